"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name2 in all2)
    __defProp(target, name2, { get: all2[name2], enumerable: true });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/cli/resolve-command.ts
var resolve_command_exports = {};
__export(resolve_command_exports, {
  resolveCommand: () => resolveCommand
});
module.exports = __toCommonJS(resolve_command_exports);

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
function visible(text2) {
  return text2.replace(unprintable, codePoint);
}
function terminalLine(text2) {
  return withoutCommandColons(visible(text2).replace(commandBracket, codePoint));
}
function terminalCharacters(line) {
  const characters = line.split("").fill("");
  for (let at = 0; at < line.length; ) {
    const char = String.fromCodePoint(line.codePointAt(at));
    characters[at] = char === "	" ? char : visible(char);
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

// src/format/resolution-json.ts
function resolutionJson({ dialect, release, accepted, errors, keywords }) {
  return jsonText({
    version: 1,
    dialect,
    release,
    accepted,
    errors: errors.map(jsonError),
    directives: Object.fromEntries(keywords.map((keyword) => [keyword.keyword, jsonKeyword(keyword)]))
  });
}
function jsonError({ path, line, message }) {
  return { path, line, message };
}
function jsonKeyword({ values, addsUp, certainty, candidates }) {
  return {
    values: values.map(({ text: text2 }) => text2),
    certainty,
    ...jsonOrigin(values, addsUp),
    ...certainty === "possible" && {
      candidates: candidates.map((others) => ({
        values: others.map(({ text: text2 }) => text2),
        ...jsonOrigin(others, addsUp)
      }))
    }
  };
}
function jsonOrigin(values, addsUp) {
  const origins = values.map(({ origin }) => origin ? jsonPlace(origin) : null);
  return { origin: origins[0] ?? null, ...addsUp && { origins } };
}
function jsonPlace({ path, line, column }) {
  return { path, line, column };
}

// src/format/resolution-text.ts
var widestColumn = 48;
function resolutionText({ keywords }, { all: all2, paint }) {
  const lines = keywords.filter((keyword) => all2 || !isDefault(keyword)).flatMap(linesOf);
  const headWidth = Math.max(0, ...lines.map(({ head }) => head.length));
  const valueWidth = Math.min(widestColumn, Math.max(0, ...lines.map(({ value: value2 }) => value2.length)));
  return lines.map(({ head, value: value2, remark, origin }) => {
    const text2 = `${head.padEnd(headWidth)} ${value2.padEnd(valueWidth)}`;
    return `${text2}  ${origin === "" ? "" : paint.dim(origin)}${remark === "" ? "" : `  ${paint.yellow(remark)}`}`.trimEnd();
  }).map((line) => `${line}
`).join("");
}
function isDefault({ values, certainty }) {
  return certainty === "certain" && values.every(({ origin }) => origin === void 0);
}
function linesOf({ keyword, values, certainty, candidates }) {
  const remark = certainty === "possible" ? "possible" : "";
  const shown = values.length > 0 ? values : [unset];
  return [
    ...shown.map((value2) => lineOf(keyword, value2, remark)),
    ...candidates.flatMap(
      (candidate) => (candidate.length > 0 ? candidate : [unset]).map((value2) => lineOf("  or", value2, ""))
    )
  ];
}
var unset = { text: "", origin: void 0 };
function lineOf(head, value2, remark) {
  if (value2 === unset) return { head, value: "(not set)", remark, origin: "" };
  const { text: text2, origin } = value2;
  const place = origin ? `${fit(origin.path)}:${origin.line}:${origin.column}` : "default";
  return { head, value: fit(text2), remark, origin: place };
}
function fit(text2) {
  return terminalCharacters(text2).join("");
}

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
    const name2 = row2.keyword.toLowerCase();
    byName2.set(name2, row2);
    if (row2.aliasOf !== void 0) aliases.set(name2, row2.aliasOf.toLowerCase());
  }
  return { rows, byName: byName2, aliases };
}
function keywordsOf(dialect) {
  return tableOf(dialect).rows;
}
function lookupKeyword(dialect, name2) {
  return tableOf(dialect).byName.get(name2.toLowerCase());
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

// src/syntax/words.ts
var argvSplitSince = 807;
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
  const words = [];
  let index = start;
  while (index < end) {
    const code = text2.charCodeAt(index);
    if (code === space || code === tab) {
      index++;
    } else if (code === hash) {
      return { words, commentStart: index };
    } else {
      const word = readArgument(text2, index, end);
      if (!word) return void 0;
      words.push(word);
      index = word.end;
    }
  }
  return { words, commentStart: void 0 };
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
  const name2 = whole.slice(0, equals2 === -1 ? whole.length : equals2).toLowerCase();
  if (equals2 === -1 || !gluedNames.has(name2)) return { name: whole.toLowerCase(), negated, glued: void 0 };
  return { name: name2, negated, glued: whole.slice(equals2 + 1) };
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
  const name2 = text2.toLowerCase();
  const canonical = canonicalKeyword(dialect, name2);
  return { type: "Keyword", start: source.offset(start), end: source.offset(end), text: text2, name: name2, canonical };
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
  const words = release >= argvSplitSince ? splitArguments(text2, next, end) : { words: (keyword.name === "setenv" ? splitAtBlanks : splitDelimited)(text2, next, end), commentStart: cut };
  if (!words) return "invalid-quotes";
  const raw = takesRawRest(dialect, keyword.name, release);
  return raw ? splitRaw(text2, { start: next, end, cut }, raw) : words;
}
function splitRaw(text2, { start, end, cut }, { skipsEquals, cutsAtHash: cuts }) {
  let from = start;
  while (from < end && (isBlank(text2.charCodeAt(from)) || skipsEquals && text2[from] === "=")) from++;
  const cutAt = cuts ? hashIn(text2, from, end) : void 0;
  const to = cutAt === void 0 ? end : trimEnd(text2, from, cutAt);
  const isThere = from < to || skipsEquals && !cuts && start < end;
  const words = isThere ? [{ start: from, end: to, value: text2.slice(from, to) }] : [];
  return { words, commentStart: cutAt ?? cut };
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

// src/openssh/release.ts
function formatRelease(release) {
  return `${Math.floor(release / 100)}.${release % 100}`;
}

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
function evaluatePlain({ name: name2, value: value2 = "" }, subject, situation) {
  if (name2 === "all") return "yes";
  if (name2 === "version") return onVersion(value2, subject, situation);
  if (situation.pass === "start") return "no";
  const ask = Object.hasOwn(criteria, name2) ? criteria[name2] : void 0;
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
  return situation.obtained("hostname").map((hostName) => expandHostName(hostName, subject));
}
function expandHostName(hostName, { host }) {
  if (hostName === void 0) return host;
  if (host === void 0 && hostName.includes("%")) return void 0;
  return hostName.replaceAll(/%([%h])/g, (_, token2) => token2 === "h" ? host : "%");
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
    const name2 = type?.toLowerCase();
    if (name2 === "none" || name2 === "subsystem") return name2;
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
  const names = [groups].flat().filter((group2) => group2 !== "");
  const negated = list.split(",").flatMap((entry) => entry.startsWith("!") ? entry.slice(1) : []);
  if (names.some((name2) => negated.some((entry) => matchesPatternList(entry, name2)))) return "no";
  return verdictOf(names.some((name2) => matchesPatternList(list, name2)));
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

// src/openssh/algorithm-table.ts
function algorithmTable() {
  return {
    algorithms: { cipher: ciphers(), mac: macs(), kex: keyExchanges(), hostkey: keyAlgorithms() },
    plainKeysBefore92: ["ssh-rsa", "rsa-sha2-256", "rsa-sha2-512", "ssh-dss", ...ecdsa, skEcdsa, webauthn],
    defaults: { cipher: defaultCiphers(), mac: defaultMacs(), kex: defaultKeyExchanges(), ...defaultKeys() }
  };
}
function row(name2, since, facts = {}) {
  return { name: name2, since, traits: [], ...facts };
}
function keyPair(name2, since, { keyType, certificateSince = since, ...facts } = {}) {
  return [
    row(name2, since, keyType === void 0 ? facts : { ...facts, keyType }),
    row(certificateOf(name2), certificateSince, { ...facts, certificate: true })
  ];
}
function certificateOf(name2) {
  return `${name2.replace("@openssh.com", "")}-cert-v01@openssh.com`;
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
  const plain3 = ["umac-64@openssh.com", "umac-128@openssh.com", "hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"];
  return [{ since: 800, names: [...etm.map((name2) => `${name2}-etm@openssh.com`), ...plain3] }];
}
var curve25519 = ["curve25519-sha256", "curve25519-sha256@libssh.org"];
var ecdh = ["ecdh-sha2-nistp256", "ecdh-sha2-nistp384", "ecdh-sha2-nistp521"];
var group = "diffie-hellman-group";
var sntrup = "sntrup761x25519-sha512";
var sntrupOld = "sntrup761x25519-sha512@openssh.com";
var mlkem = "mlkem768x25519-sha256";
function keyExchanges() {
  const classic = (name2, since, facts = {}) => row(name2, since, { ...facts, traits: [...facts.traits ?? [], "no-post-quantum"] });
  const hybrid = (name2, since, facts = {}) => row(name2, since, { ...facts, traits: ["post-quantum-hybrid"] });
  return [
    classic(`${group}1-sha1`, 209, { traits: ["sha1", "dh-1024"] }),
    classic(`${group}14-sha1`, 309, { traits: ["sha1"] }),
    classic(`${group}14-sha256`, 703),
    classic(`${group}16-sha512`, 703),
    classic(`${group}18-sha512`, 703),
    classic(`${group}-exchange-sha1`, 209, { traits: ["sha1"] }),
    classic(`${group}-exchange-sha256`, 404),
    ...ecdh.map((name2) => classic(name2, 507)),
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
  const groups = ["-exchange-sha256", "16-sha512", "18-sha512", "14-sha256"].map((name2) => `${group}${name2}`);
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
  const plain3 = [
    { since: 800, names: [...ecdsa, "ssh-ed25519", ...sha2, "ssh-rsa"] },
    { since: 802, names: [...ecdsa, skEcdsa, "ssh-ed25519", skEd25519, ...sha2, "ssh-rsa"] },
    { since: 805, names: [...ed25519First, ...sha2, "ssh-rsa"] },
    { since: 808, names: [...ed25519First, ...sha2] },
    { since: 1003, names: [...ed25519First, webauthn, ...sha2] }
  ];
  return {
    hostkey: plain3.map(({ since, names }) => ({ since, names: [...names.map(certificateOf), ...names] })),
    // From 8.2 on a certificate signed with SHA-1 is refused, six releases before such a signature of a key is.
    "ca-signature": plain3.map(({ since, names }) => ({
      since,
      names: since < 802 ? names : names.filter((name2) => name2 !== "ssh-rsa")
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
function lookupAlgorithm(family, name2) {
  let rows = byName.get(family);
  if (!rows) {
    rows = new Map(rowsOf(family).map((facts) => [facts.name, facts]));
    byName.set(family, rows);
  }
  return rows.get(name2);
}
function isAlgorithmKnown(family, name2, build) {
  const facts = lookupAlgorithm(family, name2);
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
  return [...names.filter((name2) => !moved.includes(name2)), ...moved.filter((name2) => names.includes(name2))];
}
function defaultAlgorithms(family, reader) {
  const inForce2 = tableOnce().defaults[family].findLast(
    ({ since, dialect, vendor }) => since <= reader.release && (dialect === void 0 || dialect === reader.dialect) && (vendor === void 0 || vendor === reader.vendor)
  );
  if (!inForce2) throw new RangeError(`No default list of the family ${family} is known for release ${reader.release}`);
  return inForce2.names;
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
  const names = algorithmsOf("hostkey", build);
  return hasNullKeys(build) ? [...names, idleKeyName] : names;
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
  const ofOtherCase = algorithmsOf(family, reader).find((name2) => name2.toLowerCase() === entry.toLowerCase());
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
  return keyNamesOf(reader).some((name2) => matchesPattern(pattern, name2));
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
function algorithmsInForce(list, family, reader) {
  const defaults2 = defaultAlgorithms(family, reader);
  if (list === void 0) return defaults2;
  const { names, operator } = assemble(list, family, reader);
  const isAssembledAgain = reader.dialect === "sshd_config" && reader.inMatch !== true;
  return operator === "-" && names.length === 0 && isAssembledAgain ? defaults2 : names;
}
function unusableList(list, family, reader) {
  const { names, operator, negated } = assemble(list, family, reader);
  if (negated !== void 0) return `"${negated}" has a ! in front, which OpenSSH refuses once it uses the list`;
  return operator !== "-" && names.length === 0 ? `the list holds no ${nouns[family]} that is known` : void 0;
}
function assemble(list, family, reader) {
  const defaults2 = defaultAlgorithms(family, reader);
  const operator = operatorOf(list, reader);
  const given = list.slice(operator.length);
  if (operator === "-") return { operator, names: defaults2.filter((name2) => !matchesPatternList(given, name2)) };
  const entries = new Set(inOrder(given.split(","), operator, defaults2));
  const negated = [...entries].find((entry) => entry.startsWith("!"));
  if (negated !== void 0) return { operator, names: [], negated };
  const known = algorithmsOf(family, reader);
  const names = [...entries].flatMap((entry) => known.filter((name2) => matchesPattern(entry, name2)));
  return { operator, names: [...new Set(names)] };
}
function inOrder(given, operator, defaults2) {
  switch (operator) {
    case "+":
      return [...defaults2, ...given.includes("") ? given.slice(0, given.indexOf("")) : given];
    case "^":
      return [...given, ...defaults2];
    default:
      return given;
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

// src/directive/problem.ts
function quoted(text2) {
  return JSON.stringify(text2);
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
  const meant2 = words.find((word) => equalsIgnoringCase(word, at.value));
  if (meant2 === void 0) return invalid(at, reason, accepts4);
  return { problem: "wrong-case", reason: `${quoted(at.value)} is not spelt ${meant2}`, accepts: accepts4, at };
}
function findWord(words, text2, isCaseSensitive) {
  return words.find((word) => isCaseSensitive ? word === text2 : equalsIgnoringCase(word, text2));
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
    if (isNone(argument)) {
      const isLast = index === args.length - 1;
      if (!isLast || index > 0 && reader.release >= noneAloneSince) return besideOthers(argument, accepts4);
      continue;
    }
    const problem = channelTimeoutProblem(argument, { reader, accepts: accepts4 });
    if (problem) return { ...problem, stops: true };
  }
  return storedAll(args.map((argument) => args.length === 1 && isNone(argument) ? "none" : argument.value));
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
function isNone({ value: value2 }) {
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
  const [name2, ...command] = args;
  const empty = [name2, command[0]].find(({ value: value2 }) => value2 === "");
  if (empty) return emptyArgument(empty, "a name and a command");
  const words = command.map(({ value: value2 }) => reader.release < quotesKeptSince ? value2 : requoted(value2));
  return stored(name2.value, words.join(" "));
}
function requoted(word) {
  const escaped = word.replace(/[\\'"]/g, String.raw`\$&`);
  return /[ \t]/.test(word) ? `"${escaped}"` : escaped;
}

// src/openssh/domain.ts
var underscoreSince = 1e3;
function domainFault(name2, release) {
  const shown = JSON.stringify(name2);
  if (name2 === "") return "the name of the domain is empty";
  const first = release >= underscoreSince ? /^[\dA-Za-z_]/ : /^[\dA-Za-z]/;
  if (!first.test(name2)) return `${shown} begins with a character that no domain begins with`;
  if (name2.includes("..")) return `${shown} has two dots in a row`;
  return /^[\w.-]*$/.test(name2) ? void 0 : `${shown} has a character that no domain has`;
}
function withoutFinalDot(name2) {
  return name2.endsWith(".") ? name2.slice(0, -1) : name2;
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
      const token2 = tokenAt(text2, index);
      if (!tokens.includes(token2)) return { token: token2 };
      index++;
    }
  }
  return void 0;
}
function tokenReason({ token: token2 }) {
  switch (token2) {
    case "%":
      return "nothing follows the % at the end";
    case "${":
      return "a } is missing behind ${";
    case "${}":
      return "the name of a variable is missing in ${}";
    default:
      return `${token2} is no token that is known here`;
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
function valueProblem(name2, value2, context) {
  const checks = context.reader.dialect === "ssh_config" ? sshChecks : sshdChecks;
  return checks.get(name2)?.(value2, context);
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
  const { name: name2 } = criterion;
  const criteria2 = criteriaOf(reader.dialect);
  const known = Object.keys(criteria2).filter((own) => criteria2[own] <= reader.release);
  if (known.includes(name2) && isTakenSign(criterion, reader)) return void 0;
  return {
    problem: "unknown-criterion",
    reason: unknownReason2(criterion, criteria2, reader),
    accepts: listed(known),
    at: nameRange(criterion, header)
  };
}
function unknownReason2(criterion, criteria2, reader) {
  const { name: name2 } = criterion;
  if (name2 === "") return "the name of a criterion is missing";
  if (!isTakenSign(criterion, reader)) return `sshd knows no ! in front of a criterion, as in !${name2}`;
  const since = sinceOf(criteria2, name2);
  if (since !== void 0) return `the criterion ${quoted(name2)} is known since ${formatRelease(since)}`;
  const other = reader.dialect === "ssh_config" ? "sshd_config" : "ssh_config";
  if (sinceOf(criteriaOf(other), name2) !== void 0) return `${quoted(name2)} is a criterion of ${other} alone`;
  const [whole = ""] = name2.split("=");
  if (whole === name2 || sinceOf(criteria2, whole) === void 0) return `${quoted(name2)} is no criterion`;
  const takesValue = whole !== "all" && !withoutValue2.has(whole);
  return takesValue ? `no = may stand between ${quoted(whole)} and its value` : `${quoted(whole)} takes no value`;
}
function sinceOf(criteria2, name2) {
  return Object.hasOwn(criteria2, name2) ? criteria2[name2] : void 0;
}
var emptySince = 1e3;
var mayBeEmpty = /* @__PURE__ */ new Set(["command", "tagged"]);
function valueProblemOf(criterion, header, reader) {
  const { name: name2, value: value2 } = criterion;
  if (withoutValue2.has(name2)) return void 0;
  if (value2 === void 0) return missing(`the value of ${name2} is missing`, reader, criterion);
  const argument = valueArgument(criterion, header);
  if (value2 === "") {
    if (mayBeEmpty.has(name2) && reader.release >= emptySince) return void 0;
    return { problem: "empty-argument", reason: `the value of ${name2} is empty`, at: argument };
  }
  if (value2.startsWith("#") && reader.release >= argvSplitSince) {
    return missing(`the value of ${name2} begins with a #, as a comment does`, reader, argument);
  }
  return valueProblem(name2, argument, { match: lookupKeyword(reader.dialect, "match"), reader });
}
function nameRange({ start, end, name: name2, negated }, { args }) {
  const word = args.find((argument) => argument.start === start);
  const length = name2.length + Number(negated);
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
function valueArgument({ start, end, value: value2 = "" }, { args }) {
  const type = "Argument";
  const word = argumentEndingAt(args, end);
  if (!word || word.value === value2) return word ?? { type, start, end, value: value2 };
  const isPlain = word.end - word.start === word.value.length && word.value.endsWith(value2);
  return isPlain ? { type, start: end - value2.length, end, value: value2 } : { type, start: word.start, end, value: value2 };
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
  const name2 = findWord(facts.values, value2, facts.caseSensitive);
  if (name2 === "none" || name2 !== void 0 && facts.withoutEffect.includes(name2)) return "none";
  const number = name2 === void 0 ? (hexadecimal ? parseAnyBase : parseDecimal)(value2) : numberOf2(name2, release);
  if (number === void 0) return invalid(argument, `${quoted(value2)} is no class of traffic`, accepts4);
  if (number < min || number > max) {
    return outOfRange(argument, `the class ${value2} is not between ${min} and ${max}`, accepts4);
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
function numberOf2(name2, release) {
  if (name2 === "le") return release < lowerEffortMovedIn ? 1 : 4;
  const [, kind, level, drop = "0"] = /^(cs|af)(\d)(\d?)$/.exec(name2) ?? [];
  if (kind === void 0) return plainClasses[name2];
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
  const fraction = decimals.slice(0, fractionDigits);
  if (whole.length > fractionDigits + 1 || BigInt(whole) > longest2 || BigInt(fraction) > longest2) return "too-large";
  const scale = 1024n ** BigInt(Math.max(0, units.indexOf(unit.toLowerCase())));
  const bytes = BigInt(whole) * scale;
  if (bytes > longest2) return "too-large";
  const total = unit === "" ? bytes : bytes + fractionOf(fraction, scale);
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
var unset2 = -1;
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
  const orDefault = (number, standIn) => number === unset2 ? standIn : number;
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
  const { ipv4: ipv42, ipv6: ipv62 } = facts;
  const accepts4 = `a length up to ${ipv42.max}, and after a colon one up to ${ipv62.max}`;
  if (argument.value === "") return emptyArgument(argument, accepts4);
  const [short, long] = scanInts(argument.value, 2);
  if (short === void 0) return invalid(argument, `${quoted(argument.value)} is no length of a prefix`, accepts4);
  const problem = lengthProblem(argument, short, { ...ipv42, accepts: accepts4 }) ?? (long === void 0 ? void 0 : lengthProblem(argument, long, { ...ipv62, accepts: accepts4 }));
  return problem ?? stored(`${short}:${long ?? (reader.release < ipv6DefaultSince ? 0 : ipv62.max)}`);
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
  const mask = parseOctal(value2);
  if (mask === void 0) return invalid(argument, `${quoted(value2)} is no octal number`, accepts4);
  if (mask >= facts.min && mask <= facts.max) return stored(`0${mask.toString(8)}`);
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
    for (const [, name2, close2] of path.matchAll(/\$\{([^}]*)(\}?)/g)) {
      if (close2 === "") return "a } is missing behind ${";
      if (name2 === "") return "the name of a variable is missing in ${}";
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
  const isNone4 = literals.includes("none") && findWord(["none"], path, caseSensitive) !== void 0;
  const isKept = keptAsWritten.has(keyword.keyword) || facts.kind === "path-list" && reader.release < argvSplitSince;
  return isNone4 && !isKept ? "none" : path;
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
  const fields2 = splitFields(text2);
  const ends = fields2 && endsOf(fields2);
  if (!fields2 || !ends) return void 0;
  if (isDynamic) return fields2.length <= 2 ? ends : void 0;
  return ends.target === socks ? void 0 : ends;
}
var mostFields = 4;
var bracketedField = /^\[([^\]]*)\](?::|$)/s;
var plainField = /^((?:[^\\:]|\\.)*)(:|\\?$)/s;
function splitFields(text2) {
  const fields2 = [];
  let rest = text2.replace(/^[ \t\n\v\f\r]+/, "");
  while (rest !== "" && rest !== "\\") {
    const [whole, field, end] = (rest.startsWith("[") ? bracketedField : plainField).exec(rest) ?? [];
    if (whole === void 0 || field === void 0 || end === "\\" || fields2.length === mostFields) return void 0;
    fields2.push(end === void 0 ? { text: field, isPath: field.includes("/") } : unescaped(field));
    rest = rest.slice(whole.length);
  }
  return fields2;
}
function unescaped(field) {
  return { text: field.replace(/\\(.)/gs, "$1"), isPath: field.replace(/\\./gs, "").includes("/") };
}
function endsOf(fields2) {
  const [a, b, c, d] = fields2.map(({ text: text2 }) => text2);
  const [aIsPath, bIsPath, cIsPath] = fields2.map(({ isPath }) => isPath);
  switch (fields2.length) {
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
  const unread = isFirstLost ? void 0 : args[entries.length + 1];
  return unread ? surplusProblem2(unread) : storedAll(entries.map((entry) => printed2(entry, input)));
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
    if (code !== void 0) return stored(visible2(code));
    const reason = `${quoted(argument.value)} is no single character`;
    return noneOf(argument, ["none"], { accepts: "one character, ^ and a letter, or none", reason });
  }
};
function codeOf(text2) {
  const control = /^\^([@-\x7f])$/.exec(text2)?.[1];
  if (control !== void 0) return control.charCodeAt(0) & 31;
  return /^[\x01-\x7f]$/.test(text2) ? text2.charCodeAt(0) : void 0;
}
function visible2(code) {
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
  const printed4 = facts.printed?.[word ?? "yes"] ?? word;
  if (!second) return emptyWordProblem(first, reader) ?? stored(time > 0 ? String(time) : printed4);
  if (word !== "confirm") {
    return { problem: "surplus-argument", reason: `no time may follow ${quoted(first.value)}`, at: second };
  }
  const limit = parseTime(second.value, reader.release);
  if (limit === void 0) return timeProblem(second, reader);
  return limit > 0 ? stored(printed4, String(limit)) : stored(printed4);
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
  const options3 = facts.values.filter((word) => word !== "none" && named.has(word));
  return storedAll(options3.length === 0 ? ["none"] : options3);
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
  const names = methods.map((method) => method.split(":", 1)[0]);
  const strange = names.find((name2) => !known.includes(name2));
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

// src/resolve/line-refusal.ts
function refusalOf(line, { reader, isInMatch: isInMatch2 }) {
  if (!("keyword" in line) || line.keyword === void 0) return void 0;
  const { keyword } = line;
  const facts = lookupKeyword(reader.dialect, keyword.name);
  if (!facts || !isKnownTo(facts, reader)) return unknownKeyword(keyword, isInMatch2);
  if (isInMatch2 && !isTakenInMatch(facts, reader)) {
    const reason = "the keyword is not allowed within a Match block";
    return { kind: "not-in-match", reason, at: keyword, stops: true };
  }
  if (line.type === "Malformed") return malformed(line, keyword);
  const reading = readDirective(line, facts, reader);
  return reading.problem === void 0 ? void 0 : ofProblem(reading, line, reader);
}
function unknownKeyword(keyword, isInMatch2) {
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
  const { problem: kind, at = line.keyword, stops, ...words } = problem;
  const isCounted = dialect === "ssh_config" || kind === "missing-argument" || kind === "surplus-argument";
  return { ...words, kind, at, stops: stops ?? !isCounted };
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
    const name2 = line.type === "Directive" ? line.args[0] : void 0;
    if (line.type !== "Directive" || !name2 || !mayTakeNames(this.#dialect, line)) return void 0;
    const key = `${line.keyword.canonical} ${name2.value}`;
    const first = this.#taken.get(key);
    if (!first) {
      this.#taken.set(key, line);
      return void 0;
    }
    const place = first === line ? "the file is included twice: it" : `line ${first.line}`;
    const reason = `${place} already defines the ${line.keyword.text} ${JSON.stringify(name2.value)}`;
    return { kind: "conflict", reason, at: name2, stops: true };
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
      for (const taken of includes.flatMap((use) => files.takenBy(use))) yield* linesIn(taken, conditions, files);
    }
  }
}

// src/resolve/acceptance.ts
function refusals(root, reader, { ignoreUnknown, isUsed } = {}) {
  const found = [];
  const names = new TakenNames(root);
  let ignored = "";
  for (const { file, line, conditions, includes } of readingOrder(root)) {
    if (ignoreUnknown && isAt(ignoreUnknown, line, conditions)) {
      ignored = ignoreUnknown.directive.args[0]?.value.toLowerCase() ?? "";
    }
    const repeated = names.refusalOf(line);
    const refusal = refusalOf(line, { reader, isInMatch: isInMatch(reader, conditions) }) ?? (takesNamesOnce(root.dialect, line, reader.release) ? repeated : void 0) ?? includeRefusal(line, includes);
    if (!refusal || refusal.kind === "unknown-keyword" && isIgnored(line, ignored)) continue;
    if (refusal.onlyInUse && isUsed?.(line, conditions) === false) continue;
    found.push({ ...refusal, file, line });
    if (refusal.stops) break;
  }
  return found;
}
function isAt({ directive, section }, line, conditions) {
  const isSame2 = section.conditions.length === conditions.length;
  return line === directive && isSame2 && conditions.every((header, index) => header === section.conditions[index]);
}
function isIgnored(line, patterns) {
  return line.type === "Directive" && patterns !== "" && matchesPatternList(patterns, line.keyword.name);
}
function isInMatch(reader, conditions) {
  if (reader.dialect === "ssh_config" || conditions.length === 0) return false;
  const start = { build: reader, pass: "start", hosts: [], obtained: () => [] };
  return !conditions.every((header) => evaluate(header, noConnection, start) === "yes");
}
var noConnection = { description: "sshd before any connection" };
var endless = /* @__PURE__ */ new Set(["cycle", "too-deep"]);
function includeRefusal(line, includes) {
  const use = includes.find(({ outcome }) => endless.has(outcome));
  if (!use) return void 0;
  const reason = "the Include is more than 16 levels deep";
  return { kind: "endless-include", reason, at: line, stops: true };
}

// src/resolve/after-reading.ts
var loaded;
var load = () => loaded ??= require("./lazy-after-reading.cjs");
var refusedAfterReading = (...given) => load().refusedAfterReading(...given);

// src/openssh/printed-keywords.ts
function plain(names) {
  return names.split(" ").map((keyword) => ({ keyword }));
}
function only(names, facts) {
  return names.split(" ").map((keyword) => ({ keyword, ...facts }));
}
var ifSet = { onlyIfSet: true };
var commandIfSet = { onlyIfSet: true, noneUnsets: true };
var manyLines = { manyLines: true };
var none = { unset: "none", noneUnsets: true };
var staysInMatch = { noneStaysInMatch: true };
var debian = { vendor: "debian" };
var challengeResponse = only("challengeresponseauthentication", { unset: "yes", until: 807 });
var acceptedKeyTypes = { formerNames: [{ until: 805, name: "pubkeyacceptedkeytypes" }] };
var client = [
  ...only("host", { since: 902 }),
  ...only("user", { expandsSince: 1e3 }),
  ...only("hostname", { dependsOn: ["canonicalizehostname"] }),
  ...plain("port addressfamily batchmode canonicalizefallbacklocal canonicalizehostname"),
  ...challengeResponse,
  ...plain("checkhostip compression controlmaster enablesshkeysign clearallforwardings exitonforwardfailure"),
  ...plain("fingerprinthash forwardx11 forwardx11trusted gatewayports gssapiauthentication"),
  ...only("gssapikeyexchange", debian),
  ...plain("gssapidelegatecredentials"),
  ...only("gssapitrustdns gssapirenewalforcesrekey", debian),
  ...only("gssapiclientidentity gssapiserveridentity", { ...debian, ...ifSet }),
  ...only("gssapikexalgorithms", debian),
  ...plain("hashknownhosts hostbasedauthentication identitiesonly kbdinteractiveauthentication"),
  ...plain("nohostauthenticationforlocalhost passwordauthentication permitlocalcommand"),
  ...only("proxyusefdpass", { dependsOn: ["proxyjump", "proxycommand"] }),
  ...plain("pubkeyauthentication requesttty sessiontype stdinnull forkafterauthentication streamlocalbindunlink"),
  ...plain("stricthostkeychecking tcpkeepalive"),
  ...only("tunnel", { dependsOn: ["clearallforwardings"] }),
  ...plain("verifyhostkeydns visualhostkey"),
  ...only("updatehostkeys", {
    dependsOn: [
      "verifyhostkeydns",
      "userknownhostsfile",
      "controlpersist",
      "controlpath",
      "remotecommand",
      "requesttty",
      "loglevel"
    ]
  }),
  ...plain("enableescapecommandline warnweakcrypto canonicalizemaxdots connectionattempts forwardx11timeout"),
  ...plain("numberofpasswordprompts serveralivecountmax"),
  ...only("serveraliveinterval", { dependsOn: ["batchmode"] }),
  ...plain("requiredrsasize obscurekeystroketiming"),
  ...only("bindaddress bindinterface", ifSet),
  ...plain("ciphers"),
  ...only("controlpath", { ...commandIfSet, expandsSince: 800 }),
  ...plain("hostkeyalgorithms"),
  ...only("hostkeyalias", ifSet),
  ...only("hostbasedacceptedalgorithms", {
    formerNames: [
      { until: 805, name: "hostbasedkeytypes" },
      { until: 807, name: "hostbasedalgorithms" }
    ]
  }),
  ...only("identityagent", { ...ifSet, expandsSince: 803 }),
  ...only("ignoreunknown kbdinteractivedevices", ifSet),
  ...plain("kexalgorithms casignaturealgorithms"),
  ...only("localcommand", commandIfSet),
  ...only("remotecommand", { ...commandIfSet, expandsSince: 800 }),
  ...plain("loglevel macs"),
  ...only("pkcs11provider", commandIfSet),
  ...only("securitykeyprovider", { noneUnsets: true }),
  ...only("preferredauthentications", ifSet),
  ...only("pubkeyacceptedalgorithms", acceptedKeyTypes),
  ...only("revokedhostkeys", { ...commandIfSet, expandsSince: 800, until: 1003 }),
  ...plain("xauthlocation"),
  ...only("knownhostscommand", commandIfSet),
  ...only("tag", ifSet),
  ...only("versionaddendum", { ...ifSet, expandsSince: 1e3 }),
  ...only("dynamicforward localforward remoteforward", {
    ...manyLines,
    expandsSince: 804,
    dependsOn: ["clearallforwardings"]
  }),
  ...only("identityfile", manyLines),
  ...plain("canonicaldomains"),
  ...only("certificatefile", manyLines),
  ...plain("globalknownhostsfile"),
  ...only("userknownhostsfile", { expandsSince: 804 }),
  ...only("revokedhostkeys", { ...none, expandsSince: 800, since: 1003 }),
  ...only("sendenv", manyLines),
  ...only("setenv", { ...manyLines, expandsSince: 1e3 }),
  ...plain("logverbose channeltimeout permitremoteopen addkeystoagent"),
  ...only("forwardagent", { expandsSince: 803 }),
  ...plain("connecttimeout tunneldevice"),
  ...only("canonicalizepermittedcnames", { ...commandIfSet, until: 808 }),
  ...only("canonicalizepermittedcnames", { since: 808 }),
  ...plain("controlpersist escapechar ipqos rekeylimit streamlocalbindmask syslogfacility"),
  ...only("proxycommand proxyjump", { ...commandIfSet, dependsOn: ["proxyjump", "proxycommand"] })
];
var server = [
  ...only("port", manyLines),
  ...plain("addressfamily"),
  ...only("listenaddress", { ...manyLines, dependsOn: ["port", "addressfamily"] }),
  ...plain("usepam pamservicename logingracetime x11displayoffset maxauthtries maxsessions clientaliveinterval"),
  ...plain("clientalivecountmax requiredrsasize streamlocalbindmask unusedconnectiontimeout permitrootlogin"),
  ...plain("ignorerhosts ignoreuserknownhosts hostbasedauthentication hostbasedusesnamefrompacketonly"),
  ...plain("pubkeyauthentication kerberosauthentication kerberosorlocalpasswd kerberosticketcleanup"),
  ...only("gssapiauthentication", { formerNames: misnamed("gssauthentication") }),
  ...only("gssapicleanupcredentials", { formerNames: misnamed("gsscleanupcreds") }),
  ...only("gssapikeyexchange", debian),
  ...only("gssapidelegatecredentials", { formerNames: misnamed("gssdelegatecreds") }),
  ...only("gssapistrictacceptorcheck", { since: 1001, formerNames: misnamed("gssstrictacceptor"), ...debian }),
  ...only("gssapistorecredentialsonrekey gssapikexalgorithms", debian),
  ...plain("passwordauthentication"),
  ...only("kbdinteractiveauthentication", { dependsOn: ["challengeresponseauthentication"] }),
  ...challengeResponse,
  ...plain("printmotd printlastlog x11forwarding x11uselocalhost permittty permituserrc strictmodes tcpkeepalive"),
  ...plain("permitemptypasswords compression gatewayports usedns allowtcpforwarding allowagentforwarding"),
  ...plain("disableforwarding allowstreamlocalforwarding streamlocalbindunlink fingerprinthash exposeauthinfo"),
  ...plain("refuseconnection"),
  ...only("pidfile", none),
  ...plain("modulifile"),
  ...only("xauthlocation", none),
  ...plain("ciphers macs"),
  ...only("banner forcecommand chrootdirectory trustedusercakeys", none),
  ...only("revokedkeys", { ...none, until: 1003 }),
  ...only("securitykeyprovider", none),
  ...only("authorizedprincipalsfile", { ...none, ...staysInMatch }),
  ...plain("versionaddendum authorizedkeyscommand"),
  ...only("authorizedkeyscommanduser", { unset: "none" }),
  ...plain("authorizedprincipalscommand"),
  ...only("authorizedprincipalscommanduser", { unset: "none" }),
  ...only("hostkeyagent", none),
  ...plain("kexalgorithms casignaturealgorithms"),
  ...only("hostbasedacceptedalgorithms", { formerNames: [{ until: 805, name: "hostbasedacceptedkeytypes" }] }),
  ...plain("hostkeyalgorithms"),
  ...only("pubkeyacceptedalgorithms", acceptedKeyTypes),
  ...plain("sshdsessionpath sshdauthpath"),
  ...only("persourcepenaltyexemptlist", none),
  ...plain("loglevel syslogfacility"),
  ...only("authorizedkeysfile", { until: 1003 }),
  ...only("authorizedkeysfile", { noneUnsets: true, ...staysInMatch, since: 1003 }),
  ...only("revokedkeys", { ...commandIfSet, ...staysInMatch, since: 1003 }),
  ...only("hostkey hostcertificate", manyLines),
  ...only("allowusers denyusers allowgroups denygroups acceptenv setenv", manyLines),
  ...plain("authenticationmethods"),
  ...only("logverbose", ifSet),
  ...only("channeltimeout", { ...commandIfSet, ...staysInMatch, until: 903 }),
  ...only("channeltimeout", { since: 903 }),
  ...only("subsystem", manyLines),
  ...plain("maxstartups persourcemaxstartups persourcenetblocksize permittunnel ipqos rekeylimit permitopen"),
  ...plain("permitlisten permituserenvironment pubkeyauthoptions persourcepenalties")
];
function misnamed(name2) {
  return [{ from: 1004, until: 1005, name: name2 }];
}
function printedKeywords(dialect, build) {
  return (dialect === "ssh_config" ? client : server).filter(
    (printed4) => isOfBuild(printed4, build) && isKnownByItsName(printed4, dialect, build)
  );
}
function printedName({ keyword, formerNames = [] }, release) {
  return formerNames.find(({ from = 0, until }) => release >= from && release < until)?.name ?? keyword;
}
function isOfBuild({ since, until, vendor }, build) {
  if (vendor !== void 0 && vendor === build.vendor) return true;
  if (vendor !== void 0 && since === void 0) return false;
  return build.release >= (since ?? 0) && build.release < (until ?? Infinity);
}
function isKnownByItsName(printed4, dialect, build) {
  const facts = lookupKeyword(dialect, printedName(printed4, build.release));
  return facts !== void 0 && isKnownTo(facts, build);
}

// src/resolve/derived.ts
function derived(root, compute) {
  if (root.derived.has(compute)) return root.derived.get(compute);
  const value2 = compute(root);
  root.derived.set(compute, value2);
  return value2;
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
  const name2 = facts.keyword.toLowerCase();
  const former = facts.former?.find(({ until, aliasOf }) => aliasOf !== void 0 && release < until)?.aliasOf;
  if (former !== void 0) return [[name2, former.toLowerCase()]];
  const target = facts.aliasOf ?? (facts.status === "removed" ? facts.replacement : void 0);
  if (target === void 0) return [];
  const targetIsKnown = isKnown(lookupKeyword(dialect, target), release);
  const isAlias = facts.aliasOf !== void 0 && release >= (facts.aliasSince ?? 0);
  const isOnlyName = !targetIsKnown && isKnown(facts, release);
  return isAlias || isOnlyName ? [[name2, target.toLowerCase()]] : [];
}

// src/resolve/obtained.ts
var fewDirectives = 12;
var bySection = /* @__PURE__ */ new WeakMap();
function directivesOf(section, keyword) {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return indexOf(section).get(keyword) ?? none2;
  const names = renamedIn(file);
  return directives.filter((directive) => isNamed(directive, keyword, names));
}
var none2 = [];
function isNamed({ keyword: { name: name2 } }, keyword, renamed2) {
  return (renamed2.get(name2) ?? name2) === keyword;
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
  const names = obtainedFrom(layer, "hostname").map((name2) => lowered(expandHostName(name2, subject)));
  const { certain, candidates } = firstStatement(layer, "canonicalizehostname");
  const [mayAsk, asks] = [candidates.filter(canonicalizes), certain !== void 0 && canonicalizes(certain)];
  const hosts = mayAsk.length > 0 || asks ? names.flatMap((name2) => canonicalHosts(name2, subject, layer)) : names;
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
      ({ header }) => header?.type === "Match" && header.criteria.some(({ name: name2, negated }) => name2 === "final" && asksForIt(negated))
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
function literalHosts(header) {
  if (header?.type !== "Host" || header.patterns.some(({ value: value2 }) => hasWildcard(value2))) return void 0;
  return header.patterns.filter(({ negated }) => !negated).map(({ value: value2 }) => value2);
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
function connectedHosts(root, subject, build = root) {
  return finalPassOf(root, subject, firstSections(root, subject, build)).hosts;
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
    return header.criteria.filter((criterion) => evaluateCriterion(criterion, this.#subject, this.#situation) === "possible").map(({ name: name2, value: value2 = "" }) => `${name2} ${value2}`);
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
    for (const name2 of names ?? []) {
      const positions = byName2.get(name2);
      if (!positions) byName2.set(name2, [position]);
      else if (positions.at(-1) !== position) positions.push(position);
    }
  });
  return { byName: byName2, always };
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

// src/resolve/kept-keyword.ts
var localForwards = "local forwards";
function keptKeyword(program, keyword) {
  if (keyword === localForwards) return bothForwards;
  const name2 = currentName(program, keyword);
  const row2 = lookupKeyword(program.dialect, name2);
  if (!row2) return { ...unknownKeyword2, name: name2, names: [name2] };
  const facts = factsIn(row2, program.release);
  const partner = facts.sharesSlotWith;
  const quirks = new Set([name2, partner ?? name2].flatMap((each) => quirksOf(program, each)));
  const others = quirks.has("lost-after-keys-command") ? ["authorizedkeyscommand"] : [];
  const keepsBoth = facts.argument.kind === "flag-or-path";
  const inMatch = fromMatch(facts, program);
  return {
    isPlain: facts.repeat === "first" && partner === void 0 && !keepsBoth && inMatch !== "no-words" && !weighedQuirks.some((quirk) => quirks.has(quirk)),
    name: name2,
    repeat: facts.repeat === "none" && facts.status === "active" ? "accumulate" : facts.repeat,
    quirks,
    names: [name2, ...partner === void 0 ? others : [partner]],
    sharesSlot: partner !== void 0,
    removes: "removal" in facts.argument,
    words: new Set(wordsOf(facts)),
    keepsBoth,
    inMatch
  };
}
var weighedQuirks = ["ignores-blocks", "lost-after-keys-command", "none-overrides", "parts-apart"];
var unknownKeyword2 = {
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
  ...unknownKeyword2,
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

// src/resolve/default-values.ts
function defaultValues({ keyword, manyLines: manyLines2 }, context) {
  const { reader } = context;
  const facts = lookupKeyword(reader.dialect, keyword);
  const text2 = vendorDefault(facts, context) ?? factsIn(facts, reader.release).default;
  if (text2 === void 0) return [];
  const stated = manyLines2 ? text2.split(" ") : [text2];
  const values = stated.flatMap((each) => readDefault(`${facts.keyword} ${each}`, facts, reader));
  return values.map((value2) => ({ value: value2, origin: void 0 }));
}
function vendorDefault({ vendorDefaults = [] }, { reader, held }) {
  return vendorDefaults.find(
    ({ vendor, where }) => vendor === reader.vendor && (where === void 0 || held(where.keyword.toLowerCase())[0]?.value === where.value)
  )?.default;
}
function readDefault(text2, facts, reader) {
  const { dialect, release } = reader;
  const [directive] = parse({ path: "", dialect, release, text: text2 }).blocks[0].directives;
  const reading = readDirective(directive, facts, reader);
  if (reading.problem !== void 0) throw new TypeError(`The default "${text2}" is refused: ${reading.reason}`);
  return reading.values;
}

// src/resolve/printed-line.ts
function oneLine(held) {
  const origin = held.find((value2) => value2.origin !== void 0)?.origin;
  return [{ text: held.map(({ value: value2 }) => value2).join(" "), origin }];
}
function lineForEach(held) {
  return held.map(({ value: value2, origin }) => ({ text: value2, origin }));
}

// src/resolve/printed-plain.ts
function printPlain(printed4, context) {
  const { argument } = lookupKeyword(context.reader.dialect, printed4.keyword);
  if (argument.kind === "algorithm-list") return printAlgorithms(printed4, argument.family, context);
  const values = valuesOf(printed4, context);
  if (values.length === 0 || isNone2(values) && isUnsetByNone(printed4, values[0])) {
    return printed4.unset === void 0 ? [] : [{ text: printed4.unset, origin: values[0]?.origin }];
  }
  if (argument.kind === "rekey-limit") return oneLine(values.map(zeroWhereUnset));
  return printed4.manyLines ? lineForEach(values) : oneLine(values);
}
function valuesOf(printed4, context) {
  const held = context.held(printed4.keyword);
  return held.length > 0 || printed4.onlyIfSet ? held : defaultValues(printed4, context);
}
function isUnsetByNone({ noneUnsets, noneStaysInMatch }, { origin }) {
  return noneUnsets === true && !(noneStaysInMatch && isInBlock(origin));
}
function isInBlock(origin) {
  return (origin?.section.conditions.length ?? 0) > 0;
}
function isNone2(values) {
  return values.length === 1 && values[0].value.toLowerCase() === "none";
}
function zeroWhereUnset({ value: value2, origin }) {
  return { value: value2 === "" ? "0" : value2, origin };
}
function printAlgorithms({ keyword }, family, { reader, held }) {
  const [stated] = held(keyword);
  if (stated && unusableList(stated.value, family, reader) !== void 0) return [];
  const inMatch = isInBlock(stated?.origin);
  const listReader = { ...reader, inMatch };
  const names = algorithmsInForce(stated?.value, family, listReader);
  return [{ text: names.join(","), origin: stated?.origin }];
}

// src/resolve/canonical-address.ts
function canonicalAddress(text2) {
  const canonical = text2.includes(":") ? ipv6(text2) : ipv4(text2);
  return canonical === text2.toLowerCase() ? text2 : canonical;
}
function ipv4(text2) {
  return /^[\da-fx.]+$/i.test(text2) && /(?:^|\.)(?:0x[\da-f]*|\d+)$/i.test(text2) ? hostOf(text2) : void 0;
}
function ipv6(text2) {
  const host = hostOf(`[${text2}]`)?.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(host ?? "") ?? [];
  if (high === void 0 || low === void 0) return host;
  const bytes = [high, low].map((part) => Number.parseInt(part, 16)).flatMap((part) => [part >> 8, part & 255]);
  return `::ffff:${bytes.join(".")}`;
}
function hostOf(text2) {
  const url = `http://${text2}`;
  return URL.canParse(url) ? new URL(url).hostname : void 0;
}

// src/resolve/tokens.ts
function knownTokens(context) {
  const user = remoteUser(context);
  return new Map([...tokensOfUser(context), ...user === void 0 ? [] : [["r", user]]]);
}
function connectedHost({ subject, held }) {
  if (subject.canonicalHost !== void 0 && asksNameServers(held)) return subject.canonicalHost;
  const host = expandHostName(held("hostname")[0]?.value, subject);
  return host === void 0 ? void 0 : canonicalAddress(host) ?? lowerCase(host);
}
function asksNameServers(held) {
  return ["true", "always"].includes(held("canonicalizehostname")[0]?.value ?? "");
}
var userExpandsSince = 1e3;
function remoteUser(context) {
  const { reader, subject, held } = context;
  const [stated] = held("user");
  if (!stated) return subject.localUser;
  const isExpanded = reader.release >= userExpandsSince && (stated.origin !== void 0 || reader.release === 1e3);
  return isExpanded ? expandTokens(stated.value, tokensOfUser(context)) : stated.value;
}
function tokensOfUser(context) {
  const { subject, held } = context;
  const known = [
    ["h", connectedHost(context)],
    ["j", jumpInForce(context)?.host ?? ""],
    ["k", held("hostkeyalias")[0]?.value ?? subject.host],
    ["n", subject.host],
    ["p", held("port")[0]?.value ?? "22"],
    ["u", subject.localUser]
  ];
  return new Map(known.filter((entry) => entry[1] !== void 0));
}
function expandTokens(text2, known) {
  const isComplete = [...text2.matchAll(token)].every(([, letter = ""]) => letter === "%" || known.has(letter));
  return text2.replaceAll(token, (whole, letter) => {
    if (letter === "%") return isComplete ? "%" : whole;
    return known.get(letter) ?? whole;
  });
}
var token = /%([^])/g;

// src/resolve/update-host-keys.ts
var conditionalSince = 805;
var usualFile = "~/.ssh/known_hosts";
function updateHostKeys(printed4, context) {
  const stated = context.held(printed4.keyword)[0];
  if (stated?.value === "ask" && !canAsk(context)) return [{ text: "false", origin: stated.origin }];
  if (stated || context.reader.release < conditionalSince) return printPlain(printed4, context);
  const cause = whyNot(context);
  return cause ? [{ text: "false", origin: cause }] : printPlain(printed4, context);
}
function whyNot({ held }) {
  const [dns] = held("verifyhostkeydns");
  if (dns && dns.value !== "false") return dns.origin;
  const files = held("userknownhostsfile");
  const isUsual = files.length === 1 && files[0].value === usualFile;
  return isUsual ? void 0 : files[0]?.origin;
}
function canAsk({ held, subject }) {
  const valueOf = (keyword, standIn) => held(keyword)[0]?.value.toLowerCase() ?? standIn;
  const persists = valueOf("controlpersist", "no") !== "no" && valueOf("controlpath", "none") !== "none";
  const hasTerminal = !["no", "false"].includes(valueOf("requesttty", "auto"));
  const isQuiet = ["quiet", "fatal", "error"].includes(valueOf("loglevel", "info"));
  const hasCommand = Boolean(subject.command) || valueOf("remotecommand", "none") !== "none";
  return !persists && !hasCommand && hasTerminal && !isQuiet;
}

// src/resolve/printed-client.ts
var clientPrinters = {
  host: (_, { subject }) => [{ text: subject.host ?? "%n", origin: void 0 }],
  user: (_, context) => [{ text: remoteUser(context) ?? "%u", origin: context.held("user")[0]?.origin }],
  hostname: printHostName,
  proxyusefdpass: printUseFdpass,
  proxyjump: printJump,
  updatehostkeys: updateHostKeys,
  dynamicforward: printListeners,
  localforward: printForwards,
  remoteforward: printForwards,
  tunnel: printTunnel,
  setenv: changed(expandedBy(expandValue)),
  controlpath: changed(expandedBy(expandTokens)),
  forwardagent: changed(expandedBy(expandTokens)),
  identityagent: changed(expandedBy(expandTokens)),
  remotecommand: changed(expandedBy(expandTokens)),
  revokedhostkeys: changed(expandedBy(expandTokens)),
  userknownhostsfile: changed(expandedBy(expandTokens)),
  versionaddendum: changed(expandedBy(expandTokens))
};
function printHostName(_, context) {
  const [stated] = context.held("hostname");
  return [{ text: connectedHost(context) ?? stated?.value ?? "%h", origin: stated?.origin }];
}
function changed(change) {
  return (printed4, context) => printPlain(printed4, context).map(({ text: text2, origin }) => ({ text: change(text2, printed4, context), origin }));
}
function expandedBy(expand) {
  return (text2, { keyword, expandsSince = Infinity }, context) => {
    const { dialect, release } = context.reader;
    const { tokens } = factsIn(lookupKeyword(dialect, keyword), release);
    const isExpanded = release >= expandsSince && tokens.length > 0 && text2.includes("%");
    return isExpanded ? expand(text2, knownTokens(context)) : text2;
  };
}
function expandValue(text2, known) {
  const start = text2.indexOf("=") + 1;
  return text2.slice(0, start) + expandTokens(text2.slice(start), known);
}
var forwardForm = /^(?<listener>(?:\d+|\[[^\]]*\]:\d+)(?= |$))?(?<paths>.*?)(?<target> \[[^\]]*\]:\d+)?$/s;
function expandPaths(text2, known) {
  const { listener = "", paths = "", target = "" } = forwardForm.exec(text2).groups;
  return listener + expandTokens(paths, known) + target;
}
var expandForward = changed(expandedBy(expandPaths));
function printForwards(printed4, context) {
  return clearing(context) ? [] : expandForward(printed4, context);
}
function printTunnel(printed4, context) {
  const cleared = clearing(context);
  return cleared ? [{ text: "false", origin: cleared.origin }] : printPlain(printed4, context);
}
function clearing({ held }) {
  const [stated] = held("clearallforwardings");
  return stated?.value === "yes" ? stated : void 0;
}
function printListeners(printed4, context) {
  const held = (keyword) => context.held(keyword === printed4.keyword ? localForwards : keyword);
  return printForwards(printed4, { ...context, held }).flatMap(({ text: text2, origin }) => {
    if (origin?.directive.keyword.name !== "localforward") return [{ text: text2, origin }];
    const isToSocket = forwardForm.exec(text2).groups["target"] === void 0;
    return isToSocket ? [{ text: text2.slice(0, text2.lastIndexOf(" ")), origin }] : [];
  });
}
function printUseFdpass(printed4, context) {
  const jump = jumpInForce(context);
  return jump ? [{ text: "no", origin: jump.stated.origin }] : printPlain(printed4, context);
}
function printJump(_, context) {
  const jump = jumpInForce(context);
  return jump ? [{ text: jump.stated.value, origin: jump.stated.origin }] : [];
}

// src/resolve/listen-address.ts
function listenAddresses({ keyword }, context) {
  const ports = portsOf(context.held("port"));
  const stated = context.held(keyword);
  const family = addressFamily(context);
  if (stated.length === 0) {
    return ports.flatMap(
      ({ value: value2, origin }) => printed3(anyAddress[family], { port: value2, origin, domain: void 0 })
    );
  }
  const byDomain = /* @__PURE__ */ new Map();
  for (const { value: value2, origin } of stated) {
    const { address, port, domain } = readListener2(value2);
    const lines = (port === void 0 ? ports.map((each) => each.value) : [String(port)]).flatMap(
      (each) => printed3(addressesOf(address, family), { port: each, origin, domain })
    );
    byDomain.set(domain, [...byDomain.get(domain) ?? [], ...lines]);
  }
  return [...byDomain.values()].flat();
}
function addressFamily({ held }) {
  return held("addressfamily")[0]?.value ?? "any";
}
function portsOf(held) {
  return held.length > 0 ? held : [{ value: "22", origin: void 0 }];
}
function readListener2(text2) {
  const [place = "", , domain] = text2.split(" ");
  const isBareIpv6 = !place.includes("[") && place.split(":").length > 2;
  const split = isBareIpv6 ? void 0 : splitHostPort(place);
  const port = split?.delimiter === void 0 ? void 0 : parsePort(split.rest);
  return { address: split?.host ?? place, port, domain };
}
var anyAddress = {
  any: ["::", "0.0.0.0"],
  inet: ["0.0.0.0"],
  inet6: ["::"]
};
var loopback = {
  any: ["127.0.0.1", "::1"],
  inet: ["127.0.0.1"],
  inet6: ["::1"]
};
function addressesOf(address, family) {
  return address === "*" ? loopback[family] : [canonicalAddress(address)?.toLowerCase() ?? address];
}
function printed3(addresses, { port, domain, origin }) {
  const suffix = domain === void 0 ? "" : ` rdomain ${domain}`;
  return addresses.map((address) => ({
    text: `${address.includes(":") ? `[${address}]` : address}:${port}${suffix}`,
    origin
  }));
}

// src/resolve/printed-server.ts
var serverPrinters = {
  listenaddress: listenAddresses,
  kbdinteractiveauthentication: printKbdInteractive,
  hostkey: printKeys,
  hostcertificate: printKeys,
  subsystem: printSubsystems,
  persourcepenalties: printPenalties
};
var challengeUntil = 807;
function printKbdInteractive(printed4, context) {
  const isInBlock2 = (context.held(printed4.keyword)[0]?.origin?.section.conditions.length ?? 0) > 0;
  if (context.reader.release >= challengeUntil || isInBlock2) return printPlain(printed4, context);
  const [challenge] = context.held("challengeresponseauthentication");
  return challenge?.value === "no" ? printPlain(printed4, context) : [{ text: "yes", origin: challenge?.origin }];
}
function printKeys(printed4, context) {
  return printPlain(printed4, context).map(({ text: text2, origin }) => ({ text: text2 === "none" ? "(null)" : text2, origin }));
}
function printSubsystems({ keyword }, { held }) {
  const values = held(keyword);
  return values.flatMap(
    ({ value: value2, origin }, index) => index % 2 === 0 ? [{ text: `${value2} ${values[index + 1].value}`, origin }] : []
  );
}
function printPenalties(printed4, context) {
  const stated = valuesOf(printed4, context);
  const origin = stated[0]?.origin;
  if (stated.length === 1 && stated[0].value === "no") return [{ text: "no", origin }];
  const byKey = new Map(stated.map(({ value: value2 }) => value2.split(":", 2)));
  const overflow = byKey.get("overflow");
  if (overflow !== void 0 && !byKey.has("overflow6")) byKey.set("overflow6", overflow);
  const penalties = defaultValues(printed4, context).map(({ value: value2 }) => {
    const [key, standIn] = value2.split(":", 2);
    return `${key}:${byKey.get(key) ?? standIn}`;
  });
  return [{ text: penalties.join(" "), origin }];
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
  first: ([first]) => valuesOf2(first),
  last: (offers) => valuesOf2(offers.at(-1)),
  accumulate: keepAll,
  "first-per-key": keepFirstPerKey,
  "first-per-name": keepFirstPerName,
  "once-per-name": keepFirstPerName,
  none: () => [],
  block: () => []
};
function valuesOf2(offer) {
  return offer ? offer.values.map((value2) => ({ value: value2, origin: offer.origin })) : [];
}
function keepAll(offers, { quirks, removes }) {
  const isOnce = quirks.has("drops-duplicates");
  const seen = /* @__PURE__ */ new Set();
  let kept = [];
  for (const entry of offers.flatMap(valuesOf2)) {
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
  return valuesOf2(offers.find(saysNone) ?? offers[0]);
}
function keepRate(offers) {
  const statesRate = ({ origin }) => origin.directive.args[0].value.includes(":");
  const last2 = offers.at(-1);
  const rate = offers.findLast(statesRate)?.values[0].split(":")[1];
  if (rate === void 0 || statesRate(last2)) return valuesOf2(last2);
  return [{ value: last2.values[0].replace(/:\d+:/, `:${rate}:`), origin: last2.origin }];
}
function keepPath(offers, { words }) {
  return valuesOf2(offers.find(({ values }) => !words.has(values[0].toLowerCase())) ?? offers[0]);
}
function keepFirstPerKey(offers) {
  const byKey = /* @__PURE__ */ new Map();
  for (const entry of offers.flatMap(valuesOf2)) {
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
    const name2 = offer.origin.directive.args[0]?.value ?? "";
    if (!byName2.has(name2)) byName2.set(name2, offer);
  }
  return [...byName2.values()].flatMap(valuesOf2);
}
function keepBeforeKeysCommand(offers, { name: name2 }) {
  const end = offers.findIndex(({ keyword }) => keyword !== name2);
  return valuesOf2(offers.slice(0, end === -1 ? void 0 : end).at(-1));
}
function keepJumpOrCommand(offers, { name: name2, quirks }) {
  let [jump, command] = [];
  for (const offer of offers) {
    if (offer.keyword === "proxyjump") {
      if (!jump && (!command || isNone3(offer) && quirks.has("none-frees-slot"))) jump = offer;
    } else if (!command && (!jump || isNone3(jump) && quirks.has("none-frees-slot"))) {
      command = offer;
    }
  }
  return valuesOf2(name2 === "proxyjump" ? jump : command);
}
function isNone3({ values, keyword, origin }) {
  const isHost2 = keyword === "proxyjump" && isHostCalledNone(origin, origin.section.file.release);
  return values[0]?.toLowerCase() === "none" && !isHost2;
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
function sectionsIn({ sections, firstPass, isMatch }, { name: name2, inMatch }) {
  if (isMatch && inMatch === "nothing") return [];
  return settledByFirstPass.has(name2) ? sections.slice(0, firstPass) : sections;
}
function offersOf({ section, undecided }, { name: name2, names }, read) {
  const offers = [];
  for (const directive of names.length === 1 ? directivesOf(section, name2) : section.directives) {
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
    const name2 = keyword.toLowerCase();
    const stating = sections.filter((section) => directivesOf(section, name2).length > 0);
    return [name2, stating.map((section) => ({ section, undecided: [] }))];
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

// src/resolve/stored-values.ts
function storedBy(reader) {
  return (directive) => {
    const row2 = lookupKeyword(reader.dialect, directive.keyword.name);
    if (!row2 || !isKnownTo(row2, reader) || !storesValue(reader.dialect, directive)) return void 0;
    const reading = readDirective(directive, argumentsOf(row2, reader), reader);
    return reading.problem === void 0 && reading.values.length > 0 ? reading.values : void 0;
  };
}
function argumentsOf(row2, reader) {
  if (row2.argument.kind !== "unknown") return row2;
  return lookupKeyword(reader.dialect, currentName(reader, row2.keyword.toLowerCase())) ?? row2;
}

// src/resolve/values.ts
function valuesInForce(root, subject, reader) {
  const layers = layersFor(root, subject, reader);
  const read = storedBy(reader);
  return (asked) => {
    const keyword = keptKeyword(reader, asked);
    const given = givenBy(subject, reader.dialect, keyword.name);
    if (given !== void 0 && isKnownBy(reader, keyword.name)) {
      return { certainty: "certain", values: [{ value: given, origin: void 0 }], candidates: [] };
    }
    const { values, candidates } = inForce(root, { layers, keyword, read });
    return { certainty: candidates.length > 0 ? "possible" : "certain", values, candidates };
  };
}
function isKnownBy(reader, keyword) {
  const facts = lookupKeyword(reader.dialect, keyword);
  return facts !== void 0 && isKnownTo(facts, reader);
}

// src/resolve/configuration.ts
function configurationOf(root, subject, reader) {
  const { dialect } = reader;
  const inForce2 = remembered(valuesInForce(root, subject, reader));
  const context = { reader, subject, held: (keyword) => inForce2(keyword).values };
  const special = dialect === "ssh_config" ? clientPrinters : serverPrinters;
  return printedKeywords(dialect, reader).flatMap((printed4) => {
    const printer = Object.hasOwn(special, printed4.keyword) ? special[printed4.keyword] : printPlain;
    const values = printer(printed4, context);
    const candidates = distinct2(
      [
        ...otherCases(printed4, inForce2).map((held) => printer(printed4, { ...context, held })),
        ...canonicalCases(printed4, root, context)
      ],
      values
    );
    if (values.length === 0 && candidates.length === 0) return [];
    const keyword = printedName(printed4, reader.release);
    return [{ keyword, values, certainty: candidates.length > 0 ? "possible" : "certain", candidates }];
  });
}
function remembered(inForce2) {
  const known = /* @__PURE__ */ new Map();
  return (keyword) => {
    const values = known.get(keyword) ?? inForce2(keyword);
    known.set(keyword, values);
    return values;
  };
}
function otherCases({ keyword, dependsOn = [] }, inForce2) {
  return [.../* @__PURE__ */ new Set([keyword, ...dependsOn])].flatMap(
    (name2) => inForce2(name2).candidates.map(
      (candidate) => (asked) => asked === name2 ? candidate : inForce2(asked).values
    )
  );
}
function canonicalCases({ keyword }, root, { reader, subject, held }) {
  if (keyword !== "hostname" || !asksNameServers(held)) return [];
  const origin = held("canonicalizehostname")[0]?.origin;
  return connectedHosts(root, subject, reader).map((host) => [{ text: host ?? "%h", origin }]);
}
function distinct2(lists, but) {
  const found = [];
  for (const list of lists) if (![but, ...found].some((other) => areSame2(list, other))) found.push(list);
  return found;
}
function areSame2(one, other) {
  return one.length === other.length && one.every(({ text: text2 }, index) => text2 === other[index].text);
}

// src/resolve/in-use.ts
function usedLines(root, subject, reader) {
  const layers = layersFor(root, subject, reader);
  return (line, conditions) => {
    if (line.type === "Match") return subject.address !== void 0 && subject.address !== "";
    if (line.type === "Host") return isReadToItsEnd(line, conditions, subject);
    if (line.type !== "Directive") return false;
    const keyword = currentName(reader, line.keyword.name);
    return layers.some(({ sections }) => firstStatement(sections, keyword).certain?.directive === line);
  };
}
function isReadToItsEnd({ args, patterns }, conditions, subject) {
  if (conditions.some((header) => evaluate(header, subject) === "no")) return false;
  const end = args.findIndex(({ value: value2 }) => value2 === "");
  const { host = "" } = subject;
  return !patterns.slice(0, end).some(({ negated, value: value2 }) => negated && matchesPattern(value2, host));
}
function ignoreUnknownInForce(root, subject, reader) {
  if (root.dialect === "sshd_config") return void 0;
  return firstStatement(firstSections(root, subject, reader), "ignoreunknown").certain;
}

// src/resolve/evaluate.ts
function evaluate2(root, subject, reader) {
  const ignoreUnknown = ignoreUnknownInForce(root, subject, reader);
  const refused = refusals(root, reader, { ignoreUnknown, isUsed: usedLines(root, subject, reader) });
  const late = refused.length === 0 ? refusedAfterReading(root, subject, reader) : [];
  const errors = [...refused.map(errorOf), ...late.map(lateErrorOf)];
  return { accepted: errors.length === 0, errors, configuration: configurationOf(root, subject, reader) };
}
function errorOf({ file, line, reason, accepts: accepts4 }) {
  const keyword = "keyword" in line && line.keyword ? `${line.keyword.text}: ` : "";
  const taken = accepts4 === void 0 ? "" : `; it takes ${accepts4}`;
  return { path: file.path, line: line.line, message: `${keyword}${reason}${taken}.` };
}
function lateErrorOf({ keyword, origin, reason }) {
  const message = `${keyword === void 0 ? "" : `${keyword}: `}${reason}.`;
  if (!origin) return { path: "command-line", line: 1, message };
  return { path: origin.section.file.path, line: origin.directive.line, message };
}

// src/resolve/include-expansion.ts
var expandsIncludesSince = 909;
function expandsIncludes({ dialect, release }) {
  return dialect === "ssh_config" && release >= expandsIncludesSince;
}
function holdsToken(argument) {
  return /%|\$\{/.test(argument);
}
function expansionFor(subject, environment = {}) {
  return (argument, above) => {
    const sections = firstSections(above, subject, above);
    const tokens = new Tokens(subject, (keyword) => onlyOne(obtainedFrom(sections, keyword)));
    let isKnown3 = true;
    const expanded = argument.replaceAll(/%(.?)|\$\{([^}]*)\}/g, (_, token2, variable) => {
      const text2 = variable === void 0 ? tokens.valueOf(token2) : environmentValue(environment, variable);
      if (text2 === void 0) isKnown3 = false;
      return text2 ?? "";
    });
    return isKnown3 ? expanded : void 0;
  };
}
function environmentValue(environment, name2) {
  return Object.hasOwn(environment, name2) ? environment[name2] : void 0;
}
function onlyOne(values) {
  return values.every((value2) => value2 === values[0]) ? values[0] : null;
}
var Tokens = class {
  #subject;
  #obtained;
  constructor(subject, obtained) {
    this.#subject = subject;
    this.#obtained = obtained;
  }
  /** Undefined for what only the machine knows: its name, a hash, a number. The home is `~`, which OpenSSH expands too. */
  valueOf(token2) {
    switch (token2) {
      case "%":
        return "%";
      case "d":
        return "~";
      case "h":
        return this.#host();
      case "k":
        return this.#orElse("hostkeyalias", this.#host());
      case "n":
        return this.#subject.host;
      case "p":
        return this.#orElse("port", "22");
      case "r":
        return this.#subject.user ?? this.#orElse("user", this.#subject.localUser);
      case "u":
        return this.#subject.localUser;
      default:
        return void 0;
    }
  }
  #host() {
    const hostName = this.#obtained("hostname");
    return hostName === null ? void 0 : expandHostName(hostName, this.#subject);
  }
  #orElse(keyword, text2) {
    const value2 = this.#obtained(keyword);
    return value2 === null ? void 0 : value2 ?? text2;
  }
};

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
function loadRoot(file, project, options3 = {}) {
  const { fragment = false, commandLine: commandLine2 = [] } = options3;
  const loader = new Loader(file, project, options3.expandInclude);
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
    const unread = paths.filter((_, index) => !found[index]);
    const targets = found.filter((target) => target !== void 0);
    if (targets.some((target) => this.#open.includes(target))) return note2("cycle", paths);
    if ((this.#taken += targets.length) > maximumFiles) return note2("too-many", paths);
    note2("read", paths, { unread });
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

// src/cli/color.ts
async function painterFor(flag, { env }, isTerminal) {
  if (!(flag ?? colorByEnvironment(env) ?? isTerminal)) return withoutColor;
  const { default: picocolors } = await Promise.resolve().then(() => __toESM(require("./lazy-picocolors.cjs"), 1));
  return picocolors.createColors(true);
}
function plain2(text2) {
  return text2;
}
var withoutColor = { bold: plain2, dim: plain2, red: plain2, yellow: plain2, blue: plain2, cyan: plain2 };
function colorByEnvironment(env) {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return env["TERM"] === "dumb" ? false : void 0;
}

// src/rule/nearest.ts
function nearest(given, known) {
  const lower = given.toLowerCase();
  const ranked = known.map((name2) => {
    const most = Math.min(Math.max(2, Math.floor(name2.length / 3)), given.length - 1);
    return { name: name2, distance: distanceOf(lower, name2.toLowerCase(), most) };
  }).filter(({ distance }) => distance < Infinity).toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}
function distanceOf(given, name2, most) {
  if (given.length >= 3 && name2.startsWith(given)) return most < 1 ? Infinity : 1;
  return editDistance(given, name2, most);
}
function editDistance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let row2 = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced = row2[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      const distance2 = Math.min(replaced, row2[j] + 1, next[j - 1] + 1);
      least = Math.min(least, distance2);
      next.push(distance2);
    }
    if (least > most) return Infinity;
    row2 = next;
  }
  const distance = row2[other.length];
  return distance <= most ? distance : Infinity;
}

// src/cli/parsed-arguments.ts
var UsageError = class extends Error {
  name = "UsageError";
};
function oneOf2(option, given, known) {
  const found = known.find((name2) => name2 === given);
  if (found !== void 0) return found;
  const near = nearest(given, known);
  const hint = near === void 0 ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`${option} is one of ${known.join(", ")}, not ${JSON.stringify(given)}.${hint}`);
}

// src/files/encoding.ts
var import_node_buffer = require("node:buffer");
function decodeText(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (0, import_node_buffer.isUtf8)(buffer) ? { text: buffer.toString("utf8"), encoding: "utf-8" } : { text: buffer.toString("latin1"), encoding: "latin-1" };
}

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
    const failure = readFailure(path, error);
    return failure.cause === "missing" && isLink(path) ? { path, cause: "broken-link", reason: "It is a link that leads to nothing." } : failure;
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
function joinPath2(folder, name2) {
  return withSlash(folder) + name2;
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
var maximumFileSize = 64 * 1024 * 1024;
function readConfig(path, options3) {
  const bytes = readInside(path, options3);
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
    descriptor = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW);
    const stats = (0, import_node_fs2.fstatSync)(descriptor);
    if (!stats.isFile()) return irregular(path, stats);
    return stats.size > maximumSize ? tooLarge(path, maximumSize) : (0, import_node_fs2.readFileSync)(descriptor);
  } catch (error) {
    return readFailure(path, error);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs2.closeSync)(descriptor);
  }
}
function tooLarge(path, maximumSize) {
  const limit = maximumSize >= 1024 * 1024 ? `${maximumSize / (1024 * 1024)} MiB` : `${maximumSize} bytes`;
  return { path, cause: "too-large", reason: `It is larger than ${limit}, the most that is read of one file.` };
}

// src/format/checkstyle.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-checkstyle.cjs");
var checkstyle = (...given) => load2().checkstyle(...given);

// src/format/compact.ts
var compact = (result) => result.files.flatMap((file) => file.findings).map(({ place, severity, message, ruleId }) => {
  const line = `${place.path}:${place.line}:${place.column}: ${severity}: ${message} [${ruleId}]`;
  return `${terminalLine(line)}
`;
}).join("");

// src/format/github.ts
var loaded3;
var load3 = () => loaded3 ??= require("./lazy-github.cjs");
var github = (...given) => load3().github(...given);

// src/format/gitlab.ts
var loaded4;
var load4 = () => loaded4 ??= require("./lazy-gitlab.cjs");
var gitlab = (...given) => load4().gitlab(...given);

// src/format/html.ts
var loaded5;
var load5 = () => loaded5 ??= require("./lazy-html.cjs");
var html = (...given) => load5().html(...given);

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
function jsonFinding({ ruleId, messageId, severity, message, place, related, fix, suggestions }) {
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
    fix: fix ? { safety: fix.safety, title: fix.title, edits: fix.edits.map(jsonEdit) } : null,
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
var loaded6;
var load6 = () => loaded6 ??= require("./lazy-junit.cjs");
var junit = (...given) => load6().junit(...given);

// src/format/markdown.ts
var loaded7;
var load7 = () => loaded7 ??= require("./lazy-markdown.cjs");
var markdown = (...given) => load7().markdown(...given);

// src/format/source.ts
function sourceLine(text2, place) {
  const start = place.start - (place.column - 1);
  const end = text2.indexOf("\n", start);
  return text2.slice(start, end < 0 ? text2.length : end).replace(/\r$/, "");
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
  return isMixed || runs.some((run) => /\d/.test(run) && /[a-z]/i.test(run));
}
var margin = 2048;
function secretsIn(line, { start, end } = { start: 0, end: line.length }) {
  const from = Math.max(0, start - margin);
  const part = line.slice(from, end + margin);
  const found = commandLine.test(line) ? [...matches(part, onCommandLines), ...randomWords(part)] : matchesAnywhere(part);
  if (found.length === 0) return found;
  const words = new Set(found.map((span) => secretAt(part, span)).filter(({ length }) => length >= shortest));
  const repeated = [...words].slice(0, mostRepeated).flatMap((word) => occurrences(part, word));
  return apart([...found, ...repeated]).map((span) => ({ start: from + span.start, end: from + span.end }));
}
var shortest = 4;
var mostRepeated = 20;
function secretAt(text2, { start, end }) {
  return text2.slice(start, end).replaceAll(/^["']|["']$/g, "");
}
function occurrences(text2, word) {
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
    const told = justification === void 0 ? void 0 : hideIn(justification, secretsOf(finding, texts));
    return { ...hide(finding), suppression: { kind, justification: told } };
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
  const { fix } = finding;
  return {
    ...finding,
    message: hide(finding.message),
    related: finding.related.map((other) => ({ ...other, message: hide(other.message) })),
    fix: fix && { ...fix, title: hide(fix.title), edits: shown(fix.edits) },
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
  const told = severityCounts({ errors, warnings, infos });
  return `${told === "" ? "" : `(${told}) `}${whereFound(result)}${suppressed > 0 ? `; ${suppressed} suppressed` : ""}`;
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
function help({ fix, suggestions }, paint) {
  const [only2, ...others] = suggestions.map(({ title }) => terminalLine(title));
  return [
    ...fix ? [labelled("help", `${terminalLine(fix.title)} (${paint.bold(fixFlags[fix.safety])} does it)`, paint)] : [],
    ...only2 !== void 0 && others.length === 0 ? [labelled("help", `${only2} (to be done by hand)`, paint)] : [],
    ...only2 !== void 0 && others.length > 0 ? [labelled("help", "choose one:", paint), ...[only2, ...others].map((title) => `    - ${title}`)] : []
  ];
}
function totals(result, paint) {
  return [`${paint.bold(findingCount(result))} ${breakdown(result)}.`, ...mendable(result, paint)].join("\n");
}
function mendable(result, paint) {
  const fixes = result.files.flatMap((file) => file.findings.flatMap((finding) => finding.fix ?? []));
  const safe = fixes.filter((fix) => fix.safety === "safe").length;
  const unsafe = fixes.length - safe;
  const parts = [
    safe > 0 ? `${paint.bold(fixFlags.safe)} mends ${safe}` : "",
    unsafe > 0 ? `${paint.bold(fixFlags.unsafe)} mends ${safe > 0 ? `${unsafe} more` : unsafe}` : ""
  ];
  return fixes.length === 0 ? [] : [`${parts.filter(Boolean).join(", ")}.`];
}

// src/format/rdjson.ts
var loaded8;
var load8 = () => loaded8 ??= require("./lazy-rdjson.cjs");
var rdjson = (...given) => load8().rdjson(...given);

// src/format/sarif.ts
var loaded9;
var load9 = () => loaded9 ??= require("./lazy-sarif.cjs");
var sarif = (...given) => load9().sarif(...given);

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

// src/cli/report.ts
function tellNotices(notices, streams) {
  for (const { path, message } of notices) {
    streams.writeStderr(`ssh-lint: ${terminalLine(path === void 0 ? message : `${path}: ${message}`)}
`);
  }
}

// src/cli/resolve-arguments.ts
function readPort2(option, text2) {
  const port = /^\d{1,5}$/.test(text2) ? Number(text2) : 0;
  if (port < 1 || port > 65535) {
    throw new UsageError(`${option} takes a port from 1 to 65535, not ${JSON.stringify(text2)}.`);
  }
  return port;
}

// src/cli/resolve-subject.ts
var text = (field) => (values) => ({ [field]: values.at(-1) });
var fields = {
  ssh_config: {
    host: text("host"),
    originalhost: text("host"),
    canonical: text("canonicalHost"),
    user: text("user"),
    localuser: text("localUser"),
    tagged: text("tag"),
    command: text("command"),
    sessiontype: (values) => sessionOf(values.at(-1)),
    version: text("version")
  },
  sshd_config: {
    host: text("host"),
    user: text("user"),
    group: (group2) => ({ group: group2 }),
    address: text("address"),
    localaddress: text("localAddress"),
    localport: (values) => ({ localPort: readPort2("--match localport", values.at(-1)) }),
    rdomain: text("rdomain"),
    "invalid-user": (values) => ({ invalidUser: isYes("invalid-user", values.at(-1)) }),
    version: text("version")
  }
};
function sessionOf(value2) {
  const type = oneOf2("--match sessiontype", value2, ["none", "shell", "subsystem"]);
  return type === "shell" ? { command: "" } : { sessionType: type };
}
var questions = /* @__PURE__ */ new Set(["exec", "localnetwork"]);
function subjectOf(args, dialect) {
  const told = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  for (const [name2, value2] of [...options2(args, dialect), ...args.criteria]) {
    if (dialect === "ssh_config" && questions.has(name2)) answers.set(name2, isYes(name2, value2));
    else if (Object.hasOwn(fields[dialect], name2)) told.set(name2, [...told.get(name2) ?? [], value2]);
    else throw unknown(name2, dialect);
  }
  const subject = Object.fromEntries(
    [...told].flatMap(([name2, values]) => Object.entries(fields[dialect][name2](values)))
  );
  return { description: subject.host ?? "any host", ...subject, answer: ({ name: name2 }) => answers.get(name2) };
}
function options2(args, dialect) {
  const { address, localAddress, localPort } = args;
  const port = localPort === void 0 ? void 0 : String(localPort);
  const connection = { address, localaddress: localAddress, localport: port };
  const { host, user } = dialect === "ssh_config" ? destination(args) : args;
  const strays = Object.entries(connection).filter(([, value2]) => value2 !== void 0);
  if (dialect === "ssh_config" && strays.length > 0) {
    throw new UsageError(
      "--addr, --localaddr and --localport tell of a connection to sshd, and this is an ssh_config."
    );
  }
  const given = Object.entries({ host, user, ...connection });
  return given.flatMap(([name2, value2]) => value2 === void 0 ? [] : [[name2, value2]]);
}
function destination({ host, user }) {
  const at = host?.lastIndexOf("@") ?? -1;
  return at === -1 ? { host, user } : { host: host.slice(at + 1), user: user ?? host.slice(0, at) };
}
function isYes(name2, value2) {
  return oneOf2(`--match ${name2}`, value2, ["yes", "no"]) === "yes";
}
function unknown(name2, dialect) {
  const known = [...Object.keys(fields[dialect]), ...dialect === "ssh_config" ? questions : []];
  const near = nearest(name2, known);
  const hint = near === void 0 ? "" : ` Did you mean ${near}?`;
  return new UsageError(`--match of an ${dialect} takes ${known.join(", ")}, not ${JSON.stringify(name2)}.${hint}`);
}

// src/cli/targets.ts
var import_node_fs6 = require("node:fs");
var import_node_path7 = require("node:path");

// src/files/find.ts
var import_node_path4 = require("node:path");

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
  return tokens.every((token2) => typeof token2 === "number") ? new TextDecoder().decode(Uint8Array.from(tokens)) : void 0;
}
function matchesTokens(tokens, name2) {
  if (name2[0] === dot && tokens[0] !== dot) return false;
  const length = name2.length;
  let token2 = 0;
  let at = 0;
  let retryToken = -1;
  let retryAt = 0;
  while (at < length || token2 < tokens.length) {
    if (tokens[token2] === "run") {
      if (token2 === tokens.length - 1) return true;
      retryToken = token2++;
      retryAt = at + 1;
    } else if (token2 < tokens.length && at < length && takes(tokens[token2], name2[at])) {
      token2++;
      at++;
    } else if (retryToken !== -1 && retryAt <= length) {
      token2 = retryToken + 1;
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
function takes(token2, byte) {
  return token2 === byte || token2 === "one" || typeof token2 === "object" && token2.has(byte);
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
  const name2 = String.fromCharCode(...symbols.slice(start + 2, Math.min(end, start + 2 + longestClassName)));
  return Object.hasOwn(characterClasses, name2) ? { test: characterClasses[name2], end: end + 2 } : "unknown";
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
var loaded10;
var load10 = () => loaded10 ??= require("./lazy-ignore.cjs");
var ignore_default = (...given) => load10()(...given);

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
function withIgnoreFileAt(scope, folder, name2) {
  const path = joinPath2(folder, name2);
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

// src/files/names.ts
function dialectOfPath(path) {
  const { folder, name: name2 } = splitPath(path);
  return dialectOfName(folder, name2);
}
function dialectOfName(folder, name2) {
  return dialectOfDropIn(folder, name2) ?? dialectOfConfig(folder, name2);
}
function dialectOfDropIn(folder, name2) {
  if (!folder.endsWith(".d") || name2.startsWith(".")) return void 0;
  if (isFolder(folder, ".ssh/config.d")) return "ssh_config";
  if (!name2.endsWith(".conf")) return void 0;
  if (isFolder(folder, "ssh_config.d")) return "ssh_config";
  return isFolder(folder, "sshd_config.d") ? "sshd_config" : void 0;
}
function dialectOfConfig(folder, name2) {
  if (name2 === "config") return isFolder(folder, ".ssh") ? "ssh_config" : void 0;
  if (name2 === "ssh_config" || name2 === "sshd_config") return name2;
  const ending = /ssh(d?)_config\./.exec(name2);
  return ending && !isOtherKind(name2) ? ending[1] === "d" ? "sshd_config" : "ssh_config" : void 0;
}
var otherKinds = new Set(
  "1 5 8 adoc c cc cpp cs css go h hs html java js json jsx kt lua md mdx nix pdf php pl pm png ps1 py rb rs rst scm sh svg swift toml ts tsx xml yaml yml".split(
    " "
  )
);
function isOtherKind(name2) {
  return otherKinds.has(name2.slice(name2.lastIndexOf(".") + 1).toLowerCase());
}
function isFolder(folder, suffix) {
  return folder === suffix || folder.endsWith(`/${suffix}`);
}
function splitPath(path) {
  const slash = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

// src/files/scope.ts
var import_node_path2 = require("node:path");
function scopeAbove(folder, options3) {
  let scope = topScope(folder, options3);
  for (const step of foldersAbove(folder)) scope = withOwn(scope, step, options3);
  return including(scope, folder);
}
function scopeIn(folder, options3) {
  let scope = topScope(folder, options3);
  for (const step of [...foldersAbove(folder), folder]) {
    const verdict = judge(scope, step, true);
    if (verdict === "ignored") return void 0;
    scope = withOwn(verdict === "included" ? including(scope, step) : scope, step, options3);
  }
  return scope;
}
function topScope(folder, options3) {
  const scope = openScope(options3.ignores);
  return options3.gitignore ? orRefuse(scope, withRepositoryExcludes(scope, findRepositoryRoot(folder)), options3) : scope;
}
function withOwn(scope, folder, options3) {
  const wider = withAdded(scope, folder, options3);
  return options3.gitignore ? orRefuse(wider, withOwnIgnoreFile(wider, folder), options3) : wider;
}
function withAdded(scope, folder, { ignores, ignoresIn }) {
  const added = ignoresIn?.(folder) ?? [];
  return added.length > 0 ? withOverriding(scope, added, ignores.length) : scope;
}
function orRefuse(scope, wider, options3) {
  if (!isRefusal(wider)) return wider;
  options3.refuse(wider);
  return scope;
}
function foldersAbove(folder) {
  const top = findRepositoryRoot(folder);
  const folders = [];
  for (let step = folder; step !== top; folders.unshift(step)) step = withSlashes((0, import_node_path2.dirname)(step));
  return folders;
}

// src/files/user-glob.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
function looksLikeGlob(target) {
  return /[*?[{(]/.test(target);
}
async function expandUserGlob(pattern, { cwd, refuse }) {
  const { default: fastGlob } = await Promise.resolve().then(() => __toESM(require("./lazy-fast-glob.cjs"), 1));
  const readFolder3 = ((folder, options3) => {
    try {
      return (0, import_node_fs3.readdirSync)(folder, options3);
    } catch (error) {
      const failure = readFailure(folder, error);
      if (failure.cause !== "missing") refuse(failure);
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
  return paths.map((path) => withSlashes((0, import_node_path3.resolve)(cwd, path)));
}

// src/files/walk.ts
var import_node_fs4 = require("node:fs");
var neverEntered = /* @__PURE__ */ new Set([".git", "node_modules"]);
function walkFolder(folder, scope, walk) {
  const entries = readFolder(folder);
  if (isRefusal(entries)) return walk.refuse(entries);
  const names = entries.map(({ name: name2 }) => name2);
  walk.enter?.(folder, names);
  const inner = names.includes(".gitignore") ? withOwn(scope, folder, walk) : withAdded(scope, folder, walk);
  for (const entry of entries) {
    const { name: name2 } = entry;
    if (entry.isDirectory()) {
      if (neverEntered.has(name2)) continue;
      const path = joinPath2(folder, name2);
      const verdict = judge(inner, path, true);
      if (verdict !== "ignored") walkFolder(path, verdict === "included" ? including(inner, path) : inner, walk);
    } else if (walk.wants(folder, name2)) {
      const path = joinPath2(folder, name2);
      if (judge(inner, path, false) !== "ignored") walk.take(path, entry);
    }
  }
}
function readFolder(folder) {
  try {
    return (0, import_node_fs4.readdirSync)(folder, { withFileTypes: true });
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
async function findFiles(targets, options3) {
  const cwd = realPathOf(options3.cwd);
  const refused = /* @__PURE__ */ new Map();
  const refuse = (refusal) => {
    const path = displayPath(cwd, refusal.path);
    refused.set(path, { ...refusal, path });
  };
  const ignoring = {
    gitignore: options3.gitignore ?? true,
    ignores: options3.ignores ?? [],
    ignoresIn: options3.ignoresIn,
    refuse
  };
  const search = { options: options3, ignoring, cwd, root: findRepositoryRoot(cwd), found: /* @__PURE__ */ new Map(), refuse };
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
  const path = withSlashes((0, import_node_path4.resolve)(search.cwd, target));
  const isHere = isInside(search.root, path);
  const end = locate(path, isHere ? search.root : void 0);
  if (isRefusal(end)) {
    if (end.cause === "missing") return looksLikeGlob(target) ? addGlob(search, target) : "missing";
    search.refuse(end);
    return void 0;
  }
  const isFolder2 = end.stats.isDirectory();
  const root = isHere ? search.root : findRepositoryRoot(isFolder2 ? end.realPath : (0, import_node_path4.dirname)(end.realPath));
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
    wants: (parent, name2) => dialectOf(search, { folder: parent, name: name2, root }) !== void 0,
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
    const folder = locate((0, import_node_path4.dirname)(match));
    if (isRefusal(folder)) {
      search.refuse(folder);
      continue;
    }
    const { realPath } = folder;
    if (!scopes.has(realPath)) scopes.set(realPath, scopeIn(realPath, search.ignoring));
    const scope = scopes.get(realPath);
    const path = joinPath2(realPath, (0, import_node_path4.basename)(match));
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
function dialectOf({ options: options3 }, { folder, name: name2, root }) {
  return options3.dialectOf?.(joinPath2(folder, name2), root) ?? dialectOfName(folder, name2);
}
function byPath(one, other) {
  return compareBytes(one.path, other.path);
}

// src/syntax/dialect.ts
function dialectOfText(text2) {
  let balance = 0;
  for (const [, word] of text2.matchAll(/^[ \t]*([A-Za-z][A-Za-z0-9]*)/gm)) {
    const client2 = lookupKeyword("ssh_config", word) !== void 0;
    const server2 = lookupKeyword("sshd_config", word) !== void 0;
    balance += Number(client2) - Number(server2);
  }
  if (balance === 0) return void 0;
  return balance > 0 ? "ssh_config" : "sshd_config";
}

// src/cli/disk-sources.ts
var import_node_path6 = require("node:path");

// src/files/glob.ts
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");
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
    const names = literal === void 0 ? matchingNames(folder, tokens, bounds) : [literal];
    for (const name2 of names) paths.push(...enter(folder, name2, bounds));
  }
  return paths;
}
function enter(folder, name2, bounds) {
  if (name2 !== "" && name2 !== "." && name2 !== "..") return [joinPath2(folder, name2)];
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  return [name2 === ".." ? withSlashes((0, import_node_path5.dirname)(place.realPath)) : folder];
}
function matchingNames(folder, tokens, bounds) {
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  try {
    const encoder = new TextEncoder();
    return [".", "..", ...(0, import_node_fs5.readdirSync)(place.realPath)].filter((name2) => matchesTokens(tokens, encoder.encode(name2)));
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
    const folder = (0, import_node_path6.resolve)(cwd, base);
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
      const read = readConfig((0, import_node_path6.join)(cwd, path), { root: rootOf(path) });
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
  const fromStdin = args.patterns.includes("-");
  const found = fromStdin ? stdinFile(args, { cwd, root: repositoryRoot, configurations }) : await findFiles(namedPaths(args), findOptions(args, cwd, configurations));
  const rootDir = readFolder2("--root-dir", args.rootDir, cwd) ?? repositoryRoot;
  const home = readFolder2("--home", args.home, cwd);
  const sources = diskSources({
    cwd,
    rootDir,
    isRootDirChosen: args.rootDir !== void 0,
    ...home !== void 0 && { home },
    files: found.files,
    ...fromStdin && { given: { path: found.files[0].path, bytes: readStdin(streams) } }
  });
  const undecided = [];
  const targets = found.files.flatMap((file) => {
    const dialect = args.dialect ?? file.dialect ?? dialectOfText(sources.read(file.path)?.text ?? "");
    if (dialect) return [{ path: file.path, dialect }];
    if (!sources.refused.has(file.path)) undecided.push({ path: file.path, level: "error", message: undecidedDialect });
    return [];
  });
  const named = new Set(namedPaths(args).map((path) => displayPath(cwd, (0, import_node_path7.resolve)(cwd, path))));
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
      enter: (folder, names) => configurations.enter(folder, names),
      ignoresIn: (folder) => configurations.ignoresIn(folder)
    }
  };
}
function stdinFile({ stdinFilename }, { cwd, root, configurations }) {
  const absolutePath = (0, import_node_path7.resolve)(cwd, stdinFilename ?? "stdin");
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
  const folder = (0, import_node_path7.resolve)(cwd, given);
  const isFolder2 = (0, import_node_fs6.existsSync)(folder) && (0, import_node_fs6.statSync)(folder).isDirectory();
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

// src/cli/resolve-command.ts
async function resolveCommand(args, streams) {
  const found = await findTargets({ ...args, ...oneFile, patterns: [args.file] }, streams);
  const target = onlyTarget(found, args);
  const { root, report: report2 } = target ? resolveTarget(target, args, found) : nothing2;
  const notices = [...found.notices(), ...root?.includes.flatMap(untakenInclude) ?? []];
  tellNotices(notices, streams);
  if (!report2 || notices.some(({ level }) => level === "error")) return 2;
  if (args.debug) tellFiles(root, streams);
  if (args.format === "json") {
    streams.writeStdout(resolutionJson(report2));
  } else {
    const paint = await painterFor(args.color, streams, streams.stdoutIsTerminal);
    streams.writeStdout(resolutionText(report2, { all: args.all, paint }));
  }
  for (const { path, line, message } of report2.errors) {
    streams.writeStderr(`ssh-lint: ${terminalLine(`${path}:${line}: ${message}`)}
`);
  }
  if (args.format === "text") streams.writeStderr(summary(report2, args));
  return report2.accepted ? 0 : 1;
}
var oneFile = { ignore: false, ignorePatterns: [], errorOnUnmatched: true, stdinFilename: void 0 };
var nothing2 = { root: void 0, report: void 0 };
function onlyTarget({ targets, files, notices }, { file }) {
  const [target] = targets;
  if (target && files.get(target.path).named) return target;
  if (notices().some(({ level }) => level === "error")) return void 0;
  throw new UsageError(`resolve takes one file, and ${JSON.stringify(file)} is a folder or a pattern.`);
}
function resolveTarget({ path, dialect }, args, { sources }) {
  const reader = { dialect, release: args.release, ...args.vendor && { vendor: args.vendor } };
  const subject = subjectOf(args, dialect);
  const trees = treesOf(sources, args.release);
  const file = trees.read(path, dialect);
  if (!file) return nothing2;
  const root = loadRoot(file, trees, { expandInclude: expansionFor(subject) });
  const { accepted, errors, configuration } = evaluate2(root, subject, reader);
  const keywords = configuration.map((entry) => resolvedKeyword(entry, reader));
  return { root, report: { dialect, release: formatRelease(args.release), accepted, errors, keywords } };
}
var addingUp = /* @__PURE__ */ new Set(["accumulate", "first-per-key", "first-per-name", "once-per-name"]);
function resolvedKeyword({ keyword, values, certainty, candidates }, { dialect, release }) {
  const { repeat } = factsIn(lookupKeyword(dialect, keyword), release);
  const resolved = (lines) => lines.map(resolvedValue);
  return {
    keyword,
    values: resolved(values),
    addsUp: addingUp.has(repeat),
    certainty,
    candidates: candidates.map(resolved)
  };
}
function resolvedValue({ text: text2, origin }) {
  if (!origin) return { text: text2, origin: void 0 };
  const { file } = origin.section;
  return { text: text2, origin: { path: file.path, ...positionAt(file, origin.directive.start) } };
}
var untaken = {
  nothing: "No file matches",
  depends: "Only the machine tells what it stands for",
  outside: "It leads out of the root, where nothing is read",
  "too-many": "It takes more files than are followed from one file"
};
function untakenInclude({ file, directive, argument, outcome }) {
  const why = untaken[outcome];
  if (why === void 0) return [];
  const message = `Include ${argument.value}: ${why}; what OpenSSH would read there is not told.`;
  return [{ path: `${file.path}:${directive.line}`, level: "warning", message }];
}
function tellFiles({ files, dialect }, streams) {
  for (const { path } of files) streams.writeStderr(`Reading ${terminalLine(path)} as ${dialect}.
`);
}
function summary({ dialect, release, accepted, keywords }, { file, all: all2 }) {
  const program = dialect === "ssh_config" ? "ssh" : "sshd";
  const verdict = `${program} of OpenSSH ${release} ${accepted ? "takes" : "refuses"} ${terminalLine(file)}`;
  const hidden = keywords.filter(
    ({ certainty, values }) => certainty === "certain" && values.every(({ origin }) => origin === void 0)
  ).length;
  const others = all2 || hidden === 0 ? "" : `; --all shows ${hidden} keywords that it leaves at their defaults`;
  return `${verdict}${others}.
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  resolveCommand
});
