/** Which values OpenSSH keeps of several directives: the rules of repetition, and the ways of single keywords. */
import { isHostCalledNone } from './jump.ts';
import type { KeptKeyword } from './kept-keyword.ts';
import type { Origin } from './model.ts';
import type { Doubt } from './obtained.ts';
import { matchesPattern } from './pattern.ts';

/** What a directive gives to be kept. */
export interface Offer {
  readonly origin: Origin;
  /** What the directive sets, in lower case: a keyword may be kept out by another. */
  readonly keyword: string;
  readonly values: readonly string[];
  /** What must hold, which the text does not decide. */
  readonly undecided: readonly Doubt[];
}

export interface KeptValue {
  readonly value: string;
  /** Undefined where the command line gives the value, and for the part of a value that is not set. */
  readonly origin: Origin | undefined;
}

type Keep = (offers: readonly Offer[], keyword: KeptKeyword) => readonly KeptValue[];

/** What one reading of the files keeps, offers being in reading order. */
export function keep(offers: readonly Offer[], keyword: KeptKeyword): readonly KeptValue[] {
  return offers.length === 0 ? [] : keeperOf(keyword)(offers, keyword);
}

function keeperOf({ repeat, quirks, sharesSlot, keepsBoth }: KeptKeyword): Keep {
  if (sharesSlot) return keepJumpOrCommand;
  if (quirks.has('parts-apart')) return keepParts;
  if (quirks.has('none-overrides')) return keepNone;
  if (quirks.has('lost-after-keys-command')) return keepBeforeKeysCommand;
  if (quirks.has('keeps-rate')) return keepRate;
  if (keepsBoth) return keepPath;
  return keepers[repeat];
}

const keepers: Readonly<Record<KeptKeyword['repeat'], Keep>> = {
  first: ([first]) => valuesOf(first),
  last: (offers) => valuesOf(offers.at(-1)),
  accumulate: keepAll,
  'first-per-key': keepFirstPerKey,
  'first-per-name': keepFirstPerName,
  'once-per-name': keepFirstPerName,
  none: () => [],
  block: () => [],
};

function valuesOf(offer: Offer | undefined): readonly KeptValue[] {
  return offer ? offer.values.map((value) => ({ value, origin: offer.origin })) : [];
}

/** A `-` in front of a pattern of SendEnv takes back what came before. */
function keepAll(offers: readonly Offer[], { quirks, removes }: KeptKeyword): readonly KeptValue[] {
  const isOnce = quirks.has('drops-duplicates');
  const seen = new Set<string>();
  let kept: KeptValue[] = [];
  for (const entry of offers.flatMap(valuesOf)) {
    if (removes && entry.value.startsWith('-')) {
      kept = kept.filter(({ value }) => !matchesPattern(entry.value.slice(1), value));
    } else if (!isOnce || !seen.has(entry.value)) {
      seen.add(entry.value);
      kept.push(entry);
    }
  }
  return kept;
}

/** One value for each part, which stays empty where no directive states it. */
function keepParts(offers: readonly Offer[]): readonly KeptValue[] {
  const count = Math.max(...offers.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, part) => {
    const stated = offers.find(({ values }) => isStated(values[part]));
    return stated ? { value: stated.values[part]!, origin: stated.origin } : unsetPart;
  });
}

const unsetPart: KeptValue = { value: '', origin: undefined };

function isStated(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** A time of 0 means none too, but takes nothing back. */
function keepNone(offers: readonly Offer[]): readonly KeptValue[] {
  const saysNone = ({ origin }: Offer): boolean => origin.directive.args[0]?.value.toLowerCase() === 'none';
  return valuesOf(offers.find(saysNone) ?? offers[0]);
}

/** MaxStartups: the last directive, with the rate of the last one that states it. */
function keepRate(offers: readonly Offer[]): readonly KeptValue[] {
  const statesRate = ({ origin }: Offer): boolean => origin.directive.args[0]!.value.includes(':');
  const last = offers.at(-1)!;
  const rate = offers.findLast(statesRate)?.values[0]!.split(':')[1];
  if (rate === undefined || statesRate(last)) return valuesOf(last);
  return [{ value: last.values[0]!.replace(/:\d+:/, `:${rate}:`), origin: last.origin }];
}

/** `ssh -G` tells the path even where the answer before it was no. */
function keepPath(offers: readonly Offer[], { words }: KeptKeyword): readonly KeptValue[] {
  return valuesOf(offers.find(({ values }) => !words.has(values[0]!.toLowerCase())) ?? offers[0]);
}

/** PerSourcePenalties: `yes` and `no` count only where no penalty is stated, which turns them on. */
function keepFirstPerKey(offers: readonly Offer[]): readonly KeptValue[] {
  const byKey = new Map<string, KeptValue>();
  for (const entry of offers.flatMap(valuesOf)) {
    const colon = entry.value.lastIndexOf(':');
    const key = colon === -1 ? '' : entry.value.slice(0, colon);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  if (byKey.size > 1) byKey.delete('');
  return [...byKey.values()];
}

function keepFirstPerName(offers: readonly Offer[]): readonly KeptValue[] {
  const byName = new Map<string, Offer>();
  for (const offer of offers) {
    const name = offer.origin.directive.args[0]?.value ?? '';
    if (!byName.has(name)) byName.set(name, offer);
  }
  return [...byName.values()].flatMap(valuesOf);
}

/** servconf.c of 8.7 to 9.3 looks at the wrong command: the last one before an AuthorizedKeysCommand stays. */
function keepBeforeKeysCommand(offers: readonly Offer[], { name }: KeptKeyword): readonly KeptValue[] {
  const end = offers.findIndex(({ keyword }) => keyword !== name);
  return valuesOf(offers.slice(0, end === -1 ? undefined : end).at(-1));
}

/**
 * ProxyJump and ProxyCommand keep each other out (parse_jump in readconf.c). A jump of `none` keeps out later jumps, and
 * commands too unless the build has `none-frees-slot`.
 */
function keepJumpOrCommand(offers: readonly Offer[], { name, quirks }: KeptKeyword): readonly KeptValue[] {
  let [jump, command]: (Offer | undefined)[] = [];
  for (const offer of offers) {
    if (offer.keyword === 'proxyjump') {
      if (!jump && (!command || (isNone(offer) && quirks.has('none-frees-slot')))) jump = offer;
    } else if (!command && (!jump || (isNone(jump) && quirks.has('none-frees-slot')))) {
      command = offer;
    }
  }
  return valuesOf(name === 'proxyjump' ? jump : command);
}

function isNone({ values, keyword, origin }: Offer): boolean {
  const isHost = keyword === 'proxyjump' && isHostCalledNone(origin, origin.section.file.release);
  return values[0]?.toLowerCase() === 'none' && !isHost;
}
