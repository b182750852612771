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

// rules/no-newer-keyword/rule.ts
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

// rules/no-newer-keyword/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow keywords, values, criteria and algorithms that are newer than a release in range",
    why: `
A file that works on the newest OpenSSH may keep an older one from working at all. \`ssh\` and \`sshd\` refuse a whole file
for one keyword, one value, one \`Match\` criterion or one algorithm that came after them, even in a block that does not
apply to them.

Which releases have to read the file is what \`--openssh\`, or \`openssh\` in the configuration, says. In an ssh_config,
\`IgnoreUnknown\` above it makes older releases pass over a keyword, but not over a value.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    occasions: [{ signs: ["refused:newer"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ChannelTimeout session=1h\n",
        good: "IgnoreUnknown ChannelTimeout\nChannelTimeout session=1h\n"
      },
      { dialect: "sshd_config", bad: "Match invalid-user\n  X11Forwarding no\n", good: "X11Forwarding no\n" }
    ],
    references: ["OpenSSH release notes"],
    messages: {
      keyword: "{{keyword}} is known since OpenSSH {{since}}: {{program}} refuses the file and {{outcome}}.",
      value: "{{program}} refuses the file and {{outcome}}, though newer releases take this line: {{reason}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic, ignored } of refusedHere(context)) {
          if (topic !== "newer") continue;
          const { kind, reason, at } = refusal;
          const refuser = refuserOf(file.dialect, refusal.releases, releases);
          if (kind === "unknown-keyword") {
            const { keyword, since } = lookupKeyword(file.dialect, line.keyword.name);
            const data = { ...refuser, keyword, since: formatRelease(since) };
            report({ messageId: "keyword", data, at, severity: ignored === "no" ? "error" : "warning" });
          } else {
            report({ messageId: "value", data: { ...refuser, reason }, at });
          }
        }
      }
    };
  }
});
