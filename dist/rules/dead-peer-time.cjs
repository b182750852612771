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

// rules/dead-peer-time/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var deadPeerSeconds = /* @__PURE__ */ take("deadPeerSeconds");
var defineRule = /* @__PURE__ */ take("defineRule");
var formatDeadPeerTime = /* @__PURE__ */ take("formatDeadPeerTime");
var formatTime = /* @__PURE__ */ take("formatTime");
var keepaliveCases = /* @__PURE__ */ take("keepaliveCases");
var keepaliveKeywords = /* @__PURE__ */ take("keepaliveKeywords");
var pairsInForce = /* @__PURE__ */ take("pairsInForce");
var probeGapSeconds = /* @__PURE__ */ take("probeGapSeconds");

// rules/dead-peer-time/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Enforce a limit on the time after which a dead peer is noticed",
    why: `
A side that probes gives up after the interval times the count **plus one**: one interval of silence before the first
probe, then one for each probe that may go unanswered. \`ServerAliveInterval 60\` with the usual count of 3 notices a dead
server after 240 seconds, not 180. sshd 9.2 to 9.4 waits twice as long for each step (measured), so that 300 and 3 come
to 40 minutes. Where the peer's network is gone as well, TCP may give up on a probe before that.

Until then the dead peer holds what it has: a terminal that hangs, a forwarded port that cannot be taken again, a session
that counts against \`MaxSessions\`, a lock. A long time may be right for laptops that sleep; raise \`limit\` for them.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "info",
    occasions: [{ keywords: ["serveraliveinterval", "clientaliveinterval"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveInterval 300\nServerAliveCountMax 12\n",
        good: "ServerAliveInterval 60\nServerAliveCountMax 12\n"
      },
      {
        dialect: "sshd_config",
        bad: "ClientAliveInterval 15m\nClientAliveCountMax 3\n",
        good: "ClientAliveInterval 2m\nClientAliveCountMax 3\n"
      }
    ],
    references: ["ssh_config(5) ServerAliveCountMax", "sshd_config(5) ClientAliveCountMax"],
    messages: {
      client: "It may take {{time}} until a dead server is noticed, and the session hangs until then: {{gap}} of silence, then as long again for each unanswered probe ({{count}}).",
      server: "It may take {{time}} until a dead client is noticed, and its session stays open until then: {{gap}} of silence, then as long again for each unanswered probe ({{count}})."
    },
    options: {
      limit: { type: "seconds", default: 1800, description: "The longest time that may pass." }
    }
  },
  create({ file, options, releases, roots, report }) {
    const { dialect } = file;
    const slowest = (probing) => Math.max(...releases.releases.map((release) => deadPeerSeconds(probing, release)));
    return {
      "ConfigFile:exit"() {
        for (const [directive, { interval, count, countOrigin }] of longestProbings(file, roots)) {
          const probing = { dialect, interval, count };
          if (slowest(probing) <= options.limit) continue;
          report({
            messageId: dialect === "ssh_config" ? "client" : "server",
            data: {
              time: formatDeadPeerTime(probing, releases),
              gap: formatTime(probeGapSeconds(probing, releases.newest)),
              count: `${keepaliveKeywords[dialect].countName} ${count}`
            },
            at: directive.args[0],
            related: countOrigin ? [{ at: countOrigin.directive, file: countOrigin.section.file, message: "The count that goes with it." }] : []
          });
        }
      }
    };
  }
});
function longestProbings(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { interval, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (!interval.value || !count.value || interval.origin?.section.file !== file) continue;
    const { directive } = interval.origin;
    const longest = found.get(directive);
    if (longest && longest.count >= count.value) continue;
    found.set(directive, { interval: interval.value, count: count.value, countOrigin: count.origin });
  }
  return found;
}
