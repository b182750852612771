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

// rules/no-tcp-only/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var insertDirective = /* @__PURE__ */ take("insertDirective");
var isGitHost = /* @__PURE__ */ take("isGitHost");
var keepaliveKeywords = /* @__PURE__ */ take("keepaliveKeywords");
var knownIntervals = /* @__PURE__ */ take("knownIntervals");
var resolutions = /* @__PURE__ */ take("resolutions");

// rules/no-tcp-only/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow TCPKeepAlive where it is all that keeps watch over a connection",
    why: `
\`TCPKeepAlive yes\` reads like a keepalive, and is little of one. It asks the kernel to look after the connection, which
Linux does for the first time after two hours of silence; eleven minutes later it gives up. NAT gateways, load balancers
and firewalls have forgotten the connection long before. \`ServerAliveInterval\` and \`ClientAliveInterval\` send a probe of
SSH's own after as many seconds as they say, and cannot be spoofed.

Reported is a \`TCPKeepAlive\` (or \`KeepAlive\`, its former name) that says yes where no interval is in force for anyone it is
for. As it is the default too, a file without it is not better off: that is what \`require-keepalive\` is for. Hosts that only
serve git are left out.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "info",
    occasions: [{ keywords: ["tcpkeepalive"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "TCPKeepAlive yes\n",
        good: "TCPKeepAlive yes\nServerAliveInterval 60\n"
      },
      {
        dialect: "sshd_config",
        bad: "TCPKeepAlive yes\n",
        good: "TCPKeepAlive yes\nClientAliveInterval 60\n"
      }
    ],
    references: ["ssh_config(5) TCPKeepAlive", "sshd_config(5) TCPKeepAlive", "tcp(7) tcp_keepalive_time"],
    messages: {
      tcpOnly: "TCPKeepAlive alone notices a dead connection after about two hours, when NAT gateways have long forgotten it: no {{interval}} is in force."
    },
    options: {}
  },
  create({ file, roots, report }) {
    const { intervalName } = keepaliveKeywords[file.dialect];
    return {
      "ConfigFile:exit"() {
        for (const directive of watchingAlone(file, roots)) {
          const block = file.blocks.find(({ directives }) => directives.includes(directive));
          const added = { keyword: intervalName, value: "60", beside: ["tcpkeepalive"] };
          report({
            messageId: "tcpOnly",
            data: { interval: intervalName },
            at: directive,
            suggest: [{ title: `Add ${intervalName} 60`, edits: [insertDirective(file, block, added)] }]
          });
        }
      }
    };
  }
});
function watchingAlone(file, roots) {
  const alone = /* @__PURE__ */ new Map();
  for (const root of roots) {
    for (const resolution of resolutions(root)) {
      const { origin, certainty } = resolution.get("tcpkeepalive");
      if (origin?.section.file !== file || certainty !== "certain" || !saysYes(origin.directive)) continue;
      if (root.dialect === "ssh_config" && isGitHost(resolution)) continue;
      const isAlone = knownIntervals(root, resolution).every(({ value }) => value === 0);
      alone.set(origin.directive, isAlone && alone.get(origin.directive) !== false);
    }
  }
  return [...alone].flatMap(([directive, isAlone]) => isAlone ? [directive] : []);
}
function saysYes({ args }) {
  return /^(yes|true)$/i.test(args[0]?.value ?? "");
}
