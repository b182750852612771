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

// lazy-fix.cjs
var lazy_fix_exports = {};
__export(lazy_fix_exports, {
  applyEdits: () => applyEdits,
  fix: () => fix
});
module.exports = __toCommonJS(lazy_fix_exports);

// src/linter/lint.ts
var module2 = require("./core.cjs").modules["src/linter/lint.ts"];
var take = (name) => module2[name];
var lint = /* @__PURE__ */ take("lint");

// src/linter/membership.ts
var module3 = require("./core.cjs").modules["src/linter/membership.ts"];
var take2 = (name) => module3[name];
var membershipOf = /* @__PURE__ */ take2("membershipOf");

// src/openssh/release.ts
var module4 = require("./core.cjs").modules["src/openssh/release.ts"];
var take3 = (name) => module4[name];
var formatRelease = /* @__PURE__ */ take3("formatRelease");

// src/openssh/keyword.ts
var module5 = require("./core.cjs").modules["src/openssh/keyword.ts"];
var take4 = (name) => module5[name];
var lookupKeyword = /* @__PURE__ */ take4("lookupKeyword");

// src/resolve/era.ts
function erasOf({ dialect, sections }, releases) {
  const names = /* @__PURE__ */ new Set();
  for (const { directives } of sections) for (const { keyword } of directives) names.add(keyword.name);
  const turns = [...names].flatMap((name) => turningPoints(lookupKeyword(dialect, name)));
  const found = /* @__PURE__ */ new Map();
  for (const release of releases) {
    const key = turns.map((turn) => Number(release >= turn)).join("");
    const era = found.get(key);
    if (era) era.push(release);
    else found.set(key, [release]);
  }
  return [...found.values()];
}
function turningPoints(facts) {
  const { former = [], aliasSince } = facts ?? {};
  const turns = former.filter(({ repeat, quirks, inMatch }) => repeat ?? quirks ?? inMatch !== void 0);
  return [...turns.map(({ until }) => until), ...aliasSince === void 0 ? [] : [aliasSince]];
}

// src/resolve/root.ts
var module6 = require("./core.cjs").modules["src/resolve/root.ts"];
var take5 = (name) => module6[name];
var loadRoot = /* @__PURE__ */ take5("loadRoot");

// src/resolve/in-force.ts
var module7 = require("./core.cjs").modules["src/resolve/in-force.ts"];
var take6 = (name) => module7[name];
var inForce = /* @__PURE__ */ take6("inForce");
var sectionsIgnoringBlocks = /* @__PURE__ */ take6("sectionsIgnoringBlocks");

// src/resolve/layer.ts
var module8 = require("./core.cjs").modules["src/resolve/layer.ts"];
var take7 = (name) => module8[name];
var layersFor = /* @__PURE__ */ take7("layersFor");

// src/resolve/obtained.ts
var module9 = require("./core.cjs").modules["src/resolve/obtained.ts"];
var take8 = (name) => module9[name];
var keywordOf = /* @__PURE__ */ take8("keywordOf");

// src/resolve/resolve.ts
var module10 = require("./core.cjs").modules["src/resolve/resolve.ts"];
var take9 = (name) => module10[name];
var keptKeywordIn = /* @__PURE__ */ take9("keptKeywordIn");

// src/resolve/stored-values.ts
var loaded;
var load = () => loaded ??= require("./lazy-blocks.cjs");
var statedIn = (...given) => load().statedIn(...given);

// src/resolve/subject.ts
var module11 = require("./core.cjs").modules["src/resolve/subject.ts"];
var take10 = (name) => module11[name];
var subjects = /* @__PURE__ */ take10("subjects");

