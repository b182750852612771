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

// lazy-resolve-command.cjs
var lazy_resolve_command_exports = {};
__export(lazy_resolve_command_exports, {
  resolveCommand: () => resolveCommand
});
module.exports = __toCommonJS(lazy_resolve_command_exports);

// src/format/escape.ts
var loaded;
var load = () => loaded ??= require("./lazy-report.cjs");
var jsonText = (...given) => load().jsonText(...given);
var terminalCharacters = (...given) => load().terminalCharacters(...given);
var terminalLine = (...given) => load().terminalLine(...given);

// src/format/resolution-json.ts
function resolutionJson({ dialect, release, accepted, errors, keywords }) {
  return jsonText({
    version: 1,
    dialect,
    release,
    accepted,
    errors: errors.map(jsonError),
    directives: Object.fromEntries(keywords.map((keyword) => [keyword.keyword, jsonKeyword(keyword)]))
  });
}
function jsonError({ path, line, message }) {
  return { path, line, message };
}
function jsonKeyword({ values, addsUp, certainty, candidates }) {
  return {
    values: values.map(({ text: text2 }) => text2),
    certainty,
    ...jsonOrigin(values, addsUp),
    ...certainty === "possible" && {
      candidates: candidates.map((others) => ({
        values: others.map(({ text: text2 }) => text2),
        ...jsonOrigin(others, addsUp)
      }))
    }
  };
}
function jsonOrigin(values, addsUp) {
  const origins = values.map(({ origin }) => origin ? jsonPlace(origin) : null);
  return { origin: origins[0] ?? null, ...addsUp && { origins } };
}
function jsonPlace({ path, line, column }) {
  return { path, line, column };
}

// src/format/resolution-text.ts
var widestColumn = 48;
function resolutionText({ keywords }, { all, paint }) {
  const lines = keywords.filter((keyword) => all || !isDefault(keyword)).flatMap(linesOf);
  const headWidth = Math.max(0, ...lines.map(({ head }) => head.length));
  const valueWidth = Math.min(widestColumn, Math.max(0, ...lines.map(({ value }) => value.length)));
  return lines.map(({ head, value, remark, origin }) => {
    const text2 = `${head.padEnd(headWidth)} ${value.padEnd(valueWidth)}`;
    return `${text2}  ${origin === "" ? "" : paint.dim(origin)}${remark === "" ? "" : `  ${paint.yellow(remark)}`}`.trimEnd();
  }).map((line) => `${line}
`).join("");
}
function isDefault({ values, certainty }) {
  return certainty === "certain" && values.every(({ origin }) => origin === void 0);
}
function linesOf({ keyword, values, certainty, candidates }) {
  const remark = certainty === "possible" ? "possible" : "";
  const shown = values.length > 0 ? values : [unset];
  return [
    ...shown.map((value) => lineOf(keyword, value, remark)),
    ...candidates.flatMap(
      (candidate) => (candidate.length > 0 ? candidate : [unset]).map((value) => lineOf("  or", value, ""))
    )
  ];
}
var unset = { text: "", origin: void 0 };
function lineOf(head, value, remark) {
  if (value === unset) return { head, value: "(not set)", remark, origin: "" };
  const { text: text2, origin } = value;
  const place = origin ? `${fit(origin.path)}:${origin.line}:${origin.column}` : "default";
  return { head, value: fit(text2), remark, origin: place };
}
function fit(text2) {
  return terminalCharacters(text2).join("");
}

// src/linter/result.ts
var module2 = require("./core.cjs").modules["src/linter/result.ts"];
var take = (name) => module2[name];
var distinctNotices = /* @__PURE__ */ take("distinctNotices");

// src/linter/sources.ts
var module3 = require("./core.cjs").modules["src/linter/sources.ts"];
var take2 = (name) => module3[name];
var treesOf = /* @__PURE__ */ take2("treesOf");

// src/openssh/keyword.ts
var module4 = require("./core.cjs").modules["src/openssh/keyword.ts"];
var take3 = (name) => module4[name];
var factsIn = /* @__PURE__ */ take3("factsIn");
var isKnownTo = /* @__PURE__ */ take3("isKnownTo");
var lookupKeyword = /* @__PURE__ */ take3("lookupKeyword");

// src/openssh/release.ts
var module5 = require("./core.cjs").modules["src/openssh/release.ts"];
var take4 = (name) => module5[name];
var formatRelease = /* @__PURE__ */ take4("formatRelease");

// src/resolve/acceptance.ts
var module6 = require("./core.cjs").modules["src/resolve/acceptance.ts"];
var take5 = (name) => module6[name];
var refusals = /* @__PURE__ */ take5("refusals");

// src/resolve/after-reading.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-after-reading.cjs");
var refusedAfterReading = (...given) => load2().refusedAfterReading(...given);

