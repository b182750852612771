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

// rules/valid-match/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var refuserOf = /* @__PURE__ */ take("refuserOf");

// rules/valid-match/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Require Match lines that OpenSSH takes, and keywords that it takes below them",
    why: `
A \`Match\` line that OpenSSH cannot read is fatal: \`ssh\` connects to no host and \`sshd\` does not start. The two sides
know different criteria and read them differently. Values are joined by commas, without blanks; \`!\` in front of a
criterion is for the client alone; networks are written without host bits.

\`sshd\` takes only some keywords inside a Match block. A block ends at the next \`Match\` or at the end of the file, and
neither a blank line nor indentation ends it: what is meant for all connections stands above the first block, or below
\`Match all\`.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    occasions: [{ signs: ["refused:match"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "Match address 10.0.0.0/8\n  User admin\n",
        good: "Match host 10.*\n  User admin\n"
      },
      {
        dialect: "sshd_config",
        bad: "Match User backup\n  ForceCommand internal-sftp\n\nUseDNS no\n",
        good: "UseDNS no\n\nMatch User backup\n  ForceCommand internal-sftp\n"
      }
    ],
    references: ["ssh_config(5) Match", "sshd_config(5) Match"],
    messages: {
      refused: "{{program}} refuses the file and {{outcome}}: {{reason}}.",
      refusedTaking: "{{program}} refuses the file and {{outcome}}: {{reason}}; Match takes {{accepts}}.",
      notInMatch: "{{program}} refuses the file and {{outcome}}: {{keyword}} is not allowed below the Match on line {{line}}, which reaches to the next Match or the end of the file."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "match") continue;
          const { reason, accepts, at } = refusal;
          const refuser = refuserOf(file.dialect, refusal.releases, releases);
          const header = file.blocks.find(({ start, end }) => start <= line.start && line.start < end)?.header;
          if (refusal.kind === "not-in-match" && header) {
            report({
              messageId: "notInMatch",
              data: { ...refuser, keyword: line.keyword.text, line: header.line },
              at,
              related: [{ at: header, message: "The block it stands in." }]
            });
          } else if (accepts === void 0) {
            report({ messageId: "refused", data: { ...refuser, reason }, at });
          } else {
            report({ messageId: "refusedTaking", data: { ...refuser, reason, accepts }, at });
          }
        }
      }
    };
  }
});
