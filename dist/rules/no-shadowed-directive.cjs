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

// rules/no-shadowed-directive/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var formatReleases = /* @__PURE__ */ take("formatReleases");
var isTemplate = /* @__PURE__ */ take("isTemplate");
var sameValue = /* @__PURE__ */ take("sameValue");
var shadows = /* @__PURE__ */ take("shadows");

// rules/no-shadowed-directive/rule.ts
var messages = {
  shadowed: "{{keyword}} has no effect: {{winner}} already sets it, and OpenSSH keeps the first value it finds.",
  shadowedForAll: "{{keyword}} has no effect: for each {{one}} of its block an earlier line sets it, and OpenSSH keeps the first value it finds.",
  overruled: "{{keyword}} has no effect: {{winner}} sets it again, and of this keyword OpenSSH keeps the last value it finds.",
  keptOut: "{{keyword}} has no effect: {{winner}} sets {{other}}, and OpenSSH keeps the one of the two that it finds first.",
  shadowedIn: "{{keyword}} has no effect in {{releases}}: {{winner}} already sets it, and the first value is kept there.",
  dependsOnRelease: "Which value of {{keyword}} counts depends on the release: in {{last}} it is this one, in {{first}} that of {{winner}}."
};
var rule_default = defineRule({
  meta: {
    description: "Disallow a directive that another one always overrules",
    why: `
OpenSSH keeps the first value it obtains for a keyword and passes over every later one without a word. A directive below
one that covers the same hosts or connections reads as if it were in force, and whoever wrote it usually believes so: a
\`Host *\` at the top of an ssh_config, a \`Match\` of an sshd_config below one for all of its users, or a drop-in that is
included after the line it was meant to change. Of a few keywords OpenSSH keeps the last value instead, so that the earlier
line is without effect, and of some it keeps one or the other depending on the release.

A directive is reported where, for every host or connection it is for, others set the same keyword. Values that are
repeated unchanged are not reported, nor keywords whose values add up, nor a value that a drop-in folder overrules on
purpose. What sshd finds under \`Match\` wins over the lines outside, so that neither is reported because of the other.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    occasions: [{ signs: ["shadowed"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host *
    ServerAliveInterval 60

Host build
    ServerAliveInterval 15
`,
        good: `
Host build
    ServerAliveInterval 15

Host *
    ServerAliveInterval 60
`
      },
      {
        dialect: "sshd_config",
        bad: `
ClientAliveInterval 60
ClientAliveInterval 300
`,
        good: `
ClientAliveInterval 300
`
      }
    ],
    references: ["ssh_config(5)", "sshd_config(5)"],
    messages,
    options: {}
  },
  create({ file, releases, roots, report }) {
    return {
      "ConfigFile:exit"() {
        for (const shadow of shadowedInAllRoots(file, roots, releases)) report(reportOf(shadow, file, releases));
      }
    };
  }
});
function reportOf(shadow, file, range) {
  const { shadowed, winners, kept } = shadow;
  const { directive, section } = shadowed;
  const [winner] = winners;
  const [keyword, place] = [nameOf(directive), describe(winner, file)];
  const common = { at: directive, related: relatedTo(shadow), suggest: [removal(shadow)] };
  const releases = formatReleases(shadow.releases, range);
  if (releases !== void 0 && shadow.isMutual) {
    const others = range.releases.filter((release) => !shadow.releases.includes(release));
    const data = { keyword, winner: place, first: releases, last: formatReleases(others, range) };
    return { messageId: "dependsOnRelease", data, ...common };
  }
  if (releases !== void 0) {
    return { messageId: "shadowedIn", data: { keyword, winner: place, releases }, ...common };
  }
  if (winners.length > 1) {
    const one = section.block.header?.type === "Host" ? "host" : "case";
    return { messageId: "shadowedForAll", data: { keyword, one }, ...common };
  }
  const other = winner.directive;
  if (other.keyword.canonical !== directive.keyword.canonical) {
    return { messageId: "keptOut", data: { keyword, winner: place, other: nameOf(other) }, ...common };
  }
  return { messageId: kept === "first" ? "shadowed" : "overruled", data: { keyword, winner: place }, ...common };
}
function relatedTo({ winners, isMutual }) {
  const message = isMutual ? "The other value." : "This value is used.";
  return winners.map(({ directive, section }) => ({ at: directive, file: section.file, message }));
}
function removal({ shadowed, kept, isMutual }) {
  const { lineStart, next } = shadowed.directive;
  const move = kept === "first" ? "above" : "below";
  return {
    title: isMutual ? "Remove one of the two lines" : `Remove the line that has no effect, or move it ${move} the one that wins`,
    edits: [{ range: { start: lineStart, end: next }, text: "" }]
  };
}
function shadowedInAllRoots(file, roots, range) {
  const [first, ...others] = roots.map((root) => shadowsIn(root, file, range));
  return [...first].filter(([directive]) => others.every((shadowed) => shadowed.has(directive))).map(([, shadow]) => shadow);
}
function shadowsIn(root, file, range) {
  if (isTemplate(root)) return /* @__PURE__ */ new Map();
  const found = shadows(root, range.releases).filter((shadow) => isWorthTelling(root, shadow));
  const byDirective = groupByDirective(found);
  const reported = /* @__PURE__ */ new Map();
  for (const [directive, ofReleases] of byDirective) {
    const newest = ofReleases.find((shadow) => ofReleases.every((other) => lastOf(other) <= lastOf(shadow)));
    if (newest.shadowed.section.file !== file) continue;
    const releases = range.releases.filter((release) => ofReleases.some((shadow) => shadow.releases.includes(release)));
    const isMutual = newest.winners.some((winner) => winsOver(byDirective.get(winner.directive), directive));
    if (!isMutual || newest.kept === "first") reported.set(directive, { ...newest, releases, isMutual });
  }
  return reported;
}
function lastOf({ releases }) {
  return releases.at(-1);
}
function groupByDirective(found) {
  const groups = /* @__PURE__ */ new Map();
  for (const shadow of found) {
    const group = groups.get(shadow.shadowed.directive);
    if (group) group.push(shadow);
    else groups.set(shadow.shadowed.directive, [shadow]);
  }
  return groups;
}
function isWorthTelling(root, { shadowed, winners, isMistake }) {
  return !isMistake && !winners.every((winner) => sameValue(root, winner, shadowed) || isDropIn(winner, shadowed));
}
function winsOver(shadowsOfWinner = [], directive) {
  return shadowsOfWinner.some(({ winners }) => winners.some((winner) => winner.directive === directive));
}
function isDropIn(winner, { section }) {
  return winner.section.file !== section.file && /\.d\/[^/]+$/.test(winner.section.file.path) && !/\.d\/[^/]+$/.test(section.file.path);
}
function describe({ directive, section }, file) {
  return section.file === file ? `line ${directive.line}` : `line ${directive.line} of ${section.file.path}`;
}
function nameOf({ keyword, args }) {
  return keyword.canonical === "subsystem" ? `${keyword.text} ${args[0].value}` : keyword.text;
}
