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

// rules/no-value-trap/rule.ts
var rule_exports = {};
__export(rule_exports, {
  default: () => rule_default
});
module.exports = __toCommonJS(rule_exports);

// src/rule/index.ts
var module2 = require("../core.cjs").modules["src/rule/index.ts"];
var take = (name) => module2[name];
var defineRule = /* @__PURE__ */ take("defineRule");
var factsIn = /* @__PURE__ */ take("factsIn");
var formatTime = /* @__PURE__ */ take("formatTime");
var hasWildcard = /* @__PURE__ */ take("hasWildcard");
var holdsPlaceholder = /* @__PURE__ */ take("holdsPlaceholder");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");
var matchesPattern = /* @__PURE__ */ take("matchesPattern");
var nearest = /* @__PURE__ */ take("nearest");
var parseInterval = /* @__PURE__ */ take("parseInterval");
var refuserOf = /* @__PURE__ */ take("refuserOf");
var textOf = /* @__PURE__ */ take("textOf");

// rules/no-value-trap/trap.ts
function trapOf(kinds, find) {
  const known = new Set(kinds);
  return { concerns: ({ argument }) => known.has(argument.kind), find };
}
function programOf({ file, releases }, holds) {
  const held = releases.releases.filter(holds);
  return held.length === 0 ? void 0 : refuserOf(file.dialect, held, releases).program;
}
function anyProgram({ file, releases }) {
  return refuserOf(file.dialect, releases.releases, releases).program;
}
function replaced(at, text) {
  return { title: `Write ${text}`, edits: [{ range: at, text }] };
}

// rules/no-value-trap/list-traps.ts
var things = {
  "user-pattern-list": "user",
  "group-pattern-list": "group",
  "env-pattern-list": "variable"
};
var comma = trapOf(
  ["user-pattern-list", "group-pattern-list", "env-pattern-list"],
  ({ directive, facts, takes }) => directive.args.flatMap((argument) => {
    const { value } = argument;
    const thing = things[takes.kind];
    const [name = ""] = thing === "user" ? value.split("@", 1) : [value];
    if (!name.includes(",")) return [];
    const suggest = name === value ? partedAtBlanks(argument) : [];
    return [{ messageId: "comma", data: { keyword: facts.keyword, value, thing }, at: argument, suggest }];
  })
);
function partedAtBlanks(argument) {
  const parts = argument.value.split(",").filter((part) => part !== "");
  return parts.length > 0 ? [{ ...replaced(argument, parts.join(" ")), title: "Part them at blanks" }] : [];
}
var assignmentComma = trapOf(
  ["env-assign-list"],
  ({ directive }) => directive.args.flatMap((argument) => {
    const { value } = argument;
    if (!/^\w+=[^,]*(,\s*[A-Za-z_]\w*=[^,]*)+$/.test(value)) return [];
    const name = value.slice(0, value.indexOf("="));
    return [{ messageId: "assignmentComma", data: { value, name }, at: argument }];
  })
);
var noNegation = trapOf(
  ["user-pattern-list", "group-pattern-list"],
  ({ directive, facts }) => directive.args.filter(({ value }) => value.startsWith("!")).map((at) => ({ messageId: "noNegation", data: { keyword: facts.keyword, value: at.value }, at }))
);
var userMissing = trapOf(
  ["user-pattern-list"],
  ({ directive }) => directive.args.filter(({ value }) => /^@./.test(value)).map((at) => ({ messageId: "userMissing", data: { value: at.value }, at }))
);
var listTraps = [comma, assignmentComma, noNegation, userMissing];

