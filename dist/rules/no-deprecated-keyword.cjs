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

// rules/no-deprecated-keyword/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var formatRelease = /* @__PURE__ */ take("formatRelease");
var holdsPlaceholder = /* @__PURE__ */ take("holdsPlaceholder");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-deprecated-keyword/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow keywords that have no effect any more, and old names of keywords",
    why: `
A keyword without effect says something that is not so. \`UsePrivilegeSeparation no\` or \`RSAAuthentication yes\` reads as
if it were in force, sshd logs a line about it at each start, and one release or another will refuse it at last.

An old name still works. It is reported where every release in range knows the new one, which is the name that the
manual explains.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    occasions: [{ signs: ["old-keyword"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "PubkeyAcceptedKeyTypes ssh-ed25519\n",
        good: "PubkeyAcceptedAlgorithms ssh-ed25519\n"
      },
      { dialect: "sshd_config", bad: "Protocol 2\nUsePrivilegeSeparation sandbox\n", good: "# nothing is needed\n" }
    ],
    references: ["ssh_config(5)", "sshd_config(5)"],
    messages: {
      renamed: "{{keyword}} is the old name of {{current}}, which every release in range knows.",
      noEffect: "{{keyword}} has had no effect since OpenSSH {{since}}: the line reads as if it were in force.",
      replaced: "{{keyword}} has had no effect since OpenSSH {{since}}: the line reads as if it were in force. {{replacement}} is what has."
    },
    options: {}
  },
  create({ file, releases, report }) {
    return {
      Directive(directive, block) {
        const facts = lookupKeyword(file.dialect, directive.keyword.name);
        if (!facts || holdsPlaceholder(textOf(file, directive))) return;
        const { keyword, status, aliasOf, aliasSince = Infinity, deprecatedSince = Infinity, replacement } = facts;
        const at = directive.keyword;
        if (status === "alias" && aliasOf !== void 0 && aliasSince <= releases.oldest) {
          const fix = renamed(directive, aliasOf);
          report({ messageId: "renamed", data: { keyword, current: aliasOf }, at, fix });
        } else if (isWithoutEffect(facts) && deprecatedSince <= releases.oldest) {
          const since = formatRelease(deprecatedSince);
          const fix = removal(file, block, directive);
          if (replacement === void 0) {
            report({ messageId: "noEffect", data: { keyword, since }, at, ...fix && { fix } });
          } else report({ messageId: "replaced", data: { keyword, since, replacement }, at, ...fix && { fix } });
        }
      }
    };
  }
});
function isWithoutEffect({ status }) {
  return status === "deprecated" || status === "unsupported" || status === "ignored";
}
function renamed({ keyword }, current) {
  return { title: `Rename it to ${current}`, edits: [{ range: keyword, text: current }], changes: [] };
}
function removal(file, block, directive) {
  const above = block.lines[block.lines.indexOf(directive) - 1];
  if (directive.trailingComment || above?.type === "Comment") return void 0;
  const range = { start: directive.lineStart, end: directive.next };
  const isLast = directive.next === file.end && directive.lineStart > 0 && file.text[file.end - 1] !== "\n";
  return {
    title: "Remove the line",
    // A file without a last newline stays one.
    edits: [
      { range: isLast ? { ...range, start: directive.lineStart - lengthOfBreak(file, directive) } : range, text: "" }
    ],
    changes: []
  };
}
function lengthOfBreak(file, { lineStart }) {
  return file.text[lineStart - 2] === "\r" ? 2 : 1;
}
