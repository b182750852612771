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

// lazy-after-reading.cjs
var lazy_after_reading_exports = {};
__export(lazy_after_reading_exports, {
  refusedAfterReading: () => refusedAfterReading
});
module.exports = __toCommonJS(lazy_after_reading_exports);

// src/directive/tokens.ts
var loaded;
var load = () => loaded ??= require("./lazy-readers.cjs");
var checkTokens = (...given) => load().checkTokens(...given);
var tokenReason = (...given) => load().tokenReason(...given);

// src/openssh/keyword.ts
var module2 = require("./core.cjs").modules["src/openssh/keyword.ts"];
var take = (name) => module2[name];
var factsIn = /* @__PURE__ */ take("factsIn");
var isKnownTo = /* @__PURE__ */ take("isKnownTo");
var keywordsOf = /* @__PURE__ */ take("keywordsOf");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");

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
    (printed) => isOfBuild(printed, build) && isKnownByItsName(printed, dialect, build)
  );
}
function printedName({ keyword, formerNames = [] }, release) {
  return formerNames.find(({ from = 0, until: until2 }) => release >= from && release < until2)?.name ?? keyword;
}
function isOfBuild({ since: since2, until: until2, vendor }, build) {
  if (vendor !== void 0 && vendor === build.vendor) return true;
  if (vendor !== void 0 && since2 === void 0) return false;
  return build.release >= (since2 ?? 0) && build.release < (until2 ?? Infinity);
}
function isKnownByItsName(printed, dialect, build) {
  const facts = lookupKeyword(dialect, printedName(printed, build.release));
  return facts !== void 0 && isKnownTo(facts, build);
}