// rules/no-value-trap/messages.ts
var messages = {
  agentPath: "{{program}} takes {{value}} for the path of an agent and switches forwarding on: yes and no alone are switches.",
  userEnvironment: "{{program}} takes {{value}} for a pattern and lets users set the variables it matches: yes and no alone, in lower case, are switches.",
  noSwitch: "{{program}} takes {{value}} for {{thing}}: {{keyword}} knows no such switch, and none is what turns it off.",
  comma: "{{keyword}} is parted at blanks: {{value}} is one pattern, and there is no {{thing}} with a comma in its name.",
  assignmentComma: "SetEnv is parted at blanks: {{value}} sets {{name}} alone, with the rest as its value.",
  noNegation: "{{keyword}} knows no exclusion: {{value}} is a name that begins with an exclamation mark.",
  userMissing: "{{value}} fits no user: what stands in front of the @ is compared with the whole name.",
  fraction: "{{program}} cuts fractions off: {{keyword}} {{value}} is {{seconds}} s.",
  fractionZero: "{{program}} cuts fractions off: {{keyword}} {{value}} is 0, and that is {{meaning}}.",
  timeByRelease: "{{program}} reads {{value}} as {{old}}, where newer releases read {{new}}.",
  mask: "{{program}} reads an octal mask up to the first character that is none of its digits: {{value}} is {{read}}.",
  startups: "{{program}} reads {{read}} of {{value}} and passes over the rest without a word.",
  zeroIsYes: "{{program}} takes 0 for yes: keys stay in the agent for as long as it runs.",
  unknownMethod: "{{program}} knows no method {{value}} and passes over it without a word.",
  noneBeside: "Only a none that stands alone turns {{keyword}} off: here {{program}} takes it for the name of a file.",
  nonePassedOver: "{{program}} passes over none where {{keyword}} states something else.",
  channelType: "There is no channel of the type {{value}}: {{program}} closes nothing for it.",
  unknownToken: "{{token}} is no token of {{keyword}}: {{program}} {{outcome}} as soon as it uses the value.",
  hostNamePort: "HostName is looked up with the port in it: ssh finds no host of the name {{value}}.",
  hostNameUser: "HostName is looked up with the user in it: ssh finds no host of the name {{value}}.",
  hostPort: "Host compares names, and a port is no part of one: {{value}} is no host that ssh is asked for.",
  hostBrackets: "The only wildcards of Host are * and ?: {{value}} is compared letter by letter.",
  hostBang: "This ! stands alone and leaves nothing out: the block takes {{value}} in.",
  hostCase: "Host goes by case: {{value}} is not for {{other}}.",
  userAddress: "Match User compares the name of the user alone: {{value}} is none, whatever the connection.",
  addressName: "Match Address compares addresses alone: {{value}} is a name and fits no connection."
};