// src/openssh/printed-keywords.ts
function plain(names) {
  return names.split(" ").map((keyword) => ({ keyword }));
}
function only(names, facts) {
  return names.split(" ").map((keyword) => ({ keyword, ...facts }));
}
var ifSet = { onlyIfSet: true };
var commandIfSet = { onlyIfSet: true, noneUnsets: true };
var manyLines = { manyLines: true };
var none = { unset: "none", noneUnsets: true };
var staysInMatch = { noneStaysInMatch: true };
var debian = { vendor: "debian" };
var challengeResponse = only("challengeresponseauthentication", { unset: "yes", until: 807 });
var acceptedKeyTypes = { formerNames: [{ until: 805, name: "pubkeyacceptedkeytypes" }] };
var client = [
  ...only("host", { since: 902 }),
  ...only("user", { expandsSince: 1e3 }),
  ...only("hostname", { dependsOn: ["canonicalizehostname"] }),
  ...plain("port addressfamily batchmode canonicalizefallbacklocal canonicalizehostname"),
  ...challengeResponse,
  ...plain("checkhostip compression controlmaster enablesshkeysign clearallforwardings exitonforwardfailure"),
  ...plain("fingerprinthash forwardx11 forwardx11trusted gatewayports gssapiauthentication"),
  ...only("gssapikeyexchange", debian),
  ...plain("gssapidelegatecredentials"),
  ...only("gssapitrustdns gssapirenewalforcesrekey", debian),
  ...only("gssapiclientidentity gssapiserveridentity", { ...debian, ...ifSet }),
  ...only("gssapikexalgorithms", debian),
  ...plain("hashknownhosts hostbasedauthentication identitiesonly kbdinteractiveauthentication"),
  ...plain("nohostauthenticationforlocalhost passwordauthentication permitlocalcommand"),
  ...only("proxyusefdpass", { dependsOn: ["proxyjump", "proxycommand"] }),
  ...plain("pubkeyauthentication requesttty sessiontype stdinnull forkafterauthentication streamlocalbindunlink"),
  ...plain("stricthostkeychecking tcpkeepalive"),
  ...only("tunnel", { dependsOn: ["clearallforwardings"] }),
  ...plain("verifyhostkeydns visualhostkey"),
  ...only("updatehostkeys", {
    dependsOn: [
      "verifyhostkeydns",
      "userknownhostsfile",
      "controlpersist",
      "controlpath",
      "remotecommand",
      "requesttty",
      "loglevel"
    ]
  }),
  ...plain("enableescapecommandline warnweakcrypto canonicalizemaxdots connectionattempts forwardx11timeout"),
  ...plain("numberofpasswordprompts serveralivecountmax"),
  ...only("serveraliveinterval", { dependsOn: ["batchmode"] }),
  ...plain("requiredrsasize obscurekeystroketiming"),
  ...only("bindaddress bindinterface", ifSet),
  ...plain("ciphers"),
  ...only("controlpath", { ...commandIfSet, expandsSince: 800 }),
  ...plain("hostkeyalgorithms"),
  ...only("hostkeyalias", ifSet),
  ...only("hostbasedacceptedalgorithms", {
    formerNames: [
      { until: 805, name: "hostbasedkeytypes" },
      { until: 807, name: "hostbasedalgorithms" }
    ]
  }),
  ...only("identityagent", { ...ifSet, expandsSince: 803 }),
  ...only("ignoreunknown kbdinteractivedevices", ifSet),
  ...plain("kexalgorithms casignaturealgorithms"),
  ...only("localcommand", commandIfSet),
  ...only("remotecommand", { ...commandIfSet, expandsSince: 800 }),
  ...plain("loglevel macs"),
  ...only("pkcs11provider", commandIfSet),
  ...only("securitykeyprovider", { noneUnsets: true }),
  ...only("preferredauthentications", ifSet),
  ...only("pubkeyacceptedalgorithms", acceptedKeyTypes),
  ...only("revokedhostkeys", { ...commandIfSet, expandsSince: 800, until: 1003 }),
  ...plain("xauthlocation"),
  ...only("knownhostscommand", commandIfSet),
  ...only("tag", ifSet),
  ...only("versionaddendum", { ...ifSet, expandsSince: 1e3 }),
  ...only("dynamicforward localforward remoteforward", {
    ...manyLines,
    expandsSince: 804,
    dependsOn: ["clearallforwardings"]
  }),
  ...only("identityfile", manyLines),
  ...plain("canonicaldomains"),
  ...only("certificatefile", manyLines),
  ...plain("globalknownhostsfile"),
  ...only("userknownhostsfile", { expandsSince: 804 }),
  ...only("revokedhostkeys", { ...none, expandsSince: 800, since: 1003 }),
  ...only("sendenv", manyLines),
  ...only("setenv", { ...manyLines, expandsSince: 1e3 }),
  ...plain("logverbose channeltimeout permitremoteopen addkeystoagent"),
  ...only("forwardagent", { expandsSince: 803 }),
  ...plain("connecttimeout tunneldevice"),
  ...only("canonicalizepermittedcnames", { ...commandIfSet, until: 808 }),
  ...only("canonicalizepermittedcnames", { since: 808 }),
  ...plain("controlpersist escapechar ipqos rekeylimit streamlocalbindmask syslogfacility"),
  ...only("proxycommand proxyjump", { ...commandIfSet, dependsOn: ["proxyjump", "proxycommand"] })
];
var server = [
  ...only("port", manyLines),
  ...plain("addressfamily"),
  ...only("listenaddress", { ...manyLines, dependsOn: ["port", "addressfamily"] }),
  ...plain("usepam pamservicename logingracetime x11displayoffset maxauthtries maxsessions clientaliveinterval"),
  ...plain("clientalivecountmax requiredrsasize streamlocalbindmask unusedconnectiontimeout permitrootlogin"),
  ...plain("ignorerhosts ignoreuserknownhosts hostbasedauthentication hostbasedusesnamefrompacketonly"),
  ...plain("pubkeyauthentication kerberosauthentication kerberosorlocalpasswd kerberosticketcleanup"),
  ...only("gssapiauthentication", { formerNames: misnamed("gssauthentication") }),
  ...only("gssapicleanupcredentials", { formerNames: misnamed("gsscleanupcreds") }),
  ...only("gssapikeyexchange", debian),
  ...only("gssapidelegatecredentials", { formerNames: misnamed("gssdelegatecreds") }),
  ...only("gssapistrictacceptorcheck", { since: 1001, formerNames: misnamed("gssstrictacceptor"), ...debian }),
  ...only("gssapistorecredentialsonrekey gssapikexalgorithms", debian),
  ...plain("passwordauthentication"),
  ...only("kbdinteractiveauthentication", { dependsOn: ["challengeresponseauthentication"] }),
  ...challengeResponse,
  ...plain("printmotd printlastlog x11forwarding x11uselocalhost permittty permituserrc strictmodes tcpkeepalive"),
  ...plain("permitemptypasswords compression gatewayports usedns allowtcpforwarding allowagentforwarding"),
  ...plain("disableforwarding allowstreamlocalforwarding streamlocalbindunlink fingerprinthash exposeauthinfo"),
  ...plain("refuseconnection"),
  ...only("pidfile", none),
  ...plain("modulifile"),
  ...only("xauthlocation", none),
  ...plain("ciphers macs"),
  ...only("banner forcecommand chrootdirectory trustedusercakeys", none),
  ...only("revokedkeys", { ...none, until: 1003 }),
  ...only("securitykeyprovider", none),
  ...only("authorizedprincipalsfile", { ...none, ...staysInMatch }),
  ...plain("versionaddendum authorizedkeyscommand"),
  ...only("authorizedkeyscommanduser", { unset: "none" }),
  ...plain("authorizedprincipalscommand"),
  ...only("authorizedprincipalscommanduser", { unset: "none" }),
  ...only("hostkeyagent", none),
  ...plain("kexalgorithms casignaturealgorithms"),
  ...only("hostbasedacceptedalgorithms", { formerNames: [{ until: 805, name: "hostbasedacceptedkeytypes" }] }),
  ...plain("hostkeyalgorithms"),
  ...only("pubkeyacceptedalgorithms", acceptedKeyTypes),
  ...plain("sshdsessionpath sshdauthpath"),
  ...only("persourcepenaltyexemptlist", none),
  ...plain("loglevel syslogfacility"),
  ...only("authorizedkeysfile", { until: 1003 }),
  ...only("authorizedkeysfile", { noneUnsets: true, ...staysInMatch, since: 1003 }),
  ...only("revokedkeys", { ...commandIfSet, ...staysInMatch, since: 1003 }),
  ...only("hostkey hostcertificate", manyLines),
  ...only("allowusers denyusers allowgroups denygroups acceptenv setenv", manyLines),
  ...plain("authenticationmethods"),
  ...only("logverbose", ifSet),
  ...only("channeltimeout", { ...commandIfSet, ...staysInMatch, until: 903 }),
  ...only("channeltimeout", { since: 903 }),
  ...only("subsystem", manyLines),
  ...plain("maxstartups persourcemaxstartups persourcenetblocksize permittunnel ipqos rekeylimit permitopen"),
  ...plain("permitlisten permituserenvironment pubkeyauthoptions persourcepenalties")
];
function misnamed(name) {
  return [{ from: 1004, until: 1005, name }];
}
function printedKeywords(dialect, build) {
  return (dialect === "ssh_config" ? client : server).filter(
    (printed2) => isOfBuild(printed2, build) && isKnownByItsName(printed2, dialect, build)
  );
}
function printedName({ keyword, formerNames = [] }, release) {
  return formerNames.find(({ from = 0, until }) => release >= from && release < until)?.name ?? keyword;
}
function isOfBuild({ since, until, vendor }, build) {
  if (vendor !== void 0 && vendor === build.vendor) return true;
  if (vendor !== void 0 && since === void 0) return false;
  return build.release >= (since ?? 0) && build.release < (until ?? Infinity);
}
function isKnownByItsName(printed2, dialect, build) {
  const facts = lookupKeyword(dialect, printedName(printed2, build.release));
  return facts !== void 0 && isKnownTo(facts, build);
}

