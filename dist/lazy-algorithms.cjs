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

// lazy-algorithms.cjs
var lazy_algorithms_exports = {};
__export(lazy_algorithms_exports, {
  algorithmReaders: () => algorithmReaders,
  algorithmsInForce: () => algorithmsInForce,
  algorithmsOf: () => algorithmsOf,
  defaultAlgorithms: () => defaultAlgorithms,
  isAlgorithmKnown: () => isAlgorithmKnown,
  isIdleKeyWord: () => isIdleKeyWord,
  keyNamesOf: () => keyNamesOf,
  lookupAlgorithm: () => lookupAlgorithm,
  unusableList: () => unusableList
});
module.exports = __toCommonJS(lazy_algorithms_exports);

// src/openssh/algorithm-table.ts
function algorithmTable() {
  return {
    algorithms: { cipher: ciphers(), mac: macs(), kex: keyExchanges(), hostkey: keyAlgorithms() },
    plainKeysBefore92: ["ssh-rsa", "rsa-sha2-256", "rsa-sha2-512", "ssh-dss", ...ecdsa, skEcdsa, webauthn],
    defaults: { cipher: defaultCiphers(), mac: defaultMacs(), kex: defaultKeyExchanges(), ...defaultKeys() }
  };
}
function row(name, since, facts = {}) {
  return { name, since, traits: [], ...facts };
}
function keyPair(name, since, { keyType, certificateSince = since, ...facts } = {}) {
  return [
    row(name, since, keyType === void 0 ? facts : { ...facts, keyType }),
    row(certificateOf(name), certificateSince, { ...facts, certificate: true })
  ];
}
function certificateOf(name) {
  return `${name.replace("@openssh.com", "")}-cert-v01@openssh.com`;
}
function ciphers() {
  return [
    row("3des-cbc", 209, { traits: ["cbc", "64-bit-block"] }),
    row("aes128-cbc", 209, { traits: ["cbc"] }),
    row("aes192-cbc", 209, { traits: ["cbc"] }),
    row("aes256-cbc", 209, { traits: ["cbc"] }),
    row("rijndael-cbc@lysator.liu.se", 209, { removed: 805, traits: ["cbc"], aliasOf: "aes256-cbc" }),
    row("aes128-ctr", 307),
    row("aes192-ctr", 307),
    row("aes256-ctr", 307),
    row("aes128-gcm@openssh.com", 602),
    row("aes256-gcm@openssh.com", 602),
    row("chacha20-poly1305@openssh.com", 605),
    row("arcfour", 209, { removed: 706, traits: ["rc4"] }),
    row("arcfour128", 402, { removed: 706, traits: ["rc4"] }),
    row("arcfour256", 402, { removed: 706, traits: ["rc4"] }),
    row("blowfish-cbc", 209, { removed: 706, traits: ["cbc", "64-bit-block"] }),
    row("cast128-cbc", 209, { removed: 706, traits: ["cbc", "64-bit-block"] }),
    row("acss@openssh.org", 308, { removed: 402, traits: ["acss"] }),
    row("rijndael128-cbc", 209, { removed: 301, traits: ["cbc"] }),
    row("rijndael192-cbc", 209, { removed: 301, traits: ["cbc"] }),
    row("rijndael256-cbc", 209, { removed: 301, traits: ["cbc"] })
  ];
}
function defaultCiphers() {
  const chacha = "chacha20-poly1305@openssh.com";
  const ctr = ["aes128-ctr", "aes192-ctr", "aes256-ctr"];
  const gcm = ["aes128-gcm@openssh.com", "aes256-gcm@openssh.com"];
  return [
    { since: 800, names: [chacha, ...ctr, ...gcm] },
    { since: 1e3, names: [chacha, ...gcm, ...ctr] }
  ];
}
function macs() {
  return [
    row("hmac-sha1", 209, { traits: ["sha1", "encrypt-and-mac"] }),
    row("hmac-sha1-96", 209, { traits: ["sha1", "truncated-96", "encrypt-and-mac"] }),
    row("hmac-sha2-256", 509, { traits: ["encrypt-and-mac"] }),
    row("hmac-sha2-512", 509, { traits: ["encrypt-and-mac"] }),
    row("hmac-md5", 209, { traits: ["md5", "encrypt-and-mac"] }),
    row("hmac-md5-96", 209, { traits: ["md5", "truncated-96", "encrypt-and-mac"] }),
    row("umac-64@openssh.com", 407, { traits: ["64-bit-tag", "encrypt-and-mac"] }),
    row("umac-128@openssh.com", 602, { traits: ["encrypt-and-mac"] }),
    row("hmac-sha1-etm@openssh.com", 602, { traits: ["sha1"] }),
    row("hmac-sha1-96-etm@openssh.com", 602, { traits: ["sha1", "truncated-96"] }),
    row("hmac-sha2-256-etm@openssh.com", 602),
    row("hmac-sha2-512-etm@openssh.com", 602),
    row("hmac-md5-etm@openssh.com", 602, { traits: ["md5"] }),
    row("hmac-md5-96-etm@openssh.com", 602, { traits: ["md5", "truncated-96"] }),
    row("umac-64-etm@openssh.com", 602, { traits: ["64-bit-tag"] }),
    row("umac-128-etm@openssh.com", 602),
    row("hmac-ripemd160", 209, { removed: 706, traits: ["ripemd160", "encrypt-and-mac"] }),
    row("hmac-ripemd160@openssh.com", 209, {
      removed: 706,
      traits: ["ripemd160", "encrypt-and-mac"],
      aliasOf: "hmac-ripemd160"
    }),
    row("hmac-ripemd160-etm@openssh.com", 602, { removed: 706, traits: ["ripemd160"] }),
    row("hmac-sha2-256-96", 509, { removed: 601, traits: ["truncated-96", "encrypt-and-mac"] }),
    row("hmac-sha2-512-96", 509, { removed: 601, traits: ["truncated-96", "encrypt-and-mac"] })
  ];
}
function defaultMacs() {
  const etm = ["umac-64", "umac-128", "hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"];
  const plain = ["umac-64@openssh.com", "umac-128@openssh.com", "hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"];
  return [{ since: 800, names: [...etm.map((name) => `${name}-etm@openssh.com`), ...plain] }];
}
var curve25519 = ["curve25519-sha256", "curve25519-sha256@libssh.org"];
var ecdh = ["ecdh-sha2-nistp256", "ecdh-sha2-nistp384", "ecdh-sha2-nistp521"];
var group = "diffie-hellman-group";
var sntrup = "sntrup761x25519-sha512";
var sntrupOld = "sntrup761x25519-sha512@openssh.com";
var mlkem = "mlkem768x25519-sha256";
function keyExchanges() {
  const classic = (name, since, facts = {}) => row(name, since, { ...facts, traits: [...facts.traits ?? [], "no-post-quantum"] });
  const hybrid = (name, since, facts = {}) => row(name, since, { ...facts, traits: ["post-quantum-hybrid"] });
  return [
    classic(`${group}1-sha1`, 209, { traits: ["sha1", "dh-1024"] }),
    classic(`${group}14-sha1`, 309, { traits: ["sha1"] }),
    classic(`${group}14-sha256`, 703),
    classic(`${group}16-sha512`, 703),
    classic(`${group}18-sha512`, 703),
    classic(`${group}-exchange-sha1`, 209, { traits: ["sha1"] }),
    classic(`${group}-exchange-sha256`, 404),
    ...ecdh.map((name) => classic(name, 507)),
    hybrid("mlkem768nistp256-sha256", 1005),
    classic("curve25519-sha256", 704),
    classic("curve25519-sha256@libssh.org", 605, { aliasOf: "curve25519-sha256" }),
    hybrid(sntrup, 909, { vendorReleases: { debian: [902] } }),
    hybrid(sntrupOld, 805, { aliasOf: sntrup }),
    hybrid(mlkem, 909),
    hybrid("sntrup4591761x25519-sha512@tinyssh.org", 800, { removed: 805 })
  ];
}
function defaultKeyExchanges() {
  const curves = [...curve25519, ...ecdh];
  const groups = ["-exchange-sha256", "16-sha512", "18-sha512", "14-sha256"].map((name) => `${group}${name}`);
  const hybrids = [mlkem, sntrup, sntrupOld];
  return [
    { since: 800, names: [...curves, ...groups, `${group}14-sha1`] },
    { since: 802, names: [...curves, ...groups] },
    { since: 809, names: [...curves, sntrupOld, ...groups] },
    { since: 900, names: [sntrupOld, ...curves, ...groups] },
    { since: 902, vendor: "debian", names: [sntrup, sntrupOld, ...curves, ...groups] },
    { since: 903, names: [sntrupOld, ...curves, ...groups] },
    { since: 909, names: [sntrup, sntrupOld, mlkem, ...curves, ...groups] },
    { since: 1e3, dialect: "ssh_config", names: [...hybrids, ...curves, ...groups] },
    { since: 1e3, dialect: "sshd_config", names: [...hybrids, ...curves] }
  ];
}
var ecdsa = ["ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"];
var skEcdsa = "sk-ecdsa-sha2-nistp256@openssh.com";
var skEd25519 = "sk-ssh-ed25519@openssh.com";
var webauthn = "webauthn-sk-ecdsa-sha2-nistp256@openssh.com";
function keyAlgorithms() {
  const curve = { traits: ["nist-curve"] };
  const sha1 = { traits: ["sha1-signature"] };
  const dsa = { traits: ["dsa"], removed: 908, optionalUntil: 1001 };
  return [
    ...keyPair("ssh-ed25519", 605, { keyType: "ed25519" }),
    ...keyPair(skEd25519, 802, { keyType: "ed25519-sk" }),
    ...keyPair("ssh-mldsa44-ed25519@openssh.com", 1004),
    ...keyPair("ecdsa-sha2-nistp256", 507, { ...curve, keyType: "ecdsa" }),
    ...keyPair("ecdsa-sha2-nistp384", 507, curve),
    ...keyPair("ecdsa-sha2-nistp521", 507, curve),
    ...keyPair(skEcdsa, 802, { ...curve, keyType: "ecdsa-sk" }),
    ...keyPair(webauthn, 804, { ...curve, certificateSince: 1003, signatureOnly: true }),
    ...keyPair("ssh-dss", 209, { ...dsa, certificateSince: 506, keyType: "dsa" }),
    ...keyPair("ssh-rsa", 209, { ...sha1, certificateSince: 506, keyType: "rsa" }),
    ...keyPair("rsa-sha2-256", 702, { certificateSince: 708, signatureOnly: true }),
    ...keyPair("rsa-sha2-512", 702, { certificateSince: 708, signatureOnly: true }),
    ...keyPair("ssh-xmss@openssh.com", 707, { removed: 707, optionalUntil: 1001, keyType: "xmss" }),
    row("ssh-dss-cert-v00@openssh.com", 504, { removed: 700, traits: ["dsa", "legacy-cert-v00"], certificate: true }),
    row("ssh-rsa-cert-v00@openssh.com", 504, {
      removed: 700,
      traits: ["sha1-signature", "legacy-cert-v00"],
      certificate: true
    })
  ];
}
function defaultKeys() {
  const sha2 = ["rsa-sha2-512", "rsa-sha2-256"];
  const ed25519First = ["ssh-ed25519", ...ecdsa, skEd25519, skEcdsa];
  const plain = [
    { since: 800, names: [...ecdsa, "ssh-ed25519", ...sha2, "ssh-rsa"] },
    { since: 802, names: [...ecdsa, skEcdsa, "ssh-ed25519", skEd25519, ...sha2, "ssh-rsa"] },
    { since: 805, names: [...ed25519First, ...sha2, "ssh-rsa"] },
    { since: 808, names: [...ed25519First, ...sha2] },
    { since: 1003, names: [...ed25519First, webauthn, ...sha2] }
  ];
  return {
    hostkey: plain.map(({ since, names }) => ({ since, names: [...names.map(certificateOf), ...names] })),
    // From 8.2 on a certificate signed with SHA-1 is refused, six releases before such a signature of a key is.
    "ca-signature": plain.map(({ since, names }) => ({
      since,
      names: since < 802 ? names : names.filter((name) => name !== "ssh-rsa")
    }))
  };
}

