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

// lazy-shadows.cjs
var lazy_shadows_exports = {};
__export(lazy_shadows_exports, {
  findShadows: () => findShadows
});
module.exports = __toCommonJS(lazy_shadows_exports);

// src/openssh/keyword.ts
var module2 = require("./core.cjs").modules["src/openssh/keyword.ts"];
var take = (name) => module2[name];
var factsIn = /* @__PURE__ */ take("factsIn");
var lookupKeyword = /* @__PURE__ */ take("lookupKeyword");

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

// src/resolve/ascending.ts
function firstAtLeast(numbers, bound) {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (numbers[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/openssh/address.ts
var loaded;
var load = () => loaded ??= require("./lazy-blocks.cjs");
var networkOf = (...given) => load().networkOf(...given);

// src/resolve/pattern.ts
var loaded2;
var load2 = () => loaded2 ??= require("./lazy-blocks.cjs");
var hasWildcard = (...given) => load2().hasWildcard(...given);
var patternCovers = (...given) => load2().patternCovers(...given);
var patternsMayOverlap = (...given) => load2().patternsMayOverlap(...given);

// src/resolve/demand.ts
function demandsOf(header) {
  if (header.type === "Match") return header.criteria.map((criterion) => demandOf(header, criterion));
  const positive = [];
  const negative = [];
  for (const { value, negated } of header.patterns) (negated ? negative : positive).push(value);
  return [{ header, at: header, attribute: "argument", positive, negative, negated: false }];
}
var questions = {
  all: "all",
  canonical: "second-pass",
  final: "second-pass",
  "invalid-user": "invalid-user"
};
function demandOf(header, criterion) {
  const { name, value, negated } = criterion;
  const common = { header, at: criterion, negated };
  const question = Object.hasOwn(questions, name) ? questions[name] : void 0;
  if (question !== void 0) return { ...common, attribute: question, positive: ["*"], negative: [] };
  const text = isFolded(name) ? value?.toLowerCase() : value;
  const entries = text === "" ? [""] : text?.split(",").filter((entry) => entry !== "") ?? [];
  return {
    ...common,
    attribute: value === void 0 ? "nothing" : name,
    positive: entries.filter((entry) => !entry.startsWith("!")),
    negative: entries.filter((entry) => entry.startsWith("!")).map((entry) => entry.slice(1))
  };
}
function isFolded(criterion) {
  return criterion === "host" || criterion === "originalhost";
}
var patterns = {
  // What is not set is matched by the empty value alone, and by no `*`.
  covers: (outer, inner) => inner === "" ? outer === "" : patternCovers(outer, inner),
  mayOverlap: patternsMayOverlap
};
var networks = {
  covers(outer, inner) {
    const [wide, narrow] = [networkOf(outer), networkOf(inner)];
    if (!wide || !narrow) return outer === "*" || outer === inner;
    return wide.family === narrow.family && narrow.prefix.startsWith(wide.prefix);
  },
  mayOverlap(one, other) {
    const [a, b] = [networkOf(one), networkOf(other)];
    if (!a || !b) return true;
    return a.family === b.family && (a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix));
  }
};
var ports = {
  covers: (outer, inner) => outer === inner,
  mayOverlap: (one, other) => Number.isNaN(Number(one)) || Number.isNaN(Number(other)) || Number(one) === Number(other)
};
var comparable = {
  argument: patterns,
  originalhost: patterns,
  host: patterns,
  user: patterns,
  localuser: patterns,
  group: patterns,
  rdomain: patterns,
  tagged: patterns,
  command: patterns,
  version: patterns,
  sessiontype: patterns,
  address: networks,
  localaddress: networks,
  localport: ports,
  all: patterns,
  "second-pass": patterns,
  "invalid-user": patterns
};
function costOf(one, other) {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return comparisonCost + a.entries * b.entries + (a.isPlain && b.isPlain ? 0 : Math.ceil(a.letters * b.letters / 8));
}
var comparisonCost = 40;
function isPlain(demand) {
  return sizeOf(demand).isPlain;
}
var sizes = /* @__PURE__ */ new WeakMap();
function sizeOf(demand) {
  let size = sizes.get(demand);
  if (!size) {
    const entries = [...demand.positive, ...demand.negative];
    const letters = entries.reduce((sum, { length }) => sum + length, 0);
    size = { entries: entries.length, letters, isPlain: !entries.some(hasWildcard) };
    sizes.set(demand, size);
  }
  return size;
}
function entriesOf({ attribute }) {
  return Object.hasOwn(comparable, attribute) ? comparable[attribute] : void 0;
}
var universal = /* @__PURE__ */ new Set([
  "all",
  "argument",
  "originalhost",
  "host",
  "user",
  "localuser",
  "address",
  "localaddress",
  "version"
]);
function takesAll({ attribute, positive, negative }) {
  return universal.has(attribute) && positive.includes("*") && negative.length === 0;
}
function asksNothing(demand) {
  return !demand.negated && takesAll(demand);
}
function impossibility(demand) {
  const { positive, negative, negated } = demand;
  if (negated) return takesAll(demand) ? "none-at-all" : void 0;
  const entries = entriesOf(demand);
  if (!entries) return void 0;
  if (positive.length === 0) return "exclusions-alone";
  const isExcluded = (entry) => negative.some((excluded) => entries.covers(excluded, entry));
  return positive.every(isExcluded) ? "excluded" : void 0;
}
function implies(given, wanted) {
  const entries = entriesOf(wanted);
  if (!entries || given.attribute !== wanted.attribute || given.positive.length === 0) return false;
  if (!wanted.negated) return !given.negated && isWithin(given, wanted, entries);
  return given.negated ? isWithin(wanted, given, entries) : areDisjoint(given, wanted, entries);
}
function excludes(one, other) {
  const entries = entriesOf(one);
  if (!entries || one.attribute !== other.attribute || one.negated && other.negated) return false;
  if (one.negated) return isWithin(other, one, entries);
  return other.negated ? isWithin(one, other, entries) : areDisjoint(one, other, entries);
}
function hasSeveral({ attribute }) {
  return attribute === "group";
}
function isWithin(inner, outer, entries) {
  const isLeftOut = (excluded) => inner.negative.some((entry) => entries.covers(entry, excluded));
  const spares = (excluded, entry) => isLeftOut(excluded) || !hasSeveral(inner) && !entries.mayOverlap(excluded, entry);
  return inner.positive.every(
    (entry) => outer.positive.some((wider) => entries.covers(wider, entry)) && outer.negative.every((excluded) => spares(excluded, entry))
  );
}
function areDisjoint(one, other, entries) {
  if (hasSeveral(one)) return false;
  const isIn = (entry, list) => list.some((wider) => entries.covers(wider, entry));
  return one.positive.every(
    (a) => other.positive.every((b) => !entries.mayOverlap(a, b) || isIn(a, other.negative) || isIn(b, one.negative))
  );
}

// src/resolve/derived.ts
var module3 = require("./core.cjs").modules["src/resolve/derived.ts"];
var take2 = (name) => module3[name];
var derived = /* @__PURE__ */ take2("derived");

// src/resolve/coverage.ts
var setBy = {
  host: "hostname",
  user: "user",
  tagged: "tag",
  sessiontype: "sessiontype"
};
var unsteady = /* @__PURE__ */ new Set([...Object.keys(setBy), "exec", "localnetwork"]);
var maximumSteps = 2e7;
var coverCost = 10;
function coverageOf(root) {
  return derived(root, newCoverage);
}
function newCoverage(root) {
  return new Coverage(root);
}
var maximumDemands = 500;
var Coverage = class {
  #root;
  #stepsLeft = maximumSteps;
  #demands = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  #firstSections;
  #settings;
  #isReadTwice;
  constructor(root) {
    this.#root = root;
  }
  scopeOf(conditions) {
    return { conditions, demands: conditions.flatMap((header) => this.demandsOf(header)) };
  }
  demandsOf(header) {
    let demands = this.#demands.get(header);
    if (!demands) {
      demands = demandsOf(header);
      this.#demands.set(header, demands);
    }
    return demands;
  }
  /** The entries of a demand, told apart by what they are compared with. */
  namesOf(demand) {
    let names = this.#names.get(demand);
    if (!names) {
      names = demand.positive.map((entry) => `${demand.attribute} ${entry}`);
      this.#names.set(demand, names);
    }
    return names;
  }
  /** The names of a header that asks for nothing but one of some names; undefined for any other. */
  namesAskedBy(header) {
    const [demand, ...more] = this.demandsOf(header);
    if (!demand || more.length > 0 || demand.negated || demand.negative.length > 0) return void 0;
    return this.isSteady(demand) && isPlain(demand) ? this.namesOf(demand) : void 0;
  }
  /** Whether the conditions hold wherever those of the scope do. */
  covers(conditions, scope) {
    this.#stepsLeft -= coverCost;
    if (this.isSpent) return false;
    return conditions.every(
      (header) => scope.conditions.includes(header) && this.#isAskedOnce(header) || this.demandsOf(header).every((demand) => this.#isMet(demand, scope))
    );
  }
  #isMet(wanted, { demands }) {
    if (this.isVoid(wanted)) return true;
    return demands.some(
      (given) => this.#areOneQuestion(given, wanted) && this.#affords(given, wanted) && implies(given, wanted)
    );
  }
  /**
   * Whether the demand leaves no one out. As sshd starts it takes `Match all` for the global block, but no `Match user *`,
   * which holds for each connection.
   */
  isVoid(demand) {
    return asksNothing(demand) && (this.#root.dialect === "ssh_config" || demand.attribute === "all");
  }
  /** Whether conditions hold for everyone. */
  isOpen(conditions) {
    return conditions.every((header) => this.demandsOf(header).every((demand) => this.isVoid(demand)));
  }
  /** Two demands under the conditions that no subject can meet, the later one of the last header. */
  clash(conditions) {
    const demands = conditions.flatMap((header) => this.demandsOf(header));
    if (demands.length > maximumDemands) return void 0;
    const own = conditions.length === 0 ? 0 : this.demandsOf(conditions.at(-1)).length;
    for (let index = demands.length - own; index < demands.length; index++) {
      const later = demands[index];
      for (let before = 0; before < index && !this.isSpent; before++) {
        const earlier = demands[before];
        if (this.#clash(earlier, later)) return { earlier, later };
      }
    }
    return void 0;
  }
  #clash(earlier, later) {
    if (this.#areOneQuestion(earlier, later)) return this.#affords(earlier, later) && excludes(earlier, later);
    if (earlier.attribute !== "argument" || later.attribute !== "host") return false;
    if (!isWhole(this.#root) || this.#hasReadTwice()) return false;
    if (this.#isSetWithin("hostname", 0, this.#firstSection(later.header))) return false;
    return this.#affords(earlier, later) && excludes(asHost(earlier), later);
  }
  /** Why the demand holds for no one. */
  impossibility(demand) {
    return this.#affords(demand, demand) ? impossibility(demand) : void 0;
  }
  /** Whether no more is going to be compared. */
  get isSpent() {
    return this.#stepsLeft < 0;
  }
  #affords(one, other) {
    this.#stepsLeft -= costOf(one, other);
    return !this.isSpent;
  }
  /** Whether two demands of different lines are about the same thing at the same time. */
  #areOneQuestion(one, other) {
    if (one.attribute !== other.attribute) return false;
    if (one.header === other.header || this.#root.dialect === "sshd_config") return true;
    const keyword = Object.hasOwn(setBy, one.attribute) ? setBy[one.attribute] : void 0;
    if (keyword === void 0) return true;
    if (!isWhole(this.#root) || this.#hasReadTwice()) return false;
    const positions = [this.#firstSection(one.header), this.#firstSection(other.header)];
    return !this.#isSetWithin(keyword, Math.min(...positions), Math.max(...positions));
  }
  /** Whether its line is evaluated once, or always alike. */
  #isAskedOnce(header) {
    return !this.#hasReadTwice() || this.demandsOf(header).every((demand) => this.isSteady(demand));
  }
  /** Whether a subject gets the same answer at every line. */
  isSteady({ attribute }) {
    return this.#root.dialect === "sshd_config" || !unsteady.has(attribute);
  }
  #hasReadTwice() {
    if (this.#isReadTwice === void 0) {
      const paths = this.#root.includes.flatMap((use) => use.outcome === "read" ? use.paths : []);
      this.#isReadTwice = new Set(paths).size < paths.length;
    }
    return this.#isReadTwice;
  }
  /** The position of the first section under the header; after all of them where there is none. */
  #firstSection(header) {
    this.#firstSections ??= firstSections(this.#root);
    return this.#firstSections.get(header) ?? this.#root.sections.length;
  }
  /** Whether a section from `start` up to, but without, `end` sets the keyword. */
  #isSetWithin(keyword, start, end) {
    this.#settings ??= settings(this.#root);
    const positions = this.#settings.get(keyword);
    const next = positions[firstAtLeast(positions, start)];
    return next !== void 0 && next < end;
  }
};
function isWhole({ includes }) {
  return includes.every(({ outcome, unread }) => outcome === "read" && unread.length === 0);
}
function asHost(argument) {
  const fold = (entries) => entries.map((entry) => entry.toLowerCase());
  return { ...argument, attribute: "host", positive: fold(argument.positive), negative: [] };
}
function firstSections({ sections }) {
  const first = /* @__PURE__ */ new Map();
  for (const [position, { conditions }] of sections.entries()) {
    for (const header of conditions) if (!first.has(header)) first.set(header, position);
  }
  return first;
}
function settings({ sections }) {
  const found = new Map(Object.values(setBy).map((keyword) => [keyword, []]));
  for (const [position, { directives }] of sections.entries()) {
    for (const { keyword } of directives) found.get(keyword.canonical)?.push(position);
  }
  return found;
}

// src/resolve/history.ts
var maximumCompared = 500;
var History = class {
  #coverage;
  #always;
  #byHeader = /* @__PURE__ */ new Map();
  /** Those of a block that asks for one of some names, by what it compares and the name. */
  #byName = /* @__PURE__ */ new Map();
  #others = [];
  constructor(coverage) {
    this.#coverage = coverage;
  }
  add(origin, conditions) {
    if (this.#always) return;
    if (this.#coverage.isOpen(conditions)) {
      this.#always = origin;
      return;
    }
    const header = conditions.at(-1);
    if (!this.#byHeader.has(header)) this.#byHeader.set(header, { origin, conditions });
    const names = conditions.length === 1 ? this.#coverage.namesAskedBy(header) : void 0;
    if (!names && this.#others.length < maximumCompared) this.#others.push({ origin, conditions });
    for (const name of names ?? []) if (!this.#byName.has(name)) this.#byName.set(name, origin);
  }
  /** The directives that leave no one of the scope to another. */
  winnersOver(scope) {
    const single = this.#always ?? this.#ofSameBlock(scope) ?? this.#covering(scope);
    if (single) return [single];
    const header = scope.conditions.at(-1);
    for (const demand of header ? this.#coverage.demandsOf(header) : []) {
      const winners = this.#winnersForEach(demand, scope);
      if (winners) return winners;
    }
    return void 0;
  }
  /** A directive under some of the same headers and no others. */
  #ofSameBlock(scope) {
    for (const header of scope.conditions) {
      const entry = this.#byHeader.get(header);
      if (entry && this.#coverage.covers(entry.conditions, scope)) return entry.origin;
    }
    return void 0;
  }
  #covering(scope) {
    if (this.#coverage.isSpent) return void 0;
    return this.#others.find(({ conditions }) => this.#coverage.covers(conditions, scope))?.origin;
  }
  /** The same for what of the scope the one pattern takes. */
  #coveringPart(scope, demand, pattern) {
    return this.#others.length === 0 ? void 0 : this.#covering(narrowed(scope, demand, pattern));
  }
  /** A winner for each of the names or patterns that a demand of the scope lists. */
  #winnersForEach(demand, scope) {
    if (demand.negated || demand.positive.length === 0) return void 0;
    const names = this.#coverage.namesOf(demand);
    const winners = [];
    for (let index = 0; index < names.length; index++) {
      const winner = this.#byName.get(names[index]) ?? this.#coveringPart(scope, demand, demand.positive[index]);
      if (!winner) return void 0;
      if (!winners.includes(winner)) winners.push(winner);
    }
    return winners;
  }
};
function narrowed({ conditions, demands }, demand, pattern) {
  return {
    conditions,
    demands: demands.map((other) => other === demand ? { ...demand, positive: [pattern] } : other)
  };
}

// src/resolve/slot.ts
function settingsAs(reading) {
  const known = /* @__PURE__ */ new Map();
  return (directive) => {
    const { name } = directive.keyword;
    if (!known.has(name)) known.set(name, useOf(name, reading));
    const use = known.get(name);
    return use && (use.always ?? settingOf(directive, use.facts, reading));
  };
}
function useOf(name, reading) {
  const row = rowOf(name, reading);
  if (!row) return void 0;
  const facts = factsIn(row, reading.release);
  const { keyword, argument, repeat, quirks = [], sharesSlotWith } = facts;
  const isSpecial = repeat !== "first" && repeat !== "last" || quirks.some((quirk) => dependsOnArguments.has(quirk)) || sharesSlotWith !== void 0 || argument.kind === "flag-or-path" || keyword === "AuthorizedKeysCommand";
  return { facts, always: isSpecial ? void 0 : settingFor([keyword.toLowerCase()], facts, reading) };
}
var dependsOnArguments = /* @__PURE__ */ new Set([
  "none-leaves-unset",
  "none-overrides",
  "parts-apart",
  "lost-after-keys-command"
]);
function settingOf(directive, facts, reading) {
  const slots = slotsOf(directive, facts);
  if (!slots) return void 0;
  return {
    ...settingFor(slots, facts, reading),
    takesByMistake: mistakenSlots(directive, facts, reading),
    ...specialSlots(directive, facts, reading)
  };
}
function settingFor(slots, facts, { release }) {
  return {
    needs: slots,
    takes: slots,
    takesByMistake: [],
    kept: facts.repeat === "last" ? "last" : "first",
    ignoresBlocks: facts.quirks?.includes("ignores-blocks") === true,
    inMatch: facts.inMatch !== false && release >= facts.inMatch
  };
}
function rowOf(name, { dialect, release }) {
  const row = lookupKeyword(dialect, name);
  if (row?.status === "alias" && row.aliasSince !== void 0 && release >= row.aliasSince) {
    return lookupKeyword(dialect, row.aliasOf);
  }
  return row?.status === "active" || row?.status === "alias" ? row : void 0;
}
function slotsOf({ args }, facts) {
  const { repeat, quirks = [] } = facts;
  const name = facts.keyword.toLowerCase();
  const first = args[0]?.value;
  if (first === void 0) return void 0;
  if (quirks.includes("none-leaves-unset") && first === "none") return void 0;
  if (quirks.includes("parts-apart")) {
    return args.length > 1 && args[1].value !== "none" ? [`${name} 1`, `${name} 2`] : [`${name} 1`];
  }
  switch (repeat) {
    case "first":
    case "last":
      return [name];
    case "first-per-name":
      return [`${name} ${first}`];
    case "first-per-key":
      return args.map(({ value }) => `${name} ${/^(yes|no)$/i.test(value) ? "enabled" : value.replace(/:.*/s, "")}`);
    default:
      return void 0;
  }
}
function specialSlots({ args }, facts, reading) {
  const name = facts.keyword.toLowerCase();
  const isNone = args[0].value.toLowerCase() === "none";
  if (facts.quirks?.includes("none-overrides") && isNone) return { needs: [`${name} none`] };
  if (facts.sharesSlotWith !== void 0) return jumpSlots(name, isNone, reading);
  if (facts.quirks?.includes("lost-after-keys-command") && reading.hasKeysCommand) return { takes: [] };
  if (facts.argument.kind === "flag-or-path" && !isOneOf(facts.argument.values, args[0].value)) {
    return { needs: [`${name} path`], takes: [name, `${name} path`] };
  }
  return void 0;
}
function jumpSlots(name, isNone, { hasJumpOfNone }) {
  if (name === "proxycommand") return { takes: ["proxycommand", "proxyjump"] };
  const takes = ["proxyjump none", "proxyjump"];
  if (isNone) return { needs: ["proxyjump none"], takes };
  return { takes: hasJumpOfNone ? takes : [...takes, "proxycommand"] };
}
function mistakenSlots({ args }, facts, { dialect, release }) {
  switch (facts.keyword) {
    case "ProxyJump":
      return args[0].value.toLowerCase() === "none" && !facts.quirks?.includes("none-frees-slot") ? ["proxycommand"] : [];
    case "AuthorizedKeysCommand": {
      const lost = factsIn(lookupKeyword(dialect, "AuthorizedPrincipalsCommand"), release);
      return lost.quirks?.includes("lost-after-keys-command") ? ["authorizedprincipalscommand"] : [];
    }
    default:
      return [];
  }
}
function isOneOf(words, word) {
  return words.some((known) => known.toLowerCase() === word.toLowerCase());
}

// src/resolve/overruled.ts
var OverruledSearch = class {
  #root;
  #coverage;
  #settingOf;
  /** Whether the root holds something because of which a release leaves out what it should not. */
  #mayBeMistaken;
  /** Where each slot stands; on the server, apart for what stands under Match. */
  #global = /* @__PURE__ */ new Map();
  #match = /* @__PURE__ */ new Map();
  #inGlobal = { asked: this.#global, noted: [this.#global] };
  #inMatch = { asked: this.#match, noted: [this.#match] };
  #inBoth = { asked: this.#match, noted: [this.#match, this.#global] };
  /** What takes effect somewhere; a file that is included twice is read twice. */
  #effective = /* @__PURE__ */ new Set();
  /** What no mistake keeps out somewhere, of that which is weighed in the order of the last one. */
  #spared = /* @__PURE__ */ new Set();
  constructor(root, release) {
    this.#root = root;
    const hasJumpOfNone = root.sections.some(({ directives }) => directives.some(isJumpOfNone));
    const hasKeysCommand = root.sections.some(({ directives }) => directives.some(isKeysCommand));
    this.#settingOf = settingsAs({ dialect: root.dialect, release, hasJumpOfNone, hasKeysCommand });
    this.#mayBeMistaken = hasJumpOfNone || hasKeysCommand;
    this.#coverage = coverageOf(root);
  }
  find() {
    const { sections } = this.#root;
    const found = [...this.#pass("first", sections)];
    const isKeptLast = (directive) => this.#settingOf(directive)?.kept === "last";
    if (sections.some(({ directives }) => directives.some(isKeptLast))) {
      found.push(...this.#pass("last", sections.toReversed()));
    }
    return found.filter(({ shadowed: { directive }, isMistake }) => {
      const escaped = isMistake && isKeptLast(directive) ? this.#spared : this.#effective;
      return !escaped.has(directive);
    });
  }
  *#pass(kept, sections) {
    this.#global.clear();
    this.#match.clear();
    for (const section of sections) {
      const reach = this.#reachOf(section);
      const directives = kept === "first" ? section.directives : section.directives.toReversed();
      for (const directive of directives) {
        const setting = this.#settingOf(directive);
        const shadowed = { section, directive };
        const verdict = setting && this.#weigh(shadowed, { setting, reach, pass: kept });
        if (verdict) yield { shadowed, ...verdict, kept };
      }
    }
  }
  #reachOf({ conditions }) {
    return { scope: this.#coverage.scopeOf(conditions), isOpen: this.#coverage.isOpen(conditions) };
  }
  /** The directives that keep this one from taking effect; it is noted for those that come after it. */
  #weigh(origin, { setting, reach, pass }) {
    const isWeighed = setting.kept === pass;
    if (!isWeighed && !this.#mayBeMistaken) return void 0;
    const scope = setting.ignoresBlocks ? everywhere : reach.scope;
    const places = this.#placesOf(setting, reach, scope);
    if (!places) return void 0;
    const right = isWeighed ? winnersOver(places.asked, setting.needs, scope) : void 0;
    const mistaken = right || !this.#mayBeMistaken ? void 0 : setting.needs.map(byMistake);
    const winners = right ?? (mistaken && winnersOver(places.asked, mistaken, scope));
    const escapes = !winners || winners.some(({ directive }) => directive === origin.directive);
    const isReadOnce = this.#root.includes.length === 0;
    if (escapes && !isReadOnce) (isWeighed ? this.#effective : this.#spared).add(origin.directive);
    for (const histories of places.noted) {
      if (isWeighed) for (const slot of setting.takes) this.#history(histories, slot).add(origin, scope.conditions);
      if (pass === "last") continue;
      for (const slot of setting.takesByMistake) {
        this.#history(histories, byMistake(slot)).add(origin, scope.conditions);
      }
    }
    return escapes ? void 0 : { winners, isMistake: !right };
  }
  #history(histories, slot) {
    let history = histories.get(slot);
    if (!history) {
      history = new History(this.#coverage);
      histories.set(slot, history);
    }
    return history;
  }
  /**
   * Where to look for what overrules a directive, and where to note it. sshd reads its global block as it starts, and
   * `Match all` as part of it; what a Match block sets for a connection wins over that. Undefined where sshd refuses it.
   */
  #placesOf({ inMatch }, { isOpen }, { conditions }) {
    if (this.#root.dialect === "ssh_config" || conditions.length === 0) return this.#inGlobal;
    if (!inMatch) return isOpen ? this.#inGlobal : void 0;
    return isOpen ? this.#inBoth : this.#inMatch;
  }
};
function isJumpOfNone({ keyword, args }) {
  return keyword.name === "proxyjump" && args[0]?.value.toLowerCase() === "none";
}
function isKeysCommand({ keyword }) {
  return keyword.name === "authorizedkeyscommand";
}
var everywhere = { conditions: [], demands: [] };
function byMistake(slot) {
  return `${slot} by mistake`;
}
function winnersOver(histories, slots, scope) {
  if (slots.length === 1) return histories.get(slots[0])?.winnersOver(scope);
  const winners = /* @__PURE__ */ new Set();
  for (const slot of slots) {
    const found = histories.get(slot)?.winnersOver(scope);
    if (!found) return void 0;
    for (const winner of found) winners.add(winner);
  }
  return [...winners];
}

// src/resolve/find-shadows.ts
function findShadows(root, releases) {
  const found = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = ({ directive }) => {
    if (!numbers.has(directive)) numbers.set(directive, numbers.size);
    return numbers.get(directive);
  };
  for (const era of erasOf(root, releases)) {
    for (const shadow of new OverruledSearch(root, era[0]).find()) {
      const key = [shadow.kept, shadow.isMistake, ...[shadow.shadowed, ...shadow.winners].map(numberOf)].join(" ");
      const known = found.get(key);
      found.set(key, { ...shadow, releases: [...known?.releases ?? [], ...era] });
    }
  }
  return [...found.values()];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findShadows
});
