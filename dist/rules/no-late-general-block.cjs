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

// rules/no-late-general-block/rule.ts
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
var isTemplate = /* @__PURE__ */ take("isTemplate");
var newlineOf = /* @__PURE__ */ take("newlineOf");
var sameValue = /* @__PURE__ */ take("sameValue");
var shadows = /* @__PURE__ */ take("shadows");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-late-general-block/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow a general block above the specific ones that state its keywords otherwise",
    why: `
\`ssh\` keeps the first value it obtains for a keyword. A \`Host *\` at the top of the file therefore does not give defaults,
as it looks, but decides: what a block below it says of the same keyword is passed over without a word. General blocks
belong at the end, behind the exceptions.

The block is reported once, with the lines that it takes the effect from; \`no-shadowed-directive\` reports each of those.
In an sshd_config it is the other way round, as there a \`Match\` goes before what stands outside of it.
`,
    dialects: ["ssh_config"],
    fixable: false,
    recommended: "info",
    occasions: [{ keywords: ["host", "match"], signs: ["shadowed"] }],
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
      }
    ],
    references: ["ssh_config(5)"],
    messages: {
      one: "{{header}} stands above {{other}}, which sets {{keywords}} otherwise and in vain: ssh keeps the first value it finds.",
      several: "{{header}} stands above {{count}} blocks that set {{keywords}} otherwise and in vain: ssh keeps the first value it finds."
    },
    options: {}
  },
  create(context) {
    const { file, report } = context;
    return {
      "ConfigFile:exit"() {
        for (const [header, overruled] of generalBlocks(context)) {
          const blocks = new Set(overruled.map(({ shadowed: shadowed2 }) => shadowed2.section.block));
          const names = new Set(overruled.map(({ shadowed: shadowed2 }) => shadowed2.directive.keyword.text));
          const told = { header: textOf(file, header), keywords: [...names].join(", ") };
          const common = {
            at: header,
            related: overruled.map(({ shadowed: { section, directive } }) => ({
              at: directive,
              file: section.file,
              message: "This has no effect."
            })),
            suggest: [moveToEnd(file, header)]
          };
          const [{ shadowed }] = overruled;
          if (blocks.size > 1) report({ messageId: "several", data: { ...told, count: blocks.size }, ...common });
          else report({ messageId: "one", data: { ...told, other: headerOf(shadowed) }, ...common });
        }
      }
    };
  }
});
function generalBlocks({ file, roots, releases }) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const isGeneral = file.blocks.some(({ header }) => header && holdsAlways(header));
  for (const root of isGeneral ? roots : []) {
    if (isTemplate(root)) continue;
    for (const shadow of shadows(root, releases.releases)) {
      const header = shadow.releases.length === releases.releases.length ? overrulingHeader(shadow, file) : void 0;
      const [winner] = shadow.winners;
      if (!header || seen.has(shadow.shadowed.directive) || sameValue(root, winner, shadow.shadowed)) continue;
      seen.add(shadow.shadowed.directive);
      const overruled = found.get(header);
      if (overruled) overruled.push(shadow);
      else found.set(header, [shadow]);
    }
  }
  return found;
}
function overrulingHeader({ shadowed, winners, kept }, file) {
  const [winner, ...others] = winners;
  const header = winner?.section.block.header;
  const isGeneral = header && winner.section.conditions.every(holdsAlways);
  const isForSome = !shadowed.section.conditions.every(holdsAlways);
  if (kept !== "first" || others.length > 0 || winner?.section.file !== file) return void 0;
  return isGeneral && isForSome ? header : void 0;
}
function headerOf({ section }) {
  const header = section.conditions.findLast((condition) => !holdsAlways(condition));
  return section.block.header === header ? textOf(section.file, header) : `line ${header.line}`;
}
function moveToEnd(file, header) {
  const index = file.blocks.findIndex((block) => block.header === header);
  const above = file.blocks[index - 1]?.lines ?? [];
  const comments = above.slice(above.findLastIndex(({ type }) => type !== "Comment") + 1);
  const start = comments[0]?.lineStart ?? header.lineStart;
  const end = file.blocks[index].directives.at(-1).next;
  const newline = newlineOf(file);
  const gap = file.text.endsWith("\n") ? newline : `${newline}${newline}`;
  return {
    title: "Move the block to the end of the file",
    edits: [
      { range: { start, end }, text: "" },
      { range: { start: file.end, end: file.end }, text: `${gap}${file.text.slice(start, end)}` }
    ]
  };
}
