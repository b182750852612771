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

// lazy-github.cjs
var lazy_github_exports = {};
__export(lazy_github_exports, {
  github: () => github
});
module.exports = __toCommonJS(lazy_github_exports);

// src/rule/finding.ts
var severities = ["error", "warning", "info"];

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var commandData = (...given) => load().commandData(...given);
var commandProperty = (...given) => load().commandProperty(...given);
var terminalLine = (...given) => load().terminalLine(...given);

// src/linter/result.ts
var module2 = require("./core.cjs").modules["src/linter/result.ts"];

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
var github = (result, { asides = [] }) => {
  const findings = worstFindings(result);
  const room = (severity) => mostOfAKind - ofKind(asides, severity).length;
  const isTooMuch = severities.some((severity) => ofKind(findings, severity).length > room(severity));
  const shown = severities.flatMap(
    (severity) => (
      // One place among the notices is for the count.
      ofKind(findings, severity).slice(0, Math.max(0, room(severity) - (isTooMuch && severity === "info" ? 1 : 0)))
    )
  );
  const lines = [
    ...asides.map(({ severity, message }) => plainCommand(severity, message)),
    ...shown.map(annotation),
    ...isTooMuch ? [plainCommand("info", restOf(findings.length - shown.length))] : []
  ];
  return lines.map((line) => `${line}
`).join("");
};
function ofKind(told, severity) {
  return told.filter((each) => each.severity === severity);
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
function restOf(rest) {
  return `${counted(rest, "more finding")} not shown here: GitHub shows ${mostOfAKind} annotations of each kind for a step.`;
}
function plainCommand(severity, message) {
  return `::${commands[severity]} title=ssh-lint::${commandData(cut(terminalLine(message)))}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  github
});
