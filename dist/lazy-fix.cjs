"use strict";
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

// src/linter/fix.ts
var fix_exports = {};
__export(fix_exports, {
  applyEdits: () => applyEdits,
  fix: () => fix
});
module.exports = __toCommonJS(fix_exports);

// src/openssh/ssh-config-keywords.ts
var sshConfigKeywords = () => require("./ssh-config-keywords.json");

// src/openssh/sshd-config-keywords.ts
var sshdConfigKeywords = () => require("./sshd-config-keywords.json");

// src/openssh/keyword.ts
var tables = /* @__PURE__ */ new Map();
function tableOf(dialect) {
  let table2 = tables.get(dialect);
  if (!table2) {
    table2 = indexed(dialect === "ssh_config" ? sshConfigKeywords() : sshdConfigKeywords());
    tables.set(dialect, table2);
  }
  return table2;
}
function indexed(rows) {
  const byName2 = /* @__PURE__ */ new Map();
  const aliases = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const name = row2.keyword.toLowerCase();
    byName2.set(name, row2);
    if (row2.aliasOf !== void 0) aliases.set(name, row2.aliasOf.toLowerCase());
  }
  return { rows, byName: byName2, aliases };
}
function keywordsOf(dialect) {
  return tableOf(dialect).rows;
}
function lookupKeyword(dialect, name) {
  return tableOf(dialect).byName.get(name.toLowerCase());
}
function canonicalKeyword(dialect, lowerName) {
  return tableOf(dialect).aliases.get(lowerName) ?? lowerName;
}
function isKnown(facts, release) {
  const { since, removed, gaps } = facts;
  if (since === void 0 || release < since || removed !== void 0 && release >= removed) return false;
  return !gaps?.some((gap) => release >= gap.from && release < gap.until);
}
function factsIn(facts, release) {
  if (!facts.former) return facts;
  const asOf = { ...facts };
  for (const { until, ...older } of facts.former.toReversed()) {
    if (release < until) Object.assign(asOf, older);
  }
  return asOf;
}
function takesRawRest(dialect, lowerName, release) {
  const facts = tableOf(dialect).byName.get(lowerName);
  if (!facts || !("skipsEquals" in facts.argument) || !isKnown(facts, release)) return void 0;
  const { skipsEquals, cutsAtHashSince } = facts.argument;
  return { skipsEquals, cutsAtHash: cutsAtHashSince !== void 0 && release >= cutsAtHashSince };
}

// src/syntax/words.ts
var argvSplitSince = 807;
var readerReleases = [800, 805, argvSplitSince, 909, 1e3];
var space = 32;
var tab = 9;
var lineFeed = 10;
var formFeed = 12;
var carriageReturn = 13;
var doubleQuote = 34;
var hash = 35;
var singleQuote = 39;
var equals = 61;
var backslash = 92;
function isBlank(code) {
  return code === space || code === tab || code === carriageReturn || code === lineFeed;
}
function trimEnd(text, start, end) {
  let last = end;
  while (last > start + 1) {
    const code = text.charCodeAt(last - 1);
    if (!isBlank(code) && code !== formFeed) break;
    last--;
  }
  return last;
}
var readDelimited = delimitedBy(equals);
var readBlankDelimited = delimitedBy(void 0);
function delimitedBy(separator) {
  return (text, start, end) => {
    let index = start;
    let code = 0;
    for (; index < end; index++) {
      code = text.charCodeAt(index);
      if (isBlank(code) || code === doubleQuote || code === separator) break;
    }
    if (index >= end) return { word: { start, end, value: text.slice(start, end) }, next: end };
    if (code === doubleQuote) {
      const close = text.indexOf('"', index + 1);
      if (close === -1 || close >= end) return void 0;
      const value = text.slice(start, index) + text.slice(index + 1, close);
      return { word: { start, end: close + 1, value }, next: skipBlanks(text, close + 1, end) };
    }
    const word = { start, end: index, value: text.slice(start, index) };
    let next = skipBlanks(text, index + 1, end);
    if (code !== separator && next < end && text.charCodeAt(next) === separator) next = skipBlanks(text, next + 1, end);
    return { word, next };
  };
}
function splitArguments(text, start, end) {
  const words = [];
  let index = start;
  while (index < end) {
    const code = text.charCodeAt(index);
    if (code === space || code === tab) {
      index++;
    } else if (code === hash) {
      return { words, commentStart: index };
    } else {
      const word = readArgument(text, index, end);
      if (!word) return void 0;
      words.push(word);
      index = word.end;
    }
  }
  return { words, commentStart: void 0 };
}
function readArgument(text, start, end) {
  let quote = 0;
  let value = "";
  let copied = start;
  let index = start;
  for (; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === backslash) {
      if (!isEscapable(text.charCodeAt(index + 1), quote) || index + 1 >= end) continue;
      value += text.slice(copied, index);
      copied = ++index;
    } else if (quote === 0 && (code === space || code === tab)) {
      break;
    } else if (quote === 0 ? code === doubleQuote || code === singleQuote : code === quote) {
      quote = quote === 0 ? code : 0;
      value += text.slice(copied, index);
      copied = index + 1;
    }
  }
  return quote === 0 ? { start, end: index, value: value + text.slice(copied, index) } : void 0;
}
function isEscapable(code, quote) {
  return code === singleQuote || code === doubleQuote || code === backslash || code === space && quote === 0;
}
function splitDelimited(text, start, end) {
  return [...steps(readDelimited, text, { start, end })];
}
function splitAtBlanks(text, start, end) {
  return [...steps(readBlankDelimited, text, { start, end })];
}
function* steps(read, text, { start, end }) {
  let index = start;
  while (index < end) {
    const step = read(text, index, end);
    if (!step || step.word.value === "") break;
    yield step.word;
    index = step.next;
  }
}
function skipBlanks(text, start, end) {
  let index = start;
  while (index < end && isBlank(text.charCodeAt(index))) index++;
  return index;
}

// src/syntax/criteria.ts
var matchUsesArgumentsSince = 909;
var withoutValue = /* @__PURE__ */ new Set(["all", "canonical", "final", "invalid-user"]);
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
    const takesNext = glued === void 0 && !withoutValue.has(attribute.name);
    const next = takesNext ? words[++index] : void 0;
    const range = { start: word.start, end: next?.end ?? word.end };
    criteria2.push({ type: "Criterion", ...range, ...attribute, value: glued ?? next?.value });
  }
  return criteria2;
}
function readAttribute(word, splitsAtEquals) {
  const negated = word.startsWith("!");
  const whole = negated ? word.slice(1) : word;
  const equals2 = splitsAtEquals ? whole.indexOf("=") : -1;
  const name = whole.slice(0, equals2 === -1 ? whole.length : equals2).toLowerCase();
  if (equals2 === -1 || !gluedNames.has(name)) return { name: whole.toLowerCase(), negated, glued: void 0 };
  return { name, negated, glued: whole.slice(equals2 + 1) };
}
function delimitedWords({ source, next, end }) {
  return splitDelimited(source.text, next, end).map((word) => ({
    start: source.offset(word.start),
    end: source.offset(word.end),
    value: word.value
  }));
}

// src/syntax/source.ts
function logicalLine(text, { start, number, dialect, release, hasNul }) {
  const { end, next } = lineEnd(text, start);
  const physical = { line: number, lineStart: start, next };
  const nul = hasNul ? nulIn(text, start, end) : -1;
  if (nul === -1) return { source: { text, start, end, offset: identity }, physical, lineCount: 1 };
  const cutBefore = release < argvSplitSince && text.slice(start, nul).includes("#");
  if (dialect === "ssh_config" || cutBefore) {
    return { source: { text, start, end: nul, offset: identity }, physical, lineCount: 1 };
  }
  return joinAtNul(text, start, number);
}
function joinAtNul(text, start, number) {
  let joined = "";
  const offsets = [];
  let lineCount = 0;
  let lineStart = start;
  let cut = false;
  do {
    const { end, next } = lineEnd(text, lineStart);
    const nul = nulIn(text, lineStart, end);
    cut = nul !== -1;
    let from = lineStart;
    while (lineCount > 0 && from < end && /[ \t\r]/.test(text[from])) from++;
    for (let index = from; index < (cut ? nul : end); index++) offsets.push(index);
    joined += text.slice(from, cut ? nul : end);
    lineStart = next;
    lineCount++;
  } while (cut && lineStart < text.length);
  const last = offsets.length > 0 ? offsets.at(-1) + 1 : start;
  const source = {
    text: joined,
    start: 0,
    end: joined.length,
    offset: (index) => offsets[index] ?? last
  };
  return { source, physical: { line: number, lineStart: start, next: lineStart }, lineCount };
}
function lineEnd(text, start) {
  const feed = text.indexOf("\n", start);
  return feed === -1 ? { end: text.length, next: text.length } : { end: feed, next: feed + 1 };
}
function nulIn(text, start, end) {
  const index = text.slice(start, end).indexOf("\0");
  return index === -1 ? -1 : start + index;
}
function identity(index) {
  return index;
}

// src/syntax/parse.ts
function parse({ path, dialect, release, text }) {
  const blocks = [];
  const hasNul = text.includes("\0");
  let header;
  let lines = [];
  let blockStart = 0;
  const closeBlock = (end) => {
    const directives = lines.filter((line) => line.type === "Directive");
    blocks.push({ type: "Block", start: blockStart, end, header, lines, directives });
  };
  for (let start = 0, number = 1; start < text.length; ) {
    const { source, physical, lineCount } = logicalLine(text, { start, number, dialect, release, hasNul });
    const line = parseLine(source, physical, { dialect, release });
    if (line.type === "Host" || line.type === "Match") {
      closeBlock(start);
      header = line;
      lines = [];
      blockStart = start;
    } else {
      lines.push(line);
    }
    start = physical.next;
    number += lineCount;
  }
  closeBlock(text.length);
  return { type: "ConfigFile", start: 0, end: text.length, path, dialect, release, text, blocks };
}
function parseLine(source, physical, reader) {
  const { text } = source;
  const indented = skipIndentation(text, source.start, source.end);
  const from = reader.dialect === "sshd_config" ? indented : source.start;
  const lineEnd2 = trimEnd(text, from, source.end);
  const first = Math.min(indented, lineEnd2);
  const { line, lineStart, next } = physical;
  const start = source.offset(first);
  const end = source.offset(lineEnd2);
  if (first === lineEnd2) return { type: "Blank", start, end, line, lineStart, next };
  if (text.charCodeAt(first) === hash) return { type: "Comment", start, end, line, lineStart, next };
  const cut = cutsAtHash(reader) ? hashIn(text, first, lineEnd2) : void 0;
  const contentEnd = cut === void 0 ? lineEnd2 : trimEnd(text, first, cut);
  const head = readKeyword(text, from, contentEnd);
  if (!head) {
    return { type: "Malformed", start, end, line, lineStart, next, reason: "ignored-line", keyword: void 0 };
  }
  if (head.word.value.startsWith("#")) {
    return { type: "Comment", start: source.offset(text.indexOf("#", from)), end, line, lineStart, next };
  }
  const keyword = toKeyword(source, head.word, reader.dialect);
  return parseDirective({ source, physical, keyword, next: head.next, end: contentEnd, cut, lineEnd: lineEnd2 }, reader);
}
function readKeyword(text, from, end) {
  let step = readDelimited(text, from, end);
  if (step?.word.value === "") step = readDelimited(text, step.next, end);
  return step?.word.value === "" ? void 0 : step;
}
function toKeyword(source, { start, end, value: text }, dialect) {
  const name = text.toLowerCase();
  const canonical = canonicalKeyword(dialect, name);
  return { type: "Keyword", start: source.offset(start), end: source.offset(end), text, name, canonical };
}
function parseDirective(statement, reader) {
  const { source, physical, keyword, end: contentEnd, lineEnd: lineEnd2 } = statement;
  const split = reader.release >= argvSplitSince && statement.next >= contentEnd ? "no-argument" : splitRest(statement, reader);
  const { line, lineStart, next } = physical;
  const { start } = keyword;
  if (typeof split === "string") {
    return { type: "Malformed", start, end: source.offset(lineEnd2), line, lineStart, next, reason: split, keyword };
  }
  const args = split.words.map((word) => toArgument(source, word));
  const end = args.length > 0 ? args.at(-1).end : keyword.end;
  const trailingComment = toTrailingComment(source, split.commentStart, lineEnd2);
  if (keyword.name === "host" && reader.dialect === "ssh_config") {
    const patterns = args.map(toPattern);
    return { type: "Host", start, end, line, lineStart, next, keyword, args, trailingComment, patterns };
  }
  if (keyword.name === "match") {
    const criteria2 = readCriteria(statement, args, reader.release);
    return { type: "Match", start, end, line, lineStart, next, keyword, args, trailingComment, criteria: criteria2 };
  }
  return { type: "Directive", start, end, line, lineStart, next, keyword, args, trailingComment };
}
function toArgument(source, { start, end, value }) {
  return { type: "Argument", start: source.offset(start), end: source.offset(end), value };
}
function toTrailingComment(source, start, end) {
  return start === void 0 ? void 0 : { type: "TrailingComment", start: source.offset(start), end: source.offset(end) };
}
function splitRest({ source, keyword, next, end, cut }, { dialect, release }) {
  const { text } = source;
  const words = release >= argvSplitSince ? splitArguments(text, next, end) : { words: (keyword.name === "setenv" ? splitAtBlanks : splitDelimited)(text, next, end), commentStart: cut };
  if (!words) return "invalid-quotes";
  const raw = takesRawRest(dialect, keyword.name, release);
  return raw ? splitRaw(text, { start: next, end, cut }, raw) : words;
}
function splitRaw(text, { start, end, cut }, { skipsEquals, cutsAtHash: cuts }) {
  let from = start;
  while (from < end && (isBlank(text.charCodeAt(from)) || skipsEquals && text[from] === "=")) from++;
  const cutAt = cuts ? hashIn(text, from, end) : void 0;
  const to = cutAt === void 0 ? end : trimEnd(text, from, cutAt);
  const isThere = from < to || skipsEquals && !cuts && start < end;
  const words = isThere ? [{ start: from, end: to, value: text.slice(from, to) }] : [];
  return { words, commentStart: cutAt ?? cut };
}
function cutsAtHash({ dialect, release }) {
  return release < argvSplitSince && (dialect === "sshd_config" || release >= 805);
}
function hashIn(text, start, end) {
  const index = text.slice(start, end).indexOf("#");
  return index === -1 ? void 0 : start + index;
}
function toPattern(argument) {
  const negated = argument.value.startsWith("!");
  const value = negated ? argument.value.slice(1) : argument.value;
  return { type: "Pattern", start: argument.start, end: argument.end, value, negated };
}
function skipIndentation(text, start, end) {
  let index = start;
  while (index < end && isIndentation(text.charCodeAt(index))) index++;
  return index;
}
function isIndentation(code) {
  return code === 32 || code === 9 || code === 13;
}

