var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// lazy-find.cjs
var lazy_find_exports = {};
__export(lazy_find_exports, {
  expandUserGlob: () => expandUserGlob,
  including: () => including,
  isNeverEntered: () => isNeverEntered,
  judge: () => judge,
  looksLikeGlob: () => looksLikeGlob,
  openScope: () => openScope,
  scopeAbove: () => scopeAbove,
  scopeIn: () => scopeIn,
  walkFolder: () => walkFolder,
  withAdded: () => withAdded,
  withOverriding: () => withOverriding,
  withOwn: () => withOwn,
  withOwnIgnoreFile: () => withOwnIgnoreFile,
  withRepositoryExcludes: () => withRepositoryExcludes
});
module.exports = __toCommonJS(lazy_find_exports);

// node_modules/ignore/index.js
var loaded;
var load = () => loaded ??= require("./lazy-ignore.cjs");
var ignore_default = (...given) => load()(...given);

// src/files/encoding.ts
var module2 = require("./core.cjs").modules["src/files/encoding.ts"];
var take = (name) => module2[name];
var decodeText = /* @__PURE__ */ take("decodeText");

// src/files/open-folders.ts
var mostOpenFolders = 2;
function leavesOpen(pattern) {
  return pattern.split("**/").length - 1;
}

// src/files/place.ts
var module3 = require("./core.cjs").modules["src/files/place.ts"];
var take2 = (name) => module3[name];
var findRepositoryRoot = /* @__PURE__ */ take2("findRepositoryRoot");
var joinPath = /* @__PURE__ */ take2("joinPath");
var lookAt = /* @__PURE__ */ take2("lookAt");
var withSlash = /* @__PURE__ */ take2("withSlash");
var withSlashes = /* @__PURE__ */ take2("withSlashes");

// src/files/read.ts
var module4 = require("./core.cjs").modules["src/files/read.ts"];
var take3 = (name) => module4[name];
var readRegular = /* @__PURE__ */ take3("readRegular");

// src/files/refusal.ts
var module5 = require("./core.cjs").modules["src/files/refusal.ts"];
var take4 = (name) => module5[name];
var isRefusal = /* @__PURE__ */ take4("isRefusal");
var readFailure = /* @__PURE__ */ take4("readFailure");