// src/resolve/snapshot.ts
function namedSubjects(root) {
  const seen = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Map();
  for (const subject of subjects(root)) {
    const name = `${subject.description}, ${subject.host ?? ""}, ${subject.user ?? ""}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    named.set(`${name}, ${ordinal}`, subject);
  }
  return named;
}
function snapshot(root, subject) {
  const layers = layersFor(root, subject);
  const read = statedIn(root);
  const texts = /* @__PURE__ */ new Map();
  for (const name of keywordsStated(root, layers)) {
    const { values, candidates } = inForce(root, { layers, keyword: keptKeywordIn(root, name), read });
    if (values.length > 0 || candidates.length > 0) texts.set(name, textOf([values, ...candidates]));
  }
  return texts;
}
function keywordsStated(root, layers) {
  const stated = new Set(sectionsIgnoringBlocks(root).keys());
  for (const { section } of layers.flatMap(({ sections }) => sections)) {
    for (const directive of section.directives) stated.add(keywordOf(section, directive));
  }
  return stated;
}
function textOf(cases) {
  const texts = cases.map((values) => JSON.stringify(values.map(({ value }) => value)));
  return texts.every((text) => text === texts[0]) ? texts[0] : texts.join(" or ");
}
function changedKeywords(before, after) {
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter(
    (keyword) => before.get(keyword) !== after.get(keyword)
  );
}

// src/syntax/text.ts
var module12 = require("./core.cjs").modules["src/syntax/text.ts"];
var take11 = (name) => module12[name];
var linesOf = /* @__PURE__ */ take11("linesOf");

// src/syntax/words.ts
var module13 = require("./core.cjs").modules["src/syntax/words.ts"];
var take12 = (name) => module13[name];
var readerReleases = /* @__PURE__ */ take12("readerReleases");

// src/linter/sources.ts
var module14 = require("./core.cjs").modules["src/linter/sources.ts"];
var take13 = (name) => module14[name];
var treesOf = /* @__PURE__ */ take13("treesOf");
var withTexts = /* @__PURE__ */ take13("withTexts");

// src/linter/proof.ts
function proveChange({ sources, releases }, change) {
  const after = withTexts(sources, /* @__PURE__ */ new Map([[change.path, change.newText]]));
  for (const target of change.roots) {
    for (const release of readers(target, sources, releases)) {
      const reason = compareRoots(rootAt(target, sources, release), rootAt(target, after, release), change.changes);
      if (reason !== void 0) return `${reason} (as OpenSSH ${formatRelease(release)} reads it)`;
    }
  }
  return void 0;
}
function readers(target, sources, { releases, newest }) {
  const readerOf = (release) => readerReleases.findLast((since) => since <= release);
  return erasOf(rootAt(target, sources, newest), releases).flatMap((era) => [
    ...new Map(era.map((release) => [readerOf(release), release])).values()
  ]);
}
function rootAt({ path, dialect }, sources, release) {
  const project = treesOf(sources, release);
  return loadRoot(project.read(path, dialect), project);
}
function compareRoots(before, after, allowed) {
  if (malformedLines(after) > malformedLines(before)) return "The fix would leave a line that OpenSSH refuses";
  if (!allowed) return void 0;
  const [subjectsBefore, subjectsAfter] = [namedSubjects(before), namedSubjects(after)];
  for (const name of /* @__PURE__ */ new Set([...subjectsBefore.keys(), ...subjectsAfter.keys()])) {
    const [one, other] = [subjectsBefore.get(name), subjectsAfter.get(name)];
    if (!one || !other) return "The fix would change which hosts or connections the blocks are for";
    const stray = changedKeywords(snapshot(before, one), snapshot(after, other)).find(
      (keyword) => !allowed.has(keyword)
    );
    if (stray !== void 0) return `The fix would also change ${stray} for ${one.description}`;
  }
  return void 0;
}
function malformedLines({ files }) {
  return files.reduce((sum, file) => sum + [...linesOf(file)].filter(({ type }) => type === "Malformed").length, 0);
}

// src/linter/fix.ts
var maximumPasses = 10;
function fix(input, { unsafe = false, mayFix = () => true } = {}) {
  const texts = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Map();
  const rolledBack = /* @__PURE__ */ new Map();
  const current = () => ({ ...input, sources: withTexts(input.sources, texts) });
  const { rootsOf } = membershipOf(input);
  const rootsReading = (path) => rootsOf.get(path) ?? input.targets.filter((target) => target.path === path);
  const linted = new Set(input.targets.map(({ path }) => path).filter(mayFix));
  const before = lint(input);
  const originalOf = originals(before, input);
  let output = before;
  for (let pass = 1; ; pass++) {
    const changes = planChanges(output, unsafe).filter(({ path }) => linted.has(path) && !rolledBack.has(path));
    if (changes.length === 0) break;
    for (const [done, change] of changes.entries()) {
      input.onStep?.({ doing: "proving", done, total: changes.length });
      const text = texts.get(change.path) ?? originalOf(change.path).text;
      texts.set(change.path, text);
      const { sources } = current();
      const newText = applyEdits(text, change.edits);
      const ruleIds = [.../* @__PURE__ */ new Set([...rules.get(change.path) ?? [], ...change.ruleIds])].toSorted();
      const reason = pass > maximumPasses ? neverEnding : proveChange(
        { sources, releases: input.settingsFor(change.path).releases },
        { ...change, newText, roots: rootsReading(change.path) }
      );
      if (reason === void 0) {
        texts.set(change.path, newText);
        rules.set(change.path, ruleIds);
      } else {
        texts.set(change.path, originalOf(change.path).text);
        rolledBack.set(change.path, { path: change.path, ruleIds, reason });
      }
    }
    output = lint(current());
  }
  const fixed = [...texts].map(([path, newText]) => {
    const { text: oldText, encoding } = originalOf(path);
    return { path, encoding, oldText, newText, ruleIds: rules.get(path) ?? [] };
  });
  return {
    before,
    output,
    fixed: fixed.filter(({ oldText, newText }) => oldText !== newText),
    rolledBack: [...rolledBack.values()]
  };
}
function originals({ files }, { sources }) {
  const linted = new Map(files.map((file) => [file.path, file]));
  const kept = /* @__PURE__ */ new Map();
  return (path) => {
    const file = linted.get(path);
    let original = kept.get(path);
    if (!original) {
      original = file?.text === void 0 ? sources.read(path) : { text: file.text, encoding: file.encoding };
      kept.set(path, original);
    }
    return original;
  };
}
var neverEnding = `The fixes still find something to change after ${maximumPasses} passes, and would go on so`;
function planChanges({ files }, unsafe) {
  const offered = /* @__PURE__ */ new Map();
  for (const { ruleId, fix: found } of files.flatMap((file) => file.findings)) {
    if (!found || found.safety === "unsafe" && !unsafe) continue;
    const path = onlyPath(found);
    if (path === void 0) continue;
    const offers = offered.get(path);
    if (offers) offers.push({ ruleId, ...found });
    else offered.set(path, [{ ruleId, ...found }]);
  }
  return [...offered].map(([path, offers]) => {
    const chosen = choose(offers);
    return {
      path,
      edits: chosen.flatMap(({ edits }) => edits),
      ruleIds: [...new Set(chosen.map(({ ruleId }) => ruleId))].toSorted(),
      changes: chosen[0].safety === "unsafe" ? void 0 : new Set(chosen.flatMap(({ changes }) => changes))
    };
  });
}
function onlyPath({ edits }) {
  const path = edits[0]?.path;
  return edits.every((edit) => edit.path === path) ? path : void 0;
}
function choose(offers) {
  const safe = offers.filter(({ safety }) => safety === "safe");
  const chosen = [];
  for (const offer of safe.length > 0 ? safe : offers) {
    if (!chosen.some(({ edits }) => overlap(offer.edits, edits))) chosen.push(offer);
  }
  return chosen;
}
function overlap(one, other) {
  return one.some(
    (a) => other.some((b) => {
      const inserts = a.start === a.end || b.start === b.end;
      return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
    })
  );
}
function applyEdits(text, edits) {
  let result = "";
  let position = 0;
  for (const { start, end, text: inserted } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + inserted;
    position = end;
  }
  return result + text.slice(position);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  applyEdits,
  fix
});