// rules/no-value-trap/name-traps.ts
var longestName = 255;
var hostName = {
  concerns: ({ keyword }) => keyword === "Hostname",
  find({ argument }) {
    const { value } = argument;
    if (value.length > longestName) return [];
    const [, host, port] = /^([^:@]+|\[[^\]]+\]):(\d+)$/.exec(value) ?? [];
    if (host !== void 0) {
      const suggest2 = [{ ...replaced(argument, host), title: `Write ${host}, and Port ${port} on a line of its own` }];
      return [{ messageId: "hostNamePort", data: { value }, at: argument, suggest: suggest2 }];
    }
    const [, user, name] = /^([^@]+)@([^@]+)$/.exec(value) ?? [];
    if (name === void 0) return [];
    const suggest = [{ ...replaced(argument, name), title: `Write ${name}, and User ${user} on a line of its own` }];
    return [{ messageId: "hostNameUser", data: { value }, at: argument, suggest }];
  }
};
function hostTraps({ patterns }) {
  return patterns.flatMap((pattern, index) => {
    const { value, negated } = pattern;
    const next = patterns[index + 1];
    if (value.length > longestName) return [];
    if (negated && value === "") return next ? [loneBang(pattern, next)] : [];
    const messageId = hasPort.test(value) ? "hostPort" : hasBrackets.test(value) ? "hostBrackets" : void 0;
    return messageId ? [{ messageId, data: { value }, at: pattern }] : [];
  });
}
var hasPort = /^[^:\s]+\.[^:\s]+:\d{1,5}$/;
var hasBrackets = /^[^:]*(\[[^\]:]+\]|\([^)]*\|[^)]*\))/;
function loneBang(bang, next) {
  const title = `Write !${next.value}`;
  const range = { start: bang.end, end: next.start };
  return {
    messageId: "hostBang",
    data: { value: next.value },
    at: bang,
    suggest: [{ title, edits: [{ range, text: "" }] }]
  };
}
var maximumLetters = 1e8;
function caseTraps(header, names) {
  return header.patterns.some(hasCapitals) ? names().flatMap((each) => caseTrapsAmong(header, each)) : [];
}
function caseTrapsAmong(header, { hosts, hostNamesOf }) {
  return header.patterns.filter(hasCapitals).flatMap((pattern) => {
    const { value } = pattern;
    const isLeftOut = (name) => matchesPattern(value.toLowerCase(), name.toLowerCase()) && !matchesPattern(value, name);
    const ownNames = value.includes(".") ? hostNamesOf.get(header) ?? [] : [];
    const other = (hasWildcard(value) ? hosts : ownNames).find(isLeftOut);
    if (other === void 0 || hosts.some((name) => name !== value && matchesPattern(value, name))) return [];
    const suggest = [replaced(pattern, value.toLowerCase())];
    return [{ messageId: "hostCase", data: { value, other }, at: pattern, suggest }];
  });
}
function hasCapitals({ value, negated }) {
  return !negated && value.length <= longestName && /[A-Z]/.test(value);
}
function namesIn({ sections }) {
  const headers = new Set(sections.flatMap(({ conditions }) => conditions));
  const patterns = [...headers].flatMap((header) => header.type === "Host" ? header.patterns : []);
  const isName = ({ value, negated }) => !negated && !hasWildcard(value) && value.length <= longestName;
  const hosts = patterns.filter(isName).map(({ value }) => value);
  const lettersIn = (texts2) => texts2.reduce((sum, { length }) => sum + length, 0);
  const capitals = patterns.filter(hasCapitals).map(({ value }) => value);
  if (lettersIn(capitals) * lettersIn(hosts) > maximumLetters) return void 0;
  const hostNamesOf = sections.map(({ conditions, directives }) => {
    const stated = directives.filter(({ keyword }) => keyword.canonical === "hostname");
    return [conditions.at(-1), stated.map(({ args }) => args[0]?.value ?? "")];
  });
  return { hosts, hostNamesOf: new Map(hostNamesOf) };
}
function matchTraps({ criteria }) {
  return criteria.flatMap((criterion) => {
    const entries = (criterion.value ?? "").split(",").map((entry) => entry.replace(/^!/, ""));
    const found = entries.map((entry) => trapOf2(criterion, entry)).find((hit) => hit !== void 0);
    return found ? [found] : [];
  });
}
function trapOf2({ name, start, end }, value) {
  const at = { start, end };
  const isAddress = name === "address" || name === "localaddress";
  if (name === "user" && endsInAddress.test(value)) return { messageId: "userAddress", data: { value }, at };
  return isAddress && isHostName(value) ? { messageId: "addressName", data: { value }, at } : void 0;
}
var endsInAddress = /@(\d+(\.[\d*?]+){3}(\/\d+)?|\d+(\.\d+)*\.\*)$/;
function isHostName(value) {
  return /[g-z]/i.test(value) && !/[:/%]/.test(value);
}

