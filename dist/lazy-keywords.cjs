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

// src/openssh/keyword.ts
var keyword_exports = {};
__export(keyword_exports, {
  canonicalKeyword: () => canonicalKeyword,
  factsIn: () => factsIn,
  isKnown: () => isKnown,
  keywordsOf: () => keywordsOf,
  lookupKeyword: () => lookupKeyword,
  takesRawRest: () => takesRawRest
});
module.exports = __toCommonJS(keyword_exports);

// src/openssh/common-arguments.ts
var largestInteger = 2147483647;
var wildcards = ["*", "?"];
var clientFlagValues = ["yes", "no", "true", "false"];
var integer = { kind: "integer", min: 0, max: largestInteger };
var time = { kind: "time", min: 0, max: largestInteger };
var text = { kind: "string" };
var path = { kind: "path" };
var pathOrNone = { kind: "path", literals: ["none"] };
var paths = { kind: "path-list", literals: ["none"], literalAlone: true };
var globPaths = { kind: "glob-path-list" };
var ignored = { kind: "ignored" };
var unknown = { kind: "unknown" };
var port = { kind: "port", min: 1, max: 65535, serviceNames: true };
var octalMask = { kind: "octal", min: 0, max: 511 };
var assignments = { kind: "env-assign-list", syntax: "NAME=VALUE" };
var rawText = { kind: "raw-string", literals: ["none"], skipsEquals: false };
var rekeyLimit = {
  kind: "rekey-limit",
  syntax: "default|BYTES[K|M|G|...] [none|TIME]",
  min: 16,
  caseSensitive: true
};
function oneOf(...values) {
  return { kind: "enum", values, caseSensitive: false };
}
function algorithms(family) {
  return { kind: "algorithm-list", family, separator: ",", operators: ["", "+", "-", "^"], caseSensitive: true };
}
var logLevel = {
  kind: "enum",
  values: ["QUIET", "FATAL", "ERROR", "INFO", "VERBOSE", "DEBUG", "DEBUG1", "DEBUG2", "DEBUG3"],
  caseSensitive: false,
  vendorValues: { debian: ["SILENT"] }
};
var localFacilities = ["LOCAL0", "LOCAL1", "LOCAL2", "LOCAL3", "LOCAL4", "LOCAL5", "LOCAL6", "LOCAL7"];
var syslogFacility = oneOf("DAEMON", "USER", "AUTH", "AUTHPRIV", ...localFacilities);
var fingerprintHash = oneOf("md5", "sha1", "sha256", "sha384", "sha512");
var qosClasses = "none af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 cs0 cs1 cs2 cs3 cs4 cs5 cs6 cs7";
var qosTypes = ["lowdelay", "throughput", "reliability"];
var qos = {
  kind: "ipqos",
  values: [...qosClasses.split(" "), "ef", "le", "va", ...qosTypes],
  caseSensitive: false,
  numbers: { min: 0, max: 255, hexadecimal: false },
  withoutEffect: qosTypes
};
var qosBefore101 = { ...qos, withoutEffect: [] };
var qosBefore98 = { ...qosBefore101, numbers: { min: 0, max: 255, hexadecimal: true } };
var qosBefore82 = { ...qosBefore98, values: qos.values.filter((value) => value !== "le") };
var formerQos = [
  { until: 708, default: "lowdelay throughput" },
  { until: 802, argument: qosBefore82 },
  { until: 908, argument: qosBefore98 },
  { until: 1001, argument: qosBefore101, default: "af21 cs1" }
];
var channelTypes = [
  "agent-connection",
  "direct-tcpip",
  "direct-streamlocal@openssh.com",
  "forwarded-tcpip",
  "forwarded-streamlocal@openssh.com",
  "session",
  "session:shell",
  "session:command",
  "session:subsystem:*",
  "tun-connection",
  "x11-connection"
];
var channelTimeouts = {
  kind: "channel-timeout-list",
  syntax: "TYPE_PATTERN=TIME",
  literals: ["none"],
  literalAlone: true,
  channelTypes: [...channelTypes, "global"]
};
var formerChannelTimeouts = [
  { until: 907, argument: { ...channelTimeouts, channelTypes } }
];

// src/openssh/keyword-row.ts
var oldestRelease = 102;
var one = { min: 1, max: 1 };
var oneOrTwo = { min: 1, max: 2 };
var oneOrMore = { min: 1, max: Infinity };
var common = {
  status: "active",
  arity: one,
  repeat: "first",
  since: oldestRelease,
  inMatch: oldestRelease,
  default: void 0,
  tokens: [],
  expandsEnvironment: false,
  expandsTilde: false
};
function row(keyword, argument, facts = {}) {
  return { ...common, keyword, argument, ...facts };
}
function globalRow(keyword, argument, facts = {}) {
  return { ...common, inMatch: false, keyword, argument, ...facts };
}
function alias(keyword, argument, facts) {
  return { ...common, status: "alias", replacement: facts.aliasOf, keyword, argument, ...facts };
}
function obsolete(keyword, status, facts) {
  return { ...common, arity: oneOrMore, repeat: "none", keyword, status, argument: ignored, ...facts };
}
function removed(keyword, facts) {
  return { ...common, status: "removed", arity: oneOrMore, repeat: "none", keyword, argument: unknown, ...facts };
}
function vendorRow(keyword, vendors, facts = {}) {
  return {
    ...common,
    status: "vendor",
    since: void 0,
    arity: oneOrMore,
    keyword,
    vendors,
    argument: unknown,
    ...facts
  };
}

