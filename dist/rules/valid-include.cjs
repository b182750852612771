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

// rules/valid-include/rule.ts
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
var isTemplate = /* @__PURE__ */ take("isTemplate");
var refuserOf = /* @__PURE__ */ take("refuserOf");

// rules/valid-include/pattern.ts
function lastNameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var leftover = /^(readme|license|changelog)|(~|#|\.(bak|backup|old|orig|save|sav|swp|tmp|rej|disabled|off|example|sample|md|txt|rst)|\.(dpkg|ucf|rpm|pac)-?(dist|new|old|bak|tmp|remove|save|orig))$/i;
function isLeftover(name) {
  return leftover.test(name);
}
function holdsChoice(pattern) {
  const upToEach = pattern.split("}").slice(0, -1);
  return upToEach.some((part) => part.includes("{") && part.includes(",", part.indexOf("{")));
}
function braceFix(argument) {
  const [, before, list, after] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(argument.value) ?? [];
  if (before === void 0 || /\s/.test(argument.value)) return void 0;
  const text = list.split(",").map((name) => `${before}${name}${after}`).join(" ");
  return { title: `Write ${text}`, edits: [{ range: argument, text }], changes: [], safety: "unsafe" };
}

// rules/valid-include/rule.ts
var messages = {
  cycle: "{{argument}} leads back to a file that is being read: {{program}} goes round 16 times, then refuses the file and {{outcome}}.",
  tooDeep: "{{argument}} is more than 16 levels deep: {{program}} refuses the file there and {{outcome}}.",
  tilde: "{{argument}} takes no file: sshd knows no ~ in Include, and does not tell.",
  tildeOfSystem: "{{argument}} is refused in /etc/ssh: ssh takes ~ in the files of users alone, and connects to no host.",
  braces: "{{argument}} takes no file: OpenSSH expands no braces in Include, and does not tell.",
  tokens: "{{program}} expands no token and no variable in Include: it takes {{argument}} by the letter and finds no file.",
  folder: "{{argument}} is a folder, of which OpenSSH reads nothing: only a pattern takes the files within.",
  beside: "{{argument}} is looked for in {{folder}}, whichever file includes it: {{path}} beside this file is not read.",
  nothing: "No file in {{folder}} matches {{argument}}: OpenSSH passes over an Include that takes nothing.",
  unreadable: "{{path}} cannot be read here, and what it sets was not judged: {{program}} refuses what it cannot read itself.",
  leftover: "{{argument}} takes {{path}} too: OpenSSH reads all that matches, be it a backup or a README.",
  everyFile: "{{argument}} takes every file of its folder: a README, or a copy that an editor or a package leaves, would be read too."
};
var rule_default = defineRule({
  meta: {
    description: "Disallow an Include that takes other files than it seems to, or none",
    why: `
OpenSSH passes over an \`Include\` that takes no file without a word, and what the file was meant to set is simply not set.
\`sshd\` knows no \`~\`, neither program expands braces, up to 9.8 \`%h\` and \`\${HOME}\` are plain letters, and a folder gives
nothing unless a pattern asks for its files. A relative path is looked for in \`~/.ssh\` or \`/etc/ssh\`, not beside the file
in which it stands.

The other way round, a pattern takes everything that matches: a \`*\` reads \`README\`, \`work~\` and \`work.bak\` like any other
file. And files that include each other in a circle are refused altogether.

That a single file is missing is not reported, for many are kept out of repositories on purpose; nor is a folder that the
repository does not have.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    occasions: [{ keywords: ["include"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "Include config.d/{work,home}.conf\n",
        good: "Include config.d/work.conf config.d/home.conf\n"
      },
      {
        dialect: "sshd_config",
        bad: "Include ~/sshd_config.d/*.conf\n",
        good: "Include /etc/ssh/sshd_config.d/*.conf\n"
      }
    ],
    references: ["ssh_config(5) Include", "sshd_config(5) Include", "glob(7)"],
    messages,
    options: {}
  },
  create({ file, releases, roots, report }) {
    return {
      "ConfigFile:exit"() {
        for (const [argument, uses] of usesByArgument(file, roots)) {
          if (isFilledIn(file, argument)) continue;
          for (const told of judge({ file, argument, uses, releases, roots })) report(told);
        }
      }
    };
  }
});
function usesByArgument(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const use of roots.flatMap(({ includes }) => includes)) {
    if (use.file !== file) continue;
    const uses = found.get(use.argument);
    if (uses) uses.push(use);
    else found.set(use.argument, [use]);
  }
  return found;
}
function isFilledIn({ dialect }, { value }) {
  return holdsPlaceholder(dialect === "ssh_config" ? value.replaceAll(/\$\{\w+\}/g, "") : value);
}
function judge(judged) {
  const refused = judgeRefusal(judged);
  if (refused) return [refused];
  const takesNothing = judged.uses.every(({ outcome }) => outcome === "nothing" || outcome === "depends");
  const lost = takesNothing ? judgeSpelling(judged) ?? judgeMissing(judged) : void 0;
  return [...lost ? [lost] : judgePattern(judged), ...judgeUnread(judged)];
}
function judgeRefusal({ file, argument, uses, releases }) {
  const outcomes = new Set(uses.map(({ outcome }) => outcome));
  const refuser = refuserOf(file.dialect, releases.releases, releases);
  const data = { argument: argument.value };
  if (outcomes.has("cycle")) return { messageId: "cycle", data: { ...data, ...refuser }, at: argument };
  if (outcomes.has("too-deep")) return { messageId: "tooDeep", data: { ...data, ...refuser }, at: argument };
  if (!outcomes.has("never")) return void 0;
  if (file.dialect === "ssh_config") return { messageId: "tildeOfSystem", data, at: argument };
  return { messageId: "tilde", data, at: argument, severity: "warning" };
}
var expandsSince = 909;
function judgeSpelling({ file, argument, releases }) {
  const { value } = argument;
  if (holdsChoice(value)) {
    const fix = braceFix(argument);
    return { messageId: "braces", data: { argument: value }, at: argument, severity: "warning", ...fix && { fix } };
  }
  const literal = releases.releases.filter((release) => file.dialect === "sshd_config" || release < expandsSince);
  if (literal.length === 0 || !/%[A-Za-z%]|\$\{\w+\}/.test(value)) return void 0;
  const { program } = refuserOf(file.dialect, literal, releases);
  return { messageId: "tokens", data: { program, argument: value }, at: argument, severity: "warning" };
}
function judgeMissing({ file, argument, uses, roots }) {
  if (roots.some((root) => root.fragment || isTemplate(root))) return void 0;
  if (uses.some(({ outcome }) => outcome !== "nothing")) return void 0;
  const { value } = argument;
  const { within, around, beside } = uses[0].missed();
  if (within.length > 0) {
    const suggest = [
      { title: `Write ${value}/*`, edits: [{ range: argument, text: `${value.replace(/\/$/, "")}/*` }] }
    ];
    return { messageId: "folder", data: { argument: value }, at: argument, severity: "warning", suggest };
  }
  if (beside.length > 0) {
    const data = { argument: value, folder: file.dialect === "sshd_config" ? "/etc/ssh" : "~/.ssh", path: beside[0] };
    return { messageId: "beside", data, at: argument, severity: "warning" };
  }
  const folder = around[0]?.replace(/\/[^/]*$/, "");
  const isOwn = roots.some((root) => root.file.path.replace(/\/[^/]*$/, "") === folder);
  if (folder === void 0 || isOwn || !/[*?[]/.test(lastNameOf(value))) return void 0;
  return { messageId: "nothing", data: { argument: value, folder }, at: argument, severity: "info" };
}
function judgePattern({ argument, uses }) {
  const { value } = argument;
  if (!/[*?[]/.test(lastNameOf(value))) return [];
  const paths = [...new Set(uses.flatMap((use) => use.paths))];
  const leftovers = paths.filter((path) => isLeftover(lastNameOf(path)));
  const suggest = suffixSuggestion(argument, paths);
  if (leftovers.length > 0) {
    return leftovers.map((path) => ({
      messageId: "leftover",
      data: { argument: value, path },
      at: argument,
      severity: "warning",
      suggest
    }));
  }
  if (lastNameOf(value) !== "*") return [];
  return [{ messageId: "everyFile", data: { argument: value }, at: argument, severity: "info", suggest }];
}
function suffixSuggestion(argument, paths) {
  const meant = paths.filter((path) => !isLeftover(lastNameOf(path)));
  if (meant.length === 0 || !meant.every((path) => path.endsWith(".conf")) || !argument.value.endsWith("*")) return [];
  return [{ title: `Write ${argument.value}.conf`, edits: [{ range: argument, text: `${argument.value}.conf` }] }];
}
function judgeUnread({ file, argument, uses, releases }) {
  const { program } = refuserOf(file.dialect, releases.releases, releases);
  const unread = new Set(uses.flatMap((use) => use.unread));
  return [...unread].map((path) => {
    return { messageId: "unreadable", data: { path, program }, at: argument, severity: "warning" };
  });
}