// rules/no-value-trap/number-traps.ts
var zeroMeanings = {
  off: "the same as off",
  unlimited: "no limit at all"
};
var fraction = trapOf(["time", "enum-or-time"], ({ file, argument, facts, releases }) => {
  const { value } = argument;
  if (!/^\d*\.\d+s?$/i.test(value)) return [];
  const isTaken = (release) => typeof parseInterval(file.dialect, value, release) === "number";
  const program = programOf({ file, releases }, isTaken);
  if (!program) return [];
  const seconds = Math.trunc(Number.parseFloat(value));
  const data = { program, keyword: facts.keyword, value };
  if (seconds > 0) return [{ messageId: "fraction", data: { ...data, seconds }, at: argument }];
  const meaning = zeroMeanings[facts.zero ?? ""] ?? "no time at all";
  return [{ messageId: "fractionZero", data: { ...data, meaning }, at: argument }];
});
var timeByRelease = trapOf(["time", "enum-or-time"], ({ file, argument, releases }) => {
  if (releases.oldest >= unitsEndSince) return [];
  const secondsIn = (release) => parseInterval(file.dialect, argument.value, release);
  const [old, now] = [secondsIn(releases.oldest), secondsIn(unitsEndSince)];
  if (typeof old !== "number" || typeof now !== "number" || old === now || old < 0) return [];
  const program = programOf({ file, releases }, (release) => secondsIn(release) === old);
  const data = { program, value: argument.value, old: formatTime(old), new: formatTime(now) };
  return [{ messageId: "timeByRelease", data, at: argument, suggest: [replaced(argument, String(now))] }];
});
var unitsEndSince = 804;
var mask = trapOf(["octal"], ({ argument, ...stated }) => {
  const { value } = argument;
  const digits = /^[0-7]+/.exec(value)?.[0];
  if (digits === void 0 || digits === value) return [];
  const read = `0${digits.replace(/^0+/, "")}`;
  return [{ messageId: "mask", data: { program: anyProgram(stated), value, read }, at: argument }];
});
var startups = trapOf(["max-startups"], ({ argument, ...stated }) => {
  const { value } = argument;
  const read = /^\d+:\d+:\d+|^\d+(?!\d|:\d)/.exec(value)?.[0];
  if (read === void 0 || read === value) return [];
  const suggest = [replaced(argument, read)];
  return [{ messageId: "startups", data: { program: anyProgram(stated), read, value }, at: argument, suggest }];
});
var zeroIsYes = {
  concerns: ({ keyword }) => keyword === "AddKeysToAgent",
  find({ argument, ...stated }) {
    if (!/^0+[smhdw]?$/i.test(argument.value)) return [];
    const program = programOf(stated, (release) => release >= 804);
    const suggest = [replaced(argument, "no")];
    return program ? [{ messageId: "zeroIsYes", data: { program }, at: argument, suggest }] : [];
  }
};
var numberTraps = [fraction, timeByRelease, mask, startups, zeroIsYes];

// rules/no-value-trap/occasions.ts
var lists = ["acceptenv", "allowgroups", "allowusers", "denygroups", "denyusers", "sendenv", "setenv"];
var times = [
  "addkeystoagent",
  "clientaliveinterval",
  "connecttimeout",
  "controlpersist",
  "forwardx11timeout",
  "logingracetime",
  "serveraliveinterval",
  "unusedconnectiontimeout"
];
var texts = [
  "authorizedkeyscommand",
  "authorizedkeysfile",
  "authorizedprincipalscommand",
  "authorizedprincipalsfile",
  "banner",
  "chrootdirectory",
  "controlpath",
  "forcecommand",
  "globalknownhostsfile",
  "hostcertificate",
  "hostkey",
  "hostkeyagent",
  "identityagent",
  "identityfile",
  "knownhostscommand",
  "localcommand",
  "modulifile",
  "pidfile",
  "pkcs11provider",
  "proxycommand",
  "proxyjump",
  "remotecommand",
  "revokedhostkeys",
  "revokedkeys",
  "securitykeyprovider",
  "sshdauthpath",
  "sshdsessionpath",
  "trustedusercakeys",
  "userknownhostsfile",
  "versionaddendum",
  "xauthlocation"
];
var special = [
  "addkeystoagent",
  "channeltimeout",
  "forwardagent",
  "hostname",
  "kbdinteractivedevices",
  "maxstartups",
  "permituserenvironment",
  "preferredauthentications",
  "pubkeyauthoptions",
  "streamlocalbindmask"
];
var expanded = ["certificatefile", "dynamicforward", "include", "localforward", "remoteforward", "setenv", "user"];
var occasions = [
  { keywords: ["host", "match", ...special, ...texts] },
  { keywords: lists, signs: ["list-mark"] },
  { keywords: times, signs: ["mixed-number"] },
  { keywords: expanded, signs: ["percent"] }
];

