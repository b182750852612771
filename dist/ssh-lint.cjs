#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/format/patch.ts
var patch_exports = {};
__export(patch_exports, {
  patchBytes: () => patchBytes
});
var loaded3, load3, patchBytes;
var init_patch = __esm({
  "src/format/patch.ts"() {
    "use strict";
    load3 = () => loaded3 ??= require("./lazy-patch.cjs");
    patchBytes = (...given) => load3().patchBytes(...given);
  }
});

// src/openssh/dialect.ts
var dialects = ["ssh_config", "sshd_config"];

// src/openssh/ssh-config-keywords.ts
var sshConfigKeywords = () => require("./ssh-config-keywords.json");

// src/openssh/sshd-config-keywords.ts
var sshdConfigKeywords = () => require("./sshd-config-keywords.json");

// src/openssh/keyword.ts
var tables = /* @__PURE__ */ new Map();
function tableOf(dialect) {
  let table = tables.get(dialect);
  if (!table) {
    table = indexed(dialect === "ssh_config" ? sshConfigKeywords() : sshdConfigKeywords());
    tables.set(dialect, table);
  }
  return table;
}
function indexed(rows) {
  const byName = /* @__PURE__ */ new Map();
  const aliases = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const name = row.keyword.toLowerCase();
    byName.set(name, row);
    if (row.aliasOf !== void 0) aliases.set(name, row.aliasOf.toLowerCase());
  }
  return { rows, byName, aliases };
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

// src/openssh/release.ts
var knownReleases = [
  800,
  801,
  802,
  803,
  804,
  805,
  806,
  807,
  808,
  809,
  900,
  901,
  902,
  903,
  904,
  905,
  906,
  907,
  908,
  909,
  1e3,
  1001,
  1002,
  1003,
  1004,
  1005
];
var defaultRange = ">=8.7";
function formatRelease(release) {
  return `${Math.floor(release / 100)}.${release % 100}`;
}
function parseRelease(text) {
  const match = /^(?:OpenSSH_)?(\d{1,3})\.(\d{1,2})(?:p\d+)?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number(match[2]) : void 0;
}
function parseReleaseRange(text) {
  const accepts = rangePredicate(text);
  if (!accepts) {
    return `Cannot read the OpenSSH range ${JSON.stringify(text)}: write one release (9.2), a bound (>=8.4) or two ends (8.0 - 9.9).`;
  }
  const releases = knownReleases.filter(accepts);
  const [oldest, newest] = [releases[0], releases.at(-1)];
  if (oldest === void 0 || newest === void 0) {
    const ends = `${formatRelease(knownReleases[0])} to ${formatRelease(knownReleases.at(-1))}`;
    return `The OpenSSH range ${JSON.stringify(text)} holds no release that ssh-lint knows (${ends}).`;
  }
  return { text: text.trim(), releases, oldest, newest };
}
function rangePredicate(text) {
  const ends = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(text);
  if (ends) {
    const [low, high] = [parseRelease(ends[1]), parseRelease(ends[2])];
    return low === void 0 || high === void 0 ? void 0 : (release) => release >= low && release <= high;
  }
  const comparisons = [...text.matchAll(/\s*(>=|<=|>|<|=)?\s*(\d[\w.]*)\s*,?/gy)];
  if (comparisons.map(([part]) => part).join("") !== text.trimEnd() || comparisons.length === 0) return void 0;
  const tests = comparisons.map(([, operator, version2]) => comparison(operator ?? "=", parseRelease(version2)));
  return tests.every((test) => test !== void 0) ? (release) => tests.every((test) => test(release)) : void 0;
}
function comparison(operator, bound) {
  if (bound === void 0) return void 0;
  switch (operator) {
    case ">=":
      return (release) => release >= bound;
    case "<=":
      return (release) => release <= bound;
    case ">":
      return (release) => release > bound;
    case "<":
      return (release) => release < bound;
    default:
      return (release) => release === bound;
  }
}

// src/openssh/common-arguments.ts
var largestInteger = 2147483647;
function oneOf(...values) {
  return { kind: "enum", values, caseSensitive: false };
}
var localFacilities = ["LOCAL0", "LOCAL1", "LOCAL2", "LOCAL3", "LOCAL4", "LOCAL5", "LOCAL6", "LOCAL7"];
var syslogFacility = oneOf("DAEMON", "USER", "AUTH", "AUTHPRIV", ...localFacilities);
var fingerprintHash = oneOf("md5", "sha1", "sha256", "sha384", "sha512");
var qosClasses = "none af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 cs0 cs1 cs2 cs3 cs4 cs5 cs6 cs7";
var qosTypes = ["lowdelay", "throughput", "reliability"];
var qos = {
  kind: "ipqos",
  values: [...qosClasses.split(" "), "ef", "le", "va", ...qosTypes],
  caseSensitive: false,
  numbers: { min: 0, max: 255, hexadecimal: false },
  withoutEffect: qosTypes
};
var qosBefore101 = { ...qos, withoutEffect: [] };
var qosBefore98 = { ...qosBefore101, numbers: { min: 0, max: 255, hexadecimal: true } };
var qosBefore82 = { ...qosBefore98, values: qos.values.filter((value) => value !== "le") };
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
  { until: 907, argument: { ...channelTimeouts, channelTypes } }
];

// src/openssh/time.ts
var signedPart = /[ \t\n\v\f\r]*(\+?\d+|-0+)(?:([smhdw])|$)/giy;
var plainPart = /(\d+)(?:([smhdw])|$)/giy;
var fractionalPart = /(\d+(?:\.\d+)?|\.\d+)(?:([smhdw])|$)/giy;
var longUnits = { m: 60, h: 3600, d: 86400, w: 604800 };
function parseTime(text, release) {
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
  if (release < 805) return wrapRound(total);
  if (total > largestInteger || release >= 1003 && secondsParts > 1) return void 0;
  return Math.trunc(total);
}
function partIn(release) {
  if (release < 908) return signedPart;
  return release < 1003 ? plainPart : fractionalPart;
}
function wrapRound(total) {
  const stored = total | 0;
  return total >= 2 ** 63 || stored === -1 ? void 0 : stored;
}
function parseInterval(dialect, text, release) {
  return dialect === "ssh_config" && text === "none" ? "none" : parseTime(text, release);
}
function parseCount(text) {
  const match = /^[ \t\n\v\f\r]*(\+?\d+|-0+)$/.exec(text);
  const count = match ? Math.abs(Number(match[1])) : Infinity;
  return count > largestInteger ? void 0 : count;
}
var messageUnits = [
  ["d", 86400],
  ["h", 3600],
  ["min", 60],
  ["s", 1]
];
function formatTime(seconds) {
  if (seconds < 120 || seconds < 600 && seconds % 60 !== 0) return `${seconds} s`;
  const parts = [];
  let rest = seconds;
  for (const [unit, length] of messageUnits) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0) parts.push(`${amount} ${unit}`);
  }
  return parts.join(" ");
}

// src/prose/index.ts
var loaded;
var load = () => loaded ??= require("./lazy-prose.cjs");
var agrees = (...given) => load().agrees(...given);
var commentText = (...given) => load().commentText(...given);
var contradiction = (...given) => load().contradiction(...given);
var readComment = (...given) => load().readComment(...given);

// src/resolve/pattern.ts
function matchesPattern(pattern, text) {
  let p = 0;
  let t = 0;
  let star2 = -1;
  let resume = 0;
  while (t < text.length) {
    const symbol = pattern[p];
    if (symbol === "*") {
      star2 = p++;
      resume = t;
    } else if (symbol !== void 0 && (symbol === "?" || symbol === text[t])) {
      p++;
      t++;
    } else if (star2 !== -1) {
      p = star2 + 1;
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

// src/resolve/address.ts
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
  const [, host = network, prefix] = /^([^/]*)\/(\d+)$/.exec(network) ?? [];
  const base = addressBits(host);
  if (base?.length !== bits.length) return false;
  const length = prefix === void 0 ? bits.length : Number(prefix);
  return length <= bits.length && bits.startsWith(base.slice(0, length));
}
function addressBits(text) {
  return text.includes(":") ? bitsOfIpv6(text) : bitsOfIpv4(text);
}
function bitsOfIpv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return void 0;
  return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
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
  const [dotted] = /[^:]*\..*$/.exec(text) ?? [];
  const bits = dotted === void 0 ? void 0 : bitsOfIpv4(dotted);
  if (!dotted || !bits) return text;
  const groups = [bits.slice(0, 16), bits.slice(16)].map((group) => Number.parseInt(group, 2).toString(16));
  return text.slice(0, -dotted.length) + groups.join(":");
}

// src/resolve/condition.ts
var nothing = { hostNames: [void 0], users: [void 0] };
function evaluate(header, subject, obtained = nothing) {
  if (subject.assumed?.includes(header)) return "yes";
  return header.type === "Host" ? evaluateHost(header, subject) : evaluateMatch(header, subject, obtained);
}
function evaluateHost(header, { host }) {
  if (host === void 0) return "possible";
  let matched = false;
  for (const pattern of header.patterns) {
    if (!matchesPattern(pattern.value, host)) continue;
    if (pattern.negated) return "no";
    matched = true;
  }
  return matched ? "yes" : "no";
}
function evaluateMatch(header, subject, obtained) {
  if (header.criteria.length === 0) return "no";
  return header.criteria.map((criterion) => evaluateCriterion(criterion, subject, obtained)).reduce(both);
}
function both(one, other) {
  if (one === "no" || other === "no") return "no";
  return one === "possible" || other === "possible" ? "possible" : "yes";
}
function evaluateCriterion(criterion, subject, obtained) {
  const verdict = evaluatePlain(criterion, subject, obtained);
  if (!criterion.negated || verdict === "possible") return verdict;
  return verdict === "yes" ? "no" : "yes";
}
function evaluatePlain({ name, value = "" }, subject, obtained) {
  switch (name) {
    case "all":
      return "yes";
    case "host":
      return agreed(
        obtained.hostNames.map((host) => inList(value.toLowerCase(), expandHostName(host, subject)?.toLowerCase()))
      );
    case "originalhost":
      return inList(value.toLowerCase(), subject.host?.toLowerCase());
    case "user":
      return agreed(obtained.users.map((user) => inList(value, user ?? subject.user ?? subject.localUser)));
    case "localuser":
      return inList(value, subject.localUser);
    case "group":
      return inList(value, subject.group);
    case "address":
      return inAddresses(value, subject.address);
    case "localaddress":
      return inAddresses(value, subject.localAddress);
    case "localport":
      return onPort(value, subject.localPort);
    default:
      return "possible";
  }
}
function expandHostName(hostName, { host }) {
  if (hostName === void 0) return host;
  if (host === void 0 && hostName.includes("%")) return void 0;
  return hostName.replaceAll(/%([%h])/g, (_, token) => token === "h" ? host : "%");
}
function agreed(verdicts) {
  return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] : "possible";
}
function inList(list, text) {
  return text === void 0 ? "possible" : verdictOf(matchesPatternList(list, text));
}
function inAddresses(list, address) {
  return address === void 0 ? "possible" : verdictOf(matchesAddressList(list, address));
}
function onPort(value, port) {
  const number = value === "ssh" ? 22 : Number(value);
  return port === void 0 || Number.isNaN(number) ? "possible" : verdictOf(number === port);
}
function verdictOf(holds) {
  return holds ? "yes" : "no";
}

// src/resolve/derived.ts
function derived(root, compute) {
  if (root.derived.has(compute)) return root.derived.get(compute);
  const value = compute(root);
  root.derived.set(compute, value);
  return value;
}

