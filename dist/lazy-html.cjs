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

// lazy-html.cjs
var lazy_html_exports = {};
__export(lazy_html_exports, {
  html: () => html2
});
module.exports = __toCommonJS(lazy_html_exports);

// src/linter/result.ts
var module2 = require("./core.cjs").modules["src/linter/result.ts"];
var take = (name) => module2[name];
var summarize = /* @__PURE__ */ take("summarize");

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var html = (...given) => load().html(...given);
var terminalCharacters = (...given) => load().terminalCharacters(...given);

// src/format/redact.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-report.cjs");
var redacted = "[REDACTED]";
var secretsIn = (...given) => load2().secretsIn(...given);

// src/format/excerpt.ts
var longest = 120;
var longestBefore = 40;
var doubleWidth = new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}])$", "u");
function shownPart(line, column) {
  const from = Math.max(0, Math.min(column - 1 - longestBefore, line.length - longest));
  const to = Math.min(from + longest, line.length);
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

// src/format/source.ts
function sourceLine(text, place) {
  const start = place.start - (place.column - 1);
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
}

// src/rule/finding.ts
var severities = ["error", "warning", "info"];

// src/format/totals.ts
var fixFlags = { safe: "--fix", unsafe: "--fix --unsafe-fixes" };
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function findingCount({ files }) {
  return counted(files.flatMap((file) => file.findings).length, "finding");
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

// src/format/html-finding.ts
function badge(severity) {
  return `<span class="badge ${severity}">${severity}</span>`;
}
function findingArticle(finding, file, { docsUrl }) {
  const { ruleId, severity, message, place } = finding;
  const { here, elsewhere, untold } = shownRelated(finding, file);
  const isShown = file.text !== void 0;
  const notes = (isShown ? elsewhere : [...here, ...elsewhere]).map(
    (other) => `<p class="note"><span class="path">${html(placeText(other.place))}</span> ${html(other.message)}</p>
`
  );
  const more = untold > 0 ? `<p class="note">${counted(untold, "more place")}</p>
` : "";
  const marks = [
    { place, kind: severity, label: "" },
    ...here.map((other) => ({ place: other.place, kind: "related", label: other.message }))
  ];
  return `<article class="${severity}">
<p class="head">${badge(severity)} <a href="${html(docsUrl(ruleId))}">${html(ruleId)}</a> <span class="at">line ${place.line}, column ${place.column}</span></p>
<p>${html(message)}</p>
${isShown ? excerpt(file.text, marks) : ""}${notes.join("")}${more}${help(finding)}</article>
`;
}
function excerpt(text, marks) {
  const lines = [...new Set(marks.map(({ place }) => place.line))].toSorted((one, other) => one - other);
  const rows = lines.map((line, index) => {
    const gap = index > 0 && line > lines[index - 1] + 1 ? '<tr class="gap"><td></td><td>\u22EE</td></tr>\n' : "";
    const onLine = marks.filter(({ place }) => place.line === line);
    const labels = onLine.filter(({ label }) => label !== "");
    const told = labels.map(({ label }) => `<div class="label">${html(label)}</div>`);
    return `${gap}<tr><td>${line}</td><td><code>${markedLine(text, onLine)}</code>${told.join("")}</td></tr>
`;
  });
  return `<table class="excerpt">
${rows.join("")}</table>
`;
}
function markedLine(text, marks) {
  const [{ place }] = marks;
  const line = sourceLine(text, place);
  const { start, end, characters } = shownPart(line, place.column);
  const units = [...characters, ...end === line.length ? [" "] : []];
  const kinds = units.map((_, index) => marks.find((mark) => covers(mark, line, start + index))?.kind);
  let shown = start > 0 ? "\u2026" : "";
  for (let from = 0; from < units.length; ) {
    const next = kinds.findIndex((kind, index) => index > from && kind !== kinds[from]);
    const to = next < 0 ? units.length : next;
    const part = html(units.slice(from, to).join(""));
    shown += kinds[from] === void 0 || part === "" ? part : `<mark class="${kinds[from]}">${part}</mark>`;
    from = to;
  }
  return `${shown.trimEnd()}${end < line.length ? "\u2026" : ""}`;
}
function covers({ place }, line, offset) {
  const start = place.column - 1;
  const end = place.endLine > place.line ? line.length : place.endColumn - 1;
  return start <= offset && offset < Math.max(end, start + 1);
}
function help({ fix, suggestions }) {
  const titles = suggestions.map(({ title }) => html(title));
  const [only] = titles;
  const choice = titles.length > 1 ? `<div class="help"><strong>Choose one</strong><ul>${titles.map((title) => `<li>${title}</li>`).join("")}</ul></div>
` : `<p class="help"><strong>By hand</strong> ${only}</p>
`;
  const fixing = fix ? `<p class="help"><strong>Fix</strong> ${html(fix.title)} <code>${fixFlags[fix.safety]}</code></p>
` : "";
  return `${fixing}${titles.length > 0 ? choice : ""}`;
}

// src/format/html-style.ts
var style = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2128; --faint: #59636e; --line: #d5dbe1; --soft: #f4f6f8; --link: #0757b3;
  --error: #b3261e; --warning: #8a5300; --info: #0757b3; --related: #59636e;
  --error-soft: #fde8e6; --warning-soft: #fff0d2; --info-soft: #e2effd; --related-soft: #e6eaee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e3e8ed; --faint: #9aa5b1; --line: #333c46; --soft: #1d232a; --link: #8ec2ff;
    --error: #ff9b93; --warning: #f5c26b; --info: #8ec2ff; --related: #9aa5b1;
    --error-soft: #4a211f; --warning-soft: #453312; --info-soft: #1b3653; --related-soft: #2c343d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; overflow-wrap: anywhere; padding: 2rem 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1.2rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .6rem; }
p { margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code, .path { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .9em; }
h2.path { border-bottom: 2px solid var(--line); font-size: 1.05rem; padding-bottom: .4rem; }
.brand { color: var(--faint); font-size: .9rem; margin: 0; }
.more, .at, .note, footer { color: var(--faint); font-size: .875rem; }
.more { display: block; }
.tiles { display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr)); margin: 0; }
.tile { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .8rem; }
.tile dt { color: var(--faint); font-size: .875rem; }
.tile dd { font-size: 1.5rem; font-variant-numeric: tabular-nums; font-weight: 650; line-height: 1.2; margin: 0; }
.tile.error dd, .badge.error { color: var(--error); }
.tile.warning dd, .badge.warning { color: var(--warning); }
.tile.info dd, .badge.info { color: var(--info); }
.badge { font-size: .875rem; font-weight: 650; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
th { color: var(--faint); font-size: .875rem; font-weight: 500; white-space: nowrap; }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
.number { font-variant-numeric: tabular-nums; text-align: right; }
details { margin: .8rem 0; }
summary { cursor: pointer; }
ul { margin: .3rem 0; padding-left: 1.3rem; }
article { border-left: 3px solid var(--line); margin: 1.2rem 0; padding: .1rem 0 .1rem .9rem; }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
article.info { border-color: var(--info); }
.head .at { white-space: nowrap; }
.excerpt { background: var(--soft); border-radius: .4rem; margin: .6rem 0; }
.excerpt td { border: 0; line-height: 1.45; padding: .15rem .8rem .15rem 0; }
.excerpt tr:first-child td { padding-top: .5rem; }
.excerpt tr:last-child td { padding-bottom: .5rem; }
.excerpt td:first-child { color: var(--faint); font: .8em/1.8 ui-monospace, monospace; padding-left: .8rem; text-align: right; user-select: none; white-space: nowrap; width: 1%; }
.excerpt code { tab-size: 4; white-space: pre-wrap; }
.gap { color: var(--faint); }
.label { color: var(--faint); font-size: .875rem; }
mark { border-bottom: 2px solid; border-radius: .15rem .15rem 0 0; color: inherit; }
mark.error { background: var(--error-soft); border-color: var(--error); }
mark.warning { background: var(--warning-soft); border-color: var(--warning); }
mark.info { background: var(--info-soft); border-color: var(--info); }
mark.related { background: var(--related-soft); border-color: var(--related); }
.help strong { margin-right: .25rem; }
.help code { background: var(--soft); border-radius: .3rem; padding: .1rem .35rem; white-space: nowrap; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: .8rem; }
@media (max-width: 34rem) {
  body { padding: 1.25rem 1rem; }
  h1 { font-size: 1.4rem; }
  .tiles { gap: .4rem; grid-template-columns: repeat(auto-fit, minmax(4.6rem, 1fr)); }
  .tile { padding: .4rem .55rem; }
  .list thead { display: none; }
  .list, .list tbody { display: block; }
  .list tr { border-bottom: 1px solid var(--line); column-gap: 1rem; display: flex; flex-wrap: wrap; padding: .5rem 0; }
  .list td { border: 0; padding: 0; }
  .list td:first-child { flex: 0 0 100%; }
  .list td[data-unit]::after { content: " " attr(data-unit); }
  .list td:not(:first-child) { color: var(--faint); font-size: .875rem; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --soft: #fff; --link: #000;
    --error: #b3261e; --warning: #8a5300; --info: #0757b3; --related: #444;
    --error-soft: #fff; --warning-soft: #fff; --info-soft: #fff; --related-soft: #fff;
  }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  article, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .excerpt { border: 1px solid var(--line); }
}
`;

// src/format/html.ts
var html2 = (result, context) => {
  const affected = result.files.filter(({ findings }) => findings.length > 0);
  const title = `${affected.length > 0 ? findingCount(result) : "No findings"} ${whereFound(result)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title} \xB7 ssh-lint</title>
<style>
${style}</style>
</head>
<body>
<header>
<p class="brand">ssh-lint report</p>
<h1>${title}</h1>
${tiles(result)}
</header>
<main>
${[ruleSection(result, context), fileSection(result, affected), ...affected.map((file, index) => findingSection(file, index, context))].join("")}</main>
<footer><a href="${html(context.homepage)}">ssh-lint</a> ${html(context.version)}</footer>
</body>
</html>
`;
};
function tiles(result) {
  const { errors, warnings, infos, fixable, suppressed } = summarize(result);
  const counts = [
    ["errors", errors, "error"],
    ["warnings", warnings, "warning"],
    ["infos", infos, "info"],
    ["fixable", fixable],
    ...suppressed > 0 ? [["suppressed", suppressed]] : []
  ];
  const items = counts.map(([label, count, severity]) => {
    const kind = count > 0 && severity !== void 0 ? `tile ${severity}` : "tile";
    return `<div class="${kind}"><dt>${label}</dt><dd>${count}</dd></div>`;
  });
  return `<dl class="tiles">${items.join("")}</dl>`;
}
function ruleSection(result, { docsUrl, rules }) {
  const rows = ruleTotals(result).map(
    ({ ruleId, severity, findings, fixable }) => `<tr><td><a href="${html(docsUrl(ruleId))}">${html(ruleId)}</a><span class="more">${html(rules.get(ruleId)?.description ?? "")}</span></td><td>${badge(severity)}</td>${numberCell(findings, findings === 1 ? "finding" : "findings")}${numberCell(fixable, "fixable")}</tr>
`
  );
  if (rows.length === 0) return "";
  return `<section>
<h2>By rule</h2>
<table class="list">
<thead><tr><th>rule</th><th>severity</th><th class="number">findings</th><th class="number">fixable</th></tr></thead>
<tbody>
${rows.join("")}</tbody>
</table>
</section>
`;
}
function numberCell(count, unit) {
  return `<td class="number" data-unit="${unit}">${count}</td>`;
}
function fileSection(result, affected) {
  const rows = affected.map(
    ({ path, dialect, findings }, index) => `<tr><td><a class="path" href="#file-${index + 1}">${html(path)}</a><span class="more">${dialect}</span></td><td>${countsOf(findings)}</td></tr>
`
  );
  const table = `<table class="list">
<thead><tr><th>file</th><th>findings</th></tr></thead>
<tbody>
${rows.join("")}</tbody>
</table>
`;
  const clean = result.files.filter(({ findings }) => findings.length === 0);
  return `<section>
<h2>Files</h2>
${rows.length > 0 ? table : ""}${cleanFiles(clean)}</section>
`;
}
function countsOf(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return severityCounts({ errors: count("error"), warnings: count("warning"), infos: count("info") });
}
function cleanFiles(files) {
  if (files.length === 0) return "";
  const items = files.map(({ path }) => `<li class="path">${html(path)}</li>
`);
  return `<details><summary>${counted(files.length, "file")} without findings</summary>
<ul>
${items.join("")}</ul>
</details>
`;
}
function findingSection(file, index, context) {
  const articles = file.findings.map((finding) => findingArticle(finding, file, context));
  return `<section id="file-${index + 1}">
<h2 class="path">${html(file.path)}</h2>
${articles.join("")}</section>
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  html
});