// src/resolve/layer.ts
var module7 = require("./core.cjs").modules["src/resolve/layer.ts"];
var take6 = (name) => module7[name];
var connectedHosts = /* @__PURE__ */ take6("connectedHosts");
var firstSections = /* @__PURE__ */ take6("firstSections");
var layersFor = /* @__PURE__ */ take6("layersFor");

// src/resolve/jump.ts
var loaded3;
var load3 = () => loaded3 ??= require("./lazy-blocks.cjs");
var jumpInForce = (...given) => load3().jumpInForce(...given);

// src/resolve/kept-keyword.ts
var module8 = require("./core.cjs").modules["src/resolve/kept-keyword.ts"];
var take7 = (name) => module8[name];
var keptKeyword = /* @__PURE__ */ take7("keptKeyword");
var localForwards = /* @__PURE__ */ take7("localForwards");

// src/directive/algorithm-list.ts
var loaded4;
var load4 = () => loaded4 ??= require("./lazy-algorithms.cjs");
var algorithmsInForce = (...given) => load4().algorithmsInForce(...given);
var unusableList = (...given) => load4().unusableList(...given);

// src/directive/read.ts
var module9 = require("./core.cjs").modules["src/directive/read.ts"];
var take8 = (name) => module9[name];
var readDirective = /* @__PURE__ */ take8("readDirective");

// src/syntax/parse.ts
var module10 = require("./core.cjs").modules["src/syntax/parse.ts"];
var take9 = (name) => module10[name];
var parse = /* @__PURE__ */ take9("parse");

// src/resolve/default-values.ts
function defaultValues({ keyword, manyLines: manyLines2 }, context) {
  const { reader } = context;
  const facts = lookupKeyword(reader.dialect, keyword);
  const text2 = vendorDefault(facts, context) ?? factsIn(facts, reader.release).default;
  if (text2 === void 0) return [];
  const stated = manyLines2 ? text2.split(" ") : [text2];
  const values = stated.flatMap((each) => readDefault(`${facts.keyword} ${each}`, facts, reader));
  return values.map((value) => ({ value, origin: void 0 }));
}
function vendorDefault({ vendorDefaults = [] }, { reader, held }) {
  return vendorDefaults.find(
    ({ vendor, where }) => vendor === reader.vendor && (where === void 0 || held(where.keyword.toLowerCase())[0]?.value === where.value)
  )?.default;
}
function readDefault(text2, facts, reader) {
  const { dialect, release } = reader;
  const [directive] = parse({ path: "", dialect, release, text: text2 }).blocks[0].directives;
  const reading = readDirective(directive, facts, reader);
  if (reading.problem !== void 0) throw new TypeError(`The default "${text2}" is refused: ${reading.reason}`);
  return reading.values;
}

// src/resolve/printed-line.ts
function oneLine(held) {
  const origin = held.find((value) => value.origin !== void 0)?.origin;
  return [{ text: held.map(({ value }) => value).join(" "), origin }];
}
function lineForEach(held) {
  return held.map(({ value, origin }) => ({ text: value, origin }));
}