// src/openssh/algorithm.ts
var table;
var byName = /* @__PURE__ */ new Map();
function tableOnce() {
  return table ??= algorithmTable();
}
function rowsOf(family) {
  const { algorithms } = tableOnce();
  return family === "ca-signature" ? algorithms.hostkey.filter((facts) => !facts.certificate) : algorithms[family];
}
function lookupAlgorithm(family, name) {
  let rows = byName.get(family);
  if (!rows) {
    rows = new Map(rowsOf(family).map((facts) => [facts.name, facts]));
    byName.set(family, rows);
  }
  return rows.get(name);
}
function isAlgorithmKnown(family, name, build) {
  const facts = lookupAlgorithm(family, name);
  return facts !== void 0 && isKnown(facts, build);
}
function isKnown({ since, removed = Infinity, vendorReleases }, { release, vendor }) {
  if (release >= since && release < removed) return true;
  return vendor !== void 0 && vendorReleases?.[vendor]?.includes(release) === true;
}
var namesOfBuilds = /* @__PURE__ */ new Map();
function algorithmsOf(family, build) {
  const key = `${family} ${build.release} ${build.vendor}`;
  let names = namesOfBuilds.get(key);
  if (!names) {
    names = namesKnownTo(build, family);
    namesOfBuilds.set(key, names);
  }
  return names;
}
function namesKnownTo(build, family) {
  const names = rowsOf(family).flatMap((facts) => isKnown(facts, build) ? [facts.name] : []);
  const isOfKeys2 = family === "hostkey" || family === "ca-signature";
  return isOfKeys2 && build.release < 902 ? inFormerOrder(names) : names;
}
function inFormerOrder(names) {
  const { plainKeysBefore92 } = tableOnce();
  const moved = [...plainKeysBefore92, ...plainKeysBefore92.map(certificateOf)];
  return [...names.filter((name) => !moved.includes(name)), ...moved.filter((name) => names.includes(name))];
}
function defaultAlgorithms(family, reader) {
  const inForce = tableOnce().defaults[family].findLast(
    ({ since, dialect, vendor }) => since <= reader.release && (dialect === void 0 || dialect === reader.dialect) && (vendor === void 0 || vendor === reader.vendor)
  );
  if (!inForce) throw new RangeError(`No default list of the family ${family} is known for release ${reader.release}`);
  return inForce.names;
}
function isIdleKeyWord(word, build) {
  const isStrict = build.release >= 909;
  const text = isStrict ? word : word.toLowerCase();
  if (text === idleKeyName) return hasNullKeys(build);
  return !isStrict && tableOnce().algorithms.hostkey.some((facts) => facts.keyType === text && isKnown(facts, build));
}
var idleKeyName = "null";
function hasNullKeys({ vendor }) {
  return vendor === "debian" || vendor === "redhat";
}
function keyNamesOf(build) {
  const names = algorithmsOf("hostkey", build);
  return hasNullKeys(build) ? [...names, idleKeyName] : names;
}

