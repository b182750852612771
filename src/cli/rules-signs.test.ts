/** Rules that run only on files that show what they look for: nothing is missed where they do not run. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { selectRules } from '../config/selection.ts';
import type { Rules } from '../config/settings.ts';
import { decodeText } from '../files/encoding.ts';
import { isFragmentPath } from '../files/names.ts';
import { lint } from '../linter/lint.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { keywordsOf } from '../openssh/keyword.ts';
import { parseReleaseRange } from '../openssh/release.ts';
import type { AnyRule, RuleExample } from '../rule/rule.ts';
import { corpus } from '../testing/corpus.ts';
import { memorySources } from '../testing/memory-sources.ts';
import { hasReferences } from '../testing/references.ts';

/** The same rules, run on every file of their dialects. */
const everywhere: Rules = new Map(
  [...rules].map(([id, rule]): [string, AnyRule] => {
    const { occasions: _, ...meta } = rule.meta;
    return [id, { ...rule, meta }];
  }),
);

const limited = [...rules].filter(([, { meta }]) => meta.occasions).map(([id]) => id);

function findingsOf(used: Rules, files: ReadonlyMap<string, string>, dialect: Dialect, openssh: string) {
  const releases = parseReleaseRange(openssh);
  if (typeof releases === 'string') throw new Error(releases);
  const enabled = selectRules(used, { presets: ['all'], settings: [], only: limited, skip: [] });
  const targets = [...files.keys()].toSorted().map((path) => ({ path, dialect }));
  const settings = { rules: enabled, releases };
  const { files: linted, failures } = lint({
    targets,
    sources: memorySources(files),
    settingsFor: () => settings,
    isFragmentPath,
  });
  if (failures[0]) throw failures[0].error;
  return linted.flatMap(({ findings }) => findings);
}

/** How many findings there are, the same wherever the rules run. */
function compare(files: ReadonlyMap<string, string>, dialect: Dialect, openssh: string): number {
  const found = findingsOf(rules, files, dialect, openssh);
  expect(found, [...files].flat().join('\n')).toEqual(findingsOf(everywhere, files, dialect, openssh));
  return found.length;
}

const ranges = ['>=8.0', '8.0', '9.2', '>=8.7'];

test.runIf(hasReferences)('on the files of the corpus', () => {
  const counts = corpus().flatMap(({ path, dialect, bytes }) =>
    ranges.map((range) => compare(new Map([[path, decodeText(bytes).text]]), dialect, range)),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
});

test('on the examples of every rule', () => {
  const examples: readonly RuleExample[] = [...rules.values()].flatMap(({ meta }) => meta.examples);
  for (const { dialect, bad, good, files = {} } of examples) {
    for (const text of [bad, good]) compare(new Map([[dialect, text], ...Object.entries(files)]), dialect, '>=8.0');
  }
  expect(examples.length).toBeGreaterThan(rules.size);
});

test('on lines that are made of every keyword', () => {
  const line = (dialect: Dialect) =>
    fc
      .tuple(
        fc.constantFrom('', '  ', '\t', '\u{a0}'),
        fc.constantFrom('Host', 'Match', 'Include', ...keywordsOf(dialect).map(({ keyword }) => keyword)),
        fc.constantFrom(' ', '=', '\t', ' = '),
        fc.constantFrom('yes', 'no', 'none', '0', '60', '1.5', 'a,b', '!a', '"a b"', "'a", 'a # b', '%h', 'all', ''),
        fc.constantFrom('', ' x', ' # for 60 seconds', '\f'),
      )
      .map((parts) => parts.join(''));
  const text = (dialect: Dialect) =>
    fc.array(line(dialect), { minLength: 1, maxLength: 12 }).map((lines) => `# every 5 minutes\n${lines.join('\n')}\n`);
  const configuration = fc
    .constantFrom<Dialect>('ssh_config', 'sshd_config')
    .chain((dialect) => text(dialect).map((made) => ({ dialect, made })));
  const property = fc.property(configuration, fc.constantFrom(...ranges), ({ dialect, made }, range) => {
    compare(new Map([[dialect, made]]), dialect, range);
  });
  fc.assert(property, { numRuns: 1000 });
});
