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

// src/format/github.ts
var github_exports = {};
__export(github_exports, {
  github: () => github
});
module.exports = __toCommonJS(github_exports);

// src/rule/finding.ts
var severities = ["error", "warning", "info"];

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
function visible(text) {
  return text.replace(unprintable, codePoint);
}
function terminalLine(text) {
  return withoutCommandColons(visible(text).replace(commandBracket, codePoint));
}
function commandData(text) {
  return visible(text).replace(commandBracket, codePoint).replaceAll("%", "%25");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/format/totals.ts
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function worstFindings({ files }) {
  const findings = files.flatMap((file) => file.findings);
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

// src/format/github.ts
var mostOfAKind = 10;
var longestMessage = 4096;
var commands = { error: "error", warning: "warning", info: "notice" };
var github = (result) => {
  const findings = worstFindings(result);
  const isTooMuch = severities.some((severity) => ofKind(findings, severity).length > mostOfAKind);
  const shown = severities.flatMap(
    (severity) => (
      // One place among the notices is for the count.
      ofKind(findings, severity).slice(0, mostOfAKind - (isTooMuch && severity === "info" ? 1 : 0))
    )
  );
  const lines = [...shown.map(annotation), ...isTooMuch ? [countOf(findings.length - shown.length)] : []];
  return lines.map((line) => `${line}
`).join("");
};
function ofKind(findings, severity) {
  return findings.filter((finding) => finding.severity === severity);
}
function annotation({ severity, ruleId, message, place }) {
  const { path, line, endLine, column, endColumn } = place;
  const properties = {
    file: path,
    line,
    endLine,
    // The runner passes over the columns of a place that spans lines.
    ...line === endLine && { col: column, endColumn },
    title: `ssh-lint: ${ruleId}`
  };
  const told = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${commands[severity]} ${told.join(",")}::${commandData(cut(terminalLine(message)))}`;
}
function cut(message) {
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function countOf(rest) {
  const text = `${counted(rest, "more finding")} not shown here: GitHub shows ${mostOfAKind} annotations of each kind for a step.`;
  return `::notice title=ssh-lint::${commandData(text)}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  github
});
