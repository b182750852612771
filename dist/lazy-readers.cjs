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

// lazy-readers.cjs
var lazy_readers_exports = {};
__export(lazy_readers_exports, {
  agentPathFault: () => agentPathFault,
  checkTokens: () => checkTokens,
  domainFault: () => domainFault,
  entriesProblem: () => entriesProblem,
  escapeReaders: () => escapeReaders,
  partOf: () => partOf,
  penaltyReaders: () => penaltyReaders,
  qosReaders: () => qosReaders,
  readJumps: () => readJumps,
  rekeyReaders: () => rekeyReaders,
  splitHostPort: () => splitHostPort,
  startupReaders: () => startupReaders,
  targetReaders: () => targetReaders,
  tokenReason: () => tokenReason,
  tunnelReaders: () => tunnelReaders,
  variableFault: () => variableFault,
  withoutFinalDot: () => withoutFinalDot,
  wordOrReaders: () => wordOrReaders
});
module.exports = __toCommonJS(lazy_readers_exports);

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

// src/syntax/words.ts
var module2 = require("./core.cjs").modules["src/syntax/words.ts"];
var take = (name) => module2[name];
var argvSplitSince = /* @__PURE__ */ take("argvSplitSince");

// src/directive/problem.ts
var module3 = require("./core.cjs").modules["src/directive/problem.ts"];
var take2 = (name) => module3[name];
var emptyArgument = /* @__PURE__ */ take2("emptyArgument");
var findWord = /* @__PURE__ */ take2("findWord");
var invalid = /* @__PURE__ */ take2("invalid");
var listed = /* @__PURE__ */ take2("listed");
var noneOf = /* @__PURE__ */ take2("noneOf");
var outOfRange = /* @__PURE__ */ take2("outOfRange");
var quoted = /* @__PURE__ */ take2("quoted");

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
  const surplus = args[maxEntries];
  return surplus && { ...outOfRange(surplus, `there are more than ${maxEntries} entries`, accepts4), onlyInUse: true };
}

// src/directive/reading.ts
var module4 = require("./core.cjs").modules["src/directive/reading.ts"];
var take3 = (name) => module4[name];
var stored = /* @__PURE__ */ take3("stored");
var storedAll = /* @__PURE__ */ take3("storedAll");

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

