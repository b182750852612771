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

// rules/no-trailing-comment/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var holdsPlaceholder = /* @__PURE__ */ take("holdsPlaceholder");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");
var moveAbove = /* @__PURE__ */ take("moveAbove");
var parseLineAs = /* @__PURE__ */ take("parseLineAs");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var refuserOf = /* @__PURE__ */ take("refuserOf");

// rules/no-trailing-comment/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow comments after the arguments where a release in range does not take them for comments",
    why: `
A comment of its own line has always been one. What a \`#\` after the arguments is depends on the release. Up to OpenSSH
8.4 \`ssh\` knows nothing of it: it refuses the file for the surplus words, or takes them for arguments where a keyword has
room for more. \`ssh\` 8.5 and 8.6, and \`sshd\` up to 8.6, cut every line at its first \`#\`, even within quotes or in the
middle of a name. Since 8.7 a comment begins with an argument that begins with \`#\`, on both sides.

Where all releases in range take it for a comment, nothing is reported. Keywords that take the rest of the line as it is,
such as \`ForceCommand\`, are the matter of \`no-swallowed-comment\`.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    occasions: [{ signs: ["hash-behind"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveInterval 60 # once a minute\n",
        good: "# once a minute\nServerAliveInterval 60\n",
        openssh: ">=8.0"
      },
      {
        dialect: "sshd_config",
        bad: "Banner /etc/issue#1\n",
        good: "Banner /etc/issue-1\n",
        openssh: ">=8.0"
      }
    ],
    references: ["OpenSSH 8.5 and 8.7 release notes", "argv_split in misc.c"],
    messages: {
      refused: "{{program}} takes a # after the arguments for one more of them, refuses the file and {{outcome}}.",
      taken: "{{program}} takes a # after the arguments for one more of them: the words of this comment are {{taken}}.",
      cut: "{{program}} ends a line at its first #, wherever that stands: {{keyword}} loses {{lost}}."
    },
    options: {}
  },
  create(context) {
    const { file, releases, report } = context;
    const matching = (holds) => releases.releases.filter(holds);
    const ignorant = matching((release) => file.dialect === "ssh_config" && release < cutsSince.ssh_config);
    const cutting = matching((release) => release >= cutsSince[file.dialect] && release < argumentsSince);
    const checkTaken = (line, comment) => {
      const asOld = parseLineAs(file, line, ignorant.at(-1));
      if (!("args" in asOld) || asOld.args.every(({ start }) => start < comment.start)) return;
      const { program } = refuserOf(file.dialect, ignorant, releases);
      const taken = line.type === "Host" ? "patterns of hosts" : `arguments of ${line.keyword.text}`;
      report({ messageId: "taken", data: { program, taken }, at: comment, fix: fixFor(file, line, comment) });
    };
    const checkCut = (line) => {
      const lost = lostToCut(file, line);
      if (!lost) return;
      const { program } = refuserOf(file.dialect, cutting, releases);
      const data = { program, keyword: line.keyword.text, lost: file.text.slice(lost.start, lost.end) };
      report({ messageId: "cut", data, at: lost });
    };
    return {
      "ConfigFile:exit"() {
        if (ignorant.length === 0 && cutting.length === 0) return;
        const refused = new Map(
          refusedHere(context).flatMap((each) => each.topic === "trailing-comment" ? [[each.line.line, each]] : [])
        );
        for (const written of statementsOf(file)) {
          const line = asWritten(file, written);
          if (!line) continue;
          const comment = line.trailingComment;
          const refusal = refused.get(line.line)?.refusal;
          if (comment && refusal) {
            const data = refuserOf(file.dialect, refusal.releases, releases);
            report({ messageId: "refused", data: { ...data }, at: comment, fix: fixFor(file, line, comment) });
          } else if (comment && ignorant.length > 0) checkTaken(line, comment);
          if (cutting.length > 0) checkCut(line);
        }
      }
    };
  }
});
var argumentsSince = 807;
var cutsSince = { ssh_config: 805, sshd_config: 800 };
function statementsOf({ blocks }) {
  return blocks.flatMap(({ header, directives }) => [...header ? [header] : [], ...directives]);
}
function asWritten(file, written) {
  const line = file.release >= argumentsSince ? written : parseLineAs(file, written, argumentsSince);
  if (!("args" in line) || holdsPlaceholder(file.text.slice(line.lineStart, line.next))) return void 0;
  const facts = lookupKeyword(file.dialect, line.keyword.canonical);
  return facts?.status === "active" ? line : void 0;
}
function lostToCut(file, { keyword, trailingComment, lineStart, next, args }) {
  const index = file.text.slice(keyword.end, next).indexOf("#");
  const start = keyword.end + index;
  const isSwallowed = /[ \t]/.test(file.text[start - 1]) && takesRest(file, keyword.name);
  if (index === -1 || start === trailingComment?.start || isSwallowed) return void 0;
  const end = trailingComment ? args.at(-1).end : lineStart + file.text.slice(lineStart, next).trimEnd().length;
  return { start, end };
}
function takesRest({ dialect }, name) {
  const facts = lookupKeyword(dialect, name);
  return facts !== void 0 && "skipsEquals" in facts.argument;
}
function fixFor(file, line, comment) {
  const mayChange = line.type !== "Directive" || lookupKeyword(file.dialect, line.keyword.name).arity.max === Infinity;
  return {
    safety: mayChange ? "unsafe" : "safe",
    title: "Move the comment to a line of its own",
    edits: moveAbove(file, line, comment),
    changes: [line.keyword.canonical]
  };
}
