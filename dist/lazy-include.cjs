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

// lazy-include.cjs
var lazy_include_exports = {};
__export(lazy_include_exports, {
  expandsIncludes: () => expandsIncludes,
  expansionFor: () => expansionFor,
  globFiles: () => globFiles,
  holdsToken: () => holdsToken,
  includePlaces: () => includePlaces,
  literalOf: () => literalOf,
  matchesGlob: () => matchesGlob,
  matchesTokens: () => matchesTokens,
  maximumMatches: () => maximumMatches,
  parentOf: () => parentOf,
  parseGlob: () => parseGlob,
  splitGlob: () => splitGlob
});
module.exports = __toCommonJS(lazy_include_exports);

// src/files/glob.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/resolve/byte-order.ts
var module2 = require("./core.cjs").modules["src/resolve/byte-order.ts"];
var take = (name) => module2[name];
var compareBytes = /* @__PURE__ */ take("compareBytes");

// src/resolve/glob.ts
var quoted = 256;
var star = byteOf("*");
var question = byteOf("?");
var open = byteOf("[");
var close = byteOf("]");
var bang = byteOf("!");
var dash = byteOf("-");
var colon = byteOf(":");
var dot = byteOf(".");
var backslash = byteOf("\\");
function byteOf(symbol) {
  return symbol.charCodeAt(0);
}
var characterClasses = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  cntrl: /[\0-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t-\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i
};
var longestClassName = 7;
function splitGlob(pattern) {
  return pattern.replace(/\\([^])/g, (pair, symbol) => symbol === "/" ? "/" : pair).split("/");
}
function parseGlob(component) {
  const symbols = unquote(component);
  const lastClose = symbols.lastIndexOf(close);
  const tokens = [];
  for (let index = 0; index < symbols.length; ) {
    const symbol = symbols[index++];
    if (symbol === star) {
      tokens.push("run");
    } else if (symbol === question) {
      tokens.push("one");
    } else if (symbol === open && opensSet(symbols, index, lastClose)) {
      const set = readSet(symbols, index);
      if (!set) return void 0;
      tokens.push(set.bytes);
      index = set.end;
    } else {
      tokens.push(symbol & 255);
    }
  }
  return tokens;
}
function literalOf(tokens) {
  return tokens.every((token) => typeof token === "number") ? new TextDecoder().decode(Uint8Array.from(tokens)) : void 0;
}
function matchesGlob(component, name) {
  const tokens = parseGlob(component);
  return tokens !== void 0 && matchesTokens(tokens, new TextEncoder().encode(name));
}
function matchesTokens(tokens, name) {
  if (name[0] === dot && tokens[0] !== dot) return false;
  const length = name.length;
  let token = 0;
  let at = 0;
  let retryToken = -1;
  let retryAt = 0;
  while (at < length || token < tokens.length) {
    if (tokens[token] === "run") {
      if (token === tokens.length - 1) return true;
      retryToken = token++;
      retryAt = at + 1;
    } else if (token < tokens.length && at < length && takes(tokens[token], name[at])) {
      token++;
      at++;
    } else if (retryToken !== -1 && retryAt <= length) {
      token = retryToken + 1;
      at = retryAt++;
    } else {
      return false;
    }
  }
  return true;
}
function takes(token, byte) {
  return token === byte || token === "one" || typeof token === "object" && token.has(byte);
}
function unquote(component) {
  const bytes = new TextEncoder().encode(component);
  const symbols = [];
  for (let index = 0; index < bytes.length; index++) {
    const escaped = bytes[index] === backslash;
    if (escaped && index + 1 < bytes.length) index++;
    symbols.push(escaped ? bytes[index] | quoted : bytes[index]);
  }
  return symbols;
}
function opensSet(symbols, start, lastClose) {
  return lastClose > (symbols[start] === bang ? start + 1 : start);
}
function readSet(symbols, start) {
  const negated = symbols[start] === bang;
  const members = /* @__PURE__ */ new Set();
  let index = negated ? start + 1 : start;
  do {
    const named = readClass(symbols, index);
    if (named === "unknown") return void 0;
    if (named) {
      addMatching(members, named.test);
      index = named.end;
      continue;
    }
    const low = symbols[index++] & 255;
    const ranged = symbols[index] === dash && index + 1 < symbols.length && symbols[index + 1] !== close;
    const high = ranged ? symbols[index + 1] & 255 : low;
    for (let byte = low; byte <= high; byte++) members.add(byte);
    if (ranged) index += 2;
  } while (index < symbols.length && symbols[index] !== close);
  return { bytes: negated ? complementOf(members) : members, end: index + 1 };
}
function readClass(symbols, start) {
  if (symbols[start] !== open || symbols[start + 1] !== colon) return void 0;
  const end = symbols.indexOf(colon, start + 2);
  if (end === -1 || symbols[end + 1] !== close) return void 0;
  const name = String.fromCharCode(...symbols.slice(start + 2, Math.min(end, start + 2 + longestClassName)));
  return Object.hasOwn(characterClasses, name) ? { test: characterClasses[name], end: end + 2 } : "unknown";
}
function addMatching(members, test) {
  for (let byte = 0; byte < 128; byte++) {
    if (test.test(String.fromCharCode(byte))) members.add(byte);
  }
}
function complementOf(members) {
  return new Set(Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !members.has(byte)));
}

