var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// lazy-suppressions.cjs
var lazy_suppressions_exports = {};
__export(lazy_suppressions_exports, {
  accountedFor: () => accountedFor,
  baselineText: () => baselineText,
  entriesOf: () => entriesOf,
  entryFields: () => entryFields,
  readEntries: () => readEntries,
  readSuppressions: () => readSuppressions,
  reviewed: () => reviewed,
  setAside: () => setAside,
  suppress: () => suppress,
  unaccounted: () => unaccounted
});
module.exports = __toCommonJS(lazy_suppressions_exports);

// src/config/settings.ts
var module2 = require("./core.cjs").modules["src/config/settings.ts"];
var take = (name) => module2[name];
var ConfigurationError = /* @__PURE__ */ take("ConfigurationError");

// src/config/yaml-obstacle.ts
var deepestTokens = 200;
function yamlObstacle(yaml, text) {
  const parser = new yaml.Parser();
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type !== "error") continue;
      return { kind: "no-yaml", message: `${token.message}: ${JSON.stringify(token.source)}`, start: token.offset };
    }
    if (parser.stack.length > deepestTokens) return { kind: "too-deep", message: "", start: parser.offset };
  }
  return void 0;
}

// src/format/redact.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var redact = (...given) => load().redact(...given);

// src/format/source.ts
function sourceLine(text, place) {
  const start = place.start - (place.column - 1);
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
}
function measure({ dialect }, text) {
  return { text, lineStarts: lineStartsOf(text), headers: headersOf(text, dialect), wordsByLine: /* @__PURE__ */ new Map() };
}
function lineStartsOf(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0 && end + 1 < text.length; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
function headersOf(text, dialect) {
  const header = dialect === "ssh_config" ? /^[ \t]*(?:host|match)[ \t="].*/gim : /^[ \t]*match[ \t="].*/gim;
  return Array.from(text.matchAll(header), (match) => ({ start: match.index, name: words(match[0]).join(" ") }));
}
function words(line) {
  return line.replace(/^(\s*\w+)\s*=/, "$1 ").split(/\s+/).filter(Boolean);
}
function blockOf({ headers }, place) {
  const lineStart = place.start - (place.column - 1);
  if (headers.length === 0 || headers[0].start > lineStart) return "global";
  let [low, high] = [0, headers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (headers[middle].start <= lineStart) low = middle;
    else high = middle - 1;
  }
  return headers[low].name;
}

// src/format/baseline.ts
var entryFields = ["path", "rule", "block", "keyword", "value"];
function entriesOf(file, path) {
  const { text = "", findings } = file;
  const source = measure(file, text);
  return findings.map(({ ruleId, place }) => {
    const [keyword = "", ...value] = words(redact(sourceLine(text, place)));
    return { path, rule: ruleId, block: redact(blockOf(source, place)), keyword, value: value.join(" ") };
  });
}
function accountedFor(file, path, entries) {
  const left = countsOf(entries);
  const own = entriesOf(file, path);
  return new Set(file.findings.filter((_, index) => take2(left, own[index])));
}
function unaccounted(entries, found) {
  const left = countsOf(found);
  return entries.filter((entry) => !take2(left, entry));
}
function countsOf(entries) {
  const counts = /* @__PURE__ */ new Map();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}
function take2(counts, entry) {
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

// src/rule/nearest.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-mend.cjs");
var nearest = (...given) => load2().nearest(...given);

// src/cli/baseline-entries.ts
var Mistake = class extends Error {
  steps;
  constructor(message, steps) {
    super(message);
    this.steps = steps;
  }
};
async function readEntries(bytes, name) {
  const text = decode(bytes, name);
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError(`${name}${await placeOfFault(text, error)}: The file is not valid JSON.`);
  }
  try {
    return entriesIn(value);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    throw new ConfigurationError(`${name}${await placeOf(text, error.steps)}: ${error.message}`);
  }
}
function decode(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigurationError(`${name}: The file is not valid UTF-8.`);
  }
}
function entriesIn(value) {
  const fields = fieldsOf(value, ["version", "suppressions"], []);
  if (fields["version"] !== 1) throw new Mistake("The version is 1, and no other is known.", ["version"]);
  const list = fields["suppressions"];
  if (!Array.isArray(list)) throw new Mistake("The suppressions are a list.", ["suppressions"]);
  return list.map((entry, index) => {
    const steps = ["suppressions", index];
    const texts = fieldsOf(entry, entryFields, steps);
    const wrong = entryFields.find((field) => typeof texts[field] !== "string");
    if (wrong !== void 0) throw new Mistake(`The ${wrong} of a suppression is a text.`, [...steps, wrong]);
    return texts;
  });
}
function fieldsOf(value, known, steps) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Mistake(`There has to be an object with ${known.join(", ")}.`, steps);
  }
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== void 0) {
    const near = nearest(unknown, known);
    const hint = near === void 0 ? `The keys are ${known.join(", ")}.` : `Did you mean ${near}?`;
    throw new Mistake(`There is no key ${JSON.stringify(unknown)}. ${hint}`, [...steps, unknown]);
  }
  const missing = known.find((key) => !Object.hasOwn(value, key));
  if (missing !== void 0) throw new Mistake(`The key ${missing} is missing.`, steps);
  return value;
}
async function placeOf(text, steps) {
  const { LineCounter, isNode, parseDocument } = await Promise.resolve().then(() => __toESM(require("./lazy-yaml.cjs"), 1));
  if (!await isPlaced(text)) return "";
  const lineCounter = new LineCounter();
  const node = parseDocument(text, { lineCounter, uniqueKeys: false }).getIn(steps, true);
  return isNode(node) && node.range ? told(lineCounter.linePos(node.range[0])) : "";
}
async function placeOfFault(text, { message }) {
  const { LineCounter, parseDocument } = await Promise.resolve().then(() => __toESM(require("./lazy-yaml.cjs"), 1));
  if (!await isPlaced(text)) return "";
  const lineCounter = new LineCounter();
  const [fault] = parseDocument(text, { lineCounter, uniqueKeys: false }).errors;
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position === void 0 && !fault) return "";
  return told(lineCounter.linePos(position === void 0 ? fault.pos[0] : Number(position)));
}
var longestPlaced = 256 * 1024;
async function isPlaced(text) {
  return text.length <= longestPlaced && yamlObstacle(await Promise.resolve().then(() => __toESM(require("./lazy-yaml.cjs"), 1)), text)?.kind !== "too-deep";
}
function told({ line, col }) {
  return `:${line}:${col}`;
}

