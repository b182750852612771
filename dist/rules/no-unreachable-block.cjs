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

// rules/no-unreachable-block/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var textOf = /* @__PURE__ */ take("textOf");
var unmatchablePatterns = /* @__PURE__ */ take("unmatchablePatterns");
var unreachableBlocks = /* @__PURE__ */ take("unreachableBlocks");

// rules/no-unreachable-block/rule.ts
var messages = {
  comma: "No host matches {{pattern}}: Host takes its patterns apart at blanks, and a comma belongs to the name.",
  braces: "No host matches {{pattern}}: OpenSSH expands no braces and compares the pattern letter by letter.",
  network: "No host matches {{pattern}}: {{asked}} compares names letter by letter and knows no networks.",
  user: "No host matches {{pattern}}: OpenSSH compares the name of the host alone, without the user before the @.",
  blank: 'No host matches "{{pattern}}": within quotes it is a single pattern, and no host has a blank in its name.',
  noPattern: "The block applies to no host: its Host line names none.",
  exclusionsAlone: "The block applies to no one: {{asked}} only leaves out and takes no one in.",
  excluded: "The block applies to no one: {{asked}} leaves out all that it takes in.",
  noneAtAll: "The block applies to no one: {{asked}} turns around what holds for everyone.",
  contradiction: "The block applies to no one: {{earlier}} and {{asked}} exclude each other.",
  outer: "The block applies to no one: its file is included from {{place}} for {{earlier}}, which excludes {{asked}}.",
  noSecondPass: "The block applies to no host: it waits for ssh to read its files again, and neither CanonicalizeHostname nor Match final asks for that here.",
  otherRelease: "The block applies to no one: {{asked}} is for no release of the range {{range}}.",
  unknownSessionType: "The block applies to no one: {{asked}} names none of shell, exec, subsystem and none."
};
var rule_default = defineRule({
  meta: {
    description: "Disallow a block, or a pattern of one, that applies to no one",
    why: `
OpenSSH says nothing about a \`Host\` or \`Match\` that can never apply: it checks the lines below and passes over them. Most
such blocks come from a form that is right elsewhere. \`Host\` parts its patterns by blanks, \`Match\` by commas, and
\`Host a,b\` asks for one host with a comma in its name. A list of exclusions alone, \`Host !a\` or \`Match user !root\`,
leaves out but never takes in. \`Host 10.0.0.0/8\` compares letters, not networks, and \`Host git@example.com\` asks for an
\`@\` in the name of a host, though \`ssh\` has taken the user off before it compares.

Others contradict themselves, or the block from whose \`Include\` their file is read: of such a file OpenSSH lets only what
stands for that block's own hosts or connections apply.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    occasions: [{ keywords: ["host", "match"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host web,db
    User deploy
`,
        good: `
Host web db
    User deploy
`
      },
      {
        dialect: "sshd_config",
        bad: `
Match user !root
    X11Forwarding no
`,
        good: `
Match user *,!root
    X11Forwarding no
`
      }
    ],
    references: ["ssh_config(5) Host", "ssh_config(5) PATTERNS", "sshd_config(5) Match"],
    messages,
    options: {}
  },
  create({ file, roots, releases, report }) {
    if (file.blocks.length === 1) return {};
    const reportPatterns = (header) => {
      for (const pattern of unmatchablePatterns(header)) report(patternReport(pattern, header));
    };
    return {
      Host: reportPatterns,
      Match: reportPatterns,
      "ConfigFile:exit"() {
        for (const block of unreachableInAllRoots(file, roots, releases)) report(blockReport(block, releases));
      }
    };
  }
});
function patternReport(pattern, header) {
  const { at, text, mistaken } = pattern;
  const isOfHost = header.type === "Host";
  const remedies = isOfHost ? remediesFor(pattern) : {};
  const shown = shortened(text);
  if (mistaken !== "network") return { messageId: mistaken, data: { pattern: shown }, at, ...remedies };
  return { messageId: mistaken, data: { pattern: shown, asked: isOfHost ? "Host" : "Match host" }, at, ...remedies };
}
function remediesFor({ at, text, negated, mistaken }) {
  const suggest = (title, instead) => ({
    suggest: [{ title, edits: [{ range: at, text: instead }] }]
  });
  switch (mistaken) {
    case "comma":
      return splitAtCommas({ at, text, negated });
    case "blank":
      return suggest("Take the quotes away", text);
    case "user":
      return suggest("Take the user away, and set it by the keyword User", text.replace(/(?<![^!@])[^!@]+@/, ""));
    case "network": {
      const pattern = octetPattern(text);
      return pattern === void 0 ? {} : suggest(`Write ${pattern}`, pattern);
    }
    default:
      return {};
  }
}
function splitAtCommas({ at, text, negated }) {
  const patterns = text.split(",").filter((part) => part.trim() !== "");
  if (negated && patterns.some((part) => !part.startsWith("!"))) return {};
  const edits = [{ range: at, text: patterns.join(" ") }];
  return { fix: { title: "Part the patterns by blanks", edits, changes: [], safety: "unsafe" } };
}
function octetPattern(network) {
  const [, address, length] = /^(!?\d+\.\d+\.\d+\.\d+)\/(8|16|24)$/.exec(network) ?? [];
  return address && [...address.split(".").slice(0, Number(length) / 8), "*"].join(".");
}
function blockReport({ file, header, obstacle, earlierFile = file }, { text }) {
  if (obstacle.kind === "no-pattern") return { messageId: "noPattern", at: header };
  const { demand } = obstacle;
  const at = demand.at;
  const asked = shortened(textOf(file, at));
  switch (obstacle.kind) {
    case "contradiction":
      return contradictionReport({ header, asked, demand, earlier: obstacle.earlier, earlierFile });
    case "no-second-pass":
      return { messageId: "noSecondPass", at, severity: "info" };
    case "other-release":
      return { messageId: "otherRelease", data: { asked, range: text }, at };
    case "exclusions-alone": {
      const fix = takeAllFirst(demand, file);
      return { messageId: "exclusionsAlone", data: { asked }, at, ...fix && { fix } };
    }
    case "excluded":
      return { messageId: "excluded", data: { asked }, at };
    case "none-at-all":
      return { messageId: "noneAtAll", data: { asked }, at };
    case "unknown-session-type":
      return { messageId: "unknownSessionType", data: { asked }, at };
  }
}
function contradictionReport({ header, asked, demand, earlier, earlierFile }) {
  const { at } = demand;
  const told = shortened(textOf(earlierFile, earlier.at));
  const related = [{ at: earlier.at, file: earlierFile, message: "This is what it excludes." }];
  if (earlier.header === header) {
    return { messageId: "contradiction", data: { asked, earlier: told }, at, related };
  }
  const place = `line ${earlier.header.line} of ${earlierFile.path}`;
  return { messageId: "outer", data: { asked, earlier: told, place }, at, related };
}
var takenByStar = /* @__PURE__ */ new Set([
  "argument",
  "host",
  "originalhost",
  "user",
  "localuser",
  "group",
  "address",
  "localaddress"
]);
function takeAllFirst({ attribute, at }, file) {
  const start = file.text.indexOf("!", at.start);
  if (!takenByStar.has(attribute) || start === -1 || start >= at.end) return void 0;
  const edits = [{ range: { start, end: start }, text: attribute === "argument" ? "* " : "*," }];
  return { title: "Put * first, to take in all but these", edits, changes: [], safety: "unsafe" };
}
function unreachableInAllRoots(file, roots, releases) {
  const [first, ...others] = roots.map((root) => ofFile(unreachableBlocks(root, releases), file));
  return [...first.values()].filter(({ header }) => others.every((blocks) => blocks.has(header)));
}
function ofFile(blocks, file) {
  return new Map(blocks.filter((block) => block.file === file).map((block) => [block.header, block]));
}
function shortened(text) {
  return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
