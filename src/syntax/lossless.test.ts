/** Any bytes in, the same bytes out, and every range of the tree where it belongs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialects } from '../openssh/dialect.ts';
import { corpus } from '../testing/corpus.ts';
import { hasReferences } from '../testing/references.ts';
import { printBytes } from '../testing/round-trip.ts';
import type { ConfigFile, Line, Range } from './ast.ts';
import { parse } from './parse.ts';
import { linesOf, print } from './text.ts';

/** One release at least for each way of reading, and the oldest and newest. */
const releases = [800, 804, 806, 807, 902, 909, 1005];
const readers = dialects.flatMap((dialect) => releases.map((release) => ({ dialect, release })));

const pieces = [
  [
    '"',
    "'",
    '\\',
    '=',
    '#',
    '!',
    ',',
    '*',
    '?',
    ' ',
    '\t',
    '\v',
    '\f',
    '\r',
    '\n',
    '\r\n',
    '\0',
    '\u{feff}',
    '\\"',
    '\\ ',
  ],
  ['Port', 'Host', 'Match', 'Include', 'host', 'all', 'user=a', 'exec', 'ProxyCommand', 'ProxyJump', 'ForceCommand'],
  ['VersionAddendum', 'ServerAliveInterval', '60', '1m', 'a.example', 'é', '日本', '😀', '\u{2028}', '\u{85}'],
].flat();

const hostileConfig = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 9 }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

const utf8 = hostileConfig.map((text) => new TextEncoder().encode(text));
const latin1 = hostileConfig.map((text) => Uint8Array.from(text, (character) => character.codePointAt(0)! & 0xff));

test('any bytes come back, in both dialects and every release', () => {
  fc.assert(
    fc.property(fc.oneof(utf8, latin1, fc.uint8Array({ maxLength: 80 })), (bytes) => {
      for (const reader of readers) expect(Buffer.compare(printBytes(bytes, reader), bytes)).toBe(0);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('lines tile the text, and what they hold stands in order inside them', () => {
  fc.assert(
    fc.property(hostileConfig, (text) => {
      for (const reader of readers) {
        const file = parse({ ...reader, path: 'config', text });
        expect(print(file)).toBe(text);
        expect(faultsOf(file)).toEqual([]);
      }
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test.runIf(hasReferences)('the files of the corpus come back in both dialects and every release', () => {
  const files = corpus();
  const changed = files.flatMap(({ path, bytes }) =>
    readers
      .filter((reader) => Buffer.compare(printBytes(bytes, reader), bytes) !== 0)
      .map((reader) => ({ path, reader })),
  );
  expect(changed).toEqual([]);
  expect(files).toHaveLength(213);
});

/** One sentence for each range that is out of its place. */
function faultsOf(file: ConfigFile): readonly string[] {
  const faults: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  let next = 0;
  let number = 1;
  for (const line of linesOf(file)) {
    demand(line.lineStart === next, `line ${line.line} begins at ${line.lineStart}, not ${next}`);
    demand(next === 0 || file.text[next - 1] === '\n', `line ${line.line} begins behind no line feed`);
    demand(line.line === number, `line ${line.line} is numbered, not ${number}`);
    demand(line.next > line.lineStart, `line ${line.line} is empty`);
    const within = { start: line.lineStart, end: line.next };
    demand(areInOrder([line], within), `line ${line.line}: the node leaves its line`);
    demand(areInOrder(partsOf(line), within), `line ${line.line}: its parts overlap or leave it`);
    for (const inner of innerParts(line)) {
      demand(areInOrder([inner], line), `line ${line.line}: a part leaves the node`);
    }
    number += file.text.slice(line.lineStart, line.next).split('\n').length - 1;
    ({ next } = line);
  }
  demand(next === file.text.length, 'the lines end before the text');
  demand(
    file.blocks.every(({ start }, index) => start === (file.blocks[index - 1]?.end ?? 0)),
    'the blocks do not tile',
  );
  demand(file.blocks.at(-1)!.end === file.text.length, 'the blocks end before the text');
  for (const { lines, directives } of file.blocks) {
    demand(
      directives.every((directive) => lines.includes(directive)),
      'a directive stands in no line',
    );
  }
  return faults;
}

/** What of a line may not overlap. */
function partsOf(line: Line): readonly Range[] {
  if (!('keyword' in line) || !line.keyword) return [];
  if (!('args' in line)) return [line.keyword];
  return [line.keyword, ...line.args, ...(line.trailingComment ? [line.trailingComment] : [])];
}

function innerParts(line: Line): readonly Range[] {
  if (line.type === 'Host') return line.patterns;
  return line.type === 'Match' ? line.criteria : [];
}

function areInOrder(ranges: readonly Range[], within: Range): boolean {
  let position = within.start;
  for (const { start, end } of ranges) {
    if (start < position || end < start) return false;
    position = end;
  }
  return position <= within.end;
}
