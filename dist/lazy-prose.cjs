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

// lazy-prose.cjs
var lazy_prose_exports = {};
__export(lazy_prose_exports, {
  agrees: () => agrees,
  commentText: () => commentText,
  contradiction: () => contradiction,
  readComment: () => readComment
});
module.exports = __toCommonJS(lazy_prose_exports);

// src/openssh/keyword-names.ts
var allKeywordNames = () => require("./keyword-names.json");

// src/prose/keyword-name.ts
var names;
function keywordNames() {
  return names ??= collectNames();
}
function collectNames() {
  const keywords = allKeywordNames();
  const unmistakable = keywords.filter((keyword) => /[a-z\d][A-Z]/.test(keyword) && keyword !== "KeepAlive");
  const lower = (list) => new Set(list.map((name) => name.toLowerCase()));
  return { all: lower(keywords), unmistakable: lower(unmistakable) };
}

// src/prose/comment-text.ts
function commentText(lines) {
  const prose = lines.split("\n").map(withoutSigns);
  const last = prose.findLastIndex((line) => isRule(line) || isHeading(line) || isDirective(line));
  return prose.map((line, index) => index <= last ? blank(line) : line).join("\n");
}
function withoutSigns(line) {
  const signs = /^[ \t]*#+!?/.exec(line)?.[0] ?? "";
  return blank(signs) + line.slice(signs.length).replace(/\r$/, " ");
}
function blank(text) {
  return " ".repeat(text.length);
}
function isRule(line) {
  const signs = line.trim();
  return signs.length > 2 && /^[-=*_~#+.─━═\s]+$/.test(signs);
}
function isHeading(line) {
  const text = line.trim();
  const tail = text.slice(-2);
  return tail === "##" || frames.has(text.slice(0, 2)) && frames.has(tail);
}
var frames = /* @__PURE__ */ new Set(["--", "==", "**", "__", "~~", "\u2500\u2500", "\u2501\u2501", "\u2550\u2550", "++"]);
var longestDirective = 300;
function isDirective(line) {
  const match = /^\s*([A-Za-z][A-Za-z\d]{2,40})(?:[ \t]+|[ \t]*=[ \t]*)(\S.*)$/.exec(line.slice(0, longestDirective));
  if (!match) return false;
  const [, keyword = "", rest = ""] = match;
  if (keyword.toLowerCase() === "keepalive" && /^\d/.test(rest)) return false;
  return keywordNames().all.has(keyword.toLowerCase()) && (/^(?:["$%~/{<\d]|yes\b|no\b|none\b|ask\b|auto\b)/.test(rest) || !/\s/.test(beforeComment(rest)));
}
function beforeComment(text) {
  return text.replace(/\s+#.*$/, "").trim();
}

// src/prose/judge.ts
function contradiction(reading, measured) {
  if (measured.measure === "interval" || measured.measure === "limit" || measured.measure === "period") {
    return contradictingDuration(reading, measured);
  }
  return contradictingCount(reading, measured) ?? (measured.measure === "count" ? contradictingTotal(reading, measured) : void 0);
}
function agrees(reading, measured) {
  const isTime = measured.measure === "interval" || measured.measure === "limit" || measured.measure === "period";
  const claims = isTime ? durations(reading) : counts(reading, measured.measure);
  return claims.every((claim) => claim.stance === "other" || isExplained(claim, measured));
}
function totals(interval, count) {
  return [interval * count, interval * (count + 1)];
}
function contradictingDuration(reading, measured) {
  const claims = durations(reading).filter(({ cue }) => cue !== "interval" || measured.measure !== "limit");
  const unexplained = claims.filter((claim) => isAbout(claim, measured) && !isExplained(claim, measured));
  const equation = unexplained.find(({ equals }) => equals === measured.value);
  if (equation) return equation;
  const isExplainedByAny = claims.some((claim) => claim.stance !== "other" && isExplained(claim, measured));
  if (isExplainedByAny || reading.bareNumbers.includes(measured.value)) return void 0;
  return unexplained.find(({ cue }) => cue === "interval") ?? unexplained[0];
}
function contradictingCount(reading, measured) {
  const claims = counts(reading, measured.measure);
  const isExplainedByAny = claims.some((claim) => claim.stance !== "other" && isExplained(claim, measured));
  if (isExplainedByAny || reading.bareNumbers.includes(measured.value) || measured.value === 0) return void 0;
  return claims.find((claim) => claim.stance === "stated" && !isExplained(claim, measured));
}
function contradictingTotal(reading, measured) {
  const claims = durations(reading);
  if (!measured.partners?.length || measured.value === 0 || counts(reading, "count").length > 0) return void 0;
  if (claims.some((claim) => claim.stance !== "other" && (claim.cue === "interval" || isExplained(claim, measured)))) {
    return void 0;
  }
  return claims.find((claim) => claim.cue === "total" && isAbout(claim, measured));
}
var day = 86400;
var hour = 3600;
function isAbout({ equals, low, high, stance }, { value }) {
  const isOfValue = equals === void 0 || equals === value;
  return stance === "stated" && isOfValue && (low <= day || value >= hour) && high >= 1;
}
function durations({ claims }) {
  return claims.filter((claim) => claim.kind === "duration");
}
var countedBy = {
  count: ["probe", "times"],
  attempts: ["attempt", "times"],
  sessions: ["session"]
};
function counts({ claims }, measure) {
  const nouns = measure === "count" || measure === "attempts" || measure === "sessions" ? countedBy[measure] : [];
  return claims.filter((claim) => claim.kind === "count").filter(({ counted: counted2 }) => counted2.some((noun) => nouns.includes(noun)));
}
function isExplained(claim, measured) {
  const { measure, value, partners, others } = measured;
  if (claim.kind === "count") return meets(claim, value, measure);
  if (claim.alternative !== void 0 && isSame(claim.alternative, value)) return true;
  if (measure !== "interval" && measure !== "count") return meets(claim, value, measure) || equalsAny(claim, others);
  if (claim.cue === "interval") return measure === "interval" && meets(claim, value, measure);
  if (partners === void 0) return true;
  const intervals = measure === "interval" ? [value] : partners;
  const sums = partners.flatMap(
    (partner) => measure === "interval" ? totals(value, partner) : totals(partner, value)
  );
  const isLimit = claim.cue === "total" && claim.bound === "at-most";
  const isInterval = isLimit ? equalsAny(claim, intervals) : intervals.some((interval) => meets(claim, interval, measure));
  return isInterval || sums.some((sum) => meets(claim, sum, measure)) || equalsAny(claim, others);
}
function equalsAny({ low, high }, values) {
  return values.some((value) => isSame(value, low) || isSame(value, high));
}
function meets({ low, high, bound }, value, measure) {
  switch (bound) {
    case "about":
      return value >= low * 0.9 - tolerance && value <= high * 1.1 + tolerance;
    case "at-most":
      return value <= high + tolerance;
    case "at-least":
      return value >= low - tolerance;
    case "between":
      return value >= low && value <= high;
    case "within":
      return measure === "interval" || measure === "count" ? value <= high : isSame(value, high);
    case "exact":
      return isSame(value, low);
  }
}
var tolerance = 1e-6;
function isSame(a, b) {
  return Math.abs(a - b) <= tolerance;
}

// src/prose/fold.ts
var plainLetters = { \u0142: "l", \u0131: "i", \u00F8: "o", \u0111: "d" };
var folded = /* @__PURE__ */ new Map();
function fold(text) {
  let result = "";
  for (const unit of text.split("")) {
    let plain = unit < "\x80" ? unit.toLowerCase() : folded.get(unit);
    if (plain === void 0) folded.set(unit, plain = foldUnit(unit));
    result += plain;
  }
  return result;
}
function foldUnit(unit) {
  const code = unit.charCodeAt(0);
  if (code >= 65281 && code <= 65374) return String.fromCharCode(code - 65248).toLowerCase();
  if (code === 12316) return "~";
  if (code >= 1632 && code <= 1641) return String(code - 1632);
  if (code >= 1776 && code <= 1785) return String(code - 1776);
  if (/[\p{Cf}\p{Z}]/u.test(unit)) return " ";
  if (!isAccented(code)) return unit;
  const lower = unit.toLowerCase();
  const base = lower.normalize("NFD").charAt(0);
  return plainLetters[base] ?? base;
}
function isAccented(code) {
  return code >= 192 && code <= 591 || code >= 1024 && code <= 1791 || code >= 7680 && code <= 7935;
}

// src/prose/token.ts
var alphabet = String.raw`\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Greek}_`;
var pattern = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<link>[a-z][a-z\d+.-]{1,12}:\/\/\S+|www\.\S+)`,
    String.raw`(?<digits>\d+(?:[.,:\/_\-–]\d+)*)`,
    String.raw`(?<fraction>[¼½¾])`,
    String.raw`(?<word>[${alphabet}][${alphabet}\p{M}]*)`,
    String.raw`(?<glyph>[\p{L}\p{M}])`,
    String.raw`(?<mark>[<>≤≥]=|[=-]>|\.{2,3}|[^])`
  ].join("|"),
  "guy"
);
var fractions = {
  "\xBC": 0.25,
  "\xBD": 0.5,
  "\xBE": 0.75,
  "1/2": 0.5,
  "1/4": 0.25,
  "3/4": 0.75
};
var silentMarks = /* @__PURE__ */ new Set(['"', "'", "`", "\xB4", "\u201C", "\u201D", "\u201E", "\xAB", "\xBB", "\u2018", "\u2019", "\u300C", "\u300D", "\u300E", "\u300F", "*", "\\"]);
var clauseMarks = /* @__PURE__ */ new Set([
  ",",
  ";",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "|",
  "\u2014",
  "\u2013",
  "\u3001",
  "\u060C",
  "\u061B",
  "\u30FB",
  "->",
  "=>",
  "\u2192"
]);
var sentenceMarks = /* @__PURE__ */ new Set(["\u3002", "!", "?", "#", "\u061F", "\u2026", "..."]);
var hyphens = /* @__PURE__ */ new Set(["-", "\u2010", "\u2011"]);
function tokenize(text) {
  return new Tokenizer(text).run();
}
var Tokenizer = class {
  #text;
  #folded;
  #tokens = [];
  #clause = 0;
  #sentence = 0;
  #paragraph = 0;
  #spaced = true;
  #atLineStart = true;
  /** Where the last token ended, for `glued`. */
  #end = -1;
  constructor(text) {
    this.#text = text;
    this.#folded = fold(text);
  }
  run() {
    pattern.lastIndex = 0;
    for (const match of this.#folded.matchAll(pattern)) this.#take(match[0], match.index, match.groups);
    return this.#tokens;
  }
  #take(text, start, groups) {
    if (groups["blank"] !== void 0) return this.#blank(text, start + text.length);
    if (groups["link"] !== void 0) return this.#push("id", text, { start });
    if (groups["digits"] !== void 0) return this.#digits(text, start);
    if (groups["fraction"] !== void 0) return this.#push("number", text, { start, value: fractions[text] });
    if (groups["word"] !== void 0) return this.#push("word", text, { start });
    if (groups["glyph"] !== void 0) return this.#push("glyph", text, { start });
    this.#mark(text, start);
  }
  #blank(text, end) {
    this.#spaced = true;
    const feeds = text.split("\n").length - 1;
    if (feeds === 0) return;
    this.#atLineStart = true;
    this.#clause++;
    if (feeds > 1) this.#paragraph++;
    if (feeds > 1 || new RegExp("^(?:\\p{Lu}|[-+\u2022*]\\s|\\d{1,2}[.)]\\s)", "u").test(this.#text.slice(end, end + 4))) this.#sentence++;
  }
  #digits(text, start) {
    const range = /^(\d+(?:[.,]\d{1,2})?)([-–])(\d+(?:[.,]\d{1,2})?)$/.exec(text);
    if (range) {
      const [, low, dash, high] = range;
      this.#number(low, start);
      this.#push("mark", "-", { start: start + low.length });
      this.#number(high, start + low.length + dash.length);
    } else {
      this.#number(text, start);
    }
  }
  #number(text, start) {
    const value = readDigits(text);
    if (value === void 0 || this.#isIdentifier(start, start + text.length)) this.#push("id", text, { start });
    else this.#push("number", text, { start, value });
  }
  /** True for `#5`, `v2`, `file-5`, `5.x`, `5%`, `0x10`, `IPv4`, the `1.` or `2)` of a list, and the like. */
  #isIdentifier(start, end) {
    const before = this.#folded.charAt(start - 1);
    const after = this.#folded.slice(end, end + 2);
    if (before !== "" && "#\xA7\u2116$\u20AC\xA3@.".includes(before)) return true;
    if (before === "-" && new RegExp("\\p{L}", "u").test(this.#folded.charAt(start - 2))) return true;
    if (/^(?:\.[x*\d]|%|°|x\d|\/\d)/.test(after) || /^ %/.test(after)) return true;
    if (/^[.)]\s/.test(after) && this.#atLineStart) return true;
    const previous = this.#tokens.at(-1);
    if (previous?.kind !== "word" || this.#end !== start) return false;
    return !(previous.glued && this.#tokens.at(-2)?.kind === "number");
  }
  #mark(text, start) {
    if (silentMarks.has(text)) return;
    const next = this.#folded.charAt(start + text.length);
    if (hyphens.has(text)) {
      if (!this.#spaced && /[\p{L}\d]/u.test(next)) return;
      this.#clause++;
      return;
    }
    if (sentenceMarks.has(text) || text === "." && this.#endsSentence(start + 1)) {
      this.#sentence++;
      this.#clause++;
    } else if (clauseMarks.has(text)) {
      this.#clause++;
    }
    this.#push("mark", text, { start });
  }
  /** A full stop does; an abbreviation's (`z. B.`, `p. ex.`, before a small letter or a digit) does not. */
  #endsSentence(end) {
    const [last, before] = [this.#tokens.at(-1), this.#tokens.at(-2)];
    if (last?.kind === "word" && last.text.length === 1 && before?.kind !== "number") return false;
    return /^\s+[^\s\p{Ll}\d]/u.test(this.#text.slice(end, end + 8));
  }
  #push(kind, text, { start, value = 0 }) {
    const end = start + text.length;
    this.#tokens.push({
      kind,
      text,
      start,
      end,
      value,
      spaced: this.#spaced,
      glued: this.#end === start,
      clause: this.#clause,
      sentence: this.#sentence,
      paragraph: this.#paragraph
    });
    this.#spaced = false;
    this.#atLineStart = false;
    this.#end = end;
  }
};
function readDigits(text) {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,6}[.,]\d{1,2}$|^0[.,]\d{1,6}$/.test(text)) return Number(text.replace(",", "."));
  return fractions[text];
}

// src/prose/phrase-index.ts
var mostSearches = 150;
var shortestStem = 3;
var longestStem = 24;
var PhraseIndex = class {
  #table;
  /** By first word, where in the text. */
  #words;
  #searches = 0;
  constructor(table) {
    this.#table = table;
  }
  /** The phrases whose first token is the one given, or whose first word is a beginning of it, marked by a `*`. */
  phrasesWith(token) {
    const { stems } = this.#table;
    const places = [...this.#placesOf(token)];
    for (let length = Math.min(token.length, longestStem); length >= shortestStem; length--) {
      const stem = token.slice(0, length);
      if (Object.hasOwn(stems, stem)) places.push(...stems[stem]);
    }
    return places.map((place) => ({ phrase: this.#phraseAt(place), meaning: this.#meaningAt(place) }));
  }
  #placesOf(token) {
    if (this.#words || this.#searches++ >= mostSearches) return (this.#words ??= this.#byWord()).get(token) ?? [];
    const places = [];
    const needle = `,${token}`;
    for (let place = this.#table.text.indexOf(needle); place !== -1; place = this.#table.text.indexOf(needle, place + 1)) {
      const { word, isStem } = firstWord(this.#phraseAt(place));
      if (word === token && !isStem) places.push(place);
    }
    return places;
  }
  #phraseAt(place) {
    const end = this.#table.text.indexOf(",", place + 1);
    return this.#table.text.slice(place + 1, end === -1 ? void 0 : end);
  }
  #meaningAt(place) {
    const { kinds, values, languages, starts } = this.#table;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return { kind: kinds[low], value: values[low], languages: languages[low] };
  }
  #byWord() {
    const words = /* @__PURE__ */ new Map();
    for (let place = 0; place !== -1 && place < this.#table.text.length; place = this.#table.text.indexOf(",", place + 1)) {
      const { word, isStem } = firstWord(this.#phraseAt(place));
      if (isStem) continue;
      const places = words.get(word);
      if (places) places.push(place);
      else words.set(word, [place]);
    }
    return words;
  }
};
function firstWord(phrase) {
  let end = 0;
  for (let code = phrase.charCodeAt(end); isLetter(code); code = phrase.charCodeAt(++end)) {
    if (code >= firstGlyph) return { word: phrase.charAt(0), isStem: false };
  }
  if (end === 0) return { word: tokenize(phrase)[0]?.text ?? "", isStem: false };
  const isStem = phrase.charAt(end) === "*" && (end + 1 === phrase.length || phrase.charAt(end + 1) === " ");
  return { word: phrase.slice(0, end), isStem };
}
var firstGlyph = 12288;
function isLetter(code) {
  return code >= 97 && code <= 122 || code >= 192;
}

// src/prose/phrase-table.ts
var phraseTable = (script) => script === "latin" ? require("./phrases-latin.json") : require("./phrases-any.json");
var otherScripts = /[\u0400-\u1cff\u3000-\ud7ff\uf900-\uffef]/;

// src/prose/lexicon.ts
var anyLanguage = -1;
var shortestStem2 = 3;
var longestStem2 = 24;
var mostKnown = 2e4;
var Lexicon = class {
  #index;
  /** What the words met so far lead to. */
  #known = /* @__PURE__ */ new Map();
  constructor(script) {
    this.#index = new PhraseIndex(phraseTable(script));
  }
  /** Every phrase that begins at a token, longest first; phrases do not cross sentences. */
  phrasesAt(tokens, at) {
    const { text, kind, sentence } = tokens[at];
    const node = kind === "number" || kind === "id" ? void 0 : this.#nodeFor(text);
    if (!node) return none;
    const found = [];
    walk(node, { tokens, sentence, found }, at + 1);
    return found.toSorted((a, b) => b.next - a.next);
  }
  #nodeFor(text) {
    if (this.#known.has(text)) return this.#known.get(text);
    if (this.#known.size >= mostKnown) this.#known.clear();
    const phrases = this.#index.phrasesWith(text);
    const node = phrases.length > 0 ? emptyNode() : void 0;
    for (const { phrase, meaning } of phrases) add(node, phrase, meaning);
    this.#known.set(text, node);
    return node;
  }
};
var none = [];
var lexicons = /* @__PURE__ */ new Map();
function lexiconFor(text) {
  const script = otherScripts.test(text) ? "any" : "latin";
  const lexicon = lexicons.get(script) ?? new Lexicon(script);
  lexicons.set(script, lexicon);
  return lexicon;
}
function walk(node, into, at) {
  for (const { kind, value, languages: bits } of node.meanings) {
    into.found.push({ kind, value, languages: bits, next: at });
  }
  if (node.words.size === 0 && node.stems.size === 0) return;
  const token = into.tokens[at];
  if (!token || token.sentence !== into.sentence || token.kind === "number" || token.kind === "id") return;
  const exact = node.words.get(token.text);
  if (exact) walk(exact, into, at + 1);
  for (const stem of stemsOf(node.stems, token.text)) walk(stem, into, at + 1);
}
function stemsOf(stems, text) {
  if (stems.size === 0) return none;
  const found = [];
  for (let length = Math.min(text.length, longestStem2); length >= shortestStem2; length--) {
    const stem = stems.get(text.slice(0, length));
    if (stem) found.push(stem);
  }
  return found;
}
function add(first, phrase, { kind, value, languages: bits }) {
  let node = first;
  for (const { text, isStem } of wordsOf(phrase).slice(1)) {
    const branch = isStem ? node.stems : node.words;
    let child = branch.get(text);
    if (!child) branch.set(text, child = emptyNode());
    node = child;
  }
  const same = node.meanings.findIndex((meaning) => meaning.kind === kind && meaning.value === value);
  if (same === -1) node.meanings.push({ kind, value, languages: bits });
  else node.meanings[same] = { kind, value, languages: node.meanings[same].languages | bits };
}
function wordsOf(phrase) {
  return phrase.split(" ").flatMap((part) => {
    const hasStar = part.length > 1 && part.endsWith("*");
    const tokens = tokenize(hasStar ? part.slice(0, -1) : part);
    return tokens.map(({ text }, at) => ({ text, isStem: hasStar && at === tokens.length - 1 }));
  });
}
function emptyNode() {
  return { words: /* @__PURE__ */ new Map(), stems: /* @__PURE__ */ new Map(), meanings: [] };
}

// src/prose/scan.ts
function scanOf(text) {
  const tokens = tokenize(text);
  const lexicon = lexiconFor(text);
  const phrases = inOwnLanguage(
    tokens,
    tokens.map((_, at) => lexicon.phrasesAt(tokens, at))
  );
  let begun = 0;
  const clauses = tokens.map(({ clause }, at) => {
    if (phrases[at].some(({ kind }) => kind === "break")) begun++;
    return clause + begun;
  });
  return { tokens, phrases, clauses };
}
function inOwnLanguage(tokens, phrases) {
  const own = languagesOf(tokens, phrases);
  if (own === 0) return phrases;
  return phrases.map((matches, at) => {
    const known = tokens[at].kind === "word" ? matches.find(({ languages }) => (languages & own) !== 0) : void 0;
    return known ? matches.filter(({ languages, next }) => (languages & own) !== 0 || next > known.next) : matches;
  });
}
function languagesOf(tokens, phrases) {
  const known = /* @__PURE__ */ new Map();
  phrases.forEach((matches, at) => {
    if (tokens[at].kind !== "word") return;
    const languages = matches.reduce((all, match) => all | match.languages, 0);
    for (let bit = 1; bit <= languages; bit <<= 1) if (languages & bit) known.set(bit, (known.get(bit) ?? 0) + 1);
  });
  const most = Math.max(0, ...known.values());
  return [...known].reduce((leading, [bit, words]) => words === most ? leading | bit : leading, 0);
}
function find(scan, at, sought) {
  const [kind, languages] = typeof sought === "string" ? [sought, anyLanguage] : sought;
  return scan.phrases[at]?.find((phrase) => phrase.kind === kind && (phrase.languages & languages) !== 0);
}
function sameClause({ tokens, clauses }, a, b) {
  return a >= 0 && b >= 0 && a < tokens.length && b < tokens.length && clauses[a] === clauses[b];
}

// src/prose/number.ts
var longestNumber = 10;
function readNumber(scan, at) {
  const token = scan.tokens[at];
  if (!token || token.kind === "id" || token.kind === "mark") return void 0;
  if (token.kind === "number") return withHalf(scan, readDigits2(scan, at));
  if (isInsideHangul(scan, at)) return void 0;
  const half = find(scan, at, "half");
  const words = readWords(scan, at);
  if (words && words.next >= (half?.next ?? 0)) return withHalf(scan, words);
  if (half) return { value: 0.5, next: half.next, languages: half.languages, digits: false, article: false };
  const article = find(scan, at, "article");
  return article && { value: 1, next: article.next, languages: article.languages, digits: false, article: true };
}
function readDigits2({ tokens }, at) {
  let { value, end, text } = tokens[at];
  let next = at + 1;
  for (let group = tokens[next]; isThousandsGroup(text, end, group); group = tokens[next]) {
    value = value * 1e3 + group.value;
    ({ end } = group);
    text += group.text;
    next++;
  }
  const fraction = tokens[next];
  if (fraction?.kind === "number" && fraction.value < 1 && /[¼½¾/]/.test(fraction.text)) {
    value += fraction.value;
    next++;
  }
  return { value, next, languages: anyLanguage, digits: true, article: false };
}
function isThousandsGroup(text, end, group) {
  return /^[1-9]\d{0,2}(?:\d{3})?$/.test(text) && group?.kind === "number" && /^\d{3}$/.test(group.text) && group.start === end + 1;
}
function readWords(scan, at) {
  let thousands = 0;
  let current = 0;
  let room = Infinity;
  let languages = anyLanguage;
  let next = at;
  const end = at + longestNumber;
  while (next < end) {
    const joined = next > at && room > 9 ? find(scan, next, ["and", languages]) : void 0;
    const from = joined?.next ?? next;
    const multiplier = find(scan, from, ["multiplier", languages]);
    const word = find(scan, from, ["number", languages]);
    if (word && word.next >= (multiplier?.next ?? 0) && fits(word.value, room)) {
      current += word.value;
      room = word.value === 0 ? 0 : magnitude(word.value);
      ({ next, languages } = { next: word.next, languages: languages & word.languages });
    } else if (multiplier && !joined && (current > 0 || isGlyphMultiplier(scan, from))) {
      const scaled = Math.max(current, 1) * multiplier.value;
      room = multiplier.value;
      if (multiplier.value >= 1e3) thousands += scaled;
      current = multiplier.value >= 1e3 ? 0 : tensAndHundreds(current, multiplier.value);
      ({ next, languages } = { next: multiplier.next, languages: languages & multiplier.languages });
    } else {
      break;
    }
  }
  if (next === at) return void 0;
  return { value: thousands + current, next, languages, digits: false, article: false };
}
function tensAndHundreds(current, multiplier) {
  const digit = current % 10;
  return current >= 100 && multiplier < 100 ? current - digit + Math.max(digit, 1) * multiplier : Math.max(current, 1) * multiplier;
}
function isGlyphMultiplier({ tokens }, at) {
  return tokens[at]?.kind === "glyph";
}
function fits(value, room) {
  return value > 0 && value < room;
}
function magnitude(value) {
  for (const power of [1e3, 100, 10]) if (value % power === 0) return power;
  return 1;
}
function withHalf(scan, number) {
  const half = find(scan, number.next, ["and-half", number.languages]);
  if (!half) return number;
  return { ...number, value: number.value + 0.5, next: half.next, languages: number.languages & half.languages };
}
function isInsideHangul({ tokens }, at) {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  return isHangul(token.text) && !token.spaced && previous !== void 0 && previous.end === token.start && isHangul(previous.text);
}
function isHangul(text) {
  return new RegExp("^\\p{sc=Hangul}", "u").test(text);
}

// src/prose/duration.ts
var longestSum = 5;
function readDuration(scan, at, between = false) {
  const span = find(scan, at, "span");
  const number = readNumber(scan, at);
  if (span && span.next > (number?.next ?? 0)) {
    return withHalf2(scan, { ...ofUnit(span), digits: void 0 }, span.value);
  }
  if (!number) return void 0;
  const first = readSum(scan, number);
  const high = readUpperEnd(scan, first ?? number, between);
  if (!high) return first;
  const low = first ? first.low : number.value * high.unit;
  if (!first && number.article) return void 0;
  return {
    low: Math.min(low, high.high),
    high: Math.max(low, high.high),
    next: high.next,
    languages: high.languages,
    digits: void 0
  };
}
function readBareUnit(scan, at, languages) {
  const unit = find(scan, at, ["unit", languages]);
  const token = scan.tokens[at];
  if (!unit || unit.value > 3600 || unit.value < 1 || token.kind === "word" && token.text.length === 1) {
    return void 0;
  }
  return withHalf2(scan, { ...ofUnit(unit), digits: void 0 }, unit.value);
}
function ofUnit({ value, next, languages }) {
  return { low: value, high: value, next, languages };
}
function readSum(scan, number) {
  const unit = readUnit(scan, number);
  if (!unit || number.value === 0) return void 0;
  let seconds = number.value * unit.value;
  let { next, languages } = unit;
  let smallest = unit.value;
  const digits = number.digits ? { unit: unit.value, next: number.next } : void 0;
  for (let parts = 1; parts < longestSum; parts++) {
    const part = readPart(scan, next, { smallest, languages });
    if (!part) break;
    seconds += part.seconds;
    ({ next, languages } = part);
    smallest = part.unit;
  }
  const single = next === unit.next ? digits : void 0;
  return withHalf2(scan, { low: seconds, high: seconds, next, languages, digits: single }, smallest);
}
function readPart(scan, at, { smallest, languages }) {
  const isAbbreviated = scan.tokens[at]?.text === ".";
  const joined = find(scan, at, ["and", languages]);
  const number = readNumber(scan, joined?.next ?? (isAbbreviated ? at + 1 : at));
  if (!number || number.article || (number.languages & languages) === 0) return void 0;
  const unit = readUnit(scan, { ...number, languages: number.languages & languages });
  if (unit) {
    const seconds = number.value * unit.value;
    const isSmaller = unit.value < smallest && seconds < smallest;
    return isSmaller ? { seconds, unit: unit.value, next: unit.next, languages: unit.languages } : void 0;
  }
  const closes = !joined && !isAbbreviated && (smallest === 60 || smallest === 3600) && Number.isInteger(number.value) && number.value < 60;
  if (!closes || sameClause(scan, number.next - 1, number.next)) return void 0;
  return { seconds: number.value * smallest / 60, unit: smallest / 60, next: number.next, languages };
}
function withHalf2(scan, duration, unit) {
  const half = find(scan, duration.next, ["and-half", duration.languages]);
  if (!half) return duration;
  const seconds = duration.low + unit / 2;
  return { low: seconds, high: seconds, next: half.next, languages: half.languages, digits: void 0 };
}
function readUnit(scan, { next, languages, article }) {
  const isBracketed = scan.tokens[next]?.text === ")" && scan.tokens[next - 2]?.text === "(";
  const at = isBracketed ? next + 1 : next;
  const unit = find(scan, at, ["unit", languages]);
  if (!unit) return void 0;
  const token = scan.tokens[at];
  if (article && find(scan, at, ["ordinal-unit", languages])) return void 0;
  if ((find(scan, at, "idiom")?.next ?? 0) > unit.next) return void 0;
  const isLetter2 = token.kind === "word" && token.text.length === 1;
  if (isLetter2 && (article || !(token.glued || token.spaced && unit.value <= 3600))) return void 0;
  const following = scan.tokens[unit.next];
  return isLetter2 && following?.glued && following.kind === "word" ? void 0 : unit;
}
function readUpperEnd(scan, { next, languages }, between) {
  const from = rangeSign(scan, next, between ? languages : 0) ?? find(scan, next, ["to", languages])?.next;
  if (from === void 0) return void 0;
  const number = readNumber(scan, from);
  if (!number || number.article) return void 0;
  const unit = readUnit(scan, number);
  if (!unit || (unit.languages & languages) === 0) return void 0;
  return { high: number.value * unit.value, unit: unit.value, next: unit.next, languages: unit.languages };
}
function rangeSign(scan, at, andLanguages) {
  const text = scan.tokens[at]?.text;
  if (text === "-" || text === "~") return at + 1;
  return andLanguages === 0 ? void 0 : find(scan, at, ["and", andLanguages || anyLanguage])?.next;
}

// src/prose/count.ts
var counted = ["times", "probe", "attempt", "session"];
var widestGap = 5;
var widestAnnouncement = 9;
function readCount(scan, at) {
  const number = readNumber(scan, at);
  const named = number && isCount(scan, at, number) ? readNoun(scan, number) : void 0;
  return named ?? readAnnounced(scan, at) ?? (number ? void 0 : readMultiple(scan, at));
}
function readMultiple(scan, at) {
  const [longest] = scan.phrases[at] ?? [];
  if (longest?.kind !== "multiple" || longest.value < 2) return void 0;
  const { value, next, languages } = longest;
  return { value, counted: ["times"], digits: false, numberNext: next, next, languages };
}
function isCount({ tokens }, at, { article, value, next }) {
  const after = tokens[next];
  const unread = after?.glued && after.kind === "word" && after.text !== "x";
  return !article && Number.isInteger(value) && value > 0 && tokens[at - 1]?.text !== "-" && !unread;
}
function readNoun(scan, number) {
  const kinds = /* @__PURE__ */ new Set();
  let next = number.next;
  let end;
  let unknown = 0;
  for (let gap = 0; gap < widestGap && sameClause(scan, number.next - 1, next); gap++) {
    const idiomEnd = find(scan, next, "idiom")?.next ?? 0;
    const nouns = counted.flatMap((kind) => {
      const match = find(scan, next, [kind, number.languages]);
      return match && match.next >= idiomEnd ? [{ kind, next: match.next }] : [];
    });
    const describing = find(scan, next, ["describing", number.languages]);
    if (nouns.length > 0) {
      end = Math.max(...nouns.map((noun) => noun.next));
      for (const { kind } of nouns) kinds.add(kind);
      if (kinds.has("times")) break;
      next = end;
    } else if (describing) {
      ({ next } = describing);
    } else if (end === void 0 && unknown === 0 && isPlainWord(scan, next)) {
      unknown++;
      next++;
    } else {
      break;
    }
  }
  if (end === void 0) return void 0;
  return {
    value: number.value,
    counted: [...kinds],
    digits: number.digits,
    numberNext: number.next,
    next: end,
    languages: number.languages
  };
}
function isPlainWord(scan, at) {
  const token = scan.tokens[at];
  const isUnit = find(scan, at, "unit") !== void 0;
  return token.kind === "word" && token.text.length > 3 && !token.glued && !isUnit && !find(scan, at, "foreign");
}
function readAnnounced(scan, at) {
  const announced = find(scan, at, "count");
  const kinds = new Set(counted.filter((kind) => find(scan, at, kind)));
  if (!announced && (kinds.size === 0 || isOfTime(scan, at))) return void 0;
  let from = announced?.next ?? find(scan, at, [...kinds][0]).next;
  for (let gap = 0; announced && gap < widestAnnouncement && isWordBeside(scan, at, from); gap++) {
    if (find(scan, from, "unit")) return void 0;
    for (const kind of counted) if (find(scan, from, kind)) kinds.add(kind);
    from++;
  }
  const isSign = [":", "="].includes(scan.tokens[from]?.text ?? "");
  const to = isSign ? void 0 : find(scan, from, "to");
  if (!announced && !isSign && !to) return void 0;
  from = isSign ? from + 1 : to?.next ?? from;
  const number = readNumber(scan, from);
  if (to && number && sameClause(scan, from, number.next)) return void 0;
  const isAmount = number !== void 0 && (number.digits || number.value > 1) && isCount(scan, from, number);
  if (!isAmount || find(scan, number.next, "unit")) return void 0;
  const { value, digits, next, languages } = number;
  return {
    value,
    counted: kinds.size > 0 ? [...kinds] : ["probe", "attempt"],
    digits,
    numberNext: next,
    next,
    languages
  };
}
function isOfTime(scan, at) {
  for (let word = at; word > at - widestAnnouncement && word >= 0 && isWordBeside(scan, at, word); word--) {
    if (find(scan, word, "unit") || find(scan, word, "interval")) return true;
  }
  return false;
}
function isWordBeside({ tokens }, at, word) {
  return tokens[word]?.kind === "word" && tokens[word].clause === tokens[at].clause;
}
function readRate(scan, at) {
  const times = readTimes(scan, at);
  if (!times) return void 0;
  const per = find(scan, times.next, ["per", times.languages]) ?? find(scan, times.next, ["every", times.languages]);
  const slash = scan.tokens[times.next]?.text === "/" ? times.next + 1 : void 0;
  const from = per?.next ?? slash;
  if (from === void 0) return void 0;
  const languages = times.languages & (per?.languages ?? times.languages);
  const duration = readBareUnit(scan, from, languages) ?? readDuration(scan, from);
  if (!duration || (duration.languages & languages) === 0) return void 0;
  const rate = perTime(duration, times.value);
  return times.ofProbes && times.value > 1 ? { ...rate, alternative: duration.low } : rate;
}
function perTimeEnd(scan, { next, languages }) {
  const per = find(scan, next, ["per", languages]);
  const unit = per && find(scan, per.next, ["unit", per.languages & languages]);
  return unit?.next;
}
function perTime(duration, times) {
  const { low, high, next, languages } = duration;
  return { low: low / times, high: high / times, next, languages, digits: void 0 };
}
function readTimes(scan, at) {
  const multiple = find(scan, at, "multiple");
  const count = readCount(scan, at);
  if (multiple && multiple.next >= (count?.next ?? 0)) return multiple;
  if (count) {
    const ofProbes = count.counted.includes("probe");
    return ofProbes || count.counted.includes("times") ? { ...count, ofProbes } : void 0;
  }
  const noun = find(scan, at, "times");
  if (noun) return { ...noun, value: 1 };
  const number = readNumber(scan, at);
  if (number?.article) {
    let probe = find(scan, number.next, ["probe", number.languages]);
    for (let more = probe; more; more = find(scan, more.next, ["probe", number.languages])) probe = more;
    return probe && { ...probe, value: 1 };
  }
  return number && scan.tokens[number.next]?.text === "/" ? number : void 0;
}

// src/prose/modifier.ts
var modifiers = ["every", "at-most", "at-least", "about", "between", "within", "not"];
var longestChain = 6;
function readModifier(scan, at, chain) {
  const found = longestModifier(scan, at);
  if (!found) return isConnecting(scan, at, chain) ? { ...chain, next: at + 1 } : void 0;
  const role = found.kind;
  const continued = chain?.next === at && chain.roles.length < longestChain ? chain : void 0;
  const every = role === "every" ? found.languages : 0;
  return {
    at: continued?.at ?? at,
    next: found.next,
    roles: [...continued?.roles ?? [], role],
    everyLanguages: every || (continued?.everyLanguages ?? 0)
  };
}
function beforeRate(chain) {
  return chain && { ...chain, roles: [...chain.roles, "every"] };
}
function longestModifier(scan, at) {
  return scan.phrases[at]?.find(({ kind }) => modifiers.includes(kind));
}
function isConnecting({ tokens }, at, chain) {
  return chain?.next === at && [":", "(", ".", "="].includes(tokens[at].text);
}
function boundOf(scan, chain, next) {
  const before = chain && boundBefore(chain.roles);
  if (before) return { bound: before, next };
  for (const bound of ["at-most", "at-least", "about", "within"]) {
    const after = find(scan, next, `${bound}-after`);
    if (after && scan.tokens[after.next]?.kind !== "number") return { bound, next: after.next };
  }
  return { bound: "exact", next };
}
function boundBefore(roles) {
  const bound = roles.find((role) => role !== "every" && role !== "not");
  if (!bound) return void 0;
  const flipped = roles.indexOf(bound) < roles.lastIndexOf("every");
  if (flipped && bound === "at-least") return "at-most";
  if (flipped && bound === "at-most") return "at-least";
  return bound;
}

// src/prose/draft.ts
function draftOf(scan, own) {
  return new Drafter(scan, own).run();
}
var widestGlyphGap = 7;
var Drafter = class {
  #scan;
  #own;
  quantities = [];
  markers = [];
  total = /* @__PURE__ */ new Set();
  topic = /* @__PURE__ */ new Set();
  foreign = /* @__PURE__ */ new Set();
  totalSentences = /* @__PURE__ */ new Set();
  foreignSentences = /* @__PURE__ */ new Set();
  intervals = [];
  directives = /* @__PURE__ */ new Set();
  keepaliveParagraphs = /* @__PURE__ */ new Set();
  topicParagraphs = /* @__PURE__ */ new Set();
  undecided = false;
  constructor(scan, own) {
    this.#scan = scan;
    this.#own = own;
  }
  run() {
    const scan = this.#scan;
    let chain;
    for (let at = 0; at < scan.tokens.length; ) {
      const here = chain?.next === at ? chain : void 0;
      const idiom = find(scan, at, "idiom");
      const quantity = this.#quantity(at, here);
      if (quantity && quantity.next > (idiom?.next ?? 0)) {
        this.quantities.push(quantity);
        for (let inside = here?.at ?? at; inside < quantity.next; inside++) this.#note(inside);
        at = quantity.next;
        continue;
      }
      if (idiom) {
        at = idiom.next;
        continue;
      }
      this.#note(at);
      chain = readModifier(scan, at, chain);
      at = chain?.next ?? at + 1;
    }
    return this;
  }
  #quantity(at, chain) {
    const duration = this.#duration(at, chain);
    if (duration) return this.#durationClaim(at, chain, duration);
    const count = readCount(this.#scan, at);
    const rateEnd = count && perTimeEnd(this.#scan, count);
    if (rateEnd !== void 0) return { at, next: rateEnd, claim: void 0 };
    if (count) return this.#countClaim(at, chain, count);
    const { kind } = this.#scan.tokens[at];
    return kind === "number" || kind === "id" ? { at, next: at + 1, claim: void 0 } : void 0;
  }
  #duration(at, chain) {
    const scan = this.#scan;
    const rate = readRate(scan, at);
    if (rate) return { ...rate, every: true, rate: true };
    const adverb = find(scan, at, "adverb");
    if (adverb) return { ...adverb, low: adverb.value, high: adverb.value, digits: void 0, every: true, rate: true };
    const every = chain?.everyLanguages ?? 0;
    const single = every ? this.#single(at, every) : void 0;
    if (single) return { ...this.#times(single, true), every: true };
    const duration = readDuration(scan, at, chain?.roles.includes("between"));
    return duration && this.#cued(duration, (every & duration.languages) !== 0);
  }
  /** "every minute", "every other minute"; "every second" only where nothing follows that may be second. */
  #single(at, every) {
    const scan = this.#scan;
    const alternate = find(scan, at, ["alternate", every]);
    const doubled = alternate && readBareUnit(scan, alternate.next, every);
    if (doubled) return { ...doubled, low: doubled.low * 2, high: doubled.high * 2 };
    const unit = readBareUnit(scan, at, every);
    const isOrdinal = unit && find(scan, at, ["ordinal-unit", every]) && sameClause(scan, at, unit.next);
    return isOrdinal ? void 0 : unit;
  }
  /** Behind the duration: "apart", `/次`, 发送一次. */
  #cued(duration, every) {
    const scan = this.#scan;
    const each = find(scan, duration.next, ["each-after", duration.languages]);
    const after = each ?? find(scan, duration.next, ["every-after", duration.languages]);
    if (after) return { ...duration, next: after.next, every: true, rate: each !== void 0 };
    const slash = scan.tokens[duration.next]?.text === "/" ? duration.next + 1 : void 0;
    const per = slash === void 0 ? void 0 : find(scan, slash, "times") ?? find(scan, slash, "probe");
    if (per) return { ...duration, next: per.next, every: true };
    const timed = this.#times(duration, every);
    return { ...timed, every: every || timed !== duration, rate: timed !== duration };
  }
  /** 每分钟两次, 1分間に2回, 30秒发一次: the number of times stands behind the duration. */
  #times(duration, every) {
    const scan = this.#scan;
    if (scan.tokens[duration.next - 1]?.kind !== "glyph") return duration;
    const per = find(scan, duration.next, "per-after");
    const from = per?.next ?? duration.next;
    for (let at = from; at < from + widestGlyphGap && sameClause(scan, duration.next - 1, at); at++) {
      const times = find(scan, at, "times") ? void 0 : readTimes(scan, at);
      if (!times) continue;
      const isRate = every || per !== void 0 || times.value === 1;
      return isRate ? { ...perTime(duration, times.value), alternative: duration.low, next: times.next } : duration;
    }
    return duration;
  }
  #durationClaim(at, chain, read) {
    const { digits, alternative } = read;
    const claim = this.#claim(at, read.rate ? beforeRate(chain) : chain, read);
    const unitRange = digits && { ...this.#span(at, digits.next), unit: digits.unit };
    const duration = { alternative, digits: unitRange, equals: this.#leftOfEquals(chain?.at ?? at) };
    return { at, next: claim.next, claim: { ...claim, every: read.every, duration, count: void 0 } };
  }
  #countClaim(at, chain, read) {
    const { value, counted: counted2, numberNext } = read;
    const claim = this.#claim(at, chain, { ...read, low: value, high: value });
    const count = { counted: counted2, number: this.#span(at, numberNext) };
    return { at, next: claim.next, claim: { ...claim, every: false, duration: void 0, count } };
  }
  #claim(at, chain, read) {
    const { low, high } = read;
    const { bound, next } = boundOf(this.#scan, chain, read.next);
    return {
      ...this.#span(chain?.at ?? at, next),
      next,
      low,
      high,
      bound: low < high ? "between" : bound === "between" ? "exact" : bound,
      quantity: this.#span(at, read.next),
      denied: chain?.roles.includes("not") ?? false
    };
  }
  /** The tokens' range in the text. */
  #span(at, next) {
    const { tokens } = this.#scan;
    return { start: tokens[at].start, end: tokens[next - 1].end };
  }
  /** Of `300 = 5 min` and `300 s = 5 min` 300; of `60 * 5 = 5 min` nothing. */
  #leftOfEquals(at) {
    const { tokens } = this.#scan;
    if (tokens[at - 1]?.text !== "=") return void 0;
    const left = this.quantities.at(-1);
    if (left?.next !== at - 1) return void 0;
    if (left.claim) return left.claim.duration && left.claim.low;
    const before = tokens[left.at - 1];
    const isTerm = before?.kind === "number" || before?.text === "x" || before?.kind === "mark" && !["(", ",", ":", "."].includes(before.text);
    return isTerm ? void 0 : tokens[left.at].value;
  }
  #note(at) {
    const { phrases, clauses, tokens } = this.#scan;
    const { paragraph, sentence } = tokens[at];
    const place = { at, clause: clauses[at], paragraph, sentence };
    for (const phrase of phrases[at]) this.#noteRole(phrase, place);
    if (tokens[at].kind === "word") this.#noteKeyword(place);
  }
  #noteRole({ kind, next }, { at, clause, paragraph, sentence }) {
    const role = this.#markerRole(kind);
    if (role && next > this.#endOfLonger(at)) this.markers.push({ role, at, next });
    if (kind === "interval") this.intervals.push(at);
    if (kind === "undecided") this.undecided = true;
    if (kind === "keepalive") this.keepaliveParagraphs.add(paragraph);
    if (kind === "keepalive" || kind === "topic" || kind === "total") {
      this.topicParagraphs.add(paragraph);
      this.topic.add(clause);
    }
    if (kind === "total") {
      this.total.add(clause);
      this.totalSentences.add(sentence);
    }
    if (kind === "foreign") this.#addForeign(clause, sentence);
  }
  /** What the server does is a device's doing to a client, and its own directive's to the server. */
  #markerRole(kind) {
    if (kind === "remote") return this.#own.has("serveraliveinterval") ? "device" : void 0;
    return isMarker(kind) ? kind : void 0;
  }
  /** A marker is none where it begins such a phrase: Spanish "antes" is "formerly", "antes de" is "before". */
  #endOfLonger(at) {
    return Math.max(...["idiom", "within"].map((kind) => find(this.#scan, at, kind)?.next ?? 0));
  }
  #addForeign(clause, sentence) {
    this.foreign.add(clause);
    this.foreignSentences.add(sentence);
  }
  #noteKeyword({ at, clause, paragraph, sentence }) {
    const { tokens } = this.#scan;
    const { text } = tokens[at];
    if (!keywordNames().unmistakable.has(text)) return;
    const sign = tokens[at + 1]?.text === "=" ? 1 : 0;
    if (tokens[at + 1 + sign]?.kind === "number") this.directives.add(sentence);
    if (!this.#own.has(text)) return this.#addForeign(clause, sentence);
    this.topic.add(clause);
    this.topicParagraphs.add(paragraph);
    this.keepaliveParagraphs.add(paragraph);
    if (text.endsWith("interval")) this.intervals.push(at);
  }
};
var markerRoles = /* @__PURE__ */ new Set(["other", "instead", "instead-after", "device", "averted"]);
function isMarker(kind) {
  return markerRoles.has(kind);
}

// src/prose/marker.ts
var widestReach = 8;
function markedQuantities(scan, draft) {
  const marked = /* @__PURE__ */ new Set();
  let instead;
  for (const marker of draft.markers) {
    if (marker.role === "instead") instead = marker;
    const target = targetOf(marker, neighbours(scan, draft, marker), instead);
    if (target !== void 0) marked.add(target);
  }
  return marked;
}
function targetOf(marker, { before, after }, instead) {
  const inClause = after?.sameClause ? after : void 0;
  switch (marker.role) {
    case "instead":
      return inClause && inClause.distance <= widestReach ? inClause.index : void 0;
    case "instead-after":
      return before?.sameClause && before.distance <= widestReach ? before.index : void 0;
    case "device":
      return deviceTarget({ before, after });
    case "averted":
      return inClause && !inClause.quantity.claim?.every ? inClause.index : void 0;
    case "other": {
      const isOverridden = instead !== void 0 && marker.at >= instead.next && marker.at <= instead.next + 2;
      if (inClause || isOverridden) return inClause?.index;
      return before?.sameClause ? before.index : nearest(before, after);
    }
  }
}
function nearest(before, after) {
  const [first, second] = (before?.distance ?? Infinity) <= (after?.distance ?? Infinity) ? [before, after] : [after, before];
  return [first, second].find((nearby) => nearby && nearby.distance <= widestReach)?.index;
}
function deviceTarget({ before, after }) {
  if (after?.sameClause) return after.quantity.claim?.every && !after.ends ? void 0 : after.index;
  if (before?.sameClause) return before.quantity.claim?.every ? void 0 : before.index;
  const isItsLimit = after && after.distance <= widestReach / 2 && !after.quantity.claim?.every;
  return isItsLimit ? after.index : void 0;
}
function neighbours(scan, draft, marker) {
  const next = firstFrom(draft.quantities, marker.next);
  const isPassed = marker.role === "other" && isDateOrVersion(scan, draft.quantities[next]);
  const [before, after] = [next - 1, isPassed ? next + 1 : next];
  return {
    before: neighbour(scan, draft, { marker, index: before }),
    after: neighbour(scan, draft, { marker, index: after })
  };
}
function isDateOrVersion({ tokens }, quantity) {
  if (!quantity || quantity.claim) return false;
  const { kind, value } = tokens[quantity.at];
  return kind === "id" || value >= 1990 && value < 2100;
}
function neighbour(scan, draft, { marker, index }) {
  const { tokens, clauses } = scan;
  const quantity = draft.quantities[index];
  if (!quantity || tokens[quantity.at].sentence !== tokens[marker.at].sentence) return void 0;
  const clause = clauseOf(scan, marker);
  const near = quantity.at >= marker.next ? quantity.at : quantity.next - 1;
  const distance = near >= marker.next ? near - marker.next : marker.at - near;
  return { index, quantity, distance, sameClause: clauses[near] === clause, ends: draft.total.has(clause) };
}
function clauseOf({ tokens, clauses }, { role, at, next }) {
  const opens = clauses[at - 1] !== clauses[at] && tokens[next]?.text === ",";
  const leadsOn = role === "averted" || role === "device" && opens;
  return (leadsOn ? clauses[next] : void 0) ?? clauses[at];
}
function firstFrom(quantities, at) {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (quantities[middle].at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/prose/stance.ts
var lightest = { trailing: 14, above: 6, header: 0 };
var glyphWeight = 0.5;
function stancesOf(scan, draft, place) {
  const marked = withEquals(scan, draft, markedQuantities(scan, draft));
  const weights = weightsOf(scan, draft);
  const lastParagraph = scan.tokens.at(-1)?.paragraph;
  const speaksOfIt = (paragraph) => {
    if (place === "header") return draft.keepaliveParagraphs.has(paragraph);
    return draft.topicParagraphs.has(paragraph) || (weights.get(paragraph) ?? 0) <= lightest[place];
  };
  return draft.quantities.map(({ at, claim }, index) => {
    if (draft.undecided || marked.has(index) || claim?.denied || isForeign(scan, draft, at)) return "other";
    const { paragraph } = scan.tokens[at];
    return paragraph === lastParagraph && speaksOfIt(paragraph) ? "stated" : "unclear";
  });
}
function weightOf(scan, draft) {
  return [...weightsOf(scan, draft).values()].reduce((sum, weight) => sum + weight, 0);
}
function isForeign({ tokens, clauses }, draft, at) {
  const [{ sentence }, clause] = [tokens[at], clauses[at]];
  if (draft.directives.has(sentence) || draft.foreign.has(clause)) return true;
  return draft.foreignSentences.has(sentence) && !draft.topic.has(clause);
}
function withEquals({ tokens }, { quantities }, marked) {
  const keyOf = (index) => `${tokens[quantities[index].at].sentence} ${quantities[index].claim?.low}`;
  const keys = new Set([...marked].filter((index) => quantities[index].claim).map(keyOf));
  return new Set(quantities.map((_, index) => index).filter((index) => marked.has(index) || keys.has(keyOf(index))));
}
function weightsOf({ tokens }, { quantities }) {
  const weights = /* @__PURE__ */ new Map();
  let index = 0;
  tokens.forEach(({ kind, start, paragraph }, at) => {
    while (index < quantities.length && quantities[index].next <= at) index++;
    const claim = quantities[index]?.claim;
    const weight = kind === "word" ? 1 : kind === "glyph" ? glyphWeight : 0;
    if (weight > 0 && !(claim && start >= claim.start)) weights.set(paragraph, (weights.get(paragraph) ?? 0) + weight);
  });
  return weights;
}

// src/prose/read.ts
var widestIntervalGap = 8;
var widestGapBefore = 3;
var bareWeight = 2;
function readComment({ text, place, keywords }) {
  const scan = scanOf(text);
  const draft = draftOf(scan, keywords);
  const stances = stancesOf(scan, draft, place);
  const cues = cuesOf(scan, draft);
  const rates = new Set(draft.quantities.flatMap(({ at }, index) => cues[index] === "interval" ? [at] : []));
  const isRateCount = rateCounts(scan, draft, rates);
  const claims = draft.quantities.flatMap((quantity, index) => {
    const { claim } = quantity;
    if (!claim || isRateCount(quantity)) return [];
    return [toClaim(claim, cues[index], stances[index])];
  });
  const numbers = draft.quantities.filter(({ at, claim }) => !claim && scan.tokens[at].kind === "number");
  return {
    claims,
    bareNumbers: numbers.map(({ at }) => scan.tokens[at].value),
    bare: weightOf(scan, draft) <= bareWeight
  };
}
function cuesOf(scan, draft) {
  let interval = -1;
  return draft.quantities.map(({ at, next, claim }) => {
    while (draft.intervals[interval + 1] < at) interval++;
    const clause = scan.clauses[at];
    if (!claim?.duration) return "none";
    if (claim.every) return "interval";
    const before = draft.intervals[interval];
    const after = draft.intervals[interval + 1];
    const isNamedBefore = before !== void 0 && scan.clauses[before] === clause && at - before <= widestIntervalGap;
    const isNamedAfter = after !== void 0 && sameClause(scan, next - 1, after) && after - next < widestGapBefore;
    if ((isNamedBefore || isNamedAfter) && !draft.total.has(clause)) return "interval";
    return draft.totalSentences.has(scan.tokens[at].sentence) ? "total" : "none";
  });
}
function rateCounts(scan, draft, intervals) {
  const clauses = new Set([...intervals].map((at) => scan.clauses[at]));
  const sentences = new Set([...intervals].map((at) => scan.tokens[at].sentence));
  return ({ at, claim }) => {
    if (!claim?.count) return false;
    const { sentence } = scan.tokens[at];
    const clause = scan.clauses[at];
    if (claim.low === 1) {
      const isOfProbes = claim.count.counted.every((noun) => noun === "probe" || noun === "times");
      const isLimit = claim.bound === "at-most" && !isOfProbes;
      return sentences.has(sentence) || !(isLimit || draft.totalSentences.has(sentence));
    }
    return clauses.has(clause) && !draft.total.has(clause);
  };
}
function toClaim(draft, cue, stance) {
  const { start, end, low, high, bound, quantity, duration, count } = draft;
  const base = { start, end, low, high, bound, quantity, stance };
  return duration ? { kind: "duration", ...base, ...duration, cue } : { kind: "count", ...base, ...count };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  agrees,
  commentText,
  contradiction,
  readComment
});
