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

// rules/no-captured-directive/rule.ts
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
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");
var newlineOf = /* @__PURE__ */ take("newlineOf");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-captured-directive/captures.ts
function capturesIn(file, block, releases) {
  const written = { file, block, releases };
  const found = outdented(written) ?? announced(written) ?? besideGlobal(written);
  return found ? [found] : [];
}
function outdented({ file, block, releases }) {
  const margin = indentationOf(file, block.header);
  const isInside = (line) => indentationOf(file, line) > margin;
  const at = block.directives.findIndex((directive2) => !isInside(directive2));
  const directive = block.directives[at];
  if (!directive || at === 0) return void 0;
  const next = block.directives.findIndex((each, index) => index > at && isInside(each));
  const captured = block.directives.slice(at, next === -1 ? void 0 : next);
  const isApart = separatorsAbove(block, directive).some((line) => line.type === "Blank" || !isInside(line));
  const mayBeSloppy = !isApart && (next !== -1 || captured.some(isForFew));
  if (mayBeSloppy || captured.some((each) => isRefusedInMatch(file, each, releases))) return void 0;
  const isForAll = next === -1 && !captured.some(isForFew);
  return { directive, sign: "outdented", lines: linesOf(block, directive, captured.at(-1)), isForAll };
}
function announced({ file, block, releases }) {
  const directive = directiveAnnounced(file, block);
  if (!directive || isForFew(directive) || isRefusedInMatch(file, directive, releases)) return void 0;
  const paragraph = paragraphsOf(block).find((lines) => lines.includes(directive));
  const last = paragraph.findLast((line) => line.type === "Directive");
  return { directive, sign: "announced", lines: linesOf(block, directive, last), isForAll: true };
}
function directiveAnnounced(file, { lines }) {
  let state = "none";
  for (const line of lines) {
    if (line.type === "Blank") state = "blank";
    else if (line.type === "Directive" && state === "announced") return line;
    else if (line.type !== "Comment") state = "none";
    else if (state === "blank" && announcesAll(textOf(file, line))) state = "announced";
  }
  return void 0;
}
function besideGlobal({ file, block, releases }) {
  if (file.dialect === "ssh_config") return void 0;
  for (const paragraph of paragraphsOf(block).slice(1)) {
    const directives = paragraph.filter((line) => line.type === "Directive");
    const isGlobal = (directive2) => isRefusedInMatch(file, directive2, releases);
    const directive = directives.find((each) => !isGlobal(each) && !isForFew(each));
    if (!directive || !directives.some(isGlobal)) continue;
    return {
      directive,
      sign: "besideGlobal",
      lines: linesOf(block, directives[0], directives.at(-1)),
      isForAll: true
    };
  }
  return void 0;
}
function paragraphsOf({ lines }) {
  const paragraphs = [[]];
  for (const line of lines) {
    if (line.type === "Blank") paragraphs.push([]);
    else paragraphs.at(-1).push(line);
  }
  return paragraphs;
}
function separatorsAbove({ lines }, directive) {
  const at = lines.indexOf(directive);
  const above = lines.slice(0, at).findLastIndex(({ type }) => type !== "Blank" && type !== "Comment");
  return lines.slice(above + 1, at);
}
function linesOf({ lines }, first, last) {
  const at = lines.indexOf(first);
  const above = lines.slice(0, at).findLastIndex(({ type }) => type !== "Comment");
  return { start: lines[above + 1].lineStart, end: last.next };
}
function indentationOf({ text }, { lineStart, start }) {
  return text.slice(lineStart, start).replaceAll("	", " ".repeat(8)).length;
}
var announcements = [
  /\b(global(ly)?|general|default|common)\s+(ssh\s+|sshd\s+|client\s+|server\s+)?(settings?|options?|config\w*|defaults?|values?|parameters?|section)\b/i,
  /\b(for|to|on)\s+(all|every|any)\s+(other\s+)?(hosts?|connections?|servers?|users?|clients?)\b/i,
  /^#\W*(globals?|defaults?|general|all hosts|every host)\W*$/i
];
function announcesAll(comment) {
  return announcements.some((pattern) => pattern.test(comment));
}
var forFew = new Set(
  `hostname user port identityfile certificatefile identitiesonly proxyjump proxycommand localforward remoteforward
  dynamicforward hostkeyalias remotecommand requesttty sessiontype tag forcecommand chrootdirectory permittty permitopen
  permitlisten permittunnel authorizedkeysfile`.split(/\s+/)
);
function isForFew({ keyword }) {
  return forFew.has(keyword.canonical);
}
function isRefusedInMatch({ dialect }, { keyword }, { newest }) {
  if (dialect === "ssh_config") return false;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return facts !== void 0 && (facts.inMatch === false || facts.inMatch > newest);
}

