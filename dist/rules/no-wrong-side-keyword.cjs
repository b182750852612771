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

// rules/no-wrong-side-keyword/rule.ts
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

// rules/no-wrong-side-keyword/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow a keyword that only the other program knows",
    why: `
\`ssh\` reads an ssh_config, \`sshd\` an sshd_config, and each knows keywords that the other does not. Neither passes over
one it does not know: \`ssh\` answers "Bad configuration option" and exits with 255 whatever host it was asked for, and
\`sshd\` does not start, or does not come back after a restart. Where a file holds more of the other program's keywords
than of its own, that is said once: it has the wrong name or lies in the wrong place.

The keepalive keywords are mixed up most, because they are named after the peer: the client asks the server with
\`ServerAliveInterval\`, the server asks the client with \`ClientAliveInterval\`.

Keywords that \`IgnoreUnknown\` in an ssh_config lists, above the line, are accepted by \`ssh\` and not reported.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "error",
    occasions: [{ signs: ["refused:wrong-side"] }],
    examples: [
      { dialect: "ssh_config", bad: "ClientAliveInterval 60\n", good: "ServerAliveInterval 60\n" },
      { dialect: "sshd_config", bad: "ServerAliveInterval 60\n", good: "ClientAliveInterval 60\n" }
    ],
    references: ["ssh_config(5)", "sshd_config(5)", "ssh_config(5) IgnoreUnknown"],
    messages: {
      inClient: "{{keyword}} is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host.",
      inClientTwin: "{{keyword}} is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host. In an ssh_config it is {{twin}}.",
      inClientFile: "This file reads as an sshd_config: ssh knows none of its {{count}} server keywords, refuses the file and connects to no host.",
      inServer: "{{keyword}} is a keyword of ssh_config: sshd refuses a file that holds it and does not start.",
      inServerTwin: "{{keyword}} is a keyword of ssh_config: sshd refuses a file that holds it and does not start. In an sshd_config it is {{twin}}.",
      inServerFile: "This file reads as an ssh_config: sshd knows none of its {{count}} client keywords, refuses the file and does not start."
    },
    options: {}
  },
  create(context) {
    const { file, report } = context;
    const side = file.dialect === "ssh_config" ? "inClient" : "inServer";
    let own = 0;
    const count = ({ keyword }) => {
      if (keyword && isOwnKeyword(file.dialect, keyword)) own++;
    };
    return {
      Directive: count,
      Malformed: count,
      Host() {
        own++;
      },
      "ConfigFile:exit"() {
        const foreign = refusedHere(context).filter(({ topic }) => topic === "wrong-side");
        if (foreign.length > mostListed && foreign.length > own) {
          return report({ messageId: `${side}File`, data: { count: foreign.length }, at: foreign[0].refusal.at });
        }
        for (const { line } of foreign) {
          const at = line.keyword;
          const facts = lookupKeyword(otherSide[file.dialect], at.name);
          const twin = twinOf(file.dialect, facts);
          if (!twin) report({ messageId: side, data: { keyword: facts.keyword }, at });
          else {
            const suggest = "args" in line && twin.takes(line.args) ? [rename(at, twin.keyword)] : [];
            report({ messageId: `${side}Twin`, data: { keyword: facts.keyword, twin: twin.keyword }, at, suggest });
          }
        }
      }
    };
  }
});
var mostListed = 5;
var otherSide = { ssh_config: "sshd_config", sshd_config: "ssh_config" };
function isOwnKeyword(dialect, { name }) {
  const facts = lookupKeyword(dialect, name);
  return facts !== void 0 && facts.status !== "removed" && !lookupKeyword(otherSide[dialect], name);
}
var twins = [
  { ssh_config: "ServerAliveInterval", sshd_config: "ClientAliveInterval", value: /^\d[\dsmhdw]*$/i },
  { ssh_config: "ServerAliveCountMax", sshd_config: "ClientAliveCountMax", value: /^\d+$/ },
  { ssh_config: "SendEnv", sshd_config: "AcceptEnv", value: /^[^-]/ },
  { ssh_config: "ForwardAgent", sshd_config: "AllowAgentForwarding", value: /^(yes|no)$/ },
  { ssh_config: "ForwardX11", sshd_config: "X11Forwarding", value: /^(yes|no)$/ }
];
function twinOf(dialect, { keyword, aliasOf = keyword }) {
  const twin = twins.find((pair) => pair.ssh_config === aliasOf || pair.sshd_config === aliasOf);
  return twin && { keyword: twin[dialect], takes: (args) => args.every(({ value }) => twin.value.test(value)) };
}
function rename(keyword, text) {
  return { title: `Rename it to ${text}`, edits: [{ range: keyword, text }] };
}
