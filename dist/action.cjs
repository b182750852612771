"use strict";

// src/cli/streams.ts
var module2 = require("./core.cjs").modules["src/cli/streams.ts"];
var take = (name) => module2[name];
var processStreams = /* @__PURE__ */ take("processStreams");

// rules/index.ts
var module3 = require("./core.cjs").modules["rules/index.ts"];
var take2 = (name) => module3[name];
var rules = /* @__PURE__ */ take2("rules");

// src/cli/mistake.ts
var module4 = require("./core.cjs").modules["src/cli/mistake.ts"];
var take3 = (name) => module4[name];
var failureText = /* @__PURE__ */ take3("failureText");
var isMistake = /* @__PURE__ */ take3("isMistake");

// src/action/checkout.ts
var import_node_path = require("node:path");

// src/cli/parsed-arguments.ts
var module5 = require("./core.cjs").modules["src/cli/parsed-arguments.ts"];
var take4 = (name) => module5[name];
var UsageError = /* @__PURE__ */ take4("UsageError");
var oneOf = /* @__PURE__ */ take4("oneOf");

// src/files/place.ts
var module6 = require("./core.cjs").modules["src/files/place.ts"];
var take5 = (name) => module6[name];
var displayPath = /* @__PURE__ */ take5("displayPath");
var findRepositoryRoot = /* @__PURE__ */ take5("findRepositoryRoot");
var isInside = /* @__PURE__ */ take5("isInside");
var joinPath = /* @__PURE__ */ take5("joinPath");
var locate = /* @__PURE__ */ take5("locate");
var realPathOf = /* @__PURE__ */ take5("realPathOf");
var withSlashes = /* @__PURE__ */ take5("withSlashes");

// src/files/refusal.ts
var module7 = require("./core.cjs").modules["src/files/refusal.ts"];
var take6 = (name) => module7[name];
var isRefusal = /* @__PURE__ */ take6("isRefusal");

// src/action/checkout.ts
function openCheckout(workspace, workingDirectory) {
  const start = realPathOf(workspace);
  const folder = withSlashes((0, import_node_path.resolve)(start, workingDirectory));
  const place = locate(folder, isInside(start, folder) ? start : void 0);
  const name = `working-directory names a folder, and ${JSON.stringify(workingDirectory)} is none that can be used`;
  if (isRefusal(place)) throw new UsageError(`${name}. ${place.reason}`);
  if (!place.stats.isDirectory()) throw new UsageError(`${name}. It is a file.`);
  const [cwd, root] = [realPathOf(folder), findRepositoryRoot(folder)];
  return { cwd, root, folder: displayPath(root, cwd) };
}
function absolutePathOf({ cwd }, path) {
  return withSlashes((0, import_node_path.resolve)(cwd, path));
}
function committedPaths(checkout, path) {
  const { root } = checkout;
  const absolutePath = absolutePathOf(checkout, path);
  const place = locate(absolutePath, root);
  const paths = isRefusal(place) ? [absolutePath] : [absolutePath, place.realPath];
  return [...new Set(paths.map((each) => displayPath(root, each)))];
}
function reportedPath({ cwd, root }, path) {
  return displayPath(cwd, joinPath(root, path));
}

// src/cli/baseline.ts
var module8 = require("./core.cjs").modules["src/cli/baseline.ts"];
var take7 = (name) => module8[name];
var acceptedBy = /* @__PURE__ */ take7("acceptedBy");
var defaultSuppressionsFile = /* @__PURE__ */ take7("defaultSuppressionsFile");
var readBaseline = /* @__PURE__ */ take7("readBaseline");
var staleEntries = /* @__PURE__ */ take7("staleEntries");
var staleNotices = /* @__PURE__ */ take7("staleNotices");

// src/cli/lint-command.ts
var module9 = require("./core.cjs").modules["src/cli/lint-command.ts"];
var take8 = (name) => module9[name];
var failureNotices = /* @__PURE__ */ take8("failureNotices");
var rollbackNotices = /* @__PURE__ */ take8("rollbackNotices");

// src/cli/open-configurations.ts
var module10 = require("./core.cjs").modules["src/cli/open-configurations.ts"];
var take9 = (name) => module10[name];
var openConfigurations = /* @__PURE__ */ take9("openConfigurations");

// src/cli/targets.ts
var module11 = require("./core.cjs").modules["src/cli/targets.ts"];
var take10 = (name) => module11[name];
var findTargets = /* @__PURE__ */ take10("findTargets");

// src/files/names.ts
var module12 = require("./core.cjs").modules["src/files/names.ts"];
var take11 = (name) => module12[name];
var dialectOfPath = /* @__PURE__ */ take11("dialectOfPath");
var isFragmentPath = /* @__PURE__ */ take11("isFragmentPath");

// src/linter/fix.ts
var loaded;
var load = () => loaded ??= require("./lazy-fix.cjs");
var fix = (...given) => load().fix(...given);

// src/linter/lint.ts
var module13 = require("./core.cjs").modules["src/linter/lint.ts"];
var take12 = (name) => module13[name];
var lint = /* @__PURE__ */ take12("lint");

// src/linter/result.ts
var module14 = require("./core.cjs").modules["src/linter/result.ts"];
var take13 = (name) => module14[name];
var distinctNotices = /* @__PURE__ */ take13("distinctNotices");
var summarize = /* @__PURE__ */ take13("summarize");