// src/openssh/ssh-config-keywords.ts
var flag = { kind: "flag", values: clientFlagValues, caseSensitive: false };
var timeOrNone = { ...time, literals: ["none"], caseSensitive: true };
var command = { kind: "raw-command", literals: ["none"], skipsEquals: true };
var confirmation = {
  kind: "enum-or-time",
  values: [...clientFlagValues, "ask", "confirm"],
  caseSensitive: false,
  forms: ["yes|no|ask|confirm", "confirm TIME", "TIME"]
};
var keystrokeInterval = {
  kind: "enum-or-interval",
  values: clientFlagValues,
  caseSensitive: true,
  syntax: "interval:MILLISECONDS",
  min: 1,
  max: 1e3
};
var jumps = {
  kind: "jump-list",
  separator: ",",
  syntax: "[user@]host[:port] | ssh://[user@]host[:port]",
  literals: ["none"],
  skipsEquals: true,
  cutsAtHashSince: 807
};
var matchCriteria = {
  kind: "match-criteria",
  criteria: {
    all: 605,
    host: 605,
    originalhost: 605,
    user: 605,
    localuser: 605,
    exec: 605,
    canonical: 608,
    final: 800,
    localnetwork: 904,
    tagged: 904,
    command: 1e3,
    version: 1e3,
    sessiontype: 1e3
  }
};
var jumpTokens = ["%%", "%h", "%n", "%p", "%r"];
var userNameTokens = ["%%", "%d", "%h", "%i", "%j", "%k", "%L", "%l", "%n", "%p", "%u"];
var hostTokens = ["%%", "%C", "%d", "%h", "%i", "%j", "%k", "%L", "%l", "%n", "%p", "%r", "%u"];
var formerEnvironment = [{ until: 804, expandsEnvironment: false }];
var sshConfigKeywords = () => [
  // In use.
  row("AddKeysToAgent", confirmation, {
    since: 702,
    arity: oneOrTwo,
    default: "no",
    zero: "unlimited",
    former: [{ until: 804, argument: oneOf(...clientFlagValues, "ask", "confirm"), arity: one }]
  }),
  row("AddressFamily", oneOf("any", "inet", "inet6"), { since: 307, default: "any" }),
  row("BatchMode", flag, { default: "no" }),
  row("BindAddress", text, { since: 209 }),
  row("BindInterface", text, { since: 707 }),
  row(
    "CanonicalDomains",
    { kind: "domain-list", literals: ["none"], literalAlone: true },
    { since: 605, arity: oneOrMore, default: "none", former: [{ until: 907, maxEntries: 32 }] }
  ),
  row("CanonicalizeFallbackLocal", flag, { since: 605, default: "yes" }),
  row("CanonicalizeHostname", oneOf(...clientFlagValues, "always"), { since: 605, default: "no" }),
  row("CanonicalizeMaxDots", integer, { since: 605, default: "1" }),
  row(
    "CanonicalizePermittedCNAMEs",
    { kind: "cname-rule-list", syntax: "SRC_PATTERNS:DST_PATTERNS | *", literals: ["none"], literalAlone: true },
    { since: 605, arity: oneOrMore, default: "none" }
  ),
  row("CASignatureAlgorithms", algorithms("ca-signature"), { since: 709, defaultSource: "proposal" }),
  row("CertificateFile", path, {
    since: 702,
    repeat: "accumulate",
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    maxEntries: 100,
    quirks: ["drops-duplicates"],
    former: formerEnvironment
  }),
  row("ChannelTimeout", channelTimeouts, {
    since: 906,
    arity: oneOrMore,
    default: "none",
    former: formerChannelTimeouts
  }),
  row("CheckHostIP", flag, { default: "no", former: [{ until: 805, default: "yes" }] }),
  row("Ciphers", algorithms("cipher"), { since: 201, defaultSource: "proposal" }),
  row("ClearAllForwardings", flag, { since: 209, default: "no" }),
  row("Compression", oneOf("yes", "no"), { default: "no", former: [{ until: 802, argument: flag }] }),
  row("ConnectionAttempts", integer, { default: "1", zero: "refused" }),
  row("ConnectTimeout", timeOrNone, { since: 307, default: "none", quirks: ["none-leaves-unset"] }),
  row("ControlMaster", oneOf(...clientFlagValues, "ask", "auto", "autoask"), { since: 309, default: "no" }),
  row("ControlPath", pathOrNone, {
    since: 309,
    default: "none",
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    former: formerEnvironment
  }),
  row(
    "ControlPersist",
    { kind: "enum-or-time", values: clientFlagValues, caseSensitive: true },
    { since: 506, default: "no", zero: "unlimited" }
  ),
  row(
    "DynamicForward",
    { kind: "forward-listen", syntax: "[bind_address:]port" },
    {
      since: 209,
      repeat: "accumulate",
      expandsEnvironment: true,
      quirks: ["drops-duplicates"],
      former: formerEnvironment
    }
  ),
  row("EnableEscapeCommandline", flag, { since: 902, default: "no" }),
  row("EnableSSHKeysign", flag, { since: 306, default: "no" }),
  row(
    "EscapeChar",
    { kind: "escape-char", syntax: "single character | ^X | none", literals: ["none"], caseSensitive: true },
    { default: "~" }
  ),
  row("ExitOnForwardFailure", flag, { since: 404, default: "no" }),
  row("FingerprintHash", fingerprintHash, { since: 608, default: "sha256" }),
  row("ForkAfterAuthentication", flag, { since: 807, default: "no" }),
  row(
    "ForwardAgent",
    { kind: "flag-or-path", values: clientFlagValues, caseSensitive: false },
    {
      default: "no",
      tokens: hostTokens,
      expandsEnvironment: true,
      expandsTilde: true,
      former: [{ until: 802, argument: flag, tokens: [], expandsEnvironment: false, expandsTilde: false }]
    }
  ),
  row("ForwardX11", flag, { default: "no" }),
  row("ForwardX11Timeout", timeOrNone, {
    since: 506,
    default: "20m",
    zero: "unlimited",
    quirks: ["none-leaves-unset"]
  }),
  row("ForwardX11Trusted", flag, { since: 308, default: "no", vendorDefaults: [{ vendor: "debian", default: "yes" }] }),
  row("GatewayPorts", flag, { default: "no" }),
  row("GlobalKnownHostsFile", paths, {
    arity: oneOrMore,
    default: "/etc/ssh/ssh_known_hosts /etc/ssh/ssh_known_hosts2",
    maxEntries: 32
  }),
  row("GSSAPIAuthentication", flag, {
    since: 307,
    default: "no",
    buildFeature: "GSSAPI",
    former: [{ until: 308, default: "yes" }]
  }),
  row("GSSAPIDelegateCredentials", flag, { since: 307, default: "no", buildFeature: "GSSAPI" }),
  row("HashKnownHosts", flag, { since: 400, default: "no" }),
  row("Host", { kind: "host-pattern-list", negation: "!", wildcards }, { arity: oneOrMore, repeat: "block" }),
  row("HostbasedAcceptedAlgorithms", algorithms("hostkey"), { since: 807, defaultSource: "proposal" }),
  row("HostbasedAuthentication", flag, { since: 209, default: "no" }),
  row("HostKeyAlgorithms", algorithms("hostkey"), { since: 209, defaultSource: "proposal" }),
  row("HostKeyAlias", text, { since: 205 }),
  row("Hostname", text, { alternativeSpelling: "HostName", tokens: ["%%", "%h"] }),
  row("IdentitiesOnly", flag, { since: 308, default: "no" }),
  row(
    "IdentityAgent",
    { kind: "path", literals: ["none", "SSH_AUTH_SOCK"] },
    {
      since: 703,
      default: "SSH_AUTH_SOCK",
      tokens: hostTokens,
      expandsEnvironment: true,
      expandsTilde: true,
      former: formerEnvironment
    }
  ),
  row("IdentityFile", pathOrNone, {
    repeat: "accumulate",
    default: "~/.ssh/id_rsa ~/.ssh/id_ecdsa ~/.ssh/id_ecdsa_sk ~/.ssh/id_ed25519 ~/.ssh/id_ed25519_sk ~/.ssh/id_mldsa44_ed25519",
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    maxEntries: 100,
    quirks: ["drops-duplicates"],
    former: [
      ...formerEnvironment,
      {
        until: 1004,
        default: "~/.ssh/id_rsa ~/.ssh/id_ecdsa ~/.ssh/id_ecdsa_sk ~/.ssh/id_ed25519 ~/.ssh/id_ed25519_sk"
      }
    ]
  }),
  row(
    "IgnoreUnknown",
    { kind: "pattern-list", separator: ",", negation: "!", wildcards, caseSensitive: false },
    { since: 603 }
  ),
  row("Include", globPaths, {
    since: 703,
    arity: oneOrMore,
    repeat: "none",
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    former: [{ until: 909, tokens: [], expandsEnvironment: false }]
  }),
  row("IPQoS", qos, {
    since: 507,
    arity: oneOrTwo,
    default: "ef cs0",
    vendorDefaults: [{ vendor: "debian", default: "lowdelay throughput" }],
    former: formerQos
  }),
  row("KbdInteractiveAuthentication", flag, { since: 203, default: "yes" }),
  row("KbdInteractiveDevices", { kind: "comma-list" }, { since: 203 }),
  row("KexAlgorithms", algorithms("kex"), { since: 507, defaultSource: "proposal" }),
  row("KnownHostsCommand", command, {
    since: 805,
    arity: oneOrMore,
    default: "none",
    tokens: [...hostTokens, "%f", "%H", "%I", "%K", "%t"],
    expandsEnvironment: true
  }),
  row("LocalCommand", command, { since: 403, arity: oneOrMore, default: "none", tokens: [...hostTokens, "%T"] }),
  row(
    "LocalForward",
    { kind: "forward-spec", syntax: "[bind:]port|/path  host:port|/path" },
    {
      arity: { min: 2, max: 2 },
      repeat: "accumulate",
      tokens: hostTokens,
      tokensIn: "socket-paths",
      expandsEnvironment: true,
      quirks: ["drops-duplicates"],
      former: formerEnvironment
    }
  ),
  row("LogLevel", logLevel, { default: "INFO" }),
  row(
    "LogVerbose",
    {
      kind: "log-verbose-pattern-list",
      syntax: "file:function():line patterns",
      literals: ["none"],
      literalAlone: true
    },
    { since: 805, arity: oneOrMore, default: "none", quirks: ["first-argument-only"] }
  ),
  row("MACs", algorithms("mac"), { since: 205, defaultSource: "proposal" }),
  row("Match", matchCriteria, { since: 605, arity: oneOrMore, repeat: "block" }),
  row("NoHostAuthenticationForLocalhost", flag, { since: 300, default: "no" }),
  row("NumberOfPasswordPrompts", integer, { default: "3" }),
  row("ObscureKeystrokeTiming", keystrokeInterval, { since: 905, default: "yes" }),
  row("PasswordAuthentication", flag, { default: "yes" }),
  row("PermitLocalCommand", flag, { since: 403, default: "no" }),
  row(
    "PermitRemoteOpen",
    { kind: "permit-list", syntax: "host:port", literals: ["any", "none"], literalAlone: true },
    {
      since: 805,
      arity: oneOrMore,
      default: "any",
      former: [
        { until: 807, quirks: [] },
        { until: 902, quirks: ["first-argument-lost"] }
      ]
    }
  ),
  row("PKCS11Provider", pathOrNone, { since: 504, default: "none", buildFeature: "PKCS11" }),
  row("Port", port, { default: "22" }),
  row(
    "PreferredAuthentications",
    { kind: "comma-list", known: ["gssapi-with-mic", "hostbased", "publickey", "keyboard-interactive", "password"] },
    { since: 205, default: "gssapi-with-mic,hostbased,publickey,keyboard-interactive,password" }
  ),
  row("ProxyCommand", command, { arity: oneOrMore, default: "none", tokens: jumpTokens, sharesSlotWith: "proxyjump" }),
  row("ProxyJump", jumps, {
    since: 703,
    arity: oneOrMore,
    default: "none",
    tokens: jumpTokens,
    sharesSlotWith: "proxycommand",
    quirks: ["none-frees-slot"],
    former: [{ until: 1003, quirks: [] }]
  }),
  row("ProxyUseFdpass", flag, { since: 603, default: "no" }),
  row("PubkeyAcceptedAlgorithms", algorithms("hostkey"), { since: 805, defaultSource: "proposal" }),
  row("PubkeyAuthentication", oneOf(...clientFlagValues, "unbound", "host-bound"), {
    since: 205,
    default: "yes",
    former: [{ until: 809, argument: flag }]
  }),
  row("RefuseConnection", text, { since: 1001, repeat: "none" }),
  row("RekeyLimit", rekeyLimit, { since: 306, arity: oneOrTwo, default: "default none", quirks: ["parts-apart"] }),
  row("RemoteCommand", command, { since: 706, arity: oneOrMore, default: "none", tokens: hostTokens }),
  row(
    "RemoteForward",
    { kind: "forward-spec", syntax: "[bind:]port|/path  [host:port|/path]" },
    {
      arity: oneOrTwo,
      repeat: "accumulate",
      tokens: hostTokens,
      tokensIn: "socket-paths",
      expandsEnvironment: true,
      quirks: ["drops-duplicates"],
      former: formerEnvironment
    }
  ),
  row("RequestTTY", oneOf(...clientFlagValues, "force", "auto"), { since: 509, default: "auto" }),
  row("RequiredRSASize", integer, { since: 901, default: "1024" }),
  row("RevokedHostKeys", paths, {
    since: 608,
    arity: oneOrMore,
    default: "none",
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    former: [{ until: 1003, argument: pathOrNone, arity: one }]
  }),
  row("SecurityKeyProvider", { kind: "path", literals: ["internal", "none"] }, { since: 802, default: "internal" }),
  row(
    "SendEnv",
    { kind: "env-pattern-list", wildcards, removal: "-" },
    { since: 309, arity: oneOrMore, repeat: "accumulate" }
  ),
  row("ServerAliveCountMax", integer, { since: 308, default: "3", zero: "disconnect" }),
  row("ServerAliveInterval", timeOrNone, {
    since: 308,
    default: "0",
    vendorDefaults: [{ vendor: "debian", default: "300", where: { keyword: "BatchMode", value: "yes" } }],
    zero: "off",
    quirks: ["none-leaves-unset"]
  }),
  row("SessionType", oneOf("none", "subsystem", "default"), { since: 807, default: "default" }),
  row("SetEnv", assignments, {
    since: 708,
    arity: oneOrMore,
    tokens: hostTokens,
    tokensIn: "values",
    expandsEnvironment: true,
    former: [{ until: 1e3, tokens: [], expandsEnvironment: false }]
  }),
  row("StdinNull", flag, { since: 807, default: "no" }),
  row("StreamLocalBindMask", octalMask, { since: 607, repeat: "last", default: "0177", quirks: ["ignores-blocks"] }),
  row("StreamLocalBindUnlink", flag, { since: 607, default: "no" }),
  row("StrictHostKeyChecking", oneOf(...clientFlagValues, "ask", "off", "accept-new"), { default: "ask" }),
  row("SyslogFacility", syslogFacility, { since: 706, default: "USER", quirks: ["ignores-blocks"] }),
  row("Tag", text, { since: 904 }),
  row("TCPKeepAlive", flag, { since: 308, default: "yes" }),
  row("Tunnel", oneOf(...clientFlagValues, "point-to-point", "ethernet"), { since: 403, default: "no" }),
  row(
    "TunnelDevice",
    { kind: "tunnel-device", syntax: "local[:remote], each a number or any", caseSensitive: false },
    { since: 403, default: "any:any" }
  ),
  row("UpdateHostKeys", oneOf(...clientFlagValues, "ask"), {
    since: 608,
    default: "yes",
    former: [{ until: 805, default: "no" }]
  }),
  row("User", text, {
    defaultSource: "local-user",
    tokens: userNameTokens,
    expandsEnvironment: true,
    former: [{ until: 1e3, tokens: [], expandsEnvironment: false }]
  }),
  row("UserKnownHostsFile", paths, {
    arity: oneOrMore,
    default: "~/.ssh/known_hosts ~/.ssh/known_hosts2",
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    maxEntries: 32
  }),
  row("VerifyHostKeyDNS", oneOf(...clientFlagValues, "ask"), { since: 307, default: "no" }),
  row("VersionAddendum", rawText, {
    since: 1e3,
    arity: oneOrMore,
    default: "none",
    tokens: hostTokens,
    expandsEnvironment: true
  }),
  row("VisualHostKey", flag, { since: 501, default: "no" }),
  row("WarnWeakCrypto", oneOf(...clientFlagValues, "no-pq-kex"), { since: 1001, default: "yes" }),
  row("XAuthLocation", path, { since: 201, default: "/usr/bin/xauth", defaultSource: "build" }),
  // Other names.
  alias("ChallengeResponseAuthentication", flag, {
    since: 205,
    aliasOf: "KbdInteractiveAuthentication",
    aliasSince: 807
  }),
  alias("DSAAuthentication", oneOf(...clientFlagValues, "unbound", "host-bound"), {
    since: 201,
    aliasOf: "PubkeyAuthentication",
    aliasSince: 205
  }),
  alias("HostbasedKeyTypes", algorithms("hostkey"), {
    since: 608,
    aliasOf: "HostbasedAcceptedAlgorithms",
    aliasSince: 805
  }),
  alias("IdentityFile2", pathOrNone, { since: 201, aliasOf: "IdentityFile", aliasSince: 205, repeat: "accumulate" }),
  alias("KeepAlive", flag, { aliasOf: "TCPKeepAlive", aliasSince: 308 }),
  alias("PubkeyAcceptedKeyTypes", algorithms("hostkey"), {
    since: 700,
    aliasOf: "PubkeyAcceptedAlgorithms",
    aliasSince: 805
  }),
  alias("SkeyAuthentication", flag, { aliasOf: "KbdInteractiveAuthentication", aliasSince: 807 }),
  alias("SmartcardDevice", pathOrNone, { since: 209, aliasOf: "PKCS11Provider", aliasSince: 504 }),
  alias("TISAuthentication", flag, { aliasOf: "KbdInteractiveAuthentication", aliasSince: 807 }),
  // Taken without effect.
  obsolete("AFSTokenPassing", "unsupported", { deprecatedSince: 307 }),
  obsolete("Cipher", "deprecated", { deprecatedSince: 706, replacement: "Ciphers" }),
  obsolete("CompressionLevel", "unsupported", { deprecatedSince: 706 }),
  obsolete("FallBackToRsh", "deprecated", { deprecatedSince: 303 }),
  obsolete("GlobalKnownHostsFile2", "deprecated", {
    since: 201,
    deprecatedSince: 509,
    replacement: "GlobalKnownHostsFile"
  }),
  obsolete("KerberosAuthentication", "unsupported", { deprecatedSince: 307, replacement: "GSSAPIAuthentication" }),
  obsolete("KerberosTgtPassing", "unsupported", { deprecatedSince: 307 }),
  obsolete("Protocol", "ignored", { since: 201, deprecatedSince: 706 }),
  obsolete("RhostsAuthentication", "deprecated", { deprecatedSince: 307 }),
  obsolete("RhostsRSAAuthentication", "unsupported", { deprecatedSince: 706 }),
  obsolete("RSAAuthentication", "unsupported", { deprecatedSince: 706 }),
  obsolete("UsePrivilegedPort", "deprecated", { deprecatedSince: 708 }),
  obsolete("UserKnownHostsFile2", "deprecated", {
    since: 201,
    deprecatedSince: 509,
    replacement: "UserKnownHostsFile"
  }),
  obsolete("UseRoaming", "deprecated", { since: 503, deprecatedSince: 702 }),
  obsolete("UseRsh", "deprecated", { deprecatedSince: 303 }),
  // Refused again.
  removed("HostbasedAlgorithms", { since: 805, removed: 807, replacement: "HostbasedAcceptedAlgorithms" }),
  removed("ZeroKnowledgePasswordAuthentication", { since: 502, removed: 606 }),
  // Of vendors.
  vendorRow("ProtocolKeepAlives", ["debian"], { argument: timeOrNone, arity: one, aliasOf: "ServerAliveInterval" }),
  vendorRow("SetupTimeOut", ["debian"], { argument: timeOrNone, arity: one, aliasOf: "ServerAliveInterval" }),
  vendorRow("UseBlacklistedKeys", ["debian"], { argument: ignored }),
  vendorRow("GSSAPIKeyExchange", ["debian", "redhat"]),
  vendorRow("GSSAPITrustDns", ["debian", "redhat"]),
  vendorRow("GSSAPIClientIdentity", ["debian", "redhat"]),
  vendorRow("GSSAPIServerIdentity", ["debian", "redhat"]),
  vendorRow("GSSAPIRenewalForcesRekey", ["debian", "redhat"]),
  vendorRow("GSSAPIKexAlgorithms", ["debian", "redhat"]),
  vendorRow("UseKeychain", ["apple"]),
  vendorRow("AppleMultiPath", ["apple"])
];

