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

// lazy-rdjson.cjs
var lazy_rdjson_exports = {};
__export(lazy_rdjson_exports, {
  rdjson: () => rdjson
});
module.exports = __toCommonJS(lazy_rdjson_exports);

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var jsonText = (...given) => load().jsonText(...given);
var reviewText = (...given) => load().reviewText(...given);
var wellFormed = (...given) => load().wellFormed(...given);

// src/format/source.ts
function lineStartsOf(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0 && end + 1 < text.length; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
function lineIndexAt(lineStarts, offset) {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/format/rdjson.ts
var severities = { error: "ERROR", warning: "WARNING", info: "INFO" };
var rdjson = ({ files }, context) => jsonText({
  source: { name: "ssh-lint", url: context.homepage },
  diagnostics: files.flatMap((file) => diagnosticsOf(file, context))
});
function diagnosticsOf(file, { docsUrl }) {
  const positionOf = positionsIn(file);
  return file.findings.map((finding) => {
    const { ruleId, severity, message, place } = finding;
    const edit = suggestedEdit(finding, file);
    return {
      message: reviewText(message),
      location: {
        path: wellFormed(file.path),
        range: positionOf ? rangeOf(place, positionOf) : { start: { line: place.line } }
      },
      severity: severities[severity],
      code: { value: ruleId, url: docsUrl(ruleId) },
      ...positionOf && edit && { suggestions: [{ range: rangeOf(edit, positionOf), text: wellFormed(edit.text) }] }
    };
  });
}
function suggestedEdit({ place, fix, suggestions }, { text, encoding }) {
  const only = suggestions.length === 1 ? suggestions[0] : void 0;
  const proposal = fix?.safety === "safe" ? fix : fix ? void 0 : only;
  const [edit, ...others] = proposal?.edits ?? [];
  const isShown = edit && others.length === 0 && edit.path === place.path && encoding === "utf-8";
  return isShown && text !== void 0 ? withinLines(edit, text) : void 0;
}
function withinLines(edit, text) {
  const moved = beforeLastLineEnd(edit, text);
  const isWithin = [moved.start, moved.end].every(
    (at) => text.slice(Math.max(0, at - 1), at + 1) !== "\r\n" && (at < text.length || !text.endsWith("\n"))
  );
  return isWithin ? moved : void 0;
}
function beforeLastLineEnd(edit, text) {
  const lineEnd = /\r?\n$/.exec(text)?.[0] ?? "";
  const { length } = lineEnd;
  if (length === 0 || edit.end < text.length) return edit;
  const end = edit.end - length;
  if (edit.start <= end && edit.text.endsWith(lineEnd)) return { ...edit, end, text: edit.text.slice(0, -length) };
  const replacement = lineEnd + edit.text;
  const followsLineEnd = text.endsWith(lineEnd, edit.start);
  if (!followsLineEnd || !replacement.endsWith(lineEnd)) return edit;
  return { ...edit, start: edit.start - length, end, text: replacement.slice(0, -length) };
}
function rangeOf({ start, end }, positionOf) {
  return { start: positionOf(start), end: positionOf(end) };
}
function positionsIn({ text, encoding }) {
  if (text === void 0) return void 0;
  const lineStarts = lineStartsOf(text);
  const end = text.replace(/\r?\n$/, "").length;
  return (offset) => {
    const index = lineIndexAt(lineStarts, offset);
    const before = text.slice(lineStarts[index], Math.min(offset, end));
    const length = encoding === "latin-1" ? before.length : new TextEncoder().encode(before).length;
    return { line: index + 1, column: length + 1 };
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rdjson
});