// src/files/gitignore.ts
var maximumSize = 256 * 1024;
function openScope(patterns) {
  return withOverriding({ sets: [], overriding: 0 }, patterns, 0);
}
function withOverriding(scope, patterns, position) {
  const sets = patterns.map(({ folder, patterns: lines }) => ({
    folder: withSlash(folder),
    matcher: newMatcher().add(lines)
  }));
  return { sets: scope.sets.toSpliced(position, 0, ...sets), overriding: scope.overriding + sets.length };
}
function judge(scope, path, isFolder) {
  for (const set of scope.sets) {
    const verdict = judgeBy(set, path, isFolder);
    if (verdict !== "undecided") return verdict;
  }
  return "undecided";
}
function judgeBy({ folder, matcher }, path, isFolder) {
  if (path.length <= folder.length || !path.startsWith(folder)) return "undecided";
  const { ignored, unignored } = matcher.test(path.slice(folder.length) + (isFolder ? "/" : ""));
  if (ignored) return "ignored";
  return unignored ? "included" : "undecided";
}
function including(scope, folder) {
  const sets = scope.sets.map((set) => {
    if (judgeBy(set, folder, true) !== "ignored") return set;
    const matcher = newMatcher().add(set.matcher);
    const parts = folder.slice(set.folder.length).split("/");
    for (const depth of parts.keys()) {
      matcher.add({ pattern: `!/${escapePattern(parts.slice(0, depth + 1).join("/"))}/` });
    }
    return { folder: set.folder, matcher };
  });
  return { ...scope, sets };
}
function withOwnIgnoreFile(scope, folder) {
  return withIgnoreFileAt(scope, folder, ".gitignore");
}
function withRepositoryExcludes(scope, repository) {
  return withIgnoreFileAt(scope, repository, ".git/info/exclude");
}
function withIgnoreFileAt(scope, folder, name) {
  const path = joinPath(folder, name);
  const entry = lookAt(path);
  if (isRefusal(entry)) return entry.cause === "missing" ? scope : entry;
  if (!entry.isFile()) return scope;
  const bytes = readRegular(path, maximumSize);
  if (isRefusal(bytes)) return bytes;
  const { text } = decodeText(bytes);
  if (text.split("\n").some((line) => leavesOpen(line) > mostOpenFolders)) {
    const reason = `It has a pattern with more than ${mostOpenFolders} of **/, which may take too long to match: none of it holds.`;
    return { path, cause: "too-many", reason };
  }
  const set = { folder: withSlash(folder), matcher: newMatcher().add(text) };
  return { ...scope, sets: scope.sets.toSpliced(scope.overriding, 0, set) };
}
function newMatcher() {
  return ignore_default({ ignorecase: false });
}
function escapePattern(path) {
  return path.replace(/[\\*?[]/g, "\\$&");
}

// src/files/scope.ts
var import_node_path = require("node:path");
function scopeAbove(folder, options) {
  let scope = topScope(folder, options);
  for (const step of foldersAbove(folder)) scope = withOwn(scope, step, options);
  return including(scope, folder);
}
function scopeIn(folder, options) {
  let scope = topScope(folder, options);
  for (const step of [...foldersAbove(folder), folder]) {
    const verdict = judge(scope, step, true);
    if (verdict === "ignored") return void 0;
    scope = withOwn(verdict === "included" ? including(scope, step) : scope, step, options);
  }
  return scope;
}
function topScope(folder, options) {
  const scope = openScope(options.ignores);
  return options.gitignore ? orRefuse(scope, withRepositoryExcludes(scope, findRepositoryRoot(folder)), options) : scope;
}
function withOwn(scope, folder, options) {
  const wider = withAdded(scope, folder, options);
  return options.gitignore ? orRefuse(wider, withOwnIgnoreFile(wider, folder), options) : wider;
}
function withAdded(scope, folder, { ignores, ignoresIn }) {
  const added = ignoresIn?.(folder) ?? [];
  return added.length > 0 ? withOverriding(scope, added, ignores.length) : scope;
}
function orRefuse(scope, wider, options) {
  if (!isRefusal(wider)) return wider;
  options.refuse(wider);
  return scope;
}
function foldersAbove(folder) {
  const top = findRepositoryRoot(folder);
  const folders = [];
  for (let step = folder; step !== top; folders.unshift(step)) step = withSlashes((0, import_node_path.dirname)(step));
  return folders;
}

// src/files/user-glob.ts
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
function looksLikeGlob(target) {
  return /[*?[{(]/.test(target);
}
async function expandUserGlob(pattern, { cwd, refuse }) {
  const { default: fastGlob } = await Promise.resolve().then(() => __toESM(require("./lazy-fast-glob.cjs"), 1));
  const readFolder2 = ((folder, options) => {
    try {
      return (0, import_node_fs.readdirSync)(folder, options);
    } catch (error) {
      const failure = readFailure(folder, error);
      if (failure.cause !== "missing") refuse(failure);
      throw error;
    }
  });
  const paths = fastGlob.sync(pattern, {
    cwd,
    fs: { readdirSync: readFolder2 },
    ignore: ["**/.git", "**/.git/**", "**/node_modules", "**/node_modules/**"],
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true
  });
  return paths.map((path) => withSlashes((0, import_node_path2.resolve)(cwd, path)));
}

// src/files/walk.ts
var import_node_fs2 = require("node:fs");
var neverEntered = /* @__PURE__ */ new Set([".git", "node_modules"]);
function isNeverEntered(name) {
  return neverEntered.has(name);
}
var deepest = 100;
function walkFolder(folder, scope, walk) {
  walkAt(folder, scope, { walk, depth: 0 });
}
function walkAt(folder, scope, { walk, depth }) {
  if (depth > deepest) {
    const reason = `It lies more than ${deepest} folders deep, where nothing is searched.`;
    return walk.refuse({ path: folder, cause: "too-many", reason });
  }
  const entries = readFolder(folder);
  if (isRefusal(entries)) return walk.refuse(entries);
  const names = entries.map(({ name }) => name);
  walk.enter?.(folder, names);
  const inner = names.includes(".gitignore") ? withOwn(scope, folder, walk) : withAdded(scope, folder, walk);
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory()) {
      if (isNeverEntered(name)) continue;
      const path = joinPath(folder, name);
      const verdict = judge(inner, path, true);
      if (verdict === "ignored") continue;
      walkAt(path, verdict === "included" ? including(inner, path) : inner, { walk, depth: depth + 1 });
    } else if (walk.wants(folder, name)) {
      const path = joinPath(folder, name);
      if (judge(inner, path, false) !== "ignored") walk.take(path, entry);
    }
  }
}
function readFolder(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    return readFailure(folder, error);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  expandUserGlob,
  including,
  isNeverEntered,
  judge,
  looksLikeGlob,
  openScope,
  scopeAbove,
  scopeIn,
  walkFolder,
  withAdded,
  withOverriding,
  withOwn,
  withOwnIgnoreFile,
  withRepositoryExcludes
});