// src/action/base.ts
var shallow = "the history of the clone is too short (actions/checkout needs fetch-depth: 2, or 0 for more than that)";
function findBase(git, event, named) {
  const head = commitOf(git, "HEAD");
  if (head === void 0) return { reason: "git cannot tell which commit is checked out" };
  if (named !== void 0) {
    const tip = commitOf(git, named);
    return tip === void 0 ? { reason: `this clone has no commit ${named}` } : forkedFrom(git, head, tip);
  }
  if (event === void 0) return { reason: "the event that the workflow runs for cannot be read" };
  if (!event.pullRequest) return { reason: "there is no pull request, and the input base names no commit" };
  const { head: proposed, base } = event.pullRequest;
  const parents = parentsOf(git, head);
  if (parents.length === 2 && parents[1] === proposed) {
    const [tip] = parents;
    return has(git, tip) ? { head, tip, start: tip } : { reason: shallow };
  }
  if (head === proposed) return has(git, base) ? forkedFrom(git, head, base) : { reason: shallow };
  return { reason: "neither the merge commit of the pull request nor its head is checked out" };
}
function forkedFrom(git, head, tip) {
  const start = lineOf(git("merge-base", tip, head));
  return start === void 0 ? { reason: shallow } : { head, tip, start };
}
function isKnown(base) {
  return "start" in base;
}
function isTrusted(git, event) {
  const head = commitOf(git, "HEAD");
  return head !== void 0 && event !== void 0 && !event.pullRequest && event.commit === head;
}
function commitOf(git, name) {
  const answer = lineOf(git("rev-parse", "--verify", "--quiet", `${name}^{commit}`));
  return answer?.startsWith("^") ? void 0 : answer;
}
function parentsOf(git, commit) {
  const [header = ""] = git("cat-file", "commit", commit)?.toString("latin1").split("\n\n", 1) ?? [];
  return header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice("parent ".length)] : []);
}
function has(git, commit) {
  return git("cat-file", "-e", `${commit}^{commit}`) !== void 0;
}
function lineOf(output) {
  const [line] = output?.toString("latin1").split("\n", 1) ?? [];
  return line === void 0 || line === "" ? void 0 : line;
}

// src/files/encoding.ts
var module15 = require("./core.cjs").modules["src/files/encoding.ts"];
var take14 = (name) => module15[name];
var decodeText = /* @__PURE__ */ take14("decodeText");

// src/action/changes.ts
function readChanges(git, { from, to }) {
  const output = git("diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", from, to);
  if (!output) return void 0;
  const files = /* @__PURE__ */ new Map();
  const [submodules, ledElsewhere] = [[], []];
  const fields = output.toString().split("\0");
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [modeBefore, mode, before] = fields[at].slice(1).split(" ");
    const path = fields[at + 1];
    if (mode === submodule) submodules.push(path);
    if (modeBefore === submodule || modeBefore === link) ledElsewhere.push(path);
    files.set(path, { before: isRegular(modeBefore) ? before : void 0, isThere: isRegular(mode) });
  }
  return { files, oldNames: readOldNames(git, { from, to }), ledElsewhere, submodules };
}
function readOldNames(git, { from, to }) {
  const output = git("diff-tree", "-r", "-z", "--raw", ...findRenames, "--diff-filter=R", from, to);
  const fields = output?.toString().split("\0") ?? [];
  const names = /* @__PURE__ */ new Map();
  for (let at = 0; at + 2 < fields.length; at += 3) names.set(fields[at + 2], fields[at + 1]);
  return names;
}
var findRenames = ["--find-renames", "-l1000"];
var submodule = "160000";
var link = "120000";
function isRegular(mode) {
  return mode.startsWith("100");
}
function readChangedLines(git, { from, to }, { path, oldName }) {
  const how = ["-p", "-U0", "--text", "--no-ext-diff", "--no-textconv", "--no-color"];
  const names = oldName === void 0 ? ["--no-renames", from, to, "--", path] : [...findRenames, from, to, "--", path, oldName];
  const output = git("diff-tree", "-r", ...how, ...names);
  return output?.toString("latin1").split("\n").flatMap(addedLines);
}
function addedLines(line) {
  const [, first, count = "1"] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  return first === void 0 || count === "0" ? [] : [[Number(first), Number(first) + Number(count) - 1]];
}
function readBlob(git, name) {
  return git("cat-file", "blob", name);
}

// src/action/committed-files.ts
function committedFiles(git, { root }, commit) {
  const listing = git("ls-tree", "-r", "-z", commit);
  if (!listing) return void 0;
  const entries = new Map(listing.toString().split("\0").filter(Boolean).map(entryOf));
  const nameOf = (path) => displayPath(root, path);
  const locate2 = (path) => entries.get(nameOf(path)) ?? missing(path, commit);
  const readBytes = (path, mostBytes3 = Infinity) => {
    const entry = locate2(path);
    if (isRefusal(entry)) return entry;
    if (!entry.isRegular) return { path, cause: "not-regular", reason: "It is no regular file in the base." };
    const bytes = readBlob(git, entry.blob);
    if (!bytes) return { path, cause: "unreadable", reason: "The clone lacks its text in the base." };
    return bytes.length <= mostBytes3 ? bytes : { path, cause: "too-large", reason: "It is too large in the base." };
  };
  return {
    has: (path) => entries.has(nameOf(path)),
    locate(path) {
      const entry = locate2(path);
      return isRefusal(entry) ? entry : { realPath: path };
    },
    read(path, { maximumSize }) {
      const bytes = readBytes(path, maximumSize);
      return isRefusal(bytes) ? bytes : decodeText(bytes);
    },
    readBytes
  };
}
function entryOf(line) {
  const tab = line.indexOf("	");
  const [mode, , blob] = line.slice(0, tab).split(" ");
  return [line.slice(tab + 1), { blob, isRegular: mode.startsWith("100") }];
}
function missing(path, commit) {
  return { path, cause: "missing", reason: `There is no such file in the base, ${commit.slice(0, 12)}.` };
}