// src/resolve/printed-plain.ts
function printPlain(printed2, context) {
  const { argument } = lookupKeyword(context.reader.dialect, printed2.keyword);
  if (argument.kind === "algorithm-list") return printAlgorithms(printed2, argument.family, context);
  const values = valuesOf(printed2, context);
  if (values.length === 0 || isNone(values) && isUnsetByNone(printed2, values[0])) {
    return printed2.unset === void 0 ? [] : [{ text: printed2.unset, origin: values[0]?.origin }];
  }
  if (argument.kind === "rekey-limit") return oneLine(values.map(zeroWhereUnset));
  return printed2.manyLines ? lineForEach(values) : oneLine(values);
}
function valuesOf(printed2, context) {
  const held = context.held(printed2.keyword);
  return held.length > 0 || printed2.onlyIfSet ? held : defaultValues(printed2, context);
}
function isUnsetByNone({ noneUnsets, noneStaysInMatch }, { origin }) {
  return noneUnsets === true && !(noneStaysInMatch && isInBlock(origin));
}
function isInBlock(origin) {
  return (origin?.section.conditions.length ?? 0) > 0;
}
function isNone(values) {
  return values.length === 1 && values[0].value.toLowerCase() === "none";
}
function zeroWhereUnset({ value, origin }) {
  return { value: value === "" ? "0" : value, origin };
}
function printAlgorithms({ keyword }, family, { reader, held }) {
  const [stated] = held(keyword);
  if (stated && unusableList(stated.value, family, reader) !== void 0) return [];
  const inMatch = isInBlock(stated?.origin);
  const listReader = { ...reader, inMatch };
  const names = algorithmsInForce(stated?.value, family, listReader);
  return [{ text: names.join(","), origin: stated?.origin }];
}

// src/directive/problem.ts
var module11 = require("./core.cjs").modules["src/directive/problem.ts"];
var take10 = (name) => module11[name];
var lowerCase = /* @__PURE__ */ take10("lowerCase");

// src/resolve/canonical-address.ts
function canonicalAddress(text2) {
  const canonical = text2.includes(":") ? ipv6(text2) : ipv4(text2);
  return canonical === text2.toLowerCase() ? text2 : canonical;
}
function ipv4(text2) {
  return /^[\da-fx.]+$/i.test(text2) && /(?:^|\.)(?:0x[\da-f]*|\d+)$/i.test(text2) ? hostOf(text2) : void 0;
}
function ipv6(text2) {
  const host = hostOf(`[${text2}]`)?.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(host ?? "") ?? [];
  if (high === void 0 || low === void 0) return host;
  const bytes = [high, low].map((part) => Number.parseInt(part, 16)).flatMap((part) => [part >> 8, part & 255]);
  return `::ffff:${bytes.join(".")}`;
}
function hostOf(text2) {
  const url = `http://${text2}`;
  return URL.canParse(url) ? new URL(url).hostname : void 0;
}

// src/resolve/criterion.ts
var loaded5;
var load5 = () => loaded5 ??= require("./lazy-blocks.cjs");
var expandHostName = (...given) => load5().expandHostName(...given);

// src/resolve/tokens.ts
function knownTokens(context) {
  const user = remoteUser(context);
  return new Map([...tokensOfUser(context), ...user === void 0 ? [] : [["r", user]]]);
}
function connectedHost({ subject, held }) {
  if (subject.canonicalHost !== void 0 && asksNameServers(held)) return subject.canonicalHost;
  const host = expandHostName(held("hostname")[0]?.value, subject);
  return host === void 0 ? void 0 : canonicalAddress(host) ?? lowerCase(host);
}
function asksNameServers(held) {
  return ["true", "always"].includes(held("canonicalizehostname")[0]?.value ?? "");
}
var userExpandsSince = 1e3;
function remoteUser(context) {
  const { reader, subject, held } = context;
  const [stated] = held("user");
  if (!stated) return subject.localUser;
  const isExpanded = reader.release >= userExpandsSince && (stated.origin !== void 0 || reader.release === 1e3);
  return isExpanded ? expandTokens(stated.value, tokensOfUser(context)) : stated.value;
}
function tokensOfUser(context) {
  const { subject, held } = context;
  const known = [
    ["h", connectedHost(context)],
    ["j", jumpInForce(context)?.host ?? ""],
    ["k", held("hostkeyalias")[0]?.value ?? subject.host],
    ["n", subject.host],
    ["p", held("port")[0]?.value ?? "22"],
    ["u", subject.localUser]
  ];
  return new Map(known.filter((entry) => entry[1] !== void 0));
}
function expandTokens(text2, known) {
  const isComplete = [...text2.matchAll(token)].every(([, letter = ""]) => letter === "%" || known.has(letter));
  return text2.replaceAll(token, (whole, letter) => {
    if (letter === "%") return isComplete ? "%" : whole;
    return known.get(letter) ?? whole;
  });
}
var token = /%([^])/g;

// src/resolve/update-host-keys.ts
var conditionalSince = 805;
var usualFile = "~/.ssh/known_hosts";
function updateHostKeys(printed2, context) {
  const stated = context.held(printed2.keyword)[0];
  if (stated?.value === "ask" && !canAsk(context)) return [{ text: "false", origin: stated.origin }];
  if (stated || context.reader.release < conditionalSince) return printPlain(printed2, context);
  const cause = whyNot(context);
  return cause ? [{ text: "false", origin: cause }] : printPlain(printed2, context);
}
function whyNot({ held }) {
  const [dns] = held("verifyhostkeydns");
  if (dns && dns.value !== "false") return dns.origin;
  const files = held("userknownhostsfile");
  const isUsual = files.length === 1 && files[0].value === usualFile;
  return isUsual ? void 0 : files[0]?.origin;
}
function canAsk({ held, subject }) {
  const valueOf = (keyword, standIn) => held(keyword)[0]?.value.toLowerCase() ?? standIn;
  const persists = valueOf("controlpersist", "no") !== "no" && valueOf("controlpath", "none") !== "none";
  const hasTerminal = !["no", "false"].includes(valueOf("requesttty", "auto"));
  const isQuiet = ["quiet", "fatal", "error"].includes(valueOf("loglevel", "info"));
  const hasCommand = Boolean(subject.command) || valueOf("remotecommand", "none") !== "none";
  return !persists && !hasCommand && hasTerminal && !isQuiet;
}

