var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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

// src/format/patch.ts
var patch_exports = {};
__export(patch_exports, {
  patchBytes: () => patchBytes
});
var loaded60, load59, patchBytes;
var init_patch = __esm({
  "src/format/patch.ts"() {
    "use strict";
    load59 = () => loaded60 ??= require("./lazy-patch.cjs");
    patchBytes = (...given) => load59().patchBytes(...given);
  }
});

// core.cjs
var core_exports = {};
__export(core_exports, {
  modules: () => modules
});
module.exports = __toCommonJS(core_exports);

// src/openssh/dialect.ts
var dialects = ["ssh_config", "sshd_config"];

// src/openssh/keyword-rows.ts
var keywordRows = (dialect) => dialect === "ssh_config" ? require("./ssh-config-keywords.json") : require("./sshd-config-keywords.json");

// src/openssh/keyword.ts
var tables = /* @__PURE__ */ new Map();
function tableOf(dialect) {
  let table2 = tables.get(dialect);
  if (!table2) {
    table2 = { ...keywordRows(dialect), read: /* @__PURE__ */ new Map(), all: void 0, names: /* @__PURE__ */ new Map() };
    tables.set(dialect, table2);
  }
  return table2;
}
function rowOf({ rows, read }, lowerName) {
  let row = read.get(lowerName);
  if (!row && Object.hasOwn(rows, lowerName)) {
    row = JSON.parse(rows[lowerName]);
    read.set(lowerName, row);
  }
  return row;
}
function keywordsOf(dialect) {
  const table2 = tableOf(dialect);
  return table2.all ??= Object.keys(table2.rows).map((name) => rowOf(table2, name));
}
function renamedKeywords(dialect) {
  const table2 = tableOf(dialect);
  return table2.renamed.map((name) => rowOf(table2, name));
}
function lookupKeyword(dialect, name) {
  const table2 = tableOf(dialect);
  return table2.read.get(name) ?? rowOf(table2, name.toLowerCase());
}
var maximumSpellings = 4096;
function keywordName(dialect, text) {
  const { names } = tableOf(dialect);
  let known2 = names.get(text);
  if (!known2) {
    const name = text.toLowerCase();
    known2 = { text, name, canonical: canonicalKeyword(dialect, name) };
    if (names.size >= maximumSpellings) names.clear();
    names.set(text, known2);
  }
  return known2;
}
function canonicalKeyword(dialect, lowerName) {
  const { aliases } = tableOf(dialect);
  return Object.hasOwn(aliases, lowerName) ? aliases[lowerName] : lowerName;
}
function isKnown(facts, release) {
  const { since, removed, gaps } = facts;
  if (since === void 0 || release < since || removed !== void 0 && release >= removed) return false;
  return !gaps?.some((gap) => release >= gap.from && release < gap.until);
}
function isKnownTo(facts, { release, vendor }) {
  return isKnown(facts, release) || vendor !== void 0 && facts.vendors?.includes(vendor) === true;
}
function factsIn(facts, release) {
  if (!facts.former) return facts;
  let byRelease = formerFacts.get(facts);
  if (!byRelease) formerFacts.set(facts, byRelease = /* @__PURE__ */ new Map());
  let asOf = byRelease.get(release);
  if (!asOf) byRelease.set(release, asOf = factsAsOf(facts, release));
  return asOf;
}
var formerFacts = /* @__PURE__ */ new Map();
function factsAsOf(facts, release) {
  const asOf = { ...facts };
  for (const { until, ...older } of (facts.former ?? []).toReversed()) {
    if (release < until) Object.assign(asOf, older);
  }
  return asOf;
}
function takesRawRest(dialect, lowerName, release) {
  const facts = rowOf(tableOf(dialect), lowerName);
  if (!facts || !("skipsEquals" in facts.argument) || !isKnown(facts, release)) return void 0;
  const { skipsEquals, cutsAtHashSince } = facts.argument;
  return { skipsEquals, cutsAtHash: cutsAtHashSince !== void 0 && release >= cutsAtHashSince };
}

// src/openssh/release.ts
var knownReleases = [
  800,
  801,
  802,
  803,
  804,
  805,
  806,
  807,
  808,
  809,
  900,
  901,
  902,
  903,
  904,
  905,
  906,
  907,
  908,
  909,
  1e3,
  1001,
  1002,
  1003,
  1004,
  1005
];
var defaultRange = ">=8.7";
function defaultReleases() {
  const releases = knownReleases.filter((release) => release >= 807);
  return { text: defaultRange, releases, oldest: releases[0], newest: releases.at(-1) };
}
function formatRelease(release) {
  return `${Math.floor(release / 100)}.${release % 100}`;
}
var releaseGrammar = String.raw`(?:OpenSSH_)?\d{1,3}\.\d{1,2}(?:p\d+)?`;
var boundGrammar = String.raw`(?:(?:>=|<=|>|<|=)\s*)?${releaseGrammar}`;
var rangeGrammar = String.raw`^\s*(?:${releaseGrammar}\s+-\s+${releaseGrammar}|${boundGrammar}(?:(?:\s*,\s*|\s+|(?=[<=>]))${boundGrammar})*)\s*$`;
var wholeRelease = new RegExp(`^${releaseGrammar}$`);
var wholeRange = new RegExp(rangeGrammar);
var bounds = new RegExp(String.raw`(>=|<=|>|<|=)?\s*(${releaseGrammar})`, "g");
function parseRelease(text) {
  return wholeRelease.test(text.trim()) ? toRelease(text) : void 0;
}
function toRelease(text) {
  const [major, minor] = text.match(/\d+/g);
  return Number(major) * 100 + Number(minor);
}
function parseReleaseRange(text) {
  const accepts = rangePredicate(text);
  if (!accepts) {
    return `Cannot read the OpenSSH range ${JSON.stringify(text)}: write one release (9.2), a bound (>=8.4) or two ends (8.0 - 9.9).`;
  }
  const releases = knownReleases.filter(accepts);
  const [oldest, newest] = [releases[0], releases.at(-1)];
  if (oldest === void 0 || newest === void 0) {
    const ends = `${formatRelease(knownReleases[0])} to ${formatRelease(knownReleases.at(-1))}`;
    return `The OpenSSH range ${JSON.stringify(text)} holds no release that ssh-lint knows (${ends}).`;
  }
  return { text: text.trim(), releases, oldest, newest };
}
function rangePredicate(text) {
  if (!wholeRange.test(text)) return void 0;
  const found = [...text.matchAll(bounds)].map(([, operator, release]) => ({ operator, release: toRelease(release) }));
  if (/\s-\s/.test(text)) {
    const [low, high] = found;
    return (release) => release >= low.release && release <= high.release;
  }
  const tests = found.map(({ operator, release }) => comparison(operator ?? "=", release));
  return (release) => tests.every((test) => test(release));
}
function comparison(operator, bound) {
  switch (operator) {
    case ">=":
      return (release) => release >= bound;
    case "<=":
      return (release) => release <= bound;
    case ">":
      return (release) => release > bound;
    case "<":
      return (release) => release < bound;
    default:
      return (release) => release === bound;
  }
}

// src/openssh/largest-integer.ts
var largestInteger = 2147483647;

// src/openssh/time.ts
var signedPart = /[ \t\n\v\f\r]*(\+?\d+|-0+)(?:([smhdw])|$)/giy;
var plainPart = /(\d+)(?:([smhdw])|$)/giy;
var fractionalPart = /(\d+(?:\.\d+)?|\.\d+)(?:([smhdw])|$)/giy;
var longUnits = { m: 60, h: 3600, d: 86400, w: 604800 };
function parseTime(text, release) {
  const total = sumTime(text, release);
  if (total === void 0) return void 0;
  if (release < 805) return wrapRound(total);
  return total > largestInteger ? void 0 : Math.trunc(total);
}
function sumTime(text, release) {
  const parts = [...text.matchAll(partIn(release))];
  if (parts.length === 0 || parts.reduce((length, [part]) => length + part.length, 0) !== text.length) return void 0;
  let total = 0;
  let secondsParts = 0;
  let multiplier = 1;
  for (const [, amount = "", unit = "s"] of parts) {
    const seconds = longUnits[unit.toLowerCase()];
    if (seconds === void 0) secondsParts++;
    else if (amount.includes(".")) return void 0;
    multiplier = seconds ?? (release < 804 ? multiplier : 1);
    total += Number(amount) * multiplier;
  }
  return release >= 1003 && secondsParts > 1 ? void 0 : total;
}
function partIn(release) {
  if (release < 908) return signedPart;
  return release < 1003 ? plainPart : fractionalPart;
}
function wrapRound(total) {
  const stored2 = total | 0;
  return total >= 2 ** 63 || stored2 === -1 ? void 0 : stored2;
}
function parseInterval(dialect, text, release) {
  return dialect === "ssh_config" && text === "none" ? "none" : parseTime(text, release);
}
function parseCount(text) {
  const match = /^[ \t\n\v\f\r]*(\+?\d+|-0+)$/.exec(text);
  const count = match ? Math.abs(Number(match[1])) : Infinity;
  return count > largestInteger ? void 0 : count;
}
var messageUnits = [
  ["d", 86400],
  ["h", 3600],
  ["min", 60],
  ["s", 1]
];
function formatTime(seconds) {
  if (seconds < 120 || seconds < 600 && seconds % 60 !== 0) return `${seconds} s`;
  const parts = [];
  let rest = seconds;
  for (const [unit, length] of messageUnits) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0) parts.push(`${amount} ${unit}`);
  }
  return parts.join(" ");
}

// src/prose/index.ts
var loaded;
var load = () => loaded ??= require("./lazy-prose.cjs");
var agrees = (...given) => load().agrees(...given);
var commentText = (...given) => load().commentText(...given);
var contradiction = (...given) => load().contradiction(...given);
var readComment = (...given) => load().readComment(...given);

// src/resolve/pattern.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-blocks.cjs");
var hasWildcard = (...given) => load2().hasWildcard(...given);
var matchesPattern = (...given) => load2().matchesPattern(...given);
var matchesPatternList = (...given) => load2().matchesPatternList(...given);

// src/resolve/current-name.ts
function currentName(reading, lowerName) {
  const facts = lookupKeyword(reading.dialect, lowerName);
  return (facts && nameSet(facts, reading)) ?? lowerName;
}
var renamed = {
  ssh_config: /* @__PURE__ */ new Map(),
  sshd_config: /* @__PURE__ */ new Map()
};
function renamedIn(reading) {
  const { dialect, release } = reading;
  let names = renamed[dialect].get(release);
  if (!names) {
    names = new Map(
      renamedKeywords(dialect).flatMap((facts) => {
        const name = nameSet(facts, reading);
        return name === void 0 ? [] : [[facts.keyword.toLowerCase(), name]];
      })
    );
    renamed[dialect].set(release, names);
  }
  return names;
}
function nameSet(facts, { dialect, release }) {
  const former = facts.former?.find(({ until, aliasOf }) => aliasOf !== void 0 && release < until)?.aliasOf;
  if (former !== void 0) return former.toLowerCase();
  const target = facts.aliasOf ?? (facts.status === "removed" ? facts.replacement : void 0);
  if (target === void 0) return void 0;
  const targetIsKnown = isKnown(lookupKeyword(dialect, target), release);
  const isAlias = facts.aliasOf !== void 0 && release >= (facts.aliasSince ?? 0);
  const isOnlyName = !targetIsKnown && isKnown(facts, release);
  return isAlias || isOnlyName ? target.toLowerCase() : void 0;
}

// src/resolve/derived.ts
function derived(root, compute) {
  if (root.derived.has(compute)) return root.derived.get(compute);
  const value = compute(root);
  root.derived.set(compute, value);
  return value;
}

// src/resolve/kept.ts
var loaded3;
var load3 = () => loaded3 ??= require("./lazy-blocks.cjs");
var keep = (...given) => load3().keep(...given);

