/** `Host` and `Match` lines. */
import fc from 'fast-check';
import type { Dialect } from '../../openssh/dialect.ts';
import type { Build } from '../../openssh/keyword.ts';
import type { Release } from '../../openssh/release.ts';
import { choice, inAnyCase, joined, list, mostly } from './choice.ts';
import { groups, hostPatterns, networks, userPatterns } from './words.ts';

const negation = mostly(choice(''), choice('!'));

function patternList(...values: readonly string[]): fc.Arbitrary<string> {
  return list(joined(negation, choice(...values)), { separator: ',' });
}

interface CriterionForm {
  readonly name: string;
  readonly since: Release;
  /** Left out for a criterion that stands alone. */
  readonly value?: fc.Arbitrary<string>;
}

const clientCriteria: readonly CriterionForm[] = [
  { name: 'host', since: 605, value: patternList(...hostPatterns) },
  { name: 'originalhost', since: 605, value: patternList(...hostPatterns) },
  { name: 'user', since: 605, value: patternList(...userPatterns) },
  { name: 'localuser', since: 605, value: patternList(...userPatterns) },
  { name: 'exec', since: 605, value: choice('true', 'false') },
  { name: 'canonical', since: 608 },
  { name: 'final', since: 800 },
  { name: 'tagged', since: 904, value: patternList('alpha', 'Beta', '*', 'x?') },
  { name: 'command', since: 1000, value: patternList('ls', 'l*', '*') },
  { name: 'version', since: 1000, value: patternList('OpenSSH_*', 'OpenSSH_9*', '*') },
  { name: 'sessiontype', since: 1000, value: choice('shell', 'exec', 'subsystem', 'none', 'foo', '!shell,*') },
];

const serverCriteria: readonly CriterionForm[] = [
  { name: 'user', since: 404, value: patternList(...userPatterns) },
  { name: 'group', since: 404, value: patternList(...groups) },
  { name: 'host', since: 404, value: patternList('a.example', '*.Example', 'b', '*') },
  { name: 'address', since: 404, value: patternList(...networks) },
  { name: 'localaddress', since: 601, value: patternList('10.0.0.0/24', 'fe80::*', '10.0.0.1', '*') },
  { name: 'localport', since: 601, value: choice('22', '2222', 'ssh', '022') },
  { name: 'rdomain', since: 707, value: patternList('foo', '*') },
  { name: 'invalid-user', since: 909 },
  { name: 'version', since: 1000, value: patternList('OpenSSH_*', 'OpenSSH_9*', '*') },
];

/** Values that are refused, or that match in a way one does not expect. */
const oddValues = choice(
  '',
  '*,',
  ',',
  '!*',
  '10.0.0.1/8',
  '10.0.0.0/33',
  '1.2.3',
  'a b',
  '#',
  '=',
  '0',
  '70000',
  'x',
  "'a'",
  '"a"',
  '\\a',
  'a=b',
);

function criterion(dialect: Dialect, { release }: Build): fc.Arbitrary<string> {
  const forms = (dialect === 'ssh_config' ? clientCriteria : serverCriteria).filter(({ since }) => since <= release);
  const not = dialect === 'ssh_config' ? negation : choice('');
  return choice(...forms).chain(({ name, value }) =>
    value
      ? joined(not, inAnyCase(choice(name)), mostly(choice(' '), choice('=', '  ')), value)
      : joined(not, choice(name)),
  );
}

/** Criteria of every release and of both sides, some of them without a value or with an odd one. */
const anyCriterion: fc.Arbitrary<string> = fc.oneof(
  choice(
    ...clientCriteria,
    ...serverCriteria,
    { name: 'foo', since: 0, value: choice('x') },
    { name: 'all', since: 0 },
  ).chain(({ name, value }) =>
    joined(negation, choice(name), choice(' ', ' ', '=', ' = ', '= ', ' ='), mostly(value ?? choice(''), oddValues)),
  ),
  choice(
    'localnetwork 127.0.0.0/8',
    'localnetwork 127.0.0.1/8',
    'localnetwork foo',
    'host',
    '!',
    'address',
    'all all',
    '# c',
    '""',
  ),
);

/** A line that begins a block. */
export function goodHeader(dialect: Dialect, build: Build): fc.Arbitrary<string> {
  const criteria = list(criterion(dialect, build), { separator: ' ' });
  const match = joined(inAnyCase(choice('Match')), choice(' ', ' ', '\t', '='), criteria);
  const all = choice('Match all', 'match ALL');
  if (dialect === 'sshd_config') return mostly(match, all);
  const host = joined(
    inAnyCase(choice('Host')),
    mostly(choice(' '), choice('=', '\t')),
    list(joined(negation, mostly(choice(...hostPatterns), choice('"a"', '"*"', '"a b"'))), { separator: ' ' }),
  );
  const single = choice(
    'Match final',
    'Match canonical',
    'Match final all',
    'Match canonical all',
    'Match host a all',
    'Match !final',
  );
  return fc.oneof({ arbitrary: host, weight: 6 }, { arbitrary: match, weight: 5 }, all, single);
}

/** A line of doubtful worth that may begin a block. */
export function badHeader(dialect: Dialect): fc.Arbitrary<string> {
  const match = joined(
    choice('Match', 'Match', 'Match='),
    choice(' ', ''),
    list(anyCriterion, { min: 0, separator: ' ' }),
  );
  if (dialect === 'sshd_config') {
    return fc.oneof({ arbitrary: match, weight: 5 }, choice('Host a', 'Match', 'Match # c'));
  }
  const host = joined(
    choice('Host '),
    list(choice('', '""', '!', ',', 'a,b', '"', '#', 'a#', '\\*', '[ab]', "'a'", '!"a"', 'é', '=a'), {
      min: 0,
      separator: ' ',
    }),
  );
  return fc.oneof(
    { arbitrary: match, weight: 4 },
    { arbitrary: host, weight: 3 },
    choice('Host', 'Match', 'Host=a=b', 'Match # c'),
  );
}