// src/resolve/printed-client.ts
var clientPrinters = {
  host: (_, { subject }) => [{ text: subject.host ?? "%n", origin: void 0 }],
  user: (_, context) => [{ text: remoteUser(context) ?? "%u", origin: context.held("user")[0]?.origin }],
  hostname: printHostName,
  proxyusefdpass: printUseFdpass,
  proxyjump: printJump,
  updatehostkeys: updateHostKeys,
  dynamicforward: printListeners,
  localforward: printForwards,
  remoteforward: printForwards,
  tunnel: printTunnel,
  setenv: changed(expandedBy(expandValue)),
  controlpath: changed(expandedBy(expandTokens)),
  forwardagent: changed(expandedBy(expandTokens)),
  identityagent: changed(expandedBy(expandTokens)),
  remotecommand: changed(expandedBy(expandTokens)),
  revokedhostkeys: changed(expandedBy(expandTokens)),
  userknownhostsfile: changed(expandedBy(expandTokens)),
  versionaddendum: changed(expandedBy(expandTokens))
};
function printHostName(_, context) {
  const [stated] = context.held("hostname");
  return [{ text: connectedHost(context) ?? stated?.value ?? "%h", origin: stated?.origin }];
}
function changed(change) {
  return (printed2, context) => printPlain(printed2, context).map(({ text: text2, origin }) => ({ text: change(text2, printed2, context), origin }));
}
function expandedBy(expand) {
  return (text2, { keyword, expandsSince = Infinity }, context) => {
    const { dialect, release } = context.reader;
    const { tokens } = factsIn(lookupKeyword(dialect, keyword), release);
    const isExpanded = release >= expandsSince && tokens.length > 0 && text2.includes("%");
    return isExpanded ? expand(text2, knownTokens(context)) : text2;
  };
}
function expandValue(text2, known) {
  const start = text2.indexOf("=") + 1;
  return text2.slice(0, start) + expandTokens(text2.slice(start), known);
}
var forwardForm = /^(?<listener>(?:\d+|\[[^\]]*\]:\d+)(?= |$))?(?<paths>.*?)(?<target> \[[^\]]*\]:\d+)?$/s;
function expandPaths(text2, known) {
  const { listener = "", paths = "", target = "" } = forwardForm.exec(text2).groups;
  return listener + expandTokens(paths, known) + target;
}
var expandForward = changed(expandedBy(expandPaths));
function printForwards(printed2, context) {
  return clearing(context) ? [] : expandForward(printed2, context);
}
function printTunnel(printed2, context) {
  const cleared = clearing(context);
  return cleared ? [{ text: "false", origin: cleared.origin }] : printPlain(printed2, context);
}
function clearing({ held }) {
  const [stated] = held("clearallforwardings");
  return stated?.value === "yes" ? stated : void 0;
}
function printListeners(printed2, context) {
  const held = (keyword) => context.held(keyword === printed2.keyword ? localForwards : keyword);
  return printForwards(printed2, { ...context, held }).flatMap(({ text: text2, origin }) => {
    if (origin?.directive.keyword.name !== "localforward") return [{ text: text2, origin }];
    const isToSocket = forwardForm.exec(text2).groups["target"] === void 0;
    return isToSocket ? [{ text: text2.slice(0, text2.lastIndexOf(" ")), origin }] : [];
  });
}
function printUseFdpass(printed2, context) {
  const jump = jumpInForce(context);
  return jump ? [{ text: "no", origin: jump.stated.origin }] : printPlain(printed2, context);
}
function printJump(_, context) {
  const jump = jumpInForce(context);
  return jump ? [{ text: jump.stated.value, origin: jump.stated.origin }] : [];
}

// src/directive/port.ts
var module12 = require("./core.cjs").modules["src/directive/port.ts"];
var take11 = (name) => module12[name];
var parsePort = /* @__PURE__ */ take11("parsePort");

// src/openssh/host-port.ts
var loaded6;
var load6 = () => loaded6 ??= require("./lazy-readers.cjs");
var splitHostPort = (...given) => load6().splitHostPort(...given);

// src/resolve/listen-address.ts
function listenAddresses({ keyword }, context) {
  const ports = portsOf(context.held("port"));
  const stated = context.held(keyword);
  const family = addressFamily(context);
  if (stated.length === 0) {
    return ports.flatMap(
      ({ value, origin }) => printed(anyAddress[family], { port: value, origin, domain: void 0 })
    );
  }
  const byDomain = /* @__PURE__ */ new Map();
  for (const { value, origin } of stated) {
    const { address, port, domain } = readListener(value);
    const lines = (port === void 0 ? ports.map((each) => each.value) : [String(port)]).flatMap(
      (each) => printed(addressesOf(address, family), { port: each, origin, domain })
    );
    byDomain.set(domain, [...byDomain.get(domain) ?? [], ...lines]);
  }
  return [...byDomain.values()].flat();
}
function addressFamily({ held }) {
  return held("addressfamily")[0]?.value ?? "any";
}
function portsOf(held) {
  return held.length > 0 ? held : [{ value: "22", origin: void 0 }];
}
function readListener(text2) {
  const [place = "", , domain] = text2.split(" ");
  const isBareIpv6 = !place.includes("[") && place.split(":").length > 2;
  const split = isBareIpv6 ? void 0 : splitHostPort(place);
  const port = split?.delimiter === void 0 ? void 0 : parsePort(split.rest);
  return { address: split?.host ?? place, port, domain };
}
var anyAddress = {
  any: ["::", "0.0.0.0"],
  inet: ["0.0.0.0"],
  inet6: ["::"]
};
var loopback = {
  any: ["127.0.0.1", "::1"],
  inet: ["127.0.0.1"],
  inet6: ["::1"]
};
function addressesOf(address, family) {
  return address === "*" ? loopback[family] : [canonicalAddress(address)?.toLowerCase() ?? address];
}
function printed(addresses, { port, domain, origin }) {
  const suffix = domain === void 0 ? "" : ` rdomain ${domain}`;
  return addresses.map((address) => ({
    text: `${address.includes(":") ? `[${address}]` : address}:${port}${suffix}`,
    origin
  }));
}

