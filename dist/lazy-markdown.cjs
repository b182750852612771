"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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

// src/format/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  markdown: () => markdown
});
module.exports = __toCommonJS(markdown_exports);

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
var zeroWidth = "\u200B";
function markdownText(text) {
  return markdownWords(text).replace(/#(?=\d)/g, `#${zeroWidth}`).replace(/:(?=[\w\\+-]+:)/g, `:${zeroWidth}`);
}
function markdownCode(text) {
  return `<code>${markdownWords(text)}</code>`;
}
function markdownWords(text) {
  return visible(text).replace(/[\\`*_[\]|~$&<>]/g, "\\$&").replace(/@|:(?=\/\/)|(?<=www)(?=\.)/gi, `$&${zeroWidth}`);
}
function markdownFence(text, language) {
  const lines = text.replace(/\n$/, "").split("\n").map(codeLine);
  const longestRun = (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 2);
  const fence = "`".repeat(longestRun + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
function codeLine(line) {
  return withoutCommandColons(terminalCharacters(line).join(""));
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
function secretAt(text, { start, end }) {
  return text.slice(start, end).replaceAll(/^["']|["']$/g, "");
}
function occurrences(text, word) {
  const spans = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}
function matches(text, patterns) {
  return patterns.flatMap(
    (pattern) => Array.from(text.matchAll(pattern), ({ 0: whole, 1: secret, index }) => {
      const end = index + whole.length;
      return { start: end - secret.length, end };
    })
  );
}
function matchesAnywhere(text) {
  return text.includes("=") || text.includes("//") ? matches(text, anywhere) : [];
}
function randomWords(text) {
  return Array.from(text.matchAll(longWord), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length
  })).filter(({ word }) => looksRandom(word));
}
function apart(spans) {
  const merged = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
function redact(line, part = { start: 0, end: line.length }) {
  return replaceSpans(line, part, secretsIn(line, part));
}
function replaceSpans(text, part, secrets) {
  let [shown, at] = ["", part.start];
  for (const { start, end } of secrets) {
    if (end <= at || start >= part.end) continue;
    shown += start < at ? "" : text.slice(at, start) + redacted;
    at = end;
  }
  return shown + text.slice(at, Math.max(at, part.end));
}

// src/format/related.ts
function placeText({ path, line, column }) {
  return `${path}:${line}:${column}`;
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
var mostBytes = 900 * 1024;
var mostPatchBytes = mostBytes / 2;
var markdown = (result, context) => {
  const parts = [heading(result), ruleTable(result, context), patchFold(context.patch ?? "")].filter(Boolean);
  const table = findingTable(worstFindings(result), mostBytes - bytesOf(parts.join("\n\n")));
  return `${[...parts, ...table].join("\n\n")}
`;
};
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}
function heading(result) {
  const isClean = result.files.every(({ findings }) => findings.length === 0);
  const told = isClean ? "No findings" : `**${findingCount(result)}**`;
  return `## ssh-lint

${told} ${breakdown(result)}.`;
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
function patchFold(patch) {
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