// src/files/place.ts
var module3 = require("./core.cjs").modules["src/files/place.ts"];
var take2 = (name) => module3[name];
var joinPath = /* @__PURE__ */ take2("joinPath");
var locate = /* @__PURE__ */ take2("locate");
var withSlashes = /* @__PURE__ */ take2("withSlashes");

// src/files/refusal.ts
var module4 = require("./core.cjs").modules["src/files/refusal.ts"];
var take3 = (name) => module4[name];
var isRefusal = /* @__PURE__ */ take3("isRefusal");
var readFailure = /* @__PURE__ */ take3("readFailure");

// src/files/glob.ts
var maximumMatches = 1e4;
var longestPattern = 4096;
function globFiles(pattern, { base, root }) {
  if (pattern.includes("\0") || pattern.length >= longestPattern) return { paths: [], refused: [] };
  const refused = [];
  const refuse = (refusal) => {
    if (refusal.cause !== "missing") refused.push(refusal);
  };
  let matches = [base];
  for (const component of splitGlob(pattern)) {
    matches = stepInto(matches, component, { root, refuse });
    if (matches.length <= maximumMatches) continue;
    const reason = `It matches more than ${maximumMatches} paths, so none of them is read.`;
    return { paths: [], refused: [...refused, { path: joinPath(base, pattern), cause: "too-many", reason }] };
  }
  const paths = matches.filter((path) => isReadable(path, { root, refuse }));
  return { paths: [...new Set(paths)].toSorted(compareBytes), refused };
}
function stepInto(folders, component, bounds) {
  const tokens = parseGlob(component);
  if (!tokens) return [];
  const literal = literalOf(tokens);
  const paths = [];
  for (const folder of folders) {
    if (paths.length > maximumMatches) break;
    const names = literal === void 0 ? matchingNames(folder, tokens, bounds) : [literal];
    for (const name of names) paths.push(...enter(folder, name, bounds));
  }
  return paths;
}
function enter(folder, name, bounds) {
  if (name !== "" && name !== "." && name !== "..") return [joinPath(folder, name)];
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  return [name === ".." ? withSlashes((0, import_node_path.dirname)(place.realPath)) : folder];
}
function matchingNames(folder, tokens, bounds) {
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  try {
    const encoder = new TextEncoder();
    return [".", "..", ...(0, import_node_fs.readdirSync)(place.realPath)].filter((name) => matchesTokens(tokens, encoder.encode(name)));
  } catch (error) {
    bounds.refuse(readFailure(folder, error));
    return [];
  }
}
function locateFolder(path, { root, refuse }) {
  const place = locate(path, root);
  if (!isRefusal(place)) return place.stats.isDirectory() ? place : void 0;
  refuse(place);
  return void 0;
}
function isReadable(path, { root, refuse }) {
  const place = locate(path, root);
  if (!isRefusal(place)) return place.stats.isFile();
  refuse(place);
  return false;
}

// src/resolve/criterion.ts
var loaded;
var load = () => loaded ??= require("./lazy-blocks.cjs");
var expandHostName = (...given) => load().expandHostName(...given);

// src/resolve/layer.ts
var module5 = require("./core.cjs").modules["src/resolve/layer.ts"];
var take4 = (name) => module5[name];
var firstSections = /* @__PURE__ */ take4("firstSections");

// src/resolve/obtained.ts
var module6 = require("./core.cjs").modules["src/resolve/obtained.ts"];
var take5 = (name) => module6[name];
var obtainedFrom = /* @__PURE__ */ take5("obtainedFrom");

