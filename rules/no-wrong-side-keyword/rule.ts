import {
  type Argument,
  type ConfigFile,
  type Dialect,
  type Directive,
  type Keyword,
  type KeywordFacts,
  type Malformed,
  type Origin,
  type ReportedSuggestion,
  type Root,
  defineRule,
  lookupKeyword,
  matchesPatternList,
  resolutions,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow a keyword that only the other program knows',
    why: `
\`ssh\` reads an ssh_config, \`sshd\` an sshd_config, and each knows keywords that the other does not. Neither passes over
one it does not know: \`ssh\` answers "Bad configuration option" and exits with 255 whatever host it was asked for, and
\`sshd\` does not start, or does not come back after a restart. Where a file holds more of the other program's keywords
than of its own, that is said once: it has the wrong name or lies in the wrong place.

The keepalive keywords are mixed up most, because they are named after the peer: the client asks the server with
\`ServerAliveInterval\`, the server asks the client with \`ClientAliveInterval\`.

Keywords that \`IgnoreUnknown\` in an ssh_config lists, above the line, are accepted by \`ssh\` and not reported.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'error',
    examples: [
      { dialect: 'ssh_config', bad: 'ClientAliveInterval 60\n', good: 'ServerAliveInterval 60\n' },
      { dialect: 'sshd_config', bad: 'ServerAliveInterval 60\n', good: 'ClientAliveInterval 60\n' },
    ],
    references: ['ssh_config(5)', 'sshd_config(5)', 'ssh_config(5) IgnoreUnknown'],
    messages: {
      inClient: '{{keyword}} is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host.',
      inClientTwin:
        '{{keyword}} is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host. In an ssh_config it is {{twin}}.',
      inClientFile:
        'This file reads as an sshd_config: ssh knows none of its {{count}} server keywords, refuses the file and connects to no host.',
      inServer: '{{keyword}} is a keyword of ssh_config: sshd refuses a file that holds it and does not start.',
      inServerTwin:
        '{{keyword}} is a keyword of ssh_config: sshd refuses a file that holds it and does not start. In an sshd_config it is {{twin}}.',
      inServerFile:
        'This file reads as an ssh_config: sshd knows none of its {{count}} client keywords, refuses the file and does not start.',
    },
    options: {},
  },

  create({ file, roots, report }) {
    const side = file.dialect === 'ssh_config' ? 'inClient' : 'inServer';
    const isIgnored = ignoredKeywords(file, roots);
    const foreign: Use[] = [];
    let own = 0;
    const collect = (line: Directive | Malformed): void => {
      const { keyword } = line;
      if (!keyword) return;
      const facts = factsOnlyOf(otherSide[file.dialect], keyword);
      if (facts && !isIgnored(keyword)) foreign.push({ line, keyword, facts });
      if (factsOnlyOf(file.dialect, keyword)) own++;
    };

    return {
      Directive: collect,
      Malformed: collect,
      Host() {
        own++;
      },
      'ConfigFile:exit'() {
        if (foreign.length > mostListed && foreign.length > own) {
          return report({ messageId: `${side}File`, data: { count: foreign.length }, at: foreign[0]!.keyword });
        }
        for (const { line, keyword, facts } of foreign) {
          const twin = twinOf(file.dialect, facts);
          if (!twin) report({ messageId: side, data: { keyword: facts.keyword }, at: keyword });
          else {
            const suggest = 'args' in line && twin.takes(line.args) ? [rename(keyword, twin.keyword)] : [];
            report({
              messageId: `${side}Twin`,
              data: { keyword: facts.keyword, twin: twin.keyword },
              at: keyword,
              suggest,
            });
          }
        }
      },
    };
  },
});

interface Use {
  readonly line: Directive | Malformed;
  readonly keyword: Keyword;
  readonly facts: KeywordFacts;
}

/** More of them than of the file's own keywords are told of at once: the file is in the wrong place. */
const mostListed = 5;

const otherSide: Readonly<Record<Dialect, Dialect>> = { ssh_config: 'sshd_config', sshd_config: 'ssh_config' };

/** The facts of a keyword that one program alone knows. */
function factsOnlyOf(dialect: Dialect, { name }: Keyword): KeywordFacts | undefined {
  if (lookupKeyword(otherSide[dialect], name)) return undefined;
  const facts = lookupKeyword(dialect, name);
  return facts?.status === 'removed' ? undefined : facts;
}

/** Pairs of keywords that do the same on either side, or ask for and allow the same, and the values that both take. */
const twins = [
  { ssh_config: 'ServerAliveInterval', sshd_config: 'ClientAliveInterval', value: /^\d[\dsmhdw]*$/i },
  { ssh_config: 'ServerAliveCountMax', sshd_config: 'ClientAliveCountMax', value: /^\d+$/ },
  { ssh_config: 'SendEnv', sshd_config: 'AcceptEnv', value: /^[^-]/ },
  { ssh_config: 'ForwardAgent', sshd_config: 'AllowAgentForwarding', value: /^(yes|no)$/ },
  { ssh_config: 'ForwardX11', sshd_config: 'X11Forwarding', value: /^(yes|no)$/ },
] as const;

interface Twin {
  readonly keyword: string;
  takes(args: readonly Argument[]): boolean;
}

/** The keyword to write in `dialect` for one of the other. */
function twinOf(dialect: Dialect, { keyword, aliasOf = keyword }: KeywordFacts): Twin | undefined {
  const twin = twins.find((pair) => pair.ssh_config === aliasOf || pair.sshd_config === aliasOf);
  return twin && { keyword: twin[dialect], takes: (args) => args.every(({ value }) => twin.value.test(value)) };
}

function rename(keyword: Keyword, text: string): ReportedSuggestion {
  return { title: `Rename it to ${text}`, edits: [{ range: keyword, text }] };
}

/** Whether ssh passes over an unknown keyword of the file: for every subject, an IgnoreUnknown above it names it. */
function ignoredKeywords(file: ConfigFile, roots: readonly Root[]): (keyword: Keyword) => boolean {
  if (file.dialect === 'sshd_config') return () => false;
  let settings: readonly (readonly Origin[])[] | undefined;
  return (keyword) => {
    settings ??= roots.flatMap(ignoreSettings);
    const covers = ({ directive, section }: Origin): boolean =>
      (section.file !== file || directive.start < keyword.start) &&
      matchesPatternList(directive.args[0]?.value.toLowerCase() ?? '', keyword.name);
    return settings.every((origins) => origins.some(covers));
  };
}

/** What IgnoreUnknown may be for the subjects of a root, each combination once. */
function ignoreSettings(root: Root): readonly (readonly Origin[])[] {
  const distinct = new Map<string, readonly Origin[]>();
  for (const resolution of resolutions(root)) {
    const { origin, candidates } = resolution.get('ignoreunknown');
    const origins = origin ? [...candidates, origin] : candidates;
    distinct.set(origins.map(({ section, directive }) => `${section.file.path}:${directive.line}`).join(), origins);
  }
  return [...distinct.values()];
}