// src/action/event.ts
var import_node_fs = require("node:fs");
function readEvent(env) {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path) return void 0;
  let event;
  try {
    event = JSON.parse((0, import_node_fs.readFileSync)(path, "utf8"));
  } catch {
    return void 0;
  }
  const [told, queued] = ["pull_request", "merge_group"].map((name) => fieldOf(event, name));
  if (told === void 0 && queued === void 0) return { commit: env["GITHUB_SHA"], pullRequest: void 0 };
  const [head, base] = ["head", "base"].map(
    (side) => fieldOf(queued, `${side}_sha`) ?? fieldOf(fieldOf(told, side), "sha")
  );
  if (!isCommit(head) || !isCommit(base)) return void 0;
  return { commit: env["GITHUB_SHA"], pullRequest: { head, base } };
}
function fieldOf(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}
function isCommit(value) {
  return typeof value === "string" && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value);
}

// src/action/git.ts
var import_node_child_process = require("node:child_process");
var import_node_path2 = require("node:path");
var nothing = "/dev/null";
var mostBytes = 256 * 1024 * 1024;
var mostTime = 12e4;
function openGit(root, env) {
  const fixed = [
    "--no-pager",
    // Named and not searched for: a folder may look like a bare repository, and another user may own the checkout.
    `--git-dir=${joinPath(root, ".git")}`,
    "--no-replace-objects",
    "--literal-pathspecs",
    ...["core.fsmonitor=false", `core.hooksPath=${nothing}`].flatMap((setting) => ["-c", setting])
  ];
  const options2 = {
    // Not the checkout: Windows looks for programs in the working folder first, and PATH may hold relative folders.
    cwd: (0, import_node_path2.dirname)(process.execPath),
    env: environment(env),
    maxBuffer: mostBytes,
    timeout: mostTime,
    windowsHide: true
  };
  return (...args) => {
    const { status, stdout } = (0, import_node_child_process.spawnSync)("git", [...fixed, ...args], options2);
    return status === 0 ? stdout : void 0;
  };
}
function environment(env) {
  const kept = Object.entries(env).filter(([name]) => /^(?:path|systemroot)$/i.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: nothing,
    GIT_ATTR_NOSYSTEM: "1",
    // A clone without all objects would fetch what it lacks.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0"
  };
}

// src/action/compare.ts
var import_node_path3 = require("node:path");

// src/config/find-configurations.ts
var module16 = require("./core.cjs").modules["src/config/find-configurations.ts"];
var take15 = (name) => module16[name];
var configurationNames = /* @__PURE__ */ take15("configurationNames");

// src/format/hashes.ts
var half = 2 ** 32;
function hex(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
function fnv1a(text) {
  let [high, low] = [3421674724, 2216829733];
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 435;
    low = product >>> 0;
    high = high * 435 + (product - low) / half + mixed * 2 ** 8 >>> 0;
  }
  return hex(high, low).padStart(16, "0");
}

