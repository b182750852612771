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

// rules/no-vendor-keyword/rule.ts
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
var newlineOf = /* @__PURE__ */ take("newlineOf");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-vendor-keyword/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow keywords that only some vendors' builds know, unless other builds are told to ignore them",
    why: `
Apple, Debian and Red Hat ship OpenSSH with keywords of their own. A file that holds one works on their machines, and
every other \`ssh\` or \`sshd\` refuses it: dotfiles that were written on a Mac leave a Linux machine without any \`ssh\`
at all.

\`ssh\` passes over the keywords that \`IgnoreUnknown\` names, on the lines below it. The builds that know them go on
using them. \`sshd\` has nothing of the kind.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    occasions: [{ signs: ["refused:vendor-keyword"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "Host *\n  UseKeychain yes\n",
        good: "IgnoreUnknown UseKeychain\nHost *\n  UseKeychain yes\n"
      },
      { dialect: "sshd_config", bad: "DebianBanner no\n", good: "VersionAddendum none\n" }
    ],
    references: ["ssh_config(5) IgnoreUnknown"],
    messages: {
      client: "Only {{vendors}} ssh knows {{keyword}}: every other one refuses the file and connects to no host.",
      maybe: "Only {{vendors}} ssh knows {{keyword}}: every other one refuses the file, unless an IgnoreUnknown covers it that is not in these files.",
      server: "Only {{vendors}} sshd knows {{keyword}}: every other one refuses the file and does not start."
    },
    options: {}
  },
  create(context) {
    const { file, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const { line, refusal, topic, ignored } of refusedHere(context)) {
          if (topic !== "vendor-keyword") continue;
          const facts = lookupKeyword(file.dialect, line.keyword.name);
          const data = { keyword: facts.keyword, vendors: vendorsOf(facts) };
          if (file.dialect === "sshd_config") {
            report({ messageId: "server", data, at: refusal.at });
            continue;
          }
          if (ignored === "elsewhere") {
            report({ messageId: "maybe", data, at: refusal.at, severity: "info" });
            continue;
          }
          const edit = ignoreIn(context, line, facts.keyword);
          const fix = { title: `Let other builds ignore ${facts.keyword}`, edits: edit ? [edit] : [] };
          report({
            messageId: "client",
            data,
            at: refusal.at,
            ...edit && { fix: { ...fix, changes: ["ignoreunknown"] } }
          });
        }
      }
    };
  }
});
var vendorNames = { apple: "Apple's", debian: "Debian's", redhat: "Red Hat's" };
function vendorsOf({ vendors = [] }) {
  return vendors.map((vendor) => vendorNames[vendor]).join(" or ");
}
function ignoreIn({ file, roots }, line, keyword) {
  if (roots.some((root) => root.file !== file) || beginsWithMark(file)) return void 0;
  const [obtained] = roots[0].sections.flatMap(
    (section2) => section2.directives.filter(isIgnoreUnknown).map((directive2) => ({ section: section2, directive: directive2 }))
  );
  if (!obtained) {
    const start = startOfGlobal(file);
    return { range: { start, end: start }, text: `IgnoreUnknown ${keyword}${newlineOf(file)}` };
  }
  const { section, directive } = obtained;
  const list = directive.args[0];
  const isAbove = section.file === file && section.conditions.length === 0 && directive.start < line.start;
  if (!list || !isAbove || textOf(file, list) !== list.value) return void 0;
  return { range: { start: list.end, end: list.end }, text: `,${keyword}` };
}
function isIgnoreUnknown({ keyword }) {
  return keyword.name === "ignoreunknown";
}
function beginsWithMark({ text }) {
  return text.startsWith("\uFEFF") || text.startsWith("\xEF\xBB\xBF");
}
function startOfGlobal({ blocks }) {
  const { lines, directives } = blocks[0];
  const end = directives[0] ? lines.indexOf(directives[0]) : lines.length;
  const above = lines.slice(0, end).findLast(({ type }) => type !== "Comment");
  return above?.next ?? 0;
}
