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

// rules/valid-encoding/rule.ts
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
var oddBlank = /* @__PURE__ */ take("oddBlank");
var parseLineAs = /* @__PURE__ */ take("parseLineAs");
var refuserOf = /* @__PURE__ */ take("refuserOf");
var textOf = /* @__PURE__ */ take("textOf");

// rules/valid-encoding/odd-characters.ts
var byteOrderMarks = ["\uFEFF", "\xEF\xBB\xBF"];
function byteOrderMarkOf(text) {
  return byteOrderMarks.find((mark) => text.startsWith(mark)) ?? "";
}
var oddBlanks = new RegExp(`${oddBlank.source}+`, "gu");
function holdsOddBlank(text) {
  return oddBlank.test(text.replaceAll("\r\n", "\n"));
}
var names = /* @__PURE__ */ new Map([
  ["\v", "A vertical tab"],
  ["\f", "A form feed"],
  ["\r", "A carriage return within the line"],
  ["\xA0", "A no-break space"],
  ["\u202F", "A narrow no-break space"],
  ["\u200B", "A zero-width space"],
  ["\u2060", "A word joiner"],
  ["\u3000", "An ideographic space"],
  ["\uFEFF", "A byte order mark within the file"]
]);
function nameOf(character) {
  const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `${names.get(character) ?? "A space that is not the common one"} (U+${code})`;
}
function replacementOf(characters) {
  return characters.replaceAll(/[\u{200b}\u{2060}\u{feff}]/gu, "").replaceAll(/./gsu, " ");
}
var sampleLength = 400;
function isUtf16(text) {
  if (!text.includes("\0")) return false;
  if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF")) return true;
  const sample = text.slice(0, sampleLength).split("");
  const nulsAt = (parity) => sample.filter((each, at) => each === "\0" && at % 2 === parity).length;
  const [fewer, more] = [nulsAt(0), nulsAt(1)].toSorted((one, other) => one - other);
  return fewer === 0 && more > 3 && more >= 0.4 * sample.length;
}

// rules/valid-encoding/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow bytes that OpenSSH reads otherwise than an editor shows them",
    why: `
OpenSSH reads bytes and knows four blanks: space, tab, carriage return and the end of the line. It has no idea of a byte
order mark, which makes the first line an unknown keyword even where that line is a comment, and none of UTF-16, which
some editors and PowerShell's \`>\` write. A no-break space, as it comes along with text from a web page, a vertical tab
or a form feed that is not at the end of a line belong to the word they touch.

A NUL byte is worse, as nothing is refused. \`ssh\` reads no further on that line. \`sshd\` loses the end of the line with
the rest of it, so that the next line is glued to what stands in front of the NUL: behind a comment it vanishes.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    occasions: [{ signs: ["odd-character"] }],
    examples: [
      { dialect: "ssh_config", bad: "\uFEFF# hosts\nHost *\n", good: "# hosts\nHost *\n" },
      { dialect: "sshd_config", bad: "Port\xA02222\n", good: "Port 2222\n" }
    ],
    references: ["load_server_config in servconf.c", "read_config_file_depth in readconf.c", "WHITESPACE in misc.c"],
    messages: {
      byteOrderMark: "The file begins with a byte order mark, which OpenSSH takes for a part of the first keyword: {{program}} refuses the file and {{outcome}}.",
      utf16: "The file is written in UTF-16, of which OpenSSH reads no line as an editor shows it.",
      nulInClient: "There is a NUL byte on this line, and ssh reads no further on it.",
      nulInServer: "There is a NUL byte on this line, and sshd glues the next line to what stands in front of it.",
      keyword: "{{character}} is no blank to OpenSSH: it is a part of the keyword, and {{program}} refuses the file and {{outcome}}.",
      argument: "{{character}} is no blank to OpenSSH: it is a part of the value."
    },
    options: {}
  },
  create({ file, releases, report }) {
    const { text, dialect } = file;
    const refuser = refuserOf(dialect, releases.releases, releases);
    const wide = isUtf16(text);
    const mark = byteOrderMarkOf(text);
    const isSuspect = !wide && holdsOddBlank(text);
    const checkLine = (line) => {
      if (!isSuspect || !("keyword" in line) || !line.keyword || holdsPlaceholder(textOf(file, line))) return;
      const inKeyword = findIn(file, line.keyword);
      const inArgument = "args" in line ? firstOf(line.args, (argument) => findIn(file, argument)) : void 0;
      const at = inKeyword ?? inArgument;
      if (!at) return;
      const common = { at, suggest: [replaceIn(file, line)] };
      const character = nameOf(textOf(file, at));
      if (inKeyword) report({ messageId: "keyword", data: { character, ...refuser }, ...common });
      else report({ messageId: "argument", data: { character }, severity: "warning", ...common });
    };
    return {
      ConfigFile() {
        if (wide) return report({ messageId: "utf16", at: { start: 0, end: 1 } });
        if (mark !== "") {
          const at2 = { start: 0, end: mark.length };
          const fix = withoutMark(file, at2);
          report({
            messageId: "byteOrderMark",
            data: { ...refuser },
            at: at2,
            ...fix ? { fix } : { suggest: [removal(at2)] }
          });
        }
        const nul = text.indexOf("\0");
        const at = { start: nul, end: nul + 1 };
        if (nul === -1) return;
        report({ messageId: dialect === "ssh_config" ? "nulInClient" : "nulInServer", at, severity: "warning" });
      },
      Directive: checkLine,
      Malformed: checkLine,
      Host: checkLine,
      Match: checkLine
    };
  }
});
function withoutMark(file, mark) {
  const [before] = file.blocks.flatMap(({ header, lines }) => header ? [header, ...lines] : lines);
  const after = parseLineAs({ ...file, text: file.text.slice(mark.end) }, before, file.release);
  const keyword = keywordOf(after);
  const opensMore = after.type === "Host" || after.type === "Match" || keyword?.name === "include";
  if (opensMore || after.type === "Malformed") return void 0;
  return {
    ...removal(mark),
    changes: [keywordOf(before), keyword].flatMap((each) => each?.canonical ?? [])
  };
}
function removal(mark) {
  return { title: "Remove the byte order mark", edits: [{ range: mark, text: "" }] };
}
function keywordOf(line) {
  return "keyword" in line ? line.keyword : void 0;
}
function findIn(file, word) {
  const text = textOf(file, word).replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => "_".repeat(quoted.length));
  const from = word.start === 0 ? byteOrderMarkOf(text).length : 0;
  const index = text.slice(from).search(oddBlank);
  const start = word.start + from + index;
  return index === -1 ? void 0 : { start, end: start + 1 };
}
function firstOf(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found !== void 0) return found;
  }
  return void 0;
}
function replaceIn(file, { start, end }) {
  const edits = [...file.text.slice(start, end).matchAll(oddBlanks)].map(({ 0: run, index }) => ({
    range: { start: start + index, end: start + index + run.length },
    text: replacementOf(run)
  }));
  return { title: "Write plain blanks on this line", edits };
}