// src/format/source.ts
function sourceLine(text, place) {
  const start = place.start - (place.column - 1);
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
}
function measure({ dialect }, text) {
  return { text, lineStarts: lineStartsOf(text), headers: headersOf(text, dialect), wordsByLine: /* @__PURE__ */ new Map() };
}
function lineStartsOf(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0 && end + 1 < text.length; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
function headersOf(text, dialect) {
  const header = dialect === "ssh_config" ? /^[ \t]*(?:host|match)[ \t="].*/gim : /^[ \t]*match[ \t="].*/gim;
  return Array.from(text.matchAll(header), (match) => ({ start: match.index, name: words(match[0]).join(" ") }));
}
function words(line) {
  return line.replace(/^(\s*\w+)\s*=/, "$1 ").split(/\s+/).filter(Boolean);
}
function blockOf({ headers }, place) {
  const lineStart = place.start - (place.column - 1);
  if (headers.length === 0 || headers[0].start > lineStart) return "global";
  let [low, high] = [0, headers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (headers[middle].start <= lineStart) low = middle;
    else high = middle - 1;
  }
  return headers[low].name;
}
function lineWords({ text, wordsByLine }, place) {
  const start = place.start - (place.column - 1);
  let found = wordsByLine.get(start);
  if (!found) wordsByLine.set(start, found = words(sourceLine(text, place)));
  return found;
}

// src/format/fingerprint.ts
function fingerprintsOf(file, source) {
  const seen = /* @__PURE__ */ new Map();
  const lines = /* @__PURE__ */ new Map();
  const lineAt = (from, place) => {
    const words2 = lineWords(from, place);
    const known = lines.get(words2) ?? shortened(words2.join(" "));
    lines.set(words2, known);
    return known;
  };
  const inOrder = [...file.findings, ...file.suppressed].toSorted((one, other) => one.place.start - other.place.start);
  const entries = inOrder.map((finding) => {
    const { ruleId, messageId, place } = finding;
    const about = source ? [blockOf(source, place), lineAt(source, place)] : [];
    const key = [ruleId, messageId, file.path, ...about].join("\0");
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [finding, fnv1a(`${key}\0${count}`)];
  });
  return new Map(entries);
}
var longestLine = 1024;
function shortened(line) {
  return line.length > longestLine ? fnv1a(line) : line;
}

// src/format/repository-path.ts
var module17 = require("./core.cjs").modules["src/format/repository-path.ts"];
var take16 = (name) => module17[name];
var fromRepositoryRoot = /* @__PURE__ */ take16("fromRepositoryRoot");
var pathFromRoot = /* @__PURE__ */ take16("pathFromRoot");

// src/resolve/byte-order.ts
var module18 = require("./core.cjs").modules["src/resolve/byte-order.ts"];
var take17 = (name) => module18[name];
var compareBytes = /* @__PURE__ */ take17("compareBytes");

// src/resolve/glob.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-include.cjs");
var matchesGlob = (...given) => load2().matchesGlob(...given);
var splitGlob = (...given) => load2().splitGlob(...given);

// src/resolve/paths-matching.ts
function pathsMatching(paths, { base, pattern }) {
  const folder = base === "." ? "" : `${base}/`;
  const components = splitGlob(pattern);
  return paths.filter((path) => path.startsWith(folder) && matchesPath(components, path.slice(folder.length).split("/"))).toSorted(compareBytes);
}
function mayTakeBelow(path, { base, pattern }) {
  const names = path.split("/");
  const folders = base === "." ? [] : base.split("/");
  const components = splitGlob(pattern);
  return names.length <= folders.length + components.length && names.every((name, index) => {
    const component = components[index - folders.length];
    return component === void 0 ? name === folders[index] : matchesGlob(component, name);
  });
}
function matchesPath(components, names) {
  return components.length === names.length && components.every((component, index) => matchesGlob(component, names[index]));
}

// src/action/before.ts
var lacksFiles = "the clone lacks files of the base";
function lintBefore(input, options2) {
  const { checkout, changes } = options2;
  const newNames = new Map(
    [...changes.oldNames].map(([path, oldName]) => [reportedPath(checkout, oldName), reportedPath(checkout, path)])
  );
  const { sources, unknown } = sourcesBefore(input.sources, options2);
  const { files } = lint({ ...input, targets: targetsBefore(input, options2), sources });
  const reason = unknown();
  if (reason !== void 0) return reason;
  const [findings, suppressed] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const then of files) {
    const file = { ...then, path: newNames.get(then.path) ?? then.path };
    const fingerprints = fingerprintsIn(file);
    for (const finding of file.findings) findings.add(fingerprints.get(finding));
    for (const finding of file.suppressed) suppressed.add(fingerprints.get(finding));
  }
  return { findings, suppressed };
}
function isNew({ findings }, file) {
  const fingerprints = fingerprintsIn(file);
  return (finding) => !findings.has(fingerprints.get(finding));
}
function newlySuppressed({ suppressed }, files) {
  return files.flatMap((file) => {
    const fingerprints = fingerprintsIn(file);
    return file.suppressed.filter((finding) => !suppressed.has(fingerprints.get(finding)));
  }).length;
}
function fingerprintsIn(file) {
  return fingerprintsOf(file, file.text === void 0 ? void 0 : measure(file, file.text));
}
function sourcesBefore(now, { git, checkout, changes }) {
  const gone = gonePaths(changes);
  const texts = /* @__PURE__ */ new Map();
  let unknown;
  const known = /* @__PURE__ */ new Map();
  const changeOf = (path) => {
    if (!known.has(path)) {
      const found = committedPaths(checkout, path).map((name) => changes.files.get(name));
      known.set(path, found.find(Boolean));
    }
    return known.get(path);
  };
  const textOf = (blob) => {
    const bytes = readBlob(git, blob);
    if (!bytes) unknown ??= lacksFiles;
    return bytes && decodeText(bytes);
  };
  const sources = {
    rootDir: now.rootDir,
    isRootDirChosen: now.isRootDirChosen ?? false,
    read(path) {
      const change = changeOf(path);
      if (!change) return now.read(path);
      if (change.before === void 0) return void 0;
      if (!texts.has(path)) texts.set(path, textOf(change.before));
      return texts.get(path);
    },
    glob(place, rootPath) {
      const folder = pathFromRoot(checkout.folder, place.base);
      const led = changes.ledElsewhere.find((path) => mayTakeBelow(path, { ...place, base: folder }));
      if (led !== void 0) unknown ??= `an Include may have taken what ${JSON.stringify(led)} led to`;
      const then = pathsMatching(gone, { ...place, base: folder }).map((path) => reportedPath(checkout, path));
      const still = now.glob(place, rootPath).filter((path) => !isAdded(changeOf(path)));
      return [...still, ...then].toSorted(compareBytes);
    },
    outside: (place, rootPath) => now.outside?.(place, rootPath) ?? []
  };
  return { sources, unknown: () => unknown };
}
function targetsBefore({ targets }, { checkout, changes }) {
  const then = gonePaths(changes).flatMap((path) => {
    const dialect = dialectOfPath(path);
    return dialect ? [{ path: reportedPath(checkout, path), dialect }] : [];
  });
  const known = new Set(targets.map(({ path }) => path));
  return [...targets, ...then.filter(({ path }) => !known.has(path))].toSorted(
    (one, other) => compareBytes(one.path, other.path)
  );
}
function gonePaths({ files }) {
  return [...files].flatMap(([path, { before, isThere }]) => before !== void 0 && !isThere ? [path] : []);
}
function isAdded(change) {
  return change !== void 0 && change.before === void 0;
}