// src/resolve/subject.ts
var fillers = ["any", "other-one", "zz9"];
var otherConnection = {
  user: "any-other-user",
  group: "any-other-group",
  host: "any-other-client.invalid",
  address: "203.0.113.77",
  localAddress: "203.0.113.1",
  localPort: 22
};
var otherHost = { host: "any-other-host.invalid" };
var maximumTrials = 5e6;
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
  return header.patterns.filter(({ value, negated }) => value !== "*" && (!negated || !hasWildcard(value))).map(({ value }) => ({ description: describePattern(value), host: witness(value, patterns) }));
}
function matchSubjects(header, patterns) {
  if (header.criteria.every(({ name }) => name === "all")) return [];
  const hosts = header.criteria.find(({ name, negated }) => !negated && (name === "host" || name === "originalhost"));
  const assumed = [header];
  if (!hosts?.value) return [{ description: `hosts of the block ${describeMatch(header)}`, ...otherHost, assumed }];
  return hosts.value.split(",").filter((pattern) => pattern !== "" && !pattern.startsWith("!") && pattern !== "*").map((pattern) => ({ description: describePattern(pattern), host: witness(pattern, patterns), assumed }));
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
  const [user, group, address] = [single("user"), single("group"), single("address")];
  return {
    ...user !== void 0 && { user },
    ...group !== void 0 && { group },
    ...address !== void 0 && { address }
  };
}
function describeMatch(header) {
  const criteria = header.criteria.map(
    ({ name, negated, value }) => [`${negated ? "!" : ""}${name}`, value].join(" ").trim()
  );
  const text = `Match ${criteria.join(" ")}`;
  return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
function holdsAlways(header) {
  if (header.type === "Host") {
    return header.patterns.some(({ value, negated }) => value === "*" && !negated) && header.patterns.every(({ negated }) => !negated);
  }
  return header.criteria.length > 0 && header.criteria.every(
    ({ name, negated, value }) => !negated && (name === "all" || hostOrUser.has(name) && value === "*")
  );
}
var hostOrUser = /* @__PURE__ */ new Set(["host", "originalhost", "user", "localuser"]);

// src/resolve/resolve.ts
function resolve(root, subject) {
  const layers = layersFor(root, subject);
  return { subject, get: (keyword) => firstValue(layers, keyword) };
}
function resolutions(root) {
  return derived(root, resolveAll);
}
function resolveAll(root) {
  return subjects(root).map((subject) => resolve(root, subject));
}
function layersFor(root, subject) {
  const active = activeSections(root, subject);
  if (root.dialect === "ssh_config") return [active];
  const conditional = active.filter(({ section }) => section.conditions.length > 0);
  const global = active.filter(({ section }) => section.conditions.length === 0);
  return [conditional, global];
}
function firstValue(layers, keyword) {
  let doubtful;
  for (const layer of layers) {
    for (const { section, verdict } of layer) {
      const directive = firstDirective(section, keyword);
      if (!directive || doubtful?.precedes(section)) continue;
      const origin = { section, directive };
      if (verdict === "yes") return effectiveOf(origin, doubtful?.origins);
      doubtful ??= new Doubtful();
      doubtful.add(origin);
    }
  }
  return effectiveOf(void 0, doubtful?.origins);
}
var Doubtful = class {
  origins = [];
  #byHeader = /* @__PURE__ */ new Map();
  add(origin) {
    this.origins.push(origin);
    this.#byHeader.set(origin.section.conditions.at(-1), origin.section);
  }
  /** Whether one of them wins in every case in which the section applies. */
  precedes(section) {
    return section.conditions.some((header) => {
      const earlier = this.#byHeader.get(header);
      return earlier !== void 0 && appliesWherever(earlier, section);
    });
  }
};
function appliesWherever(one, other) {
  return one.conditions.every((header) => other.conditions.includes(header));
}
function effectiveOf(origin, candidates = []) {
  return { certainty: candidates.length === 0 ? "certain" : "possible", origin, candidates };
}
var fewDirectives = 12;
var firstBySection = /* @__PURE__ */ new WeakMap();
function firstDirective(section, keyword) {
  const { file, directives } = section;
  if (directives.length <= fewDirectives) {
    return directives.find(
      (directive) => directive.keyword.canonical === keyword && storesValue(file.dialect, directive)
    );
  }
  let first = firstBySection.get(section);
  if (!first) {
    first = indexDirectives(section);
    firstBySection.set(section, first);
  }
  return first.get(keyword);
}
function indexDirectives(section) {
  const first = /* @__PURE__ */ new Map();
  for (const directive of section.directives) {
    const keyword = directive.keyword.canonical;
    if (!first.has(keyword) && storesValue(section.file.dialect, directive)) first.set(keyword, directive);
  }
  return first;
}
function storesValue(dialect, { keyword, args }) {
  if (args[0]?.value !== "none") return true;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return !facts?.quirks?.includes("none-leaves-unset");
}
function keepsFirst({ dialect, release }, keyword) {
  const known = lookupKeyword(dialect, keyword);
  if (!known) return true;
  const { repeat, quirks = [] } = factsIn(known, release);
  return repeat === "first" && !quirks.includes("parts-apart") && !quirks.includes("none-overrides");
}
function activeSections(root, subject) {
  const active = [];
  const certain = derived(root, certainSections);
  const verdicts = root.includes.length > 0 ? /* @__PURE__ */ new Map() : void 0;
  for (const position of positionsToTry(root, subject)) {
    const section = root.sections[position];
    const verdict = verdicts?.get(section.conditions) ?? evaluateAll(section, subject, active);
    verdicts?.set(section.conditions, verdict);
    if (verdict === "yes") active.push(certain[position]);
    else if (verdict === "possible") active.push({ section, verdict });
  }
  return active;
}
function certainSections({ sections }) {
  return sections.map((section) => ({ section, verdict: "yes" }));
}
function evaluateAll({ conditions }, subject, above) {
  let verdict = "yes";
  for (const header of conditions) {
    verdict = both(verdict, evaluate(header, subject, asksForObtained(header) ? obtainedFrom(above) : void 0));
    if (verdict === "no") break;
  }
  return verdict;
}
function asksForObtained(header) {
  return header.type === "Match" && header.criteria.some(({ name }) => name === "host" || name === "user");
}
function obtainedFrom(above) {
  const valuesOf2 = (keyword) => {
    const { origin, candidates } = firstValue([above], keyword);
    return [...candidates, origin].map((source) => source?.directive.args[0]?.value);
  };
  return { hostNames: valuesOf2("hostname"), users: valuesOf2("user") };
}
function positionsToTry(root, { host }) {
  if (host === void 0) return root.sections.keys();
  const { byName, always } = derived(root, indexSections);
  const named = byName.get(host);
  if (!named) return always;
  const merged = [];
  let next = 0;
  for (const position of named) {
    while (next < always.length && always[next] < position) merged.push(always[next++]);
    merged.push(position);
  }
  while (next < always.length) merged.push(always[next++]);
  return merged;
}
function indexSections(root) {
  const byName = /* @__PURE__ */ new Map();
  const always = [];
  root.sections.forEach(({ conditions }, position) => {
    const names = literalHosts(conditions.at(-1));
    if (!names) always.push(position);
    for (const name of names ?? []) {
      const positions = byName.get(name);
      if (!positions) byName.set(name, [position]);
      else if (positions.at(-1) !== position) positions.push(position);
    }
  });
  return { byName, always };
}

// src/resolve/shadow.ts
var maximumWildcards = 500;
function shadows(root) {
  const histories = new Histories(root);
  const effective = /* @__PURE__ */ new Set();
  const found = [];
  for (const section of root.sections) {
    for (const directive of section.directives) {
      const history = histories.of(section, directive);
      if (!history) continue;
      const shadowed = { section, directive };
      const winners = history.winnersOver(section);
      if (winners && !winners.some((winner) => winner.directive === directive)) found.push({ shadowed, winners });
      else if (root.includes.length > 0) effective.add(directive);
      history.add(shadowed);
    }
  }
  return found.filter(({ shadowed }) => !effective.has(shadowed.directive));
}
var Histories = class {
  #root;
  #global = /* @__PURE__ */ new Map();
  #match = /* @__PURE__ */ new Map();
  constructor(root) {
    this.#root = root;
  }
  /** Undefined for a directive that cannot be shadowed. */
  of({ conditions }, directive) {
    const { dialect } = this.#root;
    if (!storesValue(dialect, directive)) return void 0;
    const keyword = directive.keyword.canonical;
    const histories = dialect === "sshd_config" && conditions.length > 0 ? this.#match : this.#global;
    if (!histories.has(keyword)) histories.set(keyword, mayBeShadowed(this.#root, keyword) ? new History() : void 0);
    return histories.get(keyword);
  }
};
function mayBeShadowed(root, keyword) {
  const facts = lookupKeyword(root.dialect, keyword);
  return facts?.status === "active" && facts.sharesSlotWith === void 0 && keepsFirst(root, keyword);
}
var History = class {
  #always;
  #byHeader = /* @__PURE__ */ new Map();
  #byHost = /* @__PURE__ */ new Map();
  #wildcards = [];
  add(origin) {
    const { conditions } = origin.section;
    if (conditions.every(holdsAlways)) this.#always ??= origin;
    const header = conditions.at(-1);
    if (!header) return;
    if (!this.#byHeader.has(header)) this.#byHeader.set(header, origin);
    if (header.type !== "Host" || !conditions.slice(0, -1).every(holdsAlways)) return;
    const plain2 = header.patterns.every(({ negated }) => !negated);
    for (const { value, negated } of header.patterns) {
      if (negated) continue;
      if (plain2 && !hasWildcard(value)) {
        if (!this.#byHost.has(value)) this.#byHost.set(value, origin);
      } else if (this.#wildcards.length < maximumWildcards) {
        this.#wildcards.push({ pattern: value, header, origin });
      }
    }
  }
  /** The earlier directives that leave none of the section's subjects to a later one. */
  winnersOver(section) {
    const always = this.#always ?? this.#sameBlock(section);
    if (always) return [always];
    const header = section.conditions.at(-1);
    return header?.type === "Host" ? this.#winnersForAll(header) : void 0;
  }
  /** A winner for each pattern of the line. */
  #winnersForAll(header) {
    const winners = /* @__PURE__ */ new Set();
    for (const { value, negated } of header.patterns) {
      if (negated) continue;
      const winner = this.#winnerFor(value, header);
      if (!winner) return void 0;
      winners.add(winner);
    }
    return winners.size > 0 ? [...winners] : void 0;
  }
  /** A directive under some of the same headers and no others. */
  #sameBlock(section) {
    for (const header of section.conditions) {
      const origin = this.#byHeader.get(header);
      if (origin && appliesWherever(origin.section, section)) return origin;
    }
    return void 0;
  }
  #winnerFor(pattern, { patterns }) {
    const exact = this.#byHost.get(pattern);
    if (exact || this.#wildcards.length === 0) return exact;
    const excluded = new Set(patterns.filter(({ negated }) => negated).map(({ value }) => value));
    return this.#wildcards.find(
      (earlier) => patternCovers(earlier.pattern, pattern) && leavesNothingOut(earlier.header, pattern, excluded)
    )?.origin;
  }
};
function leavesNothingOut(header, pattern, excluded) {
  return header.patterns.every(
    ({ value, negated }) => !negated || excluded.has(value) || !patternsMayOverlap(value, pattern)
  );
}

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

// src/rule/value.ts
function argumentsInForce({ origin, candidates }) {
  const stated = candidates.map(({ directive }) => directive.args[0]?.value ?? "");
  return [...stated, origin && (origin.directive.args[0]?.value ?? "")];
}
function sameValue(root, one, other) {
  const facts = lookupKeyword(root.dialect, one.directive.keyword.canonical);
  const read = ({ directive }) => {
    const values = directive.args.map(({ value }) => value);
    const seconds = facts?.argument.kind === "time" ? parseTime(values[0] ?? "", root.release) : void 0;
    if (seconds !== void 0) return String(seconds);
    const text = JSON.stringify(values);
    return facts?.argument.kind === "flag" ? text.toLowerCase().replace("true", "yes").replace("false", "no") : text;
  };
  return read(one) === read(other);
}

// src/rule/git-hosting.ts
var forges = /* @__PURE__ */ new Set([
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "codeberg.org",
  "sr.ht",
  "gitee.com",
  "ssh.dev.azure.com",
  "visualstudio.com",
  "source.developers.google.com",
  "aur.archlinux.org",
  "salsa.debian.org",
  "hf.co"
]);
var forgeName = /^(github|gitlab|bitbucket|gitea|gogs|forgejo|gerrit|codeberg|git-codecommit)\b/i;
function isGitHost(resolution) {
  const { host = "" } = resolution.subject;
  if (argumentsInForce(resolution.get("user")).every((user) => user === "git")) return true;
  return argumentsInForce(resolution.get("hostname")).every((name) => isForge(name ?? host));
}
function isForge(host) {
  const name = host.toLowerCase();
  if (forgeName.test(name)) return true;
  return [...forges].some((forge) => name === forge || name.endsWith(`.${forge}`));
}
function servesGitOnly(root) {
  return namesOnly(root, isGitHost);
}
function namesOnly(root, isOfKind) {
  if (root.dialect !== "ssh_config") return false;
  const named = resolutions(root).filter(({ subject }) => !subject.other);
  return named.length > 0 && named.every(isOfKind);
}

// src/rule/insert.ts
function insertDirective(file, block, directive) {
  const { keyword, value, beside = [] } = directive;
  const sibling = block.directives.findLast((line) => beside.includes(line.keyword.canonical));
  const anchor = sibling ?? commentedOut(file, block, keyword) ?? block.directives.at(-1) ?? block.header;
  const text = `${indentationOf(file, block)}${keyword} ${value}`;
  return anchor ? insertAfter(file, anchor, text) : insertAt(file, startOfFirst(block), text);
}
function appendHostBlock(file, { keyword, value }) {
  const newline = newlineOf(file);
  const indentation = file.blocks.map((block) => block.header && ownIndentation(file, block)).find(Boolean) ?? "    ";
  const blank = file.text === "" || /\n[ \t\r]*\n$/.test(file.text) ? "" : newline;
  const end = endsWithNewline(file) ? newline : "";
  const start = endsWithNewline(file) || file.text === "" ? "" : newline;
  const text = `${start}${blank}Host *${newline}${indentation}${keyword} ${value}${end}`;
  return { file, range: { start: file.end, end: file.end }, text };
}
function commentedOut(file, block, keyword) {
  const pattern = new RegExp(`^#[ \\t]?${keyword}[ \\t=]+\\S+[ \\t\\r]*$`, "i");
  return block.lines.findLast((line) => line.type === "Comment" && pattern.test(file.text.slice(line.start, line.end)));
}
function indentationOf(file, block) {
  return ownIndentation(file, block) ?? (block.header ? "    " : "");
}
function ownIndentation(file, block) {
  const first = block.directives[0];
  return first && file.text.slice(first.lineStart, first.start);
}
function insertAfter(file, line, text) {
  const newline = newlineOf(file);
  const ended = file.text[line.next - 1] === "\n";
  return { file, range: { start: line.next, end: line.next }, text: ended ? `${text}${newline}` : `${newline}${text}` };
}
function insertAt(file, offset, text) {
  return { file, range: { start: offset, end: offset }, text: `${text}${newlineOf(file)}` };
}
function startOfFirst(block) {
  const lastBlank = block.lines.findLast((line) => line.type === "Blank");
  return lastBlank?.next ?? block.start;
}
function endsWithNewline(file) {
  return file.text.endsWith("\n");
}
function newlineOf(file) {
  const first = file.text.indexOf("\n");
  return first > 0 && file.text[first - 1] === "\r" ? "\r\n" : "\n";
}

// src/syntax/template.ts
var controlTag = /\{%|<%|\{\{[#/~-]/;
function hasTemplateLines(file) {
  return controlTag.test(file.text) || file.blocks.some(({ lines }) => lines.some(beginsWithPlaceholder));
}
function beginsWithPlaceholder(line) {
  return "keyword" in line && line.keyword !== void 0 && /^[^A-Za-z"']/.test(line.keyword.text);
}

// src/rule/template.ts
function isTemplate(root) {
  return derived(root, anyTemplate);
}
function anyTemplate({ files }) {
  return files.some(hasTemplateLines);
}

// src/rule/keepalive.ts
var keepaliveKeywords = {
  ssh_config: {
    interval: "serveraliveinterval",
    count: "serveralivecountmax",
    intervalName: "ServerAliveInterval",
    countName: "ServerAliveCountMax"
  },
  sshd_config: {
    interval: "clientaliveinterval",
    count: "clientalivecountmax",
    intervalName: "ClientAliveInterval",
    countName: "ClientAliveCountMax"
  }
};
var defaultCount = 3;
function intervalsInForce(root, resolution) {
  const read = (text) => {
    const interval = parseInterval(root.dialect, text, root.release);
    return interval === "none" ? 0 : interval;
  };
  return valuesOf(resolution.get(keepaliveKeywords[root.dialect].interval), read, 0);
}
function countsInForce(root, resolution) {
  return valuesOf(resolution.get(keepaliveKeywords[root.dialect].count), parseCount, defaultCount);
}
function valuesOf({ origin, candidates }, read, defaultValue) {
  const stated = (candidate) => {
    const { args } = candidate.directive;
    return { value: args[0] && read(args[0].value), origin: candidate };
  };
  return [...candidates.map(stated), origin ? stated(origin) : { value: defaultValue, origin: void 0 }];
}
function keepaliveCases(root) {
  return derived(root, findCases);
}
function findCases(root) {
  const { interval, count } = keepaliveKeywords[root.dialect];
  const complete = isComplete(root);
  const sure = (value) => value.origin || complete ? value : { ...value, value: void 0 };
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  for (const resolution of resolutions(root)) {
    const inForce = resolution.get(interval);
    const mayHaveInterval = inForce.origin === void 0 && isBatch(root, resolution);
    const sources = sourcesOf(inForce) ?? (mayHaveInterval ? "batch" : "default");
    const others = seen.get(sources) ?? /* @__PURE__ */ new Set();
    seen.set(sources, others);
    const countSources = sourcesOf(resolution.get(count)) ?? "default";
    if (others.has(countSources)) continue;
    others.add(countSources);
    const intervals = intervalsInForce(root, resolution).map(
      (entry) => mayHaveInterval && !entry.origin ? { ...entry, value: void 0 } : sure(entry)
    );
    found.push({ intervals, counts: countsInForce(root, resolution).map(sure) });
  }
  return found;
}
function sourcesOf({ origin, candidates }) {
  if (candidates.length === 0) return origin?.directive;
  const told = [...candidates, origin].map(
    (source) => source && `${source.section.file.path}:${source.directive.start}`
  );
  return told.join("\n");
}
function pairsInForce({ intervals, counts }) {
  if (intervals.length > 1 && counts.length > 1) return [{ interval: intervals.at(-1), count: counts.at(-1) }];
  return intervals.flatMap((interval) => counts.map((count) => ({ interval, count })));
}
function isBatch({ dialect }, resolution) {
  if (dialect === "sshd_config") return false;
  return argumentsInForce(resolution.get("batchmode")).some((value) => /^(yes|true)$/i.test(value ?? ""));
}
function isComplete(root) {
  const unread = root.includes.some(({ outcome }) => outcome === "nothing" || outcome === "too-many");
  return !root.fragment && !unread && !isTemplate(root);
}
var zeroCountNeverEndsSince = 802;
function probeGapSeconds({ dialect, interval }, release) {
  return dialect === "sshd_config" && release >= 902 && release <= 904 ? 2 * interval : interval;
}
function deadPeerSeconds(probing, release) {
  const { dialect, count } = probing;
  if (dialect === "sshd_config" && count === 0 && release >= zeroCountNeverEndsSince) return Infinity;
  return probeGapSeconds(probing, release) * (count + 1);
}
function formatDeadPeerTime(probing, { releases, newest }) {
  if (deadPeerSeconds(probing, newest) === Infinity) return "never";
  const [shortest, ...longer] = [...new Set(releases.map((release) => deadPeerSeconds(probing, release)))].toSorted(
    (a, b) => a - b
  );
  const slow = longer.length > 0 ? ` (${formatTime(longer.at(-1))} on OpenSSH 9.2 to 9.4)` : "";
  return `${formatTime(shortest)}${slow}`;
}

// src/rule/rule.ts
function defineRule(rule) {
  return rule;
}

// rules/consistent-keepalive/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Enforce the same keepalive in all files of a repository that are for the same program",
    why: `
Two bastions, two images or two sets of dotfiles that are meant to behave alike drift apart: one keeps a session open on a
path where the other loses it, and one notices a dead peer minutes before the other. Each file by itself looks right.
Compared are the interval and the count in force for a host or connection that no \`Host\` or \`Match\` names. Files
without a keepalive are left out, as are drop-ins that nothing includes, files that only serve git, and those whose values
a template or a file outside the repository may change.

Where one client's and one server's file stand side by side, an info says which of the two probes first, and when each
notices that the other is gone. The shorter interval does all the work while the link is healthy, because its traffic
keeps the other side's timer from running out; once the link is dead, each side counts for itself. A client's interval
does not free what a dead client holds on the server, and a server's interval tells the user's terminal nothing.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "warning",
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveInterval 300\n",
        good: "ServerAliveInterval 60\n",
        files: { "laptop/.ssh/config": "ServerAliveInterval 60\n" }
      },
      {
        dialect: "sshd_config",
        bad: "ClientAliveInterval 60\nClientAliveCountMax 10\n",
        good: "ClientAliveInterval 60\nClientAliveCountMax 3\n",
        files: { "bastion-b/sshd_config": "ClientAliveInterval 60\n" }
      }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      interval: "{{keyword}} is {{here}} here, but {{others}}: a path that keeps the connections of one open may drop those of the other.",
      count: "{{keyword}} is {{here}} here, but {{others}}: one gives up a silent peer that the other still waits for.",
      sides: "{{first}} probes first: the client after {{clientGap}} of silence, sshd ({{path}}) after {{serverGap}}. Of a dead link the client learns {{clientTime}}, sshd {{serverTime}}.",
      sidesAlike: "The client and sshd ({{path}}) both probe after {{gap}} of silence. Of a dead link the client learns {{clientTime}}, sshd {{serverTime}}."
    },
    options: {}
  },
  collect: keepaliveOf,
  compare(roots, { releases, report: report2 }) {
    for (const dialect of dialects) {
      const { intervalName, countName } = keepaliveKeywords[dialect];
      const kepts = roots.filter((root) => root.dialect === dialect).map(({ kept }) => kept);
      for (const { here, others, ...places } of differences(kepts.map(statedInterval))) {
        report2({ messageId: "interval", data: { keyword: intervalName, here, others }, ...places });
      }
      for (const { here, others, ...places } of differences(kepts.filter(isProbing).map(statedCount))) {
        report2({ messageId: "count", data: { keyword: countName, here, others }, ...places });
      }
    }
    for (const [client, server] of pairs(roots.filter(({ kept }) => isProbing(kept)))) {
      const { clientGap, serverGap, ...data } = compareSides(client, server, releases);
      const places = { at: client.intervalAt, related: [{ at: server.intervalAt, message: "The interval of sshd." }] };
      if (clientGap === serverGap) {
        report2({ messageId: "sidesAlike", severity: "info", data: { ...data, gap: serverGap }, ...places });
      } else {
        report2({ messageId: "sides", severity: "info", data: { ...data, clientGap, serverGap }, ...places });
      }
    }
  }
});
function compareSides(client, server, releases) {
  const clientGap = probeGapSeconds(client, releases.newest);
  const serverGap = probeGapSeconds(server, releases.newest);
  return {
    first: clientGap < serverGap ? "The client" : "sshd",
    path: server.intervalAt.path,
    clientGap: formatTime(clientGap),
    serverGap: formatTime(serverGap),
    clientTime: tellDeadPeerTime(client, releases),
    serverTime: tellDeadPeerTime(server, releases)
  };
}
function keepaliveOf(root, { place }) {
  if (!isComplete(root) || servesGitOnly(root)) return void 0;
  const resolution = resolve(
    root,
    subjects(root).find(({ other }) => other)
  );
  const [interval, ...otherIntervals] = intervalsInForce(root, resolution);
  const [count, ...otherCounts] = countsInForce(root, resolution);
  const intervalAt = placeOf(interval, place);
  if (!intervalAt || interval?.value === void 0 || count?.value === void 0) return void 0;
  if (otherIntervals.length > 0 || otherCounts.length > 0) return void 0;
  const { dialect } = root;
  return {
    dialect,
    interval: interval.value,
    count: count.value,
    intervalAt,
    countAt: placeOf(count, place) ?? intervalAt
  };
}
function placeOf(inForce, place) {
  const { directive, section } = inForce?.origin ?? {};
  return directive?.args[0] && section && place(directive.args[0], section.file);
}
function isProbing({ interval }) {
  return interval > 0;
}
function statedInterval({ interval, intervalAt }) {
  return { value: interval === 0 ? "0 (no probes)" : formatTime(interval), at: intervalAt };
}
function statedCount({ count, countAt }) {
  return { value: String(count), at: countAt };
}
var mostNamed = 3;
function differences(stated) {
  const places = /* @__PURE__ */ new Map();
  for (const { value, at: at2 } of stated) {
    const same = places.get(value);
    if (same) same.push(at2);
    else places.set(value, [at2]);
  }
  if (places.size < 2) return [];
  const named = [...places].slice(0, mostNamed + 1);
  return stated.map(({ value: here, at: at2 }) => {
    const others = named.filter(([value]) => value !== here).slice(0, mostNamed);
    return {
      at: at2,
      here,
      others: others.map(([value, elsewhere]) => `${value} in ${tellPaths(elsewhere)}`).join(", "),
      related: others.map(([value, [first]]) => ({ at: first, message: `Here it is ${value}.` }))
    };
  });
}
function tellPaths([first, ...rest]) {
  return rest.length === 0 ? first.path : `${first.path} and ${rest.length} more`;
}
function tellDeadPeerTime(probing, releases) {
  const time = formatDeadPeerTime(probing, releases);
  return time === "never" ? "not by its probes" : `within ${time}`;
}
function pairs(roots) {
  const folders = /* @__PURE__ */ new Map();
  for (const root of roots) {
    const folder = root.path.slice(0, root.path.lastIndexOf("/") + 1);
    folders.set(folder, [...folders.get(folder) ?? [], root]);
  }
  const inFolders = [...folders.values()].flatMap(pairOf);
  return inFolders.length > 0 ? inFolders : pairOf(roots);
}
function pairOf(roots) {
  const [client, ...otherClients] = roots.filter(({ dialect }) => dialect === "ssh_config");
  const [server, ...otherServers] = roots.filter(({ dialect }) => dialect === "sshd_config");
  const alone = client && server && otherClients.length === 0 && otherServers.length === 0;
  return alone ? [[client.kept, server.kept]] : [];
}

// rules/dead-peer-time/rule.ts
var rule_default2 = defineRule({
  meta: {
    description: "Enforce a limit on the time after which a dead peer is noticed",
    why: `
A side that probes gives up after the interval times the count **plus one**: one interval of silence before the first
probe, then one for each probe that may go unanswered. \`ServerAliveInterval 60\` with the usual count of 3 notices a dead
server after 240 seconds, not 180. sshd 9.2 to 9.4 waits twice as long for each step (measured), so that 300 and 3 come
to 40 minutes. Where the peer's network is gone as well, TCP may give up on a probe before that.

Until then the dead peer holds what it has: a terminal that hangs, a forwarded port that cannot be taken again, a session
that counts against \`MaxSessions\`, a lock. A long time may be right for laptops that sleep; raise \`limit\` for them.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "info",
    keywords: ["serveraliveinterval", "clientaliveinterval"],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveInterval 300\nServerAliveCountMax 12\n",
        good: "ServerAliveInterval 60\nServerAliveCountMax 12\n"
      },
      {
        dialect: "sshd_config",
        bad: "ClientAliveInterval 15m\nClientAliveCountMax 3\n",
        good: "ClientAliveInterval 2m\nClientAliveCountMax 3\n"
      }
    ],
    references: ["ssh_config(5) ServerAliveCountMax", "sshd_config(5) ClientAliveCountMax"],
    messages: {
      client: "It may take {{time}} until a dead server is noticed, and the session hangs until then: {{gap}} of silence, then as long again for each unanswered probe ({{count}}).",
      server: "It may take {{time}} until a dead client is noticed, and its session stays open until then: {{gap}} of silence, then as long again for each unanswered probe ({{count}})."
    },
    options: {
      limit: { type: "seconds", default: 1800, description: "The longest time that may pass." }
    }
  },
  create({ file, options: options2, releases, roots, report: report2 }) {
    const { dialect } = file;
    const slowest = (probing) => Math.max(...releases.releases.map((release) => deadPeerSeconds(probing, release)));
    return {
      "ConfigFile:exit"() {
        for (const [directive, { interval, count, countOrigin }] of longestProbings(file, roots)) {
          const probing = { dialect, interval, count };
          if (slowest(probing) <= options2.limit) continue;
          report2({
            messageId: dialect === "ssh_config" ? "client" : "server",
            data: {
              time: formatDeadPeerTime(probing, releases),
              gap: formatTime(probeGapSeconds(probing, releases.newest)),
              count: `${keepaliveKeywords[dialect].countName} ${count}`
            },
            at: directive.args[0],
            related: countOrigin ? [{ at: countOrigin.directive, file: countOrigin.section.file, message: "The count that goes with it." }] : []
          });
        }
      }
    };
  }
});
function longestProbings(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { interval, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (!interval.value || !count.value || interval.origin?.section.file !== file) continue;
    const { directive } = interval.origin;
    const longest2 = found.get(directive);
    if (longest2 && longest2.count >= count.value) continue;
    found.set(directive, { interval: interval.value, count: count.value, countOrigin: count.origin });
  }
  return found;
}

// rules/keepalive-interval/rule.ts
var rule_default3 = defineRule({
  meta: {
    description: "Enforce a probe interval that is neither too long to keep a path open nor needlessly short",
    why: `
NAT gateways, load balancers and firewalls forget a connection that has been silent for a while, most often without
telling either end. A probe that comes later than that finds the path gone: the interval looks like a keepalive and is
none. The shortest limits that are widely met are 240 seconds (Azure's load balancers and public addresses) and 350
seconds (AWS's NAT gateways, and its network load balancers unless set otherwise); 900 seconds is where Kubernetes' IPVS
forgets. A server's interval often serves only to find dead clients, so it may be longer by default.

An interval of a few seconds costs traffic, logs and battery, and with the usual count of unanswered probes ends a session
on a stall that TCP would have survived.

The value in force is judged, for each host or connection that the files tell apart. An interval of 0 is no matter of this
rule, nor is one that an earlier directive overrules. Sessions that must stay open on a path with a shorter limit need
\`max\` set to half of that limit.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    strict: ["warning", { max: 240, serverMax: 240 }],
    keywords: ["serveraliveinterval", "clientaliveinterval"],
    examples: [
      { dialect: "ssh_config", bad: "ServerAliveInterval 1200\n", good: "ServerAliveInterval 60\n" },
      { dialect: "sshd_config", bad: "ClientAliveInterval 1h\n", good: "ClientAliveInterval 5m\n" }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      tooLong: "{{keyword}} sends the first probe after {{wait}} of silence: a NAT or load balancer that forgets idle connections after {{max}} drops the session before it.",
      tooShort: "{{keyword}} sends a probe after every {{wait}} of silence, and a stall of {{stall}} is enough to end the session.",
      chatty: "{{keyword}} sends a probe after every {{wait}} of silence: more traffic than any path needs to stay open."
    },
    options: {
      min: {
        type: "seconds",
        default: 5,
        description: "The shortest interval, in an ssh_config and in an sshd_config."
      },
      max: { type: "seconds", default: 350, description: "The longest interval in an ssh_config." },
      serverMax: { type: "seconds", default: 900, description: "The longest interval in an sshd_config." }
    }
  },
  create({ file, options: options2, releases, roots, report: report2 }) {
    const { dialect } = file;
    const { min } = options2;
    const max = dialect === "ssh_config" ? options2.max : options2.serverMax;
    const proposed = String(Math.max(min, Math.min(60, max)));
    return {
      "ConfigFile:exit"() {
        for (const [directive, { interval, count }] of intervalsOf(file, roots)) {
          if (interval >= min && interval <= max) continue;
          const value = directive.args[0];
          const suggest = [{ title: `Change the value to ${proposed}`, edits: [{ range: value, text: proposed }] }];
          const common = { at: value, suggest };
          const keyword = `${keepaliveKeywords[dialect].intervalName} ${value.value}`;
          const wait = formatTime(probeGapSeconds({ dialect, interval }, releases.newest));
          if (interval > max) {
            report2({ messageId: "tooLong", data: { keyword, wait, max: formatTime(max) }, ...common });
          } else if (count && interval * (count + 1) <= commonStall) {
            const stall = formatDeadPeerTime({ dialect, interval, count }, releases);
            report2({ messageId: "tooShort", data: { keyword, wait, stall }, ...common });
          } else {
            report2({ messageId: "chatty", data: { keyword, wait }, ...common });
          }
        }
      }
    };
  }
});
var commonStall = 60;
function intervalsOf(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { interval, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (!interval.value || interval.origin?.section.file !== file) continue;
    const { directive } = interval.origin;
    if (!found.has(directive)) found.set(directive, { interval: interval.value, count: count.value });
  }
  return found;
}

// rules/no-comment-mismatch/attached-comments.ts
var siblings = /* @__PURE__ */ new Set([
  "tcpkeepalive",
  ...Object.values(keepaliveKeywords).flatMap(({ interval, count }) => [interval, count])
]);
function commentedDirectives(block, aboveHeader) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const passed = /* @__PURE__ */ new Set();
  let above;
  let group = [];
  for (const line of block.lines) {
    if (line.type === "Directive") {
      const { canonical: name } = line.keyword;
      group.push(line);
      const comments = [
        ...attached(line.trailingComment, "trailing"),
        ...attached(passed.has(name) ? void 0 : above, "above"),
        ...attached(seen.has(name) ? void 0 : aboveHeader, "header")
      ];
      if (comments.length > 0) found.push({ directive: line, comments, group });
      seen.add(name);
      passed.add(name);
      if (!siblings.has(name)) above = void 0;
    } else {
      const isContinued = line.type === "Comment" && group.length === 0;
      above = line.type === "Comment" ? withLine(isContinued ? above : void 0, line) : void 0;
      passed.clear();
      group = [];
    }
  }
  return found;
}
function attached(range, place) {
  return range ? [{ start: range.start, end: range.end, place }] : [];
}
function commentAbove({ header }, before) {
  let range;
  for (const line of header && before ? before.lines.toReversed() : []) {
    if (line.type !== "Comment" || indentationOf2(line) > indentationOf2(header)) break;
    range = { start: line.lineStart, end: range?.end ?? line.end };
  }
  return range;
}
function indentationOf2({ start, lineStart }) {
  return start - lineStart;
}
function withLine(comment, { lineStart, end }) {
  return { start: comment?.start ?? lineStart, end };
}

// rules/no-comment-mismatch/find-mismatch.ts
function inFile({ offset }, { start, end }) {
  return { start: offset + start, end: offset + end };
}
var longestComment = 1e4;
function findMismatch(file, { directive, comments }, measuredAt) {
  for (const { start, end, place } of comments) {
    if (end - start > longestComment) continue;
    const text = { prose: commentText(file.text.slice(start, end)), offset: start };
    const reading = readComment({ text: text.prose, place, keywords: ownKeywords(file, directive) });
    const { claims, bareNumbers } = reading;
    if (claims.length === 0 && bareNumbers.length === 0) continue;
    const measured = measuredAt(place);
    const claim = contradiction(reading, measured);
    return claim && { claim, reading, directive, measured, text, ofBoth: isOfBoth(claim, directive) };
  }
  return void 0;
}
function ownKeywords({ dialect }, { name, measure }) {
  const { interval, count } = keepaliveKeywords[dialect];
  return new Set(
    measure === "interval" || measure === "count" ? [interval, count, "protocolkeepalives", "setuptimeout"] : [name]
  );
}
function isOfBoth(claim, { measure, value }) {
  if (claim.kind === "count" || claim.cue !== "total" || claim.equals === value) return false;
  return measure === "interval" || measure === "count";
}
function partsOf({ measured: { measure, partners = [], value } }) {
  const [partner, ...more] = partners;
  if (partner === void 0 || more.length > 0) return void 0;
  return measure === "interval" ? { interval: value, count: partner } : { interval: partner, count: value };
}
function endAfter({ interval, count }) {
  return interval * (count + 1);
}

// rules/no-comment-mismatch/measured-value.ts
var measures = /* @__PURE__ */ new Map([
  ["serveraliveinterval", "interval"],
  ["clientaliveinterval", "interval"],
  ["serveralivecountmax", "count"],
  ["clientalivecountmax", "count"],
  ["logingracetime", "limit"],
  ["connecttimeout", "limit"],
  ["controlpersist", "limit"],
  ["rekeylimit", "period"],
  ["maxauthtries", "attempts"],
  ["maxsessions", "sessions"]
]);
var measuredKeywords = [...measures.keys()];
function measuredArgument(file, directive) {
  const name = directive.keyword.canonical;
  const measure = measures.get(name);
  const argument = directive.args[name === "rekeylimit" ? 1 : 0];
  if (!measure || !argument || !lookupKeyword(file.dialect, name)) return void 0;
  const value = isCount(measure) ? parseCount(argument.value) : readTime(file, argument.value);
  return value ? { name, measure, argument, value } : void 0;
}
function isCount(measure) {
  return measure === "count" || measure === "attempts" || measure === "sessions";
}
function readTime({ dialect, release }, text) {
  const seconds = parseInterval(dialect, text, release);
  return seconds === "none" ? void 0 : seconds;
}
function timesIn(file, directives) {
  const times = directives.flatMap((directive) => {
    const kind = lookupKeyword(file.dialect, directive.keyword.canonical)?.argument.kind ?? "";
    const words = kind.includes("time") || kind === "rekey-limit" ? directive.args : [];
    return words.flatMap(({ value }) => readTime(file, value.slice(value.indexOf("=") + 1)) ?? []);
  });
  return [...new Set(times)];
}
function partnerFinder(file, roots) {
  const { interval, count } = keepaliveKeywords[file.dialect];
  const inBlocks = /* @__PURE__ */ new WeakMap();
  let inForce;
  const valuesIn = (block) => {
    const textsOf = (name) => [
      ...new Set(
        block.directives.filter((line) => line.keyword.canonical === name).map(({ args }) => args[0]?.value ?? "")
      )
    ];
    return {
      interval: textsOf(interval).map((text) => readTime(file, text)),
      count: textsOf(count).map(parseCount)
    };
  };
  return (directive, measure, block) => {
    if (measure !== "interval" && measure !== "count") return [];
    const partner = measure === "interval" ? "count" : "interval";
    if (!inBlocks.has(block)) inBlocks.set(block, valuesIn(block));
    const beside = inBlocks.get(block)[partner];
    if (beside.length > 0) return allKnown(beside);
    inForce ??= partnersInForce(roots);
    return allKnown([...inForce.get(directive) ?? (partner === "count" ? [defaultCount] : [])]);
  };
}
function allKnown(values) {
  const known = values.filter((value) => value !== void 0);
  return known.length < values.length ? void 0 : known;
}
function partnersInForce(roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { intervals, counts } of roots.flatMap(keepaliveCases)) {
    for (const [own, partners] of [
      [intervals, counts],
      [counts, intervals]
    ]) {
      for (const { origin } of own) {
        if (!origin) continue;
        const values = found.get(origin.directive) ?? /* @__PURE__ */ new Set();
        found.set(origin.directive, values);
        for (const { value } of partners) values.add(value);
      }
    }
  }
  return found;
}

// rules/no-comment-mismatch/mend.ts
function waysOut(mismatch) {
  const { claim, reading, directive, measured } = mismatch;
  const value = statedValue(mismatch);
  const edits = value === void 0 ? [] : [{ range: directive.argument, text: value }];
  const title = `Change the value to ${value}`;
  const isOneThing = isExact(claim) && agrees(reading, { ...measured, value: claim.high });
  if (value !== void 0 && isOneThing) return { fix: { title, edits, changes: [directive.name] } };
  const words = otherWords(mismatch);
  return { suggest: [...value === void 0 ? [] : [{ title, edits }], ...words ? [words] : []] };
}
function isExact({ bound }) {
  return bound === "exact" || bound === "within";
}
function statedValue({ claim, directive: { argument }, ofBoth }) {
  if (!Number.isInteger(claim.high) || claim.low !== claim.high || ofBoth) return void 0;
  const [, suffix] = /^\d+([smhdw])$/i.exec(argument.value) ?? [];
  const unit = suffix && unitSeconds[suffix.toLowerCase()];
  return suffix && unit && claim.high % unit === 0 ? `${claim.high / unit}${suffix}` : String(claim.high);
}
var unitSeconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
function otherWords(mismatch) {
  const { claim, directive, text, ofBoth } = mismatch;
  const parts = ofBoth ? partsOf(mismatch) : void 0;
  if (ofBoth && !parts) return void 0;
  const amount = parts ? endAfter(parts) : directive.value;
  const said = claim.kind === "count" ? String(amount) : formatTime(amount);
  const digits = claim.kind === "count" ? claim.number : claim.digits;
  const inUnit = claim.kind === "duration" && claim.digits ? amount / claim.digits.unit : amount;
  const edit = digits && Number.isInteger(inUnit) ? { range: inFile(text, digits), text: String(inUnit) } : { range: inFile(text, claim.quantity), text: said };
  return { title: `Change the comment to say ${said}`, edits: [edit] };
}

// rules/no-comment-mismatch/words.ts
var longestQuote = 60;
function wordsOf(file, mismatch) {
  const { directive, ofBoth } = mismatch;
  const claim = quoteOf(mismatch);
  const parts = ofBoth ? partsOf(mismatch) : void 0;
  if (!parts) {
    const keyword = lookupKeyword(file.dialect, directive.name).keyword;
    return { messageId: "value", data: { claim, keyword, value: valueInWords(directive) } };
  }
  const { interval, count } = parts;
  const total = `${formatTime(interval * count)} to ${formatTime(endAfter(parts))}`;
  return { messageId: "total", data: { claim, interval: formatTime(interval), count: String(count), total } };
}
function quoteOf({ claim, text }) {
  const phrase = text.prose.slice(claim.start, claim.end).replaceAll(/\s+/g, " ");
  return phrase.length > longestQuote ? `${phrase.slice(0, longestQuote)}\u2026` : phrase;
}
function valueInWords({ argument, measure, value }) {
  if (isCount(measure) || !/^\d+$/.test(argument.value)) return argument.value;
  const time = formatTime(value);
  return time === `${value} s` ? time : `${argument.value} (${time})`;
}
function commentLine(file, { claim, text: { prose, offset } }) {
  const lineStart = prose.lastIndexOf("\n", claim.start) + 1;
  const feed = prose.indexOf("\n", claim.start);
  const line = file.text.slice(offset + lineStart, offset + (feed === -1 ? prose.length : feed));
  const start = offset + lineStart + (line.length - line.trimStart().length);
  return { start, end: start + line.trim().length };
}

// rules/no-comment-mismatch/rule.ts
var rule_default4 = defineRule({
  meta: {
    description: "Disallow a comment that states another number than the directive beside it",
    why: `
A comment such as \`# every 60 seconds\` over \`ClientAliveInterval 298\` is left behind when a value is changed, and the
next reader believes it: firewalls that forget a connection after 240 seconds then cut sessions that look safe.

The rule reads the comment behind a directive, else the one directly above it or its group of keepalive directives, else
the one above the \`Host\` or \`Match\` line. It reads times and counts in digits and words, in English, German, French,
Spanish, Portuguese, Italian, Dutch, Polish, Russian, Turkish, Chinese, Japanese and Korean, and takes a number for
explained if it is the value in any unit, the interval times the count, or that plus one more interval.

It would rather miss a contradiction than invent one. It says nothing of defaults, former values, other keywords, limits
of firewalls, directives that are commented out, values that a template fills in, and comments that a blank line parts
from the directive.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    keywords: measuredKeywords,
    examples: [
      {
        dialect: "sshd_config",
        bad: `
# Server will send "keep alive" messages every 60 seconds
ClientAliveInterval 298
`,
        good: `
# Server will send "keep alive" messages every 60 seconds
ClientAliveInterval 60
`
      },
      {
        dialect: "ssh_config",
        bad: `
Host *
    ServerAliveInterval 60
    ServerAliveCountMax 5 # give up after 3 missed replies
`,
        good: `
Host *
    ServerAliveInterval 60
    ServerAliveCountMax 3 # give up after 3 missed replies
`
      }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      value: "The comment says {{claim}}, but {{keyword}} is {{value}}.",
      total: "The comment says {{claim}}, but an interval of {{interval}} and a count of {{count}} come to {{total}}."
    },
    options: {}
  },
  create({ file, roots, report: report2 }) {
    const partners = partnerFinder(file, roots);
    const told = /* @__PURE__ */ new Set();
    let before;
    return {
      Block(block) {
        for (const { directive, comments, group } of commentedDirectives(block, commentAbove(block, before))) {
          const measured = measuredArgument(file, directive);
          if (!measured) continue;
          const around = { above: group, header: block.directives, trailing: [] };
          const mismatch = findMismatch(file, { directive: measured, comments }, (place) => ({
            measure: measured.measure,
            value: measured.value,
            partners: partners(directive, measured.measure, block),
            others: timesIn(file, around[place])
          }));
          if (!mismatch) continue;
          if (mismatch.ofBoth && told.has(mismatch.text.offset)) continue;
          told.add(mismatch.text.offset);
          report2({
            ...wordsOf(file, mismatch),
            at: measured.argument,
            related: [{ at: commentLine(file, mismatch), message: "What the comment says." }],
            ...waysOut(mismatch)
          });
        }
        before = block;
      }
    };
  }
});

// rules/no-count-without-interval/rule.ts
var rule_default5 = defineRule({
  meta: {
    description: "Disallow a count of unanswered probes where no probe is ever sent",
    why: `
\`ServerAliveCountMax\` and \`ClientAliveCountMax\` say how many probes may go unanswered. They have no effect by
themselves: probes are sent only where \`ServerAliveInterval\` or \`ClientAliveInterval\` is set, and OpenSSH's default is
not to. A count that stands alone looks like a keepalive and is none.

A count is reported where the interval is unset or 0 for each host or connection that the count reaches. Nothing is said
where probes are switched off with an explicit interval of 0 and the count is OpenSSH's default or 0: that is the manual's
default written out. Nor is anything said where the interval may come from elsewhere: of drop-ins that nothing includes,
of templates, and of files that include something outside the repository.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    keywords: ["serveralivecountmax", "clientalivecountmax"],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveCountMax 5\n",
        good: "ServerAliveInterval 60\nServerAliveCountMax 5\n"
      },
      {
        dialect: "sshd_config",
        bad: "#ClientAliveInterval 0\nClientAliveCountMax 2\n",
        good: "ClientAliveInterval 300\nClientAliveCountMax 2\n"
      }
    ],
    references: ["ssh_config(5) ServerAliveCountMax", "sshd_config(5) ClientAliveCountMax"],
    messages: {
      unset: "{{count}} has no effect: no {{interval}} goes with it, and without one no probe is sent.",
      off: "{{count}} has no effect: the {{interval}} that goes with it is 0, and no probe is sent."
    },
    options: {}
  },
  create({ file, roots, report: report2 }) {
    const { intervalName, countName } = keepaliveKeywords[file.dialect];
    return {
      "ConfigFile:exit"() {
        if (!roots.every(isComplete)) return;
        for (const use of countsOf(file, roots)) {
          const { directive, value, intervals } = use;
          if (intervals.some((interval) => interval.value !== 0)) continue;
          const data = { count: `${countName} ${value}`, interval: intervalName };
          const suggest = remedies(file, use);
          const unset = intervals.some(({ origin }) => !origin);
          if (unset) report2({ messageId: "unset", data, at: directive, suggest });
          else if (value !== defaultCount && value !== 0) {
            report2({ messageId: "off", data, at: directive, related: relatedTo(intervals[0]), suggest });
          }
        }
      }
    };
  }
});
function countsOf(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { intervals, counts } of roots.flatMap(keepaliveCases)) {
    for (const { value, origin } of counts) {
      if (value === void 0 || origin?.section.file !== file) continue;
      const { directive, section } = origin;
      const use = found.get(directive) ?? { directive, block: section.block, value, intervals: [] };
      use.intervals.push(...intervals);
      found.set(directive, use);
    }
  }
  return found.values();
}
function relatedTo({ origin }) {
  return origin ? [{ at: origin.directive, file: origin.section.file, message: "Probes are switched off here." }] : [];
}
function remedies(file, { directive, block, value, intervals }) {
  const { intervalName, count } = keepaliveKeywords[file.dialect];
  const removal = {
    title: "Remove the count",
    edits: [{ range: { start: directive.lineStart, end: directive.next }, text: "" }]
  };
  if (value === 0 || intervals.some(({ origin }) => origin)) return [removal];
  const addition = insertDirective(file, block, { keyword: intervalName, value: "60", beside: [count] });
  return [{ title: `Add ${intervalName} 60`, edits: [addition] }, removal];
}

// rules/no-shadowed-directive/rule.ts
var rule_default6 = defineRule({
  meta: {
    description: "Disallow a directive that an earlier one always overrules",
    why: `
OpenSSH keeps the first value it obtains for a keyword and passes over every later one without a word. A directive below
one that covers the same hosts or connections reads as if it were in force, and whoever wrote it usually believes so: a
\`Host *\` at the top of an ssh_config, or a drop-in that is included after the line it was meant to change.

A directive is reported where, for every host or connection it is for, an earlier one sets the same keyword. Values that
are repeated unchanged are not reported, nor keywords whose values add up, nor what stands under \`Match all\`, nor a value
that a drop-in folder overrules on purpose.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host *
    ServerAliveInterval 60

Host build
    ServerAliveInterval 15
`,
        good: `
Host build
    ServerAliveInterval 15

Host *
    ServerAliveInterval 60
`
      },
      {
        dialect: "sshd_config",
        bad: `
ClientAliveInterval 60
ClientAliveInterval 300
`,
        good: `
ClientAliveInterval 300
`
      }
    ],
    references: ["ssh_config(5)", "sshd_config(5)"],
    messages: {
      shadowed: "{{keyword}} has no effect: {{winner}} already sets it, and OpenSSH keeps the first value it finds.",
      shadowedForAll: "{{keyword}} has no effect: for each host of its block an earlier line sets it, and OpenSSH keeps the first value it finds."
    },
    options: {}
  },
  create({ file, roots, report: report2 }) {
    return {
      "ConfigFile:exit"() {
        for (const [directive, { winners }] of shadowedInAllRoots(file, roots)) {
          const [winner] = winners;
          const related = winners.map((origin) => ({
            at: origin.directive,
            file: origin.section.file,
            message: "This value is used."
          }));
          const suggest = [
            {
              title: "Remove the line that has no effect, or move it above the one that wins",
              edits: [{ range: { start: directive.lineStart, end: directive.next }, text: "" }]
            }
          ];
          const common = { at: directive, related, suggest };
          const keyword = directive.keyword.text;
          if (winners.length > 1) report2({ messageId: "shadowedForAll", data: { keyword }, ...common });
          else report2({ messageId: "shadowed", data: { keyword, winner: describe(winner, file) }, ...common });
        }
      }
    };
  }
});
function shadowedInAllRoots(file, roots) {
  const [first, ...others] = roots.map((root) => reported(root, file));
  return new Map([...first].filter(([directive]) => others.every((shadowed) => shadowed.has(directive))));
}
function reported(root, file) {
  if (isTemplate(root)) return /* @__PURE__ */ new Map();
  const found = shadows(root).filter(({ shadowed, winners }) => {
    if (shadowed.section.file !== file || isAfterMatchAll(shadowed)) return false;
    return !winners.every((winner) => sameValue(root, winner, shadowed) || isDropIn(winner, shadowed));
  });
  return new Map(found.map((shadow) => [shadow.shadowed.directive, shadow]));
}
function isAfterMatchAll({ section }) {
  const { header } = section.block;
  return header?.type === "Match" && header.criteria.some(({ name }) => name === "all");
}
function isDropIn(winner, { section }) {
  return winner.section.file !== section.file && /\.d\/[^/]+$/.test(winner.section.file.path) && !/\.d\/[^/]+$/.test(section.file.path);
}
function describe({ directive, section }, file) {
  return section.file === file ? `line ${directive.line}` : `line ${directive.line} of ${section.file.path}`;
}

// rules/no-wrong-side-keyword/rule.ts
var rule_default7 = defineRule({
  meta: {
    description: "Disallow a keyword that only the other program knows",
    why: `
\`ssh\` reads an ssh_config, \`sshd\` an sshd_config, and each knows keywords that the other does not. Neither passes over
one it does not know: \`ssh\` answers "Bad configuration option" and exits with 255 whatever host it was asked for, and
\`sshd\` does not start, or does not come back after a restart. Where a file holds more of the other program's keywords
than of its own, that is said once: it has the wrong name or lies in the wrong place.

The keepalive keywords are mixed up most, because they are named after the peer: the client asks the server with
\`ServerAliveInterval\`, the server asks the client with \`ClientAliveInterval\`.

Keywords that \`IgnoreUnknown\` in an ssh_config lists, above the line, are accepted by \`ssh\` and not reported.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    examples: [
      { dialect: "ssh_config", bad: "ClientAliveInterval 60\n", good: "ServerAliveInterval 60\n" },
      { dialect: "sshd_config", bad: "ServerAliveInterval 60\n", good: "ClientAliveInterval 60\n" }
    ],
    references: ["ssh_config(5)", "sshd_config(5)", "ssh_config(5) IgnoreUnknown"],
    messages: {
      inClient: "{{keyword}} is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host.",
      inClientTwin: "{{keyword}} is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host. In an ssh_config it is {{twin}}.",
      inClientFile: "This file reads as an sshd_config: ssh knows none of its {{count}} server keywords, refuses the file and connects to no host.",
      inServer: "{{keyword}} is a keyword of ssh_config: sshd refuses a file that holds it and does not start.",
      inServerTwin: "{{keyword}} is a keyword of ssh_config: sshd refuses a file that holds it and does not start. In an sshd_config it is {{twin}}.",
      inServerFile: "This file reads as an ssh_config: sshd knows none of its {{count}} client keywords, refuses the file and does not start."
    },
    options: {}
  },
  create({ file, roots, report: report2 }) {
    const side = file.dialect === "ssh_config" ? "inClient" : "inServer";
    const isIgnored = ignoredKeywords(file, roots);
    const foreign = [];
    let own = 0;
    const collect = (line) => {
      const { keyword } = line;
      if (!keyword) return;
      const facts = factsOnlyOf(otherSide[file.dialect], keyword);
      if (facts && !isIgnored(keyword)) foreign.push({ line, keyword, facts });
      if (factsOnlyOf(file.dialect, keyword)) own++;
    };
    return {
      Directive: collect,
      Malformed: collect,
      Host() {
        own++;
      },
      "ConfigFile:exit"() {
        if (foreign.length > mostListed && foreign.length > own) {
          return report2({ messageId: `${side}File`, data: { count: foreign.length }, at: foreign[0].keyword });
        }
        for (const { line, keyword, facts } of foreign) {
          const twin = twinOf(file.dialect, facts);
          if (!twin) report2({ messageId: side, data: { keyword: facts.keyword }, at: keyword });
          else {
            const suggest = "args" in line && twin.takes(line.args) ? [rename(keyword, twin.keyword)] : [];
            report2({
              messageId: `${side}Twin`,
              data: { keyword: facts.keyword, twin: twin.keyword },
              at: keyword,
              suggest
            });
          }
        }
      }
    };
  }
});
var mostListed = 5;
var otherSide = { ssh_config: "sshd_config", sshd_config: "ssh_config" };
function factsOnlyOf(dialect, { name }) {
  if (lookupKeyword(otherSide[dialect], name)) return void 0;
  const facts = lookupKeyword(dialect, name);
  return facts?.status === "removed" ? void 0 : facts;
}
var twins = [
  { ssh_config: "ServerAliveInterval", sshd_config: "ClientAliveInterval", value: /^\d[\dsmhdw]*$/i },
  { ssh_config: "ServerAliveCountMax", sshd_config: "ClientAliveCountMax", value: /^\d+$/ },
  { ssh_config: "SendEnv", sshd_config: "AcceptEnv", value: /^[^-]/ },
  { ssh_config: "ForwardAgent", sshd_config: "AllowAgentForwarding", value: /^(yes|no)$/ },
  { ssh_config: "ForwardX11", sshd_config: "X11Forwarding", value: /^(yes|no)$/ }
];
function twinOf(dialect, { keyword, aliasOf = keyword }) {
  const twin = twins.find((pair) => pair.ssh_config === aliasOf || pair.sshd_config === aliasOf);
  return twin && { keyword: twin[dialect], takes: (args) => args.every(({ value }) => twin.value.test(value)) };
}
function rename(keyword, text) {
  return { title: `Rename it to ${text}`, edits: [{ range: keyword, text }] };
}
function ignoredKeywords(file, roots) {
  if (file.dialect === "sshd_config") return () => false;
  let settings;
  return (keyword) => {
    settings ??= roots.flatMap(ignoreSettings);
    const covers = ({ directive, section }) => (section.file !== file || directive.start < keyword.start) && matchesPatternList(directive.args[0]?.value.toLowerCase() ?? "", keyword.name);
    return settings.every((origins) => origins.some(covers));
  };
}
function ignoreSettings(root) {
  const distinct = /* @__PURE__ */ new Map();
  for (const resolution of resolutions(root)) {
    const { origin, candidates } = resolution.get("ignoreunknown");
    const origins = origin ? [...candidates, origin] : candidates;
    distinct.set(origins.map(({ section, directive }) => `${section.file.path}:${directive.line}`).join(), origins);
  }
  return [...distinct.values()];
}

// rules/no-zero-count/rule.ts
var rule_default8 = defineRule({
  meta: {
    description: "Disallow a count of 0 unanswered probes, which does not mean what it seems to",
    why: `
\`ServerAliveCountMax 0\` does not switch probing off. After one interval without a word from the server the client ends
the session, and it does so before it has sent a single probe: a quiet but healthy session dies. All releases do this.

\`ClientAliveCountMax 0\` did the same up to OpenSSH 8.1, and hardening guides of that time used it to log out idle users.
Since 8.2 it means the opposite: sshd goes on probing and never disconnects a client that does not answer. To end
sessions in which nothing happens, sshd has \`ChannelTimeout\` and \`UnusedConnectionTimeout\` since 9.2.

A count is reported only where an interval puts it to work. Where a session is meant to end after one quiet interval,
suppress the finding and give that as the reason.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    keywords: ["serveralivecountmax", "clientalivecountmax"],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveInterval 60\nServerAliveCountMax 0\n",
        good: "ServerAliveInterval 60\nServerAliveCountMax 3\n"
      },
      {
        dialect: "sshd_config",
        bad: "ClientAliveInterval 300\nClientAliveCountMax 0\n",
        good: "ClientAliveInterval 300\nClientAliveCountMax 1\n"
      }
    ],
    references: ["ssh_config(5) ServerAliveCountMax", "sshd_config(5) ClientAliveCountMax"],
    messages: {
      client: "ServerAliveCountMax 0 ends a healthy session after {{wait}} of silence: ssh gives up before it sends a single probe.",
      server: "Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects: it probes after every {{wait}} of silence, but a client that does not answer keeps its session.",
      oldServer: "Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after {{wait}} of silence: sshd gives up before it sends a single probe.",
      anyServer: "Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after {{wait}} of silence; since 8.2 sshd never disconnects, and a client that does not answer keeps its session."
    },
    options: {}
  },
  create({ file, releases, roots, report: report2 }) {
    const messageId = file.dialect === "ssh_config" ? "client" : serverMessage(releases);
    return {
      "ConfigFile:exit"() {
        for (const [directive, { interval, origin }] of zeroCounts(file, roots)) {
          const value = directive.args[0];
          const wait = formatTime(probeGapSeconds({ dialect: file.dialect, interval }, releases.newest));
          report2({
            messageId,
            data: { wait },
            at: value,
            related: [{ at: origin.directive, file: origin.section.file, message: "The interval that goes with it." }],
            suggest: [
              { title: "Change the value to 3, the default", edits: [{ range: value, text: "3" }] },
              {
                title: "Change the value to 1, to give up after one unanswered probe",
                edits: [{ range: value, text: "1" }]
              }
            ]
          });
        }
      }
    };
  }
});
function serverMessage({ oldest, newest }) {
  if (oldest >= zeroCountNeverEndsSince) return "server";
  return newest < zeroCountNeverEndsSince ? "oldServer" : "anyServer";
}
function zeroCounts(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { interval, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (count.value !== 0 || count.origin?.section.file !== file) continue;
    const { directive } = count.origin;
    if (interval.value && interval.origin && !found.has(directive)) {
      found.set(directive, { interval: interval.value, origin: interval.origin });
    }
  }
  return found;
}

// rules/require-keepalive/rule.ts
var rule_default9 = defineRule({
  meta: {
    description: "Require an interval at which an idle peer is asked for an answer",
    why: `
Without a probe interval neither side of a silent session says anything. Load balancers, NAT gateways and firewalls
forget a connection that is idle for some minutes (the shortest widely met limits are 240 and 350 seconds), and the
session then hangs without a word. The kernel's own keepalive, which \`TCPKeepAlive\` turns on, waits two hours.

A root file is reported once, with the hosts or connections it leaves without probes. Nothing is said of a block that
switches probes off on purpose with 0, of drop-ins, which are judged inside the file that includes them, of hosts that
only serve git, run in \`BatchMode\` or are reached through a \`ProxyCommand\`, of samples, backups and what a package keeps
under \`usr/share\`, nor where a template or a file outside the repository may set the interval.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host bastion
    HostName bastion.example.com
`,
        good: `
Host bastion
    HostName bastion.example.com

Host *
    ServerAliveInterval 60
`
      },
      {
        dialect: "sshd_config",
        bad: `
PermitRootLogin no
`,
        good: `
PermitRootLogin no
ClientAliveInterval 60
`
      }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      client: "{{keyword}} is not set for {{subjects}}: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.",
      clientNothing: "{{keyword}} is not set for {{subjects}} and TCPKeepAlive is off: nothing at all keeps an idle session alive or notices that the server is gone.",
      server: "{{keyword}} is not set for {{subjects}}: sshd never asks an idle client for an answer, so dead sessions stay open and quiet ones are dropped on the way.",
      serverNothing: "{{keyword}} is not set for {{subjects}} and TCPKeepAlive is off: nothing at all keeps an idle session alive or notices that the client is gone."
    },
    options: {
      interval: { type: "seconds", default: 60, description: "The interval that the fix writes." }
    }
  },
  create({ options: options2, report: report2 }) {
    return {
      Root(root) {
        const unset = resolutionsWithoutProbes(root);
        if (unset.length === 0) return;
        const { interval, intervalName } = keepaliveKeywords[root.dialect];
        const side = root.dialect === "ssh_config" ? "client" : "server";
        const nothing2 = unset.some((resolution) => isOff(resolution, "tcpkeepalive"));
        const edit = editFor(root, unset, String(options2.interval));
        report2({
          messageId: nothing2 ? `${side}Nothing` : side,
          data: { keyword: intervalName, subjects: describeSubjects(root, unset) },
          at: placeToReport(root.file),
          ...edit && {
            fix: {
              title: `Add ${intervalName} ${options2.interval}${edit.where}`,
              edits: [edit.edit],
              changes: [interval]
            }
          }
        });
      }
    };
  }
});
function resolutionsWithoutProbes(root) {
  if (root.fragment || isCopy(root.file) || root.sections.length === 0 || isTemplate(root) || readsElsewhere(root)) {
    return [];
  }
  if (namesOnly(root, (resolution) => isExcused(root, resolution))) return [];
  return resolutions(root).filter((resolution) => hasNoProbes(root, resolution) && !isExcused(root, resolution));
}
function isCopy({ path }) {
  if (/(^|\/)(usr\/share|([^/]*[_-])?(backups?|bak))\//.test(path)) return true;
  return /(\.(example|sample|orig|bak|backup|old|save|dist|rpmnew|rpmsave|dpkg-\w+|ucf-\w+)|~)$/.test(path);
}
function readsElsewhere({ includes }) {
  return includes.some(({ outcome }) => outcome === "nothing");
}
function hasNoProbes(root, resolution) {
  const { origin, candidates } = resolution.get(keepaliveKeywords[root.dialect].interval);
  return origin === void 0 && candidates.length === 0;
}
function isExcused({ dialect }, resolution) {
  if (dialect === "sshd_config") return false;
  const proxy = argumentsInForce(resolution.get("proxycommand"));
  const proxied = proxy.some((command) => command !== void 0 && command.toLowerCase() !== "none");
  return proxied || isOn(resolution, "batchmode") || !resolution.subject.other && isGitHost(resolution);
}
function isOn(resolution, flag) {
  return argumentsInForce(resolution.get(flag)).some((value) => /^(yes|true)$/i.test(value ?? ""));
}
function isOff(resolution, flag) {
  return argumentsInForce(resolution.get(flag)).every((value) => /^(no|false)$/i.test(value ?? ""));
}
var mostListed2 = 4;
function describeSubjects(root, unset) {
  if (unset.length === subjects(root).length) return root.dialect === "ssh_config" ? "any host" : "any connection";
  const names = [...new Set(unset.map(({ subject }) => subject.description))];
  const shown = names.length > mostListed2 ? names.slice(0, mostListed2 - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function placeToReport(file) {
  const lines = file.blocks.flatMap(({ header, directives }) => [header, directives[0]]);
  return generalBlock(file)?.header ?? lines.find((line) => line !== void 0) ?? file;
}
function generalBlock({ blocks }) {
  return blocks.findLast(({ header }) => header?.type === "Host" && holdsAlways(header));
}
function editFor(root, unset, value) {
  const { intervalName: keyword, count } = keepaliveKeywords[root.dialect];
  const directive = { keyword, value, beside: [count] };
  if (root.dialect === "sshd_config") {
    return { edit: insertDirective(root.file, root.file.blocks[0], directive), where: " to the global block" };
  }
  if (unset.some((resolution) => countsInForce(root, resolution).some((inForce) => inForce.value === 0))) {
    return void 0;
  }
  const block = generalBlock(root.file);
  if (!block) {
    const generalElsewhere = root.files.some((file) => generalBlock(file));
    return generalElsewhere ? void 0 : { edit: appendHostBlock(root.file, directive), where: " in a Host * block at the end" };
  }
  return setsIntervalAfter(root, block) ? void 0 : { edit: insertDirective(root.file, block, directive), where: " to the last Host * block" };
}
function setsIntervalAfter(root, block) {
  const { interval } = keepaliveKeywords[root.dialect];
  const position = root.sections.findLastIndex((section) => section.block === block);
  const below = position === -1 ? root.sections : root.sections.slice(position + 1);
  return below.some(({ directives }) => directives.some(({ keyword }) => keyword.canonical === interval));
}

// rules/index.ts
var rules = /* @__PURE__ */ new Map([
  ["consistent-keepalive", rule_default],
  ["dead-peer-time", rule_default2],
  ["keepalive-interval", rule_default3],
  ["no-comment-mismatch", rule_default4],
  ["no-count-without-interval", rule_default5],
  ["no-shadowed-directive", rule_default6],
  ["no-wrong-side-keyword", rule_default7],
  ["no-zero-count", rule_default8],
  ["require-keepalive", rule_default9]
]);

// src/config/nearest.ts
function nearest(given, known) {
  const lower = given.toLowerCase();
  const ranked = known.map((name) => ({ name, distance: distanceOf(lower, name.toLowerCase()) })).filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)) && distance < given.length).toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}
function distanceOf(given, name) {
  return given.length >= 3 && name.startsWith(given) ? 1 : editDistance(given, name);
}
function editDistance(one, other) {
  if (Math.abs(one.length - other.length) > 20) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[other.length];
}

// src/config/settings.ts
var ConfigurationError = class extends Error {
  name = "ConfigurationError";
};
var presetNames = ["recommended", "strict", "all"];
function presetSettings(rules2, presets) {
  const settings = /* @__PURE__ */ new Map();
  for (const preset of presets) {
    for (const [id, rule] of rules2) {
      const setting = presetSetting(rule, preset);
      if (setting) settings.set(id, setting);
    }
  }
  return settings;
}
function presetSetting({ meta }, preset) {
  const { recommended } = meta;
  const strict = meta.strict ?? recommended;
  const [severity, options2] = typeof strict === "string" ? [strict, {}] : strict;
  const defaults = defaultOptions(meta.options);
  if (preset === "recommended") return recommended === "off" ? void 0 : { severity: recommended, options: defaults };
  if (severity !== "off") return { severity, options: { ...defaults, ...options2 } };
  return preset === "all" ? { severity: "info", options: defaults } : void 0;
}
function defaultOptions(specs) {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
var severityWords = ["error", "warning", "info", "off"];
function readSetting(rules2, id, setting) {
  const rule = requireRule(rules2, id);
  const [severity, given] = Array.isArray(setting) ? setting : [setting];
  if (Array.isArray(setting) && (setting.length === 0 || setting.length > 2)) {
    throw new ConfigurationError(`The setting of ${id} is a severity, or a list of a severity and options.`);
  }
  const word = severity === false ? "off" : severity;
  if (!severityWords.some((known) => known === word)) {
    throw new ConfigurationError(
      `The severity of ${id} is one of ${severityWords.join(", ")}, not ${JSON.stringify(severity)}.${suggestion(String(severity), severityWords)}`
    );
  }
  const specs = rule.meta.options;
  const options2 = { ...defaultOptions(specs), ...readOptions(id, specs, given ?? {}) };
  return word === "off" ? void 0 : { severity: word, options: options2 };
}
function requireRule(rules2, id) {
  const rule = rules2.get(id);
  if (!rule) {
    throw new ConfigurationError(
      `There is no rule ${JSON.stringify(id)}.${suggestion(id, [...rules2.keys()])} "ssh-lint rules" lists them.`
    );
  }
  return rule;
}
function readOptions(id, specs, given) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new ConfigurationError(`The options of ${id} are a map of names to values.`);
  }
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const spec = specs[name];
      if (!spec) {
        const names = Object.keys(specs);
        const known = names.length > 0 ? `It has ${names.join(", ")}.` : "It has none.";
        throw new ConfigurationError(
          `The rule ${id} has no option ${JSON.stringify(name)}.${suggestion(name, names)} ${known}`
        );
      }
      return [name, readOption(`${id}: ${name}`, spec, value)];
    })
  );
}
function readOption(name, spec, value) {
  switch (spec.type) {
    case "boolean":
      if (typeof value === "boolean") return value;
      break;
    case "strings":
      if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
      break;
    case "integer":
      if (Number.isSafeInteger(value) && value >= (spec.minimum ?? 0)) return value;
      break;
    case "seconds": {
      const seconds = typeof value === "string" ? parseTime(value, newestTimeFormat) : value;
      if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds;
      break;
    }
  }
  throw new ConfigurationError(`${name} is ${expectations[spec.type]}, not ${JSON.stringify(value)}.`);
}
var newestTimeFormat = 1005;
var expectations = {
  boolean: "true or false",
  strings: "a list of texts",
  integer: "a whole number from 0 up",
  seconds: "a number of seconds, or a time such as 5m"
};
function suggestion(given, known) {
  const name = nearest(given, known);
  return name === void 0 ? "" : ` Did you mean ${name}?`;
}

