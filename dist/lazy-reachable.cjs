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

// lazy-reachable.cjs
var lazy_reachable_exports = {};
__export(lazy_reachable_exports, {
  unreachableBlocks: () => unreachableBlocks
});
module.exports = __toCommonJS(lazy_reachable_exports);

// src/openssh/release.ts
var module2 = require("./core.cjs").modules["src/openssh/release.ts"];
var take = (name) => module2[name];
var knownReleases = /* @__PURE__ */ take("knownReleases");

// src/syntax/template.ts
var module3 = require("./core.cjs").modules["src/syntax/template.ts"];
var take2 = (name) => module3[name];
var holdsPlaceholder = /* @__PURE__ */ take2("holdsPlaceholder");

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
var matchesPattern = (...given) => load2().matchesPattern(...given);
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
var module4 = require("./core.cjs").modules["src/resolve/derived.ts"];
var take3 = (name) => module4[name];
var derived = /* @__PURE__ */ take3("derived");

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

// src/resolve/reading-order.ts
var module5 = require("./core.cjs").modules["src/resolve/reading-order.ts"];
var take4 = (name) => module5[name];
var readingOrder = /* @__PURE__ */ take4("readingOrder");

// src/resolve/reachable.ts
function unreachableBlocks(root, releases) {
  const coverage = coverageOf(root);
  const files = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const reached = /* @__PURE__ */ new Set();
  const isReadOnce = root.includes.length === 0;
  if (isReadOnce && root.file.blocks.every(({ header }) => !header || isPlainlyReachable(header))) return [];
  for (const { file, block, lines, conditions } of readingOrder(root)) {
    const { header } = block;
    if (!header || lines[0] !== header || isReadOnce && isPlainlyReachable(header)) continue;
    files.set(header, file);
    if (conditions.some((outer) => found.has(outer))) continue;
    const obstacle = findObstacle([...conditions, header], { root, releases, coverage });
    if (!obstacle) {
      reached.add(header);
    } else if (!found.has(header)) {
      const earlierFile = "earlier" in obstacle ? files.get(obstacle.earlier.header) : void 0;
      found.set(header, { file, header, obstacle, ...earlierFile && { earlierFile } });
    }
  }
  return [...found.values()].filter(({ header }) => !reached.has(header));
}
function isPlainlyReachable(header) {
  if (header.type === "Host") return header.patterns.length > 0 && !header.patterns.some(({ negated }) => negated);
  const [criterion, ...more] = header.criteria;
  return criterion !== void 0 && more.length === 0 && !criterion.negated && someoneIs.has(criterion.name) && /^[^,!][^!]*$/.test(criterion.value ?? "");
}
var someoneIs = /* @__PURE__ */ new Set(["user", "group", "host", "originalhost", "address"]);
var maximumCriteria = 500;
function findObstacle(conditions, search) {
  if (conditions.some(isFilledIn)) return void 0;
  const header = conditions.at(-1);
  if (header.type === "Host" && header.patterns.length === 0) return { kind: "no-pattern" };
  if (header.type === "Match" && header.criteria.length > maximumCriteria) return void 0;
  for (const demand of search.coverage.demandsOf(header)) {
    const kind = search.coverage.impossibility(demand) ?? unmetIn(demand, search);
    if (kind) return { kind, demand };
  }
  const clash = search.coverage.clash(conditions);
  return clash && { kind: "contradiction", demand: clash.later, earlier: clash.earlier };
}
function isFilledIn({ args }) {
  return args.some(({ value }) => holdsPlaceholder(value));
}
function unmetIn(demand, { root, releases }) {
  if (demand.negated) return void 0;
  switch (demand.attribute) {
    case "second-pass":
      return mayBeReadTwice(root, releases) ? void 0 : "no-second-pass";
    case "version":
      return demand.positive.some((pattern) => mayBeOf(pattern, releases)) ? void 0 : "other-release";
    case "sessiontype":
      return demand.positive.some(isSessionType) ? void 0 : "unknown-session-type";
    default:
      return void 0;
  }
}
function isSessionType(pattern) {
  return ["shell", "exec", "subsystem", "none"].some((type) => matchesPattern(pattern, type));
}
var negatedFinalAsksUntil = 1001;
function mayBeReadTwice(root, { oldest }) {
  if (root.fragment || !isWhole(root)) return true;
  return root.files.some(
    ({ blocks }) => blocks.some(
      ({ header, directives }) => directives.some(({ keyword, args }) => keyword.canonical === "canonicalizehostname" && !isNo(args[0]?.value)) || header?.type === "Match" && header.criteria.some(
        ({ name, negated }) => name === "final" && (!negated || oldest < negatedFinalAsksUntil)
      )
    )
  );
}
function isNo(value) {
  return value !== void 0 && /^(no|false)$/i.test(value);
}
var versionSince = 1e3;
function mayBeOf(pattern, { releases, newest }) {
  const [, major, minor] = /^OpenSSH_(\d+)\.(?:(\d+)(?![\d*?]))?/.exec(pattern) ?? [];
  if (major === void 0 || newest < versionSince) return true;
  const first = Number(major) * 100 + Number(minor ?? 0);
  const last = minor === void 0 ? first + 99 : first;
  if (newest === knownReleases.at(-1) && last > newest) return true;
  return releases.some((release) => release >= versionSince && release >= first && release <= last);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  unreachableBlocks
});