// src/action/touched.ts
function findTouched(files, input) {
  const [findings, inFiles] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const file of files) {
    if (file.findings.length === 0) continue;
    const lines = changedLinesOf(file.path, input);
    if (!lines) return void 0;
    const isChanged = lines.length > 0 || isChangedFile(file.path, input);
    const news = isNew(input.before, file);
    for (const finding of file.findings) {
      const isTouched = news(finding) || lines.some((range) => concerns(range, finding));
      if (isTouched) findings.add(finding);
      if (isTouched || isChanged) inFiles.add(finding);
    }
  }
  return { findings, inFiles };
}
var everyLine = [1, Infinity];
function changedLinesOf(path, { git, checkout, commits, changes }) {
  const ranges = [];
  for (const name of committedPaths(checkout, path)) {
    if (changes.submodules.some((submodule2) => name.startsWith(`${submodule2}/`))) return [everyLine];
    if (!changes.files.has(name)) continue;
    const lines = readChangedLines(git, commits, { path: name, oldName: changes.oldNames.get(name) });
    if (!lines) return void 0;
    for (const range of lines) ranges.push(range);
  }
  return ranges;
}
function isChangedFile(path, { checkout, changes }) {
  return committedPaths(checkout, path).some((name) => changes.files.has(name));
}
function concerns(range, { place, related }) {
  const others = related.map((entry) => entry.place).filter(({ path }) => path === place.path);
  return [place, ...others].some((each) => overlaps(range, each));
}
function overlaps([first, last], place) {
  const end = place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine;
  return place.line <= last && end >= first;
}

// src/action/compare.ts
function compare({ git, checkout, base, input, output, config }) {
  const commits = { from: base.start, to: base.head };
  const changes = readChanges(git, commits);
  if (!changes) return lacksFiles;
  const before = lintBefore(input, { git, checkout, changes });
  if (typeof before === "string") return before;
  const touched = findTouched(output.files, { git, checkout, commits, changes, before });
  if (!touched) return lacksFiles;
  const named = config === void 0 ? [] : committedPaths(checkout, config);
  return {
    touched: touched.findings,
    inFiles: touched.inFiles,
    hasChanged: (path) => committedPaths(checkout, path).some((name) => changes.files.has(name)),
    ofLinting: [...changes.files.keys()].filter(
      (path) => lintingNames.has(import_node_path3.posix.basename(path)) || named.includes(path)
    ),
    suppressed: newlySuppressed(before, output.files)
  };
}
var lintingNames = /* @__PURE__ */ new Set([...configurationNames, defaultSuppressionsFile]);

// src/action/lint.ts
async function lintCheckout(inputs2, { env, checkout, rules: rules2 }) {
  const git = openGit(checkout.root, env);
  const base = findBase(git, readEvent(env), inputs2.base);
  const committed = inputs2.configFrom === "base" ? trustedFiles(inputs2, { git, base, checkout, env }) : void 0;
  const { input, found } = await openInput(inputs2, { checkout, rules: rules2, committed });
  const baseline = await readBaseline(noSuppressions, checkout, committed?.readBytes);
  const judged = { ...input, accepted: acceptedBy(baseline) };
  const output = lint(judged);
  const change = isKnown(base) ? compare({ git, checkout, base, input: judged, output, config: inputs2.config }) : base.reason;
  const counts = countsWhere(inputs2.changedOnly, change);
  const fixes = wantsFixes(inputs2) ? fixesOf(output, judged, counts) : void 0;
  const staleOnes = committed ? [] : staleEntries(baseline, { output, settingsFor: input.settingsFor }).filter(
    ({ path }) => typeof change === "string" || inputs2.changedOnly === "false" || change.hasChanged(path)
  );
  const stale = staleNotices(baseline, staleOnes);
  const notices = distinctNotices([
    ...found.notices(),
    ...output.notices,
    ...failureNotices(output.failures),
    ...rollbackNotices(fixes).map(patchNotice(inputs2)),
    ...stale
  ]);
  return {
    result: { files: output.files, notices },
    counts,
    change,
    fixes,
    found,
    hasFailed: output.failures.length > 0,
    stale
  };
}
var noSuppressions = { suppressions: void 0, suppressAll: false };
function trustedFiles({ base: named }, { git, base, checkout, env }) {
  const files = isKnown(base) ? committedFiles(git, checkout, base.tip) : void 0;
  if (files || named === void 0 && isTrusted(git, readEvent(env))) return files;
  const reason = isKnown(base) ? "the clone lacks its files" : base.reason;
  throw new UsageError(`config-from is base, and the configuration of the base cannot be read: ${reason}.`);
}
async function openInput(inputs2, { checkout, rules: rules2, committed }) {
  const given = { presets: [], ruleSettings: [], only: [], skip: [], releases: void 0 };
  const configurations = openConfigurations(
    { config: inputs2.config, ...given },
    { cwd: checkout.cwd, rules: rules2, ignore: true, from: committed }
  );
  const targetOptions = {
    patterns: inputs2.paths,
    dialect: void 0,
    rootDir: void 0,
    // A pull request may add to .gitignore whatever it likes.
    ignore: committed === void 0,
    ignorePatterns: [],
    errorOnUnmatched: true,
    stdinFilename: void 0
  };
  const streams = { cwd: checkout.cwd, readStdin: () => new Uint8Array() };
  const found = await findTargets(targetOptions, streams, configurations);
  const input = {
    targets: found.targets,
    context: await found.includingRoots((file) => configurations.settingsFor(file).releases.newest),
    sources: found.sources,
    settingsFor: (path) => configurations.settingsFor(
      found.files.get(path) ?? { absolutePath: absolutePathOf(checkout, path), root: checkout.root }
    ),
    ruleIds: [...rules2.keys()],
    rulesIgnorePaths: true,
    // Of the base there may be files that are here no more.
    isFragmentPath: (path) => isFragmentPath(absolutePathOf(checkout, path))
  };
  return { input, found };
}
function countsWhere(changedOnly, change) {
  if (changedOnly === "false" || typeof change === "string") return () => true;
  const counted2 = changedOnly === "lines" ? change.touched : change.inFiles;
  return (finding) => counted2.has(finding);
}
function wantsFixes({ patchFile, summary: summary2 }) {
  return patchFile !== void 0 || summary2;
}
function fixesOf({ files }, input, counts) {
  const paths = new Set(files.filter(({ findings }) => findings.some(counts)).map(({ path }) => path));
  return fix(input, { mayFix: (path) => paths.has(path) });
}
function patchNotice({ patchFile }) {
  return (notice) => patchFile === void 0 ? { ...notice, level: "warning" } : notice;
}

