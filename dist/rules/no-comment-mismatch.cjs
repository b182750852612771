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

// rules/no-comment-mismatch/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var agrees = /* @__PURE__ */ take("agrees");
var commentText = /* @__PURE__ */ take("commentText");
var contradiction = /* @__PURE__ */ take("contradiction");
var defaultCount = /* @__PURE__ */ take("defaultCount");
var defineRule = /* @__PURE__ */ take("defineRule");
var formatTime = /* @__PURE__ */ take("formatTime");
var keepaliveCases = /* @__PURE__ */ take("keepaliveCases");
var keepaliveKeywords = /* @__PURE__ */ take("keepaliveKeywords");
var longestUsefulInterval = /* @__PURE__ */ take("longestUsefulInterval");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");
var maySuppress = /* @__PURE__ */ take("maySuppress");
var parseCount = /* @__PURE__ */ take("parseCount");
var parseInterval = /* @__PURE__ */ take("parseInterval");
var readComment = /* @__PURE__ */ take("readComment");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-comment-mismatch/attached-comments.ts
var siblings = /* @__PURE__ */ new Set([
  "tcpkeepalive",
  ...Object.values(keepaliveKeywords).flatMap(({ interval, count }) => [interval, count])
]);
function commentedDirectives(block, aboveHeader) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const passed = /* @__PURE__ */ new Set();
  let above;
  let group = [];
  for (const line of block.lines) {
    if (line.type === "Directive") {
      const { canonical: name } = line.keyword;
      group.push(line);
      const comments = [
        ...attached(line.trailingComment, "trailing"),
        ...attached(passed.has(name) ? void 0 : above, "above"),
        ...attached(seen.has(name) ? void 0 : aboveHeader, "header")
      ];
      if (comments.length > 0) found.push({ directive: line, comments, group });
      seen.add(name);
      passed.add(name);
      if (!siblings.has(name)) above = void 0;
    } else {
      const isContinued = line.type === "Comment" && group.length === 0;
      above = line.type === "Comment" ? withLine(isContinued ? above : void 0, line) : void 0;
      passed.clear();
      group = [];
    }
  }
  return found;
}
function attached(range, place) {
  return range ? [{ start: range.start, end: range.end, place }] : [];
}
function commentAbove({ header }, before) {
  let range;
  for (const line of header && before ? before.lines.toReversed() : []) {
    if (line.type !== "Comment" || indentationOf(line) > indentationOf(header)) break;
    range = { start: line.lineStart, end: range?.end ?? line.end };
  }
  return range;
}
function withoutSuppressions(file, block) {
  const lines = block.lines.filter((line) => line.type !== "Comment" || !maySuppress(textOf(file, line)));
  return lines.length < block.lines.length ? { ...block, lines } : block;
}
function indentationOf({ start, lineStart }) {
  return start - lineStart;
}
function withLine(comment, { lineStart, end }) {
  return { start: comment?.start ?? lineStart, end };
}

// rules/no-comment-mismatch/find-mismatch.ts
function inFile({ offset }, { start, end }) {
  return { start: offset + start, end: offset + end };
}
var longestComment = 1e4;
function findMismatch(file, { directive, comments }, measuredAt) {
  for (const { start, end, place } of comments) {
    if (end - start > longestComment) continue;
    const text = { prose: commentText(file.text.slice(start, end)), offset: start };
    const reading = readComment({ text: text.prose, place, keywords: ownKeywords(file, directive) });
    const { claims, bareNumbers } = reading;
    if (claims.length === 0 && bareNumbers.length === 0) continue;
    const measured = measuredAt(place);
    const claim = contradiction(reading, measured);
    if (claim && mayBeOfSessions(directive, claim)) return void 0;
    return claim && { claim, reading, directive, measured, text, ofBoth: isOfBoth(claim, directive) };
  }
  return void 0;
}
var tooSeldom = 1800;
function mayBeOfSessions({ measure }, claim) {
  const isOfKeepalive = measure === "interval" || measure === "count";
  return isOfKeepalive && claim.kind === "duration" && claim.cue === "none" && claim.low >= tooSeldom;
}
function ownKeywords({ dialect }, { name, measure }) {
  const { interval, count } = keepaliveKeywords[dialect];
  return new Set(
    measure === "interval" || measure === "count" ? [interval, count, "protocolkeepalives", "setuptimeout"] : [name]
  );
}
function isOfBoth(claim, { measure, value }) {
  if (claim.kind === "count" || claim.cue !== "total" || claim.equals === value) return false;
  return measure === "interval" || measure === "count";
}
function partsOf({ measured: { measure, partners = [], value } }) {
  const [partner, ...more] = partners;
  if (partner === void 0 || more.length > 0) return void 0;
  const parts = measure === "interval" ? { interval: value, count: partner } : { interval: partner, count: value };
  return parts.count === 0 ? void 0 : parts;
}
function endAfter({ interval, count }) {
  return interval * (count + 1);
}

