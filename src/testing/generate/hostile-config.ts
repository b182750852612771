/** Texts that no one would write as a configuration, and configurations with much wrong in them. */
import fc from 'fast-check';
import { type Dialect, dialects } from '../../openssh/dialect.ts';
import type { Build } from '../../openssh/keyword.ts';
import { keywordsOf } from '../../openssh/keyword.ts';
import { choice, mostly } from './choice.ts';
import { type Generated, configurations } from './configuration.ts';
import { mutated, oddPieces } from './mutation.ts';

const pieces = [
  ...oddPieces,
  '\n',
  '\r\n',
  'Host ',
  'Match ',
  'Include ',
  'all',
  'user=a',
  'exec ',
  'host ',
  'final',
  'none',
  '%h',
  '${HOME}',
  '10.0.0.0/8',
  '1',
  '1m',
  'yes',
  'a.example',
  '日本',
  '😀',
  '\u2028',
  '',
  '~/',
];

const keywords = dialects.flatMap((dialect) => keywordsOf(dialect).map(({ keyword }) => `${keyword} `));

/** Scraps of configurations, and any characters between them. */
const scraps: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: choice(...pieces), weight: 6 },
      { arbitrary: choice(...keywords), weight: 3 },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Configurations that may be beyond repair. */
export function hostileConfigurations(dialect: Dialect, build: Build): fc.Arbitrary<Generated> {
  const alone = scraps.map((text): Generated => ({ dialect, text, files: {} }));
  const changed = fc
    .tuple(configurations(dialect, build), fc.array(fc.nat(), { maxLength: 5 }), mutated(scraps))
    .map(([generated, places, scrap]): Generated => ({
      ...generated,
      text: places.reduce((text, at) => spliced(text, at, scrap), generated.text),
    }));
  return mostly(alone, changed);
}

function spliced(text: string, at: number, scrap: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + scrap.slice(0, at % 9) + text.slice(place + (at % 3));
}
