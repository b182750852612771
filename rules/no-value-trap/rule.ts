import {
  type KeywordFacts,
  type Line,
  defineRule,
  holdsPlaceholder,
  lookupKeyword,
  textOf,
} from '../../src/rule/index.ts';
import { listTraps } from './list-traps.ts';
import { messages } from './messages.ts';
import { type Names, caseTraps, hostName, hostTraps, matchTraps, namesIn } from './name-traps.ts';
import { numberTraps } from './number-traps.ts';
import { occasions } from './occasions.ts';
import type { Hit, Stated, Trap } from './trap.ts';
import { wordTraps } from './word-traps.ts';

export default defineRule({
  meta: {
    description: 'Disallow values that OpenSSH takes without complaint for something else than was meant',
    why: `
Most wrong values are refused. Some are not, as they are right in another sense: \`PermitUserEnvironment NO\` is a pattern of
variables that users may set, \`ForwardAgent maybe\` the path of an agent that is then forwarded, \`Banner no\` a file of that
name, \`AllowUsers alice,bob\` a single user with a comma in the name, whom nobody is. Numbers are read as far as they make
sense: \`StreamLocalBindMask 0888\` is 0, and \`ServerAliveInterval 0.5\` switches the probes off from OpenSSH 10.3 on. And
names are compared letter by letter, so that \`Host Web*\` is not for \`web1\`.

Nothing of that is told by \`ssh -G\` or \`sshd -t\`. A value is reported only where it cannot well be meant as OpenSSH takes
it, and with the releases that do where they are not all of the range.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'warning',
    occasions,
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'ForwardAgent maybe\nProxyCommand no\n',
        good: 'ForwardAgent no\nProxyCommand none\n',
      },
      {
        dialect: 'sshd_config',
        bad: 'PermitUserEnvironment NO\nAllowUsers alice,bob\n',
        good: 'PermitUserEnvironment no\nAllowUsers alice bob\n',
      },
    ],
    references: ['ssh_config(5)', 'sshd_config(5)', 'process_config_line in readconf.c', 'match.c'],
    messages,
    options: {},
  },

  create({ file, releases, roots, report }) {
    let names: readonly Names[] | undefined;
    const namesOfRoots = (): readonly Names[] => (names ??= roots.flatMap((root) => namesIn(root) ?? []));
    const isFilledIn = (line: Line): boolean => holdsPlaceholder(textOf(file, line));
    const reportAll = (hits: readonly Hit[]): void => hits.forEach(report);
    return {
      Directive(directive) {
        const facts = lookupKeyword(file.dialect, directive.keyword.canonical);
        const [argument] = directive.args;
        if (facts?.status !== 'active' || !argument || (facts.since ?? Infinity) > releases.newest) return;
        const relevant = trapsOf(facts);
        if (relevant.length === 0 || isFilledIn(directive)) return;
        const stated: Stated = { file, directive, argument, facts, takes: facts.argument, releases };
        reportAll(relevant.flatMap((trap) => trap.find(stated)));
      },
      Host(header) {
        if (!isFilledIn(header)) reportAll([...hostTraps(header), ...caseTraps(header, namesOfRoots)]);
      },
      Match(header) {
        if (file.dialect === 'sshd_config' && !isFilledIn(header)) reportAll(matchTraps(header));
      },
    };
  },
});

const traps: readonly Trap[] = [...wordTraps, ...numberTraps, ...listTraps, hostName];

/** By keyword: it is asked for each line of each file. */
const relevantTo = new Map<KeywordFacts, readonly Trap[]>();

function trapsOf(facts: KeywordFacts): readonly Trap[] {
  const relevant = relevantTo.get(facts) ?? traps.filter((trap) => trap.concerns(facts));
  relevantTo.set(facts, relevant);
  return relevant;
}