// src/cli/arguments.ts
var module19 = require("./core.cjs").modules["src/cli/arguments.ts"];
var take18 = (name) => module19[name];
var sharedFile = /* @__PURE__ */ take18("sharedFile");

// src/cli/options.ts
var module20 = require("./core.cjs").modules["src/cli/options.ts"];
var take19 = (name) => module20[name];
var options = /* @__PURE__ */ take19("options");

// src/action/inputs.ts
var yesOrNo = ["true", "false"];
var inputs = [
  { name: "paths", description: "Files, folders and globs to lint, one a line", default: "." },
  { name: "config", description: optionText("config"), default: "" },
  {
    name: "config-from",
    description: "Where configuration files and the suppressions file are read: head, as checked out; base, as the branch has them that the pull request is for, so that it cannot loosen the rules",
    default: "head",
    values: ["head", "base"]
  },
  {
    name: "fail-on",
    description: "The mildest severity that fails the step",
    default: "error",
    values: ["error", "warning", "info", "never"]
  },
  {
    name: "changed-only",
    description: "Which findings count: false, all; files, those in files that the pull request changes; lines, those on lines that it changes. What it brings about elsewhere counts, too",
    default: "false",
    values: ["false", "files", "lines"]
  },
  {
    name: "base",
    description: "The commit to compare with; without it, the one that the pull request would be merged into",
    default: ""
  },
  { name: "sarif-file", description: "Write all findings to this file as SARIF", default: "" },
  {
    name: "sarif-category",
    description: "By what code scanning tells this analysis from others of the same commit",
    default: ""
  },
  { name: "patch-file", description: "Write the safe fixes to this file as a patch, if there are any", default: "" },
  { name: "rdjson-file", description: "Write the findings that count to this file, for reviewdog", default: "" },
  {
    name: "annotations",
    description: "Whether findings are shown beside the lines of the pull request",
    default: "true",
    values: yesOrNo
  },
  { name: "summary", description: "Whether the job's summary tells of all findings", default: "true", values: yesOrNo },
  {
    name: "working-directory",
    description: "The folder to run in; paths and files start here",
    default: "."
  }
];
function optionText(name) {
  return options.find((option) => option.name === name).description;
}

// src/action/read-inputs.ts
function readInputs(env) {
  const text = (name) => readText(env, name);
  const choice = (name) => readChoice(env, name);
  const base = text("base");
  if (base?.startsWith("-")) throw new UsageError(`base names a commit, and ${JSON.stringify(base)} is none.`);
  const reports = { sarifFile: text("sarif-file"), patchFile: text("patch-file"), rdjsonFile: text("rdjson-file") };
  const shared = sharedFile(Object.values(reports).flatMap((file) => file ?? []));
  if (shared !== void 0) throw new UsageError(`Two reports would write ${shared} one over the other.`);
  return {
    ...reports,
    paths: readPaths(text("paths")),
    config: text("config"),
    configFrom: choice("config-from"),
    failOn: choice("fail-on"),
    changedOnly: choice("changed-only"),
    base,
    sarifCategory: text("sarif-category"),
    annotations: choice("annotations") === "true",
    summary: choice("summary") === "true",
    workingDirectory: text("working-directory")
  };
}
function readText(env, name) {
  const given = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  const { default: otherwise } = inputs.find((input) => input.name === name);
  return given || otherwise || void 0;
}
function readChoice(env, name) {
  const { values } = inputs.find((input) => input.name === name);
  return oneOf(`The input ${name}`, readText(env, name), values);
}
function readPaths(text = "") {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).map((path) => path === "-" ? "./-" : path);
}

