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

// rules/valid-arguments/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var refusedLaterHere = /* @__PURE__ */ take("refusedLaterHere");
var refuserOf = /* @__PURE__ */ take("refuserOf");

// rules/valid-arguments/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Require the arguments that OpenSSH takes for the keyword",
    why: `
OpenSSH does not guess. An argument that is missing, one too many, a word in the wrong case or a number out of bounds
makes \`ssh\` refuse the whole file, whatever host it was asked for, and keeps \`sshd\` from starting: after a restart
nobody can log in any more. It checks every line, those of blocks that do not apply and those that lose to an earlier
value included.

Some values are looked at only once all files are read: an unknown percent token, a \`ProxyJump\` of a host through
itself, an \`AuthorizedKeysCommand\` without its user. They are reported where they are in force.

What is taken depends on the release. The finding names the releases that refuse the line where it is not all of those
that \`openssh\` in the configuration asks for.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    occasions: [{ signs: ["refused-later", "refused:arguments"] }],
    examples: [
      { dialect: "ssh_config", bad: "Port 70000\nForwardX11 on\n", good: "Port 2222\nForwardX11 yes\n" },
      { dialect: "sshd_config", bad: "PermitRootLogin true\n", good: "PermitRootLogin no\n" }
    ],
    references: ["ssh_config(5)", "sshd_config(5)"],
    messages: {
      refused: "{{program}} refuses the file and {{outcome}}: {{reason}}.",
      refusedTaking: "{{program}} refuses the file and {{outcome}}: {{reason}}; {{keyword}} takes {{accepts}}.",
      laterClient: "For {{subject}}, ssh gives up before it connects: {{reason}}.",
      laterServer: "This keeps sshd from starting: {{reason}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const { directive, reason, subject } of refusedLaterHere(context)) {
          const at = directive.args[0] ?? directive;
          if (file.dialect === "sshd_config") report({ messageId: "laterServer", data: { reason }, at });
          else report({ messageId: "laterClient", data: { subject: subject.description, reason }, at });
        }
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== "arguments") continue;
          const { reason, accepts, at } = refusal;
          const data = { ...refuserOf(file.dialect, refusal.releases, releases), reason };
          if (accepts === void 0) report({ messageId: "refused", data, at });
          else {
            const keyword = lookupKeyword(file.dialect, line.keyword.name).keyword;
            report({ messageId: "refusedTaking", data: { ...data, keyword, accepts }, at });
          }
        }
      }
    };
  }
});
