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

// rules/consistent-keepalive/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var countsInForce = /* @__PURE__ */ take("countsInForce");
var defineRule = /* @__PURE__ */ take("defineRule");
var dialects = /* @__PURE__ */ take("dialects");
var formatDeadPeerTime = /* @__PURE__ */ take("formatDeadPeerTime");
var formatTime = /* @__PURE__ */ take("formatTime");
var intervalsInForce = /* @__PURE__ */ take("intervalsInForce");
var isComplete = /* @__PURE__ */ take("isComplete");
var keepaliveKeywords = /* @__PURE__ */ take("keepaliveKeywords");
var probeGapSeconds = /* @__PURE__ */ take("probeGapSeconds");
var resolve = /* @__PURE__ */ take("resolve");
var servesGitOnly = /* @__PURE__ */ take("servesGitOnly");
var subjects = /* @__PURE__ */ take("subjects");

// rules/consistent-keepalive/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Enforce the same keepalive in all files of a repository that are for the same program",
    why: `
Two bastions, two images or two sets of dotfiles that are meant to behave alike drift apart: one keeps a session open on a
path where the other loses it, and one notices a dead peer minutes before the other. Each file by itself looks right.
Compared are the interval and the count in force for a host or connection that no \`Host\` or \`Match\` names. Files
without a keepalive are left out, as are drop-ins that nothing includes, files that only serve git, and those whose values
a template or a file outside the repository may change.

Where one client's and one server's file stand side by side, an info says which of the two probes first, and when each
notices that the other is gone. The shorter interval does all the work while the link is healthy, because its traffic
keeps the other side's timer from running out; once the link is dead, each side counts for itself. A client's interval
does not free what a dead client holds on the server, and a server's interval tells the user's terminal nothing.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "off",
    strict: "warning",
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveInterval 300\n",
        good: "ServerAliveInterval 60\n",
        files: { "laptop/.ssh/config": "ServerAliveInterval 60\n" }
      },
      {
        dialect: "sshd_config",
        bad: "ClientAliveInterval 60\nClientAliveCountMax 10\n",
        good: "ClientAliveInterval 60\nClientAliveCountMax 3\n",
        files: { "bastion-b/sshd_config": "ClientAliveInterval 60\n" }
      }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      interval: "{{keyword}} is {{here}} here, but {{others}}: a path that keeps the connections of one open may drop those of the other.",
      count: "{{keyword}} is {{here}} here, but {{others}}: one gives up a silent peer that the other still waits for.",
      sides: "{{first}} probes first: the client after {{clientGap}} of silence, sshd ({{path}}) after {{serverGap}}. Of a dead link the client learns {{clientTime}}, sshd {{serverTime}}.",
      sidesAlike: "The client and sshd ({{path}}) both probe after {{gap}} of silence. Of a dead link the client learns {{clientTime}}, sshd {{serverTime}}."
    },
    options: {}
  },
  collect: keepaliveOf,
  compare(roots, { releases, report }) {
    for (const dialect of dialects) {
      const { intervalName, countName } = keepaliveKeywords[dialect];
      const kepts = roots.filter((root) => root.dialect === dialect).map(({ kept }) => kept);
      for (const { here, others, ...places } of differences(kepts.map(statedInterval))) {
        report({ messageId: "interval", data: { keyword: intervalName, here, others }, ...places });
      }
      for (const { here, others, ...places } of differences(kepts.filter(isProbing).map(statedCount))) {
        report({ messageId: "count", data: { keyword: countName, here, others }, ...places });
      }
    }
    for (const [client, server] of pairs(roots.filter(({ kept }) => isProbing(kept)))) {
      const { clientGap, serverGap, ...data } = compareSides(client, server, releases);
      const places = { at: client.intervalAt, related: [{ at: server.intervalAt, message: "The interval of sshd." }] };
      if (clientGap === serverGap) {
        report({ messageId: "sidesAlike", severity: "info", data: { ...data, gap: serverGap }, ...places });
      } else {
        report({ messageId: "sides", severity: "info", data: { ...data, clientGap, serverGap }, ...places });
      }
    }
  }
});
function compareSides(client, server, releases) {
  const clientGap = probeGapSeconds(client, releases.newest);
  const serverGap = probeGapSeconds(server, releases.newest);
  return {
    first: clientGap < serverGap ? "The client" : "sshd",
    path: server.intervalAt.path,
    clientGap: formatTime(clientGap),
    serverGap: formatTime(serverGap),
    clientTime: tellDeadPeerTime(client, releases),
    serverTime: tellDeadPeerTime(server, releases)
  };
}
function keepaliveOf(root, { place }) {
  if (!isComplete(root) || servesGitOnly(root)) return void 0;
  const resolution = resolve(
    root,
    subjects(root).find(({ other }) => other)
  );
  const [interval, ...otherIntervals] = intervalsInForce(root, resolution);
  const [count, ...otherCounts] = countsInForce(root, resolution);
  const intervalAt = placeOf(interval, place);
  if (!intervalAt || interval?.value === void 0 || count?.value === void 0) return void 0;
  if (otherIntervals.length > 0 || otherCounts.length > 0) return void 0;
  const { dialect } = root;
  return {
    dialect,
    interval: interval.value,
    count: count.value,
    intervalAt,
    countAt: placeOf(count, place) ?? intervalAt
  };
}
function placeOf(inForce, place) {
  const { directive, section } = inForce?.origin ?? {};
  return directive?.args[0] && section && place(directive.args[0], section.file);
}
function isProbing({ interval }) {
  return interval > 0;
}
function statedInterval({ interval, intervalAt }) {
  return { value: interval === 0 ? "0 (no probes)" : formatTime(interval), at: intervalAt };
}
function statedCount({ count, countAt }) {
  return { value: String(count), at: countAt };
}
var mostNamed = 3;
function differences(stated) {
  const places = /* @__PURE__ */ new Map();
  for (const { value, at } of stated) {
    const same = places.get(value);
    if (same) same.push(at);
    else places.set(value, [at]);
  }
  if (places.size < 2) return [];
  const named = [...places].slice(0, mostNamed + 1);
  return stated.map(({ value: here, at }) => {
    const others = named.filter(([value]) => value !== here).slice(0, mostNamed);
    return {
      at,
      here,
      others: others.map(([value, elsewhere]) => `${value} in ${tellPaths(elsewhere)}`).join(", "),
      related: others.map(([value, [first]]) => ({ at: first, message: `Here it is ${value}.` }))
    };
  });
}
function tellPaths([first, ...rest]) {
  return rest.length === 0 ? first.path : `${first.path} and ${rest.length} more`;
}
function tellDeadPeerTime(probing, releases) {
  const time = formatDeadPeerTime(probing, releases);
  return time === "never" ? "not by its probes" : `within ${time}`;
}
function pairs(roots) {
  const folders = /* @__PURE__ */ new Map();
  for (const root of roots) {
    const folder = root.path.slice(0, root.path.lastIndexOf("/") + 1);
    folders.set(folder, [...folders.get(folder) ?? [], root]);
  }
  const inFolders = [...folders.values()].flatMap(pairOf);
  return inFolders.length > 0 ? inFolders : pairOf(roots);
}
function pairOf(roots) {
  const [client, ...otherClients] = roots.filter(({ dialect }) => dialect === "ssh_config");
  const [server, ...otherServers] = roots.filter(({ dialect }) => dialect === "sshd_config");
  const alone = client && server && otherClients.length === 0 && otherServers.length === 0;
  return alone ? [[client.kept, server.kept]] : [];
}