// src/openssh/release.ts
function formatRelease(release) {
  return `${Math.floor(release / 100)}.${release % 100}`;
}

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
  if (!groups.every((group2) => /^[0-9a-f]{1,4}$/i.test(group2))) return void 0;
  return groups.map((group2) => Number.parseInt(group2, 16).toString(2).padStart(16, "0")).join("");
}
function withoutDottedTail(text) {
  const dotted = /(?:\d+\.){3}\d+$/.exec(text)?.[0];
  const bits = dotted && bitsOfIpv4(dotted);
  if (!bits) return text;
  const groups = [bits.slice(0, 16), bits.slice(16)].map((group2) => Number.parseInt(group2, 2).toString(16));
  return text.slice(0, -dotted.length) + groups.join(":");
}

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
function agreed(verdicts) {
  return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : "possible";
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
  host: ({ value, ...asked }) => agreed(hostsSoFar(asked).map((host) => inHosts(value, host))),
  originalhost: ({ value, subject }) => inHosts(value, subject.host),
  user: ({ value, ...asked }) => agreed(users(asked).map((user) => inList(value, user))),
  localuser: ({ value, subject }) => inList(value, subject.localUser),
  tagged: ({ value, ...asked }) => agreed(tags(asked).map((tag) => inTags(value, tag, asked.situation.build))),
  command: ({ value, subject }) => inListOrEmpty(value, subject.command),
  sessiontype: ({ value, ...asked }) => agreed(sessionTypes(asked).map((type) => inList(value, type))),
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
  const names = [groups].flat().filter((group2) => group2 !== "");
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
  return build ? agreed(versionsOf(build).map((pattern) => inVersions(list, pattern))) : "possible";
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
    const covers2 = patternCovers(pattern, texts);
    if (!covers2 && !patternsMayOverlap(pattern, texts)) continue;
    if (negated && covers2) return "no";
    if (negated) mayBeExcluded = true;
    else if (covers2) verdict = "yes";
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
  return hosts.length === 1 ? evaluateHost(header, hosts[0]) : agreed(hosts.map((host) => evaluateHost(header, host)));
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
function derived(root, compute) {
  if (root.derived.has(compute)) return root.derived.get(compute);
  const value = compute(root);
  root.derived.set(compute, value);
  return value;
}

// src/resolve/current-name.ts
var renamed = {
  ssh_config: /* @__PURE__ */ new Map(),
  sshd_config: /* @__PURE__ */ new Map()
};
function currentName(reading, lowerName) {
  return renamedIn(reading).get(lowerName) ?? lowerName;
}
function renamedIn({ dialect, release }) {
  let names = renamed[dialect].get(release);
  if (!names) {
    names = new Map(keywordsOf(dialect).flatMap((facts) => renaming(facts, { dialect, release })));
    renamed[dialect].set(release, names);
  }
  return names;
}
function renaming(facts, { dialect, release }) {
  const name = facts.keyword.toLowerCase();
  const former = facts.former?.find(({ until, aliasOf }) => aliasOf !== void 0 && release < until)?.aliasOf;
  if (former !== void 0) return [[name, former.toLowerCase()]];
  const target = facts.aliasOf ?? (facts.status === "removed" ? facts.replacement : void 0);
  if (target === void 0) return [];
  const targetIsKnown = isKnown(lookupKeyword(dialect, target), release);
  const isAlias = facts.aliasOf !== void 0 && release >= (facts.aliasSince ?? 0);
  const isOnlyName = !targetIsKnown && isKnown(facts, release);
  return isAlias || isOnlyName ? [[name, target.toLowerCase()]] : [];
}

// src/resolve/obtained.ts
var fewDirectives = 12;
var bySection = /* @__PURE__ */ new WeakMap();
function directivesOf(section, keyword) {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return indexOf(section).get(keyword) ?? none;
  const names = renamedIn(file);
  return directives.filter((directive) => isNamed(directive, keyword, names));
}
var none = [];
function isNamed({ keyword: { name } }, keyword, renamed2) {
  return (renamed2.get(name) ?? name) === keyword;
}
function indexOf(section) {
  const known = bySection.get(section);
  if (known) return known;
  const byKeyword = /* @__PURE__ */ new Map();
  for (const directive of section.directives) {
    const keyword = keywordOf(section, directive);
    const found = byKeyword.get(keyword);
    if (found) found.push(directive);
    else byKeyword.set(keyword, [directive]);
  }
  bySection.set(section, byKeyword);
  return byKeyword;
}
function keywordOf({ file }, { keyword }) {
  return currentName(file, keyword.name);
}
function storesValue(dialect, { keyword, args }) {
  if (args[0]?.value !== "none") return args.length > 0;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return !facts?.quirks?.includes("none-leaves-unset");
}
function firstStatement(sections, keyword, isSetBy = ofDialect) {
  return new Search(keyword, isSetBy).through(sections);
}
var Search = class {
  certain;
  candidates = noCandidates;
  #keyword;
  #isSetBy;
  #doubtful;
  #next = 0;
  constructor(keyword, isSetBy) {
    this.#keyword = keyword;
    this.#isSetBy = isSetBy;
  }
  /** Goes through what it has not seen yet. */
  through(sections) {
    while (!this.certain && this.#next < sections.length) this.#look(sections[this.#next++]);
    return this;
  }
  #look({ section, undecided }) {
    const directive = firstDirective(section, this.#keyword, this.#isSetBy);
    if (!directive || this.#doubtful?.precedes(undecided)) return;
    const statement = { section, directive, undecided };
    if (undecided.length === 0) {
      this.certain = statement;
      return;
    }
    this.#doubtful ??= new Doubtful();
    this.#doubtful.add(statement);
    this.candidates = this.#doubtful.candidates;
  }
};
var noCandidates = [];
function firstDirective(section, keyword, isSetBy) {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return directivesOf(section, keyword).find((line) => isSetBy(line, section));
  const names = renamedIn(file);
  return directives.find((line) => isNamed(line, keyword, names) && isSetBy(line, section));
}
function ofDialect(directive, { file }) {
  return storesValue(file.dialect, directive);
}
var Doubtful = class {
  candidates = [];
  #byDoubt = /* @__PURE__ */ new Map();
  add(candidate) {
    this.candidates.push(candidate);
    this.#byDoubt.set(candidate.undecided.at(-1), candidate);
  }
  /** Whether one of them comes first in every case in which these doubts hold. */
  precedes(undecided) {
    return undecided.some((doubt) => this.#byDoubt.get(doubt)?.undecided.every((other) => undecided.includes(other)));
  }
};
function obtainedFrom(sections, keyword) {
  return firstArguments(firstStatement(sections, keyword));
}
var ObtainedSoFar = class {
  #sections;
  #searches = /* @__PURE__ */ new Map();
  constructor(sections) {
    this.#sections = sections;
  }
  of(keyword) {
    let search = this.#searches.get(keyword);
    if (!search) this.#searches.set(keyword, search = new Search(keyword, ofDialect));
    return firstArguments(search.through(this.#sections));
  }
};
function firstArguments({ certain, candidates }) {
  const first = certain?.directive.args[0]?.value;
  if (candidates.length === 0) return [first];
  return [.../* @__PURE__ */ new Set([...candidates.map(({ directive }) => directive.args[0]?.value), first])];
}

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
  const hosts = mayAsk.length > 0 || asks ? names.flatMap((name) => canonicalHosts(name, subject, layer)) : names;
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
function canonicalHosts(host, { canonicalHost }, layer) {
  if (canonicalHost !== void 0) return [canonicalHost];
  if (host === void 0 || isAddress(host)) return [host];
  const obtained = (keyword) => obtainedFrom(layer, keyword).map((value) => value?.toLowerCase());
  if (isProxied(obtained) && !obtained("canonicalizehostname").includes("always")) return [host];
  if (obtained("canonicalizepermittedcnames").some(isGiven)) return [void 0];
  if (host.endsWith(".")) return [host, host.slice(0, -1)];
  const dots = host.split(".").length - 1;
  const limits = obtained("canonicalizemaxdots").map((value) => Number(value ?? 1));
  if (limits.every((limit) => dots > limit)) return [host];
  const { certain, candidates } = firstStatement(layer, "canonicaldomains");
  const domains = [...candidates, certain].flatMap((source) => source?.directive.args.map(({ value }) => value) ?? []);
  return [host, ...domains.filter((domain) => domain !== "none").map((domain) => `${host}.${domain}`)];
}
function isProxied(obtained) {
  const [commands, jumps] = [obtained("proxycommand"), obtained("proxyjump")];
  return ![...commands, ...jumps].includes("none") && (commands.every(isGiven) || jumps.every(isGiven));
}
function isGiven(value) {
  return value !== void 0 && value !== "none";
}

// src/resolve/subject.ts
var fillers = ["any", "other-one", "zz9"];
var otherConnection = {
  user: "any-other-user",
  group: "any-other-group",
  host: "any-other-client.invalid",
  address: "203.0.113.77",
  localAddress: "203.0.113.1",
  localPort: 22,
  rdomain: "any-other-rdomain",
  invalidUser: false
};
var otherHost = { host: "any-other-host.invalid" };
var maximumTrials = 5e6;
var maximumPatterns = 1e3;
function subjects(root) {
  return derived(root, root.dialect === "ssh_config" ? clientSubjects : serverSubjects);
}
function clientSubjects(root) {
  const found = /* @__PURE__ */ new Map();
  const blocks = occurrences(root);
  const limit = subjectLimit(blocks);
  const patterns = new NamedPatterns(blocks);
  for (const conditions of blocks) {
    if (found.size > limit) break;
    for (const subject of subjectsOf(conditions.at(-1), patterns)) {
      const key = subject.assumed ? subject : subject.host;
      if (key !== otherHost.host && !found.has(key)) found.set(key, subject);
    }
  }
  return [...found.values(), { description: "any other host", other: true, ...otherHost }];
}
function subjectLimit(blocks) {
  const untold = blocks.filter((conditions) => !literalHosts(conditions.at(-1)));
  return Math.floor(maximumTrials / (1 + untold.length));
}
function occurrences(root) {
  return [...new Set(root.sections.map((section) => section.conditions))].filter(({ length }) => length > 0);
}
function literalHosts(header) {
  if (header?.type !== "Host" || header.patterns.some(({ value }) => hasWildcard(value))) return void 0;
  return header.patterns.filter(({ negated }) => !negated).map(({ value }) => value);
}
var NamedPatterns = class {
  #blocks;
  #patterns;
  constructor(blocks) {
    this.#blocks = blocks;
  }
  has(text) {
    this.#patterns ??= new Set(this.#blocks.flatMap((conditions) => patternsOf(conditions.at(-1))));
    return this.#patterns.has(text);
  }
};
function patternsOf(header) {
  if (header.type === "Host") return header.patterns.map(({ value }) => value);
  return header.criteria.flatMap(({ name, value = "" }) => name.endsWith("host") ? value.split(",") : []);
}
function subjectsOf(header, patterns) {
  return header.type === "Host" ? hostSubjects(header, patterns) : matchSubjects(header, patterns);
}
function hostSubjects(header, patterns) {
  return header.patterns.slice(0, maximumPatterns).filter(({ value, negated }) => value !== "*" && (!negated || !hasWildcard(value))).map(({ value }) => ({ description: describePattern(value), host: witness(value, patterns) }));
}
var namingNone = /* @__PURE__ */ new Set(["all", "canonical", "final"]);
function matchSubjects(header, patterns) {
  if (header.criteria.every(({ name }) => namingNone.has(name))) return [];
  const hosts = header.criteria.find(({ name, negated }) => !negated && (name === "host" || name === "originalhost"));
  const assumed = [header];
  if (!hosts?.value) return [{ description: `hosts of the block ${describeMatch(header)}`, ...otherHost, assumed }];
  return hosts.value.split(",", maximumPatterns).filter((pattern) => pattern !== "" && !pattern.startsWith("!") && pattern !== "*").map((pattern) => ({ description: describePattern(pattern), host: witness(pattern, patterns), assumed }));
}
function describePattern(pattern) {
  return hasWildcard(pattern) ? `hosts matching ${pattern}` : pattern;
}
function witness(pattern, patterns) {
  if (!hasWildcard(pattern)) return pattern;
  const candidates = fillers.map((filler) => pattern.replaceAll("*", filler).replaceAll("?", filler[0]));
  return candidates.find((candidate) => !patterns.has(candidate)) ?? candidates[0];
}
function serverSubjects(root) {
  const blocks = occurrences(root);
  const other = { description: "connections that no Match names", other: true, ...otherConnection };
  const named = blocks.slice(0, subjectLimit(blocks)).flatMap((conditions) => {
    const header = conditions.at(-1);
    if (header.type !== "Match" || header.criteria.every(({ name }) => name === "all")) return [];
    const description = `connections of the block ${describeMatch(header)}`;
    return [{ description, assumed: conditions, ...knownOf(header) }];
  });
  return [other, ...named];
}
function knownOf(header) {
  const single = (wanted) => {
    const value = header.criteria.find(({ name, negated }) => name === wanted && !negated)?.value;
    return value !== void 0 && /^[^*?,!/]+$/.test(value) ? value : void 0;
  };
  const [user, group2, address] = [single("user"), single("group"), single("address")];
  return {
    ...user !== void 0 && { user },
    ...group2 !== void 0 && { group: group2 },
    ...address !== void 0 && { address }
  };
}
function describeMatch(header) {
  const criteria2 = header.criteria.map(
    ({ name, negated, value }) => [`${negated ? "!" : ""}${name}`, value].join(" ").trim()
  );
  const text = `Match ${criteria2.join(" ")}`;
  return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}

// src/resolve/layer.ts
function layersFor(root, subject, build = root) {
  if (root.dialect === "ssh_config") return [clientLayer(root, subject, build)];
  return [
    layerOf(connectionSections(root, subject, build), { isMatch: true }),
    layerOf(startSections(root, build), { isMatch: false })
  ];
}
function layerOf(sections, { isMatch }) {
  return { sections, firstPass: sections.length, isMatch };
}
function firstSections(root, subject, build) {
  return new Pass(root, subject, { build, hosts: [subject.host] }).read();
}
function clientLayer(root, subject, build) {
  const first = firstSections(root, subject, build);
  if (!mayReadTwice(root)) return layerOf(first, { isMatch: false });
  const { requestedBy, hosts } = finalPassOf(root, subject, first);
  if (!requestedBy) return layerOf(first, { isMatch: false });
  const pass = new Pass(root, subject, { build, hosts, pass: "final", above: first, requestedBy });
  return { sections: [...first, ...pass.read()], firstPass: first.length, isMatch: false };
}
function connectionSections(root, subject, build) {
  const isRead = includesMatchTooLittle(build) ? isUnderMatchOfRoot(root) : isConditional;
  return new Pass(root, subject, { build, hosts: [subject.host] }).read().filter(({ section }) => isRead(section));
}
function startSections(root, build) {
  const known = derived(root, noneKnown);
  const key = `${build.release} ${build.vendor ?? ""}`;
  const sections = known.get(key) ?? new Pass(root, anyone, { build, hosts: [], pass: "start" }).read();
  known.set(key, sections);
  return sections;
}
var anyone = { description: "sshd before any connection" };
function noneKnown() {
  return /* @__PURE__ */ new Map();
}
function isConditional({ conditions }) {
  return conditions.length > 0;
}
function includesMatchTooLittle({ release }) {
  return release === 802 || release === 803;
}
function isUnderMatchOfRoot({ file }) {
  const headers = new Set(file.blocks.flatMap(({ header }) => header ?? []));
  return ({ conditions }) => isConditional({ conditions }) && headers.has(conditions[0]);
}
var Pass = class {
  #root;
  #subject;
  #input;
  #found = [];
  /** What is found, behind what an earlier pass found. */
  #above;
  #situation;
  /** What each list of conditions leaves in doubt, undefined where one does not hold; kept where an Include parts blocks. */
  #known;
  constructor(root, subject, input) {
    this.#root = root;
    this.#subject = subject;
    this.#input = input;
    const { above, build, pass, hosts } = input;
    this.#above = above ? [...above] : this.#found;
    this.#known = root.includes.length > 0 ? /* @__PURE__ */ new Map() : void 0;
    const obtained = new ObtainedSoFar(this.#above);
    this.#situation = { build, pass, hosts, obtained: (keyword) => obtained.of(keyword) };
  }
  read() {
    const { requestedBy = [], pass } = this.#input;
    const certain = derived(this.#root, certainSections);
    for (const position of positionsToTry(this.#root, this.#situation.hosts)) {
      const section = this.#root.sections[position];
      if (pass === "final" && section.file === this.#root.commandLine) continue;
      const undecided = this.#undecidedOf(section.conditions);
      if (!undecided) continue;
      const needed = requestedBy.length > 0 ? [...requestedBy, ...undecided] : undecided;
      const active = needed.length === 0 ? certain[position] : { section, undecided: needed };
      this.#found.push(active);
      if (this.#above !== this.#found) this.#above.push(active);
    }
    return this.#found;
  }
  /** Each header is evaluated as it is reached: what obtains a value below it does not change it. */
  #undecidedOf(conditions) {
    const header = conditions.at(-1);
    if (!header) return nothing;
    if (this.#known?.has(conditions)) return this.#known.get(conditions);
    const outer = this.#undecidedOf(this.#root.outer.get(conditions) ?? nothing);
    const verdict = outer && evaluate(header, this.#subject, this.#situation);
    const undecided = verdict === "possible" ? [...outer, ...this.#doubtsOf(header)] : verdict === "yes" ? outer : void 0;
    this.#known?.set(conditions, undecided);
    return undecided;
  }
  #doubtsOf(header) {
    if (this.#root.dialect === "ssh_config" || header.type === "Host") return [header];
    return header.criteria.filter((criterion) => evaluateCriterion(criterion, this.#subject, this.#situation) === "possible").map(({ name, value = "" }) => `${name} ${value}`);
  }
};
var nothing = [];
function certainSections({ sections }) {
  return sections.map((section) => ({ section, undecided: nothing }));
}
function positionsToTry(root, hosts) {
  if (root.dialect === "sshd_config" || hosts.includes(void 0)) return root.sections.keys();
  const { byName: byName2, always } = derived(root, indexSections);
  const named = hosts.map((host) => byName2.get(host)).filter((positions) => positions !== void 0);
  if (named.length < 2) return named[0] ? merge(always, named[0]) : always;
  return merge(
    always,
    [...new Set(named.flat())].toSorted((one, other) => one - other)
  );
}
function merge(one, other) {
  const merged = [];
  let next = 0;
  for (const position of other) {
    while (next < one.length && one[next] < position) merged.push(one[next++]);
    merged.push(position);
  }
  while (next < one.length) merged.push(one[next++]);
  return merged;
}
function indexSections(root) {
  const byName2 = /* @__PURE__ */ new Map();
  const always = [];
  root.sections.forEach(({ conditions }, position) => {
    const names = literalHosts(conditions.at(-1));
    if (!names) always.push(position);
    for (const name of names ?? []) {
      const positions = byName2.get(name);
      if (!positions) byName2.set(name, [position]);
      else if (positions.at(-1) !== position) positions.push(position);
    }
  });
  return { byName: byName2, always };
}

// src/resolve/include-expansion.ts
var expandsIncludesSince = 909;
function expandsIncludes({ dialect, release }) {
  return dialect === "ssh_config" && release >= expandsIncludesSince;
}
function holdsToken(argument) {
  return /%|\$\{/.test(argument);
}

// src/resolve/include-path.ts
var nowhere = { places: [], stock: false, never: false };
function includePlaces(argument, root, rootDir) {
  const folder = parentOf(root.path);
  if (argument.startsWith("~")) {
    if (root.dialect === "sshd_config" || isInSystemFolder(folder)) return { ...nowhere, never: true };
    return argument.startsWith("~/") ? { ...nowhere, places: placesInHome(argument.slice(2), folder, rootDir) } : nowhere;
  }
  if (argument.startsWith("/")) {
    return { ...nowhere, places: absolutePlaces(argument, root, rootDir), stock: isStockDropIn(argument, root) };
  }
  if (isSystemFile(root)) {
    const stock = isStockDropIn(`/etc/ssh/${argument}`, root);
    return { ...nowhere, places: [{ base: folder, pattern: argument }], stock };
  }
  return { ...nowhere, places: placesInHome(`.ssh/${argument}`, folder, rootDir) };
}
function absolutePlaces(argument, root, { rootDir, isRootDirChosen }) {
  const folder = parentOf(root.path);
  const belowRootDir = { base: rootDir, pattern: argument.slice(1) };
  if (isRootDirChosen) return [belowRootDir];
  if (isInSystemFolder(folder)) {
    return [{ base: joinPath(folder, "../.."), pattern: argument.slice(1) }, belowRootDir];
  }
  const isSystemFolder = argument.startsWith("/etc/ssh/") && isSystemFile(root);
  return isSystemFolder ? [belowRootDir, { base: folder, pattern: argument.slice("/etc/ssh/".length) }] : [belowRootDir];
}
function placesInHome(rest, folder, { home }) {
  if (home !== void 0) return [{ base: home, pattern: rest }];
  if (rest.startsWith(".ssh/")) return [{ base: folder, pattern: rest.slice(".ssh/".length) }];
  const isInHome = folder === ".ssh" || folder.endsWith("/.ssh");
  return isInHome ? [{ base: joinPath(folder, ".."), pattern: rest }] : [];
}
function isSystemFile(root) {
  return root.dialect === "sshd_config" || /(^|\/)[^/]*ssh_config[^/]*$/.test(root.path);
}
function isInSystemFolder(folder) {
  return folder === "etc/ssh" || folder.endsWith("/etc/ssh");
}
function isStockDropIn(argument, root) {
  return argument === `/etc/ssh/${root.dialect}.d/*.conf` && isSystemFile(root);
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
function joinPath(folder, path) {
  const parts = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  const joined = parts.join("/");
  return folder.startsWith("/") ? `/${joined}` : joined || ".";
}

// src/resolve/root.ts
var maximumDepth = 16;
var maximumFiles = 4096;
function loadRoot(file, project, options = {}) {
  const { fragment = false, commandLine = [] } = options;
  const loader = new Loader(file, project, options.expandInclude);
  const given = commandLine.length > 0 ? parseCommandLine(commandLine, file) : void 0;
  if (given) loader.addCommandLine(given);
  loader.addFile(file, []);
  return { ...loader.root(fragment), ...given && { commandLine: given } };
}
function parseCommandLine(lines, { dialect, release }) {
  return parse({ path: "command-line", dialect, release, text: lines.map((line) => `${line}
`).join("") });
}
var Loader = class {
  #sections = [];
  #files = /* @__PURE__ */ new Set();
  #includes = [];
  #outer = /* @__PURE__ */ new Map();
  #root;
  #project;
  #expand;
  #open = [];
  #taken = 0;
  constructor(root, project, expand) {
    this.#root = root;
    this.#project = project;
    this.#expand = expand;
  }
  /** What has been read so far. */
  root(fragment) {
    const { dialect, release } = this.#root;
    return {
      file: this.#root,
      dialect,
      release,
      fragment,
      sections: this.#sections,
      files: [...this.#files],
      includes: this.#includes,
      outer: this.#outer,
      derived: /* @__PURE__ */ new Map()
    };
  }
  /** OpenSSH refuses blocks and Includes there. */
  addCommandLine(file) {
    const directives = file.blocks.flatMap((block) => block.directives).filter((line) => !isInclude(line));
    this.#sections.push({ file, block: file.blocks[0], conditions: [], directives });
  }
  addFile(file, outer) {
    this.#files.add(file);
    this.#open.push(file);
    for (const block of file.blocks) {
      const conditions = block.header ? [...outer, block.header] : outer;
      if (block.header && outer.length > 0) this.#outer.set(conditions, outer);
      this.#addBlock(file, block, conditions);
    }
    this.#open.pop();
  }
  /** An Include splits its block: what it takes is read at that very spot. */
  #addBlock(file, block, conditions) {
    let directives = [];
    const flush = () => {
      if (directives.length > 0) this.#sections.push({ file, block, conditions, directives });
      directives = [];
    };
    for (const directive of block.directives) {
      if (!isInclude(directive)) {
        directives.push(directive);
        continue;
      }
      flush();
      for (const argument of directive.args) this.#include({ file, directive, argument, conditions });
    }
    flush();
  }
  #include(use) {
    const note = (outcome, paths2 = [], more = {}) => {
      this.#includes.push({ ...use, outcome, paths: paths2, unread: [], ...more });
    };
    const pattern = this.#expanded(use.argument.value);
    if (pattern === void 0) return note("depends");
    const places = includePlaces(pattern, this.#root, this.#project);
    if (places.never) return note("never");
    const paths = this.#firstMatch(places.places);
    if (paths.length === 0) {
      if (places.stock) return note("stock");
      const outside = places.places.flatMap((place) => this.#project.outside?.(place, this.#root.path) ?? []);
      return outside.length > 0 ? note("outside", outside) : note("nothing", [], this.#missedBy(use, places.places));
    }
    if (this.#open.length > maximumDepth) return note("too-deep", paths);
    const found = paths.map((path) => this.#project.read(path, this.#root.dialect));
    const unread = paths.filter((_, index) => !found[index]);
    const targets = found.filter((target) => target !== void 0);
    if (targets.some((target) => this.#open.includes(target))) return note("cycle", paths);
    if ((this.#taken += targets.length) > maximumFiles) return note("too-many", paths);
    note("read", paths, { unread });
    for (const target of targets) this.addFile(target, use.conditions);
  }
  /** Looked for when it is asked for: most Includes that take nothing are meant to. */
  #missedBy({ file, argument }, places) {
    const [project, rootPath] = [this.#project, this.#root.path];
    const filesAt = (place) => project.glob(place, rootPath);
    const isRelative = !/^[~/]/.test(argument.value) && file !== this.#root;
    return {
      missed: () => ({
        within: places.flatMap(({ base, pattern }) => filesAt({ base, pattern: `${pattern}/*` })),
        around: places.flatMap(({ base, pattern }) => filesAt({ base, pattern: pattern.replace(/[^/]*$/, "*") })),
        beside: isRelative ? filesAt({ base: parentOf(file.path), pattern: argument.value }) : []
      })
    };
  }
  #expanded(argument) {
    if (!expandsIncludes(this.#root) || !holdsToken(argument)) return argument;
    return this.#expand?.(argument, this.root(false));
  }
  #firstMatch(places) {
    for (const place of places) {
      const paths = this.#project.glob(place, this.#root.path);
      if (paths.length > 0) return paths;
    }
    return [];
  }
};
function isInclude({ keyword }) {
  return keyword.name === "include";
}

// src/rule/suppression.ts
function maySuppress(text) {
  return /#[ \t]*ssh-lint-(?:dis|en)able/.test(text);
}

// src/linter/include-notices.ts
function includeNotices({ file: root, includes }) {
  const [first, ...others] = includes.filter(({ outcome }) => outcome === "too-many");
  if (!first) return [];
  const elsewhere = others.length > 0 ? `, like ${others.length} more,` : "";
  const message = `The Include on line ${first.directive.line}${elsewhere} takes more files than are followed from one root file, ${root.path}: what they set was not judged.`;
  return [{ path: first.file.path, message, level: "warning" }];
}

// src/linter/sources.ts
function treesOf(sources, release) {
  const trees = /* @__PURE__ */ new Map();
  return {
    ...foldersOf(sources),
    glob: (place, rootPath) => sources.glob(place, rootPath),
    outside: (place, rootPath) => sources.outside?.(place, rootPath) ?? [],
    read(path, dialect) {
      const key = `${dialect} ${path}`;
      if (!trees.has(key)) {
        const source = sources.read(path);
        trees.set(key, source && parse({ path, dialect, release, text: source.text }));
      }
      return trees.get(key);
    }
  };
}
function withTexts(sources, texts) {
  return {
    ...foldersOf(sources),
    glob: (place, rootPath) => sources.glob(place, rootPath),
    outside: (place, rootPath) => sources.outside?.(place, rootPath) ?? [],
    read(path) {
      const source = sources.read(path);
      const text = texts.get(path);
      return source && text !== void 0 ? { ...source, text } : source;
    }
  };
}
function foldersOf({ rootDir, isRootDirChosen = false, home }) {
  return { rootDir, isRootDirChosen, ...home !== void 0 && { home } };
}

// src/linter/membership.ts
var mayInclude = /(?:^|\n)[ \t\r"=]*include/i;
function findMembership(targets, sources, releaseFor) {
  const includedBy = /* @__PURE__ */ new Map();
  const including = targets.filter(({ path }) => mayInclude.test(sources.read(path)?.text ?? ""));
  for (const target of including) {
    const project = treesOf(sources, releaseFor(target.path));
    const file = project.read(target.path, target.dialect);
    if (!file) continue;
    for (const { path } of loadRoot(file, project).files.slice(1)) {
      const roots = includedBy.get(path);
      if (roots) roots.push(target);
      else includedBy.set(path, [target]);
    }
  }
  return { rootsOf: keepRoots(includedBy) };
}
function keepRoots(includedBy) {
  const inCircle = (path) => includedBy.get(path).every((root) => includedBy.get(root.path)?.some((other) => other.path === path) ?? false);
  const firstOfCircle = new Set(
    [...includedBy.keys()].filter((path) => inCircle(path) && includedBy.get(path).every((root) => path < root.path))
  );
  const isRoot = ({ path }) => !includedBy.has(path) || firstOfCircle.has(path);
  const rootsOf = /* @__PURE__ */ new Map();
  for (const [path, includers] of includedBy) {
    const roots = includers.filter(isRoot);
    if (roots.length > 0) rootsOf.set(path, roots);
  }
  return rootsOf;
}

// src/rule/finding.ts
var severities = ["error", "warning", "info"];

// src/syntax/text.ts
var lineStartsByFile = /* @__PURE__ */ new WeakMap();
function positionAt(file, offset) {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function lineStarts(file) {
  let starts = lineStartsByFile.get(file);
  if (!starts) {
    const found = [0];
    for (let feed = file.text.indexOf("\n"); feed !== -1; feed = file.text.indexOf("\n", feed + 1)) {
      found.push(feed + 1);
    }
    starts = found;
    lineStartsByFile.set(file, starts);
  }
  return starts;
}
function* linesOf(file) {
  for (const block of file.blocks) {
    if (block.header) yield block.header;
    yield* block.lines;
  }
}

// src/linter/report.ts
function placeOf(file, { start, end }) {
  const from = positionAt(file, start);
  const to = positionAt(file, end);
  return { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
}
function toFinding(enabled, report, file) {
  const { id, rule, severity } = enabled;
  const { messageId, data, related = [], fix: fix2, suggest = [] } = report;
  const template = rule.meta.messages[messageId];
  if (template === void 0) throw new Error(`The rule ${id} has no message ${JSON.stringify(messageId)}.`);
  return {
    ruleId: id,
    messageId,
    severity: report.severity ? milder(severity, report.severity) : severity,
    message: fillIn(template, data ?? {}),
    place: toPlace(report.at, file),
    related: related.map((entry) => toRelated(entry, file)),
    fix: fix2 && toFix({ safety: "safe", ...fix2 }, file),
    suggestions: suggest.map((entry) => ({ title: entry.title, edits: toEdits(entry.edits, file) }))
  };
}
function milder(one, other) {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}
function toFix(fix2, file) {
  return { ...fix2, edits: toEdits(fix2.edits, file) };
}
function toRelated({ at, file: inFile, message }, file) {
  return { place: toPlace(at, inFile ?? file), message };
}
function toPlace(at, file) {
  if ("path" in at && "column" in at) return at;
  if (!file) throw new Error("A report about a root whose tree is dropped needs a place.");
  return placeOf(file, at);
}
function toEdits(edits, file) {
  return edits.map(({ file: inFile, range, text }) => {
    const owner = inFile ?? file;
    if (!owner) throw new Error("An edit needs its file.");
    return { path: owner.path, start: range.start, end: range.end, text };
  });
}
function fillIn(template, data) {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = data[name];
    if (value === void 0) throw new Error(`The message ${JSON.stringify(template)} lacks a value for ${name}.`);
    return String(value);
  });
}

// src/linter/order.ts
function sortFindings(findings) {
  const key = ({ ruleId, place, message }) => `${place.start} ${place.end} ${ruleId} ${message}`;
  const unique = [...new Map(findings.map((finding) => [key(finding), finding])).values()];
  return unique.toSorted(byPlace);
}
function byPlace(a, b) {
  return comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}
function comparePlaces(a, b) {
  return a.line - b.line || a.column - b.column;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/linter/suppression.ts
function readSuppressions(file) {
  const lines = [...linesOf(file)];
  const written = lines.flatMap((line) => readComment(file.text, line));
  return written.map((suppression, index) => {
    if (suppression.isTrailing) return suppression;
    const reach = reachOf(suppression, { file, lines, later: written.slice(index + 1) });
    const rules = suppression.rules.map((rule) => ({ ...rule, lines: reach(rule.id) }));
    const isIdle = suppression.form === "enable" && !isEnabling(suppression, written.slice(0, index));
    const isCut = suppressing.has(suppression.form) && rules.length > 0 && rules.every((rule) => !rule.lines);
    return { ...suppression, rules, isMisplaced: isIdle || isCut };
  });
}
var suppressing = /* @__PURE__ */ new Set([
  "disable-next-line",
  "disable-next-block",
  "disable",
  "disable-file"
]);
function readComment(text, line) {
  const isTrailing = line.type !== "Comment" && !isMarked(text, line);
  const written = text.slice(line.start, line.next).trimEnd();
  const found = (isTrailing ? behindValue : ownLine).exec(written);
  if (!found) return [];
  const [comment, form2, rest = ""] = found;
  const start = line.start + found.index;
  const [list, ...reason] = rest.split(/(?:^|[ \t]+)--(?:[ \t]+|$)/);
  return [
    {
      start,
      end: start + comment.length,
      form: form2,
      line: line.line,
      isTrailing,
      rules: readNames(list, start + comment.length - rest.length),
      reason: reason.join(" -- ").trim() || void 0,
      isMisplaced: false
    }
  ];
}
var ownLine = /(?<=^(?:\ufeff|ï»¿)?)#+[ \t]*ssh-lint-((?:dis|en)able[\w-]*)(?![\w.])(?:[ \t]*(.*))?$/s;
var behindValue = /(?<=[ \t])#+[ \t]*ssh-lint-((?:dis|en)able[\w-]*)(?![\w.])(?:[ \t]*(.*))?$/s;
function isMarked(text, { lineStart }) {
  return lineStart === 0 && /^(?:\ufeff|ï»¿)#/.test(text);
}
function readNames(list, offset) {
  return Array.from(list.matchAll(/[^,]+/g), ({ 0: part, index }) => {
    const start = offset + index + (part.length - part.trimStart().length);
    const id = part.trim();
    return { id, start, end: start + id.length, lines: void 0 };
  }).filter(({ id }) => id !== "");
}
function reachOf({ form: form2, line: first }, { file, lines, later }) {
  switch (form2) {
    case "disable-next-line": {
      const next = lines.find((line) => line.line > first && holdsDirective(line));
      return () => ({ first, last: next?.line ?? Infinity });
    }
    case "disable-next-block": {
      const block = file.blocks.find(({ header }) => header && header.line > first);
      return () => block && spanOf(block);
    }
    case "disable":
      return (ruleId) => ({ first, last: later.find((other) => enables(other, ruleId))?.line ?? Infinity });
    case "disable-file": {
      const isLate = lines.some((line) => line.line < first && holdsDirective(line));
      return () => isLate ? void 0 : { first: 1, last: Infinity };
    }
    default:
      return () => void 0;
  }
}
function holdsDirective({ type }) {
  return type !== "Blank" && type !== "Comment";
}
function spanOf({ header, lines }) {
  return { first: header.line, last: lines.at(-1)?.line ?? header.line };
}
function enables({ form: form2, isTrailing, rules }, ruleId) {
  return form2 === "enable" && !isTrailing && (rules.length === 0 || rules.some(({ id }) => id === ruleId));
}
function isEnabling(enable, earlier) {
  const ids = new Set(
    earlier.filter(({ form: form2 }) => form2 === "disable").flatMap(({ rules }) => rules.map(({ id }) => id))
  );
  return [...ids].some((id) => {
    const last = earlier.findLast((each) => enables(each, id) || isDisabling(each, id));
    return enables(enable, id) && last?.form === "disable";
  });
}
function isDisabling({ form: form2, isTrailing, rules }, ruleId) {
  return form2 === "disable" && !isTrailing && rules.some(({ id }) => id === ruleId);
}
function suppress(findings, suppressions) {
  const by = new Map(
    findings.map((finding) => [finding, suppressions.find(({ rules }) => rules.some((rule) => covers(rule, finding)))])
  );
  return {
    findings: findings.filter((finding) => !by.get(finding)),
    suppressed: findings.flatMap((finding) => {
      const suppression = by.get(finding);
      return suppression ? [{ ...finding, suppression: { kind: "inSource", justification: suppression.reason } }] : [];
    })
  };
}
function covers({ id, lines }, { ruleId, place }) {
  return id === ruleId && lines !== void 0 && lines.first <= place.line && place.line <= lines.last;
}
function reviewed(suppressions, suppressed, ran) {
  return suppressions.map((suppression) => ({
    ...suppression,
    unused: suppression.rules.filter(
      (rule) => rule.lines && ran.has(rule.id) && !suppressed.some((finding) => covers(rule, finding))
    )
  }));
}
function setAside(file, accepted) {
  if (accepted.size === 0) return file;
  const external = file.findings.flatMap(
    (finding) => accepted.has(finding) ? [{ ...finding, suppression: { kind: "external", justification: void 0 } }] : []
  );
  return {
    ...file,
    findings: file.findings.filter((finding) => !accepted.has(finding)),
    suppressed: [...file.suppressed, ...external].toSorted(byPlace)
  };
}

// src/linter/walk.ts
function walk(file, roots, visitor) {
  visitor.ConfigFile?.(file);
  for (const block of file.blocks) {
    visitor.Block?.(block);
    if (block.header?.type === "Host") visitor.Host?.(block.header, block);
    if (block.header?.type === "Match") visitor.Match?.(block.header, block);
    for (const line of block.lines) visitLine(line, block, visitor);
    visitor["Block:exit"]?.(block);
  }
  visitor["ConfigFile:exit"]?.(file);
  for (const root of roots) if (root.file === file) visitor.Root?.(root);
}
function visitLine(line, block, visitor) {
  switch (line.type) {
    case "Directive":
      return visitor.Directive?.(line, block);
    case "Comment":
      return visitor.Comment?.(line, block);
    case "Malformed":
      return visitor.Malformed?.(line, block);
    default:
      return void 0;
  }
}

// src/linter/lint.ts
function newestReleaseFor({ settingsFor }) {
  return (path) => settingsFor(path).releases.newest;
}
var mostOfOneRule = 1e4;
var enough = new Error("A rule was stopped.");
function lint(input) {
  const run = new Run(input);
  for (const target of input.targets) run.lintFile(target);
  run.compareRoots();
  run.applySuppressions();
  return run.output();
}
var Run = class {
  #input;
  #rootsOf;
  #files = /* @__PURE__ */ new Map();
  #comparisons = /* @__PURE__ */ new Map();
  #failures = [];
  #notices = /* @__PURE__ */ new Map();
  #readers;
  constructor(input) {
    this.#input = input;
    this.#rootsOf = findMembership(input.targets, input.sources, newestReleaseFor(input)).rootsOf;
  }
  lintFile(target) {
    const { sources } = this.#input;
    const { path } = target;
    const settings = this.#input.settingsFor(path);
    const source = sources.read(path);
    if (!source) return;
    const includers = this.#rootsOf.get(path);
    const { dialect } = includers?.[0] ?? target;
    const release = settings.releases.newest;
    const readers3 = includers && this.#readersOf(includers, release);
    const project = readers3?.project ?? treesOf(sources, release);
    const file = project.read(path, dialect);
    const roots = readers3?.roots ?? [this.#loadAlone(file, project)];
    const own = roots.filter((root) => root.file === file);
    for (const notice of own.flatMap(includeNotices)) this.#notices.set(`${notice.path} ${notice.message}`, notice);
    this.#files.set(path, {
      file: { path, dialect, text: file.text, encoding: source.encoding, suppressed: [] },
      findings: [],
      counts: /* @__PURE__ */ new Map(),
      maySuppress: this.#input.inlineConfig !== false && maySuppress(file.text)
    });
    const keywords = keywordsOf2(file);
    const visitors = [];
    for (const enabled of settings.rules) {
      const { meta } = enabled.rule;
      if (!meta.dialects.includes(dialect) || !(meta.keywords?.some((keyword) => keywords.has(keyword)) ?? true)) {
        continue;
      }
      const context = this.#contextFor(enabled, settings.releases, { file, roots });
      this.#guard(enabled, path, () => {
        const visitor = enabled.rule.create?.(context);
        if (visitor) visitors.push({ enabled, visitor });
        for (const root of roots) if (root.file === file) this.#collect(enabled, root, context);
      });
    }
    for (const { enabled, visitor } of visitors) this.#guard(enabled, path, () => walk(file, roots, visitor));
    this.#closeFile(path);
  }
  #loadAlone(file, project) {
    return loadRoot(file, project, { fragment: this.#input.isFragmentPath(file.path) });
  }
  /** Kept until others are asked for: drop-ins follow each other, and each has the trees of all. */
  #readersOf(includers, release) {
    const key = [release, ...includers.map(({ dialect, path }) => `${dialect} ${path}`)].join("\n");
    if (this.#readers?.key !== key) {
      const project = treesOf(this.#input.sources, release);
      const roots = includers.map(({ dialect, path }) => loadRoot(project.read(path, dialect), project));
      this.#readers = { key, project, roots };
    }
    return this.#readers;
  }
  #contextFor(enabled, releases, { file, roots }) {
    return {
      file,
      options: enabled.options,
      releases,
      roots,
      place: (range, inFile = file) => placeOf(inFile, range),
      report: (report) => this.#add(toFinding(enabled, report, file))
    };
  }
  #collect(enabled, root, context) {
    const kept = enabled.rule.collect?.(root, context);
    if (kept === void 0) return;
    const entry = { path: root.file.path, dialect: root.dialect, kept };
    const { releases } = context;
    const key = JSON.stringify([enabled.id, enabled.options, releases.text]);
    const comparison = this.#comparisons.get(key);
    if (comparison) comparison.entries.push(entry);
    else this.#comparisons.set(key, { enabled, releases, entries: [entry] });
  }
  compareRoots() {
    for (const { enabled, releases, entries } of this.#comparisons.values()) {
      const report = (reported) => {
        const { place } = toFinding(enabled, reported, void 0);
        const there = this.#input.settingsFor(place.path).rules.find(({ id }) => id === enabled.id);
        this.#add(toFinding(there ?? enabled, reported, void 0));
      };
      this.#guard(enabled, entries[0].path, () => {
        enabled.rule.compare?.(entries, { options: enabled.options, releases, report });
      });
    }
  }
  /** The trees are dropped by now: the few files with such comments are parsed again. */
  applySuppressions() {
    const { sources } = this.#input;
    for (const [path, entry] of this.#files) {
      const { rules, releases } = this.#input.settingsFor(path);
      const { ruleIds = rules.map(({ id }) => id) } = this.#input;
      const file = entry.maySuppress ? treesOf(sources, releases.newest).read(path, entry.file.dialect) : void 0;
      if (!file) continue;
      const suppressions = readSuppressions(file);
      const { findings, suppressed } = suppress(sortFindings(entry.findings), suppressions);
      entry.findings = [...findings];
      entry.file = { ...entry.file, suppressed };
      const failed = new Set(this.#failures.flatMap((failure) => failure.path === path ? [failure.ruleId] : []));
      const ran = new Set(rules.map(({ id }) => id).filter((id) => !failed.has(id)));
      const review = reviewed(suppressions, suppressed, ran);
      for (const enabled of rules) {
        if (!enabled.rule.review || !enabled.rule.meta.dialects.includes(file.dialect)) continue;
        const report = (reported) => this.#add(toFinding(enabled, reported, file));
        const context = { file, options: enabled.options, releases, ruleIds, report };
        this.#guard(enabled, path, () => enabled.rule.review(review, context));
      }
    }
  }
  #add(finding) {
    const { ruleId, place } = finding;
    const entry = this.#files.get(place.path);
    if (!entry) return;
    const count = (entry.counts.get(ruleId) ?? 0) + 1;
    if (count > mostOfOneRule) {
      const message = `${ruleId} was stopped after ${mostOfOneRule} findings in this file: there may be more.`;
      this.#notices.set(`${place.path} ${message}`, { path: place.path, message, level: "warning" });
      throw enough;
    }
    entry.counts.set(ruleId, count);
    entry.findings.push(finding);
  }
  /** Drops what a clean file no longer needs; its tree goes with the project it was parsed in. */
  #closeFile(path) {
    const entry = this.#files.get(path);
    const { rules } = this.#input.settingsFor(path);
    const keepsText = entry.findings.length > 0 || entry.maySuppress || rules.some(({ rule }) => rule.compare);
    if (!keepsText) entry.file = { ...entry.file, text: void 0 };
  }
  #guard(enabled, path, action) {
    try {
      action();
    } catch (error) {
      if (error !== enough) this.#failures.push({ ruleId: enabled.id, path, error });
    }
  }
  #settled(file) {
    const accepted = this.#input.accepted?.(file);
    return accepted ? setAside(file, accepted) : file;
  }
  output() {
    const files = [...this.#files.values()].map(({ file, findings }) => {
      const sorted = this.#settled({ ...file, findings: sortFindings(findings) });
      const keepsText = sorted.findings.length > 0 || sorted.suppressed.length > 0;
      return { ...sorted, text: keepsText ? file.text : void 0 };
    });
    return { files, failures: this.#failures, notices: [...this.#notices.values()] };
  }
};
function keywordsOf2(file) {
  const keywords = /* @__PURE__ */ new Set();
  for (const block of file.blocks) {
    for (const { keyword } of block.directives) keywords.add(keyword.canonical);
  }
  return keywords;
}

// src/resolve/jump.ts
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
  const byName2 = /* @__PURE__ */ new Map();
  for (const offer of offers) {
    const name = offer.origin.directive.args[0]?.value ?? "";
    if (!byName2.has(name)) byName2.set(name, offer);
  }
  return [...byName2.values()].flatMap(valuesOf);
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
  const isHost2 = keyword === "proxyjump" && isHostCalledNone(origin, origin.section.file.release);
  return values[0]?.toLowerCase() === "none" && !isHost2;
}

// src/resolve/in-force.ts
function inForce(root, question) {
  const { keyword } = question;
  return keyword.isPlain ? firstInForce(question) : weighed(offersByLayer(root, question), keyword);
}
function firstInForce({ layers, keyword, read }) {
  const { certain, candidates } = firstStatement(
    sectionsOf(layers, keyword),
    keyword.name,
    (line) => read(line) !== void 0
  );
  const valuesOf2 = (origin) => read(origin.directive).map((value) => ({ value, origin }));
  return { values: certain ? valuesOf2(certain) : [], candidates: candidates.map(valuesOf2) };
}
function sectionsOf(layers, keyword) {
  return layers.length === 1 ? sectionsIn(layers[0], keyword) : layers.flatMap((layer) => sectionsIn(layer, keyword));
}
var settledByFirstPass = /* @__PURE__ */ new Set([
  "canonicalizefallbacklocal",
  "canonicalizehostname",
  "canonicalizemaxdots",
  "hostname"
]);
function sectionsIn({ sections, firstPass, isMatch }, { name, inMatch }) {
  if (isMatch && inMatch === "nothing") return [];
  return settledByFirstPass.has(name) ? sections.slice(0, firstPass) : sections;
}
function offersOf({ section, undecided }, { name, names }, read) {
  const offers = [];
  for (const directive of names.length === 1 ? directivesOf(section, name) : section.directives) {
    const keyword = keywordOf(section, directive);
    const values = names.includes(keyword) ? read(directive) : void 0;
    if (values) offers.push({ origin: { section, directive }, keyword, values, undecided });
  }
  return offers;
}
function offersByLayer(root, { layers, keyword, read }) {
  if (!keyword.quirks.has("ignores-blocks")) {
    return layers.map((layer) => ({
      isMatch: layer.isMatch,
      offers: sectionsIn(layer, keyword).flatMap((active) => offersOf(active, keyword, read))
    }));
  }
  const sections = sectionsIgnoringBlocks(root).get(keyword.name) ?? [];
  return [{ isMatch: false, offers: sections.flatMap((active) => offersOf(active, keyword, read)) }];
}
function sectionsIgnoringBlocks(root) {
  return derived(root, findSectionsIgnoringBlocks);
}
function findSectionsIgnoringBlocks({ dialect, sections }) {
  const keywords = keywordsOf(dialect).filter(({ quirks }) => quirks?.includes("ignores-blocks"));
  const found = keywords.map(({ keyword }) => {
    const name = keyword.toLowerCase();
    const stating = sections.filter((section) => directivesOf(section, name).length > 0);
    return [name, stating.map((section) => ({ section, undecided: [] }))];
  });
  return new Map(found.filter(([, stating]) => stating.length > 0));
}
var maximumCases = 100;
function weighed(layers, keyword) {
  const outcome = (holds) => layers.map(({ isMatch, offers }) => takenFrom(isMatch, keep(offers.filter(holds), keyword), keyword)).reduce((over, under) => merge2(over, under, keyword), []);
  const values = outcome(({ undecided }) => undecided.length === 0);
  const cases = undecidedCases(layers.flatMap(({ offers }) => offers));
  const candidates = cases.slice(0, maximumCases).map((held) => outcome(({ undecided }) => undecided.every((doubt) => held.includes(doubt))));
  if (cases.length > 1) candidates.push(outcome(() => true));
  return { values, candidates: distinct(candidates, values) };
}
function takenFrom(isMatch, values, { inMatch, words }) {
  const isWord2 = values.length > 0 && words.has(values[0].value.toLowerCase());
  return isMatch && inMatch === "no-words" && isWord2 ? [] : values;
}
function merge2(over, under, { quirks }) {
  if (over.length === 0 || under.length === 0 || !quirks.has("parts-apart")) return over.length > 0 ? over : under;
  return over.map((part, index) => part.value === "" ? under[index] ?? part : part);
}
function undecidedCases(offers) {
  const numbers = /* @__PURE__ */ new Map();
  const cases = /* @__PURE__ */ new Map();
  for (const { undecided } of offers) {
    if (undecided.length === 0) continue;
    for (const doubt of undecided) if (!numbers.has(doubt)) numbers.set(doubt, numbers.size);
    const key = undecided.map((doubt) => numbers.get(doubt)).join(" ");
    if (!cases.has(key)) cases.set(key, undecided);
  }
  return [...cases.values()];
}
function distinct(lists, but) {
  const found = [];
  for (const list of lists) if (![but, ...found].some((other) => areSame(list, other))) found.push(list);
  return found;
}
function areSame(one, other) {
  return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
}
function isSame(one, other) {
  return one.value === other.value && isSameOrigin(one.origin, other.origin);
}
function isSameOrigin(one, other) {
  return one?.directive === other?.directive && one?.section === other?.section;
}

// src/resolve/kept-keyword.ts
var localForwards = "local forwards";
function keptKeyword(program, keyword) {
  if (keyword === localForwards) return bothForwards;
  const name = currentName(program, keyword);
  const row2 = lookupKeyword(program.dialect, name);
  if (!row2) return { ...unknownKeyword, name, names: [name] };
  const facts = factsIn(row2, program.release);
  const partner = facts.sharesSlotWith;
  const quirks = new Set([name, partner ?? name].flatMap((each) => quirksOf(program, each)));
  const others = quirks.has("lost-after-keys-command") ? ["authorizedkeyscommand"] : [];
  const keepsBoth = facts.argument.kind === "flag-or-path";
  const inMatch = fromMatch(facts, program);
  return {
    isPlain: facts.repeat === "first" && partner === void 0 && !keepsBoth && inMatch !== "no-words" && !weighedQuirks.some((quirk) => quirks.has(quirk)),
    name,
    repeat: facts.repeat === "none" && facts.status === "active" ? "accumulate" : facts.repeat,
    quirks,
    names: [name, ...partner === void 0 ? others : [partner]],
    sharesSlot: partner !== void 0,
    removes: "removal" in facts.argument,
    words: new Set(wordsOf(facts)),
    keepsBoth,
    inMatch
  };
}
var weighedQuirks = ["ignores-blocks", "lost-after-keys-command", "none-overrides", "parts-apart"];
var unknownKeyword = {
  isPlain: true,
  repeat: "first",
  quirks: /* @__PURE__ */ new Set(),
  sharesSlot: false,
  removes: false,
  words: /* @__PURE__ */ new Set(),
  keepsBoth: false,
  inMatch: "all"
};
var bothForwards = {
  ...unknownKeyword,
  isPlain: false,
  name: localForwards,
  repeat: "accumulate",
  quirks: /* @__PURE__ */ new Set(["drops-duplicates"]),
  names: ["localforward", "dynamicforward"]
};
function quirksOf({ dialect, release, vendor }, keyword) {
  const row2 = lookupKeyword(dialect, keyword);
  if (!row2) return [];
  const { vendorQuirks: patch } = row2;
  const own = factsIn(row2, release).quirks ?? [];
  return patch && patch.vendor === vendor && release >= patch.since ? [...own, ...patch.quirks] : own;
}
function wordsOf({ argument }) {
  return argument.kind === "flag-or-path" || argument.kind === "flag-or-pattern-list" ? argument.values : [];
}
function fromMatch({ inMatch, since = 0, quirks, argument }, { release }) {
  if (argument.kind === "flag-or-pattern-list") return "no-words";
  const isTaken2 = inMatch !== false && (inMatch <= release || release < since);
  return isTaken2 && !quirks?.includes("no-effect-in-match") ? "all" : "nothing";
}

// src/openssh/algorithm-table.ts
function algorithmTable() {
  return {
    algorithms: { cipher: ciphers(), mac: macs(), kex: keyExchanges(), hostkey: keyAlgorithms() },
    plainKeysBefore92: ["ssh-rsa", "rsa-sha2-256", "rsa-sha2-512", "ssh-dss", ...ecdsa, skEcdsa, webauthn],
    defaults: { cipher: defaultCiphers(), mac: defaultMacs(), kex: defaultKeyExchanges(), ...defaultKeys() }
  };
}
function row(name, since, facts = {}) {
  return { name, since, traits: [], ...facts };
}
function keyPair(name, since, { keyType, certificateSince = since, ...facts } = {}) {
  return [
    row(name, since, keyType === void 0 ? facts : { ...facts, keyType }),
    row(certificateOf(name), certificateSince, { ...facts, certificate: true })
  ];
}
function certificateOf(name) {
  return `${name.replace("@openssh.com", "")}-cert-v01@openssh.com`;
}
function ciphers() {
  return [
    row("3des-cbc", 209, { traits: ["cbc", "64-bit-block"] }),
    row("aes128-cbc", 209, { traits: ["cbc"] }),
    row("aes192-cbc", 209, { traits: ["cbc"] }),
    row("aes256-cbc", 209, { traits: ["cbc"] }),
    row("rijndael-cbc@lysator.liu.se", 209, { removed: 805, traits: ["cbc"], aliasOf: "aes256-cbc" }),
    row("aes128-ctr", 307),
    row("aes192-ctr", 307),
    row("aes256-ctr", 307),
    row("aes128-gcm@openssh.com", 602),
    row("aes256-gcm@openssh.com", 602),
    row("chacha20-poly1305@openssh.com", 605),
    row("arcfour", 209, { removed: 706, traits: ["rc4"] }),
    row("arcfour128", 402, { removed: 706, traits: ["rc4"] }),
    row("arcfour256", 402, { removed: 706, traits: ["rc4"] }),
    row("blowfish-cbc", 209, { removed: 706, traits: ["cbc", "64-bit-block"] }),
    row("cast128-cbc", 209, { removed: 706, traits: ["cbc", "64-bit-block"] }),
    row("acss@openssh.org", 308, { removed: 402, traits: ["acss"] }),
    row("rijndael128-cbc", 209, { removed: 301, traits: ["cbc"] }),
    row("rijndael192-cbc", 209, { removed: 301, traits: ["cbc"] }),
    row("rijndael256-cbc", 209, { removed: 301, traits: ["cbc"] })
  ];
}
function defaultCiphers() {
  const chacha = "chacha20-poly1305@openssh.com";
  const ctr = ["aes128-ctr", "aes192-ctr", "aes256-ctr"];
  const gcm = ["aes128-gcm@openssh.com", "aes256-gcm@openssh.com"];
  return [
    { since: 800, names: [chacha, ...ctr, ...gcm] },
    { since: 1e3, names: [chacha, ...gcm, ...ctr] }
  ];
}
function macs() {
  return [
    row("hmac-sha1", 209, { traits: ["sha1", "encrypt-and-mac"] }),
    row("hmac-sha1-96", 209, { traits: ["sha1", "truncated-96", "encrypt-and-mac"] }),
    row("hmac-sha2-256", 509, { traits: ["encrypt-and-mac"] }),
    row("hmac-sha2-512", 509, { traits: ["encrypt-and-mac"] }),
    row("hmac-md5", 209, { traits: ["md5", "encrypt-and-mac"] }),
    row("hmac-md5-96", 209, { traits: ["md5", "truncated-96", "encrypt-and-mac"] }),
    row("umac-64@openssh.com", 407, { traits: ["64-bit-tag", "encrypt-and-mac"] }),
    row("umac-128@openssh.com", 602, { traits: ["encrypt-and-mac"] }),
    row("hmac-sha1-etm@openssh.com", 602, { traits: ["sha1"] }),
    row("hmac-sha1-96-etm@openssh.com", 602, { traits: ["sha1", "truncated-96"] }),
    row("hmac-sha2-256-etm@openssh.com", 602),
    row("hmac-sha2-512-etm@openssh.com", 602),
    row("hmac-md5-etm@openssh.com", 602, { traits: ["md5"] }),
    row("hmac-md5-96-etm@openssh.com", 602, { traits: ["md5", "truncated-96"] }),
    row("umac-64-etm@openssh.com", 602, { traits: ["64-bit-tag"] }),
    row("umac-128-etm@openssh.com", 602),
    row("hmac-ripemd160", 209, { removed: 706, traits: ["ripemd160", "encrypt-and-mac"] }),
    row("hmac-ripemd160@openssh.com", 209, {
      removed: 706,
      traits: ["ripemd160", "encrypt-and-mac"],
      aliasOf: "hmac-ripemd160"
    }),
    row("hmac-ripemd160-etm@openssh.com", 602, { removed: 706, traits: ["ripemd160"] }),
    row("hmac-sha2-256-96", 509, { removed: 601, traits: ["truncated-96", "encrypt-and-mac"] }),
    row("hmac-sha2-512-96", 509, { removed: 601, traits: ["truncated-96", "encrypt-and-mac"] })
  ];
}
function defaultMacs() {
  const etm = ["umac-64", "umac-128", "hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"];
  const plain = ["umac-64@openssh.com", "umac-128@openssh.com", "hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"];
  return [{ since: 800, names: [...etm.map((name) => `${name}-etm@openssh.com`), ...plain] }];
}
var curve25519 = ["curve25519-sha256", "curve25519-sha256@libssh.org"];
var ecdh = ["ecdh-sha2-nistp256", "ecdh-sha2-nistp384", "ecdh-sha2-nistp521"];
var group = "diffie-hellman-group";
var sntrup = "sntrup761x25519-sha512";
var sntrupOld = "sntrup761x25519-sha512@openssh.com";
var mlkem = "mlkem768x25519-sha256";
function keyExchanges() {
  const classic = (name, since, facts = {}) => row(name, since, { ...facts, traits: [...facts.traits ?? [], "no-post-quantum"] });
  const hybrid = (name, since, facts = {}) => row(name, since, { ...facts, traits: ["post-quantum-hybrid"] });
  return [
    classic(`${group}1-sha1`, 209, { traits: ["sha1", "dh-1024"] }),
    classic(`${group}14-sha1`, 309, { traits: ["sha1"] }),
    classic(`${group}14-sha256`, 703),
    classic(`${group}16-sha512`, 703),
    classic(`${group}18-sha512`, 703),
    classic(`${group}-exchange-sha1`, 209, { traits: ["sha1"] }),
    classic(`${group}-exchange-sha256`, 404),
    ...ecdh.map((name) => classic(name, 507)),
    hybrid("mlkem768nistp256-sha256", 1005),
    classic("curve25519-sha256", 704),
    classic("curve25519-sha256@libssh.org", 605, { aliasOf: "curve25519-sha256" }),
    hybrid(sntrup, 909, { vendorReleases: { debian: [902] } }),
    hybrid(sntrupOld, 805, { aliasOf: sntrup }),
    hybrid(mlkem, 909),
    hybrid("sntrup4591761x25519-sha512@tinyssh.org", 800, { removed: 805 })
  ];
}
function defaultKeyExchanges() {
  const curves = [...curve25519, ...ecdh];
  const groups = ["-exchange-sha256", "16-sha512", "18-sha512", "14-sha256"].map((name) => `${group}${name}`);
  const hybrids = [mlkem, sntrup, sntrupOld];
  return [
    { since: 800, names: [...curves, ...groups, `${group}14-sha1`] },
    { since: 802, names: [...curves, ...groups] },
    { since: 809, names: [...curves, sntrupOld, ...groups] },
    { since: 900, names: [sntrupOld, ...curves, ...groups] },
    { since: 902, vendor: "debian", names: [sntrup, sntrupOld, ...curves, ...groups] },
    { since: 903, names: [sntrupOld, ...curves, ...groups] },
    { since: 909, names: [sntrup, sntrupOld, mlkem, ...curves, ...groups] },
    { since: 1e3, dialect: "ssh_config", names: [...hybrids, ...curves, ...groups] },
    { since: 1e3, dialect: "sshd_config", names: [...hybrids, ...curves] }
  ];
}
var ecdsa = ["ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"];
var skEcdsa = "sk-ecdsa-sha2-nistp256@openssh.com";
var skEd25519 = "sk-ssh-ed25519@openssh.com";
var webauthn = "webauthn-sk-ecdsa-sha2-nistp256@openssh.com";
function keyAlgorithms() {
  const curve = { traits: ["nist-curve"] };
  const sha1 = { traits: ["sha1-signature"] };
  const dsa = { traits: ["dsa"], removed: 908, optionalUntil: 1001 };
  return [
    ...keyPair("ssh-ed25519", 605, { keyType: "ed25519" }),
    ...keyPair(skEd25519, 802, { keyType: "ed25519-sk" }),
    ...keyPair("ssh-mldsa44-ed25519@openssh.com", 1004),
    ...keyPair("ecdsa-sha2-nistp256", 507, { ...curve, keyType: "ecdsa" }),
    ...keyPair("ecdsa-sha2-nistp384", 507, curve),
    ...keyPair("ecdsa-sha2-nistp521", 507, curve),
    ...keyPair(skEcdsa, 802, { ...curve, keyType: "ecdsa-sk" }),
    ...keyPair(webauthn, 804, { ...curve, certificateSince: 1003, signatureOnly: true }),
    ...keyPair("ssh-dss", 209, { ...dsa, certificateSince: 506, keyType: "dsa" }),
    ...keyPair("ssh-rsa", 209, { ...sha1, certificateSince: 506, keyType: "rsa" }),
    ...keyPair("rsa-sha2-256", 702, { certificateSince: 708, signatureOnly: true }),
    ...keyPair("rsa-sha2-512", 702, { certificateSince: 708, signatureOnly: true }),
    ...keyPair("ssh-xmss@openssh.com", 707, { removed: 707, optionalUntil: 1001, keyType: "xmss" }),
    row("ssh-dss-cert-v00@openssh.com", 504, { removed: 700, traits: ["dsa", "legacy-cert-v00"], certificate: true }),
    row("ssh-rsa-cert-v00@openssh.com", 504, {
      removed: 700,
      traits: ["sha1-signature", "legacy-cert-v00"],
      certificate: true
    })
  ];
}
function defaultKeys() {
  const sha2 = ["rsa-sha2-512", "rsa-sha2-256"];
  const ed25519First = ["ssh-ed25519", ...ecdsa, skEd25519, skEcdsa];
  const plain = [
    { since: 800, names: [...ecdsa, "ssh-ed25519", ...sha2, "ssh-rsa"] },
    { since: 802, names: [...ecdsa, skEcdsa, "ssh-ed25519", skEd25519, ...sha2, "ssh-rsa"] },
    { since: 805, names: [...ed25519First, ...sha2, "ssh-rsa"] },
    { since: 808, names: [...ed25519First, ...sha2] },
    { since: 1003, names: [...ed25519First, webauthn, ...sha2] }
  ];
  return {
    hostkey: plain.map(({ since, names }) => ({ since, names: [...names.map(certificateOf), ...names] })),
    // From 8.2 on a certificate signed with SHA-1 is refused, six releases before such a signature of a key is.
    "ca-signature": plain.map(({ since, names }) => ({
      since,
      names: since < 802 ? names : names.filter((name) => name !== "ssh-rsa")
    }))
  };
}

// src/openssh/algorithm.ts
var table;
var byName = /* @__PURE__ */ new Map();
function tableOnce() {
  return table ??= algorithmTable();
}
function rowsOf(family) {
  const { algorithms } = tableOnce();
  return family === "ca-signature" ? algorithms.hostkey.filter((facts) => !facts.certificate) : algorithms[family];
}
function lookupAlgorithm(family, name) {
  let rows = byName.get(family);
  if (!rows) {
    rows = new Map(rowsOf(family).map((facts) => [facts.name, facts]));
    byName.set(family, rows);
  }
  return rows.get(name);
}
function isAlgorithmKnown(family, name, build) {
  const facts = lookupAlgorithm(family, name);
  return facts !== void 0 && isKnown2(facts, build);
}
function isKnown2({ since, removed = Infinity, vendorReleases }, { release, vendor }) {
  if (release >= since && release < removed) return true;
  return vendor !== void 0 && vendorReleases?.[vendor]?.includes(release) === true;
}
var namesOfBuilds = /* @__PURE__ */ new Map();
function algorithmsOf(family, build) {
  const key = `${family} ${build.release} ${build.vendor}`;
  let names = namesOfBuilds.get(key);
  if (!names) {
    names = namesKnownTo(build, family);
    namesOfBuilds.set(key, names);
  }
  return names;
}
function namesKnownTo(build, family) {
  const names = rowsOf(family).flatMap((facts) => isKnown2(facts, build) ? [facts.name] : []);
  const isOfKeys2 = family === "hostkey" || family === "ca-signature";
  return isOfKeys2 && build.release < 902 ? inFormerOrder(names) : names;
}
function inFormerOrder(names) {
  const { plainKeysBefore92 } = tableOnce();
  const moved = [...plainKeysBefore92, ...plainKeysBefore92.map(certificateOf)];
  return [...names.filter((name) => !moved.includes(name)), ...moved.filter((name) => names.includes(name))];
}
function isIdleKeyWord(word, build) {
  const isStrict = build.release >= 909;
  const text = isStrict ? word : word.toLowerCase();
  if (text === idleKeyName) return hasNullKeys(build);
  return !isStrict && tableOnce().algorithms.hostkey.some((facts) => facts.keyType === text && isKnown2(facts, build));
}
var idleKeyName = "null";
function hasNullKeys({ vendor }) {
  return vendor === "debian" || vendor === "redhat";
}
function keyNamesOf(build) {
  const names = algorithmsOf("hostkey", build);
  return hasNullKeys(build) ? [...names, idleKeyName] : names;
}

// src/directive/part.ts
function partOf(argument, start, length) {
  const { start: offset, end, value } = argument;
  if (end - offset !== value.length) return argument;
  return { start: offset + start, end: offset + start + length };
}

// src/directive/reading.ts
function stored(...values) {
  return { values };
}
function storedAll(values) {
  return { values: [...values] };
}

// src/directive/algorithm-list.ts
var algorithmReaders = {
  "algorithm-list": ({ facts: { family }, args, reader }) => {
    const argument = args[0];
    const problem = listProblem(argument, family, reader);
    return problem ?? stored(argument.value);
  }
};
var headOperatorSince = 801;
function operatorOf(list, { release }) {
  const sign = list[0];
  if (sign === "+" || sign === "-") return sign;
  return sign === "^" && release >= headOperatorSince ? "^" : "";
}
function listProblem(argument, family, reader) {
  const { value } = argument;
  if (value === "") return { problem: "empty-argument", reason: "the list is empty", at: argument };
  const operator = operatorOf(value, reader);
  if (operator === "" && value.startsWith("^")) {
    const reason = `the ^ in front of a list is known since ${formatRelease(headOperatorSince)}`;
    return { problem: "invalid-argument", reason, at: partOf(argument, 0, 1) };
  }
  if (operator === "-") return void 0;
  if (value === operator) {
    return { problem: "invalid-argument", reason: `no algorithm follows the ${operator}`, at: argument };
  }
  let start = operator.length;
  for (const entry of value.slice(start).split(",")) {
    if (entry === "") return void 0;
    const problem = entryProblem(entry, family, reader);
    if (problem) return { ...problem, at: partOf(argument, start, entry.length) };
    start += entry.length + 1;
  }
  return void 0;
}
var nouns = {
  cipher: "cipher",
  mac: "MAC",
  kex: "key exchange",
  hostkey: "key algorithm",
  "ca-signature": "signature algorithm"
};
function entryProblem(entry, family, reader) {
  if (isTaken(entry, family, reader)) return void 0;
  const ofOtherCase = algorithmsOf(family, reader).find((name) => name.toLowerCase() === entry.toLowerCase());
  if (ofOtherCase !== void 0) {
    const reason = `"${entry}" is a ${nouns[family]} in other letters`;
    return { problem: "wrong-case", reason, accepts: ofOtherCase };
  }
  return { problem: "unknown-algorithm", reason: unknownReason(entry, family, reader), algorithm: entry };
}
function isOfKeys(family) {
  return family === "hostkey" || family === "ca-signature";
}
var plainSignaturesSince = 904;
function isTaken(entry, family, reader) {
  if (isAlgorithmKnown(family, entry, reader)) return true;
  if (!isOfKeys(family)) return false;
  if (isIdleKeyWord(entry, reader)) return true;
  if (isAlgorithmKnown("hostkey", entry, reader)) return reader.release < plainSignaturesSince;
  const pattern = entry.startsWith("!") ? entry.slice(1) : entry;
  return keyNamesOf(reader).some((name) => matchesPattern(pattern, name));
}
function unknownReason(entry, family, reader) {
  const noun = nouns[family];
  const facts = lookupAlgorithm(family, entry);
  if (!facts) {
    if (/[*?!]/.test(entry)) return patternReason(entry, family);
    const wasIdle = isOfKeys(family) && reader.release >= 909 && isIdleKeyWord(entry, { release: 908 });
    return `"${entry}" is no ${noun}${wasIdle ? ", and passed over only before 9.9" : ""}`;
  }
  const { since, removed, optionalUntil } = facts;
  if (removed === void 0) return `the ${noun} "${entry}" is known since ${formatRelease(since)}`;
  if (removed === since) return `the ${noun} "${entry}" is known to experimental builds alone`;
  const left = optionalUntil === void 0 ? "" : ", but for builds that ask for it";
  return `the ${noun} "${entry}" is gone since ${formatRelease(removed)}${left}`;
}
function patternReason(entry, family) {
  if (isOfKeys(family)) return `"${entry}" matches no ${nouns[family]}`;
  return `"${entry}" is a pattern, which stands behind a - alone`;
}

// src/openssh/common-arguments.ts
var largestInteger = 2147483647;
function oneOf(...values) {
  return { kind: "enum", values, caseSensitive: false };
}
var localFacilities = ["LOCAL0", "LOCAL1", "LOCAL2", "LOCAL3", "LOCAL4", "LOCAL5", "LOCAL6", "LOCAL7"];
var syslogFacility = oneOf("DAEMON", "USER", "AUTH", "AUTHPRIV", ...localFacilities);
var fingerprintHash = {
  ...oneOf("md5", "sha1", "sha256", "sha384", "sha512"),
  printed: { md5: "MD5", sha1: "SHA1", sha256: "SHA256", sha384: "SHA384", sha512: "SHA512" }
};
var gssapiDefaults = [
  "gss-group14-sha256-",
  "gss-group16-sha512-",
  "gss-nistp256-sha256-",
  "gss-curve25519-sha256-",
  "gss-group14-sha1-",
  "gss-gex-sha1-"
];
var gssapiKeyExchanges = {
  kind: "comma-list",
  prefixes: [...gssapiDefaults, "gss-group1-sha1-"],
  caseSensitive: true
};
var defaultGssapiKeyExchanges = gssapiDefaults.join(",");
var qosClasses = "none af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 cs0 cs1 cs2 cs3 cs4 cs5 cs6 cs7";
var qosTypes = ["lowdelay", "throughput", "reliability"];
var qos = {
  kind: "ipqos",
  values: [...qosClasses.split(" "), "ef", "le", "va", ...qosTypes],
  caseSensitive: false,
  numbers: { min: 0, max: 255, hexadecimal: false },
  withoutEffect: qosTypes
};
var qosBefore103 = { ...qos, values: qos.values.filter((value) => value !== "va") };
var qosBefore101 = { ...qosBefore103, withoutEffect: [] };
var qosBefore98 = { ...qosBefore101, numbers: { min: 0, max: 255, hexadecimal: true } };
var qosBefore82 = { ...qosBefore98, values: qosBefore98.values.filter((value) => value !== "le") };
var channelTypes = [
  "agent-connection",
  "direct-tcpip",
  "direct-streamlocal@openssh.com",
  "forwarded-tcpip",
  "forwarded-streamlocal@openssh.com",
  "session",
  "session:shell",
  "session:command",
  "session:subsystem:*",
  "tun-connection",
  "x11-connection"
];
var channelTimeouts = {
  kind: "channel-timeout-list",
  syntax: "TYPE_PATTERN=TIME",
  literals: ["none"],
  literalAlone: true,
  channelTypes: [...channelTypes, "global"]
};
var formerChannelTimeouts = [
  { until: 907, argument: { ...channelTimeouts, channelTypes }, arity: { min: 0, max: Infinity } }
];

// src/openssh/time.ts
var signedPart = /[ \t\n\v\f\r]*(\+?\d+|-0+)(?:([smhdw])|$)/giy;
var plainPart = /(\d+)(?:([smhdw])|$)/giy;
var fractionalPart = /(\d+(?:\.\d+)?|\.\d+)(?:([smhdw])|$)/giy;
var longUnits = { m: 60, h: 3600, d: 86400, w: 604800 };
function parseTime(text, release) {
  const total = sumTime(text, release);
  if (total === void 0) return void 0;
  if (release < 805) return wrapRound(total);
  return total > largestInteger ? void 0 : Math.trunc(total);
}
function sumTime(text, release) {
  const parts = [...text.matchAll(partIn(release))];
  if (parts.length === 0 || parts.reduce((length, [part]) => length + part.length, 0) !== text.length) return void 0;
  let total = 0;
  let secondsParts = 0;
  let multiplier = 1;
  for (const [, amount = "", unit = "s"] of parts) {
    const seconds = longUnits[unit.toLowerCase()];
    if (seconds === void 0) secondsParts++;
    else if (amount.includes(".")) return void 0;
    multiplier = seconds ?? (release < 804 ? multiplier : 1);
    total += Number(amount) * multiplier;
  }
  return release >= 1003 && secondsParts > 1 ? void 0 : total;
}
function partIn(release) {
  if (release < 908) return signedPart;
  return release < 1003 ? plainPart : fractionalPart;
}
function wrapRound(total) {
  const stored2 = total | 0;
  return total >= 2 ** 63 || stored2 === -1 ? void 0 : stored2;
}

// src/directive/problem.ts
function quoted(text) {
  return JSON.stringify(text);
}
function listed(words) {
  const shown = words.includes("yes") ? words.filter((word) => word !== "true" && word !== "false") : words;
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].filter((part) => part !== "").join(" or ");
}
function emptyArgument(at, accepts4) {
  return { problem: "empty-argument", reason: "the argument is empty", accepts: accepts4, at };
}
function invalid(at, reason, accepts4) {
  return { problem: "invalid-argument", reason, accepts: accepts4, at };
}
function outOfRange(at, reason, accepts4) {
  return { problem: "out-of-range", reason, accepts: accepts4, at };
}
function noneOf(at, words, { accepts: accepts4, reason = `${quoted(at.value)} is none of its values` }) {
  if (at.value === "") return emptyArgument(at, accepts4);
  const meant = words.find((word) => equalsIgnoringCase(word, at.value));
  if (meant === void 0) return invalid(at, reason, accepts4);
  return { problem: "wrong-case", reason: `${quoted(at.value)} is not spelt ${meant}`, accepts: accepts4, at };
}
function findWord(words, text, isCaseSensitive) {
  return words.find((word) => isCaseSensitive ? word === text : equalsIgnoringCase(word, text));
}
function equalsIgnoringCase(word, text) {
  return word.length === text.length && lowerCase(word) === lowerCase(text);
}
function lowerCase(text) {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/directive/entry-list.ts
function entriesProblem({ keyword, facts, args, reader }, { accepts: accepts4, check }) {
  for (const [index, argument] of args.entries()) {
    const literal = findWord(facts.literals ?? [], argument.value, false);
    if (argument.value === "") return { ...emptyArgument(argument, accepts4), stops: false };
    if (facts.literalAlone && literal !== void 0 && args.length > 1) {
      const reason = `${literal} stands beside other entries`;
      const problem2 = { problem: "conflict", reason, accepts: `${literal} alone`, at: argument, stops: false };
      if (reader.release >= argvSplitSince) return problem2;
      if (index === 0) return { ...problem2, onlyInUse: true };
    }
    const problem = check?.(argument);
    if (problem) return problem;
  }
  const { maxEntries = Infinity } = keyword;
  const surplus2 = args[maxEntries];
  return surplus2 && { ...outOfRange(surplus2, `there are more than ${maxEntries} entries`, accepts4), onlyInUse: true };
}

// src/directive/c-number.ts
var blanks = String.raw`[ \t\n\v\f\r]*`;
var wholeDecimal = new RegExp(String.raw`^${blanks}([+-]?\d+)$`);
var leadingDecimal = new RegExp(String.raw`^${blanks}([+-]?)0*(\d+)`);
var leadingOctal = new RegExp(String.raw`^${blanks}([+-]?)0*([0-7]+)`);
var wholeOfAnyBase = new RegExp(String.raw`^${blanks}([+-]?)(?:0x([\da-f]+)|0([0-7]*)|([1-9]\d*))$`, "i");
function parseDecimal(text) {
  const digits = wholeDecimal.exec(text)?.[1];
  return digits === void 0 ? void 0 : Number(digits) + 0;
}
function parseOctal(text) {
  const [, sign, digits] = leadingOctal.exec(text) ?? [];
  return digits === void 0 ? void 0 : toInt(sign, `0o${digits}`);
}
function parseAnyBase(text) {
  const match = wholeOfAnyBase.exec(text);
  if (!match) return void 0;
  const [, sign, hexadecimal, octal, decimal] = match;
  const amount = Number(decimal ?? (hexadecimal === void 0 ? `0o0${octal}` : `0x${hexadecimal}`));
  return sign === "-" ? 0 - amount : amount;
}
function scanInts(text, most) {
  const numbers = [];
  let rest = text;
  while (numbers.length < most) {
    const [scanned, sign, digits] = leadingDecimal.exec(rest) ?? [];
    if (scanned === void 0 || digits === void 0) break;
    numbers.push(toInt(sign, digits));
    if (rest[scanned.length] !== ":") break;
    rest = rest.slice(scanned.length + 1);
  }
  return numbers;
}
var longest = 2n ** 63n - 1n;
function toInt(sign, digits) {
  const amount = digits.length > 24 ? longest + 1n : BigInt(digits);
  if (sign === "-") return Number(BigInt.asIntN(32, amount > longest ? -longest - 1n : -amount));
  return Number(BigInt.asIntN(32, amount > longest ? longest : amount));
}

// src/directive/time-argument.ts
var timeForm = "a time such as 60, 5m or 1h";
function timeProblem(argument, { release }, literals = []) {
  const accepts4 = [timeForm, ...literals].join(", or ");
  const total = sumTime(argument.value, release);
  if (total !== void 0 && total > largestInteger) {
    return outOfRange(argument, `the time ${argument.value} is over ${largestInteger} seconds`, accepts4);
  }
  return noneOf(argument, literals, { accepts: accepts4, reason: `${quoted(argument.value)} is no time` });
}

// src/directive/penalties.ts
var penaltyReaders = { "penalty-list": readPenalties };
var accepts = "yes, no or penalties such as crash:90s, max-sources4:65536, overflow:permissive";
function readPenalties({ facts, args, reader }) {
  const penalties = /* @__PURE__ */ new Map();
  for (const argument of args) {
    const flag = findWord(facts.literals ?? [], argument.value, false);
    if (flag !== void 0) {
      if (argument !== args.at(-1)) {
        return { problem: "conflict", reason: `${flag} stands in front of other arguments`, accepts, at: argument };
      }
      if (penalties.size === 0) penalties.set(flag, flag);
      continue;
    }
    const penalty = readPenalty(argument, { facts, reader });
    if (typeof penalty !== "string") return penalty;
    const key = penalty.slice(0, penalty.indexOf(":"));
    if (!penalties.has(key)) penalties.set(key, penalty);
  }
  return storedAll(penalties.values());
}
function readPenalty(argument, { facts, reader }) {
  const { value } = argument;
  if (value === "") return emptyArgument(argument, accepts);
  const [, key = value, text = ""] = /^([^:]*):(.*)$/s.exec(value) ?? [];
  const takes = value.includes(":") && Object.hasOwn(facts.keys, key) ? facts.keys[key] : void 0;
  if (takes === void 0) {
    const keys = Object.keys(facts.keys).map((known) => `${known}:`);
    const named = { ...argument, value: value.includes(":") ? `${key}:` : value };
    return { ...noneOf(named, keys, { accepts, reason: `${quoted(value)} is no penalty` }), at: argument };
  }
  if (text === "") return invalid(argument, `nothing follows ${key}:`, accepts);
  if (takes === "time") {
    const time = readSeconds(text, reader.release);
    if (time === void 0) return { ...timeProblem({ ...argument, value: text }, reader), at: argument };
    return `${key}:${time.toFixed(6)}`;
  }
  if (takes === "integer") {
    const number = parseDecimal(text);
    const reason = `${quoted(text)} is no whole number from 0 to ${largestInteger}`;
    if (number === void 0) return invalid(argument, reason, accepts);
    return number < 0 || number > largestInteger ? outOfRange(argument, reason, accepts) : `${key}:${number}`;
  }
  if (takes.includes(text)) return value;
  return { ...noneOf({ ...argument, value: text }, takes, { accepts: listed(takes) }), at: argument };
}
function readSeconds(text, release) {
  return release < 1003 ? parseTime(text, release) : sumTime(text, release);
}

// src/directive/keyed.ts
var keyedReaders = {
  ...penaltyReaders,
  "channel-timeout-list": readChannelTimeouts,
  "cname-rule-list": readCnameRules,
  "env-assign-list": readAssignments,
  subsystem: readSubsystem
};
var noneAloneSince = 907;
function readChannelTimeouts({ args, reader }) {
  const accepts4 = "none, or timeouts such as session=5m";
  for (const [index, argument] of args.entries()) {
    if (isNone2(argument)) {
      const isLast = index === args.length - 1;
      if (!isLast || index > 0 && reader.release >= noneAloneSince) return besideOthers(argument, accepts4);
      continue;
    }
    const problem = channelTimeoutProblem(argument, { reader, accepts: accepts4 });
    if (problem) return { ...problem, stops: true };
  }
  return storedAll(args.map((argument) => args.length === 1 && isNone2(argument) ? "none" : argument.value));
}
function channelTimeoutProblem(argument, { reader, accepts: accepts4 }) {
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const [, type, time] = /^([^=]+)=(.*)$/s.exec(argument.value) ?? [];
  if (type === void 0 || time === void 0) {
    return invalid(argument, `${quoted(argument.value)} is no type of channels, = and a time`, accepts4);
  }
  if (time === "") return invalid(argument, "no time follows the =", accepts4);
  if (parseTime(time, reader.release) !== void 0) return void 0;
  return { ...timeProblem({ ...argument, value: time }, reader), at: argument };
}
function isNone2({ value }) {
  return findWord(["none"], value, false) !== void 0;
}
function besideOthers(argument, accepts4) {
  const reason = `${argument.value} stands beside other arguments`;
  return { problem: "conflict", reason, accepts: accepts4, at: argument, stops: false };
}
function readCnameRules(input) {
  const { facts, args } = input;
  const literals = facts.literals ?? [];
  const accepts4 = ["* or rules such as *.example.org:*.example.net", ...literals].join(", or ");
  const isLiteral = ({ value }) => findWord(literals, value, false) !== void 0;
  const problem = entriesProblem(input, {
    accepts: accepts4,
    check: (argument) => {
      if (isLiteral(argument) || argument.value === "*" || /:./s.test(argument.value)) return void 0;
      return invalid(argument, `${quoted(argument.value)} is no pair of patterns with a colon between`, accepts4);
    }
  });
  return problem ?? storedAll(args.map(({ value }) => value === "*" ? "*:*" : lowerCase(value)));
}
var firstOfNameSince = 901;
function readAssignments({ args, reader }) {
  const accepts4 = "assignments such as NAME=value";
  const assignments = /* @__PURE__ */ new Map();
  for (const [index, argument] of args.entries()) {
    const { value } = argument;
    if (value === "") return emptyArgument(argument, accepts4);
    const equals2 = value.indexOf("=");
    if (equals2 === -1) return invalid(argument, `${quoted(value)} has no =`, accepts4);
    const key = reader.release < firstOfNameSince ? String(index) : value.slice(0, equals2);
    if (!assignments.has(key)) assignments.set(key, value);
  }
  return storedAll(assignments.values());
}
var quotesKeptSince = 905;
function readSubsystem({ args, reader }) {
  const [name, ...command] = args;
  const empty = [name, command[0]].find(({ value }) => value === "");
  if (empty) return emptyArgument(empty, "a name and a command");
  const words = command.map(({ value }) => reader.release < quotesKeptSince ? value : requoted(value));
  return stored(name.value, words.join(" "));
}
function requoted(word) {
  const escaped = word.replace(/[\\'"]/g, String.raw`\$&`);
  return /[ \t]/.test(word) ? `"${escaped}"` : escaped;
}

// src/openssh/domain.ts
var underscoreSince = 1e3;
function domainFault(name, release) {
  const shown = JSON.stringify(name);
  if (name === "") return "the name of the domain is empty";
  const first = release >= underscoreSince ? /^[\dA-Za-z_]/ : /^[\dA-Za-z]/;
  if (!first.test(name)) return `${shown} begins with a character that no domain begins with`;
  if (name.includes("..")) return `${shown} has two dots in a row`;
  return /^[\w.-]*$/.test(name) ? void 0 : `${shown} has a character that no domain has`;
}
function withoutFinalDot(name) {
  return name.endsWith(".") ? name.slice(0, -1) : name;
}

// src/directive/pattern-list.ts
var patternReaders = {
  "address-list": readAddresses,
  "domain-list": readDomains,
  "env-pattern-list": (input) => readEach(input, variableProblem),
  "group-pattern-list": (input) => readEach(input, emptinessProblem("groups or patterns of them")),
  "host-pattern-list": readHosts,
  "log-verbose-pattern-list": readMessages,
  "pattern-list": (input) => readEach(input, emptinessProblem("patterns with commas between them")),
  "user-pattern-list": (input) => readEach(input, (argument) => userProblem(argument, input.reader))
};
function readEach({ args }, check) {
  for (const argument of args) {
    const problem = check(argument);
    if (problem) return problem;
  }
  return storedAll(args.map(({ value }) => value));
}
function readHosts(input) {
  const reading = readEach(input, emptinessProblem("hosts or patterns of them"));
  return reading.problem === void 0 || reading.at === input.args[0] ? reading : { ...reading, onlyInUse: true };
}
function emptinessProblem(accepts4) {
  return (argument) => argument.value === "" ? emptyArgument(argument, accepts4) : void 0;
}
function variableProblem(argument) {
  const accepts4 = "names of variables or patterns of them";
  const { value } = argument;
  if (value === "") return emptyArgument(argument, accepts4);
  if (!value.includes("=")) return void 0;
  return invalid(argument, `${quoted(value)} has a =, which is in no name of a variable`, accepts4);
}
var lastAtSince = 909;
function userProblem(argument, { release }) {
  const accepts4 = "USER or USER@ADDRESS, with wildcards or networks";
  const { value } = argument;
  if (value === "") return emptyArgument(argument, accepts4);
  const at = release >= lastAtSince ? value.lastIndexOf("@") : value.indexOf("@");
  return at === -1 ? void 0 : addressesProblem(argument, { from: at + 1, release, accepts: accepts4 });
}
function readAddresses({ args, reader }) {
  const argument = args[0];
  const accepts4 = "addresses, networks or patterns with commas between them";
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const problem = addressesProblem(argument, { from: 0, release: reader.release, accepts: accepts4 });
  return problem ?? stored(findWord(["none"], argument.value, false) ?? argument.value);
}
function addressesProblem(argument, { from, release, accepts: accepts4 }) {
  let start = from;
  for (const entry of argument.value.slice(from).split(",")) {
    const network = entry.startsWith("!") ? entry.slice(1) : entry;
    const at = partOf(argument, start, entry.length);
    if (network === "") return invalid(at, "an address is missing", accepts4);
    const fault = networkFault(network, release);
    if (fault !== void 0) return invalid(at, fault, accepts4);
    start += entry.length + 1;
  }
  return void 0;
}
function readDomains(input) {
  const { args, reader } = input;
  const accepts4 = "names of domains, or none";
  const problem = entriesProblem(input, {
    accepts: accepts4,
    check: (argument) => {
      const fault = domainFault(argument.value, reader.release);
      return fault === void 0 ? void 0 : invalid(argument, fault, accepts4);
    }
  });
  return problem ?? storedAll(args.map(({ value }) => withoutFinalDot(value.toLowerCase())));
}
function readMessages(input) {
  const { keyword, args } = input;
  const problem = entriesProblem(input, { accepts: "patterns such as kex.c:*, or none" });
  if (problem) return problem;
  const kept = keyword.quirks?.includes("first-argument-only") ? args.slice(0, 1) : args;
  return storedAll(kept.map(({ value }) => value));
}

// src/directive/port.ts
var services = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  domain: 53,
  gopher: 70,
  finger: 79,
  http: 80,
  www: 80,
  kerberos: 88,
  pop3: 110,
  sunrpc: 111,
  nntp: 119,
  ntp: 123,
  imap2: 143,
  snmp: 161,
  irc: 194,
  ldap: 389,
  https: 443,
  submissions: 465,
  submission: 587,
  ldaps: 636,
  rsync: 873,
  imaps: 993,
  pop3s: 995,
  socks: 1080,
  openvpn: 1194,
  nfs: 2049,
  mysql: 3306,
  svn: 3690,
  sip: 5060,
  postgresql: 5432,
  amqp: 5672,
  x11: 6e3,
  git: 9418
};
function parsePort(text) {
  const number = parseDecimal(text);
  if (number !== void 0) return number >= 1 && number <= 65535 ? number : void 0;
  return Object.hasOwn(services, text) ? services[text] : void 0;
}

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
function checkTokens(keyword, value, release) {
  const { tokensIn, ...facts } = factsIn(keyword, release);
  return findFault(expandedPart(value, tokensIn), facts);
}
function variableFault(text) {
  return findFault(text, { tokens: [], expandsEnvironment: true });
}
function findFault(text, { tokens, expandsEnvironment }) {
  for (let index = 0; index < text.length; index++) {
    if (expandsEnvironment && text.startsWith("${", index)) {
      const close = text.indexOf("}", index);
      if (close === -1) return { token: "${" };
      if (close === index + 2) return { token: "${}" };
      index = close;
    } else if (tokens.length > 0 && text[index] === "%") {
      const token = tokenAt(text, index);
      if (!tokens.includes(token)) return { token };
      index++;
    }
  }
  return void 0;
}
function tokenReason({ token }) {
  switch (token) {
    case "%":
      return "nothing follows the % at the end";
    case "${":
      return "a } is missing behind ${";
    case "${}":
      return "the name of a variable is missing in ${}";
    default:
      return `${token} is no token that is known here`;
  }
}
function tokenAt(text, index) {
  const letter = text.codePointAt(index + 1);
  return letter === void 0 ? "%" : `%${String.fromCodePoint(letter)}`;
}
function expandedPart(value, tokensIn) {
  switch (tokensIn) {
    case "values":
      return value.slice(value.indexOf("=") + 1);
    case "socket-paths":
      return value.replace(/^(?:\d+|\[[^\]]*\]:\d+)(?= |$)/, "").replace(/ \[[^\]]*\]:\d+$/, "");
    default:
      return value;
  }
}

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
  const accepts4 = "addresses, networks or patterns with commas between them";
  const problem = addressesProblem(value, { from: 0, release, accepts: accepts4 });
  return problem && release < checkedAtStartSince ? { ...problem, onlyInUse: true } : problem;
}
function portProblem(value) {
  if (parseDecimal(value.value) === 0) return void 0;
  const fault = portFault(value.value);
  return fault && { ...fault, accepts: "one port", at: value };
}
var longestNetwork2 = 49;
function networksProblem(value, { reader }) {
  const accepts4 = "networks such as 10.0.0.0/8 with commas between them";
  let start = 0;
  for (const entry of value.value.split(",")) {
    const at = partOf(value, start, entry.length);
    if (entry === "") return invalid(at, "a network is missing", accepts4);
    const isPlain = /^[\da-f.:/]*$/i.test(entry) && entry.length <= longestNetwork2;
    if (!isPlain || !isNetwork(entry, reader.release)) return invalid(at, `${quoted(entry)} is no network`, accepts4);
    const fault = networkFault(entry, reader.release);
    if (fault !== void 0) return invalid(at, fault, accepts4);
    start += entry.length + 1;
  }
  return void 0;
}

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
  return next.value === void 0 ? void 0 : surplus(next);
}
function surplus(at) {
  return { problem: "surplus-argument", reason: "there is an argument too many behind the criteria", at };
}
function surplusProblem({ criteria: criteria2, args }, { release }) {
  if (release >= 909 || release < argvSplitSince) return void 0;
  const { end } = criteria2.at(-1);
  const rest = args.filter(({ start }) => start >= end);
  const behind = (args.find((argument) => argument.start < end && argument.end > end)?.end ?? end) - end;
  if (behind > 2 || behind === 2 && rest.length > 0) return surplus({ start: end, end: args.at(-1).end });
  const [first, second] = rest[0]?.value === "=" ? rest.slice(1) : rest;
  return second && first?.value.startsWith("#") === false ? surplus(second) : void 0;
}
var withoutValue2 = /* @__PURE__ */ new Set(["canonical", "final", "invalid-user"]);
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
    reason: unknownReason2(criterion, criteria2, reader),
    accepts: listed(known),
    at: nameRange(criterion, header)
  };
}
function unknownReason2(criterion, criteria2, reader) {
  const { name } = criterion;
  if (name === "") return "the name of a criterion is missing";
  if (!isTakenSign(criterion, reader)) return `sshd knows no ! in front of a criterion, as in !${name}`;
  const since = sinceOf(criteria2, name);
  if (since !== void 0) return `the criterion ${quoted(name)} is known since ${formatRelease(since)}`;
  const other = reader.dialect === "ssh_config" ? "sshd_config" : "ssh_config";
  if (sinceOf(criteriaOf(other), name) !== void 0) return `${quoted(name)} is a criterion of ${other} alone`;
  const [whole = ""] = name.split("=");
  if (whole === name || sinceOf(criteria2, whole) === void 0) return `${quoted(name)} is no criterion`;
  const takesValue = whole !== "all" && !withoutValue2.has(whole);
  return takesValue ? `no = may stand between ${quoted(whole)} and its value` : `${quoted(whole)} takes no value`;
}
function sinceOf(criteria2, name) {
  return Object.hasOwn(criteria2, name) ? criteria2[name] : void 0;
}
var emptySince = 1e3;
var mayBeEmpty = /* @__PURE__ */ new Set(["command", "tagged"]);
function valueProblemOf(criterion, header, reader) {
  const { name, value } = criterion;
  if (withoutValue2.has(name)) return void 0;
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

// src/directive/empty-word.ts
function emptyWordProblem(argument, { release }) {
  const isQuoted = argument.end - argument.start !== argument.value.length;
  if (release >= argvSplitSince || !isQuoted) return void 0;
  return { problem: "empty-argument", reason: "the closing quote is taken for another, empty argument", at: argument };
}

// src/directive/ipqos.ts
var qosReaders = {
  ipqos: ({ facts, args, reader }) => {
    const [first, second] = args;
    const interactive = readClass(first, facts, reader.release);
    if (typeof interactive !== "string") return interactive;
    if (!second) return emptyWordProblem(first, reader) ?? stored(interactive, interactive);
    const bulk = readClass(second, facts, reader.release);
    return typeof bulk === "string" ? stored(interactive, bulk) : bulk;
  }
};
function readClass(argument, facts, release) {
  const { value } = argument;
  const { min, max, hexadecimal } = facts.numbers;
  const accepts4 = `a class such as af21, cs1 or ef, none, or a number from ${min} to ${max}`;
  if (value === "") return emptyArgument(argument, accepts4);
  const name = findWord(facts.values, value, facts.caseSensitive);
  if (name === "none" || name !== void 0 && facts.withoutEffect.includes(name)) return "none";
  const number = name === void 0 ? (hexadecimal ? parseAnyBase : parseDecimal)(value) : numberOf2(name, release);
  if (number === void 0) return invalid(argument, `${quoted(value)} is no class of traffic`, accepts4);
  if (number < min || number > max) {
    return outOfRange(argument, `the class ${value} is not between ${min} and ${max}`, accepts4);
  }
  const names = facts.values.filter((word) => !facts.withoutEffect.includes(word));
  return names.find((word) => numberOf2(word, release) === number) ?? `0x${number.toString(16).padStart(2, "0")}`;
}
var plainClasses = {
  ef: 184,
  va: 176,
  lowdelay: 16,
  throughput: 8,
  reliability: 4
};
var lowerEffortMovedIn = 809;
function numberOf2(name, release) {
  if (name === "le") return release < lowerEffortMovedIn ? 1 : 4;
  const [, kind, level, drop = "0"] = /^(cs|af)(\d)(\d?)$/.exec(name) ?? [];
  if (kind === void 0) return plainClasses[name];
  return kind === "cs" ? Number(level) * 32 : Number(level) * 32 + Number(drop) * 8;
}

// src/directive/rekey-limit.ts
var accepts2 = "default or an amount such as 512M or 1G, and after it none or a time";
var rekeyReaders = {
  "rekey-limit": ({ facts, args, reader }) => {
    const [first, second] = args;
    const amount = first.value === "default" ? 0n : parseAmount(first.value);
    if (typeof amount !== "bigint") return amountProblem(first, amount);
    if (amount !== 0n && amount < BigInt(facts.min)) {
      return outOfRange(first, `${first.value} is under ${facts.min} bytes`, accepts2);
    }
    if (!second) return emptyWordProblem(first, reader) ?? stored(String(amount), "");
    const time = readTime(second, reader);
    return typeof time === "string" ? stored(String(amount), time) : time;
  }
};
function amountProblem(argument, fault) {
  if (fault === "too-large") return outOfRange(argument, `${quoted(argument.value)} is over 8 exbibytes`, accepts2);
  return noneOf(argument, ["default"], { accepts: accepts2, reason: `${quoted(argument.value)} is no amount of data` });
}
function readTime(argument, reader) {
  if (argument.value === "none" && !isComparedWithQuotes(argument, reader)) return "";
  const time = parseTime(argument.value, reader.release);
  return time === void 0 ? timeProblem(argument, reader, ["none"]) : String(time);
}
function isComparedWithQuotes({ start, end, value }, { dialect, release }) {
  return dialect === "sshd_config" && release < argvSplitSince && end - start !== value.length;
}
var longest2 = 2n ** 63n - 1n;
var fractionDigits = 19;
var units = "bkmgtpe";
function parseAmount(text) {
  const match = /^[ \t\n\v\f\r]*([+-]?)(\d*)(?:\.(\d*))?(?:$|([bkmgtpe])(?![\da-z]))/i.exec(text);
  if (!match || text === "") return "malformed";
  const [, sign, whole = "", decimals = "", unit = ""] = match;
  const fraction = decimals.slice(0, fractionDigits);
  if (whole.length > fractionDigits + 1 || BigInt(whole) > longest2 || BigInt(fraction) > longest2) return "too-large";
  const scale = 1024n ** BigInt(Math.max(0, units.indexOf(unit.toLowerCase())));
  const bytes = BigInt(whole) * scale;
  if (bytes > longest2) return "too-large";
  const total = unit === "" ? bytes : bytes + fractionOf(fraction, scale);
  return sign === "-" ? -total : total;
}
function fractionOf(text, scale) {
  let digits = text;
  while (digits !== "" && BigInt(digits) >= longest2 / scale) digits = digits.slice(0, -1);
  return BigInt(digits) * scale / 10n ** BigInt(digits.length);
}

// src/directive/startups.ts
var startupReaders = {
  "max-startups": readMaxStartups,
  netblock: readNetblock
};
var unset = -1;
var defaults = { start: 10, rate: 30, full: 100 };
function readMaxStartups({ facts, args }) {
  const argument = args[0];
  const accepts4 = "a number, or start:rate:full such as 10:30:100";
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const [start, rate, full] = scanInts(argument.value, 3);
  if (start === void 0 || rate !== void 0 && full === void 0) {
    return invalid(argument, `${quoted(argument.value)} is neither one number nor three`, accepts4);
  }
  const fault = startupFault({ start, rate, full: full ?? start }, facts);
  if (fault !== void 0) return outOfRange(argument, fault, accepts4);
  const orDefault = (number, standIn) => number === unset ? standIn : number;
  return stored(
    `${orDefault(start, defaults.start)}:${rate ?? defaults.rate}:${orDefault(full ?? start, defaults.full)}`
  );
}
function startupFault({ start, rate, full }, facts) {
  if (start < facts.start.min) return `the start ${start} is under ${facts.start.min}`;
  if (full < facts.start.min) return `the limit ${full} is under ${facts.start.min}`;
  if (rate === void 0) return void 0;
  if (start > full) return `the start ${start} is over the limit ${full}`;
  if (rate < facts.rate.min) return `the rate ${rate} is under ${facts.rate.min} per cent`;
  return rate > facts.rate.max ? `the rate ${rate} is over ${facts.rate.max} per cent` : void 0;
}
var ipv6DefaultSince = 1003;
function readNetblock({ facts, args, reader }) {
  const argument = args[0];
  const { ipv4, ipv6 } = facts;
  const accepts4 = `a length up to ${ipv4.max}, and after a colon one up to ${ipv6.max}`;
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const [short, long] = scanInts(argument.value, 2);
  if (short === void 0) return invalid(argument, `${quoted(argument.value)} is no length of a prefix`, accepts4);
  const problem = lengthProblem(argument, short, { ...ipv4, accepts: accepts4 }) ?? (long === void 0 ? void 0 : lengthProblem(argument, long, { ...ipv6, accepts: accepts4 }));
  return problem ?? stored(`${short}:${long ?? (reader.release < ipv6DefaultSince ? 0 : ipv6.max)}`);
}
function lengthProblem(argument, length, { min, max, accepts: accepts4 }) {
  if (length >= min && length <= max) return void 0;
  return outOfRange(argument, `the length ${length} is not between ${min} and ${max}`, accepts4);
}

// src/directive/number.ts
var numberReaders = {
  ...qosReaders,
  ...rekeyReaders,
  ...startupReaders,
  integer: readInteger,
  octal: readMask,
  port: readPort,
  time: readTime2
};
function readInteger({ facts, keyword, args }) {
  const argument = args[0];
  const { value } = argument;
  const { literals = [], min, max } = facts;
  if (literals.includes(value)) return stored(value);
  const accepts4 = ["a whole number", ...literals].join(" or ");
  const number = parseDecimal(value);
  if (number === void 0) {
    return noneOf(argument, literals, { accepts: accepts4, reason: `${quoted(value)} is no whole number` });
  }
  if (number < min || number > max) return outOfRange(argument, `${value} is ${beyond(number, facts)}`, accepts4);
  if (number === 0 && keyword.zero === "refused") {
    return { ...outOfRange(argument, "0 is refused once the whole configuration is read", accepts4), onlyInUse: true };
  }
  return stored(number === largestInteger && literals.includes("none") ? "none" : String(number));
}
function beyond(number, { min, max }) {
  return number < min ? `under ${min}` : `over ${max}`;
}
function readTime2({ facts, args, reader }) {
  const argument = args[0];
  const { literals = [], caseSensitive = false } = facts;
  const literal = findWord(literals, argument.value, caseSensitive);
  if (literal !== void 0) return stored(literal);
  const time = parseTime(argument.value, reader.release);
  if (time === void 0) return timeProblem(argument, reader, literals);
  return stored(time === 0 && reader.dialect === "sshd_config" ? literals[0] ?? "0" : String(time));
}
function readMask({ facts, args }) {
  const argument = args[0];
  const { value } = argument;
  const accepts4 = "an octal mask such as 0177";
  if (value === "") return emptyArgument(argument, accepts4);
  const mask = parseOctal(value);
  if (mask === void 0) return invalid(argument, `${quoted(value)} is no octal number`, accepts4);
  if (mask >= facts.min && mask <= facts.max) return stored(`0${mask.toString(8)}`);
  return outOfRange(argument, `the mask ${value} is not between 0 and 0${facts.max.toString(8)}`, accepts4);
}
function readPort({ facts, args }) {
  const argument = args[0];
  const { value } = argument;
  const accepts4 = `a number from ${facts.min} to ${facts.max}`;
  if (value === "") return emptyArgument(argument, accepts4);
  const port = parsePort(value);
  if (port !== void 0) return stored(String(port));
  const number = parseDecimal(value);
  if (number !== void 0) return outOfRange(argument, `the port ${value} is ${beyond(number, facts)}`, accepts4);
  return invalid(argument, `${quoted(value)} is no port`, accepts4);
}

// src/directive/agent-path.ts
function agentPathFault(path, release) {
  if (release >= 804) {
    for (const [, name, close] of path.matchAll(/\$\{([^}]*)(\}?)/g)) {
      if (close === "") return "a } is missing behind ${";
      if (name === "") return "the name of a variable is missing in ${}";
    }
    if (path.startsWith("${")) return void 0;
  }
  if (!path.startsWith("$") || /^\$[\dA-Za-z_]+$/.test(path)) return void 0;
  return `${JSON.stringify(path.slice(1))} is no name of a variable`;
}

// src/directive/path.ts
var pathReaders = {
  path: readPath,
  "path-list": readPaths,
  "glob-path-list": readPatterns
};
function readPath({ keyword, facts, args, reader }) {
  const argument = args[0];
  const accepts4 = listed(["a path", ...facts.literals ?? []]);
  if (argument.value === "") return emptyArgument(argument, accepts4);
  if (keyword.quirks?.includes("checks-variables")) {
    const reason = agentPathFault(argument.value, reader.release);
    if (reason !== void 0) return invalid(argument, reason, accepts4);
  }
  return stored(printedPath(argument.value, { keyword, facts, reader }));
}
function readPaths(input) {
  const { facts, args } = input;
  const problem = entriesProblem(input, { accepts: listed(["paths", ...facts.literals ?? []]) });
  return problem ?? storedAll(args.map(({ value }) => printedPath(value, input)));
}
var keptAsWritten = /* @__PURE__ */ new Set([
  "AuthorizedKeysFile",
  "AuthorizedPrincipalsFile",
  "IdentityAgent",
  "IdentityFile",
  "IdentityFile2"
]);
function printedPath(path, { keyword, facts, reader }) {
  const { literals = [], caseSensitive = false } = facts;
  const isNone3 = literals.includes("none") && findWord(["none"], path, caseSensitive) !== void 0;
  const isKept = keptAsWritten.has(keyword.keyword) || facts.kind === "path-list" && reader.release < argvSplitSince;
  return isNone3 && !isKept ? "none" : path;
}
function readPatterns(input) {
  const { keyword, args, reader } = input;
  const accepts4 = "paths of files, with or without wildcards";
  const problem = entriesProblem(input, {
    accepts: accepts4,
    check: (argument) => {
      const fault = checkTokens(keyword, argument.value, reader.release);
      return fault && { ...invalid(argument, tokenReason(fault), accepts4), stops: true };
    }
  });
  return problem ?? storedAll(args.map(({ value }) => value));
}

// src/openssh/host-port.ts
function splitHostPort(text) {
  let end = text.search(/[:/]/);
  if (text.startsWith("[")) {
    const close = text.indexOf("]");
    if (close === -1) return void 0;
    end = close + 1 === text.length ? -1 : close + 1;
  }
  if (end === -1) return { host: withoutBrackets(text), delimiter: void 0, rest: "" };
  const delimiter = text[end];
  if (delimiter !== ":" && delimiter !== "/") return void 0;
  return { host: withoutBrackets(text.slice(0, end)), delimiter, rest: text.slice(end + 1) };
}
function withoutBrackets(host) {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}

// src/directive/jump.ts
function readJumps({ facts, args, reader }) {
  const argument = args[0];
  const literal = findWord(facts.literals ?? [], argument.value, false);
  if (literal !== void 0) return stored(literal);
  const list = listIn(argument.value, reader);
  let start = 0;
  let last;
  for (const text of list.split(",")) {
    const hop = text.startsWith(scheme) ? parseUri(text, reader) : parseHop(text, reader);
    const accepts4 = "hosts as [USER@]HOST[:PORT] with commas between them, or none";
    if ("problem" in hop) return { ...hop, accepts: accepts4, at: partOf(argument, start, text.length) };
    last = hop;
    start += text.length + 1;
  }
  const whole = reader.release < 1003 && reader.vendor !== "debian" ? argument.value : list;
  return stored(whole.slice(0, whole.lastIndexOf(",") + 1) + printedHop(last));
}
var scheme = "ssh://";
function listIn(value, { release }) {
  return release >= 807 && release < 1001 ? /^.[^ \t\n\v\f\r]*/s.exec(value)[0] : value;
}
var slashUntil = 809;
function noHop(reason) {
  return { problem: "invalid-argument", reason };
}
function parseHop(text, { release }) {
  const at = text.lastIndexOf("@");
  if (at === 0) return noHop("the user in front of the @ is missing");
  const split = splitHostPort(text.slice(at + 1));
  if (!split || split.delimiter === "/" && release >= slashUntil) return noHop(`${quoted(text)} is no host`);
  if (split.host === "" && text[at + 1] !== "[") return noHop("the name of a host is missing");
  const user = at === -1 ? void 0 : text.slice(0, at);
  return withPort({ user, host: split.host }, split.rest);
}
function withPort(hop, text) {
  if (text === "") return { ...hop, port: void 0 };
  return portFault(text) ?? { ...hop, port: parsePort(text) };
}
var urisSince = 805;
function parseUri(text, reader) {
  const parsed = parseUriAlone(text.slice(scheme.length), reader);
  return "problem" in parsed || reader.release >= urisSince ? parsed : parseHop(text, reader);
}
function parseUriAlone(text, reader) {
  const at = text.indexOf("@");
  const user = at === -1 ? void 0 : decodeUser(text.slice(0, at).replace(/;.*/s, ""), reader);
  if (user === null) return noHop(`${quoted(text.slice(0, at))} is no user of a URI`);
  if (user === "") return noHop("the user in front of the @ is missing");
  const split = splitHostPort(text.slice(at + 1));
  if (!split) return noHop(`${quoted(text)} is no host`);
  const fault = domainFault(split.host, reader.release);
  if (fault !== void 0) return noHop(fault);
  const [port = "", path = ""] = split.delimiter === ":" ? split.rest.split(/\/(.*)/s) : ["", split.rest];
  if (path !== "") return noHop("a path stands behind the host");
  if (port === "" && split.rest !== "" && split.delimiter === ":") return noHop("the port is missing");
  return withPort({ user, host: withoutFinalDot(split.host) }, port);
}
function decodeUser(text, { release, vendor }) {
  if (/%(?![\dA-Fa-f]{2})/.test(text)) return null;
  const decoded = text.replaceAll("+", " ").replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  const nul = decoded.indexOf("\0");
  if (nul === -1) return decoded;
  return release >= 1001 || vendor === "debian" ? null : decoded.slice(0, nul);
}
function printedHop({ user, host, port }) {
  const shown = host.includes(":") || /^[\d.]*$/.test(host) ? `[${host}]` : host;
  return `${user === void 0 ? "" : `${user}@`}${shown}${port === void 0 ? "" : `:${port}`}`;
}

// src/directive/raw.ts
var rawReaders = {
  "raw-command": readCommand,
  "raw-string": readAddendum,
  "jump-list": readJumps
};
function readCommand({ facts, args, reader }) {
  const argument = args[0];
  const literal = findWord(facts.literals ?? [], argument.value, false);
  if (literal !== void 0) return stored(facts.absolute ? argument.value : literal);
  if (facts.absolute && !argument.value.startsWith("/")) {
    const problem = invalid(argument, "the path of the command does not begin with a /", "an absolute path, or none");
    return reader.release < argvSplitSince ? { ...problem, onlyInUse: true } : problem;
  }
  return stored(argument.value);
}
function readAddendum({ args, reader }) {
  const argument = args[0];
  if (findWord(["none"], argument.value, false)) return stored(reader.dialect === "ssh_config" ? "" : "none");
  if (!argument.value.includes("\r")) return stored(argument.value);
  const problem = invalid(argument, "a carriage return stands in the text", "text without a carriage return");
  return { ...problem, stops: true, onlyInUse: reader.release < argvSplitSince };
}

// src/directive/forward-fields.ts
var socks = { host: "socks", port: "0" };
function splitForward(text, isDynamic) {
  const fields = splitFields(text);
  const ends = fields && endsOf(fields);
  if (!fields || !ends) return void 0;
  if (isDynamic) return fields.length <= 2 ? ends : void 0;
  return ends.target === socks ? void 0 : ends;
}
var mostFields = 4;
var bracketedField = /^\[([^\]]*)\](?::|$)/s;
var plainField = /^((?:[^\\:]|\\.)*)(:|\\?$)/s;
function splitFields(text) {
  const fields = [];
  let rest = text.replace(/^[ \t\n\v\f\r]+/, "");
  while (rest !== "" && rest !== "\\") {
    const [whole, field, end] = (rest.startsWith("[") ? bracketedField : plainField).exec(rest) ?? [];
    if (whole === void 0 || field === void 0 || end === "\\" || fields.length === mostFields) return void 0;
    fields.push(end === void 0 ? { text: field, isPath: field.includes("/") } : unescaped(field));
    rest = rest.slice(whole.length);
  }
  return fields;
}
function unescaped(field) {
  return { text: field.replace(/\\(.)/gs, "$1"), isPath: field.replace(/\\./gs, "").includes("/") };
}
function endsOf(fields) {
  const [a, b, c, d] = fields.map(({ text }) => text);
  const [aIsPath, bIsPath, cIsPath] = fields.map(({ isPath }) => isPath);
  switch (fields.length) {
    case 1:
      return { listen: aIsPath ? { path: a } : { port: a }, target: socks };
    case 2:
      if (!bIsPath) return { listen: { host: a, port: b }, target: socks };
      return { listen: aIsPath ? { path: a } : { port: a }, target: { path: b } };
    case 3:
      if (aIsPath) return { listen: { path: a }, target: { host: b, port: c } };
      if (cIsPath) return { listen: { host: a, port: b }, target: { path: c } };
      return { listen: { port: a }, target: { host: b, port: c } };
    case 4:
      return { listen: { host: a, port: b }, target: { host: c, port: d } };
    default:
      return void 0;
  }
}

// src/directive/forward.ts
function readListener({ args, reader }) {
  const listen = args[0];
  const accepts4 = "[ADDRESS:]PORT or the path of a socket";
  if (listen.value === "") return emptyArgument(listen, accepts4);
  const parsed = parseForward({ listen, target: void 0, remote: false }, reader);
  if ("fault" in parsed) return { ...parsed.fault, accepts: accepts4 };
  return stored("text" in parsed ? parsed.text : printed(parsed.listen));
}
function readForward({ keyword, args, reader }) {
  const [listen, target] = args;
  const remote = keyword.arity.min === 1;
  const accepts4 = "[ADDRESS:]PORT or the path of a socket, then HOST:PORT or the path of a socket";
  if (listen.value === "") return emptyArgument(listen, accepts4);
  if (target?.value === "" && !remote) return emptyArgument(target, accepts4);
  const parsed = parseForward({ listen, target: target?.value === "" ? void 0 : target, remote }, reader);
  if ("fault" in parsed) return { ...parsed.fault, accepts: accepts4 };
  return stored("text" in parsed ? parsed.text : `${printed(parsed.listen)} ${printed(parsed.target)}`);
}
var roomForSpec = 255;
var variablesSince = 804;
function parseForward(input, { release }) {
  const { listen, target, remote } = input;
  const text = target ? `${listen.value}:${target.value}` : listen.value;
  if (release >= variablesSince && text.includes("${")) {
    const fault2 = variableFault(text);
    const at = variableFault(listen.value) ? listen : target ?? listen;
    if (fault2) return { fault: invalidAt(at, tokenReason(fault2)) };
    return { text: target ? `${listen.value} ${target.value}` : text };
  }
  const ends = splitForward(text.slice(0, roomForSpec), target === void 0);
  if (!ends) return { fault: shapeFault(input) };
  const fault = endFault(ends.listen, listen, remote) ?? (target && endFault(ends.target, target, false));
  return fault ? { fault } : ends;
}
function invalidAt(at, reason) {
  return { problem: "invalid-argument", reason, at };
}
function shapeFault({ listen, target }) {
  if (!target) return invalidAt(listen, `${quoted(listen.value)} is no port and no path`);
  const lacksPort = !target.value.includes(":") && !target.value.includes("/");
  if (lacksPort) return invalidAt(target, `the target ${quoted(target.value)} has no port`);
  return invalidAt(target, `${quoted(`${listen.value} ${target.value}`)} is no forwarding`);
}
var longestPath = 107;
function endFault(end, at, mayBeZero) {
  if ("path" in end) {
    if (end.path.length <= longestPath) return void 0;
    return { problem: "out-of-range", reason: `the path has more than ${longestPath} characters`, at };
  }
  if (mayBeZero && parseDecimal(end.port) === 0) return void 0;
  const fault = portFault(end.port);
  return fault && { ...fault, at };
}
function printed(end) {
  if ("path" in end) return end.path;
  const port = parsePort(end.port) ?? 0;
  return end.host === void 0 ? String(port) : `[${end.host}]:${port}`;
}

// src/directive/listen-address.ts
var form = "HOST, HOST:PORT, [ADDRESS]:PORT or an IPv6 address";
function readListenAddress({ args, reader }) {
  const [address, word, domain] = args;
  const behind = word ? domainProblem(word, domain) : emptyWordProblem(address, reader);
  return addressProblem(address, reader) ?? behind ?? stored(args.map(({ value }) => value).join(" "));
}
function addressProblem(argument, { release }) {
  const { value } = argument;
  if (value === "") return emptyArgument(argument, form);
  const isBareIpv6 = !value.includes("[") && value.split(":").length > 2;
  const split = isBareIpv6 ? { host: value, delimiter: void 0, rest: "" } : splitHostPort(value);
  if (!split || split.delimiter === "/") return invalid(argument, `${quoted(value)} is no address`, form);
  if (split.host === "") return invalid(argument, "the address is missing", form);
  if (!isHost(split.host, release)) return invalid(argument, `${quoted(split.host)} is no address`, form);
  const fault = split.delimiter && portFault(split.rest);
  return fault ? { ...fault, accepts: form, at: argument } : void 0;
}
function isHost(text, release) {
  const [address = ""] = text.split("%");
  return !text.includes(":") || !address.includes("/") && isNetwork(address, release);
}
function domainProblem(word, domain) {
  const accepts4 = `${form}, then rdomain and a name`;
  if (word.value !== "rdomain") return invalid(word, `${quoted(word.value)} stands behind the address`, accepts4);
  return domain ? void 0 : invalid(word, "the name of the routing domain is missing", accepts4);
}

// src/directive/permit.ts
function readPermits(input) {
  const { keyword, facts, args } = input;
  const first = args[0];
  if (wordRule(input) === "first-only" && isWord(first, facts)) {
    const surplus2 = args[1];
    return surplus2 ? surplusProblem2(surplus2) : stored(first.value);
  }
  const isFirstLost = keyword.quirks?.includes("first-argument-lost") === true;
  if (isFirstLost && first.value === "") return emptyArgument(first, formOf(facts));
  const entries = isFirstLost ? args.slice(1) : beforeEmpty(input);
  for (const [index, entry] of entries.entries()) {
    const problem = isTakenForWord(entry, input) ? wordProblem(index, input) : permitProblem(entry, facts);
    if (problem) return problem;
  }
  const unread = isFirstLost ? void 0 : args[entries.length + 1];
  return unread ? surplusProblem2(unread) : storedAll(entries.map((entry) => printed2(entry, input)));
}
function wordRule({ facts, reader }) {
  if (facts.literalAlone) return "alone";
  return reader.release < 907 ? "first-only" : "leading";
}
function isWord({ value }, { literals = [], caseSensitive = false }) {
  return findWord(literals, value, caseSensitive) !== void 0;
}
function isTakenForWord(argument, input) {
  return wordRule(input) !== "first-only" && isWord(argument, input.facts);
}
function wordProblem(index, input) {
  const { args } = input;
  const isRight = wordRule(input) === "alone" ? args.length === 1 : index === 0;
  return isRight ? void 0 : besideOthers2(args[index]);
}
function besideOthers2(at) {
  const { value } = at;
  return { problem: "conflict", reason: `${value} stands beside other entries`, accepts: `${value} alone`, at };
}
function beforeEmpty({ args, reader }) {
  const empty = args.findIndex(({ value }, index) => index > 0 && value === "");
  return empty === -1 || reader.dialect === "ssh_config" || reader.release >= 907 ? args : args.slice(0, empty);
}
function surplusProblem2(at) {
  return { problem: "surplus-argument", reason: `${quoted(at.value)} is one argument too many`, at };
}
function permitProblem(entry, facts) {
  const fault = isPortAlone(entry, facts) ? permitFault(entry.value) : hostFault(entry.value);
  if (fault === void 0) return void 0;
  const { literals = [] } = facts;
  if (isWord(entry, facts)) return { ...besideOthers2(entry), stops: true };
  const problem = noneOf(entry, literals, { accepts: formOf(facts), reason: fault.reason });
  return { ...problem, problem: problem.problem === "invalid-argument" ? fault.problem : problem.problem, stops: true };
}
function isPortAlone({ value }, { portAlone = false }) {
  return portAlone && !value.includes(":");
}
function hostFault(text) {
  const split = splitHostPort(text);
  if (split?.delimiter === ":") return permitFault(split.rest);
  const reason = split && !split.delimiter ? `${quoted(text)} has no port` : `${quoted(text)} is no host with a port`;
  return { problem: "invalid-argument", reason };
}
function permitFault(port) {
  return port === "*" ? void 0 : portFault(port);
}
function formOf({ portAlone, literals = [] }) {
  return [portAlone ? "[HOST:]PORT" : "HOST:PORT", "* for any port", ...literals].join(", ");
}
function printed2(entry, input) {
  const { facts } = input;
  return isPortAlone(entry, facts) && !isTakenForWord(entry, input) ? `*:${entry.value}` : entry.value;
}

// src/directive/target.ts
var targetReaders = {
  "forward-listen": readListener,
  "forward-spec": readForward,
  "listen-address": readListenAddress,
  "permit-list": readPermits
};

// src/directive/escape-char.ts
var escapeReaders = {
  "escape-char": ({ args }) => {
    const argument = args[0];
    if (argument.value === "none") return stored("none");
    const code = codeOf(argument.value);
    if (code !== void 0) return stored(visible(code));
    const reason = `${quoted(argument.value)} is no single character`;
    return noneOf(argument, ["none"], { accepts: "one character, ^ and a letter, or none", reason });
  }
};
function codeOf(text) {
  const control = /^\^([@-\x7f])$/.exec(text)?.[1];
  if (control !== void 0) return control.charCodeAt(0) & 31;
  return /^[\x01-\x7f]$/.test(text) ? text.charCodeAt(0) : void 0;
}
function visible(code) {
  if (code === 32) return String.raw`\040`;
  if (code < 32 || code === 127) return String.raw`\^` + String.fromCharCode(code ^ 64);
  const character = String.fromCharCode(code);
  return character === "\\" ? "\\\\" : character;
}

// src/directive/tunnel-device.ts
var largestDevice = 2147483645;
var accepts3 = "a number or any, and after a colon another";
var tunnelReaders = {
  "tunnel-device": ({ args }) => {
    const argument = args[0];
    if (argument.value === "") return emptyArgument(argument, accepts3);
    const [local, remote] = splitOnce(argument.value).map(readDevice);
    if (local === void 0 || remote === void 0) {
      return invalid(argument, `${quoted(argument.value)} names no tunnel device`, accepts3);
    }
    const strange = [local, remote].find((device) => device !== "any" && (device < 0 || device > largestDevice));
    if (strange !== void 0) {
      return outOfRange(argument, `the device ${strange} is not between 0 and ${largestDevice}`, accepts3);
    }
    return stored(`${local}:${remote}`);
  }
};
function splitOnce(text) {
  const colon = text.indexOf(":");
  return colon === -1 ? [text, "any"] : [text.slice(0, colon), text.slice(colon + 1)];
}
function readDevice(text) {
  return findWord(["any"], text, false) ? "any" : parseDecimal(text);
}

// src/directive/word-or.ts
var wordOrReaders = {
  "enum-or-time": (input) => input.facts.forms ? readConfirmation(input) : readPersistence(input),
  "enum-or-interval": readInterval,
  "flag-or-path": readAgent,
  "flag-or-pattern-list": ({ args }) => {
    const argument = args[0];
    return argument.value === "" ? emptyArgument(argument, "yes, no or patterns") : stored(argument.value);
  }
};
function readConfirmation({ facts, args, reader }) {
  const [first, second] = args;
  const word = findWord(facts.values, first.value, facts.caseSensitive);
  const time = word === void 0 ? parseTime(first.value, reader.release) : 0;
  if (time === void 0) return wordOrTimeProblem(first, facts, reader);
  const printed3 = facts.printed?.[word ?? "yes"] ?? word;
  if (!second) return emptyWordProblem(first, reader) ?? stored(time > 0 ? String(time) : printed3);
  if (word !== "confirm") {
    return { problem: "surplus-argument", reason: `no time may follow ${quoted(first.value)}`, at: second };
  }
  const limit = parseTime(second.value, reader.release);
  if (limit === void 0) return timeProblem(second, reader);
  return limit > 0 ? stored(printed3, String(limit)) : stored(printed3);
}
function readPersistence({ facts, args, reader }) {
  const argument = args[0];
  const word = findWord(facts.values, argument.value, facts.caseSensitive);
  if (word !== void 0) return stored(facts.printed?.[word] ?? word);
  const time = parseTime(argument.value, reader.release);
  if (time === void 0 || time < 0) return wordOrTimeProblem(argument, facts, reader);
  return stored(time === 0 ? "yes" : String(time));
}
function wordOrTimeProblem(argument, { values }, reader) {
  const problem = timeProblem(argument, reader, values);
  return { ...problem, accepts: `${listed(values)}, or ${timeForm}` };
}
var defaultInterval = 20;
function readInterval({ facts, args }) {
  const argument = args[0];
  const accepts4 = `yes, no or interval: and ${facts.min} to ${facts.max} milliseconds`;
  const word = findWord(facts.values, argument.value, facts.caseSensitive);
  if (word !== void 0) return stored(facts.printed?.[word] ?? word);
  const [, prefix, amount] = /^(interval:)(.*)$/is.exec(argument.value) ?? [];
  if (prefix === void 0 || amount === void 0) return noneOf(argument, facts.values, { accepts: accepts4 });
  if (prefix !== "interval:") return noneOf({ ...argument, value: prefix }, ["interval:"], { accepts: accepts4 });
  const interval = parseDecimal(amount);
  if (interval === void 0) return invalid(argument, `${quoted(amount)} is no whole number`, accepts4);
  if (interval < facts.min || interval > facts.max) {
    return outOfRange(argument, `${amount} milliseconds are not between ${facts.min} and ${facts.max}`, accepts4);
  }
  return stored(interval === defaultInterval ? "yes" : String(interval));
}
function readAgent({ facts, args, reader }) {
  const argument = args[0];
  const accepts4 = `${listed(facts.values)}, a path or the name of a variable after $`;
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const word = findWord(facts.values, argument.value, facts.caseSensitive);
  if (word !== void 0) return stored(facts.printed?.[word] ?? word);
  const reason = agentPathFault(argument.value, reader.release);
  return reason === void 0 ? stored(argument.value) : invalid(argument, reason, accepts4);
}

// src/directive/word.ts
var wordReaders = {
  ...escapeReaders,
  ...tunnelReaders,
  ...wordOrReaders,
  "auth-method-lists": readAuthMethods,
  "comma-list": readCommaList,
  enum: readWord,
  flag: readWord,
  ignored: () => stored(),
  "option-list": readOptions,
  string: readString,
  unknown: ({ args }) => storedAll(args.map(({ value }) => value))
};
function readWord({ facts, args, reader }) {
  const argument = args[0];
  const words = [...facts.values, ...(reader.vendor && facts.vendorValues?.[reader.vendor]) ?? []];
  const word = findWord(words, argument.value, facts.caseSensitive);
  return word === void 0 ? noneOf(argument, words, { accepts: listed(words) }) : stored(facts.printed?.[word] ?? word);
}
function readOptions({ facts, args, reader }) {
  const named = /* @__PURE__ */ new Set();
  for (const argument of args) {
    const word = findWord(facts.values, argument.value, facts.caseSensitive);
    if (word === void 0) {
      const problem = noneOf(argument, facts.values, { accepts: listed(facts.values) });
      return { ...problem, stops: reader.release < 807 };
    }
    named.add(word);
  }
  const options = facts.values.filter((word) => word !== "none" && named.has(word));
  return storedAll(options.length === 0 ? ["none"] : options);
}
var inLowerCase = /* @__PURE__ */ new Set(["HostKeyAlias"]);
function readString({ keyword, args }) {
  const argument = args[0];
  if (keyword.buildFeature === "rdomain") {
    return { problem: "invalid-argument", reason: "only the sshd of OpenBSD and FreeBSD takes it", at: argument };
  }
  const { value } = argument;
  if (value === "") return emptyArgument(argument, "a text");
  return stored(inLowerCase.has(keyword.keyword) ? lowerCase(value) : value);
}
function readCommaList({ facts, args }) {
  const argument = args[0];
  const accepts4 = "names joined by commas";
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const { prefixes } = facts;
  const strange = prefixes && firstEntries(argument).find((entry) => !prefixes.some((prefix) => entry.startsWith(prefix)));
  if (prefixes && strange !== void 0) {
    return noneOf({ ...argument, value: strange }, prefixes, { accepts: listed(prefixes) });
  }
  return stored(argument.value);
}
function firstEntries({ value }) {
  const entries = value.split(",");
  const end = entries.indexOf("");
  return end === -1 ? entries : entries.slice(0, end);
}
function readAuthMethods({ facts, args, reader }) {
  const accepts4 = `lists of ${listed(facts.values)}, or any`;
  if (args.length === 1 && args[0].value === "any") return stored("any");
  for (const argument of args) {
    const problem = authMethodsProblem(argument, facts.values, accepts4);
    if (problem) return isAnyBehindOthers(args, argument, reader) ? { ...problem, onlyInUse: true } : problem;
  }
  return storedAll(args.map(({ value }) => value));
}
function isAnyBehindOthers(args, argument, { release }) {
  return argument.value === "any" && argument !== args[0] && args[0].value !== "any" && release >= 807 && release < 907;
}
function authMethodsProblem(argument, known, accepts4) {
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const methods = argument.value.split(",");
  if (methods.includes("any")) {
    return { problem: "conflict", reason: "any stands beside other methods", accepts: accepts4, at: argument };
  }
  const names = methods.map((method) => method.split(":", 1)[0]);
  const strange = names.find((name) => !known.includes(name));
  if (strange === void 0) return void 0;
  if (strange === "") return invalid(argument, "a method is missing at a comma", accepts4);
  const reason = `${quoted(strange)} is no method of authentication`;
  const words = strange === argument.value ? [...known, "any"] : known;
  return { ...noneOf({ ...argument, value: strange }, words, { accepts: accepts4, reason }), at: argument };
}

// src/directive/read.ts
var readers = {
  ...algorithmReaders,
  ...keyedReaders,
  ...numberReaders,
  ...pathReaders,
  ...patternReaders,
  ...rawReaders,
  ...targetReaders,
  ...wordReaders
};
function readDirective(line, facts, reader) {
  if (line.type === "Match") return readMatch(line, reader);
  const keyword = factsIn(facts, reader.release);
  const { argument, arity } = keyword;
  if (argument.kind === "match-criteria") throw new TypeError(`${line.keyword.text} is no Match line`);
  const { args } = line;
  if (args.length < arity.min) {
    return { problem: "missing-argument", reason: missingReason(args.length), at: void 0 };
  }
  if (args.length === 0) return stored();
  const read = readers[argument.kind];
  const reading = read({ keyword, facts: argument, args, reader });
  const surplus2 = args[arity.max];
  if (reading.problem === void 0 && surplus2) {
    const reason = `${JSON.stringify(surplus2.value)} is one argument too many`;
    return { problem: "surplus-argument", reason, at: surplus2 };
  }
  return reading;
}
function missingReason(given) {
  return given === 0 ? "the argument is missing" : "an argument is missing";
}

// src/resolve/stored-values.ts
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
  const row2 = lookupKeyword(dialect, directive.keyword.name);
  const reading = row2 && readDirective(directive, row2, { dialect, release });
  const isRead = reading?.problem === void 0 && reading !== void 0 && reading.values.length > 0;
  return isRead ? reading.values : [directive.args.map(({ value }) => value).join(" ")];
}

// src/resolve/resolve.ts
function keptKeywordIn(root, keyword) {
  const known = derived(root, noneKnown2);
  let kept = known.get(keyword);
  if (!kept) known.set(keyword, kept = keptKeyword(root, keyword));
  return kept;
}
function noneKnown2() {
  return /* @__PURE__ */ new Map();
}

// src/resolve/snapshot.ts
function namedSubjects(root) {
  const seen = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Map();
  for (const subject of subjects(root)) {
    const name = `${subject.description}, ${subject.host ?? ""}, ${subject.user ?? ""}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    named.set(`${name}, ${ordinal}`, subject);
  }
  return named;
}
function snapshot(root, subject) {
  const layers = layersFor(root, subject);
  const read = statedIn(root);
  const texts = /* @__PURE__ */ new Map();
  for (const name of keywordsStated(root, layers)) {
    const { values, candidates } = inForce(root, { layers, keyword: keptKeywordIn(root, name), read });
    if (values.length > 0 || candidates.length > 0) texts.set(name, textOf([values, ...candidates]));
  }
  return texts;
}
function keywordsStated(root, layers) {
  const stated = new Set(sectionsIgnoringBlocks(root).keys());
  for (const { section } of layers.flatMap(({ sections }) => sections)) {
    for (const directive of section.directives) stated.add(keywordOf(section, directive));
  }
  return stated;
}
function textOf(cases) {
  const texts = cases.map((values) => JSON.stringify(values.map(({ value }) => value)));
  return texts.every((text) => text === texts[0]) ? texts[0] : texts.join(" or ");
}
function changedKeywords(before, after) {
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter(
    (keyword) => before.get(keyword) !== after.get(keyword)
  );
}

// src/linter/proof.ts
function proveChange({ sources, releases }, change) {
  const after = withTexts(sources, /* @__PURE__ */ new Map([[change.path, change.newText]]));
  for (const target of change.roots) {
    for (const release of readers2(releases)) {
      const reason = compareRoots(rootAt(target, sources, release), rootAt(target, after, release), change.changes);
      if (reason !== void 0) return `${reason} (as OpenSSH ${formatRelease(release)} reads it)`;
    }
  }
  return void 0;
}
function readers2({ releases }) {
  const eraOf = (release) => readerReleases.findLast((since) => since <= release);
  return [...new Map(releases.map((release) => [eraOf(release), release])).values()];
}
function rootAt({ path, dialect }, sources, release) {
  const project = treesOf(sources, release);
  return loadRoot(project.read(path, dialect), project);
}
function compareRoots(before, after, allowed) {
  if (malformedLines(after) > malformedLines(before)) return "The fix would leave a line that OpenSSH refuses";
  if (!allowed) return void 0;
  const [subjectsBefore, subjectsAfter] = [namedSubjects(before), namedSubjects(after)];
  for (const name of /* @__PURE__ */ new Set([...subjectsBefore.keys(), ...subjectsAfter.keys()])) {
    const [one, other] = [subjectsBefore.get(name), subjectsAfter.get(name)];
    if (!one || !other) return "The fix would change which hosts or connections the blocks are for";
    const stray = changedKeywords(snapshot(before, one), snapshot(after, other)).find(
      (keyword) => !allowed.has(keyword)
    );
    if (stray !== void 0) return `The fix would also change ${stray} for ${one.description}`;
  }
  return void 0;
}
function malformedLines({ files }) {
  return files.reduce((sum, file) => sum + [...linesOf(file)].filter(({ type }) => type === "Malformed").length, 0);
}

// src/linter/fix.ts
var maximumPasses = 10;
function fix(input, { unsafe = false } = {}) {
  const texts = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Map();
  const rolledBack = /* @__PURE__ */ new Map();
  const current = () => ({ ...input, sources: withTexts(input.sources, texts) });
  const { rootsOf } = findMembership(input.targets, input.sources, newestReleaseFor(input));
  const rootsReading = (path) => rootsOf.get(path) ?? input.targets.filter((target) => target.path === path);
  const linted = new Set(input.targets.map(({ path }) => path));
  const before = lint(input);
  const originalOf = originals(before, input);
  let output = before;
  for (let pass = 1; ; pass++) {
    const changes = planChanges(output, unsafe).filter(({ path }) => linted.has(path) && !rolledBack.has(path));
    if (changes.length === 0) break;
    for (const change of changes) {
      const text = texts.get(change.path) ?? originalOf(change.path).text;
      texts.set(change.path, text);
      const { sources } = current();
      const newText = applyEdits(text, change.edits);
      const ruleIds = [.../* @__PURE__ */ new Set([...rules.get(change.path) ?? [], ...change.ruleIds])].toSorted();
      const reason = pass > maximumPasses ? neverEnding : proveChange(
        { sources, releases: input.settingsFor(change.path).releases },
        { ...change, newText, roots: rootsReading(change.path) }
      );
      if (reason === void 0) {
        texts.set(change.path, newText);
        rules.set(change.path, ruleIds);
      } else {
        texts.set(change.path, originalOf(change.path).text);
        rolledBack.set(change.path, { path: change.path, ruleIds, reason });
      }
    }
    output = lint(current());
  }
  const fixed = [...texts].map(([path, newText]) => {
    const { text: oldText, encoding } = originalOf(path);
    return { path, encoding, oldText, newText, ruleIds: rules.get(path) ?? [] };
  });
  return {
    before,
    output,
    fixed: fixed.filter(({ oldText, newText }) => oldText !== newText),
    rolledBack: [...rolledBack.values()]
  };
}
function originals({ files }, { sources }) {
  const linted = new Map(files.map((file) => [file.path, file]));
  const kept = /* @__PURE__ */ new Map();
  return (path) => {
    const file = linted.get(path);
    let original = kept.get(path);
    if (!original) {
      original = file?.text === void 0 ? sources.read(path) : { text: file.text, encoding: file.encoding };
      kept.set(path, original);
    }
    return original;
  };
}
var neverEnding = `The fixes still find something to change after ${maximumPasses} passes: two of them undo each other.`;
function planChanges({ files }, unsafe) {
  const offered = /* @__PURE__ */ new Map();
  for (const { ruleId, fix: found } of files.flatMap((file) => file.findings)) {
    if (!found || found.safety === "unsafe" && !unsafe) continue;
    const path = onlyPath(found);
    if (path === void 0) continue;
    const offers = offered.get(path);
    if (offers) offers.push({ ruleId, ...found });
    else offered.set(path, [{ ruleId, ...found }]);
  }
  return [...offered].map(([path, offers]) => {
    const chosen = choose(offers);
    return {
      path,
      edits: chosen.flatMap(({ edits }) => edits),
      ruleIds: [...new Set(chosen.map(({ ruleId }) => ruleId))].toSorted(),
      changes: chosen[0].safety === "unsafe" ? void 0 : new Set(chosen.flatMap(({ changes }) => changes))
    };
  });
}
function onlyPath({ edits }) {
  const path = edits[0]?.path;
  return edits.every((edit) => edit.path === path) ? path : void 0;
}
function choose(offers) {
  const safe = offers.filter(({ safety }) => safety === "safe");
  const chosen = [];
  for (const offer of safe.length > 0 ? safe : offers) {
    if (!chosen.some(({ edits }) => overlap(offer.edits, edits))) chosen.push(offer);
  }
  return chosen;
}
function overlap(one, other) {
  return one.some(
    (a) => other.some((b) => {
      const inserts = a.start === a.end || b.start === b.end;
      return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
    })
  );
}
function applyEdits(text, edits) {
  let result = "";
  let position = 0;
  for (const { start, end, text: inserted } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + inserted;
    position = end;
  }
  return result + text.slice(position);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  applyEdits,
  fix
});
