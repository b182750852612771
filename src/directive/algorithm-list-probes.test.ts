/** Lists of algorithms against what builds of OpenSSH made of the probes. */
import { expect, test } from 'vitest';
import type { AlgorithmFamily } from '../openssh/argument.ts';
import { canonicalKeyword, isKnownTo, lookupKeyword, type Build } from '../openssh/keyword.ts';
import { parseRelease } from '../openssh/release.ts';
import type { Directive } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { type Probe, type ProbeAnswer, probes } from '../testing/probes.ts';
import { hasReferences } from '../testing/references.ts';
import { algorithmsInForce } from './algorithm-list.ts';
import { readDirective } from './read.ts';
import type { Reader } from './reading.ts';

/** `9_2` is Debian's build, the others are upstream's. */
function buildOf(label: string): Build {
  const release = parseRelease(label.replace('_vanilla', '').replace('_', '.'))!;
  return label === '9_2' ? { release, vendor: 'debian' } : { release };
}

function familyOf(keyword: string, { dialect }: Reader): AlgorithmFamily | undefined {
  const argument = lookupKeyword(dialect, keyword)?.argument;
  return argument?.kind === 'algorithm-list' ? argument.family : undefined;
}

/** Its directives, where all of them are lists of algorithms to the build. */
function listsOf({ config = '', dialect }: Probe, reader: Reader): readonly Directive[] | undefined {
  const { blocks } = parse({ path: 'probe', dialect, text: config, release: reader.release });
  const [global, ...others] = blocks;
  const { directives } = global!;
  if (others.length > 0 || directives.length === 0) return undefined;
  return directives.every(({ keyword }) => familyOf(keyword.name, reader) !== undefined) ? directives : undefined;
}

interface Comparison {
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

function compare(probe: Probe, label: string, answer: ProbeAnswer): readonly Comparison[] {
  const reader: Reader = { dialect: probe.dialect, ...buildOf(label) };
  const lists = listsOf(probe, reader);
  if (!lists) return [];
  const where = `${probe.name} ${label}`;
  const accepts = lists.every((line) => {
    const facts = lookupKeyword(reader.dialect, line.keyword.name)!;
    return isKnownTo(facts, reader) && readDirective(line, facts, reader).problem === undefined;
  });
  const verdict = { where, ours: String(accepts), theirs: String(answer.accepts) };
  const values = Object.entries(answer.effective).flatMap(([keyword, theirs]) => {
    const family = familyOf(keyword, reader);
    if (family === undefined || typeof theirs !== 'string') return [];
    const canonical = canonicalKeyword(reader.dialect, keyword);
    const list = lists.find((line) => line.keyword.canonical === canonical)?.args[0]?.value;
    return [{ where: `${where} ${keyword}`, ours: algorithmsInForce(list, family, reader).join(','), theirs }];
  });
  return [verdict, ...values];
}

test.runIf(hasReferences)('every answer about lists of algorithms', () => {
  const comparisons = probes().flatMap((probe) =>
    probe.answers.flatMap((answer) => answer.releases.flatMap((label) => compare(probe, label, answer))),
  );
  expect(comparisons.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  const lists = comparisons.filter(({ where }) => where.split(' ').length === 3);
  expect({ verdicts: comparisons.length - lists.length, lists: lists.length }).toEqual({ verdicts: 465, lists: 277 });
});
