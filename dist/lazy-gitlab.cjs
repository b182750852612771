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

// lazy-gitlab.cjs
var lazy_gitlab_exports = {};
__export(lazy_gitlab_exports, {
  gitlab: () => gitlab
});
module.exports = __toCommonJS(lazy_gitlab_exports);

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var jsonText = (...given) => load().jsonText(...given);
var visible = (...given) => load().visible(...given);
var wellFormed = (...given) => load().wellFormed(...given);

// src/format/hashes.ts
var half = 2 ** 32;
function hex(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
function fnv1a(text) {
  let [high, low] = [3421674724, 2216829733];
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 435;
    low = product >>> 0;
    high = high * 435 + (product - low) / half + mixed * 2 ** 8 >>> 0;
  }
  return hex(high, low).padStart(16, "0");
}

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
function lineWords({ text, wordsByLine }, place) {
  const start = place.start - (place.column - 1);
  let found = wordsByLine.get(start);
  if (!found) wordsByLine.set(start, found = words(sourceLine(text, place)));
  return found;
}

// src/format/fingerprint.ts
function fingerprintsOf(file, source) {
  const seen = /* @__PURE__ */ new Map();
  const lines = /* @__PURE__ */ new Map();
  const lineAt = (from, place) => {
    const words2 = lineWords(from, place);
    const known = lines.get(words2) ?? shortened(words2.join(" "));
    lines.set(words2, known);
    return known;
  };
  const inOrder = [...file.findings, ...file.suppressed].toSorted((one, other) => one.place.start - other.place.start);
  const entries = inOrder.map((finding) => {
    const { ruleId, messageId, place } = finding;
    const about = source ? [blockOf(source, place), lineAt(source, place)] : [];
    const key = [ruleId, messageId, file.path, ...about].join("\0");
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [finding, fnv1a(`${key}\0${count}`)];
  });
  return new Map(entries);
}
var longestLine = 1024;
function shortened(line) {
  return line.length > longestLine ? fnv1a(line) : line;
}

// src/format/gitlab.ts
var severities = { error: "major", warning: "minor", info: "info" };
var gitlab = ({ files }) => jsonText(files.flatMap(issuesOf));
function issuesOf(file) {
  const fingerprints = fingerprintsOf(file, file.text === void 0 ? void 0 : measure(file, file.text));
  return file.findings.map((finding) => ({
    description: visible(`${finding.ruleId}: ${finding.message}`),
    check_name: finding.ruleId,
    fingerprint: fingerprints.get(finding),
    severity: severities[finding.severity],
    location: { path: wellFormed(file.path), lines: { begin: finding.place.line } }
  }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitlab
});
