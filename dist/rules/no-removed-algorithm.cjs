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

// rules/no-removed-algorithm/rule.ts
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

// rules/no-removed-algorithm/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow algorithms that a release in range no longer knows",
    why: `
OpenSSH removes algorithms that are broken. A list that still names one is not shortened by it: the release refuses the
whole file, \`ssh\` connects to no host and \`sshd\` does not start. Only a list that begins with \`-\` may name what a
release does not know.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    occasions: [{ signs: ["refused:removed-algorithm"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "HostKeyAlgorithms ssh-ed25519,ssh-dss\n",
        good: "HostKeyAlgorithms ssh-ed25519\n"
      },
      { dialect: "sshd_config", bad: "Ciphers aes256-ctr,arcfour\n", good: "Ciphers aes256-ctr\n" }
    ],
    references: ["OpenSSH release notes"],
    messages: {
      removed: "{{program}} refuses the file and {{outcome}}: {{reason}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "removed-algorithm") continue;
          const { reason, at } = refusal;
          const data = { ...refuserOf(file.dialect, refusal.releases, releases), reason };
          const fix = withoutEntry(file, at, line.keyword.canonical);
          report({ messageId: "removed", data, at, ...fix && { fix } });
        }
      }
    };
  }
});
function withoutEntry(file, { start, end }, keyword) {
  const [before, after] = [file.text[start - 1], file.text[end]];
  if (before !== "," && after !== ",") return void 0;
  const range = after === "," ? { start, end: end + 1 } : { start: start - 1, end };
  const title = `Take ${file.text.slice(start, end)} out of the list`;
  return { safety: "unsafe", title, edits: [{ range, text: "" }], changes: [keyword] };
}
