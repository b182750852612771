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

// rules/no-unknown-keyword/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var keywordsOf = /* @__PURE__ */ take("keywordsOf");
var nearest = /* @__PURE__ */ take("nearest");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var refuserOf = /* @__PURE__ */ take("refuserOf");

// rules/no-unknown-keyword/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow keywords that no OpenSSH knows",
    why: `
OpenSSH does not pass over what it does not know. One mistyped keyword and \`ssh\` answers "Bad configuration option" to
every connection, whatever host it is for; \`sshd\` does not start, or does not come back after a restart.

An ssh_config may list keywords to pass over with \`IgnoreUnknown\`. It holds for the lines below it, and only the first
one that applies counts: what it covers is not reported, and what it may cover is a warning.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    occasions: [{ signs: ["refused:unknown-keyword"] }],
    examples: [
      { dialect: "ssh_config", bad: "ServerAliveIntervall 60\n", good: "ServerAliveInterval 60\n" },
      { dialect: "sshd_config", bad: "PermitRootLogins no\n", good: "PermitRootLogin no\n" }
    ],
    references: ["ssh_config(5) IgnoreUnknown", "sshd_config(5)"],
    messages: {
      unknown: "{{keyword}} is no keyword of OpenSSH: {{program}} refuses the file and {{outcome}}.",
      misspelt: "{{keyword}} is no keyword of OpenSSH: {{program}} refuses the file and {{outcome}}. The nearest is {{near}}.",
      maybe: "{{keyword}} is no keyword of OpenSSH: {{program}} refuses the file and {{outcome}}, where the IgnoreUnknown that names it does not apply."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic, ignored } of refusedHere(context)) {
          if (topic !== "unknown-keyword") continue;
          const { at } = refusal;
          const keyword = line.keyword.text;
          const data = { ...refuserOf(file.dialect, refusal.releases, releases), keyword };
          const near = nearest(keyword, knownKeywords(file.dialect));
          const suggest = near === void 0 ? [] : [{ title: `Write ${near}`, edits: [{ range: line.keyword, text: near }] }];
          if (ignored === "possible") report({ messageId: "maybe", data, at, severity: "warning", suggest });
          else if (near === void 0) report({ messageId: "unknown", data, at });
          else report({ messageId: "misspelt", data: { ...data, near }, at, suggest });
        }
      }
    };
  }
});
function knownKeywords(dialect) {
  return keywordsOf(dialect).filter(({ status }) => status === "active").map(({ keyword }) => keyword);
}
