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

// rules/no-broken-release/rule.ts
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
var isComplete = /* @__PURE__ */ take("isComplete");
var isTemplate = /* @__PURE__ */ take("isTemplate");
var refusedHere = /* @__PURE__ */ take("refusedHere");
var refuserOf = /* @__PURE__ */ take("refuserOf");
var shadows = /* @__PURE__ */ take("shadows");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-broken-release/messages.ts
var messages = {
  remoteOpen: "{{program}} passes over the first argument of PermitRemoteOpen: {{lost}} is refused.",
  remoteOpenAlone: "{{program}} passes over the first argument of PermitRemoteOpen: with no other left it permits every destination.",
  logVerbose: "{{program}} keeps the first argument of LogVerbose alone: {{lost}} is without effect.",
  everyBlock: "{{program}} takes {{keyword}} from every block, whether that applies or not: this line is for all hosts.",
  jumpNone: "{{program}} lets the ProxyJump none on {{place}} keep this ProxyCommand out and connects without either.",
  principalsCommand: "{{program}} drops this AuthorizedPrincipalsCommand because of AuthorizedKeysCommand on {{place}}.",
  subsystemInMatch: "{{program}} crashes when a connection of this block logs in, because no Subsystem stands outside of Match.",
  subsystemQuotes: "{{program}} drops the quotes of Subsystem, so that the shell takes {{argument}} apart.",
  netBlock: "{{program}} leaves the size for IPv6 at 0 or to chance where a single number is given: all IPv6 addresses may count as one source.",
  matchEquals: "OpenSSH 9.9p1 refuses the file because of {{criterion}}: it takes no = between a criterion and its value, as 9.9p2 does again.",
  includedMatch: "{{program}} passes over the Match blocks of included files: this one applies to no one there.",
  permitAny: "{{program}} takes {{word}} beside other arguments of {{keyword}}, and ends every session as it logs in.",
  pamServiceName: "{{program}} takes PAMServiceName inside Match and does nothing with it.",
  trafficClass: "{{program}} passes over the value {{value}} of IPQoS and takes the default of the system.",
  lostKeyword: "{{program}} does not know {{keyword}}, unlike the releases around it, refuses the file and {{outcome}}."
};