// src/resolve/ascending.ts
function firstAtLeast(numbers, bound) {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (numbers[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/syntax/text.ts
var module3 = require("./core.cjs").modules["src/syntax/text.ts"];
var take3 = (name) => module3[name];
var linesOf = /* @__PURE__ */ take3("linesOf");

// src/linter/order.ts
var module4 = require("./core.cjs").modules["src/linter/order.ts"];
var take4 = (name) => module4[name];
var byPlace = /* @__PURE__ */ take4("byPlace");

// src/linter/suppression.ts
function readSuppressions(file) {
  const lines = [...linesOf(file)];
  const written = lines.flatMap((line) => readComment(file.text, line));
  const ends = endsOf(written);
  const enabling = enablingOnes(written);
  const reachOf = reachIn(file, lines);
  return written.map((suppression, index) => {
    if (suppression.isTrailing) return suppression;
    const reach = suppression.form === "disable" ? ends[index] : () => reachOf(suppression);
    const rules = suppression.rules.map((rule) => ({ ...rule, lines: reach(rule.id) }));
    const isIdle = suppression.form === "enable" && !enabling.has(suppression);
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
  const [comment, form, rest = ""] = found;
  const start = line.start + found.index;
  const [list, ...reason] = rest.split(/(?:^|(?<![ \t])[ \t]+)--(?:[ \t]+|$)/);
  return [
    {
      start,
      end: start + comment.length,
      form,
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
function endsOf(written) {
  const reaches = [];
  let allAt = Infinity;
  const at = /* @__PURE__ */ new Map();
  for (const [index, { form, isTrailing, line: first, rules }] of [...written.entries()].toReversed()) {
    if (isTrailing) continue;
    if (form === "enable" && rules.length === 0) {
      allAt = first;
      at.clear();
    } else if (form === "enable") {
      for (const { id } of rules) at.set(id, first);
    } else if (form === "disable") {
      const spans = new Map(rules.map(({ id }) => [id, { first, last: at.get(id) ?? allAt }]));
      reaches[index] = (ruleId) => spans.get(ruleId);
    }
  }
  return reaches;
}
function enablingOnes(written) {
  const disabled = /* @__PURE__ */ new Set();
  const enabling = /* @__PURE__ */ new Set();
  for (const suppression of written) {
    const { form, isTrailing, rules } = suppression;
    if (isTrailing) continue;
    if (form === "disable") for (const { id } of rules) disabled.add(id);
    if (form !== "enable") continue;
    const ids = rules.length === 0 ? [...disabled] : rules.map(({ id }) => id);
    if (ids.some((id) => disabled.has(id))) enabling.add(suppression);
    for (const id of ids) disabled.delete(id);
  }
  return enabling;
}
function reachIn(file, lines) {
  const directives = lines.filter(holdsDirective).map(({ line }) => line);
  const blocks = file.blocks.filter(({ header }) => header);
  const headers = blocks.map(({ header }) => header.line);
  return ({ form, line: first }) => {
    switch (form) {
      case "disable-next-line":
        return { first, last: directives[firstAtLeast(directives, first + 1)] ?? Infinity };
      case "disable-next-block": {
        const block = blocks[firstAtLeast(headers, first + 1)];
        return block && spanOf(block);
      }
      case "disable-file":
        return directives[0] !== void 0 && directives[0] < first ? void 0 : { first: 1, last: Infinity };
      default:
        return void 0;
    }
  };
}
function holdsDirective({ type }) {
  return type !== "Blank" && type !== "Comment";
}
function spanOf({ header, lines }) {
  return { first: header.line, last: lines.at(-1)?.line ?? header.line };
}
function suppress(findings, suppressions) {
  const byRule = new Map([...groupedByRule(findings)].map(([id, ofRule]) => [id, new FindingsOfRule(ofRule)]));
  const by = /* @__PURE__ */ new Map();
  for (const suppression of suppressions) {
    for (const { id, lines } of suppression.rules) {
      for (const finding of (lines && byRule.get(id)?.takeWithin(lines)) ?? []) by.set(finding, suppression);
    }
  }
  return {
    findings: findings.filter((finding) => !by.has(finding)),
    suppressed: findings.flatMap((finding) => {
      const suppression = by.get(finding);
      return suppression ? [{ ...finding, suppression: { kind: "inSource", justification: suppression.reason } }] : [];
    })
  };
}
function groupedByRule(findings) {
  const byRule = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.ruleId);
    if (ofRule) ofRule.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return byRule;
}
var FindingsOfRule = class {
  #findings;
  #lines;
  /** For each finding the next one that is not taken, or one on the way to it. */
  #next;
  constructor(findings) {
    this.#findings = findings;
    this.#lines = findings.map(({ place }) => place.line);
    this.#next = Array.from({ length: findings.length + 1 }, (_, index) => index);
  }
  takeWithin({ first, last }) {
    const taken = [];
    let index = this.#notTaken(firstAtLeast(this.#lines, first));
    while (index < this.#findings.length && this.#lines[index] <= last) {
      taken.push(this.#findings[index]);
      this.#next[index] = index + 1;
      index = this.#notTaken(index + 1);
    }
    return taken;
  }
  #notTaken(from) {
    let found = from;
    while (this.#next[found] !== found) found = this.#next[found];
    for (let index = from; index !== found; ) [index, this.#next[index]] = [this.#next[index], found];
    return found;
  }
};
function reviewed(suppressions, suppressed, ran) {
  const lines = new Map(
    [...groupedByRule(suppressed)].map(([id, findings]) => [id, findings.map(({ place }) => place.line)])
  );
  const isUnused = ({ id, lines: span }) => {
    if (!span || !ran.has(id)) return false;
    const found = lines.get(id) ?? [];
    const next = found[firstAtLeast(found, span.first)];
    return next === void 0 || next > span.last;
  };
  return suppressions.map((suppression) => ({ ...suppression, unused: suppression.rules.filter(isUnused) }));
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  accountedFor,
  baselineText,
  entriesOf,
  entryFields,
  readEntries,
  readSuppressions,
  reviewed,
  setAside,
  suppress,
  unaccounted
});