// src/format/escape.ts
var unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
var commandBracket = /(?<=##[\w-]*)\[/g;
var commandColons = /^\s*:(?=:)/;
function codePoint(char) {
  return `\\u{${char.codePointAt(0).toString(16)}}`;
}
function visible(text) {
  return text.replace(unprintable, codePoint);
}
function terminalLine(text) {
  return visible(text).replace(commandBracket, codePoint).replace(commandColons, (start) => start.slice(0, -1) + codePoint(":"));
}
function terminalCharacters(line) {
  const characters = line.split("").fill("");
  for (let at2 = 0; at2 < line.length; ) {
    const char = String.fromCodePoint(line.codePointAt(at2));
    characters[at2] = char === "	" ? char : visible(char);
    at2 += char.length;
  }
  for (const { index } of line.matchAll(commandBracket)) characters[index] = codePoint("[");
  return characters;
}
function jsonText(value) {
  const unit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const lines = JSON.stringify(value, null, 2).replace(commandBracket, unit);
  return `${lines.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, unit)}
`;
}

// src/cli/arguments.ts
var import_node_util = require("node:util");

// src/cli/options.ts
var noConfiguration = "configuration files are not read yet: use --preset and --rule";
var noSuppressions = "suppressions are not supported yet: use --skip or --rule";
var options = [
  {
    name: "config",
    short: "c",
    value: "<path>",
    group: "Configuration",
    description: "Use this configuration file",
    unavailable: noConfiguration
  },
  { name: "no-config", group: "Configuration", description: "Read no configuration; run the recommended rules" },
  {
    name: "preset",
    value: "<name>",
    repeatable: true,
    group: "Configuration",
    description: "Rules to run: recommended, strict or all",
    default: "recommended"
  },
  {
    name: "rule",
    value: "'<id>: <setting>'",
    repeatable: true,
    group: "Configuration",
    description: "Set a rule: off, info, warning, error, or [severity, {option: value}]"
  },
  { name: "only", value: "<id>", repeatable: true, group: "Configuration", description: "Run just this rule" },
  { name: "skip", value: "<id>", repeatable: true, group: "Configuration", description: "Run all rules but this one" },
  {
    name: "openssh",
    value: "<range>",
    group: "Target",
    description: 'Releases that will read the files: 9.2, ">=8.4", "8.0 - 9.9"',
    default: ">=8.7"
  },
  {
    name: "dialect",
    value: "<name>",
    group: "Target",
    description: "Take the files for ssh_config or sshd_config",
    default: "by path and content"
  },
  {
    name: "root-dir",
    value: "<dir>",
    group: "Target",
    description: "What / means for absolute Include paths; nothing outside is read",
    default: "the repository root"
  },
  { name: "fix", group: "Fixing", description: "Apply safe fixes in place, then report what is left" },
  { name: "unsafe-fixes", group: "Fixing", description: "With --fix or --diff: unsafe fixes too" },
  {
    name: "diff",
    group: "Fixing",
    description: "Print the fixes as a patch and write nothing; exit 1 if there are any"
  },
  {
    name: "ignore-pattern",
    value: "<glob>",
    repeatable: true,
    group: "Files",
    description: "Leave out files, in gitignore syntax"
  },
  { name: "no-ignore", group: "Files", description: "Disregard .gitignore" },
  { name: "no-error-on-unmatched-pattern", group: "Files", description: "Nothing to lint is no error" },
  { name: "list-files", group: "Files", description: "Print path and dialect of what would be linted, and exit" },
  {
    name: "stdin-filename",
    value: "<path>",
    group: "Files",
    description: "The path that text from standard input (-) stands for"
  },
  { name: "max-warnings", value: "<n>", group: "Exit code", description: "More warnings than this: exit 1" },
  { name: "quiet", group: "Exit code", description: "Report errors only" },
  { name: "exit-zero", group: "Exit code", description: "Findings do not change the exit code" },
  {
    name: "format",
    short: "f",
    value: "<name>",
    repeatable: true,
    group: "Output",
    description: "pretty, compact, json, sarif or patch",
    default: "pretty"
  },
  {
    name: "output-file",
    short: "o",
    value: "<path>",
    repeatable: true,
    group: "Output",
    description: "Write the format named before it to this file",
    default: "stdout"
  },
  { name: "color", group: "Output", description: "Colour the output", default: "auto" },
  { name: "no-color", group: "Output", description: "Do not colour the output" },
  {
    name: "no-inline-config",
    group: "Suppressions",
    description: "Disregard suppression comments",
    unavailable: noSuppressions
  },
  {
    name: "suppress-all",
    group: "Suppressions",
    description: "Write all findings to the suppressions file",
    unavailable: noSuppressions
  },
  {
    name: "suppressions",
    value: "<path>",
    group: "Suppressions",
    description: "Use this suppressions file",
    unavailable: noSuppressions
  },
  {
    name: "prune-suppressions",
    group: "Suppressions",
    description: "Remove stale suppressions",
    unavailable: noSuppressions
  },
  {
    name: "debug",
    group: "Other",
    description: "Tell on stderr what is read, and where a failure of ssh-lint itself began"
  },
  { name: "version", short: "v", group: "Other", description: "Print the version" },
  { name: "help", short: "h", group: "Other", description: "Print this help" }
];
var formatNames = ["pretty", "compact", "json", "sarif", "patch"];
var laterFormats = /* @__PURE__ */ new Set([
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "rdjson",
  "markdown",
  "html"
]);
var laterCommands = /* @__PURE__ */ new Set(["resolve", "config", "init"]);

// src/cli/arguments.ts
var UsageError = class extends Error {
  name = "UsageError";
};
function readArguments(argv) {
  const parsed = parseTokens(argv);
  if (has(parsed, "help")) return { command: "help" };
  if (has(parsed, "version")) return { command: "version" };
  const [first, ...rest] = parsed.positionals;
  if (first !== void 0 && laterCommands.has(first)) {
    throw new UsageError(`The command "${first}" is not built yet; a path of that name is written ./${first}.`);
  }
  if (first === "explain") return readExplain(parsed, rest);
  if (first === "rules") return readRules(parsed, rest);
  return readLint(parsed, first === "lint" ? rest : parsed.positionals);
}
function parseTokens(argv) {
  const config = {};
  for (const option of options) {
    config[option.name] = {
      type: option.value === void 0 ? "boolean" : "string",
      ...option.short !== void 0 && { short: option.short }
    };
  }
  const { positionals, tokens } = (0, import_node_util.parseArgs)({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  for (const token of tokens) if (token.kind === "option") checkOption(token);
  return { positionals, tokens };
}
function checkOption({ name, rawName, value, inlineValue }) {
  const option = options.find((known) => known.name === name);
  if (!option) {
    const near = nearest(
      name,
      options.map((known) => known.name)
    );
    const hint = near === void 0 ? "See ssh-lint --help." : `Did you mean --${near}?`;
    throw new UsageError(`Unknown option ${JSON.stringify(rawName)}. ${hint}`);
  }
  if (option.unavailable !== void 0) throw new UsageError(`${rawName}: ${option.unavailable}.`);
  if (option.value !== void 0 && value === void 0) {
    throw new UsageError(`${rawName} needs a value: ${option.value}.`);
  }
  if (option.value !== void 0 && inlineValue === false && value.startsWith("-") && value !== "-") {
    throw new UsageError(
      `${rawName} needs a value, and ${JSON.stringify(value)} looks like an option; write ${rawName}=${value} if it is meant.`
    );
  }
  if (option.value === void 0 && value !== void 0) throw new UsageError(`${rawName} takes no value.`);
}
function has({ tokens }, name) {
  return tokens.some((token) => token.kind === "option" && token.name === name);
}
function all({ tokens }, name) {
  return tokens.flatMap((token) => token.kind === "option" && token.name === name ? [token.value] : []);
}
function last(parsed, name) {
  return all(parsed, name).at(-1);
}
function readExplain(parsed, rest) {
  refuseOthers(parsed, "explain", ["color", "no-color"]);
  const [rule, ...more] = rest;
  if (rule === void 0 || more.length > 0) throw new UsageError("explain takes one rule: ssh-lint explain <rule>.");
  return { command: "explain", rule, color: readColor(parsed) };
}
function readRules(parsed, rest) {
  refuseOthers(parsed, "rules", ["format"]);
  if (rest.length > 0) throw new UsageError("rules takes no argument: ssh-lint rules [--format table|json].");
  return { command: "rules", format: oneOf2("--format", last(parsed, "format") ?? "table", ["table", "json"]) };
}
function refuseOthers({ tokens }, command, allowed) {
  const stray = tokens.find((token) => token.kind === "option" && !allowed.includes(token.name));
  if (stray) throw new UsageError(`${command} does not take ${stray.rawName}.`);
}
function readLint(parsed, patterns) {
  const releases = parseReleaseRange(last(parsed, "openssh") ?? defaultRange);
  if (typeof releases === "string") throw new UsageError(releases);
  const dialect = last(parsed, "dialect");
  const presets = all(parsed, "preset").map((name) => oneOf2("--preset", name, presetNames));
  const lint2 = {
    command: "lint",
    patterns,
    presets: presets.length > 0 ? presets : ["recommended"],
    ruleSettings: all(parsed, "rule"),
    only: all(parsed, "only"),
    skip: all(parsed, "skip"),
    releases,
    dialect: dialect === void 0 ? void 0 : oneOf2("--dialect", dialect, dialects),
    rootDir: last(parsed, "root-dir"),
    fix: has(parsed, "fix"),
    unsafeFixes: has(parsed, "unsafe-fixes"),
    diff: has(parsed, "diff"),
    ignorePatterns: all(parsed, "ignore-pattern"),
    ignore: !has(parsed, "no-ignore"),
    errorOnUnmatched: !has(parsed, "no-error-on-unmatched-pattern"),
    listFiles: has(parsed, "list-files"),
    stdinFilename: last(parsed, "stdin-filename"),
    maxWarnings: readMaxWarnings(last(parsed, "max-warnings")),
    quiet: has(parsed, "quiet"),
    exitZero: has(parsed, "exit-zero"),
    outputs: readOutputs(parsed),
    color: readColor(parsed),
    debug: has(parsed, "debug")
  };
  checkCombinations(lint2);
  return lint2;
}
function checkCombinations({ fix: fix2, diff, unsafeFixes, patterns, stdinFilename, outputs }) {
  if (fix2 && diff) throw new UsageError("--fix writes the files and --diff does not: give one of them.");
  if (diff && outputs.some(({ format, file }) => file === void 0 && format !== "patch")) {
    throw new UsageError("--diff prints the patch on standard output: give the other format an --output-file.");
  }
  if (unsafeFixes && !fix2 && !diff && !outputs.some(({ format }) => format === "patch")) {
    throw new UsageError("--unsafe-fixes goes with --fix, --diff or --format patch.");
  }
  if (patterns.includes("-") && patterns.length > 1) {
    throw new UsageError("Standard input (-) is linted alone, without other paths.");
  }
  if (stdinFilename !== void 0 && !patterns.includes("-")) {
    throw new UsageError("--stdin-filename goes with - (standard input).");
  }
}
function readOutputs({ tokens }) {
  const outputs = [];
  for (const token of tokens) {
    if (token.name === "format") {
      if (laterFormats.has(token.value)) {
        throw new UsageError(`The format "${token.value}" is not built yet; there are ${formatNames.join(", ")}.`);
      }
      outputs.push({ format: oneOf2("--format", token.value, formatNames), file: void 0 });
    } else if (token.name === "output-file") {
      if (outputs.length === 0) outputs.push({ format: "pretty", file: void 0 });
      const output = outputs.at(-1);
      if (output.file !== void 0) {
        throw new UsageError(`${output.format} already goes to ${output.file}: write -f before each -o.`);
      }
      output.file = token.value;
    }
  }
  if (outputs.filter(({ file }) => file === void 0).length > 1) {
    throw new UsageError("Two formats would mix on standard output: give all but one an --output-file.");
  }
  return outputs;
}
function readMaxWarnings(text) {
  if (text === void 0) return void 0;
  if (!/^\d+$/.test(text)) {
    throw new UsageError(`--max-warnings takes a whole number from 0 up, not ${JSON.stringify(text)}.`);
  }
  return Number(text);
}
function readColor({ tokens }) {
  const name = tokens.findLast((token) => token.name === "color" || token.name === "no-color")?.name;
  return name === void 0 ? void 0 : name === "color";
}
function oneOf2(option, given, known) {
  const found = known.find((name) => name === given);
  if (found !== void 0) return found;
  const near = nearest(given, known);
  const hint = near === void 0 ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`${option} is one of ${known.join(", ")}, not ${JSON.stringify(given)}.${hint}`);
}

// src/cli/color.ts
async function painterFor(flag, { env }, isTerminal2) {
  if (!(flag ?? colorByEnvironment(env) ?? isTerminal2)) return withoutColor;
  const { default: picocolors } = await Promise.resolve().then(() => __toESM(require("./lazy-picocolors.cjs"), 1));
  return picocolors.createColors(true);
}
function plain(text) {
  return text;
}
var withoutColor = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, cyan: plain };
function colorByEnvironment(env) {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return env["TERM"] === "dumb" ? false : void 0;
}

// src/cli/help.ts
var usage = `ssh-lint: says what OpenSSH will really do with your ssh_config and sshd_config.

Usage:
  ssh-lint [options] [file | dir | glob | -]...   lint; default path "."
  ssh-lint explain <rule>                         a rule's page
  ssh-lint rules [--format table|json]            every rule: severity, dialects, presets, fix

Exit codes:
  0  no error-level finding    1  findings    2  could not run as asked    3  ssh-lint itself failed
`;
function helpText() {
  const shown = options.filter(({ unavailable }) => unavailable === void 0);
  const width = Math.max(...shown.map((option) => spelling(option).length));
  const groups = [...new Set(shown.map(({ group }) => group))].map((group) => {
    const lines = shown.filter((option) => option.group === group).map((option) => optionLine(option, width));
    return `${group}:
${lines.join("\n")}`;
  });
  return `${usage}
${groups.join("\n\n")}
`;
}
function spelling({ name, short, value }) {
  const dashes = short === void 0 ? `    --${name}` : `-${short}, --${name}`;
  return value === void 0 ? dashes : `${dashes} ${value}`;
}
function optionLine(option, width) {
  const remarks = [
    ...option.default === void 0 ? [] : [`default: ${option.default}`],
    ...option.repeatable ? ["repeatable"] : []
  ];
  const remark = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return `  ${spelling(option).padEnd(width)}  ${option.description}${remark}`;
}

// src/config/selection.ts
function selectRules(rules2, { presets, settings, only, skip }) {
  const selected = new Map(presetSettings(rules2, presets));
  for (const [id, setting] of settings) {
    const read = readSetting(rules2, id, setting);
    if (read) selected.set(id, read);
    else selected.delete(id);
  }
  for (const id of [...only, ...skip]) requireRule(rules2, id);
  const everything = presetSettings(rules2, ["all"]);
  return [...rules2].flatMap(([id, rule]) => {
    if (skip.includes(id) || only.length > 0 && !only.includes(id)) return [];
    const setting = selected.get(id) ?? (only.includes(id) ? everything.get(id) : void 0);
    return setting ? [{ id, rule, ...setting }] : [];
  });
}

// src/files/names.ts
function dialectOfPath(path) {
  const { folder, name } = splitPath(path);
  return dialectOfName(folder, name);
}
function dialectOfName(folder, name) {
  return dialectOfDropIn(folder, name) ?? dialectOfConfig(folder, name);
}
function isFragmentPath(path) {
  const { folder, name } = splitPath(path);
  return dialectOfDropIn(folder, name) !== void 0 || /^sshd?_config\.d[_.-]/.test(name);
}
function dialectOfDropIn(folder, name) {
  if (!folder.endsWith(".d") || name.startsWith(".")) return void 0;
  if (isFolder(folder, ".ssh/config.d")) return "ssh_config";
  if (!name.endsWith(".conf")) return void 0;
  if (isFolder(folder, "ssh_config.d")) return "ssh_config";
  return isFolder(folder, "sshd_config.d") ? "sshd_config" : void 0;
}
function dialectOfConfig(folder, name) {
  if (name === "config") return isFolder(folder, ".ssh") ? "ssh_config" : void 0;
  if (name === "ssh_config" || name === "sshd_config") return name;
  const ending = /ssh(d?)_config\./.exec(name);
  return ending && !isOtherKind(name) ? ending[1] === "d" ? "sshd_config" : "ssh_config" : void 0;
}
var otherKinds = new Set(
  "1 5 8 adoc c cc cpp cs css go h hs html java js json jsx kt lua md mdx nix pdf php pl pm png ps1 py rb rs rst scm sh svg swift toml ts tsx xml yaml yml".split(
    " "
  )
);
function isOtherKind(name) {
  return otherKinds.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}
function isFolder(folder, suffix) {
  return folder === suffix || folder.endsWith(`/${suffix}`);
}
function splitPath(path) {
  const slash = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

// src/resolve/include-path.ts
var nowhere = { places: [], stock: false, never: false };
function includePlaces(argument, root, rootDir) {
  const folder = parentOf(root.path);
  if (argument.startsWith("~")) {
    if (root.dialect === "sshd_config") return { ...nowhere, never: true };
    return argument.startsWith("~/") ? { ...nowhere, places: placesInHome(argument.slice(2), folder) } : nowhere;
  }
  if (!argument.startsWith("/")) {
    const stock = isStockDropIn(`/etc/ssh/${argument}`, root);
    return { ...nowhere, places: [{ base: folder, pattern: argument }], stock };
  }
  return { ...nowhere, places: absolutePlaces(argument, root, rootDir), stock: isStockDropIn(argument, root) };
}
function absolutePlaces(argument, root, { rootDir, isRootDirChosen }) {
  const folder = parentOf(root.path);
  const belowRootDir = { base: rootDir, pattern: argument.slice(1) };
  if (isRootDirChosen) return [belowRootDir];
  if (folder === "etc/ssh" || folder.endsWith("/etc/ssh")) {
    return [{ base: joinPath(folder, "../.."), pattern: argument.slice(1) }, belowRootDir];
  }
  const isSystemFolder = argument.startsWith("/etc/ssh/") && isSystemFile(root);
  return isSystemFolder ? [belowRootDir, { base: folder, pattern: argument.slice("/etc/ssh/".length) }] : [belowRootDir];
}
function placesInHome(rest, folder) {
  if (rest.startsWith(".ssh/")) return [{ base: folder, pattern: rest.slice(".ssh/".length) }];
  const isInHome = folder === ".ssh" || folder.endsWith("/.ssh");
  return isInHome ? [{ base: joinPath(folder, ".."), pattern: rest }] : [];
}
function isSystemFile(root) {
  return root.dialect === "sshd_config" || /(^|\/)[^/]*ssh_config[^/]*$/.test(root.path);
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
function loadRoot(file, project, { fragment = false } = {}) {
  const loader = new Loader(file, project);
  loader.addFile(file, []);
  const { sections, files, includes } = loader;
  return {
    file,
    dialect: file.dialect,
    release: file.release,
    fragment,
    sections,
    files: [...files],
    includes,
    derived: /* @__PURE__ */ new Map()
  };
}
var Loader = class {
  sections = [];
  files = /* @__PURE__ */ new Set();
  includes = [];
  #root;
  #project;
  #open = [];
  #taken = 0;
  constructor(root, project) {
    this.#root = root;
    this.#project = project;
  }
  addFile(file, outer) {
    this.files.add(file);
    this.#open.push(file);
    for (const block of file.blocks) {
      this.#addBlock(file, block, block.header ? [...outer, block.header] : outer);
    }
    this.#open.pop();
  }
  /** An Include splits its block: what it takes is read at that very spot. */
  #addBlock(file, block, conditions) {
    let directives = [];
    const flush = () => {
      if (directives.length > 0) this.sections.push({ file, block, conditions, directives });
      directives = [];
    };
    for (const directive of block.directives) {
      if (directive.keyword.name !== "include") {
        directives.push(directive);
        continue;
      }
      flush();
      for (const argument of directive.args) this.#include({ file, directive, argument, conditions });
    }
    flush();
  }
  #include(use) {
    const places = includePlaces(use.argument.value, this.#root, this.#project);
    const note2 = (outcome, paths2 = []) => {
      this.includes.push({ ...use, outcome, paths: paths2 });
    };
    if (places.never) return note2("never");
    const paths = this.#firstMatch(places.places);
    if (paths.length === 0) return note2(places.stock ? "stock" : "nothing");
    if (this.#open.length > maximumDepth) return note2("too-deep", paths);
    const targets = paths.map((path) => this.#project.read(path, this.#root.dialect)).filter((target) => target !== void 0);
    if (targets.some((target) => this.#open.includes(target))) return note2("cycle", paths);
    if ((this.#taken += targets.length) > maximumFiles) return note2("too-many", paths);
    note2("read", paths);
    for (const target of targets) this.addFile(target, use.conditions);
  }
  #firstMatch(places) {
    for (const place of places) {
      const paths = this.#project.glob(place, this.#root.path);
      if (paths.length > 0) return paths;
    }
    return [];
  }
};

// src/linter/include-notices.ts
var reasons = {
  cycle: "leads back to a file that is being read: OpenSSH refuses such a circle, and it was not followed.",
  "too-deep": "is deeper than 16 levels: OpenSSH refuses that, and it was not followed.",
  "too-many": "takes more files than are followed from one root file: what they set was not judged."
};
function includeNotices({ includes }) {
  return includes.flatMap(({ file, directive, outcome }) => {
    const reason = reasons[outcome];
    const message = `The Include on line ${directive.line} ${reason}`;
    return reason === void 0 ? [] : [{ path: file.path, message, level: "warning" }];
  });
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
  let last2 = end;
  while (last2 > start + 1) {
    const code = text.charCodeAt(last2 - 1);
    if (!isBlank(code) && code !== formFeed) break;
    last2--;
  }
  return last2;
}
function readDelimited(text, start, end) {
  let index = start;
  let code = 0;
  for (; index < end; index++) {
    code = text.charCodeAt(index);
    if (isBlank(code) || code === doubleQuote || code === equals) break;
  }
  if (index >= end) return { word: { start, end, value: text.slice(start, end) }, next: end };
  if (code === doubleQuote) {
    const close2 = text.indexOf('"', index + 1);
    if (close2 === -1 || close2 >= end) return void 0;
    const value = text.slice(start, index) + text.slice(index + 1, close2);
    return { word: { start, end: close2 + 1, value }, next: skipBlanks(text, close2 + 1, end) };
  }
  const word = { start, end: index, value: text.slice(start, index) };
  let next = skipBlanks(text, index + 1, end);
  if (code !== equals && next < end && text.charCodeAt(next) === equals) next = skipBlanks(text, next + 1, end);
  return { word, next };
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
  const words = [];
  let index = start;
  while (index < end) {
    const step = readDelimited(text, index, end);
    if (!step || step.word.value === "") break;
    words.push(step.word);
    index = step.next;
  }
  return words;
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
  const criteria = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word.value.startsWith("#")) break;
    const { glued, ...attribute } = readAttribute(word.value, readsArguments);
    const takesNext = glued === void 0 && !withoutValue.has(attribute.name);
    const next = takesNext ? words[++index] : void 0;
    const range = { start: word.start, end: next?.end ?? word.end };
    criteria.push({ type: "Criterion", ...range, ...attribute, value: glued ?? next?.value });
  }
  return criteria;
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
  const last2 = offsets.length > 0 ? offsets.at(-1) + 1 : start;
  const source = {
    text: joined,
    start: 0,
    end: joined.length,
    offset: (index) => offsets[index] ?? last2
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
    const criteria = readCriteria(statement, args, reader.release);
    return { type: "Match", start, end, line, lineStart, next, keyword, args, trailingComment, criteria };
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
  const words = release >= argvSplitSince ? splitArguments(text, next, end) : { words: splitDelimited(text, next, end), commentStart: cut };
  if (!words) return "invalid-quotes";
  const raw = takesRawRest(dialect, keyword.name, release);
  return raw ? splitRaw(text, { start: next, end, cut }, raw) : words;
}
function splitRaw(text, { start, end, cut }, { skipsEquals, cutsAtHash: cuts }) {
  let from = start;
  while (from < end && (isBlank(text.charCodeAt(from)) || skipsEquals && text[from] === "=")) from++;
  const cutAt = cuts ? hashIn(text, from, end) : void 0;
  const to = cutAt === void 0 ? end : trimEnd(text, from, cutAt);
  const words = from < to ? [{ start: from, end: to, value: text.slice(from, to) }] : [];
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

// src/linter/sources.ts
function treesOf(sources, release) {
  const trees = /* @__PURE__ */ new Map();
  return {
    rootDir: sources.rootDir,
    isRootDirChosen: sources.isRootDirChosen ?? false,
    glob: (place, rootPath) => sources.glob(place, rootPath),
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
    rootDir: sources.rootDir,
    isRootDirChosen: sources.isRootDirChosen ?? false,
    glob: (place, rootPath) => sources.glob(place, rootPath),
    read(path) {
      const source = sources.read(path);
      const text = texts.get(path);
      return source && text !== void 0 ? { ...source, text } : source;
    }
  };
}

// src/linter/membership.ts
var mayInclude = /^[ \t\r"=]*include/im;
function findMembership(targets, sources, release) {
  const includedBy = /* @__PURE__ */ new Map();
  const including2 = targets.filter(({ path }) => mayInclude.test(sources.read(path)?.text ?? ""));
  for (const target of including2) {
    const project = treesOf(sources, release);
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

// src/linter/report.ts
function placeOf2(file, { start, end }) {
  const from = positionAt(file, start);
  const to = positionAt(file, end);
  return { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
}
function toFinding(enabled, report2, file) {
  const { id, rule, severity } = enabled;
  const { messageId, data, related = [], fix: fix2, suggest = [] } = report2;
  const template = rule.meta.messages[messageId];
  if (template === void 0) throw new Error(`The rule ${id} has no message ${JSON.stringify(messageId)}.`);
  return {
    ruleId: id,
    messageId,
    severity: report2.severity ? milder(severity, report2.severity) : severity,
    message: fillIn(template, data ?? {}),
    place: toPlace(report2.at, file),
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
function toRelated({ at: at2, file: inFile2, message }, file) {
  return { place: toPlace(at2, inFile2 ?? file), message };
}
function toPlace(at2, file) {
  if ("path" in at2 && "column" in at2) return at2;
  if (!file) throw new Error("A report about a root whose tree is dropped needs a place.");
  return placeOf2(file, at2);
}
function toEdits(edits, file) {
  return edits.map(({ file: inFile2, range, text }) => {
    const owner = inFile2 ?? file;
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
function lint(input) {
  const run2 = new Run(input);
  for (const target of input.targets) run2.lintFile(target);
  run2.compareRoots();
  return run2.output();
}
var Run = class {
  #input;
  #rootsOf;
  #files = /* @__PURE__ */ new Map();
  #collected = /* @__PURE__ */ new Map();
  #failures = [];
  #notices = /* @__PURE__ */ new Map();
  #readers;
  constructor(input) {
    this.#input = input;
    this.#rootsOf = findMembership(input.targets, input.sources, input.releases.newest).rootsOf;
  }
  lintFile(target) {
    const { sources, releases, rules: rules2 } = this.#input;
    const { path } = target;
    const source = sources.read(path);
    if (!source) return;
    const includers = this.#rootsOf.get(path);
    const { dialect } = includers?.[0] ?? target;
    const project = includers ? this.#readersOf(includers).project : treesOf(sources, releases.newest);
    const file = project.read(path, dialect);
    const roots = includers ? this.#readersOf(includers).roots : [this.#loadAlone(file, project)];
    for (const notice of roots.flatMap(includeNotices)) this.#notices.set(`${notice.path} ${notice.message}`, notice);
    this.#files.set(path, {
      file: { path, dialect, text: source.text, encoding: source.encoding, suppressed: [] },
      findings: []
    });
    const keywords = keywordsOf(file);
    const visitors = [];
    for (const enabled of rules2) {
      const { meta } = enabled.rule;
      if (!meta.dialects.includes(dialect) || !(meta.keywords?.some((keyword) => keywords.has(keyword)) ?? true)) {
        continue;
      }
      const context = this.#contextFor(enabled, file, roots);
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
  #readersOf(includers) {
    const key = includers.map(({ dialect, path }) => `${dialect} ${path}`).join("\n");
    if (this.#readers?.key !== key) {
      const project = treesOf(this.#input.sources, this.#input.releases.newest);
      const roots = includers.map(({ dialect, path }) => loadRoot(project.read(path, dialect), project));
      this.#readers = { key, project, roots };
    }
    return this.#readers;
  }
  #contextFor(enabled, file, roots) {
    const { releases } = this.#input;
    return {
      file,
      options: enabled.options,
      releases,
      roots,
      place: (range, inFile2 = file) => placeOf2(inFile2, range),
      report: (report2) => this.#add(toFinding(enabled, report2, file))
    };
  }
  #collect(enabled, root, context) {
    const kept = enabled.rule.collect?.(root, context);
    if (kept === void 0) return;
    const entry = { path: root.file.path, dialect: root.dialect, kept };
    const entries = this.#collected.get(enabled);
    if (entries) entries.push(entry);
    else this.#collected.set(enabled, [entry]);
  }
  compareRoots() {
    for (const [enabled, entries] of this.#collected) {
      const report2 = (reported2) => this.#add(toFinding(enabled, reported2, void 0));
      this.#guard(enabled, entries[0].path, () => {
        enabled.rule.compare?.(entries, { options: enabled.options, releases: this.#input.releases, report: report2 });
      });
    }
  }
  #add(finding) {
    this.#files.get(finding.place.path)?.findings.push(finding);
  }
  /** Drops what a clean file no longer needs; its tree goes with the project it was parsed in. */
  #closeFile(path) {
    const entry = this.#files.get(path);
    const keepsText = entry.findings.length > 0 || this.#input.rules.some(({ rule }) => rule.compare);
    if (!keepsText) entry.file = { ...entry.file, text: void 0 };
  }
  #guard(enabled, path, action) {
    try {
      action();
    } catch (error) {
      this.#failures.push({ ruleId: enabled.id, path, error });
    }
  }
  output() {
    const files = [...this.#files.values()].map(({ file, findings }) => {
      const sorted = sortFindings(findings);
      return { ...file, text: sorted.length > 0 ? file.text : void 0, findings: sorted };
    });
    return { files, failures: this.#failures, notices: [...this.#notices.values()] };
  }
};
function keywordsOf(file) {
  const keywords = /* @__PURE__ */ new Set();
  for (const block of file.blocks) {
    for (const { keyword } of block.directives) keywords.add(keyword.canonical);
  }
  return keywords;
}
function sortFindings(findings) {
  const key = ({ ruleId, place, message }) => `${place.start} ${place.end} ${ruleId} ${message}`;
  const unique = [...new Map(findings.map((finding) => [key(finding), finding])).values()];
  return unique.toSorted(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message)
  );
}
function comparePlaces(a, b) {
  return a.line - b.line || a.column - b.column;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
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
  const values = /* @__PURE__ */ new Map();
  const settled = /* @__PURE__ */ new Set();
  for (const { section, verdict } of layersFor(root, subject).flat()) {
    for (const directive of section.directives) {
      const keyword = directive.keyword.canonical;
      if (settled.has(keyword)) continue;
      const value = JSON.stringify([verdict, ...directive.args.map((argument) => argument.value)]);
      values.set(keyword, [...values.get(keyword) ?? [], value]);
      if (keepsFirst(root, keyword) && verdict === "yes" && storesValue(root.dialect, directive)) settled.add(keyword);
    }
  }
  return new Map([...values].map(([keyword, list]) => [keyword, list.join(" ")]));
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
    for (const release of readers(releases)) {
      const reason = compareRoots(rootAt(target, sources, release), rootAt(target, after, release), change.changes);
      if (reason !== void 0) return `${reason} (as OpenSSH ${formatRelease(release)} reads it)`;
    }
  }
  return void 0;
}
function readers({ releases }) {
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
  const rules2 = /* @__PURE__ */ new Map();
  const rolledBack = /* @__PURE__ */ new Map();
  const current = () => ({ ...input, sources: withTexts(input.sources, texts) });
  const { rootsOf } = findMembership(input.targets, input.sources, input.releases.newest);
  const rootsReading = (path) => rootsOf.get(path) ?? input.targets.filter((target) => target.path === path);
  const linted = new Set(input.targets.map(({ path }) => path));
  const before = lint(input);
  let output = before;
  for (let pass = 1; ; pass++) {
    const changes = planChanges(output, unsafe).filter(({ path }) => linted.has(path) && !rolledBack.has(path));
    if (changes.length === 0) break;
    for (const change of changes) {
      const unchanged = current();
      const text = unchanged.sources.read(change.path).text;
      const newText = applyEdits(text, change.edits);
      const ruleIds = [.../* @__PURE__ */ new Set([...rules2.get(change.path) ?? [], ...change.ruleIds])].toSorted();
      const reason = pass > maximumPasses ? neverEnding : proveChange(unchanged, { ...change, newText, roots: rootsReading(change.path) });
      if (reason === void 0) {
        texts.set(change.path, newText);
        rules2.set(change.path, ruleIds);
      } else {
        texts.delete(change.path);
        rolledBack.set(change.path, { path: change.path, ruleIds, reason });
      }
    }
    output = lint(current());
  }
  const fixed = [...texts].map(([path, newText]) => {
    const oldText = input.sources.read(path).text;
    return { path, oldText, newText, ruleIds: rules2.get(path) };
  });
  return {
    before,
    output,
    fixed: fixed.filter(({ oldText, newText }) => oldText !== newText),
    rolledBack: [...rolledBack.values()]
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

// src/linter/result.ts
function summarize(result) {
  const findings = result.files.flatMap((file) => file.findings);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: result.files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    fixable: findings.filter((finding) => finding.fix !== void 0).length,
    suppressed: result.files.reduce((total, file) => total + file.suppressed.length, 0)
  };
}

// src/cli/report.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/files/encoding.ts
var import_node_buffer = require("node:buffer");
function decodeText(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (0, import_node_buffer.isUtf8)(buffer) ? { text: buffer.toString("utf8"), encoding: "utf-8" } : { text: buffer.toString("latin1"), encoding: "latin-1" };
}
function encodeText(text, encoding) {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (/[^\0-\xff]/.test(text)) throw new RangeError("A latin-1 text cannot hold a character above U+00FF.");
  return Buffer.from(text, "latin1");
}

// src/files/place.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/files/refusal.ts
function isRefusal(value) {
  return value !== void 0 && "cause" in value;
}
function readFailure(path, error) {
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return path.includes("\uFFFD") ? { path, cause: "bad-name", reason: "Its name is not valid UTF-8, so no report could name it: rename it." } : { path, cause: "missing", reason: "There is no such file or folder." };
    case "ELOOP":
      return { path, cause: "broken-link", reason: "Its links cannot be followed to an end." };
    default:
      return { path, cause: "unreadable", reason: `It cannot be read: ${systemMessage(code)}.` };
  }
}
function writeFailure(path, error) {
  return { path, cause: "unwritable", reason: `It cannot be written: ${systemMessage(errorCode(error))}.` };
}
function errorCode(error) {
  if (error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
function systemMessage(code) {
  const known = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "no space is left",
    EMFILE: "too many files are open",
    EIO: "the disk reports an error"
  };
  return known[code] ?? code;
}

// src/files/place.ts
function findRepositoryRoot(folder) {
  const start = realPathOf(folder);
  for (let candidate = start; ; ) {
    if ((0, import_node_fs.existsSync)(joinPath2(candidate, ".git"))) return candidate;
    const parent = withSlashes((0, import_node_path.dirname)(candidate));
    if (parent === candidate) return start;
    candidate = parent;
  }
}
function locate(path, root) {
  try {
    const realPath = realPathOf(path);
    const refusal = root === void 0 ? void 0 : trespass(path, realPath, root);
    if (refusal) return refusal;
    const stats = (0, import_node_fs.statSync)(realPath);
    return stats.isFile() || stats.isDirectory() ? { realPath, stats } : irregular(path, stats);
  } catch (error) {
    const failure2 = readFailure(path, error);
    return failure2.cause === "missing" && isLink(path) ? { path, cause: "broken-link", reason: "It is a link that leads to nothing." } : failure2;
  }
}
function trespass(path, realPath, root) {
  if (!isInside(root, realPath)) {
    return { path, cause: "outside-root", reason: "It leads out of the root, and nothing outside is read or written." };
  }
  if (/(^|\/)\.git(\/|$)/i.test(realPath.slice(root.length))) {
    return {
      path,
      cause: "git-folder",
      reason: "It leads into a .git folder, which may hold secrets and is left alone."
    };
  }
  return void 0;
}
function irregular(path, stats) {
  return { path, cause: "not-regular", reason: `It is ${kindOf(stats)}, not a regular file, and is left alone.` };
}
function kindOf(stats) {
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  return stats.isSymbolicLink() ? "a link" : "a device";
}
function isLink(path) {
  const entry = lookAt(path);
  return !isRefusal(entry) && entry.isSymbolicLink();
}
function lookAt(path) {
  try {
    return (0, import_node_fs.lstatSync)(path);
  } catch (error) {
    return readFailure(path, error);
  }
}
function isInside(folder, path) {
  return path === folder || path.startsWith(withSlash(folder));
}
function realPathOf(path) {
  return withSlashes(import_node_fs.realpathSync.native(path));
}
function joinPath2(folder, name) {
  return withSlash(folder) + name;
}
function withSlash(folder) {
  return folder.endsWith("/") ? folder : `${folder}/`;
}
function withSlashes(path) {
  return import_node_path.sep === "/" ? path : path.replaceAll(import_node_path.sep, "/");
}
function displayPath(cwd, path) {
  return withSlashes((0, import_node_path.relative)(cwd, path)) || ".";
}

// src/format/compact.ts
var compact = (result) => result.files.flatMap((file) => file.findings).map(({ place, severity, message, ruleId }) => {
  const line = `${place.path}:${place.line}:${place.column}: ${severity}: ${message} [${ruleId}]`;
  return `${terminalLine(line)}
`;
}).join("");

// src/format/json.ts
var json = (result, context) => jsonText({
  version: 1,
  tool: { name: "ssh-lint", version: context.version },
  files: result.files.map(jsonFile),
  summary: summarize(result)
});
function jsonFile({ path, dialect, findings, suppressed }) {
  return { path, dialect, findings: findings.map(jsonFinding), suppressed: suppressed.map(jsonFinding) };
}
function jsonFinding({ ruleId, messageId, severity, message, place, related, fix: fix2, suggestions }) {
  return {
    ruleId,
    messageId,
    severity,
    message,
    ...jsonRange(place),
    related: related.map((other) => ({
      path: other.place.path,
      ...jsonRange(other.place),
      message: other.message
    })),
    fix: fix2 ? { safety: fix2.safety, title: fix2.title, edits: fix2.edits.map(jsonEdit) } : null,
    suggestions: suggestions.map(({ title, edits }) => ({ title, edits: edits.map(jsonEdit) }))
  };
}
function jsonRange({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function jsonEdit({ path, start, end, text }) {
  return { path, start, end, text };
}

// src/format/excerpt.ts
var tabWidth = 4;
var longest = 120;
var longestBefore = 40;
var noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
var doubleWidth = new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}])$", "u");
function layOut(line, column) {
  const { from, to } = shownPart(line, column);
  const columns = [];
  let text = from > 0 ? "\u2026" : "";
  let width = text.length;
  for (const char of terminalCharacters(line.slice(from, to))) {
    columns.push(width);
    const shown = char === "	" ? " ".repeat(tabWidth - width % tabWidth) : char;
    text += shown;
    width += widthOf(shown);
  }
  columns.push(width);
  if (to < line.length) text += "\u2026";
  return { text, columnOf: (at2) => columns[Math.min(Math.max(at2 - 1 - from, 0), to - from)] };
}
function shownPart(line, column) {
  if (line.length <= longest) return { from: 0, to: line.length };
  const from = Math.max(0, Math.min(column - 1 - longestBefore, line.length - longest));
  return { from: characterStart(line, from), to: characterStart(line, from + longest) };
}
function characterStart(line, at2) {
  return at2 > 0 && line.codePointAt(at2 - 1) > 65535 ? at2 - 1 : at2;
}
function widthOf(shown) {
  if (shown.length > 2 || /^[ -~]*$/.test(shown)) return shown.length;
  if (noWidth.test(shown)) return 0;
  return doubleWidth.test(shown) ? 2 : 1;
}

// src/format/source.ts
function sourceLine(text, place) {
  const start = place.start - (place.column - 1);
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
}

// src/format/pretty.ts
var mostRelated = 5;
var pretty = (result, context) => {
  const reports = result.files.flatMap((file) => file.findings.map((finding) => report(file, finding, context)));
  return reports.length === 0 ? "" : `${[...reports, totals(result, context.paint)].join("\n\n")}
`;
};
function report(file, finding, context) {
  const { paint } = context;
  const related = finding.related.slice(0, mostRelated);
  const here = related.filter(({ place }) => place.path === file.path);
  const elsewhere = related.filter(({ place }) => place.path !== file.path);
  const untold = finding.related.length - related.length;
  return [
    `${paint.bold(terminalLine(at(finding.place)))} ${colourOf(finding.severity, paint)(finding.severity)} ${paint.dim(finding.ruleId)}`,
    `  ${terminalLine(finding.message)}`,
    ...file.text === void 0 ? here.map((other) => note(other, paint)) : excerpt(file.text, marksOf(finding, here, paint), paint),
    ...elsewhere.map((other) => note(other, paint)),
    ...untold > 0 ? [labelled("note", `${untold} more ${untold === 1 ? "place" : "places"}`, paint)] : [],
    ...help(finding, paint),
    labelled("docs", context.docsUrl(finding.ruleId), paint)
  ].join("\n");
}
function at({ path, line, column }) {
  return `${path}:${line}:${column}`;
}
function colourOf(severity, paint) {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}
function labelled(label, text, paint) {
  return `  ${paint.cyan(`${label}:`)} ${text}`;
}
function note({ place, message }, paint) {
  return labelled("note", `${terminalLine(at(place))}: ${terminalLine(message)}`, paint);
}
function marksOf({ place, severity }, related, paint) {
  return [
    { place, sign: "^", label: "", colour: colourOf(severity, paint) },
    ...related.map((other) => ({ place: other.place, sign: "-", label: other.message, colour: paint.blue }))
  ];
}
function excerpt(text, marks, paint) {
  const lines = [...new Set(marks.map((mark) => mark.place.line))].toSorted((a, b) => a - b);
  const gutter = String(lines.at(-1)).length;
  return lines.flatMap((line, index) => [
    ...index > 0 && line > lines[index - 1] + 1 ? [paint.dim(`  ${".".repeat(gutter)}`)] : [],
    ...marked(
      text,
      marks.filter((mark) => mark.place.line === line),
      { gutter, paint }
    )
  ]);
}
function marked(text, marks, { gutter, paint }) {
  const { line, column } = marks[0].place;
  const source = sourceLine(text, marks[0].place);
  const shown = layOut(source, column);
  return [
    `  ${paint.dim(`${String(line).padStart(gutter)} |`)} ${shown.text}`.trimEnd(),
    ...marks.map(({ place, sign, label, colour }) => {
      const start = shown.columnOf(place.column);
      const end = shown.columnOf(place.endLine > line ? source.length + 1 : place.endColumn);
      const drawn = `${sign.repeat(Math.max(end - start, 1))} ${terminalLine(label)}`.trimEnd();
      return `  ${paint.dim(`${" ".repeat(gutter)} |`)} ${" ".repeat(start)}${colour(drawn)}`;
    })
  ];
}
function help({ fix: fix2, suggestions }, paint) {
  const [only, ...others] = suggestions.map(({ title }) => terminalLine(title));
  return [
    ...fix2 ? [labelled("help", `${terminalLine(fix2.title)} (${paint.bold(flags[fix2.safety])} does it)`, paint)] : [],
    ...only !== void 0 && others.length === 0 ? [labelled("help", `${only} (to be done by hand)`, paint)] : [],
    ...only !== void 0 && others.length > 0 ? [labelled("help", "choose one:", paint), ...[only, ...others].map((title) => `    - ${title}`)] : []
  ];
}
var flags = { safe: "--fix", unsafe: "--fix --unsafe-fixes" };
function totals(result, paint) {
  const summary = summarize(result);
  const affected = result.files.filter((file) => file.findings.length > 0).length;
  const all2 = summary.errors + summary.warnings + summary.infos;
  const files = affected === summary.files ? counted(affected, "file") : `${affected} of ${counted(summary.files, "file")}`;
  const suppressed = summary.suppressed > 0 ? `; ${summary.suppressed} suppressed` : "";
  return [
    `${paint.bold(counted(all2, "finding"))} (${bySeverity(summary)}) in ${files}${suppressed}.`,
    ...mendable(result, paint)
  ].join("\n");
}
function bySeverity({ errors, warnings, infos }) {
  const counts = [
    errors && counted(errors, "error"),
    warnings && counted(warnings, "warning"),
    infos && counted(infos, "info")
  ];
  return counts.filter(Boolean).join(", ");
}
function mendable(result, paint) {
  const fixes = result.files.flatMap((file) => file.findings.flatMap((finding) => finding.fix ?? []));
  const safe = fixes.filter((fix2) => fix2.safety === "safe").length;
  const unsafe = fixes.length - safe;
  const parts = [
    safe > 0 ? `${paint.bold(flags.safe)} mends ${safe}` : "",
    unsafe > 0 ? `${paint.bold(flags.unsafe)} mends ${safe > 0 ? `${unsafe} more` : unsafe}` : ""
  ];
  return fixes.length === 0 ? [] : [`${parts.filter(Boolean).join(", ")}.`];
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/format/sarif.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-sarif.cjs");
var sarif = (...given) => load2().sarif(...given);

// src/format/format.ts
var formats = { pretty, compact, json, sarif };

// package.json
var package_default = { name: "ssh-lint", version: "0.1.0", homepage: "https://github.com/ssh-lint/ssh-lint" };

// src/cli/program.ts
var version = package_default.version;
var homepage = package_default.homepage;
function docsUrl(ruleId) {
  return `${homepage}/blob/main/rules/${ruleId}/README.md`;
}

// src/cli/report.ts
async function writeReports(report2, streams) {
  let written = true;
  for (const delivery of deliveries(report2)) {
    const data = await render(delivery, report2, streams);
    if (delivery.to === "stdout") streams.writeStdout(data);
    else if (delivery.to === "stderr") streams.writeStderr(data);
    else written = writeFile(delivery.to.file, data, streams) && written;
  }
  tellNotices(report2.result.notices, streams);
  streams.writeStderr(totals2(report2));
  return written;
}
function tellNotices(notices, streams) {
  for (const { path, message } of notices) {
    streams.writeStderr(`ssh-lint: ${terminalLine(path === void 0 ? message : `${path}: ${message}`)}
`);
  }
}
function deliveries({ args, result, remaining }) {
  const isFilter = args.fix && args.patterns.includes("-");
  const given = args.outputs.map(({ format, file }) => {
    const stream = isFilter ? "stderr" : "stdout";
    return { format, result, to: file === void 0 ? stream : { file } };
  });
  if (isFilter) {
    const told = given.length > 0 ? given : [{ format: "pretty", result, to: "stderr" }];
    return [{ format: "fixed-text", result, to: "stdout" }, ...told];
  }
  const patch = args.diff ? [{ format: "patch", result, to: "stdout" }] : [];
  const all2 = [...patch, ...given];
  if (all2.some(({ format, to }) => format === "patch" && to === "stdout")) {
    return [...all2, { format: "pretty", result: remaining, to: "stderr" }];
  }
  return all2.length > 0 ? all2 : [{ format: "pretty", result, to: "stdout" }];
}
async function render({ format, result, to }, report2, streams) {
  if (format === "patch") return renderPatch(report2);
  if (format === "fixed-text") return fixedText(report2);
  const isTerminal2 = to === "stderr" ? streams.stderrIsTerminal : to === "stdout" && streams.stdoutIsTerminal;
  const context = {
    version,
    homepage,
    docsUrl,
    rules: new Map([...report2.rules].map(([id, { meta }]) => [id, meta])),
    paint: await painterFor(report2.args.color, streams, isTerminal2),
    exitCode: report2.exitCode
  };
  return formats[format](result, context);
}
async function renderPatch({ fixes, found }) {
  const { patchBytes: patchBytes2 } = await Promise.resolve().then(() => (init_patch(), patch_exports));
  const files = fixes.fixed.map(({ path, oldText, newText, ruleIds }) => {
    const { absolutePath, root } = found.files.get(path);
    const { encoding } = found.sources.read(path);
    return { path: displayPath(root, absolutePath), oldText, newText, ruleIds, encoding };
  });
  return patchBytes2(files);
}
function fixedText({ fixes, found }) {
  const [path] = found.files.keys();
  const source = found.sources.read(path);
  const fixed = fixes.fixed.find((file) => file.path === path);
  return source ? encodeText(fixed?.newText ?? source.text, source.encoding) : new Uint8Array();
}
function writeFile(file, data, streams) {
  const path = (0, import_node_path2.resolve)(streams.cwd, file);
  try {
    (0, import_node_fs2.mkdirSync)((0, import_node_path2.dirname)(path), { recursive: true });
    (0, import_node_fs2.writeFileSync)(path, data);
    return true;
  } catch (error) {
    const code = error.code ?? String(error);
    streams.writeStderr(`ssh-lint: The output file ${terminalLine(file)} cannot be written (${code}).
`);
    return false;
  }
}
function totals2({ args, remaining, fixes }) {
  const { files, errors, warnings, infos } = summarize(remaining);
  const found = errors + warnings + infos;
  const fixed = fixes?.fixed ?? [];
  const written = args.fix ? fixed : [];
  const lines = written.map(({ path, ruleIds }) => `Fixed ${terminalLine(path)} (${ruleIds.join(", ")}).`);
  const noun = args.quiet ? "error" : "finding";
  const left = found === 0 ? `no ${noun}s` : counted2(found, noun);
  const when = fixed.length === 0 ? "" : args.fix ? " left" : " left once the patch is applied";
  return [...lines, `Checked ${counted2(files, "file")}: ${left}${when}.`, ""].join("\n");
}
function counted2(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/cli/targets.ts
var import_node_fs7 = require("node:fs");
var import_node_path8 = require("node:path");

// src/files/find.ts
var import_node_path5 = require("node:path");

// src/resolve/glob.ts
var quoted = 256;
var star = byteOf("*");
var question = byteOf("?");
var open = byteOf("[");
var close = byteOf("]");
var bang = byteOf("!");
var dash = byteOf("-");
var colon = byteOf(":");
var dot = byteOf(".");
var backslash2 = byteOf("\\");
function byteOf(symbol) {
  return symbol.charCodeAt(0);
}
var characterClasses = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  cntrl: /[\0-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t-\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i
};
var longestClassName = 7;
function splitGlob(pattern) {
  return pattern.replace(/\\([^])/g, (pair, symbol) => symbol === "/" ? "/" : pair).split("/");
}
function parseGlob(component) {
  const symbols = unquote(component);
  const lastClose = symbols.lastIndexOf(close);
  const tokens = [];
  for (let index = 0; index < symbols.length; ) {
    const symbol = symbols[index++];
    if (symbol === star) {
      tokens.push("run");
    } else if (symbol === question) {
      tokens.push("one");
    } else if (symbol === open && opensSet(symbols, index, lastClose)) {
      const set = readSet(symbols, index);
      if (!set) return void 0;
      tokens.push(set.bytes);
      index = set.end;
    } else {
      tokens.push(symbol & 255);
    }
  }
  return tokens;
}
function literalOf(tokens) {
  return tokens.every((token) => typeof token === "number") ? new TextDecoder().decode(Uint8Array.from(tokens)) : void 0;
}
function matchesTokens(tokens, name) {
  if (name[0] === dot && tokens[0] !== dot) return false;
  const length = name.length;
  let token = 0;
  let at2 = 0;
  let retryToken = -1;
  let retryAt = 0;
  while (at2 < length || token < tokens.length) {
    if (tokens[token] === "run") {
      if (token === tokens.length - 1) return true;
      retryToken = token++;
      retryAt = at2 + 1;
    } else if (token < tokens.length && at2 < length && takes(tokens[token], name[at2])) {
      token++;
      at2++;
    } else if (retryToken !== -1 && retryAt <= length) {
      token = retryToken + 1;
      at2 = retryAt++;
    } else {
      return false;
    }
  }
  return true;
}
function compareBytes(one, other) {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (a !== b) return byteRank(a) - byteRank(b);
  }
  return one.length - other.length;
}
function byteRank(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
function takes(token, byte) {
  return token === byte || token === "one" || typeof token === "object" && token.has(byte);
}
function unquote(component) {
  const bytes = new TextEncoder().encode(component);
  const symbols = [];
  for (let index = 0; index < bytes.length; index++) {
    const escaped = bytes[index] === backslash2;
    if (escaped && index + 1 < bytes.length) index++;
    symbols.push(escaped ? bytes[index] | quoted : bytes[index]);
  }
  return symbols;
}
function opensSet(symbols, start, lastClose) {
  return lastClose > (symbols[start] === bang ? start + 1 : start);
}
function readSet(symbols, start) {
  const negated = symbols[start] === bang;
  const members = /* @__PURE__ */ new Set();
  let index = negated ? start + 1 : start;
  do {
    const named = readClass(symbols, index);
    if (named === "unknown") return void 0;
    if (named) {
      addMatching(members, named.test);
      index = named.end;
      continue;
    }
    const low = symbols[index++] & 255;
    const ranged = symbols[index] === dash && index + 1 < symbols.length && symbols[index + 1] !== close;
    const high = ranged ? symbols[index + 1] & 255 : low;
    for (let byte = low; byte <= high; byte++) members.add(byte);
    if (ranged) index += 2;
  } while (index < symbols.length && symbols[index] !== close);
  return { bytes: negated ? complementOf(members) : members, end: index + 1 };
}
function readClass(symbols, start) {
  if (symbols[start] !== open || symbols[start + 1] !== colon) return void 0;
  const end = symbols.indexOf(colon, start + 2);
  if (end === -1 || symbols[end + 1] !== close) return void 0;
  const name = String.fromCharCode(...symbols.slice(start + 2, Math.min(end, start + 2 + longestClassName)));
  return Object.hasOwn(characterClasses, name) ? { test: characterClasses[name], end: end + 2 } : "unknown";
}
function addMatching(members, test) {
  for (let byte = 0; byte < 128; byte++) {
    if (test.test(String.fromCharCode(byte))) members.add(byte);
  }
}
function complementOf(members) {
  return new Set(Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !members.has(byte)));
}

// node_modules/ignore/index.js
var loaded4;
var load4 = () => loaded4 ??= require("./lazy-ignore.cjs");
var ignore_default = (...given) => load4()(...given);

// src/files/read.ts
var import_node_fs3 = require("node:fs");
var maximumFileSize = 64 * 1024 * 1024;
function readConfig(path, options2) {
  const bytes = readInside(path, options2);
  return isRefusal(bytes) ? bytes : decodeText(bytes);
}
function readInside(path, { root, maximumSize = maximumFileSize }) {
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const bytes = readRegular(place.realPath, maximumSize);
  return isRefusal(bytes) ? { ...bytes, path } : bytes;
}
function readRegular(path, maximumSize = maximumFileSize) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs3.openSync)(path, import_node_fs3.constants.O_RDONLY | import_node_fs3.constants.O_NONBLOCK | import_node_fs3.constants.O_NOFOLLOW);
    const stats = (0, import_node_fs3.fstatSync)(descriptor);
    if (!stats.isFile()) return irregular(path, stats);
    return stats.size > maximumSize ? tooLarge(path, maximumSize) : (0, import_node_fs3.readFileSync)(descriptor);
  } catch (error) {
    return readFailure(path, error);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs3.closeSync)(descriptor);
  }
}
function tooLarge(path, maximumSize) {
  const limit = maximumSize >= 1024 * 1024 ? `${maximumSize / (1024 * 1024)} MiB` : `${maximumSize} bytes`;
  return { path, cause: "too-large", reason: `It is larger than ${limit}, the most that is read of one file.` };
}

// src/files/gitignore.ts
function openScope(patterns) {
  const sets = patterns.map(({ folder, patterns: lines }) => ({
    folder: withSlash(folder),
    matcher: newMatcher().add(lines)
  }));
  return { sets, overriding: sets.length };
}
function judge(scope, path, isFolder2) {
  for (const set of scope.sets) {
    const verdict = judgeBy(set, path, isFolder2);
    if (verdict !== "undecided") return verdict;
  }
  return "undecided";
}
function judgeBy({ folder, matcher }, path, isFolder2) {
  if (path.length <= folder.length || !path.startsWith(folder)) return "undecided";
  const { ignored, unignored } = matcher.test(path.slice(folder.length) + (isFolder2 ? "/" : ""));
  if (ignored) return "ignored";
  return unignored ? "included" : "undecided";
}
function including(scope, folder) {
  const sets = scope.sets.map((set) => {
    if (judgeBy(set, folder, true) !== "ignored") return set;
    const matcher = newMatcher().add(set.matcher);
    const parts = folder.slice(set.folder.length).split("/");
    for (const depth of parts.keys()) {
      matcher.add({ pattern: `!/${escapePattern(parts.slice(0, depth + 1).join("/"))}/` });
    }
    return { folder: set.folder, matcher };
  });
  return { ...scope, sets };
}
function withOwnIgnoreFile(scope, folder) {
  return withIgnoreFileAt(scope, folder, ".gitignore");
}
function withRepositoryExcludes(scope, repository) {
  return withIgnoreFileAt(scope, repository, ".git/info/exclude");
}
function withIgnoreFileAt(scope, folder, name) {
  const path = joinPath2(folder, name);
  const entry = lookAt(path);
  if (isRefusal(entry)) return entry.cause === "missing" ? scope : entry;
  if (!entry.isFile()) return scope;
  const bytes = readRegular(path);
  if (isRefusal(bytes)) return bytes;
  const set = { folder: withSlash(folder), matcher: newMatcher().add(decodeText(bytes).text) };
  return { ...scope, sets: scope.sets.toSpliced(scope.overriding, 0, set) };
}
function newMatcher() {
  return ignore_default({ ignorecase: false });
}
function escapePattern(path) {
  return path.replace(/[\\*?[]/g, "\\$&");
}

// src/files/scope.ts
var import_node_path3 = require("node:path");
function scopeAbove(folder, options2) {
  let scope = topScope(folder, options2);
  for (const step of foldersAbove(folder)) scope = withOwn(scope, step, options2);
  return including(scope, folder);
}
function scopeIn(folder, options2) {
  let scope = topScope(folder, options2);
  for (const step of [...foldersAbove(folder), folder]) {
    const verdict = judge(scope, step, true);
    if (verdict === "ignored") return void 0;
    scope = withOwn(verdict === "included" ? including(scope, step) : scope, step, options2);
  }
  return scope;
}
function topScope(folder, options2) {
  const scope = openScope(options2.ignores);
  return options2.gitignore ? orRefuse(scope, withRepositoryExcludes(scope, findRepositoryRoot(folder)), options2) : scope;
}
function withOwn(scope, folder, options2) {
  return options2.gitignore ? orRefuse(scope, withOwnIgnoreFile(scope, folder), options2) : scope;
}
function orRefuse(scope, wider, options2) {
  if (!isRefusal(wider)) return wider;
  options2.refuse(wider);
  return scope;
}
function foldersAbove(folder) {
  const top = findRepositoryRoot(folder);
  const folders = [];
  for (let step = folder; step !== top; folders.unshift(step)) step = withSlashes((0, import_node_path3.dirname)(step));
  return folders;
}

// src/files/user-glob.ts
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
function looksLikeGlob(target) {
  return /[*?[{(]/.test(target);
}
async function expandUserGlob(pattern, { cwd, refuse }) {
  const { default: fastGlob } = await Promise.resolve().then(() => __toESM(require("./lazy-fast-glob.cjs"), 1));
  const readFolder2 = ((folder, options2) => {
    try {
      return (0, import_node_fs4.readdirSync)(folder, options2);
    } catch (error) {
      const failure2 = readFailure(folder, error);
      if (failure2.cause !== "missing") refuse(failure2);
      throw error;
    }
  });
  const paths = fastGlob.sync(pattern, {
    cwd,
    fs: { readdirSync: readFolder2 },
    ignore: ["**/.git", "**/.git/**", "**/node_modules", "**/node_modules/**"],
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true
  });
  return paths.map((path) => withSlashes((0, import_node_path4.resolve)(cwd, path)));
}

// src/files/walk.ts
var import_node_fs5 = require("node:fs");
var neverEntered = /* @__PURE__ */ new Set([".git", "node_modules"]);
function walkFolder(folder, scope, walk2) {
  const entries = readFolder(folder);
  if (isRefusal(entries)) return walk2.refuse(entries);
  const inner = entries.some(({ name }) => name === ".gitignore") ? withOwn(scope, folder, walk2) : scope;
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory()) {
      if (neverEntered.has(name)) continue;
      const path = joinPath2(folder, name);
      const verdict = judge(inner, path, true);
      if (verdict !== "ignored") walkFolder(path, verdict === "included" ? including(inner, path) : inner, walk2);
    } else if (walk2.wants(folder, name)) {
      const path = joinPath2(folder, name);
      if (judge(inner, path, false) !== "ignored") walk2.take(path, entry);
    }
  }
}
function readFolder(folder) {
  try {
    return (0, import_node_fs5.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    return readFailure(folder, error);
  }
}

// src/files/find.ts
var unmatchedReasons = {
  missing: "There is no such file or folder.",
  "no-files": "No file of this folder has the name of an ssh_config or sshd_config, or all of them are ignored.",
  "no-match": "No file matches this pattern, or all that match are ignored."
};
async function findFiles(targets, options2) {
  const cwd = realPathOf(options2.cwd);
  const refused = /* @__PURE__ */ new Map();
  const refuse = (refusal) => {
    const path = displayPath(cwd, refusal.path);
    refused.set(path, { ...refusal, path });
  };
  const ignoring = { gitignore: options2.gitignore ?? true, ignores: options2.ignores ?? [], refuse };
  const search = { options: options2, ignoring, cwd, root: findRepositoryRoot(cwd), found: /* @__PURE__ */ new Map(), refuse };
  const unmatched = [];
  for (const target of targets) {
    const cause = await addTarget(search, target);
    if (cause) unmatched.push({ target, cause, reason: unmatchedReasons[cause] });
  }
  const files = [...search.found.values()].map((candidate) => foundFile(search, candidate));
  return { files: files.toSorted(byPath), refused: [...refused.values()].toSorted(byPath), unmatched };
}
async function addTarget(search, target) {
  if (target === "" || target.includes("\0")) return "missing";
  const path = withSlashes((0, import_node_path5.resolve)(search.cwd, target));
  const isHere = isInside(search.root, path);
  const end = locate(path, isHere ? search.root : void 0);
  if (isRefusal(end)) {
    if (end.cause === "missing") return looksLikeGlob(target) ? addGlob(search, target) : "missing";
    search.refuse(end);
    return void 0;
  }
  const isFolder2 = end.stats.isDirectory();
  const root = isHere ? search.root : findRepositoryRoot(isFolder2 ? end.realPath : (0, import_node_path5.dirname)(end.realPath));
  const refusal = isHere ? void 0 : trespass(path, end.realPath, root);
  if (refusal) search.refuse(refusal);
  else if (isFolder2) return addFolder(search, end.realPath, root);
  else add(search, { path, realPath: end.realPath, root, named: true });
  return void 0;
}
function addFolder(search, folder, root) {
  let empty = true;
  walkFolder(folder, scopeAbove(folder, search.ignoring), {
    ...search.ignoring,
    wants: (parent, name) => dialectOf(search, parent, name) !== void 0,
    take(path, entry) {
      const taken = entry.isFile() && !path.includes("\uFFFD");
      if (taken) add(search, { path, realPath: path, root, named: false });
      if (taken || addIfAllowed(search, path, root)) empty = false;
    }
  });
  return empty ? "no-files" : void 0;
}
async function addGlob(search, pattern) {
  let empty = true;
  const scopes = /* @__PURE__ */ new Map();
  for (const match of await expandUserGlob(pattern, search)) {
    const folder = locate((0, import_node_path5.dirname)(match));
    if (isRefusal(folder)) {
      search.refuse(folder);
      continue;
    }
    const { realPath } = folder;
    if (!scopes.has(realPath)) scopes.set(realPath, scopeIn(realPath, search.ignoring));
    const scope = scopes.get(realPath);
    const path = joinPath2(realPath, (0, import_node_path5.basename)(match));
    if (!scope || judge(scope, path, false) === "ignored") continue;
    const root = isInside(search.root, match) ? search.root : findRepositoryRoot(realPath);
    if (addIfAllowed(search, path, root)) empty = false;
  }
  return empty ? "no-match" : void 0;
}
function addIfAllowed(search, path, root) {
  const end = locate(path, root);
  if (isRefusal(end)) search.refuse(end);
  else if (end.stats.isFile()) {
    add(search, { path, realPath: end.realPath, root, named: false });
    return true;
  }
  return false;
}
function add({ found }, candidate) {
  const known = found.get(candidate.realPath);
  found.set(candidate.realPath, known ? merge(known, candidate) : candidate);
}
function merge(one, other) {
  const isFirst = one.path === one.realPath || other.path !== other.realPath && compareBytes(one.path, other.path) <= 0;
  return { ...isFirst ? one : other, named: one.named || other.named };
}
function foundFile(search, { path, root, named }) {
  const dialect = search.options.dialectOf?.(path) ?? dialectOfPath(path);
  return { path: displayPath(search.cwd, path), absolutePath: path, root, dialect, named };
}
function dialectOf({ options: options2 }, folder, name) {
  return options2.dialectOf?.(joinPath2(folder, name)) ?? dialectOfName(folder, name);
}
function byPath(one, other) {
  return compareBytes(one.path, other.path);
}

// src/syntax/dialect.ts
function dialectOfText(text) {
  let balance = 0;
  for (const [, word] of text.matchAll(/^[ \t]*([A-Za-z][A-Za-z0-9]*)/gm)) {
    const client = lookupKeyword("ssh_config", word) !== void 0;
    const server = lookupKeyword("sshd_config", word) !== void 0;
    balance += Number(client) - Number(server);
  }
  if (balance === 0) return void 0;
  return balance > 0 ? "ssh_config" : "sshd_config";
}

// src/cli/disk-sources.ts
var import_node_path7 = require("node:path");

// src/files/glob.ts
var import_node_fs6 = require("node:fs");
var import_node_path6 = require("node:path");
var maximumMatches = 1e4;
var longestPattern = 4096;
function globFiles(pattern, { base, root }) {
  if (pattern.includes("\0") || pattern.length >= longestPattern) return { paths: [], refused: [] };
  const refused = [];
  const refuse = (refusal) => {
    if (refusal.cause !== "missing") refused.push(refusal);
  };
  let matches = [base];
  for (const component of splitGlob(pattern)) {
    matches = stepInto(matches, component, { root, refuse });
    if (matches.length <= maximumMatches) continue;
    const reason = `It matches more than ${maximumMatches} paths, so none of them is read.`;
    return { paths: [], refused: [...refused, { path: joinPath2(base, pattern), cause: "too-many", reason }] };
  }
  const paths = matches.filter((path) => isReadable(path, { root, refuse }));
  return { paths: [...new Set(paths)].toSorted(compareBytes), refused };
}
function stepInto(folders, component, bounds) {
  const tokens = parseGlob(component);
  if (!tokens) return [];
  const literal = literalOf(tokens);
  const paths = [];
  for (const folder of folders) {
    if (paths.length > maximumMatches) break;
    const names = literal === void 0 ? matchingNames(folder, tokens, bounds) : [literal];
    for (const name of names) paths.push(...enter(folder, name, bounds));
  }
  return paths;
}
function enter(folder, name, bounds) {
  if (name !== "" && name !== "." && name !== "..") return [joinPath2(folder, name)];
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  return [name === ".." ? withSlashes((0, import_node_path6.dirname)(place.realPath)) : folder];
}
function matchingNames(folder, tokens, bounds) {
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  try {
    const encoder = new TextEncoder();
    return [".", "..", ...(0, import_node_fs6.readdirSync)(place.realPath)].filter((name) => matchesTokens(tokens, encoder.encode(name)));
  } catch (error) {
    bounds.refuse(readFailure(folder, error));
    return [];
  }
}
function locateFolder(path, { root, refuse }) {
  const place = locate(path, root);
  if (!isRefusal(place)) return place.stats.isDirectory() ? place : void 0;
  refuse(place);
  return void 0;
}
function isReadable(path, { root, refuse }) {
  const place = locate(path, root);
  if (!isRefusal(place)) return place.stats.isFile();
  refuse(place);
  return false;
}

// src/cli/disk-sources.ts
var keptTextLength = 16 * 1024 * 1024;
function diskSources({ cwd, rootDir, isRootDirChosen, files, given }) {
  const roots = new Map(files.map((file) => [file.path, file.root]));
  const texts = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  const binary = /* @__PURE__ */ new Set();
  const globbed = /* @__PURE__ */ new Map();
  const rootOf = (path) => roots.get(path) ?? rootDir;
  let kept = 0;
  const note2 = (path, text) => {
    if (text.text.includes("\0")) binary.add(path);
    return text;
  };
  if (given) texts.set(given.path, note2(given.path, decodeText(given.bytes)));
  const refuse = (refusal, path) => void refused.set(path, { ...refusal, path });
  const toReportPath = (path) => displayPath(cwd, path);
  return {
    rootDir: toReportPath(rootDir),
    isRootDirChosen,
    refused,
    binary,
    read(path) {
      if (texts.has(path)) return texts.get(path);
      const read = readConfig((0, import_node_path7.join)(cwd, path), { root: rootOf(path) });
      const text = isRefusal(read) ? void 0 : note2(path, read);
      if (isRefusal(read)) refuse(read, path);
      kept += text?.text.length ?? 0;
      if (kept <= keptTextLength) texts.set(path, text);
      return text;
    },
    glob({ base, pattern }, rootPath) {
      const folder = (0, import_node_path7.resolve)(cwd, base);
      const root = isInside(rootDir, folder) ? rootDir : rootOf(rootPath);
      const key = [root, base, pattern].join("\0");
      let paths = globbed.get(key);
      if (!paths) {
        const matches = globFiles(pattern, { base: folder, root });
        for (const refusal of matches.refused) refuse(refusal, toReportPath(refusal.path));
        paths = matches.paths.map(toReportPath);
        for (const path of paths) if (!roots.has(path)) roots.set(path, root);
        globbed.set(key, paths);
      }
      return paths;
    }
  };
}

// src/cli/targets.ts
async function findTargets(args, streams) {
  const cwd = realPathOf(streams.cwd);
  const repositoryRoot = findRepositoryRoot(cwd);
  const fromStdin2 = args.patterns.includes("-");
  const found = fromStdin2 ? stdinFile(args, cwd, repositoryRoot) : await findFiles(namedPaths(args), findOptions(args, cwd));
  const rootDir = readRootDir(args, cwd) ?? repositoryRoot;
  const sources = diskSources({
    cwd,
    rootDir,
    isRootDirChosen: args.rootDir !== void 0,
    files: found.files,
    ...fromStdin2 && { given: { path: found.files[0].path, bytes: readStdin(streams) } }
  });
  const undecided = [];
  const targets = found.files.flatMap((file) => {
    const dialect = args.dialect ?? file.dialect ?? dialectOfText(sources.read(file.path)?.text ?? "");
    if (dialect) return [{ path: file.path, dialect }];
    if (!sources.refused.has(file.path)) undecided.push({ path: file.path, level: "error", message: undecidedDialect });
    return [];
  });
  const named = new Set(namedPaths(args).map((path) => displayPath(cwd, (0, import_node_path8.resolve)(cwd, path))));
  return {
    targets,
    sources,
    files: new Map(found.files.map((file) => [file.path, file])),
    repositoryRoot,
    notices: () => [
      ...configurationNotices(args, cwd, repositoryRoot),
      ...unmatchedNotices(found, args),
      ...[...found.refused, ...sources.refused.values()].map((refusal) => refusalNotice(refusal, named)),
      ...[...sources.binary].toSorted(compareBytes).map((path) => ({ path, level: "error", message: holdsNul })),
      ...undecided
    ]
  };
}
var undecidedDialect = "It cannot be told whether this is an ssh_config or an sshd_config: say so with --dialect ssh_config or --dialect sshd_config.";
var holdsNul = "It holds NUL bytes, as binary and UTF-16 files do: OpenSSH does not read the lines that an editor shows.";
function namedPaths({ patterns }) {
  return patterns.length > 0 ? patterns : ["."];
}
function findOptions(args, cwd) {
  return {
    cwd,
    gitignore: args.ignore,
    ignores: args.ignorePatterns.length > 0 ? [{ folder: cwd, patterns: args.ignorePatterns }] : []
  };
}
function stdinFile({ stdinFilename }, cwd, root) {
  const absolutePath = (0, import_node_path8.resolve)(cwd, stdinFilename ?? "stdin");
  const path = displayPath(cwd, absolutePath);
  const dialect = stdinFilename === void 0 ? void 0 : dialectOfPath(absolutePath);
  return { files: [{ path, absolutePath, root, dialect, named: true }], refused: [], unmatched: [] };
}
function readStdin(streams) {
  try {
    return streams.readStdin();
  } catch (error) {
    throw new UsageError(`Standard input: ${readFailure("-", error).reason}`);
  }
}
function readRootDir({ rootDir }, cwd) {
  if (rootDir === void 0) return void 0;
  const folder = (0, import_node_path8.resolve)(cwd, rootDir);
  const isFolder2 = (0, import_node_fs7.existsSync)(folder) && (0, import_node_fs7.statSync)(folder).isDirectory();
  if (!isFolder2) throw new UsageError(`--root-dir names a folder, and ${JSON.stringify(rootDir)} is none.`);
  return realPathOf(folder);
}
function unmatchedNotices({ unmatched, files }, { errorOnUnmatched }) {
  return unmatched.filter(({ cause }) => errorOnUnmatched || cause === "missing").map(({ target, reason }) => ({
    path: target,
    message: reason,
    level: files.length > 0 && target === "." ? "warning" : "error"
  }));
}
function refusalNotice({ path, cause, reason }, named) {
  const isError = named.has(path) || cause === "unreadable" || cause === "too-large";
  return { path, message: reason, level: isError ? "error" : "warning" };
}
var configurationNames = [".ssh-lint.yaml", ".ssh-lint.yml", ".ssh-lint.jsonc"];
function configurationNotices({ patterns }, cwd, root) {
  if (patterns.includes("-")) return [];
  const paths = [.../* @__PURE__ */ new Set([cwd, root])].flatMap((folder) => configurationNames.map((name) => (0, import_node_path8.join)(folder, name)));
  return paths.filter((path) => (0, import_node_fs7.existsSync)(path)).map((path) => ({
    path: displayPath(cwd, path),
    level: "warning",
    message: "Configuration files are not read yet: use --preset and --rule."
  }));
}

// src/files/write.ts
var import_node_fs8 = require("node:fs");
var import_node_path9 = require("node:path");
async function writeConfig(path, { root, original, text }) {
  const { default: writeFileAtomic } = await Promise.resolve().then(() => __toESM(require("./lazy-write-file-atomic.cjs"), 1));
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const { realPath, stats } = place;
  try {
    const obstacle = forbidden(realPath, stats) ?? changed(realPath, original) ?? obstructed(realPath);
    if (obstacle) return { ...obstacle, path };
    writeFileAtomic.sync(realPath, Buffer.from(encodeText(text, original.encoding)));
    return void 0;
  } catch (error) {
    return writeFailure(path, error);
  }
}
function forbidden(path, stats) {
  if ((stats.mode & import_node_fs8.constants.S_IWUSR) === 0) {
    return { path, cause: "read-only", reason: "It is read-only: give its owner permission to write first." };
  }
  if (canKeepOwner(stats)) return void 0;
  return { path, cause: "foreign-owner", reason: "Its owner or group could not be kept: run as its owner." };
}
function canKeepOwner({ uid, gid }) {
  const user = process.geteuid?.() ?? 0;
  return user === 0 || user === uid && [process.getegid(), ...process.getgroups()].includes(gid);
}
function obstructed(path) {
  const prefix = `${(0, import_node_path9.basename)(path)}.`;
  const isInTheWay = (name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
  const obstacle = (0, import_node_fs8.readdirSync)((0, import_node_path9.dirname)(path), { withFileTypes: true }).find(
    (entry) => !entry.isFile() && isInTheWay(entry.name)
  );
  const reason = `Its temporary file may meet ${obstacle?.name}, which is no regular file: move that out of the way.`;
  return obstacle && { path, cause: "temporary-name", reason };
}
function changed(path, original) {
  const bytes = readRegular(path);
  if (isRefusal(bytes)) return bytes;
  const isSame = Buffer.compare(bytes, encodeText(original.text, original.encoding)) === 0;
  return isSame ? void 0 : { path, cause: "changed", reason: "It was changed by others after it was read: run again." };
}

// src/cli/write-fixed.ts
async function writeFixed(fixes, found) {
  const fixed = [];
  const unwritten = /* @__PURE__ */ new Map();
  for (const file of fixes.fixed) {
    const { path, newText } = file;
    const { absolutePath, root } = found.files.get(path);
    const original = found.sources.read(path);
    const refusal = await writeConfig(absolutePath, { root, original, text: newText });
    if (refusal) unwritten.set(path, { path, level: "error", message: `The fix was not written. ${refusal.reason}` });
    else fixed.push(file);
  }
  const unchanged = new Map(fixes.before.files.map((file) => [file.path, file]));
  const files = fixes.output.files.map((file) => unwritten.has(file.path) ? unchanged.get(file.path) : file);
  return { fixes: { ...fixes, output: { ...fixes.output, files }, fixed }, notices: [...unwritten.values()] };
}

// src/cli/lint-command.ts
async function lintCommand(args, streams, rules2) {
  const enabled = await readRules2(args, rules2);
  const found = await findTargets(args, streams);
  if (args.listFiles) return listFiles(found, streams);
  if (args.debug) tellTargets(found, streams);
  const input = {
    targets: found.targets,
    sources: found.sources,
    rules: enabled,
    releases: args.releases,
    isFragmentPath
  };
  const planned = wantsFixes(args) ? fix(input, { unsafe: args.unsafeFixes }) : void 0;
  const written = planned && args.fix && !fromStdin(args) ? await writeFixed(planned, found) : void 0;
  const fixes = written?.fixes ?? planned;
  const before = fixes?.before ?? lint(input);
  const after = fixes?.output ?? before;
  const output = args.fix || args.diff ? after : before;
  const notices = [
    ...found.notices(),
    ...output.notices,
    ...written?.notices ?? [],
    ...failureNotices(output.failures),
    ...rollbackNotices(fixes)
  ];
  const result = visibleResult(output, notices, args);
  const exitCode = exitCodeOf(args, { output, notices, fixes });
  if (args.debug) tellFailures(output, streams);
  const remaining = visibleResult(after, notices, args);
  const isTold = await writeReports({ args, result, remaining, fixes, exitCode, found, rules: rules2 }, streams);
  tellLimit(output, args, streams);
  return isTold || exitCode > 2 ? exitCode : 2;
}
function fromStdin({ patterns }) {
  return patterns.includes("-");
}
async function readRules2(args, rules2) {
  const settings = await Promise.all(args.ruleSettings.map(readRuleArgument));
  return selectRules(rules2, { presets: args.presets, settings, only: args.only, skip: args.skip });
}
async function readRuleArgument(text) {
  const { parse: parse2 } = await Promise.resolve().then(() => __toESM(require("./lazy-yaml.cjs"), 1));
  try {
    const [entry, ...more] = Object.entries(parse2(text) ?? {});
    if (entry && more.length === 0) return entry;
  } catch {
  }
  throw new UsageError(
    `--rule takes '<id>: <setting>', such as 'require-keepalive: error', not ${JSON.stringify(text)}.`
  );
}
function listFiles({ targets, notices }, streams) {
  for (const { path, dialect } of targets) streams.writeStdout(`${terminalLine(path)}	${dialect}
`);
  const told = notices();
  tellNotices(told, streams);
  return told.some(({ level }) => level === "error") ? 2 : 0;
}
function tellTargets({ targets }, streams) {
  for (const { path, dialect } of targets) streams.writeStderr(`Reading ${terminalLine(path)} as ${dialect}.
`);
}
function wantsFixes({ fix: inPlace, diff, outputs }) {
  return inPlace || diff || outputs.some(({ format }) => format === "patch");
}
function failureNotices(failures) {
  return failures.map(({ ruleId, path, error }) => {
    const reason = error instanceof Error ? error.message : String(error);
    return { path, level: "error", message: `The rule ${ruleId} failed, a fault of ssh-lint: ${reason}` };
  });
}
function tellFailures({ failures }, streams) {
  for (const { error } of failures) {
    const lines = error instanceof Error && error.stack !== void 0 ? error.stack.split("\n") : [String(error)];
    streams.writeStderr(`${lines.map(terminalLine).join("\n")}
`);
  }
}
function rollbackNotices(fixes) {
  return (fixes?.rolledBack ?? []).map(({ path, ruleIds, reason }) => ({
    path,
    level: "error",
    message: `The fixes of ${ruleIds.join(", ")} were taken back. ${reason}.`
  }));
}
function visibleResult({ files }, notices, { quiet }) {
  if (!quiet) return { files, notices };
  const errorsOnly = files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === "error")
  }));
  return { files: errorsOnly, notices };
}
function tellLimit({ files }, { maxWarnings, exitZero }, streams) {
  const { warnings } = summarize({ files, notices: [] });
  if (maxWarnings === void 0 || exitZero || warnings <= maxWarnings) return;
  const found = warnings === 1 ? "There is 1 warning" : `There are ${warnings} warnings`;
  streams.writeStderr(`ssh-lint: ${found}, and --max-warnings allows ${maxWarnings}.
`);
}
function exitCodeOf(args, { output, notices, fixes }) {
  if (output.failures.length > 0) return 3;
  if (notices.some(({ level }) => level === "error")) return 2;
  if (args.exitZero) return 0;
  if (args.diff && fixes.fixed.length > 0) return 1;
  return isOverThreshold(summarize({ files: output.files, notices }), args) ? 1 : 0;
}
function isOverThreshold({ errors, warnings }, { maxWarnings }) {
  return errors > 0 || maxWarnings !== void 0 && warnings > maxWarnings;
}

// src/rule/dedent.ts
function dedent(text) {
  const body = text.replace(/^[ \t]*\n/, "");
  if (body === text) return text;
  const lines = body.replace(/\n[ \t]*$/, "\n").split("\n");
  const indentations = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)[0].length);
  const shared = Math.min(...indentations);
  return lines.map((line) => line.slice(shared)).join("\n");
}

// src/cli/rules-command.ts
function listRules(rules2, format) {
  const rows = [...rules2].map(([id, rule]) => rowOf(id, rule));
  return format === "json" ? `${JSON.stringify(rows, void 0, 2)}
` : tableOf2(rows);
}
function rowOf(id, rule) {
  return {
    id,
    description: rule.meta.description,
    dialects: rule.meta.dialects,
    recommended: presetSetting(rule, "recommended")?.severity ?? "off",
    strict: presetSetting(rule, "strict")?.severity ?? "off",
    fixable: rule.meta.fixable,
    docs: docsUrl(id)
  };
}
function tableOf2(rows) {
  const header = ["rule", "recommended", "strict", "dialects", "fix", "what it does"];
  const body = rows.map(({ id, recommended, strict, dialects: dialects2, fixable, description }) => [
    id,
    recommended,
    strict,
    dialects2.length === 2 ? "both" : dialects2.join(),
    fixable ? "fix" : "",
    description
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...body.map((row) => row[column].length)));
  const lines = [header, ...body].map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd()
  );
  return `${lines.join("\n")}
`;
}
function explainRule(rules2, id, paint) {
  const rule = requireRule(rules2, id);
  const { description, why, examples, references } = rule.meta;
  const { recommended, strict, dialects: dialects2, docs } = rowOf(id, rule);
  const sections = [
    `${paint.bold(id)}: ${description}`,
    `Dialects: ${dialects2.join(", ")}. Severity: ${recommended} (recommended), ${strict} (strict).`,
    dedent(why).trim(),
    ...examples.map((example) => exampleText(example, paint)),
    ...optionLines(rule.meta.options),
    `References: ${references.join(", ")}
${docs}`
  ];
  return `${sections.join("\n\n")}
`;
}
function exampleText({ dialect, bad, good, files = {} }, paint) {
  const others = Object.entries(files).flatMap(([path, text]) => ["", `Beside it, ${path}:`, indent(text)]);
  const reported2 = [paint.red(`Reported in an ${dialect}:`), indent(bad)];
  return [...reported2, ...others, "", paint.bold("Better:"), indent(good)].join("\n");
}
function optionLines(options2) {
  const lines = Object.entries(options2).map(
    ([name, { type, default: value, description }]) => `  ${name} (${type}, default ${JSON.stringify(value)}): ${description}`
  );
  return lines.length > 0 ? [`Options:
${lines.join("\n")}`] : [];
}
function indent(text) {
  return dedent(text).trim().replaceAll(/^(?=.)/gm, "    ");
}

// src/cli/main.ts
async function main(argv, streams, rulesToUse = rules) {
  try {
    return await run(readArguments(argv), streams, rulesToUse);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigurationError) {
      streams.writeStderr(`ssh-lint: ${terminalLine(error.message)}
`);
      return 2;
    }
    streams.writeStderr(failure(error, argv.includes("--debug")));
    return 3;
  }
}
async function run(invocation, streams, rulesToUse) {
  switch (invocation.command) {
    case "help":
      streams.writeStdout(helpText());
      return 0;
    case "version":
      streams.writeStdout(`ssh-lint ${version}
`);
      return 0;
    case "rules":
      streams.writeStdout(listRules(rulesToUse, invocation.format));
      return 0;
    case "explain": {
      const paint = await painterFor(invocation.color, streams, streams.stdoutIsTerminal);
      streams.writeStdout(explainRule(rulesToUse, invocation.rule, paint));
      return 0;
    }
    case "lint":
      return lintCommand(invocation, streams, rulesToUse);
  }
}
function failure(error, debug) {
  const message = error instanceof Error ? (debug ? error.stack : void 0) ?? error.message : String(error);
  const lines = message.split("\n").map(terminalLine).join("\n");
  return `ssh-lint: This is a fault of ssh-lint itself, please report it: ${lines}
`;
}

// src/cli/streams.ts
var import_node_fs9 = require("node:fs");
var stdout = 1;
var stderr = 2;
function processStreams() {
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdoutIsTerminal() {
      return isTerminal(stdout);
    },
    get stderrIsTerminal() {
      return isTerminal(stderr);
    },
    readStdin: () => (0, import_node_fs9.readFileSync)(0),
    writeStdout: (data) => write(stdout, data),
    writeStderr: (text) => write(stderr, text)
  };
}
function isTerminal(descriptor) {
  try {
    return (0, import_node_fs9.fstatSync)(descriptor).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(descriptor);
  } catch {
    return false;
  }
}
function write(descriptor, data) {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  try {
    for (let written = 0; written < bytes.length; ) written += writeSome(descriptor, bytes.subarray(written));
  } catch (error) {
    const { code } = error;
    if (code === "EPIPE" || process.exitCode === 2) return;
    process.exitCode = 2;
    if (descriptor === stdout) write(stderr, `ssh-lint: Standard output cannot be written (${code}).
`);
  }
}
function writeSome(descriptor, bytes) {
  try {
    return (0, import_node_fs9.writeSync)(descriptor, bytes);
  } catch (error) {
    if (error.code !== "EAGAIN") throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}

// src/bin.ts
void main(process.argv.slice(2), processStreams()).then((code) => {
  process.exitCode ??= code;
});
