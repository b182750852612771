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

// lazy-sarif.cjs
var lazy_sarif_exports = {};
__export(lazy_sarif_exports, {
  sarif: () => sarif
});
module.exports = __toCommonJS(lazy_sarif_exports);

// src/rule/finding.ts
var severities = ["error", "warning", "info"];

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var jsonText = (...given) => load().jsonText(...given);
var sarifText = (...given) => load().sarifText(...given);
var uriPath = (...given) => load().uriPath(...given);
var visible = (...given) => load().visible(...given);

// src/format/redact.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-report.cjs");
var redact = (...given) => load2().redact(...given);
var redacted = "[REDACTED]";

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
function sarifPosition({ text, lineStarts }, offset) {
  const index = lineIndexAt(lineStarts, offset);
  return { line: index + 1, column: Math.max(offset - lineStarts[index] - markLength(text, index), 0) + 1 };
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
function sarifLine({ text, lineStarts }, line) {
  const start = lineStarts[line - 1] + markLength(text, line - 1);
  return text.slice(start, lineStarts[line]).replace(/\r?\n$/, "");
}
function markLength(text, index) {
  return index === 0 && text.startsWith("\uFEFF") ? 1 : 0;
}

// src/format/sarif-places.ts
var sourceRoot = "%SRCROOT%";
var originalUriBaseIds = {
  [sourceRoot]: {
    description: { text: "The root of the repository; where there is none, the folder that ssh-lint was run in." }
  }
};
function artifactLocation(path) {
  return { uri: uriPath(path), uriBaseId: sourceRoot };
}
function physicalLocation(place, sources) {
  const source = sources.get(place.path);
  const regions = source ? regionsIn(source, place) : { region: regionOf(place) };
  return { artifactLocation: artifactLocation(place.path), ...regions };
}
function regionOf({ line, column, endLine, endColumn }) {
  return { startLine: line, startColumn: column, ...endLine === line ? { endLine, endColumn } : {} };
}
function regionsIn(source, place) {
  const start = sarifPosition(source, place.start);
  const line = sarifLine(source, start.line);
  const lineEnd = line.length + 1;
  const startColumn = Math.min(start.column, lineEnd);
  const end = place.endLine > place.line ? lineEnd : sarifPosition(source, place.end).column;
  const region = oneLine(line, start.line, [startColumn, Math.min(end, lineEnd)]);
  const context = oneLine(line, start.line, [1, lineEnd]);
  const isWhole = region.startColumn === 1 && region.endColumn === lineEnd;
  return isWhole || !context.snippet ? { region } : { region, contextRegion: context };
}
var longestText = 4096;
function oneLine(line, number, [startColumn, endColumn]) {
  const part = { start: startColumn - 1, end: endColumn - 1 };
  const text = part.end - part.start > longestText ? "" : redact(line, part);
  return { startLine: number, startColumn, endLine: number, endColumn, ...text && { snippet: { text } } };
}
function logicalLocations(source, place) {
  const words2 = lineWords(source, place);
  if (words2[0] === void 0 || words2[0].startsWith("#")) return [];
  const block = blockOf(source, place);
  const shown = redact(block.slice(0, longestText));
  const names = words2.join(" ") === block ? [shown] : [shown, words2[0]];
  return [{ name: visible(names.at(-1)), fullyQualifiedName: visible(names.join("/")), kind: "property" }];
}
function fixes({ fix, suggestions }, sources) {
  const note = fix?.safety === "unsafe" ? " (unsafe)" : "";
  const proposals = [...fix ? [{ title: `${fix.title}${note}`, edits: fix.edits }] : [], ...suggestions];
  return proposals.filter(({ edits }) => edits.length > 0 && edits.every((edit) => sources.has(edit.path))).map(({ title, edits }) => ({
    description: { text: `${sarifText(title)}.` },
    artifactChanges: artifactChanges(edits, sources)
  }));
}
function artifactChanges(edits, sources) {
  return [...new Set(edits.map((edit) => edit.path))].map((path) => ({
    artifactLocation: artifactLocation(path),
    replacements: edits.filter((edit) => edit.path === path).toSorted((a, b) => a.start - b.start).map((edit) => replacement(edit, sources.get(path)))
  }));
}
function replacement({ start, end, text }, source) {
  const [from, to] = [sarifPosition(source, start), sarifPosition(source, end)];
  const deletedRegion = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  return { deletedRegion, ...text && { insertedContent: { text } } };
}

// src/format/hashes.ts
var half = 2 ** 32;
function hex(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
var windowLength = 100;
var multiplier = 37;
var leavingWeight = { high: 3852259482, low: 857529201 };
function lineHashes(text) {
  const { codes, starts } = condense(text);
  const seen = /* @__PURE__ */ new Map();
  const hashes = [];
  let high = 0;
  let low = 0;
  for (let at = 0; hashes.length < starts.length; at++) {
    const entering = at < codes.length ? codes[at] : 0;
    const leaving = at < windowLength ? 0 : codes[at - windowLength];
    const sum = low * multiplier + entering - leaving * leavingWeight.low;
    low = sum >>> 0;
    high = high * multiplier + (sum - low) / half - leaving * leavingWeight.high >>> 0;
    if (at !== starts[hashes.length] + windowLength - 1) continue;
    const hash = hex(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    hashes.push(`${hash}:${count}`);
  }
  return hashes;
}
var [tab, lineFeed, carriageReturn, space, endOfText] = [9, 10, 13, 32, 65535];
function condense(text) {
  const codes = new Uint16Array(text.length + 1);
  const starts = [];
  let length = 0;
  let atLineStart = true;
  let afterReturn = false;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : endOfText;
    const passedOver = code === space || code === tab || afterReturn && code === lineFeed;
    afterReturn = code === carriageReturn;
    if (passedOver) continue;
    if (atLineStart) starts.push(length);
    atLineStart = afterReturn || code === lineFeed;
    codes[length++] = afterReturn ? lineFeed : code;
  }
  return { codes: codes.subarray(0, length), starts };
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

// src/rule/dedent.ts
function dedent(text) {
  const body = text.replace(/^[ \t]*\n/, "");
  if (body === text) return text;
  const lines = body.replace(/\n[ \t]*$/, "\n").split("\n");
  const indentations = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)[0].length);
  const shared = Math.min(...indentations);
  return lines.map((line) => line.slice(shared)).join("\n");
}

// src/format/sarif-rules.ts
var levels = { error: "error", warning: "warning", info: "note" };
var problemSeverities = { error: "error", warning: "warning", note: "recommendation" };
var longestDescription = 1024;
function ruleDescriptors({ rules, docsUrl }) {
  return [...rules].map(([id, rule]) => ruleDescriptor(id, rule, docsUrl(id)));
}
function ruleDescriptor(id, rule, url) {
  const level = rule.recommended === "off" ? "note" : levels[rule.recommended];
  const why = dedent(rule.why).trim();
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: shortened2(`${rule.description}.`) },
    fullDescription: { text: shortened2(plain(why.split(/\n\s*\n/)[0])) },
    help: { text: `${plain(why)}

${url}`, markdown: `${why}

[The page of this rule](${url})` },
    helpUri: url,
    defaultConfiguration: { level },
    properties: {
      tags: ["openssh", ...rule.dialects],
      precision: "high",
      "problem.severity": problemSeverities[level]
    }
  };
}
function pascalCase(id) {
  return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
function plain(markdown) {
  return markdown.replace(/`|\*\*/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/(\S)\n(?=\S)/g, "$1 ");
}
function shortened2(text) {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}\u2026`;
}

// src/format/sarif-results.ts
var mostLinks = 10;
function results(kept, files, context) {
  const { rules } = context;
  const sources = new Map(
    files.flatMap((file) => file.text === void 0 ? [] : [[file.path, measure(file, file.text)]])
  );
  const fingerprints = new Map(files.flatMap((file) => allFingerprintsOf(file, sources.get(file.path))));
  const suppressed = new Map(
    files.flatMap((file) => file.suppressed.map((finding) => [finding, finding]))
  );
  const ruleIds = [...rules.keys()];
  return kept.map((finding) => ({
    ruleId: finding.ruleId,
    ...rules.has(finding.ruleId) && { ruleIndex: ruleIds.indexOf(finding.ruleId) },
    level: levels[finding.severity],
    message: { text: message(finding) },
    locations: [primaryLocation(finding.place, sources)],
    ...finding.related.length > 0 && { relatedLocations: relatedLocations(finding, sources) },
    partialFingerprints: fingerprints.get(finding),
    ...withFixes(finding, sources),
    // Where one result of a log tells, all have to (3.27.23).
    ...context.showSuppressed === true && { suppressions: suppressionsOf(suppressed.get(finding)) }
  }));
}
function suppressionsOf(finding) {
  if (!finding) return [];
  const { kind, justification } = finding.suppression;
  return [{ kind, ...justification !== void 0 && { justification: sarifText(justification) } }];
}
function message({ message: text, place, related }) {
  const links = related.slice(0, mostLinks).map((other, index) => `[${linkText(other.place, place)}](${index + 1})`);
  return links.length === 0 ? sarifText(text) : `${sarifText(text)} See ${links.join(", ")}.`;
}
function linkText(place, from) {
  return place.path === from.path ? `line ${place.line}` : `${uriPath(place.path)} line ${place.line}`;
}
function primaryLocation(place, sources) {
  const source = sources.get(place.path);
  const logical = source ? logicalLocations(source, place) : [];
  return {
    physicalLocation: physicalLocation(place, sources),
    ...logical.length > 0 && { logicalLocations: logical }
  };
}
function relatedLocations({ related }, sources) {
  return related.map(({ place, message: text }, index) => ({
    id: index + 1,
    message: { text: sarifText(text) },
    physicalLocation: physicalLocation(place, sources)
  }));
}
function withFixes(finding, sources) {
  const proposals = fixes(finding, sources);
  return proposals.length > 0 ? { fixes: proposals } : {};
}
function allFingerprintsOf(file, source) {
  const hashes = source ? lineHashes(asGitHubReads(file.encoding, source.text)) : [];
  return Array.from(fingerprintsOf(file, source), ([finding, fingerprint]) => {
    const hash = source && hashes[sarifPosition(source, finding.place.start).line - 1];
    return [
      finding,
      { ...hash !== void 0 && { primaryLocationLineHash: hash }, "sshLint/v1": fingerprint }
    ];
  });
}
function asGitHubReads(encoding, text) {
  if (encoding === "utf-8") return text;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(text, (char) => char.charCodeAt(0)));
}

// src/format/sarif.ts
var mostResults = 5e3;
var sarif = (result, context) => jsonText(log(result, context));
function log({ files, notices }, context) {
  const told = files.map((file) => [...file.findings, ...context.showSuppressed === true ? file.suppressed : []]);
  const findings = told.flat();
  const kept = findings.toSorted(mostSevereFirst).slice(0, mostResults);
  const written = results(kept, files, context);
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driver(context) },
        ...automation(context),
        invocations: [invocation([...notices, ...leftOut(findings.length - kept.length)], context.exitCode)],
        originalUriBaseIds,
        columnKind: "utf16CodeUnits",
        ...JSON.stringify(written).includes(redacted) && { redactionTokens: [redacted] },
        artifacts: files.filter((_, index) => told[index].length > 0).map(artifact),
        results: written
      }
    ]
  };
}
function automation({ category }) {
  return category === void 0 ? {} : { automationDetails: { id: `${category.replace(/\/+$/, "")}/` } };
}
function mostSevereFirst(a, b) {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
function driver(context) {
  return {
    name: "ssh-lint",
    version: context.version,
    semanticVersion: context.version,
    informationUri: context.homepage,
    rules: ruleDescriptors(context)
  };
}
function invocation(notices, exitCode) {
  return {
    executionSuccessful: exitCode < 2,
    exitCode,
    ...notices.length > 0 && { toolExecutionNotifications: notices.map(notification) }
  };
}
function leftOut(count) {
  const message2 = `Only the ${mostResults} most severe results are told, ${count} more are left out.`;
  return count > 0 ? [{ path: void 0, message: message2, level: "warning" }] : [];
}
function notification({ path, message: message2, level }) {
  const locations = path === void 0 ? [] : [{ physicalLocation: { artifactLocation: artifactLocation(path) } }];
  return { level, message: { text: sarifText(message2) }, ...locations.length > 0 && { locations } };
}
function artifact({ path, encoding }) {
  const names = { "utf-8": "UTF-8", "latin-1": "ISO-8859-1" };
  return { location: artifactLocation(path), roles: ["analysisTarget"], encoding: names[encoding] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  sarif
});