// src/cli/color.ts
var module21 = require("./core.cjs").modules["src/cli/color.ts"];
var take20 = (name) => module21[name];
var painterFor = /* @__PURE__ */ take20("painterFor");

// src/cli/program.ts
var module22 = require("./core.cjs").modules["src/cli/program.ts"];
var take21 = (name) => module22[name];
var docsUrl = /* @__PURE__ */ take21("docsUrl");
var homepage = /* @__PURE__ */ take21("homepage");
var version = /* @__PURE__ */ take21("version");

// src/cli/report.ts
var module23 = require("./core.cjs").modules["src/cli/report.ts"];
var take22 = (name) => module23[name];
var renderPatch = /* @__PURE__ */ take22("renderPatch");

// src/files/write.ts
var loaded3;
var load3 = () => loaded3 ??= require("./lazy-write.cjs");
var writeReport = (...given) => load3().writeReport(...given);

// src/format/format.ts
var module24 = require("./core.cjs").modules["src/format/format.ts"];
var take23 = (name) => module24[name];
var formats = /* @__PURE__ */ take23("formats");

// src/rule/finding.ts
var severities = ["error", "warning", "info"];

// src/format/totals.ts
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/action/asides.ts
var mostNotices = 20;
function annotationAsides(linted, told, inputs2) {
  const errors = told.all.notices.filter(({ level }) => level === "error");
  const rest = findingCount(told.all) - findingCount(told.annotated);
  const where = inputs2.summary ? "the job's summary tells of them" : "the log tells of those that count";
  return [
    ...errors.slice(0, 1).map(noticeAside),
    ...inputs2.failOn === "never" ? [] : staleAsides(linted.stale),
    ...changeAsides(linted, inputs2),
    ...rest > 0 ? [info(`${counted(rest, "more finding")} on lines that the change leaves alone: ${where}.`)] : []
  ];
}
function staleAsides(stale) {
  const more = stale.length > 1 ? ` So are ${stale.length - 1} more: the log names them.` : "";
  return stale.slice(0, 1).map((notice) => {
    const { message } = noticeAside(notice);
    return { severity: "error", message: `${message}${more}` };
  });
}
function summaryAsides(linted, { all }, inputs2) {
  const rest = all.notices.length - mostNotices;
  return [
    ...all.notices.slice(0, mostNotices).map(noticeAside),
    ...rest > 0 ? [info(`${counted(rest, "more notice")} in the log.`)] : [],
    ...changeAsides(linted, inputs2)
  ];
}
function changeAsides({ change }, { changedOnly, configFrom }) {
  if (typeof change === "string") {
    return changedOnly === "false" ? [] : [info(`Every finding counts, as changed-only has nothing to go by: ${change}.`)];
  }
  const { ofLinting, suppressed } = change;
  const held = configFrom === "base" ? "they were read as the base has them" : "they were read as changed";
  return [
    ...ofLinting.length > 0 ? [info(`The change touches what says how files are judged (${ofLinting.join(", ")}): ${held}.`)] : [],
    ...suppressed > 0 ? [info(`The change suppresses ${counted(suppressed, "finding")}.`)] : []
  ];
}
function noticeAside({ path, message, level }) {
  return { severity: level, message: path === void 0 ? message : `${path}: ${message}` };
}
function info(message) {
  return { severity: "info", message };
}
function findingCount(result) {
  const { errors, warnings, infos } = summarize(result);
  return errors + warnings + infos;
}

// src/format/escape.ts
var loaded4;
var load4 = () => loaded4 ??= require("./lazy-report.cjs");
var commandData = (...given) => load4().commandData(...given);
var terminalLine = (...given) => load4().terminalLine(...given);

// src/action/log.ts
function logText(told, asides, context) {
  const lines = [
    ...told.all.notices.map(({ path, message }) => path === void 0 ? message : `${path}: ${message}`),
    ...asides.map(({ message }) => message),
    totals(told)
  ];
  return `${formats.pretty(told.counted, context)}${lines.map((line) => `${terminalLine(line)}
`).join("")}`;
}
function totals({ all, counted: those }) {
  const { files, suppressed } = summarize(all);
  const [found, counts] = [findingCount(all), findingCount(those)];
  const shown = found === 0 ? "no findings" : counted(found, "finding");
  const which = counts === found ? "" : `, of which ${counts} ${counts === 1 ? "counts" : "count"}`;
  return `Checked ${counted(files, "file")}: ${shown}${which}${suppressed > 0 ? `; ${suppressed} suppressed` : ""}.`;
}

// src/action/runner.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");
function writeOutputs(env, outputs) {
  const file = env["GITHUB_OUTPUT"];
  if (file) (0, import_node_fs2.appendFileSync)(file, Object.entries(outputs).map(assignment).join(""));
}
function assignment([name, value]) {
  const delimiter = `ssh-lint-${(0, import_node_crypto.randomUUID)()}`;
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
}
function writeSummary(env, markdown) {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file) (0, import_node_fs2.appendFileSync)(file, markdown);
}
function withoutCommands(text) {
  const token = (0, import_node_crypto.randomUUID)();
  return `::stop-commands::${token}
${text}::${token}::
`;
}
function errorCommand(message) {
  return `::error title=ssh-lint::${commandData(terminalLine(message))}
`;
}