// src/directive/c-number.ts
var module5 = require("./core.cjs").modules["src/directive/c-number.ts"];
var take4 = (name) => module5[name];
var parseAnyBase = /* @__PURE__ */ take4("parseAnyBase");
var parseDecimal = /* @__PURE__ */ take4("parseDecimal");
var scanInts = /* @__PURE__ */ take4("scanInts");

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
  const number = name === void 0 ? (hexadecimal ? parseAnyBase : parseDecimal)(value) : numberOf(name, release);
  if (number === void 0) return invalid(argument, `${quoted(value)} is no class of traffic`, accepts4);
  if (number < min || number > max) {
    return outOfRange(argument, `the class ${value} is not between ${min} and ${max}`, accepts4);
  }
  const names = facts.values.filter((word) => !facts.withoutEffect.includes(word));
  return names.find((word) => numberOf(word, release) === number) ?? `0x${number.toString(16).padStart(2, "0")}`;
}
var plainClasses = {
  ef: 184,
  va: 176,
  lowdelay: 16,
  throughput: 8,
  reliability: 4
};
var lowerEffortMovedIn = 809;
function numberOf(name, release) {
  if (name === "le") return release < lowerEffortMovedIn ? 1 : 4;
  const [, kind, level, drop = "0"] = /^(cs|af)(\d)(\d?)$/.exec(name) ?? [];
  if (kind === void 0) return plainClasses[name];
  return kind === "cs" ? Number(level) * 32 : Number(level) * 32 + Number(drop) * 8;
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

// src/directive/part.ts
function partOf(argument, start, length) {
  const { start: offset, end, value } = argument;
  if (end - offset !== value.length) return argument;
  return { start: offset + start, end: offset + start + length };
}

// src/directive/port.ts
var module6 = require("./core.cjs").modules["src/directive/port.ts"];
var take5 = (name) => module6[name];
var parsePort = /* @__PURE__ */ take5("parsePort");

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

// src/openssh/largest-integer.ts
var module7 = require("./core.cjs").modules["src/openssh/largest-integer.ts"];
var take6 = (name) => module7[name];
var largestInteger = /* @__PURE__ */ take6("largestInteger");

// src/openssh/time.ts
var module8 = require("./core.cjs").modules["src/openssh/time.ts"];
var take7 = (name) => module8[name];
var parseTime = /* @__PURE__ */ take7("parseTime");
var sumTime = /* @__PURE__ */ take7("sumTime");

// src/directive/time-argument.ts
var module9 = require("./core.cjs").modules["src/directive/time-argument.ts"];
var take8 = (name) => module9[name];
var timeForm = /* @__PURE__ */ take8("timeForm");
var timeProblem = /* @__PURE__ */ take8("timeProblem");

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
var longest = 2n ** 63n - 1n;
var fractionDigits = 19;
var units = "bkmgtpe";
function parseAmount(text) {
  const match = /^[ \t\n\v\f\r]*([+-]?)(\d*)(?:\.(\d*))?(?:$|([bkmgtpe])(?![\da-z]))/i.exec(text);
  if (!match || text === "") return "malformed";
  const [, sign, whole = "", decimals = "", unit = ""] = match;
  const fraction = decimals.slice(0, fractionDigits);
  if (whole.length > fractionDigits + 1 || BigInt(whole) > longest || BigInt(fraction) > longest) return "too-large";
  const scale = 1024n ** BigInt(Math.max(0, units.indexOf(unit.toLowerCase())));
  const bytes = BigInt(whole) * scale;
  if (bytes > longest) return "too-large";
  const total = unit === "" ? bytes : bytes + fractionOf(fraction, scale);
  return sign === "-" ? -total : total;
}
function fractionOf(text, scale) {
  let digits = text;
  while (digits !== "" && BigInt(digits) >= longest / scale) digits = digits.slice(0, -1);
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

// src/openssh/keyword.ts
var module10 = require("./core.cjs").modules["src/openssh/keyword.ts"];
var take9 = (name) => module10[name];
var factsIn = /* @__PURE__ */ take9("factsIn");

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

// src/openssh/address.ts
var loaded;
var load = () => loaded ??= require("./lazy-blocks.cjs");
var isNetwork = (...given) => load().isNetwork(...given);

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
    const surplus = args[1];
    return surplus ? surplusProblem(surplus) : stored(first.value);
  }
  const isFirstLost = keyword.quirks?.includes("first-argument-lost") === true;
  if (isFirstLost && first.value === "") return emptyArgument(first, formOf(facts));
  const entries = isFirstLost ? args.slice(1) : beforeEmpty(input);
  for (const [index, entry] of entries.entries()) {
    const problem = isTakenForWord(entry, input) ? wordProblem(index, input) : permitProblem(entry, facts);
    if (problem) return problem;
  }
  const unread = isFirstLost ? void 0 : args[entries.length + 1];
  return unread ? surplusProblem(unread) : storedAll(entries.map((entry) => printed2(entry, input)));
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
  return isRight ? void 0 : besideOthers(args[index]);
}
function besideOthers(at) {
  const { value } = at;
  return { problem: "conflict", reason: `${value} stands beside other entries`, accepts: `${value} alone`, at };
}
function beforeEmpty({ args, reader }) {
  const empty = args.findIndex(({ value }, index) => index > 0 && value === "");
  return empty === -1 || reader.dialect === "ssh_config" || reader.release >= 907 ? args : args.slice(0, empty);
}
function surplusProblem(at) {
  return { problem: "surplus-argument", reason: `${quoted(at.value)} is one argument too many`, at };
}
function permitProblem(entry, facts) {
  const fault = isPortAlone(entry, facts) ? permitFault(entry.value) : hostFault(entry.value);
  if (fault === void 0) return void 0;
  const { literals = [] } = facts;
  if (isWord(entry, facts)) return { ...besideOthers(entry), stops: true };
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  agentPathFault,
  checkTokens,
  domainFault,
  entriesProblem,
  escapeReaders,
  partOf,
  penaltyReaders,
  qosReaders,
  readJumps,
  rekeyReaders,
  splitHostPort,
  startupReaders,
  targetReaders,
  tokenReason,
  tunnelReaders,
  variableFault,
  withoutFinalDot,
  wordOrReaders
});
