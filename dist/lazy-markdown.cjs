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

// lazy-markdown.cjs
var lazy_markdown_exports = {};
__export(lazy_markdown_exports, {
  markdown: () => markdown
});
module.exports = __toCommonJS(lazy_markdown_exports);

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var markdownCode = (...given) => load().markdownCode(...given);
var markdownFence = (...given) => load().markdownFence(...given);
var markdownText = (...given) => load().markdownText(...given);

// src/format/redact.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-report.cjs");
var redact = (...given) => load2().redact(...given);
var redacted = "[REDACTED]";

// src/format/related.ts
function placeText({ path, line, column }) {
  return `${path}:${line}:${column}`;
}

// src/linter/result.ts
var module2 = require("./core.cjs").modules["src/linter/result.ts"];
var take = (name) => module2[name];
var summarize = /* @__PURE__ */ take("summarize");

// src/rule/finding.ts
var severities = ["error", "warning", "info"];

// src/format/totals.ts
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
  const all = counted(files.length, "file");
  return affected === files.length || affected === 0 ? `in ${all}` : `in ${affected} of ${all}`;
}
function ruleTotals({ files }) {
  const byRule = /* @__PURE__ */ new Map();
  for (const finding of files.flatMap((file) => file.findings)) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return Array.from(byRule, ([ruleId, group]) => ({
    ruleId,
    severity: severities.find((severity) => group.some((finding) => finding.severity === severity)),
    findings: group.length,
    fixable: group.filter(({ fix }) => fix !== void 0).length
  })).toSorted(worstFirst);
}
function worstFirst(one, other) {
  const bySeverity = severities.indexOf(one.severity) - severities.indexOf(other.severity);
  return bySeverity || other.findings - one.findings || (one.ruleId < other.ruleId ? -1 : 1);
}
function worstFindings({ files }) {
  const findings = files.flatMap((file) => file.findings);
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

// src/format/markdown.ts
var ownMostBytes = 900 * 1024;
var markdown = (result, context) => {
  const { heading, mostBytes } = context.summary ?? { heading: "## ssh-lint", mostBytes: ownMostBytes };
  const fold = patchFold(context.patch ?? "", mostBytes / 2);
  const parts = [heading, totals(result), asideList(context), ruleTable(result, context), fold].filter(Boolean);
  const table = findingTable(worstFindings(result), mostBytes - bytesOf(parts.join("\n\n")));
  return `${[...parts, ...table].join("\n\n")}
`;
};
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}
function totals(result) {
  const isClean = result.files.every(({ findings }) => findings.length === 0);
  const told = isClean ? "No findings" : `**${findingCount(result)}**`;
  return `${told} ${breakdown(result)}.`;
}
function asideList({ asides = [] }) {
  return asides.map(({ severity, message }) => `- ${severity}: ${markdownText(message)}`).join("\n");
}
function ruleTable(result, { docsUrl }) {
  const rows = ruleTotals(result).map(
    ({ ruleId, severity, findings, fixable }) => `| [${markdownText(ruleId)}](${docsUrl(ruleId)}) | ${severity} | ${findings} | ${fixable} |`
  );
  if (rows.length === 0) return "";
  return ["### By rule", "", "| rule | severity | findings | fixable |", "| --- | --- | --: | --: |", ...rows].join(
    "\n"
  );
}
function patchFold(patch, mostPatchBytes) {
  if (patch === "") return "";
  const tooLong = "The patch with the fixes is too long to be shown here.";
  if (patch.length > mostPatchBytes) return tooLong;
  const shown = patch.split("\n").map((line) => line.slice(0, 1) + redact(line.slice(1)));
  const fence = markdownFence(shown.join("\n"), "diff");
  if (bytesOf(fence) > mostPatchBytes) return tooLong;
  const title = fence.includes(redacted) ? "The fixes as a patch, its secrets left out" : "The fixes as a patch";
  return `<details><summary>${title}</summary>

${fence}

</details>`;
}
function findingTable(findings, room) {
  if (findings.length === 0) return [];
  const lines = ["### Findings", "", "| place | severity | finding |", "| --- | --- | --- |"];
  const reserve = 100;
  let left = room - bytesOf(lines.join("\n")) - reserve;
  let shown = 0;
  for (const finding of findings) {
    const row = findingRow(finding);
    left -= bytesOf(row) + 1;
    if (left < 0) break;
    lines.push(row);
    shown++;
  }
  const rest = findings.length - shown;
  return [lines.join("\n"), ...rest > 0 ? [`${counted(rest, "more finding")} not shown here.`] : []];
}
function findingRow({ place, severity, message, ruleId, fix }) {
  const at = markdownCode(placeText(place));
  const help = fix ? `<br>Fix${fix.safety === "unsafe" ? " (unsafe)" : ""}: ${markdownText(fix.title)}.` : "";
  return `| ${at} | ${severity} | ${markdownText(message)} ${markdownCode(ruleId)}${help} |`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  markdown
});
