/** Numbers, in digits or words. */
import { type Match, anyLanguage } from './lexicon.ts';
import { type Scan, find } from './scan.ts';

export interface NumberRead {
  readonly value: number;
  /** The index of the token after it. */
  readonly next: number;
  /** The languages it may be in; any for digits. */
  readonly languages: number;
  readonly digits: boolean;
  /** "a", "an": one only before a unit. */
  readonly article: boolean;
}

/** No number has more words; the bound keeps reading linear. */
const longestNumber = 10;

/** The number that begins at a token. */
export function readNumber(scan: Scan, at: number): NumberRead | undefined {
  const token = scan.tokens[at];
  if (!token || token.kind === 'id' || token.kind === 'mark') return undefined;
  if (token.kind === 'number') return withHalf(scan, readDigits(scan, at));
  if (isInsideHangul(scan, at)) return undefined;
  const half = find(scan, at, 'half');
  const words = readWords(scan, at);
  if (words && words.next >= (half?.next ?? 0)) return withHalf(scan, words);
  if (half) return { value: 0.5, next: half.next, languages: half.languages, digits: false, article: false };
  const article = find(scan, at, 'article');
  return article && { value: 1, next: article.next, languages: article.languages, digits: false, article: true };
}

/** `60`, `86 400`, `2½`, `2 1/2`. */
function readDigits({ tokens }: Scan, at: number): NumberRead {
  let { value, end, text } = tokens[at]!;
  let next = at + 1;
  for (let group = tokens[next]; isThousandsGroup(text, end, group); group = tokens[next]) {
    value = value * 1000 + group!.value;
    ({ end } = group!);
    text += group!.text;
    next++;
  }
  const fraction = tokens[next];
  if (fraction?.kind === 'number' && fraction.value < 1 && /[¼½¾/]/.test(fraction.text)) {
    value += fraction.value;
    next++;
  }
  return { value, next, languages: anyLanguage, digits: true, article: false };
}

function isThousandsGroup(text: string, end: number, group: Scan['tokens'][number] | undefined): boolean {
  return (
    /^[1-9]\d{0,2}(?:\d{3})?$/.test(text) &&
    group?.kind === 'number' &&
    /^\d{3}$/.test(group.text) &&
    group.start === end + 1
  );
}

/** `twenty-five`, `two hundred and ten`, `二十五`: sums of falling magnitude, with multipliers between. */
function readWords(scan: Scan, at: number): NumberRead | undefined {
  let thousands = 0;
  let current = 0;
  let room = Infinity;
  let languages = anyLanguage;
  let next = at;
  const end = at + longestNumber;
  while (next < end) {
    const joined: Match | undefined = next > at && room > 9 ? find(scan, next, ['and', languages]) : undefined;
    const from = joined?.next ?? next;
    const multiplier: Match | undefined = find(scan, from, ['multiplier', languages]);
    const word: Match | undefined = find(scan, from, ['number', languages]);
    if (word && word.next >= (multiplier?.next ?? 0) && fits(word.value, room)) {
      current += word.value;
      room = word.value === 0 ? 0 : magnitude(word.value);
      ({ next, languages } = { next: word.next, languages: languages & word.languages });
    } else if (multiplier && !joined && (current > 0 || isGlyphMultiplier(scan, from))) {
      const scaled = Math.max(current, 1) * multiplier.value;
      room = multiplier.value;
      if (multiplier.value >= 1000) thousands += scaled;
      current = multiplier.value >= 1000 ? 0 : tensAndHundreds(current, multiplier.value);
      ({ next, languages } = { next: multiplier.next, languages: languages & multiplier.languages });
    } else {
      break;
    }
  }
  if (next === at) return undefined;
  return { value: thousands + current, next, languages, digits: false, article: false };
}

/** Of 三百二 only the last digit is multiplied by a following 十. */
function tensAndHundreds(current: number, multiplier: number): number {
  const digit = current % 10;
  return current >= 100 && multiplier < 100
    ? current - digit + Math.max(digit, 1) * multiplier
    : Math.max(current, 1) * multiplier;
}

/** 十 alone is ten; "hundred" alone is no number. */
function isGlyphMultiplier({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.kind === 'glyph';
}

function fits(value: number, room: number): boolean {
  return value > 0 && value < room;
}

/** What a number leaves room for: after 20 units, after 100 tens and units. */
function magnitude(value: number): number {
  for (const power of [1000, 100, 10]) if (value % power === 0) return power;
  return 1;
}

/** "two and a half", "zwei und eine halbe": before the unit. */
function withHalf(scan: Scan, number: NumberRead): NumberRead {
  const half = find(scan, number.next, ['and-half', number.languages]);
  if (!half) return number;
  return { ...number, value: number.value + 0.5, next: half.next, languages: number.languages & half.languages };
}

/** Korean number words are single syllables that occur inside other words. */
function isInsideHangul({ tokens }: Scan, at: number): boolean {
  const [token, previous] = [tokens[at]!, tokens[at - 1]];
  return (
    isHangul(token.text) &&
    !token.spaced &&
    previous !== undefined &&
    previous.end === token.start &&
    isHangul(previous.text)
  );
}

function isHangul(text: string): boolean {
  return /^\p{sc=Hangul}/u.test(text);
}