// src/action/report.ts
async function report(linted, context) {
  const { inputs: inputs2, streams } = context;
  const { env } = streams;
  const told = tell(linted, context);
  const exitCode = exitCodeOf(linted, told, inputs2);
  const parts = {
    linted,
    told,
    format: await formatContext(context, exitCode),
    patch: linted.fixes && await renderPatch(linted)
  };
  const files = writeFiles(parts, context);
  streams.writeStdout(withoutCommands(logText(told, changeAsides(linted, inputs2), parts.format)));
  if (inputs2.annotations) {
    const asides = annotationAsides(linted, told, inputs2);
    streams.writeStdout(formats.github(told.annotated, { ...parts.format, asides }));
  }
  const failures = [
    ...Object.values(files).flatMap(({ failure }) => failure ?? []),
    ...attempt("The outputs", () => writeOutputs(env, outputsOf(told, files))),
    ...inputs2.summary ? attempt("The job's summary", () => writeSummary(env, summary(parts, inputs2))) : []
  ];
  for (const failure of failures) streams.writeStdout(errorCommand(failure));
  return failures.length > 0 && exitCode < 2 ? 2 : exitCode;
}
function writeFiles({ told, format, patch }, context) {
  const { sarifFile, sarifCategory, patchFile, rdjsonFile } = context.inputs;
  const sarif = { ...format, ...sarifCategory !== void 0 && { category: sarifCategory } };
  return {
    sarif: deliver(sarifFile, () => formats.sarif(told.all, sarif), context),
    patch: deliver(patch?.length ? patchFile : void 0, () => patch, context),
    rdjson: deliver(rdjsonFile, () => formats.rdjson(told.counted, format), context)
  };
}
function outputsOf({ counted: counted2 }, { sarif, patch }) {
  const { errors, warnings, fixable } = summarize(counted2);
  return {
    findings: String(findingCount(counted2)),
    errors: String(errors),
    warnings: String(warnings),
    fixable: String(fixable),
    "sarif-file": sarif.path,
    "patch-file": patch.path
  };
}
function tell({ result, counts, change }, { checkout }) {
  const those = (are) => {
    const files = result.files.map((file) => ({ ...file, findings: file.findings.filter(are) }));
    return fromRepositoryRoot({ ...result, files }, checkout.folder);
  };
  return {
    all: those(() => true),
    counted: those(counts),
    annotated: those((finding) => counts(finding) && (typeof change === "string" || change.touched.has(finding))),
    others: those((finding) => !counts(finding))
  };
}
function exitCodeOf({ hasFailed, stale }, { all, counted: counted2 }, { failOn }) {
  if (hasFailed) return 3;
  if (all.notices.some(({ level }) => level === "error")) return 2;
  if (failOn === "never") return 0;
  const mildest = severities.indexOf(failOn);
  const fails = counted2.files.some(
    ({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) <= mildest)
  );
  return fails || stale.length > 0 ? 1 : 0;
}
async function formatContext({ rules: rules2, streams }, exitCode) {
  return {
    version,
    homepage,
    docsUrl,
    rules: new Map([...rules2].map(([id, { meta }]) => [id, meta])),
    paint: await painterFor(false, streams, false),
    exitCode
  };
}
function deliver(file, data, { checkout, workspace }) {
  if (file === void 0) return { path: "" };
  const path = absolutePathOf(checkout, file);
  const refusal = writeReport(path, data(), checkout.root);
  if (refusal) return { path: "", failure: `The file ${file} was not written. ${refusal.reason}` };
  const start = realPathOf(workspace);
  return { path: isInside(start, path) ? displayPath(start, path) : path };
}
function attempt(what, write) {
  try {
    write();
    return [];
  } catch (error) {
    const { code } = error;
    if (code === void 0) throw error;
    return [`${what} cannot be written (${code}).`];
  }
}
var mostBytes2 = { counted: 600 * 1024, others: 300 * 1024 };
function summary({ linted, told, format, patch }, inputs2) {
  const counted2 = formats.markdown(told.counted, {
    ...format,
    asides: summaryAsides(linted, told, inputs2),
    summary: { heading: "## ssh-lint", mostBytes: mostBytes2.counted },
    ...patch && { patch: new TextDecoder().decode(patch) }
  });
  if (findingCount(told.others) === 0) return counted2;
  const others = formats.markdown(told.others, {
    ...format,
    summary: { heading: "### Elsewhere", mostBytes: mostBytes2.others }
  });
  const title = "Findings that the change has no part in";
  return `${counted2}
<details><summary>${title}</summary>

${others}
</details>
`;
}

// src/action/main.ts
async function main(streams, rulesToUse = rules) {
  try {
    const { env } = streams;
    const inputs2 = readInputs(env);
    const workspace = env["GITHUB_WORKSPACE"] || streams.cwd;
    const checkout = openCheckout(workspace, inputs2.workingDirectory);
    const linted = await lintCheckout(inputs2, { env, checkout, rules: rulesToUse });
    return await report(linted, { inputs: inputs2, checkout, workspace, streams, rules: rulesToUse });
  } catch (error) {
    if (isMistake(error)) {
      streams.writeStdout(errorCommand(error.message));
      return 2;
    }
    streams.writeStdout(errorCommand(failureText(error, streams.env["RUNNER_DEBUG"] === "1")));
    return 3;
  }
}

// src/action/bin.ts
void main(processStreams()).then((code) => {
  process.exitCode ??= code;
});