// src/resolve/include-expansion.ts
var expandsIncludesSince = 909;
function expandsIncludes({ dialect, release }) {
  return dialect === "ssh_config" && release >= expandsIncludesSince;
}
function holdsToken(argument) {
  return /%|\$\{/.test(argument);
}
function expansionFor(subject, environment = {}) {
  return (argument, above) => {
    const sections = firstSections(above, subject, above);
    const tokens = new Tokens(subject, (keyword) => onlyOne(obtainedFrom(sections, keyword)));
    let isKnown = true;
    const expanded = argument.replaceAll(/%(.?)|\$\{([^}]*)\}/g, (_, token, variable) => {
      const text = variable === void 0 ? tokens.valueOf(token) : environmentValue(environment, variable);
      if (text === void 0) isKnown = false;
      return text ?? "";
    });
    return isKnown ? expanded : void 0;
  };
}
function environmentValue(environment, name) {
  return Object.hasOwn(environment, name) ? environment[name] : void 0;
}
function onlyOne(values) {
  return values.every((value) => value === values[0]) ? values[0] : null;
}
var Tokens = class {
  #subject;
  #obtained;
  constructor(subject, obtained) {
    this.#subject = subject;
    this.#obtained = obtained;
  }
  /** Undefined for what only the machine knows: its name, a hash, a number. The home is `~`, which OpenSSH expands too. */
  valueOf(token) {
    switch (token) {
      case "%":
        return "%";
      case "d":
        return "~";
      case "h":
        return this.#host();
      case "k":
        return this.#orElse("hostkeyalias", this.#host());
      case "n":
        return this.#subject.host;
      case "p":
        return this.#orElse("port", "22");
      case "r":
        return this.#subject.user ?? this.#orElse("user", this.#subject.localUser);
      case "u":
        return this.#subject.localUser;
      default:
        return void 0;
    }
  }
  #host() {
    const hostName = this.#obtained("hostname");
    return hostName === null ? void 0 : expandHostName(hostName, this.#subject);
  }
  #orElse(keyword, text) {
    const value = this.#obtained(keyword);
    return value === null ? void 0 : value ?? text;
  }
};

// src/resolve/include-path.ts
var nowhere = { places: [], stock: false, never: false };
function includePlaces(argument, root, rootDir) {
  const folder = parentOf(root.path);
  if (argument.startsWith("~")) {
    if (root.dialect === "sshd_config" || isInSystemFolder(folder)) return { ...nowhere, never: true };
    return argument.startsWith("~/") ? { ...nowhere, places: placesInHome(argument.slice(2), folder, rootDir) } : nowhere;
  }
  if (argument.startsWith("/")) {
    return { ...nowhere, places: absolutePlaces(argument, root, rootDir), stock: isStockDropIn(argument, root) };
  }
  if (isSystemFile(root)) {
    const stock = isStockDropIn(`/etc/ssh/${argument}`, root);
    return { ...nowhere, places: [{ base: folder, pattern: argument }], stock };
  }
  return { ...nowhere, places: placesInHome(`.ssh/${argument}`, folder, rootDir) };
}
function absolutePlaces(argument, root, { rootDir, isRootDirChosen }) {
  const folder = parentOf(root.path);
  const belowRootDir = { base: rootDir, pattern: argument.slice(1) };
  if (isRootDirChosen) return [belowRootDir];
  if (isInSystemFolder(folder)) {
    return [{ base: joinPath2(folder, "../.."), pattern: argument.slice(1) }, belowRootDir];
  }
  const isSystemFolder = argument.startsWith("/etc/ssh/") && isSystemFile(root);
  return isSystemFolder ? [belowRootDir, { base: folder, pattern: argument.slice("/etc/ssh/".length) }] : [belowRootDir];
}
function placesInHome(rest, folder, { home }) {
  if (home !== void 0) return [{ base: home, pattern: rest }];
  if (rest.startsWith(".ssh/")) return [{ base: folder, pattern: rest.slice(".ssh/".length) }];
  const isInHome = folder === ".ssh" || folder.endsWith("/.ssh");
  return isInHome ? [{ base: joinPath2(folder, ".."), pattern: rest }] : [];
}
function isSystemFile(root) {
  return root.dialect === "sshd_config" || /(^|\/)[^/]*ssh_config[^/]*$/.test(root.path);
}
function isInSystemFolder(folder) {
  return folder === "etc/ssh" || folder.endsWith("/etc/ssh");
}
function isStockDropIn(argument, root) {
  return argument === `/etc/ssh/${root.dialect}.d/*.conf` && isSystemFile(root);
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
function joinPath2(folder, path) {
  const parts = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  const joined = parts.join("/");
  return folder.startsWith("/") ? `/${joined}` : joined || ".";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  expandsIncludes,
  expansionFor,
  globFiles,
  holdsToken,
  includePlaces,
  literalOf,
  matchesGlob,
  matchesTokens,
  maximumMatches,
  parentOf,
  parseGlob,
  splitGlob
});
