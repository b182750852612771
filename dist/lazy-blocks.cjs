var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// lazy-blocks.cjs
var lazy_blocks_exports = {};
__export(lazy_blocks_exports, {
  agreed: () => agreed,
  both: () => both,
  evaluate: () => evaluate,
  evaluateCriterion: () => evaluateCriterion,
  expandHostName: () => expandHostName,
  finalPassOf: () => finalPassOf,
  hasWildcard: () => hasWildcard,
  isHostCalledNone: () => isHostCalledNone,
  isNetwork: () => isNetwork,
  jumpInForce: () => jumpInForce,
  keep: () => keep,
  matchesAddressList: () => matchesAddressList,
  matchesPattern: () => matchesPattern,
  matchesPatternList: () => matchesPatternList,
  mayReadTwice: () => mayReadTwice,
  networkFault: () => networkFault,
  networkOf: () => networkOf,
  patternCovers: () => patternCovers,
  patternsMayOverlap: () => patternsMayOverlap,
  readCriteria: () => readCriteria,
  readMatch: () => readMatch,
  statedIn: () => statedIn,
  storedBy: () => storedBy,
  unmatchablePatterns: () => unmatchablePatterns
});
module.exports = __toCommonJS(lazy_blocks_exports);

// src/openssh/keyword.ts
var module2 = require("./core.cjs").modules["src/openssh/keyword.ts"];
var take = (name) => module2[name];
var isKnownTo = /* @__PURE__ */ take("isKnownTo");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");

// src/openssh/release.ts
var module3 = require("./core.cjs").modules["src/openssh/release.ts"];
var take2 = (name) => module3[name];
var formatRelease = /* @__PURE__ */ take2("formatRelease");

// src/syntax/words.ts
var module4 = require("./core.cjs").modules["src/syntax/words.ts"];
var take3 = (name) => module4[name];
var argvSplitSince = /* @__PURE__ */ take3("argvSplitSince");
var splitDelimited = /* @__PURE__ */ take3("splitDelimited");