// rules/no-value-trap/word-traps.ts
var agentPath = trapOf(["flag-or-path"], ({ argument, takes, ...stated }) => {
  const { value } = argument;
  if (!/^[A-Za-z0-9-]+$/.test(value) || takes.values.includes(value.toLowerCase())) return [];
  const program = programOf(stated, (release) => release >= 802);
  const suggest = ["yes", "no"].map((text) => replaced(argument, text));
  return program ? [{ messageId: "agentPath", data: { program, value }, at: argument, suggest }] : [];
});
var userEnvironment = trapOf(["flag-or-pattern-list"], ({ argument, takes, ...stated }) => {
  const { value } = argument;
  if (!/^(yes|no|true|false|on|off|none|[01])$/i.test(value) || takes.values.includes(value)) return [];
  const suggest = [replaced(argument, /^(yes|true|on|1)$/i.test(value) ? "yes" : "no")];
  return [{ messageId: "userEnvironment", data: { program: anyProgram(stated), value }, at: argument, suggest }];
});
var things2 = {
  path: "a file",
  "path-list": "a file",
  "raw-command": "a command",
  "raw-string": "a text",
  "jump-list": "a host"
};
var noSwitch = trapOf(
  ["path", "path-list", "raw-command", "raw-string", "jump-list"],
  ({ directive, argument, facts, takes, ...stated }) => {
    const { value } = argument;
    const isSwitch = /^(yes|no|true|false|on|off)$/i.test(value) && directive.args.length === 1;
    if (!isSwitch || !takes.literals?.includes("none") || /^Authorized\w+Command$/.test(facts.keyword)) return [];
    const suggest = /^(no|false|off)$/i.test(value) ? [replaced(argument, "none")] : [];
    const data = { program: anyProgram(stated), value, thing: things2[takes.kind], keyword: facts.keyword };
    return [{ messageId: "noSwitch", data, at: argument, suggest }];
  }
);
var unknownMethod = trapOf(["comma-list"], ({ argument, takes, ...stated }) => {
  if (!takes.known) return [];
  const known = [...takes.known, "gssapi-keyex", "none"];
  const words = argument.value.split(",");
  const unknown = words.find((word) => word !== "" && !known.includes(word));
  if (unknown === void 0) return [];
  const near = nearest(unknown.toLowerCase(), known);
  const mended = words.map((word) => word === unknown ? near : word).join(",");
  const suggest = near === void 0 ? [] : [replaced(argument, mended)];
  const data = { program: anyProgram(stated), value: unknown };
  return [{ messageId: "unknownMethod", data, at: argument, suggest }];
});
var noneBeside = trapOf(["path-list"], ({ directive, facts, ...stated }) => {
  const none = directive.args.find(({ value }) => value.toLowerCase() === "none");
  if (!none || directive.args.length === 1) return [];
  const program = programOf(stated, (release) => {
    const { argument, arity } = factsIn(facts, release);
    const takesSeveral = argument.kind === "path-list" && arity.max > 1 && release >= (facts.since ?? Infinity);
    return takesSeveral && argument.literalAlone === false;
  });
  return program ? [{ messageId: "noneBeside", data: { program, keyword: facts.keyword }, at: none }] : [];
});
var nonePassedOver = trapOf(["option-list"], ({ directive, facts, ...stated }) => {
  const none = directive.args.find(({ value }) => value.toLowerCase() === "none");
  if (!none || directive.args.length === 1) return [];
  return [{ messageId: "nonePassedOver", data: { program: anyProgram(stated), keyword: facts.keyword }, at: none }];
});
var channelType = trapOf(
  ["channel-timeout-list"],
  ({ directive, takes, ...stated }) => directive.args.flatMap((each) => {
    const [type] = each.value.split("=");
    if (type === void 0 || type === "none" || fitsChannel(type, takes.channelTypes)) return [];
    const near = nearest(type, takes.channelTypes);
    const suggest = near === void 0 ? [] : [replaced(each, each.value.replace(type, near))];
    return [{ messageId: "channelType", data: { program: anyProgram(stated), value: type }, at: each, suggest }];
  })
);
function fitsChannel(type, known) {
  return type.startsWith("session:subsystem:") || known.some((name) => matchesPattern(type, name));
}
var expandedLate = /* @__PURE__ */ new Set([
  "CertificateFile",
  "IdentityFile",
  "KnownHostsCommand",
  "LocalCommand",
  "ProxyCommand"
]);
var unknownToken = {
  concerns: ({ tokens }) => tokens.length > 0,
  find({ file, directive, facts, releases }) {
    if (file.dialect === "ssh_config" && !expandedLate.has(facts.keyword)) return [];
    const outcome = file.dialect === "ssh_config" ? "gives up" : "refuses the login";
    return directive.args.flatMap((argument) => {
      for (const token of new Set(argument.value.match(/%.?/gs))) {
        const program = programOf({ file, releases }, (release) => {
          const known = release >= (facts.since ?? Infinity) ? factsIn(facts, release).tokens : [];
          return known.length > 0 && !known.includes(token);
        });
        const data = { token, keyword: facts.keyword, outcome };
        if (program) return [{ messageId: "unknownToken", data: { ...data, program }, at: argument }];
      }
      return [];
    });
  }
};
var wordTraps = [
  agentPath,
  userEnvironment,
  noSwitch,
  unknownMethod,
  noneBeside,
  nonePassedOver,
  channelType,
  unknownToken
];

