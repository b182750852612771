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

// rules/no-swallowed-comment/rule.ts
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
var refuserOf = /* @__PURE__ */ take("refuserOf");

// rules/no-swallowed-comment/comment-in.ts
function commentIn(text) {
  const lastLetter = lastLetterOf(text);
  let quote;
  for (let index = 0; index < lastLetter; index++) {
    const character = text[index];
    const isFirst = index === 0 || isBlank(text[index - 1]);
    if (character === "\\" && quote !== "'") index++;
    else if (quote !== void 0) quote = character === quote ? void 0 : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "#" && isFirst && announcesWords(text, index)) return index;
  }
  return void 0;
}
function announcesWords(text, hash) {
  let after = hash;
  while (text[after] === "#") after++;
  return isBlank(text[after]) || isLetter(text[after]);
}
function lastLetterOf(text) {
  let index = text.length - 1;
  while (index >= 0 && !isLetter(text[index])) index--;
  return index;
}
function isLetter(character) {
  return new RegExp("\\p{L}", "u").test(character);
}
function isBlank(character) {
  return character === " " || character === "	";
}

// rules/no-swallowed-comment/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow comments behind a value that is the rest of its line",
    why: `
\`ForceCommand\`, \`ProxyCommand\` and a few others take everything up to the end of the line, a \`#\` and what follows
included. The comment is handed to whatever runs the command: a shell passes over it, but \`AuthorizedKeysCommand\` and
\`KnownHostsCommand\` are run without one and get its words as arguments, \`VersionAddendum\` sends it to every peer, and a
percent sign in it is taken for a token. Worst is \`none\`, which is no longer \`none\` with a comment behind it: every login
then runs a command of that name.

Releases differ: \`ssh\` 8.5 and 8.6 and \`sshd\` up to 8.6 cut the comment off. The fix moves it to a line of its own. It is
no safe one, as it may change what is run.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    occasions: [
      {
        keywords: [
          "authorizedkeyscommand",
          "authorizedprincipalscommand",
          "forcecommand",
          "knownhostscommand",
          "localcommand",
          "proxycommand",
          "proxyjump",
          "remotecommand",
          "versionaddendum"
        ],
        signs: ["hash-behind"]
      }
    ],
    examples: [
      {
        dialect: "ssh_config",
        bad: "Host inner\n    ProxyCommand none # reached directly\n",
        good: "Host inner\n    # reached directly\n    ProxyCommand none\n"
      },
      {
        dialect: "sshd_config",
        bad: "Match Group backup\n    ForceCommand /usr/local/bin/backup # nightly\n",
        good: "Match Group backup\n    # nightly\n    ForceCommand /usr/local/bin/backup\n"
      }
    ],
    references: ["sshd_config(5) ForceCommand", "ssh_config(5) ProxyCommand", "readconf.c parse_command"],
    messages: {
      command: "This is no comment: to {{program}} the rest of the line is the command that {{keyword}} runs.",
      text: "This is no comment: to {{program}} the rest of the line is the text of {{keyword}}, which every peer is sent.",
      hosts: "This is no comment: to {{program}} the rest of the line is the hosts of {{keyword}}.",
      none: "With this behind it, none is {{what}} to {{program}}: {{keyword}} is switched off only where nothing follows."
    },
    options: {}
  },
  create({ file, releases, report }) {
    return {
      Directive(written) {
        const facts = lookupKeyword(file.dialect, written.keyword.canonical);
        const kind = facts?.argument.kind;
        if (!facts || !isRestOfLine(kind)) return;
        const line = file.release >= argumentsSince ? written : parseLineAs(file, written, argumentsSince);
        const found = line.type === "Directive" ? swallowedIn(file, line) : void 0;
        if (!found || holdsPlaceholder(file.text.slice(line.start, found.start))) return;
        const isNone = found.value.toLowerCase() === "none";
        const swallowing = releases.releases.filter((release) => swallows({ file, facts, isNone }, release));
        if (swallowing.length === 0) return;
        const { program } = refuserOf(file.dialect, swallowing, releases);
        const common = { at: found, ...found.value !== "" && { fix: fixFor(file, written, found) } };
        const data = { program, keyword: facts.keyword };
        if (isNone) report({ messageId: "none", data: { ...data, what: noneBecomes[kind] }, ...common });
        else report({ messageId: messageOf[kind], data, ...common });
      }
    };
  }
});
var messageOf = { "raw-command": "command", "raw-string": "text", "jump-list": "hosts" };
var noneBecomes = {
  "raw-command": "a command",
  "raw-string": "a text",
  "jump-list": "a host"
};
function isRestOfLine(kind) {
  return kind !== void 0 && Object.hasOwn(messageOf, kind);
}
var argumentsSince = 807;
function swallowedIn(file, { args, trailingComment }) {
  const [argument] = args;
  if (!argument) return void 0;
  if (trailingComment) return { start: trailingComment.start, end: trailingComment.end, value: argument.value };
  const text = file.text.slice(argument.start, argument.end);
  const index = commentIn(text);
  if (index === void 0) return void 0;
  return { start: argument.start + index, end: argument.end, value: text.slice(0, index).trim() };
}
function swallows({ file, facts, isNone }, release) {
  if (release < (facts.since ?? Infinity)) return false;
  if (release < argumentsSince) return file.dialect === "ssh_config" && release < 805;
  return isNone || facts.argument.kind !== "jump-list";
}
function fixFor(file, line, comment) {
  return {
    safety: "unsafe",
    title: "Move the comment to a line of its own",
    edits: moveAbove(file, line, comment),
    changes: [line.keyword.canonical]
  };
}