// src/resolve/printed-server.ts
var serverPrinters = {
  listenaddress: listenAddresses,
  kbdinteractiveauthentication: printKbdInteractive,
  hostkey: printKeys,
  hostcertificate: printKeys,
  subsystem: printSubsystems,
  persourcepenalties: printPenalties
};
var challengeUntil = 807;
function printKbdInteractive(printed2, context) {
  const isInBlock2 = (context.held(printed2.keyword)[0]?.origin?.section.conditions.length ?? 0) > 0;
  if (context.reader.release >= challengeUntil || isInBlock2) return printPlain(printed2, context);
  const [challenge] = context.held("challengeresponseauthentication");
  return challenge?.value === "no" ? printPlain(printed2, context) : [{ text: "yes", origin: challenge?.origin }];
}
function printKeys(printed2, context) {
  return printPlain(printed2, context).map(({ text: text2, origin }) => ({ text: text2 === "none" ? "(null)" : text2, origin }));
}
function printSubsystems({ keyword }, { held }) {
  const values = held(keyword);
  return values.flatMap(
    ({ value, origin }, index) => index % 2 === 0 ? [{ text: `${value} ${values[index + 1].value}`, origin }] : []
  );
}
function printPenalties(printed2, context) {
  const stated = valuesOf(printed2, context);
  const origin = stated[0]?.origin;
  if (stated.length === 1 && stated[0].value === "no") return [{ text: "no", origin }];
  const byKey = new Map(stated.map(({ value }) => value.split(":", 2)));
  const overflow = byKey.get("overflow");
  if (overflow !== void 0 && !byKey.has("overflow6")) byKey.set("overflow6", overflow);
  const penalties = defaultValues(printed2, context).map(({ value }) => {
    const [key, standIn] = value.split(":", 2);
    return `${key}:${byKey.get(key) ?? standIn}`;
  });
  return [{ text: penalties.join(" "), origin }];
}

// src/resolve/in-force.ts
var module13 = require("./core.cjs").modules["src/resolve/in-force.ts"];
var take12 = (name) => module13[name];
var inForce = /* @__PURE__ */ take12("inForce");

// src/resolve/stored-values.ts
var loaded7;
var load7 = () => loaded7 ??= require("./lazy-blocks.cjs");
var storedBy = (...given) => load7().storedBy(...given);

// src/resolve/subject.ts
var module14 = require("./core.cjs").modules["src/resolve/subject.ts"];
var take13 = (name) => module14[name];
var givenBy = /* @__PURE__ */ take13("givenBy");

// src/resolve/values.ts
function valuesInForce(root, subject, reader) {
  const layers = layersFor(root, subject, reader);
  const read = storedBy(reader);
  return (asked) => {
    const keyword = keptKeyword(reader, asked);
    const given = givenBy(subject, reader.dialect, keyword.name);
    if (given !== void 0 && isKnownBy(reader, keyword.name)) {
      return { certainty: "certain", values: [{ value: given, origin: void 0 }], candidates: [] };
    }
    const { values, candidates } = inForce(root, { layers, keyword, read });
    return { certainty: candidates.length > 0 ? "possible" : "certain", values, candidates };
  };
}
function isKnownBy(reader, keyword) {
  const facts = lookupKeyword(reader.dialect, keyword);
  return facts !== void 0 && isKnownTo(facts, reader);
}

// src/resolve/configuration.ts
function configurationOf(root, subject, reader) {
  const { dialect } = reader;
  const inForce2 = remembered(valuesInForce(root, subject, reader));
  const context = { reader, subject, held: (keyword) => inForce2(keyword).values };
  const special = dialect === "ssh_config" ? clientPrinters : serverPrinters;
  return printedKeywords(dialect, reader).flatMap((printed2) => {
    const printer = Object.hasOwn(special, printed2.keyword) ? special[printed2.keyword] : printPlain;
    const values = printer(printed2, context);
    const candidates = distinct(
      [
        ...otherCases(printed2, inForce2).map((held) => printer(printed2, { ...context, held })),
        ...canonicalCases(printed2, root, context)
      ],
      values
    );
    if (values.length === 0 && candidates.length === 0) return [];
    const keyword = printedName(printed2, reader.release);
    return [{ keyword, values, certainty: candidates.length > 0 ? "possible" : "certain", candidates }];
  });
}
function remembered(inForce2) {
  const known = /* @__PURE__ */ new Map();
  return (keyword) => {
    const values = known.get(keyword) ?? inForce2(keyword);
    known.set(keyword, values);
    return values;
  };
}
function otherCases({ keyword, dependsOn = [] }, inForce2) {
  return [.../* @__PURE__ */ new Set([keyword, ...dependsOn])].flatMap(
    (name) => inForce2(name).candidates.map(
      (candidate) => (asked) => asked === name ? candidate : inForce2(asked).values
    )
  );
}
function canonicalCases({ keyword }, root, { reader, subject, held }) {
  if (keyword !== "hostname" || !asksNameServers(held)) return [];
  const origin = held("canonicalizehostname")[0]?.origin;
  return connectedHosts(root, subject, reader).map((host) => [{ text: host ?? "%h", origin }]);
}
function distinct(lists, but) {
  const found = [];
  for (const list of lists) if (![but, ...found].some((other) => areSame(list, other))) found.push(list);
  return found;
}
function areSame(one, other) {
  return one.length === other.length && one.every(({ text: text2 }, index) => text2 === other[index].text);
}

// src/resolve/condition.ts
var loaded8;
var load8 = () => loaded8 ??= require("./lazy-blocks.cjs");
var evaluate = (...given) => load8().evaluate(...given);

// src/resolve/current-name.ts
var module15 = require("./core.cjs").modules["src/resolve/current-name.ts"];
var take14 = (name) => module15[name];
var currentName = /* @__PURE__ */ take14("currentName");