// src/resolve/obtained.ts
var maximumCases = 32;
var fewDirectives = 12;
var bySection = /* @__PURE__ */ new WeakMap();
function directivesOf(section, keyword) {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return indexOf(section).get(keyword) ?? none;
  const names = renamedIn(file);
  return directives.filter((directive) => isNamed(directive, keyword, names));
}
var none = [];
function isNamed({ keyword: { name } }, keyword, renamed2) {
  return (renamed2.get(name) ?? name) === keyword;
}
function indexOf(section) {
  const known2 = bySection.get(section);
  if (known2) return known2;
  const byKeyword = /* @__PURE__ */ new Map();
  for (const directive of section.directives) {
    const keyword = keywordOf(section, directive);
    const found = byKeyword.get(keyword);
    if (found) found.push(directive);
    else byKeyword.set(keyword, [directive]);
  }
  bySection.set(section, byKeyword);
  return byKeyword;
}
function states(root, keywords) {
  const stated = derived(root, keywordsStated);
  return keywords.some((keyword) => stated.has(keyword));
}
function keywordsStated({ sections }) {
  const stated = /* @__PURE__ */ new Set();
  for (const { file, directives } of sections) {
    const names = renamedIn(file);
    for (const { keyword } of directives) stated.add(names.get(keyword.name) ?? keyword.name);
  }
  return stated;
}
function keywordOf({ file }, { keyword }) {
  return currentName(file, keyword.name);
}
function storesValue(dialect, { keyword, args }) {
  if (args[0]?.value !== "none") return args.length > 0;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return !facts?.quirks?.includes("none-leaves-unset");
}
function firstStatement(sections, keyword, isSetBy = ofDialect) {
  return new Search(keyword, isSetBy).through(sections);
}
var Search = class {
  certain;
  candidates = noCandidates;
  /** The first arguments of the candidates, each once: no more than one beyond `maximumCases`. */
  candidateValues = [];
  #keyword;
  #isSetBy;
  #doubtful;
  #next = 0;
  constructor(keyword, isSetBy) {
    this.#keyword = keyword;
    this.#isSetBy = isSetBy;
  }
  /** Goes through what it has not seen yet. */
  through(sections) {
    while (!this.certain && this.#next < sections.length) this.#look(sections[this.#next++]);
    return this;
  }
  #look({ section, undecided }) {
    const directive = firstDirective(section, this.#keyword, this.#isSetBy);
    if (!directive || this.#doubtful?.precedes(undecided)) return;
    const statement = { section, directive, undecided };
    if (undecided.length === 0) {
      this.certain = statement;
      return;
    }
    this.#doubtful ??= new Doubtful();
    this.#doubtful.add(statement);
    this.candidates = this.#doubtful.candidates;
    const values = this.candidateValues;
    const value = directive.args[0]?.value;
    if (values.length <= maximumCases && !values.includes(value)) values.push(value);
  }
};
var noCandidates = [];
function firstDirective(section, keyword, isSetBy) {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return directivesOf(section, keyword).find((line) => isSetBy(line, section));
  const names = renamedIn(file);
  return directives.find((line) => isNamed(line, keyword, names) && isSetBy(line, section));
}
function ofDialect(directive, { file }) {
  return storesValue(file.dialect, directive);
}
var Doubtful = class {
  candidates = [];
  #byDoubt = /* @__PURE__ */ new Map();
  add(candidate) {
    this.candidates.push(candidate);
    this.#byDoubt.set(candidate.undecided.at(-1), candidate);
  }
  /** Whether one of them comes first in every case in which these doubts hold. */
  precedes(undecided) {
    return undecided.some((doubt) => this.#byDoubt.get(doubt)?.undecided.every((other) => undecided.includes(other)));
  }
};
function obtainedFrom(sections, keyword) {
  const { certain, candidates } = firstStatement(sections, keyword);
  return [...new Set([...candidates, certain].map((statement) => statement?.directive.args[0]?.value))];
}
var ObtainedSoFar = class {
  #sections;
  #searches = /* @__PURE__ */ new Map();
  constructor(sections) {
    this.#sections = sections;
  }
  of(keyword) {
    let search = this.#searches.get(keyword);
    if (!search) this.#searches.set(keyword, search = new Search(keyword, ofDialect));
    const { certain, candidateValues } = search.through(this.#sections);
    const value = certain?.directive.args[0]?.value;
    return candidateValues.includes(value) ? candidateValues : [...candidateValues, value];
  }
};

// src/resolve/in-force.ts
function inForce(root, question) {
  const { keyword } = question;
  if (!states(root, keyword.names)) return nothing;
  return keyword.isPlain ? firstInForce(question) : weighed(offersByLayer(root, question), keyword);
}
var nothing = { values: [], candidates: [] };
function firstInForce({ layers, keyword, read }) {
  const { certain, candidates } = firstStatement(
    sectionsOf(layers, keyword),
    keyword.name,
    (line) => read(line) !== void 0
  );
  const valuesOf2 = (origin) => read(origin.directive).map((value) => ({ value, origin }));
  return { values: certain ? valuesOf2(certain) : [], candidates: candidates.map(valuesOf2) };
}
function sectionsOf(layers, keyword) {
  return layers.length === 1 ? sectionsIn(layers[0], keyword) : layers.flatMap((layer) => sectionsIn(layer, keyword));
}
var settledByFirstPass = /* @__PURE__ */ new Set([
  "canonicalizefallbacklocal",
  "canonicalizehostname",
  "canonicalizemaxdots",
  "hostname"
]);
function sectionsIn({ sections, firstPass, isMatch }, { name, inMatch }) {
  if (isMatch && inMatch === "nothing") return [];
  return settledByFirstPass.has(name) ? sections.slice(0, firstPass) : sections;
}
function offersOf({ section, undecided }, { name, names }, read) {
  const offers = [];
  for (const directive of names.length === 1 ? directivesOf(section, name) : section.directives) {
    const keyword = keywordOf(section, directive);
    const values = names.includes(keyword) ? read(directive) : void 0;
    if (values) offers.push({ origin: { section, directive }, keyword, values, undecided });
  }
  return offers;
}
function offersByLayer(root, { layers, keyword, read }) {
  if (!keyword.quirks.has("ignores-blocks")) {
    return layers.map((layer) => ({
      isMatch: layer.isMatch,
      offers: sectionsIn(layer, keyword).flatMap((active) => offersOf(active, keyword, read))
    }));
  }
  const sections = sectionsIgnoringBlocks(root).get(keyword.name) ?? [];
  return [{ isMatch: false, offers: sections.flatMap((active) => offersOf(active, keyword, read)) }];
}
function sectionsIgnoringBlocks(root) {
  return derived(root, findSectionsIgnoringBlocks);
}
function findSectionsIgnoringBlocks({ dialect, sections }) {
  const keywords = keywordsOf(dialect).filter(({ quirks }) => quirks?.includes("ignores-blocks"));
  const found = keywords.map(({ keyword }) => {
    const name = keyword.toLowerCase();
    const stating = sections.filter((section) => directivesOf(section, name).length > 0);
    return [name, stating.map((section) => ({ section, undecided: [] }))];
  });
  return new Map(found.filter(([, stating]) => stating.length > 0));
}
function weighed(layers, keyword) {
  const outcome = (holds) => layers.map(({ isMatch, offers }) => takenFrom(isMatch, keep(offers.filter(holds), keyword), keyword)).reduce((over, under) => merge(over, under, keyword), []);
  const values = outcome(({ undecided }) => undecided.length === 0);
  const cases = undecidedCases(layers.flatMap(({ offers }) => offers));
  const candidates = cases.slice(0, maximumCases).map((held) => outcome(({ undecided }) => undecided.every((doubt) => held.includes(doubt))));
  if (cases.length > 1) candidates.push(outcome(() => true));
  return { values, candidates: distinct(candidates, values) };
}
function takenFrom(isMatch, values, { inMatch, words }) {
  const isWord = values.length > 0 && words.has(values[0].value.toLowerCase());
  return isMatch && inMatch === "no-words" && isWord ? [] : values;
}
function merge(over, under, { quirks }) {
  if (over.length === 0 || under.length === 0 || !quirks.has("parts-apart")) return over.length > 0 ? over : under;
  return over.map((part, index2) => part.value === "" ? under[index2] ?? part : part);
}
function undecidedCases(offers) {
  const numbers = /* @__PURE__ */ new Map();
  const cases = /* @__PURE__ */ new Map();
  for (const { undecided } of offers) {
    if (undecided.length === 0) continue;
    for (const doubt of undecided) if (!numbers.has(doubt)) numbers.set(doubt, numbers.size);
    const key = undecided.map((doubt) => numbers.get(doubt)).join(" ");
    if (!cases.has(key)) cases.set(key, undecided);
  }
  return [...cases.values()];
}
function distinct(lists, but) {
  const found = [];
  for (const list of lists) if (![but, ...found].some((other) => areSame(list, other))) found.push(list);
  return found;
}
function areSame(one, other) {
  return one.length === other.length && one.every((entry, index2) => isSame(entry, other[index2]));
}
function isSame(one, other) {
  return one.value === other.value && isSameOrigin(one.origin, other.origin);
}
function isSameOrigin(one, other) {
  return one?.directive === other?.directive && one?.section === other?.section;
}

// src/resolve/final-pass.ts
var loaded4;
var load4 = () => loaded4 ??= require("./lazy-blocks.cjs");
var finalPassOf = (...given) => load4().finalPassOf(...given);
var mayReadTwice = (...given) => load4().mayReadTwice(...given);

// src/resolve/kept-keyword.ts
var localForwards = "local forwards";
var known = {
  ssh_config: /* @__PURE__ */ new Map(),
  sshd_config: /* @__PURE__ */ new Map()
};
function keptBy({ dialect, vendor, release }) {
  let byRelease = known[dialect].get(vendor);
  if (!byRelease) known[dialect].set(vendor, byRelease = /* @__PURE__ */ new Map());
  let kept = byRelease.get(release);
  if (!kept) byRelease.set(release, kept = /* @__PURE__ */ new Map());
  return kept;
}
function keptKeyword(program, keyword) {
  const ofProgram = keptBy(program);
  let kept = ofProgram.get(keyword);
  if (!kept) {
    if (keyword === localForwards) return bothForwards;
    const name = currentName(program, keyword);
    const row = lookupKeyword(program.dialect, name);
    if (!row) return { ...unknownKeyword, name, names: [name] };
    ofProgram.set(keyword, kept = keptAs(program, name, row));
  }
  return kept;
}
function keptAs(program, name, row) {
  const facts = factsIn(row, program.release);
  const partner = facts.sharesSlotWith;
  const quirks = new Set([name, partner ?? name].flatMap((each) => quirksOf(program, each)));
  const others = quirks.has("lost-after-keys-command") ? ["authorizedkeyscommand"] : [];
  const keepsBoth = facts.argument.kind === "flag-or-path";
  const inMatch = fromMatch(facts, program);
  return {
    isPlain: facts.repeat === "first" && partner === void 0 && !keepsBoth && inMatch !== "no-words" && !weighedQuirks.some((quirk) => quirks.has(quirk)),
    name,
    repeat: facts.repeat === "none" && facts.status === "active" ? "accumulate" : facts.repeat,
    quirks,
    names: [name, ...partner === void 0 ? others : [partner]],
    sharesSlot: partner !== void 0,
    removes: "removal" in facts.argument,
    words: new Set(wordsOf(facts)),
    keepsBoth,
    inMatch
  };
}
var weighedQuirks = ["ignores-blocks", "lost-after-keys-command", "none-overrides", "parts-apart"];
var unknownKeyword = {
  isPlain: true,
  repeat: "first",
  quirks: /* @__PURE__ */ new Set(),
  sharesSlot: false,
  removes: false,
  words: /* @__PURE__ */ new Set(),
  keepsBoth: false,
  inMatch: "all"
};
var bothForwards = {
  ...unknownKeyword,
  isPlain: false,
  name: localForwards,
  repeat: "accumulate",
  quirks: /* @__PURE__ */ new Set(["drops-duplicates"]),
  names: ["localforward", "dynamicforward"]
};
function quirksOf({ dialect, release, vendor }, keyword) {
  const row = lookupKeyword(dialect, keyword);
  if (!row) return [];
  const { vendorQuirks: patch } = row;
  const own = factsIn(row, release).quirks ?? [];
  return patch && patch.vendor === vendor && release >= patch.since ? [...own, ...patch.quirks] : own;
}
function wordsOf({ argument }) {
  return argument.kind === "flag-or-path" || argument.kind === "flag-or-pattern-list" ? argument.values : [];
}
function fromMatch({ inMatch, since = 0, quirks, argument }, { release }) {
  if (argument.kind === "flag-or-pattern-list") return "no-words";
  const isTaken = inMatch !== false && (inMatch <= release || release < since);
  return isTaken && !quirks?.includes("no-effect-in-match") ? "all" : "nothing";
}

// src/resolve/condition.ts
var loaded5;
var load5 = () => loaded5 ??= require("./lazy-blocks.cjs");
var evaluate = (...given) => load5().evaluate(...given);

// src/resolve/criterion.ts
var loaded6;
var load6 = () => loaded6 ??= require("./lazy-blocks.cjs");
var evaluateCriterion = (...given) => load6().evaluateCriterion(...given);

// src/resolve/named-hosts.ts
function namedHosts(root) {
  return derived(root, index);
}
function index({ sections }) {
  const byName = /* @__PURE__ */ new Map();
  const always = [];
  let areNamedOnce = true;
  for (const [position, { conditions }] of sections.entries()) {
    const names = literalHosts(conditions.at(-1));
    if (!names) always.push(position);
    for (const name of names ?? []) {
      const positions = byName.get(name);
      if (!positions) {
        byName.set(name, [position]);
      } else if (positions.at(-1) !== position) {
        areNamedOnce &&= sections[positions.at(-1)].conditions === conditions;
        positions.push(position);
      }
    }
  }
  return { byName, always, areNamedOnce };
}
function literalHosts(header) {
  if (header?.type !== "Host") return void 0;
  const names = [];
  for (const { value, negated } of header.patterns) {
    if (hasWildcard(value)) return void 0;
    if (!negated) names.push(value);
  }
  return names;
}
function standsApart(root, conditions) {
  return conditions.length === 1 && literalHosts(conditions[0]) !== void 0 && namedHosts(root).areNamedOnce;
}

// src/resolve/layer.ts
function layersFor(root, subject, build = root) {
  if (root.dialect === "ssh_config") return [clientLayer(root, subject, build)];
  return [
    layerOf(connectionSections(root, subject, build), { isMatch: true }),
    layerOf(startSections(root, build), { isMatch: false })
  ];
}
function layerOf(sections, { isMatch }) {
  return { sections, firstPass: sections.length, isMatch };
}
function connectedHosts(root, subject, build = root) {
  return finalPassOf(root, subject, firstSections(root, subject, build)).hosts;
}
function firstSections(root, subject, build) {
  return new Pass(root, subject, { build, hosts: [subject.host] }).read();
}
function clientLayer(root, subject, build) {
  const first = firstSections(root, subject, build);
  if (!mayReadTwice(root)) return layerOf(first, { isMatch: false });
  const { requestedBy, hosts } = finalPassOf(root, subject, first);
  if (!requestedBy) return layerOf(first, { isMatch: false });
  const pass = new Pass(root, subject, { build, hosts, pass: "final", above: first, requestedBy });
  return { sections: [...first, ...pass.read()], firstPass: first.length, isMatch: false };
}
function connectionSections(root, subject, build) {
  const isRead = includesMatchTooLittle(build) ? isUnderMatchOfRoot(root) : isConditional;
  return new Pass(root, subject, { build, hosts: [subject.host] }).read().filter(({ section }) => isRead(section));
}
function startSections(root, build) {
  const known2 = derived(root, noneKnown);
  const key = `${build.release} ${build.vendor ?? ""}`;
  const sections = known2.get(key) ?? new Pass(root, anyone, { build, hosts: [], pass: "start" }).read();
  known2.set(key, sections);
  return sections;
}
var anyone = { description: "sshd before any connection" };
function noneKnown() {
  return /* @__PURE__ */ new Map();
}
function isConditional({ conditions }) {
  return conditions.length > 0;
}
function includesMatchTooLittle({ release }) {
  return release === 802 || release === 803;
}
function isUnderMatchOfRoot({ file }) {
  const headers = new Set(file.blocks.flatMap(({ header }) => header ?? []));
  return ({ conditions }) => isConditional({ conditions }) && headers.has(conditions[0]);
}
var Pass = class {
  #root;
  #subject;
  #input;
  #found = [];
  /** What is found, behind what an earlier pass found. */
  #above;
  #situation;
  /** What each list of conditions leaves in doubt, undefined where one does not hold; kept where an Include parts blocks. */
  #known;
  constructor(root, subject, input) {
    this.#root = root;
    this.#subject = subject;
    this.#input = input;
    const { above, build, pass, hosts } = input;
    this.#above = above ? [...above] : this.#found;
    this.#known = root.includes.length > 0 ? /* @__PURE__ */ new Map() : void 0;
    const obtained = new ObtainedSoFar(this.#above);
    this.#situation = { build, pass, hosts, obtained: (keyword) => obtained.of(keyword) };
  }
  read() {
    const { requestedBy = [], pass } = this.#input;
    const certain = derived(this.#root, certainSections);
    for (const position of positionsToTry(this.#root, this.#situation.hosts)) {
      const section = this.#root.sections[position];
      if (pass === "final" && section.file === this.#root.commandLine) continue;
      const undecided = this.#undecidedOf(section.conditions);
      if (!undecided) continue;
      const needed = requestedBy.length > 0 ? [...requestedBy, ...undecided] : undecided;
      const active = needed.length === 0 ? certain[position] : { section, undecided: needed };
      this.#found.push(active);
      if (this.#above !== this.#found) this.#above.push(active);
    }
    return this.#found;
  }
  /** Each header is evaluated as it is reached: what obtains a value below it does not change it. */
  #undecidedOf(conditions) {
    const header = conditions.at(-1);
    if (!header) return nothing2;
    if (this.#known?.has(conditions)) return this.#known.get(conditions);
    const outer = this.#undecidedOf(this.#root.outer.get(conditions) ?? nothing2);
    const verdict = outer && evaluate(header, this.#subject, this.#situation);
    const undecided = verdict === "possible" ? [...outer, ...this.#doubtsOf(header)] : verdict === "yes" ? outer : void 0;
    this.#known?.set(conditions, undecided);
    return undecided;
  }
  #doubtsOf(header) {
    if (this.#root.dialect === "ssh_config" || header.type === "Host") return [header];
    return header.criteria.filter((criterion) => evaluateCriterion(criterion, this.#subject, this.#situation) === "possible").map(({ name, value = "" }) => `${name} ${value}`);
  }
};
var nothing2 = [];
function certainSections({ sections }) {
  return sections.map((section) => ({ section, undecided: nothing2 }));
}
function positionsToTry(root, hosts) {
  if (root.dialect === "sshd_config" || hosts.includes(void 0)) return root.sections.keys();
  const { byName, always } = namedHosts(root);
  const named = hosts.map((host) => byName.get(host)).filter((positions) => positions !== void 0);
  if (named.length < 2) return named[0] ? merge2(always, named[0]) : always;
  return merge2(
    always,
    [...new Set(named.flat())].toSorted((one, other) => one - other)
  );
}
function merge2(one, other) {
  const merged = [];
  let next = 0;
  for (const position of other) {
    while (next < one.length && one[next] < position) merged.push(one[next++]);
    merged.push(position);
  }
  while (next < one.length) merged.push(one[next++]);
  return merged;
}

// src/resolve/stored-values.ts
var loaded7;
var load7 = () => loaded7 ??= require("./lazy-blocks.cjs");
var statedIn = (...given) => load7().statedIn(...given);

// src/resolve/subject.ts
var fillers = ["any", "other-one", "zz9"];
var otherConnection = {
  user: "any-other-user",
  group: "any-other-group",
  host: "any-other-client.invalid",
  address: "203.0.113.77",
  localAddress: "203.0.113.1",
  localPort: 22,
  rdomain: "any-other-rdomain",
  invalidUser: false
};
var otherHost = { host: "any-other-host.invalid" };
var maximumTrials = 1e6;
var maximumPatterns = 1e3;
function otherSubject({ dialect }) {
  return dialect === "ssh_config" ? { description: "any other host", other: true, ...otherHost } : { description: "connections that no Match names", other: true, ...otherConnection };
}
function subjects(root) {
  return derived(root, survey).subjects;
}
function leavesOutSubjects(root) {
  return mayLeaveOut(root) && derived(root, survey).isCut;
}
function mayLeaveOut({ dialect, file, includes }) {
  if (includes.length > 0) return true;
  let [names, untold] = [0, 0];
  for (const { header } of file.blocks) {
    if (!header) continue;
    names += header.type === "Host" ? header.patterns.length : header.end - header.start;
    if (dialect === "sshd_config" || !literalHosts(header)) untold++;
  }
  return names * (1 + untold) > maximumTrials;
}
function survey(root) {
  return root.dialect === "ssh_config" ? clientSubjects(root) : serverSubjects(root);
}
function clientSubjects(root) {
  const found = /* @__PURE__ */ new Map();
  const blocks = occurrences(root);
  const limit = subjectLimit(blocks);
  const patterns = new NamedPatterns(blocks);
  let isCut = false;
  for (const conditions of blocks) {
    if (isCut = found.size > limit) break;
    for (const subject of subjectsOf(conditions.at(-1), patterns)) {
      const key = subject.assumed ? subject : subject.host;
      if (key !== otherHost.host && !found.has(key)) found.set(key, subject);
    }
  }
  return { subjects: [...found.values(), otherSubject(root)], isCut };
}
function subjectLimit(blocks) {
  const untold = blocks.filter((conditions) => !literalHosts(conditions.at(-1)));
  return Math.floor(maximumTrials / (1 + untold.length));
}
function occurrences(root) {
  return [...new Set(root.sections.map((section) => section.conditions))].filter(({ length }) => length > 0);
}
var NamedPatterns = class {
  #blocks;
  #patterns;
  constructor(blocks) {
    this.#blocks = blocks;
  }
  has(text) {
    this.#patterns ??= new Set(this.#blocks.flatMap((conditions) => patternsOf(conditions.at(-1))));
    return this.#patterns.has(text);
  }
};
function patternsOf(header) {
  if (header.type === "Host") return header.patterns.map(({ value }) => value);
  return header.criteria.flatMap(({ name, value = "" }) => name.endsWith("host") ? value.split(",") : []);
}
function subjectsOf(header, patterns) {
  return header.type === "Host" ? hostSubjects(header, patterns) : matchSubjects(header, patterns);
}
function hostSubjects(header, patterns) {
  const found = [];
  for (const { value, negated } of header.patterns.slice(0, maximumPatterns)) {
    if (value === "*" || negated && hasWildcard(value)) continue;
    found.push({ description: describePattern(value), host: witness(value, patterns) });
  }
  return found;
}
var namingNone = /* @__PURE__ */ new Set(["all", "canonical", "final"]);
function matchSubjects(header, patterns) {
  if (header.criteria.every(({ name }) => namingNone.has(name))) return [];
  const hosts = header.criteria.find(({ name, negated }) => !negated && (name === "host" || name === "originalhost"));
  const assumed = [header];
  if (!hosts?.value) return [{ description: `hosts of the block ${describeMatch(header)}`, ...otherHost, assumed }];
  return hosts.value.split(",", maximumPatterns).filter((pattern) => pattern !== "" && !pattern.startsWith("!") && pattern !== "*").map((pattern) => ({ description: describePattern(pattern), host: witness(pattern, patterns), assumed }));
}
function describePattern(pattern) {
  return hasWildcard(pattern) ? `hosts matching ${pattern}` : pattern;
}
function witness(pattern, patterns) {
  if (!hasWildcard(pattern)) return pattern;
  const candidates = fillers.map((filler) => pattern.replaceAll("*", filler).replaceAll("?", filler[0]));
  return candidates.find((candidate) => !patterns.has(candidate)) ?? candidates[0];
}
function serverSubjects(root) {
  const blocks = occurrences(root);
  const limit = subjectLimit(blocks);
  const named = blocks.slice(0, limit).flatMap((conditions) => {
    const header = conditions.at(-1);
    if (header.type !== "Match" || header.criteria.every(({ name }) => name === "all")) return [];
    const description = `connections of the block ${describeMatch(header)}`;
    return [{ description, assumed: conditions, ...knownOf(header) }];
  });
  return { subjects: [otherSubject(root), ...named], isCut: blocks.length > limit };
}
function knownOf(header) {
  const single = (wanted) => {
    const value = header.criteria.find(({ name, negated }) => name === wanted && !negated)?.value;
    return value !== void 0 && /^[^*?,!/]+$/.test(value) ? value : void 0;
  };
  const [user, group, address] = [single("user"), single("group"), single("address")];
  return {
    ...user !== void 0 && { user },
    ...group !== void 0 && { group },
    ...address !== void 0 && { address }
  };
}
function describeMatch(header) {
  const criteria = header.criteria.map(
    ({ name, negated, value }) => [`${negated ? "!" : ""}${name}`, value].join(" ").trim()
  );
  const text = `Match ${criteria.join(" ")}`;
  return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
function givenBy({ user, tag, sessionType }, dialect, keyword) {
  if (dialect === "sshd_config") return void 0;
  switch (keyword) {
    case "user":
      return user;
    case "tag":
      return tag;
    case "sessiontype":
      return sessionType;
    default:
      return void 0;
  }
}
function holdsAlways(header) {
  if (header.type === "Host") {
    return header.patterns.some(({ value, negated }) => value === "*" && !negated) && header.patterns.every(({ negated }) => !negated);
  }
  return header.criteria.length > 0 && header.criteria.every(
    ({ name, negated, value }) => !negated && (name === "all" || hostOrUser.has(name) && value === "*")
  );
}
var hostOrUser = /* @__PURE__ */ new Set(["host", "originalhost", "user", "localuser"]);

// src/resolve/resolve.ts
function resolve(root, subject) {
  let layers;
  return {
    subject,
    get: (keyword) => {
      const kept = keptKeywordIn(root, keyword);
      const isGiven = givenBy(subject, root.dialect, kept.name) !== void 0;
      if (isGiven || !states(root, kept.names)) return defaultInForce;
      layers ??= layersFor(root, subject);
      return effective(root, layers, kept);
    }
  };
}
function resolutions(root) {
  return derived(root, resolveAll);
}
function resolveAll(root) {
  return subjects(root).map((subject) => resolve(root, subject));
}
function resolutionsApart(root, keywords) {
  const names = new Set(keywords.flatMap((keyword) => keptKeywordIn(root, keyword).names));
  const bearing = root.sections.filter((section) => statesOneOf(section, names));
  if (bearing.every(({ conditions }) => conditions.length === 0)) return [derived(root, resolveOther)];
  if (root.dialect === "sshd_config" || mayReadTwice(root)) return resolutions(root);
  const isForSome = ({ conditions }) => !conditions.every(holdsAlways);
  const forSome = bearing.filter(isForSome);
  if (forSome.some(({ conditions }) => !literalHosts(conditions.at(-1)))) return resolutions(root);
  const hosts = new Set(forSome.flatMap(({ conditions }) => literalHosts(conditions.at(-1))));
  if (hosts.size === 0) return [derived(root, resolveOther)];
  return resolutions(root).filter(({ subject: { host, other, assumed } }) => other || assumed || hosts.has(host));
}
function statesOneOf(section, names) {
  const renamed2 = renamedIn(section.file);
  return section.directives.some(({ keyword: { name } }) => names.has(renamed2.get(name) ?? name));
}
function resolveOther(root) {
  return resolve(root, otherSubject(root));
}
function keptKeywordIn(root, keyword) {
  const known2 = derived(root, noneKnown2);
  let kept = known2.get(keyword);
  if (!kept) known2.set(keyword, kept = keptKeyword(root, keyword));
  return kept;
}
function noneKnown2() {
  return /* @__PURE__ */ new Map();
}
var defaultInForce = { certainty: "certain", origin: void 0, origins: [], candidates: [] };
function effective(root, layers, keyword) {
  if (keyword.isPlain) {
    const { certain, candidates: candidates2 } = firstStatement(sectionsOf(layers, keyword), keyword.name);
    return effectiveOf(certain ? [certain] : [], candidates2);
  }
  const { values, candidates } = inForce(root, { layers, keyword, read: statedIn(root) });
  const seen = /* @__PURE__ */ new Map();
  const origins = originsOf(values, seen);
  return effectiveOf(origins, originsOf(candidates.flat(), seen), candidates.length > 0);
}
function effectiveOf(origins, candidates, isPossible = candidates.length > 0) {
  return { certainty: isPossible ? "possible" : "certain", origin: origins[0], origins, candidates };
}
function originsOf(values, seen) {
  const origins = [];
  for (const { origin } of values) {
    if (!origin) continue;
    const sections = seen.get(origin.directive);
    if (sections?.has(origin.section)) continue;
    if (sections) sections.add(origin.section);
    else seen.set(origin.directive, /* @__PURE__ */ new Set([origin.section]));
    origins.push(origin);
  }
  return origins;
}
function keepsFirst({ dialect, release }, keyword) {
  const known2 = lookupKeyword(dialect, keyword);
  if (!known2) return true;
  const { repeat, quirks = [] } = factsIn(known2, release);
  return repeat === "first" && !quirks.includes("parts-apart") && !quirks.includes("none-overrides");
}

// src/resolve/reachable.ts
var loaded8;
var load8 = () => loaded8 ??= require("./lazy-reachable.cjs");
var unreachableBlocks = (...given) => load8().unreachableBlocks(...given);

// src/resolve/find-shadows.ts
var loaded9;
var load9 = () => loaded9 ??= require("./lazy-shadows.cjs");
var findShadows = (...given) => load9().findShadows(...given);

// src/resolve/shadow.ts
function shadows(root, releases = [root.release]) {
  const known2 = derived(root, noneKnown3);
  const key = releases.join(" ");
  const found = known2.get(key) ?? (setsSomethingTwice(root) ? findShadows(root, releases) : []);
  known2.set(key, found);
  return found;
}
function noneKnown3() {
  return /* @__PURE__ */ new Map();
}
function setsSomethingTwice(root) {
  const { dialect, sections } = root;
  const seen = /* @__PURE__ */ new Map();
  for (const { conditions, directives } of sections) {
    const isApart = dialect === "ssh_config" && standsApart(root, conditions);
    const isForMore = conditions.length === 1 && takesNamesIn(conditions[0]);
    for (const { keyword } of directives) {
      const slot = slotOf(dialect, keyword.canonical);
      if (!slot) continue;
      const above = seen.get(slot.name);
      if (above && (slot.isOdd || above.isForMore || above.last === conditions || !(isApart || isForMore))) return true;
      seen.set(slot.name, { isForMore: (above?.isForMore ?? false) || !isApart, last: conditions });
    }
  }
  return false;
}
function takesNamesIn(header) {
  return header.type === "Host" && header.patterns.some(({ value, negated }) => !negated && hasWildcard(value));
}
var slots = { ssh_config: /* @__PURE__ */ new Map(), sshd_config: /* @__PURE__ */ new Map() };
function slotOf(dialect, keyword) {
  let slot = slots[dialect].get(keyword);
  if (!slot) {
    const facts = lookupKeyword(dialect, keyword);
    if (!facts) return void 0;
    const other = facts.sharesSlotWith ?? lostAfter[keyword];
    const isOdd = [facts, ...facts.former ?? []].some(
      ({ repeat, quirks }) => repeat === "last" || quirks?.includes("ignores-blocks")
    );
    slot = { name: other === void 0 || keyword < other ? keyword : other, isOdd };
    slots[dialect].set(keyword, slot);
  }
  return slot;
}
var lostAfter = {
  authorizedkeyscommand: "authorizedprincipalscommand",
  authorizedprincipalscommand: "authorizedkeyscommand"
};

// src/resolve/unmatchable.ts
var loaded10;
var load10 = () => loaded10 ??= require("./lazy-blocks.cjs");
var unmatchablePatterns = (...given) => load10().unmatchablePatterns(...given);

// src/syntax/criteria.ts
var loaded11;
var load11 = () => loaded11 ??= require("./lazy-blocks.cjs");
var readCriteria = (...given) => load11().readCriteria(...given);

// src/syntax/words.ts
var argvSplitSince = 807;
var readerReleases = [800, 805, argvSplitSince, 909, 1e3];
var space = 32;
var tab = 9;
var lineFeed = 10;
var formFeed = 12;
var carriageReturn = 13;
var doubleQuote = 34;
var hash = 35;
var singleQuote = 39;
var equals = 61;
var backslash = 92;
function isBlank(code) {
  return code === space || code === tab || code === carriageReturn || code === lineFeed;
}
function trimEnd(text, start, end) {
  let last2 = end;
  while (last2 > start + 1) {
    const code = text.charCodeAt(last2 - 1);
    if (!isBlank(code) && code !== formFeed) break;
    last2--;
  }
  return last2;
}
var readDelimited = delimitedBy(equals);
var readBlankDelimited = delimitedBy(void 0);
function delimitedBy(separator) {
  return (text, start, end) => {
    let index2 = start;
    let code = 0;
    for (; index2 < end; index2++) {
      code = text.charCodeAt(index2);
      if (isBlank(code) || code === doubleQuote || code === separator) break;
    }
    if (index2 >= end) return { word: { start, end, value: text.slice(start, end) }, next: end };
    if (code === doubleQuote) {
      const close = text.indexOf('"', index2 + 1);
      if (close === -1 || close >= end) return void 0;
      const value = text.slice(start, index2) + text.slice(index2 + 1, close);
      return { word: { start, end: close + 1, value }, next: skipBlanks(text, close + 1, end) };
    }
    const word = { start, end: index2, value: text.slice(start, index2) };
    let next = skipBlanks(text, index2 + 1, end);
    if (code !== separator && next < end && text.charCodeAt(next) === separator) next = skipBlanks(text, next + 1, end);
    return { word, next };
  };
}
function splitArguments(text, start, end) {
  const words = [];
  let index2 = start;
  while (index2 < end) {
    const code = text.charCodeAt(index2);
    if (code === space || code === tab) {
      index2++;
    } else if (code === hash) {
      return { words, commentStart: index2 };
    } else {
      const word = readArgument(text, index2, end);
      if (!word) return void 0;
      words.push(word);
      index2 = word.end;
    }
  }
  return { words, commentStart: void 0 };
}
function readArgument(text, start, end) {
  let quote = 0;
  let value = "";
  let copied = start;
  let index2 = start;
  for (; index2 < end; index2++) {
    const code = text.charCodeAt(index2);
    if (code === backslash) {
      if (!isEscapable(text.charCodeAt(index2 + 1), quote) || index2 + 1 >= end) continue;
      value += text.slice(copied, index2);
      copied = ++index2;
    } else if (quote === 0 && (code === space || code === tab)) {
      break;
    } else if (quote === 0 ? code === doubleQuote || code === singleQuote : code === quote) {
      quote = quote === 0 ? code : 0;
      value += text.slice(copied, index2);
      copied = index2 + 1;
    }
  }
  return quote === 0 ? { start, end: index2, value: value + text.slice(copied, index2) } : void 0;
}
function isEscapable(code, quote) {
  return code === singleQuote || code === doubleQuote || code === backslash || code === space && quote === 0;
}
function splitDelimited(text, start, end) {
  return [...steps(readDelimited, text, { start, end })];
}
function splitAtBlanks(text, start, end) {
  return [...steps(readBlankDelimited, text, { start, end })];
}
function* steps(read, text, { start, end }) {
  let index2 = start;
  while (index2 < end) {
    const step = read(text, index2, end);
    if (!step || step.word.value === "") break;
    yield step.word;
    index2 = step.next;
  }
}
function skipBlanks(text, start, end) {
  let index2 = start;
  while (index2 < end && isBlank(text.charCodeAt(index2))) index2++;
  return index2;
}

// src/syntax/source.ts
function logicalLine(text, { start, number, dialect, release, mayHoldNul }) {
  const { end, next } = lineEnd(text, start);
  const physical = { line: number, lineStart: start, next };
  const nul = mayHoldNul ? nulIn(text, start, end) : -1;
  if (nul === -1) return { source: { text, start, end, offset: identity }, physical, lineCount: 1 };
  const cutBefore = release < argvSplitSince && text.slice(start, nul).includes("#");
  if (dialect === "ssh_config" || cutBefore) {
    return { source: { text, start, end: nul, offset: identity }, physical, lineCount: 1 };
  }
  return joinAtNul(text, start, number);
}
function joinAtNul(text, start, number) {
  let joined = "";
  const offsets = [];
  let lineCount = 0;
  let lineStart = start;
  let cut = false;
  do {
    const { end, next } = lineEnd(text, lineStart);
    const nul = nulIn(text, lineStart, end);
    cut = nul !== -1;
    let from = lineStart;
    while (lineCount > 0 && from < end && /[ \t\r]/.test(text[from])) from++;
    for (let index2 = from; index2 < (cut ? nul : end); index2++) offsets.push(index2);
    joined += text.slice(from, cut ? nul : end);
    lineStart = next;
    lineCount++;
  } while (cut && lineStart < text.length);
  const last2 = offsets.length > 0 ? offsets.at(-1) + 1 : start;
  const source = {
    text: joined,
    start: 0,
    end: joined.length,
    offset: (index2) => offsets[index2] ?? last2
  };
  return { source, physical: { line: number, lineStart: start, next: lineStart }, lineCount };
}
function lineEnd(text, start) {
  const feed = text.indexOf("\n", start);
  return feed === -1 ? { end: text.length, next: text.length } : { end: feed, next: feed + 1 };
}
function nulIn(text, start, end) {
  const index2 = text.slice(start, end).indexOf("\0");
  return index2 === -1 ? -1 : start + index2;
}
function identity(index2) {
  return index2;
}

// src/syntax/parse.ts
function parse({ path, dialect, release, text }) {
  const mayHoldNul = text.includes("\0");
  const blocks = new Blocks();
  for (let start = 0, number = 1; start < text.length; ) {
    const { source, physical, lineCount } = logicalLine(text, { start, number, dialect, release, mayHoldNul });
    blocks.add(parseLine(source, physical, { dialect, release }));
    start = physical.next;
    number += lineCount;
  }
  return {
    type: "ConfigFile",
    start: 0,
    end: text.length,
    path,
    dialect,
    release,
    text,
    blocks: blocks.close(text.length)
  };
}
var Blocks = class {
  #blocks = [];
  /** Of all blocks: an array that grows holds room for more, which thousands of short ones would each keep. */
  #lines = [];
  #directives = [];
  #header;
  #start = 0;
  #firstLine = 0;
  #firstDirective = 0;
  add(line) {
    if (line.type === "Host" || line.type === "Match") {
      this.#closeBlock(line.lineStart);
      this.#header = line;
    } else {
      this.#lines.push(line);
      if (line.type === "Directive") this.#directives.push(line);
    }
  }
  close(end) {
    this.#closeBlock(end);
    return this.#blocks;
  }
  #closeBlock(end) {
    const lines = this.#lines.slice(this.#firstLine);
    const directives = this.#directives.slice(this.#firstDirective);
    this.#blocks.push({ type: "Block", start: this.#start, end, header: this.#header, lines, directives });
    this.#start = end;
    this.#firstLine = this.#lines.length;
    this.#firstDirective = this.#directives.length;
  }
};
function parseLineAs({ text, dialect }, { line, lineStart }, release) {
  const { source, physical } = logicalLine(text, {
    start: lineStart,
    number: line,
    dialect,
    release,
    mayHoldNul: true
  });
  return parseLine(source, physical, { dialect, release });
}
function parseLine(source, physical, reader) {
  const { text } = source;
  const indented = skipIndentation(text, source.start, source.end);
  const from = reader.dialect === "sshd_config" ? indented : source.start;
  const lineEnd2 = trimEnd(text, from, source.end);
  const first = Math.min(indented, lineEnd2);
  const { line, lineStart, next } = physical;
  const start = source.offset(first);
  const end = source.offset(lineEnd2);
  if (first === lineEnd2) return { type: "Blank", start, end, line, lineStart, next };
  if (text.charCodeAt(first) === hash) return { type: "Comment", start, end, line, lineStart, next };
  const cut = cutsAtHash(reader) ? hashIn(text, first, lineEnd2) : void 0;
  const contentEnd = cut === void 0 ? lineEnd2 : trimEnd(text, first, cut);
  const head = readKeyword(text, from, contentEnd);
  if (!head) {
    return { type: "Malformed", start, end, line, lineStart, next, reason: "ignored-line", keyword: void 0 };
  }
  if (head.word.value.startsWith("#")) {
    return { type: "Comment", start: source.offset(text.indexOf("#", from)), end, line, lineStart, next };
  }
  const keyword = toKeyword(source, head.word, reader.dialect);
  return parseDirective({ source, physical, keyword, next: head.next, end: contentEnd, cut, lineEnd: lineEnd2 }, reader);
}
function readKeyword(text, from, end) {
  let step = readDelimited(text, from, end);
  if (step?.word.value === "") step = readDelimited(text, step.next, end);
  return step?.word.value === "" ? void 0 : step;
}
function toKeyword(source, { start, end, value }, dialect) {
  const { text, name, canonical } = keywordName(dialect, value);
  return { type: "Keyword", start: source.offset(start), end: source.offset(end), text, name, canonical };
}
function parseDirective(statement, reader) {
  const { source, physical, keyword, end: contentEnd, lineEnd: lineEnd2 } = statement;
  const split = reader.release >= argvSplitSince && statement.next >= contentEnd ? "no-argument" : splitRest(statement, reader);
  const { line, lineStart, next } = physical;
  const { start } = keyword;
  if (typeof split === "string") {
    return { type: "Malformed", start, end: source.offset(lineEnd2), line, lineStart, next, reason: split, keyword };
  }
  const args = split.words.map((word) => toArgument(source, word));
  const end = args.length > 0 ? args.at(-1).end : keyword.end;
  const trailingComment = toTrailingComment(source, split.commentStart, lineEnd2);
  if (keyword.name === "host" && reader.dialect === "ssh_config") {
    const patterns = args.map(toPattern);
    return { type: "Host", start, end, line, lineStart, next, keyword, args, trailingComment, patterns };
  }
  if (keyword.name === "match") {
    const criteria = readCriteria(statement, args, reader.release);
    return { type: "Match", start, end, line, lineStart, next, keyword, args, trailingComment, criteria };
  }
  return { type: "Directive", start, end, line, lineStart, next, keyword, args, trailingComment };
}
function toArgument(source, { start, end, value }) {
  return { type: "Argument", start: source.offset(start), end: source.offset(end), value };
}
function toTrailingComment(source, start, end) {
  return start === void 0 ? void 0 : { type: "TrailingComment", start: source.offset(start), end: source.offset(end) };
}
function splitRest({ source, keyword, next, end, cut }, { dialect, release }) {
  const { text } = source;
  const words = release >= argvSplitSince ? splitArguments(text, next, end) : { words: (keyword.name === "setenv" ? splitAtBlanks : splitDelimited)(text, next, end), commentStart: cut };
  if (!words) return "invalid-quotes";
  const raw = takesRawRest(dialect, keyword.name, release);
  return raw ? splitRaw(text, { start: next, end, cut }, raw) : words;
}
function splitRaw(text, { start, end, cut }, { skipsEquals, cutsAtHash: cuts }) {
  let from = start;
  while (from < end && (isBlank(text.charCodeAt(from)) || skipsEquals && text[from] === "=")) from++;
  const cutAt = cuts ? hashIn(text, from, end) : void 0;
  const to = cutAt === void 0 ? end : trimEnd(text, from, cutAt);
  const isThere = from < to || skipsEquals && !cuts && start < end;
  const words = isThere ? [{ start: from, end: to, value: text.slice(from, to) }] : [];
  return { words, commentStart: cutAt ?? cut };
}
function cutsAtHash({ dialect, release }) {
  return release < argvSplitSince && (dialect === "sshd_config" || release >= 805);
}
function hashIn(text, start, end) {
  const index2 = text.slice(start, end).indexOf("#");
  return index2 === -1 ? void 0 : start + index2;
}
function toPattern(argument) {
  const negated = argument.value.startsWith("!");
  const value = negated ? argument.value.slice(1) : argument.value;
  return { type: "Pattern", start: argument.start, end: argument.end, value, negated };
}
function skipIndentation(text, start, end) {
  let index2 = start;
  while (index2 < end && isIndentation(text.charCodeAt(index2))) index2++;
  return index2;
}
function isIndentation(code) {
  return code === 32 || code === 9 || code === 13;
}

// src/syntax/template.ts
var controlTag = /\{%|<%|\{\{[#/~-]/;
function hasTemplateLines(file) {
  return hasControlTags(file) || file.blocks.some(({ lines }) => lines.some(beginsWithPlaceholder));
}
function hasControlTags({ text }) {
  return controlTag.test(text);
}
function beginsWithPlaceholder(line) {
  return "keyword" in line && line.keyword !== void 0 && /^[^A-Za-z"']/.test(line.keyword.text);
}
var placeholder = /\{\{|\}\}|\{[%#]|[%#]\}|<%|%>|\$[{(A-Za-z_]|@[A-Za-z_][\w.-]*@|__[A-Za-z]\w*__|%%[A-Za-z_]+%%|<[A-Za-z][\w .-]*>/;
function holdsPlaceholder(text) {
  return placeholder.test(text);
}

// src/syntax/text.ts
var lineStartsByFile = /* @__PURE__ */ new WeakMap();
function positionAt(file, offset) {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}
function lineStarts(file) {
  let starts = lineStartsByFile.get(file);
  if (!starts) {
    const found = [0];
    for (let feed = file.text.indexOf("\n"); feed !== -1; feed = file.text.indexOf("\n", feed + 1)) {
      found.push(feed + 1);
    }
    starts = found;
    lineStartsByFile.set(file, starts);
  }
  return starts;
}
function textOf(file, range) {
  return file.text.slice(range.start, range.end);
}
function* linesOf(file) {
  for (const block of file.blocks) {
    if (block.header) yield block.header;
    yield* block.lines;
  }
}
function print(file) {
  let text = "";
  for (const line of linesOf(file)) text += file.text.slice(line.lineStart, line.next);
  return text;
}
function inventoryOf(file) {
  const names = /* @__PURE__ */ new Set();
  const keywords = /* @__PURE__ */ new Set();
  let holdsIgnoredLine = false;
  const note = (keyword) => {
    if (names.has(keyword.name)) return;
    names.add(keyword.name);
    keywords.add(keyword.canonical);
  };
  for (const { header, lines } of file.blocks) {
    if (header) note(header.keyword);
    for (const line of lines) {
      if (line.type === "Directive" || line.type === "Malformed") {
        if (line.keyword) note(line.keyword);
        else holdsIgnoredLine = true;
      }
    }
  }
  return { names, keywords, holdsIgnoredLine };
}

// src/rule/value.ts
function argumentsInForce({ origin, candidates }) {
  const stated = candidates.map(({ directive }) => directive.args[0]?.value ?? "");
  return [...stated, origin && (origin.directive.args[0]?.value ?? "")];
}
function sameValue(root, one, other) {
  const facts = lookupKeyword(root.dialect, one.directive.keyword.canonical);
  const read = ({ directive }) => {
    const values = directive.args.map(({ value }) => value);
    const seconds = facts?.argument.kind === "time" ? parseTime(values[0] ?? "", root.release) : void 0;
    if (seconds !== void 0) return String(seconds);
    const text = JSON.stringify(values);
    return facts?.argument.kind === "flag" ? text.toLowerCase().replace("true", "yes").replace("false", "no") : text;
  };
  return read(one) === read(other);
}

// src/rule/git-hosting.ts
var forges = /* @__PURE__ */ new Set([
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "codeberg.org",
  "sr.ht",
  "gitee.com",
  "ssh.dev.azure.com",
  "visualstudio.com",
  "source.developers.google.com",
  "aur.archlinux.org",
  "salsa.debian.org",
  "hf.co"
]);
var forgeName = /^(github|gitlab|bitbucket|gitea|gogs|forgejo|gerrit|codeberg|git-codecommit)\b/i;
function isGitHost(resolution) {
  const { host = "" } = resolution.subject;
  if (argumentsInForce(resolution.get("user")).every((user) => user === "git")) return true;
  return argumentsInForce(resolution.get("hostname")).every((name) => isForge(name ?? host));
}
function isForge(host) {
  const name = host.toLowerCase();
  if (forgeName.test(name)) return true;
  return [...forges].some((forge) => name === forge || name.endsWith(`.${forge}`));
}
function servesGitOnly(root) {
  return namesOnly(root, isGitHost);
}
function namesOnly(root, isOfKind) {
  if (root.dialect !== "ssh_config") return false;
  const named = resolutions(root).filter(({ subject }) => !subject.other);
  return named.length > 0 && named.every(isOfKind);
}

// src/rule/insert.ts
var loaded12;
var load12 = () => loaded12 ??= require("./lazy-mend.cjs");
var appendHostBlock = (...given) => load12().appendHostBlock(...given);
var insertDirective = (...given) => load12().insertDirective(...given);
var newlineOf = (...given) => load12().newlineOf(...given);

// src/rule/template.ts
function isTemplate(root) {
  return derived(root, anyTemplate);
}
function anyTemplate({ files: files2 }) {
  return files2.some(hasTemplateLines);
}

// src/rule/keepalive.ts
var keepaliveKeywords = {
  ssh_config: {
    interval: "serveraliveinterval",
    count: "serveralivecountmax",
    intervalName: "ServerAliveInterval",
    countName: "ServerAliveCountMax"
  },
  sshd_config: {
    interval: "clientaliveinterval",
    count: "clientalivecountmax",
    intervalName: "ClientAliveInterval",
    countName: "ClientAliveCountMax"
  }
};
var defaultCount = 3;
function intervalsInForce(root, resolution) {
  const read = (text) => {
    const interval2 = parseInterval(root.dialect, text, root.release);
    return interval2 === "none" ? 0 : interval2;
  };
  return valuesOf(resolution.get(keepaliveKeywords[root.dialect].interval), read, 0);
}
function countsInForce(root, resolution) {
  return valuesOf(resolution.get(keepaliveKeywords[root.dialect].count), parseCount, defaultCount);
}
function valuesOf({ origin, candidates }, read, defaultValue) {
  const stated = (candidate) => {
    const { args } = candidate.directive;
    return { value: args[0] && read(args[0].value), origin: candidate };
  };
  return [...candidates.map(stated), origin ? stated(origin) : { value: defaultValue, origin: void 0 }];
}
function keepaliveCases(root) {
  return derived(root, findCases);
}
function findCases(root) {
  const { interval: interval2, count } = keepaliveKeywords[root.dialect];
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  for (const resolution of resolutionsApart(root, [interval2, count, "batchmode"])) {
    const inForce2 = resolution.get(interval2);
    const sources = sourcesOf(inForce2) ?? (isBatch(root, resolution) ? "batch" : "default");
    const others = seen.get(sources) ?? /* @__PURE__ */ new Set();
    seen.set(sources, others);
    const countSources = sourcesOf(resolution.get(count)) ?? "default";
    if (others.has(countSources)) continue;
    others.add(countSources);
    const counts = countsInForce(root, resolution).map((value) => sure(root, value));
    found.push({ intervals: knownIntervals(root, resolution), counts });
  }
  return found;
}
function knownIntervals(root, resolution) {
  const hasVendorDefault = isBatch(root, resolution);
  return intervalsInForce(root, resolution).map(
    (entry) => hasVendorDefault && !entry.origin ? { ...entry, value: void 0 } : sure(root, entry)
  );
}
function sure(root, value) {
  return value.origin || isComplete(root) ? value : { ...value, value: void 0 };
}
function sourcesOf({ origin, candidates }) {
  if (candidates.length === 0) return origin?.directive;
  const told = [...candidates, origin].map(
    (source) => source && `${source.section.file.path}:${source.directive.start}`
  );
  return told.join("\n");
}
function pairsInForce({ intervals, counts }) {
  if (intervals.length > 1 && counts.length > 1) return [{ interval: intervals.at(-1), count: counts.at(-1) }];
  return intervals.flatMap((interval2) => counts.map((count) => ({ interval: interval2, count })));
}
function isBatch({ dialect }, resolution) {
  if (dialect === "sshd_config") return false;
  return argumentsInForce(resolution.get("batchmode")).some((value) => /^(yes|true)$/i.test(value ?? ""));
}
function isComplete(root) {
  return derived(root, tellsAll);
}
function tellsAll(root) {
  return !root.fragment && !readsElsewhere(root) && !isTemplate(root);
}
var unread = /* @__PURE__ */ new Set(["nothing", "too-many", "depends"]);
function readsElsewhere({ includes }) {
  return includes.some(({ outcome }) => unread.has(outcome));
}
var longestUsefulInterval = { ssh_config: 350, sshd_config: 900 };
var zeroCountNeverEndsSince = 802;
function probeGapSeconds({ dialect, interval: interval2 }, release) {
  return dialect === "sshd_config" && release >= 902 && release <= 904 ? 2 * interval2 : interval2;
}
function deadPeerSeconds(probing, release) {
  const { dialect, count } = probing;
  if (dialect === "sshd_config" && count === 0 && release >= zeroCountNeverEndsSince) return Infinity;
  return probeGapSeconds(probing, release) * (count + 1);
}
function formatDeadPeerTime(probing, range) {
  if (deadPeerSeconds(probing, range.newest) === Infinity) return "never";
  return formatTimes(range, (release) => deadPeerSeconds(probing, release));
}
function formatProbeGap(probing, range) {
  return formatTimes(range, (release) => probeGapSeconds(probing, release));
}
function formatTimes({ releases }, secondsIn) {
  const [shortest, ...longer] = [...new Set(releases.map(secondsIn))].toSorted((a, b) => a - b);
  const slow = longer.length > 0 ? ` (${formatTime(longer.at(-1))} on OpenSSH 9.2 to 9.4)` : "";
  return `${formatTime(shortest)}${slow}`;
}

// src/rule/nearest.ts
var loaded13;
var load13 = () => loaded13 ??= require("./lazy-mend.cjs");
var nearest = (...given) => load13().nearest(...given);

// src/rule/odd-blank.ts
var oddBlank = /[\v\f\r\u{a0}\u{1680}\u{2000}-\u{200b}\u{2028}\u{2029}\u{202f}\u{205f}\u{2060}\u{3000}\u{feff}]/u;

// src/rule/own-line.ts
var loaded14;
var load14 = () => loaded14 ??= require("./lazy-mend.cjs");
var moveAbove = (...given) => load14().moveAbove(...given);

// src/openssh/algorithm.ts
var loaded15;
var load15 = () => loaded15 ??= require("./lazy-algorithms.cjs");
var lookupAlgorithm = (...given) => load15().lookupAlgorithm(...given);

// src/directive/tokens.ts
var loaded16;
var load16 = () => loaded16 ??= require("./lazy-readers.cjs");
var checkTokens = (...given) => load16().checkTokens(...given);
var tokenReason = (...given) => load16().tokenReason(...given);

// src/resolve/after-reading.ts
var loaded17;
var load17 = () => loaded17 ??= require("./lazy-after-reading.cjs");
var refusedAfterReading = (...given) => load17().refusedAfterReading(...given);

// src/resolve/refused-later.ts
var maximumSubjects = 200;
function refusedLater(root) {
  if (!root.sections.some(({ directives }) => directives.some((line) => mayBeRefused(root, line)))) return [];
  const found = /* @__PURE__ */ new Map();
  for (const subject of subjects(root).slice(0, maximumSubjects)) {
    for (const refusal of refusedAfterReading(root, subject, root)) {
      const { origin } = refusal;
      if (!origin || refusal.keyword === "RefuseConnection" || found.has(origin.directive)) continue;
      found.set(origin.directive, { ...refusal, origin, subject });
    }
  }
  return [...found.values()];
}
var depending = /* @__PURE__ */ new Set([
  "authenticationmethods",
  "authorizedkeyscommand",
  "authorizedprincipalscommand",
  "forkafterauthentication",
  "proxyjump",
  "proxyusefdpass"
]);
function mayBeRefused(root, { keyword, args }) {
  const { dialect, release } = root;
  if (depending.has(keyword.canonical)) return true;
  if (keyword.canonical === "listenaddress") {
    return derived(root, asksForFamily) || /invalid/i.test(args[0]?.value ?? "");
  }
  const facts = lookupKeyword(dialect, keyword.canonical);
  if (!facts) return false;
  if (facts.argument.kind === "algorithm-list") return true;
  if (facts.zero === "refused") return args[0]?.value === "0";
  if (dialect === "sshd_config") return false;
  const isFault = (value) => /[%$]/.test(value) && (args.length > 1 || checkTokens(facts, value, release) !== void 0);
  return args.some(({ value }) => isFault(value));
}
function asksForFamily({ sections }) {
  return sections.some(
    ({ directives }) => directives.some(
      ({ keyword, args }) => keyword.canonical === "addressfamily" && args[0]?.value.toLowerCase() !== "any"
    )
  );
}

// src/directive/algorithm-list.ts
var loaded18;
var load18 = () => loaded18 ??= require("./lazy-algorithms.cjs");
var algorithmReaders = {
  "algorithm-list": (...given) => load18().algorithmReaders["algorithm-list"](...given)
};

// src/directive/entry-list.ts
var loaded19;
var load19 = () => loaded19 ??= require("./lazy-readers.cjs");
var entriesProblem = (...given) => load19().entriesProblem(...given);

// src/directive/penalties.ts
var loaded20;
var load20 = () => loaded20 ??= require("./lazy-readers.cjs");
var penaltyReaders = {
  "penalty-list": (...given) => load20().penaltyReaders["penalty-list"](...given)
};

// src/directive/problem.ts
function quoted(text) {
  return JSON.stringify(text);
}
function listed(words) {
  const shown = words.includes("yes") ? words.filter((word) => word !== "true" && word !== "false") : words;
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].filter((part) => part !== "").join(" or ");
}
function emptyArgument(at, accepts) {
  return { problem: "empty-argument", reason: "the argument is empty", accepts, at };
}
function invalid(at, reason, accepts) {
  return { problem: "invalid-argument", reason, accepts, at };
}
function outOfRange(at, reason, accepts) {
  return { problem: "out-of-range", reason, accepts, at };
}
function noneOf(at, words, { accepts, reason = `${quoted(at.value)} is none of its values` }) {
  if (at.value === "") return emptyArgument(at, accepts);
  const meant = words.find((word) => equalsIgnoringCase(word, at.value));
  if (meant === void 0) return invalid(at, reason, accepts);
  return { problem: "wrong-case", reason: `${quoted(at.value)} is not spelt ${meant}`, accepts, at };
}
function findWord(words, text, isCaseSensitive) {
  return words.find((word) => isCaseSensitive ? word === text : equalsIgnoringCase(word, text));
}
function equalsIgnoringCase(word, text) {
  return word.length === text.length && lowerCase(word) === lowerCase(text);
}
function lowerCase(text) {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/directive/reading.ts
function stored(...values) {
  return { values };
}
function storedAll(values) {
  return { values: [...values] };
}

// src/directive/time-argument.ts
var timeForm = "a time such as 60, 5m or 1h";
function timeProblem(argument, { release }, literals = []) {
  const accepts = [timeForm, ...literals].join(", or ");
  const total = sumTime(argument.value, release);
  if (total !== void 0 && total > largestInteger) {
    return outOfRange(argument, `the time ${argument.value} is over ${largestInteger} seconds`, accepts);
  }
  return noneOf(argument, literals, { accepts, reason: `${quoted(argument.value)} is no time` });
}

// src/directive/keyed.ts
var keyedReaders = {
  ...penaltyReaders,
  "channel-timeout-list": readChannelTimeouts,
  "cname-rule-list": readCnameRules,
  "env-assign-list": readAssignments,
  subsystem: readSubsystem
};
var noneAloneSince = 907;
function readChannelTimeouts({ args, reader }) {
  const accepts = "none, or timeouts such as session=5m";
  for (const [index2, argument] of args.entries()) {
    if (isNone(argument)) {
      const isLast = index2 === args.length - 1;
      if (!isLast || index2 > 0 && reader.release >= noneAloneSince) return besideOthers(argument, accepts);
      continue;
    }
    const problem = channelTimeoutProblem(argument, { reader, accepts });
    if (problem) return { ...problem, stops: true };
  }
  return storedAll(args.map((argument) => args.length === 1 && isNone(argument) ? "none" : argument.value));
}
function channelTimeoutProblem(argument, { reader, accepts }) {
  if (argument.value === "") return emptyArgument(argument, accepts);
  const [, type, time] = /^([^=]+)=(.*)$/s.exec(argument.value) ?? [];
  if (type === void 0 || time === void 0) {
    return invalid(argument, `${quoted(argument.value)} is no type of channels, = and a time`, accepts);
  }
  if (time === "") return invalid(argument, "no time follows the =", accepts);
  if (parseTime(time, reader.release) !== void 0) return void 0;
  return { ...timeProblem({ ...argument, value: time }, reader), at: argument };
}
function isNone({ value }) {
  return findWord(["none"], value, false) !== void 0;
}
function besideOthers(argument, accepts) {
  const reason = `${argument.value} stands beside other arguments`;
  return { problem: "conflict", reason, accepts, at: argument, stops: false };
}
function readCnameRules(input) {
  const { facts, args } = input;
  const literals = facts.literals ?? [];
  const accepts = ["* or rules such as *.example.org:*.example.net", ...literals].join(", or ");
  const isLiteral = ({ value }) => findWord(literals, value, false) !== void 0;
  const problem = entriesProblem(input, {
    accepts,
    check: (argument) => {
      if (isLiteral(argument) || argument.value === "*" || /:./s.test(argument.value)) return void 0;
      return invalid(argument, `${quoted(argument.value)} is no pair of patterns with a colon between`, accepts);
    }
  });
  return problem ?? storedAll(args.map(({ value }) => value === "*" ? "*:*" : lowerCase(value)));
}
var firstOfNameSince = 901;
function readAssignments({ args, reader }) {
  const accepts = "assignments such as NAME=value";
  const assignments = /* @__PURE__ */ new Map();
  for (const [index2, argument] of args.entries()) {
    const { value } = argument;
    if (value === "") return emptyArgument(argument, accepts);
    const equals2 = value.indexOf("=");
    if (equals2 === -1) return invalid(argument, `${quoted(value)} has no =`, accepts);
    const key = reader.release < firstOfNameSince ? String(index2) : value.slice(0, equals2);
    if (!assignments.has(key)) assignments.set(key, value);
  }
  return storedAll(assignments.values());
}
var quotesKeptSince = 905;
function readSubsystem({ args, reader }) {
  const [name, ...command] = args;
  const empty = [name, command[0]].find(({ value }) => value === "");
  if (empty) return emptyArgument(empty, "a name and a command");
  const words = command.map(({ value }) => reader.release < quotesKeptSince ? value : requoted(value));
  return stored(name.value, words.join(" "));
}
function requoted(word) {
  const escaped = word.replace(/[\\'"]/g, String.raw`\$&`);
  return /[ \t]/.test(word) ? `"${escaped}"` : escaped;
}

// src/directive/match.ts
var loaded21;
var load21 = () => loaded21 ??= require("./lazy-blocks.cjs");
var readMatch = (...given) => load21().readMatch(...given);

// src/directive/c-number.ts
var blanks = String.raw`[ \t\n\v\f\r]*`;
var wholeDecimal = new RegExp(String.raw`^${blanks}([+-]?\d+)$`);
var leadingDecimal = new RegExp(String.raw`^${blanks}([+-]?)0*(\d+)`);
var leadingOctal = new RegExp(String.raw`^${blanks}([+-]?)0*([0-7]+)`);
var wholeOfAnyBase = new RegExp(String.raw`^${blanks}([+-]?)(?:0x([\da-f]+)|0([0-7]*)|([1-9]\d*))$`, "i");
function parseDecimal(text) {
  const digits = wholeDecimal.exec(text)?.[1];
  return digits === void 0 ? void 0 : Number(digits) + 0;
}
function parseOctal(text) {
  const [, sign, digits] = leadingOctal.exec(text) ?? [];
  return digits === void 0 ? void 0 : toInt(sign, `0o${digits}`);
}
function parseAnyBase(text) {
  const match = wholeOfAnyBase.exec(text);
  if (!match) return void 0;
  const [, sign, hexadecimal, octal, decimal] = match;
  const amount = Number(decimal ?? (hexadecimal === void 0 ? `0o0${octal}` : `0x${hexadecimal}`));
  return sign === "-" ? 0 - amount : amount;
}
function scanInts(text, most) {
  const numbers = [];
  let rest = text;
  while (numbers.length < most) {
    const [scanned, sign, digits] = leadingDecimal.exec(rest) ?? [];
    if (scanned === void 0 || digits === void 0) break;
    numbers.push(toInt(sign, digits));
    if (rest[scanned.length] !== ":") break;
    rest = rest.slice(scanned.length + 1);
  }
  return numbers;
}
var longest = 2n ** 63n - 1n;
function toInt(sign, digits) {
  const amount = digits.length > 24 ? longest + 1n : BigInt(digits);
  if (sign === "-") return Number(BigInt.asIntN(32, amount > longest ? -longest - 1n : -amount));
  return Number(BigInt.asIntN(32, amount > longest ? longest : amount));
}

// src/directive/ipqos.ts
var loaded22;
var load22 = () => loaded22 ??= require("./lazy-readers.cjs");
var qosReaders = {
  "ipqos": (...given) => load22().qosReaders["ipqos"](...given)
};

// src/directive/port.ts
var services = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  domain: 53,
  gopher: 70,
  finger: 79,
  http: 80,
  www: 80,
  kerberos: 88,
  pop3: 110,
  sunrpc: 111,
  nntp: 119,
  ntp: 123,
  imap2: 143,
  snmp: 161,
  irc: 194,
  ldap: 389,
  https: 443,
  submissions: 465,
  submission: 587,
  ldaps: 636,
  rsync: 873,
  imaps: 993,
  pop3s: 995,
  socks: 1080,
  openvpn: 1194,
  nfs: 2049,
  mysql: 3306,
  svn: 3690,
  sip: 5060,
  postgresql: 5432,
  amqp: 5672,
  x11: 6e3,
  git: 9418
};
function parsePort(text) {
  const number = parseDecimal(text);
  if (number !== void 0) return number >= 1 && number <= 65535 ? number : void 0;
  return Object.hasOwn(services, text) ? services[text] : void 0;
}

// src/directive/rekey-limit.ts
var loaded23;
var load23 = () => loaded23 ??= require("./lazy-readers.cjs");
var rekeyReaders = {
  "rekey-limit": (...given) => load23().rekeyReaders["rekey-limit"](...given)
};

// src/directive/startups.ts
var loaded24;
var load24 = () => loaded24 ??= require("./lazy-readers.cjs");
var startupReaders = {
  "max-startups": (...given) => load24().startupReaders["max-startups"](...given),
  "netblock": (...given) => load24().startupReaders["netblock"](...given)
};

// src/directive/number.ts
var numberReaders = {
  ...qosReaders,
  ...rekeyReaders,
  ...startupReaders,
  integer: readInteger,
  octal: readMask,
  port: readPort,
  time: readTime
};
function readInteger({ facts, keyword, args }) {
  const argument = args[0];
  const { value } = argument;
  const { literals = [], min, max } = facts;
  if (literals.includes(value)) return stored(value);
  const accepts = ["a whole number", ...literals].join(" or ");
  const number = parseDecimal(value);
  if (number === void 0) {
    return noneOf(argument, literals, { accepts, reason: `${quoted(value)} is no whole number` });
  }
  if (number < min || number > max) return outOfRange(argument, `${value} is ${beyond(number, facts)}`, accepts);
  if (number === 0 && keyword.zero === "refused") {
    return { ...outOfRange(argument, "0 is refused once the whole configuration is read", accepts), onlyInUse: true };
  }
  return stored(number === largestInteger && literals.includes("none") ? "none" : String(number));
}
function beyond(number, { min, max }) {
  return number < min ? `under ${min}` : `over ${max}`;
}
function readTime({ facts, args, reader }) {
  const argument = args[0];
  const { literals = [], caseSensitive = false } = facts;
  const literal = findWord(literals, argument.value, caseSensitive);
  if (literal !== void 0) return stored(literal);
  const time = parseTime(argument.value, reader.release);
  if (time === void 0) return timeProblem(argument, reader, literals);
  return stored(time === 0 && reader.dialect === "sshd_config" ? literals[0] ?? "0" : String(time));
}
function readMask({ facts, args }) {
  const argument = args[0];
  const { value } = argument;
  const accepts = "an octal mask such as 0177";
  if (value === "") return emptyArgument(argument, accepts);
  const mask = parseOctal(value);
  if (mask === void 0) return invalid(argument, `${quoted(value)} is no octal number`, accepts);
  if (mask >= facts.min && mask <= facts.max) return stored(`0${mask.toString(8)}`);
  return outOfRange(argument, `the mask ${value} is not between 0 and 0${facts.max.toString(8)}`, accepts);
}
function readPort({ facts, args }) {
  const argument = args[0];
  const { value } = argument;
  const accepts = `a number from ${facts.min} to ${facts.max}`;
  if (value === "") return emptyArgument(argument, accepts);
  const port = parsePort(value);
  if (port !== void 0) return stored(String(port));
  const number = parseDecimal(value);
  if (number !== void 0) return outOfRange(argument, `the port ${value} is ${beyond(number, facts)}`, accepts);
  return invalid(argument, `${quoted(value)} is no port`, accepts);
}

// src/directive/agent-path.ts
var loaded25;
var load25 = () => loaded25 ??= require("./lazy-readers.cjs");
var agentPathFault = (...given) => load25().agentPathFault(...given);

// src/directive/path.ts
var pathReaders = {
  path: readPath,
  "path-list": readPaths,
  "glob-path-list": readPatterns
};
function readPath({ keyword, facts, args, reader }) {
  const argument = args[0];
  const accepts = listed(["a path", ...facts.literals ?? []]);
  if (argument.value === "") return emptyArgument(argument, accepts);
  if (keyword.quirks?.includes("checks-variables")) {
    const reason = agentPathFault(argument.value, reader.release);
    if (reason !== void 0) return invalid(argument, reason, accepts);
  }
  return stored(printedPath(argument.value, { keyword, facts, reader }));
}
function readPaths(input) {
  const { facts, args } = input;
  const problem = entriesProblem(input, { accepts: listed(["paths", ...facts.literals ?? []]) });
  return problem ?? storedAll(args.map(({ value }) => printedPath(value, input)));
}
var keptAsWritten = /* @__PURE__ */ new Set([
  "AuthorizedKeysFile",
  "AuthorizedPrincipalsFile",
  "IdentityAgent",
  "IdentityFile",
  "IdentityFile2"
]);
function printedPath(path, { keyword, facts, reader }) {
  const { literals = [], caseSensitive = false } = facts;
  const isNone2 = literals.includes("none") && findWord(["none"], path, caseSensitive) !== void 0;
  const isKept = keptAsWritten.has(keyword.keyword) || facts.kind === "path-list" && reader.release < argvSplitSince;
  return isNone2 && !isKept ? "none" : path;
}
function readPatterns(input) {
  const { keyword, args, reader } = input;
  const accepts = "paths of files, with or without wildcards";
  const problem = entriesProblem(input, {
    accepts,
    check: (argument) => {
      const fault = checkTokens(keyword, argument.value, reader.release);
      return fault && { ...invalid(argument, tokenReason(fault), accepts), stops: true };
    }
  });
  return problem ?? storedAll(args.map(({ value }) => value));
}

// src/openssh/address.ts
var loaded26;
var load26 = () => loaded26 ??= require("./lazy-blocks.cjs");
var networkFault = (...given) => load26().networkFault(...given);

// src/openssh/domain.ts
var loaded27;
var load27 = () => loaded27 ??= require("./lazy-readers.cjs");
var domainFault = (...given) => load27().domainFault(...given);
var withoutFinalDot = (...given) => load27().withoutFinalDot(...given);

// src/directive/part.ts
var loaded28;
var load28 = () => loaded28 ??= require("./lazy-readers.cjs");
var partOf = (...given) => load28().partOf(...given);

// src/directive/pattern-list.ts
var patternReaders = {
  "address-list": readAddresses,
  "domain-list": readDomains,
  "env-pattern-list": (input) => readEach(input, variableProblem),
  "group-pattern-list": (input) => readEach(input, emptinessProblem("groups or patterns of them")),
  "host-pattern-list": readHosts,
  "log-verbose-pattern-list": readMessages,
  "pattern-list": (input) => readEach(input, emptinessProblem("patterns with commas between them")),
  "user-pattern-list": (input) => readEach(input, (argument) => userProblem(argument, input.reader))
};
function readEach({ args }, check) {
  for (const argument of args) {
    const problem = check(argument);
    if (problem) return problem;
  }
  return storedAll(args.map(({ value }) => value));
}
function readHosts(input) {
  const reading = readEach(input, emptinessProblem("hosts or patterns of them"));
  return reading.problem === void 0 || reading.at === input.args[0] ? reading : { ...reading, onlyInUse: true };
}
function emptinessProblem(accepts) {
  return (argument) => argument.value === "" ? emptyArgument(argument, accepts) : void 0;
}
function variableProblem(argument) {
  const accepts = "names of variables or patterns of them";
  const { value } = argument;
  if (value === "") return emptyArgument(argument, accepts);
  if (!value.includes("=")) return void 0;
  return invalid(argument, `${quoted(value)} has a =, which is in no name of a variable`, accepts);
}
var lastAtSince = 909;
function userProblem(argument, { release }) {
  const accepts = "USER or USER@ADDRESS, with wildcards or networks";
  const { value } = argument;
  if (value === "") return emptyArgument(argument, accepts);
  const at = release >= lastAtSince ? value.lastIndexOf("@") : value.indexOf("@");
  return at === -1 ? void 0 : addressesProblem(argument, { from: at + 1, release, accepts });
}
function readAddresses({ args, reader }) {
  const argument = args[0];
  const accepts = "addresses, networks or patterns with commas between them";
  if (argument.value === "") return emptyArgument(argument, accepts);
  const problem = addressesProblem(argument, { from: 0, release: reader.release, accepts });
  return problem ?? stored(findWord(["none"], argument.value, false) ?? argument.value);
}
function addressesProblem(argument, { from, release, accepts }) {
  let start = from;
  for (const entry of argument.value.slice(from).split(",")) {
    const network = entry.startsWith("!") ? entry.slice(1) : entry;
    const at = partOf(argument, start, entry.length);
    if (network === "") return invalid(at, "an address is missing", accepts);
    const fault = networkFault(network, release);
    if (fault !== void 0) return invalid(at, fault, accepts);
    start += entry.length + 1;
  }
  return void 0;
}
function readDomains(input) {
  const { args, reader } = input;
  const accepts = "names of domains, or none";
  const problem = entriesProblem(input, {
    accepts,
    check: (argument) => {
      const fault = domainFault(argument.value, reader.release);
      return fault === void 0 ? void 0 : invalid(argument, fault, accepts);
    }
  });
  return problem ?? storedAll(args.map(({ value }) => withoutFinalDot(value.toLowerCase())));
}
function readMessages(input) {
  const { keyword, args } = input;
  const problem = entriesProblem(input, { accepts: "patterns such as kex.c:*, or none" });
  if (problem) return problem;
  const kept = keyword.quirks?.includes("first-argument-only") ? args.slice(0, 1) : args;
  return storedAll(kept.map(({ value }) => value));
}

// src/directive/jump.ts
var loaded29;
var load29 = () => loaded29 ??= require("./lazy-readers.cjs");
var readJumps = (...given) => load29().readJumps(...given);

// src/directive/raw.ts
var rawReaders = {
  "raw-command": readCommand,
  "raw-string": readAddendum,
  "jump-list": readJumps
};
function readCommand({ facts, args, reader }) {
  const argument = args[0];
  const literal = findWord(facts.literals ?? [], argument.value, false);
  if (literal !== void 0) return stored(facts.absolute ? argument.value : literal);
  if (facts.absolute && !argument.value.startsWith("/")) {
    const problem = invalid(argument, "the path of the command does not begin with a /", "an absolute path, or none");
    return reader.release < argvSplitSince ? { ...problem, onlyInUse: true } : problem;
  }
  return stored(argument.value);
}
function readAddendum({ args, reader }) {
  const argument = args[0];
  if (findWord(["none"], argument.value, false)) return stored(reader.dialect === "ssh_config" ? "" : "none");
  if (!argument.value.includes("\r")) return stored(argument.value);
  const problem = invalid(argument, "a carriage return stands in the text", "text without a carriage return");
  return { ...problem, stops: true, onlyInUse: reader.release < argvSplitSince };
}

// src/directive/target.ts
var loaded30;
var load30 = () => loaded30 ??= require("./lazy-readers.cjs");
var targetReaders = {
  "forward-listen": (...given) => load30().targetReaders["forward-listen"](...given),
  "forward-spec": (...given) => load30().targetReaders["forward-spec"](...given),
  "listen-address": (...given) => load30().targetReaders["listen-address"](...given),
  "permit-list": (...given) => load30().targetReaders["permit-list"](...given)
};

// src/directive/escape-char.ts
var loaded31;
var load31 = () => loaded31 ??= require("./lazy-readers.cjs");
var escapeReaders = {
  "escape-char": (...given) => load31().escapeReaders["escape-char"](...given)
};

// src/directive/tunnel-device.ts
var loaded32;
var load32 = () => loaded32 ??= require("./lazy-readers.cjs");
var tunnelReaders = {
  "tunnel-device": (...given) => load32().tunnelReaders["tunnel-device"](...given)
};

// src/directive/word-or.ts
var loaded33;
var load33 = () => loaded33 ??= require("./lazy-readers.cjs");
var wordOrReaders = {
  "enum-or-time": (...given) => load33().wordOrReaders["enum-or-time"](...given),
  "enum-or-interval": (...given) => load33().wordOrReaders["enum-or-interval"](...given),
  "flag-or-path": (...given) => load33().wordOrReaders["flag-or-path"](...given),
  "flag-or-pattern-list": (...given) => load33().wordOrReaders["flag-or-pattern-list"](...given)
};

// src/directive/word.ts
var wordReaders = {
  ...escapeReaders,
  ...tunnelReaders,
  ...wordOrReaders,
  "auth-method-lists": readAuthMethods,
  "comma-list": readCommaList,
  enum: readWord,
  flag: readWord,
  ignored: () => stored(),
  "option-list": readOptions,
  string: readString,
  unknown: ({ args }) => storedAll(args.map(({ value }) => value))
};
function readWord({ facts, args, reader }) {
  const argument = args[0];
  const words = [...facts.values, ...(reader.vendor && facts.vendorValues?.[reader.vendor]) ?? []];
  const word = findWord(words, argument.value, facts.caseSensitive);
  return word === void 0 ? noneOf(argument, words, { accepts: listed(words) }) : stored(facts.printed?.[word] ?? word);
}
function readOptions({ facts, args, reader }) {
  const named = /* @__PURE__ */ new Set();
  for (const argument of args) {
    const word = findWord(facts.values, argument.value, facts.caseSensitive);
    if (word === void 0) {
      const problem = noneOf(argument, facts.values, { accepts: listed(facts.values) });
      return { ...problem, stops: reader.release < 807 };
    }
    named.add(word);
  }
  const options2 = facts.values.filter((word) => word !== "none" && named.has(word));
  return storedAll(options2.length === 0 ? ["none"] : options2);
}
var inLowerCase = /* @__PURE__ */ new Set(["HostKeyAlias"]);
function readString({ keyword, args }) {
  const argument = args[0];
  if (keyword.buildFeature === "rdomain") {
    return { problem: "invalid-argument", reason: "only the sshd of OpenBSD and FreeBSD takes it", at: argument };
  }
  const { value } = argument;
  if (value === "") return emptyArgument(argument, "a text");
  return stored(inLowerCase.has(keyword.keyword) ? lowerCase(value) : value);
}
function readCommaList({ facts, args }) {
  const argument = args[0];
  const accepts = "names joined by commas";
  if (argument.value === "") return emptyArgument(argument, accepts);
  const { prefixes } = facts;
  const strange = prefixes && firstEntries(argument).find((entry) => !prefixes.some((prefix) => entry.startsWith(prefix)));
  if (prefixes && strange !== void 0) {
    return noneOf({ ...argument, value: strange }, prefixes, { accepts: listed(prefixes) });
  }
  return stored(argument.value);
}
function firstEntries({ value }) {
  const entries = value.split(",");
  const end = entries.indexOf("");
  return end === -1 ? entries : entries.slice(0, end);
}
function readAuthMethods({ facts, args, reader }) {
  const accepts = `lists of ${listed(facts.values)}, or any`;
  if (args.length === 1 && args[0].value === "any") return stored("any");
  for (const argument of args) {
    const problem = authMethodsProblem(argument, facts.values, accepts);
    if (problem) return isAnyBehindOthers(args, argument, reader) ? { ...problem, onlyInUse: true } : problem;
  }
  return storedAll(args.map(({ value }) => value));
}
function isAnyBehindOthers(args, argument, { release }) {
  return argument.value === "any" && argument !== args[0] && args[0].value !== "any" && release >= 807 && release < 907;
}
function authMethodsProblem(argument, known2, accepts) {
  if (argument.value === "") return emptyArgument(argument, accepts);
  const methods = argument.value.split(",");
  if (methods.includes("any")) {
    return { problem: "conflict", reason: "any stands beside other methods", accepts, at: argument };
  }
  const names = methods.map((method) => method.split(":", 1)[0]);
  const strange = names.find((name) => !known2.includes(name));
  if (strange === void 0) return void 0;
  if (strange === "") return invalid(argument, "a method is missing at a comma", accepts);
  const reason = `${quoted(strange)} is no method of authentication`;
  const words = strange === argument.value ? [...known2, "any"] : known2;
  return { ...noneOf({ ...argument, value: strange }, words, { accepts, reason }), at: argument };
}

// src/directive/read.ts
var readers = {
  ...algorithmReaders,
  ...keyedReaders,
  ...numberReaders,
  ...pathReaders,
  ...patternReaders,
  ...rawReaders,
  ...targetReaders,
  ...wordReaders
};
function readDirective(line, facts, reader) {
  if (line.type === "Match") return readMatch(line, reader);
  const keyword = factsIn(facts, reader.release);
  const { argument, arity } = keyword;
  if (argument.kind === "match-criteria") throw new TypeError(`${line.keyword.text} is no Match line`);
  const { args } = line;
  if (args.length < arity.min) {
    return { problem: "missing-argument", reason: missingReason(args.length), at: void 0 };
  }
  if (args.length === 0) return stored();
  const read = readers[argument.kind];
  const reading = read({ keyword, facts: argument, args, reader });
  const surplus = args[arity.max];
  if (reading.problem === void 0 && surplus) {
    const reason = `${JSON.stringify(surplus.value)} is one argument too many`;
    return { problem: "surplus-argument", reason, at: surplus };
  }
  return reading;
}
function missingReason(given) {
  return given === 0 ? "the argument is missing" : "an argument is missing";
}

// src/resolve/line-refusal.ts
function refusalOf(line, { reader, isInMatch: isInMatch2 }) {
  if (!("keyword" in line) || line.keyword === void 0) return void 0;
  const { keyword } = line;
  const facts = lookupKeyword(reader.dialect, keyword.name);
  if (!facts || !isKnownTo(facts, reader)) return unknownKeyword2(keyword, isInMatch2);
  if (isInMatch2 && !isTakenInMatch(facts, reader)) {
    const reason = "the keyword is not allowed within a Match block";
    return { kind: "not-in-match", reason, at: keyword, stops: true };
  }
  if (line.type === "Malformed") return malformed(line, keyword);
  const reading = readDirective(line, facts, reader);
  return reading.problem === void 0 ? void 0 : ofProblem(reading, line, reader);
}
function unknownKeyword2(keyword, isInMatch2) {
  return { kind: "unknown-keyword", reason: "the keyword is unknown", at: keyword, stops: isInMatch2 };
}
function isTakenInMatch(facts, { dialect, release }) {
  if (dialect === "ssh_config") return true;
  const { inMatch } = factsIn(facts, release);
  return inMatch !== false && inMatch <= release;
}
function malformed(line, keyword) {
  switch (line.reason) {
    case "invalid-quotes":
      return { kind: "invalid-quotes", reason: "a quote is not closed", at: line, stops: false };
    case "no-argument":
      return { kind: "missing-argument", reason: "the argument is missing", at: keyword, stops: false };
    case "ignored-line":
      return void 0;
  }
}
function ofProblem(problem, line, { dialect }) {
  const { problem: kind, at = line.keyword, stops, ...words } = problem;
  const isCounted = dialect === "ssh_config" || kind === "missing-argument" || kind === "surplus-argument";
  return { ...words, kind, at, stops: stops ?? !isCounted };
}

// src/resolve/name-taken.ts
var TakenNames = class {
  #dialect;
  #taken = /* @__PURE__ */ new Map();
  constructor({ dialect }) {
    this.#dialect = dialect;
  }
  /** Why the releases that allow a name once refuse the line, having come to it; undefined for a name that is new. */
  refusalOf(line) {
    const name = line.type === "Directive" ? line.args[0] : void 0;
    if (line.type !== "Directive" || !name || !mayTakeNames(this.#dialect, line)) return void 0;
    const key = `${line.keyword.canonical} ${name.value}`;
    const first = this.#taken.get(key);
    if (!first) {
      this.#taken.set(key, line);
      return void 0;
    }
    const place = first === line ? "the file is included twice: it" : `line ${first.line}`;
    const reason = `${place} already defines the ${line.keyword.text} ${JSON.stringify(name.value)}`;
    return { kind: "conflict", reason, at: name, stops: true };
  }
};
function mayTakeNames(dialect, { keyword }) {
  return lookupKeyword(dialect, keyword.canonical)?.former?.some(({ repeat }) => repeat === "once-per-name") ?? false;
}
function takesNamesOnce(dialect, line, release) {
  const facts = line.type === "Directive" ? lookupKeyword(dialect, line.keyword.canonical) : void 0;
  return facts !== void 0 && factsIn(facts, release).repeat === "once-per-name";
}

// src/resolve/reading-order.ts
function* readingOrder(root) {
  for (const block of root.commandLine?.blocks ?? []) {
    yield { file: root.commandLine, block, lines: block.lines, conditions: none2, includes: none2 };
  }
  yield* passagesOf(root.file, [], new Files(root));
}
var Files = class {
  #byPath;
  #uses;
  #used = 0;
  constructor({ files: files2, includes }) {
    this.#byPath = new Map(files2.map((file) => [file.path, file]));
    this.#uses = includes;
  }
  usesOf(count) {
    this.#used += count;
    return this.#uses.slice(this.#used - count, this.#used);
  }
  takenBy({ outcome, paths }) {
    if (outcome !== "read") return [];
    return paths.map((path) => this.#byPath.get(path)).filter((file) => file !== void 0);
  }
};
function* passagesOf(file, outer, files2) {
  for (const block of file.blocks) {
    const { header } = block;
    if (header) yield { file, block, lines: [header], conditions: outer, includes: none2 };
    const conditions = header ? [...outer, header] : outer;
    if (!block.directives.some(isInclude)) {
      if (block.lines.length > 0) yield { file, block, lines: block.lines, conditions, includes: none2 };
      continue;
    }
    for (const { lines, include } of partedAtIncludes(block)) {
      const includes = include ? files2.usesOf(include.args.length) : none2;
      yield { file, block, lines, conditions, includes };
      for (const taken of includes.flatMap((use) => files2.takenBy(use))) yield* passagesOf(taken, conditions, files2);
    }
  }
}
var none2 = [];
function partedAtIncludes({ lines, directives }) {
  const parts = [];
  let start = 0;
  for (const include of directives) {
    if (!isInclude(include)) continue;
    const end = lines.indexOf(include, start) + 1;
    parts.push({ lines: lines.slice(start, end), include });
    start = end;
  }
  if (start < lines.length) parts.push({ lines: lines.slice(start), include: void 0 });
  return parts;
}
function isInclude({ keyword }) {
  return keyword.name === "include";
}

// src/resolve/acceptance.ts
function refusals(root, reader, { ignoreUnknown, isUsed } = {}) {
  const found = [];
  const names = new TakenNames(root);
  let ignored = "";
  for (const { file, lines, conditions, includes } of readingOrder(root)) {
    const inMatch = isInMatch(reader, conditions);
    for (const line of lines) {
      if (ignoreUnknown && isAt(ignoreUnknown, line, conditions)) {
        ignored = ignoreUnknown.directive.args[0]?.value.toLowerCase() ?? "";
      }
      const repeated = names.refusalOf(line);
      const refusal = refusalOf(line, { reader, isInMatch: inMatch }) ?? (takesNamesOnce(root.dialect, line, reader.release) ? repeated : void 0) ?? (line === lines.at(-1) ? includeRefusal(line, includes) : void 0);
      if (!refusal || refusal.kind === "unknown-keyword" && isIgnored(line, ignored)) continue;
      if (refusal.onlyInUse && isUsed?.(line, conditions) === false) continue;
      found.push({ ...refusal, file, line });
      if (refusal.stops) return found;
    }
  }
  return found;
}
function isAt({ directive, section }, line, conditions) {
  const isSame2 = section.conditions.length === conditions.length;
  return line === directive && isSame2 && conditions.every((header, index2) => header === section.conditions[index2]);
}
function isIgnored(line, patterns) {
  return line.type === "Directive" && patterns !== "" && matchesPatternList(patterns, line.keyword.name);
}
function isInMatch(reader, conditions) {
  if (reader.dialect === "ssh_config" || conditions.length === 0) return false;
  const start = { build: reader, pass: "start", hosts: [], obtained: () => [] };
  return !conditions.every((header) => evaluate(header, noConnection, start) === "yes");
}
var noConnection = { description: "sshd before any connection" };
var endless = /* @__PURE__ */ new Set(["cycle", "too-deep"]);
function includeRefusal(line, includes) {
  const use = includes.find(({ outcome }) => endless.has(outcome));
  if (!use) return void 0;
  const reason = "the Include is more than 16 levels deep";
  return { kind: "endless-include", reason, at: line, stops: true };
}

// src/resolve/stretches.ts
var unsteadyText = /["'\\#=\0]|\r(?!\n|$)/;
var longestParted = 65536;
function stretchesOf(file, line, range) {
  const facts = "keyword" in line && line.keyword ? lookupKeyword(file.dialect, line.keyword.name) : void 0;
  const isSteady = !unsteadyText.test(file.text.slice(line.lineStart, line.next));
  const { whole, single } = commonOf(range);
  if (line.next - line.lineStart > longestParted || !facts && isSteady) return { parts: whole, isSplitAlike: false };
  const isSplitAlike = isSteady && "args" in line && line.args.length > 0;
  return { parts: facts && isSplitAlike ? steadyParts(facts, range) : single, isSplitAlike };
}
var commonByRange = /* @__PURE__ */ new WeakMap();
function commonOf(range) {
  let common = commonByRange.get(range);
  if (!common) {
    const { releases } = range;
    common = { whole: [releases], single: releases.map((release) => [release]), byKeyword: /* @__PURE__ */ new Map() };
    commonByRange.set(range, common);
  }
  return common;
}
function steadyParts(facts, range) {
  const { byKeyword, single } = commonOf(range);
  let parts = byKeyword.get(facts);
  if (!parts) {
    const turns = turnsOf(facts);
    parts = turns ? partedAt(turns, range) : single;
    byKeyword.set(facts, parts);
  }
  return parts;
}
function partedAt(turns, { releases }) {
  const parts = /* @__PURE__ */ new Map();
  for (const release of releases) {
    const position = turns.filter((since) => since <= release).length;
    const part = parts.get(position);
    if (part) part.push(release);
    else parts.set(position, [release]);
  }
  return [...parts.values()];
}
function turnsOf({
  argument,
  since = 0,
  removed = Infinity,
  gaps = [],
  inMatch,
  former = []
}) {
  const turns = turnsOfKind[argument.kind];
  if (!turns) return void 0;
  return [
    ...turns,
    ...argument.kind === "match-criteria" ? Object.values(argument.criteria) : [],
    since,
    removed,
    Number(inMatch),
    ...gaps.flatMap(({ from, until }) => [from, until]),
    ...former.map(({ until }) => until)
  ];
}
var times = [804, 805, 908, 1003];
var networks = [908];
var none3 = [];
var turnsOfKind = {
  "address-list": networks,
  "comma-list": none3,
  enum: none3,
  "enum-or-time": times,
  "env-pattern-list": none3,
  flag: none3,
  "flag-or-path": none3,
  "forward-spec": none3,
  "group-pattern-list": none3,
  "host-pattern-list": none3,
  ignored: none3,
  integer: none3,
  "listen-address": none3,
  // Addresses are compared as sshd starts since 8.4.
  "match-criteria": [804, ...networks],
  path: none3,
  port: none3,
  "raw-command": none3,
  string: none3,
  time: times,
  // Since 9.9 the last `@` parts the user from the addresses.
  "user-pattern-list": [...networks, 909]
};

// src/resolve/refused-lines.ts
function refusedLines(root, range) {
  const byRange = derived(root, noneYet);
  let found = byRange.get(range);
  if (!found) {
    found = findRefusedLines(root, range);
    byRange.set(range, found);
  }
  return found;
}
function noneYet() {
  return /* @__PURE__ */ new Map();
}
function findRefusedLines(root, range) {
  const found = /* @__PURE__ */ new Map();
  const keywords = new IgnoredKeywords(root);
  const names = new TakenNames(root);
  const newest = { dialect: root.dialect, release: range.newest };
  for (const { file, lines, conditions } of readingOrder(root)) {
    const asked = { range, newest, isInMatch: isInMatch(newest, conditions) };
    for (const line of lines) {
      if (line.type === "Blank" || line.type === "Comment") continue;
      const repeated = names.refusalOf(line);
      const ofLine = lineRefusals(file, line, asked);
      const refusedBy = repeated ? [...ofLine, ...repeatedName(line, repeated, range)] : ofLine;
      if (refusedBy.length > 0) {
        const spared = keywords.spare(line, refusedBy);
        if (spared.refusals.length > 0 && !found.has(line)) found.set(line, { file, line, ...spared });
      }
      keywords.note(line, conditions);
    }
  }
  return [...found.values()];
}
function repeatedName(line, refusal, { releases }) {
  const refusing = releases.filter((release) => takesNamesOnce("sshd_config", line, release));
  return refusing.length > 0 ? [{ ...refusal, releases: refusing }] : [];
}
var IgnoredKeywords = class {
  #root;
  #noted = [];
  #settled = false;
  constructor(root) {
    this.#root = root;
  }
  note(line, conditions) {
    if (this.#settled || line.type !== "Directive" || line.keyword.name !== "ignoreunknown") return;
    if (this.#root.dialect === "sshd_config") return;
    this.#noted.push({ patterns: line.args[0]?.value.toLowerCase() ?? "", conditions });
    this.#settled = conditions.every(holdsAlways);
  }
  /**
   * The refusals without those that an IgnoreUnknown takes back for sure. One in a block does so only where the block
   * applies: ssh looks at the keywords of all other blocks too, its own among them.
   */
  spare(line, refusals2) {
    const isUnknown = refusals2.some(({ kind }) => kind === "unknown-keyword");
    if (!isUnknown || line.type !== "Directive" || this.#root.dialect === "sshd_config") {
      return { refusals: refusals2, ignored: "no" };
    }
    const covering = this.#noted.filter(({ patterns }) => matchesPatternList(patterns, line.keyword.name));
    const isSure = covering.length > 0 && covering.length === this.#noted.length && covering.some((noted) => noted.conditions.every(holdsAlways));
    if (isSure) return { refusals: refusals2.filter(({ kind }) => kind !== "unknown-keyword"), ignored: "no" };
    if (covering.length > 0) return { refusals: refusals2, ignored: "possible" };
    return { refusals: refusals2, ignored: !this.#settled && mayBeSetElsewhere(this.#root) ? "elsewhere" : "no" };
  }
};
function mayBeSetElsewhere({ fragment, includes }) {
  return fragment || includes.some(({ outcome }) => outcome !== "read" && outcome !== "stock");
}
var maximumRemembered = 2e4;
var remembered = /* @__PURE__ */ new WeakMap();
var none4 = [];
function lineRefusals(file, line, asked) {
  const { range, newest } = asked;
  const stretches = stretchesOf(file, line, range);
  if (stretches.parts.length === 1) {
    const refusal = refusalOf(line, { reader: newest, isInMatch: asked.isInMatch });
    return refusal ? [{ ...refusal, releases: range.releases }] : none4;
  }
  const known2 = remembered.get(range) ?? /* @__PURE__ */ new Map();
  remembered.set(range, known2);
  const text = file.text.slice(line.lineStart, line.next);
  const key = `${file.dialect[3]}${asked.isInMatch ? "m" : ""} ${text}`;
  let refusals2 = known2.get(key);
  if (!refusals2) {
    if (known2.size >= maximumRemembered) known2.clear();
    refusals2 = askStretches(file, line, { ...asked, stretches }).map((refusal) => shifted(refusal, -line.lineStart));
    known2.set(key, refusals2);
  }
  return refusals2.length === 0 ? none4 : refusals2.map((refusal) => shifted(refusal, line.lineStart));
}
function shifted(refusal, by) {
  return { ...refusal, at: { start: refusal.at.start + by, end: refusal.at.end + by } };
}
function askStretches(file, line, { stretches, isInMatch: inMatch }) {
  const byReason = /* @__PURE__ */ new Map();
  for (const releases of stretches.parts.toReversed()) {
    const release = releases.at(-1);
    const isReadAlike = stretches.isSplitAlike || eraOf(release) === eraOf(file.release);
    const asRead = isReadAlike ? line : parseLineAs(file, line, release);
    const refusal = refusalOf(asRead, { reader: { dialect: file.dialect, release }, isInMatch: inMatch });
    if (!refusal) continue;
    const reason = `${refusal.kind} ${refusal.reason} ${refusal.at.start} ${refusal.at.end}`;
    const entry = byReason.get(reason);
    if (entry) entry.releases.unshift(...releases);
    else byReason.set(reason, { refusal, releases: [...releases] });
  }
  return [...byReason.values()].map(({ refusal, releases }) => ({ ...refusal, releases }));
}
function eraOf(release) {
  return readerReleases.findLast((since) => since <= release);
}

// src/rule/refusal.ts
function refusedHere({ file, roots, releases }) {
  const byLine = /* @__PURE__ */ new Map();
  for (const refused of roots.flatMap((root) => refusedLines(root, releases))) {
    if (refused.file.path === file.path && !byLine.has(refused.line.line)) byLine.set(refused.line.line, refused);
  }
  return [...byLine.values()].toSorted((one, other) => one.line.line - other.line.line).filter(({ line }) => !isFilledIn(file, line)).flatMap(
    ({ line, refusals: refusals2, ignored }) => refusals2.flatMap((refusal) => {
      if (!("keyword" in line)) return [];
      const text = textOf(file, line);
      return [{ line, refusal, topic: topicOf(file, line, { refusal, range: releases, text }), ignored }];
    })
  );
}
function isFilledIn(file, line) {
  const text = textOf(file, line);
  const holdsCommand = line.type === "Match" && line.criteria.some(({ name }) => name === "exec");
  return holdsPlaceholder(holdsCommand ? text.replaceAll("$", "") : text) || beginsWithPlaceholder(line) && hasControlTags(file);
}
function refusedLaterHere({ file, roots }) {
  const here = /* @__PURE__ */ new Map();
  for (const { origin, reason, subject } of roots.flatMap(refusedLater)) {
    const { section, directive } = origin;
    if (section.file !== file || holdsPlaceholder(textOf(file, directive)) || here.has(directive)) continue;
    here.set(directive, { directive, reason, subject });
  }
  return [...here.values()];
}
function topicOf(file, line, ranged) {
  const { dialect } = file;
  const { refusal } = ranged;
  switch (refusal.kind) {
    case "unknown-keyword":
      return topicOfUnknown(dialect, line.keyword?.name ?? "", refusal);
    case "invalid-quotes":
      return "quotes";
    case "unknown-algorithm":
      return topicOfAlgorithm(dialect, line, ranged);
    default:
      if (dialect === "ssh_config" && isTrailingComment(line, refusal)) return "trailing-comment";
      if (isQuotedAnew(file, line, ranged)) return "quotes";
      if (isOlderOnly(ranged)) return "newer";
      return line.type === "Match" || refusal.kind === "not-in-match" ? "match" : "arguments";
  }
}
var otherSide = { ssh_config: "sshd_config", sshd_config: "ssh_config" };
function topicOfUnknown(dialect, name, { releases }) {
  if (oddBlank.test(name)) return "encoding";
  const facts = lookupKeyword(dialect, name);
  if (!facts) return isKnownElsewhere(lookupKeyword(otherSide[dialect], name)) ? "wrong-side" : "unknown-keyword";
  const { since, removed = Infinity } = facts;
  if (since === void 0) return "vendor-keyword";
  if (releases.some((release) => release >= removed)) return "removed-keyword";
  return releases.some((release) => release < since) ? "newer" : "lost-keyword";
}
function isKnownElsewhere(facts) {
  return facts !== void 0 && facts.status !== "removed";
}
function topicOfAlgorithm(dialect, line, { refusal, range }) {
  const argument = lookupKeyword(dialect, line.keyword.name)?.argument;
  const facts = argument?.kind === "algorithm-list" ? lookupAlgorithm(argument.family, refusal.algorithm ?? "") : void 0;
  if (!facts) return "arguments";
  const { removed = Infinity, since } = facts;
  if (refusal.releases.some((release) => release >= removed)) return "removed-algorithm";
  return refusal.releases.every((release) => release < since) || isOlderOnly({ refusal, range }) ? "newer" : "arguments";
}
function isOlderOnly({ refusal, range }) {
  return refusal.releases.at(-1) < range.newest && refusal.releases.length === rankOf(refusal, range);
}
function rankOf({ releases }, range) {
  return range.releases.indexOf(releases.at(-1)) + 1;
}
function isTrailingComment(line, { releases }) {
  if (line.type === "Malformed" || releases.some((release) => release >= 805)) return false;
  return line.trailingComment !== void 0 || line.args.slice(1).some(({ value }) => value.startsWith("#"));
}
function isQuotedAnew(file, line, { refusal: { releases }, text }) {
  const since = line.type === "Match" ? 909 : 807;
  if (releases.some((release) => release >= since) || !/'|\\['"\\ ]|"[^"]*"[^ \t]/.test(text)) return false;
  const reader = { dialect: file.dialect, release: releases.at(-1) };
  return !refusalOf(parseLineAs(file, line, since), { reader, isInMatch: false });
}
function refuserOf(dialect, releases, range) {
  const [program, outcome] = dialect === "ssh_config" ? ["ssh", "connects to no host"] : ["sshd", "does not start"];
  const told = formatReleases(releases, range);
  return { program: told === void 0 ? program : `${program} of ${told}`, outcome };
}
function formatReleases(releases, range) {
  if (releases.length === range.releases.length) return void 0;
  const runs = [];
  for (const release of releases) {
    const run2 = runs.at(-1);
    const isNext = run2 && range.releases.indexOf(run2.at(-1)) + 1 === range.releases.indexOf(release);
    if (isNext) run2.push(release);
    else runs.push([release]);
  }
  return `OpenSSH ${runs.map((run2) => formatRun(run2, range)).join(" and ")}`;
}
function formatRun(run2, { newest }) {
  const [first, last2] = [run2[0], run2.at(-1)];
  if (first === last2) return formatRelease(first);
  return last2 === newest ? `${formatRelease(first)} and newer` : `${formatRelease(first)} to ${formatRelease(last2)}`;
}

// src/rule/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rule/spare-copy.ts
function isSpareCopy(path) {
  if (/(^|\/)(usr\/share|([^/]*[_-])?(backups?|bak))\//.test(path)) return true;
  return /(\.(example|sample|orig|bak|backup|old|save|dist|rpmnew|rpmsave|dpkg-\w+|ucf-\w+)|~)$/.test(path);
}

// src/rule/suppression.ts
var suppressionForms = [
  "disable-next-line",
  "disable-next-block",
  "disable",
  "disable-file",
  "enable"
];
function maySuppress(text) {
  return /#[ \t]*ssh-lint-(?:dis|en)able/.test(text);
}

// rules/keepalive-interval/rule.ts
var rule_default = defineRule({
  meta: {
    description: "Enforce a probe interval that is neither too long to keep a path open nor needlessly short",
    why: `
NAT gateways, load balancers and firewalls forget a connection that has been silent for a while, most often without
telling either end. A probe that comes later than that finds the path gone: the interval looks like a keepalive and is
none. The shortest limits that are widely met are 240 seconds (Azure's load balancers and public addresses) and 350
seconds (AWS's NAT gateways, and its network load balancers unless set otherwise); 900 seconds is where Kubernetes' IPVS
forgets. A server's interval often serves only to find dead clients, so it may be longer by default.

An interval of a few seconds costs traffic, logs and battery, and with the usual count of unanswered probes ends a session
on a stall that TCP would have survived.

The value in force is judged, for each host or connection that the files tell apart, by what the newest release in range
makes of it: sshd 9.2 to 9.4 waits twice as long as told, which \`no-doubled-interval\` reports where they are some among
others. An interval of 0 is no matter of this rule, nor is one that an earlier directive overrules. Sessions that must stay open on a path with a shorter limit need
\`max\` set to half of that limit.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    strict: ["warning", { max: 240, serverMax: 240 }],
    occasions: [{ keywords: ["serveraliveinterval", "clientaliveinterval"] }],
    examples: [
      { dialect: "ssh_config", bad: "ServerAliveInterval 1200\n", good: "ServerAliveInterval 60\n" },
      { dialect: "sshd_config", bad: "ClientAliveInterval 1h\n", good: "ClientAliveInterval 5m\n" }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      tooLong: "{{keyword}} sends the first probe after {{wait}} of silence: a NAT or load balancer that forgets idle connections after {{max}} drops the session before it.",
      tooShort: "{{keyword}} sends a probe after every {{wait}} of silence, and a stall of {{stall}} is enough to end the session.",
      chatty: "{{keyword}} sends a probe after every {{wait}} of silence: more traffic than any path needs to stay open."
    },
    options: {
      min: {
        type: "seconds",
        default: 5,
        description: "The shortest interval, in an ssh_config and in an sshd_config."
      },
      max: {
        type: "seconds",
        default: longestUsefulInterval.ssh_config,
        description: "The longest interval in an ssh_config."
      },
      serverMax: {
        type: "seconds",
        default: longestUsefulInterval.sshd_config,
        description: "The longest interval in an sshd_config."
      }
    }
  },
  create({ file, options: options2, releases, roots, report }) {
    const { dialect } = file;
    const { min } = options2;
    const max = dialect === "ssh_config" ? options2.max : options2.serverMax;
    const proposed = String(Math.max(min, Math.min(60, max)));
    return {
      "ConfigFile:exit"() {
        for (const [directive, { interval: interval2, count }] of intervalsOf(file, roots)) {
          const gap = probeGapSeconds({ dialect, interval: interval2 }, releases.newest);
          if (gap >= min && gap <= max) continue;
          const value = directive.args[0];
          const suggest = [{ title: `Change the value to ${proposed}`, edits: [{ range: value, text: proposed }] }];
          const common = { at: value, suggest };
          const keyword = `${keepaliveKeywords[dialect].intervalName} ${value.value}`;
          const wait = formatProbeGap({ dialect, interval: interval2 }, releases);
          if (gap > max) {
            report({ messageId: "tooLong", data: { keyword, wait, max: formatTime(max) }, ...common });
          } else if (count && interval2 * (count + 1) <= commonStall) {
            const stall = formatDeadPeerTime({ dialect, interval: interval2, count }, releases);
            report({ messageId: "tooShort", data: { keyword, wait: formatTime(gap), stall }, ...common });
          } else {
            report({ messageId: "chatty", data: { keyword, wait }, ...common });
          }
        }
      }
    };
  }
});
var commonStall = 60;
function intervalsOf(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { interval: interval2, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (!interval2.value || interval2.origin?.section.file !== file) continue;
    const { directive } = interval2.origin;
    if (!found.has(directive)) found.set(directive, { interval: interval2.value, count: count.value });
  }
  return found;
}

// rules/no-count-without-interval/rule.ts
var rule_default2 = defineRule({
  meta: {
    description: "Disallow a count of unanswered probes where no probe is ever sent",
    why: `
\`ServerAliveCountMax\` and \`ClientAliveCountMax\` say how many probes may go unanswered. They have no effect by
themselves: probes are sent only where \`ServerAliveInterval\` or \`ClientAliveInterval\` is set, and OpenSSH's default is
not to. A count that stands alone looks like a keepalive and is none.

A count is reported where the interval is unset or 0 for each host or connection that the count reaches. Nothing is said
where probes are switched off with an explicit interval of 0 and the count is OpenSSH's default or 0: that is the manual's
default written out. Nor is anything said where the interval may come from elsewhere: of drop-ins that nothing includes,
of templates, and of files that include something outside the repository.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    occasions: [{ keywords: ["serveralivecountmax", "clientalivecountmax"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveCountMax 5\n",
        good: "ServerAliveInterval 60\nServerAliveCountMax 5\n"
      },
      {
        dialect: "sshd_config",
        bad: "#ClientAliveInterval 0\nClientAliveCountMax 2\n",
        good: "ClientAliveInterval 300\nClientAliveCountMax 2\n"
      }
    ],
    references: ["ssh_config(5) ServerAliveCountMax", "sshd_config(5) ClientAliveCountMax"],
    messages: {
      unset: "{{count}} has no effect: no {{interval}} goes with it, and without one no probe is sent.",
      off: "{{count}} has no effect: the {{interval}} that goes with it is 0, and no probe is sent."
    },
    options: {}
  },
  create({ file, roots, report }) {
    const { intervalName, countName } = keepaliveKeywords[file.dialect];
    return {
      "ConfigFile:exit"() {
        if (!roots.every(isComplete)) return;
        for (const use of countsOf(file, roots)) {
          const { directive, value, intervals } = use;
          if (intervals.some((interval2) => interval2.value !== 0)) continue;
          const data = { count: `${countName} ${value}`, interval: intervalName };
          const suggest = remedies(file, use);
          const unset = intervals.some(({ origin }) => !origin);
          if (unset) report({ messageId: "unset", data, at: directive, suggest });
          else if (value !== defaultCount && value !== 0) {
            report({ messageId: "off", data, at: directive, related: relatedTo(intervals[0]), suggest });
          }
        }
      }
    };
  }
});
function countsOf(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { intervals, counts } of roots.flatMap(keepaliveCases)) {
    for (const { value, origin } of counts) {
      if (value === void 0 || origin?.section.file !== file) continue;
      const { directive, section } = origin;
      const use = found.get(directive) ?? { directive, block: section.block, value, intervals: [] };
      use.intervals.push(...intervals);
      found.set(directive, use);
    }
  }
  return found.values();
}
function relatedTo({ origin }) {
  return origin ? [{ at: origin.directive, file: origin.section.file, message: "Probes are switched off here." }] : [];
}
function remedies(file, { directive, block, value, intervals }) {
  const { intervalName, count } = keepaliveKeywords[file.dialect];
  const removal = {
    title: "Remove the count",
    edits: [{ range: { start: directive.lineStart, end: directive.next }, text: "" }]
  };
  if (value === 0 || intervals.some(({ origin }) => origin)) return [removal];
  const addition = insertDirective(file, block, { keyword: intervalName, value: "60", beside: [count] });
  return [{ title: `Add ${intervalName} 60`, edits: [addition] }, removal];
}

// rules/no-doubled-interval/rule.ts
var rule_default3 = defineRule({
  meta: {
    description: "Disallow a server interval that is too long once OpenSSH 9.2 to 9.4 has doubled it",
    why: `
sshd 9.2 to 9.4 lets two intervals pass before it sends a probe (measured; later releases wait for one again).
\`ClientAliveInterval 300\` then means ten minutes of silence. Debian 12 ships 9.2. The shortest limit for idle connections
that is widely met is 240 seconds, so that 115 is the longest interval that keeps a path open on those releases too.

Nothing is reported where the range of releases holds none of the three, nor of a value that its own comment contradicts:
that one is about to change. Where intervals serve only to find dead clients,
raise \`max\` or switch the rule off.
`,
    dialects: ["sshd_config"],
    fixable: false,
    recommended: "info",
    occasions: [{ keywords: ["clientaliveinterval"] }],
    examples: [{ dialect: "sshd_config", bad: "ClientAliveInterval 300\n", good: "ClientAliveInterval 60\n" }],
    references: ["sshd_config(5) ClientAliveInterval", "serverloop.c of OpenSSH 9.2 and 9.5"],
    messages: {
      doubled: "OpenSSH 9.2 to 9.4 waits twice as long as told: sshd sends the first probe after {{gap}} of silence, not after {{interval}}."
    },
    options: {
      max: {
        type: "seconds",
        default: 115,
        description: "The longest interval, whose double still keeps a path open."
      }
    }
  },
  create({ file, options: options2, releases, roots, report }) {
    const { dialect } = file;
    return {
      "ConfigFile:exit"() {
        for (const [directive, interval2] of intervalsOf2(file, roots)) {
          const gap = Math.max(...releases.releases.map((release) => probeGapSeconds({ dialect, interval: interval2 }, release)));
          if (interval2 <= options2.max || gap === interval2 || isInQuestion(file, directive, interval2)) continue;
          const value = directive.args[0];
          const text = String(options2.max);
          report({
            messageId: "doubled",
            data: { gap: formatTime(gap), interval: formatTime(interval2) },
            at: value,
            suggest: [{ title: `Change the value to ${text}`, edits: [{ range: value, text }] }]
          });
        }
      }
    };
  }
});
function intervalsOf2(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { value, origin } of roots.flatMap(keepaliveCases).flatMap(({ intervals }) => intervals)) {
    if (value && origin?.section.file === file) found.set(origin.directive, value);
  }
  return found;
}
function isInQuestion(file, directive, interval2) {
  const lines = file.blocks.flatMap((block) => block.directives.includes(directive) ? block.lines : []);
  const above = lines[lines.indexOf(directive) - 1];
  if (above?.type !== "Comment") return false;
  const { intervalName, countName } = keepaliveKeywords[file.dialect];
  const keywords = /* @__PURE__ */ new Set([intervalName.toLowerCase(), countName.toLowerCase()]);
  const reading = readComment({ text: commentText(textOf(file, above)), place: "above", keywords });
  return contradiction(reading, { measure: "interval", value: interval2, partners: void 0, others: [] }) !== void 0;
}

// rules/no-zero-count/rule.ts
var rule_default4 = defineRule({
  meta: {
    description: "Disallow a count of 0 unanswered probes, which does not mean what it seems to",
    why: `
\`ServerAliveCountMax 0\` does not switch probing off. After one interval without a word from the server the client ends
the session, and it does so before it has sent a single probe: a quiet but healthy session dies. All releases do this.

\`ClientAliveCountMax 0\` did the same up to OpenSSH 8.1, and hardening guides of that time used it to log out idle users.
Since 8.2 it means the opposite: sshd goes on probing and never disconnects a client that does not answer. To end
sessions in which nothing happens, sshd has \`ChannelTimeout\` and \`UnusedConnectionTimeout\` since 9.2.

A count is reported only where an interval puts it to work. Where a session is meant to end after one quiet interval,
suppress the finding and give that as the reason.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: false,
    recommended: "warning",
    occasions: [{ keywords: ["serveralivecountmax", "clientalivecountmax"] }],
    examples: [
      {
        dialect: "ssh_config",
        bad: "ServerAliveInterval 60\nServerAliveCountMax 0\n",
        good: "ServerAliveInterval 60\nServerAliveCountMax 3\n"
      },
      {
        dialect: "sshd_config",
        bad: "ClientAliveInterval 300\nClientAliveCountMax 0\n",
        good: "ClientAliveInterval 300\nClientAliveCountMax 1\n"
      }
    ],
    references: ["ssh_config(5) ServerAliveCountMax", "sshd_config(5) ClientAliveCountMax"],
    messages: {
      client: "ServerAliveCountMax 0 ends a healthy session after {{wait}} of silence: ssh gives up before it sends a single probe.",
      server: "Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects: it probes after every {{wait}} of silence, but a client that does not answer keeps its session.",
      oldServer: "Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after {{wait}} of silence: sshd gives up before it sends a single probe.",
      anyServer: "Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after {{wait}} of silence; since 8.2 sshd never disconnects, and a client that does not answer keeps its session."
    },
    options: {}
  },
  create({ file, releases, roots, report }) {
    const messageId = file.dialect === "ssh_config" ? "client" : serverMessage(releases);
    return {
      "ConfigFile:exit"() {
        for (const [directive, { interval: interval2, origin }] of zeroCounts(file, roots)) {
          const value = directive.args[0];
          const endsSession = messageId === "oldServer" || messageId === "anyServer";
          const probing = { dialect: file.dialect, interval: interval2 };
          const wait = endsSession ? formatTime(interval2) : formatProbeGap(probing, releases);
          report({
            messageId,
            data: { wait },
            at: value,
            related: [{ at: origin.directive, file: origin.section.file, message: "The interval that goes with it." }],
            suggest: [
              { title: "Change the value to 3, the default", edits: [{ range: value, text: "3" }] },
              {
                title: "Change the value to 1, to give up after one unanswered probe",
                edits: [{ range: value, text: "1" }]
              }
            ]
          });
        }
      }
    };
  }
});
function serverMessage({ oldest, newest }) {
  if (oldest >= zeroCountNeverEndsSince) return "server";
  return newest < zeroCountNeverEndsSince ? "oldServer" : "anyServer";
}
function zeroCounts(file, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { interval: interval2, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (count.value !== 0 || count.origin?.section.file !== file) continue;
    const { directive } = count.origin;
    if (interval2.value && interval2.origin && !found.has(directive)) {
      found.set(directive, { interval: interval2.value, origin: interval2.origin });
    }
  }
  return found;
}

// rules/require-keepalive/rule.ts
var rule_default5 = defineRule({
  meta: {
    description: "Require an interval at which an idle peer is asked for an answer",
    why: `
Without a probe interval neither side of a silent session says anything. Load balancers, NAT gateways and firewalls
forget a connection that is idle for some minutes (the shortest widely met limits are 240 and 350 seconds), and the
session then hangs without a word. The kernel's own keepalive, which \`TCPKeepAlive\` turns on, waits two hours.

A root file is reported once, with the hosts or connections it leaves without probes. Nothing is said of a block that
switches probes off on purpose with 0, of drop-ins, which are judged inside the file that includes them, of hosts that
only serve git, run in \`BatchMode\` or are reached through a \`ProxyCommand\`, of samples, backups and what a package keeps
under \`usr/share\`, nor where a template or a file outside the repository may set the interval.
`,
    dialects: ["ssh_config", "sshd_config"],
    fixable: true,
    recommended: "warning",
    examples: [
      {
        dialect: "ssh_config",
        bad: `
Host bastion
    HostName bastion.example.com
`,
        good: `
Host bastion
    HostName bastion.example.com

Host *
    ServerAliveInterval 60
`
      },
      {
        dialect: "sshd_config",
        bad: `
PermitRootLogin no
`,
        good: `
PermitRootLogin no
ClientAliveInterval 60
`
      }
    ],
    references: ["ssh_config(5) ServerAliveInterval", "sshd_config(5) ClientAliveInterval"],
    messages: {
      client: "{{keyword}} is not set for {{subjects}}: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.",
      clientNothing: "{{keyword}} is not set for {{subjects}} and TCPKeepAlive is off: nothing at all keeps an idle session alive or notices that the server is gone.",
      server: "{{keyword}} is not set for {{subjects}}: sshd never asks an idle client for an answer, so dead sessions stay open and quiet ones are dropped on the way.",
      serverNothing: "{{keyword}} is not set for {{subjects}} and TCPKeepAlive is off: nothing at all keeps an idle session alive or notices that the client is gone."
    },
    options: {
      interval: { type: "seconds", default: 60, description: "The interval that the fix writes." }
    }
  },
  create({ options: options2, report }) {
    return {
      Root(root) {
        const unset = resolutionsWithoutProbes(root);
        if (unset.length === 0) return;
        const { interval: interval2, intervalName } = keepaliveKeywords[root.dialect];
        const side = root.dialect === "ssh_config" ? "client" : "server";
        const nothing3 = unset.some((resolution) => isOff(resolution, "tcpkeepalive"));
        const edit = editFor(root, unset, String(options2.interval));
        report({
          messageId: nothing3 ? `${side}Nothing` : side,
          data: { keyword: intervalName, subjects: describeSubjects(root, unset) },
          at: placeToReport(root.file),
          ...edit && {
            fix: {
              title: `Add ${intervalName} ${options2.interval}${edit.where}`,
              edits: [edit.edit],
              changes: [interval2]
            }
          }
        });
      }
    };
  }
});
function resolutionsWithoutProbes(root) {
  if (root.fragment || isSpareCopy(root.file.path) || root.sections.length === 0 || isTemplate(root) || readsElsewhere(root)) {
    return [];
  }
  const { interval: interval2 } = keepaliveKeywords[root.dialect];
  if (!resolutionsApart(root, [interval2]).some((resolution) => hasNoProbes(root, resolution))) return [];
  if (namesOnly(root, (resolution) => isExcused(root, resolution))) return [];
  return resolutions(root).filter((resolution) => hasNoProbes(root, resolution) && !isExcused(root, resolution));
}
function hasNoProbes(root, resolution) {
  const { origin, candidates } = resolution.get(keepaliveKeywords[root.dialect].interval);
  return origin === void 0 && candidates.length === 0;
}
function isExcused({ dialect }, resolution) {
  if (dialect === "sshd_config") return false;
  const proxy = argumentsInForce(resolution.get("proxycommand"));
  const proxied = proxy.some((command) => command !== void 0 && command.toLowerCase() !== "none");
  return proxied || isOn(resolution, "batchmode") || !resolution.subject.other && isGitHost(resolution);
}
function isOn(resolution, flag) {
  return argumentsInForce(resolution.get(flag)).some((value) => /^(yes|true)$/i.test(value ?? ""));
}
function isOff(resolution, flag) {
  return argumentsInForce(resolution.get(flag)).every((value) => /^(no|false)$/i.test(value ?? ""));
}
var mostListed = 4;
function describeSubjects(root, unset) {
  if (unset.length === subjects(root).length) return root.dialect === "ssh_config" ? "any host" : "any connection";
  const names = [...new Set(unset.map(({ subject }) => subject.description))];
  const shown = names.length > mostListed ? names.slice(0, mostListed - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function placeToReport(file) {
  const lines = file.blocks.flatMap(({ header, directives }) => [header, directives[0]]);
  return generalBlock(file)?.header ?? lines.find((line) => line !== void 0) ?? file;
}
function generalBlock({ blocks }) {
  return blocks.findLast(({ header }) => header?.type === "Host" && holdsAlways(header));
}
function editFor(root, unset, value) {
  const { intervalName: keyword, count } = keepaliveKeywords[root.dialect];
  const directive = { keyword, value, beside: [count] };
  if (root.dialect === "sshd_config") {
    return { edit: insertDirective(root.file, root.file.blocks[0], directive), where: " to the global block" };
  }
  if (unset.some((resolution) => countsInForce(root, resolution).some((inForce2) => inForce2.value === 0))) {
    return void 0;
  }
  const block = generalBlock(root.file);
  if (!block) {
    const generalElsewhere = root.files.some((file) => generalBlock(file));
    return generalElsewhere ? void 0 : { edit: appendHostBlock(root.file, directive), where: " in a Host * block at the end" };
  }
  return setsIntervalAfter(root, block) ? void 0 : { edit: insertDirective(root.file, block, directive), where: " to the last Host * block" };
}
function setsIntervalAfter(root, block) {
  const { interval: interval2 } = keepaliveKeywords[root.dialect];
  const position = root.sections.findLastIndex((section) => section.block === block);
  const below = position === -1 ? root.sections : root.sections.slice(position + 1);
  return below.some(({ directives }) => directives.some(({ keyword }) => keyword.canonical === interval2));
}

// rules/index.ts
var files = {
  "consistent-keepalive": () => require("./rules/consistent-keepalive.cjs"),
  "dead-peer-time": () => require("./rules/dead-peer-time.cjs"),
  "no-broken-release": () => require("./rules/no-broken-release.cjs"),
  "no-captured-directive": () => require("./rules/no-captured-directive.cjs"),
  "no-comment-mismatch": () => require("./rules/no-comment-mismatch.cjs"),
  "no-deprecated-keyword": () => require("./rules/no-deprecated-keyword.cjs"),
  "no-duplicate-block": () => require("./rules/no-duplicate-block.cjs"),
  "no-ignored-line": () => require("./rules/no-ignored-line.cjs"),
  "no-late-general-block": () => require("./rules/no-late-general-block.cjs"),
  "no-newer-keyword": () => require("./rules/no-newer-keyword.cjs"),
  "no-removed-algorithm": () => require("./rules/no-removed-algorithm.cjs"),
  "no-removed-keyword": () => require("./rules/no-removed-keyword.cjs"),
  "no-shadowed-directive": () => require("./rules/no-shadowed-directive.cjs"),
  "no-swallowed-comment": () => require("./rules/no-swallowed-comment.cjs"),
  "no-tcp-only": () => require("./rules/no-tcp-only.cjs"),
  "no-trailing-comment": () => require("./rules/no-trailing-comment.cjs"),
  "no-unknown-keyword": () => require("./rules/no-unknown-keyword.cjs"),
  "no-unreachable-block": () => require("./rules/no-unreachable-block.cjs"),
  "no-value-trap": () => require("./rules/no-value-trap.cjs"),
  "no-vendor-keyword": () => require("./rules/no-vendor-keyword.cjs"),
  "no-wrong-side-keyword": () => require("./rules/no-wrong-side-keyword.cjs"),
  "valid-arguments": () => require("./rules/valid-arguments.cjs"),
  "valid-encoding": () => require("./rules/valid-encoding.cjs"),
  "valid-include": () => require("./rules/valid-include.cjs"),
  "valid-match": () => require("./rules/valid-match.cjs"),
  "valid-quotes": () => require("./rules/valid-quotes.cjs"),
  "valid-suppression": () => require("./rules/valid-suppression.cjs")
};
var loaded34 = /* @__PURE__ */ new Map();
var ruleOf = (id) => {
  if (!loaded34.has(id)) loaded34.set(id, files[id]().default);
  return loaded34.get(id);
};
var LazyMeta = class {
  constructor(id, facts) {
    Object.assign(this, facts);
    this.id = id;
  }
  get messages() {
    return ruleOf(this.id).meta.messages;
  }
  get description() {
    return require("./rule-texts.json")[this.id].description;
  }
  get why() {
    return require("./rule-texts.json")[this.id].why;
  }
  get examples() {
    return require("./rule-texts.json")[this.id].examples;
  }
  get references() {
    return require("./rule-texts.json")[this.id].references;
  }
};
var lazyRule = (id, facts, hooks) => {
  const rule = { meta: new LazyMeta(id, facts) };
  for (const hook of hooks) rule[hook] = (...given) => ruleOf(id)[hook](...given);
  return [id, rule];
};
var rules = new Map([
  lazyRule("consistent-keepalive", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "off", "strict": "warning", "options": {} }, ["collect", "compare"]),
  lazyRule("dead-peer-time", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "off", "strict": "info", "occasions": [{ "keywords": ["serveraliveinterval", "clientaliveinterval"] }], "options": { "limit": { "type": "seconds", "default": 1800, "description": "The longest time that may pass." } } }, ["create"]),
  ["keepalive-interval", rule_default],
  lazyRule("no-broken-release", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "warning", "occasions": [{ "keywords": ["permitremoteopen"] }, { "keywords": ["logverbose"] }, { "keywords": ["streamlocalbindmask", "syslogfacility"] }, { "keywords": ["match"] }, { "keywords": ["match"] }, { "keywords": ["ipqos"] }, { "keywords": ["ipqos"] }, { "keywords": ["match"] }, { "keywords": ["persourcenetblocksize"] }, { "keywords": ["subsystem"], "signs": ["quote"] }, { "keywords": ["match"] }, { "keywords": ["permitopen", "permitlisten"] }, { "keywords": ["pamservicename"] }, { "keywords": ["authorizedprincipalscommand", "proxycommand", "gssapiauthentication", "gssapicleanupcredentials", "gssapistrictacceptorcheck"] }], "options": {} }, ["create"]),
  lazyRule("no-captured-directive", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "warning", "occasions": [{ "keywords": ["host", "match"] }], "options": {} }, ["create"]),
  lazyRule("no-comment-mismatch", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "occasions": [{ "keywords": ["serveraliveinterval", "clientaliveinterval", "serveralivecountmax", "clientalivecountmax", "logingracetime", "connecttimeout", "controlpersist", "rekeylimit", "maxauthtries", "maxsessions"], "signs": ["comment"] }], "options": {} }, ["create"]),
  ["no-count-without-interval", rule_default2],
  lazyRule("no-deprecated-keyword", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "warning", "occasions": [{ "signs": ["old-keyword"] }], "options": {} }, ["create"]),
  ["no-doubled-interval", rule_default3],
  lazyRule("no-duplicate-block", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "info", "occasions": [{ "keywords": ["host", "match"] }], "options": {} }, ["create"]),
  lazyRule("no-ignored-line", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "error", "occasions": [{ "signs": ["ignored-line"] }], "options": {} }, ["create"]),
  lazyRule("no-late-general-block", { "dialects": ["ssh_config"], "fixable": false, "recommended": "info", "occasions": [{ "keywords": ["host", "match"], "signs": ["shadowed"] }], "options": {} }, ["create"]),
  lazyRule("no-newer-keyword", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "error", "occasions": [{ "signs": ["refused:newer"] }], "options": {} }, ["create"]),
  lazyRule("no-removed-algorithm", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "occasions": [{ "signs": ["refused:removed-algorithm"] }], "options": {} }, ["create"]),
  lazyRule("no-removed-keyword", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "error", "occasions": [{ "signs": ["refused:removed-keyword"] }], "options": {} }, ["create"]),
  lazyRule("no-shadowed-directive", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "warning", "occasions": [{ "signs": ["shadowed"] }], "options": {} }, ["create"]),
  lazyRule("no-swallowed-comment", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "occasions": [{ "keywords": ["authorizedkeyscommand", "authorizedprincipalscommand", "forcecommand", "knownhostscommand", "localcommand", "proxycommand", "proxyjump", "remotecommand", "versionaddendum"], "signs": ["hash-behind"] }], "options": {} }, ["create"]),
  lazyRule("no-tcp-only", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "off", "strict": "info", "occasions": [{ "keywords": ["tcpkeepalive"] }], "options": {} }, ["create"]),
  lazyRule("no-trailing-comment", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "occasions": [{ "signs": ["hash-behind"] }], "options": {} }, ["create"]),
  lazyRule("no-unknown-keyword", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "error", "occasions": [{ "signs": ["refused:unknown-keyword"] }], "options": {} }, ["create"]),
  lazyRule("no-unreachable-block", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "warning", "occasions": [{ "keywords": ["host", "match"] }], "options": {} }, ["create"]),
  lazyRule("no-value-trap", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "warning", "occasions": [{ "keywords": ["host", "match", "addkeystoagent", "channeltimeout", "forwardagent", "hostname", "kbdinteractivedevices", "maxstartups", "permituserenvironment", "preferredauthentications", "pubkeyauthoptions", "streamlocalbindmask", "authorizedkeyscommand", "authorizedkeysfile", "authorizedprincipalscommand", "authorizedprincipalsfile", "banner", "chrootdirectory", "controlpath", "forcecommand", "globalknownhostsfile", "hostcertificate", "hostkey", "hostkeyagent", "identityagent", "identityfile", "knownhostscommand", "localcommand", "modulifile", "pidfile", "pkcs11provider", "proxycommand", "proxyjump", "remotecommand", "revokedhostkeys", "revokedkeys", "securitykeyprovider", "sshdauthpath", "sshdsessionpath", "trustedusercakeys", "userknownhostsfile", "versionaddendum", "xauthlocation"] }, { "keywords": ["acceptenv", "allowgroups", "allowusers", "denygroups", "denyusers", "sendenv", "setenv"], "signs": ["list-mark"] }, { "keywords": ["addkeystoagent", "clientaliveinterval", "connecttimeout", "controlpersist", "forwardx11timeout", "logingracetime", "serveraliveinterval", "unusedconnectiontimeout"], "signs": ["mixed-number"] }, { "keywords": ["certificatefile", "dynamicforward", "include", "localforward", "remoteforward", "setenv", "user"], "signs": ["percent"] }], "options": {} }, ["create"]),
  lazyRule("no-vendor-keyword", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "warning", "occasions": [{ "signs": ["refused:vendor-keyword"] }], "options": {} }, ["create"]),
  lazyRule("no-wrong-side-keyword", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "error", "occasions": [{ "signs": ["refused:wrong-side"] }], "options": {} }, ["create"]),
  ["no-zero-count", rule_default4],
  ["require-keepalive", rule_default5],
  lazyRule("valid-arguments", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "error", "occasions": [{ "signs": ["refused-later", "refused:arguments"] }], "options": {} }, ["create"]),
  lazyRule("valid-encoding", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "occasions": [{ "signs": ["odd-character"] }], "options": {} }, ["create"]),
  lazyRule("valid-include", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "occasions": [{ "keywords": ["include"] }], "options": {} }, ["create"]),
  lazyRule("valid-match", { "dialects": ["ssh_config", "sshd_config"], "fixable": false, "recommended": "error", "occasions": [{ "signs": ["refused:match"] }], "options": {} }, ["create"]),
  lazyRule("valid-quotes", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "occasions": [{ "signs": ["quote"] }], "options": {} }, ["create"]),
  lazyRule("valid-suppression", { "dialects": ["ssh_config", "sshd_config"], "fixable": true, "recommended": "error", "options": {} }, ["review"])
]);

// src/cli/arguments.ts
var import_node_path = require("node:path");

// src/config/settings.ts
var ConfigurationError = class extends Error {
  name = "ConfigurationError";
};
var presetNames = ["recommended", "strict", "all"];
function presetSettings(rules2, presets) {
  const settings = /* @__PURE__ */ new Map();
  for (const preset of presets) {
    for (const [id, rule] of rules2) {
      const setting = presetSetting(rule, preset);
      if (setting) settings.set(id, setting);
    }
  }
  return settings;
}
function presetSetting({ meta }, preset) {
  const { recommended } = meta;
  const strict = meta.strict ?? recommended;
  const [severity, options2] = typeof strict === "string" ? [strict, {}] : strict;
  const defaults = defaultOptions(meta.options);
  if (preset === "recommended") return recommended === "off" ? void 0 : { severity: recommended, options: defaults };
  if (severity !== "off") return { severity, options: { ...defaults, ...options2 } };
  return preset === "all" ? { severity: "info", options: defaults } : void 0;
}
function defaultOptions(specs) {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
function applySetting({ meta }, { severity, options: options2 }, before) {
  if (severity === "off") return void 0;
  return { severity, options: options2 ?? before?.options ?? defaultOptions(meta.options) };
}

// src/cli/options.ts
var formatNames = [
  "pretty",
  "compact",
  "json",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "rdjson",
  "markdown",
  "html",
  "patch"
];
var answerFormats = ["text", "json"];
var ruleListFormats = ["table", "json"];
var vendors = ["debian"];
var everyCommand = ["lint", "explain", "rules", "resolve", "config", "init"];
var options = [
  {
    name: "config",
    short: "c",
    value: "<path>",
    group: "Configuration",
    commands: ["lint", "config"],
    description: "Use this configuration file for everything",
    default: "the nearest .ssh-lint.yaml"
  },
  {
    name: "no-config",
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Read no configuration; run the recommended rules"
  },
  {
    name: "preset",
    value: "<name>",
    repeatable: true,
    choices: presetNames,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Rules to run: recommended, strict or all",
    default: "what the configuration extends, or recommended"
  },
  {
    name: "rule",
    value: "'<id>: <setting>'",
    repeatable: true,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Set a rule: off, info, warning, error, or [severity, {option: value}]"
  },
  {
    name: "only",
    value: "<id>",
    repeatable: true,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Run just this rule"
  },
  {
    name: "skip",
    value: "<id>",
    repeatable: true,
    commands: ["lint", "config"],
    group: "Configuration",
    description: "Run all rules but this one"
  },
  {
    name: "openssh",
    value: "<range>",
    commands: ["lint", "resolve", "config"],
    group: "Target",
    description: 'Releases that will read the files: 9.2, ">=8.4", "8.0 - 9.9"; resolve takes one',
    default: "the configuration, or >=8.7; resolve: the newest"
  },
  {
    name: "dialect",
    value: "<name>",
    choices: dialects,
    commands: ["lint", "resolve"],
    group: "Target",
    description: "Take the files for ssh_config or sshd_config",
    default: "by path and content"
  },
  {
    name: "root-dir",
    value: "<dir>",
    commands: ["lint", "resolve"],
    group: "Target",
    description: "What / means for absolute Include paths; nothing outside is read",
    default: "the repository root"
  },
  { name: "fix", group: "Fixing", description: "Apply safe fixes in place, then report what is left" },
  { name: "unsafe-fixes", group: "Fixing", description: "With --fix or --diff: unsafe fixes too" },
  {
    name: "diff",
    group: "Fixing",
    description: "Print the fixes as a patch and write nothing; exit 1 if there are any"
  },
  {
    name: "ignore-pattern",
    value: "<glob>",
    repeatable: true,
    group: "Files",
    description: "Leave out files, in gitignore syntax"
  },
  { name: "no-ignore", group: "Files", description: "Disregard .gitignore and the ignores of configurations" },
  { name: "force-exclude", group: "Files", description: "Leave out ignored files even where they are named" },
  { name: "no-error-on-unmatched-pattern", group: "Files", description: "Nothing to lint is no error" },
  { name: "list-files", group: "Files", description: "Print path and dialect of what would be linted, and exit" },
  {
    name: "stdin-filename",
    value: "<path>",
    group: "Files",
    description: "The path that text from standard input (-) stands for"
  },
  { name: "max-warnings", value: "<n>", group: "Exit code", description: "More warnings than this: exit 1" },
  { name: "quiet", group: "Exit code", description: "Report errors only" },
  { name: "exit-zero", group: "Exit code", description: "Findings do not change the exit code" },
  {
    name: "format",
    short: "f",
    value: "<name>",
    choices: { lint: formatNames, rules: ruleListFormats, resolve: answerFormats, config: answerFormats },
    repeatable: true,
    commands: ["lint", "rules", "resolve", "config"],
    group: "Output",
    description: "pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html or patch; resolve, config: text or json",
    default: "pretty; resolve, config: text"
  },
  {
    name: "output-file",
    short: "o",
    value: "<path>",
    repeatable: true,
    group: "Output",
    description: "Write the format named before it to this file",
    default: "stdout"
  },
  {
    name: "color",
    commands: ["lint", "explain", "resolve"],
    group: "Output",
    description: "Colour the output",
    default: "auto"
  },
  {
    name: "no-color",
    commands: ["lint", "explain", "resolve"],
    group: "Output",
    description: "Do not colour the output"
  },
  {
    name: "no-inline-config",
    group: "Suppressions",
    description: "Disregard suppression comments"
  },
  {
    name: "suppress-all",
    group: "Suppressions",
    description: "Write all findings to the suppressions file"
  },
  {
    name: "suppressions",
    value: "<path>",
    group: "Suppressions",
    description: "The suppressions file: findings that are known and stay",
    default: "ssh-lint-suppressions.json"
  },
  {
    name: "prune-suppressions",
    group: "Suppressions",
    description: "Remove stale entries from the suppressions file"
  },
  { name: "show-suppressed", group: "Suppressions", description: "Pretty and SARIF list suppressed findings too" },
  {
    name: "host",
    value: "<name>",
    commands: ["resolve"],
    group: "Resolve",
    description: "The host as ssh is given it; sshd: the name of the client"
  },
  {
    name: "user",
    value: "<name>",
    commands: ["resolve"],
    group: "Resolve",
    description: "The user as ssh -l names it; sshd: who logs in"
  },
  {
    name: "addr",
    value: "<address>",
    alias: "address",
    commands: ["resolve"],
    group: "Resolve",
    description: "sshd: the address of the client"
  },
  {
    name: "localaddr",
    value: "<address>",
    alias: "localaddress",
    commands: ["resolve"],
    group: "Resolve",
    description: "sshd: the address that the client connects to"
  },
  {
    name: "localport",
    value: "<n>",
    commands: ["resolve"],
    group: "Resolve",
    description: "sshd: the port that the client connects to"
  },
  {
    name: "match",
    value: "<criterion>=<value>",
    repeatable: true,
    commands: ["resolve"],
    group: "Resolve",
    description: "What a Match criterion finds: localuser=alice, tagged=work, group=wheel, exec=yes"
  },
  {
    name: "home",
    value: "<dir>",
    commands: ["resolve"],
    group: "Resolve",
    description: "What ~ means in an Include",
    default: "told by the place of the file"
  },
  {
    name: "vendor",
    value: "<name>",
    choices: vendors,
    commands: ["resolve"],
    group: "Resolve",
    description: "Whose packages: debian",
    default: "OpenSSH as released"
  },
  {
    name: "all",
    commands: ["resolve"],
    group: "Resolve",
    description: "Show compiled-in defaults too; json always does"
  },
  {
    name: "debug",
    commands: ["lint", "resolve"],
    group: "Other",
    description: "Tell on stderr what is read, and where a failure of ssh-lint itself began"
  },
  { name: "version", short: "v", commands: everyCommand, group: "Other", description: "Print the version" },
  { name: "help", short: "h", commands: everyCommand, group: "Other", description: "Print this help" }
];

// src/cli/parsed-arguments.ts
var import_node_util = require("node:util");
var UsageError = class extends Error {
  name = "UsageError";
};
var table = options;
function parseTokens(argv) {
  const config = {};
  for (const { name, alias, value, short } of table) {
    const type = value === void 0 ? "boolean" : "string";
    config[name] = { type, ...short !== void 0 && { short } };
    if (alias !== void 0) config[alias] = { type };
  }
  const { positionals, tokens } = (0, import_node_util.parseArgs)({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  return { positionals, tokens: tokens.map((token) => token.kind === "option" ? checkedOption(token) : token) };
}
function checkedOption(token) {
  const { rawName, value, inlineValue } = token;
  const option = optionOf(token);
  if (option.unavailable !== void 0) throw new UsageError(`${rawName}: ${option.unavailable}.`);
  if (option.value !== void 0 && value === void 0) {
    throw new UsageError(`${rawName} needs a value: ${option.value}.`);
  }
  if (option.value !== void 0 && inlineValue === false && value.startsWith("-") && value !== "-") {
    throw new UsageError(
      `${rawName} needs a value, and ${JSON.stringify(value)} looks like an option; write ${rawName}=${value} if it is meant.`
    );
  }
  if (option.value === void 0 && value !== void 0) throw new UsageError(`${rawName} takes no value.`);
  return { ...token, name: option.name };
}
function optionOf({ name, rawName }) {
  const option = table.find((known2) => known2.name === name || known2.alias === name);
  if (option) return option;
  const near = nearest(
    name,
    table.map((known2) => known2.name)
  );
  const hint = near === void 0 ? "See ssh-lint --help." : `Did you mean --${near}?`;
  throw new UsageError(`Unknown option ${JSON.stringify(rawName)}. ${hint}`);
}
function refuseOthers({ tokens }, command) {
  for (const { kind, name, rawName } of tokens) {
    if (kind !== "option") continue;
    const takenBy = table.find((option) => option.name === name)?.commands ?? ["lint"];
    if (takenBy.includes(command)) continue;
    const elsewhere = command === "lint" ? `: it goes with ssh-lint ${takenBy.join(" and ")}` : "";
    throw new UsageError(`${command} does not take ${rawName}${elsewhere}.`);
  }
}
function has({ tokens }, name) {
  return tokens.some((token) => token.kind === "option" && token.name === name);
}
function all({ tokens }, name) {
  return tokens.flatMap((token) => token.kind === "option" && token.name === name ? [token.value] : []);
}
function last(parsed, name) {
  return all(parsed, name).at(-1);
}
function readColor({ tokens }) {
  const name = tokens.findLast((token) => token.name === "color" || token.name === "no-color")?.name;
  return name === void 0 ? void 0 : name === "color";
}
function oneOf(option, given, known2) {
  const found = known2.find((name) => name === given);
  if (found !== void 0) return found;
  const near = nearest(given, known2);
  const hint = near === void 0 ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`${option} is one of ${known2.join(", ")}, not ${JSON.stringify(given)}.${hint}`);
}

// src/cli/configuration-arguments.ts
function readConfigurationArguments(parsed) {
  const file = last(parsed, "config");
  if (file !== void 0 && has(parsed, "no-config")) {
    throw new UsageError("--config names a file and --no-config reads none: give one of them.");
  }
  const openssh = last(parsed, "openssh");
  const releases = openssh === void 0 ? void 0 : parseReleaseRange(openssh);
  if (typeof releases === "string") throw new UsageError(releases);
  return {
    config: has(parsed, "no-config") ? false : file,
    presets: all(parsed, "preset").map((name) => oneOf("--preset", name, presetNames)),
    ruleSettings: all(parsed, "rule"),
    only: all(parsed, "only"),
    skip: all(parsed, "skip"),
    releases
  };
}
function readConfig(parsed, rest) {
  refuseOthers(parsed, "config");
  const [file, ...more] = rest;
  if (file === void 0 || more.length > 0) throw new UsageError("config takes one file: ssh-lint config <file>.");
  return {
    command: "config",
    file,
    format: oneOf("--format", last(parsed, "format") ?? "text", answerFormats),
    ...readConfigurationArguments(parsed)
  };
}

// src/cli/resolve-arguments.ts
var loaded35;
var load34 = () => loaded35 ??= require("./lazy-commands.cjs");
var readResolve = (...given) => load34().readResolve(...given);

// src/cli/arguments.ts
function readArguments(argv) {
  const parsed = parseTokens(argv);
  if (has(parsed, "help")) return { command: "help" };
  if (has(parsed, "version")) return { command: "version" };
  const [first, ...rest] = parsed.positionals;
  if (first === "explain") return readExplain(parsed, rest);
  if (first === "rules") return readRules(parsed, rest);
  if (first === "resolve") return readResolve(parsed, rest);
  if (first === "config") return readConfig(parsed, rest);
  if (first === "init") return readInit(parsed, rest);
  return readLint(parsed, first === "lint" ? rest : parsed.positionals);
}
function readExplain(parsed, rest) {
  refuseOthers(parsed, "explain");
  const [rule, ...more] = rest;
  if (rule === void 0 || more.length > 0) throw new UsageError("explain takes one rule: ssh-lint explain <rule>.");
  return { command: "explain", rule, color: readColor(parsed) };
}
function readRules(parsed, rest) {
  refuseOthers(parsed, "rules");
  if (rest.length > 0) throw new UsageError("rules takes no argument: ssh-lint rules [--format table|json].");
  return { command: "rules", format: oneOf("--format", last(parsed, "format") ?? "table", ruleListFormats) };
}
function readInit(parsed, rest) {
  refuseOthers(parsed, "init");
  if (rest.length > 0) throw new UsageError("init takes no argument: it writes into the working folder.");
  return { command: "init" };
}
function readLint(parsed, patterns) {
  refuseOthers(parsed, "lint");
  const dialect = last(parsed, "dialect");
  const lint2 = {
    command: "lint",
    patterns,
    ...readConfigurationArguments(parsed),
    dialect: dialect === void 0 ? void 0 : oneOf("--dialect", dialect, dialects),
    rootDir: last(parsed, "root-dir"),
    fix: has(parsed, "fix"),
    unsafeFixes: has(parsed, "unsafe-fixes"),
    diff: has(parsed, "diff"),
    ignorePatterns: all(parsed, "ignore-pattern"),
    ignore: !has(parsed, "no-ignore"),
    forceExclude: has(parsed, "force-exclude"),
    errorOnUnmatched: !has(parsed, "no-error-on-unmatched-pattern"),
    listFiles: has(parsed, "list-files"),
    stdinFilename: last(parsed, "stdin-filename"),
    maxWarnings: readMaxWarnings(last(parsed, "max-warnings")),
    quiet: has(parsed, "quiet"),
    exitZero: has(parsed, "exit-zero"),
    outputs: readOutputs(parsed),
    color: readColor(parsed),
    inlineConfig: !has(parsed, "no-inline-config"),
    suppressions: last(parsed, "suppressions"),
    suppressAll: has(parsed, "suppress-all"),
    pruneSuppressions: has(parsed, "prune-suppressions"),
    showSuppressed: has(parsed, "show-suppressed"),
    debug: has(parsed, "debug")
  };
  checkSuppressions(lint2);
  checkCombinations(lint2);
  return lint2;
}
function checkCombinations({ fix: fix2, diff, unsafeFixes, patterns, stdinFilename, outputs }) {
  if (fix2 && diff) throw new UsageError("--fix writes the files and --diff does not: give one of them.");
  if (diff && outputs.some(({ format, file }) => file === void 0 && format !== "patch")) {
    throw new UsageError("--diff prints the patch on standard output: give the other format an --output-file.");
  }
  if (unsafeFixes && !fix2 && !diff && !outputs.some(holdsPatch)) {
    throw new UsageError("--unsafe-fixes goes with --fix, --diff, --format patch or --format markdown.");
  }
  if (patterns.includes("-") && patterns.length > 1) {
    throw new UsageError("Standard input (-) is linted alone, without other paths.");
  }
  if (stdinFilename !== void 0 && !patterns.includes("-")) {
    throw new UsageError("--stdin-filename goes with - (standard input).");
  }
}
function checkSuppressions({ suppressAll, pruneSuppressions, diff }) {
  if (suppressAll && pruneSuppressions) {
    throw new UsageError("--suppress-all leaves nothing to prune: give it or --prune-suppressions.");
  }
  if (suppressAll && diff) throw new UsageError("--suppress-all suppresses what --diff would fix: give one of them.");
}
function holdsPatch({ format }) {
  return format === "patch" || format === "markdown";
}
function readOutputs({ tokens }) {
  const outputs = [];
  for (const token of tokens) {
    if (token.name === "format") {
      outputs.push({ format: oneOf("--format", token.value, formatNames), file: void 0 });
    } else if (token.name === "output-file") {
      if (outputs.length === 0) outputs.push({ format: "pretty", file: void 0 });
      const output = outputs.at(-1);
      if (output.file !== void 0) {
        throw new UsageError(`${output.format} already goes to ${output.file}: write -f before each -o.`);
      }
      output.file = token.value;
    }
  }
  if (outputs.filter(({ file }) => file === void 0).length > 1) {
    throw new UsageError("Two formats would mix on standard output: give all but one an --output-file.");
  }
  const files2 = outputs.flatMap(({ file }) => file ?? []);
  const shared = sharedFile(files2);
  if (shared !== void 0) throw new UsageError(`Two formats would write ${shared} one over the other.`);
  return outputs;
}
function sharedFile(files2) {
  const paths = files2.map((file) => (0, import_node_path.normalize)(file));
  return paths.find((path, index2) => paths.indexOf(path) !== index2);
}
function readMaxWarnings(text) {
  if (text === void 0) return void 0;
  if (!/^\d+$/.test(text)) {
    throw new UsageError(`--max-warnings takes a whole number from 0 up, not ${JSON.stringify(text)}.`);
  }
  return Number(text);
}

// src/cli/baseline.ts
var import_node_path3 = require("node:path");

// src/files/place.ts
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");

// src/files/refusal.ts
function isRefusal(value) {
  return value !== void 0 && "cause" in value;
}
function readFailure(path, error) {
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return path.includes("\uFFFD") ? { path, cause: "bad-name", reason: "Its name is not valid UTF-8, so no report could name it: rename it." } : { path, cause: "missing", reason: "There is no such file or folder." };
    case "ELOOP":
      return { path, cause: "broken-link", reason: "Its links cannot be followed to an end." };
    default:
      return { path, cause: "unreadable", reason: `It cannot be read: ${systemMessage(code)}.` };
  }
}
function writeFailure(path, error) {
  return { path, cause: "unwritable", reason: `It cannot be written: ${systemMessage(errorCode(error))}.` };
}
function errorCode(error) {
  if (error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
function systemMessage(code) {
  const known2 = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "no space is left",
    EMFILE: "too many files are open",
    EIO: "the disk reports an error"
  };
  return known2[code] ?? code;
}

// src/files/place.ts
function findRepositoryRoot(folder) {
  const start = realPathOf(folder);
  for (let candidate = start; ; ) {
    if (isRepository(candidate)) return candidate;
    const parent = withSlashes((0, import_node_path2.dirname)(candidate));
    if (parent === candidate) return start;
    candidate = parent;
  }
}
function isRepository(folder) {
  return (0, import_node_fs.existsSync)(joinPath(folder, ".git"));
}
function locate(path, root) {
  try {
    const realPath = realPathOf(path);
    const refusal = root === void 0 ? void 0 : trespass(path, realPath, root);
    if (refusal) return refusal;
    const stats = (0, import_node_fs.statSync)(realPath);
    return stats.isFile() || stats.isDirectory() ? { realPath, stats } : irregular(path, stats);
  } catch (error) {
    const failure = readFailure(path, error);
    return failure.cause === "missing" && isLink(path) ? { path, cause: "broken-link", reason: "It is a link that leads to nothing." } : failure;
  }
}
function trespass(path, realPath, root) {
  if (!isInside(root, realPath)) {
    return { path, cause: "outside-root", reason: "It leads out of the root, and nothing outside is read or written." };
  }
  if (/(^|\/)\.git(\/|$)/i.test(realPath.slice(root.length))) {
    return {
      path,
      cause: "git-folder",
      reason: "It leads into a .git folder, which may hold secrets and is left alone."
    };
  }
  return void 0;
}
function irregular(path, stats) {
  return { path, cause: "not-regular", reason: `It is ${kindOf(stats)}, not a regular file, and is left alone.` };
}
function kindOf(stats) {
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  return stats.isSymbolicLink() ? "a link" : "a device";
}
function isLink(path) {
  const entry = lookAt(path);
  return !isRefusal(entry) && entry.isSymbolicLink();
}
function linkBelow(folder, path) {
  let step = folder;
  for (const name of path.slice(withSlash(folder).length).split("/")) {
    step = joinPath(step, name);
    if (isLink(step)) return step;
  }
  return void 0;
}
function lookAt(path) {
  try {
    return (0, import_node_fs.lstatSync)(path);
  } catch (error) {
    return readFailure(path, error);
  }
}
function isInside(folder, path) {
  return path === folder || path.startsWith(withSlash(folder));
}
function realPathOf(path) {
  return withSlashes(import_node_fs.realpathSync.native(path));
}
function joinPath(folder, name) {
  return withSlash(folder) + name;
}
function withSlash(folder) {
  return folder.endsWith("/") ? folder : `${folder}/`;
}
function withSlashes(path) {
  return import_node_path2.sep === "/" ? path : path.replaceAll(import_node_path2.sep, "/");
}
function displayPath(cwd, path) {
  return withSlashes((0, import_node_path2.relative)(cwd, path)) || ".";
}

// src/files/read.ts
var import_node_fs2 = require("node:fs");

// src/files/encoding.ts
var import_node_buffer = require("node:buffer");
function decodeText(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (0, import_node_buffer.isUtf8)(buffer) ? { text: buffer.toString("utf8"), encoding: "utf-8" } : { text: buffer.toString("latin1"), encoding: "latin-1" };
}
function encodeText(text, encoding) {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (/[^\0-\xff]/.test(text)) throw new RangeError("A latin-1 text cannot hold a character above U+00FF.");
  return Buffer.from(text, "latin1");
}

// src/files/read.ts
var maximumFileSize = 64 * 1024 * 1024;
function readConfig2(path, options2) {
  const bytes = readInside(path, options2);
  return isRefusal(bytes) ? bytes : decodeText(bytes);
}
function readInside(path, { root, maximumSize: maximumSize2 = maximumFileSize }) {
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const bytes = readRegular(place.realPath, maximumSize2);
  return isRefusal(bytes) ? { ...bytes, path } : bytes;
}
function readRegular(path, maximumSize2 = maximumFileSize) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW);
    const stats = (0, import_node_fs2.fstatSync)(descriptor);
    if (!stats.isFile()) return irregular(path, stats);
    return stats.size > maximumSize2 ? tooLarge(path, maximumSize2) : (0, import_node_fs2.readFileSync)(descriptor);
  } catch (error) {
    return readFailure(path, error);
  } finally {
    if (descriptor !== void 0) (0, import_node_fs2.closeSync)(descriptor);
  }
}
var chunkSize = 64 * 1024;
function readStream(path, descriptor, maximumSize2 = maximumFileSize) {
  const chunks = [];
  for (let size = 0; size <= maximumSize2; ) {
    const chunk = Buffer.allocUnsafe(chunkSize);
    const count = (0, import_node_fs2.readSync)(descriptor, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  return tooLarge(path, maximumSize2);
}
function tooLarge(path, maximumSize2) {
  const kibibytes = maximumSize2 / 1024;
  const limit = kibibytes >= 1024 ? `${kibibytes / 1024} MiB` : kibibytes >= 1 ? `${kibibytes} KiB` : `${maximumSize2} bytes`;
  return { path, cause: "too-large", reason: `It is larger than ${limit}, the most that is read of one file.` };
}

// src/files/write.ts
var loaded36;
var load35 = () => loaded36 ??= require("./lazy-write.cjs");
var replaceFile = (...given) => load35().replaceFile(...given);
var writeReport = (...given) => load35().writeReport(...given);

// src/format/baseline.ts
var loaded37;
var load36 = () => loaded37 ??= require("./lazy-suppressions.cjs");
var accountedFor = (...given) => load36().accountedFor(...given);
var baselineText = (...given) => load36().baselineText(...given);
var entriesOf = (...given) => load36().entriesOf(...given);
var unaccounted = (...given) => load36().unaccounted(...given);

// src/linter/suppression.ts
var loaded38;
var load37 = () => loaded38 ??= require("./lazy-suppressions.cjs");
var readSuppressions = (...given) => load37().readSuppressions(...given);
var reviewed = (...given) => load37().reviewed(...given);
var setAside = (...given) => load37().setAside(...given);
var suppress = (...given) => load37().suppress(...given);

// src/cli/baseline-entries.ts
var loaded39;
var load38 = () => loaded39 ??= require("./lazy-suppressions.cjs");
var readEntries = (...given) => load38().readEntries(...given);

// src/cli/baseline.ts
var defaultSuppressionsFile = "ssh-lint-suppressions.json";
var maximumSize = 4 * 1024 * 1024;
async function readBaseline({ suppressions, suppressAll }, streams, read = readRegular) {
  const cwd = realPathOf(streams.cwd);
  const name = suppressions ?? defaultSuppressionsFile;
  const file = (0, import_node_path3.resolve)(cwd, name);
  const root = findRepositoryRoot(cwd);
  const folder = isInside(root, file) ? (0, import_node_path3.dirname)(file) : root;
  if (folder !== root && linkBelow(root, folder) !== void 0) {
    throw new ConfigurationError(`The suppressions file ${name} cannot be used. A link of the repository leads to it.`);
  }
  const bytes = read(file, maximumSize);
  if (!isRefusal(bytes)) return { name, file, cwd, original: bytes, entries: await readEntries(bytes, name) };
  if (bytes.cause === "missing" && (suppressions === void 0 || suppressAll)) {
    return { name, file, cwd, original: void 0, entries: [] };
  }
  throw new ConfigurationError(`The suppressions file ${name} cannot be used. ${bytes.reason}`);
}
function acceptedBy(baseline) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const entry of baseline.entries) {
    const entries = byPath2.get(entry.path);
    if (entries) entries.push(entry);
    else byPath2.set(entry.path, [entry]);
  }
  return (file) => {
    const path = entryPath(baseline, file.path);
    const entries = byPath2.get(path);
    return entries ? accountedFor(file, path, entries) : /* @__PURE__ */ new Set();
  };
}
function staleEntries(baseline, judged) {
  const { entries } = baseline;
  if (entries.length === 0) return [];
  const found = judged.output.files.flatMap((file) => {
    const external = file.suppressed.filter(({ suppression }) => suppression.kind === "external");
    return entriesOf({ ...file, findings: [...file.findings, ...external] }, entryPath(baseline, file.path));
  });
  const compared = comparing(judged);
  const isKnown2 = ({ path, rule }) => !compared.has(rule) || isGone(baseline, path);
  return unaccounted(entries.filter(wasJudged(baseline, judged)), found).filter(isKnown2);
}
function comparing({ output, settingsFor }) {
  const rules2 = new Set(output.files.map(({ path }) => settingsFor(path).rules));
  return new Set([...rules2].flat().flatMap(({ id, rule }) => rule.compare ? [id] : []));
}
function wasJudged(baseline, { output, settingsFor }) {
  const linted = new Map(output.files.map(({ path }) => [entryPath(baseline, path), path]));
  const failed = new Set(output.failures.map(({ ruleId }) => ruleId));
  return ({ path, rule }) => {
    const lintedPath = linted.get(path);
    if (lintedPath === void 0) return isGone(baseline, path);
    if (failed.has(rule)) return false;
    return settingsFor(lintedPath).rules.some(({ id }) => id === rule);
  };
}
function isGone({ file }, path) {
  if (path.includes("\0")) return true;
  const entry = lookAt((0, import_node_path3.resolve)((0, import_node_path3.dirname)(file), path));
  return isRefusal(entry) && entry.cause === "missing";
}
function staleNotices({ file, cwd }, stale) {
  return stale.map(({ path, rule, block, keyword, value }) => {
    const why = isGone({ file }, path) ? "its file is gone" : "nothing is reported there any more";
    const line = [keyword, value].filter(Boolean).join(" ");
    return {
      path: displayPath(cwd, (0, import_node_path3.resolve)((0, import_node_path3.dirname)(file), path)),
      level: "warning",
      message: `The suppression of ${rule} for "${line}" (${block}) is stale, as ${why}: remove it with --prune-suppressions.`
    };
  });
}
async function suppressFindings(baseline, judged) {
  const judges = wasJudged(baseline, judged);
  const found = judged.output.files.flatMap((file) => entriesOf(file, entryPath(baseline, file.path)));
  await write(baseline, [...baseline.entries.filter((entry) => !judges(entry)), ...found]);
  return found.length;
}
async function prune(baseline, stale) {
  if (stale.length > 0) await write(baseline, unaccounted(baseline.entries, stale));
}
function allSetAside(output) {
  return { ...output, files: output.files.map((file) => setAside(file, new Set(file.findings))) };
}
async function write({ name, file, original }, entries) {
  const refusal = await replaceFile(file, { original, text: baselineText(entries) });
  if (refusal) throw new ConfigurationError(`The suppressions file ${name} was not written. ${refusal.reason}`);
}
function entryPath({ file, cwd }, path) {
  return displayPath((0, import_node_path3.dirname)(file), (0, import_node_path3.resolve)(cwd, path));
}

// src/cli/color.ts
async function painterFor(flag, { env }, isTerminal2) {
  if (!(flag ?? colorByEnvironment(env) ?? isTerminal2)) return withoutColor;
  const { default: picocolors } = await Promise.resolve().then(() => __toESM(require("./lazy-picocolors.cjs"), 1));
  return picocolors.createColors(true);
}
function plain(text) {
  return text;
}
var withoutColor = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, cyan: plain };
function colorByEnvironment(env) {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return env["TERM"] === "dumb" ? false : void 0;
}

// src/format/escape.ts
var loaded40;
var load39 = () => loaded40 ??= require("./lazy-report.cjs");
var patchLines = (...given) => load39().patchLines(...given);
var terminalLine = (...given) => load39().terminalLine(...given);

// src/linter/fix.ts
var loaded41;
var load40 = () => loaded41 ??= require("./lazy-fix.cjs");
var fix = (...given) => load40().fix(...given);

// src/resolve/include-expansion.ts
var loaded42;
var load41 = () => loaded42 ??= require("./lazy-include.cjs");
var expandsIncludes = (...given) => load41().expandsIncludes(...given);
var holdsToken = (...given) => load41().holdsToken(...given);

// src/resolve/include-path.ts
var loaded43;
var load42 = () => loaded43 ??= require("./lazy-include.cjs");
var includePlaces = (...given) => load42().includePlaces(...given);
var parentOf = (...given) => load42().parentOf(...given);

// src/resolve/root.ts
var maximumDepth = 16;
var maximumFiles = 4096;
function loadRoot(file, project, options2 = {}) {
  const { fragment = false, commandLine = [] } = options2;
  const loader = new Loader(file, project, options2.expandInclude);
  const given = commandLine.length > 0 ? parseCommandLine(commandLine, file) : void 0;
  if (given) loader.addCommandLine(given);
  loader.addFile(file, []);
  return { ...loader.root(fragment), ...given && { commandLine: given } };
}
function parseCommandLine(lines, { dialect, release }) {
  return parse({ path: "command-line", dialect, release, text: lines.map((line) => `${line}
`).join("") });
}
var Loader = class {
  #sections = [];
  #files = /* @__PURE__ */ new Set();
  #includes = [];
  #outer = /* @__PURE__ */ new Map();
  #root;
  #project;
  #expand;
  #open = [];
  #taken = 0;
  constructor(root, project, expand) {
    this.#root = root;
    this.#project = project;
    this.#expand = expand;
  }
  /** What has been read so far. */
  root(fragment) {
    const { dialect, release } = this.#root;
    return {
      file: this.#root,
      dialect,
      release,
      fragment,
      sections: this.#sections,
      files: [...this.#files],
      includes: this.#includes,
      outer: this.#outer,
      derived: /* @__PURE__ */ new Map()
    };
  }
  /** OpenSSH refuses blocks and Includes there. */
  addCommandLine(file) {
    const directives = file.blocks.flatMap((block) => block.directives).filter((line) => !isInclude2(line));
    this.#sections.push({ file, block: file.blocks[0], conditions: [], directives });
  }
  addFile(file, outer) {
    this.#files.add(file);
    this.#open.push(file);
    for (const block of file.blocks) {
      const conditions = block.header ? [...outer, block.header] : outer;
      if (block.header && outer.length > 0) this.#outer.set(conditions, outer);
      this.#addBlock(file, block, conditions);
    }
    this.#open.pop();
  }
  /** An Include splits its block: what it takes is read at that very spot. */
  #addBlock(file, block, conditions) {
    let directives = [];
    const flush = () => {
      if (directives.length > 0) this.#sections.push({ file, block, conditions, directives });
      directives = [];
    };
    for (const directive of block.directives) {
      if (!isInclude2(directive)) {
        directives.push(directive);
        continue;
      }
      flush();
      for (const argument of directive.args) this.#include({ file, directive, argument, conditions });
    }
    flush();
  }
  #include(use) {
    const note = (outcome, paths2 = [], more = {}) => {
      this.#includes.push({ ...use, outcome, paths: paths2, unread: [], ...more });
    };
    const pattern = this.#expanded(use.argument.value);
    if (pattern === void 0) return note("depends");
    const places = includePlaces(pattern, this.#root, this.#project);
    if (places.never) return note("never");
    const paths = this.#firstMatch(places.places);
    if (paths.length === 0) {
      if (places.stock) return note("stock");
      const outside = places.places.flatMap((place) => this.#project.outside?.(place, this.#root.path) ?? []);
      return outside.length > 0 ? note("outside", outside) : note("nothing", [], this.#missedBy(use, places.places));
    }
    if (this.#open.length > maximumDepth) return note("too-deep", paths);
    const found = paths.map((path) => this.#project.read(path, this.#root.dialect));
    const unread2 = paths.filter((_, index2) => !found[index2]);
    const targets = found.filter((target) => target !== void 0);
    if (targets.some((target) => this.#open.includes(target))) return note("cycle", paths);
    if ((this.#taken += targets.length) > maximumFiles) return note("too-many", paths);
    note("read", paths, { unread: unread2 });
    for (const target of targets) this.addFile(target, use.conditions);
  }
  /** Looked for when it is asked for: most Includes that take nothing are meant to. */
  #missedBy({ file, argument }, places) {
    const [project, rootPath] = [this.#project, this.#root.path];
    const filesAt = (place) => project.glob(place, rootPath);
    const isRelative = !/^[~/]/.test(argument.value) && file !== this.#root;
    return {
      missed: () => ({
        within: places.flatMap(({ base, pattern }) => filesAt({ base, pattern: `${pattern}/*` })),
        around: places.flatMap(({ base, pattern }) => filesAt({ base, pattern: pattern.replace(/[^/]*$/, "*") })),
        beside: isRelative ? filesAt({ base: parentOf(file.path), pattern: argument.value }) : []
      })
    };
  }
  #expanded(argument) {
    if (!expandsIncludes(this.#root) || !holdsToken(argument)) return argument;
    return this.#expand?.(argument, this.root(false));
  }
  #firstMatch(places) {
    for (const place of places) {
      const paths = this.#project.glob(place, this.#root.path);
      if (paths.length > 0) return paths;
    }
    return [];
  }
};
function isInclude2({ keyword }) {
  return keyword.name === "include";
}

// src/rule/sign.ts
function signsOf(context, inventory) {
  const known2 = /* @__PURE__ */ new Map();
  let topics;
  const ask = (sign) => {
    const shown = signs[sign];
    if (shown) return shown(context, inventory);
    topics ??= new Set(refusedHere(context).map(({ topic }) => `refused:${topic}`));
    return topics.has(sign);
  };
  return (sign) => {
    const shown = known2.get(sign) ?? ask(sign);
    known2.set(sign, shown);
    return shown;
  };
}
var signs = {
  comment: ({ file }) => file.text.includes("#"),
  "hash-behind": ({ file }) => /(?<![^\n])[^\n\S]*[^\s#][^\n#]*#/.test(file.text),
  "ignored-line": (_, { holdsIgnoredLine }) => holdsIgnoredLine,
  "list-mark": ({ file }) => /[,!@]/.test(file.text),
  "mixed-number": ({ file }) => /\.\d|\d[smhdw]\d/i.test(file.text),
  "odd-character": ({ file }) => holdsOddCharacter(file.text),
  "old-keyword": ({ file }, { names }) => [...names].some((name) => isOld(file, name)),
  percent: ({ file }) => file.text.includes("%"),
  quote: ({ file }) => /['"\\]/.test(file.text),
  "refused-later": (context) => refusedLaterHere(context).length > 0,
  shadowed: ({ roots, releases }) => roots.some((root) => !isTemplate(root) && shadows(root, releases.releases).length > 0)
};
function holdsOddCharacter(text) {
  return text.includes("\0") || text.startsWith("\xEF\xBB\xBF") || oddBlank.test(text.replaceAll("\r\n", "\n"));
}
function isOld({ dialect }, name) {
  const facts = lookupKeyword(dialect, name);
  return facts !== void 0 && facts.status !== "active";
}

// src/linter/comparisons.ts
var Comparisons = class {
  #byRule = /* @__PURE__ */ new Map();
  collect(enabled, root, context) {
    const kept = enabled.rule.collect?.(root, context);
    if (kept === void 0) return;
    const entry = { path: root.file.path, dialect: root.dialect, kept };
    const { releases } = context;
    const key = JSON.stringify([enabled.id, enabled.options, releases.text]);
    const comparison2 = this.#byRule.get(key);
    if (comparison2) comparison2.entries.push(entry);
    else this.#byRule.set(key, { enabled, releases, entries: [entry] });
  }
  all() {
    return this.#byRule.values();
  }
};

// src/resolve/byte-order.ts
function compareBytes(one, other) {
  const length = Math.min(one.length, other.length);
  for (let index2 = 0; index2 < length; index2++) {
    const [a, b] = [one.charCodeAt(index2), other.charCodeAt(index2)];
    if (a !== b) return byteRank(a) - byteRank(b);
  }
  return one.length - other.length;
}
function byteRank(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}

// src/linter/sources.ts
function treesOf(sources, release) {
  const trees = /* @__PURE__ */ new Map();
  return {
    ...foldersOf(sources),
    glob: (place, rootPath) => sources.glob(place, rootPath),
    outside: (place, rootPath) => sources.outside?.(place, rootPath) ?? [],
    read(path, dialect) {
      const key = `${dialect} ${path}`;
      if (!trees.has(key)) {
        const source = sources.read(path);
        trees.set(key, source && parse({ path, dialect, release, text: source.text }));
      }
      return trees.get(key);
    }
  };
}
function withTexts(sources, texts) {
  return {
    ...foldersOf(sources),
    glob: (place, rootPath) => sources.glob(place, rootPath),
    outside: (place, rootPath) => sources.outside?.(place, rootPath) ?? [],
    read(path) {
      const source = sources.read(path);
      const text = texts.get(path);
      return source && text !== void 0 ? { ...source, text } : source;
    }
  };
}
function foldersOf({ rootDir, isRootDirChosen = false, home }) {
  return { rootDir, isRootDirChosen, ...home !== void 0 && { home } };
}

// src/linter/membership.ts
var includeLine = /(?:^|\n)[ \t\r"=]*include/i;
function mayInclude(text) {
  return includeLine.test(text);
}
function findMembership(targets, sources, releaseFor) {
  const includedBy = /* @__PURE__ */ new Map();
  const including = targets.filter(({ path }) => mayInclude(sources.read(path)?.text ?? ""));
  for (const target of including) {
    const project = treesOf(sources, releaseFor(target.path));
    const file = project.read(target.path, target.dialect);
    if (!file) continue;
    for (const { path } of loadRoot(file, project).files.slice(1)) {
      const roots = includedBy.get(path);
      if (roots) roots.push(target);
      else includedBy.set(path, [target]);
    }
  }
  return { rootsOf: keepRoots(includedBy) };
}
function keepRoots(includedBy) {
  const inCircle = (path) => includedBy.get(path).every((root) => includedBy.get(root.path)?.some((other) => other.path === path) ?? false);
  const firstOfCircle = new Set(
    [...includedBy.keys()].filter((path) => inCircle(path) && includedBy.get(path).every((root) => path < root.path))
  );
  const isRoot = ({ path }) => !includedBy.has(path) || firstOfCircle.has(path);
  const rootsOf = /* @__PURE__ */ new Map();
  for (const [path, includers] of includedBy) {
    const roots = includers.filter(isRoot);
    if (roots.length > 0) rootsOf.set(path, roots);
  }
  return rootsOf;
}
function newestReleaseFor({ settingsFor }) {
  return (path) => settingsFor(path).releases.newest;
}
function membershipOf(input) {
  const { targets, context = [], sources } = input;
  const all2 = [...targets, ...context].toSorted((one, other) => compareBytes(one.path, other.path));
  return findMembership(all2, sources, newestReleaseFor(input));
}

// src/linter/copies.ts
var longestText = 16383;
var mostFindings = 100;
var mostTexts = 1e3;
var Copies = class {
  #isFragmentPath;
  #bySettings = /* @__PURE__ */ new Map();
  constructor(isFragmentPath2) {
    this.#isFragmentPath = isFragmentPath2;
  }
  /** What is known of a text at a path, as findings of that path; undefined where it has to be judged. */
  findingsIn(target, settings, text) {
    if (text.length > longestText) return void 0;
    const found = this.#textsLike(target, settings).get(text);
    return found?.map((finding) => movedTo(target.path, finding));
  }
  /** Keeps what was found in a file that no other includes, unless it may include others. */
  keep(target, settings, { text, findings }) {
    if (text.length > longestText || findings.length > mostFindings || mayInclude(text)) return;
    if (settings.rules.some(({ rule }) => rule.collect)) return;
    const texts = this.#textsLike(target, settings);
    if (texts.size >= mostTexts) texts.delete(texts.keys().next().value);
    texts.set(text, [...findings]);
  }
  /** The texts of files that are told apart by nothing else: rules know of a path only what is asked here. */
  #textsLike({ path, dialect }, settings) {
    const kinds = this.#bySettings.get(settings) ?? /* @__PURE__ */ new Map();
    this.#bySettings.set(settings, kinds);
    const kind = `${dialect} ${this.#isFragmentPath(path)} ${isSpareCopy(path)}`;
    const texts = kinds.get(kind) ?? /* @__PURE__ */ new Map();
    kinds.set(kind, texts);
    return texts;
  }
};
function movedTo(path, finding) {
  const place = (at) => ({ ...at, path });
  const edits = (all2) => all2.map((edit) => ({ ...edit, path }));
  return {
    ...finding,
    place: place(finding.place),
    related: finding.related.map((entry) => ({ ...entry, place: place(entry.place) })),
    fix: finding.fix && { ...finding.fix, edits: edits(finding.fix.edits) },
    suggestions: finding.suggestions.map((entry) => ({ ...entry, edits: edits(entry.edits) }))
  };
}

// src/linter/root-notices.ts
function rootNotices(root) {
  return [...includeNotices(root), ...subjectNotices(root)];
}
function includeNotices({ file: root, includes }) {
  const [first, ...others] = includes.filter(({ outcome }) => outcome === "too-many");
  if (!first) return [];
  const elsewhere = others.length > 0 ? `, like ${others.length} more,` : "";
  const message = `The Include on line ${first.directive.line}${elsewhere} takes more files than are followed from one root file, ${root.path}: what they set was not judged.`;
  return [{ path: first.file.path, message, level: "warning" }];
}
function subjectNotices(root) {
  if (!leavesOutSubjects(root)) return [];
  const message = "It has more Host and Match blocks than are weighed against each other: for the last of them the values in force were not judged.";
  return [{ path: root.file.path, message, level: "warning" }];
}

// src/linter/report.ts
var loaded44;
var load43 = () => loaded44 ??= require("./lazy-report.cjs");
var placeOf = (...given) => load43().placeOf(...given);
var toFinding = (...given) => load43().toFinding(...given);

// src/linter/occasion.ts
function concerns({ occasions }, keywords, shows) {
  const fits = ({ keywords: asked, signs: signs2 }) => (asked?.some((keyword) => keywords.has(keyword)) ?? true) && (signs2?.some(shows) ?? true);
  return occasions?.some(fits) ?? true;
}

// src/linter/order.ts
function sortFindings(findings) {
  const key = ({ ruleId, place, message }) => `${place.start} ${place.end} ${ruleId} ${message}`;
  const unique = [...new Map(findings.map((finding) => [key(finding), finding])).values()];
  return unique.toSorted(byPlace);
}
function byPlace(a, b) {
  return comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}
function comparePlaces(a, b) {
  return a.line - b.line || a.column - b.column;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/linter/walk.ts
function walk(file, roots, visitor) {
  visitor.ConfigFile?.(file);
  const visitsLines = Boolean(visitor.Directive ?? visitor.Comment ?? visitor.Malformed);
  for (const block of file.blocks) {
    visitor.Block?.(block);
    if (block.header?.type === "Host") visitor.Host?.(block.header, block);
    if (block.header?.type === "Match") visitor.Match?.(block.header, block);
    if (visitsLines) for (const line of block.lines) visitLine(line, block, visitor);
    visitor["Block:exit"]?.(block);
  }
  visitor["ConfigFile:exit"]?.(file);
  for (const root of roots) if (root.file === file) visitor.Root?.(root);
}
function visitLine(line, block, visitor) {
  switch (line.type) {
    case "Directive":
      return visitor.Directive?.(line, block);
    case "Comment":
      return visitor.Comment?.(line, block);
    case "Malformed":
      return visitor.Malformed?.(line, block);
    default:
      return void 0;
  }
}

// src/linter/lint.ts
var mostOfOneRule = 1e4;
var enough = new Error("A rule was stopped.");
function lint(input) {
  const run2 = new Run(input);
  const total = input.targets.length;
  for (const [done, target] of input.targets.entries()) {
    input.onStep?.({ doing: "linting", done, total });
    run2.lintFile(target);
  }
  run2.compareRoots();
  run2.applySuppressions();
  return run2.output();
}
var Run = class {
  #input;
  #rootsOf;
  #files = /* @__PURE__ */ new Map();
  #comparisons = new Comparisons();
  #failures = [];
  #notices = /* @__PURE__ */ new Map();
  #copies;
  #readers;
  constructor(input) {
    this.#input = input;
    this.#rootsOf = membershipOf(input).rootsOf;
    this.#copies = input.rulesIgnorePaths ? new Copies((path) => input.isFragmentPath(path)) : void 0;
  }
  lintFile(target) {
    const { path } = target;
    const settings = this.#input.settingsFor(path);
    const source = this.#input.sources.read(path);
    if (!source) return;
    const includers = this.#rootsOf.get(path);
    if (includers) {
      this.#openFile({ path, dialect: includers[0].dialect }, source);
      const readers2 = this.#readersOf(includers, settings.releases.newest);
      this.#judge(readers2.project.read(path, includers[0].dialect), readers2.roots, settings);
    } else {
      this.#lintAlone(target, source, settings);
    }
    this.#closeFile(path);
  }
  /** A file that no other includes; of copies one is judged. */
  #lintAlone(target, source, settings) {
    const { text } = source;
    const entry = this.#openFile(target, source);
    const known2 = this.#copies?.findingsIn(target, settings, text);
    if (known2) {
      entry.findings = [...known2];
      return;
    }
    const told = this.#failures.length + this.#notices.size;
    const project = treesOf(this.#input.sources, settings.releases.newest);
    const file = project.read(target.path, target.dialect);
    const fragment = this.#input.isFragmentPath(target.path);
    this.#judge(file, [loadRoot(file, project, { fragment })], settings);
    if (this.#failures.length + this.#notices.size > told) return;
    this.#copies?.keep(target, settings, { text, findings: entry.findings });
  }
  #openFile({ path, dialect }, { text, encoding }) {
    const entry = {
      file: { path, dialect, text, encoding, suppressed: [] },
      findings: [],
      counts: /* @__PURE__ */ new Map(),
      maySuppress: this.#input.inlineConfig !== false && maySuppress(text)
    };
    this.#files.set(path, entry);
    return entry;
  }
  #judge(file, roots, settings) {
    const { path, dialect } = file;
    const own = roots.filter((root) => root.file === file);
    for (const notice of own.flatMap(rootNotices)) this.#notices.set(`${notice.path} ${notice.message}`, notice);
    const inventory = inventoryOf(file);
    const shows = signsOf({ file, roots, releases: settings.releases }, inventory);
    const visitors = [];
    for (const enabled of settings.rules) {
      const { meta } = enabled.rule;
      if (!meta.dialects.includes(dialect)) continue;
      this.#guard(enabled, path, () => {
        if (!concerns(meta, inventory.keywords, shows)) return;
        const context = this.#contextFor(enabled, settings.releases, { file, roots });
        const visitor = enabled.rule.create?.(context);
        if (visitor) visitors.push({ enabled, visitor });
        for (const root of own) this.#comparisons.collect(enabled, root, context);
      });
    }
    for (const { enabled, visitor } of visitors) this.#guard(enabled, path, () => walk(file, roots, visitor));
  }
  /** Kept until others are asked for: drop-ins follow each other, and each has the trees of all. */
  #readersOf(includers, release) {
    const key = [release, ...includers.map(({ dialect, path }) => `${dialect} ${path}`)].join("\n");
    if (this.#readers?.key !== key) {
      const project = treesOf(this.#input.sources, release);
      const roots = includers.map(({ dialect, path }) => loadRoot(project.read(path, dialect), project));
      this.#readers = { key, project, roots };
    }
    return this.#readers;
  }
  #contextFor(enabled, releases, { file, roots }) {
    return {
      file,
      options: enabled.options,
      releases,
      roots,
      place: (range, inFile = file) => placeOf(inFile, range),
      report: (report) => this.#add(toFinding(enabled, report, file))
    };
  }
  compareRoots() {
    for (const { enabled, releases, entries } of this.#comparisons.all()) {
      const report = (reported) => {
        const { place } = toFinding(enabled, reported, void 0);
        if (!this.#files.has(place.path)) return;
        const there = this.#input.settingsFor(place.path).rules.find(({ id }) => id === enabled.id);
        this.#add(toFinding(there ?? enabled, reported, void 0));
      };
      this.#guard(enabled, entries[0].path, () => {
        enabled.rule.compare?.(entries, { options: enabled.options, releases, report });
      });
    }
  }
  /** The trees are dropped by now: the few files with such comments are parsed again. */
  applySuppressions() {
    const { sources } = this.#input;
    for (const [path, entry] of this.#files) {
      const { rules: rules2, releases } = this.#input.settingsFor(path);
      const { ruleIds = rules2.map(({ id }) => id) } = this.#input;
      const file = entry.maySuppress ? treesOf(sources, releases.newest).read(path, entry.file.dialect) : void 0;
      if (!file) continue;
      const suppressions = readSuppressions(file);
      const { findings, suppressed } = suppress(sortFindings(entry.findings), suppressions);
      entry.findings = [...findings];
      entry.file = { ...entry.file, suppressed };
      const failed = new Set(this.#failures.flatMap((failure) => failure.path === path ? [failure.ruleId] : []));
      const ran = new Set(rules2.flatMap(({ id, rule }) => rule.compare || failed.has(id) ? [] : [id]));
      const review = reviewed(suppressions, suppressed, ran);
      for (const enabled of rules2) {
        if (!enabled.rule.review || !enabled.rule.meta.dialects.includes(file.dialect)) continue;
        const report = (reported) => this.#add(toFinding(enabled, reported, file));
        const context = { file, options: enabled.options, releases, ruleIds, report };
        this.#guard(enabled, path, () => enabled.rule.review(review, context));
      }
    }
  }
  #add(finding) {
    const { ruleId, place } = finding;
    const entry = this.#files.get(place.path);
    if (!entry) return;
    const count = (entry.counts.get(ruleId) ?? 0) + 1;
    if (count > mostOfOneRule) {
      const message = `${ruleId} was stopped after ${mostOfOneRule} findings in this file: there may be more.`;
      this.#notices.set(`${place.path} ${message}`, { path: place.path, message, level: "warning" });
      throw enough;
    }
    entry.counts.set(ruleId, count);
    entry.findings.push(finding);
  }
  /** Drops what a clean file no longer needs; its tree goes with the project it was parsed in. */
  #closeFile(path) {
    const entry = this.#files.get(path);
    const { rules: rules2 } = this.#input.settingsFor(path);
    const keepsText = entry.findings.length > 0 || entry.maySuppress || rules2.some(({ rule }) => rule.compare);
    if (!keepsText) entry.file = { ...entry.file, text: void 0 };
  }
  #guard(enabled, path, action) {
    try {
      action();
    } catch (error) {
      if (error !== enough) this.#failures.push({ ruleId: enabled.id, path, error });
    }
  }
  #settled(file) {
    const accepted = this.#input.accepted?.(file);
    return accepted && accepted.size > 0 ? setAside(file, accepted) : file;
  }
  output() {
    const files2 = [...this.#files.values()].map(({ file, findings }) => {
      const sorted = this.#settled({ ...file, findings: sortFindings(findings) });
      const keepsText = sorted.findings.length > 0 || sorted.suppressed.length > 0;
      return { ...sorted, text: keepsText ? file.text : void 0 };
    });
    return { files: files2, failures: this.#failures, notices: [...this.#notices.values()] };
  }
};

// src/linter/result.ts
function distinctNotices(notices) {
  return [...new Map(notices.map((notice) => [`${notice.path}\0${notice.message}`, notice])).values()];
}
function summarize(result) {
  const findings = result.files.flatMap((file) => file.findings);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: result.files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    fixable: findings.filter((finding) => finding.fix !== void 0).length,
    suppressed: result.files.reduce((total, file) => total + file.suppressed.length, 0)
  };
}

// src/cli/progress.ts
var patience = 2e3;
var interval = 100;
var clearLine = "\r\x1B[K";
function startProgress(streams, now = Date.now) {
  let due = now() + patience;
  let shown = false;
  return {
    tell(step) {
      if (now() < due) return;
      due = isWatched(streams) ? now() + interval : Infinity;
      if (due === Infinity) return;
      streams.writeStderr(clearLine + lineOf(step));
      shown = true;
    },
    async during(work) {
      try {
        return await work();
      } finally {
        if (shown) streams.writeStderr(clearLine);
        shown = false;
      }
    }
  };
}
function lineOf(step) {
  switch (step.doing) {
    case "searching":
      return `Searching: ${step.done} folders`;
    case "linting":
      return `Linting: ${step.done} of ${step.total} files`;
    case "proving":
      return `Proving fixes: ${step.done} of ${step.total} files`;
  }
}
function isWatched({ stderrIsTerminal, env }) {
  return stderrIsTerminal && env["TERM"] !== "dumb";
}

// src/config/configuration.ts
var loaded45;
var load44 = () => loaded45 ??= require("./lazy-configuration.cjs");
var readRuleArgument = (...given) => load44().readRuleArgument(...given);

// src/config/find-configurations.ts
var import_node_path4 = require("node:path");

// src/config/load-configuration.ts
var loaded46;
var load45 = () => loaded46 ??= require("./lazy-configuration.cjs");
var loadConfiguration = (...given) => load45().loadConfiguration(...given);

// src/config/merge.ts
function mergeRules(rules2, steps2, { only, skip }) {
  const merged = /* @__PURE__ */ new Map();
  for (const id of rules2.keys()) merged.set(id, { value: void 0, origin: { kind: "default" } });
  for (const step of steps2) {
    if ("preset" in step) {
      for (const [id, rule] of rules2) {
        const value = presetSetting(rule, step.preset);
        if (value || merged.get(id).origin.kind === "default") merged.set(id, { value, origin: step.origin });
      }
    } else {
      const value = applySetting(rules2.get(step.id), step.setting, merged.get(step.id).value);
      merged.set(step.id, { value, origin: step.origin });
    }
  }
  const everything = only.length > 0 ? presetSettings(rules2, ["all"]) : void 0;
  for (const [id, { value }] of merged) {
    const isLeftOut2 = only.length > 0 && !only.includes(id);
    if (skip.includes(id)) merged.set(id, { value: void 0, origin: { kind: "option", option: "--skip" } });
    else if (isLeftOut2) merged.set(id, { value: void 0, origin: { kind: "option", option: "--only" } });
    else if (everything && !value) {
      merged.set(id, { value: everything.get(id), origin: { kind: "option", option: "--only" } });
    }
  }
  return merged;
}
function enabledRules(rules2, merged) {
  return [...merged].flatMap(([id, { value }]) => value ? [{ id, rule: rules2.get(id), ...value }] : []);
}

// src/config/read-files.ts
var filesOnDisk = {
  has: (path) => !isRefusal(lookAt(path)),
  locate,
  read: readConfig2
};

// src/config/read-setting.ts
var loaded47;
var load46 = () => loaded47 ??= require("./lazy-configuration.cjs");
var readSetting = (...given) => load46().readSetting(...given);
var requireRule = (...given) => load46().requireRule(...given);

// src/config/selection.ts
function selectRules(rules2, { presets, settings, only, skip }) {
  for (const id of [...only, ...skip]) requireRule(rules2, id);
  const steps2 = [...presetSteps(presets), ...settingSteps(rules2, settings)];
  return enabledRules(rules2, mergeRules(rules2, steps2, { only, skip }));
}
function presetSteps(presets) {
  return presets.map((preset) => ({ preset, origin: { kind: "preset", preset } }));
}
function settingSteps(rules2, settings) {
  const origin = { kind: "option", option: "--rule" };
  return settings.map(([id, setting]) => ({ id, setting: readSetting(rules2, id, setting), origin }));
}

// src/config/find-configurations.ts
var configurationNames = [".ssh-lint.yaml", ".ssh-lint.yml", ".ssh-lint.jsonc"];
var Configurations = class {
  #options;
  #repositoryRoot;
  #chosen;
  /** By folder: the configuration files in it, as far as that was seen. */
  #names = /* @__PURE__ */ new Map();
  #own = /* @__PURE__ */ new Map();
  #nearest = /* @__PURE__ */ new Map();
  /** By configuration, then by the overrides that hold. */
  #settings = /* @__PURE__ */ new Map();
  #byPath = /* @__PURE__ */ new Map();
  /** 2 MiB: some seconds of reading. */
  #budget = { left: 2 * 1024 * 1024 };
  constructor(options2) {
    this.#options = options2;
    this.#repositoryRoot = findRepositoryRoot(options2.cwd);
    this.#chosen = options2.file === void 0 ? void 0 : options2.file === false ? noParts : this.#choose(options2.file);
  }
  /** Takes note of what a folder holds, so that the disk need not be asked. */
  enter(folder, names) {
    if (this.#options.from) return;
    const found = configurationNames.filter((name) => names.includes(name));
    this.#names.set(folder, found);
  }
  /** The dialect that `files` gives to a path; the last pattern that matches it. */
  dialectOf({ absolutePath, root }) {
    const dialects2 = this.#partsFor(absolutePath, root).flatMap((part) => "preset" in part ? [] : part.dialects);
    return dialects2.findLast(({ matches }) => matches(absolutePath))?.pattern.value.dialect;
  }
  /** The `ignores` of the chosen file, which hold everywhere. */
  ignores() {
    return this.#ignoresOf(this.#chosen);
  }
  /** The `ignores` that a folder's own configuration adds. */
  ignoresIn(folder) {
    return this.#chosen ? [] : this.#ignoresOf(this.#ownOf(folder, void 0));
  }
  settingsFor({ absolutePath, root }) {
    let settings = this.#byPath.get(absolutePath);
    if (!settings) {
      settings = this.#sharedSettings(absolutePath, root);
      this.#byPath.set(absolutePath, settings);
    }
    return settings;
  }
  mergedFor({ absolutePath, root }) {
    return this.#merge(this.#partsFor(absolutePath, root), absolutePath);
  }
  #sharedSettings(path, root) {
    const parts = this.#partsFor(path, root);
    const overrides = parts.flatMap((part) => "preset" in part ? [] : part.overrides);
    const key = overrides.map(({ matches }) => matches(path) ? "1" : "0").join("");
    let shared = this.#settings.get(parts);
    if (!shared) {
      shared = /* @__PURE__ */ new Map();
      this.#settings.set(parts, shared);
    }
    let settings = shared.get(key);
    if (!settings) {
      const { rules: rules2, releases } = this.#merge(parts, path);
      settings = { rules: enabledRules(this.#options.rules, rules2), releases: releases.value };
      shared.set(key, settings);
    }
    return settings;
  }
  #merge(parts, path) {
    const { rules: rules2, commandLine } = this.#options;
    const { presets, settings, releases } = commandLine;
    const replaced = presets.length > 0 ? presets : parts.length === 0 ? ["recommended"] : void 0;
    const steps2 = [
      ...presetSteps(replaced ?? []),
      ...parts.flatMap((part) => {
        if (!("preset" in part)) return fileSteps(part, path);
        const { preset, place } = part;
        return replaced ? [] : [{ preset, origin: { kind: "preset", preset, ...place && { place } } }];
      }),
      ...settings
    ];
    return {
      parts,
      releases: releases ? { value: releases, origin: { kind: "option", option: "--openssh" } } : releasesOf(parts),
      rules: mergeRules(rules2, steps2, commandLine)
    };
  }
  #partsFor(path, root) {
    return this.#chosen ?? this.#nearestOf(withSlashes((0, import_node_path4.dirname)(path)), root) ?? noParts;
  }
  #nearestOf(folder, root) {
    if (!isInside(root, folder)) return void 0;
    if (!this.#nearest.has(folder)) {
      const own = this.#ownOf(folder, root);
      const above = folder === root ? void 0 : withSlashes((0, import_node_path4.dirname)(folder));
      this.#nearest.set(folder, own ?? (above === void 0 ? void 0 : this.#nearestOf(above, root)));
    }
    return this.#nearest.get(folder);
  }
  #ownOf(folder, root) {
    if (this.#own.has(folder)) return this.#own.get(folder);
    const [name, second] = this.#namesIn(folder);
    const path = name === void 0 ? void 0 : joinPath(folder, name);
    if (path !== void 0 && second !== void 0) {
      const shown = displayPath(this.#options.cwd, path);
      throw new ConfigurationError(`${shown}: ${second} stands beside it, and only one of them can hold: remove one.`);
    }
    const parts = path === void 0 ? void 0 : this.#load(path, root ?? this.#rootOf(folder));
    this.#own.set(folder, parts);
    return parts;
  }
  /** A link that cannot be read is a mistake, not nothing. */
  #namesIn(folder) {
    const { from = filesOnDisk } = this.#options;
    return this.#names.get(folder) ?? configurationNames.filter((name) => from.has(joinPath(folder, name)));
  }
  #rootOf(folder) {
    return isInside(this.#repositoryRoot, folder) ? this.#repositoryRoot : findRepositoryRoot(folder);
  }
  #load(path, root, from = this.#options.from ?? filesOnDisk) {
    const { cwd, rules: rules2 } = this.#options;
    return loadConfiguration(path, { cwd, root, rules: rules2, from, budget: this.#budget });
  }
  /** The file that the user names may lie anywhere; what it links to or extends stays in the repository it lies in. */
  #choose(file) {
    const path = withSlashes((0, import_node_path4.resolve)(this.#options.cwd, file));
    if (isInside(this.#repositoryRoot, path)) return this.#load(path, this.#repositoryRoot);
    const end = locate(path);
    if (isRefusal(end)) throw new ConfigurationError(`${file}: ${end.reason}`);
    const root = findRepositoryRoot((0, import_node_path4.dirname)(end.realPath));
    const refusal = trespass(path, end.realPath, root);
    if (refusal) throw new ConfigurationError(`${file}: ${refusal.reason}`);
    return this.#load(path, root, filesOnDisk);
  }
  #ignoresOf(parts) {
    if (!this.#options.ignore) return [];
    return (parts ?? []).flatMap((part) => "preset" in part || part.ignores.patterns.length === 0 ? [] : [part.ignores]).toReversed();
  }
};
var noParts = [];
function fileSteps({ configuration, overrides }, path) {
  const entries = [
    ...configuration.rules,
    ...overrides.flatMap(({ override, matches }) => matches(path) ? [...override.value.rules] : [])
  ];
  return entries.map(([id, { value, place }]) => ({ id, setting: value, origin: { kind: "file", place } }));
}
function releasesOf(parts) {
  const ranges = parts.map((part) => "preset" in part ? void 0 : part.configuration.openssh);
  const range = ranges.findLast((each) => each !== void 0);
  if (range) return { value: range.value, origin: { kind: "file", place: range.place } };
  return { value: defaultReleases(), origin: { kind: "default" } };
}

// src/cli/open-configurations.ts
function openConfigurations(args, options2) {
  const { cwd, rules: rules2, ignore, from } = options2;
  const { presets, only, skip, releases } = args;
  for (const id of [...only, ...skip]) requireRule(rules2, id);
  const settings = settingSteps(rules2, args.ruleSettings.map(requireRuleArgument));
  const commandLine = { presets, settings, only, skip, releases };
  return new Configurations({ cwd: realPathOf(cwd), rules: rules2, file: args.config, ignore, commandLine, from });
}
function requireRuleArgument(text) {
  const read = readRuleArgument(text);
  if (read) return read;
  throw new UsageError(
    `--rule takes '<id>: <setting>', such as 'require-keepalive: error', not ${JSON.stringify(text)}.`
  );
}

// src/cli/report.ts
var import_node_path5 = require("node:path");

// src/format/checkstyle.ts
var loaded48;
var load47 = () => loaded48 ??= require("./lazy-checkstyle.cjs");
var checkstyle = (...given) => load47().checkstyle(...given);

// src/format/compact.ts
var loaded49;
var load48 = () => loaded49 ??= require("./lazy-report.cjs");
var compact = (...given) => load48().compact(...given);

// src/format/github.ts
var loaded50;
var load49 = () => loaded50 ??= require("./lazy-github.cjs");
var github = (...given) => load49().github(...given);

// src/format/gitlab.ts
var loaded51;
var load50 = () => loaded51 ??= require("./lazy-gitlab.cjs");
var gitlab = (...given) => load50().gitlab(...given);

// src/format/html.ts
var loaded52;
var load51 = () => loaded52 ??= require("./lazy-html.cjs");
var html = (...given) => load51().html(...given);

// src/format/json.ts
var loaded53;
var load52 = () => loaded53 ??= require("./lazy-report.cjs");
var json = (...given) => load52().json(...given);

// src/format/junit.ts
var loaded54;
var load53 = () => loaded54 ??= require("./lazy-junit.cjs");
var junit = (...given) => load53().junit(...given);

// src/format/markdown.ts
var loaded55;
var load54 = () => loaded55 ??= require("./lazy-markdown.cjs");
var markdown = (...given) => load54().markdown(...given);

// src/format/pretty.ts
var loaded56;
var load55 = () => loaded56 ??= require("./lazy-report.cjs");
var pretty = (...given) => load55().pretty(...given);

// src/format/rdjson.ts
var loaded57;
var load56 = () => loaded57 ??= require("./lazy-rdjson.cjs");
var rdjson = (...given) => load56().rdjson(...given);

// src/format/redact.ts
var loaded58;
var load57 = () => loaded58 ??= require("./lazy-report.cjs");
var withoutSecrets = (...given) => load57().withoutSecrets(...given);

// src/format/repository-path.ts
function fromRepositoryRoot({ files: files2, notices }, folder) {
  if (folder === ".") return { files: files2, notices };
  const moved = (named) => ({
    ...named,
    path: pathFromRoot(folder, named.path)
  });
  return {
    files: files2.map((file) => moved(withFindings(file, moved))),
    notices: notices.map(({ path, ...notice }) => ({
      ...notice,
      path: path === void 0 ? void 0 : pathFromRoot(folder, path)
    }))
  };
}
function pathFromRoot(folder, path) {
  if (/^(?:[a-z]:)?\//i.test(path)) return path;
  const above = folder === "." ? [] : folder.split("/");
  const below = path === "." ? [] : path.split("/");
  while (below[0] === ".." && above.length > 0) {
    below.shift();
    above.pop();
  }
  return [...above, ...below].join("/") || ".";
}
function withFindings(file, moved) {
  const edited = (proposal) => ({
    ...proposal,
    edits: proposal.edits.map(moved)
  });
  const movedFinding = (finding) => ({
    ...finding,
    place: moved(finding.place),
    related: finding.related.map((other) => ({ ...other, place: moved(other.place) })),
    fix: finding.fix && edited(finding.fix),
    suggestions: finding.suggestions.map(edited)
  });
  return { ...file, findings: file.findings.map(movedFinding), suppressed: file.suppressed.map(movedFinding) };
}

// src/format/sarif.ts
var loaded59;
var load58 = () => loaded59 ??= require("./lazy-sarif.cjs");
var sarif = (...given) => load58().sarif(...given);

// src/format/format.ts
var formats = {
  pretty: forPeople(pretty),
  compact: forPeople(compact),
  json: discreet(json),
  sarif: discreet(rooted(sarif)),
  github: discreet(rooted(github)),
  gitlab: discreet(rooted(gitlab)),
  junit: discreet(junit),
  checkstyle: discreet(checkstyle),
  rdjson: discreet(rooted(rdjson)),
  markdown: discreet(markdown),
  html: discreet(html)
};
function discreet(format) {
  return (result, context) => format(withoutSecrets(result), context);
}
function rooted(format) {
  return (result, context) => format(fromRepositoryRoot(result, context.folder ?? "."), context);
}
function forPeople(format) {
  const tell = discreet(format);
  return (result, context) => result.files.some(({ findings, suppressed }) => findings.length + suppressed.length > 0) ? tell(result, context) : "";
}

// src/cli/patch-stream.ts
function patchForStream(patch, { env, isTerminal: isTerminal2 }) {
  if (patch.length === 0) return patch;
  if (isTerminal2) return patchLines(new TextDecoder().decode(patch));
  if (env["GITHUB_ACTIONS"] !== "true" || !mayCommand.test(Buffer.from(patch).toString("latin1"))) return patch;
  const { createHash } = process.getBuiltinModule("node:crypto");
  const word = createHash("sha256").update(patch).digest("hex");
  return Buffer.concat([Buffer.from(`::stop-commands::${word}
`), patch, Buffer.from(`::${word}::
`)]);
}
var mayCommand = /::|##\[/;

// package.json
var package_default = { name: "ssh-lint", version: "0.1.0", homepage: "https://github.com/ssh-lint/ssh-lint" };

// src/cli/program.ts
var version = package_default.version;
var homepage = package_default.homepage;
function docsUrl(ruleId) {
  return `${homepage}/blob/main/rules/${ruleId}/README.md`;
}

// src/cli/report.ts
async function writeReports(report, streams) {
  let written = true;
  for (const delivery of deliveries(report)) {
    const data = await render(delivery, report, streams);
    if (delivery.to === "stdout") streams.writeStdout(data);
    else if (delivery.to === "stderr") streams.writeStderr(data);
    else written = writeFile(delivery.to.file, data, { report, streams }) && written;
  }
  tellNotices(report.result.notices, streams);
  streams.writeStderr(totals(report));
  return written;
}
function tellNotices(notices, streams) {
  for (const { path, message } of notices) {
    streams.writeStderr(`ssh-lint: ${terminalLine(path === void 0 ? message : `${path}: ${message}`)}
`);
  }
}
function deliveries({ args, result, remaining }) {
  const isFilter = args.fix && args.patterns.includes("-");
  const given = args.outputs.map(({ format, file }) => {
    const stream = isFilter ? "stderr" : "stdout";
    return { format, result, to: file === void 0 ? stream : { file } };
  });
  if (isFilter) {
    const told = given.length > 0 ? given : [{ format: "pretty", result, to: "stderr" }];
    return [{ format: "fixed-text", result, to: "stdout" }, ...told];
  }
  const isPatch = ({ format, to }) => format === "patch" && to === "stdout";
  const patch = args.diff && !given.some(isPatch) ? [{ format: "patch", result, to: "stdout" }] : [];
  const all2 = [...patch, ...given];
  if (all2.some(isPatch)) return [...all2, { format: "pretty", result: remaining, to: "stderr" }];
  return all2.length > 0 ? all2 : [{ format: "pretty", result, to: "stdout" }];
}
async function render({ format, result, to }, report, streams) {
  const isTerminal2 = to === "stderr" ? streams.stderrIsTerminal : to === "stdout" && streams.stdoutIsTerminal;
  if (format === "patch") {
    const patch = await renderPatch(report);
    return to === "stdout" || to === "stderr" ? patchForStream(patch, { env: streams.env, isTerminal: isTerminal2 }) : patch;
  }
  if (format === "fixed-text") return fixedText(report);
  const context = {
    version,
    homepage,
    docsUrl,
    folder: report.found.folder,
    rules: new Map([...report.rules].map(([id, { meta }]) => [id, meta])),
    paint: await painterFor(report.args.color, streams, isTerminal2),
    exitCode: report.exitCode,
    showSuppressed: report.args.showSuppressed,
    ...await foldedPatch(format, report)
  };
  return formats[format](result, context);
}
async function foldedPatch(format, report) {
  if (format !== "markdown" || !report.fixes || report.args.fix) return {};
  return { patch: new TextDecoder().decode(await renderPatch(report)) };
}
async function renderPatch({ fixes, found }) {
  const { patchBytes: patchBytes2 } = await Promise.resolve().then(() => (init_patch(), patch_exports));
  const files2 = fixes.fixed.map((file) => {
    const { absolutePath, root } = found.files.get(file.path);
    return { ...file, path: displayPath(root, absolutePath) };
  });
  return patchBytes2(files2);
}
function fixedText({ fixes, found }) {
  const [path] = found.files.keys();
  const source = found.sources.read(path);
  const fixed = fixes.fixed.find((file) => file.path === path);
  return source ? encodeText(fixed?.newText ?? source.text, source.encoding) : new Uint8Array();
}
function writeFile(file, data, { report, streams }) {
  const path = withSlashes((0, import_node_path5.resolve)(realPathOf(streams.cwd), file));
  const refusal = writeReport(path, data, report.found.repositoryRoot);
  if (!refusal) return true;
  streams.writeStderr(`ssh-lint: The output file ${terminalLine(file)} was not written. ${refusal.reason}
`);
  return false;
}
function totals({ args, remaining, fixes }) {
  const { files: files2, errors, warnings, infos, suppressed } = summarize(remaining);
  const found = errors + warnings + infos;
  const fixed = fixes?.fixed ?? [];
  const written = args.fix ? fixed : [];
  const lines = written.map(({ path, ruleIds }) => `Fixed ${terminalLine(path)} (${ruleIds.join(", ")}).`);
  const noun = args.quiet ? "error" : "finding";
  const left = found === 0 ? `no ${noun}s` : counted(found, noun);
  const when = fixed.length === 0 ? "" : args.fix ? " left" : " left once the patch is applied";
  const aside = suppressed === 0 ? "" : `; ${suppressed} suppressed`;
  return [...lines, `Checked ${counted(files2, "file")}: ${left}${when}${aside}.`, ""].join("\n");
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/cli/targets.ts
var import_node_fs3 = require("node:fs");
var import_node_path9 = require("node:path");

// src/files/find.ts
var import_node_path6 = require("node:path");

// src/files/gitignore.ts
var loaded61;
var load60 = () => loaded61 ??= require("./lazy-find.cjs");
var judge = (...given) => load60().judge(...given);

// src/files/names.ts
function dialectOfPath(path) {
  const { folder, name } = splitPath(path);
  return dialectOfName(folder, name);
}
function dialectOfName(folder, name) {
  return dialectOfDropIn(folder, name) ?? dialectOfConfig(folder, name);
}
function isFragmentPath(path) {
  const { folder, name } = splitPath(path);
  return dialectOfDropIn(folder, name) !== void 0 || /^sshd?_config\.d[_.-]/.test(name);
}
function isRootPath(path) {
  const { folder, name } = splitPath(path);
  return rootNames.has(name) ? dialectOfDropIn(folder, name) === void 0 : name === "config" && isFolder(folder, ".ssh");
}
var rootNames = /* @__PURE__ */ new Set(["ssh_config", "sshd_config"]);
function dialectOfDropIn(folder, name) {
  if (!folder.endsWith(".d") || name.startsWith(".")) return void 0;
  if (isFolder(folder, ".ssh/config.d")) return "ssh_config";
  if (!name.endsWith(".conf")) return void 0;
  if (isFolder(folder, "ssh_config.d")) return "ssh_config";
  return isFolder(folder, "sshd_config.d") ? "sshd_config" : void 0;
}
function dialectOfConfig(folder, name) {
  if (name === "config") return isFolder(folder, ".ssh") ? "ssh_config" : void 0;
  if (name === "ssh_config" || name === "sshd_config") return name;
  const ending = /ssh(d?)_config\./.exec(name);
  return ending && !isOtherKind(name) ? ending[1] === "d" ? "sshd_config" : "ssh_config" : void 0;
}
var otherKinds = new Set(
  "1 5 8 adoc c cc cpp cs css go h hs html java js json jsx kt lua md mdx nix pdf php pl pm png ps1 py rb rs rst scm sh svg swift toml ts tsx xml yaml yml".split(
    " "
  )
);
function isOtherKind(name) {
  return otherKinds.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}
function isFolder(folder, suffix) {
  return folder === suffix || folder.endsWith(`/${suffix}`);
}
function splitPath(path) {
  const slash = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

// src/files/scope.ts
var loaded62;
var load61 = () => loaded62 ??= require("./lazy-find.cjs");
var scopeAbove = (...given) => load61().scopeAbove(...given);
var scopeIn = (...given) => load61().scopeIn(...given);

// src/files/user-glob.ts
var loaded63;
var load62 = () => loaded63 ??= require("./lazy-find.cjs");
var expandUserGlob = (...given) => load62().expandUserGlob(...given);
var looksLikeGlob = (...given) => load62().looksLikeGlob(...given);

// src/files/walk.ts
var loaded64;
var load63 = () => loaded64 ??= require("./lazy-find.cjs");
var isNeverEntered = (...given) => load63().isNeverEntered(...given);
var walkFolder = (...given) => load63().walkFolder(...given);

// src/files/find.ts
var unmatchedReasons = {
  missing: "There is no such file or folder.",
  "no-files": "No file of this folder has the name of an ssh_config or sshd_config, or all of them are ignored.",
  "no-match": "No file matches this pattern, or all that match are ignored."
};
async function findFiles(targets, options2) {
  const cwd = realPathOf(options2.cwd);
  const refused = /* @__PURE__ */ new Map();
  const refuse = (refusal) => {
    const path = displayPath(cwd, refusal.path);
    refused.set(path, { ...refusal, path });
  };
  const ignoring = {
    gitignore: options2.gitignore ?? true,
    ignores: options2.ignores ?? [],
    ignoresIn: options2.ignoresIn,
    refuse
  };
  const root = findRepositoryRoot(cwd);
  const found = { found: /* @__PURE__ */ new Map(), searched: /* @__PURE__ */ new Set(), scopes: /* @__PURE__ */ new Map() };
  const search = { options: options2, ignoring, cwd, root, ...found, refuse };
  const unmatched = [];
  for (const target of targets) {
    const cause = await addTarget(search, target);
    if (cause) unmatched.push({ target, cause, reason: unmatchedReasons[cause] });
  }
  const files2 = [...search.found.values()].map((candidate) => foundFile(search, candidate));
  return {
    files: files2.toSorted(byPath),
    refused: [...refused.values()].toSorted(byPath),
    unmatched,
    searched: [...search.searched]
  };
}
async function addTarget(search, target) {
  if (target === "" || target.includes("\0")) return "missing";
  const path = withSlashes((0, import_node_path6.resolve)(search.cwd, target));
  const isHere = isInside(search.root, path);
  const end = locate(path, isHere ? search.root : void 0);
  if (isRefusal(end)) {
    if (end.cause === "missing") return looksLikeGlob(target) ? addGlob(search, target) : "missing";
    search.refuse(end);
    return void 0;
  }
  const isFolder2 = end.stats.isDirectory();
  const root = isHere ? search.root : findRepositoryRoot(isFolder2 ? end.realPath : (0, import_node_path6.dirname)(end.realPath));
  const refusal = isHere ? void 0 : trespass(path, end.realPath, root);
  if (refusal) search.refuse(refusal);
  else if (search.options.forceExclude && isLeftOut(search, { path: end.realPath, isFolder: isFolder2, root })) return void 0;
  else if (isFolder2) return addFolder(search, end.realPath, root);
  else add(search, { path, realPath: end.realPath, root, named: true });
  return void 0;
}
function isLeftOut(search, { path, isFolder: isFolder2, root }) {
  if (path === root) return false;
  const names = path.slice(root.length).split("/");
  return names.some(isNeverEntered) || isIgnored2(search, path, isFolder2);
}
function isIgnored2({ scopes, ignoring }, path, isFolder2) {
  const folder = withSlashes((0, import_node_path6.dirname)(path));
  if (!scopes.has(folder)) scopes.set(folder, scopeIn(folder, ignoring));
  const scope = scopes.get(folder);
  return !scope || judge(scope, path, isFolder2) === "ignored";
}
function addFolder(search, folder, root) {
  let empty = true;
  search.searched.add(folder);
  walkFolder(folder, scopeAbove(folder, search.ignoring), {
    ...search.ignoring,
    enter: search.options.enter,
    wants: (parent, name) => dialectOf(search, { folder: parent, name, root }) !== void 0,
    take(path, entry) {
      const taken = entry.isFile() && !path.includes("\uFFFD");
      if (taken) add(search, { path, realPath: path, root, named: false });
      if (taken || addIfAllowed(search, path, root)) empty = false;
    }
  });
  return empty ? "no-files" : void 0;
}
async function addGlob(search, pattern) {
  let empty = true;
  for (const match of await expandUserGlob(pattern, search)) {
    const folder = locate((0, import_node_path6.dirname)(match));
    if (isRefusal(folder)) {
      search.refuse(folder);
      continue;
    }
    const path = joinPath(folder.realPath, (0, import_node_path6.basename)(match));
    if (isIgnored2(search, path, false)) continue;
    const root = isInside(search.root, match) ? search.root : findRepositoryRoot(folder.realPath);
    if (addIfAllowed(search, path, root)) empty = false;
  }
  return empty ? "no-match" : void 0;
}
function addIfAllowed(search, path, root) {
  const end = locate(path, root);
  if (isRefusal(end)) search.refuse(end);
  else if (end.stats.isFile()) {
    add(search, { path, realPath: end.realPath, root, named: false });
    return true;
  }
  return false;
}
function add({ found }, candidate) {
  const known2 = found.get(candidate.realPath);
  found.set(candidate.realPath, known2 ? merge3(known2, candidate) : candidate);
}
function merge3(one, other) {
  const isFirst = one.path === one.realPath || other.path !== other.realPath && compareBytes(one.path, other.path) <= 0;
  return { ...isFirst ? one : other, named: one.named || other.named };
}
function foundFile(search, { path, root, named }) {
  const dialect = search.options.dialectOf?.(path, root) ?? dialectOfPath(path);
  return { path: displayPath(search.cwd, path), absolutePath: path, root, dialect, named };
}
function dialectOf({ options: options2 }, { folder, name, root }) {
  return options2.dialectOf?.(joinPath(folder, name), root) ?? dialectOfName(folder, name);
}
function byPath(one, other) {
  return compareBytes(one.path, other.path);
}

// src/syntax/dialect.ts
function dialectOfText(text) {
  let balance = 0;
  for (const [, word] of text.matchAll(/^[ \t]*([A-Za-z][A-Za-z0-9]*)/gm)) {
    const client = lookupKeyword("ssh_config", word) !== void 0;
    const server = lookupKeyword("sshd_config", word) !== void 0;
    balance += Number(client) - Number(server);
  }
  if (balance === 0) return void 0;
  return balance > 0 ? "ssh_config" : "sshd_config";
}

// src/cli/disk-sources.ts
var import_node_path7 = require("node:path");

// src/files/glob.ts
var loaded65;
var load64 = () => loaded65 ??= require("./lazy-include.cjs");
var globFiles = (...given) => load64().globFiles(...given);

// src/cli/disk-sources.ts
var keptTextLength = 16 * 1024 * 1024;
function diskSources({ cwd, rootDir, isRootDirChosen, home, rootOf, given }) {
  const roots = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  const globbed = /* @__PURE__ */ new Map();
  const boundOf = (path) => rootOf(path) ?? roots.get(path) ?? rootDir;
  const chosen = home === void 0 ? [rootDir] : [rootDir, home];
  let kept = 0;
  if (given) texts.set(given.path, decodeText(given.bytes));
  const refuse = (refusal, path) => void refused.set(path, { ...refusal, path });
  const toReportPath = (path) => displayPath(cwd, path);
  const globOnce = ({ base, pattern }, rootPath) => {
    const folder = withSlashes((0, import_node_path7.resolve)(cwd, base));
    const root = chosen.find((each) => isInside(each, folder)) ?? boundOf(rootPath);
    const key = [root, base, pattern].join("\0");
    let found = globbed.get(key);
    if (!found) {
      const matches = globFiles(pattern, { base: folder, root });
      for (const refusal of matches.refused) refuse(refusal, toReportPath(refusal.path));
      const outside = matches.refused.filter(({ cause }) => cause === "outside-root");
      found = { paths: matches.paths.map(toReportPath), outside: outside.map(({ path }) => toReportPath(path)) };
      for (const path of found.paths) if (!roots.has(path)) roots.set(path, root);
      globbed.set(key, found);
    }
    return found;
  };
  return {
    rootDir: toReportPath(rootDir),
    isRootDirChosen,
    ...home !== void 0 && { home: toReportPath(home) },
    refused,
    read(path) {
      if (texts.has(path)) return texts.get(path);
      const read = readConfig2((0, import_node_path7.join)(cwd, path), { root: boundOf(path) });
      const text = isRefusal(read) ? void 0 : read;
      if (isRefusal(read)) refuse(read, path);
      kept += text?.text.length ?? 0;
      if (kept <= keptTextLength) texts.set(path, text);
      return text;
    },
    glob: (place, rootPath) => globOnce(place, rootPath).paths,
    outside: (place, rootPath) => globOnce(place, rootPath).outside
  };
}

// src/cli/including-roots.ts
var import_node_path8 = require("node:path");
async function findIncludingRoots(run2) {
  const places = new Map(
    run2.targets.flatMap(({ path }) => {
      const folder = folderToSearch(run2.files.get(path));
      const isKnown2 = folder === void 0 || run2.searched.some((searched) => isInside(searched, folder));
      return isKnown2 ? [] : [[path, folder]];
    })
  );
  if (places.size === 0) return [];
  for (const path of readersOf(run2.targets, run2.files, run2).keys()) places.delete(path);
  if (places.size === 0) return [];
  const found = await findFiles([...new Set(places.values())], run2.options);
  const others = found.files.filter(({ path }) => !run2.files.has(path));
  const files2 = new Map([...run2.files, ...others.map((file) => [file.path, file])]);
  const readers2 = readersOf([...run2.targets, ...others.flatMap(toTarget)], files2, run2);
  const roots = new Set([...places.keys()].flatMap((path) => (readers2.get(path) ?? []).map((root) => root.path)));
  return others.filter(({ path }) => roots.has(path));
}
function folderToSearch({ absolutePath, root }) {
  if (isRootPath(absolutePath)) return void 0;
  if (isRepository(root)) return root;
  const around = withSlashes((0, import_node_path8.dirname)((0, import_node_path8.dirname)(absolutePath)));
  return isFragmentPath(absolutePath) && isInside(root, around) ? around : void 0;
}
function toTarget({ path, dialect }) {
  return dialect ? [{ path, dialect }] : [];
}
function readersOf(targets, files2, { releaseFor, sourcesOf: sourcesOf2 }) {
  const ordered = targets.toSorted((one, other) => compareBytes(one.path, other.path));
  return findMembership(ordered, sourcesOf2(files2), (path) => releaseFor(files2.get(path))).rootsOf;
}

// src/cli/targets.ts
async function findTargets(args, streams, configurations) {
  const cwd = realPathOf(streams.cwd);
  const repositoryRoot = findRepositoryRoot(cwd);
  const options2 = findOptions(args, cwd, configurations);
  const fromStdin2 = args.patterns.includes("-");
  const found = fromStdin2 ? stdinFile(args, { cwd, root: repositoryRoot, configurations }) : await findFiles(namedPaths(args), options2);
  const given = fromStdin2 ? { path: found.files[0].path, bytes: readStdin(streams) } : void 0;
  const files2 = new Map(found.files.map((file) => [file.path, file]));
  const sourcesOf2 = sourcesFor(args, { cwd, repositoryRoot, ...given && { given } });
  const sources = sourcesOf2(files2);
  const undecided = [];
  const targets = found.files.flatMap((file) => {
    const dialect = args.dialect ?? file.dialect ?? dialectOfText(sources.read(file.path)?.text ?? "");
    if (dialect) return [{ path: file.path, dialect }];
    if (!sources.refused.has(file.path)) undecided.push({ path: file.path, level: "error", message: undecidedDialect });
    return [];
  });
  const named = new Set(namedPaths(args).map((path) => displayPath(cwd, (0, import_node_path9.resolve)(cwd, path))));
  return {
    targets,
    sources,
    files: files2,
    repositoryRoot,
    folder: displayPath(repositoryRoot, cwd),
    notices: () => [
      ...unmatchedNotices(found, args),
      ...[...found.refused, ...sources.refused.values()].map((refusal) => refusalNotice(refusal, named)),
      ...undecided
    ],
    isFragmentPath: (path) => isFragmentPath(files2.get(path).absolutePath),
    async includingRoots(releaseFor) {
      const { searched } = found;
      const roots = await findIncludingRoots({ targets, files: files2, searched, options: options2, releaseFor, sourcesOf: sourcesOf2 });
      for (const file of roots) files2.set(file.path, file);
      return roots.map(({ path, dialect }) => ({ path, dialect }));
    }
  };
}
function sourcesFor(args, { cwd, repositoryRoot, given }) {
  const rootDir = readFolder("--root-dir", args.rootDir, cwd) ?? repositoryRoot;
  const home = readFolder("--home", args.home, cwd);
  return (files2) => diskSources({
    cwd,
    rootDir,
    isRootDirChosen: args.rootDir !== void 0,
    ...home !== void 0 && { home },
    rootOf: (path) => files2.get(path)?.root,
    ...given && { given }
  });
}
var undecidedDialect = "It cannot be told whether this is an ssh_config or an sshd_config: say so with --dialect ssh_config or --dialect sshd_config.";
function namedPaths({ patterns }) {
  return patterns.length > 0 ? patterns : ["."];
}
function findOptions(args, cwd, configurations) {
  const given = args.ignorePatterns.length > 0 ? [{ folder: cwd, patterns: args.ignorePatterns }] : [];
  return {
    cwd,
    gitignore: args.ignore,
    forceExclude: args.forceExclude,
    ignores: [...given, ...configurations?.ignores() ?? []],
    enter(folder, names) {
      args.onFolder?.();
      configurations?.enter(folder, names);
    },
    ...configurations && {
      dialectOf: (absolutePath, root) => configurations.dialectOf({ absolutePath, root }),
      ignoresIn: (folder) => configurations.ignoresIn(folder)
    }
  };
}
function stdinFile({ stdinFilename }, { cwd, root, configurations }) {
  const absolutePath = withSlashes((0, import_node_path9.resolve)(cwd, stdinFilename ?? "stdin"));
  const path = displayPath(cwd, absolutePath);
  const dialect = stdinFilename === void 0 ? void 0 : configurations?.dialectOf({ absolutePath, root }) ?? dialectOfPath(absolutePath);
  return {
    files: [{ path, absolutePath, root, dialect, named: true }],
    refused: [],
    unmatched: [],
    searched: stdinFilename === void 0 ? [root] : []
  };
}
function readStdin(streams) {
  const bytes = attempt(() => streams.readStdin());
  if (isRefusal(bytes)) throw new UsageError(`Standard input: ${bytes.reason}`);
  return bytes;
}
function attempt(read) {
  try {
    return read();
  } catch (error) {
    return readFailure("-", error);
  }
}
function readFolder(option, given, cwd) {
  if (given === void 0) return void 0;
  const folder = (0, import_node_path9.resolve)(cwd, given);
  const isFolder2 = (0, import_node_fs3.existsSync)(folder) && (0, import_node_fs3.statSync)(folder).isDirectory();
  if (!isFolder2) throw new UsageError(`${option} names a folder, and ${JSON.stringify(given)} is none.`);
  return realPathOf(folder);
}
function unmatchedNotices({ unmatched, files: files2 }, { errorOnUnmatched }) {
  return unmatched.filter(({ cause }) => errorOnUnmatched || cause === "missing").map(({ target, reason }) => ({
    path: target,
    message: reason,
    level: files2.length > 0 && target === "." ? "warning" : "error"
  }));
}
function refusalNotice({ path, cause, reason }, named) {
  const isError = named.has(path) || cause === "unreadable" || cause === "too-large";
  return { path, message: reason, level: isError ? "error" : "warning" };
}

// src/cli/write-fixed.ts
var loaded66;
var load65 = () => loaded66 ??= require("./lazy-write.cjs");
var writeFixed = (...given) => load65().writeFixed(...given);

// src/cli/lint-command.ts
async function lintCommand(args, streams, rules2) {
  const configurations = openConfigurations(args, { cwd: streams.cwd, rules: rules2, ignore: args.ignore });
  const progress = startProgress(streams);
  let done = 0;
  const onFolder = () => progress.tell({ doing: "searching", done: done++ });
  const found = await progress.during(() => findTargets({ ...args, onFolder }, streams, configurations));
  if (args.listFiles) return listFiles(found, streams);
  if (args.debug) tellTargets(found, streams);
  const baseline = await readBaseline(args, streams);
  const releaseFor = (file) => configurations.settingsFor(file).releases.newest;
  const input = {
    targets: found.targets,
    context: await progress.during(() => found.includingRoots(releaseFor)),
    sources: found.sources,
    settingsFor: (path) => configurations.settingsFor(found.files.get(path)),
    ruleIds: [...rules2.keys()],
    inlineConfig: args.inlineConfig,
    isFragmentPath: found.isFragmentPath,
    rulesIgnorePaths: true,
    onStep: (step) => progress.tell(step),
    ...!args.suppressAll && { accepted: acceptedBy(baseline) }
  };
  const { before, left, fixes, unwritten } = await progress.during(() => judge2(input, args, found));
  const judged = args.fix || args.diff ? left : before;
  const stale = await keepBaseline(baseline, { args, output: judged, settingsFor: input.settingsFor }, streams);
  const [output, after] = args.suppressAll ? [allSetAside(judged), allSetAside(left)] : [judged, left];
  const notices = distinctNotices([
    ...found.notices(),
    ...output.notices,
    ...unwritten,
    ...failureNotices(output.failures),
    ...rollbackNotices(fixes),
    ...staleNotices(baseline, stale)
  ]);
  const result = visibleResult(output, notices, args);
  const exitCode = exitCodeOf(args, { output, notices, fixes, isStale: stale.length > 0 });
  if (args.debug) tellFailures(output, streams);
  const remaining = visibleResult(after, notices, args);
  const isTold = await writeReports({ args, result, remaining, fixes, exitCode, found, rules: rules2 }, streams);
  tellLimit(output, args, streams);
  return isTold || exitCode > 2 ? exitCode : 2;
}
async function judge2(input, args, found) {
  if (!wantsFixes(args)) {
    const output = lint(input);
    return { before: output, left: output, fixes: void 0, unwritten: [] };
  }
  const planned = fix(input, { unsafe: args.unsafeFixes });
  const written = args.fix && !fromStdin(args) ? await writeFixed(planned, found) : void 0;
  const fixes = written?.fixes ?? planned;
  return { before: fixes.before, left: fixes.output, fixes, unwritten: written?.notices ?? [] };
}
async function keepBaseline(baseline, judged, streams) {
  if (judged.args.suppressAll) {
    const count = await suppressFindings(baseline, judged);
    const noun2 = count === 1 ? "finding" : "findings";
    streams.writeStderr(`Suppressed ${count} ${noun2} in ${terminalLine(baseline.name)}.
`);
    return [];
  }
  const stale = staleEntries(baseline, judged);
  if (!judged.args.pruneSuppressions) return stale;
  await prune(baseline, stale);
  const noun = stale.length === 1 ? "entry" : "entries";
  streams.writeStderr(`Removed ${stale.length} stale ${noun} from ${terminalLine(baseline.name)}.
`);
  return [];
}
function fromStdin({ patterns }) {
  return patterns.includes("-");
}
function listFiles({ targets, notices }, streams) {
  for (const { path, dialect } of targets) streams.writeStdout(`${terminalLine(path)}	${dialect}
`);
  const told = notices();
  tellNotices(told, streams);
  return told.some(({ level }) => level === "error") ? 2 : 0;
}
function tellTargets({ targets }, streams) {
  for (const { path, dialect } of targets) streams.writeStderr(`Reading ${terminalLine(path)} as ${dialect}.
`);
}
function wantsFixes({ fix: inPlace, diff, outputs }) {
  return inPlace || diff || outputs.some(holdsPatch);
}
function failureNotices(failures) {
  return failures.map(({ ruleId, path, error }) => {
    const reason = error instanceof Error ? error.message : String(error);
    return { path, level: "error", message: `The rule ${ruleId} failed, a fault of ssh-lint: ${reason}` };
  });
}
function tellFailures({ failures }, streams) {
  for (const { error } of failures) {
    const lines = error instanceof Error && error.stack !== void 0 ? error.stack.split("\n") : [String(error)];
    streams.writeStderr(`${lines.map(terminalLine).join("\n")}
`);
  }
}
function rollbackNotices(fixes) {
  return (fixes?.rolledBack ?? []).map(({ path, ruleIds, reason }) => ({
    path,
    level: "error",
    message: `The fixes of ${ruleIds.join(", ")} were taken back. ${reason}.`
  }));
}
function visibleResult({ files: files2 }, notices, { quiet }) {
  if (!quiet) return { files: files2, notices };
  const errorsOnly = files2.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === "error")
  }));
  return { files: errorsOnly, notices };
}
function tellLimit({ files: files2 }, { maxWarnings, exitZero }, streams) {
  const { warnings } = summarize({ files: files2, notices: [] });
  if (maxWarnings === void 0 || exitZero || warnings <= maxWarnings) return;
  const found = warnings === 1 ? "There is 1 warning" : `There are ${warnings} warnings`;
  streams.writeStderr(`ssh-lint: ${found}, and --max-warnings allows ${maxWarnings}.
`);
}
function exitCodeOf(args, { output, notices, fixes, isStale }) {
  if (output.failures.length > 0) return 3;
  if (notices.some(({ level }) => level === "error")) return 2;
  if (args.exitZero) return 0;
  if (args.diff && fixes.fixed.length > 0) return 1;
  return isStale || isOverThreshold(summarize({ files: output.files, notices }), args) ? 1 : 0;
}
function isOverThreshold({ errors, warnings }, { maxWarnings }) {
  return errors > 0 || maxWarnings !== void 0 && warnings > maxWarnings;
}

// src/cli/help.ts
var loaded67;
var load66 = () => loaded67 ??= require("./lazy-commands.cjs");
var helpText = (...given) => load66().helpText(...given);

// src/cli/mistake.ts
function isMistake(error) {
  return error instanceof Error && (error.name === "UsageError" || error.name === "ConfigurationError");
}
function failureText(error, debug) {
  const message = error instanceof Error ? (debug ? error.stack : void 0) ?? error.message : String(error);
  const lines = message.split("\n").map(terminalLine).join("\n");
  return `This is a fault of ssh-lint itself, please report it: ${lines}`;
}

// src/cli/config-command.ts
var loaded68;
var load67 = () => loaded68 ??= require("./lazy-commands.cjs");
var configCommand = (...given) => load67().configCommand(...given);

// src/cli/init-command.ts
var loaded69;
var load68 = () => loaded69 ??= require("./lazy-commands.cjs");
var initCommand = (...given) => load68().initCommand(...given);

// src/cli/resolve-command.ts
var loaded70;
var load69 = () => loaded70 ??= require("./lazy-resolve-command.cjs");
var resolveCommand = (...given) => load69().resolveCommand(...given);

// src/cli/rules-command.ts
var loaded71;
var load70 = () => loaded71 ??= require("./lazy-commands.cjs");
var explainRule = (...given) => load70().explainRule(...given);
var listRules = (...given) => load70().listRules(...given);

// src/cli/main.ts
async function main(argv, streams, rulesToUse = rules) {
  try {
    return await run(readArguments(argv), streams, rulesToUse);
  } catch (error) {
    if (isMistake(error)) {
      streams.writeStderr(`ssh-lint: ${terminalLine(error.message)}
`);
      return 2;
    }
    streams.writeStderr(`ssh-lint: ${failureText(error, argv.includes("--debug"))}
`);
    return 3;
  }
}
async function run(invocation, streams, rulesToUse) {
  switch (invocation.command) {
    case "help":
      streams.writeStdout(helpText());
      return 0;
    case "version":
      streams.writeStdout(`ssh-lint ${version}
`);
      return 0;
    case "rules":
      streams.writeStdout(listRules(rulesToUse, invocation.format));
      return 0;
    case "explain": {
      const paint = await painterFor(invocation.color, streams, streams.stdoutIsTerminal);
      streams.writeStdout(explainRule(rulesToUse, invocation.rule, paint));
      return 0;
    }
    case "resolve":
      return resolveCommand(invocation, streams);
    case "config":
      return configCommand(invocation, streams, rulesToUse);
    case "init":
      return initCommand(streams);
    case "lint":
      return lintCommand(invocation, streams, rulesToUse);
  }
}

// src/cli/streams.ts
var import_node_fs4 = require("node:fs");
var stdout = 1;
var stderr = 2;
function processStreams() {
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdoutIsTerminal() {
      return isTerminal(stdout);
    },
    get stderrIsTerminal() {
      return isTerminal(stderr);
    },
    readStdin: () => readStream("-", 0),
    writeStdout: (data) => write2(stdout, data),
    writeStderr: (text) => write2(stderr, text)
  };
}
function rdevOfNull() {
  return (0, import_node_fs4.statSync)("/dev/null", { throwIfNoEntry: false })?.rdev;
}
function isTerminal(descriptor) {
  try {
    const stats = (0, import_node_fs4.fstatSync)(descriptor);
    if (!stats.isCharacterDevice() || stats.rdev === rdevOfNull()) return false;
    return process.getBuiltinModule("node:tty").isatty(descriptor);
  } catch {
    return false;
  }
}
function write2(descriptor, data) {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  try {
    for (let written = 0; written < bytes.length; ) written += writeSome(descriptor, bytes.subarray(written));
  } catch (error) {
    const { code } = error;
    if (code === "EPIPE" || process.exitCode === 2) return;
    process.exitCode = 2;
    if (descriptor === stdout) write2(stderr, `ssh-lint: Standard output cannot be written (${code}).
`);
  }
}
function writeSome(descriptor, bytes) {
  try {
    return (0, import_node_fs4.writeSync)(descriptor, bytes);
  } catch (error) {
    if (error.code !== "EAGAIN") throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}

// core.cjs
var modules = {
  get "rules/index.ts"() {
    return { rules };
  },
  get "src/cli/arguments.ts"() {
    return { holdsPatch, readArguments, sharedFile };
  },
  get "src/cli/baseline.ts"() {
    return { acceptedBy, allSetAside, defaultSuppressionsFile, prune, readBaseline, staleEntries, staleNotices, suppressFindings };
  },
  get "src/cli/color.ts"() {
    return { painterFor, withoutColor };
  },
  get "src/cli/lint-command.ts"() {
    return { failureNotices, lintCommand, rollbackNotices };
  },
  get "src/cli/main.ts"() {
    return { main };
  },
  get "src/cli/mistake.ts"() {
    return { failureText, isMistake };
  },
  get "src/cli/open-configurations.ts"() {
    return { openConfigurations };
  },
  get "src/cli/options.ts"() {
    return { answerFormats, formatNames, options, ruleListFormats, vendors };
  },
  get "src/cli/parsed-arguments.ts"() {
    return { UsageError, all, has, last, oneOf, parseTokens, readColor, refuseOthers };
  },
  get "src/cli/program.ts"() {
    return { docsUrl, homepage, version };
  },
  get "src/cli/report.ts"() {
    return { renderPatch, tellNotices, writeReports };
  },
  get "src/cli/streams.ts"() {
    return { processStreams };
  },
  get "src/cli/targets.ts"() {
    return { findTargets };
  },
  get "src/config/find-configurations.ts"() {
    return { Configurations, configurationNames };
  },
  get "src/config/selection.ts"() {
    return { presetSteps, selectRules, settingSteps };
  },
  get "src/config/settings.ts"() {
    return { ConfigurationError, applySetting, defaultOptions, presetNames, presetSetting, presetSettings };
  },
  get "src/directive/c-number.ts"() {
    return { parseAnyBase, parseDecimal, parseOctal, scanInts };
  },
  get "src/directive/pattern-list.ts"() {
    return { addressesProblem, patternReaders };
  },
  get "src/directive/port.ts"() {
    return { parsePort };
  },
  get "src/directive/problem.ts"() {
    return { emptyArgument, findWord, invalid, listed, lowerCase, noneOf, outOfRange, quoted };
  },
  get "src/directive/read.ts"() {
    return { readDirective };
  },
  get "src/directive/reading.ts"() {
    return { stored, storedAll };
  },
  get "src/directive/time-argument.ts"() {
    return { timeForm, timeProblem };
  },
  get "src/files/encoding.ts"() {
    return { decodeText, encodeText };
  },
  get "src/files/names.ts"() {
    return { dialectOfName, dialectOfPath, isFragmentPath, isRootPath, otherKinds };
  },
  get "src/files/place.ts"() {
    return { displayPath, findRepositoryRoot, irregular, isInside, isRepository, joinPath, linkBelow, locate, lookAt, realPathOf, trespass, withSlash, withSlashes };
  },
  get "src/files/read.ts"() {
    return { maximumFileSize, readConfig: readConfig2, readInside, readRegular, readStream };
  },
  get "src/files/refusal.ts"() {
    return { isRefusal, readFailure, writeFailure };
  },
  get "src/format/format.ts"() {
    return { formats };
  },
  get "src/format/repository-path.ts"() {
    return { fromRepositoryRoot, pathFromRoot };
  },
  get "src/linter/lint.ts"() {
    return { lint };
  },
  get "src/linter/membership.ts"() {
    return { findMembership, mayInclude, membershipOf, newestReleaseFor };
  },
  get "src/linter/order.ts"() {
    return { byPlace, sortFindings };
  },
  get "src/linter/result.ts"() {
    return { distinctNotices, summarize };
  },
  get "src/linter/sources.ts"() {
    return { treesOf, withTexts };
  },
  get "src/openssh/dialect.ts"() {
    return { dialects };
  },
  get "src/openssh/keyword.ts"() {
    return { canonicalKeyword, factsIn, isKnown, isKnownTo, keywordName, keywordsOf, lookupKeyword, renamedKeywords, takesRawRest };
  },
  get "src/openssh/largest-integer.ts"() {
    return { largestInteger };
  },
  get "src/openssh/release.ts"() {
    return { defaultRange, defaultReleases, formatRelease, knownReleases, parseRelease, parseReleaseRange, rangeGrammar };
  },
  get "src/openssh/time.ts"() {
    return { formatTime, parseCount, parseInterval, parseTime, sumTime };
  },
  get "src/resolve/acceptance.ts"() {
    return { isInMatch, refusals };
  },
  get "src/resolve/byte-order.ts"() {
    return { compareBytes };
  },
  get "src/resolve/current-name.ts"() {
    return { currentName, renamedIn };
  },
  get "src/resolve/derived.ts"() {
    return { derived };
  },
  get "src/resolve/in-force.ts"() {
    return { inForce, sectionsIgnoringBlocks, sectionsOf };
  },
  get "src/resolve/kept-keyword.ts"() {
    return { keptKeyword, localForwards };
  },
  get "src/resolve/layer.ts"() {
    return { connectedHosts, firstSections, layersFor };
  },
  get "src/resolve/obtained.ts"() {
    return { ObtainedSoFar, directivesOf, firstStatement, keywordOf, maximumCases, obtainedFrom, states, storesValue };
  },
  get "src/resolve/reading-order.ts"() {
    return { readingOrder };
  },
  get "src/resolve/resolve.ts"() {
    return { keepsFirst, keptKeywordIn, resolutions, resolutionsApart, resolve };
  },
  get "src/resolve/root.ts"() {
    return { loadRoot };
  },
  get "src/resolve/subject.ts"() {
    return { givenBy, holdsAlways, leavesOutSubjects, occurrences, otherSubject, subjects };
  },
  get "src/rule/index.ts"() {
    return { agrees, appendHostBlock, argumentsInForce, commentText, contradiction, countsInForce, deadPeerSeconds, defaultCount, defineRule, dialects, factsIn, formatDeadPeerTime, formatProbeGap, formatRelease, formatReleases, formatTime, hasWildcard, holdsAlways, holdsPlaceholder, insertDirective, intervalsInForce, isComplete, isGitHost, isSpareCopy, isTemplate, keepaliveCases, keepaliveKeywords, keywordsOf, knownIntervals, longestUsefulInterval, lookupKeyword, matchesPattern, matchesPatternList, maySuppress, moveAbove, namesOnly, nearest, newlineOf, oddBlank, pairsInForce, parseCount, parseInterval, parseLineAs, probeGapSeconds, readComment, readsElsewhere, refusedHere, refusedLaterHere, refuserOf, resolutions, resolutionsApart, resolve, sameValue, servesGitOnly, shadows, standsApart, subjects, suppressionForms, textOf, unmatchablePatterns, unreachableBlocks, zeroCountNeverEndsSince };
  },
  get "src/rule/rule.ts"() {
    return { defineRule };
  },
  get "src/syntax/parse.ts"() {
    return { parse, parseLineAs };
  },
  get "src/syntax/template.ts"() {
    return { beginsWithPlaceholder, hasControlTags, hasTemplateLines, holdsPlaceholder };
  },
  get "src/syntax/text.ts"() {
    return { inventoryOf, linesOf, positionAt, print, textOf };
  },
  get "src/syntax/words.ts"() {
    return { argvSplitSince, hash, isBlank, readDelimited, readerReleases, splitArguments, splitAtBlanks, splitDelimited, trimEnd };
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  modules
});
