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

// rules/no-removed-keyword/rule.ts
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
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var refuserOf = /* @__PURE__ */ take("refuserOf");

// rules/no-removed-keyword/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow keywords that a release in range no longer knows",
    why: `
OpenSSH takes most keywords that have lost their meaning and does nothing for them. A few it has forgotten: a release
that no longer knows a keyword refuses the whole file, and an upgrade leaves a machine without \`ssh\`, or with an \`sshd\`
that does not start.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    occasions: [{ signs: ["refused:removed-keyword"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "HostbasedAlgorithms ssh-ed25519\n",
        good: "HostbasedAcceptedAlgorithms ssh-ed25519\n"
      },
      { dialect: "sshd_config", bad: "PAMAuthenticationViaKbdInt no\n", good: "UsePAM yes\n" }
    ],
    references: ["OpenSSH release notes"],
    messages: {
      removed: "OpenSSH {{removed}} removed {{keyword}}: {{program}} refuses the file and {{outcome}}.",
      replaced: "OpenSSH {{removed}} removed {{keyword}}, which {{replacement}} stands for now: {{program}} refuses the file and {{outcome}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "removed-keyword") continue;
          const facts = lookupKeyword(file.dialect, line.keyword.name);
          const { keyword, removed, replacement } = facts;
          const data = { keyword, ...refuserOf(file.dialect, refusal.releases, releases) };
          if (replacement === void 0) {
            report({ messageId: "removed", data: { ...data, removed: formatRelease(removed) }, at: refusal.at });
          } else {
            const told = { ...data, removed: formatRelease(removed), replacement };
            report({
              messageId: "replaced",
              data: told,
              at: refusal.at,
              suggest: [renameTo(line.keyword, replacement)]
            });
          }
        }
      }
    };
  }
});
function renameTo(range, replacement) {
  return { title: `Rename it to ${replacement}`, edits: [{ range, text: replacement }] };
}