// rules/no-broken-release/traps.ts
var always = 0;
var traps = [
  {
    dialect: "ssh_config",
    keywords: ["permitremoteopen"],
    from: 807,
    until: 902,
    find: onDirectives(lostDestination)
  },
  { dialect: "ssh_config", keywords: ["logverbose"], from: 805, find: onDirectives(lostPatterns) },
  {
    dialect: "ssh_config",
    keywords: ["streamlocalbindmask", "syslogfacility"],
    from: always,
    find: onDirectives(everyBlock)
  },
  { dialect: "ssh_config", keywords: ["match"], from: 909, until: 1e3, find: onMatch(gluedEquals) },
  { dialect: "sshd_config", keywords: ["match"], from: 909, until: 1e3, find: onMatch(gluedEquals) },
  { dialect: "ssh_config", keywords: ["ipqos"], from: 1001, find: onDirectives(ignoredClass) },
  { dialect: "sshd_config", keywords: ["ipqos"], from: 1001, find: onDirectives(ignoredClass) },
  { dialect: "sshd_config", keywords: ["match"], from: 802, until: 804, find: includedMatch },
  {
    dialect: "sshd_config",
    keywords: ["persourcenetblocksize"],
    from: 805,
    until: 1003,
    find: onDirectives(singleNetBlock)
  },
  {
    dialect: "sshd_config",
    keywords: ["subsystem"],
    signs: ["quote"],
    from: always,
    until: 905,
    find: onDirectives(quotedSubsystem)
  },
  { dialect: "sshd_config", keywords: ["match"], from: 905, until: 1003, find: crashingSubsystem },
  { dialect: "sshd_config", keywords: ["permitopen", "permitlisten"], from: 907, find: onDirectives(anyAmongOthers) },
  { dialect: "sshd_config", keywords: ["pamservicename"], from: 1005, find: onDirectives(serviceInMatch) }
];
function isIn({ from, until = Infinity }, release) {
  return release >= from && release < until;
}
function onDirectives(look) {
  return ({ file }, { keywords }) => file.blocks.flatMap(
    (block) => block.directives.filter((directive) => keywords.includes(directive.keyword.canonical) && isPlain(file, directive)).flatMap((directive) => look(directive, block, file) ?? [])
  );
}
function onMatch(look) {
  return ({ file }) => file.blocks.flatMap(({ header }) => header?.type === "Match" && isPlain(file, header) ? look(header, file) : []);
}
function isPlain(file, line) {
  return !holdsPlaceholder(textOf(file, line));
}
function lostDestination({ args }) {
  const [first, ...others] = args;
  if (!first || /^(any|none)$/i.test(first.value)) return void 0;
  const again = { range: { start: first.end, end: first.end }, text: ` ${first.value}` };
  const suggest = [{ title: "Write the first argument twice, which no release minds", edits: [again] }];
  return (program) => others.length > 0 ? { messageId: "remoteOpen", data: { program, lost: first.value }, at: first, suggest } : { messageId: "remoteOpenAlone", data: { program }, at: first, suggest };
}
function lostPatterns({ args }) {
  const lost2 = args[1];
  return lost2 && ((program) => ({ messageId: "logVerbose", data: { program, lost: lost2.value }, at: lost2 }));
}
function everyBlock(directive, { header }) {
  if (!header || holdsAlways(header)) return void 0;
  const { keyword } = directive;
  return (program) => ({ messageId: "everyBlock", data: { program, keyword: keyword.text }, at: directive });
}
function gluedEquals(header, file) {
  return header.criteria.flatMap((criterion) => {
    const text = textOf(file, criterion);
    const name = `${criterion.negated ? "!" : ""}${criterion.name}`;
    if (!text.toLowerCase().startsWith(`${name}=`) || !criterion.value) return [];
    const equals = criterion.start + name.length;
    const edits = [{ range: { start: equals, end: equals + 1 }, text: " " }];
    const fix = { title: "Put a blank in the place of =", edits, changes: [] };
    return [() => ({ messageId: "matchEquals", data: { criterion: text }, at: criterion, fix })];
  });
}
function ignoredClass({ args }) {
  const ignored = args.find(({ value }) => /^(lowdelay|throughput|reliability)$/i.test(value));
  if (!ignored) return void 0;
  return (program) => ({ messageId: "trafficClass", data: { program, value: ignored.value }, at: ignored });
}
function includedMatch({ file, roots }) {
  const header = file.blocks.find((block) => block.header)?.header;
  const isIncluded = roots.some(
    ({ fragment, includes }) => fragment || includes.some(({ paths, conditions }) => conditions.length === 0 && paths.includes(file.path))
  );
  if (!header || !isIncluded || !isPlain(file, header)) return [];
  return [(program) => ({ messageId: "includedMatch", data: { program }, at: header })];
}
function singleNetBlock({ args }) {
  const [size] = args;
  if (!size || !/^\d+$/.test(size.value)) return void 0;
  const fix = {
    title: "Add :128, what other releases take for IPv6",
    edits: [{ range: size, text: `${size.value}:128` }],
    changes: ["persourcenetblocksize"],
    safety: "unsafe"
  };
  return (program) => ({ messageId: "netBlock", data: { program }, at: size, fix });
}
function quotedSubsystem({ args }, _, file) {
  const quoted = args.slice(1).find((argument) => {
    const text = textOf(file, argument);
    return text !== argument.value && /[\s"'`$\\*?;&|<>()]/.test(argument.value);
  });
  if (!quoted) return void 0;
  const data = { argument: textOf(file, quoted) };
  return (program) => ({ messageId: "subsystemQuotes", data: { program, ...data }, at: quoted });
}
function crashingSubsystem({ file, roots }) {
  const hasGlobal = (root) => root.sections.some(({ conditions, directives }) => conditions.every(holdsAlways) && directives.some(isSubsystem));
  if (!roots.every((root) => isComplete(root) && !hasGlobal(root))) return [];
  return file.blocks.filter(({ header }) => header?.type === "Match").flatMap(({ directives }) => directives.find(isSubsystem) ?? []).map((directive) => (program) => ({ messageId: "subsystemInMatch", data: { program }, at: directive }));
}
function isSubsystem({ keyword }) {
  return keyword.canonical === "subsystem";
}
function anyAmongOthers({ keyword, args }) {
  const [word, ...others] = args;
  if (!word || others.length === 0 || !/^(any|none)$/.test(word.value)) return void 0;
  const data = { word: word.value, keyword: keyword.text };
  return (program) => ({ messageId: "permitAny", data: { program, ...data }, at: word });
}
function serviceInMatch(directive, { header }) {
  if (!header || holdsAlways(header)) return void 0;
  return (program) => ({ messageId: "pamServiceName", data: { program }, at: directive });
}

// rules/no-broken-release/rule.ts
var mistaken = ["authorizedprincipalscommand", "proxycommand"];
var lost = ["gssapiauthentication", "gssapicleanupcredentials", "gssapistrictacceptorcheck"];
var rule_default = defineRule({
  meta: {
    description: "Disallow what a release in range does wrongly or undoes without a word",
    why: `
Releases of OpenSSH have had faults in how they read or apply a configuration. A file that is right by the manual is then
taken in silence and means something else on some machines: the first destination of \`PermitRemoteOpen\` is dropped, a
\`Match\` in a drop-in is passed over, \`sshd\` crashes as a user logs in. Nobody sees it in the file.

The rule knows such faults with the releases that have them, and reports the lines of this very file that they touch, as
long as one of those releases is in range. To leave old releases behind, raise the range. The releases are the ones of the
OpenSSH project: a distribution may have mended its package.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    occasions: [
      ...traps.map(({ keywords, signs }) => ({ keywords, ...signs && { signs } })),
      { keywords: [...mistaken, ...lost] }
    ],
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host web
    SyslogFacility LOCAL3
`,
        good: `
SyslogFacility LOCAL3
`
      },
      {
        dialect: "sshd_config",
        bad: "PerSourceNetBlockSize 24\n",
        good: "PerSourceNetBlockSize 24:56\n"
      }
    ],
    references: ["OpenSSH release notes", "ssh_config(5)", "sshd_config(5)"],
    messages,
    options: {}
  },
  create(context) {
    const { file, releases, roots, report } = context;
    const tell = (caught, caughtIn) => {
      report(caught(refuserOf(file.dialect, caughtIn, releases).program));
    };
    return {
      "ConfigFile:exit"() {
        for (const trap of traps) {
          const caughtIn = releases.releases.filter((release) => isIn(trap, release));
          if (trap.dialect !== file.dialect || caughtIn.length === 0) continue;
          for (const caught of trap.find({ file, roots }, trap)) tell(caught, caughtIn);
        }
        const refused = refusedHere(context).find(({ topic }) => topic === "lost-keyword");
        if (refused) {
          const { refusal, line } = refused;
          const refuser = refuserOf(file.dialect, refusal.releases, releases);
          report({ messageId: "lostKeyword", data: { ...refuser, keyword: line.keyword.text }, at: refusal.at });
        }
        for (const mistake of mistakes(file, roots, releases)) tell(tellMistake(mistake, file), mistake.releases);
      }
    };
  }
});
function mistakes(file, roots, { releases }) {
  const [first, ...others] = roots.map(
    (root) => isTemplate(root) ? [] : shadows(root, releases).filter(({ isMistake }) => isMistake)
  );
  const isSame = (one, other) => one.shadowed.directive === other.shadowed.directive;
  return first.filter(
    (shadow) => shadow.shadowed.section.file === file && others.every((found) => found.some((other) => isSame(shadow, other)))
  );
}
function tellMistake({ shadowed, winners }, file) {
  const { directive } = shadowed;
  const [winner] = winners;
  const inFile = winner.section.file;
  const place = `line ${winner.directive.line}${inFile === file ? "" : ` of ${inFile.path}`}`;
  const related = [{ at: winner.directive, file: inFile, message: "This keeps it out." }];
  const messageId = directive.keyword.canonical === "proxycommand" ? "jumpNone" : "principalsCommand";
  return (program) => ({ messageId, data: { program, place }, at: directive, related });
}