// rules/no-captured-directive/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow directives that look global but belong to the block above them",
    why: `
A block ends at the next \`Host\` or \`Match\`, or at the end of the file, and at nothing else: indentation and blank lines
mean nothing to OpenSSH. A line that is appended to a file, by hand, by \`echo >>\` or by a tool, falls into the last block.
It then holds for those hosts or users alone, and nobody is told. An \`Include\` there is worst: it is read for the block
alone, and no \`Host\` line in what it takes applies to any other host.

A directive is reported where the block's own ones are indented and this one is not, where a comment above it announces
settings for all, or where it stands in one paragraph with keywords that sshd takes outside of \`Match\` alone. Files that
indent nothing are left alone otherwise, and so are blocks that hold for everyone.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    occasions: [{ keywords: ["host", "match"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host github.com
    User git

Compression yes
`,
        good: `
Host github.com
    User git

Host *
    Compression yes
`
      },
      {
        dialect: "sshd_config",
        bad: `
Match User backup
    ForceCommand internal-sftp

PasswordAuthentication no
`,
        good: `
PasswordAuthentication no

Match User backup
    ForceCommand internal-sftp
`
      }
    ],
    references: ["ssh_config(5) Host", "sshd_config(5) Match"],
    messages: {
      outdented: "{{keyword}} looks as if it stood in no block, but it holds for {{header}} alone: indentation ends no block.",
      announced: "{{keyword}} is announced as a setting for all, but it holds for {{header}} alone: a comment ends no block.",
      besideGlobal: "{{keyword}} stands among keywords that no Match block may hold, but it holds for {{header}} alone: a blank line ends no block.",
      include: "This Include looks as if it stood in no block, but what it takes is read for {{header}} alone, and no block in there holds for anything else."
    },
    options: {}
  },
  create({ file, releases, roots, report }) {
    return {
      "ConfigFile:exit"() {
        if (roots.some(isTemplate)) return;
        for (const block of file.blocks) {
          if (!block.header || holdsAlways(block.header)) continue;
          for (const capture of capturesIn(file, block, releases)) {
            const header = told(file, block.header);
            const { directive, sign } = capture;
            const suggest = capture.isForAll ? [underOwnHeader(file, capture), aboveAllBlocks(file, capture)] : [];
            const common = { at: directive, suggest };
            const keyword = directive.keyword.text;
            if (directive.keyword.name === "include") report({ messageId: "include", data: { header }, ...common });
            else report({ messageId: sign, data: { keyword, header }, ...common });
          }
        }
      }
    };
  }
});
function told(file, header) {
  const text = textOf(file, header).replaceAll(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
function underOwnHeader(file, { lines }) {
  const header = file.dialect === "ssh_config" ? "Host *" : "Match all";
  const { start } = lines;
  return {
    title: `Put ${header} in front of it, for it to hold for all that the blocks above leave open`,
    edits: [{ range: { start, end: start }, text: `${header}${newlineOf(file)}` }]
  };
}
var longestBlank = 80;
function aboveAllBlocks(file, { lines }) {
  const newline = newlineOf(file);
  const start = startOfFirstBlock(file);
  const text = textOf(file, lines).replace(/\r?\n$/, "");
  const above = file.text.slice(Math.max(0, lines.start - longestBlank), lines.start);
  const blankAbove = /(?<=\n)[ \t]*\r?\n$/.exec(above)?.[0].length ?? 0;
  return {
    title: "Move it above the first block, for it to hold for all",
    edits: [
      { range: { start, end: start }, text: `${text}${newline}${newline}` },
      { range: { start: lines.start - blankAbove, end: lines.end }, text: "" }
    ]
  };
}
function startOfFirstBlock({ blocks }) {
  const [global, first] = blocks;
  const comments = global.lines.slice(global.lines.findLastIndex(({ type }) => type !== "Comment") + 1);
  return comments[0]?.lineStart ?? first.header.lineStart;
}
