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

// rules/no-ignored-line/rule.ts
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
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-ignored-line/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow lines that OpenSSH passes over without a word",
    why: `
OpenSSH refuses what it cannot read, with one exception. Where the keyword of a line cannot be read, because a double
quote in it is never closed or because nothing but empty words and equals signs stand there, both \`ssh\` and \`sshd\` go on
to the next line and say nothing. All releases do this. A \`PermitRootLogin no\` behind a stray quote is not in force, and
\`sshd -t\` finds no fault with the file.

A quote that is not closed in the arguments is refused: that is what \`valid-quotes\` reports.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    occasions: [{ signs: ["ignored-line"] }],
    examples: [
      { dialect: "ssh_config", bad: '"ForwardAgent no\n', good: "ForwardAgent no\n" },
      { dialect: "sshd_config", bad: '"PermitRootLogin no\n', good: '"PermitRootLogin" no\n' }
    ],
    references: ["strdelim in misc.c", "process_config_line in readconf.c", "process_server_config_line in servconf.c"],
    messages: {
      quote: "OpenSSH passes over this line without a word, as the quote in its keyword is never closed.",
      empty: "OpenSSH passes over this line without a word, as it finds no keyword at its start."
    },
    options: {}
  },
  create({ file, report }) {
    return {
      Malformed(line) {
        if (line.reason !== "ignored-line" || holdsPlaceholder(textOf(file, line))) return;
        const quote = openQuote(file, line);
        if (quote === void 0) return report({ messageId: "empty", at: line });
        const range = { start: quote, end: quote + 1 };
        report({
          messageId: "quote",
          at: line,
          suggest: [{ title: "Remove the quote, which puts the line in force", edits: [{ range, text: "" }] }]
        });
      }
    };
  }
});
function openQuote(file, line) {
  const text = textOf(file, line);
  const quotes = [...text.matchAll(/"/g)];
  return quotes.length % 2 === 1 ? line.start + quotes.at(-1).index : void 0;
}
