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

// rules/valid-suppression/rule.ts
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
var moveAbove = /* @__PURE__ */ take("moveAbove");
var nearest = /* @__PURE__ */ take("nearest");
var suppressionForms = /* @__PURE__ */ take("suppressionForms");

// rules/valid-suppression/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow suppression comments that suppress nothing or do not say what and why",
    why: `
A suppression comment is a decision: this finding is known, and stays. It has to name the rule, or new faults hide behind it,
and to give the reason behind \` -- \`, or nobody dares to remove it. One that misspells a rule, stands where it has no effect
or outlives its finding says something that is not so.

It stands on a line of its own. Until OpenSSH 8.6 a \`#\` behind a value does not begin a comment everywhere, and keywords such
as \`ProxyCommand\` hand it to a shell to this day.

What this rule reports, no comment suppresses. Rules that do not run are not called unused.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "error",
    examples: [
      {
        dialect: "ssh_config",
        bad: "# ssh-lint-disable-next-line no-deprecated-keyword\nProtocol 2\n",
        good: "# ssh-lint-disable-next-line no-deprecated-keyword -- read by OpenSSH 7 too\nProtocol 2\n"
      },
      {
        dialect: "sshd_config",
        bad: "ClientAliveInterval 900 # ssh-lint-disable-next-line keepalive-interval -- slow links\n",
        good: "# ssh-lint-disable-next-line keepalive-interval -- slow links\nClientAliveInterval 900\n"
      }
    ],
    references: ["docs/architecture.md"],
    messages: {
      form: "There is no form ssh-lint-{{form}}, so the comment has no effect: there are {{forms}}.",
      misspelt: "There is no rule {{rule}}, so nothing is suppressed for it: {{near}} is near.",
      unknown: "There is no rule {{rule}}, so nothing is suppressed for it.",
      unscoped: "This comment names no rule, so it has no effect: name the rules, with commas between them.",
      trailing: "A suppression behind a value has no effect: it needs a line of its own.",
      late: "It stands after the first directive, so it has no effect: what is for the whole file comes first.",
      blockless: "No Host or Match block follows, so it has no effect.",
      idle: "None of its rules is disabled here, so there is nothing to enable.",
      unused: "Nothing is left here for {{rules}} to report, so the suppression hides what may come.",
      reasonless: 'It gives no reason: add one behind " -- ".'
    },
    options: {}
  },
  review(suppressions, { file, releases, ruleIds, report }) {
    const lines = linesByNumber(file, suppressions);
    for (const suppression of suppressions) {
      const { form, rules, reason, unused, isTrailing, isMisplaced } = suppression;
      if (isTrailing) {
        report({
          messageId: "trailing",
          at: suppression,
          fix: moveToOwnLine(lines.get(suppression.line), { file, suppression, releases })
        });
        continue;
      }
      if (!suppressionForms.some((known) => known === form)) {
        report({ messageId: "form", data: { form, forms }, at: suppression });
        continue;
      }
      if (rules.length === 0) report({ messageId: "unscoped", at: suppression });
      for (const rule of rules.filter(({ id }) => !ruleIds.includes(id))) {
        const near = nearest(rule.id, ruleIds);
        const data = { rule: JSON.stringify(rule.id) };
        if (near === void 0) report({ messageId: "unknown", data, at: rule });
        else report({ messageId: "misspelt", data: { ...data, near }, at: rule });
      }
      if (isMisplaced && form === "enable") {
        report({ messageId: "idle", severity: "warning", at: suppression, fix: remove(file, suppression) });
      } else if (isMisplaced) {
        const messageId = form === "disable-file" ? "late" : "blockless";
        report({ messageId, severity: "warning", at: suppression });
      }
      if (unused.length > 0) {
        const data = { rules: unused.map(({ id }) => id).join(", ") };
        const fix = unused.length === rules.length ? remove(file, suppression) : keepOnly(suppression, unused);
        report({ messageId: "unused", data, severity: "warning", at: unused[0], fix });
      } else if (reason === void 0 && form !== "enable") {
        report({ messageId: "reasonless", severity: "warning", at: suppression });
      }
    }
  }
});
var forms = `${suppressionForms.slice(0, -1).join(", ")} and ${suppressionForms.at(-1)}`;
function linesByNumber(file, suppressions) {
  const numbers = new Set(suppressions.filter(({ isTrailing }) => isTrailing).map(({ line }) => line));
  const found = /* @__PURE__ */ new Map();
  if (numbers.size === 0) return found;
  for (const { header, lines } of file.blocks) {
    if (header && numbers.has(header.line)) found.set(header.line, header);
    for (const line of lines) if (numbers.has(line.line)) found.set(line.line, line);
  }
  return found;
}
function moveToOwnLine(line, { file, suppression: { start }, releases }) {
  const isComment = line.type === "Directive" && line.trailingComment?.start === start && (releases.releases[0] >= commentsSince || takesFewWords(file, line));
  return {
    safety: isComment ? "safe" : "unsafe",
    title: "Move the suppression to a line of its own",
    edits: moveAbove(file, line, { start }),
    changes: isComment ? [line.keyword.canonical] : []
  };
}
var commentsSince = 807;
function takesFewWords({ dialect }, { keyword }) {
  return (lookupKeyword(dialect, keyword.name)?.arity.max ?? Infinity) < Infinity;
}
function remove(file, { start, end }) {
  const lineStart = file.text.lastIndexOf("\n", start) + 1;
  const lineEnd = file.text.indexOf("\n", end);
  const range = { start: lineStart, end: lineEnd < 0 ? file.text.length : lineEnd + 1 };
  return { title: "Remove the suppression", edits: [{ range, text: "" }], changes: [] };
}
function keepOnly({ rules }, unused) {
  const kept = rules.filter((rule) => !unused.includes(rule)).map(({ id }) => id);
  const range = { start: rules[0].start, end: rules.at(-1).end };
  return { title: `Keep only ${kept.join(", ")}`, edits: [{ range, text: kept.join(", ") }], changes: [] };
}
