/**
 * The patterns of `Include`, as OpenBSD's glob(3) reads them: `*`, `?`, `[...]` and backslash; no braces, no `**`.
 * Names are compared byte by byte in UTF-8, so `?` stands for one byte, as it does for OpenSSH.
 */

type ByteSet = ReadonlySet<number>;

/** One step of a pattern: a byte, any one byte, any run of bytes, or one byte out of a set. */
export type GlobToken = number | 'one' | 'run' | ByteSet;

/** A byte after a backslash, which stands for itself. */
const quoted = 0x100;

const star = byteOf('*');
const question = byteOf('?');
const open = byteOf('[');
const close = byteOf(']');
const bang = byteOf('!');
const dash = byteOf('-');
const colon = byteOf(':');
const dot = byteOf('.');
const backslash = byteOf('\\');

function byteOf(symbol: string): number {
  return symbol.charCodeAt(0);
}

/** isalpha and its kin in the C locale. */
const characterClasses: Readonly<Record<string, RegExp>> = {
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
  xdigit: /[0-9a-f]/i,
};

/** One more than any class's name has, so that a longer one is unknown. */
const longestClassName = 7;

/** The components of a pattern. A backslash before `/` quotes nothing: no component can hold a `/`. */
export function splitGlob(pattern: string): string[] {
  return pattern.replace(/\\([^])/g, (pair, symbol) => (symbol === '/' ? '/' : pair)).split('/');
}

/** Reads one component. Undefined where it can match nothing: it names a character class that does not exist. */
export function parseGlob(component: string): readonly GlobToken[] | undefined {
  const symbols = unquote(component);
  const lastClose = symbols.lastIndexOf(close);
  const tokens: GlobToken[] = [];
  for (let index = 0; index < symbols.length;) {
    const symbol = symbols[index++]!;
    if (symbol === star) {
      tokens.push('run');
    } else if (symbol === question) {
      tokens.push('one');
    } else if (symbol === open && opensSet(symbols, index, lastClose)) {
      const set = readSet(symbols, index);
      if (!set) return undefined;
      tokens.push(set.bytes);
      index = set.end;
    } else {
      tokens.push(symbol & 0xff);
    }
  }
  return tokens;
}

/** The name that a component without wildcards stands for; undefined where it has one. */
export function literalOf(tokens: readonly GlobToken[]): string | undefined {
  return tokens.every((token) => typeof token === 'number')
    ? new TextDecoder().decode(Uint8Array.from(tokens))
    : undefined;
}

/** Whether one component of a pattern takes a name. A leading dot must be written out. */
export function matchesGlob(component: string, name: string): boolean {
  const tokens = parseGlob(component);
  return tokens !== undefined && matchesTokens(tokens, new TextEncoder().encode(name));
}

/** The same for a component read before. Takes at most `tokens.length * name.length` steps, whatever the pattern. */
export function matchesTokens(tokens: readonly GlobToken[], name: ArrayLike<number>): boolean {
  if (name[0] === dot && tokens[0] !== dot) return false;
  const length = name.length;
  let token = 0;
  let at = 0;
  let retryToken = -1;
  let retryAt = 0;
  while (at < length || token < tokens.length) {
    if (tokens[token] === 'run') {
      if (token === tokens.length - 1) return true;
      retryToken = token++;
      retryAt = at + 1;
    } else if (token < tokens.length && at < length && takes(tokens[token]!, name[at]!)) {
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

function takes(token: GlobToken, byte: number): boolean {
  return token === byte || token === 'one' || (typeof token === 'object' && token.has(byte));
}

function unquote(component: string): number[] {
  const bytes = new TextEncoder().encode(component);
  const symbols: number[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const escaped = bytes[index] === backslash;
    if (escaped && index + 1 < bytes.length) index++;
    symbols.push(escaped ? bytes[index]! | quoted : bytes[index]!);
  }
  return symbols;
}

/** A `[` without a `]` after its first member stands for itself. */
function opensSet(symbols: readonly number[], start: number, lastClose: number): boolean {
  return lastClose > (symbols[start] === bang ? start + 1 : start);
}

/** Reads the members from after the `[`; the first is one even if it is `]`. */
function readSet(symbols: readonly number[], start: number): { bytes: ByteSet; end: number } | undefined {
  const negated = symbols[start] === bang;
  const members = new Set<number>();
  let index = negated ? start + 1 : start;
  do {
    const named = readClass(symbols, index);
    if (named === 'unknown') return undefined;
    if (named) {
      addMatching(members, named.test);
      index = named.end;
      continue;
    }
    const low = symbols[index++]! & 0xff;
    const ranged = symbols[index] === dash && index + 1 < symbols.length && symbols[index + 1] !== close;
    const high = ranged ? symbols[index + 1]! & 0xff : low;
    for (let byte = low; byte <= high; byte++) members.add(byte);
    if (ranged) index += 2;
  } while (index < symbols.length && symbols[index] !== close);
  return { bytes: negated ? complementOf(members) : members, end: index + 1 };
}

function readClass(symbols: readonly number[], start: number): { test: RegExp; end: number } | 'unknown' | undefined {
  if (symbols[start] !== open || symbols[start + 1] !== colon) return undefined;
  const end = symbols.indexOf(colon, start + 2);
  if (end === -1 || symbols[end + 1] !== close) return undefined;
  const name = String.fromCharCode(...symbols.slice(start + 2, Math.min(end, start + 2 + longestClassName)));
  return Object.hasOwn(characterClasses, name) ? { test: characterClasses[name]!, end: end + 2 } : 'unknown';
}

function addMatching(members: Set<number>, test: RegExp): void {
  for (let byte = 0; byte < 0x80; byte++) {
    if (test.test(String.fromCharCode(byte))) members.add(byte);
  }
}

function complementOf(members: ByteSet): ByteSet {
  return new Set(Array.from({ length: 0x100 }, (_, byte) => byte).filter((byte) => !members.has(byte)));
}
