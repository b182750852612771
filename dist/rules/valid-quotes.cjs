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

// rules/valid-quotes/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var holdsPlaceholder = /* @__PURE__ */ take("holdsPlaceholder");
var parseLineAs = /* @__PURE__ */ take("parseLineAs");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var refuserOf = /* @__PURE__ */ take("refuserOf");
var textOf = /* @__PURE__ */ take("textOf");

// rules/valid-quotes/open-quote.ts
function openQuote(text, start, end) {
  let opened;
  let inWord = false;
  for (let index = start; index < end; index++) {
    const character = text[index];
    const isBlank = character === " " || character === "	";
    if (opened === void 0 && !inWord && character === "#") return void 0;
    if (character === "\\" && /['"\\ ]/.test(text[index + 1] ?? "")) index++;
    else if (opened === void 0 && (character === '"' || character === "'")) opened = index;
    else if (opened !== void 0 && character === text[opened]) opened = void 0;
    inWord = opened !== void 0 || !isBlank;
  }
  return opened;
}

// rules/valid-quotes/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Require quotes that are closed, and that every release in range reads alike",
    why: `
Since OpenSSH 8.7 a line is split much as a shell would: single and double quotes hold words together and a backslash
takes the meaning from a quote. A quote that is never closed, be it the apostrophe of a message to the user, makes \`ssh\`
and \`sshd\` refuse the whole file. That holds for commands too, though they are handed on with their quotes, and for
keywords that are ignored.

Up to 8.6, and on \`Match\` lines up to 9.8, only double quotes count. There \`'a b'\` is two words with an apostrophe each,
and a double quote that is not closed makes OpenSSH drop the rest of the line. The finding is reported where a release in
range reads the line otherwise than the newest one does; double quotes around the whole word are read alike by all.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    occasions: [{ signs: ["quote"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host mac
    IdentityFile "~/My Keys/id_ed25519
`,
        good: `
Host mac
    IdentityFile "~/My Keys/id_ed25519"
`
      },
      {
        dialect: "sshd_config",
        bad: `
Match Group backup
    ForceCommand echo Don't
`,
        good: `
Match Group backup
    ForceCommand echo "Don't"
`
      }
    ],
    references: ["argv_split and strdelim in misc.c", "OpenSSH 8.7 release notes"],
    messages: {
      unclosed: "This quote is never closed: {{program}} refuses the file and {{outcome}}.",
      dropped: "This quote is never closed: {{program}} drops the rest of the line, {{lost}}.",
      older: "{{program}} knows double quotes alone on this line: it reads {{old}} where newer releases read {{new}}.",
      refused: "{{program}} knows double quotes alone on this line: it reads {{old}} where newer releases read {{new}}, refuses the file and {{outcome}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    const olderThan = (limit) => releases.releases.filter((each) => each < limit);
    const [older, olderMatch] = [olderThan(argumentsSince), olderThan(matchArgumentsSince)];
    const since = releases.releases.filter((release) => release >= argumentsSince);
    const checkOlder = (line, asOld) => {
      const [ignorant, limit] = line.type === "Match" ? [olderMatch, matchArgumentsSince] : [older, argumentsSince];
      const asNew = releases.newest >= limit ? line : parseLineAs(file, line, limit);
      const quoted = "args" in asNew ? asNew.args.filter((argument) => isQuotedAnew(textOf(file, argument))) : [];
      const [old, now] = [wordsOf(asOld), wordsOf(asNew)];
      if (old === now || quoted.length === 0) return;
      const fix = inDoubleQuotes(file, quoted, line);
      const told = { at: quoted[0], ...fix && { fix } };
      const refused = refusedHere(context).find((each) => each.line === line && each.topic === "quotes");
      const refuser = refuserOf(file.dialect, refused?.refusal.releases ?? ignorant, releases);
      const data = { ...refuser, old, new: now };
      if (refused) report({ messageId: "refused", data, ...told });
      else report({ messageId: "older", data, severity: "warning", ...told });
    };
    const checkDropped = (asOld) => {
      const lost = older.length > 0 ? droppedFrom(file, asOld) : void 0;
      if (!lost) return;
      const { program } = refuserOf(file.dialect, older, releases);
      const at = { start: lost.start, end: lost.start + 1 };
      report({ messageId: "dropped", data: { program, lost: textOf(file, lost) }, at, severity: "warning" });
    };
    const checkStatement = (line) => {
      const ignorant = line.type === "Match" ? olderMatch : older;
      if (ignorant.length === 0 || !usesQuotes(file, line) || isFilledIn(file, line)) return;
      const asOld = parseLineAs(file, line, ignorant.at(-1));
      checkOlder(line, asOld);
      checkDropped(asOld);
    };
    return {
      Malformed(line) {
        if (line.reason !== "invalid-quotes" || isFilledIn(file, line)) return;
        const quote = openQuote(file.text, line.keyword?.end ?? line.start, line.end);
        const at = quote === void 0 ? line : { start: quote, end: quote + 1 };
        const suggest = quote === void 0 ? [] : remedies(file, line, quote);
        report({ messageId: "unclosed", data: { ...refuserOf(file.dialect, since, releases) }, at, suggest });
      },
      Directive: checkStatement,
      Host: checkStatement,
      Match: checkStatement
    };
  }
});
var argumentsSince = 807;
var matchArgumentsSince = 909;
function isFilledIn(file, line) {
  const text = textOf(file, line);
  return !/^["']?[A-Za-z]/.test(text) || holdsPlaceholder(text.replaceAll("$", ""));
}
function usesQuotes({ text }, { lineStart, next }) {
  return /['\\"]/.test(text.slice(lineStart, next));
}
function isQuotedAnew(text) {
  return /'|\\['"\\ ]|"[^"]*"[^ \t]/.test(text);
}
function wordsOf(line) {
  if (!("args" in line)) return "";
  const words = line.type === "Match" ? line.criteria.flatMap(({ name, negated, value }) => [`${negated ? "!" : ""}${name}`, value ?? []].flat()) : line.args.map(({ value }) => value);
  return words.map((word) => `[${word}]`).join(" ");
}
function droppedFrom({ text }, line) {
  if (!("args" in line)) return void 0;
  const read = line.args.at(-1)?.end ?? line.keyword.end;
  const end = line.trailingComment?.start ?? line.next;
  const rest = text.slice(read, end).trimEnd();
  const quote = rest.split('"').length % 2 === 0 ? rest.indexOf('"') : -1;
  return quote === -1 ? void 0 : { start: read + quote, end: read + rest.length };
}
function inDoubleQuotes(file, quoted, line) {
  if (quoted.some(({ value }) => /["\\]/.test(value) || value === "")) return void 0;
  const holdsName = line.type === "Match" && quoted.some(({ value }) => value.includes("="));
  if (holdsName) return void 0;
  return {
    safety: "unsafe",
    title: "Write double quotes, which every release reads",
    edits: quoted.map((argument) => ({ file, range: argument, text: `"${argument.value}"` })),
    changes: [line.keyword.canonical]
  };
}
function remedies(file, line, quote) {
  const opensWord = /[ \t=]/.test(file.text[quote - 1]);
  if (!opensWord) {
    const range2 = { start: quote, end: quote };
    return [{ title: "Write a backslash in front of the quote", edits: [{ range: range2, text: "\\" }] }];
  }
  const range = { start: line.end, end: line.end };
  return [{ title: "Close the quote at the end of the line", edits: [{ range, text: file.text[quote] }] }];
}