// rules/no-comment-mismatch/measured-value.ts
var measures = /* @__PURE__ */ new Map([
  ["serveraliveinterval", "interval"],
  ["clientaliveinterval", "interval"],
  ["serveralivecountmax", "count"],
  ["clientalivecountmax", "count"],
  ["logingracetime", "limit"],
  ["connecttimeout", "limit"],
  ["controlpersist", "limit"],
  ["rekeylimit", "period"],
  ["maxauthtries", "attempts"],
  ["maxsessions", "sessions"]
]);
var measuredKeywords = [...measures.keys()];
function measuredArgument(file, directive) {
  const name = directive.keyword.canonical;
  const measure = measures.get(name);
  const argument = directive.args[name === "rekeylimit" ? 1 : 0];
  if (!measure || !argument || !lookupKeyword(file.dialect, name)) return void 0;
  const value = isCount(measure) ? parseCount(argument.value) : readTime(file, argument.value);
  return value ? { name, measure, argument, value } : void 0;
}
function isCount(measure) {
  return measure === "count" || measure === "attempts" || measure === "sessions";
}
function readTime({ dialect, release }, text) {
  const seconds = parseInterval(dialect, text, release);
  return seconds === "none" ? void 0 : seconds;
}
function timesIn(file, directives) {
  const times = directives.flatMap((directive) => {
    const kind = lookupKeyword(file.dialect, directive.keyword.canonical)?.argument.kind ?? "";
    const words = kind.includes("time") || kind === "rekey-limit" ? directive.args : [];
    return words.flatMap(({ value }) => readTime(file, value.slice(value.indexOf("=") + 1)) ?? []);
  });
  return [...new Set(times)];
}
function partnerFinder(file, roots) {
  const { interval, count } = keepaliveKeywords[file.dialect];
  const inBlocks = /* @__PURE__ */ new WeakMap();
  let inForce;
  const valuesIn = (block) => {
    const textsOf = (name) => [
      ...new Set(
        block.directives.filter((line) => line.keyword.canonical === name).map(({ args }) => args[0]?.value ?? "")
      )
    ];
    return {
      interval: textsOf(interval).map((text) => readTime(file, text)),
      count: textsOf(count).map(parseCount)
    };
  };
  return (directive, measure, block) => {
    if (measure !== "interval" && measure !== "count") return [];
    const partner = measure === "interval" ? "count" : "interval";
    if (!inBlocks.has(block)) inBlocks.set(block, valuesIn(block));
    const beside = inBlocks.get(block)[partner];
    if (beside.length > 0) return allKnown(beside);
    inForce ??= partnersInForce(roots);
    return allKnown([...inForce.get(directive) ?? (partner === "count" ? [defaultCount] : [])]);
  };
}
function allKnown(values) {
  const known = values.filter((value) => value !== void 0);
  return known.length < values.length ? void 0 : known;
}
function partnersInForce(roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { intervals, counts } of roots.flatMap(keepaliveCases)) {
    for (const [own, partners] of [
      [intervals, counts],
      [counts, intervals]
    ]) {
      for (const { origin } of own) {
        if (!origin) continue;
        const values = found.get(origin.directive) ?? /* @__PURE__ */ new Set();
        found.set(origin.directive, values);
        for (const { value } of partners) values.add(value);
      }
    }
  }
  return found;
}

// rules/no-comment-mismatch/mend.ts
function waysOut(dialect, mismatch) {
  const { claim, reading, directive, measured } = mismatch;
  const value = statedValue(mismatch);
  const edits = value === void 0 ? [] : [{ range: directive.argument, text: value }];
  const title = `Change the value to ${value}`;
  const isOneThing = isExact(claim) && agrees(reading, { ...measured, value: claim.high });
  const isSafe = isOneThing && !losesSessions(dialect, mismatch);
  if (value !== void 0 && isSafe) return { fix: { title, edits, changes: [directive.name] } };
  const words = otherWords(mismatch);
  return { suggest: [...value === void 0 ? [] : [{ title, edits }], ...words ? [words] : []] };
}
function losesSessions(dialect, { claim, directive }) {
  return directive.measure === "interval" && claim.high > longestUsefulInterval[dialect];
}
function isExact({ bound }) {
  return bound === "exact" || bound === "within";
}
function statedValue({ claim, directive: { argument }, ofBoth }) {
  if (!Number.isInteger(claim.high) || claim.low !== claim.high || ofBoth) return void 0;
  const [, suffix] = /^\d+([smhdw])$/i.exec(argument.value) ?? [];
  const unit = suffix && unitSeconds[suffix.toLowerCase()];
  return suffix && unit && claim.high % unit === 0 ? `${claim.high / unit}${suffix}` : String(claim.high);
}
var unitSeconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
function otherWords(mismatch) {
  const { claim, directive, text, ofBoth } = mismatch;
  const parts = ofBoth ? partsOf(mismatch) : void 0;
  if (ofBoth && !parts) return void 0;
  const amount = parts ? endAfter(parts) : directive.value;
  const said = claim.kind === "count" ? String(amount) : formatTime(amount);
  const digits = claim.kind === "count" ? claim.number : claim.digits;
  const inUnit = claim.kind === "duration" && claim.digits ? amount / claim.digits.unit : amount;
  const edit = digits && Number.isInteger(inUnit) ? { range: inFile(text, digits), text: String(inUnit) } : { range: inFile(text, claim.quantity), text: said };
  return { title: `Change the comment to say ${said}`, edits: [edit] };
}

