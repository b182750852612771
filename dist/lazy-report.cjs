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

// lazy-report.cjs
var lazy_report_exports = {};
__export(lazy_report_exports, {
  commandData: () => commandData,
  commandProperty: () => commandProperty,
  compact: () => compact,
  html: () => html,
  json: () => json,
  jsonText: () => jsonText,
  markdownCode: () => markdownCode,
  markdownFence: () => markdownFence,
  markdownText: () => markdownText,
  patchLines: () => patchLines,
  patchPath: () => patchPath,
  placeOf: () => placeOf,
  pretty: () => pretty,
  redact: () => redact,
  redacted: () => redacted,
  reviewText: () => reviewText,
  sarifText: () => sarifText,
  secretsIn: () => secretsIn,
  terminalCharacters: () => terminalCharacters,
  terminalLine: () => terminalLine,
  toFinding: () => toFinding,
  uriPath: () => uriPath,
  visible: () => visible,
  wellFormed: () => wellFormed,
  withoutSecrets: () => withoutSecrets,
  xml: () => xml
});
module.exports = __toCommonJS(lazy_report_exports);

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
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}
function uriPath(path) {
  return wellFormed(path).split("/").map(encodeURIComponent).join("/");
}
function sarifText(text) {
  const unlinked = visible(text).replaceAll("](", "] (");
  return /\{\d+\}/.test(unlinked) ? unlinked.replace(/[{}]/g, "$&$&") : unlinked;
}
function patchPath(path) {
  if (!/["\\]|\s$/.test(path) && path.search(unprintable) < 0) return path;
  const bytes = new TextEncoder().encode(path);
  return `"${Array.from(bytes, patchByte).join("")}"`;
}
function patchByte(byte) {
  const char = String.fromCharCode(byte);
  if (char === '"' || char === "\\") return `\\${char}`;
  return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : char;
}
function commandData(text) {
  return visible(text).replace(commandBracket, codePoint).replaceAll("%", "%25");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var notXml = /[\ufffe\uffff]/g;
function xml(text) {
  return visible(text).replace(notXml, codePoint).replace(/[&<>"']/g, reference).replace(commandBracket, reference);
}
function html(text) {
  return text.replace(/[&<>"']/g, reference).replace(unprintable, (char) => char === "	" ? reference(char) : codePoint(char)).replace(commandBracket, reference);
}
function reference(char) {
  return `&#${char.codePointAt(0)};`;
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
  const longestRun = (text.match(/`+/g) ?? []).reduce((longest2, run) => Math.max(longest2, run.length), 2);
  const fence = "`".repeat(longestRun + 1);
  return `${fence}${language}
${patchLines(text)}${fence}`;
}
function patchLines(text) {
  const lines = text.replace(/\n$/, "").split("\n");
  return lines.map((line) => `${codeLine(line)}
`).join("");
}
function codeLine(line) {
  return withoutCommandColons(terminalCharacters(line).join(""));
}
function reviewText(text) {
  return visible(text).replace(/[<@]|\](?=[([:])|:(?=\/\/)|(?<=www)(?=\.)/gi, `$&${zeroWidth}`).replace(/^\s*(?=[^\w\s])/, zeroWidth);
}

// src/format/compact.ts
var compact = (result) => result.files.flatMap((file) => file.findings).map(({ place, severity, message, ruleId }) => {
  const line = `${place.path}:${place.line}:${place.column}: ${severity}: ${message} [${ruleId}]`;
  return `${terminalLine(line)}
`;
}).join("");

// src/linter/result.ts
var module2 = require("./core.cjs").modules["src/linter/result.ts"];
var take = (name2) => module2[name2];
var summarize = /* @__PURE__ */ take("summarize");

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
function jsonEdit({ path, start, end, text }) {
  return { path, start, end, text };
}

// src/format/source.ts
function sourceLine(text, place) {
  const start = place.start - (place.column - 1);
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
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
function withoutSecrets({ files, notices }) {
  const texts = new Map(files.flatMap(({ path, text }) => text === void 0 ? [] : [[path, text]]));
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
    const text = texts.get(each.path);
    if (text === void 0) return [];
    const line = sourceLine(text, each);
    const part = { start: each.column - 1, end: each.column - 1 };
    return secretsIn(line, part).map((span) => secretAt(line, span));
  });
  return [...new Set(secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]))].filter(
    ({ length }) => length >= shortest
  );
}
function withoutSecretsOf(finding, secrets) {
  const hide = (text) => hideIn(text, secrets);
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
function hideIn(text, secrets) {
  const hidden = secrets.reduce((rest, secret) => withoutBeginning(rest.replaceAll(secret, redacted), secret), text);
  return replaceSpans(hidden, { start: 0, end: hidden.length }, apart(matchesAnywhere(hidden)));
}
function withoutBeginning(text, secret) {
  const parts = text.split("\u2026");
  const last = parts.pop();
  const hidden = parts.map((part) => {
    const lengths = Array.from(
      { length: Math.max(0, secret.length - shortest) },
      (_, index) => secret.length - index - 1
    );
    const left = lengths.find((length) => part.endsWith(secret.slice(0, length)));
    return left === void 0 ? part : part.slice(0, part.length - left) + redacted;
  });
  return [...hidden, last].join("\u2026");
}
function showSecret(edits, secrets) {
  return edits.some(
    ({ text }) => secrets.some((secret) => text.includes(secret)) || text.split("\n").some((line) => secretsIn(line).length > 0)
  );
}

// src/format/excerpt.ts
var tabWidth = 4;
var longest = 120;
var longestBefore = 40;
var noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
var doubleWidth = new RegExp("^(?:\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}])$", "u");
function layOut(line, column) {
  const { start, end, characters } = shownPart(line, column);
  const columns = [];
  let text = start > 0 ? "\u2026" : "";
  let width = text.length;
  for (const char of characters) {
    columns.push(width);
    const shown = char === "	" ? " ".repeat(tabWidth - width % tabWidth) : char;
    text += shown;
    width += widthOf(shown);
  }
  columns.push(width);
  if (end < line.length) text += "\u2026";
  return { text, columnOf: (at) => columns[Math.min(Math.max(at - 1 - start, 0), end - start)] };
}
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
function labelled(label, text, paint) {
  return `  ${paint.cyan(`${label}:`)} ${text}`;
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
function excerpt(text, marks, paint) {
  const lines = [...new Set(marks.map((mark) => mark.place.line))].toSorted((a, b) => a - b);
  const gutter = String(lines.at(-1)).length;
  return lines.flatMap((line, index) => [
    ...index > 0 && line > lines[index - 1] + 1 ? [paint.dim(`  ${".".repeat(gutter)}`)] : [],
    ...marked(
      text,
      marks.filter((mark) => mark.place.line === line),
      { gutter, paint }
    )
  ]);
}
function marked(text, marks, { gutter, paint }) {
  const { line, column } = marks[0].place;
  const source = sourceLine(text, marks[0].place);
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
  const [only, ...others] = suggestions.map(({ title }) => terminalLine(title));
  return [
    ...fix ? [labelled("help", `${terminalLine(fix.title)} (${paint.bold(fixFlags[fix.safety])} does it)`, paint)] : [],
    ...only !== void 0 && others.length === 0 ? [labelled("help", `${only} (to be done by hand)`, paint)] : [],
    ...only !== void 0 && others.length > 0 ? [labelled("help", "choose one:", paint), ...[only, ...others].map((title) => `    - ${title}`)] : []
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

// src/syntax/text.ts
var module3 = require("./core.cjs").modules["src/syntax/text.ts"];
var take2 = (name2) => module3[name2];
var positionAt = /* @__PURE__ */ take2("positionAt");

// src/linter/report.ts
function placeOf(file, { start, end }) {
  const from = positionAt(file, start);
  const to = positionAt(file, end);
  return { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
}
function toFinding(enabled, report2, file) {
  const { id, rule, severity } = enabled;
  const { messageId, data, related = [], fix, suggest = [] } = report2;
  const template = rule.meta.messages[messageId];
  if (template === void 0) throw new Error(`The rule ${id} has no message ${JSON.stringify(messageId)}.`);
  return {
    ruleId: id,
    messageId,
    severity: report2.severity ? milder(severity, report2.severity) : severity,
    message: fillIn(template, data ?? {}),
    place: toPlace(report2.at, file),
    related: related.map((entry) => toRelated(entry, file)),
    fix: fix && toFix({ safety: "safe", ...fix }, file),
    suggestions: suggest.map((entry) => ({ title: entry.title, edits: toEdits(entry.edits, file) }))
  };
}
function milder(one, other) {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}
function toFix(fix, file) {
  return { ...fix, edits: toEdits(fix.edits, file) };
}
function toRelated({ at, file: inFile, message }, file) {
  return { place: toPlace(at, inFile ?? file), message };
}
function toPlace(at, file) {
  if ("path" in at && "column" in at) return at;
  if (!file) throw new Error("A report about a root whose tree is dropped needs a place.");
  return placeOf(file, at);
}
function toEdits(edits, file) {
  return edits.map(({ file: inFile, range, text }) => {
    const owner = inFile ?? file;
    if (!owner) throw new Error("An edit needs its file.");
    return { path: owner.path, start: range.start, end: range.end, text };
  });
}
function fillIn(template, data) {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name2) => {
    const value2 = data[name2];
    if (value2 === void 0) throw new Error(`The message ${JSON.stringify(template)} lacks a value for ${name2}.`);
    return String(value2);
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commandData,
  commandProperty,
  compact,
  html,
  json,
  jsonText,
  markdownCode,
  markdownFence,
  markdownText,
  patchLines,
  patchPath,
  placeOf,
  pretty,
  redact,
  redacted,
  reviewText,
  sarifText,
  secretsIn,
  terminalCharacters,
  terminalLine,
  toFinding,
  uriPath,
  visible,
  wellFormed,
  withoutSecrets,
  xml
});