// rules/no-value-trap/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Disallow values that OpenSSH takes without complaint for something else than was meant",
    why: `
Most wrong values are refused. Some are not, as they are right in another sense: \`PermitUserEnvironment NO\` is a pattern of
variables that users may set, \`ForwardAgent maybe\` the path of an agent that is then forwarded, \`Banner no\` a file of that
name, \`AllowUsers alice,bob\` a single user with a comma in the name, whom nobody is. Numbers are read as far as they make
sense: \`StreamLocalBindMask 0888\` is 0, and \`ServerAliveInterval 0.5\` switches the probes off from OpenSSH 10.3 on. And
names are compared letter by letter, so that \`Host Web*\` is not for \`web1\`.

Nothing of that is told by \`ssh -G\` or \`sshd -t\`. A value is reported only where it cannot well be meant as OpenSSH takes
it, and with the releases that do where they are not all of the range.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    occasions,
    examples: [
      {
        dialect: "ssh_config",
        bad: "ForwardAgent maybe\nProxyCommand no\n",
        good: "ForwardAgent no\nProxyCommand none\n"
      },
      {
        dialect: "sshd_config",
        bad: "PermitUserEnvironment NO\nAllowUsers alice,bob\n",
        good: "PermitUserEnvironment no\nAllowUsers alice bob\n"
      }
    ],
    references: ["ssh_config(5)", "sshd_config(5)", "process_config_line in readconf.c", "match.c"],
    messages,
    options: {}
  },
  create({ file, releases, roots, report }) {
    let names;
    const namesOfRoots = () => names ??= roots.flatMap((root) => namesIn(root) ?? []);
    const isFilledIn = (line) => holdsPlaceholder(textOf(file, line));
    const reportAll = (hits) => hits.forEach(report);
    return {
      Directive(directive) {
        const facts = lookupKeyword(file.dialect, directive.keyword.canonical);
        const [argument] = directive.args;
        if (facts?.status !== "active" || !argument || (facts.since ?? Infinity) > releases.newest) return;
        const relevant = trapsOf(facts);
        if (relevant.length === 0 || isFilledIn(directive)) return;
        const stated = { file, directive, argument, facts, takes: facts.argument, releases };
        reportAll(relevant.flatMap((trap) => trap.find(stated)));
      },
      Host(header) {
        if (!isFilledIn(header)) reportAll([...hostTraps(header), ...caseTraps(header, namesOfRoots)]);
      },
      Match(header) {
        if (file.dialect === "sshd_config" && !isFilledIn(header)) reportAll(matchTraps(header));
      }
    };
  }
});
var traps = [...wordTraps, ...numberTraps, ...listTraps, hostName];
var relevantTo = /* @__PURE__ */ new Map();
function trapsOf(facts) {
  const relevant = relevantTo.get(facts) ?? traps.filter((trap) => trap.concerns(facts));
  relevantTo.set(facts, relevant);
  return relevant;
}