// src/resolve/final-pass.ts
var loaded9;
var load9 = () => loaded9 ??= require("./lazy-blocks.cjs");
var mayReadTwice = (...given) => load9().mayReadTwice(...given);

// src/resolve/obtained.ts
var module16 = require("./core.cjs").modules["src/resolve/obtained.ts"];
var take15 = (name) => module16[name];
var firstStatement = /* @__PURE__ */ take15("firstStatement");

// src/resolve/pattern.ts
var loaded10;
var load10 = () => loaded10 ??= require("./lazy-blocks.cjs");
var matchesPattern = (...given) => load10().matchesPattern(...given);

// src/resolve/in-use.ts
function usedLines(root, subject, reader) {
  const layers = layersFor(root, subject, reader);
  return (line, conditions) => {
    if (line.type === "Match") return subject.address !== void 0 && subject.address !== "";
    if (line.type === "Host") return mayHold(conditions, root, subject) && isReadToItsEnd(line, subject);
    if (line.type !== "Directive") return false;
    const keyword = currentName(reader, line.keyword.name);
    return layers.some(({ sections }) => firstStatement(sections, keyword).certain?.directive === line);
  };
}
function mayHold(conditions, root, subject) {
  const passes = mayReadTwice(root) ? [void 0, "final"] : [void 0];
  return passes.some((pass) => {
    const situation = { pass, hosts: [subject.host], obtained: () => [void 0] };
    return conditions.every((header) => evaluate(header, subject, situation) !== "no");
  });
}
function isReadToItsEnd({ args, patterns }, subject) {
  const end = args.findIndex(({ value }) => value === "");
  const { host = "" } = subject;
  return !patterns.slice(0, end).some(({ negated, value }) => negated && matchesPattern(value, host));
}
function ignoreUnknownInForce(root, subject, reader) {
  if (root.dialect === "sshd_config") return void 0;
  return firstStatement(firstSections(root, subject, reader), "ignoreunknown").certain;
}

// src/resolve/evaluate.ts
function evaluate2(root, subject, reader) {
  const ignoreUnknown = ignoreUnknownInForce(root, subject, reader);
  const refused = refusals(root, reader, { ignoreUnknown, isUsed: usedLines(root, subject, reader) });
  const late = refused.length === 0 ? refusedAfterReading(root, subject, reader) : [];
  const errors = [...refused.map(errorOf), ...late.map(lateErrorOf)];
  return { accepted: errors.length === 0, errors, configuration: configurationOf(root, subject, reader) };
}
function errorOf({ file, line, reason, accepts }) {
  const keyword = "keyword" in line && line.keyword ? `${line.keyword.text}: ` : "";
  const taken = accepts === void 0 ? "" : `; it takes ${accepts}`;
  return { path: file.path, line: line.line, message: `${keyword}${reason}${taken}.` };
}
function lateErrorOf({ keyword, origin, reason }) {
  const message = `${keyword === void 0 ? "" : `${keyword}: `}${reason}.`;
  if (!origin) return { path: "command-line", line: 1, message };
  return { path: origin.section.file.path, line: origin.directive.line, message };
}

// src/resolve/include-expansion.ts
var loaded11;
var load11 = () => loaded11 ??= require("./lazy-include.cjs");
var expansionFor = (...given) => load11().expansionFor(...given);

// src/resolve/root.ts
var module17 = require("./core.cjs").modules["src/resolve/root.ts"];
var take16 = (name) => module17[name];
var loadRoot = /* @__PURE__ */ take16("loadRoot");

// src/syntax/text.ts
var module18 = require("./core.cjs").modules["src/syntax/text.ts"];
var take17 = (name) => module18[name];
var positionAt = /* @__PURE__ */ take17("positionAt");

// src/cli/color.ts
var module19 = require("./core.cjs").modules["src/cli/color.ts"];
var take18 = (name) => module19[name];
var painterFor = /* @__PURE__ */ take18("painterFor");

// src/cli/parsed-arguments.ts
var module20 = require("./core.cjs").modules["src/cli/parsed-arguments.ts"];
var take19 = (name) => module20[name];
var UsageError = /* @__PURE__ */ take19("UsageError");
var oneOf = /* @__PURE__ */ take19("oneOf");

// src/cli/report.ts
var module21 = require("./core.cjs").modules["src/cli/report.ts"];
var take20 = (name) => module21[name];
var tellNotices = /* @__PURE__ */ take20("tellNotices");

// src/rule/nearest.ts
var loaded12;
var load12 = () => loaded12 ??= require("./lazy-mend.cjs");
var nearest = (...given) => load12().nearest(...given);

// src/cli/resolve-arguments.ts
var loaded13;
var load13 = () => loaded13 ??= require("./lazy-commands.cjs");
var readPort = (...given) => load13().readPort(...given);