// src/openssh/pattern.ts
var loaded;
var load = () => loaded ??= require("./lazy-blocks.cjs");
var matchesPattern = (...given) => load().matchesPattern(...given);
var matchesPatternList = (...given) => load().matchesPatternList(...given);

// src/openssh/release.ts
var module2 = require("./core.cjs").modules["src/openssh/release.ts"];
var take = (name) => module2[name];
var formatRelease = /* @__PURE__ */ take("formatRelease");

// src/directive/part.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-readers.cjs");
var partOf = (...given) => load2().partOf(...given);

// src/directive/reading.ts
var module3 = require("./core.cjs").modules["src/directive/reading.ts"];
var take2 = (name) => module3[name];
var stored = /* @__PURE__ */ take2("stored");

// src/directive/algorithm-list.ts
var algorithmReaders = {
  "algorithm-list": ({ facts: { family }, args, reader }) => {
    const argument = args[0];
    const problem = listProblem(argument, family, reader);
    return problem ?? stored(argument.value);
  }
};
var headOperatorSince = 801;
function operatorOf(list, { release }) {
  const sign = list[0];
  if (sign === "+" || sign === "-") return sign;
  return sign === "^" && release >= headOperatorSince ? "^" : "";
}
function listProblem(argument, family, reader) {
  const { value } = argument;
  if (value === "") return { problem: "empty-argument", reason: "the list is empty", at: argument };
  const operator = operatorOf(value, reader);
  if (operator === "" && value.startsWith("^")) {
    const reason = `the ^ in front of a list is known since ${formatRelease(headOperatorSince)}`;
    return { problem: "invalid-argument", reason, at: partOf(argument, 0, 1) };
  }
  if (operator === "-") return void 0;
  if (value === operator) {
    return { problem: "invalid-argument", reason: `no algorithm follows the ${operator}`, at: argument };
  }
  let start = operator.length;
  for (const entry of value.slice(start).split(",")) {
    if (entry === "") return void 0;
    const problem = entryProblem(entry, family, reader);
    if (problem) return { ...problem, at: partOf(argument, start, entry.length) };
    start += entry.length + 1;
  }
  return void 0;
}
var nouns = {
  cipher: "cipher",
  mac: "MAC",
  kex: "key exchange",
  hostkey: "key algorithm",
  "ca-signature": "signature algorithm"
};
function entryProblem(entry, family, reader) {
  if (isTaken(entry, family, reader)) return void 0;
  const ofOtherCase = algorithmsOf(family, reader).find((name) => name.toLowerCase() === entry.toLowerCase());
  if (ofOtherCase !== void 0) {
    const reason = `"${entry}" is a ${nouns[family]} in other letters`;
    return { problem: "wrong-case", reason, accepts: ofOtherCase };
  }
  return { problem: "unknown-algorithm", reason: unknownReason(entry, family, reader), algorithm: entry };
}
function isOfKeys(family) {
  return family === "hostkey" || family === "ca-signature";
}
var plainSignaturesSince = 904;
function isTaken(entry, family, reader) {
  if (isAlgorithmKnown(family, entry, reader)) return true;
  if (!isOfKeys(family)) return false;
  if (isIdleKeyWord(entry, reader)) return true;
  if (isAlgorithmKnown("hostkey", entry, reader)) return reader.release < plainSignaturesSince;
  const pattern = entry.startsWith("!") ? entry.slice(1) : entry;
  return keyNamesOf(reader).some((name) => matchesPattern(pattern, name));
}
function unknownReason(entry, family, reader) {
  const noun = nouns[family];
  const facts = lookupAlgorithm(family, entry);
  if (!facts) {
    if (/[*?!]/.test(entry)) return patternReason(entry, family);
    const wasIdle = isOfKeys(family) && reader.release >= 909 && isIdleKeyWord(entry, { release: 908 });
    return `"${entry}" is no ${noun}${wasIdle ? ", and passed over only before 9.9" : ""}`;
  }
  const { since, removed, optionalUntil } = facts;
  if (removed === void 0) return `the ${noun} "${entry}" is known since ${formatRelease(since)}`;
  if (removed === since) return `the ${noun} "${entry}" is known to experimental builds alone`;
  const left = optionalUntil === void 0 ? "" : ", but for builds that ask for it";
  return `the ${noun} "${entry}" is gone since ${formatRelease(removed)}${left}`;
}
function patternReason(entry, family) {
  if (isOfKeys(family)) return `"${entry}" matches no ${nouns[family]}`;
  return `"${entry}" is a pattern, which stands behind a - alone`;
}
function algorithmsInForce(list, family, reader) {
  const defaults = defaultAlgorithms(family, reader);
  if (list === void 0) return defaults;
  const { names, operator } = assemble(list, family, reader);
  const isAssembledAgain = reader.dialect === "sshd_config" && reader.inMatch !== true;
  return operator === "-" && names.length === 0 && isAssembledAgain ? defaults : names;
}
function unusableList(list, family, reader) {
  const { names, operator, negated } = assemble(list, family, reader);
  if (negated !== void 0) return `"${negated}" has a ! in front, which OpenSSH refuses once it uses the list`;
  return operator !== "-" && names.length === 0 ? `the list holds no ${nouns[family]} that is known` : void 0;
}
function assemble(list, family, reader) {
  const defaults = defaultAlgorithms(family, reader);
  const operator = operatorOf(list, reader);
  const given = list.slice(operator.length);
  if (operator === "-") return { operator, names: defaults.filter((name) => !matchesPatternList(given, name)) };
  const entries = new Set(inOrder(given.split(","), operator, defaults));
  const negated = [...entries].find((entry) => entry.startsWith("!"));
  if (negated !== void 0) return { operator, names: [], negated };
  const known = algorithmsOf(family, reader);
  const names = [...entries].flatMap((entry) => known.filter((name) => matchesPattern(entry, name)));
  return { operator, names: [...new Set(names)] };
}
function inOrder(given, operator, defaults) {
  switch (operator) {
    case "+":
      return [...defaults, ...given.includes("") ? given.slice(0, given.indexOf("")) : given];
    case "^":
      return [...given, ...defaults];
    default:
      return given;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  algorithmReaders,
  algorithmsInForce,
  algorithmsOf,
  defaultAlgorithms,
  isAlgorithmKnown,
  isIdleKeyWord,
  keyNamesOf,
  lookupAlgorithm,
  unusableList
});
