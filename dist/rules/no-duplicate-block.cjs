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

// rules/no-duplicate-block/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var holdsAlways = /* @__PURE__ */ take("holdsAlways");
var holdsPlaceholder = /* @__PURE__ */ take("holdsPlaceholder");
var isTemplate = /* @__PURE__ */ take("isTemplate");
var standsApart = /* @__PURE__ */ take("standsApart");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-duplicate-block/meaning.ts
function isOrdinary(header) {
  if (holdsAlways(header)) return true;
  if (header.type === "Host") return header.patterns.every(({ negated }) => negated);
  return header.criteria.every(({ name, value }) => passes.has(name) || value === void 0);
}
var passes = /* @__PURE__ */ new Set(["all", "canonical", "final"]);
function meaningOf(header) {
  const parts = header.type === "Host" ? header.patterns.map(({ value, negated }) => `${negated ? "!" : ""}${value}`) : header.criteria.map(meaningOfCriterion);
  return [header.type, ...new Set(parts.toSorted())].join(" ");
}
var lists = new Set(
  "host originalhost user localuser group address localaddress tagged localnetwork".split(" ")
);
function meaningOfCriterion({ name, negated, value = "" }) {
  const folded = name.endsWith("host") ? value.toLowerCase() : value;
  const text = lists.has(name) ? [...new Set(folded.split(",").toSorted())].join(",") : folded;
  return `${negated ? "!" : ""}${name}=${text}`;
}

// rules/no-duplicate-block/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow two blocks for the same hosts or connections",
    why: `
OpenSSH reads both and keeps the first value of each keyword, so that the second block is in force in part, and which part
depends on what the first one says. Nobody sees this who looks at one of them alone. Often one was added because the other
had not been found.

Blocks count as the same if they are under the same conditions and name the same patterns or criteria, in any order.
Blocks for everyone are left alone, as there are reasons for one at each end of a file, and so are patterns with wildcards
that other blocks stand between.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "info",
    occasions: [{ keywords: ["host", "match"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host web db
    User deploy

Host db web
    Port 2222
`,
        good: `
Host web db
    User deploy
    Port 2222
`
      },
      {
        dialect: "sshd_config",
        bad: `
Match User backup
    ForceCommand internal-sftp

Match User backup
    X11Forwarding no
`,
        good: `
Match User backup
    ForceCommand internal-sftp
    X11Forwarding no
`
      }
    ],
    references: ["ssh_config(5) Host", "sshd_config(5) Match"],
    messages: {
      duplicate: "There is a block for the same {{what}} {{where}}: OpenSSH reads both and keeps the first value of each keyword."
    },
    options: {}
  },
  create({ file, roots, report }) {
    return {
      "ConfigFile:exit"() {
        for (const [header, earlier] of duplicatesIn(file, roots)) {
          const where = earlier.file === file ? `on line ${earlier.header.line}` : `in ${earlier.file.path}`;
          const what = file.dialect === "ssh_config" ? "hosts" : "connections";
          const related = [{ at: earlier.header, file: earlier.file, message: "The first block for them." }];
          report({ messageId: "duplicate", data: { what, where }, at: header, related });
        }
      }
    };
  }
});
function duplicatesIn(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const root of roots) {
    if (isTemplate(root)) continue;
    const seen = /* @__PURE__ */ new Map();
    const numbers = /* @__PURE__ */ new Map();
    headersOf(root).forEach(({ file: inFile, conditions }, position) => {
      if (standsApart(root, conditions)) return;
      const header = conditions.at(-1);
      if (holdsPlaceholder(textOf(inFile, header)) || isOrdinary(header)) return;
      const outer = conditions.slice(0, -1).map((each) => numberOf(each, numbers));
      const key = JSON.stringify([outer, meaningOf(header)]);
      const earlier = seen.get(key);
      const isApart = earlier && meaningOf(header).includes("*") && position - earlier.position > 1;
      if (earlier && earlier.header !== header && inFile === file && !isApart) found.set(header, earlier);
      if (!earlier) seen.set(key, { header, file: inFile, position });
    });
  }
  return found;
}
function headersOf({ sections }) {
  const seen = /* @__PURE__ */ new Set();
  return sections.filter(({ conditions }) => conditions.length > 0 && !seen.has(conditions) && seen.add(conditions));
}
function numberOf(header, numbers) {
  if (!numbers.has(header)) numbers.set(header, numbers.size);
  return numbers.get(header);
}