// src/cli/resolve-subject.ts
var text = (field) => (values) => ({ [field]: values.at(-1) });
var fields = {
  ssh_config: {
    host: text("host"),
    originalhost: text("host"),
    canonical: text("canonicalHost"),
    user: text("user"),
    localuser: text("localUser"),
    tagged: text("tag"),
    command: text("command"),
    sessiontype: (values) => sessionOf(values.at(-1)),
    version: text("version")
  },
  sshd_config: {
    host: text("host"),
    user: text("user"),
    group: (group) => ({ group }),
    address: text("address"),
    localaddress: text("localAddress"),
    localport: (values) => ({ localPort: readPort("--match localport", values.at(-1)) }),
    rdomain: text("rdomain"),
    "invalid-user": (values) => ({ invalidUser: isYes("invalid-user", values.at(-1)) }),
    version: text("version")
  }
};
function sessionOf(value) {
  const type = oneOf("--match sessiontype", value, ["none", "shell", "subsystem"]);
  return type === "shell" ? { command: "" } : { sessionType: type };
}
var questions = /* @__PURE__ */ new Set(["exec", "localnetwork"]);
function subjectOf(args, dialect) {
  const told = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  for (const [name, value] of [...options(args, dialect), ...args.criteria]) {
    if (dialect === "ssh_config" && questions.has(name)) answers.set(name, isYes(name, value));
    else if (Object.hasOwn(fields[dialect], name)) told.set(name, [...told.get(name) ?? [], value]);
    else throw unknown(name, dialect);
  }
  const subject = Object.fromEntries(
    [...told].flatMap(([name, values]) => Object.entries(fields[dialect][name](values)))
  );
  return { description: subject.host ?? "any host", ...subject, answer: ({ name }) => answers.get(name) };
}
function options(args, dialect) {
  const { address, localAddress, localPort } = args;
  const port = localPort === void 0 ? void 0 : String(localPort);
  const connection = { address, localaddress: localAddress, localport: port };
  const { host, user } = dialect === "ssh_config" ? destination(args) : args;
  const strays = Object.entries(connection).filter(([, value]) => value !== void 0);
  if (dialect === "ssh_config" && strays.length > 0) {
    throw new UsageError(
      "--addr, --localaddr and --localport tell of a connection to sshd, and this is an ssh_config."
    );
  }
  const given = Object.entries({ host, user, ...connection });
  return given.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
}
function destination({ host, user }) {
  const at = host?.lastIndexOf("@") ?? -1;
  return at === -1 ? { host, user } : { host: host.slice(at + 1), user: user ?? host.slice(0, at) };
}
function isYes(name, value) {
  return oneOf(`--match ${name}`, value, ["yes", "no"]) === "yes";
}
function unknown(name, dialect) {
  const known = [...Object.keys(fields[dialect]), ...dialect === "ssh_config" ? questions : []];
  const near = nearest(name, known);
  const hint = near === void 0 ? "" : ` Did you mean ${near}?`;
  return new UsageError(`--match of an ${dialect} takes ${known.join(", ")}, not ${JSON.stringify(name)}.${hint}`);
}

// src/cli/targets.ts
var module22 = require("./core.cjs").modules["src/cli/targets.ts"];
var take21 = (name) => module22[name];
var findTargets = /* @__PURE__ */ take21("findTargets");

// src/cli/resolve-command.ts
async function resolveCommand(args, streams) {
  const found = await findTargets({ ...args, ...oneFile, patterns: [args.file] }, streams);
  const target = onlyTarget(found, args);
  const { root, report } = target ? resolveTarget(target, args, found) : nothing;
  const notices = distinctNotices([...found.notices(), ...root?.includes.flatMap(untakenInclude) ?? []]);
  tellNotices(notices, streams);
  if (!report || notices.some(({ level }) => level === "error")) return 2;
  if (args.debug) tellFiles(root, streams);
  if (args.format === "json") {
    streams.writeStdout(resolutionJson(report));
  } else {
    const paint = await painterFor(args.color, streams, streams.stdoutIsTerminal);
    streams.writeStdout(resolutionText(report, { all: args.all, paint }));
  }
  for (const { path, line, message } of report.errors) {
    streams.writeStderr(`ssh-lint: ${terminalLine(`${path}:${line}: ${message}`)}
`);
  }
  if (args.format === "text") streams.writeStderr(summary(report, args));
  return report.accepted ? 0 : 1;
}
var oneFile = { ignore: false, ignorePatterns: [], errorOnUnmatched: true, stdinFilename: void 0 };
var nothing = { root: void 0, report: void 0 };
function onlyTarget({ targets, files, notices }, { file }) {
  const [target] = targets;
  if (target && files.get(target.path).named) return target;
  if (notices().some(({ level }) => level === "error")) return void 0;
  throw new UsageError(`resolve takes one file, and ${JSON.stringify(file)} is a folder or a pattern.`);
}
function resolveTarget({ path, dialect }, args, { sources }) {
  const reader = { dialect, release: args.release, ...args.vendor && { vendor: args.vendor } };
  const subject = subjectOf(args, dialect);
  const trees = treesOf(sources, args.release);
  const file = trees.read(path, dialect);
  if (!file) return nothing;
  const root = loadRoot(file, trees, { expandInclude: expansionFor(subject) });
  const { accepted, errors, configuration } = evaluate2(root, subject, reader);
  const keywords = configuration.map((entry) => resolvedKeyword(entry, reader));
  return { root, report: { dialect, release: formatRelease(args.release), accepted, errors, keywords } };
}
var addingUp = /* @__PURE__ */ new Set(["accumulate", "first-per-key", "first-per-name", "once-per-name"]);
function resolvedKeyword({ keyword, values, certainty, candidates }, { dialect, release }) {
  const { repeat } = factsIn(lookupKeyword(dialect, keyword), release);
  const resolved = (lines) => lines.map(resolvedValue);
  return {
    keyword,
    values: resolved(values),
    addsUp: addingUp.has(repeat),
    certainty,
    candidates: candidates.map(resolved)
  };
}
function resolvedValue({ text: text2, origin }) {
  if (!origin) return { text: text2, origin: void 0 };
  const { file } = origin.section;
  return { text: text2, origin: { path: file.path, ...positionAt(file, origin.directive.start) } };
}
var untaken = {
  nothing: "No file matches",
  depends: "Only the machine tells what it stands for",
  "too-many": "It takes more files than are followed from one file"
};
function untakenInclude({ file, directive, argument, outcome }) {
  const why = untaken[outcome];
  if (why === void 0) return [];
  const message = `Include ${argument.value}: ${why}; what OpenSSH would read there is not told.`;
  return [{ path: `${file.path}:${directive.line}`, level: "warning", message }];
}
function tellFiles({ files, dialect }, streams) {
  for (const { path } of files) streams.writeStderr(`Reading ${terminalLine(path)} as ${dialect}.
`);
}
function summary({ dialect, release, accepted, keywords }, { file, all }) {
  const program = dialect === "ssh_config" ? "ssh" : "sshd";
  const verdict = `${program} of OpenSSH ${release} ${accepted ? "takes" : "refuses"} ${terminalLine(file)}`;
  const hidden = keywords.filter(
    ({ certainty, values }) => certainty === "certain" && values.every(({ origin }) => origin === void 0)
  ).length;
  const others = all || hidden === 0 ? "" : `; --all shows ${hidden} keywords that it leaves at their defaults`;
  return `${verdict}${others}.
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  resolveCommand
});