// rules/no-comment-mismatch/words.ts
var longestQuote = 60;
function wordsOf(file, mismatch) {
  const { directive, ofBoth } = mismatch;
  const claim = quoteOf(mismatch);
  const parts = ofBoth ? partsOf(mismatch) : void 0;
  if (!parts) {
    const keyword = lookupKeyword(file.dialect, directive.name).keyword;
    return { messageId: "value", data: { claim, keyword, value: valueInWords(directive) } };
  }
  const { interval, count } = parts;
  const total = `${formatTime(interval * count)} to ${formatTime(endAfter(parts))}`;
  return { messageId: "total", data: { claim, interval: formatTime(interval), count: String(count), total } };
}
function quoteOf({ claim, text }) {
  const phrase = text.prose.slice(claim.start, claim.end).replaceAll(/\s+/g, " ");
  return phrase.length > longestQuote ? `${phrase.slice(0, longestQuote)}\u2026` : phrase;
}
function valueInWords({ argument, measure, value }) {
  if (isCount(measure) || !/^\d+$/.test(argument.value)) return argument.value;
  const time = formatTime(value);
  return time === `${value} s` ? time : `${argument.value} (${time})`;
}
function commentLine(file, { claim, text: { prose, offset } }) {
  const lineStart = prose.lastIndexOf("\n", claim.start) + 1;
  const feed = prose.indexOf("\n", claim.start);
  const line = file.text.slice(offset + lineStart, offset + (feed === -1 ? prose.length : feed));
  const start = offset + lineStart + (line.length - line.trimStart().length);
  return { start, end: start + line.trim().length };
}

// rules/no-comment-mismatch/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow a comment that states another number than the directive beside it",
    why: `
A comment such as \`# every 60 seconds\` over \`ClientAliveInterval 298\` is left behind when a value is changed, and the
next reader believes it: firewalls that forget a connection after 240 seconds then cut sessions that look safe.

The rule reads the comment behind a directive, else the one directly above it or its group of keepalive directives, else
the one above the \`Host\` or \`Match\` line. It reads times and counts in digits and words, in English, German, French,
Spanish, Portuguese, Italian, Dutch, Polish, Russian, Turkish, Chinese, Japanese and Korean, and takes a number for
explained if it is the value in any unit, the interval times the count, or that plus one more interval.

It would rather miss a contradiction than invent one. It says nothing of defaults, former values, other keywords, limits
of firewalls, directives that are commented out, values that a template fills in, and comments that a blank line parts
from the directive.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    occasions: [{ keywords: measuredKeywords, signs: ["comment"] }],
    examples: [
      {
        dialect: "sshd_config",
        bad: `
# Server will send "keep alive" messages every 60 seconds
ClientAliveInterval 298
`,
        good: `
# Server will send "keep alive" messages every 60 seconds
ClientAliveInterval 60
`
      },
      {
        dialect: "ssh_config",
        bad: `
Host *
    ServerAliveInterval 60
    ServerAliveCountMax 5 # give up after 3 missed replies
`,
        good: `
Host *
    ServerAliveInterval 60
    ServerAliveCountMax 3 # give up after 3 missed replies
`
      }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      value: "The comment says {{claim}}, but {{keyword}} is {{value}}.",
      total: "The comment says {{claim}}, but an interval of {{interval}} and a count of {{count}} come to {{total}}."
    },
    options: {}
  },
  create({ file, roots, report }) {
    const partners = partnerFinder(file, roots);
    const told = /* @__PURE__ */ new Set();
    let before;
    return {
      Block(written) {
        const block = withoutSuppressions(file, written);
        for (const { directive, comments, group } of commentedDirectives(block, commentAbove(block, before))) {
          const measured = measuredArgument(file, directive);
          if (!measured) continue;
          const around = { above: group, header: block.directives, trailing: [] };
          const mismatch = findMismatch(file, { directive: measured, comments }, (place) => ({
            measure: measured.measure,
            value: measured.value,
            partners: partners(directive, measured.measure, block),
            others: timesIn(file, around[place])
          }));
          if (!mismatch) continue;
          if (mismatch.ofBoth && told.has(mismatch.text.offset)) continue;
          told.add(mismatch.text.offset);
          report({
            ...wordsOf(file, mismatch),
            at: measured.argument,
            related: [{ at: commentLine(file, mismatch), message: "What the comment says." }],
            ...waysOut(file.dialect, mismatch)
          });
        }
        before = block;
      }
    };
  }
});