// src/openssh/pattern.ts
function matchesPattern(pattern, text) {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const symbol = pattern[p];
    if (symbol === "*") {
      star = p++;
      resume = t;
    } else if (symbol !== void 0 && (symbol === "?" || symbol === text[t])) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
function matchesPatternList(list, text) {
  let matched = false;
  for (const entry of list.split(",")) {
    const negated = entry.startsWith("!");
    if (!matchesPattern(negated ? entry.slice(1) : entry, text)) continue;
    if (negated) return false;
    matched = true;
  }
  return matched;
}

// src/openssh/address.ts
function matchesAddressList(list, address) {
  const bits = addressBits(address);
  if (!bits) return false;
  let matched = false;
  for (const entry of list.split(",")) {
    const negated = entry.startsWith("!");
    const network = negated ? entry.slice(1) : entry;
    if (!matchesNetwork(network, bits) && !matchesPattern(network, address)) continue;
    if (negated) return false;
    matched = true;
  }
  return matched;
}
function matchesNetwork(network, bits) {
  const known = networkOf(network);
  return known?.family === bits.length && bits.startsWith(known.prefix);
}
function networkOf(entry) {
  const [, host = entry, length] = /^([^/]*)\/(\d+)$/.exec(entry) ?? [];
  const bits = addressBits(host);
  if (!bits || Number(length ?? 0) > bits.length) return void 0;
  return { family: bits.length, prefix: bits.slice(0, length === void 0 ? bits.length : Number(length)) };
}
function networkFault(entry, release) {
  const network = parseNetwork(entry, release);
  if (!network) return void 0;
  const { bits, length } = network;
  if (length > bits.length) return `the prefix of ${JSON.stringify(entry)} is over ${bits.length} bits`;
  return bits.includes("1", length) ? `${JSON.stringify(entry)} has bits set behind its prefix` : void 0;
}
function isNetwork(text, release) {
  return parseNetwork(text, release) !== void 0;
}
var longestNetwork = 63;
function parseNetwork(text, release) {
  const slash = text.indexOf("/");
  const bits = addressBits(slash === -1 ? text : text.slice(0, slash));
  const length = slash === -1 ? bits?.length : prefixLength(text.slice(slash + 1), release);
  return bits === void 0 || length === void 0 || text.length > longestNetwork ? void 0 : { bits, length };
}
function prefixLength(text, release) {
  const digits = release >= 908 ? /^[ \t]*\+?(\d+)$/.exec(text)?.[1] : /^\d+$/.exec(text)?.[0];
  const length = Number(digits ?? Infinity);
  return length <= (release >= 908 ? 2147483647 : 128) ? length : void 0;
}
function addressBits(text) {
  return text.includes(":") ? bitsOfIpv6(text) : bitsOfIpv4(text);
}
function bitsOfIpv4(text) {
  const parts = text.split(".").map(numberOf);
  const last = parts.at(-1);
  if (parts.length > 4 || last === void 0 || last >= 256 ** (5 - parts.length)) return void 0;
  if (!parts.slice(0, -1).every((part) => part !== void 0 && part <= 255)) return void 0;
  const address = parts.slice(0, -1).reduce((sum, part, index) => sum + part * 256 ** (3 - index), last);
  return address.toString(2).padStart(32, "0");
}
function numberOf(text) {
  if (/^(0x[\da-f]+|[1-9]\d*)$/i.test(text)) return Number(text);
  return /^0[0-7]*$/.test(text) ? Number.parseInt(text, 8) : void 0;
}
function bitsOfIpv6(text) {
  const halves = withoutDottedTail(text).split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = halves.map((half) => half === "" ? [] : half.split(":"));
  const given = head.length + (tail?.length ?? 0);
  if (tail ? given > 7 : given !== 8) return void 0;
  const groups = [...head, ...Array.from({ length: 8 - given }, () => "0"), ...tail ?? []];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return void 0;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}
function withoutDottedTail(text) {
  const dotted = /(?:\d+\.){3}\d+$/.exec(text)?.[0];
  const bits = dotted && bitsOfIpv4(dotted);
  if (!bits) return text;
  const groups = [bits.slice(0, 16), bits.slice(16)].map((group) => Number.parseInt(group, 2).toString(16));
  return text.slice(0, -dotted.length) + groups.join(":");
}

// src/directive/c-number.ts
var module5 = require("./core.cjs").modules["src/directive/c-number.ts"];
var take4 = (name) => module5[name];
var parseDecimal = /* @__PURE__ */ take4("parseDecimal");

// src/directive/pattern-list.ts
var module6 = require("./core.cjs").modules["src/directive/pattern-list.ts"];
var take5 = (name) => module6[name];
var addressesProblem = /* @__PURE__ */ take5("addressesProblem");

// src/directive/part.ts
var loaded;
var load = () => loaded ??= require("./lazy-readers.cjs");
var partOf = (...given) => load().partOf(...given);

// src/directive/port.ts
var module7 = require("./core.cjs").modules["src/directive/port.ts"];
var take6 = (name) => module7[name];
var parsePort = /* @__PURE__ */ take6("parsePort");

// src/directive/problem.ts
var module8 = require("./core.cjs").modules["src/directive/problem.ts"];
var take7 = (name) => module8[name];
var invalid = /* @__PURE__ */ take7("invalid");
var listed = /* @__PURE__ */ take7("listed");
var quoted = /* @__PURE__ */ take7("quoted");

// src/directive/port-fault.ts
function portFault(text) {
  if (parsePort(text) !== void 0) return void 0;
  if (text === "") return { problem: "invalid-argument", reason: "the port is missing" };
  const number = parseDecimal(text);
  if (number === void 0) return { problem: "invalid-argument", reason: `${quoted(text)} is no port` };
  return {
    problem: "out-of-range",
    reason: number < 1 ? `the port ${number} is under 1` : `the port ${number} is over 65535`
  };
}

// src/directive/tokens.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-readers.cjs");
var checkTokens = (...given) => load2().checkTokens(...given);
var tokenReason = (...given) => load2().tokenReason(...given);

// src/directive/criterion-value.ts
var sshChecks = /* @__PURE__ */ new Map([
  ["exec", commandProblem],
  ["localnetwork", networksProblem]
]);
var sshdChecks = /* @__PURE__ */ new Map([
  ["address", addressListProblem],
  ["localaddress", addressListProblem],
  ["localport", portProblem]
]);
function valueProblem(name, value, context) {
  const checks = context.reader.dialect === "ssh_config" ? sshChecks : sshdChecks;
  return checks.get(name)?.(value, context);
}
function commandProblem(value, { match, reader }) {
  const fault = checkTokens(match, value.value, reader.release);
  return fault && { ...invalid(value, tokenReason(fault), "a command, in which a % is written %%"), stops: true };
}
var checkedAtStartSince = 804;
function addressListProblem(value, { reader }) {
  const { release } = reader;
  const accepts = "addresses, networks or patterns with commas between them";
  const problem = addressesProblem(value, { from: 0, release, accepts });
  return problem && release < checkedAtStartSince ? { ...problem, onlyInUse: true } : problem;
}
function portProblem(value) {
  if (parseDecimal(value.value) === 0) return void 0;
  const fault = portFault(value.value);
  return fault && { ...fault, accepts: "one port", at: value };
}
var longestNetwork2 = 49;
function networksProblem(value, { reader }) {
  const accepts = "networks such as 10.0.0.0/8 with commas between them";
  let start = 0;
  for (const entry of value.value.split(",")) {
    const at = partOf(value, start, entry.length);
    if (entry === "") return invalid(at, "a network is missing", accepts);
    const isPlain = /^[\da-f.:/]*$/i.test(entry) && entry.length <= longestNetwork2;
    if (!isPlain || !isNetwork(entry, reader.release)) return invalid(at, `${quoted(entry)} is no network`, accepts);
    const fault = networkFault(entry, reader.release);
    if (fault !== void 0) return invalid(at, fault, accepts);
    start += entry.length + 1;
  }
  return void 0;
}

// src/directive/reading.ts
var module9 = require("./core.cjs").modules["src/directive/reading.ts"];
var take8 = (name) => module9[name];
var stored = /* @__PURE__ */ take8("stored");

// src/directive/match.ts
function readMatch(header, reader) {
  const problem = headerProblem(header, reader);
  return problem ?? stored();
}
function headerProblem(header, reader) {
  const { criteria: criteria2 } = header;
  if (criteria2.length === 0) return missing("a criterion is missing", reader, void 0);
  for (const [index, criterion] of criteria2.entries()) {
    if (criterion.name === "all" && isTakenSign(criterion, reader)) return allProblem(header, index, reader);
    const problem = nameProblem(criterion, header, reader) ?? valueProblemOf(criterion, header, reader);
    if (problem) return problem;
  }
  return surplusProblem(header, reader);
}
function missing(reason, { dialect }, at) {
  return { problem: "missing-argument", reason, at, stops: dialect === "sshd_config" };
}
function isTakenSign({ negated }, { dialect }) {
  return !negated || dialect === "ssh_config";
}
var mostBeforeAll = { ssh_config: 1, sshd_config: 0 };
function allProblem(header, index, reader) {
  const { criteria: criteria2 } = header;
  const conflict = (at) => ({
    problem: "conflict",
    reason: "all stands beside other criteria",
    accepts: reader.dialect === "ssh_config" ? "all alone, or behind one other criterion" : "all alone",
    at
  });
  if (index > mostBeforeAll[reader.dialect]) return conflict(criteria2[index]);
  const next = criteria2[index + 1];
  if (!next) return surplusProblem(header, reader);
  const isEmptyWord = next.name === "" && !next.negated;
  if (!isEmptyWord) return conflict(next);
  const hasMore = next.value !== void 0 || header.trailingComment !== void 0 && endsAtEmptyWord(reader);
  return hasMore ? surplus(next) : void 0;
}
function surplus(at) {
  return { problem: "surplus-argument", reason: "there is an argument too many behind the criteria", at };
}
function endsAtEmptyWord({ release }) {
  return release >= argvSplitSince && release < 909;
}
function surplusProblem({ criteria: criteria2, args, trailingComment }, reader) {
  if (!endsAtEmptyWord(reader)) return void 0;
  const { end } = criteria2.at(-1);
  const rest = args.filter(({ start }) => start >= end);
  const behind = (args.find((argument) => argument.start < end && argument.end > end)?.end ?? end) - end;
  if (behind > 2 || behind === 2 && rest.length > 0) return surplus({ start: end, end: args.at(-1).end });
  const [first, second] = rest[0]?.value === "=" ? rest.slice(1) : rest;
  if (first?.value === "" && trailingComment) return surplus(first);
  return second && first?.value.startsWith("#") === false ? surplus(second) : void 0;
}
var withoutValue = /* @__PURE__ */ new Set(["canonical", "final", "invalid-user"]);
function criteriaOf(dialect) {
  const argument = lookupKeyword(dialect, "match")?.argument;
  return argument?.kind === "match-criteria" ? argument.criteria : {};
}
function nameProblem(criterion, header, reader) {
  const { name } = criterion;
  const criteria2 = criteriaOf(reader.dialect);
  const known = Object.keys(criteria2).filter((own) => criteria2[own] <= reader.release);
  if (known.includes(name) && isTakenSign(criterion, reader)) return void 0;
  return {
    problem: "unknown-criterion",
    reason: unknownReason(criterion, criteria2, reader),
    accepts: listed(known),
    at: nameRange(criterion, header)
  };
}
function unknownReason(criterion, criteria2, reader) {
  const { name } = criterion;
  if (name === "") return "the name of a criterion is missing";
  if (!isTakenSign(criterion, reader)) return `sshd knows no ! in front of a criterion, as in !${name}`;
  const since = sinceOf(criteria2, name);
  if (since !== void 0) return `the criterion ${quoted(name)} is known since ${formatRelease(since)}`;
  const other = reader.dialect === "ssh_config" ? "sshd_config" : "ssh_config";
  if (sinceOf(criteriaOf(other), name) !== void 0) return `${quoted(name)} is a criterion of ${other} alone`;
  const [whole = ""] = name.split("=");
  if (whole === name || sinceOf(criteria2, whole) === void 0) return `${quoted(name)} is no criterion`;
  const takesValue = whole !== "all" && !withoutValue.has(whole);
  return takesValue ? `no = may stand between ${quoted(whole)} and its value` : `${quoted(whole)} takes no value`;
}
function sinceOf(criteria2, name) {
  return Object.hasOwn(criteria2, name) ? criteria2[name] : void 0;
}
var emptySince = 1e3;
var mayBeEmpty = /* @__PURE__ */ new Set(["command", "tagged"]);
function valueProblemOf(criterion, header, reader) {
  const { name, value } = criterion;
  if (withoutValue.has(name)) return void 0;
  if (value === void 0) return missing(`the value of ${name} is missing`, reader, criterion);
  const argument = valueArgument(criterion, header);
  if (value === "") {
    if (mayBeEmpty.has(name) && reader.release >= emptySince) return void 0;
    return { problem: "empty-argument", reason: `the value of ${name} is empty`, at: argument };
  }
  if (value.startsWith("#") && reader.release >= argvSplitSince) {
    return missing(`the value of ${name} begins with a #, as a comment does`, reader, argument);
  }
  return valueProblem(name, argument, { match: lookupKeyword(reader.dialect, "match"), reader });
}
function nameRange({ start, end, name, negated }, { args }) {
  const word = args.find((argument) => argument.start === start);
  const length = name.length + Number(negated);
  const isPlain = word && word.end - word.start === word.value.length && length > 0;
  return isPlain ? { start, end: start + length } : { start, end };
}
function argumentEndingAt(args, end) {
  let [low, high] = [0, args.length - 1];
  while (low < high) {
    const middle = low + high >> 1;
    if (args[middle].end < end) low = middle + 1;
    else high = middle;
  }
  return args[low]?.end === end ? args[low] : void 0;
}
function valueArgument({ start, end, value = "" }, { args }) {
  const type = "Argument";
  const word = argumentEndingAt(args, end);
  if (!word || word.value === value) return word ?? { type, start, end, value };
  const isPlain = word.end - word.start === word.value.length && word.value.endsWith(value);
  return isPlain ? { type, start: end - value.length, end, value } : { type, start: word.start, end, value };
}

// src/resolve/obtained.ts
var module10 = require("./core.cjs").modules["src/resolve/obtained.ts"];
var take9 = (name) => module10[name];
var directivesOf = /* @__PURE__ */ take9("directivesOf");
var firstStatement = /* @__PURE__ */ take9("firstStatement");
var maximumCases = /* @__PURE__ */ take9("maximumCases");
var obtainedFrom = /* @__PURE__ */ take9("obtainedFrom");
var storesValue = /* @__PURE__ */ take9("storesValue");

// src/resolve/pattern.ts
function hasWildcard(pattern) {
  return pattern.includes("*") || pattern.includes("?");
}
var anyOne = "\uD800";
function patternCovers(outer, inner) {
  if (!inner.includes("*")) return matchesPattern(outer, inner);
  return matchesPattern(outer.replaceAll("?", anyOne), inner.replaceAll("?", anyOne));
}
function patternsMayOverlap(one, other) {
  if (!hasWildcard(one)) return matchesPattern(other, one);
  if (!hasWildcard(other)) return matchesPattern(one, other);
  const fixedStart = (text) => text.slice(0, text.search(/[*?]/));
  const fixedEnd = (text) => text.slice(Math.max(text.lastIndexOf("*"), text.lastIndexOf("?")) + 1);
  const [startOne, startOther] = [fixedStart(one), fixedStart(other)];
  const [endOne, endOther] = [fixedEnd(one), fixedEnd(other)];
  return (startOne.startsWith(startOther) || startOther.startsWith(startOne)) && (endOne.endsWith(endOther) || endOther.endsWith(endOne));
}

// src/resolve/criterion.ts
function both(one, other) {
  if (one === "no" || other === "no") return "no";
  return one === "possible" || other === "possible" ? "possible" : "yes";
}
function agreed(cases, verdictOn) {
  if (cases.length > maximumCases) return "possible";
  const first = verdictOn(cases[0]);
  return cases.every((one, index) => index === 0 || verdictOn(one) === first) ? first : "possible";
}
function evaluateCriterion(criterion, subject, situation) {
  const verdict = evaluatePlain(criterion, subject, situation);
  const decided = verdict === "possible" ? answered(subject.answer?.(criterion)) : verdict;
  if (!criterion.negated || decided === "possible") return decided;
  return decided === "yes" ? "no" : "yes";
}
function answered(answer) {
  return answer === void 0 ? "possible" : verdictOf(answer);
}
function evaluatePlain({ name, value = "" }, subject, situation) {
  if (name === "all") return "yes";
  if (name === "version") return onVersion(value, subject, situation);
  if (situation.pass === "start") return "no";
  const ask = Object.hasOwn(criteria, name) ? criteria[name] : void 0;
  return ask ? ask({ value, subject, situation }) : "possible";
}
var criteria = {
  canonical: inFinalPass,
  final: inFinalPass,
  host: ({ value, ...asked }) => agreed(hostsSoFar(asked), (host) => inHosts(value, host)),
  originalhost: ({ value, subject }) => inHosts(value, subject.host),
  user: ({ value, ...asked }) => agreed(users(asked), (user) => inList(value, user)),
  localuser: ({ value, subject }) => inList(value, subject.localUser),
  tagged: ({ value, ...asked }) => agreed(tags(asked), (tag) => inTags(value, tag, asked.situation.build)),
  command: ({ value, subject }) => inListOrEmpty(value, subject.command),
  sessiontype: ({ value, ...asked }) => agreed(sessionTypes(asked), (type) => inList(value, type)),
  group: ({ value, subject }) => inGroups(value, subject.group),
  address: ({ value, subject }) => inAddresses(value, subject.address),
  localaddress: ({ value, subject }) => inAddresses(value, subject.localAddress),
  localport: ({ value, subject }) => onPort(value, subject.localPort),
  rdomain: ({ value, subject }) => inList(value, subject.rdomain),
  "invalid-user": ({ subject }) => answered(subject.invalidUser)
};
function inFinalPass({ situation }) {
  return verdictOf(situation.pass === "final");
}
function hostsSoFar({ subject, situation }) {
  if (situation.pass === "final") return situation.hosts;
  return situation.obtained("hostname").map((hostName) => expandHostName(hostName, subject));
}
function expandHostName(hostName, { host }) {
  if (hostName === void 0) return host;
  if (host === void 0 && hostName.includes("%")) return void 0;
  return hostName.replaceAll(/%([%h])/g, (_, token) => token === "h" ? host : "%");
}
function users({ subject, situation }) {
  if (subject.user !== void 0) return [subject.user];
  return situation.obtained("user").map((user) => user ?? subject.localUser);
}
function tags({ subject, situation }) {
  return subject.tag === void 0 ? situation.obtained("tag").map((tag) => tag ?? "") : [subject.tag];
}
function sessionTypes({ subject, situation }) {
  const types = subject.sessionType === void 0 ? situation.obtained("sessiontype") : [subject.sessionType];
  return types.map((type) => {
    const name = type?.toLowerCase();
    if (name === "none" || name === "subsystem") return name;
    return subject.command === void 0 ? void 0 : subject.command === "" ? "shell" : "exec";
  });
}
function inList(list, text) {
  if (text === void 0) return "possible";
  return text === "" ? "no" : verdictOf(matchesPatternList(list, text));
}
function inHosts(list, host) {
  return inList(list.toLowerCase(), host?.toLowerCase());
}
function inListOrEmpty(list, text) {
  return text === "" ? verdictOf(list === "") : inList(list, text);
}
function inTags(list, tag, build) {
  const matchesNone = tag === "" && build !== void 0 && build.release < 1e3;
  return matchesNone ? verdictOf(matchesPatternList(list, tag)) : inListOrEmpty(list, tag);
}
function inGroups(list, groups) {
  if (groups === void 0) return "possible";
  const names = [groups].flat().filter((group) => group !== "");
  const negated = list.split(",").flatMap((entry) => entry.startsWith("!") ? entry.slice(1) : []);
  if (names.some((name) => negated.some((entry) => matchesPatternList(entry, name)))) return "no";
  return verdictOf(names.some((name) => matchesPatternList(list, name)));
}
function inAddresses(list, address) {
  return address === void 0 ? "possible" : verdictOf(matchesAddressList(list, address));
}
function onPort(value, port) {
  if (port === void 0) return "possible";
  const number = value === "ssh" ? 22 : Number(value);
  return Number.isNaN(number) ? "possible" : verdictOf(port !== 0 && number === port);
}
function onVersion(list, { version }, { build }) {
  if (version !== void 0) return inList(list, version);
  return build ? agreed(versionsOf(build), (pattern) => inVersions(list, pattern)) : "possible";
}
function versionsOf({ release, vendor }) {
  const portables = release === 1e3 ? ["p1", "p2"] : ["p1"];
  return portables.map((suffix) => `OpenSSH_${formatRelease(release)}${suffix}${vendor === "debian" ? " *" : ""}`);
}
function inVersions(list, texts) {
  let verdict = "no";
  let mayBeExcluded = false;
  for (const entry of list.split(",")) {
    const negated = entry.startsWith("!");
    const pattern = negated ? entry.slice(1) : entry;
    const covers = patternCovers(pattern, texts);
    if (!covers && !patternsMayOverlap(pattern, texts)) continue;
    if (negated && covers) return "no";
    if (negated) mayBeExcluded = true;
    else if (covers) verdict = "yes";
    else if (verdict === "no") verdict = "possible";
  }
  return mayBeExcluded ? both(verdict, "possible") : verdict;
}
function verdictOf(holds) {
  return holds ? "yes" : "no";
}

// src/resolve/condition.ts
function plainSituation({ host }) {
  return { hosts: [host], obtained: () => [void 0] };
}
function evaluate(header, subject, situation = plainSituation(subject)) {
  const assumed = subject.assumed?.includes(header) === true;
  if (header.type === "Match") return evaluateMatch(header, { subject, situation, assumed });
  if (assumed) return "yes";
  const { hosts } = situation;
  return agreed(hosts, (host) => evaluateHost(header, host));
}
function evaluateHost(header, host) {
  if (host === void 0) return "possible";
  let matched = false;
  for (const pattern of header.patterns) {
    if (!matchesPattern(pattern.value, host)) continue;
    if (pattern.negated) return "no";
    matched = true;
  }
  return matched ? "yes" : "no";
}
var passCriteria = /* @__PURE__ */ new Set(["canonical", "final"]);
function evaluateMatch({ criteria: criteria2 }, { subject, situation, assumed }) {
  if (criteria2.length === 0) return "no";
  let verdict = "yes";
  for (const criterion of criteria2) {
    if (assumed && !passCriteria.has(criterion.name)) continue;
    verdict = both(verdict, evaluateCriterion(criterion, subject, situation));
    if (verdict === "no") break;
  }
  return verdict;
}

// src/resolve/derived.ts
var module11 = require("./core.cjs").modules["src/resolve/derived.ts"];
var take10 = (name) => module11[name];
var derived = /* @__PURE__ */ take10("derived");

// src/resolve/final-pass.ts
function mayReadTwice(root) {
  return derived(root, hasMatchFinal) || derived(root, statesCanonicalization);
}
function statesCanonicalization({ sections }) {
  return sections.some((section) => directivesOf(section, "canonicalizehostname").length > 0);
}
function finalPassOf(root, subject, layer) {
  const names = obtainedFrom(layer, "hostname").map((name) => lowered(expandHostName(name, subject)));
  const { certain, candidates } = firstStatement(layer, "canonicalizehostname");
  const [mayAsk, asks] = [candidates.filter(canonicalizes), certain !== void 0 && canonicalizes(certain)];
  const all = mayAsk.length > 0 || asks ? canonicalHosts(names, subject, layer) : names;
  const hosts = all.length > maximumCases ? [void 0] : all;
  if (asks || derived(root, hasMatchFinal)) return { requestedBy: [], hosts };
  return { requestedBy: mayAsk[0]?.undecided, hosts };
}
function canonicalizes({ directive }) {
  return /^(yes|true|always)$/i.test(directive.args[0]?.value ?? "");
}
function hasMatchFinal({ files, release }) {
  const asksForIt = (negated) => !negated || release < 1001;
  return files.some(
    ({ blocks }) => blocks.some(
      ({ header }) => header?.type === "Match" && header.criteria.some(({ name, negated }) => name === "final" && asksForIt(negated))
    )
  );
}
function lowered(host) {
  return host === void 0 || isAddress(host) ? host : host.toLowerCase();
}
function isAddress(host) {
  return host.includes(":") || /^[\d.]+$/.test(host);
}
function canonicalHosts(names, { canonicalHost }, layer) {
  if (canonicalHost !== void 0) return [canonicalHost];
  const canonicalization = canonicalizationIn(layer);
  const found = /* @__PURE__ */ new Set();
  for (const name of names) {
    for (const host of fullNames(name, canonicalization)) found.add(host);
    if (found.size > maximumCases) break;
  }
  return [...found];
}
function fullNames(host, { isAsked, mayBeAnything, maximumDots, domains }) {
  if (host === void 0 || isAddress(host) || !isAsked) return [host];
  if (mayBeAnything) return [void 0];
  if (host.endsWith(".")) return [host, host.slice(0, -1)];
  const dots = host.split(".").length - 1;
  return dots > maximumDots ? [host] : [host, ...domains.map((domain) => `${host}.${domain}`)];
}
function canonicalizationIn(layer) {
  const obtained = (keyword) => obtainedFrom(layer, keyword).map((value) => value?.toLowerCase());
  const { certain, candidates } = firstStatement(layer, "canonicaldomains");
  const domains = [...candidates, certain].flatMap((source) => source?.directive.args.map(({ value }) => value) ?? []);
  return {
    isAsked: !isProxied(obtained) || obtained("canonicalizehostname").includes("always"),
    mayBeAnything: obtained("canonicalizepermittedcnames").some(isGiven),
    maximumDots: obtained("canonicalizemaxdots").reduce((most, value) => Math.max(most, Number(value ?? 1)), 0),
    domains: domains.filter((domain) => domain !== "none").slice(0, maximumCases + 1)
  };
}
function isProxied(obtained) {
  const [commands, jumps] = [obtained("proxycommand"), obtained("proxyjump")];
  return ![...commands, ...jumps].includes("none") && (commands.every(isGiven) || jumps.every(isGiven));
}
function isGiven(value) {
  return value !== void 0 && value !== "none";
}

// src/resolve/jump.ts
function jumpInForce({ reader, held }) {
  const [stated] = held("proxyjump");
  if (!stated || stated.value === "none" && !isHostCalledNone(stated.origin, reader.release)) return void 0;
  const hop = stated.value.slice(stated.value.lastIndexOf(",") + 1).trimStart();
  const groups = hopForm.exec(hop)?.groups;
  return {
    user: groups?.["user"],
    host: groups?.["address"] ?? groups?.["name"] ?? hop,
    port: groups?.["port"],
    stated
  };
}
var hopForm = /^(?:(?<user>.*)@)?(?:\[(?<address>.*)\]|(?<name>[^:]*))(?::(?<port>\d+))?$/s;
function isHostCalledNone(origin, release) {
  if (!origin || release < argvSplitSince) return false;
  const { args, trailingComment } = origin.directive;
  return trailingComment !== void 0 || args[0]?.value.toLowerCase() !== "none";
}

// src/resolve/kept.ts
function keep(offers, keyword) {
  return offers.length === 0 ? [] : keeperOf(keyword)(offers, keyword);
}
function keeperOf({ repeat, quirks, sharesSlot, keepsBoth }) {
  if (sharesSlot) return keepJumpOrCommand;
  if (quirks.has("parts-apart")) return keepParts;
  if (quirks.has("none-overrides")) return keepNone;
  if (quirks.has("lost-after-keys-command")) return keepBeforeKeysCommand;
  if (quirks.has("keeps-rate")) return keepRate;
  if (keepsBoth) return keepPath;
  return keepers[repeat];
}
var keepers = {
  first: ([first]) => valuesOf(first),
  last: (offers) => valuesOf(offers.at(-1)),
  accumulate: keepAll,
  "first-per-key": keepFirstPerKey,
  "first-per-name": keepFirstPerName,
  "once-per-name": keepFirstPerName,
  none: () => [],
  block: () => []
};
function valuesOf(offer) {
  return offer ? offer.values.map((value) => ({ value, origin: offer.origin })) : [];
}
function keepAll(offers, { quirks, removes }) {
  const isOnce = quirks.has("drops-duplicates");
  const seen = /* @__PURE__ */ new Set();
  let kept = [];
  for (const entry of offers.flatMap(valuesOf)) {
    if (removes && entry.value.startsWith("-")) {
      kept = kept.filter(({ value }) => !matchesPattern(entry.value.slice(1), value));
    } else if (!isOnce || !seen.has(entry.value)) {
      seen.add(entry.value);
      kept.push(entry);
    }
  }
  return kept;
}
function keepParts(offers) {
  const count = Math.max(...offers.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, part) => {
    const stated = offers.find(({ values }) => isStated(values[part]));
    return stated ? { value: stated.values[part], origin: stated.origin } : unsetPart;
  });
}
var unsetPart = { value: "", origin: void 0 };
function isStated(value) {
  return value !== void 0 && value !== "";
}
function keepNone(offers) {
  const saysNone = ({ origin }) => origin.directive.args[0]?.value.toLowerCase() === "none";
  return valuesOf(offers.find(saysNone) ?? offers[0]);
}
function keepRate(offers) {
  const statesRate = ({ origin }) => origin.directive.args[0].value.includes(":");
  const last = offers.at(-1);
  const rate = offers.findLast(statesRate)?.values[0].split(":")[1];
  if (rate === void 0 || statesRate(last)) return valuesOf(last);
  return [{ value: last.values[0].replace(/:\d+:/, `:${rate}:`), origin: last.origin }];
}
function keepPath(offers, { words }) {
  return valuesOf(offers.find(({ values }) => !words.has(values[0].toLowerCase())) ?? offers[0]);
}
function keepFirstPerKey(offers) {
  const byKey = /* @__PURE__ */ new Map();
  for (const entry of offers.flatMap(valuesOf)) {
    const colon = entry.value.lastIndexOf(":");
    const key = colon === -1 ? "" : entry.value.slice(0, colon);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  if (byKey.size > 1) byKey.delete("");
  return [...byKey.values()];
}
function keepFirstPerName(offers) {
  const byName = /* @__PURE__ */ new Map();
  for (const offer of offers) {
    const name = offer.origin.directive.args[0]?.value ?? "";
    if (!byName.has(name)) byName.set(name, offer);
  }
  return [...byName.values()].flatMap(valuesOf);
}
function keepBeforeKeysCommand(offers, { name }) {
  const end = offers.findIndex(({ keyword }) => keyword !== name);
  return valuesOf(offers.slice(0, end === -1 ? void 0 : end).at(-1));
}
function keepJumpOrCommand(offers, { name, quirks }) {
  let [jump, command] = [];
  for (const offer of offers) {
    if (offer.keyword === "proxyjump") {
      if (!jump && (!command || isNone(offer) && quirks.has("none-frees-slot"))) jump = offer;
    } else if (!command && (!jump || isNone(jump) && quirks.has("none-frees-slot"))) {
      command = offer;
    }
  }
  return valuesOf(name === "proxyjump" ? jump : command);
}
function isNone({ values, keyword, origin }) {
  const isHost = keyword === "proxyjump" && isHostCalledNone(origin, origin.section.file.release);
  return values[0]?.toLowerCase() === "none" && !isHost;
}

// src/directive/read.ts
var module12 = require("./core.cjs").modules["src/directive/read.ts"];
var take11 = (name) => module12[name];
var readDirective = /* @__PURE__ */ take11("readDirective");

// src/resolve/current-name.ts
var module13 = require("./core.cjs").modules["src/resolve/current-name.ts"];
var take12 = (name) => module13[name];
var currentName = /* @__PURE__ */ take12("currentName");

// src/resolve/stored-values.ts
function storedBy(reader) {
  return (directive) => {
    const row = lookupKeyword(reader.dialect, directive.keyword.name);
    if (!row || !isKnownTo(row, reader) || !storesValue(reader.dialect, directive)) return void 0;
    const reading = readDirective(directive, argumentsOf(row, reader), reader);
    return reading.problem === void 0 && reading.values.length > 0 ? reading.values : void 0;
  };
}
function argumentsOf(row, reader) {
  if (row.argument.kind !== "unknown") return row;
  return lookupKeyword(reader.dialect, currentName(reader, row.keyword.toLowerCase())) ?? row;
}
function statedIn(root) {
  const known = derived(root, noneRead);
  return (directive) => {
    if (!storesValue(root.dialect, directive)) return void 0;
    let values = known.get(directive);
    if (!values) known.set(directive, values = readLoosely(directive, root));
    return values;
  };
}
function noneRead() {
  return /* @__PURE__ */ new Map();
}
function readLoosely(directive, { dialect, release }) {
  const row = lookupKeyword(dialect, directive.keyword.name);
  const reading = row && readDirective(directive, row, { dialect, release });
  const isRead = reading?.problem === void 0 && reading !== void 0 && reading.values.length > 0;
  return isRead ? reading.values : [directive.args.map(({ value }) => value).join(" ")];
}

// src/syntax/template.ts
var module14 = require("./core.cjs").modules["src/syntax/template.ts"];
var take13 = (name) => module14[name];
var holdsPlaceholder = /* @__PURE__ */ take13("holdsPlaceholder");

// src/resolve/unmatchable.ts
function unmatchablePatterns(header) {
  return namesOf(header).flatMap(({ at, text }) => {
    const negated = text.startsWith("!");
    const mistaken = holdsPlaceholder(text) ? void 0 : mistakenFor(negated ? text.slice(1) : text);
    return mistaken ? [{ at, text, negated, mistaken }] : [];
  });
}
var hostCriteria = /* @__PURE__ */ new Set(["host", "originalhost"]);
function namesOf(header) {
  if (header.type === "Host") {
    return header.patterns.map((pattern) => ({ at: pattern, text: `${pattern.negated ? "!" : ""}${pattern.value}` }));
  }
  return header.criteria.filter(({ name }) => hostCriteria.has(name)).flatMap((criterion) => (criterion.value ?? "").split(",").map((text) => ({ at: criterion, text })));
}
function mistakenFor(pattern) {
  if (/^[^{}]*\{[^{}]*(,|\.\.)[^{}]*\}[^{}]*$/.test(pattern)) return "braces";
  if (pattern.includes(",") && !pattern.split(",").includes("*")) return "comma";
  if (/^([\d.*]+|[\da-f:]*:[\da-f:]*)\/\d{1,3}$/i.test(pattern)) return "network";
  if (/^[^@]+@[^@]+$/.test(pattern)) return "user";
  return /\S\s+\S/.test(pattern) ? "blank" : void 0;
}

// src/syntax/criteria.ts
var matchUsesArgumentsSince = 909;
var withoutValue2 = /* @__PURE__ */ new Set(["all", "canonical", "final", "invalid-user"]);
var gluedNames = /* @__PURE__ */ new Set([
  "host",
  "originalhost",
  "user",
  "localuser",
  "localnetwork",
  "version",
  "tagged",
  "command",
  "exec",
  "group",
  "address",
  "localaddress",
  "localport",
  "rdomain"
]);
function readCriteria(rest, args, release) {
  const readsArguments = release >= matchUsesArgumentsSince;
  const words = readsArguments ? args : delimitedWords(rest);
  const criteria2 = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word.value.startsWith("#") && release >= argvSplitSince) break;
    const { glued, ...attribute } = readAttribute(word.value, readsArguments);
    const takesNext = glued === void 0 && !withoutValue2.has(attribute.name);
    const next = takesNext ? words[++index] : void 0;
    const range = { start: word.start, end: next?.end ?? word.end };
    criteria2.push({ type: "Criterion", ...range, ...attribute, value: glued ?? next?.value });
  }
  return criteria2;
}
function readAttribute(word, splitsAtEquals) {
  const negated = word.startsWith("!");
  const whole = negated ? word.slice(1) : word;
  const equals = splitsAtEquals ? whole.indexOf("=") : -1;
  const name = whole.slice(0, equals === -1 ? whole.length : equals).toLowerCase();
  if (equals === -1 || !gluedNames.has(name)) return { name: whole.toLowerCase(), negated, glued: void 0 };
  return { name, negated, glued: whole.slice(equals + 1) };
}
function delimitedWords({ source, next, end }) {
  return splitDelimited(source.text, next, end).map((word) => ({
    start: source.offset(word.start),
    end: source.offset(word.end),
    value: word.value
  }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  agreed,
  both,
  evaluate,
  evaluateCriterion,
  expandHostName,
  finalPassOf,
  hasWildcard,
  isHostCalledNone,
  isNetwork,
  jumpInForce,
  keep,
  matchesAddressList,
  matchesPattern,
  matchesPatternList,
  mayReadTwice,
  networkFault,
  networkOf,
  patternCovers,
  patternsMayOverlap,
  readCriteria,
  readMatch,
  statedIn,
  storedBy,
  unmatchablePatterns
});