// src/openssh/sshd-config-keywords.ts
var flag2 = { kind: "flag", values: ["yes", "no"], caseSensitive: false };
var command2 = { kind: "raw-command", literals: ["none"], skipsEquals: false };
var userPatterns = { kind: "user-pattern-list", syntax: "user[@host-or-CIDR]", wildcards };
var authMethods = {
  kind: "auth-method-lists",
  values: ["none", "publickey", "gssapi-with-mic", "password", "keyboard-interactive", "hostbased"],
  syntax: "method[:submethod][,method...]",
  literals: ["any"],
  literalAlone: true,
  caseSensitive: true
};
var penalties = {
  kind: "penalty-list",
  keys: {
    crash: "time",
    authfail: "time",
    noauth: "time",
    invaliduser: "time",
    "grace-exceeded": "time",
    refuseconnection: "time",
    max: "time",
    min: "time",
    "max-sources4": "integer",
    "max-sources6": "integer",
    overflow: ["deny-all", "permissive"],
    overflow6: ["deny-all", "permissive"]
  },
  literals: ["yes", "no"],
  literalAlone: true
};
var matchCriteria2 = {
  kind: "match-criteria",
  criteria: {
    user: 404,
    group: 404,
    host: 404,
    address: 404,
    localaddress: 601,
    localport: 601,
    all: 605,
    rdomain: 707,
    "invalid-user": 909,
    version: 1e3
  }
};
var misnamedGssapi = [{ from: 1004, until: 1005 }];
var userTokens = ["%%", "%h", "%U", "%u"];
var sshdConfigKeywords = () => [
  // In use.
  row(
    "AcceptEnv",
    { kind: "env-pattern-list", wildcards },
    { since: 309, inMatch: 601, arity: oneOrMore, repeat: "accumulate" }
  ),
  globalRow("AddressFamily", oneOf("any", "inet", "inet6"), { since: 400, default: "any" }),
  row("AllowAgentForwarding", flag2, { since: 501, inMatch: 501, default: "yes" }),
  row(
    "AllowGroups",
    { kind: "group-pattern-list", wildcards },
    { inMatch: 601, arity: oneOrMore, repeat: "accumulate" }
  ),
  row("AllowStreamLocalForwarding", oneOf("yes", "all", "no", "local", "remote"), {
    since: 607,
    inMatch: 607,
    default: "yes"
  }),
  row("AllowTcpForwarding", oneOf("yes", "all", "no", "local", "remote"), { since: 203, inMatch: 404, default: "yes" }),
  row("AllowUsers", userPatterns, { inMatch: 601, arity: oneOrMore, repeat: "accumulate" }),
  row("AuthenticationMethods", authMethods, { since: 602, inMatch: 602, arity: oneOrMore, default: "any" }),
  row("AuthorizedKeysCommand", command2, {
    since: 602,
    inMatch: 602,
    arity: oneOrMore,
    default: "none",
    tokens: ["%%", "%C", "%D", "%f", "%h", "%k", "%t", "%U", "%u"]
  }),
  row("AuthorizedKeysCommandUser", text, { since: 602, inMatch: 602 }),
  row("AuthorizedKeysFile", paths, {
    since: 209,
    inMatch: 506,
    arity: oneOrMore,
    default: ".ssh/authorized_keys .ssh/authorized_keys2",
    tokens: userTokens,
    expandsTilde: true,
    former: [{ until: 1003, argument: { ...paths, literalAlone: false } }]
  }),
  row("AuthorizedPrincipalsCommand", command2, {
    since: 609,
    inMatch: 609,
    arity: oneOrMore,
    default: "none",
    tokens: ["%%", "%C", "%D", "%F", "%f", "%h", "%i", "%K", "%k", "%s", "%T", "%t", "%U", "%u"],
    former: [
      { until: 807, quirks: [] },
      { until: 904, quirks: ["lost-after-keys-command"] }
    ]
  }),
  row("AuthorizedPrincipalsCommandUser", text, { since: 609, inMatch: 609 }),
  row("AuthorizedPrincipalsFile", pathOrNone, {
    since: 506,
    inMatch: 506,
    default: "none",
    tokens: userTokens,
    expandsTilde: true
  }),
  row("Banner", pathOrNone, { since: 205, inMatch: 406, default: "none", expandsTilde: true }),
  row("CASignatureAlgorithms", algorithms("ca-signature"), { since: 709, inMatch: 709, defaultSource: "proposal" }),
  row("ChannelTimeout", channelTimeouts, {
    since: 902,
    inMatch: 902,
    arity: oneOrMore,
    default: "none",
    former: formerChannelTimeouts
  }),
  row("ChrootDirectory", pathOrNone, { since: 409, inMatch: 409, default: "none", tokens: userTokens }),
  globalRow("Ciphers", algorithms("cipher"), { since: 201, defaultSource: "proposal" }),
  row("ClientAliveCountMax", integer, {
    since: 209,
    inMatch: 704,
    default: "3",
    zero: "never-disconnect",
    former: [{ until: 802, zero: "disconnect" }]
  }),
  row("ClientAliveInterval", time, { since: 209, inMatch: 704, default: "0", zero: "off" }),
  globalRow("Compression", oneOf("yes", "delayed", "no"), { since: 303, default: "yes" }),
  row(
    "DenyGroups",
    { kind: "group-pattern-list", wildcards },
    { inMatch: 601, arity: oneOrMore, repeat: "accumulate" }
  ),
  row("DenyUsers", userPatterns, { inMatch: 601, arity: oneOrMore, repeat: "accumulate" }),
  row("DisableForwarding", flag2, { since: 704, inMatch: 704, default: "no" }),
  row("ExposeAuthInfo", flag2, { since: 706, inMatch: 706, default: "no" }),
  globalRow("FingerprintHash", fingerprintHash, { since: 608, repeat: "last", default: "sha256" }),
  row("ForceCommand", command2, { since: 404, inMatch: 404, arity: oneOrMore, default: "none" }),
  row("GatewayPorts", oneOf("yes", "no", "clientspecified"), { since: 201, inMatch: 404, default: "no" }),
  row("GSSAPIAuthentication", flag2, {
    since: 307,
    gaps: misnamedGssapi,
    inMatch: 406,
    default: "no",
    buildFeature: "GSSAPI"
  }),
  globalRow("GSSAPICleanupCredentials", flag2, {
    since: 308,
    gaps: misnamedGssapi,
    default: "yes",
    buildFeature: "GSSAPI"
  }),
  globalRow("GSSAPIDelegateCredentials", flag2, {
    since: 1003,
    gaps: misnamedGssapi,
    default: "yes",
    buildFeature: "GSSAPI"
  }),
  globalRow("GSSAPIStrictAcceptorCheck", flag2, {
    since: 609,
    gaps: misnamedGssapi,
    default: "yes",
    buildFeature: "GSSAPI",
    former: [{ until: 705, default: "no" }]
  }),
  row("HostbasedAcceptedAlgorithms", algorithms("hostkey"), { since: 805, inMatch: 805, defaultSource: "proposal" }),
  row("HostbasedAuthentication", flag2, { since: 209, inMatch: 406, default: "no" }),
  row("HostbasedUsesNameFromPacketOnly", flag2, { since: 209, inMatch: 506, default: "no" }),
  globalRow("HostCertificate", pathOrNone, { since: 504, repeat: "accumulate" }),
  globalRow("HostKey", pathOrNone, {
    repeat: "accumulate",
    default: "/etc/ssh/ssh_host_rsa_key /etc/ssh/ssh_host_ecdsa_key /etc/ssh/ssh_host_ed25519_key /etc/ssh/ssh_host_mldsa44_ed25519_key",
    former: [
      { until: 1004, default: "/etc/ssh/ssh_host_rsa_key /etc/ssh/ssh_host_ecdsa_key /etc/ssh/ssh_host_ed25519_key" }
    ]
  }),
  globalRow("HostKeyAgent", { kind: "path", literals: ["SSH_AUTH_SOCK", "none"] }, { since: 603, default: "none" }),
  globalRow("HostKeyAlgorithms", algorithms("hostkey"), { since: 700, defaultSource: "proposal" }),
  row("IgnoreRhosts", oneOf("yes", "no", "shosts-only"), {
    inMatch: 803,
    default: "yes",
    former: [{ until: 803, argument: flag2 }]
  }),
  globalRow("IgnoreUserKnownHosts", flag2, { default: "no" }),
  row("Include", globPaths, { since: 802, inMatch: 802, arity: oneOrMore, repeat: "none" }),
  row("IPQoS", qos, {
    since: 507,
    inMatch: 507,
    arity: oneOrTwo,
    default: "ef cs0",
    vendorDefaults: [{ vendor: "debian", default: "lowdelay throughput" }],
    former: [...formerQos, { until: 1003, repeat: "last" }]
  }),
  row("KbdInteractiveAuthentication", flag2, {
    since: 203,
    inMatch: 406,
    default: "yes",
    former: [{ until: 807, default: "no" }]
  }),
  row("KerberosAuthentication", flag2, { inMatch: 406, default: "no", buildFeature: "KRB5" }),
  globalRow("KerberosGetAFSToken", flag2, { since: 308, default: "no", buildFeature: "KRB5+AFS" }),
  globalRow("KerberosOrLocalPasswd", flag2, { default: "yes", buildFeature: "KRB5" }),
  globalRow("KerberosTicketCleanup", flag2, { default: "yes", buildFeature: "KRB5" }),
  globalRow("KexAlgorithms", algorithms("kex"), { since: 507, defaultSource: "proposal" }),
  globalRow(
    "ListenAddress",
    { kind: "listen-address", syntax: "host | IPv4[:port] | IPv6 | [IPv6]:port [rdomain NAME]" },
    { arity: { min: 1, max: 3 }, repeat: "accumulate", defaultSource: "all-addresses" }
  ),
  globalRow("LoginGraceTime", time, { default: "120", zero: "unlimited", former: [{ until: 305, default: "600" }] }),
  row("LogLevel", logLevel, { inMatch: 706, default: "INFO" }),
  row(
    "LogVerbose",
    { kind: "log-verbose-pattern-list", literals: ["none"], literalAlone: true },
    { since: 805, inMatch: 805, arity: oneOrMore, default: "none" }
  ),
  globalRow("MACs", algorithms("mac"), { since: 205, defaultSource: "proposal" }),
  row("Match", matchCriteria2, { since: 404, inMatch: 404, arity: oneOrMore, repeat: "block" }),
  row("MaxAuthTries", integer, { since: 309, inMatch: 501, default: "6" }),
  row("MaxSessions", integer, { since: 501, inMatch: 501, default: "10", zero: "no-sessions" }),
  globalRow(
    "MaxStartups",
    { kind: "max-startups", syntax: "N | start:rate:full", start: { min: 1 }, rate: { min: 1, max: 100 } },
    {
      since: 201,
      default: "10:30:100",
      former: [
        { until: 602, default: "10" },
        { until: 1001, repeat: "last" }
      ]
    }
  ),
  globalRow("ModuliFile", pathOrNone, { since: 806, default: "/etc/ssh/moduli" }),
  row("PAMServiceName", text, {
    since: 908,
    inMatch: 1005,
    default: "sshd",
    buildFeature: "PAM",
    quirks: ["no-effect-in-match"],
    former: [
      { until: 1004, inMatch: 908, quirks: [] },
      { until: 1005, inMatch: false }
    ]
  }),
  row("PasswordAuthentication", flag2, { inMatch: 406, default: "yes" }),
  row("PermitEmptyPasswords", flag2, { inMatch: 502, default: "no" }),
  row(
    "PermitListen",
    { kind: "permit-list", syntax: "port | host:port (port may be *)", literals: ["any", "none"], caseSensitive: true },
    { since: 708, inMatch: 708, arity: oneOrMore, default: "any" }
  ),
  row(
    "PermitOpen",
    {
      kind: "permit-list",
      syntax: "host:port | IPv4:port | [IPv6]:port (port may be *)",
      literals: ["any", "none"],
      caseSensitive: true
    },
    { since: 404, inMatch: 404, arity: oneOrMore, default: "any" }
  ),
  row("PermitRootLogin", oneOf("yes", "no", "prohibit-password", "without-password", "forced-commands-only"), {
    inMatch: 409,
    default: "prohibit-password",
    former: [{ until: 700, default: "yes" }]
  }),
  row("PermitTTY", flag2, { since: 605, inMatch: 605, default: "yes" }),
  row(
    "PermitTunnel",
    { kind: "enum", values: ["yes", "no", "point-to-point", "ethernet"], caseSensitive: true },
    { since: 403, inMatch: 506, default: "no" }
  ),
  globalRow(
    "PermitUserEnvironment",
    { kind: "flag-or-pattern-list", values: ["yes", "no"], caseSensitive: true, separator: ",", wildcards },
    { since: 305, default: "no" }
  ),
  row("PermitUserRC", flag2, { since: 607, inMatch: 607, default: "yes" }),
  globalRow(
    "PerSourceMaxStartups",
    { kind: "integer", min: 0, max: largestInteger, literals: ["none"], caseSensitive: true },
    { since: 805, default: "none", former: [{ until: 905, repeat: "last" }] }
  ),
  globalRow(
    "PerSourceNetBlockSize",
    { kind: "netblock", syntax: "v4bits[:v6bits]", ipv4: { min: 0, max: 32 }, ipv6: { min: 0, max: 128 } },
    { since: 805, default: "32:128", former: [{ until: 1001, repeat: "last" }] }
  ),
  globalRow("PerSourcePenalties", penalties, {
    since: 908,
    arity: oneOrMore,
    repeat: "first-per-key",
    default: "crash:90 authfail:5 noauth:1 invaliduser:5 grace-exceeded:10 refuseconnection:10 max:600 min:15 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive",
    former: [
      {
        until: 1003,
        default: "crash:90 authfail:5 noauth:1 grace-exceeded:10 refuseconnection:10 max:600 min:15 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive"
      }
    ]
  }),
  globalRow(
    "PerSourcePenaltyExemptList",
    { kind: "address-list", separator: ",", negation: "!", cidr: true },
    { since: 908, default: "none" }
  ),
  globalRow("PidFile", pathOrNone, { since: 201, default: "/var/run/sshd.pid" }),
  globalRow("Port", port, { repeat: "accumulate", default: "22", maxEntries: 256 }),
  globalRow("PrintLastLog", flag2, { since: 209, default: "yes", buildFeature: "lastlog" }),
  globalRow("PrintMotd", flag2, { default: "yes" }),
  row("PubkeyAcceptedAlgorithms", algorithms("hostkey"), { since: 805, inMatch: 805, defaultSource: "proposal" }),
  row("PubkeyAuthentication", flag2, { since: 205, inMatch: 406, default: "yes" }),
  row(
    "PubkeyAuthOptions",
    { kind: "option-list", values: ["none", "touch-required", "verify-required"], caseSensitive: false },
    { since: 802, inMatch: 802, arity: oneOrMore, default: "none" }
  ),
  row(
    "RDomain",
    { kind: "string", literals: ["none", "%D"] },
    { since: 707, inMatch: 707, default: "none", buildFeature: "rdomain" }
  ),
  row("RefuseConnection", flag2, { since: 909, inMatch: 909, default: "no" }),
  row("RekeyLimit", rekeyLimit, {
    since: 603,
    inMatch: 603,
    arity: oneOrTwo,
    default: "default none",
    quirks: ["parts-apart"]
  }),
  row("RequiredRSASize", integer, { since: 901, inMatch: 901, default: "1024" }),
  row("RevokedKeys", paths, {
    since: 504,
    inMatch: 504,
    arity: oneOrMore,
    default: "none",
    expandsTilde: true,
    former: [{ until: 1003, argument: pathOrNone, arity: one }]
  }),
  globalRow(
    "SecurityKeyProvider",
    { kind: "path", literals: ["internal", "none"] },
    { since: 802, default: "internal" }
  ),
  row("SetEnv", assignments, { since: 708, inMatch: 708, arity: oneOrMore }),
  globalRow("SshdAuthPath", path, { since: 1e3, default: "/usr/libexec/sshd-auth" }),
  globalRow("SshdSessionPath", path, { since: 908, default: "/usr/libexec/sshd-session" }),
  row("StreamLocalBindMask", octalMask, { since: 607, inMatch: 607, repeat: "last", default: "0177" }),
  row("StreamLocalBindUnlink", flag2, { since: 607, inMatch: 607, default: "no" }),
  globalRow("StrictModes", flag2, { default: "yes" }),
  row(
    "Subsystem",
    { kind: "subsystem", syntax: "NAME COMMAND [ARGS...]" },
    {
      since: 201,
      inMatch: 905,
      arity: { min: 2, max: Infinity },
      repeat: "first-per-name",
      former: [{ until: 905, repeat: "once-per-name" }]
    }
  ),
  globalRow("SyslogFacility", syslogFacility, { default: "AUTH" }),
  globalRow("TCPKeepAlive", flag2, { since: 308, default: "yes" }),
  row("TrustedUserCAKeys", pathOrNone, { since: 504, inMatch: 504, default: "none", expandsTilde: true }),
  row(
    "UnusedConnectionTimeout",
    { ...time, literals: ["none"] },
    { since: 902, inMatch: 902, default: "none", zero: "off", quirks: ["none-overrides"] }
  ),
  globalRow("UseDNS", flag2, { since: 307, default: "no", former: [{ until: 608, default: "yes" }] }),
  globalRow("UsePAM", flag2, { since: 307, default: "no", buildFeature: "PAM" }),
  globalRow("VersionAddendum", rawText, { since: 601, arity: oneOrMore, default: "none" }),
  row("X11DisplayOffset", integer, { inMatch: 404, default: "10" }),
  row("X11Forwarding", flag2, { inMatch: 404, default: "no" }),
  row("X11UseLocalhost", flag2, { since: 301, inMatch: 404, default: "yes" }),
  globalRow("XAuthLocation", pathOrNone, { since: 201, default: "/usr/bin/xauth", defaultSource: "build" }),
  // Other names.
  alias("ChallengeResponseAuthentication", flag2, {
    since: 205,
    aliasOf: "KbdInteractiveAuthentication",
    aliasSince: 807,
    inMatch: 807
  }),
  alias("DSAAuthentication", flag2, { since: 201, aliasOf: "PubkeyAuthentication", aliasSince: 205, inMatch: false }),
  alias("HostbasedAcceptedKeyTypes", algorithms("hostkey"), {
    since: 608,
    aliasOf: "HostbasedAcceptedAlgorithms",
    aliasSince: 805,
    inMatch: 608
  }),
  alias("HostDSAKey", pathOrNone, {
    since: 201,
    aliasOf: "HostKey",
    aliasSince: 205,
    inMatch: false,
    repeat: "accumulate"
  }),
  alias("KeepAlive", flag2, { aliasOf: "TCPKeepAlive", aliasSince: 308, inMatch: false }),
  alias("PubkeyAcceptedKeyTypes", algorithms("hostkey"), {
    since: 608,
    aliasOf: "PubkeyAcceptedAlgorithms",
    aliasSince: 805,
    inMatch: 608
  }),
  alias("SkeyAuthentication", flag2, { aliasOf: "KbdInteractiveAuthentication", aliasSince: 807, inMatch: 807 }),
  // Taken without effect.
  obsolete("AFSTokenPassing", "deprecated", { deprecatedSince: 307, inMatch: false }),
  obsolete("AuthorizedKeysFile2", "deprecated", {
    since: 209,
    deprecatedSince: 509,
    replacement: "AuthorizedKeysFile",
    inMatch: 506
  }),
  obsolete("CheckMail", "deprecated", { deprecatedSince: 209, inMatch: false }),
  obsolete("KerberosTgtPassing", "deprecated", { deprecatedSince: 307, inMatch: false }),
  obsolete("KeyRegenerationInterval", "deprecated", { deprecatedSince: 704, inMatch: false }),
  obsolete("Protocol", "ignored", { since: 201, deprecatedSince: 704, inMatch: false }),
  obsolete("ReverseMappingCheck", "deprecated", {
    since: 205,
    deprecatedSince: 307,
    replacement: "UseDNS",
    inMatch: false
  }),
  obsolete("RhostsAuthentication", "deprecated", { deprecatedSince: 307, inMatch: false }),
  obsolete("RhostsRSAAuthentication", "deprecated", { deprecatedSince: 704, inMatch: 406 }),
  obsolete("RSAAuthentication", "deprecated", { deprecatedSince: 704, inMatch: 406 }),
  obsolete("ServerKeyBits", "deprecated", { deprecatedSince: 704, inMatch: false }),
  obsolete("UseLogin", "deprecated", { deprecatedSince: 704, inMatch: false }),
  obsolete("UsePrivilegeSeparation", "deprecated", { since: 302, deprecatedSince: 705, inMatch: false }),
  obsolete("VerifyReverseMapping", "deprecated", {
    since: 301,
    deprecatedSince: 307,
    replacement: "UseDNS",
    inMatch: false
  }),
  // Refused again.
  removed("GssAuthentication", { since: 1004, removed: 1005, replacement: "GSSAPIAuthentication", inMatch: 1004 }),
  removed("GssCleanupCreds", { since: 1004, removed: 1005, replacement: "GSSAPICleanupCredentials", inMatch: false }),
  removed("GssDelegateCreds", { since: 1004, removed: 1005, replacement: "GSSAPIDelegateCredentials", inMatch: false }),
  removed("GssStrictAcceptor", {
    since: 1004,
    removed: 1005,
    replacement: "GSSAPIStrictAcceptorCheck",
    inMatch: false
  }),
  removed("PAMAuthenticationViaKbdInt", {
    since: 209,
    deprecatedSince: 307,
    removed: 1004,
    replacement: "UsePAM",
    inMatch: false
  }),
  removed("RandomSeed", { removed: 205, inMatch: false }),
  removed("ZeroKnowledgePasswordAuthentication", { since: 502, removed: 606, inMatch: 502 }),
  // Of vendors.
  vendorRow("DebianBanner", ["debian"]),
  vendorRow("PermitBlacklistedKeys", ["debian"], { argument: ignored }),
  vendorRow("GSSAPIKeyExchange", ["debian", "redhat"]),
  vendorRow("GSSAPIStoreCredentialsOnRekey", ["debian", "redhat"]),
  vendorRow("GSSAPIKexAlgorithms", ["debian", "redhat"]),
  vendorRow("GSSAPICleanupCreds", ["debian"], {
    argument: flag2,
    arity: one,
    since: 307,
    removed: 308,
    aliasOf: "GSSAPICleanupCredentials",
    replacement: "GSSAPICleanupCredentials",
    inMatch: false
  }),
  vendorRow("GSSUseSessionCCache", ["debian"], { argument: ignored }),
  vendorRow("GSSAPIUseSessionCredCache", ["debian"], { argument: ignored })
];

