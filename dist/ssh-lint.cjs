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
  for (var name3 in all2)
    __defProp(target, name3, { get: all2[name3], enumerable: true });
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
var loaded16, load16, patchBytes;
var init_patch = __esm({
  "src/format/patch.ts"() {
    "use strict";
    load16 = () => loaded16 ??= require("./lazy-patch.cjs");
    patchBytes = (...given) => load16().patchBytes(...given);
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
  let table3 = tables.get(dialect);
  if (!table3) {
    table3 = indexed(dialect === "ssh_config" ? sshConfigKeywords() : sshdConfigKeywords());
    tables.set(dialect, table3);
  }
  return table3;
}
function indexed(rows) {
  const byName2 = /* @__PURE__ */ new Map();
  const aliases = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const name3 = row2.keyword.toLowerCase();
    byName2.set(name3, row2);
    if (row2.aliasOf !== void 0) aliases.set(name3, row2.aliasOf.toLowerCase());
  }
  return { rows, byName: byName2, aliases };
}
function keywordsOf(dialect) {
  return tableOf(dialect).rows;
}
function lookupKeyword(dialect, name3) {
  return tableOf(dialect).byName.get(name3.toLowerCase());
}
function canonicalKeyword(dialect, lowerName) {
  return tableOf(dialect).aliases.get(lowerName) ?? lowerName;
}
function isKnown(facts, release) {
  const { since, removed, gaps } = facts;
  if (since === void 0 || release < since || removed !== void 0 && release >= removed) return false;
  return !gaps?.some((gap) => release >= gap.from && release < gap.until);
}
function isKnownTo(facts, { release, vendor }) {
  return isKnown(facts, release) || vendor !== void 0 && facts.vendors?.includes(vendor) === true;
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
function parseRelease(text2) {
  const match = /^(?:OpenSSH_)?(\d{1,3})\.(\d{1,2})(?:p\d+)?$/.exec(text2.trim());
  return match ? Number(match[1]) * 100 + Number(match[2]) : void 0;
}
function parseReleaseRange(text2) {
  const accepts4 = rangePredicate(text2);
  if (!accepts4) {
    return `Cannot read the OpenSSH range ${JSON.stringify(text2)}: write one release (9.2), a bound (>=8.4) or two ends (8.0 - 9.9).`;
  }
  const releases = knownReleases.filter(accepts4);
  const [oldest, newest] = [releases[0], releases.at(-1)];
  if (oldest === void 0 || newest === void 0) {
    const ends = `${formatRelease(knownReleases[0])} to ${formatRelease(knownReleases.at(-1))}`;
    return `The OpenSSH range ${JSON.stringify(text2)} holds no release that ssh-lint knows (${ends}).`;
  }
  return { text: text2.trim(), releases, oldest, newest };
}
function rangePredicate(text2) {
  const ends = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(text2);
  if (ends) {
    const [low, high] = [parseRelease(ends[1]), parseRelease(ends[2])];
    return low === void 0 || high === void 0 ? void 0 : (release) => release >= low && release <= high;
  }
  const comparisons = [...text2.matchAll(/\s*(>=|<=|>|<|=)?\s*(\d[\w.]*)\s*,?/gy)];
  if (comparisons.map(([part]) => part).join("") !== text2.trimEnd() || comparisons.length === 0) return void 0;
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
var qosBefore103 = { ...qos, values: qos.values.filter((value2) => value2 !== "va") };
var qosBefore101 = { ...qosBefore103, withoutEffect: [] };
var qosBefore98 = { ...qosBefore101, numbers: { min: 0, max: 255, hexadecimal: true } };
var qosBefore82 = { ...qosBefore98, values: qosBefore98.values.filter((value2) => value2 !== "le") };
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
function parseTime(text2, release) {
  const total = sumTime(text2, release);
  if (total === void 0) return void 0;
  if (release < 805) return wrapRound(total);
  return total > largestInteger ? void 0 : Math.trunc(total);
}
function sumTime(text2, release) {
  const parts = [...text2.matchAll(partIn(release))];
  if (parts.length === 0 || parts.reduce((length, [part]) => length + part.length, 0) !== text2.length) return void 0;
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
function parseInterval(dialect, text2, release) {
  return dialect === "ssh_config" && text2 === "none" ? "none" : parseTime(text2, release);
}
function parseCount(text2) {
  const match = /^[ \t\n\v\f\r]*(\+?\d+|-0+)$/.exec(text2);
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

// src/openssh/pattern.ts
function matchesPattern(pattern, text2) {
  let p = 0;
  let t = 0;
  let star2 = -1;
  let resume = 0;
  while (t < text2.length) {
    const symbol = pattern[p];
    if (symbol === "*") {
      star2 = p++;
      resume = t;
    } else if (symbol !== void 0 && (symbol === "?" || symbol === text2[t])) {
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
function matchesPatternList(list, text2) {
  let matched = false;
  for (const entry of list.split(",")) {
    const negated = entry.startsWith("!");
    if (!matchesPattern(negated ? entry.slice(1) : entry, text2)) continue;
    if (negated) return false;
    matched = true;
  }
  return matched;
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
  const fixedStart = (text2) => text2.slice(0, text2.search(/[*?]/));
  const fixedEnd = (text2) => text2.slice(Math.max(text2.lastIndexOf("*"), text2.lastIndexOf("?")) + 1);
  const [startOne, startOther] = [fixedStart(one), fixedStart(other)];
  const [endOne, endOther] = [fixedEnd(one), fixedEnd(other)];
  return (startOne.startsWith(startOther) || startOther.startsWith(startOne)) && (endOne.endsWith(endOther) || endOther.endsWith(endOne));
}

// src/resolve/derived.ts
function derived(root, compute) {
  if (root.derived.has(compute)) return root.derived.get(compute);
  const value2 = compute(root);
  root.derived.set(compute, value2);
  return value2;
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
function trimEnd(text2, start, end) {
  let last2 = end;
  while (last2 > start + 1) {
    const code = text2.charCodeAt(last2 - 1);
    if (!isBlank(code) && code !== formFeed) break;
    last2--;
  }
  return last2;
}
var readDelimited = delimitedBy(equals);
var readBlankDelimited = delimitedBy(void 0);
function delimitedBy(separator) {
  return (text2, start, end) => {
    let index = start;
    let code = 0;
    for (; index < end; index++) {
      code = text2.charCodeAt(index);
      if (isBlank(code) || code === doubleQuote || code === separator) break;
    }
    if (index >= end) return { word: { start, end, value: text2.slice(start, end) }, next: end };
    if (code === doubleQuote) {
      const close2 = text2.indexOf('"', index + 1);
      if (close2 === -1 || close2 >= end) return void 0;
      const value2 = text2.slice(start, index) + text2.slice(index + 1, close2);
      return { word: { start, end: close2 + 1, value: value2 }, next: skipBlanks(text2, close2 + 1, end) };
    }
    const word = { start, end: index, value: text2.slice(start, index) };
    let next = skipBlanks(text2, index + 1, end);
    if (code !== separator && next < end && text2.charCodeAt(next) === separator) next = skipBlanks(text2, next + 1, end);
    return { word, next };
  };
}
function splitArguments(text2, start, end) {
  const words2 = [];
  let index = start;
  while (index < end) {
    const code = text2.charCodeAt(index);
    if (code === space || code === tab) {
      index++;
    } else if (code === hash) {
      return { words: words2, commentStart: index };
    } else {
      const word = readArgument(text2, index, end);
      if (!word) return void 0;
      words2.push(word);
      index = word.end;
    }
  }
  return { words: words2, commentStart: void 0 };
}
function readArgument(text2, start, end) {
  let quote = 0;
  let value2 = "";
  let copied = start;
  let index = start;
  for (; index < end; index++) {
    const code = text2.charCodeAt(index);
    if (code === backslash) {
      if (!isEscapable(text2.charCodeAt(index + 1), quote) || index + 1 >= end) continue;
      value2 += text2.slice(copied, index);
      copied = ++index;
    } else if (quote === 0 && (code === space || code === tab)) {
      break;
    } else if (quote === 0 ? code === doubleQuote || code === singleQuote : code === quote) {
      quote = quote === 0 ? code : 0;
      value2 += text2.slice(copied, index);
      copied = index + 1;
    }
  }
  return quote === 0 ? { start, end: index, value: value2 + text2.slice(copied, index) } : void 0;
}
function isEscapable(code, quote) {
  return code === singleQuote || code === doubleQuote || code === backslash || code === space && quote === 0;
}
function splitDelimited(text2, start, end) {
  return [...steps(readDelimited, text2, { start, end })];
}
function splitAtBlanks(text2, start, end) {
  return [...steps(readBlankDelimited, text2, { start, end })];
}
function* steps(read, text2, { start, end }) {
  let index = start;
  while (index < end) {
    const step = read(text2, index, end);
    if (!step || step.word.value === "") break;
    yield step.word;
    index = step.next;
  }
}
function skipBlanks(text2, start, end) {
  let index = start;
  while (index < end && isBlank(text2.charCodeAt(index))) index++;
  return index;
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
  return offer ? offer.values.map((value2) => ({ value: value2, origin: offer.origin })) : [];
}
function keepAll(offers, { quirks, removes }) {
  const isOnce = quirks.has("drops-duplicates");
  const seen = /* @__PURE__ */ new Set();
  let kept = [];
  for (const entry of offers.flatMap(valuesOf)) {
    if (removes && entry.value.startsWith("-")) {
      kept = kept.filter(({ value: value2 }) => !matchesPattern(entry.value.slice(1), value2));
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
function isStated(value2) {
  return value2 !== void 0 && value2 !== "";
}
function keepNone(offers) {
  const saysNone = ({ origin }) => origin.directive.args[0]?.value.toLowerCase() === "none";
  return valuesOf(offers.find(saysNone) ?? offers[0]);
}
function keepRate(offers) {
  const statesRate = ({ origin }) => origin.directive.args[0].value.includes(":");
  const last2 = offers.at(-1);
  const rate = offers.findLast(statesRate)?.values[0].split(":")[1];
  if (rate === void 0 || statesRate(last2)) return valuesOf(last2);
  return [{ value: last2.values[0].replace(/:\d+:/, `:${rate}:`), origin: last2.origin }];
}
function keepPath(offers, { words: words2 }) {
  return valuesOf(offers.find(({ values }) => !words2.has(values[0].toLowerCase())) ?? offers[0]);
}
function keepFirstPerKey(offers) {
  const byKey = /* @__PURE__ */ new Map();
  for (const entry of offers.flatMap(valuesOf)) {
    const colon2 = entry.value.lastIndexOf(":");
    const key = colon2 === -1 ? "" : entry.value.slice(0, colon2);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  if (byKey.size > 1) byKey.delete("");
  return [...byKey.values()];
}
function keepFirstPerName(offers) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const offer of offers) {
    const name3 = offer.origin.directive.args[0]?.value ?? "";
    if (!byName2.has(name3)) byName2.set(name3, offer);
  }
  return [...byName2.values()].flatMap(valuesOf);
}
function keepBeforeKeysCommand(offers, { name: name3 }) {
  const end = offers.findIndex(({ keyword }) => keyword !== name3);
  return valuesOf(offers.slice(0, end === -1 ? void 0 : end).at(-1));
}
function keepJumpOrCommand(offers, { name: name3, quirks }) {
  let [jump, command] = [];
  for (const offer of offers) {
    if (offer.keyword === "proxyjump") {
      if (!jump && (!command || isNone(offer) && quirks.has("none-frees-slot"))) jump = offer;
    } else if (!command && (!jump || isNone(jump) && quirks.has("none-frees-slot"))) {
      command = offer;
    }
  }
  return valuesOf(name3 === "proxyjump" ? jump : command);
}
function isNone({ values, keyword, origin }) {
  const isHost2 = keyword === "proxyjump" && isHostCalledNone(origin, origin.section.file.release);
  return values[0]?.toLowerCase() === "none" && !isHost2;
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
  let names2 = renamed[dialect].get(release);
  if (!names2) {
    names2 = new Map(keywordsOf(dialect).flatMap((facts) => renaming(facts, { dialect, release })));
    renamed[dialect].set(release, names2);
  }
  return names2;
}
function renaming(facts, { dialect, release }) {
  const name3 = facts.keyword.toLowerCase();
  const former = facts.former?.find(({ until, aliasOf }) => aliasOf !== void 0 && release < until)?.aliasOf;
  if (former !== void 0) return [[name3, former.toLowerCase()]];
  const target = facts.aliasOf ?? (facts.status === "removed" ? facts.replacement : void 0);
  if (target === void 0) return [];
  const targetIsKnown = isKnown(lookupKeyword(dialect, target), release);
  const isAlias = facts.aliasOf !== void 0 && release >= (facts.aliasSince ?? 0);
  const isOnlyName = !targetIsKnown && isKnown(facts, release);
  return isAlias || isOnlyName ? [[name3, target.toLowerCase()]] : [];
}

// src/resolve/obtained.ts
var fewDirectives = 12;
var bySection = /* @__PURE__ */ new WeakMap();
function directivesOf(section, keyword) {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return indexOf(section).get(keyword) ?? none;
  const names2 = renamedIn(file);
  return directives.filter((directive) => isNamed(directive, keyword, names2));
}
var none = [];
function isNamed({ keyword: { name: name3 } }, keyword, renamed3) {
  return (renamed3.get(name3) ?? name3) === keyword;
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
  const names2 = renamedIn(file);
  return directives.find((line) => isNamed(line, keyword, names2) && isSetBy(line, section));
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

// src/resolve/in-force.ts
function inForce(root, question2) {
  const { keyword } = question2;
  return keyword.isPlain ? firstInForce(question2) : weighed(offersByLayer(root, question2), keyword);
}
function firstInForce({ layers, keyword, read }) {
  const { certain, candidates } = firstStatement(
    sectionsOf(layers, keyword),
    keyword.name,
    (line) => read(line) !== void 0
  );
  const valuesOf3 = (origin) => read(origin.directive).map((value2) => ({ value: value2, origin }));
  return { values: certain ? valuesOf3(certain) : [], candidates: candidates.map(valuesOf3) };
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
function sectionsIn({ sections, firstPass, isMatch }, { name: name3, inMatch }) {
  if (isMatch && inMatch === "nothing") return [];
  return settledByFirstPass.has(name3) ? sections.slice(0, firstPass) : sections;
}
function offersOf({ section, undecided }, { name: name3, names: names2 }, read) {
  const offers = [];
  for (const directive of names2.length === 1 ? directivesOf(section, name3) : section.directives) {
    const keyword = keywordOf(section, directive);
    const values = names2.includes(keyword) ? read(directive) : void 0;
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
    const name3 = keyword.toLowerCase();
    const stating = sections.filter((section) => directivesOf(section, name3).length > 0);
    return [name3, stating.map((section) => ({ section, undecided: [] }))];
  });
  return new Map(found.filter(([, stating]) => stating.length > 0));
}
var maximumCases = 100;
function weighed(layers, keyword) {
  const outcome = (holds) => layers.map(({ isMatch, offers }) => takenFrom(isMatch, keep(offers.filter(holds), keyword), keyword)).reduce((over, under) => merge(over, under, keyword), []);
  const values = outcome(({ undecided }) => undecided.length === 0);
  const cases = undecidedCases(layers.flatMap(({ offers }) => offers));
  const candidates = cases.slice(0, maximumCases).map((held) => outcome(({ undecided }) => undecided.every((doubt) => held.includes(doubt))));
  if (cases.length > 1) candidates.push(outcome(() => true));
  return { values, candidates: distinct(candidates, values) };
}
function takenFrom(isMatch, values, { inMatch, words: words2 }) {
  const isWord2 = values.length > 0 && words2.has(values[0].value.toLowerCase());
  return isMatch && inMatch === "no-words" && isWord2 ? [] : values;
}
function merge(over, under, { quirks }) {
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
function distinct(lists2, but) {
  const found = [];
  for (const list of lists2) if (![but, ...found].some((other) => areSame(list, other))) found.push(list);
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
  const name3 = currentName(program, keyword);
  const row2 = lookupKeyword(program.dialect, name3);
  if (!row2) return { ...unknownKeyword, name: name3, names: [name3] };
  const facts = factsIn(row2, program.release);
  const partner = facts.sharesSlotWith;
  const quirks = new Set([name3, partner ?? name3].flatMap((each) => quirksOf(program, each)));
  const others = quirks.has("lost-after-keys-command") ? ["authorizedkeyscommand"] : [];
  const keepsBoth = facts.argument.kind === "flag-or-path";
  const inMatch = fromMatch(facts, program);
  return {
    isPlain: facts.repeat === "first" && partner === void 0 && !keepsBoth && inMatch !== "no-words" && !weighedQuirks.some((quirk) => quirks.has(quirk)),
    name: name3,
    repeat: facts.repeat === "none" && facts.status === "active" ? "accumulate" : facts.repeat,
    quirks,
    names: [name3, ...partner === void 0 ? others : [partner]],
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
function isNetwork(text2, release) {
  return parseNetwork(text2, release) !== void 0;
}
var longestNetwork = 63;
function parseNetwork(text2, release) {
  const slash = text2.indexOf("/");
  const bits = addressBits(slash === -1 ? text2 : text2.slice(0, slash));
  const length = slash === -1 ? bits?.length : prefixLength(text2.slice(slash + 1), release);
  return bits === void 0 || length === void 0 || text2.length > longestNetwork ? void 0 : { bits, length };
}
function prefixLength(text2, release) {
  const digits = release >= 908 ? /^[ \t]*\+?(\d+)$/.exec(text2)?.[1] : /^\d+$/.exec(text2)?.[0];
  const length = Number(digits ?? Infinity);
  return length <= (release >= 908 ? 2147483647 : 128) ? length : void 0;
}
function addressBits(text2) {
  return text2.includes(":") ? bitsOfIpv6(text2) : bitsOfIpv4(text2);
}
function bitsOfIpv4(text2) {
  const parts = text2.split(".").map(numberOf);
  const last2 = parts.at(-1);
  if (parts.length > 4 || last2 === void 0 || last2 >= 256 ** (5 - parts.length)) return void 0;
  if (!parts.slice(0, -1).every((part) => part !== void 0 && part <= 255)) return void 0;
  const address = parts.slice(0, -1).reduce((sum, part, index) => sum + part * 256 ** (3 - index), last2);
  return address.toString(2).padStart(32, "0");
}
function numberOf(text2) {
  if (/^(0x[\da-f]+|[1-9]\d*)$/i.test(text2)) return Number(text2);
  return /^0[0-7]*$/.test(text2) ? Number.parseInt(text2, 8) : void 0;
}
function bitsOfIpv6(text2) {
  const halves = withoutDottedTail(text2).split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = halves.map((half) => half === "" ? [] : half.split(":"));
  const given = head.length + (tail?.length ?? 0);
  if (tail ? given > 7 : given !== 8) return void 0;
  const groups = [...head, ...Array.from({ length: 8 - given }, () => "0"), ...tail ?? []];
  if (!groups.every((group2) => /^[0-9a-f]{1,4}$/i.test(group2))) return void 0;
  return groups.map((group2) => Number.parseInt(group2, 16).toString(2).padStart(16, "0")).join("");
}
function withoutDottedTail(text2) {
  const dotted = /(?:\d+\.){3}\d+$/.exec(text2)?.[0];
  const bits = dotted && bitsOfIpv4(dotted);
  if (!bits) return text2;
  const groups = [bits.slice(0, 16), bits.slice(16)].map((group2) => Number.parseInt(group2, 2).toString(16));
  return text2.slice(0, -dotted.length) + groups.join(":");
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
function evaluatePlain({ name: name3, value: value2 = "" }, subject, situation) {
  if (name3 === "all") return "yes";
  if (name3 === "version") return onVersion(value2, subject, situation);
  if (situation.pass === "start") return "no";
  const ask = Object.hasOwn(criteria, name3) ? criteria[name3] : void 0;
  return ask ? ask({ value: value2, subject, situation }) : "possible";
}
var criteria = {
  canonical: inFinalPass,
  final: inFinalPass,
  host: ({ value: value2, ...asked }) => agreed(hostsSoFar(asked).map((host) => inHosts(value2, host))),
  originalhost: ({ value: value2, subject }) => inHosts(value2, subject.host),
  user: ({ value: value2, ...asked }) => agreed(users(asked).map((user) => inList(value2, user))),
  localuser: ({ value: value2, subject }) => inList(value2, subject.localUser),
  tagged: ({ value: value2, ...asked }) => agreed(tags(asked).map((tag) => inTags(value2, tag, asked.situation.build))),
  command: ({ value: value2, subject }) => inListOrEmpty(value2, subject.command),
  sessiontype: ({ value: value2, ...asked }) => agreed(sessionTypes(asked).map((type) => inList(value2, type))),
  group: ({ value: value2, subject }) => inGroups(value2, subject.group),
  address: ({ value: value2, subject }) => inAddresses(value2, subject.address),
  localaddress: ({ value: value2, subject }) => inAddresses(value2, subject.localAddress),
  localport: ({ value: value2, subject }) => onPort(value2, subject.localPort),
  rdomain: ({ value: value2, subject }) => inList(value2, subject.rdomain),
  "invalid-user": ({ subject }) => answered(subject.invalidUser)
};
function inFinalPass({ situation }) {
  return verdictOf(situation.pass === "final");
}
function hostsSoFar({ subject, situation }) {
  if (situation.pass === "final") return situation.hosts;
  return situation.obtained("hostname").map((hostName2) => expandHostName(hostName2, subject));
}
function expandHostName(hostName2, { host }) {
  if (hostName2 === void 0) return host;
  if (host === void 0 && hostName2.includes("%")) return void 0;
  return hostName2.replaceAll(/%([%h])/g, (_, token) => token === "h" ? host : "%");
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
    const name3 = type?.toLowerCase();
    if (name3 === "none" || name3 === "subsystem") return name3;
    return subject.command === void 0 ? void 0 : subject.command === "" ? "shell" : "exec";
  });
}
function inList(list, text2) {
  if (text2 === void 0) return "possible";
  return text2 === "" ? "no" : verdictOf(matchesPatternList(list, text2));
}
function inHosts(list, host) {
  return inList(list.toLowerCase(), host?.toLowerCase());
}
function inListOrEmpty(list, text2) {
  return text2 === "" ? verdictOf(list === "") : inList(list, text2);
}
function inTags(list, tag, build) {
  const matchesNone = tag === "" && build !== void 0 && build.release < 1e3;
  return matchesNone ? verdictOf(matchesPatternList(list, tag)) : inListOrEmpty(list, tag);
}
function inGroups(list, groups) {
  if (groups === void 0) return "possible";
  const names2 = [groups].flat().filter((group2) => group2 !== "");
  const negated = list.split(",").flatMap((entry) => entry.startsWith("!") ? entry.slice(1) : []);
  if (names2.some((name3) => negated.some((entry) => matchesPatternList(entry, name3)))) return "no";
  return verdictOf(names2.some((name3) => matchesPatternList(list, name3)));
}
function inAddresses(list, address) {
  return address === void 0 ? "possible" : verdictOf(matchesAddressList(list, address));
}
function onPort(value2, port) {
  if (port === void 0) return "possible";
  const number = value2 === "ssh" ? 22 : Number(value2);
  return Number.isNaN(number) ? "possible" : verdictOf(port !== 0 && number === port);
}
function onVersion(list, { version: version2 }, { build }) {
  if (version2 !== void 0) return inList(list, version2);
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

// src/resolve/final-pass.ts
function mayReadTwice(root) {
  return derived(root, hasMatchFinal) || derived(root, statesCanonicalization);
}
function statesCanonicalization({ sections }) {
  return sections.some((section) => directivesOf(section, "canonicalizehostname").length > 0);
}
function finalPassOf(root, subject, layer) {
  const names2 = obtainedFrom(layer, "hostname").map((name3) => lowered(expandHostName(name3, subject)));
  const { certain, candidates } = firstStatement(layer, "canonicalizehostname");
  const [mayAsk, asks] = [candidates.filter(canonicalizes), certain !== void 0 && canonicalizes(certain)];
  const hosts = mayAsk.length > 0 || asks ? names2.flatMap((name3) => canonicalHosts(name3, subject, layer)) : names2;
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
      ({ header }) => header?.type === "Match" && header.criteria.some(({ name: name3, negated }) => name3 === "final" && asksForIt(negated))
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
  const obtained = (keyword) => obtainedFrom(layer, keyword).map((value2) => value2?.toLowerCase());
  if (isProxied(obtained) && !obtained("canonicalizehostname").includes("always")) return [host];
  if (obtained("canonicalizepermittedcnames").some(isGiven)) return [void 0];
  if (host.endsWith(".")) return [host, host.slice(0, -1)];
  const dots = host.split(".").length - 1;
  const limits = obtained("canonicalizemaxdots").map((value2) => Number(value2 ?? 1));
  if (limits.every((limit) => dots > limit)) return [host];
  const { certain, candidates } = firstStatement(layer, "canonicaldomains");
  const domains = [...candidates, certain].flatMap((source) => source?.directive.args.map(({ value: value2 }) => value2) ?? []);
  return [host, ...domains.filter((domain) => domain !== "none").map((domain) => `${host}.${domain}`)];
}
function isProxied(obtained) {
  const [commands, jumps] = [obtained("proxycommand"), obtained("proxyjump")];
  return ![...commands, ...jumps].includes("none") && (commands.every(isGiven) || jumps.every(isGiven));
}
function isGiven(value2) {
  return value2 !== void 0 && value2 !== "none";
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
  if (header?.type !== "Host" || header.patterns.some(({ value: value2 }) => hasWildcard(value2))) return void 0;
  return header.patterns.filter(({ negated }) => !negated).map(({ value: value2 }) => value2);
}
var NamedPatterns = class {
  #blocks;
  #patterns;
  constructor(blocks) {
    this.#blocks = blocks;
  }
  has(text2) {
    this.#patterns ??= new Set(this.#blocks.flatMap((conditions) => patternsOf(conditions.at(-1))));
    return this.#patterns.has(text2);
  }
};
function patternsOf(header) {
  if (header.type === "Host") return header.patterns.map(({ value: value2 }) => value2);
  return header.criteria.flatMap(({ name: name3, value: value2 = "" }) => name3.endsWith("host") ? value2.split(",") : []);
}
function subjectsOf(header, patterns) {
  return header.type === "Host" ? hostSubjects(header, patterns) : matchSubjects(header, patterns);
}
function hostSubjects(header, patterns) {
  return header.patterns.slice(0, maximumPatterns).filter(({ value: value2, negated }) => value2 !== "*" && (!negated || !hasWildcard(value2))).map(({ value: value2 }) => ({ description: describePattern(value2), host: witness(value2, patterns) }));
}
var namingNone = /* @__PURE__ */ new Set(["all", "canonical", "final"]);
function matchSubjects(header, patterns) {
  if (header.criteria.every(({ name: name3 }) => namingNone.has(name3))) return [];
  const hosts = header.criteria.find(({ name: name3, negated }) => !negated && (name3 === "host" || name3 === "originalhost"));
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
    if (header.type !== "Match" || header.criteria.every(({ name: name3 }) => name3 === "all")) return [];
    const description = `connections of the block ${describeMatch(header)}`;
    return [{ description, assumed: conditions, ...knownOf(header) }];
  });
  return [other, ...named];
}
function knownOf(header) {
  const single = (wanted) => {
    const value2 = header.criteria.find(({ name: name3, negated }) => name3 === wanted && !negated)?.value;
    return value2 !== void 0 && /^[^*?,!/]+$/.test(value2) ? value2 : void 0;
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
    ({ name: name3, negated, value: value2 }) => [`${negated ? "!" : ""}${name3}`, value2].join(" ").trim()
  );
  const text2 = `Match ${criteria2.join(" ")}`;
  return text2.length > 60 ? `${text2.slice(0, 57)}\u2026` : text2;
}
function givenBy({ user, tag, sessionType }, dialect, keyword) {
  if (dialect === "sshd_config") return void 0;
  switch (keyword) {
    case "user":
      return user;
    case "tag":
      return tag;
    case "sessiontype":
      return sessionType;
    default:
      return void 0;
  }
}
function holdsAlways(header) {
  if (header.type === "Host") {
    return header.patterns.some(({ value: value2, negated }) => value2 === "*" && !negated) && header.patterns.every(({ negated }) => !negated);
  }
  return header.criteria.length > 0 && header.criteria.every(
    ({ name: name3, negated, value: value2 }) => !negated && (name3 === "all" || hostOrUser.has(name3) && value2 === "*")
  );
}
var hostOrUser = /* @__PURE__ */ new Set(["host", "originalhost", "user", "localuser"]);

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
    return header.criteria.filter((criterion) => evaluateCriterion(criterion, this.#subject, this.#situation) === "possible").map(({ name: name3, value: value2 = "" }) => `${name3} ${value2}`);
  }
};
var nothing = [];
function certainSections({ sections }) {
  return sections.map((section) => ({ section, undecided: nothing }));
}
function positionsToTry(root, hosts) {
  if (root.dialect === "sshd_config" || hosts.includes(void 0)) return root.sections.keys();
  const { byName: byName2, always: always2 } = derived(root, indexSections);
  const named = hosts.map((host) => byName2.get(host)).filter((positions) => positions !== void 0);
  if (named.length < 2) return named[0] ? merge2(always2, named[0]) : always2;
  return merge2(
    always2,
    [...new Set(named.flat())].toSorted((one, other) => one - other)
  );
}
function merge2(one, other) {
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
  const always2 = [];
  root.sections.forEach(({ conditions }, position) => {
    const names2 = literalHosts(conditions.at(-1));
    if (!names2) always2.push(position);
    for (const name3 of names2 ?? []) {
      const positions = byName2.get(name3);
      if (!positions) byName2.set(name3, [position]);
      else if (positions.at(-1) !== position) positions.push(position);
    }
  });
  return { byName: byName2, always: always2 };
}

// src/openssh/algorithm-table.ts
function algorithmTable() {
  return {
    algorithms: { cipher: ciphers(), mac: macs(), kex: keyExchanges(), hostkey: keyAlgorithms() },
    plainKeysBefore92: ["ssh-rsa", "rsa-sha2-256", "rsa-sha2-512", "ssh-dss", ...ecdsa, skEcdsa, webauthn],
    defaults: { cipher: defaultCiphers(), mac: defaultMacs(), kex: defaultKeyExchanges(), ...defaultKeys() }
  };
}
function row(name3, since, facts = {}) {
  return { name: name3, since, traits: [], ...facts };
}
function keyPair(name3, since, { keyType, certificateSince = since, ...facts } = {}) {
  return [
    row(name3, since, keyType === void 0 ? facts : { ...facts, keyType }),
    row(certificateOf(name3), certificateSince, { ...facts, certificate: true })
  ];
}
function certificateOf(name3) {
  return `${name3.replace("@openssh.com", "")}-cert-v01@openssh.com`;
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
  const plain2 = ["umac-64@openssh.com", "umac-128@openssh.com", "hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"];
  return [{ since: 800, names: [...etm.map((name3) => `${name3}-etm@openssh.com`), ...plain2] }];
}
var curve25519 = ["curve25519-sha256", "curve25519-sha256@libssh.org"];
var ecdh = ["ecdh-sha2-nistp256", "ecdh-sha2-nistp384", "ecdh-sha2-nistp521"];
var group = "diffie-hellman-group";
var sntrup = "sntrup761x25519-sha512";
var sntrupOld = "sntrup761x25519-sha512@openssh.com";
var mlkem = "mlkem768x25519-sha256";
function keyExchanges() {
  const classic = (name3, since, facts = {}) => row(name3, since, { ...facts, traits: [...facts.traits ?? [], "no-post-quantum"] });
  const hybrid = (name3, since, facts = {}) => row(name3, since, { ...facts, traits: ["post-quantum-hybrid"] });
  return [
    classic(`${group}1-sha1`, 209, { traits: ["sha1", "dh-1024"] }),
    classic(`${group}14-sha1`, 309, { traits: ["sha1"] }),
    classic(`${group}14-sha256`, 703),
    classic(`${group}16-sha512`, 703),
    classic(`${group}18-sha512`, 703),
    classic(`${group}-exchange-sha1`, 209, { traits: ["sha1"] }),
    classic(`${group}-exchange-sha256`, 404),
    ...ecdh.map((name3) => classic(name3, 507)),
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
  const groups = ["-exchange-sha256", "16-sha512", "18-sha512", "14-sha256"].map((name3) => `${group}${name3}`);
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
  const plain2 = [
    { since: 800, names: [...ecdsa, "ssh-ed25519", ...sha2, "ssh-rsa"] },
    { since: 802, names: [...ecdsa, skEcdsa, "ssh-ed25519", skEd25519, ...sha2, "ssh-rsa"] },
    { since: 805, names: [...ed25519First, ...sha2, "ssh-rsa"] },
    { since: 808, names: [...ed25519First, ...sha2] },
    { since: 1003, names: [...ed25519First, webauthn, ...sha2] }
  ];
  return {
    hostkey: plain2.map(({ since, names: names2 }) => ({ since, names: [...names2.map(certificateOf), ...names2] })),
    // From 8.2 on a certificate signed with SHA-1 is refused, six releases before such a signature of a key is.
    "ca-signature": plain2.map(({ since, names: names2 }) => ({
      since,
      names: since < 802 ? names2 : names2.filter((name3) => name3 !== "ssh-rsa")
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
function lookupAlgorithm(family, name3) {
  let rows = byName.get(family);
  if (!rows) {
    rows = new Map(rowsOf(family).map((facts) => [facts.name, facts]));
    byName.set(family, rows);
  }
  return rows.get(name3);
}
function isAlgorithmKnown(family, name3, build) {
  const facts = lookupAlgorithm(family, name3);
  return facts !== void 0 && isKnown2(facts, build);
}
function isKnown2({ since, removed = Infinity, vendorReleases }, { release, vendor }) {
  if (release >= since && release < removed) return true;
  return vendor !== void 0 && vendorReleases?.[vendor]?.includes(release) === true;
}
var namesOfBuilds = /* @__PURE__ */ new Map();
function algorithmsOf(family, build) {
  const key = `${family} ${build.release} ${build.vendor}`;
  let names2 = namesOfBuilds.get(key);
  if (!names2) {
    names2 = namesKnownTo(build, family);
    namesOfBuilds.set(key, names2);
  }
  return names2;
}
function namesKnownTo(build, family) {
  const names2 = rowsOf(family).flatMap((facts) => isKnown2(facts, build) ? [facts.name] : []);
  const isOfKeys2 = family === "hostkey" || family === "ca-signature";
  return isOfKeys2 && build.release < 902 ? inFormerOrder(names2) : names2;
}
function inFormerOrder(names2) {
  const { plainKeysBefore92 } = tableOnce();
  const moved = [...plainKeysBefore92, ...plainKeysBefore92.map(certificateOf)];
  return [...names2.filter((name3) => !moved.includes(name3)), ...moved.filter((name3) => names2.includes(name3))];
}
function isIdleKeyWord(word, build) {
  const isStrict = build.release >= 909;
  const text2 = isStrict ? word : word.toLowerCase();
  if (text2 === idleKeyName) return hasNullKeys(build);
  return !isStrict && tableOnce().algorithms.hostkey.some((facts) => facts.keyType === text2 && isKnown2(facts, build));
}
var idleKeyName = "null";
function hasNullKeys({ vendor }) {
  return vendor === "debian" || vendor === "redhat";
}
function keyNamesOf(build) {
  const names2 = algorithmsOf("hostkey", build);
  return hasNullKeys(build) ? [...names2, idleKeyName] : names2;
}

// src/directive/part.ts
function partOf(argument, start, length) {
  const { start: offset, end, value: value2 } = argument;
  if (end - offset !== value2.length) return argument;
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
  const { value: value2 } = argument;
  if (value2 === "") return { problem: "empty-argument", reason: "the list is empty", at: argument };
  const operator = operatorOf(value2, reader);
  if (operator === "" && value2.startsWith("^")) {
    const reason = `the ^ in front of a list is known since ${formatRelease(headOperatorSince)}`;
    return { problem: "invalid-argument", reason, at: partOf(argument, 0, 1) };
  }
  if (operator === "-") return void 0;
  if (value2 === operator) {
    return { problem: "invalid-argument", reason: `no algorithm follows the ${operator}`, at: argument };
  }
  let start = operator.length;
  for (const entry of value2.slice(start).split(",")) {
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
  const ofOtherCase = algorithmsOf(family, reader).find((name3) => name3.toLowerCase() === entry.toLowerCase());
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
  return keyNamesOf(reader).some((name3) => matchesPattern(pattern, name3));
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

// src/directive/problem.ts
function quoted(text2) {
  return JSON.stringify(text2);
}
function listed(words2) {
  const shown = words2.includes("yes") ? words2.filter((word) => word !== "true" && word !== "false") : words2;
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
function noneOf(at, words2, { accepts: accepts4, reason = `${quoted(at.value)} is none of its values` }) {
  if (at.value === "") return emptyArgument(at, accepts4);
  const meant2 = words2.find((word) => equalsIgnoringCase(word, at.value));
  if (meant2 === void 0) return invalid(at, reason, accepts4);
  return { problem: "wrong-case", reason: `${quoted(at.value)} is not spelt ${meant2}`, accepts: accepts4, at };
}
function findWord(words2, text2, isCaseSensitive) {
  return words2.find((word) => isCaseSensitive ? word === text2 : equalsIgnoringCase(word, text2));
}
function equalsIgnoringCase(word, text2) {
  return word.length === text2.length && lowerCase(word) === lowerCase(text2);
}
function lowerCase(text2) {
  return text2.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
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
function parseDecimal(text2) {
  const digits = wholeDecimal.exec(text2)?.[1];
  return digits === void 0 ? void 0 : Number(digits) + 0;
}
function parseOctal(text2) {
  const [, sign, digits] = leadingOctal.exec(text2) ?? [];
  return digits === void 0 ? void 0 : toInt(sign, `0o${digits}`);
}
function parseAnyBase(text2) {
  const match = wholeOfAnyBase.exec(text2);
  if (!match) return void 0;
  const [, sign, hexadecimal, octal, decimal] = match;
  const amount = Number(decimal ?? (hexadecimal === void 0 ? `0o0${octal}` : `0x${hexadecimal}`));
  return sign === "-" ? 0 - amount : amount;
}
function scanInts(text2, most) {
  const numbers = [];
  let rest = text2;
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
  const { value: value2 } = argument;
  if (value2 === "") return emptyArgument(argument, accepts);
  const [, key = value2, text2 = ""] = /^([^:]*):(.*)$/s.exec(value2) ?? [];
  const takes2 = value2.includes(":") && Object.hasOwn(facts.keys, key) ? facts.keys[key] : void 0;
  if (takes2 === void 0) {
    const keys = Object.keys(facts.keys).map((known) => `${known}:`);
    const named = { ...argument, value: value2.includes(":") ? `${key}:` : value2 };
    return { ...noneOf(named, keys, { accepts, reason: `${quoted(value2)} is no penalty` }), at: argument };
  }
  if (text2 === "") return invalid(argument, `nothing follows ${key}:`, accepts);
  if (takes2 === "time") {
    const time = readSeconds(text2, reader.release);
    if (time === void 0) return { ...timeProblem({ ...argument, value: text2 }, reader), at: argument };
    return `${key}:${time.toFixed(6)}`;
  }
  if (takes2 === "integer") {
    const number = parseDecimal(text2);
    const reason = `${quoted(text2)} is no whole number from 0 to ${largestInteger}`;
    if (number === void 0) return invalid(argument, reason, accepts);
    return number < 0 || number > largestInteger ? outOfRange(argument, reason, accepts) : `${key}:${number}`;
  }
  if (takes2.includes(text2)) return value2;
  return { ...noneOf({ ...argument, value: text2 }, takes2, { accepts: listed(takes2) }), at: argument };
}
function readSeconds(text2, release) {
  return release < 1003 ? parseTime(text2, release) : sumTime(text2, release);
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
function isNone2({ value: value2 }) {
  return findWord(["none"], value2, false) !== void 0;
}
function besideOthers(argument, accepts4) {
  const reason = `${argument.value} stands beside other arguments`;
  return { problem: "conflict", reason, accepts: accepts4, at: argument, stops: false };
}
function readCnameRules(input) {
  const { facts, args } = input;
  const literals = facts.literals ?? [];
  const accepts4 = ["* or rules such as *.example.org:*.example.net", ...literals].join(", or ");
  const isLiteral = ({ value: value2 }) => findWord(literals, value2, false) !== void 0;
  const problem = entriesProblem(input, {
    accepts: accepts4,
    check: (argument) => {
      if (isLiteral(argument) || argument.value === "*" || /:./s.test(argument.value)) return void 0;
      return invalid(argument, `${quoted(argument.value)} is no pair of patterns with a colon between`, accepts4);
    }
  });
  return problem ?? storedAll(args.map(({ value: value2 }) => value2 === "*" ? "*:*" : lowerCase(value2)));
}
var firstOfNameSince = 901;
function readAssignments({ args, reader }) {
  const accepts4 = "assignments such as NAME=value";
  const assignments = /* @__PURE__ */ new Map();
  for (const [index, argument] of args.entries()) {
    const { value: value2 } = argument;
    if (value2 === "") return emptyArgument(argument, accepts4);
    const equals2 = value2.indexOf("=");
    if (equals2 === -1) return invalid(argument, `${quoted(value2)} has no =`, accepts4);
    const key = reader.release < firstOfNameSince ? String(index) : value2.slice(0, equals2);
    if (!assignments.has(key)) assignments.set(key, value2);
  }
  return storedAll(assignments.values());
}
var quotesKeptSince = 905;
function readSubsystem({ args, reader }) {
  const [name3, ...command] = args;
  const empty = [name3, command[0]].find(({ value: value2 }) => value2 === "");
  if (empty) return emptyArgument(empty, "a name and a command");
  const words2 = command.map(({ value: value2 }) => reader.release < quotesKeptSince ? value2 : requoted(value2));
  return stored(name3.value, words2.join(" "));
}
function requoted(word) {
  const escaped = word.replace(/[\\'"]/g, String.raw`\$&`);
  return /[ \t]/.test(word) ? `"${escaped}"` : escaped;
}

// src/openssh/domain.ts
var underscoreSince = 1e3;
function domainFault(name3, release) {
  const shown = JSON.stringify(name3);
  if (name3 === "") return "the name of the domain is empty";
  const first = release >= underscoreSince ? /^[\dA-Za-z_]/ : /^[\dA-Za-z]/;
  if (!first.test(name3)) return `${shown} begins with a character that no domain begins with`;
  if (name3.includes("..")) return `${shown} has two dots in a row`;
  return /^[\w.-]*$/.test(name3) ? void 0 : `${shown} has a character that no domain has`;
}
function withoutFinalDot(name3) {
  return name3.endsWith(".") ? name3.slice(0, -1) : name3;
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
  return storedAll(args.map(({ value: value2 }) => value2));
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
  const { value: value2 } = argument;
  if (value2 === "") return emptyArgument(argument, accepts4);
  if (!value2.includes("=")) return void 0;
  return invalid(argument, `${quoted(value2)} has a =, which is in no name of a variable`, accepts4);
}
var lastAtSince = 909;
function userProblem(argument, { release }) {
  const accepts4 = "USER or USER@ADDRESS, with wildcards or networks";
  const { value: value2 } = argument;
  if (value2 === "") return emptyArgument(argument, accepts4);
  const at = release >= lastAtSince ? value2.lastIndexOf("@") : value2.indexOf("@");
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
  return problem ?? storedAll(args.map(({ value: value2 }) => withoutFinalDot(value2.toLowerCase())));
}
function readMessages(input) {
  const { keyword, args } = input;
  const problem = entriesProblem(input, { accepts: "patterns such as kex.c:*, or none" });
  if (problem) return problem;
  const kept = keyword.quirks?.includes("first-argument-only") ? args.slice(0, 1) : args;
  return storedAll(kept.map(({ value: value2 }) => value2));
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
function parsePort(text2) {
  const number = parseDecimal(text2);
  if (number !== void 0) return number >= 1 && number <= 65535 ? number : void 0;
  return Object.hasOwn(services, text2) ? services[text2] : void 0;
}

// src/directive/port-fault.ts
function portFault(text2) {
  if (parsePort(text2) !== void 0) return void 0;
  if (text2 === "") return { problem: "invalid-argument", reason: "the port is missing" };
  const number = parseDecimal(text2);
  if (number === void 0) return { problem: "invalid-argument", reason: `${quoted(text2)} is no port` };
  return {
    problem: "out-of-range",
    reason: number < 1 ? `the port ${number} is under 1` : `the port ${number} is over 65535`
  };
}

// src/directive/tokens.ts
function checkTokens(keyword, value2, release) {
  const { tokensIn, ...facts } = factsIn(keyword, release);
  return findFault(expandedPart(value2, tokensIn), facts);
}
function variableFault(text2) {
  return findFault(text2, { tokens: [], expandsEnvironment: true });
}
function findFault(text2, { tokens, expandsEnvironment }) {
  for (let index = 0; index < text2.length; index++) {
    if (expandsEnvironment && text2.startsWith("${", index)) {
      const close2 = text2.indexOf("}", index);
      if (close2 === -1) return { token: "${" };
      if (close2 === index + 2) return { token: "${}" };
      index = close2;
    } else if (tokens.length > 0 && text2[index] === "%") {
      const token = tokenAt(text2, index);
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
function tokenAt(text2, index) {
  const letter = text2.codePointAt(index + 1);
  return letter === void 0 ? "%" : `%${String.fromCodePoint(letter)}`;
}
function expandedPart(value2, tokensIn) {
  switch (tokensIn) {
    case "values":
      return value2.slice(value2.indexOf("=") + 1);
    case "socket-paths":
      return value2.replace(/^(?:\d+|\[[^\]]*\]:\d+)(?= |$)/, "").replace(/ \[[^\]]*\]:\d+$/, "");
    default:
      return value2;
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
function valueProblem(name3, value2, context) {
  const checks = context.reader.dialect === "ssh_config" ? sshChecks : sshdChecks;
  return checks.get(name3)?.(value2, context);
}
function commandProblem(value2, { match, reader }) {
  const fault = checkTokens(match, value2.value, reader.release);
  return fault && { ...invalid(value2, tokenReason(fault), "a command, in which a % is written %%"), stops: true };
}
var checkedAtStartSince = 804;
function addressListProblem(value2, { reader }) {
  const { release } = reader;
  const accepts4 = "addresses, networks or patterns with commas between them";
  const problem = addressesProblem(value2, { from: 0, release, accepts: accepts4 });
  return problem && release < checkedAtStartSince ? { ...problem, onlyInUse: true } : problem;
}
function portProblem(value2) {
  if (parseDecimal(value2.value) === 0) return void 0;
  const fault = portFault(value2.value);
  return fault && { ...fault, accepts: "one port", at: value2 };
}
var longestNetwork2 = 49;
function networksProblem(value2, { reader }) {
  const accepts4 = "networks such as 10.0.0.0/8 with commas between them";
  let start = 0;
  for (const entry of value2.value.split(",")) {
    const at = partOf(value2, start, entry.length);
    if (entry === "") return invalid(at, "a network is missing", accepts4);
    const isPlain2 = /^[\da-f.:/]*$/i.test(entry) && entry.length <= longestNetwork2;
    if (!isPlain2 || !isNetwork(entry, reader.release)) return invalid(at, `${quoted(entry)} is no network`, accepts4);
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
var withoutValue = /* @__PURE__ */ new Set(["canonical", "final", "invalid-user"]);
function criteriaOf(dialect) {
  const argument = lookupKeyword(dialect, "match")?.argument;
  return argument?.kind === "match-criteria" ? argument.criteria : {};
}
function nameProblem(criterion, header, reader) {
  const { name: name3 } = criterion;
  const criteria2 = criteriaOf(reader.dialect);
  const known = Object.keys(criteria2).filter((own) => criteria2[own] <= reader.release);
  if (known.includes(name3) && isTakenSign(criterion, reader)) return void 0;
  return {
    problem: "unknown-criterion",
    reason: unknownReason2(criterion, criteria2, reader),
    accepts: listed(known),
    at: nameRange(criterion, header)
  };
}
function unknownReason2(criterion, criteria2, reader) {
  const { name: name3 } = criterion;
  if (name3 === "") return "the name of a criterion is missing";
  if (!isTakenSign(criterion, reader)) return `sshd knows no ! in front of a criterion, as in !${name3}`;
  const since = sinceOf(criteria2, name3);
  if (since !== void 0) return `the criterion ${quoted(name3)} is known since ${formatRelease(since)}`;
  const other = reader.dialect === "ssh_config" ? "sshd_config" : "ssh_config";
  if (sinceOf(criteriaOf(other), name3) !== void 0) return `${quoted(name3)} is a criterion of ${other} alone`;
  const [whole = ""] = name3.split("=");
  if (whole === name3 || sinceOf(criteria2, whole) === void 0) return `${quoted(name3)} is no criterion`;
  const takesValue = whole !== "all" && !withoutValue.has(whole);
  return takesValue ? `no = may stand between ${quoted(whole)} and its value` : `${quoted(whole)} takes no value`;
}
function sinceOf(criteria2, name3) {
  return Object.hasOwn(criteria2, name3) ? criteria2[name3] : void 0;
}
var emptySince = 1e3;
var mayBeEmpty = /* @__PURE__ */ new Set(["command", "tagged"]);
function valueProblemOf(criterion, header, reader) {
  const { name: name3, value: value2 } = criterion;
  if (withoutValue.has(name3)) return void 0;
  if (value2 === void 0) return missing(`the value of ${name3} is missing`, reader, criterion);
  const argument = valueArgument(criterion, header);
  if (value2 === "") {
    if (mayBeEmpty.has(name3) && reader.release >= emptySince) return void 0;
    return { problem: "empty-argument", reason: `the value of ${name3} is empty`, at: argument };
  }
  if (value2.startsWith("#") && reader.release >= argvSplitSince) {
    return missing(`the value of ${name3} begins with a #, as a comment does`, reader, argument);
  }
  return valueProblem(name3, argument, { match: lookupKeyword(reader.dialect, "match"), reader });
}
function nameRange({ start, end, name: name3, negated }, { args }) {
  const word = args.find((argument) => argument.start === start);
  const length = name3.length + Number(negated);
  const isPlain2 = word && word.end - word.start === word.value.length && length > 0;
  return isPlain2 ? { start, end: start + length } : { start, end };
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
function valueArgument({ start, end, value: value2 = "" }, { args }) {
  const type = "Argument";
  const word = argumentEndingAt(args, end);
  if (!word || word.value === value2) return word ?? { type, start, end, value: value2 };
  const isPlain2 = word.end - word.start === word.value.length && word.value.endsWith(value2);
  return isPlain2 ? { type, start: end - value2.length, end, value: value2 } : { type, start: word.start, end, value: value2 };
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
  const { value: value2 } = argument;
  const { min, max, hexadecimal } = facts.numbers;
  const accepts4 = `a class such as af21, cs1 or ef, none, or a number from ${min} to ${max}`;
  if (value2 === "") return emptyArgument(argument, accepts4);
  const name3 = findWord(facts.values, value2, facts.caseSensitive);
  if (name3 === "none" || name3 !== void 0 && facts.withoutEffect.includes(name3)) return "none";
  const number = name3 === void 0 ? (hexadecimal ? parseAnyBase : parseDecimal)(value2) : numberOf2(name3, release);
  if (number === void 0) return invalid(argument, `${quoted(value2)} is no class of traffic`, accepts4);
  if (number < min || number > max) {
    return outOfRange(argument, `the class ${value2} is not between ${min} and ${max}`, accepts4);
  }
  const names2 = facts.values.filter((word) => !facts.withoutEffect.includes(word));
  return names2.find((word) => numberOf2(word, release) === number) ?? `0x${number.toString(16).padStart(2, "0")}`;
}
var plainClasses = {
  ef: 184,
  va: 176,
  lowdelay: 16,
  throughput: 8,
  reliability: 4
};
var lowerEffortMovedIn = 809;
function numberOf2(name3, release) {
  if (name3 === "le") return release < lowerEffortMovedIn ? 1 : 4;
  const [, kind, level, drop = "0"] = /^(cs|af)(\d)(\d?)$/.exec(name3) ?? [];
  if (kind === void 0) return plainClasses[name3];
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
function isComparedWithQuotes({ start, end, value: value2 }, { dialect, release }) {
  return dialect === "sshd_config" && release < argvSplitSince && end - start !== value2.length;
}
var longest2 = 2n ** 63n - 1n;
var fractionDigits = 19;
var units = "bkmgtpe";
function parseAmount(text2) {
  const match = /^[ \t\n\v\f\r]*([+-]?)(\d*)(?:\.(\d*))?(?:$|([bkmgtpe])(?![\da-z]))/i.exec(text2);
  if (!match || text2 === "") return "malformed";
  const [, sign, whole = "", decimals = "", unit = ""] = match;
  const fraction2 = decimals.slice(0, fractionDigits);
  if (whole.length > fractionDigits + 1 || BigInt(whole) > longest2 || BigInt(fraction2) > longest2) return "too-large";
  const scale = 1024n ** BigInt(Math.max(0, units.indexOf(unit.toLowerCase())));
  const bytes = BigInt(whole) * scale;
  if (bytes > longest2) return "too-large";
  const total = unit === "" ? bytes : bytes + fractionOf(fraction2, scale);
  return sign === "-" ? -total : total;
}
function fractionOf(text2, scale) {
  let digits = text2;
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
  const { value: value2 } = argument;
  const { literals = [], min, max } = facts;
  if (literals.includes(value2)) return stored(value2);
  const accepts4 = ["a whole number", ...literals].join(" or ");
  const number = parseDecimal(value2);
  if (number === void 0) {
    return noneOf(argument, literals, { accepts: accepts4, reason: `${quoted(value2)} is no whole number` });
  }
  if (number < min || number > max) return outOfRange(argument, `${value2} is ${beyond(number, facts)}`, accepts4);
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
  const { value: value2 } = argument;
  const accepts4 = "an octal mask such as 0177";
  if (value2 === "") return emptyArgument(argument, accepts4);
  const mask2 = parseOctal(value2);
  if (mask2 === void 0) return invalid(argument, `${quoted(value2)} is no octal number`, accepts4);
  if (mask2 >= facts.min && mask2 <= facts.max) return stored(`0${mask2.toString(8)}`);
  return outOfRange(argument, `the mask ${value2} is not between 0 and 0${facts.max.toString(8)}`, accepts4);
}
function readPort({ facts, args }) {
  const argument = args[0];
  const { value: value2 } = argument;
  const accepts4 = `a number from ${facts.min} to ${facts.max}`;
  if (value2 === "") return emptyArgument(argument, accepts4);
  const port = parsePort(value2);
  if (port !== void 0) return stored(String(port));
  const number = parseDecimal(value2);
  if (number !== void 0) return outOfRange(argument, `the port ${value2} is ${beyond(number, facts)}`, accepts4);
  return invalid(argument, `${quoted(value2)} is no port`, accepts4);
}

// src/directive/agent-path.ts
function agentPathFault(path, release) {
  if (release >= 804) {
    for (const [, name3, close2] of path.matchAll(/\$\{([^}]*)(\}?)/g)) {
      if (close2 === "") return "a } is missing behind ${";
      if (name3 === "") return "the name of a variable is missing in ${}";
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
  return problem ?? storedAll(args.map(({ value: value2 }) => printedPath(value2, input)));
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
  return problem ?? storedAll(args.map(({ value: value2 }) => value2));
}

// src/openssh/host-port.ts
function splitHostPort(text2) {
  let end = text2.search(/[:/]/);
  if (text2.startsWith("[")) {
    const close2 = text2.indexOf("]");
    if (close2 === -1) return void 0;
    end = close2 + 1 === text2.length ? -1 : close2 + 1;
  }
  if (end === -1) return { host: withoutBrackets(text2), delimiter: void 0, rest: "" };
  const delimiter = text2[end];
  if (delimiter !== ":" && delimiter !== "/") return void 0;
  return { host: withoutBrackets(text2.slice(0, end)), delimiter, rest: text2.slice(end + 1) };
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
  let last2;
  for (const text2 of list.split(",")) {
    const hop = text2.startsWith(scheme) ? parseUri(text2, reader) : parseHop(text2, reader);
    const accepts4 = "hosts as [USER@]HOST[:PORT] with commas between them, or none";
    if ("problem" in hop) return { ...hop, accepts: accepts4, at: partOf(argument, start, text2.length) };
    last2 = hop;
    start += text2.length + 1;
  }
  const whole = reader.release < 1003 && reader.vendor !== "debian" ? argument.value : list;
  return stored(whole.slice(0, whole.lastIndexOf(",") + 1) + printedHop(last2));
}
var scheme = "ssh://";
function listIn(value2, { release }) {
  return release >= 807 && release < 1001 ? /^.[^ \t\n\v\f\r]*/s.exec(value2)[0] : value2;
}
var slashUntil = 809;
function noHop(reason) {
  return { problem: "invalid-argument", reason };
}
function parseHop(text2, { release }) {
  const at = text2.lastIndexOf("@");
  if (at === 0) return noHop("the user in front of the @ is missing");
  const split = splitHostPort(text2.slice(at + 1));
  if (!split || split.delimiter === "/" && release >= slashUntil) return noHop(`${quoted(text2)} is no host`);
  if (split.host === "" && text2[at + 1] !== "[") return noHop("the name of a host is missing");
  const user = at === -1 ? void 0 : text2.slice(0, at);
  return withPort({ user, host: split.host }, split.rest);
}
function withPort(hop, text2) {
  if (text2 === "") return { ...hop, port: void 0 };
  return portFault(text2) ?? { ...hop, port: parsePort(text2) };
}
var urisSince = 805;
function parseUri(text2, reader) {
  const parsed = parseUriAlone(text2.slice(scheme.length), reader);
  return "problem" in parsed || reader.release >= urisSince ? parsed : parseHop(text2, reader);
}
function parseUriAlone(text2, reader) {
  const at = text2.indexOf("@");
  const user = at === -1 ? void 0 : decodeUser(text2.slice(0, at).replace(/;.*/s, ""), reader);
  if (user === null) return noHop(`${quoted(text2.slice(0, at))} is no user of a URI`);
  if (user === "") return noHop("the user in front of the @ is missing");
  const split = splitHostPort(text2.slice(at + 1));
  if (!split) return noHop(`${quoted(text2)} is no host`);
  const fault = domainFault(split.host, reader.release);
  if (fault !== void 0) return noHop(fault);
  const [port = "", path = ""] = split.delimiter === ":" ? split.rest.split(/\/(.*)/s) : ["", split.rest];
  if (path !== "") return noHop("a path stands behind the host");
  if (port === "" && split.rest !== "" && split.delimiter === ":") return noHop("the port is missing");
  return withPort({ user, host: withoutFinalDot(split.host) }, port);
}
function decodeUser(text2, { release, vendor }) {
  if (/%(?![\dA-Fa-f]{2})/.test(text2)) return null;
  const decoded = text2.replaceAll("+", " ").replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
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
function splitForward(text2, isDynamic) {
  const fields = splitFields(text2);
  const ends = fields && endsOf(fields);
  if (!fields || !ends) return void 0;
  if (isDynamic) return fields.length <= 2 ? ends : void 0;
  return ends.target === socks ? void 0 : ends;
}
var mostFields = 4;
var bracketedField = /^\[([^\]]*)\](?::|$)/s;
var plainField = /^((?:[^\\:]|\\.)*)(:|\\?$)/s;
function splitFields(text2) {
  const fields = [];
  let rest = text2.replace(/^[ \t\n\v\f\r]+/, "");
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
  const [a, b, c, d] = fields.map(({ text: text2 }) => text2);
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
  const text2 = target ? `${listen.value}:${target.value}` : listen.value;
  if (release >= variablesSince && text2.includes("${")) {
    const fault2 = variableFault(text2);
    const at = variableFault(listen.value) ? listen : target ?? listen;
    if (fault2) return { fault: invalidAt(at, tokenReason(fault2)) };
    return { text: target ? `${listen.value} ${target.value}` : text2 };
  }
  const ends = splitForward(text2.slice(0, roomForSpec), target === void 0);
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
  return addressProblem(address, reader) ?? behind ?? stored(args.map(({ value: value2 }) => value2).join(" "));
}
function addressProblem(argument, { release }) {
  const { value: value2 } = argument;
  if (value2 === "") return emptyArgument(argument, form);
  const isBareIpv6 = !value2.includes("[") && value2.split(":").length > 2;
  const split = isBareIpv6 ? { host: value2, delimiter: void 0, rest: "" } : splitHostPort(value2);
  if (!split || split.delimiter === "/") return invalid(argument, `${quoted(value2)} is no address`, form);
  if (split.host === "") return invalid(argument, "the address is missing", form);
  if (!isHost(split.host, release)) return invalid(argument, `${quoted(split.host)} is no address`, form);
  const fault = split.delimiter && portFault(split.rest);
  return fault ? { ...fault, accepts: form, at: argument } : void 0;
}
function isHost(text2, release) {
  const [address = ""] = text2.split("%");
  return !text2.includes(":") || !address.includes("/") && isNetwork(address, release);
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
  const unread2 = isFirstLost ? void 0 : args[entries.length + 1];
  return unread2 ? surplusProblem2(unread2) : storedAll(entries.map((entry) => printed2(entry, input)));
}
function wordRule({ facts, reader }) {
  if (facts.literalAlone) return "alone";
  return reader.release < 907 ? "first-only" : "leading";
}
function isWord({ value: value2 }, { literals = [], caseSensitive = false }) {
  return findWord(literals, value2, caseSensitive) !== void 0;
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
  const { value: value2 } = at;
  return { problem: "conflict", reason: `${value2} stands beside other entries`, accepts: `${value2} alone`, at };
}
function beforeEmpty({ args, reader }) {
  const empty = args.findIndex(({ value: value2 }, index) => index > 0 && value2 === "");
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
function isPortAlone({ value: value2 }, { portAlone = false }) {
  return portAlone && !value2.includes(":");
}
function hostFault(text2) {
  const split = splitHostPort(text2);
  if (split?.delimiter === ":") return permitFault(split.rest);
  const reason = split && !split.delimiter ? `${quoted(text2)} has no port` : `${quoted(text2)} is no host with a port`;
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
function codeOf(text2) {
  const control = /^\^([@-\x7f])$/.exec(text2)?.[1];
  if (control !== void 0) return control.charCodeAt(0) & 31;
  return /^[\x01-\x7f]$/.test(text2) ? text2.charCodeAt(0) : void 0;
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
function splitOnce(text2) {
  const colon2 = text2.indexOf(":");
  return colon2 === -1 ? [text2, "any"] : [text2.slice(0, colon2), text2.slice(colon2 + 1)];
}
function readDevice(text2) {
  return findWord(["any"], text2, false) ? "any" : parseDecimal(text2);
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
  unknown: ({ args }) => storedAll(args.map(({ value: value2 }) => value2))
};
function readWord({ facts, args, reader }) {
  const argument = args[0];
  const words2 = [...facts.values, ...(reader.vendor && facts.vendorValues?.[reader.vendor]) ?? []];
  const word = findWord(words2, argument.value, facts.caseSensitive);
  return word === void 0 ? noneOf(argument, words2, { accepts: listed(words2) }) : stored(facts.printed?.[word] ?? word);
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
  const options2 = facts.values.filter((word) => word !== "none" && named.has(word));
  return storedAll(options2.length === 0 ? ["none"] : options2);
}
var inLowerCase = /* @__PURE__ */ new Set(["HostKeyAlias"]);
function readString({ keyword, args }) {
  const argument = args[0];
  if (keyword.buildFeature === "rdomain") {
    return { problem: "invalid-argument", reason: "only the sshd of OpenBSD and FreeBSD takes it", at: argument };
  }
  const { value: value2 } = argument;
  if (value2 === "") return emptyArgument(argument, "a text");
  return stored(inLowerCase.has(keyword.keyword) ? lowerCase(value2) : value2);
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
function firstEntries({ value: value2 }) {
  const entries = value2.split(",");
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
  return storedAll(args.map(({ value: value2 }) => value2));
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
  const names2 = methods.map((method) => method.split(":", 1)[0]);
  const strange = names2.find((name3) => !known.includes(name3));
  if (strange === void 0) return void 0;
  if (strange === "") return invalid(argument, "a method is missing at a comma", accepts4);
  const reason = `${quoted(strange)} is no method of authentication`;
  const words2 = strange === argument.value ? [...known, "any"] : known;
  return { ...noneOf({ ...argument, value: strange }, words2, { accepts: accepts4, reason }), at: argument };
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
  return isRead ? reading.values : [directive.args.map(({ value: value2 }) => value2).join(" ")];
}

// src/resolve/resolve.ts
function resolve(root, subject) {
  const layers = layersFor(root, subject);
  return {
    subject,
    get: (keyword) => {
      const kept = keptKeywordIn(root, keyword);
      return givenBy(subject, root.dialect, kept.name) === void 0 ? effective(root, layers, kept) : defaultInForce;
    }
  };
}
function resolutions(root) {
  return derived(root, resolveAll);
}
function resolveAll(root) {
  return subjects(root).map((subject) => resolve(root, subject));
}
function keptKeywordIn(root, keyword) {
  const known = derived(root, noneKnown2);
  let kept = known.get(keyword);
  if (!kept) known.set(keyword, kept = keptKeyword(root, keyword));
  return kept;
}
function noneKnown2() {
  return /* @__PURE__ */ new Map();
}
var defaultInForce = { certainty: "certain", origin: void 0, origins: [], candidates: [] };
function effective(root, layers, keyword) {
  if (keyword.isPlain) {
    const { certain, candidates: candidates2 } = firstStatement(sectionsOf(layers, keyword), keyword.name);
    return effectiveOf(certain ? [certain] : [], candidates2);
  }
  const { values, candidates } = inForce(root, { layers, keyword, read: statedIn(root) });
  const origins = originsOf(values);
  const others = originsOf(candidates.flat()).filter((other) => !origins.some((origin) => isSameOrigin(origin, other)));
  return effectiveOf(origins, others, candidates.length > 0);
}
function effectiveOf(origins, candidates, isPossible = candidates.length > 0) {
  return { certainty: isPossible ? "possible" : "certain", origin: origins[0], origins, candidates };
}
function originsOf(values) {
  const origins = [];
  for (const { origin } of values) {
    if (origin && !origins.some((other) => isSameOrigin(origin, other))) origins.push(origin);
  }
  return origins;
}

// src/resolve/reachable.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-reachable.cjs");
var unreachableBlocks = (...given) => load2().unreachableBlocks(...given);

// src/resolve/find-shadows.ts
var loaded3;
var load3 = () => loaded3 ??= require("./lazy-shadows.cjs");
var findShadows = (...given) => load3().findShadows(...given);

// src/resolve/shadow.ts
function shadows(root, releases = [root.release]) {
  const known = derived(root, noneKnown3);
  const key = releases.join(" ");
  const found = known.get(key) ?? (setsSomethingTwice(root) ? findShadows(root, releases) : []);
  known.set(key, found);
  return found;
}
function noneKnown3() {
  return /* @__PURE__ */ new Map();
}
function setsSomethingTwice({ dialect, sections }) {
  const seen = /* @__PURE__ */ new Set();
  for (const { directives } of sections) {
    for (const { keyword } of directives) {
      const sharing = lookupKeyword(dialect, keyword.canonical)?.sharesSlotWith ?? lostAfter[keyword.canonical];
      if (seen.has(keyword.canonical) || sharing !== void 0 && seen.has(sharing)) return true;
      seen.add(keyword.canonical);
    }
  }
  return false;
}
var lostAfter = { authorizedprincipalscommand: "authorizedkeyscommand" };

// src/syntax/template.ts
var controlTag = /\{%|<%|\{\{[#/~-]/;
function hasTemplateLines(file) {
  return hasControlTags(file) || file.blocks.some(({ lines }) => lines.some(beginsWithPlaceholder));
}
function hasControlTags({ text: text2 }) {
  return controlTag.test(text2);
}
function beginsWithPlaceholder(line) {
  return "keyword" in line && line.keyword !== void 0 && /^[^A-Za-z"']/.test(line.keyword.text);
}
var placeholder = /\{\{|\}\}|\{[%#]|[%#]\}|<%|%>|\$[{(A-Za-z_]|@[A-Za-z_][\w.-]*@|__[A-Za-z]\w*__|%%[A-Za-z_]+%%|<[A-Za-z][\w .-]*>/;
function holdsPlaceholder(text2) {
  return placeholder.test(text2);
}

// src/resolve/unmatchable.ts
function unmatchablePatterns(header) {
  return namesOf(header).flatMap(({ at, text: text2 }) => {
    const negated = text2.startsWith("!");
    const mistaken = holdsPlaceholder(text2) ? void 0 : mistakenFor(negated ? text2.slice(1) : text2);
    return mistaken ? [{ at, text: text2, negated, mistaken }] : [];
  });
}
var hostCriteria = /* @__PURE__ */ new Set(["host", "originalhost"]);
function namesOf(header) {
  if (header.type === "Host") {
    return header.patterns.map((pattern) => ({ at: pattern, text: `${pattern.negated ? "!" : ""}${pattern.value}` }));
  }
  return header.criteria.filter(({ name: name3 }) => hostCriteria.has(name3)).flatMap((criterion) => (criterion.value ?? "").split(",").map((text2) => ({ at: criterion, text: text2 })));
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
  const words2 = readsArguments ? args : delimitedWords(rest);
  const criteria2 = [];
  for (let index = 0; index < words2.length; index++) {
    const word = words2[index];
    if (word.value.startsWith("#") && release >= argvSplitSince) break;
    const { glued, ...attribute } = readAttribute(word.value, readsArguments);
    const takesNext = glued === void 0 && !withoutValue2.has(attribute.name);
    const next = takesNext ? words2[++index] : void 0;
    const range = { start: word.start, end: next?.end ?? word.end };
    criteria2.push({ type: "Criterion", ...range, ...attribute, value: glued ?? next?.value });
  }
  return criteria2;
}
function readAttribute(word, splitsAtEquals) {
  const negated = word.startsWith("!");
  const whole = negated ? word.slice(1) : word;
  const equals2 = splitsAtEquals ? whole.indexOf("=") : -1;
  const name3 = whole.slice(0, equals2 === -1 ? whole.length : equals2).toLowerCase();
  if (equals2 === -1 || !gluedNames.has(name3)) return { name: whole.toLowerCase(), negated, glued: void 0 };
  return { name: name3, negated, glued: whole.slice(equals2 + 1) };
}
function delimitedWords({ source, next, end }) {
  return splitDelimited(source.text, next, end).map((word) => ({
    start: source.offset(word.start),
    end: source.offset(word.end),
    value: word.value
  }));
}

// src/syntax/source.ts
function logicalLine(text2, { start, number, dialect, release, hasNul }) {
  const { end, next } = lineEnd(text2, start);
  const physical = { line: number, lineStart: start, next };
  const nul = hasNul ? nulIn(text2, start, end) : -1;
  if (nul === -1) return { source: { text: text2, start, end, offset: identity }, physical, lineCount: 1 };
  const cutBefore = release < argvSplitSince && text2.slice(start, nul).includes("#");
  if (dialect === "ssh_config" || cutBefore) {
    return { source: { text: text2, start, end: nul, offset: identity }, physical, lineCount: 1 };
  }
  return joinAtNul(text2, start, number);
}
function joinAtNul(text2, start, number) {
  let joined = "";
  const offsets = [];
  let lineCount = 0;
  let lineStart = start;
  let cut = false;
  do {
    const { end, next } = lineEnd(text2, lineStart);
    const nul = nulIn(text2, lineStart, end);
    cut = nul !== -1;
    let from = lineStart;
    while (lineCount > 0 && from < end && /[ \t\r]/.test(text2[from])) from++;
    for (let index = from; index < (cut ? nul : end); index++) offsets.push(index);
    joined += text2.slice(from, cut ? nul : end);
    lineStart = next;
    lineCount++;
  } while (cut && lineStart < text2.length);
  const last2 = offsets.length > 0 ? offsets.at(-1) + 1 : start;
  const source = {
    text: joined,
    start: 0,
    end: joined.length,
    offset: (index) => offsets[index] ?? last2
  };
  return { source, physical: { line: number, lineStart: start, next: lineStart }, lineCount };
}
function lineEnd(text2, start) {
  const feed = text2.indexOf("\n", start);
  return feed === -1 ? { end: text2.length, next: text2.length } : { end: feed, next: feed + 1 };
}
function nulIn(text2, start, end) {
  const index = text2.slice(start, end).indexOf("\0");
  return index === -1 ? -1 : start + index;
}
function identity(index) {
  return index;
}

// src/syntax/parse.ts
function parse({ path, dialect, release, text: text2 }) {
  const blocks = [];
  const hasNul = text2.includes("\0");
  let header;
  let lines = [];
  let blockStart = 0;
  const closeBlock = (end) => {
    const directives = lines.filter((line) => line.type === "Directive");
    blocks.push({ type: "Block", start: blockStart, end, header, lines, directives });
  };
  for (let start = 0, number = 1; start < text2.length; ) {
    const { source, physical, lineCount } = logicalLine(text2, { start, number, dialect, release, hasNul });
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
  closeBlock(text2.length);
  return { type: "ConfigFile", start: 0, end: text2.length, path, dialect, release, text: text2, blocks };
}
function parseLineAs({ text: text2, dialect }, { line, lineStart }, release) {
  const hasNul = text2.includes("\0");
  const { source, physical } = logicalLine(text2, { start: lineStart, number: line, dialect, release, hasNul });
  return parseLine(source, physical, { dialect, release });
}
function parseLine(source, physical, reader) {
  const { text: text2 } = source;
  const indented = skipIndentation(text2, source.start, source.end);
  const from = reader.dialect === "sshd_config" ? indented : source.start;
  const lineEnd2 = trimEnd(text2, from, source.end);
  const first = Math.min(indented, lineEnd2);
  const { line, lineStart, next } = physical;
  const start = source.offset(first);
  const end = source.offset(lineEnd2);
  if (first === lineEnd2) return { type: "Blank", start, end, line, lineStart, next };
  if (text2.charCodeAt(first) === hash) return { type: "Comment", start, end, line, lineStart, next };
  const cut = cutsAtHash(reader) ? hashIn(text2, first, lineEnd2) : void 0;
  const contentEnd = cut === void 0 ? lineEnd2 : trimEnd(text2, first, cut);
  const head = readKeyword(text2, from, contentEnd);
  if (!head) {
    return { type: "Malformed", start, end, line, lineStart, next, reason: "ignored-line", keyword: void 0 };
  }
  if (head.word.value.startsWith("#")) {
    return { type: "Comment", start: source.offset(text2.indexOf("#", from)), end, line, lineStart, next };
  }
  const keyword = toKeyword(source, head.word, reader.dialect);
  return parseDirective({ source, physical, keyword, next: head.next, end: contentEnd, cut, lineEnd: lineEnd2 }, reader);
}
function readKeyword(text2, from, end) {
  let step = readDelimited(text2, from, end);
  if (step?.word.value === "") step = readDelimited(text2, step.next, end);
  return step?.word.value === "" ? void 0 : step;
}
function toKeyword(source, { start, end, value: text2 }, dialect) {
  const name3 = text2.toLowerCase();
  const canonical = canonicalKeyword(dialect, name3);
  return { type: "Keyword", start: source.offset(start), end: source.offset(end), text: text2, name: name3, canonical };
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
function toArgument(source, { start, end, value: value2 }) {
  return { type: "Argument", start: source.offset(start), end: source.offset(end), value: value2 };
}
function toTrailingComment(source, start, end) {
  return start === void 0 ? void 0 : { type: "TrailingComment", start: source.offset(start), end: source.offset(end) };
}
function splitRest({ source, keyword, next, end, cut }, { dialect, release }) {
  const { text: text2 } = source;
  const words2 = release >= argvSplitSince ? splitArguments(text2, next, end) : { words: (keyword.name === "setenv" ? splitAtBlanks : splitDelimited)(text2, next, end), commentStart: cut };
  if (!words2) return "invalid-quotes";
  const raw = takesRawRest(dialect, keyword.name, release);
  return raw ? splitRaw(text2, { start: next, end, cut }, raw) : words2;
}
function splitRaw(text2, { start, end, cut }, { skipsEquals, cutsAtHash: cuts }) {
  let from = start;
  while (from < end && (isBlank(text2.charCodeAt(from)) || skipsEquals && text2[from] === "=")) from++;
  const cutAt = cuts ? hashIn(text2, from, end) : void 0;
  const to = cutAt === void 0 ? end : trimEnd(text2, from, cutAt);
  const isThere = from < to || skipsEquals && !cuts && start < end;
  const words2 = isThere ? [{ start: from, end: to, value: text2.slice(from, to) }] : [];
  return { words: words2, commentStart: cutAt ?? cut };
}
function cutsAtHash({ dialect, release }) {
  return release < argvSplitSince && (dialect === "sshd_config" || release >= 805);
}
function hashIn(text2, start, end) {
  const index = text2.slice(start, end).indexOf("#");
  return index === -1 ? void 0 : start + index;
}
function toPattern(argument) {
  const negated = argument.value.startsWith("!");
  const value2 = negated ? argument.value.slice(1) : argument.value;
  return { type: "Pattern", start: argument.start, end: argument.end, value: value2, negated };
}
function skipIndentation(text2, start, end) {
  let index = start;
  while (index < end && isIndentation(text2.charCodeAt(index))) index++;
  return index;
}
function isIndentation(code) {
  return code === 32 || code === 9 || code === 13;
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
function textOf(file, range) {
  return file.text.slice(range.start, range.end);
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
    const values = directive.args.map(({ value: value2 }) => value2);
    const seconds = facts?.argument.kind === "time" ? parseTime(values[0] ?? "", root.release) : void 0;
    if (seconds !== void 0) return String(seconds);
    const text2 = JSON.stringify(values);
    return facts?.argument.kind === "flag" ? text2.toLowerCase().replace("true", "yes").replace("false", "no") : text2;
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
  return argumentsInForce(resolution.get("hostname")).every((name3) => isForge(name3 ?? host));
}
function isForge(host) {
  const name3 = host.toLowerCase();
  if (forgeName.test(name3)) return true;
  return [...forges].some((forge) => name3 === forge || name3.endsWith(`.${forge}`));
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
  const { keyword, value: value2, beside = [] } = directive;
  const sibling = block.directives.findLast((line) => beside.includes(line.keyword.canonical));
  const anchor = sibling ?? commentedOut(file, block, keyword) ?? block.directives.at(-1) ?? block.header;
  const text2 = `${indentationOf(file, block)}${keyword} ${value2}`;
  return anchor ? insertAfter(file, anchor, text2) : insertAt(file, startOfFirst(block), text2);
}
function appendHostBlock(file, { keyword, value: value2 }) {
  const newline = newlineOf(file);
  const indentation = file.blocks.map((block) => block.header && ownIndentation(file, block)).find(Boolean) ?? "    ";
  const blank = file.text === "" || /\n[ \t\r]*\n$/.test(file.text) ? "" : newline;
  const end = endsWithNewline(file) ? newline : "";
  const start = endsWithNewline(file) || file.text === "" ? "" : newline;
  const text2 = `${start}${blank}Host *${newline}${indentation}${keyword} ${value2}${end}`;
  return { file, range: { start: file.end, end: file.end }, text: text2 };
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
function insertAfter(file, line, text2) {
  const newline = newlineOf(file);
  const ended = file.text[line.next - 1] === "\n";
  return { file, range: { start: line.next, end: line.next }, text: ended ? `${text2}${newline}` : `${newline}${text2}` };
}
function insertAt(file, offset, text2) {
  return { file, range: { start: offset, end: offset }, text: `${text2}${newlineOf(file)}` };
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
  const read = (text2) => {
    const interval = parseInterval(root.dialect, text2, root.release);
    return interval === "none" ? 0 : interval;
  };
  return valuesOf2(resolution.get(keepaliveKeywords[root.dialect].interval), read, 0);
}
function countsInForce(root, resolution) {
  return valuesOf2(resolution.get(keepaliveKeywords[root.dialect].count), parseCount, defaultCount);
}
function valuesOf2({ origin, candidates }, read, defaultValue) {
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
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  for (const resolution of resolutions(root)) {
    const inForce2 = resolution.get(interval);
    const sources = sourcesOf(inForce2) ?? (isBatch(root, resolution) ? "batch" : "default");
    const others = seen.get(sources) ?? /* @__PURE__ */ new Set();
    seen.set(sources, others);
    const countSources = sourcesOf(resolution.get(count)) ?? "default";
    if (others.has(countSources)) continue;
    others.add(countSources);
    const counts = countsInForce(root, resolution).map((value2) => sure(root, value2));
    found.push({ intervals: knownIntervals(root, resolution), counts });
  }
  return found;
}
function knownIntervals(root, resolution) {
  const hasVendorDefault = isBatch(root, resolution);
  return intervalsInForce(root, resolution).map(
    (entry) => hasVendorDefault && !entry.origin ? { ...entry, value: void 0 } : sure(root, entry)
  );
}
function sure(root, value2) {
  return value2.origin || isComplete(root) ? value2 : { ...value2, value: void 0 };
}
function sourcesOf({ origin, candidates }) {
  if (candidates.length === 0) return origin?.directive;
  const told3 = [...candidates, origin].map(
    (source) => source && `${source.section.file.path}:${source.directive.start}`
  );
  return told3.join("\n");
}
function pairsInForce({ intervals, counts }) {
  if (intervals.length > 1 && counts.length > 1) return [{ interval: intervals.at(-1), count: counts.at(-1) }];
  return intervals.flatMap((interval) => counts.map((count) => ({ interval, count })));
}
function isBatch({ dialect }, resolution) {
  if (dialect === "sshd_config") return false;
  return argumentsInForce(resolution.get("batchmode")).some((value2) => /^(yes|true)$/i.test(value2 ?? ""));
}
function isComplete(root) {
  return derived(root, tellsAll);
}
var unread = /* @__PURE__ */ new Set(["nothing", "too-many", "depends"]);
function tellsAll(root) {
  return !root.fragment && !root.includes.some(({ outcome }) => unread.has(outcome)) && !isTemplate(root);
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
function formatDeadPeerTime(probing, range) {
  if (deadPeerSeconds(probing, range.newest) === Infinity) return "never";
  return formatTimes(range, (release) => deadPeerSeconds(probing, release));
}
function formatProbeGap(probing, range) {
  return formatTimes(range, (release) => probeGapSeconds(probing, release));
}
function formatTimes({ releases }, secondsIn) {
  const [shortest2, ...longer] = [...new Set(releases.map(secondsIn))].toSorted((a, b) => a - b);
  const slow = longer.length > 0 ? ` (${formatTime(longer.at(-1))} on OpenSSH 9.2 to 9.4)` : "";
  return `${formatTime(shortest2)}${slow}`;
}

// src/rule/nearest.ts
function nearest(given, known) {
  const lower = given.toLowerCase();
  const ranked = known.map((name3) => {
    const most = Math.min(Math.max(2, Math.floor(name3.length / 3)), given.length - 1);
    return { name: name3, distance: distanceOf(lower, name3.toLowerCase(), most) };
  }).filter(({ distance }) => distance < Infinity).toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}
function distanceOf(given, name3, most) {
  if (given.length >= 3 && name3.startsWith(given)) return most < 1 ? Infinity : 1;
  return editDistance(given, name3, most);
}
function editDistance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let row2 = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced2 = row2[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      const distance2 = Math.min(replaced2, row2[j] + 1, next[j - 1] + 1);
      least = Math.min(least, distance2);
      next.push(distance2);
    }
    if (least > most) return Infinity;
    row2 = next;
  }
  const distance = row2[other.length];
  return distance <= most ? distance : Infinity;
}

// src/rule/odd-blank.ts
var oddBlank = /[\v\f\r\u{a0}\u{1680}\u{2000}-\u{200b}\u{2028}\u{2029}\u{202f}\u{205f}\u{2060}\u{3000}\u{feff}]/u;

// src/rule/own-line.ts
function moveAbove(file, line, comment) {
  const text2 = file.text.slice(line.lineStart, line.next).replace(/[\r\n]+$/, "");
  const indentation = /^[ \t]*/.exec(text2)[0];
  const before = text2.slice(0, comment.start - line.lineStart).trimEnd();
  const moved = text2.slice(comment.start - line.lineStart).trimEnd();
  const { lineStart } = line;
  return [
    { file, range: { start: lineStart, end: lineStart }, text: `${indentation}${moved}${newlineOf(file)}` },
    { file, range: { start: lineStart + before.length, end: lineStart + text2.length }, text: "" }
  ];
}

// src/resolve/after-reading.ts
var loaded4;
var load4 = () => loaded4 ??= require("./lazy-after-reading.cjs");
var refusedAfterReading = (...given) => load4().refusedAfterReading(...given);

// src/resolve/refused-later.ts
var maximumSubjects = 200;
function refusedLater(root) {
  if (!root.sections.some(({ directives }) => directives.some((line) => mayBeRefused(root, line)))) return [];
  const found = /* @__PURE__ */ new Map();
  for (const subject of subjects(root).slice(0, maximumSubjects)) {
    for (const refusal of refusedAfterReading(root, subject, root)) {
      const { origin } = refusal;
      if (!origin || refusal.keyword === "RefuseConnection" || found.has(origin.directive)) continue;
      found.set(origin.directive, { ...refusal, origin, subject });
    }
  }
  return [...found.values()];
}
var depending = /* @__PURE__ */ new Set([
  "authenticationmethods",
  "authorizedkeyscommand",
  "authorizedprincipalscommand",
  "forkafterauthentication",
  "listenaddress",
  "proxyjump",
  "proxyusefdpass"
]);
function mayBeRefused({ dialect }, { keyword, args }) {
  if (depending.has(keyword.canonical)) return true;
  const facts = lookupKeyword(dialect, keyword.canonical);
  if (!facts) return false;
  if (facts.argument.kind === "algorithm-list") return true;
  if (facts.zero === "refused") return args[0]?.value === "0";
  return facts.tokens.length > 0 && args.some(({ value: value2 }) => /[%$]/.test(value2));
}

// src/resolve/line-refusal.ts
function refusalOf(line, { reader, isInMatch: isInMatch2 }) {
  if (!("keyword" in line) || line.keyword === void 0) return void 0;
  const { keyword } = line;
  const facts = lookupKeyword(reader.dialect, keyword.name);
  if (!facts || !isKnownTo(facts, reader)) return unknownKeyword2(keyword, isInMatch2);
  if (isInMatch2 && !isTakenInMatch(facts, reader)) {
    const reason = "the keyword is not allowed within a Match block";
    return { kind: "not-in-match", reason, at: keyword, stops: true };
  }
  if (line.type === "Malformed") return malformed(line, keyword);
  const reading = readDirective(line, facts, reader);
  return reading.problem === void 0 ? void 0 : ofProblem(reading, line, reader);
}
function unknownKeyword2(keyword, isInMatch2) {
  return { kind: "unknown-keyword", reason: "the keyword is unknown", at: keyword, stops: isInMatch2 };
}
function isTakenInMatch(facts, { dialect, release }) {
  if (dialect === "ssh_config") return true;
  const { inMatch } = factsIn(facts, release);
  return inMatch !== false && inMatch <= release;
}
function malformed(line, keyword) {
  switch (line.reason) {
    case "invalid-quotes":
      return { kind: "invalid-quotes", reason: "a quote is not closed", at: line, stops: false };
    case "no-argument":
      return { kind: "missing-argument", reason: "the argument is missing", at: keyword, stops: false };
    case "ignored-line":
      return void 0;
  }
}
function ofProblem(problem, line, { dialect }) {
  const { problem: kind, at = line.keyword, stops, ...words2 } = problem;
  const isCounted = dialect === "ssh_config" || kind === "missing-argument" || kind === "surplus-argument";
  return { ...words2, kind, at, stops: stops ?? !isCounted };
}

// src/resolve/name-taken.ts
var TakenNames = class {
  #dialect;
  #taken = /* @__PURE__ */ new Map();
  constructor({ dialect }) {
    this.#dialect = dialect;
  }
  /** Why the releases that allow a name once refuse the line, having come to it; undefined for a name that is new. */
  refusalOf(line) {
    const name3 = line.type === "Directive" ? line.args[0] : void 0;
    if (line.type !== "Directive" || !name3 || !mayTakeNames(this.#dialect, line)) return void 0;
    const key = `${line.keyword.canonical} ${name3.value}`;
    const first = this.#taken.get(key);
    if (!first) {
      this.#taken.set(key, line);
      return void 0;
    }
    const place = first === line ? "the file is included twice: it" : `line ${first.line}`;
    const reason = `${place} already defines the ${line.keyword.text} ${JSON.stringify(name3.value)}`;
    return { kind: "conflict", reason, at: name3, stops: true };
  }
};
function mayTakeNames(dialect, { keyword }) {
  return lookupKeyword(dialect, keyword.canonical)?.former?.some(({ repeat }) => repeat === "once-per-name") ?? false;
}
function takesNamesOnce(dialect, line, release) {
  const facts = line.type === "Directive" ? lookupKeyword(dialect, line.keyword.canonical) : void 0;
  return facts !== void 0 && factsIn(facts, release).repeat === "once-per-name";
}

// src/resolve/reading-order.ts
function* readingOrder(root) {
  for (const block of root.commandLine?.blocks ?? []) {
    const file = root.commandLine;
    for (const line of block.lines) yield { file, block, line, conditions: [], includes: [] };
  }
  yield* linesIn(root.file, [], new Files(root));
}
var Files = class {
  #byPath;
  #uses;
  #used = 0;
  constructor({ files, includes }) {
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    this.#uses = includes;
  }
  usesOf(count) {
    this.#used += count;
    return this.#uses.slice(this.#used - count, this.#used);
  }
  takenBy({ outcome, paths }) {
    if (outcome !== "read") return [];
    return paths.map((path) => this.#byPath.get(path)).filter((file) => file !== void 0);
  }
};
function* linesIn(file, outer, files) {
  for (const block of file.blocks) {
    if (block.header) yield { file, block, line: block.header, conditions: outer, includes: [] };
    const conditions = block.header ? [...outer, block.header] : outer;
    for (const line of block.lines) {
      const isInclude2 = line.type === "Directive" && line.keyword.name === "include";
      const includes = isInclude2 ? files.usesOf(line.args.length) : [];
      yield { file, block, line, conditions, includes };
      for (const taken2 of includes.flatMap((use) => files.takenBy(use))) yield* linesIn(taken2, conditions, files);
    }
  }
}

// src/resolve/acceptance.ts
function isInMatch(reader, conditions) {
  if (reader.dialect === "ssh_config" || conditions.length === 0) return false;
  const start = { build: reader, pass: "start", hosts: [], obtained: () => [] };
  return !conditions.every((header) => evaluate(header, noConnection, start) === "yes");
}
var noConnection = { description: "sshd before any connection" };

// src/resolve/refused-lines.ts
function refusedLines(root, range) {
  const byRange = derived(root, noneYet);
  let found = byRange.get(range);
  if (!found) {
    found = findRefusedLines(root, range);
    byRange.set(range, found);
  }
  return found;
}
function noneYet() {
  return /* @__PURE__ */ new Map();
}
function findRefusedLines(root, range) {
  const found = /* @__PURE__ */ new Map();
  const keywords = new IgnoredKeywords(root);
  const names2 = new TakenNames(root);
  const newest = { dialect: root.dialect, release: range.newest };
  for (const { file, line, conditions } of readingOrder(root)) {
    if (line.type === "Blank" || line.type === "Comment") continue;
    const refusedBy = [
      ...lineRefusals(file, line, { range, isInMatch: isInMatch(newest, conditions) }),
      ...repeatedName(line, names2.refusalOf(line), range)
    ];
    if (refusedBy.length > 0) {
      const spared = keywords.spare(line, refusedBy);
      if (spared.refusals.length > 0 && !found.has(line)) found.set(line, { file, line, ...spared });
    }
    keywords.note(line, conditions);
  }
  return [...found.values()];
}
function repeatedName(line, refusal, { releases }) {
  if (!refusal) return [];
  const refusing = releases.filter((release) => takesNamesOnce("sshd_config", line, release));
  return refusing.length > 0 ? [{ ...refusal, releases: refusing }] : [];
}
var IgnoredKeywords = class {
  #root;
  #noted = [];
  #settled = false;
  constructor(root) {
    this.#root = root;
  }
  note(line, conditions) {
    if (this.#settled || line.type !== "Directive" || line.keyword.name !== "ignoreunknown") return;
    if (this.#root.dialect === "sshd_config") return;
    this.#noted.push({ patterns: line.args[0]?.value.toLowerCase() ?? "", conditions });
    this.#settled = conditions.every(holdsAlways);
  }
  /**
   * The refusals without those that an IgnoreUnknown takes back for sure. One in a block does so only where the block
   * applies: ssh looks at the keywords of all other blocks too, its own among them.
   */
  spare(line, refusals) {
    const isUnknown = refusals.some(({ kind }) => kind === "unknown-keyword");
    if (!isUnknown || line.type !== "Directive" || this.#root.dialect === "sshd_config") {
      return { refusals, ignored: "no" };
    }
    const covering = this.#noted.filter(({ patterns }) => matchesPatternList(patterns, line.keyword.name));
    const isSure = covering.length > 0 && covering.length === this.#noted.length && covering.some((noted) => noted.conditions.every(holdsAlways));
    if (isSure) return { refusals: refusals.filter(({ kind }) => kind !== "unknown-keyword"), ignored: "no" };
    if (covering.length > 0) return { refusals, ignored: "possible" };
    return { refusals, ignored: !this.#settled && mayBeSetElsewhere(this.#root) ? "elsewhere" : "no" };
  }
};
function mayBeSetElsewhere({ fragment, includes }) {
  return fragment || includes.some(({ outcome }) => outcome !== "read" && outcome !== "stock");
}
var maximumRemembered = 2e4;
var remembered = /* @__PURE__ */ new WeakMap();
function lineRefusals(file, line, asked) {
  const { range } = asked;
  const known = remembered.get(range) ?? /* @__PURE__ */ new Map();
  remembered.set(range, known);
  const text2 = file.text.slice(line.lineStart, line.next);
  const key = `${file.dialect[3]}${asked.isInMatch ? "m" : ""} ${text2}`;
  let refusals = known.get(key);
  if (!refusals) {
    if (known.size >= maximumRemembered) known.clear();
    refusals = askReleases(file, line, asked).map((refusal) => shifted(refusal, -line.lineStart));
    known.set(key, refusals);
  }
  return refusals.length === 0 ? refusals : refusals.map((refusal) => shifted(refusal, line.lineStart));
}
function shifted(refusal, by) {
  return { ...refusal, at: { start: refusal.at.start + by, end: refusal.at.end + by } };
}
function askReleases(file, line, { range, isInMatch: inMatch }) {
  const byReason = /* @__PURE__ */ new Map();
  for (const releases of stretches(file, line, range).toReversed()) {
    const release = releases.at(-1);
    const asRead = eraOf(release) === eraOf(file.release) ? line : parseLineAs(file, line, release);
    const refusal = refusalOf(asRead, { reader: { dialect: file.dialect, release }, isInMatch: inMatch });
    if (!refusal) continue;
    const reason = `${refusal.kind} ${refusal.reason} ${refusal.at.start} ${refusal.at.end}`;
    const entry = byReason.get(reason);
    if (entry) entry.releases.unshift(...releases);
    else byReason.set(reason, { refusal, releases: [...releases] });
  }
  return [...byReason.values()].map(({ refusal, releases }) => ({ ...refusal, releases }));
}
function eraOf(release) {
  return readerReleases.findLast((since) => since <= release);
}
var longestParted = 65536;
function stretches(file, line, { releases }) {
  const facts = "keyword" in line && line.keyword ? lookupKeyword(file.dialect, line.keyword.name) : void 0;
  const text2 = file.text.slice(line.lineStart, line.next);
  if (text2.length > longestParted || !facts && !unsteadyText.test(text2)) return [releases];
  const isBare = !("args" in line) || line.args.length === 0;
  const changes = facts && !isBare ? changesOf(facts, text2) : "any";
  if (changes === "any") return releases.map((release) => [release]);
  const parted = /* @__PURE__ */ new Map();
  for (const release of releases) {
    const stretch = changes.filter((since) => since <= release).length;
    const entry = parted.get(stretch);
    if (entry) entry.push(release);
    else parted.set(stretch, [release]);
  }
  return [...parted.values()];
}
var steadyKinds = /* @__PURE__ */ new Set([
  "comma-list",
  "enum",
  "flag",
  "group-pattern-list",
  "host-pattern-list",
  "ignored",
  "integer",
  "path",
  "port",
  "raw-command",
  "string",
  "user-pattern-list"
]);
var timeChanges = [804, 805, 908, 1003];
var unsteadyText = /["'\\#=\0]|\r(?!\n|$)/;
function changesOf(facts, text2) {
  const { kind } = facts.argument;
  if (!steadyKinds.has(kind) && kind !== "time" || unsteadyText.test(text2)) return "any";
  const { since = 0, removed = Infinity, gaps = [], inMatch, former = [] } = facts;
  return [
    since,
    removed,
    Number(inMatch),
    ...gaps.flatMap(({ from, until }) => [from, until]),
    ...former.map(({ until }) => until),
    ...kind === "time" ? timeChanges : []
  ];
}

// src/rule/refusal.ts
function refusedHere({ file, roots, releases }) {
  const byLine = /* @__PURE__ */ new Map();
  for (const refused of roots.flatMap((root) => refusedLines(root, releases))) {
    if (refused.file.path === file.path && !byLine.has(refused.line.line)) byLine.set(refused.line.line, refused);
  }
  return [...byLine.values()].toSorted((one, other) => one.line.line - other.line.line).filter(({ line }) => !isFilledIn(file, line)).flatMap(
    ({ line, refusals, ignored }) => refusals.flatMap((refusal) => {
      if (!("keyword" in line)) return [];
      const text2 = textOf(file, line);
      return [{ line, refusal, topic: topicOf(file.dialect, line, { refusal, range: releases, text: text2 }), ignored }];
    })
  );
}
function isFilledIn(file, line) {
  return holdsPlaceholder(textOf(file, line)) || beginsWithPlaceholder(line) && hasControlTags(file);
}
function refusedLaterHere({ file, roots }) {
  const here = /* @__PURE__ */ new Map();
  for (const { origin, reason, subject } of roots.flatMap(refusedLater)) {
    const { section, directive } = origin;
    if (section.file !== file || holdsPlaceholder(textOf(file, directive)) || here.has(directive)) continue;
    here.set(directive, { directive, reason, subject });
  }
  return [...here.values()];
}
function topicOf(dialect, line, ranged) {
  const { refusal } = ranged;
  switch (refusal.kind) {
    case "unknown-keyword":
      return topicOfUnknown(dialect, line.keyword?.name ?? "", refusal);
    case "invalid-quotes":
      return "quotes";
    case "unknown-algorithm":
      return topicOfAlgorithm(dialect, line, ranged);
    default:
      if (dialect === "ssh_config" && isTrailingComment(line, refusal)) return "trailing-comment";
      if (isQuotedAnew(line, ranged)) return "quotes";
      if (isOlderOnly(ranged)) return "newer";
      return line.type === "Match" || refusal.kind === "not-in-match" ? "match" : "arguments";
  }
}
var otherSide = { ssh_config: "sshd_config", sshd_config: "ssh_config" };
function topicOfUnknown(dialect, name3, { releases }) {
  if (oddBlank.test(name3)) return "encoding";
  const facts = lookupKeyword(dialect, name3);
  if (!facts) return isKnownElsewhere(lookupKeyword(otherSide[dialect], name3)) ? "wrong-side" : "unknown-keyword";
  const { since, removed = Infinity } = facts;
  if (since === void 0) return "vendor-keyword";
  if (releases.some((release) => release >= removed)) return "removed-keyword";
  return releases.some((release) => release < since) ? "newer" : "lost-keyword";
}
function isKnownElsewhere(facts) {
  return facts !== void 0 && facts.status !== "removed";
}
function topicOfAlgorithm(dialect, line, { refusal, range }) {
  const argument = lookupKeyword(dialect, line.keyword.name)?.argument;
  const facts = argument?.kind === "algorithm-list" ? lookupAlgorithm(argument.family, refusal.algorithm ?? "") : void 0;
  if (!facts) return "arguments";
  const { removed = Infinity, since } = facts;
  if (refusal.releases.some((release) => release >= removed)) return "removed-algorithm";
  return refusal.releases.every((release) => release < since) || isOlderOnly({ refusal, range }) ? "newer" : "arguments";
}
function isOlderOnly({ refusal, range }) {
  return refusal.releases.at(-1) < range.newest && refusal.releases.length === rankOf(refusal, range);
}
function rankOf({ releases }, range) {
  return range.releases.indexOf(releases.at(-1)) + 1;
}
function isTrailingComment(line, { releases }) {
  if (line.type === "Malformed" || releases.some((release) => release >= 805)) return false;
  return line.trailingComment !== void 0 || line.args.slice(1).some(({ value: value2 }) => value2.startsWith("#"));
}
function isQuotedAnew(line, { refusal: { releases }, text: text2 }) {
  const since = line.type === "Match" ? 909 : 807;
  return releases.every((release) => release < since) && /'|\\['"\\ ]|"[^"]*"[^ \t]/.test(text2);
}
function refuserOf(dialect, releases, range) {
  const [program, outcome] = dialect === "ssh_config" ? ["ssh", "connects to no host"] : ["sshd", "does not start"];
  const told3 = formatReleases(releases, range);
  return { program: told3 === void 0 ? program : `${program} of ${told3}`, outcome };
}
function formatReleases(releases, range) {
  if (releases.length === range.releases.length) return void 0;
  const runs = [];
  for (const release of releases) {
    const run2 = runs.at(-1);
    const isNext = run2 && range.releases.indexOf(run2.at(-1)) + 1 === range.releases.indexOf(release);
    if (isNext) run2.push(release);
    else runs.push([release]);
  }
  return `OpenSSH ${runs.map((run2) => formatRun(run2, range)).join(" and ")}`;
}
function formatRun(run2, { newest }) {
  const [first, last2] = [run2[0], run2.at(-1)];
  if (first === last2) return formatRelease(first);
  return last2 === newest ? `${formatRelease(first)} and newer` : `${formatRelease(first)} to ${formatRelease(last2)}`;
}

// src/rule/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rule/suppression.ts
var suppressionForms = [
  "disable-next-line",
  "disable-next-block",
  "disable",
  "disable-file",
  "enable"
];
function maySuppress(text2) {
  return /#[ \t]*ssh-lint-(?:dis|en)able/.test(text2);
}

// rules/consistent-keepalive/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Enforce the same keepalive in all files of a repository that are for the same program",
    get why() {
      return require("./rule-texts.json")["consistent-keepalive"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "warning",
    get examples() {
      return require("./rule-texts.json")["consistent-keepalive"].examples;
    },
    get references() {
      return require("./rule-texts.json")["consistent-keepalive"].references;
    },
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
function placeOf(inForce2, place) {
  const { directive, section } = inForce2?.origin ?? {};
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
  for (const { value: value2, at } of stated) {
    const same = places.get(value2);
    if (same) same.push(at);
    else places.set(value2, [at]);
  }
  if (places.size < 2) return [];
  const named = [...places].slice(0, mostNamed + 1);
  return stated.map(({ value: here, at }) => {
    const others = named.filter(([value2]) => value2 !== here).slice(0, mostNamed);
    return {
      at,
      here,
      others: others.map(([value2, elsewhere]) => `${value2} in ${tellPaths(elsewhere)}`).join(", "),
      related: others.map(([value2, [first]]) => ({ at: first, message: `Here it is ${value2}.` }))
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
    get why() {
      return require("./rule-texts.json")["dead-peer-time"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "info",
    keywords: ["serveraliveinterval", "clientaliveinterval"],
    get examples() {
      return require("./rule-texts.json")["dead-peer-time"].examples;
    },
    get references() {
      return require("./rule-texts.json")["dead-peer-time"].references;
    },
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
    const longest4 = found.get(directive);
    if (longest4 && longest4.count >= count.value) continue;
    found.set(directive, { interval: interval.value, count: count.value, countOrigin: count.origin });
  }
  return found;
}

// rules/keepalive-interval/rule.ts
var rule_default3 = defineRule({
  meta: {
    description: "Enforce a probe interval that is neither too long to keep a path open nor needlessly short",
    get why() {
      return require("./rule-texts.json")["keepalive-interval"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    strict: ["warning", { max: 240, serverMax: 240 }],
    keywords: ["serveraliveinterval", "clientaliveinterval"],
    get examples() {
      return require("./rule-texts.json")["keepalive-interval"].examples;
    },
    get references() {
      return require("./rule-texts.json")["keepalive-interval"].references;
    },
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
          const gap = probeGapSeconds({ dialect, interval }, releases.newest);
          if (gap >= min && gap <= max) continue;
          const value2 = directive.args[0];
          const suggest = [{ title: `Change the value to ${proposed}`, edits: [{ range: value2, text: proposed }] }];
          const common = { at: value2, suggest };
          const keyword = `${keepaliveKeywords[dialect].intervalName} ${value2.value}`;
          const wait = formatProbeGap({ dialect, interval }, releases);
          if (gap > max) {
            report2({ messageId: "tooLong", data: { keyword, wait, max: formatTime(max) }, ...common });
          } else if (count && interval * (count + 1) <= commonStall) {
            const stall = formatDeadPeerTime({ dialect, interval, count }, releases);
            report2({ messageId: "tooShort", data: { keyword, wait: formatTime(gap), stall }, ...common });
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

// rules/no-broken-release/messages.ts
var messages = {
  remoteOpen: "{{program}} passes over the first argument of PermitRemoteOpen: {{lost}} is refused.",
  remoteOpenAlone: "{{program}} passes over the first argument of PermitRemoteOpen: with no other left it permits every destination.",
  logVerbose: "{{program}} keeps the first argument of LogVerbose alone: {{lost}} is without effect.",
  everyBlock: "{{program}} takes {{keyword}} from every block, whether that applies or not: this line is for all hosts.",
  jumpNone: "{{program}} lets the ProxyJump none on {{place}} keep this ProxyCommand out and connects without either.",
  principalsCommand: "{{program}} drops this AuthorizedPrincipalsCommand because of AuthorizedKeysCommand on {{place}}.",
  subsystemInMatch: "{{program}} crashes when a connection of this block logs in, because no Subsystem stands outside of Match.",
  subsystemQuotes: "{{program}} drops the quotes of Subsystem, so that the shell takes {{argument}} apart.",
  netBlock: "{{program}} leaves the size for IPv6 at 0 or to chance where a single number is given: all IPv6 addresses may count as one source.",
  matchEquals: "OpenSSH 9.9p1 refuses the file because of {{criterion}}: it takes no = between a criterion and its value, as 9.9p2 does again.",
  includedMatch: "{{program}} passes over the Match blocks of included files: this one applies to no one there.",
  permitAny: "{{program}} takes {{word}} beside other arguments of {{keyword}}, and ends every session as it logs in.",
  pamServiceName: "{{program}} takes PAMServiceName inside Match and does nothing with it.",
  trafficClass: "{{program}} passes over the value {{value}} of IPQoS and takes the default of the system.",
  lostKeyword: "{{program}} does not know {{keyword}}, unlike the releases around it, refuses the file and {{outcome}}."
};

// rules/no-broken-release/traps.ts
var always = 0;
var traps = [
  { dialect: "ssh_config", from: 807, until: 902, find: onDirectives(["permitremoteopen"], lostDestination) },
  { dialect: "ssh_config", from: 805, find: onDirectives(["logverbose"], lostPatterns) },
  { dialect: "ssh_config", from: always, find: onDirectives(["streamlocalbindmask", "syslogfacility"], everyBlock) },
  { dialect: "ssh_config", from: 909, until: 1e3, find: onMatch(gluedEquals) },
  { dialect: "sshd_config", from: 909, until: 1e3, find: onMatch(gluedEquals) },
  { dialect: "ssh_config", from: 1001, find: onDirectives(["ipqos"], ignoredClass) },
  { dialect: "sshd_config", from: 1001, find: onDirectives(["ipqos"], ignoredClass) },
  { dialect: "sshd_config", from: 802, until: 804, find: includedMatch },
  { dialect: "sshd_config", from: 805, until: 1003, find: onDirectives(["persourcenetblocksize"], singleNetBlock) },
  { dialect: "sshd_config", from: always, until: 905, find: onDirectives(["subsystem"], quotedSubsystem) },
  { dialect: "sshd_config", from: 905, until: 1003, find: crashingSubsystem },
  { dialect: "sshd_config", from: 907, find: onDirectives(["permitopen", "permitlisten"], anyAmongOthers) },
  { dialect: "sshd_config", from: 1005, find: onDirectives(["pamservicename"], serviceInMatch) }
];
function isIn({ from, until = Infinity }, release) {
  return release >= from && release < until;
}
function onDirectives(keywords, look) {
  return ({ file }) => file.blocks.flatMap(
    (block) => block.directives.filter((directive) => keywords.includes(directive.keyword.canonical) && isPlain(file, directive)).flatMap((directive) => look(directive, block, file) ?? [])
  );
}
function onMatch(look) {
  return ({ file }) => file.blocks.flatMap(({ header }) => header?.type === "Match" && isPlain(file, header) ? look(header, file) : []);
}
function isPlain(file, line) {
  return !holdsPlaceholder(textOf(file, line));
}
function lostDestination({ args }) {
  const [first, ...others] = args;
  if (!first || /^(any|none)$/i.test(first.value)) return void 0;
  const again = { range: { start: first.end, end: first.end }, text: ` ${first.value}` };
  const suggest = [{ title: "Write the first argument twice, which no release minds", edits: [again] }];
  return (program) => others.length > 0 ? { messageId: "remoteOpen", data: { program, lost: first.value }, at: first, suggest } : { messageId: "remoteOpenAlone", data: { program }, at: first, suggest };
}
function lostPatterns({ args }) {
  const lost = args[1];
  return lost && ((program) => ({ messageId: "logVerbose", data: { program, lost: lost.value }, at: lost }));
}
function everyBlock(directive, { header }) {
  if (!header || holdsAlways(header)) return void 0;
  const { keyword } = directive;
  return (program) => ({ messageId: "everyBlock", data: { program, keyword: keyword.text }, at: directive });
}
function gluedEquals(header, file) {
  return header.criteria.flatMap((criterion) => {
    const text2 = textOf(file, criterion);
    const name3 = `${criterion.negated ? "!" : ""}${criterion.name}`;
    if (!text2.toLowerCase().startsWith(`${name3}=`) || !criterion.value) return [];
    const equals2 = criterion.start + name3.length;
    const edits = [{ range: { start: equals2, end: equals2 + 1 }, text: " " }];
    const fix2 = { title: "Put a blank in the place of =", edits, changes: [] };
    return [() => ({ messageId: "matchEquals", data: { criterion: text2 }, at: criterion, fix: fix2 })];
  });
}
function ignoredClass({ args }) {
  const ignored = args.find(({ value: value2 }) => /^(lowdelay|throughput|reliability)$/i.test(value2));
  if (!ignored) return void 0;
  return (program) => ({ messageId: "trafficClass", data: { program, value: ignored.value }, at: ignored });
}
function includedMatch({ file, roots }) {
  const header = file.blocks.find((block) => block.header)?.header;
  const isIncluded = roots.some(
    ({ fragment, includes }) => fragment || includes.some(({ paths, conditions }) => conditions.length === 0 && paths.includes(file.path))
  );
  if (!header || !isIncluded || !isPlain(file, header)) return [];
  return [(program) => ({ messageId: "includedMatch", data: { program }, at: header })];
}
function singleNetBlock({ args }) {
  const [size] = args;
  if (!size || !/^\d+$/.test(size.value)) return void 0;
  const fix2 = {
    title: "Add :128, what other releases take for IPv6",
    edits: [{ range: size, text: `${size.value}:128` }],
    changes: ["persourcenetblocksize"],
    safety: "unsafe"
  };
  return (program) => ({ messageId: "netBlock", data: { program }, at: size, fix: fix2 });
}
function quotedSubsystem({ args }, _, file) {
  const quoted3 = args.slice(1).find((argument) => {
    const text2 = textOf(file, argument);
    return text2 !== argument.value && /[\s"'`$\\*?;&|<>()]/.test(argument.value);
  });
  if (!quoted3) return void 0;
  const data = { argument: textOf(file, quoted3) };
  return (program) => ({ messageId: "subsystemQuotes", data: { program, ...data }, at: quoted3 });
}
function crashingSubsystem({ file, roots }) {
  const hasGlobal = (root) => root.sections.some(({ conditions, directives }) => conditions.every(holdsAlways) && directives.some(isSubsystem));
  if (!roots.every((root) => isComplete(root) && !hasGlobal(root))) return [];
  return file.blocks.filter(({ header }) => header?.type === "Match").flatMap(({ directives }) => directives.find(isSubsystem) ?? []).map((directive) => (program) => ({ messageId: "subsystemInMatch", data: { program }, at: directive }));
}
function isSubsystem({ keyword }) {
  return keyword.canonical === "subsystem";
}
function anyAmongOthers({ keyword, args }) {
  const [word, ...others] = args;
  if (!word || others.length === 0 || !/^(any|none)$/.test(word.value)) return void 0;
  const data = { word: word.value, keyword: keyword.text };
  return (program) => ({ messageId: "permitAny", data: { program, ...data }, at: word });
}
function serviceInMatch(directive, { header }) {
  if (!header || holdsAlways(header)) return void 0;
  return (program) => ({ messageId: "pamServiceName", data: { program }, at: directive });
}

// rules/no-broken-release/rule.ts
var rule_default4 = defineRule({
  meta: {
    description: "Disallow what a release in range does wrongly or undoes without a word",
    get why() {
      return require("./rule-texts.json")["no-broken-release"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["no-broken-release"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-broken-release"].references;
    },
    messages,
    options: {}
  },
  create(context) {
    const { file, releases, roots, report: report2 } = context;
    const tell = (caught, caughtIn) => {
      report2(caught(refuserOf(file.dialect, caughtIn, releases).program));
    };
    return {
      "ConfigFile:exit"() {
        for (const trap of traps) {
          const caughtIn = releases.releases.filter((release) => isIn(trap, release));
          if (trap.dialect !== file.dialect || caughtIn.length === 0) continue;
          for (const caught of trap.find({ file, roots })) tell(caught, caughtIn);
        }
        const lost = refusedHere(context).find(({ topic }) => topic === "lost-keyword");
        if (lost) {
          const { refusal, line } = lost;
          const refuser = refuserOf(file.dialect, refusal.releases, releases);
          report2({ messageId: "lostKeyword", data: { ...refuser, keyword: line.keyword.text }, at: refusal.at });
        }
        for (const mistake of mistakes(file, roots, releases)) tell(tellMistake(mistake, file), mistake.releases);
      }
    };
  }
});
function mistakes(file, roots, { releases }) {
  const [first, ...others] = roots.map(
    (root) => isTemplate(root) ? [] : shadows(root, releases).filter(({ isMistake: isMistake2 }) => isMistake2)
  );
  const isSame2 = (one, other) => one.shadowed.directive === other.shadowed.directive;
  return first.filter(
    (shadow) => shadow.shadowed.section.file === file && others.every((found) => found.some((other) => isSame2(shadow, other)))
  );
}
function tellMistake({ shadowed, winners }, file) {
  const { directive } = shadowed;
  const [winner] = winners;
  const inFile2 = winner.section.file;
  const place = `line ${winner.directive.line}${inFile2 === file ? "" : ` of ${inFile2.path}`}`;
  const related = [{ at: winner.directive, file: inFile2, message: "This keeps it out." }];
  const messageId = directive.keyword.canonical === "proxycommand" ? "jumpNone" : "principalsCommand";
  return (program) => ({ messageId, data: { program, place }, at: directive, related });
}

// rules/no-captured-directive/captures.ts
function capturesIn(file, block, releases) {
  const written = { file, block, releases };
  const found = outdented(written) ?? announced(written) ?? besideGlobal(written);
  return found ? [found] : [];
}
function outdented({ file, block, releases }) {
  const margin2 = indentationOf2(file, block.header);
  const isInside2 = (line) => indentationOf2(file, line) > margin2;
  const at = block.directives.findIndex((directive2) => !isInside2(directive2));
  const directive = block.directives[at];
  if (!directive || at === 0) return void 0;
  const next = block.directives.findIndex((each, index) => index > at && isInside2(each));
  const captured = block.directives.slice(at, next === -1 ? void 0 : next);
  const isApart = separatorsAbove(block, directive).some((line) => line.type === "Blank" || !isInside2(line));
  const mayBeSloppy = !isApart && (next !== -1 || captured.some(isForFew));
  if (mayBeSloppy || captured.some((each) => isRefusedInMatch(file, each, releases))) return void 0;
  return { directive, sign: "outdented", lines: linesOf2(block, directive, captured.at(-1)) };
}
function announced({ file, block, releases }) {
  const directive = directiveAnnounced(file, block);
  if (!directive || isForFew(directive) || isRefusedInMatch(file, directive, releases)) return void 0;
  const paragraph = paragraphsOf(block).find((lines) => lines.includes(directive));
  const last2 = paragraph.findLast((line) => line.type === "Directive");
  return { directive, sign: "announced", lines: linesOf2(block, directive, last2) };
}
function directiveAnnounced(file, { lines }) {
  let state = "none";
  for (const line of lines) {
    if (line.type === "Blank") state = "blank";
    else if (line.type === "Directive" && state === "announced") return line;
    else if (line.type !== "Comment") state = "none";
    else if (state === "blank" && announcesAll(textOf(file, line))) state = "announced";
  }
  return void 0;
}
function besideGlobal({ file, block, releases }) {
  if (file.dialect === "ssh_config") return void 0;
  for (const paragraph of paragraphsOf(block).slice(1)) {
    const directives = paragraph.filter((line) => line.type === "Directive");
    const isGlobal = (directive2) => isRefusedInMatch(file, directive2, releases);
    const directive = directives.find((each) => !isGlobal(each) && !isForFew(each));
    if (!directive || !directives.some(isGlobal)) continue;
    return { directive, sign: "besideGlobal", lines: linesOf2(block, directives[0], directives.at(-1)) };
  }
  return void 0;
}
function paragraphsOf({ lines }) {
  const paragraphs = [[]];
  for (const line of lines) {
    if (line.type === "Blank") paragraphs.push([]);
    else paragraphs.at(-1).push(line);
  }
  return paragraphs;
}
function separatorsAbove({ lines }, directive) {
  const at = lines.indexOf(directive);
  const above = lines.slice(0, at).findLastIndex(({ type }) => type !== "Blank" && type !== "Comment");
  return lines.slice(above + 1, at);
}
function linesOf2({ lines }, first, last2) {
  const at = lines.indexOf(first);
  const above = lines.slice(0, at).findLastIndex(({ type }) => type !== "Comment");
  return { start: lines[above + 1].lineStart, end: last2.next };
}
function indentationOf2({ text: text2 }, { lineStart, start }) {
  return text2.slice(lineStart, start).replaceAll("	", " ".repeat(8)).length;
}
var announcements = [
  /\b(global(ly)?|general|default|common)\s+(ssh\s+|sshd\s+|client\s+|server\s+)?(settings?|options?|config\w*|defaults?|values?|parameters?|section)\b/i,
  /\b(for|to|on)\s+(all|every|any)\s+(other\s+)?(hosts?|connections?|servers?|users?|clients?)\b/i,
  /^#+\W*(globals?|defaults?|general|all hosts|every host)\W*$/i
];
function announcesAll(comment) {
  return announcements.some((pattern) => pattern.test(comment));
}
var forFew = new Set(
  `hostname user port identityfile certificatefile identitiesonly proxyjump proxycommand localforward remoteforward
  dynamicforward hostkeyalias remotecommand requesttty sessiontype tag forcecommand chrootdirectory permittty permitopen
  permitlisten permittunnel authorizedkeysfile`.split(/\s+/)
);
function isForFew({ keyword }) {
  return forFew.has(keyword.canonical);
}
function isRefusedInMatch({ dialect }, { keyword }, { newest }) {
  if (dialect === "ssh_config") return false;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return facts !== void 0 && (facts.inMatch === false || facts.inMatch > newest);
}

// rules/no-captured-directive/rule.ts
var rule_default5 = defineRule({
  meta: {
    description: "Disallow directives that look global but belong to the block above them",
    get why() {
      return require("./rule-texts.json")["no-captured-directive"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["no-captured-directive"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-captured-directive"].references;
    },
    messages: {
      outdented: "{{keyword}} looks as if it stood in no block, but it holds for {{header}} alone: indentation ends no block.",
      announced: "{{keyword}} is announced as a setting for all, but it holds for {{header}} alone: a comment ends no block.",
      besideGlobal: "{{keyword}} stands among keywords that no Match block may hold, but it holds for {{header}} alone: a blank line ends no block.",
      include: "This Include looks as if it stood in no block, but what it takes is read for {{header}} alone, and no block in there holds for anything else."
    },
    options: {}
  },
  create({ file, releases, roots, report: report2 }) {
    return {
      "ConfigFile:exit"() {
        if (roots.some(isTemplate)) return;
        for (const block of file.blocks) {
          if (!block.header || holdsAlways(block.header)) continue;
          for (const capture of capturesIn(file, block, releases)) {
            const header = told(file, block.header);
            const { directive, sign } = capture;
            const common = { at: directive, suggest: [underOwnHeader(file, capture), aboveAllBlocks(file, capture)] };
            const keyword = directive.keyword.text;
            if (directive.keyword.name === "include") report2({ messageId: "include", data: { header }, ...common });
            else report2({ messageId: sign, data: { keyword, header }, ...common });
          }
        }
      }
    };
  }
});
function told(file, header) {
  const text2 = textOf(file, header).replaceAll(/\s+/g, " ");
  return text2.length > 60 ? `${text2.slice(0, 57)}\u2026` : text2;
}
function underOwnHeader(file, { lines }) {
  const header = file.dialect === "ssh_config" ? "Host *" : "Match all";
  const { start } = lines;
  return {
    title: `Put ${header} in front of it, for it to hold for all that the blocks above leave open`,
    edits: [{ range: { start, end: start }, text: `${header}${newlineOf(file)}` }]
  };
}
var longestBlank = 80;
function aboveAllBlocks(file, { lines }) {
  const newline = newlineOf(file);
  const start = startOfFirstBlock(file);
  const text2 = textOf(file, lines).replace(/\r?\n$/, "");
  const above = file.text.slice(Math.max(0, lines.start - longestBlank), lines.start);
  const blankAbove = /(?<=\n)[ \t]*\r?\n$/.exec(above)?.[0].length ?? 0;
  return {
    title: "Move it above the first block, for it to hold for all",
    edits: [
      { range: { start, end: start }, text: `${text2}${newline}${newline}` },
      { range: { start: lines.start - blankAbove, end: lines.end }, text: "" }
    ]
  };
}
function startOfFirstBlock({ blocks }) {
  const [global, first] = blocks;
  const comments = global.lines.slice(global.lines.findLastIndex(({ type }) => type !== "Comment") + 1);
  return comments[0]?.lineStart ?? first.header.lineStart;
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
  let group2 = [];
  for (const line of block.lines) {
    if (line.type === "Directive") {
      const { canonical: name3 } = line.keyword;
      group2.push(line);
      const comments = [
        ...attached(line.trailingComment, "trailing"),
        ...attached(passed.has(name3) ? void 0 : above, "above"),
        ...attached(seen.has(name3) ? void 0 : aboveHeader, "header")
      ];
      if (comments.length > 0) found.push({ directive: line, comments, group: group2 });
      seen.add(name3);
      passed.add(name3);
      if (!siblings.has(name3)) above = void 0;
    } else {
      const isContinued = line.type === "Comment" && group2.length === 0;
      above = line.type === "Comment" ? withLine(isContinued ? above : void 0, line) : void 0;
      passed.clear();
      group2 = [];
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
    if (line.type !== "Comment" || indentationOf3(line) > indentationOf3(header)) break;
    range = { start: line.lineStart, end: range?.end ?? line.end };
  }
  return range;
}
function withoutSuppressions(file, block) {
  const lines = block.lines.filter((line) => line.type !== "Comment" || !maySuppress(textOf(file, line)));
  return lines.length < block.lines.length ? { ...block, lines } : block;
}
function indentationOf3({ start, lineStart }) {
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
    const text2 = { prose: commentText(file.text.slice(start, end)), offset: start };
    const reading = readComment({ text: text2.prose, place, keywords: ownKeywords(file, directive) });
    const { claims, bareNumbers } = reading;
    if (claims.length === 0 && bareNumbers.length === 0) continue;
    const measured = measuredAt(place);
    const claim = contradiction(reading, measured);
    return claim && { claim, reading, directive, measured, text: text2, ofBoth: isOfBoth(claim, directive) };
  }
  return void 0;
}
function ownKeywords({ dialect }, { name: name3, measure: measure2 }) {
  const { interval, count } = keepaliveKeywords[dialect];
  return new Set(
    measure2 === "interval" || measure2 === "count" ? [interval, count, "protocolkeepalives", "setuptimeout"] : [name3]
  );
}
function isOfBoth(claim, { measure: measure2, value: value2 }) {
  if (claim.kind === "count" || claim.cue !== "total" || claim.equals === value2) return false;
  return measure2 === "interval" || measure2 === "count";
}
function partsOf({ measured: { measure: measure2, partners = [], value: value2 } }) {
  const [partner, ...more] = partners;
  if (partner === void 0 || more.length > 0) return void 0;
  return measure2 === "interval" ? { interval: value2, count: partner } : { interval: partner, count: value2 };
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
  const name3 = directive.keyword.canonical;
  const measure2 = measures.get(name3);
  const argument = directive.args[name3 === "rekeylimit" ? 1 : 0];
  if (!measure2 || !argument || !lookupKeyword(file.dialect, name3)) return void 0;
  const value2 = isCount(measure2) ? parseCount(argument.value) : readTime3(file, argument.value);
  return value2 ? { name: name3, measure: measure2, argument, value: value2 } : void 0;
}
function isCount(measure2) {
  return measure2 === "count" || measure2 === "attempts" || measure2 === "sessions";
}
function readTime3({ dialect, release }, text2) {
  const seconds = parseInterval(dialect, text2, release);
  return seconds === "none" ? void 0 : seconds;
}
function timesIn(file, directives) {
  const times = directives.flatMap((directive) => {
    const kind = lookupKeyword(file.dialect, directive.keyword.canonical)?.argument.kind ?? "";
    const words2 = kind.includes("time") || kind === "rekey-limit" ? directive.args : [];
    return words2.flatMap(({ value: value2 }) => readTime3(file, value2.slice(value2.indexOf("=") + 1)) ?? []);
  });
  return [...new Set(times)];
}
function partnerFinder(file, roots) {
  const { interval, count } = keepaliveKeywords[file.dialect];
  const inBlocks = /* @__PURE__ */ new WeakMap();
  let inForce2;
  const valuesIn = (block) => {
    const textsOf = (name3) => [
      ...new Set(
        block.directives.filter((line) => line.keyword.canonical === name3).map(({ args }) => args[0]?.value ?? "")
      )
    ];
    return {
      interval: textsOf(interval).map((text2) => readTime3(file, text2)),
      count: textsOf(count).map(parseCount)
    };
  };
  return (directive, measure2, block) => {
    if (measure2 !== "interval" && measure2 !== "count") return [];
    const partner = measure2 === "interval" ? "count" : "interval";
    if (!inBlocks.has(block)) inBlocks.set(block, valuesIn(block));
    const beside = inBlocks.get(block)[partner];
    if (beside.length > 0) return allKnown(beside);
    inForce2 ??= partnersInForce(roots);
    return allKnown([...inForce2.get(directive) ?? (partner === "count" ? [defaultCount] : [])]);
  };
}
function allKnown(values) {
  const known = values.filter((value2) => value2 !== void 0);
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
        for (const { value: value2 } of partners) values.add(value2);
      }
    }
  }
  return found;
}

// rules/no-comment-mismatch/mend.ts
function waysOut(mismatch) {
  const { claim, reading, directive, measured } = mismatch;
  const value2 = statedValue(mismatch);
  const edits = value2 === void 0 ? [] : [{ range: directive.argument, text: value2 }];
  const title = `Change the value to ${value2}`;
  const isOneThing = isExact(claim) && agrees(reading, { ...measured, value: claim.high });
  if (value2 !== void 0 && isOneThing) return { fix: { title, edits, changes: [directive.name] } };
  const words2 = otherWords(mismatch);
  return { suggest: [...value2 === void 0 ? [] : [{ title, edits }], ...words2 ? [words2] : []] };
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
  const { claim, directive, text: text2, ofBoth } = mismatch;
  const parts = ofBoth ? partsOf(mismatch) : void 0;
  if (ofBoth && !parts) return void 0;
  const amount = parts ? endAfter(parts) : directive.value;
  const said = claim.kind === "count" ? String(amount) : formatTime(amount);
  const digits = claim.kind === "count" ? claim.number : claim.digits;
  const inUnit = claim.kind === "duration" && claim.digits ? amount / claim.digits.unit : amount;
  const edit = digits && Number.isInteger(inUnit) ? { range: inFile(text2, digits), text: String(inUnit) } : { range: inFile(text2, claim.quantity), text: said };
  return { title: `Change the comment to say ${said}`, edits: [edit] };
}

// rules/no-comment-mismatch/words.ts
var longestQuote = 60;
function wordsOf2(file, mismatch) {
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
function quoteOf({ claim, text: text2 }) {
  const phrase = text2.prose.slice(claim.start, claim.end).replaceAll(/\s+/g, " ");
  return phrase.length > longestQuote ? `${phrase.slice(0, longestQuote)}\u2026` : phrase;
}
function valueInWords({ argument, measure: measure2, value: value2 }) {
  if (isCount(measure2) || !/^\d+$/.test(argument.value)) return argument.value;
  const time = formatTime(value2);
  return time === `${value2} s` ? time : `${argument.value} (${time})`;
}
function commentLine(file, { claim, text: { prose, offset } }) {
  const lineStart = prose.lastIndexOf("\n", claim.start) + 1;
  const feed = prose.indexOf("\n", claim.start);
  const line = file.text.slice(offset + lineStart, offset + (feed === -1 ? prose.length : feed));
  const start = offset + lineStart + (line.length - line.trimStart().length);
  return { start, end: start + line.trim().length };
}

// rules/no-comment-mismatch/rule.ts
var rule_default6 = defineRule({
  meta: {
    description: "Disallow a comment that states another number than the directive beside it",
    get why() {
      return require("./rule-texts.json")["no-comment-mismatch"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    keywords: measuredKeywords,
    get examples() {
      return require("./rule-texts.json")["no-comment-mismatch"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-comment-mismatch"].references;
    },
    messages: {
      value: "The comment says {{claim}}, but {{keyword}} is {{value}}.",
      total: "The comment says {{claim}}, but an interval of {{interval}} and a count of {{count}} come to {{total}}."
    },
    options: {}
  },
  create({ file, roots, report: report2 }) {
    const partners = partnerFinder(file, roots);
    const told3 = /* @__PURE__ */ new Set();
    let before;
    return {
      Block(written) {
        const block = withoutSuppressions(file, written);
        for (const { directive, comments, group: group2 } of commentedDirectives(block, commentAbove(block, before))) {
          const measured = measuredArgument(file, directive);
          if (!measured) continue;
          const around = { above: group2, header: block.directives, trailing: [] };
          const mismatch = findMismatch(file, { directive: measured, comments }, (place) => ({
            measure: measured.measure,
            value: measured.value,
            partners: partners(directive, measured.measure, block),
            others: timesIn(file, around[place])
          }));
          if (!mismatch) continue;
          if (mismatch.ofBoth && told3.has(mismatch.text.offset)) continue;
          told3.add(mismatch.text.offset);
          report2({
            ...wordsOf2(file, mismatch),
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
var rule_default7 = defineRule({
  meta: {
    description: "Disallow a count of unanswered probes where no probe is ever sent",
    get why() {
      return require("./rule-texts.json")["no-count-without-interval"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    keywords: ["serveralivecountmax", "clientalivecountmax"],
    get examples() {
      return require("./rule-texts.json")["no-count-without-interval"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-count-without-interval"].references;
    },
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
          const { directive, value: value2, intervals } = use;
          if (intervals.some((interval) => interval.value !== 0)) continue;
          const data = { count: `${countName} ${value2}`, interval: intervalName };
          const suggest = remedies(file, use);
          const unset2 = intervals.some(({ origin }) => !origin);
          if (unset2) report2({ messageId: "unset", data, at: directive, suggest });
          else if (value2 !== defaultCount && value2 !== 0) {
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
    for (const { value: value2, origin } of counts) {
      if (value2 === void 0 || origin?.section.file !== file) continue;
      const { directive, section } = origin;
      const use = found.get(directive) ?? { directive, block: section.block, value: value2, intervals: [] };
      use.intervals.push(...intervals);
      found.set(directive, use);
    }
  }
  return found.values();
}
function relatedTo({ origin }) {
  return origin ? [{ at: origin.directive, file: origin.section.file, message: "Probes are switched off here." }] : [];
}
function remedies(file, { directive, block, value: value2, intervals }) {
  const { intervalName, count } = keepaliveKeywords[file.dialect];
  const removal4 = {
    title: "Remove the count",
    edits: [{ range: { start: directive.lineStart, end: directive.next }, text: "" }]
  };
  if (value2 === 0 || intervals.some(({ origin }) => origin)) return [removal4];
  const addition = insertDirective(file, block, { keyword: intervalName, value: "60", beside: [count] });
  return [{ title: `Add ${intervalName} 60`, edits: [addition] }, removal4];
}

// rules/no-deprecated-keyword/rule.ts
var rule_default8 = defineRule({
  meta: {
    description: "Disallow keywords that have no effect any more, and old names of keywords",
    get why() {
      return require("./rule-texts.json")["no-deprecated-keyword"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["no-deprecated-keyword"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-deprecated-keyword"].references;
    },
    messages: {
      renamed: "{{keyword}} is the old name of {{current}}, which every release in range knows.",
      noEffect: "{{keyword}} has had no effect since OpenSSH {{since}}: the line reads as if it were in force.",
      replaced: "{{keyword}} has had no effect since OpenSSH {{since}}: the line reads as if it were in force. {{replacement}} is what has."
    },
    options: {}
  },
  create({ file, releases, report: report2 }) {
    return {
      Directive(directive, block) {
        const facts = lookupKeyword(file.dialect, directive.keyword.name);
        if (!facts || holdsPlaceholder(textOf(file, directive))) return;
        const { keyword, status, aliasOf, aliasSince = Infinity, deprecatedSince = Infinity, replacement } = facts;
        const at = directive.keyword;
        if (status === "alias" && aliasOf !== void 0 && aliasSince <= releases.oldest) {
          const fix2 = renamed2(directive, aliasOf);
          report2({ messageId: "renamed", data: { keyword, current: aliasOf }, at, fix: fix2 });
        } else if (isWithoutEffect(facts) && deprecatedSince <= releases.oldest) {
          const since = formatRelease(deprecatedSince);
          const fix2 = removal(file, block, directive);
          if (replacement === void 0) {
            report2({ messageId: "noEffect", data: { keyword, since }, at, ...fix2 && { fix: fix2 } });
          } else report2({ messageId: "replaced", data: { keyword, since, replacement }, at, ...fix2 && { fix: fix2 } });
        }
      }
    };
  }
});
function isWithoutEffect({ status }) {
  return status === "deprecated" || status === "unsupported" || status === "ignored";
}
function renamed2({ keyword }, current) {
  return { title: `Rename it to ${current}`, edits: [{ range: keyword, text: current }], changes: [] };
}
function removal(file, block, directive) {
  const above = block.lines[block.lines.indexOf(directive) - 1];
  if (directive.trailingComment || above?.type === "Comment") return void 0;
  const range = { start: directive.lineStart, end: directive.next };
  const isLast = directive.next === file.end && directive.lineStart > 0 && file.text[file.end - 1] !== "\n";
  return {
    title: "Remove the line",
    // A file without a last newline stays one.
    edits: [
      { range: isLast ? { ...range, start: directive.lineStart - lengthOfBreak(file, directive) } : range, text: "" }
    ],
    changes: []
  };
}
function lengthOfBreak(file, { lineStart }) {
  return file.text[lineStart - 2] === "\r" ? 2 : 1;
}

// rules/no-doubled-interval/rule.ts
var rule_default9 = defineRule({
  meta: {
    description: "Disallow a server interval that is too long once OpenSSH 9.2 to 9.4 has doubled it",
    get why() {
      return require("./rule-texts.json")["no-doubled-interval"].why;
    },
    dialects: ["sshd_config"],
    fixable: false,
    recommended: "info",
    keywords: ["clientaliveinterval"],
    get examples() {
      return require("./rule-texts.json")["no-doubled-interval"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-doubled-interval"].references;
    },
    messages: {
      doubled: "OpenSSH 9.2 to 9.4 waits twice as long as told: sshd sends the first probe after {{gap}} of silence, not after {{interval}}."
    },
    options: {
      max: {
        type: "seconds",
        default: 115,
        description: "The longest interval, whose double still keeps a path open."
      }
    }
  },
  create({ file, options: options2, releases, roots, report: report2 }) {
    const { dialect } = file;
    return {
      "ConfigFile:exit"() {
        for (const [directive, interval] of intervalsOf2(file, roots)) {
          const gap = Math.max(...releases.releases.map((release) => probeGapSeconds({ dialect, interval }, release)));
          if (interval <= options2.max || gap === interval || isInQuestion(file, directive, interval)) continue;
          const value2 = directive.args[0];
          const text2 = String(options2.max);
          report2({
            messageId: "doubled",
            data: { gap: formatTime(gap), interval: formatTime(interval) },
            at: value2,
            suggest: [{ title: `Change the value to ${text2}`, edits: [{ range: value2, text: text2 }] }]
          });
        }
      }
    };
  }
});
function intervalsOf2(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { value: value2, origin } of roots.flatMap(keepaliveCases).flatMap(({ intervals }) => intervals)) {
    if (value2 && origin?.section.file === file) found.set(origin.directive, value2);
  }
  return found;
}
function isInQuestion(file, directive, interval) {
  const lines = file.blocks.flatMap((block) => block.directives.includes(directive) ? block.lines : []);
  const above = lines[lines.indexOf(directive) - 1];
  if (above?.type !== "Comment") return false;
  const { intervalName, countName } = keepaliveKeywords[file.dialect];
  const keywords = /* @__PURE__ */ new Set([intervalName.toLowerCase(), countName.toLowerCase()]);
  const reading = readComment({ text: commentText(textOf(file, above)), place: "above", keywords });
  return contradiction(reading, { measure: "interval", value: interval, partners: void 0, others: [] }) !== void 0;
}

// rules/no-duplicate-block/meaning.ts
function isOrdinary(header) {
  if (holdsAlways(header)) return true;
  if (header.type === "Host") return header.patterns.every(({ negated }) => negated);
  return header.criteria.every(({ name: name3, value: value2 }) => passes.has(name3) || value2 === void 0);
}
var passes = /* @__PURE__ */ new Set(["all", "canonical", "final"]);
function meaningOf(header) {
  const parts = header.type === "Host" ? header.patterns.map(({ value: value2, negated }) => `${negated ? "!" : ""}${value2}`) : header.criteria.map(meaningOfCriterion);
  return [header.type, ...new Set(parts.toSorted())].join(" ");
}
var lists = new Set(
  "host originalhost user localuser group address localaddress tagged localnetwork".split(" ")
);
function meaningOfCriterion({ name: name3, negated, value: value2 = "" }) {
  const folded = name3.endsWith("host") ? value2.toLowerCase() : value2;
  const text2 = lists.has(name3) ? [...new Set(folded.split(",").toSorted())].join(",") : folded;
  return `${negated ? "!" : ""}${name3}=${text2}`;
}

// rules/no-duplicate-block/rule.ts
var rule_default10 = defineRule({
  meta: {
    description: "Disallow two blocks for the same hosts or connections",
    get why() {
      return require("./rule-texts.json")["no-duplicate-block"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "info",
    get examples() {
      return require("./rule-texts.json")["no-duplicate-block"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-duplicate-block"].references;
    },
    messages: {
      duplicate: "There is a block for the same {{what}} {{where}}: OpenSSH reads both and keeps the first value of each keyword."
    },
    options: {}
  },
  create({ file, roots, report: report2 }) {
    return {
      "ConfigFile:exit"() {
        for (const [header, earlier] of duplicatesIn(file, roots)) {
          const where = earlier.file === file ? `on line ${earlier.header.line}` : `in ${earlier.file.path}`;
          const what = file.dialect === "ssh_config" ? "hosts" : "connections";
          const related = [{ at: earlier.header, file: earlier.file, message: "The first block for them." }];
          report2({ messageId: "duplicate", data: { what, where }, at: header, related });
        }
      }
    };
  }
});
function duplicatesIn(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const root of roots) {
    if (isTemplate(root)) continue;
    const seen = /* @__PURE__ */ new Map();
    const numbers = /* @__PURE__ */ new Map();
    headersOf(root).forEach(({ file: inFile2, conditions }, position) => {
      const header = conditions.at(-1);
      if (holdsPlaceholder(textOf(inFile2, header)) || isOrdinary(header)) return;
      const outer = conditions.slice(0, -1).map((each) => numberOf3(each, numbers));
      const key = JSON.stringify([outer, meaningOf(header)]);
      const earlier = seen.get(key);
      const isApart = earlier && meaningOf(header).includes("*") && position - earlier.position > 1;
      if (earlier && earlier.header !== header && inFile2 === file && !isApart) found.set(header, earlier);
      if (!earlier) seen.set(key, { header, file: inFile2, position });
    });
  }
  return found;
}
function headersOf({ sections }) {
  const seen = /* @__PURE__ */ new Set();
  return sections.filter(({ conditions }) => conditions.length > 0 && !seen.has(conditions) && seen.add(conditions));
}
function numberOf3(header, numbers) {
  if (!numbers.has(header)) numbers.set(header, numbers.size);
  return numbers.get(header);
}

// rules/no-ignored-line/rule.ts
var rule_default11 = defineRule({
  meta: {
    description: "Disallow lines that OpenSSH passes over without a word",
    get why() {
      return require("./rule-texts.json")["no-ignored-line"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["no-ignored-line"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-ignored-line"].references;
    },
    messages: {
      quote: "OpenSSH passes over this line without a word, as the quote in its keyword is never closed.",
      empty: "OpenSSH passes over this line without a word, as it finds no keyword at its start."
    },
    options: {}
  },
  create({ file, report: report2 }) {
    return {
      Malformed(line) {
        if (line.reason !== "ignored-line" || holdsPlaceholder(textOf(file, line))) return;
        const quote = openQuote(file, line);
        if (quote === void 0) return report2({ messageId: "empty", at: line });
        const range = { start: quote, end: quote + 1 };
        report2({
          messageId: "quote",
          at: line,
          suggest: [{ title: "Remove the quote, which puts the line in force", edits: [{ range, text: "" }] }]
        });
      }
    };
  }
});
function openQuote(file, line) {
  const text2 = textOf(file, line);
  const quotes = [...text2.matchAll(/"/g)];
  return quotes.length % 2 === 1 ? line.start + quotes.at(-1).index : void 0;
}

// rules/no-late-general-block/rule.ts
var rule_default12 = defineRule({
  meta: {
    description: "Disallow a general block above the specific ones that state its keywords otherwise",
    get why() {
      return require("./rule-texts.json")["no-late-general-block"].why;
    },
    dialects: ["ssh_config"],
    fixable: false,
    recommended: "info",
    get examples() {
      return require("./rule-texts.json")["no-late-general-block"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-late-general-block"].references;
    },
    messages: {
      one: "{{header}} stands above {{other}}, which sets {{keywords}} otherwise and in vain: ssh keeps the first value it finds.",
      several: "{{header}} stands above {{count}} blocks that set {{keywords}} otherwise and in vain: ssh keeps the first value it finds."
    },
    options: {}
  },
  create(context) {
    const { file, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const [header, overruled] of generalBlocks(context)) {
          const blocks = new Set(overruled.map(({ shadowed: shadowed2 }) => shadowed2.section.block));
          const names2 = new Set(overruled.map(({ shadowed: shadowed2 }) => shadowed2.directive.keyword.text));
          const told3 = { header: textOf(file, header), keywords: [...names2].join(", ") };
          const common = {
            at: header,
            related: overruled.map(({ shadowed: { section, directive } }) => ({
              at: directive,
              file: section.file,
              message: "This has no effect."
            })),
            suggest: [moveToEnd(file, header)]
          };
          const [{ shadowed }] = overruled;
          if (blocks.size > 1) report2({ messageId: "several", data: { ...told3, count: blocks.size }, ...common });
          else report2({ messageId: "one", data: { ...told3, other: headerOf(shadowed) }, ...common });
        }
      }
    };
  }
});
function generalBlocks({ file, roots, releases }) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const isGeneral = file.blocks.some(({ header }) => header && holdsAlways(header));
  for (const root of isGeneral ? roots : []) {
    if (isTemplate(root)) continue;
    for (const shadow of shadows(root, releases.releases)) {
      const header = shadow.releases.length === releases.releases.length ? overrulingHeader(shadow, file) : void 0;
      const [winner] = shadow.winners;
      if (!header || seen.has(shadow.shadowed.directive) || sameValue(root, winner, shadow.shadowed)) continue;
      seen.add(shadow.shadowed.directive);
      const overruled = found.get(header);
      if (overruled) overruled.push(shadow);
      else found.set(header, [shadow]);
    }
  }
  return found;
}
function overrulingHeader({ shadowed, winners, kept }, file) {
  const [winner, ...others] = winners;
  const header = winner?.section.block.header;
  const isGeneral = header && winner.section.conditions.every(holdsAlways);
  const isForSome = !shadowed.section.conditions.every(holdsAlways);
  if (kept !== "first" || others.length > 0 || winner?.section.file !== file) return void 0;
  return isGeneral && isForSome ? header : void 0;
}
function headerOf({ section }) {
  const header = section.conditions.findLast((condition) => !holdsAlways(condition));
  return section.block.header === header ? textOf(section.file, header) : `line ${header.line}`;
}
function moveToEnd(file, header) {
  const index = file.blocks.findIndex((block) => block.header === header);
  const above = file.blocks[index - 1]?.lines ?? [];
  const comments = above.slice(above.findLastIndex(({ type }) => type !== "Comment") + 1);
  const start = comments[0]?.lineStart ?? header.lineStart;
  const end = file.blocks[index].directives.at(-1).next;
  const newline = newlineOf(file);
  const gap = file.text.endsWith("\n") ? newline : `${newline}${newline}`;
  return {
    title: "Move the block to the end of the file",
    edits: [
      { range: { start, end }, text: "" },
      { range: { start: file.end, end: file.end }, text: `${gap}${file.text.slice(start, end)}` }
    ]
  };
}

// rules/no-newer-keyword/rule.ts
var rule_default13 = defineRule({
  meta: {
    description: "Disallow keywords, values, criteria and algorithms that are newer than a release in range",
    get why() {
      return require("./rule-texts.json")["no-newer-keyword"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["no-newer-keyword"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-newer-keyword"].references;
    },
    messages: {
      keyword: "{{keyword}} is known since OpenSSH {{since}}: {{program}} refuses the file and {{outcome}}.",
      value: "{{program}} refuses the file and {{outcome}}, though newer releases take this line: {{reason}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic, ignored } of refusedHere(context)) {
          if (topic !== "newer") continue;
          const { kind, reason, at } = refusal;
          const refuser = refuserOf(file.dialect, refusal.releases, releases);
          if (kind === "unknown-keyword") {
            const { keyword, since } = lookupKeyword(file.dialect, line.keyword.name);
            const data = { ...refuser, keyword, since: formatRelease(since) };
            report2({ messageId: "keyword", data, at, severity: ignored === "no" ? "error" : "warning" });
          } else {
            report2({ messageId: "value", data: { ...refuser, reason }, at });
          }
        }
      }
    };
  }
});

// rules/no-removed-algorithm/rule.ts
var rule_default14 = defineRule({
  meta: {
    description: "Disallow algorithms that a release in range no longer knows",
    get why() {
      return require("./rule-texts.json")["no-removed-algorithm"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["no-removed-algorithm"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-removed-algorithm"].references;
    },
    messages: {
      removed: "{{program}} refuses the file and {{outcome}}: {{reason}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "removed-algorithm") continue;
          const { reason, at } = refusal;
          const data = { ...refuserOf(file.dialect, refusal.releases, releases), reason };
          const fix2 = withoutEntry(file, at, line.keyword.canonical);
          report2({ messageId: "removed", data, at, ...fix2 && { fix: fix2 } });
        }
      }
    };
  }
});
function withoutEntry(file, { start, end }, keyword) {
  const [before, after] = [file.text[start - 1], file.text[end]];
  if (before !== "," && after !== ",") return void 0;
  const range = after === "," ? { start, end: end + 1 } : { start: start - 1, end };
  const title = `Take ${file.text.slice(start, end)} out of the list`;
  return { safety: "unsafe", title, edits: [{ range, text: "" }], changes: [keyword] };
}

// rules/no-removed-keyword/rule.ts
var rule_default15 = defineRule({
  meta: {
    description: "Disallow keywords that a release in range no longer knows",
    get why() {
      return require("./rule-texts.json")["no-removed-keyword"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["no-removed-keyword"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-removed-keyword"].references;
    },
    messages: {
      removed: "OpenSSH {{removed}} removed {{keyword}}: {{program}} refuses the file and {{outcome}}.",
      replaced: "OpenSSH {{removed}} removed {{keyword}}, which {{replacement}} stands for now: {{program}} refuses the file and {{outcome}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "removed-keyword") continue;
          const facts = lookupKeyword(file.dialect, line.keyword.name);
          const { keyword, removed, replacement } = facts;
          const data = { keyword, ...refuserOf(file.dialect, refusal.releases, releases) };
          if (replacement === void 0) {
            report2({ messageId: "removed", data: { ...data, removed: formatRelease(removed) }, at: refusal.at });
          } else {
            const told3 = { ...data, removed: formatRelease(removed), replacement };
            report2({
              messageId: "replaced",
              data: told3,
              at: refusal.at,
              suggest: [renameTo(line.keyword, replacement)]
            });
          }
        }
      }
    };
  }
});
function renameTo(range, replacement) {
  return { title: `Rename it to ${replacement}`, edits: [{ range, text: replacement }] };
}

// rules/no-shadowed-directive/rule.ts
var messages2 = {
  shadowed: "{{keyword}} has no effect: {{winner}} already sets it, and OpenSSH keeps the first value it finds.",
  shadowedForAll: "{{keyword}} has no effect: for each {{one}} of its block an earlier line sets it, and OpenSSH keeps the first value it finds.",
  overruled: "{{keyword}} has no effect: {{winner}} sets it again, and of this keyword OpenSSH keeps the last value it finds.",
  keptOut: "{{keyword}} has no effect: {{winner}} sets {{other}}, and OpenSSH keeps the one of the two that it finds first.",
  shadowedIn: "{{keyword}} has no effect in {{releases}}: {{winner}} already sets it, and the first value is kept there.",
  dependsOnRelease: "Which value of {{keyword}} counts depends on the release: in {{last}} it is this one, in {{first}} that of {{winner}}."
};
var rule_default16 = defineRule({
  meta: {
    description: "Disallow a directive that another one always overrules",
    get why() {
      return require("./rule-texts.json")["no-shadowed-directive"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["no-shadowed-directive"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-shadowed-directive"].references;
    },
    messages: messages2,
    options: {}
  },
  create({ file, releases, roots, report: report2 }) {
    return {
      "ConfigFile:exit"() {
        for (const shadow of shadowedInAllRoots(file, roots, releases)) report2(reportOf(shadow, file, releases));
      }
    };
  }
});
function reportOf(shadow, file, range) {
  const { shadowed, winners, kept } = shadow;
  const { directive, section } = shadowed;
  const [winner] = winners;
  const [keyword, place] = [nameOf(directive), describe(winner, file)];
  const common = { at: directive, related: relatedTo2(shadow), suggest: [removal2(shadow)] };
  const releases = formatReleases(shadow.releases, range);
  if (releases !== void 0 && shadow.isMutual) {
    const others = range.releases.filter((release) => !shadow.releases.includes(release));
    const data = { keyword, winner: place, first: releases, last: formatReleases(others, range) };
    return { messageId: "dependsOnRelease", data, ...common };
  }
  if (releases !== void 0) {
    return { messageId: "shadowedIn", data: { keyword, winner: place, releases }, ...common };
  }
  if (winners.length > 1) {
    const one = section.block.header?.type === "Host" ? "host" : "case";
    return { messageId: "shadowedForAll", data: { keyword, one }, ...common };
  }
  const other = winner.directive;
  if (other.keyword.canonical !== directive.keyword.canonical) {
    return { messageId: "keptOut", data: { keyword, winner: place, other: nameOf(other) }, ...common };
  }
  return { messageId: kept === "first" ? "shadowed" : "overruled", data: { keyword, winner: place }, ...common };
}
function relatedTo2({ winners, isMutual }) {
  const message = isMutual ? "The other value." : "This value is used.";
  return winners.map(({ directive, section }) => ({ at: directive, file: section.file, message }));
}
function removal2({ shadowed, kept, isMutual }) {
  const { lineStart, next } = shadowed.directive;
  const move = kept === "first" ? "above" : "below";
  return {
    title: isMutual ? "Remove one of the two lines" : `Remove the line that has no effect, or move it ${move} the one that wins`,
    edits: [{ range: { start: lineStart, end: next }, text: "" }]
  };
}
function shadowedInAllRoots(file, roots, range) {
  const [first, ...others] = roots.map((root) => shadowsIn(root, file, range));
  return [...first].filter(([directive]) => others.every((shadowed) => shadowed.has(directive))).map(([, shadow]) => shadow);
}
function shadowsIn(root, file, range) {
  if (isTemplate(root)) return /* @__PURE__ */ new Map();
  const found = shadows(root, range.releases).filter((shadow) => isWorthTelling(root, shadow));
  const byDirective = groupByDirective(found);
  const reported = /* @__PURE__ */ new Map();
  for (const [directive, ofReleases] of byDirective) {
    const newest = ofReleases.find((shadow) => ofReleases.every((other) => lastOf(other) <= lastOf(shadow)));
    if (newest.shadowed.section.file !== file) continue;
    const releases = range.releases.filter((release) => ofReleases.some((shadow) => shadow.releases.includes(release)));
    const isMutual = newest.winners.some((winner) => winsOver(byDirective.get(winner.directive), directive));
    if (!isMutual || newest.kept === "first") reported.set(directive, { ...newest, releases, isMutual });
  }
  return reported;
}
function lastOf({ releases }) {
  return releases.at(-1);
}
function groupByDirective(found) {
  const groups = /* @__PURE__ */ new Map();
  for (const shadow of found) {
    const group2 = groups.get(shadow.shadowed.directive);
    if (group2) group2.push(shadow);
    else groups.set(shadow.shadowed.directive, [shadow]);
  }
  return groups;
}
function isWorthTelling(root, { shadowed, winners, isMistake: isMistake2 }) {
  return !isMistake2 && !winners.every((winner) => sameValue(root, winner, shadowed) || isDropIn(winner, shadowed));
}
function winsOver(shadowsOfWinner = [], directive) {
  return shadowsOfWinner.some(({ winners }) => winners.some((winner) => winner.directive === directive));
}
function isDropIn(winner, { section }) {
  return winner.section.file !== section.file && /\.d\/[^/]+$/.test(winner.section.file.path) && !/\.d\/[^/]+$/.test(section.file.path);
}
function describe({ directive, section }, file) {
  return section.file === file ? `line ${directive.line}` : `line ${directive.line} of ${section.file.path}`;
}
function nameOf({ keyword, args }) {
  return keyword.canonical === "subsystem" ? `${keyword.text} ${args[0].value}` : keyword.text;
}

// rules/no-swallowed-comment/comment-in.ts
function commentIn(text2) {
  const lastLetter = lastLetterOf(text2);
  let quote;
  for (let index = 0; index < lastLetter; index++) {
    const character = text2[index];
    const isFirst = index === 0 || isBlank2(text2[index - 1]);
    if (character === "\\" && quote !== "'") index++;
    else if (quote !== void 0) quote = character === quote ? void 0 : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "#" && isFirst && announcesWords(text2, index)) return index;
  }
  return void 0;
}
function announcesWords(text2, hash2) {
  let after = hash2;
  while (text2[after] === "#") after++;
  return isBlank2(text2[after]) || isLetter(text2[after]);
}
function lastLetterOf(text2) {
  let index = text2.length - 1;
  while (index >= 0 && !isLetter(text2[index])) index--;
  return index;
}
function isLetter(character) {
  return new RegExp("\\p{L}", "u").test(character);
}
function isBlank2(character) {
  return character === " " || character === "	";
}

// rules/no-swallowed-comment/rule.ts
var rule_default17 = defineRule({
  meta: {
    description: "Disallow comments behind a value that is the rest of its line",
    get why() {
      return require("./rule-texts.json")["no-swallowed-comment"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    keywords: [
      "authorizedkeyscommand",
      "authorizedprincipalscommand",
      "forcecommand",
      "knownhostscommand",
      "localcommand",
      "proxycommand",
      "proxyjump",
      "remotecommand",
      "versionaddendum"
    ],
    get examples() {
      return require("./rule-texts.json")["no-swallowed-comment"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-swallowed-comment"].references;
    },
    messages: {
      command: "This is no comment: to {{program}} the rest of the line is the command that {{keyword}} runs.",
      text: "This is no comment: to {{program}} the rest of the line is the text of {{keyword}}, which every peer is sent.",
      hosts: "This is no comment: to {{program}} the rest of the line is the hosts of {{keyword}}.",
      none: "With this behind it, none is {{what}} to {{program}}: {{keyword}} is switched off only where nothing follows."
    },
    options: {}
  },
  create({ file, releases, report: report2 }) {
    return {
      Directive(written) {
        const facts = lookupKeyword(file.dialect, written.keyword.canonical);
        const kind = facts?.argument.kind;
        if (!facts || !isRestOfLine(kind)) return;
        const line = file.release >= argumentsSince ? written : parseLineAs(file, written, argumentsSince);
        const found = line.type === "Directive" ? swallowedIn(file, line) : void 0;
        if (!found || holdsPlaceholder(file.text.slice(line.start, found.start))) return;
        const isNone3 = found.value.toLowerCase() === "none";
        const swallowing = releases.releases.filter((release) => swallows({ file, facts, isNone: isNone3 }, release));
        if (swallowing.length === 0) return;
        const { program } = refuserOf(file.dialect, swallowing, releases);
        const common = { at: found, ...found.value !== "" && { fix: fixFor(file, written, found) } };
        const data = { program, keyword: facts.keyword };
        if (isNone3) report2({ messageId: "none", data: { ...data, what: noneBecomes[kind] }, ...common });
        else report2({ messageId: messageOf[kind], data, ...common });
      }
    };
  }
});
var messageOf = { "raw-command": "command", "raw-string": "text", "jump-list": "hosts" };
var noneBecomes = {
  "raw-command": "a command",
  "raw-string": "a text",
  "jump-list": "a host"
};
function isRestOfLine(kind) {
  return kind !== void 0 && Object.hasOwn(messageOf, kind);
}
var argumentsSince = 807;
function swallowedIn(file, { args, trailingComment }) {
  const [argument] = args;
  if (!argument) return void 0;
  if (trailingComment) return { start: trailingComment.start, end: trailingComment.end, value: argument.value };
  const text2 = file.text.slice(argument.start, argument.end);
  const index = commentIn(text2);
  if (index === void 0) return void 0;
  return { start: argument.start + index, end: argument.end, value: text2.slice(0, index).trim() };
}
function swallows({ file, facts, isNone: isNone3 }, release) {
  if (release < (facts.since ?? Infinity)) return false;
  if (release < argumentsSince) return file.dialect === "ssh_config" && release < 805;
  return isNone3 || facts.argument.kind !== "jump-list";
}
function fixFor(file, line, comment) {
  return {
    safety: "unsafe",
    title: "Move the comment to a line of its own",
    edits: moveAbove(file, line, comment),
    changes: [line.keyword.canonical]
  };
}

// rules/no-tcp-only/rule.ts
var rule_default18 = defineRule({
  meta: {
    description: "Disallow TCPKeepAlive where it is all that keeps watch over a connection",
    get why() {
      return require("./rule-texts.json")["no-tcp-only"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "info",
    keywords: ["tcpkeepalive"],
    get examples() {
      return require("./rule-texts.json")["no-tcp-only"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-tcp-only"].references;
    },
    messages: {
      tcpOnly: "TCPKeepAlive alone notices a dead connection after about two hours, when NAT gateways have long forgotten it: no {{interval}} is in force."
    },
    options: {}
  },
  create({ file, roots, report: report2 }) {
    const { intervalName } = keepaliveKeywords[file.dialect];
    return {
      "ConfigFile:exit"() {
        for (const directive of watchingAlone(file, roots)) {
          const block = file.blocks.find(({ directives }) => directives.includes(directive));
          const added = { keyword: intervalName, value: "60", beside: ["tcpkeepalive"] };
          report2({
            messageId: "tcpOnly",
            data: { interval: intervalName },
            at: directive,
            suggest: [{ title: `Add ${intervalName} 60`, edits: [insertDirective(file, block, added)] }]
          });
        }
      }
    };
  }
});
function watchingAlone(file, roots) {
  const alone = /* @__PURE__ */ new Map();
  for (const root of roots) {
    for (const resolution of resolutions(root)) {
      const { origin, certainty } = resolution.get("tcpkeepalive");
      if (origin?.section.file !== file || certainty !== "certain" || !saysYes(origin.directive)) continue;
      if (root.dialect === "ssh_config" && isGitHost(resolution)) continue;
      const isAlone = knownIntervals(root, resolution).every(({ value: value2 }) => value2 === 0);
      alone.set(origin.directive, isAlone && alone.get(origin.directive) !== false);
    }
  }
  return [...alone].flatMap(([directive, isAlone]) => isAlone ? [directive] : []);
}
function saysYes({ args }) {
  return /^(yes|true)$/i.test(args[0]?.value ?? "");
}

// rules/no-trailing-comment/rule.ts
var rule_default19 = defineRule({
  meta: {
    description: "Disallow comments after the arguments where a release in range does not take them for comments",
    get why() {
      return require("./rule-texts.json")["no-trailing-comment"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["no-trailing-comment"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-trailing-comment"].references;
    },
    messages: {
      refused: "{{program}} takes a # after the arguments for one more of them, refuses the file and {{outcome}}.",
      taken: "{{program}} takes a # after the arguments for one more of them: the words of this comment are {{taken}}.",
      cut: "{{program}} ends a line at its first #, wherever that stands: {{keyword}} loses {{lost}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report: report2 } = context;
    const matching = (holds) => releases.releases.filter(holds);
    const ignorant = matching((release) => file.dialect === "ssh_config" && release < cutsSince.ssh_config);
    const cutting = matching((release) => release >= cutsSince[file.dialect] && release < argumentsSince2);
    const checkTaken = (line, comment) => {
      const asOld = parseLineAs(file, line, ignorant.at(-1));
      if (!("args" in asOld) || asOld.args.every(({ start }) => start < comment.start)) return;
      const { program } = refuserOf(file.dialect, ignorant, releases);
      const taken2 = line.type === "Host" ? "patterns of hosts" : `arguments of ${line.keyword.text}`;
      report2({ messageId: "taken", data: { program, taken: taken2 }, at: comment, fix: fixFor2(file, line, comment) });
    };
    const checkCut = (line) => {
      const lost = lostToCut(file, line);
      if (!lost) return;
      const { program } = refuserOf(file.dialect, cutting, releases);
      const data = { program, keyword: line.keyword.text, lost: file.text.slice(lost.start, lost.end) };
      report2({ messageId: "cut", data, at: lost });
    };
    return {
      "ConfigFile:exit"() {
        if (ignorant.length === 0 && cutting.length === 0) return;
        const refused = new Map(
          refusedHere(context).flatMap((each) => each.topic === "trailing-comment" ? [[each.line.line, each]] : [])
        );
        for (const written of statementsOf(file)) {
          const line = asWritten(file, written);
          if (!line) continue;
          const comment = line.trailingComment;
          const refusal = refused.get(line.line)?.refusal;
          if (comment && refusal) {
            const data = refuserOf(file.dialect, refusal.releases, releases);
            report2({ messageId: "refused", data: { ...data }, at: comment, fix: fixFor2(file, line, comment) });
          } else if (comment && ignorant.length > 0) checkTaken(line, comment);
          if (cutting.length > 0) checkCut(line);
        }
      }
    };
  }
});
var argumentsSince2 = 807;
var cutsSince = { ssh_config: 805, sshd_config: 800 };
function statementsOf({ blocks }) {
  return blocks.flatMap(({ header, directives }) => [...header ? [header] : [], ...directives]);
}
function asWritten(file, written) {
  const line = file.release >= argumentsSince2 ? written : parseLineAs(file, written, argumentsSince2);
  if (!("args" in line) || holdsPlaceholder(file.text.slice(line.lineStart, line.next))) return void 0;
  const facts = lookupKeyword(file.dialect, line.keyword.canonical);
  return facts?.status === "active" ? line : void 0;
}
function lostToCut(file, { keyword, trailingComment, lineStart, next, args }) {
  const index = file.text.slice(keyword.end, next).indexOf("#");
  const start = keyword.end + index;
  const isSwallowed = /[ \t]/.test(file.text[start - 1]) && takesRest(file, keyword.name);
  if (index === -1 || start === trailingComment?.start || isSwallowed) return void 0;
  const end = trailingComment ? args.at(-1).end : lineStart + file.text.slice(lineStart, next).trimEnd().length;
  return { start, end };
}
function takesRest({ dialect }, name3) {
  const facts = lookupKeyword(dialect, name3);
  return facts !== void 0 && "skipsEquals" in facts.argument;
}
function fixFor2(file, line, comment) {
  const mayChange = line.type !== "Directive" || lookupKeyword(file.dialect, line.keyword.name).arity.max === Infinity;
  return {
    safety: mayChange ? "unsafe" : "safe",
    title: "Move the comment to a line of its own",
    edits: moveAbove(file, line, comment),
    changes: [line.keyword.canonical]
  };
}

// rules/no-unknown-keyword/rule.ts
var rule_default20 = defineRule({
  meta: {
    description: "Disallow keywords that no OpenSSH knows",
    get why() {
      return require("./rule-texts.json")["no-unknown-keyword"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["no-unknown-keyword"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-unknown-keyword"].references;
    },
    messages: {
      unknown: "{{keyword}} is no keyword of OpenSSH: {{program}} refuses the file and {{outcome}}.",
      misspelt: "{{keyword}} is no keyword of OpenSSH: {{program}} refuses the file and {{outcome}}. The nearest is {{near}}.",
      maybe: "{{keyword}} is no keyword of OpenSSH: {{program}} refuses the file and {{outcome}}, where the IgnoreUnknown that names it does not apply."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic, ignored } of refusedHere(context)) {
          if (topic !== "unknown-keyword") continue;
          const { at } = refusal;
          const keyword = line.keyword.text;
          const data = { ...refuserOf(file.dialect, refusal.releases, releases), keyword };
          const near = nearest(keyword, knownKeywords(file.dialect));
          const suggest = near === void 0 ? [] : [{ title: `Write ${near}`, edits: [{ range: line.keyword, text: near }] }];
          if (ignored === "possible") report2({ messageId: "maybe", data, at, severity: "warning", suggest });
          else if (near === void 0) report2({ messageId: "unknown", data, at });
          else report2({ messageId: "misspelt", data: { ...data, near }, at, suggest });
        }
      }
    };
  }
});
function knownKeywords(dialect) {
  return keywordsOf(dialect).filter(({ status }) => status === "active").map(({ keyword }) => keyword);
}

// rules/no-unreachable-block/rule.ts
var messages3 = {
  comma: "No host matches {{pattern}}: Host takes its patterns apart at blanks, and a comma belongs to the name.",
  braces: "No host matches {{pattern}}: OpenSSH expands no braces and compares the pattern letter by letter.",
  network: "No host matches {{pattern}}: {{asked}} compares names letter by letter and knows no networks.",
  user: "No host matches {{pattern}}: OpenSSH compares the name of the host alone, without the user before the @.",
  blank: 'No host matches "{{pattern}}": within quotes it is a single pattern, and no host has a blank in its name.',
  noPattern: "The block applies to no host: its Host line names none.",
  exclusionsAlone: "The block applies to no one: {{asked}} only leaves out and takes no one in.",
  excluded: "The block applies to no one: {{asked}} leaves out all that it takes in.",
  noneAtAll: "The block applies to no one: {{asked}} turns around what holds for everyone.",
  contradiction: "The block applies to no one: {{earlier}} and {{asked}} exclude each other.",
  outer: "The block applies to no one: its file is included from {{place}} for {{earlier}}, which excludes {{asked}}.",
  noSecondPass: "The block applies to no host: it waits for ssh to read its files again, and neither CanonicalizeHostname nor Match final asks for that here.",
  otherRelease: "The block applies to no one: {{asked}} is for no release of the range {{range}}.",
  unknownSessionType: "The block applies to no one: {{asked}} names none of shell, exec, subsystem and none."
};
var rule_default21 = defineRule({
  meta: {
    description: "Disallow a block, or a pattern of one, that applies to no one",
    get why() {
      return require("./rule-texts.json")["no-unreachable-block"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["no-unreachable-block"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-unreachable-block"].references;
    },
    messages: messages3,
    options: {}
  },
  create({ file, roots, releases, report: report2 }) {
    if (file.blocks.length === 1) return {};
    const reportPatterns = (header) => {
      for (const pattern of unmatchablePatterns(header)) report2(patternReport(pattern, header));
    };
    return {
      Host: reportPatterns,
      Match: reportPatterns,
      "ConfigFile:exit"() {
        for (const block of unreachableInAllRoots(file, roots, releases)) report2(blockReport(block, releases));
      }
    };
  }
});
function patternReport(pattern, header) {
  const { at, text: text2, mistaken } = pattern;
  const isOfHost = header.type === "Host";
  const remedies3 = isOfHost ? remediesFor(pattern) : {};
  const shown = shortened(text2);
  if (mistaken !== "network") return { messageId: mistaken, data: { pattern: shown }, at, ...remedies3 };
  return { messageId: mistaken, data: { pattern: shown, asked: isOfHost ? "Host" : "Match host" }, at, ...remedies3 };
}
function remediesFor({ at, text: text2, negated, mistaken }) {
  const suggest = (title, instead) => ({
    suggest: [{ title, edits: [{ range: at, text: instead }] }]
  });
  switch (mistaken) {
    case "comma":
      return splitAtCommas({ at, text: text2, negated });
    case "blank":
      return suggest("Take the quotes away", text2);
    case "user":
      return suggest("Take the user away, and set it by the keyword User", text2.replace(/[^!@]+@/, ""));
    case "network": {
      const pattern = octetPattern(text2);
      return pattern === void 0 ? {} : suggest(`Write ${pattern}`, pattern);
    }
    default:
      return {};
  }
}
function splitAtCommas({ at, text: text2, negated }) {
  const patterns = text2.split(",").filter((part) => part.trim() !== "");
  if (negated && patterns.some((part) => !part.startsWith("!"))) return {};
  const edits = [{ range: at, text: patterns.join(" ") }];
  return { fix: { title: "Part the patterns by blanks", edits, changes: [], safety: "unsafe" } };
}
function octetPattern(network) {
  const [, address, length] = /^(!?\d+\.\d+\.\d+\.\d+)\/(8|16|24)$/.exec(network) ?? [];
  return address && [...address.split(".").slice(0, Number(length) / 8), "*"].join(".");
}
function blockReport({ file, header, obstacle, earlierFile = file }, { text: text2 }) {
  if (obstacle.kind === "no-pattern") return { messageId: "noPattern", at: header };
  const { demand } = obstacle;
  const at = demand.at;
  const asked = shortened(textOf(file, at));
  switch (obstacle.kind) {
    case "contradiction":
      return contradictionReport({ header, asked, demand, earlier: obstacle.earlier, earlierFile });
    case "no-second-pass":
      return { messageId: "noSecondPass", at, severity: "info" };
    case "other-release":
      return { messageId: "otherRelease", data: { asked, range: text2 }, at };
    case "exclusions-alone": {
      const fix2 = takeAllFirst(demand, file);
      return { messageId: "exclusionsAlone", data: { asked }, at, ...fix2 && { fix: fix2 } };
    }
    case "excluded":
      return { messageId: "excluded", data: { asked }, at };
    case "none-at-all":
      return { messageId: "noneAtAll", data: { asked }, at };
    case "unknown-session-type":
      return { messageId: "unknownSessionType", data: { asked }, at };
  }
}
function contradictionReport({ header, asked, demand, earlier, earlierFile }) {
  const { at } = demand;
  const told3 = shortened(textOf(earlierFile, earlier.at));
  const related = [{ at: earlier.at, file: earlierFile, message: "This is what it excludes." }];
  if (earlier.header === header) {
    return { messageId: "contradiction", data: { asked, earlier: told3 }, at, related };
  }
  const place = `line ${earlier.header.line} of ${earlierFile.path}`;
  return { messageId: "outer", data: { asked, earlier: told3, place }, at, related };
}
var takenByStar = /* @__PURE__ */ new Set([
  "argument",
  "host",
  "originalhost",
  "user",
  "localuser",
  "group",
  "address",
  "localaddress"
]);
function takeAllFirst({ attribute, at }, file) {
  const start = file.text.indexOf("!", at.start);
  if (!takenByStar.has(attribute) || start === -1 || start >= at.end) return void 0;
  const edits = [{ range: { start, end: start }, text: attribute === "argument" ? "* " : "*," }];
  return { title: "Put * first, to take in all but these", edits, changes: [], safety: "unsafe" };
}
function unreachableInAllRoots(file, roots, releases) {
  const [first, ...others] = roots.map((root) => ofFile(unreachableBlocks(root, releases), file));
  return [...first.values()].filter(({ header }) => others.every((blocks) => blocks.has(header)));
}
function ofFile(blocks, file) {
  return new Map(blocks.filter((block) => block.file === file).map((block) => [block.header, block]));
}
function shortened(text2) {
  return text2.length > 60 ? `${text2.slice(0, 57)}\u2026` : text2;
}

// rules/no-value-trap/trap.ts
function trapOf(kinds, find) {
  const known = new Set(kinds);
  return { concerns: ({ argument }) => known.has(argument.kind), find };
}
function programOf({ file, releases }, holds) {
  const held = releases.releases.filter(holds);
  return held.length === 0 ? void 0 : refuserOf(file.dialect, held, releases).program;
}
function anyProgram({ file, releases }) {
  return refuserOf(file.dialect, releases.releases, releases).program;
}
function replaced(at, text2) {
  return { title: `Write ${text2}`, edits: [{ range: at, text: text2 }] };
}

// rules/no-value-trap/list-traps.ts
var things = {
  "user-pattern-list": "user",
  "group-pattern-list": "group",
  "env-pattern-list": "variable"
};
var comma = trapOf(
  ["user-pattern-list", "group-pattern-list", "env-pattern-list"],
  ({ directive, facts, takes: takes2 }) => directive.args.flatMap((argument) => {
    const { value: value2 } = argument;
    const thing = things[takes2.kind];
    const [name3 = ""] = thing === "user" ? value2.split("@", 1) : [value2];
    if (!name3.includes(",")) return [];
    const suggest = name3 === value2 ? partedAtBlanks(argument) : [];
    return [{ messageId: "comma", data: { keyword: facts.keyword, value: value2, thing }, at: argument, suggest }];
  })
);
function partedAtBlanks(argument) {
  const parts = argument.value.split(",").filter((part) => part !== "");
  return parts.length > 0 ? [{ ...replaced(argument, parts.join(" ")), title: "Part them at blanks" }] : [];
}
var assignmentComma = trapOf(
  ["env-assign-list"],
  ({ directive }) => directive.args.flatMap((argument) => {
    const { value: value2 } = argument;
    if (!/^\w+=[^,]*(,\s*[A-Za-z_]\w*=[^,]*)+$/.test(value2)) return [];
    const name3 = value2.slice(0, value2.indexOf("="));
    return [{ messageId: "assignmentComma", data: { value: value2, name: name3 }, at: argument }];
  })
);
var noNegation = trapOf(
  ["user-pattern-list", "group-pattern-list"],
  ({ directive, facts }) => directive.args.filter(({ value: value2 }) => value2.startsWith("!")).map((at) => ({ messageId: "noNegation", data: { keyword: facts.keyword, value: at.value }, at }))
);
var userMissing = trapOf(
  ["user-pattern-list"],
  ({ directive }) => directive.args.filter(({ value: value2 }) => /^@./.test(value2)).map((at) => ({ messageId: "userMissing", data: { value: at.value }, at }))
);
var listTraps = [comma, assignmentComma, noNegation, userMissing];

// rules/no-value-trap/messages.ts
var messages4 = {
  agentPath: "{{program}} takes {{value}} for the path of an agent and switches forwarding on: yes and no alone are switches.",
  userEnvironment: "{{program}} takes {{value}} for a pattern and lets users set the variables it matches: yes and no alone, in lower case, are switches.",
  noSwitch: "{{program}} takes {{value}} for {{thing}}: {{keyword}} knows no such switch, and none is what turns it off.",
  comma: "{{keyword}} is parted at blanks: {{value}} is one pattern, and there is no {{thing}} with a comma in its name.",
  assignmentComma: "SetEnv is parted at blanks: {{value}} sets {{name}} alone, with the rest as its value.",
  noNegation: "{{keyword}} knows no exclusion: {{value}} is a name that begins with an exclamation mark.",
  userMissing: "{{value}} fits no user: what stands in front of the @ is compared with the whole name.",
  fraction: "{{program}} cuts fractions off: {{keyword}} {{value}} is {{seconds}} s.",
  fractionZero: "{{program}} cuts fractions off: {{keyword}} {{value}} is 0, and that is {{meaning}}.",
  timeByRelease: "{{program}} reads {{value}} as {{old}}, where newer releases read {{new}}.",
  mask: "{{program}} reads an octal mask up to the first character that is none of its digits: {{value}} is {{read}}.",
  startups: "{{program}} reads {{read}} of {{value}} and passes over the rest without a word.",
  zeroIsYes: "{{program}} takes 0 for yes: keys stay in the agent for as long as it runs.",
  unknownMethod: "{{program}} knows no method {{value}} and passes over it without a word.",
  noneBeside: "Only a none that stands alone turns {{keyword}} off: here {{program}} takes it for the name of a file.",
  nonePassedOver: "{{program}} passes over none where {{keyword}} states something else.",
  channelType: "There is no channel of the type {{value}}: {{program}} closes nothing for it.",
  unknownToken: "{{token}} is no token of {{keyword}}: {{program}} {{outcome}} as soon as it uses the value.",
  hostNamePort: "HostName is looked up with the port in it: ssh finds no host of the name {{value}}.",
  hostNameUser: "HostName is looked up with the user in it: ssh finds no host of the name {{value}}.",
  hostPort: "Host compares names, and a port is no part of one: {{value}} is no host that ssh is asked for.",
  hostBrackets: "The only wildcards of Host are * and ?: {{value}} is compared letter by letter.",
  hostBang: "This ! stands alone and leaves nothing out: the block takes {{value}} in.",
  hostCase: "Host goes by case: {{value}} is not for {{other}}.",
  userAddress: "Match User compares the name of the user alone: {{value}} is none, whatever the connection.",
  addressName: "Match Address compares addresses alone: {{value}} is a name and fits no connection."
};

// rules/no-value-trap/name-traps.ts
var longestName = 255;
var hostName = {
  concerns: ({ keyword }) => keyword === "Hostname",
  find({ argument }) {
    const { value: value2 } = argument;
    if (value2.length > longestName) return [];
    const [, host, port] = /^([^:@]+|\[[^\]]+\]):(\d+)$/.exec(value2) ?? [];
    if (host !== void 0) {
      const suggest2 = [{ ...replaced(argument, host), title: `Write ${host}, and Port ${port} on a line of its own` }];
      return [{ messageId: "hostNamePort", data: { value: value2 }, at: argument, suggest: suggest2 }];
    }
    const [, user, name3] = /^([^@]+)@([^@]+)$/.exec(value2) ?? [];
    if (name3 === void 0) return [];
    const suggest = [{ ...replaced(argument, name3), title: `Write ${name3}, and User ${user} on a line of its own` }];
    return [{ messageId: "hostNameUser", data: { value: value2 }, at: argument, suggest }];
  }
};
function hostTraps({ patterns }) {
  return patterns.flatMap((pattern, index) => {
    const { value: value2, negated } = pattern;
    const next = patterns[index + 1];
    if (value2.length > longestName) return [];
    if (negated && value2 === "") return next ? [loneBang(pattern, next)] : [];
    const messageId = hasPort.test(value2) ? "hostPort" : hasBrackets.test(value2) ? "hostBrackets" : void 0;
    return messageId ? [{ messageId, data: { value: value2 }, at: pattern }] : [];
  });
}
var hasPort = /^[^:\s]+\.[^:\s]+:\d{1,5}$/;
var hasBrackets = /^[^:]*(\[[^\]:]+\]|\([^)]*\|[^)]*\))/;
function loneBang(bang2, next) {
  const title = `Write !${next.value}`;
  const range = { start: bang2.end, end: next.start };
  return {
    messageId: "hostBang",
    data: { value: next.value },
    at: bang2,
    suggest: [{ title, edits: [{ range, text: "" }] }]
  };
}
var maximumComparisons = 5e6;
function caseTraps(header, names2) {
  return header.patterns.some(hasCapitals) ? names2().flatMap((each) => caseTrapsAmong(header, each)) : [];
}
function caseTrapsAmong(header, { hosts, hostNamesOf }) {
  return header.patterns.filter(hasCapitals).flatMap((pattern) => {
    const { value: value2 } = pattern;
    const isLeftOut = (name3) => matchesPattern(value2.toLowerCase(), name3.toLowerCase()) && !matchesPattern(value2, name3);
    const ownNames = value2.includes(".") ? hostNamesOf.get(header) ?? [] : [];
    const other = (hasWildcard(value2) ? hosts : ownNames).find(isLeftOut);
    if (other === void 0 || hosts.some((name3) => name3 !== value2 && matchesPattern(value2, name3))) return [];
    const suggest = [replaced(pattern, value2.toLowerCase())];
    return [{ messageId: "hostCase", data: { value: value2, other }, at: pattern, suggest }];
  });
}
function hasCapitals({ value: value2, negated }) {
  return !negated && value2.length <= longestName && /[A-Z]/.test(value2);
}
function namesIn({ sections }) {
  const headers = new Set(sections.flatMap(({ conditions }) => conditions));
  const patterns = [...headers].flatMap((header) => header.type === "Host" ? header.patterns : []);
  const isName = ({ value: value2, negated }) => !negated && !hasWildcard(value2) && value2.length <= longestName;
  const hosts = patterns.filter(isName).map(({ value: value2 }) => value2);
  if (patterns.filter(hasCapitals).length * hosts.length > maximumComparisons) return void 0;
  const hostNamesOf = sections.map(({ conditions, directives }) => {
    const stated = directives.filter(({ keyword }) => keyword.canonical === "hostname");
    return [conditions.at(-1), stated.map(({ args }) => args[0]?.value ?? "")];
  });
  return { hosts, hostNamesOf: new Map(hostNamesOf) };
}
function matchTraps({ criteria: criteria2 }) {
  return criteria2.flatMap((criterion) => {
    const entries = (criterion.value ?? "").split(",").map((entry) => entry.replace(/^!/, ""));
    const found = entries.map((entry) => trapOf2(criterion, entry)).find((hit) => hit !== void 0);
    return found ? [found] : [];
  });
}
function trapOf2({ name: name3, start, end }, value2) {
  const at = { start, end };
  const isAddress2 = name3 === "address" || name3 === "localaddress";
  if (name3 === "user" && endsInAddress.test(value2)) return { messageId: "userAddress", data: { value: value2 }, at };
  return isAddress2 && isHostName(value2) ? { messageId: "addressName", data: { value: value2 }, at } : void 0;
}
var endsInAddress = /@(\d+(\.[\d*?]+){3}(\/\d+)?|\d+(\.\d+)*\.\*)$/;
function isHostName(value2) {
  return /[g-z]/i.test(value2) && !/[:/%]/.test(value2);
}

// rules/no-value-trap/number-traps.ts
var zeroMeanings = {
  off: "the same as off",
  unlimited: "no limit at all"
};
var fraction = trapOf(["time", "enum-or-time"], ({ file, argument, facts, releases }) => {
  const { value: value2 } = argument;
  if (!/^\d*\.\d+s?$/i.test(value2)) return [];
  const isTaken2 = (release) => typeof parseInterval(file.dialect, value2, release) === "number";
  const program = programOf({ file, releases }, isTaken2);
  if (!program) return [];
  const seconds = Math.trunc(Number.parseFloat(value2));
  const data = { program, keyword: facts.keyword, value: value2 };
  if (seconds > 0) return [{ messageId: "fraction", data: { ...data, seconds }, at: argument }];
  const meaning = zeroMeanings[facts.zero ?? ""] ?? "no time at all";
  return [{ messageId: "fractionZero", data: { ...data, meaning }, at: argument }];
});
var timeByRelease = trapOf(["time", "enum-or-time"], ({ file, argument, releases }) => {
  if (releases.oldest >= unitsEndSince) return [];
  const secondsIn = (release) => parseInterval(file.dialect, argument.value, release);
  const [old, now] = [secondsIn(releases.oldest), secondsIn(unitsEndSince)];
  if (typeof old !== "number" || typeof now !== "number" || old === now || old < 0) return [];
  const program = programOf({ file, releases }, (release) => secondsIn(release) === old);
  const data = { program, value: argument.value, old: formatTime(old), new: formatTime(now) };
  return [{ messageId: "timeByRelease", data, at: argument, suggest: [replaced(argument, String(now))] }];
});
var unitsEndSince = 804;
var mask = trapOf(["octal"], ({ argument, ...stated }) => {
  const { value: value2 } = argument;
  const digits = /^[0-7]+/.exec(value2)?.[0];
  if (digits === void 0 || digits === value2) return [];
  const read = `0${digits.replace(/^0+/, "")}`;
  return [{ messageId: "mask", data: { program: anyProgram(stated), value: value2, read }, at: argument }];
});
var startups = trapOf(["max-startups"], ({ argument, ...stated }) => {
  const { value: value2 } = argument;
  const read = /^\d+:\d+:\d+|^\d+(?!\d*:\d)/.exec(value2)?.[0];
  if (read === void 0 || read === value2) return [];
  const suggest = [replaced(argument, read)];
  return [{ messageId: "startups", data: { program: anyProgram(stated), read, value: value2 }, at: argument, suggest }];
});
var zeroIsYes = {
  concerns: ({ keyword }) => keyword === "AddKeysToAgent",
  find({ argument, ...stated }) {
    if (!/^0+[smhdw]?$/i.test(argument.value)) return [];
    const program = programOf(stated, (release) => release >= 804);
    const suggest = [replaced(argument, "no")];
    return program ? [{ messageId: "zeroIsYes", data: { program }, at: argument, suggest }] : [];
  }
};
var numberTraps = [fraction, timeByRelease, mask, startups, zeroIsYes];

// rules/no-value-trap/word-traps.ts
var agentPath = trapOf(["flag-or-path"], ({ argument, takes: takes2, ...stated }) => {
  const { value: value2 } = argument;
  if (!/^[A-Za-z0-9-]+$/.test(value2) || takes2.values.includes(value2.toLowerCase())) return [];
  const program = programOf(stated, (release) => release >= 802);
  const suggest = ["yes", "no"].map((text2) => replaced(argument, text2));
  return program ? [{ messageId: "agentPath", data: { program, value: value2 }, at: argument, suggest }] : [];
});
var userEnvironment = trapOf(["flag-or-pattern-list"], ({ argument, takes: takes2, ...stated }) => {
  const { value: value2 } = argument;
  if (!/^(yes|no|true|false|on|off|none|[01])$/i.test(value2) || takes2.values.includes(value2)) return [];
  const suggest = [replaced(argument, /^(yes|true|on|1)$/i.test(value2) ? "yes" : "no")];
  return [{ messageId: "userEnvironment", data: { program: anyProgram(stated), value: value2 }, at: argument, suggest }];
});
var things2 = {
  path: "a file",
  "path-list": "a file",
  "raw-command": "a command",
  "raw-string": "a text",
  "jump-list": "a host"
};
var noSwitch = trapOf(
  ["path", "path-list", "raw-command", "raw-string", "jump-list"],
  ({ directive, argument, facts, takes: takes2, ...stated }) => {
    const { value: value2 } = argument;
    const isSwitch = /^(yes|no|true|false|on|off)$/i.test(value2) && directive.args.length === 1;
    if (!isSwitch || !takes2.literals?.includes("none") || /^Authorized\w+Command$/.test(facts.keyword)) return [];
    const suggest = /^(no|false|off)$/i.test(value2) ? [replaced(argument, "none")] : [];
    const data = { program: anyProgram(stated), value: value2, thing: things2[takes2.kind], keyword: facts.keyword };
    return [{ messageId: "noSwitch", data, at: argument, suggest }];
  }
);
var unknownMethod = trapOf(["comma-list"], ({ argument, takes: takes2, ...stated }) => {
  if (!takes2.known) return [];
  const known = [...takes2.known, "gssapi-keyex", "none"];
  const words2 = argument.value.split(",");
  const unknown = words2.find((word) => word !== "" && !known.includes(word));
  if (unknown === void 0) return [];
  const near = nearest(unknown.toLowerCase(), known);
  const mended = words2.map((word) => word === unknown ? near : word).join(",");
  const suggest = near === void 0 ? [] : [replaced(argument, mended)];
  const data = { program: anyProgram(stated), value: unknown };
  return [{ messageId: "unknownMethod", data, at: argument, suggest }];
});
var noneBeside = trapOf(["path-list"], ({ directive, facts, ...stated }) => {
  const none2 = directive.args.find(({ value: value2 }) => value2.toLowerCase() === "none");
  if (!none2 || directive.args.length === 1) return [];
  const program = programOf(stated, (release) => {
    const { argument, arity } = factsIn(facts, release);
    const takesSeveral = argument.kind === "path-list" && arity.max > 1 && release >= (facts.since ?? Infinity);
    return takesSeveral && argument.literalAlone === false;
  });
  return program ? [{ messageId: "noneBeside", data: { program, keyword: facts.keyword }, at: none2 }] : [];
});
var nonePassedOver = trapOf(["option-list"], ({ directive, facts, ...stated }) => {
  const none2 = directive.args.find(({ value: value2 }) => value2.toLowerCase() === "none");
  if (!none2 || directive.args.length === 1) return [];
  return [{ messageId: "nonePassedOver", data: { program: anyProgram(stated), keyword: facts.keyword }, at: none2 }];
});
var channelType = trapOf(
  ["channel-timeout-list"],
  ({ directive, takes: takes2, ...stated }) => directive.args.flatMap((each) => {
    const [type] = each.value.split("=");
    if (type === void 0 || type === "none" || fitsChannel(type, takes2.channelTypes)) return [];
    const near = nearest(type, takes2.channelTypes);
    const suggest = near === void 0 ? [] : [replaced(each, each.value.replace(type, near))];
    return [{ messageId: "channelType", data: { program: anyProgram(stated), value: type }, at: each, suggest }];
  })
);
function fitsChannel(type, known) {
  return type.startsWith("session:subsystem:") || known.some((name3) => matchesPattern(type, name3));
}
var expandedLate = /* @__PURE__ */ new Set([
  "CertificateFile",
  "IdentityFile",
  "KnownHostsCommand",
  "LocalCommand",
  "ProxyCommand"
]);
var unknownToken = {
  concerns: ({ tokens }) => tokens.length > 0,
  find({ file, directive, facts, releases }) {
    if (file.dialect === "ssh_config" && !expandedLate.has(facts.keyword)) return [];
    const outcome = file.dialect === "ssh_config" ? "gives up" : "refuses the login";
    return directive.args.flatMap((argument) => {
      for (const token of new Set(argument.value.match(/%.?/gs))) {
        const program = programOf({ file, releases }, (release) => {
          const known = release >= (facts.since ?? Infinity) ? factsIn(facts, release).tokens : [];
          return known.length > 0 && !known.includes(token);
        });
        const data = { token, keyword: facts.keyword, outcome };
        if (program) return [{ messageId: "unknownToken", data: { ...data, program }, at: argument }];
      }
      return [];
    });
  }
};
var wordTraps = [
  agentPath,
  userEnvironment,
  noSwitch,
  unknownMethod,
  noneBeside,
  nonePassedOver,
  channelType,
  unknownToken
];

// rules/no-value-trap/rule.ts
var rule_default22 = defineRule({
  meta: {
    description: "Disallow values that OpenSSH takes without complaint for something else than was meant",
    get why() {
      return require("./rule-texts.json")["no-value-trap"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["no-value-trap"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-value-trap"].references;
    },
    messages: messages4,
    options: {}
  },
  create({ file, releases, roots, report: report2 }) {
    const relevantTo = /* @__PURE__ */ new Map();
    const trapsOf = (facts) => {
      const relevant = relevantTo.get(facts) ?? traps2.filter((trap) => trap.concerns(facts));
      relevantTo.set(facts, relevant);
      return relevant;
    };
    let names2;
    const namesOfRoots = () => names2 ??= roots.flatMap((root) => namesIn(root) ?? []);
    const isFilledIn4 = (line) => holdsPlaceholder(textOf(file, line));
    const reportAll = (hits) => hits.forEach(report2);
    return {
      Directive(directive) {
        const facts = lookupKeyword(file.dialect, directive.keyword.canonical);
        const [argument] = directive.args;
        if (facts?.status !== "active" || !argument || (facts.since ?? Infinity) > releases.newest) return;
        const relevant = trapsOf(facts);
        if (relevant.length === 0 || isFilledIn4(directive)) return;
        const stated = { file, directive, argument, facts, takes: facts.argument, releases };
        reportAll(relevant.flatMap((trap) => trap.find(stated)));
      },
      Host(header) {
        if (!isFilledIn4(header)) reportAll([...hostTraps(header), ...caseTraps(header, namesOfRoots)]);
      },
      Match(header) {
        if (file.dialect === "sshd_config" && !isFilledIn4(header)) reportAll(matchTraps(header));
      }
    };
  }
});
var traps2 = [...wordTraps, ...numberTraps, ...listTraps, hostName];

// rules/no-vendor-keyword/rule.ts
var rule_default23 = defineRule({
  meta: {
    description: "Disallow keywords that only some vendors' builds know, unless other builds are told to ignore them",
    get why() {
      return require("./rule-texts.json")["no-vendor-keyword"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["no-vendor-keyword"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-vendor-keyword"].references;
    },
    messages: {
      client: "Only {{vendors}} ssh knows {{keyword}}: every other one refuses the file and connects to no host.",
      maybe: "Only {{vendors}} ssh knows {{keyword}}: every other one refuses the file, unless an IgnoreUnknown covers it that is not in these files.",
      server: "Only {{vendors}} sshd knows {{keyword}}: every other one refuses the file and does not start."
    },
    options: {}
  },
  create(context) {
    const { file, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic, ignored } of refusedHere(context)) {
          if (topic !== "vendor-keyword") continue;
          const facts = lookupKeyword(file.dialect, line.keyword.name);
          const data = { keyword: facts.keyword, vendors: vendorsOf(facts) };
          if (file.dialect === "sshd_config") {
            report2({ messageId: "server", data, at: refusal.at });
            continue;
          }
          if (ignored === "elsewhere") {
            report2({ messageId: "maybe", data, at: refusal.at, severity: "info" });
            continue;
          }
          const edit = ignoreIn(file, facts.keyword);
          const fix2 = { title: `Let other builds ignore ${facts.keyword}`, edits: edit ? [edit] : [] };
          report2({
            messageId: "client",
            data,
            at: refusal.at,
            ...edit && { fix: { ...fix2, changes: ["ignoreunknown"] } }
          });
        }
      }
    };
  }
});
var vendorNames = { apple: "Apple's", debian: "Debian's", redhat: "Red Hat's" };
function vendorsOf({ vendors = [] }) {
  return vendors.map((vendor) => vendorNames[vendor]).join(" or ");
}
function ignoreIn(file, keyword) {
  const [global] = file.blocks;
  const present = file.blocks.flatMap(({ directives }) => directives).find(isIgnoreUnknown);
  if (present) {
    const list = present.args[0];
    if (!list || !global.directives.includes(present)) return void 0;
    return { range: { start: list.end, end: list.end }, text: `,${keyword}` };
  }
  const start = global.directives[0]?.lineStart ?? startOfBlocks(file);
  return { range: { start, end: start }, text: `IgnoreUnknown ${keyword}${newlineOf(file)}` };
}
function isIgnoreUnknown({ keyword }) {
  return keyword.name === "ignoreunknown";
}
function startOfBlocks(file) {
  const [global] = file.blocks;
  return global.lines.findLast(({ type }) => type === "Blank")?.next ?? 0;
}

// rules/no-wrong-side-keyword/rule.ts
var rule_default24 = defineRule({
  meta: {
    description: "Disallow a keyword that only the other program knows",
    get why() {
      return require("./rule-texts.json")["no-wrong-side-keyword"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["no-wrong-side-keyword"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-wrong-side-keyword"].references;
    },
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
  create(context) {
    const { file, report: report2 } = context;
    const side = file.dialect === "ssh_config" ? "inClient" : "inServer";
    let own = 0;
    const count = ({ keyword }) => {
      if (keyword && isOwnKeyword(file.dialect, keyword)) own++;
    };
    return {
      Directive: count,
      Malformed: count,
      Host() {
        own++;
      },
      "ConfigFile:exit"() {
        const foreign = refusedHere(context).filter(({ topic }) => topic === "wrong-side");
        if (foreign.length > mostListed && foreign.length > own) {
          return report2({ messageId: `${side}File`, data: { count: foreign.length }, at: foreign[0].refusal.at });
        }
        for (const { line } of foreign) {
          const at = line.keyword;
          const facts = lookupKeyword(otherSide2[file.dialect], at.name);
          const twin = twinOf(file.dialect, facts);
          if (!twin) report2({ messageId: side, data: { keyword: facts.keyword }, at });
          else {
            const suggest = "args" in line && twin.takes(line.args) ? [rename(at, twin.keyword)] : [];
            report2({ messageId: `${side}Twin`, data: { keyword: facts.keyword, twin: twin.keyword }, at, suggest });
          }
        }
      }
    };
  }
});
var mostListed = 5;
var otherSide2 = { ssh_config: "sshd_config", sshd_config: "ssh_config" };
function isOwnKeyword(dialect, { name: name3 }) {
  const facts = lookupKeyword(dialect, name3);
  return facts !== void 0 && facts.status !== "removed" && !lookupKeyword(otherSide2[dialect], name3);
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
  return twin && { keyword: twin[dialect], takes: (args) => args.every(({ value: value2 }) => twin.value.test(value2)) };
}
function rename(keyword, text2) {
  return { title: `Rename it to ${text2}`, edits: [{ range: keyword, text: text2 }] };
}

// rules/no-zero-count/rule.ts
var rule_default25 = defineRule({
  meta: {
    description: "Disallow a count of 0 unanswered probes, which does not mean what it seems to",
    get why() {
      return require("./rule-texts.json")["no-zero-count"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    keywords: ["serveralivecountmax", "clientalivecountmax"],
    get examples() {
      return require("./rule-texts.json")["no-zero-count"].examples;
    },
    get references() {
      return require("./rule-texts.json")["no-zero-count"].references;
    },
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
          const value2 = directive.args[0];
          const endsSession = messageId === "oldServer" || messageId === "anyServer";
          const probing = { dialect: file.dialect, interval };
          const wait = endsSession ? formatTime(interval) : formatProbeGap(probing, releases);
          report2({
            messageId,
            data: { wait },
            at: value2,
            related: [{ at: origin.directive, file: origin.section.file, message: "The interval that goes with it." }],
            suggest: [
              { title: "Change the value to 3, the default", edits: [{ range: value2, text: "3" }] },
              {
                title: "Change the value to 1, to give up after one unanswered probe",
                edits: [{ range: value2, text: "1" }]
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
var rule_default26 = defineRule({
  meta: {
    description: "Require an interval at which an idle peer is asked for an answer",
    get why() {
      return require("./rule-texts.json")["require-keepalive"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    get examples() {
      return require("./rule-texts.json")["require-keepalive"].examples;
    },
    get references() {
      return require("./rule-texts.json")["require-keepalive"].references;
    },
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
        const unset2 = resolutionsWithoutProbes(root);
        if (unset2.length === 0) return;
        const { interval, intervalName } = keepaliveKeywords[root.dialect];
        const side = root.dialect === "ssh_config" ? "client" : "server";
        const nothing2 = unset2.some((resolution) => isOff(resolution, "tcpkeepalive"));
        const edit = editFor(root, unset2, String(options2.interval));
        report2({
          messageId: nothing2 ? `${side}Nothing` : side,
          data: { keyword: intervalName, subjects: describeSubjects(root, unset2) },
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
  return argumentsInForce(resolution.get(flag)).some((value2) => /^(yes|true)$/i.test(value2 ?? ""));
}
function isOff(resolution, flag) {
  return argumentsInForce(resolution.get(flag)).every((value2) => /^(no|false)$/i.test(value2 ?? ""));
}
var mostListed2 = 4;
function describeSubjects(root, unset2) {
  if (unset2.length === subjects(root).length) return root.dialect === "ssh_config" ? "any host" : "any connection";
  const names2 = [...new Set(unset2.map(({ subject }) => subject.description))];
  const shown = names2.length > mostListed2 ? names2.slice(0, mostListed2 - 1) : names2;
  const rest = names2.length - shown.length;
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
function editFor(root, unset2, value2) {
  const { intervalName: keyword, count } = keepaliveKeywords[root.dialect];
  const directive = { keyword, value: value2, beside: [count] };
  if (root.dialect === "sshd_config") {
    return { edit: insertDirective(root.file, root.file.blocks[0], directive), where: " to the global block" };
  }
  if (unset2.some((resolution) => countsInForce(root, resolution).some((inForce2) => inForce2.value === 0))) {
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

// rules/valid-arguments/rule.ts
var rule_default27 = defineRule({
  meta: {
    description: "Require the arguments that OpenSSH takes for the keyword",
    get why() {
      return require("./rule-texts.json")["valid-arguments"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["valid-arguments"].examples;
    },
    get references() {
      return require("./rule-texts.json")["valid-arguments"].references;
    },
    messages: {
      refused: "{{program}} refuses the file and {{outcome}}: {{reason}}.",
      refusedTaking: "{{program}} refuses the file and {{outcome}}: {{reason}}; {{keyword}} takes {{accepts}}.",
      laterClient: "For {{subject}}, ssh gives up before it connects: {{reason}}.",
      laterServer: "This keeps sshd from starting: {{reason}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const { directive, reason, subject } of refusedLaterHere(context)) {
          const at = directive.args[0] ?? directive;
          if (file.dialect === "sshd_config") report2({ messageId: "laterServer", data: { reason }, at });
          else report2({ messageId: "laterClient", data: { subject: subject.description, reason }, at });
        }
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "arguments") continue;
          const { reason, accepts: accepts4, at } = refusal;
          const data = { ...refuserOf(file.dialect, refusal.releases, releases), reason };
          if (accepts4 === void 0) report2({ messageId: "refused", data, at });
          else {
            const keyword = lookupKeyword(file.dialect, line.keyword.name).keyword;
            report2({ messageId: "refusedTaking", data: { ...data, keyword, accepts: accepts4 }, at });
          }
        }
      }
    };
  }
});

// rules/valid-encoding/odd-characters.ts
var byteOrderMarks = ["\uFEFF", "\xEF\xBB\xBF"];
function byteOrderMarkOf(text2) {
  return byteOrderMarks.find((mark) => text2.startsWith(mark)) ?? "";
}
var oddBlanks = new RegExp(`${oddBlank.source}+`, "gu");
function holdsOddBlank(text2) {
  return oddBlank.test(text2.replaceAll("\r\n", "\n"));
}
var names = /* @__PURE__ */ new Map([
  ["\v", "A vertical tab"],
  ["\f", "A form feed"],
  ["\r", "A carriage return within the line"],
  ["\xA0", "A no-break space"],
  ["\u202F", "A narrow no-break space"],
  ["\u200B", "A zero-width space"],
  ["\u2060", "A word joiner"],
  ["\u3000", "An ideographic space"],
  ["\uFEFF", "A byte order mark within the file"]
]);
function nameOf2(character) {
  const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `${names.get(character) ?? "A space that is not the common one"} (U+${code})`;
}
function replacementOf(characters) {
  return characters.replaceAll(/[\u{200b}\u{2060}\u{feff}]/gu, "").replaceAll(/./gsu, " ");
}
var sampleLength = 400;
function isUtf16(text2) {
  if (!text2.includes("\0")) return false;
  if (text2.startsWith("\xFF\xFE") || text2.startsWith("\xFE\xFF")) return true;
  const sample = text2.slice(0, sampleLength).split("");
  const nulsAt = (parity) => sample.filter((each, at) => each === "\0" && at % 2 === parity).length;
  const [fewer, more] = [nulsAt(0), nulsAt(1)].toSorted((one, other) => one - other);
  return fewer === 0 && more > 3 && more >= 0.4 * sample.length;
}

// rules/valid-encoding/rule.ts
var rule_default28 = defineRule({
  meta: {
    description: "Disallow bytes that OpenSSH reads otherwise than an editor shows them",
    get why() {
      return require("./rule-texts.json")["valid-encoding"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["valid-encoding"].examples;
    },
    get references() {
      return require("./rule-texts.json")["valid-encoding"].references;
    },
    messages: {
      byteOrderMark: "The file begins with a byte order mark, which OpenSSH takes for a part of the first keyword: {{program}} refuses the file and {{outcome}}.",
      utf16: "The file is written in UTF-16, of which OpenSSH reads no line as an editor shows it.",
      nulInClient: "There is a NUL byte on this line, and ssh reads no further on it.",
      nulInServer: "There is a NUL byte on this line, and sshd glues the next line to what stands in front of it.",
      keyword: "{{character}} is no blank to OpenSSH: it is a part of the keyword, and {{program}} refuses the file and {{outcome}}.",
      argument: "{{character}} is no blank to OpenSSH: it is a part of the value."
    },
    options: {}
  },
  create({ file, releases, report: report2 }) {
    const { text: text2, dialect } = file;
    const refuser = refuserOf(dialect, releases.releases, releases);
    const wide = isUtf16(text2);
    const mark = byteOrderMarkOf(text2);
    const isSuspect = !wide && holdsOddBlank(text2);
    const checkLine = (line) => {
      if (!isSuspect || !("keyword" in line) || !line.keyword || holdsPlaceholder(textOf(file, line))) return;
      const inKeyword = findIn(file, line.keyword);
      const inArgument = "args" in line ? firstOf(line.args, (argument) => findIn(file, argument)) : void 0;
      const at = inKeyword ?? inArgument;
      if (!at) return;
      const common = { at, suggest: [replaceIn(file, line)] };
      const character = nameOf2(textOf(file, at));
      if (inKeyword) report2({ messageId: "keyword", data: { character, ...refuser }, ...common });
      else report2({ messageId: "argument", data: { character }, severity: "warning", ...common });
    };
    return {
      ConfigFile() {
        if (wide) return report2({ messageId: "utf16", at: { start: 0, end: 1 } });
        if (mark !== "") {
          const at2 = { start: 0, end: mark.length };
          const fix2 = withoutMark(file, at2);
          report2({
            messageId: "byteOrderMark",
            data: { ...refuser },
            at: at2,
            ...fix2 ? { fix: fix2 } : { suggest: [removal3(at2)] }
          });
        }
        const nul = text2.indexOf("\0");
        const at = { start: nul, end: nul + 1 };
        if (nul === -1) return;
        report2({ messageId: dialect === "ssh_config" ? "nulInClient" : "nulInServer", at, severity: "warning" });
      },
      Directive: checkLine,
      Malformed: checkLine,
      Host: checkLine,
      Match: checkLine
    };
  }
});
function withoutMark(file, mark) {
  const [before] = file.blocks.flatMap(({ header, lines }) => header ? [header, ...lines] : lines);
  const after = parseLineAs({ ...file, text: file.text.slice(mark.end) }, before, file.release);
  const keyword = keywordOf2(after);
  const opensMore = after.type === "Host" || after.type === "Match" || keyword?.name === "include";
  if (opensMore || after.type === "Malformed") return void 0;
  return {
    ...removal3(mark),
    changes: [keywordOf2(before), keyword].flatMap((each) => each?.canonical ?? [])
  };
}
function removal3(mark) {
  return { title: "Remove the byte order mark", edits: [{ range: mark, text: "" }] };
}
function keywordOf2(line) {
  return "keyword" in line ? line.keyword : void 0;
}
function findIn(file, word) {
  const text2 = textOf(file, word).replaceAll(/"[^"]*"|'[^']*'/g, (quoted3) => "_".repeat(quoted3.length));
  const from = word.start === 0 ? byteOrderMarkOf(text2).length : 0;
  const index = text2.slice(from).search(oddBlank);
  const start = word.start + from + index;
  return index === -1 ? void 0 : { start, end: start + 1 };
}
function firstOf(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found !== void 0) return found;
  }
  return void 0;
}
function replaceIn(file, { start, end }) {
  const edits = [...file.text.slice(start, end).matchAll(oddBlanks)].map(({ 0: run2, index }) => ({
    range: { start: start + index, end: start + index + run2.length },
    text: replacementOf(run2)
  }));
  return { title: "Write plain blanks on this line", edits };
}

// rules/valid-include/pattern.ts
function lastNameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var leftover = /^(readme|license|changelog)|(~|#|\.(bak|backup|old|orig|save|sav|swp|tmp|rej|disabled|off|example|sample|md|txt|rst)|\.(dpkg|ucf|rpm|pac)-?(dist|new|old|bak|tmp|remove|save|orig))$/i;
function isLeftover(name3) {
  return leftover.test(name3);
}
function braceFix(argument) {
  const [, before, list, after] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(argument.value) ?? [];
  if (before === void 0 || /\s/.test(argument.value)) return void 0;
  const text2 = list.split(",").map((name3) => `${before}${name3}${after}`).join(" ");
  return { title: `Write ${text2}`, edits: [{ range: argument, text: text2 }], changes: [], safety: "unsafe" };
}

// rules/valid-include/rule.ts
var messages5 = {
  cycle: "{{argument}} leads back to a file that is being read: {{program}} goes round 16 times, then refuses the file and {{outcome}}.",
  tooDeep: "{{argument}} is more than 16 levels deep: {{program}} refuses the file there and {{outcome}}.",
  tilde: "{{argument}} takes no file: sshd knows no ~ in Include, and does not tell.",
  tildeOfSystem: "{{argument}} is refused in /etc/ssh: ssh takes ~ in the files of users alone, and connects to no host.",
  braces: "{{argument}} takes no file: OpenSSH expands no braces in Include, and does not tell.",
  tokens: "{{program}} expands no token and no variable in Include: it takes {{argument}} by the letter and finds no file.",
  folder: "{{argument}} is a folder, of which OpenSSH reads nothing: only a pattern takes the files within.",
  beside: "{{argument}} is looked for in {{folder}}, whichever file includes it: {{path}} beside this file is not read.",
  nothing: "No file in {{folder}} matches {{argument}}: OpenSSH passes over an Include that takes nothing.",
  unreadable: "{{path}} cannot be read here, and what it sets was not judged: {{program}} refuses what it cannot read itself.",
  outside: "{{path}} leads out of the repository and was not read: what it sets was not judged.",
  leftover: "{{argument}} takes {{path}} too: OpenSSH reads all that matches, be it a backup or a README.",
  everyFile: "{{argument}} takes every file of its folder: a README, or a copy that an editor or a package leaves, would be read too."
};
var rule_default29 = defineRule({
  meta: {
    description: "Disallow an Include that takes other files than it seems to, or none",
    get why() {
      return require("./rule-texts.json")["valid-include"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    keywords: ["include"],
    get examples() {
      return require("./rule-texts.json")["valid-include"].examples;
    },
    get references() {
      return require("./rule-texts.json")["valid-include"].references;
    },
    messages: messages5,
    options: {}
  },
  create({ file, releases, roots, report: report2 }) {
    return {
      "ConfigFile:exit"() {
        for (const [argument, uses] of usesByArgument(file, roots)) {
          if (isFilledIn2(file, argument)) continue;
          for (const told3 of judge({ file, argument, uses, releases, roots })) report2(told3);
        }
      }
    };
  }
});
function usesByArgument(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const use of roots.flatMap(({ includes }) => includes)) {
    if (use.file !== file) continue;
    const uses = found.get(use.argument);
    if (uses) uses.push(use);
    else found.set(use.argument, [use]);
  }
  return found;
}
function isFilledIn2({ dialect }, { value: value2 }) {
  return holdsPlaceholder(dialect === "ssh_config" ? value2.replaceAll(/\$\{\w+\}/g, "") : value2);
}
function judge(judged) {
  const refused = judgeRefusal(judged);
  if (refused) return [refused];
  const takesNothing = judged.uses.every(({ outcome }) => outcome === "nothing" || outcome === "depends");
  const lost = takesNothing ? judgeSpelling(judged) ?? judgeMissing(judged) : void 0;
  return [...lost ? [lost] : judgePattern(judged), ...judgeUnread(judged)];
}
function judgeRefusal({ file, argument, uses, releases }) {
  const outcomes = new Set(uses.map(({ outcome }) => outcome));
  const refuser = refuserOf(file.dialect, releases.releases, releases);
  const data = { argument: argument.value };
  if (outcomes.has("cycle")) return { messageId: "cycle", data: { ...data, ...refuser }, at: argument };
  if (outcomes.has("too-deep")) return { messageId: "tooDeep", data: { ...data, ...refuser }, at: argument };
  if (!outcomes.has("never")) return void 0;
  if (file.dialect === "ssh_config") return { messageId: "tildeOfSystem", data, at: argument };
  return { messageId: "tilde", data, at: argument, severity: "warning" };
}
var expandsSince = 909;
function judgeSpelling({ file, argument, releases }) {
  const { value: value2 } = argument;
  if (/\{[^}]*,[^}]*\}/.test(value2)) {
    const fix2 = braceFix(argument);
    return { messageId: "braces", data: { argument: value2 }, at: argument, severity: "warning", ...fix2 && { fix: fix2 } };
  }
  const literal = releases.releases.filter((release) => file.dialect === "sshd_config" || release < expandsSince);
  if (literal.length === 0 || !/%[A-Za-z%]|\$\{\w+\}/.test(value2)) return void 0;
  const { program } = refuserOf(file.dialect, literal, releases);
  return { messageId: "tokens", data: { program, argument: value2 }, at: argument, severity: "warning" };
}
function judgeMissing({ file, argument, uses, roots }) {
  if (roots.some((root) => root.fragment || isTemplate(root))) return void 0;
  if (uses.some(({ outcome }) => outcome !== "nothing")) return void 0;
  const { value: value2 } = argument;
  const { within, around, beside } = uses[0].missed();
  if (within.length > 0) {
    const suggest = [
      { title: `Write ${value2}/*`, edits: [{ range: argument, text: `${value2.replace(/\/$/, "")}/*` }] }
    ];
    return { messageId: "folder", data: { argument: value2 }, at: argument, severity: "warning", suggest };
  }
  if (beside.length > 0) {
    const data = { argument: value2, folder: file.dialect === "sshd_config" ? "/etc/ssh" : "~/.ssh", path: beside[0] };
    return { messageId: "beside", data, at: argument, severity: "warning" };
  }
  const folder = around[0]?.replace(/\/[^/]*$/, "");
  const isOwn = roots.some((root) => root.file.path.replace(/\/[^/]*$/, "") === folder);
  if (folder === void 0 || isOwn || !/[*?[]/.test(lastNameOf(value2))) return void 0;
  return { messageId: "nothing", data: { argument: value2, folder }, at: argument, severity: "info" };
}
function judgePattern({ argument, uses }) {
  const { value: value2 } = argument;
  if (!/[*?[]/.test(lastNameOf(value2))) return [];
  const paths = [...new Set(uses.flatMap((use) => use.paths))];
  const leftovers = paths.filter((path) => isLeftover(lastNameOf(path)));
  const suggest = suffixSuggestion(argument, paths);
  if (leftovers.length > 0) {
    return leftovers.map((path) => ({
      messageId: "leftover",
      data: { argument: value2, path },
      at: argument,
      severity: "warning",
      suggest
    }));
  }
  if (lastNameOf(value2) !== "*") return [];
  return [{ messageId: "everyFile", data: { argument: value2 }, at: argument, severity: "info", suggest }];
}
function suffixSuggestion(argument, paths) {
  const meant2 = paths.filter((path) => !isLeftover(lastNameOf(path)));
  if (meant2.length === 0 || !meant2.every((path) => path.endsWith(".conf")) || !argument.value.endsWith("*")) return [];
  return [{ title: `Write ${argument.value}.conf`, edits: [{ range: argument, text: `${argument.value}.conf` }] }];
}
function judgeUnread({ file, argument, uses, releases }) {
  const { program } = refuserOf(file.dialect, releases.releases, releases);
  const unread2 = new Set(uses.flatMap((use) => use.unread));
  const outside = new Set(uses.flatMap((use) => use.outcome === "outside" ? use.paths : []));
  return [
    ...[...unread2].map((path) => {
      return { messageId: "unreadable", data: { path, program }, at: argument, severity: "warning" };
    }),
    ...[...outside].map((path) => {
      return { messageId: "outside", data: { path }, at: argument, severity: "info" };
    })
  ];
}

// rules/valid-match/rule.ts
var rule_default30 = defineRule({
  meta: {
    description: "Require Match lines that OpenSSH takes, and keywords that it takes below them",
    get why() {
      return require("./rule-texts.json")["valid-match"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["valid-match"].examples;
    },
    get references() {
      return require("./rule-texts.json")["valid-match"].references;
    },
    messages: {
      refused: "{{program}} refuses the file and {{outcome}}: {{reason}}.",
      refusedTaking: "{{program}} refuses the file and {{outcome}}: {{reason}}; Match takes {{accepts}}.",
      notInMatch: "{{program}} refuses the file and {{outcome}}: {{keyword}} is not allowed below the Match on line {{line}}, which reaches to the next Match or the end of the file."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report: report2 } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "match") continue;
          const { reason, accepts: accepts4, at } = refusal;
          const refuser = refuserOf(file.dialect, refusal.releases, releases);
          const header = file.blocks.find(({ start, end }) => start <= line.start && line.start < end)?.header;
          if (refusal.kind === "not-in-match" && header) {
            report2({
              messageId: "notInMatch",
              data: { ...refuser, keyword: line.keyword.text, line: header.line },
              at,
              related: [{ at: header, message: "The block it stands in." }]
            });
          } else if (accepts4 === void 0) {
            report2({ messageId: "refused", data: { ...refuser, reason }, at });
          } else {
            report2({ messageId: "refusedTaking", data: { ...refuser, reason, accepts: accepts4 }, at });
          }
        }
      }
    };
  }
});

// rules/valid-quotes/open-quote.ts
function openQuote2(text2, start, end) {
  let opened;
  let inWord = false;
  for (let index = start; index < end; index++) {
    const character = text2[index];
    const isBlank3 = character === " " || character === "	";
    if (opened === void 0 && !inWord && character === "#") return void 0;
    if (character === "\\" && /['"\\ ]/.test(text2[index + 1] ?? "")) index++;
    else if (opened === void 0 && (character === '"' || character === "'")) opened = index;
    else if (opened !== void 0 && character === text2[opened]) opened = void 0;
    inWord = opened !== void 0 || !isBlank3;
  }
  return opened;
}

// rules/valid-quotes/rule.ts
var rule_default31 = defineRule({
  meta: {
    description: "Require quotes that are closed, and that every release in range reads alike",
    get why() {
      return require("./rule-texts.json")["valid-quotes"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["valid-quotes"].examples;
    },
    get references() {
      return require("./rule-texts.json")["valid-quotes"].references;
    },
    messages: {
      unclosed: "This quote is never closed: {{program}} refuses the file and {{outcome}}.",
      dropped: "This quote is never closed: {{program}} drops the rest of the line, {{lost}}.",
      older: "{{program}} knows double quotes alone on this line: it reads {{old}} where newer releases read {{new}}."
    },
    options: {}
  },
  create({ file, releases, report: report2 }) {
    const olderThan = (limit) => releases.releases.filter((each) => each < limit);
    const [older, olderMatch] = [olderThan(argumentsSince3), olderThan(matchArgumentsSince)];
    const since = releases.releases.filter((release) => release >= argumentsSince3);
    const checkOlder = (line, asOld) => {
      const [ignorant, limit] = line.type === "Match" ? [olderMatch, matchArgumentsSince] : [older, argumentsSince3];
      const asNew = releases.newest >= limit ? line : parseLineAs(file, line, limit);
      const quoted3 = "args" in asNew ? asNew.args.filter((argument) => isQuotedAnew2(textOf(file, argument))) : [];
      const [old, now] = [wordsOf3(asOld), wordsOf3(asNew)];
      if (old === now || quoted3.length === 0) return;
      const { program } = refuserOf(file.dialect, ignorant, releases);
      const fix2 = inDoubleQuotes(file, quoted3, line);
      const told3 = {
        data: { program, old, new: now },
        at: quoted3[0],
        severity: "warning",
        ...fix2 && { fix: fix2 }
      };
      report2({ messageId: "older", ...told3 });
    };
    const checkDropped = (asOld) => {
      const lost = older.length > 0 ? droppedFrom(file, asOld) : void 0;
      if (!lost) return;
      const { program } = refuserOf(file.dialect, older, releases);
      const at = { start: lost.start, end: lost.start + 1 };
      report2({ messageId: "dropped", data: { program, lost: textOf(file, lost) }, at, severity: "warning" });
    };
    const checkStatement = (line) => {
      const ignorant = line.type === "Match" ? olderMatch : older;
      if (ignorant.length === 0 || !usesQuotes(file, line) || isFilledIn3(file, line)) return;
      const asOld = parseLineAs(file, line, ignorant.at(-1));
      checkOlder(line, asOld);
      checkDropped(asOld);
    };
    return {
      Malformed(line) {
        if (line.reason !== "invalid-quotes" || isFilledIn3(file, line)) return;
        const quote = openQuote2(file.text, line.keyword?.end ?? line.start, line.end);
        const at = quote === void 0 ? line : { start: quote, end: quote + 1 };
        const suggest = quote === void 0 ? [] : remedies2(file, line, quote);
        report2({ messageId: "unclosed", data: { ...refuserOf(file.dialect, since, releases) }, at, suggest });
      },
      Directive: checkStatement,
      Host: checkStatement,
      Match: checkStatement
    };
  }
});
var argumentsSince3 = 807;
var matchArgumentsSince = 909;
function isFilledIn3(file, line) {
  const text2 = textOf(file, line);
  return !/^["']?[A-Za-z]/.test(text2) || holdsPlaceholder(text2.replaceAll("$", ""));
}
function usesQuotes({ text: text2 }, { lineStart, next }) {
  return /['\\"]/.test(text2.slice(lineStart, next));
}
function isQuotedAnew2(text2) {
  return /'|\\['"\\ ]|"[^"]*"[^ \t]/.test(text2);
}
function wordsOf3(line) {
  if (!("args" in line)) return "";
  const words2 = line.type === "Match" ? line.criteria.flatMap(({ name: name3, negated, value: value2 }) => [`${negated ? "!" : ""}${name3}`, value2 ?? []].flat()) : line.args.map(({ value: value2 }) => value2);
  return words2.map((word) => `[${word}]`).join(" ");
}
function droppedFrom({ text: text2 }, line) {
  if (!("args" in line)) return void 0;
  const read = line.args.at(-1)?.end ?? line.keyword.end;
  const end = line.trailingComment?.start ?? line.next;
  const rest = text2.slice(read, end).trimEnd();
  const quote = rest.split('"').length % 2 === 0 ? rest.indexOf('"') : -1;
  return quote === -1 ? void 0 : { start: read + quote, end: read + rest.length };
}
function inDoubleQuotes(file, quoted3, line) {
  if (quoted3.some(({ value: value2 }) => /["\\]/.test(value2) || value2 === "")) return void 0;
  const holdsName = line.type === "Match" && quoted3.some(({ value: value2 }) => value2.includes("="));
  if (holdsName) return void 0;
  return {
    safety: "unsafe",
    title: "Write double quotes, which every release reads",
    edits: quoted3.map((argument) => ({ file, range: argument, text: `"${argument.value}"` })),
    changes: [line.keyword.canonical]
  };
}
function remedies2(file, line, quote) {
  const opensWord = /[ \t=]/.test(file.text[quote - 1]);
  if (!opensWord) {
    const range2 = { start: quote, end: quote };
    return [{ title: "Write a backslash in front of the quote", edits: [{ range: range2, text: "\\" }] }];
  }
  const range = { start: line.end, end: line.end };
  return [{ title: "Close the quote at the end of the line", edits: [{ range, text: file.text[quote] }] }];
}

// rules/valid-suppression/rule.ts
var rule_default32 = defineRule({
  meta: {
    description: "Disallow suppression comments that suppress nothing or do not say what and why",
    get why() {
      return require("./rule-texts.json")["valid-suppression"].why;
    },
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    get examples() {
      return require("./rule-texts.json")["valid-suppression"].examples;
    },
    get references() {
      return require("./rule-texts.json")["valid-suppression"].references;
    },
    messages: {
      form: "There is no form ssh-lint-{{form}}, so the comment has no effect: there are {{forms}}.",
      misspelt: "There is no rule {{rule}}, so nothing is suppressed for it: {{near}} is near.",
      unknown: "There is no rule {{rule}}, so nothing is suppressed for it.",
      unscoped: "This comment names no rule, so it has no effect: name the rules, with commas between them.",
      trailing: "A suppression behind a value has no effect: it needs a line of its own.",
      late: "It stands after the first directive, so it has no effect: what is for the whole file comes first.",
      blockless: "No Host or Match block follows, so it has no effect.",
      idle: "None of its rules is disabled here, so there is nothing to enable.",
      unused: "Nothing is left here for {{rules}} to report, so the suppression hides what may come.",
      reasonless: 'It gives no reason: add one behind " -- ".'
    },
    options: {}
  },
  review(suppressions, { file, releases, ruleIds, report: report2 }) {
    for (const suppression of suppressions) {
      const { form: form2, rules: rules2, reason, unused, isTrailing, isMisplaced } = suppression;
      if (isTrailing) {
        report2({ messageId: "trailing", at: suppression, fix: moveToOwnLine(file, suppression, releases) });
        continue;
      }
      if (!suppressionForms.some((known) => known === form2)) {
        report2({ messageId: "form", data: { form: form2, forms }, at: suppression });
        continue;
      }
      if (rules2.length === 0) report2({ messageId: "unscoped", at: suppression });
      for (const rule of rules2.filter(({ id }) => !ruleIds.includes(id))) {
        const near = nearest(rule.id, ruleIds);
        const data = { rule: JSON.stringify(rule.id) };
        if (near === void 0) report2({ messageId: "unknown", data, at: rule });
        else report2({ messageId: "misspelt", data: { ...data, near }, at: rule });
      }
      if (isMisplaced && form2 === "enable") {
        report2({ messageId: "idle", severity: "warning", at: suppression, fix: remove(file, suppression) });
      } else if (isMisplaced) {
        const messageId = form2 === "disable-file" ? "late" : "blockless";
        report2({ messageId, severity: "warning", at: suppression });
      }
      if (unused.length > 0) {
        const data = { rules: unused.map(({ id }) => id).join(", ") };
        const fix2 = unused.length === rules2.length ? remove(file, suppression) : keepOnly(suppression, unused);
        report2({ messageId: "unused", data, severity: "warning", at: unused[0], fix: fix2 });
      } else if (reason === void 0 && form2 !== "enable") {
        report2({ messageId: "reasonless", severity: "warning", at: suppression });
      }
    }
  }
});
var forms = `${suppressionForms.slice(0, -1).join(", ")} and ${suppressionForms.at(-1)}`;
function moveToOwnLine(file, { line: number, start }, releases) {
  const line = file.blocks.flatMap((block) => [...block.header ? [block.header] : [], ...block.lines]).find((each) => each.line === number);
  const isComment = line.type === "Directive" && line.trailingComment?.start === start && (releases.releases[0] >= commentsSince || takesFewWords(file, line));
  return {
    safety: isComment ? "safe" : "unsafe",
    title: "Move the suppression to a line of its own",
    edits: moveAbove(file, line, { start }),
    changes: isComment ? [line.keyword.canonical] : []
  };
}
var commentsSince = 807;
function takesFewWords({ dialect }, { keyword }) {
  return (lookupKeyword(dialect, keyword.name)?.arity.max ?? Infinity) < Infinity;
}
function remove(file, { start, end }) {
  const lineStart = file.text.lastIndexOf("\n", start) + 1;
  const lineEnd2 = file.text.indexOf("\n", end);
  const range = { start: lineStart, end: lineEnd2 < 0 ? file.text.length : lineEnd2 + 1 };
  return { title: "Remove the suppression", edits: [{ range, text: "" }], changes: [] };
}
function keepOnly({ rules: rules2 }, unused) {
  const kept = rules2.filter((rule) => !unused.includes(rule)).map(({ id }) => id);
  const range = { start: rules2[0].start, end: rules2.at(-1).end };
  return { title: `Keep only ${kept.join(", ")}`, edits: [{ range, text: kept.join(", ") }], changes: [] };
}

// rules/index.ts
var rules = /* @__PURE__ */ new Map([
  ["consistent-keepalive", rule_default],
  ["dead-peer-time", rule_default2],
  ["keepalive-interval", rule_default3],
  ["no-broken-release", rule_default4],
  ["no-captured-directive", rule_default5],
  ["no-comment-mismatch", rule_default6],
  ["no-count-without-interval", rule_default7],
  ["no-deprecated-keyword", rule_default8],
  ["no-doubled-interval", rule_default9],
  ["no-duplicate-block", rule_default10],
  ["no-ignored-line", rule_default11],
  ["no-late-general-block", rule_default12],
  ["no-newer-keyword", rule_default13],
  ["no-removed-algorithm", rule_default14],
  ["no-removed-keyword", rule_default15],
  ["no-shadowed-directive", rule_default16],
  ["no-swallowed-comment", rule_default17],
  ["no-tcp-only", rule_default18],
  ["no-trailing-comment", rule_default19],
  ["no-unknown-keyword", rule_default20],
  ["no-unreachable-block", rule_default21],
  ["no-value-trap", rule_default22],
  ["no-vendor-keyword", rule_default23],
  ["no-wrong-side-keyword", rule_default24],
  ["no-zero-count", rule_default25],
  ["require-keepalive", rule_default26],
  ["valid-arguments", rule_default27],
  ["valid-encoding", rule_default28],
  ["valid-include", rule_default29],
  ["valid-match", rule_default30],
  ["valid-quotes", rule_default31],
  ["valid-suppression", rule_default32]
]);

// src/format/escape.ts
var unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
var commandBracket = /\[(?<=##[\w-]*\[)/g;
var commandColons = /^\s*:(?=:)/;
function withoutCommandColons(line) {
  return line.replace(commandColons, (start) => start.slice(0, -1) + codePoint(":"));
}
function codePoint(char) {
  return `\\u{${char.codePointAt(0).toString(16)}}`;
}
function visible2(text2) {
  return text2.replace(unprintable, codePoint);
}
function terminalLine(text2) {
  return withoutCommandColons(visible2(text2).replace(commandBracket, codePoint));
}
function terminalCharacters(line) {
  const characters = line.split("").fill("");
  for (let at = 0; at < line.length; ) {
    const char = String.fromCodePoint(line.codePointAt(at));
    characters[at] = char === "	" ? char : visible2(char);
    at += char.length;
  }
  for (const { index } of line.matchAll(commandBracket)) characters[index] = codePoint("[");
  return characters;
}
function jsonText(value2) {
  const unit = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const lines = JSON.stringify(value2, null, 2).replace(commandBracket, unit);
  return `${lines.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, unit)}
`;
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
  const defaults2 = defaultOptions(meta.options);
  if (preset === "recommended") return recommended === "off" ? void 0 : { severity: recommended, options: defaults2 };
  if (severity !== "off") return { severity, options: { ...defaults2, ...options2 } };
  return preset === "all" ? { severity: "info", options: defaults2 } : void 0;
}
function defaultOptions(specs) {
  return Object.fromEntries(Object.entries(specs).map(([name3, spec]) => [name3, spec.default]));
}
var severityWords = ["error", "warning", "info", "off"];
function applySetting({ meta }, { severity, options: options2 }, before) {
  if (severity === "off") return void 0;
  return { severity, options: options2 ?? before?.options ?? defaultOptions(meta.options) };
}
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
  const options2 = given === void 0 ? void 0 : { ...defaultOptions(specs), ...readOptions2(id, specs, given) };
  return { severity: word, options: options2 };
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
function readOptions2(id, specs, given) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new ConfigurationError(`The options of ${id} are a map of names to values.`);
  }
  return Object.fromEntries(
    Object.entries(given).map(([name3, value2]) => {
      const spec = Object.hasOwn(specs, name3) ? specs[name3] : void 0;
      if (!spec) {
        const names2 = Object.keys(specs);
        const known = names2.length > 0 ? `It has ${names2.join(", ")}.` : "It has none.";
        throw new ConfigurationError(
          `The rule ${id} has no option ${JSON.stringify(name3)}.${suggestion(name3, names2)} ${known}`
        );
      }
      return [name3, readOption(`${id}: ${name3}`, spec, value2)];
    })
  );
}
function readOption(name3, spec, value2) {
  switch (spec.type) {
    case "boolean":
      if (typeof value2 === "boolean") return value2;
      break;
    case "strings":
      if (Array.isArray(value2) && value2.every((entry) => typeof entry === "string")) return value2;
      break;
    case "integer":
      if (Number.isSafeInteger(value2) && value2 >= (spec.minimum ?? 0)) return value2;
      break;
    case "seconds": {
      const seconds = typeof value2 === "string" ? parseTime(value2, newestTimeFormat) : value2;
      if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds;
      break;
    }
  }
  throw new ConfigurationError(`${name3} is ${expectations[spec.type]}, not ${JSON.stringify(value2)}.`);
}
var newestTimeFormat = 1005;
var expectations = {
  boolean: "true or false",
  strings: "a list of texts",
  integer: "a whole number from 0 up",
  seconds: "a number of seconds, or a time such as 5m"
};
function suggestion(given, known) {
  const name3 = nearest(given, known);
  return name3 === void 0 ? "" : ` Did you mean ${name3}?`;
}

// src/cli/parsed-arguments.ts
var import_node_util = require("node:util");

// src/cli/options.ts
var options = [
  {
    name: "config",
    short: "c",
    value: "<path>",
    group: "Configuration",
    commands: ["lint", "config"],
    description: "Use this configuration file for everything",
    default: "the nearest .ssh-lint.yaml"
  },
  {
    name: "no-config",
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Read no configuration; run the recommended rules"
  },
  {
    name: "preset",
    value: "<name>",
    repeatable: true,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Rules to run: recommended, strict or all",
    default: "what the configuration extends, or recommended"
  },
  {
    name: "rule",
    value: "'<id>: <setting>'",
    repeatable: true,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Set a rule: off, info, warning, error, or [severity, {option: value}]"
  },
  {
    name: "only",
    value: "<id>",
    repeatable: true,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Run just this rule"
  },
  {
    name: "skip",
    value: "<id>",
    repeatable: true,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Run all rules but this one"
  },
  {
    name: "openssh",
    value: "<range>",
    commands: ["lint", "resolve", "config"],
    group: "Target",
    description: 'Releases that will read the files: 9.2, ">=8.4", "8.0 - 9.9"; resolve takes one',
    default: "the configuration, or >=8.7; resolve: the newest"
  },
  {
    name: "dialect",
    value: "<name>",
    commands: ["lint", "resolve"],
    group: "Target",
    description: "Take the files for ssh_config or sshd_config",
    default: "by path and content"
  },
  {
    name: "root-dir",
    value: "<dir>",
    commands: ["lint", "resolve"],
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
  { name: "no-ignore", group: "Files", description: "Disregard .gitignore and the ignores of configurations" },
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
    commands: ["lint", "rules", "resolve", "config"],
    group: "Output",
    description: "pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html or patch; resolve, config: text or json",
    default: "pretty; resolve, config: text"
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
  {
    name: "color",
    commands: ["lint", "explain", "resolve"],
    group: "Output",
    description: "Colour the output",
    default: "auto"
  },
  {
    name: "no-color",
    commands: ["lint", "explain", "resolve"],
    group: "Output",
    description: "Do not colour the output"
  },
  {
    name: "no-inline-config",
    group: "Suppressions",
    description: "Disregard suppression comments"
  },
  {
    name: "suppress-all",
    group: "Suppressions",
    description: "Write all findings to the suppressions file"
  },
  {
    name: "suppressions",
    value: "<path>",
    group: "Suppressions",
    description: "The suppressions file: findings that are known and stay",
    default: "ssh-lint-suppressions.json"
  },
  {
    name: "prune-suppressions",
    group: "Suppressions",
    description: "Remove stale entries from the suppressions file"
  },
  { name: "show-suppressed", group: "Suppressions", description: "Pretty and SARIF list suppressed findings too" },
  {
    name: "host",
    value: "<name>",
    commands: ["resolve"],
    group: "Resolve",
    description: "The host as ssh is given it; sshd: the name of the client"
  },
  {
    name: "user",
    value: "<name>",
    commands: ["resolve"],
    group: "Resolve",
    description: "The user as ssh -l names it; sshd: who logs in"
  },
  {
    name: "addr",
    value: "<address>",
    alias: "address",
    commands: ["resolve"],
    group: "Resolve",
    description: "sshd: the address of the client"
  },
  {
    name: "localaddr",
    value: "<address>",
    alias: "localaddress",
    commands: ["resolve"],
    group: "Resolve",
    description: "sshd: the address that the client connects to"
  },
  {
    name: "localport",
    value: "<n>",
    commands: ["resolve"],
    group: "Resolve",
    description: "sshd: the port that the client connects to"
  },
  {
    name: "match",
    value: "<criterion>=<value>",
    repeatable: true,
    commands: ["resolve"],
    group: "Resolve",
    description: "What a Match criterion finds: localuser=alice, tagged=work, group=wheel, exec=yes"
  },
  {
    name: "home",
    value: "<dir>",
    commands: ["resolve"],
    group: "Resolve",
    description: "What ~ means in an Include",
    default: "told by the place of the file"
  },
  {
    name: "vendor",
    value: "<name>",
    commands: ["resolve"],
    group: "Resolve",
    description: "Whose packages: debian",
    default: "OpenSSH as released"
  },
  {
    name: "all",
    commands: ["resolve"],
    group: "Resolve",
    description: "Show compiled-in defaults too; json always does"
  },
  {
    name: "debug",
    commands: ["lint", "resolve"],
    group: "Other",
    description: "Tell on stderr what is read, and where a failure of ssh-lint itself began"
  },
  { name: "version", short: "v", group: "Other", description: "Print the version" },
  { name: "help", short: "h", group: "Other", description: "Print this help" }
];
var formatNames = [
  "pretty",
  "compact",
  "json",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "rdjson",
  "markdown",
  "html",
  "patch"
];

// src/cli/parsed-arguments.ts
var UsageError = class extends Error {
  name = "UsageError";
};
var table2 = options;
function parseTokens(argv) {
  const config = {};
  for (const { name: name3, alias, value: value2, short } of table2) {
    const type = value2 === void 0 ? "boolean" : "string";
    config[name3] = { type, ...short !== void 0 && { short } };
    if (alias !== void 0) config[alias] = { type };
  }
  const { positionals, tokens } = (0, import_node_util.parseArgs)({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  return { positionals, tokens: tokens.map((token) => token.kind === "option" ? checkedOption(token) : token) };
}
function checkedOption(token) {
  const { rawName, value: value2, inlineValue } = token;
  const option = optionOf(token);
  if (option.unavailable !== void 0) throw new UsageError(`${rawName}: ${option.unavailable}.`);
  if (option.value !== void 0 && value2 === void 0) {
    throw new UsageError(`${rawName} needs a value: ${option.value}.`);
  }
  if (option.value !== void 0 && inlineValue === false && value2.startsWith("-") && value2 !== "-") {
    throw new UsageError(
      `${rawName} needs a value, and ${JSON.stringify(value2)} looks like an option; write ${rawName}=${value2} if it is meant.`
    );
  }
  if (option.value === void 0 && value2 !== void 0) throw new UsageError(`${rawName} takes no value.`);
  return { ...token, name: option.name };
}
function optionOf({ name: name3, rawName }) {
  const option = table2.find((known) => known.name === name3 || known.alias === name3);
  if (option) return option;
  const near = nearest(
    name3,
    table2.map((known) => known.name)
  );
  const hint = near === void 0 ? "See ssh-lint --help." : `Did you mean --${near}?`;
  throw new UsageError(`Unknown option ${JSON.stringify(rawName)}. ${hint}`);
}
function refuseOthers({ tokens }, command) {
  for (const { kind, name: name3, rawName } of tokens) {
    if (kind !== "option") continue;
    const takenBy = table2.find((option) => option.name === name3)?.commands ?? ["lint"];
    if (takenBy.includes(command)) continue;
    const elsewhere = command === "lint" ? `: it goes with ssh-lint ${takenBy.join(" and ")}` : "";
    throw new UsageError(`${command} does not take ${rawName}${elsewhere}.`);
  }
}
function has({ tokens }, name3) {
  return tokens.some((token) => token.kind === "option" && token.name === name3);
}
function all({ tokens }, name3) {
  return tokens.flatMap((token) => token.kind === "option" && token.name === name3 ? [token.value] : []);
}
function last(parsed, name3) {
  return all(parsed, name3).at(-1);
}
function readColor({ tokens }) {
  const name3 = tokens.findLast((token) => token.name === "color" || token.name === "no-color")?.name;
  return name3 === void 0 ? void 0 : name3 === "color";
}
function oneOf2(option, given, known) {
  const found = known.find((name3) => name3 === given);
  if (found !== void 0) return found;
  const near = nearest(given, known);
  const hint = near === void 0 ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`${option} is one of ${known.join(", ")}, not ${JSON.stringify(given)}.${hint}`);
}

// src/cli/configuration-arguments.ts
function readConfigurationArguments(parsed) {
  const file = last(parsed, "config");
  if (file !== void 0 && has(parsed, "no-config")) {
    throw new UsageError("--config names a file and --no-config reads none: give one of them.");
  }
  const openssh = last(parsed, "openssh");
  const releases = openssh === void 0 ? void 0 : parseReleaseRange(openssh);
  if (typeof releases === "string") throw new UsageError(releases);
  return {
    config: has(parsed, "no-config") ? false : file,
    presets: all(parsed, "preset").map((name3) => oneOf2("--preset", name3, presetNames)),
    ruleSettings: all(parsed, "rule"),
    only: all(parsed, "only"),
    skip: all(parsed, "skip"),
    releases
  };
}
function readConfig(parsed, rest) {
  refuseOthers(parsed, "config");
  const [file, ...more] = rest;
  if (file === void 0 || more.length > 0) throw new UsageError("config takes one file: ssh-lint config <file>.");
  return {
    command: "config",
    file,
    format: oneOf2("--format", last(parsed, "format") ?? "text", ["text", "json"]),
    ...readConfigurationArguments(parsed)
  };
}

// src/cli/resolve-arguments.ts
function readResolve(parsed, rest) {
  refuseOthers(parsed, "resolve");
  const [file, ...more] = rest;
  if (file === void 0 || more.length > 0) throw new UsageError("resolve takes one file: ssh-lint resolve <file>.");
  const dialect = last(parsed, "dialect");
  const vendor = last(parsed, "vendor");
  const localPort = last(parsed, "localport");
  return {
    command: "resolve",
    file,
    dialect: dialect === void 0 ? void 0 : oneOf2("--dialect", dialect, dialects),
    release: readRelease(last(parsed, "openssh")),
    vendor: vendor === void 0 ? void 0 : oneOf2("--vendor", vendor, ["debian"]),
    host: last(parsed, "host"),
    user: last(parsed, "user"),
    address: last(parsed, "addr"),
    localAddress: last(parsed, "localaddr"),
    localPort: localPort === void 0 ? void 0 : readPort2("--localport", localPort),
    criteria: all(parsed, "match").map(readCriterion),
    rootDir: last(parsed, "root-dir"),
    home: last(parsed, "home"),
    all: has(parsed, "all"),
    format: oneOf2("--format", last(parsed, "format") ?? "text", ["text", "json"]),
    color: readColor(parsed),
    debug: has(parsed, "debug")
  };
}
function readRelease(text2) {
  const newest = knownReleases.at(-1);
  if (text2 === void 0) return newest;
  const release = parseRelease(text2);
  if (release === void 0) {
    throw new UsageError(`resolve takes one release, such as --openssh 9.2, not ${JSON.stringify(text2)}.`);
  }
  if (!knownReleases.includes(release)) {
    const ends = `${formatRelease(knownReleases[0])} to ${formatRelease(newest)}`;
    throw new UsageError(`ssh-lint knows OpenSSH ${ends}, not ${JSON.stringify(text2)}.`);
  }
  return release;
}
function readPort2(option, text2) {
  const port = /^\d{1,5}$/.test(text2) ? Number(text2) : 0;
  if (port < 1 || port > 65535) {
    throw new UsageError(`${option} takes a port from 1 to 65535, not ${JSON.stringify(text2)}.`);
  }
  return port;
}
function readCriterion(text2) {
  const [, name3, value2] = /^([^=]+)=(.*)$/s.exec(text2) ?? [];
  if (name3 === void 0 || value2 === void 0) {
    throw new UsageError(`--match takes <criterion>=<value>, such as exec=yes, not ${JSON.stringify(text2)}.`);
  }
  return [name3.toLowerCase(), value2];
}

// src/cli/arguments.ts
function readArguments(argv) {
  const parsed = parseTokens(argv);
  if (has(parsed, "help")) return { command: "help" };
  if (has(parsed, "version")) return { command: "version" };
  const [first, ...rest] = parsed.positionals;
  if (first === "explain") return readExplain(parsed, rest);
  if (first === "rules") return readRules(parsed, rest);
  if (first === "resolve") return readResolve(parsed, rest);
  if (first === "config") return readConfig(parsed, rest);
  if (first === "init") return readInit(parsed, rest);
  return readLint(parsed, first === "lint" ? rest : parsed.positionals);
}
function readExplain(parsed, rest) {
  refuseOthers(parsed, "explain");
  const [rule, ...more] = rest;
  if (rule === void 0 || more.length > 0) throw new UsageError("explain takes one rule: ssh-lint explain <rule>.");
  return { command: "explain", rule, color: readColor(parsed) };
}
function readRules(parsed, rest) {
  refuseOthers(parsed, "rules");
  if (rest.length > 0) throw new UsageError("rules takes no argument: ssh-lint rules [--format table|json].");
  return { command: "rules", format: oneOf2("--format", last(parsed, "format") ?? "table", ["table", "json"]) };
}
function readInit(parsed, rest) {
  refuseOthers(parsed, "init");
  if (rest.length > 0) throw new UsageError("init takes no argument: it writes into the working folder.");
  return { command: "init" };
}
function readLint(parsed, patterns) {
  refuseOthers(parsed, "lint");
  const dialect = last(parsed, "dialect");
  const lint2 = {
    command: "lint",
    patterns,
    ...readConfigurationArguments(parsed),
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
    inlineConfig: !has(parsed, "no-inline-config"),
    suppressions: last(parsed, "suppressions"),
    suppressAll: has(parsed, "suppress-all"),
    pruneSuppressions: has(parsed, "prune-suppressions"),
    showSuppressed: has(parsed, "show-suppressed"),
    debug: has(parsed, "debug")
  };
  checkSuppressions(lint2);
  checkCombinations(lint2);
  return lint2;
}
function checkCombinations({ fix: fix2, diff, unsafeFixes, patterns, stdinFilename, outputs }) {
  if (fix2 && diff) throw new UsageError("--fix writes the files and --diff does not: give one of them.");
  if (diff && outputs.some(({ format, file }) => file === void 0 && format !== "patch")) {
    throw new UsageError("--diff prints the patch on standard output: give the other format an --output-file.");
  }
  if (unsafeFixes && !fix2 && !diff && !outputs.some(holdsPatch)) {
    throw new UsageError("--unsafe-fixes goes with --fix, --diff, --format patch or --format markdown.");
  }
  if (patterns.includes("-") && patterns.length > 1) {
    throw new UsageError("Standard input (-) is linted alone, without other paths.");
  }
  if (stdinFilename !== void 0 && !patterns.includes("-")) {
    throw new UsageError("--stdin-filename goes with - (standard input).");
  }
}
function checkSuppressions({ suppressAll, pruneSuppressions, diff }) {
  if (suppressAll && pruneSuppressions) {
    throw new UsageError("--suppress-all leaves nothing to prune: give it or --prune-suppressions.");
  }
  if (suppressAll && diff) throw new UsageError("--suppress-all suppresses what --diff would fix: give one of them.");
}
function holdsPatch({ format }) {
  return format === "patch" || format === "markdown";
}
function readOutputs({ tokens }) {
  const outputs = [];
  for (const token of tokens) {
    if (token.name === "format") {
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
function readMaxWarnings(text2) {
  if (text2 === void 0) return void 0;
  if (!/^\d+$/.test(text2)) {
    throw new UsageError(`--max-warnings takes a whole number from 0 up, not ${JSON.stringify(text2)}.`);
  }
  return Number(text2);
}

// src/cli/color.ts
async function painterFor(flag, { env }, isTerminal2) {
  if (!(flag ?? colorByEnvironment(env) ?? isTerminal2)) return withoutColor;
  const { default: picocolors } = await Promise.resolve().then(() => __toESM(require("./lazy-picocolors.cjs"), 1));
  return picocolors.createColors(true);
}
function plain(text2) {
  return text2;
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
  ssh-lint resolve [options] <file>               what ssh or sshd would use, and where each value comes from
  ssh-lint config <file>                          the merged configuration for one file, and where it comes from
  ssh-lint init                                   write a starter .ssh-lint.yaml for what is found here

Exit codes:
  0  no error-level finding    1  findings    2  could not run as asked    3  ssh-lint itself failed
`;
function helpText() {
  const shown = options.filter(({ unavailable }) => unavailable === void 0);
  const width = Math.max(...shown.map((option) => spelling(option).length));
  const groups = [...new Set(shown.map(({ group: group2 }) => group2))].map((group2) => {
    const lines = shown.filter((option) => option.group === group2).map((option) => optionLine(option, width));
    return `${group2}:
${lines.join("\n")}`;
  });
  return `${usage}
${groups.join("\n\n")}
`;
}
function spelling({ name: name3, short, value: value2 }) {
  const dashes = short === void 0 ? `    --${name3}` : `-${short}, --${name3}`;
  return value2 === void 0 ? dashes : `${dashes} ${value2}`;
}
function optionLine(option, width) {
  const remarks = [
    ...option.default === void 0 ? [] : [`default: ${option.default}`],
    ...option.repeatable ? ["repeatable"] : []
  ];
  const remark = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return `  ${spelling(option).padEnd(width)}  ${option.description}${remark}`;
}

// src/files/names.ts
function dialectOfPath(path) {
  const { folder, name: name3 } = splitPath(path);
  return dialectOfName(folder, name3);
}
function dialectOfName(folder, name3) {
  return dialectOfDropIn(folder, name3) ?? dialectOfConfig(folder, name3);
}
function isFragmentPath(path) {
  const { folder, name: name3 } = splitPath(path);
  return dialectOfDropIn(folder, name3) !== void 0 || /^sshd?_config\.d[_.-]/.test(name3);
}
function dialectOfDropIn(folder, name3) {
  if (!folder.endsWith(".d") || name3.startsWith(".")) return void 0;
  if (isFolder(folder, ".ssh/config.d")) return "ssh_config";
  if (!name3.endsWith(".conf")) return void 0;
  if (isFolder(folder, "ssh_config.d")) return "ssh_config";
  return isFolder(folder, "sshd_config.d") ? "sshd_config" : void 0;
}
function dialectOfConfig(folder, name3) {
  if (name3 === "config") return isFolder(folder, ".ssh") ? "ssh_config" : void 0;
  if (name3 === "ssh_config" || name3 === "sshd_config") return name3;
  const ending = /ssh(d?)_config\./.exec(name3);
  return ending && !isOtherKind(name3) ? ending[1] === "d" ? "sshd_config" : "ssh_config" : void 0;
}
var otherKinds = new Set(
  "1 5 8 adoc c cc cpp cs css go h hs html java js json jsx kt lua md mdx nix pdf php pl pm png ps1 py rb rs rst scm sh svg swift toml ts tsx xml yaml yml".split(
    " "
  )
);
function isOtherKind(name3) {
  return otherKinds.has(name3.slice(name3.lastIndexOf(".") + 1).toLowerCase());
}
function isFolder(folder, suffix) {
  return folder === suffix || folder.endsWith(`/${suffix}`);
}
function splitPath(path) {
  const slash = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

// src/linter/fix.ts
var loaded5;
var load5 = () => loaded5 ??= require("./lazy-fix.cjs");
var fix = (...given) => load5().fix(...given);

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
function loadRoot(file, project, options2 = {}) {
  const { fragment = false, commandLine: commandLine2 = [] } = options2;
  const loader = new Loader(file, project, options2.expandInclude);
  const given = commandLine2.length > 0 ? parseCommandLine(commandLine2, file) : void 0;
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
    const note2 = (outcome, paths2 = [], more = {}) => {
      this.#includes.push({ ...use, outcome, paths: paths2, unread: [], ...more });
    };
    const pattern = this.#expanded(use.argument.value);
    if (pattern === void 0) return note2("depends");
    const places = includePlaces(pattern, this.#root, this.#project);
    if (places.never) return note2("never");
    const paths = this.#firstMatch(places.places);
    if (paths.length === 0) {
      if (places.stock) return note2("stock");
      const outside = places.places.flatMap((place) => this.#project.outside?.(place, this.#root.path) ?? []);
      return outside.length > 0 ? note2("outside", outside) : note2("nothing", [], this.#missedBy(use, places.places));
    }
    if (this.#open.length > maximumDepth) return note2("too-deep", paths);
    const found = paths.map((path) => this.#project.read(path, this.#root.dialect));
    const unread2 = paths.filter((_, index) => !found[index]);
    const targets = found.filter((target) => target !== void 0);
    if (targets.some((target) => this.#open.includes(target))) return note2("cycle", paths);
    if ((this.#taken += targets.length) > maximumFiles) return note2("too-many", paths);
    note2("read", paths, { unread: unread2 });
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
function foldersOf({ rootDir, isRootDirChosen = false, home }) {
  return { rootDir, isRootDirChosen, ...home !== void 0 && { home } };
}

// src/linter/membership.ts
var mayInclude = /(?:^|\n)[ \t\r"=]*include/i;
function findMembership(targets, sources, releaseFor) {
  const includedBy = /* @__PURE__ */ new Map();
  const including2 = targets.filter(({ path }) => mayInclude.test(sources.read(path)?.text ?? ""));
  for (const target of including2) {
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
function toRelated({ at, file: inFile2, message }, file) {
  return { place: toPlace(at, inFile2 ?? file), message };
}
function toPlace(at, file) {
  if ("path" in at && "column" in at) return at;
  if (!file) throw new Error("A report about a root whose tree is dropped needs a place.");
  return placeOf2(file, at);
}
function toEdits(edits, file) {
  return edits.map(({ file: inFile2, range, text: text2 }) => {
    const owner = inFile2 ?? file;
    if (!owner) throw new Error("An edit needs its file.");
    return { path: owner.path, start: range.start, end: range.end, text: text2 };
  });
}
function fillIn(template, data) {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name3) => {
    const value2 = data[name3];
    if (value2 === void 0) throw new Error(`The message ${JSON.stringify(template)} lacks a value for ${name3}.`);
    return String(value2);
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
  const written = lines.flatMap((line) => readComment2(file.text, line));
  return written.map((suppression, index) => {
    if (suppression.isTrailing) return suppression;
    const reach = reachOf(suppression, { file, lines, later: written.slice(index + 1) });
    const rules2 = suppression.rules.map((rule) => ({ ...rule, lines: reach(rule.id) }));
    const isIdle = suppression.form === "enable" && !isEnabling(suppression, written.slice(0, index));
    const isCut = suppressing.has(suppression.form) && rules2.length > 0 && rules2.every((rule) => !rule.lines);
    return { ...suppression, rules: rules2, isMisplaced: isIdle || isCut };
  });
}
var suppressing = /* @__PURE__ */ new Set([
  "disable-next-line",
  "disable-next-block",
  "disable",
  "disable-file"
]);
function readComment2(text2, line) {
  const isTrailing = line.type !== "Comment" && !isMarked(text2, line);
  const written = text2.slice(line.start, line.next).trimEnd();
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
function isMarked(text2, { lineStart }) {
  return lineStart === 0 && /^(?:\ufeff|ï»¿)#/.test(text2);
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
function enables({ form: form2, isTrailing, rules: rules2 }, ruleId) {
  return form2 === "enable" && !isTrailing && (rules2.length === 0 || rules2.some(({ id }) => id === ruleId));
}
function isEnabling(enable, earlier) {
  const ids = new Set(
    earlier.filter(({ form: form2 }) => form2 === "disable").flatMap(({ rules: rules2 }) => rules2.map(({ id }) => id))
  );
  return [...ids].some((id) => {
    const last2 = earlier.findLast((each) => enables(each, id) || isDisabling(each, id));
    return enables(enable, id) && last2?.form === "disable";
  });
}
function isDisabling({ form: form2, isTrailing, rules: rules2 }, ruleId) {
  return form2 === "disable" && !isTrailing && rules2.some(({ id }) => id === ruleId);
}
function suppress(findings, suppressions) {
  const by = new Map(
    findings.map((finding) => [finding, suppressions.find(({ rules: rules2 }) => rules2.some((rule) => covers(rule, finding)))])
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
  const run2 = new Run(input);
  for (const target of input.targets) run2.lintFile(target);
  run2.compareRoots();
  run2.applySuppressions();
  return run2.output();
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
    const readers2 = includers && this.#readersOf(includers, release);
    const project = readers2?.project ?? treesOf(sources, release);
    const file = project.read(path, dialect);
    const roots = readers2?.roots ?? [this.#loadAlone(file, project)];
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
      place: (range, inFile2 = file) => placeOf2(inFile2, range),
      report: (report2) => this.#add(toFinding(enabled, report2, file))
    };
  }
  #collect(enabled, root, context) {
    const kept = enabled.rule.collect?.(root, context);
    if (kept === void 0) return;
    const entry = { path: root.file.path, dialect: root.dialect, kept };
    const { releases } = context;
    const key = JSON.stringify([enabled.id, enabled.options, releases.text]);
    const comparison2 = this.#comparisons.get(key);
    if (comparison2) comparison2.entries.push(entry);
    else this.#comparisons.set(key, { enabled, releases, entries: [entry] });
  }
  compareRoots() {
    for (const { enabled, releases, entries } of this.#comparisons.values()) {
      const report2 = (reported) => {
        const { place } = toFinding(enabled, reported, void 0);
        const there = this.#input.settingsFor(place.path).rules.find(({ id }) => id === enabled.id);
        this.#add(toFinding(there ?? enabled, reported, void 0));
      };
      this.#guard(enabled, entries[0].path, () => {
        enabled.rule.compare?.(entries, { options: enabled.options, releases, report: report2 });
      });
    }
  }
  /** The trees are dropped by now: the few files with such comments are parsed again. */
  applySuppressions() {
    const { sources } = this.#input;
    for (const [path, entry] of this.#files) {
      const { rules: rules2, releases } = this.#input.settingsFor(path);
      const { ruleIds = rules2.map(({ id }) => id) } = this.#input;
      const file = entry.maySuppress ? treesOf(sources, releases.newest).read(path, entry.file.dialect) : void 0;
      if (!file) continue;
      const suppressions = readSuppressions(file);
      const { findings, suppressed } = suppress(sortFindings(entry.findings), suppressions);
      entry.findings = [...findings];
      entry.file = { ...entry.file, suppressed };
      const failed = new Set(this.#failures.flatMap((failure2) => failure2.path === path ? [failure2.ruleId] : []));
      const ran = new Set(rules2.map(({ id }) => id).filter((id) => !failed.has(id)));
      const review = reviewed(suppressions, suppressed, ran);
      for (const enabled of rules2) {
        if (!enabled.rule.review || !enabled.rule.meta.dialects.includes(file.dialect)) continue;
        const report2 = (reported) => this.#add(toFinding(enabled, reported, file));
        const context = { file, options: enabled.options, releases, ruleIds, report: report2 };
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
    const { rules: rules2 } = this.#input.settingsFor(path);
    const keepsText = entry.findings.length > 0 || entry.maySuppress || rules2.some(({ rule }) => rule.compare);
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

// src/cli/baseline.ts
var import_node_path3 = require("node:path");

// src/files/place.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/files/refusal.ts
function isRefusal(value2) {
  return value2 !== void 0 && "cause" in value2;
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
function linkBelow(folder, path) {
  let step = folder;
  for (const name3 of path.slice(withSlash(folder).length).split("/")) {
    step = joinPath2(step, name3);
    if (isLink(step)) return step;
  }
  return void 0;
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
function joinPath2(folder, name3) {
  return withSlash(folder) + name3;
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

// src/files/read.ts
var import_node_fs2 = require("node:fs");

// src/files/encoding.ts
var import_node_buffer = require("node:buffer");
function decodeText(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (0, import_node_buffer.isUtf8)(buffer) ? { text: buffer.toString("utf8"), encoding: "utf-8" } : { text: buffer.toString("latin1"), encoding: "latin-1" };
}
function encodeText(text2, encoding) {
  if (encoding === "utf-8") return Buffer.from(text2, "utf8");
  if (/[^\0-\xff]/.test(text2)) throw new RangeError("A latin-1 text cannot hold a character above U+00FF.");
  return Buffer.from(text2, "latin1");
}

// src/files/read.ts
var maximumFileSize = 64 * 1024 * 1024;
function readConfig2(path, options2) {
  const bytes = readInside(path, options2);
  return isRefusal(bytes) ? bytes : decodeText(bytes);
}
function readInside(path, { root, maximumSize: maximumSize3 = maximumFileSize }) {
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const bytes = readRegular(place.realPath, maximumSize3);
  return isRefusal(bytes) ? { ...bytes, path } : bytes;
}
function readRegular(path, maximumSize3 = maximumFileSize) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW);
    const stats = (0, import_node_fs2.fstatSync)(descriptor);
    if (!stats.isFile()) return irregular(path, stats);
    return stats.size > maximumSize3 ? tooLarge(path, maximumSize3) : (0, import_node_fs2.readFileSync)(descriptor);
  } catch (error) {
    return readFailure(path, error);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs2.closeSync)(descriptor);
  }
}
function tooLarge(path, maximumSize3) {
  const limit = maximumSize3 >= 1024 * 1024 ? `${maximumSize3 / (1024 * 1024)} MiB` : `${maximumSize3} bytes`;
  return { path, cause: "too-large", reason: `It is larger than ${limit}, the most that is read of one file.` };
}

// src/files/write.ts
var import_node_crypto = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/files/uninterrupted.ts
var signals = ["SIGHUP", "SIGINT", "SIGTERM"];
async function uninterrupted(work) {
  const raised = [];
  const note2 = (signal) => void raised.push(signal);
  for (const signal of signals) process.on(signal, note2);
  try {
    return work();
  } finally {
    for (let turn = 0; turn < 2; turn++) await new Promise((done) => setImmediate(done));
    for (const signal of signals) process.off(signal, note2);
    for (const signal of raised) process.kill(process.pid, signal);
  }
}

// src/files/write.ts
async function writeConfig(path, { root, original, text: text2 }) {
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const { realPath, stats } = place;
  const bytes = encodeText(original.text, original.encoding);
  const refusal = linked(path, root) ?? forbidden(path, stats) ?? await replace(realPath, encodeText(text2, original.encoding), {
    like: stats,
    obstacle: () => changed(realPath, bytes)
  });
  return refusal && { ...refusal, path };
}
async function replaceFile(path, { original, text: text2 }) {
  const obstacle = () => original ? changed(path, original) : taken(path);
  const stats = lookAt(path);
  const like = isRefusal(stats) ? void 0 : stats;
  return obstacle() ?? (like && forbidden(path, like)) ?? replace(path, Buffer.from(text2), { like, obstacle });
}
function writeReport(path, data, root) {
  try {
    const isWithin = root !== (0, import_node_path2.dirname)(root) && isInside(root, path);
    const stats = lookAt(path);
    const irregularity = isRefusal(stats) || stats.isFile() ? void 0 : irregular(path, stats);
    const refusal = isWithin ? linked(path, root) ?? irregularity : void 0;
    if (refusal) return refusal;
    (0, import_node_fs3.mkdirSync)((0, import_node_path2.dirname)(path), { recursive: true });
    (0, import_node_fs3.writeFileSync)(path, data);
    return void 0;
  } catch (error) {
    return writeFailure(path, error);
  }
}
async function replace(path, bytes, replacement) {
  const temporary = joinPath2((0, import_node_path2.dirname)(path), `.ssh-lint-${(0, import_node_crypto.randomBytes)(8).toString("hex")}.tmp`);
  return uninterrupted(() => {
    try {
      fill(temporary, bytes, replacement.like);
      const refusal = replacement.obstacle();
      if (!refusal) (0, import_node_fs3.renameSync)(temporary, path);
      return refusal;
    } catch (error) {
      return writeFailure(path, error);
    } finally {
      (0, import_node_fs3.rmSync)(temporary, { force: true });
    }
  });
}
function fill(temporary, bytes, like) {
  const flags = import_node_fs3.constants.O_WRONLY | import_node_fs3.constants.O_CREAT | import_node_fs3.constants.O_EXCL;
  const descriptor = (0, import_node_fs3.openSync)(temporary, flags, like ? 384 : 438);
  try {
    (0, import_node_fs3.writeFileSync)(descriptor, bytes);
    if (like) {
      const { uid, gid } = (0, import_node_fs3.fstatSync)(descriptor);
      if (uid !== like.uid || gid !== like.gid) (0, import_node_fs3.fchownSync)(descriptor, like.uid, like.gid);
      (0, import_node_fs3.fchmodSync)(descriptor, like.mode & 4095);
    }
    (0, import_node_fs3.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs3.closeSync)(descriptor);
  }
}
function linked(path, root) {
  if (linkBelow(isInside(root, path) ? root : (0, import_node_path2.dirname)(path), path) === void 0) return void 0;
  return {
    path,
    cause: "link",
    reason: "It is reached by a link, and nothing is written through one: name the file itself."
  };
}
function forbidden(path, stats) {
  if (!stats.isFile()) return irregular(path, stats);
  if ((stats.mode & import_node_fs3.constants.S_IWUSR) === 0) {
    return { path, cause: "read-only", reason: "It is read-only: give its owner permission to write first." };
  }
  if (canKeepOwner(stats)) return void 0;
  return { path, cause: "foreign-owner", reason: "Its owner or group could not be kept: run as its owner." };
}
function canKeepOwner({ uid, gid }) {
  const user = process.geteuid?.() ?? 0;
  return user === 0 || user === uid && [process.getegid(), ...process.getgroups()].includes(gid);
}
var changedReason = "It was changed by others after it was read: run again.";
function changed(path, original) {
  const bytes = readRegular(path);
  if (isRefusal(bytes)) return bytes;
  return Buffer.compare(bytes, original) === 0 ? void 0 : { path, cause: "changed", reason: changedReason };
}
function taken(path) {
  const stats = lookAt(path);
  if (isRefusal(stats)) return stats.cause === "missing" ? void 0 : stats;
  return { path, cause: "changed", reason: changedReason };
}

// src/format/source.ts
function sourceLine(text2, place) {
  const start = place.start - (place.column - 1);
  const end = text2.indexOf("\n", start);
  return text2.slice(start, end < 0 ? text2.length : end).replace(/\r$/, "");
}
function measure({ dialect }, text2) {
  return { text: text2, lineStarts: lineStartsOf(text2), headers: headersOf2(text2, dialect) };
}
function lineStartsOf(text2) {
  const starts = [0];
  for (let end = text2.indexOf("\n"); end >= 0 && end + 1 < text2.length; end = text2.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
function headersOf2(text2, dialect) {
  const header = dialect === "ssh_config" ? /^[ \t]*(?:host|match)[ \t="].*/gim : /^[ \t]*match[ \t="].*/gim;
  return Array.from(text2.matchAll(header), (match) => ({ start: match.index, name: words(match[0]).join(" ") }));
}
function words(line) {
  return line.replace(/^(\s*\w+)\s*=/, "$1 ").split(/\s+/).filter(Boolean);
}
function blockOf({ headers }, place) {
  const lineStart = place.start - (place.column - 1);
  return headers.findLast((header) => header.start <= lineStart)?.name ?? "global";
}

// src/format/redact.ts
var redacted = "[REDACTED]";
var commandLine = /^[\s#"']*(?:AuthorizedKeysCommand|AuthorizedPrincipalsCommand|ForceCommand|KnownHostsCommand|LocalCommand|Match|ProxyCommand|RemoteCommand|SetEnv|Subsystem)["']?[\s=]/i;
var name = "(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|(?:access|api|auth|encryption|private|secret)[_-]?key)";
var meant = String.raw`(?!["']?(?:[$\x60<{]|%\w(?!\w)|(?:ask|false|no|none|null|prompt|true|yes)(?![^\s"'])))`;
var value = String.raw`${meant}("[^"]*"?|'[^']*'?|(?:\\.|[^\s"'\\])+)`;
var anywhere = [
  new RegExp(`${name}=${value}`, "gi"),
  new RegExp(String.raw`["']\w{0,64}${name}=${meant}([^"']+)(?=["'])`, "gi"),
  /\/\/[^\s:@/]{0,64}:(?![$%])([^\s@/]{1,256})(?=@)/g
];
var onCommandLines = [
  ...anywhere,
  new RegExp(String.raw`${name}:\s?${value}`, "gi"),
  new RegExp(String.raw`(?:--?[\w-]{0,32}|\bSetEnv\s[^=]{0,64}?)${name}\s{1,4}${value}`, "gi"),
  new RegExp(String.raw`\b(?:basic|bearer|token)\s{1,4}${value}`, "gi"),
  new RegExp(String.raw`\bsshpass\s{1,4}-p\s{0,4}${value}`, "gi"),
  new RegExp(String.raw`\s(?:-u|--user)[\s=]["']?[\w.+-]{1,64}:${value}`, "gi"),
  /(?:^|[\s"'=])(?!mailto:)[\w.+-]{1,64}:(?![$%])([^\s:@/"']{1,256})(?=@)/gi,
  /(?<![\w+-])([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w+-])/gi
];
var longWord = /[\w+-]{20,}={0,2}/g;
function looksRandom(word) {
  const runs = word.match(/[a-z\d+]{20,}/gi) ?? [];
  const isMixed = [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(word));
  return isMixed || runs.some((run2) => /\d/.test(run2) && /[a-z]/i.test(run2));
}
var margin = 2048;
function secretsIn(line, { start, end } = { start: 0, end: line.length }) {
  const from = Math.max(0, start - margin);
  const part = line.slice(from, end + margin);
  const found = commandLine.test(line) ? [...matches(part, onCommandLines), ...randomWords(part)] : matchesAnywhere(part);
  if (found.length === 0) return found;
  const words2 = new Set(found.map((span) => secretAt(part, span)).filter(({ length }) => length >= shortest));
  const repeated = [...words2].slice(0, mostRepeated).flatMap((word) => occurrences2(part, word));
  return apart([...found, ...repeated]).map((span) => ({ start: from + span.start, end: from + span.end }));
}
var shortest = 4;
var mostRepeated = 20;
function secretAt(text2, { start, end }) {
  return text2.slice(start, end).replaceAll(/^["']|["']$/g, "");
}
function occurrences2(text2, word) {
  const spans = [];
  for (let start = text2.indexOf(word); start >= 0; start = text2.indexOf(word, start + word.length)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}
function matches(text2, patterns) {
  return patterns.flatMap(
    (pattern) => Array.from(text2.matchAll(pattern), ({ 0: whole, 1: secret, index }) => {
      const end = index + whole.length;
      return { start: end - secret.length, end };
    })
  );
}
function matchesAnywhere(text2) {
  return text2.includes("=") || text2.includes("//") ? matches(text2, anywhere) : [];
}
function randomWords(text2) {
  return Array.from(text2.matchAll(longWord), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length
  })).filter(({ word }) => looksRandom(word));
}
function apart(spans) {
  const merged = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last2 = merged.at(-1);
    if (last2 && start <= last2.end) merged[merged.length - 1] = { start: last2.start, end: Math.max(last2.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
function redact(line, part = { start: 0, end: line.length }) {
  return replaceSpans(line, part, secretsIn(line, part));
}
function replaceSpans(text2, part, secrets) {
  let [shown, at] = ["", part.start];
  for (const { start, end } of secrets) {
    if (end <= at || start >= part.end) continue;
    shown += start < at ? "" : text2.slice(at, start) + redacted;
    at = end;
  }
  return shown + text2.slice(at, Math.max(at, part.end));
}
function withoutSecrets({ files, notices }) {
  const texts = new Map(files.flatMap(({ path, text: text2 }) => text2 === void 0 ? [] : [[path, text2]]));
  const hide = (finding) => withoutSecretsOf(finding, secretsOf(finding, texts));
  const hideSuppressed = (finding) => {
    const { kind, justification } = finding.suppression;
    const told3 = justification === void 0 ? void 0 : hideIn(justification, secretsOf(finding, texts));
    return { ...hide(finding), suppression: { kind, justification: told3 } };
  };
  return {
    files: files.map((file) => ({
      ...file,
      findings: file.findings.map(hide),
      suppressed: file.suppressed.map(hideSuppressed)
    })),
    notices
  };
}
function secretsOf({ place, related }, texts) {
  const secrets = [place, ...related.map((other) => other.place)].flatMap((each) => {
    const text2 = texts.get(each.path);
    if (text2 === void 0) return [];
    const line = sourceLine(text2, each);
    const part = { start: each.column - 1, end: each.column - 1 };
    return secretsIn(line, part).map((span) => secretAt(line, span));
  });
  return [...new Set(secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]))].filter(
    ({ length }) => length >= shortest
  );
}
function withoutSecretsOf(finding, secrets) {
  const hide = (text2) => hideIn(text2, secrets);
  const shown = (edits) => showSecret(edits, secrets) ? [] : edits;
  const { fix: fix2 } = finding;
  return {
    ...finding,
    message: hide(finding.message),
    related: finding.related.map((other) => ({ ...other, message: hide(other.message) })),
    fix: fix2 && { ...fix2, title: hide(fix2.title), edits: shown(fix2.edits) },
    suggestions: finding.suggestions.map(({ title, edits }) => ({ title: hide(title), edits: shown(edits) }))
  };
}
function hideIn(text2, secrets) {
  const hidden = secrets.reduce((rest, secret) => withoutBeginning(rest.replaceAll(secret, redacted), secret), text2);
  return replaceSpans(hidden, { start: 0, end: hidden.length }, apart(matchesAnywhere(hidden)));
}
function withoutBeginning(text2, secret) {
  const parts = text2.split("\u2026");
  const last2 = parts.pop();
  const hidden = parts.map((part) => {
    const lengths = Array.from(
      { length: Math.max(0, secret.length - shortest) },
      (_, index) => secret.length - index - 1
    );
    const left = lengths.find((length) => part.endsWith(secret.slice(0, length)));
    return left === void 0 ? part : part.slice(0, part.length - left) + redacted;
  });
  return [...hidden, last2].join("\u2026");
}
function showSecret(edits, secrets) {
  return edits.some(
    ({ text: text2 }) => secrets.some((secret) => text2.includes(secret)) || text2.split("\n").some((line) => secretsIn(line).length > 0)
  );
}

// src/format/baseline.ts
var entryFields = ["path", "rule", "block", "keyword", "value"];
function entriesOf(file, path) {
  const { text: text2 = "", findings } = file;
  const source = measure(file, text2);
  return findings.map(({ ruleId, place }) => {
    const [keyword = "", ...value2] = words(redact(sourceLine(text2, place)));
    return { path, rule: ruleId, block: redact(blockOf(source, place)), keyword, value: value2.join(" ") };
  });
}
function accountedFor(file, path, entries) {
  const left = countsOf2(entries);
  const own = entriesOf(file, path);
  return new Set(file.findings.filter((_, index) => take(left, own[index])));
}
function unaccounted(entries, found) {
  const left = countsOf2(found);
  return entries.filter((entry) => !take(left, entry));
}
function countsOf2(entries) {
  const counts = /* @__PURE__ */ new Map();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}
function take(counts, entry) {
  const key = keyOf(entry);
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
function keyOf(entry) {
  return entryFields.map((field) => entry[field]).join("\0");
}
function baselineText(entries) {
  const lines = entries.toSorted((one, other) => keyOf(one) < keyOf(other) ? -1 : 1).map((entry) => `    ${JSON.stringify(Object.fromEntries(entryFields.map((field) => [field, entry[field]])))}`);
  const list = lines.length > 0 ? `[
${lines.join(",\n")}
  ]` : "[]";
  return `{
  "version": 1,
  "suppressions": ${list}
}
`;
}

// src/config/yaml-obstacle.ts
var deepestTokens = 200;
function yamlObstacle(yaml, text2) {
  const parser = new yaml.Parser();
  for (const lexeme of new yaml.Lexer().lex(text2)) {
    for (const token of parser.next(lexeme)) {
      if (token.type !== "error") continue;
      return { kind: "no-yaml", message: `${token.message}: ${JSON.stringify(token.source)}`, start: token.offset };
    }
    if (parser.stack.length > deepestTokens) return { kind: "too-deep", message: "", start: parser.offset };
  }
  return void 0;
}

// src/cli/baseline-entries.ts
var Mistake = class extends Error {
  steps;
  constructor(message, steps2) {
    super(message);
    this.steps = steps2;
  }
};
async function readEntries(bytes, name3) {
  const text2 = decode(bytes, name3);
  let value2;
  try {
    value2 = JSON.parse(text2);
  } catch (error) {
    throw new ConfigurationError(`${name3}${await placeOfFault(text2, error)}: The file is not valid JSON.`);
  }
  try {
    return entriesIn(value2);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    throw new ConfigurationError(`${name3}${await placeOf3(text2, error.steps)}: ${error.message}`);
  }
}
function decode(bytes, name3) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigurationError(`${name3}: The file is not valid UTF-8.`);
  }
}
function entriesIn(value2) {
  const fields = fieldsOf(value2, ["version", "suppressions"], []);
  if (fields["version"] !== 1) throw new Mistake("The version is 1, and no other is known.", ["version"]);
  const list = fields["suppressions"];
  if (!Array.isArray(list)) throw new Mistake("The suppressions are a list.", ["suppressions"]);
  return list.map((entry, index) => {
    const steps2 = ["suppressions", index];
    const texts = fieldsOf(entry, entryFields, steps2);
    const wrong = entryFields.find((field) => typeof texts[field] !== "string");
    if (wrong !== void 0) throw new Mistake(`The ${wrong} of a suppression is a text.`, [...steps2, wrong]);
    return texts;
  });
}
function fieldsOf(value2, known, steps2) {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) {
    throw new Mistake(`There has to be an object with ${known.join(", ")}.`, steps2);
  }
  const unknown = Object.keys(value2).find((key) => !known.includes(key));
  if (unknown !== void 0) {
    const near = nearest(unknown, known);
    const hint = near === void 0 ? `The keys are ${known.join(", ")}.` : `Did you mean ${near}?`;
    throw new Mistake(`There is no key ${JSON.stringify(unknown)}. ${hint}`, [...steps2, unknown]);
  }
  const missing2 = known.find((key) => !Object.hasOwn(value2, key));
  if (missing2 !== void 0) throw new Mistake(`The key ${missing2} is missing.`, steps2);
  return value2;
}
async function placeOf3(text2, steps2) {
  const { LineCounter, isNode, parseDocument } = await Promise.resolve().then(() => __toESM(require("./lazy-yaml.cjs"), 1));
  if (!await isPlaced(text2)) return "";
  const lineCounter = new LineCounter();
  const node = parseDocument(text2, { lineCounter, uniqueKeys: false }).getIn(steps2, true);
  return isNode(node) && node.range ? told2(lineCounter.linePos(node.range[0])) : "";
}
async function placeOfFault(text2, { message }) {
  const { LineCounter, parseDocument } = await Promise.resolve().then(() => __toESM(require("./lazy-yaml.cjs"), 1));
  if (!await isPlaced(text2)) return "";
  const lineCounter = new LineCounter();
  const [fault] = parseDocument(text2, { lineCounter, uniqueKeys: false }).errors;
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position === void 0 && !fault) return "";
  return told2(lineCounter.linePos(position === void 0 ? fault.pos[0] : Number(position)));
}
var longestPlaced = 256 * 1024;
async function isPlaced(text2) {
  return text2.length <= longestPlaced && yamlObstacle(await Promise.resolve().then(() => __toESM(require("./lazy-yaml.cjs"), 1)), text2)?.kind !== "too-deep";
}
function told2({ line, col }) {
  return `:${line}:${col}`;
}

// src/cli/baseline.ts
var defaultFile = "ssh-lint-suppressions.json";
var maximumSize = 4 * 1024 * 1024;
async function readBaseline({ suppressions, suppressAll }, { cwd }) {
  const name3 = suppressions ?? defaultFile;
  const file = (0, import_node_path3.resolve)(cwd, name3);
  const bytes = readRegular(file, maximumSize);
  if (!isRefusal(bytes)) return { name: name3, file, cwd, original: bytes, entries: await readEntries(bytes, name3) };
  if (bytes.cause === "missing" && (suppressions === void 0 || suppressAll)) {
    return { name: name3, file, cwd, original: void 0, entries: [] };
  }
  throw new ConfigurationError(`The suppressions file ${name3} cannot be used. ${bytes.reason}`);
}
function acceptedBy(baseline) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const entry of baseline.entries) {
    const entries = byPath2.get(entry.path);
    if (entries) entries.push(entry);
    else byPath2.set(entry.path, [entry]);
  }
  return (file) => {
    const path = entryPath(baseline, file.path);
    const entries = byPath2.get(path);
    return entries ? accountedFor(file, path, entries) : /* @__PURE__ */ new Set();
  };
}
function staleEntries(baseline, judged) {
  const { entries } = baseline;
  if (entries.length === 0) return [];
  const found = judged.output.files.flatMap((file) => {
    const external = file.suppressed.filter(({ suppression }) => suppression.kind === "external");
    return entriesOf({ ...file, findings: [...file.findings, ...external] }, entryPath(baseline, file.path));
  });
  return unaccounted(entries.filter(wasJudged(baseline, judged)), found);
}
function wasJudged(baseline, { output, settingsFor }) {
  const linted = new Map(output.files.map(({ path }) => [entryPath(baseline, path), path]));
  const failed = new Set(output.failures.map(({ ruleId }) => ruleId));
  return ({ path, rule }) => {
    const lintedPath = linted.get(path);
    if (lintedPath === void 0 || failed.has(rule)) return false;
    return settingsFor(lintedPath).rules.some(({ id }) => id === rule);
  };
}
function staleNotices({ file, cwd }, stale) {
  return stale.map(({ path, rule, block, keyword, value: value2 }) => ({
    path: displayPath(cwd, (0, import_node_path3.resolve)((0, import_node_path3.dirname)(file), path)),
    level: "warning",
    message: `The suppression of ${rule} for "${[keyword, value2].filter(Boolean).join(" ")}" (${block}) is stale, as nothing is reported there any more: remove it with --prune-suppressions.`
  }));
}
async function suppressFindings(baseline, judged) {
  const judges = wasJudged(baseline, judged);
  const found = judged.output.files.flatMap((file) => entriesOf(file, entryPath(baseline, file.path)));
  await write(baseline, [...baseline.entries.filter((entry) => !judges(entry)), ...found]);
  return found.length;
}
async function prune(baseline, stale) {
  if (stale.length > 0) await write(baseline, unaccounted(baseline.entries, stale));
}
function allSetAside(output) {
  return { ...output, files: output.files.map((file) => setAside(file, new Set(file.findings))) };
}
async function write({ name: name3, file, original }, entries) {
  const refusal = await replaceFile(file, { original, text: baselineText(entries) });
  if (refusal) throw new ConfigurationError(`The suppressions file ${name3} was not written. ${refusal.reason}`);
}
function entryPath({ file, cwd }, path) {
  return displayPath((0, import_node_path3.dirname)(file), (0, import_node_path3.resolve)(cwd, path));
}

// src/config/configuration.ts
var loaded6;
var load6 = () => loaded6 ??= require("./lazy-configuration.cjs");
var readConfiguration = (...given) => load6().readConfiguration(...given);
var readRuleArgument = (...given) => load6().readRuleArgument(...given);

// src/config/find-configurations.ts
var import_node_path5 = require("node:path");

// src/config/load-configuration.ts
var import_node_path4 = require("node:path");

// node_modules/ignore/index.js
var loaded7;
var load7 = () => loaded7 ??= require("./lazy-ignore.cjs");
var ignore_default = (...given) => load7()(...given);

// src/files/gitignore.ts
function openScope(patterns) {
  return withOverriding({ sets: [], overriding: 0 }, patterns, 0);
}
function withOverriding(scope, patterns, position) {
  const sets = patterns.map(({ folder, patterns: lines }) => ({
    folder: withSlash(folder),
    matcher: newMatcher().add(lines)
  }));
  return { sets: scope.sets.toSpliced(position, 0, ...sets), overriding: scope.overriding + sets.length };
}
function judge2(scope, path, isFolder2) {
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
function withIgnoreFileAt(scope, folder, name3) {
  const path = joinPath2(folder, name3);
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

// src/config/load-configuration.ts
function newBudget() {
  return { left: 2 * 1024 * 1024 };
}
var maximumSize2 = 256 * 1024;
var maximumDepth2 = 8;
var maximumParts = 64;
var spent = "With it the configuration files of this run hold more than 2 MiB, the most that is read.";
function loadConfiguration(path, options2) {
  const loading = { ...options2, files: /* @__PURE__ */ new Map(), parts: [] };
  addFile({ path, name: displayPath(options2.cwd, path), chain: [] }, loading);
  return loading.parts;
}
function addFile({ path, name: name3, chain }, loading) {
  const { cwd, root, rules: rules2, files, parts } = loading;
  const fail = (sentence) => {
    throw new ConfigurationError(`${name3}: ${sentence}`);
  };
  const place = locate(path, root);
  if (isRefusal(place)) return fail(place.reason);
  if (chain.includes(place.realPath)) fail("This file extends itself, by way of others or directly.");
  if (chain.length >= maximumDepth2) fail(`extends goes at most ${maximumDepth2} files deep.`);
  let file = files.get(place.realPath);
  if (!file) {
    const read = readConfig2(path, { root, maximumSize: maximumSize2 });
    if (isRefusal(read)) return fail(read.reason);
    if (read.encoding !== "utf-8") fail("It is not UTF-8.");
    loading.budget.left -= read.text.length;
    if (loading.budget.left < 0) fail(spent);
    const configuration2 = readConfiguration(displayPath(cwd, path), read.text, rules2);
    file = configurationFile(configuration2, withSlashes((0, import_node_path4.dirname)(path)));
    files.set(place.realPath, file);
  }
  const { configuration, folder } = file;
  for (const { value: value2, place: at } of configuration.extends ?? [{ value: "recommended", place: void 0 }]) {
    if (parts.length >= maximumParts) fail(`All that is extended adds up to more than ${maximumParts} parts.`);
    if (typeof value2 === "string") {
      parts.push({ preset: value2, place: at });
    } else {
      const extended = (0, import_node_path4.resolve)(folder, value2.file);
      const where = `${formatPlace(at)}: ${value2.file}`;
      addFile({ path: extended, name: where, chain: [...chain, place.realPath] }, loading);
    }
  }
  parts.push(file);
}
function configurationFile(configuration, folder) {
  const matcher = (patterns) => {
    const scope = openScope([{ folder, patterns }]);
    return (path) => judge2(scope, path, false) === "ignored";
  };
  return {
    configuration,
    folder,
    ignores: { folder, patterns: configuration.ignores.map(({ value: value2 }) => value2) },
    overrides: configuration.overrides.map((override) => ({ override, matches: matcher(override.value.files) })),
    dialects: configuration.files.map((pattern) => ({ pattern, matches: matcher([pattern.value.match]) }))
  };
}
function formatPlace({ path, line, column }) {
  return `${path}:${line}:${column}`;
}

// src/config/merge.ts
function mergeRules(rules2, steps2, { only, skip }) {
  const merged = /* @__PURE__ */ new Map();
  for (const id of rules2.keys()) merged.set(id, { value: void 0, origin: { kind: "default" } });
  for (const step of steps2) {
    if ("preset" in step) {
      for (const [id, rule] of rules2) {
        const value2 = presetSetting(rule, step.preset);
        if (value2 || merged.get(id).origin.kind === "default") merged.set(id, { value: value2, origin: step.origin });
      }
    } else {
      const value2 = applySetting(rules2.get(step.id), step.setting, merged.get(step.id).value);
      merged.set(step.id, { value: value2, origin: step.origin });
    }
  }
  const everything = only.length > 0 ? presetSettings(rules2, ["all"]) : void 0;
  for (const [id, { value: value2 }] of merged) {
    const isLeftOut = only.length > 0 && !only.includes(id);
    if (skip.includes(id)) merged.set(id, { value: void 0, origin: { kind: "option", option: "--skip" } });
    else if (isLeftOut) merged.set(id, { value: void 0, origin: { kind: "option", option: "--only" } });
    else if (everything && !value2) {
      merged.set(id, { value: everything.get(id), origin: { kind: "option", option: "--only" } });
    }
  }
  return merged;
}
function enabledRules(rules2, merged) {
  return [...merged].flatMap(([id, { value: value2 }]) => value2 ? [{ id, rule: rules2.get(id), ...value2 }] : []);
}

// src/config/selection.ts
function presetSteps(presets) {
  return presets.map((preset) => ({ preset, origin: { kind: "preset", preset } }));
}
function settingSteps(rules2, settings) {
  const origin = { kind: "option", option: "--rule" };
  return settings.map(([id, setting]) => ({ id, setting: readSetting(rules2, id, setting), origin }));
}

// src/config/find-configurations.ts
var configurationNames = [".ssh-lint.yaml", ".ssh-lint.yml", ".ssh-lint.jsonc"];
var Configurations = class {
  #options;
  #repositoryRoot;
  #chosen;
  /** By folder: the configuration files in it, as far as that was seen. */
  #names = /* @__PURE__ */ new Map();
  #own = /* @__PURE__ */ new Map();
  #nearest = /* @__PURE__ */ new Map();
  /** By configuration, then by the overrides that hold. */
  #settings = /* @__PURE__ */ new Map();
  #byPath = /* @__PURE__ */ new Map();
  #budget = newBudget();
  constructor(options2) {
    this.#options = options2;
    this.#repositoryRoot = findRepositoryRoot(options2.cwd);
    this.#chosen = options2.file === void 0 ? void 0 : options2.file === false ? noParts : this.#choose(options2.file);
  }
  /** Takes note of what a folder holds, so that the disk need not be asked. */
  enter(folder, names2) {
    const found = configurationNames.filter((name3) => names2.includes(name3));
    this.#names.set(folder, found);
  }
  /** The dialect that `files` gives to a path; the last pattern that matches it. */
  dialectOf({ absolutePath, root }) {
    const dialects2 = this.#partsFor(absolutePath, root).flatMap((part) => "preset" in part ? [] : part.dialects);
    return dialects2.findLast(({ matches: matches2 }) => matches2(absolutePath))?.pattern.value.dialect;
  }
  /** The `ignores` of the chosen file, which hold everywhere. */
  ignores() {
    return this.#ignoresOf(this.#chosen);
  }
  /** The `ignores` that a folder's own configuration adds. */
  ignoresIn(folder) {
    return this.#chosen ? [] : this.#ignoresOf(this.#ownOf(folder, void 0));
  }
  settingsFor({ absolutePath, root }) {
    let settings = this.#byPath.get(absolutePath);
    if (!settings) {
      settings = this.#sharedSettings(absolutePath, root);
      this.#byPath.set(absolutePath, settings);
    }
    return settings;
  }
  mergedFor({ absolutePath, root }) {
    return this.#merge(this.#partsFor(absolutePath, root), absolutePath);
  }
  #sharedSettings(path, root) {
    const parts = this.#partsFor(path, root);
    const overrides = parts.flatMap((part) => "preset" in part ? [] : part.overrides);
    const key = overrides.map(({ matches: matches2 }) => matches2(path) ? "1" : "0").join("");
    let shared = this.#settings.get(parts);
    if (!shared) {
      shared = /* @__PURE__ */ new Map();
      this.#settings.set(parts, shared);
    }
    let settings = shared.get(key);
    if (!settings) {
      const { rules: rules2, releases } = this.#merge(parts, path);
      settings = { rules: enabledRules(this.#options.rules, rules2), releases: releases.value };
      shared.set(key, settings);
    }
    return settings;
  }
  #merge(parts, path) {
    const { rules: rules2, commandLine: commandLine2 } = this.#options;
    const { presets, settings, releases } = commandLine2;
    const replaced2 = presets.length > 0 ? presets : parts.length === 0 ? ["recommended"] : void 0;
    const steps2 = [
      ...presetSteps(replaced2 ?? []),
      ...parts.flatMap((part) => {
        if (!("preset" in part)) return fileSteps(part, path);
        const { preset, place } = part;
        return replaced2 ? [] : [{ preset, origin: { kind: "preset", preset, ...place && { place } } }];
      }),
      ...settings
    ];
    return {
      parts,
      releases: releases ? { value: releases, origin: { kind: "option", option: "--openssh" } } : releasesOf(parts),
      rules: mergeRules(rules2, steps2, commandLine2)
    };
  }
  #partsFor(path, root) {
    return this.#chosen ?? this.#nearestOf(withSlashes((0, import_node_path5.dirname)(path)), root) ?? noParts;
  }
  #nearestOf(folder, root) {
    if (!isInside(root, folder)) return void 0;
    if (!this.#nearest.has(folder)) {
      const own = this.#ownOf(folder, root);
      const above = folder === root ? void 0 : withSlashes((0, import_node_path5.dirname)(folder));
      this.#nearest.set(folder, own ?? (above === void 0 ? void 0 : this.#nearestOf(above, root)));
    }
    return this.#nearest.get(folder);
  }
  #ownOf(folder, root) {
    if (this.#own.has(folder)) return this.#own.get(folder);
    const [name3, second] = this.#namesIn(folder);
    const path = name3 === void 0 ? void 0 : joinPath2(folder, name3);
    if (path !== void 0 && second !== void 0) {
      const shown = displayPath(this.#options.cwd, path);
      throw new ConfigurationError(`${shown}: ${second} stands beside it, and only one of them can hold: remove one.`);
    }
    const parts = path === void 0 ? void 0 : this.#load(path, root ?? this.#rootOf(folder));
    this.#own.set(folder, parts);
    return parts;
  }
  /** Links count, whatever they lead to: one that cannot be read is a mistake, not nothing. */
  #namesIn(folder) {
    return this.#names.get(folder) ?? configurationNames.filter((name3) => !isRefusal(lookAt(joinPath2(folder, name3))));
  }
  #rootOf(folder) {
    return isInside(this.#repositoryRoot, folder) ? this.#repositoryRoot : findRepositoryRoot(folder);
  }
  #load(path, root) {
    const { cwd, rules: rules2 } = this.#options;
    return loadConfiguration(path, { cwd, root, rules: rules2, budget: this.#budget });
  }
  /** The file that the user names may lie anywhere; what it links to or extends stays in the repository it lies in. */
  #choose(file) {
    const path = withSlashes((0, import_node_path5.resolve)(this.#options.cwd, file));
    if (isInside(this.#repositoryRoot, path)) return this.#load(path, this.#repositoryRoot);
    const end = locate(path);
    if (isRefusal(end)) throw new ConfigurationError(`${file}: ${end.reason}`);
    const root = findRepositoryRoot((0, import_node_path5.dirname)(end.realPath));
    const refusal = trespass(path, end.realPath, root);
    if (refusal) throw new ConfigurationError(`${file}: ${refusal.reason}`);
    return this.#load(path, root);
  }
  #ignoresOf(parts) {
    if (!this.#options.ignore) return [];
    return (parts ?? []).flatMap((part) => "preset" in part || part.ignores.patterns.length === 0 ? [] : [part.ignores]).toReversed();
  }
};
var noParts = [];
function fileSteps({ configuration, overrides }, path) {
  const entries = [
    ...configuration.rules,
    ...overrides.flatMap(({ override, matches: matches2 }) => matches2(path) ? [...override.value.rules] : [])
  ];
  return entries.map(([id, { value: value2, place }]) => ({ id, setting: value2, origin: { kind: "file", place } }));
}
function releasesOf(parts) {
  const ranges = parts.map((part) => "preset" in part ? void 0 : part.configuration.openssh);
  const range = ranges.findLast((each) => each !== void 0);
  if (range) return { value: range.value, origin: { kind: "file", place: range.place } };
  return { value: parseReleaseRange(defaultRange), origin: { kind: "default" } };
}

// src/cli/open-configurations.ts
function openConfigurations(args, { cwd, rules: rules2, ignore }) {
  const { presets, only, skip, releases } = args;
  for (const id of [...only, ...skip]) requireRule(rules2, id);
  const settings = settingSteps(rules2, args.ruleSettings.map(requireRuleArgument));
  const commandLine2 = { presets, settings, only, skip, releases };
  return new Configurations({ cwd: realPathOf(cwd), rules: rules2, file: args.config, ignore, commandLine: commandLine2 });
}
function requireRuleArgument(text2) {
  const read = readRuleArgument(text2);
  if (read) return read;
  throw new UsageError(
    `--rule takes '<id>: <setting>', such as 'require-keepalive: error', not ${JSON.stringify(text2)}.`
  );
}

// src/cli/report.ts
var import_node_path6 = require("node:path");

// src/format/checkstyle.ts
var loaded8;
var load8 = () => loaded8 ??= require("./lazy-checkstyle.cjs");
var checkstyle = (...given) => load8().checkstyle(...given);

// src/format/compact.ts
var compact = (result) => result.files.flatMap((file) => file.findings).map(({ place, severity, message, ruleId }) => {
  const line = `${place.path}:${place.line}:${place.column}: ${severity}: ${message} [${ruleId}]`;
  return `${terminalLine(line)}
`;
}).join("");

// src/format/github.ts
var loaded9;
var load9 = () => loaded9 ??= require("./lazy-github.cjs");
var github = (...given) => load9().github(...given);

// src/format/gitlab.ts
var loaded10;
var load10 = () => loaded10 ??= require("./lazy-gitlab.cjs");
var gitlab = (...given) => load10().gitlab(...given);

// src/format/html.ts
var loaded11;
var load11 = () => loaded11 ??= require("./lazy-html.cjs");
var html = (...given) => load11().html(...given);

// src/format/json.ts
var json = (result, context) => jsonText({
  version: 1,
  tool: { name: "ssh-lint", version: context.version },
  files: result.files.map(jsonFile),
  summary: summarize(result)
});
function jsonFile({ path, dialect, findings, suppressed }) {
  return { path, dialect, findings: findings.map(jsonFinding), suppressed: suppressed.map(jsonSuppressed) };
}
function jsonSuppressed({ suppression: { kind, justification }, ...finding }) {
  return { ...jsonFinding(finding), suppression: { kind, justification: justification ?? null } };
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
function jsonEdit({ path, start, end, text: text2 }) {
  return { path, start, end, text: text2 };
}

// src/format/junit.ts
var loaded12;
var load12 = () => loaded12 ??= require("./lazy-junit.cjs");
var junit = (...given) => load12().junit(...given);

// src/format/markdown.ts
var loaded13;
var load13 = () => loaded13 ??= require("./lazy-markdown.cjs");
var markdown = (...given) => load13().markdown(...given);

// src/format/excerpt.ts
var tabWidth = 4;
var longest3 = 120;
var longestBefore = 40;
var noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
var doubleWidth = new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}])$", "u");
function layOut(line, column) {
  const { start, end, characters } = shownPart(line, column);
  const columns = [];
  let text2 = start > 0 ? "\u2026" : "";
  let width = text2.length;
  for (const char of characters) {
    columns.push(width);
    const shown = char === "	" ? " ".repeat(tabWidth - width % tabWidth) : char;
    text2 += shown;
    width += widthOf(shown);
  }
  columns.push(width);
  if (end < line.length) text2 += "\u2026";
  return { text: text2, columnOf: (at) => columns[Math.min(Math.max(at - 1 - start, 0), end - start)] };
}
function shownPart(line, column) {
  const from = Math.max(0, Math.min(column - 1 - longestBefore, line.length - longest3));
  const to = Math.min(from + longest3, line.length);
  const part = { start: characterStart(line, from), end: characterStart(line, to) };
  const characters = [...terminalCharacters(line.slice(part.start, part.end))];
  for (const secret of secretsIn(line, part)) {
    const [start, end] = [Math.max(secret.start, part.start), Math.min(secret.end, part.end)];
    if (start < end) characters.fill("", start - part.start, end - part.start)[start - part.start] = redacted;
  }
  return { ...part, characters };
}
function characterStart(line, at) {
  return at > 0 && line.codePointAt(at - 1) > 65535 ? at - 1 : at;
}
function widthOf(shown) {
  if (shown.length > 2 || /^[ -~]*$/.test(shown)) return shown.length;
  if (noWidth.test(shown)) return 0;
  return doubleWidth.test(shown) ? 2 : 1;
}

// src/format/related.ts
var mostRelated = 5;
function shownRelated({ related }, file) {
  const shown = related.slice(0, mostRelated);
  return {
    here: shown.filter(({ place }) => place.path === file.path),
    elsewhere: shown.filter(({ place }) => place.path !== file.path),
    untold: related.length - shown.length
  };
}
function placeText({ path, line, column }) {
  return `${path}:${line}:${column}`;
}

// src/format/totals.ts
var fixFlags = { safe: "--fix", unsafe: "--fix --unsafe-fixes" };
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function findingCount({ files }) {
  return counted(files.flatMap((file) => file.findings).length, "finding");
}
function breakdown(result) {
  const { errors, warnings, infos, suppressed } = summarize(result);
  const told3 = severityCounts({ errors, warnings, infos });
  return `${told3 === "" ? "" : `(${told3}) `}${whereFound(result)}${suppressed > 0 ? `; ${suppressed} suppressed` : ""}`;
}
function severityCounts({ errors, warnings, infos }) {
  const counts = [
    errors && counted(errors, "error"),
    warnings && counted(warnings, "warning"),
    infos && counted(infos, "info")
  ];
  return counts.filter(Boolean).join(", ");
}
function whereFound({ files }) {
  const affected = files.filter(({ findings }) => findings.length > 0).length;
  const all2 = counted(files.length, "file");
  return affected === files.length || affected === 0 ? `in ${all2}` : `in ${affected} of ${all2}`;
}

// src/format/pretty.ts
var pretty = (result, context) => {
  const reports = result.files.flatMap(
    (file) => [...file.findings, ...context.showSuppressed === true ? file.suppressed : []].toSorted((one, other) => one.place.start - other.place.start).map((finding) => report(file, finding, context))
  );
  return reports.length === 0 ? "" : `${[...reports, totals(result, context.paint)].join("\n\n")}
`;
};
function report(file, finding, context) {
  const { paint } = context;
  const { here, elsewhere, untold } = shownRelated(finding, file);
  return [
    `${paint.bold(terminalLine(placeText(finding.place)))} ${colourOf(finding.severity, paint)(finding.severity)} ${paint.dim(finding.ruleId)}${suppressionNote(finding, paint)}`,
    `  ${terminalLine(finding.message)}`,
    ...file.text === void 0 ? here.map((other) => note(other, paint)) : excerpt(file.text, marksOf(finding, here, paint), paint),
    ...elsewhere.map((other) => note(other, paint)),
    ...untold > 0 ? [labelled("note", counted(untold, "more place"), paint)] : [],
    ...help(finding, paint),
    labelled("docs", context.docsUrl(finding.ruleId), paint)
  ].join("\n");
}
function suppressionNote(finding, paint) {
  if (!("suppression" in finding)) return "";
  const { kind, justification } = finding.suppression;
  const reason = justification ?? (kind === "external" ? "in the suppressions file" : void 0);
  return paint.dim(reason === void 0 ? ", suppressed" : `, suppressed: ${terminalLine(reason)}`);
}
function colourOf(severity, paint) {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}
function labelled(label, text2, paint) {
  return `  ${paint.cyan(`${label}:`)} ${text2}`;
}
function note({ place, message }, paint) {
  return labelled("note", `${terminalLine(placeText(place))}: ${terminalLine(message)}`, paint);
}
function marksOf({ place, severity }, related, paint) {
  return [
    { place, sign: "^", label: "", colour: colourOf(severity, paint) },
    ...related.map((other) => ({ place: other.place, sign: "-", label: other.message, colour: paint.blue }))
  ];
}
function excerpt(text2, marks, paint) {
  const lines = [...new Set(marks.map((mark) => mark.place.line))].toSorted((a, b) => a - b);
  const gutter = String(lines.at(-1)).length;
  return lines.flatMap((line, index) => [
    ...index > 0 && line > lines[index - 1] + 1 ? [paint.dim(`  ${".".repeat(gutter)}`)] : [],
    ...marked(
      text2,
      marks.filter((mark) => mark.place.line === line),
      { gutter, paint }
    )
  ]);
}
function marked(text2, marks, { gutter, paint }) {
  const { line, column } = marks[0].place;
  const source = sourceLine(text2, marks[0].place);
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
    ...fix2 ? [labelled("help", `${terminalLine(fix2.title)} (${paint.bold(fixFlags[fix2.safety])} does it)`, paint)] : [],
    ...only !== void 0 && others.length === 0 ? [labelled("help", `${only} (to be done by hand)`, paint)] : [],
    ...only !== void 0 && others.length > 0 ? [labelled("help", "choose one:", paint), ...[only, ...others].map((title) => `    - ${title}`)] : []
  ];
}
function totals(result, paint) {
  return [`${paint.bold(findingCount(result))} ${breakdown(result)}.`, ...mendable(result, paint)].join("\n");
}
function mendable(result, paint) {
  const fixes = result.files.flatMap((file) => file.findings.flatMap((finding) => finding.fix ?? []));
  const safe = fixes.filter((fix2) => fix2.safety === "safe").length;
  const unsafe = fixes.length - safe;
  const parts = [
    safe > 0 ? `${paint.bold(fixFlags.safe)} mends ${safe}` : "",
    unsafe > 0 ? `${paint.bold(fixFlags.unsafe)} mends ${safe > 0 ? `${unsafe} more` : unsafe}` : ""
  ];
  return fixes.length === 0 ? [] : [`${parts.filter(Boolean).join(", ")}.`];
}

// src/format/rdjson.ts
var loaded14;
var load14 = () => loaded14 ??= require("./lazy-rdjson.cjs");
var rdjson = (...given) => load14().rdjson(...given);

// src/format/sarif.ts
var loaded15;
var load15 = () => loaded15 ??= require("./lazy-sarif.cjs");
var sarif = (...given) => load15().sarif(...given);

// src/format/format.ts
var formats = {
  pretty: discreet(pretty),
  compact: discreet(compact),
  json: discreet(json),
  sarif: discreet(sarif),
  github: discreet(github),
  gitlab: discreet(gitlab),
  junit: discreet(junit),
  checkstyle: discreet(checkstyle),
  rdjson: discreet(rdjson),
  markdown: discreet(markdown),
  html: discreet(html)
};
function discreet(format) {
  return (result, context) => format(withoutSecrets(result), context);
}

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
    else written = writeFile(delivery.to.file, data, { report: report2, streams }) && written;
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
    const told3 = given.length > 0 ? given : [{ format: "pretty", result, to: "stderr" }];
    return [{ format: "fixed-text", result, to: "stdout" }, ...told3];
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
    exitCode: report2.exitCode,
    showSuppressed: report2.args.showSuppressed,
    ...await foldedPatch(format, report2)
  };
  return formats[format](result, context);
}
async function foldedPatch(format, report2) {
  if (format !== "markdown" || !report2.fixes || report2.args.fix) return {};
  return { patch: new TextDecoder().decode(await renderPatch(report2)) };
}
async function renderPatch({ fixes, found }) {
  const { patchBytes: patchBytes2 } = await Promise.resolve().then(() => (init_patch(), patch_exports));
  const files = fixes.fixed.map((file) => {
    const { absolutePath, root } = found.files.get(file.path);
    return { ...file, path: displayPath(root, absolutePath) };
  });
  return patchBytes2(files);
}
function fixedText({ fixes, found }) {
  const [path] = found.files.keys();
  const source = found.sources.read(path);
  const fixed = fixes.fixed.find((file) => file.path === path);
  return source ? encodeText(fixed?.newText ?? source.text, source.encoding) : new Uint8Array();
}
function writeFile(file, data, { report: report2, streams }) {
  const path = withSlashes((0, import_node_path6.resolve)(realPathOf(streams.cwd), file));
  const refusal = writeReport(path, data, report2.found.repositoryRoot);
  if (!refusal) return true;
  streams.writeStderr(`ssh-lint: The output file ${terminalLine(file)} was not written. ${refusal.reason}
`);
  return false;
}
function totals2({ args, remaining, fixes }) {
  const { files, errors, warnings, infos, suppressed } = summarize(remaining);
  const found = errors + warnings + infos;
  const fixed = fixes?.fixed ?? [];
  const written = args.fix ? fixed : [];
  const lines = written.map(({ path, ruleIds }) => `Fixed ${terminalLine(path)} (${ruleIds.join(", ")}).`);
  const noun = args.quiet ? "error" : "finding";
  const left = found === 0 ? `no ${noun}s` : counted2(found, noun);
  const when = fixed.length === 0 ? "" : args.fix ? " left" : " left once the patch is applied";
  const aside = suppressed === 0 ? "" : `; ${suppressed} suppressed`;
  return [...lines, `Checked ${counted2(files, "file")}: ${left}${when}${aside}.`, ""].join("\n");
}
function counted2(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/cli/targets.ts
var import_node_fs7 = require("node:fs");
var import_node_path12 = require("node:path");

// src/files/find.ts
var import_node_path9 = require("node:path");

// src/resolve/glob.ts
var quoted2 = 256;
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
function matchesTokens(tokens, name3) {
  if (name3[0] === dot && tokens[0] !== dot) return false;
  const length = name3.length;
  let token = 0;
  let at = 0;
  let retryToken = -1;
  let retryAt = 0;
  while (at < length || token < tokens.length) {
    if (tokens[token] === "run") {
      if (token === tokens.length - 1) return true;
      retryToken = token++;
      retryAt = at + 1;
    } else if (token < tokens.length && at < length && takes(tokens[token], name3[at])) {
      token++;
      at++;
    } else if (retryToken !== -1 && retryAt <= length) {
      token = retryToken + 1;
      at = retryAt++;
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
    symbols.push(escaped ? bytes[index] | quoted2 : bytes[index]);
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
    const named = readClass2(symbols, index);
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
function readClass2(symbols, start) {
  if (symbols[start] !== open || symbols[start + 1] !== colon) return void 0;
  const end = symbols.indexOf(colon, start + 2);
  if (end === -1 || symbols[end + 1] !== close) return void 0;
  const name3 = String.fromCharCode(...symbols.slice(start + 2, Math.min(end, start + 2 + longestClassName)));
  return Object.hasOwn(characterClasses, name3) ? { test: characterClasses[name3], end: end + 2 } : "unknown";
}
function addMatching(members, test) {
  for (let byte = 0; byte < 128; byte++) {
    if (test.test(String.fromCharCode(byte))) members.add(byte);
  }
}
function complementOf(members) {
  return new Set(Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !members.has(byte)));
}

// src/files/scope.ts
var import_node_path7 = require("node:path");
function scopeAbove(folder, options2) {
  let scope = topScope(folder, options2);
  for (const step of foldersAbove(folder)) scope = withOwn(scope, step, options2);
  return including(scope, folder);
}
function scopeIn(folder, options2) {
  let scope = topScope(folder, options2);
  for (const step of [...foldersAbove(folder), folder]) {
    const verdict = judge2(scope, step, true);
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
  const wider = withAdded(scope, folder, options2);
  return options2.gitignore ? orRefuse(wider, withOwnIgnoreFile(wider, folder), options2) : wider;
}
function withAdded(scope, folder, { ignores, ignoresIn }) {
  const added = ignoresIn?.(folder) ?? [];
  return added.length > 0 ? withOverriding(scope, added, ignores.length) : scope;
}
function orRefuse(scope, wider, options2) {
  if (!isRefusal(wider)) return wider;
  options2.refuse(wider);
  return scope;
}
function foldersAbove(folder) {
  const top = findRepositoryRoot(folder);
  const folders = [];
  for (let step = folder; step !== top; folders.unshift(step)) step = withSlashes((0, import_node_path7.dirname)(step));
  return folders;
}

// src/files/user-glob.ts
var import_node_fs4 = require("node:fs");
var import_node_path8 = require("node:path");
function looksLikeGlob(target) {
  return /[*?[{(]/.test(target);
}
async function expandUserGlob(pattern, { cwd, refuse }) {
  const { default: fastGlob } = await Promise.resolve().then(() => __toESM(require("./lazy-fast-glob.cjs"), 1));
  const readFolder3 = ((folder, options2) => {
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
    fs: { readdirSync: readFolder3 },
    ignore: ["**/.git", "**/.git/**", "**/node_modules", "**/node_modules/**"],
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true
  });
  return paths.map((path) => withSlashes((0, import_node_path8.resolve)(cwd, path)));
}

// src/files/walk.ts
var import_node_fs5 = require("node:fs");
var neverEntered = /* @__PURE__ */ new Set([".git", "node_modules"]);
function walkFolder(folder, scope, walk2) {
  const entries = readFolder(folder);
  if (isRefusal(entries)) return walk2.refuse(entries);
  const names2 = entries.map(({ name: name3 }) => name3);
  walk2.enter?.(folder, names2);
  const inner = names2.includes(".gitignore") ? withOwn(scope, folder, walk2) : withAdded(scope, folder, walk2);
  for (const entry of entries) {
    const { name: name3 } = entry;
    if (entry.isDirectory()) {
      if (neverEntered.has(name3)) continue;
      const path = joinPath2(folder, name3);
      const verdict = judge2(inner, path, true);
      if (verdict !== "ignored") walkFolder(path, verdict === "included" ? including(inner, path) : inner, walk2);
    } else if (walk2.wants(folder, name3)) {
      const path = joinPath2(folder, name3);
      if (judge2(inner, path, false) !== "ignored") walk2.take(path, entry);
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
  const ignoring = {
    gitignore: options2.gitignore ?? true,
    ignores: options2.ignores ?? [],
    ignoresIn: options2.ignoresIn,
    refuse
  };
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
  const path = withSlashes((0, import_node_path9.resolve)(search.cwd, target));
  const isHere = isInside(search.root, path);
  const end = locate(path, isHere ? search.root : void 0);
  if (isRefusal(end)) {
    if (end.cause === "missing") return looksLikeGlob(target) ? addGlob(search, target) : "missing";
    search.refuse(end);
    return void 0;
  }
  const isFolder2 = end.stats.isDirectory();
  const root = isHere ? search.root : findRepositoryRoot(isFolder2 ? end.realPath : (0, import_node_path9.dirname)(end.realPath));
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
    enter: search.options.enter,
    wants: (parent, name3) => dialectOf(search, { folder: parent, name: name3, root }) !== void 0,
    take(path, entry) {
      const taken2 = entry.isFile() && !path.includes("\uFFFD");
      if (taken2) add(search, { path, realPath: path, root, named: false });
      if (taken2 || addIfAllowed(search, path, root)) empty = false;
    }
  });
  return empty ? "no-files" : void 0;
}
async function addGlob(search, pattern) {
  let empty = true;
  const scopes = /* @__PURE__ */ new Map();
  for (const match of await expandUserGlob(pattern, search)) {
    const folder = locate((0, import_node_path9.dirname)(match));
    if (isRefusal(folder)) {
      search.refuse(folder);
      continue;
    }
    const { realPath } = folder;
    if (!scopes.has(realPath)) scopes.set(realPath, scopeIn(realPath, search.ignoring));
    const scope = scopes.get(realPath);
    const path = joinPath2(realPath, (0, import_node_path9.basename)(match));
    if (!scope || judge2(scope, path, false) === "ignored") continue;
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
  found.set(candidate.realPath, known ? merge3(known, candidate) : candidate);
}
function merge3(one, other) {
  const isFirst = one.path === one.realPath || other.path !== other.realPath && compareBytes(one.path, other.path) <= 0;
  return { ...isFirst ? one : other, named: one.named || other.named };
}
function foundFile(search, { path, root, named }) {
  const dialect = search.options.dialectOf?.(path, root) ?? dialectOfPath(path);
  return { path: displayPath(search.cwd, path), absolutePath: path, root, dialect, named };
}
function dialectOf({ options: options2 }, { folder, name: name3, root }) {
  return options2.dialectOf?.(joinPath2(folder, name3), root) ?? dialectOfName(folder, name3);
}
function byPath(one, other) {
  return compareBytes(one.path, other.path);
}

// src/syntax/dialect.ts
function dialectOfText(text2) {
  let balance = 0;
  for (const [, word] of text2.matchAll(/^[ \t]*([A-Za-z][A-Za-z0-9]*)/gm)) {
    const client = lookupKeyword("ssh_config", word) !== void 0;
    const server = lookupKeyword("sshd_config", word) !== void 0;
    balance += Number(client) - Number(server);
  }
  if (balance === 0) return void 0;
  return balance > 0 ? "ssh_config" : "sshd_config";
}

// src/cli/disk-sources.ts
var import_node_path11 = require("node:path");

// src/files/glob.ts
var import_node_fs6 = require("node:fs");
var import_node_path10 = require("node:path");
var maximumMatches = 1e4;
var longestPattern = 4096;
function globFiles(pattern, { base, root }) {
  if (pattern.includes("\0") || pattern.length >= longestPattern) return { paths: [], refused: [] };
  const refused = [];
  const refuse = (refusal) => {
    if (refusal.cause !== "missing") refused.push(refusal);
  };
  let matches2 = [base];
  for (const component of splitGlob(pattern)) {
    matches2 = stepInto(matches2, component, { root, refuse });
    if (matches2.length <= maximumMatches) continue;
    const reason = `It matches more than ${maximumMatches} paths, so none of them is read.`;
    return { paths: [], refused: [...refused, { path: joinPath2(base, pattern), cause: "too-many", reason }] };
  }
  const paths = matches2.filter((path) => isReadable(path, { root, refuse }));
  return { paths: [...new Set(paths)].toSorted(compareBytes), refused };
}
function stepInto(folders, component, bounds) {
  const tokens = parseGlob(component);
  if (!tokens) return [];
  const literal = literalOf(tokens);
  const paths = [];
  for (const folder of folders) {
    if (paths.length > maximumMatches) break;
    const names2 = literal === void 0 ? matchingNames(folder, tokens, bounds) : [literal];
    for (const name3 of names2) paths.push(...enter(folder, name3, bounds));
  }
  return paths;
}
function enter(folder, name3, bounds) {
  if (name3 !== "" && name3 !== "." && name3 !== "..") return [joinPath2(folder, name3)];
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  return [name3 === ".." ? withSlashes((0, import_node_path10.dirname)(place.realPath)) : folder];
}
function matchingNames(folder, tokens, bounds) {
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  try {
    const encoder = new TextEncoder();
    return [".", "..", ...(0, import_node_fs6.readdirSync)(place.realPath)].filter((name3) => matchesTokens(tokens, encoder.encode(name3)));
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
function diskSources({ cwd, rootDir, isRootDirChosen, home, files, given }) {
  const roots = new Map(files.map((file) => [file.path, file.root]));
  const texts = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  const globbed = /* @__PURE__ */ new Map();
  const rootOf = (path) => roots.get(path) ?? rootDir;
  const chosen = home === void 0 ? [rootDir] : [rootDir, home];
  let kept = 0;
  if (given) texts.set(given.path, decodeText(given.bytes));
  const refuse = (refusal, path) => void refused.set(path, { ...refusal, path });
  const toReportPath = (path) => displayPath(cwd, path);
  const globOnce = ({ base, pattern }, rootPath) => {
    const folder = (0, import_node_path11.resolve)(cwd, base);
    const root = chosen.find((each) => isInside(each, folder)) ?? rootOf(rootPath);
    const key = [root, base, pattern].join("\0");
    let found = globbed.get(key);
    if (!found) {
      const matches2 = globFiles(pattern, { base: folder, root });
      for (const refusal of matches2.refused) refuse(refusal, toReportPath(refusal.path));
      const outside = matches2.refused.filter(({ cause }) => cause === "outside-root");
      found = { paths: matches2.paths.map(toReportPath), outside: outside.map(({ path }) => toReportPath(path)) };
      for (const path of found.paths) if (!roots.has(path)) roots.set(path, root);
      globbed.set(key, found);
    }
    return found;
  };
  return {
    rootDir: toReportPath(rootDir),
    isRootDirChosen,
    ...home !== void 0 && { home: toReportPath(home) },
    refused,
    read(path) {
      if (texts.has(path)) return texts.get(path);
      const read = readConfig2((0, import_node_path11.join)(cwd, path), { root: rootOf(path) });
      const text2 = isRefusal(read) ? void 0 : read;
      if (isRefusal(read)) refuse(read, path);
      kept += text2?.text.length ?? 0;
      if (kept <= keptTextLength) texts.set(path, text2);
      return text2;
    },
    glob: (place, rootPath) => globOnce(place, rootPath).paths,
    outside: (place, rootPath) => globOnce(place, rootPath).outside
  };
}

// src/cli/targets.ts
async function findTargets(args, streams, configurations) {
  const cwd = realPathOf(streams.cwd);
  const repositoryRoot = findRepositoryRoot(cwd);
  const fromStdin2 = args.patterns.includes("-");
  const found = fromStdin2 ? stdinFile(args, { cwd, root: repositoryRoot, configurations }) : await findFiles(namedPaths(args), findOptions(args, cwd, configurations));
  const rootDir = readFolder2("--root-dir", args.rootDir, cwd) ?? repositoryRoot;
  const home = readFolder2("--home", args.home, cwd);
  const sources = diskSources({
    cwd,
    rootDir,
    isRootDirChosen: args.rootDir !== void 0,
    ...home !== void 0 && { home },
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
  const named = new Set(namedPaths(args).map((path) => displayPath(cwd, (0, import_node_path12.resolve)(cwd, path))));
  return {
    targets,
    sources,
    files: new Map(found.files.map((file) => [file.path, file])),
    repositoryRoot,
    notices: () => [
      ...unmatchedNotices(found, args),
      ...[...found.refused, ...sources.refused.values()].map((refusal) => refusalNotice(refusal, named)),
      ...undecided
    ]
  };
}
var undecidedDialect = "It cannot be told whether this is an ssh_config or an sshd_config: say so with --dialect ssh_config or --dialect sshd_config.";
function namedPaths({ patterns }) {
  return patterns.length > 0 ? patterns : ["."];
}
function findOptions(args, cwd, configurations) {
  const given = args.ignorePatterns.length > 0 ? [{ folder: cwd, patterns: args.ignorePatterns }] : [];
  return {
    cwd,
    gitignore: args.ignore,
    ignores: [...given, ...configurations?.ignores() ?? []],
    ...configurations && {
      dialectOf: (absolutePath, root) => configurations.dialectOf({ absolutePath, root }),
      enter: (folder, names2) => configurations.enter(folder, names2),
      ignoresIn: (folder) => configurations.ignoresIn(folder)
    }
  };
}
function stdinFile({ stdinFilename }, { cwd, root, configurations }) {
  const absolutePath = (0, import_node_path12.resolve)(cwd, stdinFilename ?? "stdin");
  const path = displayPath(cwd, absolutePath);
  const dialect = stdinFilename === void 0 ? void 0 : configurations?.dialectOf({ absolutePath, root }) ?? dialectOfPath(absolutePath);
  return { files: [{ path, absolutePath, root, dialect, named: true }], refused: [], unmatched: [] };
}
function readStdin(streams) {
  try {
    return streams.readStdin();
  } catch (error) {
    throw new UsageError(`Standard input: ${readFailure("-", error).reason}`);
  }
}
function readFolder2(option, given, cwd) {
  if (given === void 0) return void 0;
  const folder = (0, import_node_path12.resolve)(cwd, given);
  const isFolder2 = (0, import_node_fs7.existsSync)(folder) && (0, import_node_fs7.statSync)(folder).isDirectory();
  if (!isFolder2) throw new UsageError(`${option} names a folder, and ${JSON.stringify(given)} is none.`);
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

// src/cli/write-fixed.ts
async function writeFixed(fixes, found) {
  const fixed = [];
  const unwritten = /* @__PURE__ */ new Map();
  for (const file of fixes.fixed) {
    const { path, newText, oldText, encoding } = file;
    const { absolutePath, root } = found.files.get(path);
    const original = { text: oldText, encoding };
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
  const configurations = openConfigurations(args, { cwd: streams.cwd, rules: rules2, ignore: args.ignore });
  const found = await findTargets(args, streams, configurations);
  if (args.listFiles) return listFiles(found, streams);
  if (args.debug) tellTargets(found, streams);
  const baseline = await readBaseline(args, streams);
  const input = {
    targets: found.targets,
    sources: found.sources,
    settingsFor: (path) => configurations.settingsFor(found.files.get(path)),
    ruleIds: [...rules2.keys()],
    inlineConfig: args.inlineConfig,
    isFragmentPath,
    ...!args.suppressAll && { accepted: acceptedBy(baseline) }
  };
  const planned = wantsFixes(args) ? fix(input, { unsafe: args.unsafeFixes }) : void 0;
  const written = planned && args.fix && !fromStdin(args) ? await writeFixed(planned, found) : void 0;
  const fixes = written?.fixes ?? planned;
  const before = fixes?.before ?? lint(input);
  const left = fixes?.output ?? before;
  const judged = args.fix || args.diff ? left : before;
  const stale = await keepBaseline(baseline, { args, output: judged, settingsFor: input.settingsFor }, streams);
  const [output, after] = args.suppressAll ? [allSetAside(judged), allSetAside(left)] : [judged, left];
  const notices = [
    ...found.notices(),
    ...output.notices,
    ...written?.notices ?? [],
    ...failureNotices(output.failures),
    ...rollbackNotices(fixes),
    ...staleNotices(baseline, stale)
  ];
  const result = visibleResult(output, notices, args);
  const exitCode = exitCodeOf(args, { output, notices, fixes, isStale: stale.length > 0 });
  if (args.debug) tellFailures(output, streams);
  const remaining = visibleResult(after, notices, args);
  const isTold = await writeReports({ args, result, remaining, fixes, exitCode, found, rules: rules2 }, streams);
  tellLimit(output, args, streams);
  return isTold || exitCode > 2 ? exitCode : 2;
}
async function keepBaseline(baseline, judged, streams) {
  if (judged.args.suppressAll) {
    const count = await suppressFindings(baseline, judged);
    const noun2 = count === 1 ? "finding" : "findings";
    streams.writeStderr(`Suppressed ${count} ${noun2} in ${terminalLine(baseline.name)}.
`);
    return [];
  }
  const stale = staleEntries(baseline, judged);
  if (!judged.args.pruneSuppressions) return stale;
  await prune(baseline, stale);
  const noun = stale.length === 1 ? "entry" : "entries";
  streams.writeStderr(`Removed ${stale.length} stale ${noun} from ${terminalLine(baseline.name)}.
`);
  return [];
}
function fromStdin({ patterns }) {
  return patterns.includes("-");
}
function listFiles({ targets, notices }, streams) {
  for (const { path, dialect } of targets) streams.writeStdout(`${terminalLine(path)}	${dialect}
`);
  const told3 = notices();
  tellNotices(told3, streams);
  return told3.some(({ level }) => level === "error") ? 2 : 0;
}
function tellTargets({ targets }, streams) {
  for (const { path, dialect } of targets) streams.writeStderr(`Reading ${terminalLine(path)} as ${dialect}.
`);
}
function wantsFixes({ fix: inPlace, diff, outputs }) {
  return inPlace || diff || outputs.some(holdsPatch);
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
function exitCodeOf(args, { output, notices, fixes, isStale }) {
  if (output.failures.length > 0) return 3;
  if (notices.some(({ level }) => level === "error")) return 2;
  if (args.exitZero) return 0;
  if (args.diff && fixes.fixed.length > 0) return 1;
  return isStale || isOverThreshold(summarize({ files: output.files, notices }), args) ? 1 : 0;
}
function isOverThreshold({ errors, warnings }, { maxWarnings }) {
  return errors > 0 || maxWarnings !== void 0 && warnings > maxWarnings;
}

// src/cli/config-command.ts
var import_node_fs8 = require("node:fs");
var import_node_path13 = require("node:path");
function configCommand(args, streams, rules2) {
  const cwd = realPathOf(streams.cwd);
  const absolutePath = withSlashes((0, import_node_path13.resolve)(cwd, args.file));
  const stats = args.file.includes("\0") ? void 0 : (0, import_node_fs8.statSync)(absolutePath, { throwIfNoEntry: false });
  if (!stats || stats.isDirectory()) {
    const what = stats ? "a folder" : "nothing that can be found";
    throw new UsageError(`config takes one file, and ${JSON.stringify(args.file)} is ${what}.`);
  }
  const repositoryRoot = findRepositoryRoot(cwd);
  const root = isInside(repositoryRoot, absolutePath) ? repositoryRoot : findRepositoryRoot((0, import_node_path13.dirname)(absolutePath));
  const configurations = openConfigurations(args, { cwd, rules: rules2, ignore: true });
  const merged = configurations.mergedFor({ absolutePath, root });
  const shown = { path: displayPath(cwd, absolutePath), merged };
  streams.writeStdout(args.format === "json" ? json2(shown) : text(shown));
  return 0;
}
function filesOf({ parts }) {
  return parts.flatMap((part) => "preset" in part ? [] : [part]);
}
function text({ path, merged }) {
  const files = filesOf(merged);
  const names2 = files.map(({ configuration }) => configuration.path).join(", ");
  const rows = [
    ["openssh", merged.releases.value.text, originText(merged.releases.origin)],
    ...files.flatMap(({ configuration }) => [
      ...configuration.files.map(({ value: value2, place }) => [
        "files",
        `${value2.match} ${value2.dialect}`,
        formatPlace(place)
      ]),
      ...configuration.ignores.map(({ value: value2, place }) => ["ignores", value2, formatPlace(place)])
    ]),
    ...[...merged.rules].map(([id, { value: value2, origin }]) => [id, settingText(value2), originText(origin)])
  ].map((row2) => row2.map(terminalLine));
  const widths = [0, 1].map((column) => Math.max(...rows.map((row2) => row2[column].length)));
  const lines = rows.map(
    ([name3, value2, origin]) => [name3.padEnd(widths[0]), value2.padEnd(widths[1]), origin].join("  ")
  );
  return `${terminalLine(`${path}: ${names2 === "" ? "no configuration file" : names2}`)}
${lines.join("\n")}
`;
}
function settingText(setting) {
  if (!setting) return "off";
  const options2 = Object.entries(setting.options).map(([name3, value2]) => `${name3}: ${JSON.stringify(value2)}`);
  return [setting.severity, ...options2].join(", ");
}
function originText(origin) {
  switch (origin.kind) {
    case "preset":
      return origin.place ? `${origin.preset} (${formatPlace(origin.place)})` : origin.preset;
    case "file":
      return formatPlace(origin.place);
    case "option":
      return origin.option;
    case "default":
      return "default";
  }
}
function json2({ path, merged }) {
  const files = filesOf(merged);
  const { releases, rules: rules2 } = merged;
  return jsonText({
    version: 1,
    path,
    configurations: files.map(({ configuration }) => configuration.path),
    openssh: { value: releases.value.text, origin: releases.origin },
    files: files.flatMap(
      ({ configuration }) => configuration.files.map(({ value: value2, place }) => ({ ...value2, origin: { kind: "file", place } }))
    ),
    ignores: files.flatMap(
      ({ configuration }) => configuration.ignores.map(({ value: value2, place }) => ({ pattern: value2, origin: { kind: "file", place } }))
    ),
    rules: Object.fromEntries(
      [...rules2].map(([id, { value: value2, origin }]) => [id, { severity: "off", options: {}, ...value2, origin }])
    )
  });
}

// src/cli/init-command.ts
var import_node_fs9 = require("node:fs");
var import_node_path14 = require("node:path");
var name2 = configurationNames[0];
var listedPaths = 20;
async function initCommand(streams) {
  const present = configurationNames.find((each) => !isRefusal(lookAt((0, import_node_path14.join)(streams.cwd, each))));
  if (present !== void 0) throw new UsageError(`${present} is here already, and init overwrites nothing.`);
  const { targets } = await findTargets(everythingHere, streams);
  try {
    (0, import_node_fs9.writeFileSync)((0, import_node_path14.join)(streams.cwd, name2), starter(targets), { flag: "wx" });
  } catch (error) {
    throw new UsageError(`${name2} cannot be written (${error.code}).`);
  }
  const counts = dialects.map((dialect) => `${pathsOf(targets, dialect).length} ${dialect}`).join(", ");
  streams.writeStdout(`Wrote ${name2}: the recommended rules, OpenSSH ${defaultRange}. Found here: ${counts}.
`);
  return 0;
}
var everythingHere = {
  patterns: [],
  dialect: void 0,
  rootDir: void 0,
  ignore: true,
  ignorePatterns: [],
  errorOnUnmatched: false,
  stdinFilename: void 0
};
function pathsOf(targets, dialect) {
  return targets.filter((target) => target.dialect === dialect).map(({ path }) => path);
}
function starter(targets) {
  const found = dialects.flatMap((dialect) => {
    const paths = pathsOf(targets, dialect);
    const more = paths.length > listedPaths ? [`and ${paths.length - listedPaths} more`] : [];
    return [...paths.slice(0, listedPaths), ...more].map((path) => `#   ${dialect.padEnd(12)}${terminalLine(path)}`);
  });
  return `# yaml-language-server: $schema=${homepage}/raw/main/schema/ssh-lint.schema.json
# How ssh-lint judges the files of this folder and below: ${homepage}#configuration
extends: [recommended]

# The releases of OpenSSH that will read the files.
openssh: "${defaultRange}"

# ${found.length > 0 ? "Found by their names:" : "No file was found by its name."}
${found.map((line) => `${line}
`).join("")}# Files of other names are added with their dialect:
# files:
#   - { match: "templates/sshd.j2", dialect: sshd_config }
# ignores: ["test/fixtures/**"]

# rules:
#   require-keepalive: [error, { interval: 60 }]
# overrides:
#   - files: ["lab/**"]
#     rules: { require-keepalive: off }
`;
}

// src/cli/resolve-command.ts
var loaded17;
var load17 = () => loaded17 ??= require("./lazy-resolve.cjs");
var resolveCommand = (...given) => load17().resolveCommand(...given);

// src/rule/dedent.ts
function dedent(text2) {
  const body = text2.replace(/^[ \t]*\n/, "");
  if (body === text2) return text2;
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
  const widths = header.map((title, column) => Math.max(title.length, ...body.map((row2) => row2[column].length)));
  const lines = [header, ...body].map(
    (row2) => row2.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd()
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
function exampleText({ dialect, bad, good, openssh, files = {} }, paint) {
  const others = Object.entries(files).flatMap(([path, text2]) => ["", `Beside it, ${path}:`, indent(text2)]);
  const condition = openssh === void 0 ? "" : ` (with --openssh '${openssh}')`;
  const reported = [paint.red(`Reported in an ${dialect}${condition}:`), indent(bad)];
  return [...reported, ...others, "", paint.bold("Better:"), indent(good)].join("\n");
}
function optionLines(options2) {
  const lines = Object.entries(options2).map(
    ([name3, { type, default: value2, description }]) => `  ${name3} (${type}, default ${JSON.stringify(value2)}): ${description}`
  );
  return lines.length > 0 ? [`Options:
${lines.join("\n")}`] : [];
}
function indent(text2) {
  return dedent(text2).trim().replaceAll(/^(?=.)/gm, "    ");
}

// src/cli/main.ts
async function main(argv, streams, rulesToUse = rules) {
  try {
    return await run(readArguments(argv), streams, rulesToUse);
  } catch (error) {
    if (isMistake(error)) {
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
    case "resolve":
      return resolveCommand(invocation, streams);
    case "config":
      return configCommand(invocation, streams, rulesToUse);
    case "init":
      return initCommand(streams);
    case "lint":
      return lintCommand(invocation, streams, rulesToUse);
  }
}
function isMistake(error) {
  return error instanceof Error && (error.name === "UsageError" || error.name === "ConfigurationError");
}
function failure(error, debug) {
  const message = error instanceof Error ? (debug ? error.stack : void 0) ?? error.message : String(error);
  const lines = message.split("\n").map(terminalLine).join("\n");
  return `ssh-lint: This is a fault of ssh-lint itself, please report it: ${lines}
`;
}

// src/cli/streams.ts
var import_node_fs10 = require("node:fs");
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
    readStdin: () => (0, import_node_fs10.readFileSync)(0),
    writeStdout: (data) => write2(stdout, data),
    writeStderr: (text2) => write2(stderr, text2)
  };
}
function isTerminal(descriptor) {
  try {
    return (0, import_node_fs10.fstatSync)(descriptor).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(descriptor);
  } catch {
    return false;
  }
}
function write2(descriptor, data) {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  try {
    for (let written = 0; written < bytes.length; ) written += writeSome(descriptor, bytes.subarray(written));
  } catch (error) {
    const { code } = error;
    if (code === "EPIPE" || process.exitCode === 2) return;
    process.exitCode = 2;
    if (descriptor === stdout) write2(stderr, `ssh-lint: Standard output cannot be written (${code}).
`);
  }
}
function writeSome(descriptor, bytes) {
  try {
    return (0, import_node_fs10.writeSync)(descriptor, bytes);
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