// src/resolve/command-line-names.ts
var checksSince = 906;
var commasSince = 1e3;
var controlsSince = 1001;
var debianSince = 902;
function hostNameFault(host, build) {
  if (!knows(build, checksSince)) return void 0;
  const strange = knows(build, commasSince) ? /['`"$\\;&<>|(){},\s\p{Cc}]/u : /['`"$\\;&<>|(){}\s\p{Cc}]/u;
  return host.startsWith("-") || strange.test(host) ? `ssh refuses ${JSON.stringify(host)} as the name of a host` : void 0;
}
function userNameFault(user, build) {
  if (!knows(build, checksSince)) return void 0;
  const isStrange = /^-|['`";&<>|(){}]|\s-|\\$/.test(user) || knows(build, controlsSince) && new RegExp("\\p{Cc}", "u").test(user);
  return isStrange ? `ssh refuses ${JSON.stringify(user)} as the name of a user` : void 0;
}
function knows({ release, vendor }, since2) {
  return release >= since2 || vendor === "debian" && release >= debianSince;
}

// src/resolve/jump.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-blocks.cjs");
var jumpInForce = (...given) => load2().jumpInForce(...given);

// src/directive/algorithm-list.ts
var loaded3;
var load3 = () => loaded3 ??= require("./lazy-algorithms.cjs");
var unusableList = (...given) => load3().unusableList(...given);

// src/resolve/late-refusal.ts
function unusableLists({ reader, held }) {
  return listKeywords(reader.dialect).flatMap(({ keyword, argument }) => {
    const [stated] = held(keyword.toLowerCase());
    const reason = stated && unusableList(stated.value, argument.family, reader);
    return reason === void 0 ? [] : [{ keyword, origin: stated.origin, reason }];
  });
}
var listKeywordsOf = /* @__PURE__ */ new Map();
function listKeywords(dialect) {
  const isList = (facts) => facts.status === "active" && facts.argument.kind === "algorithm-list";
  const found = listKeywordsOf.get(dialect) ?? keywordsOf(dialect).filter(isList);
  listKeywordsOf.set(dialect, found);
  return found;
}

// src/directive/problem.ts
var module3 = require("./core.cjs").modules["src/directive/problem.ts"];
var take2 = (name) => module3[name];
var lowerCase = /* @__PURE__ */ take2("lowerCase");

// src/resolve/canonical-address.ts
function canonicalAddress(text) {
  const canonical = text.includes(":") ? ipv6(text) : ipv4(text);
  return canonical === text.toLowerCase() ? text : canonical;
}
function ipv4(text) {
  return /^[\da-fx.]+$/i.test(text) && /(?:^|\.)(?:0x[\da-f]*|\d+)$/i.test(text) ? hostOf(text) : void 0;
}
function ipv6(text) {
  const host = hostOf(`[${text}]`)?.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(host ?? "") ?? [];
  if (high === void 0 || low === void 0) return host;
  const bytes = [high, low].map((part) => Number.parseInt(part, 16)).flatMap((part) => [part >> 8, part & 255]);
  return `::ffff:${bytes.join(".")}`;
}
function hostOf(text) {
  const url = `http://${text}`;
  return URL.canParse(url) ? new URL(url).hostname : void 0;
}

// src/resolve/criterion.ts
var loaded4;
var load4 = () => loaded4 ??= require("./lazy-blocks.cjs");
var expandHostName = (...given) => load4().expandHostName(...given);

// src/resolve/tokens.ts
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
function expandTokens(text, known) {
  const isComplete = [...text.matchAll(token)].every(([, letter = ""]) => letter === "%" || known.has(letter));
  return text.replaceAll(token, (whole, letter) => {
    if (letter === "%") return isComplete ? "%" : whole;
    return known.get(letter) ?? whole;
  });
}
var token = /%([^])/g;

// src/resolve/after-reading-client.ts
function refusedByClient(context, environment) {
  return checks.flatMap((check) => check(context, environment));
}
var checks = [
  namesGiven,
  refuseConnection,
  hostName,
  unusableAlgorithms,
  jumpLoop,
  commandOfDash,
  twoCommands,
  nothingInBackground,
  userName,
  unknownTokens
];
function namesGiven({ reader, subject }) {
  const { host, user } = subject;
  const faults = [
    user === void 0 ? void 0 : userNameFault(user, reader),
    host === void 0 ? void 0 : hostNameFault(host, reader)
  ];
  return faults.flatMap((reason) => reason === void 0 ? [] : [{ keyword: void 0, origin: void 0, reason }]);
}
function refuseConnection({ held }) {
  return refused("RefuseConnection", held, ({ value }) => `ssh refuses to connect: ${JSON.stringify(value)}`);
}
function hostName({ reader, held }) {
  return refused("Hostname", held, ({ value }) => {
    const fault = checkTokens(lookupKeyword("ssh_config", "hostname"), value, reader.release);
    return fault && tokenReason(fault);
  });
}
var goesOnSince = 805;
function unusableAlgorithms(context) {
  const all = unusableLists(context);
  return context.reader.release < goesOnSince ? all : all.filter(({ keyword }) => keyword === "HostKeyAlgorithms");
}
function jumpLoop(context) {
  const jump = jumpInForce(context);
  const port = context.held("port")[0]?.value ?? "22";
  const user = remoteUser(context);
  if (jump === void 0 || jump.host !== connectedHost(context) || (jump.port ?? "22") !== port) return [];
  if (jump.user !== void 0 && jump.user !== user) return [];
  return [{ keyword: "ProxyJump", origin: jump.stated.origin, reason: "the jump leads to the host itself" }];
}
function commandOfDash(context) {
  const passes = context.held("proxyusefdpass")[0]?.value === "yes";
  if (!passes || jumpInForce(context)) return [];
  return refused(
    "ProxyCommand",
    context.held,
    ({ value }) => value === "-" ? "a command of - passes no descriptor, as ProxyUseFdpass asks for" : void 0
  );
}
function twoCommands({ held, subject }) {
  return refused(
    "RemoteCommand",
    held,
    ({ value }) => value !== "none" && subject.command ? "ssh is given a command on its command line too" : void 0
  );
}
function nothingInBackground({ held, isCertain, subject }) {
  const hasCommand = Boolean(subject.command) || (held("remotecommand")[0]?.value ?? "none") !== "none";
  const needsNone = held("sessiontype")[0]?.value === "none";
  if (hasCommand || needsNone || !isCertain("remotecommand") || !isCertain("sessiontype")) return [];
  return refused(
    "ForkAfterAuthentication",
    held,
    ({ value }) => value === "yes" ? "without a command there is nothing to run in the background" : void 0
  );
}
function userName(context) {
  const { reader, held } = context;
  if (reader.release < 1e3) return [];
  return refused("User", held, ({ value, origin }) => {
    const user = remoteUser(context);
    const isLookedAt = origin !== void 0 && (reader.release === 1e3 || user !== value);
    return isLookedAt ? userNameFault(user, reader) : void 0;
  });
}
function unknownTokens({ reader, held }, environment) {
  const expanded = printedKeywords("ssh_config", reader).filter(
    ({ expandsSince = Infinity }) => reader.release >= expandsSince
  );
  return expanded.flatMap(({ keyword }) => {
    const facts = factsIn(lookupKeyword("ssh_config", keyword), reader.release);
    if (facts.tokensIn === "socket-paths" && held("clearallforwardings")[0]?.value === "yes") return [];
    return refused(facts.keyword, held, ({ value }) => {
      const fault = checkTokens(facts, value, reader.release);
      return fault ? tokenReason(fault) : facts.expandsEnvironment ? unsetVariable(value, environment) : void 0;
    });
  });
}
function unsetVariable(value, environment) {
  if (!environment) return void 0;
  const names = [...value.matchAll(/\$\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const unset = names.find((name) => !Object.hasOwn(environment, name));
  return unset === void 0 ? void 0 : `the variable ${unset} is not set`;
}
function refused(keyword, held, reasonOf) {
  return held(keyword.toLowerCase()).flatMap((value) => {
    const reason = reasonOf(value);
    return reason === void 0 ? [] : [{ keyword, origin: value.origin, reason }];
  });
}

// src/openssh/address.ts
var loaded5;
var load5 = () => loaded5 ??= require("./lazy-blocks.cjs");
var networkOf = (...given) => load5().networkOf(...given);

// src/directive/port.ts
var module4 = require("./core.cjs").modules["src/directive/port.ts"];
var take3 = (name) => module4[name];
var parsePort = /* @__PURE__ */ take3("parsePort");

// src/openssh/host-port.ts
var loaded6;
var load6 = () => loaded6 ??= require("./lazy-readers.cjs");
var splitHostPort = (...given) => load6().splitHostPort(...given);

// src/resolve/listen-address.ts
function addressFamily({ held }) {
  return held("addressfamily")[0]?.value ?? "any";
}
function readListener(text) {
  const [place = "", , domain] = text.split(" ");
  const isBareIpv6 = !place.includes("[") && place.split(":").length > 2;
  const split = isBareIpv6 ? void 0 : splitHostPort(place);
  const port = split?.delimiter === void 0 ? void 0 : parsePort(split.rest);
  return { address: split?.host ?? place, port, domain };
}

// src/resolve/after-reading-server.ts
function refusedByServer(context) {
  return [
    ...unreachableListeners(context),
    ...commandWithoutUser("AuthorizedKeysCommand", context),
    ...commandWithoutUser("AuthorizedPrincipalsCommand", context),
    ...impossibleMethods(context)
  ];
}
var bits = { inet: 32, inet6: 128 };
function unreachableListeners(context) {
  const family = addressFamily(context);
  return context.held("listenaddress").flatMap(({ value, origin }) => {
    const { address } = readListener(value);
    const length = networkOf(address)?.family;
    const isOfOther = family !== "any" && length !== void 0 && length !== bits[family];
    const reason = /(^|\.)invalid\.?$/i.test(address) ? `${JSON.stringify(address)} is the name of no host` : isOfOther && `${JSON.stringify(address)} is no address of the family ${family}, as AddressFamily asks for`;
    return reason ? [{ keyword: "ListenAddress", origin, reason }] : [];
  });
}
function commandWithoutUser(keyword, { held }) {
  const [command] = held(keyword.toLowerCase());
  if (!command || command.value.toLowerCase() === "none" || held(`${keyword.toLowerCase()}user`).length > 0) return [];
  return [{ keyword, origin: command.origin, reason: `the command needs a user: ${keyword}User is not set` }];
}
var switches = {
  publickey: ["PubkeyAuthentication", "yes"],
  password: ["PasswordAuthentication", "yes"],
  "keyboard-interactive": ["KbdInteractiveAuthentication", "yes"],
  hostbased: ["HostbasedAuthentication", "no"],
  "gssapi-with-mic": ["GSSAPIAuthentication", "no"]
};
function impossibleMethods(context) {
  const lists = context.held("authenticationmethods");
  const turnedOff = lists.map(
    ({ value }) => value.split(",").map(methodOf).find((method) => isTurnedOff(method, context))
  );
  const [first] = turnedOff;
  if (first === void 0 || turnedOff.includes(void 0)) return [];
  const reason = `no list can be satisfied: ${first} is turned off`;
  return [{ keyword: "AuthenticationMethods", origin: lists[0].origin, reason }];
}
function methodOf(text) {
  return text.split(":", 1)[0];
}
var challengeUntil = 807;
function isTurnedOff(method, { reader, held }) {
  const known = Object.hasOwn(switches, method) ? switches[method] : void 0;
  if (!known) return false;
  const [keyword, byDefault] = known;
  const stated = held(keyword.toLowerCase())[0]?.value;
  if (method !== "keyboard-interactive" || reader.release >= challengeUntil) return (stated ?? byDefault) === "no";
  return held("challengeresponseauthentication")[0]?.value === "no" && stated !== "yes";
}

// src/resolve/in-force.ts
var module5 = require("./core.cjs").modules["src/resolve/in-force.ts"];
var take4 = (name) => module5[name];
var inForce = /* @__PURE__ */ take4("inForce");

// src/resolve/kept-keyword.ts
var module6 = require("./core.cjs").modules["src/resolve/kept-keyword.ts"];
var take5 = (name) => module6[name];
var keptKeyword = /* @__PURE__ */ take5("keptKeyword");

// src/resolve/layer.ts
var module7 = require("./core.cjs").modules["src/resolve/layer.ts"];
var take6 = (name) => module7[name];
var layersFor = /* @__PURE__ */ take6("layersFor");

// src/resolve/obtained.ts
var module8 = require("./core.cjs").modules["src/resolve/obtained.ts"];
var take7 = (name) => module8[name];
var directivesOf = /* @__PURE__ */ take7("directivesOf");

// src/resolve/methods-once.ts
var since = 807;
var until = 907;
function refusedMethods(root, subject, reader) {
  if (reader.dialect === "ssh_config" || reader.release < since || reader.release >= until) return [];
  return layersFor(root, subject, reader).toReversed().flatMap(({ sections }) => {
    const active = new Set(sections.filter(({ undecided }) => undecided.length === 0).map(({ section }) => section));
    return refusedInPass(root, (section) => active.has(section));
  });
}
function refusedInPass({ sections }, isActive) {
  const keyword = "AuthenticationMethods";
  const refused2 = [];
  let isSet = false;
  for (const section of sections) {
    for (const directive of directivesOf(section, keyword.toLowerCase())) {
      if (isSet && directive.args.some(({ value }) => value === "any")) {
        refused2.push({
          keyword,
          origin: { section, directive },
          reason: "any stands behind methods that are set before it"
        });
      }
      isSet ||= isActive(section);
    }
  }
  return refused2;
}

// src/resolve/stored-values.ts
var loaded7;
var load7 = () => loaded7 ??= require("./lazy-blocks.cjs");
var storedBy = (...given) => load7().storedBy(...given);

// src/resolve/subject.ts
var module9 = require("./core.cjs").modules["src/resolve/subject.ts"];
var take8 = (name) => module9[name];
var givenBy = /* @__PURE__ */ take8("givenBy");

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

// src/resolve/after-reading.ts
function refusedAfterReading(root, subject, { environment, ...reader }) {
  const context = contextOf(subject, reader, valuesInForce(root, subject, reader));
  if (reader.dialect === "ssh_config") return refusedByClient(context, environment);
  const start = contextOf(subject, reader, valuesAtStart(root, reader));
  return [
    ...untoldCriteria(root, subject),
    ...refusedMethods(root, subject, reader),
    ...refusedByServer(start),
    ...unusableLists(context)
  ];
}
var attributes = {
  user: "user",
  group: "user",
  host: "host",
  address: "address",
  localaddress: "localAddress",
  localport: "localPort",
  rdomain: "rdomain"
};
function untoldCriteria(root, subject) {
  if (root.release >= 801) return [];
  const isUntold = (name) => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : void 0;
    return attribute !== void 0 && (subject[attribute] === "" || subject[attribute] === 0);
  };
  const headers = root.files.flatMap(({ blocks }) => blocks.map(({ header }) => header));
  const criteria = headers.flatMap((header) => header?.type === "Match" ? header.criteria : []);
  const criterion = criteria.find(({ name }) => isUntold(name));
  if (!criterion) return [];
  const reason = `sshd -T is not told what Match ${criterion.name} asks for`;
  return [{ keyword: "Match", origin: void 0, reason }];
}
function contextOf(subject, reader, values) {
  const isCertain = (keyword) => values(keyword).candidates.length === 0;
  return { reader, subject, isCertain, held: (keyword) => isCertain(keyword) ? values(keyword).values : [] };
}
function valuesAtStart(root, reader) {
  const layers = layersFor(root, { description: "sshd before any connection" }, reader).filter(
    ({ isMatch }) => !isMatch
  );
  const read = storedBy(reader);
  return (keyword) => inForce(root, { layers, keyword: keptKeyword(reader, keyword), read });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  refusedAfterReading
});