// src/openssh/keyword.ts
var tables = /* @__PURE__ */ new Map();
function tableOf(dialect) {
  let table = tables.get(dialect);
  if (!table) {
    table = indexed(dialect === "ssh_config" ? sshConfigKeywords() : sshdConfigKeywords());
    tables.set(dialect, table);
  }
  return table;
}
function indexed(rows) {
  const byName = /* @__PURE__ */ new Map();
  const aliases = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const name = row2.keyword.toLowerCase();
    byName.set(name, row2);
    if (row2.aliasOf !== void 0) aliases.set(name, row2.aliasOf.toLowerCase());
  }
  return { rows, byName, aliases };
}
function keywordsOf(dialect) {
  return tableOf(dialect).rows;
}
function lookupKeyword(dialect, name) {
  return tableOf(dialect).byName.get(name.toLowerCase());
}
function canonicalKeyword(dialect, lowerName) {
  return tableOf(dialect).aliases.get(lowerName) ?? lowerName;
}
function isKnown(facts, release) {
  const { since, removed: removed2, gaps } = facts;
  if (since === void 0 || release < since || removed2 !== void 0 && release >= removed2) return false;
  return !gaps?.some((gap) => release >= gap.from && release < gap.until);
}
function factsIn(facts, release) {
  if (!facts.former) return facts;
  const asOf = { ...facts };
  for (const { until, ...older } of facts.former.toReversed()) {
    if (release < until) Object.assign(asOf, older);
  }
  return asOf;
}
function takesRawRest(dialect, lowerName, release) {
  const facts = tableOf(dialect).byName.get(lowerName);
  if (!facts || !("skipsEquals" in facts.argument) || !isKnown(facts, release)) return void 0;
  const { skipsEquals, cutsAtHashSince } = facts.argument;
  return { skipsEquals, cutsAtHash: cutsAtHashSince !== void 0 && release >= cutsAtHashSince };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  canonicalKeyword,
  factsIn,
  isKnown,
  keywordsOf,
  lookupKeyword,
  takesRawRest
});
