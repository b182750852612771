/** The faults of releases: what is looked for, which releases have it, and what is said. */
import {
  type Block,
  type BlockHeader,
  type ConfigFile,
  type Dialect,
  type Directive,
  type MatchHeader,
  type Release,
  type ReportedFix,
  type Root,
  type Sign,
  holdsAlways,
  holdsPlaceholder,
  isComplete,
  textOf,
} from '../../src/rule/index.ts';
import type { Told } from './messages.ts';

/** A place that is caught in a trap, told for the program and the releases that are meant. */
export type Caught = (program: string) => Told;

export interface TrapContext {
  readonly file: ConfigFile;
  readonly roots: readonly Root[];
}

export interface Trap {
  readonly dialect: Dialect;
  /** In lower case: without one of them in the file there is nothing to find. */
  readonly keywords: readonly string[];
  /** Without one of them neither. */
  readonly signs?: readonly Sign[];
  /** The first release that has the fault. */
  readonly from: Release;
  /** The first one that no longer has it; all later ones do where left out. */
  readonly until?: Release;
  find(context: TrapContext, trap: Trap): readonly Caught[];
}

/** Older than any known release. */
const always: Release = 0;

export const traps: readonly Trap[] = [
  {
    dialect: 'ssh_config',
    keywords: ['permitremoteopen'],
    from: 807,
    until: 902,
    find: onDirectives(lostDestination),
  },
  { dialect: 'ssh_config', keywords: ['logverbose'], from: 805, find: onDirectives(lostPatterns) },
  {
    dialect: 'ssh_config',
    keywords: ['streamlocalbindmask', 'syslogfacility'],
    from: always,
    find: onDirectives(everyBlock),
  },
  { dialect: 'ssh_config', keywords: ['match'], from: 909, until: 1000, find: onMatch(gluedEquals) },
  { dialect: 'sshd_config', keywords: ['match'], from: 909, until: 1000, find: onMatch(gluedEquals) },
  { dialect: 'ssh_config', keywords: ['ipqos'], from: 1001, find: onDirectives(ignoredClass) },
  { dialect: 'sshd_config', keywords: ['ipqos'], from: 1001, find: onDirectives(ignoredClass) },
  { dialect: 'sshd_config', keywords: ['match'], from: 802, until: 804, find: includedMatch },
  {
    dialect: 'sshd_config',
    keywords: ['persourcenetblocksize'],
    from: 805,
    until: 1003,
    find: onDirectives(singleNetBlock),
  },
  {
    dialect: 'sshd_config',
    keywords: ['subsystem'],
    signs: ['quote'],
    from: always,
    until: 905,
    find: onDirectives(quotedSubsystem),
  },
  { dialect: 'sshd_config', keywords: ['match'], from: 905, until: 1003, find: crashingSubsystem },
  { dialect: 'sshd_config', keywords: ['permitopen', 'permitlisten'], from: 907, find: onDirectives(anyAmongOthers) },
  { dialect: 'sshd_config', keywords: ['pamservicename'], from: 1005, find: onDirectives(serviceInMatch) },
];

export function isIn({ from, until = Infinity }: Trap, release: Release): boolean {
  return release >= from && release < until;
}

/** Looks at each directive with one of the trap's keywords, but for those that a program fills in. */
function onDirectives(
  look: (directive: Directive, block: Block, file: ConfigFile) => Caught | undefined,
): Trap['find'] {
  return ({ file }, { keywords }) =>
    file.blocks.flatMap((block) =>
      block.directives
        .filter((directive) => keywords.includes(directive.keyword.canonical) && isPlain(file, directive))
        .flatMap((directive) => look(directive, block, file) ?? []),
    );
}

function onMatch(look: (header: MatchHeader, file: ConfigFile) => readonly Caught[]): Trap['find'] {
  return ({ file }) =>
    file.blocks.flatMap(({ header }) => (header?.type === 'Match' && isPlain(file, header) ? look(header, file) : []));
}

function isPlain(file: ConfigFile, line: Directive | BlockHeader): boolean {
  return !holdsPlaceholder(textOf(file, line));
}

/** The first argument is read and forgotten. */
function lostDestination({ args }: Directive): Caught | undefined {
  const [first, ...others] = args;
  if (!first || /^(any|none)$/i.test(first.value)) return undefined;
  const again = { range: { start: first.end, end: first.end }, text: ` ${first.value}` };
  const suggest = [{ title: 'Write the first argument twice, which no release minds', edits: [again] }];
  return (program) =>
    others.length > 0
      ? { messageId: 'remoteOpen', data: { program, lost: first.value }, at: first, suggest }
      : { messageId: 'remoteOpenAlone', data: { program }, at: first, suggest };
}

function lostPatterns({ args }: Directive): Caught | undefined {
  const lost = args[1];
  return lost && ((program) => ({ messageId: 'logVerbose', data: { program, lost: lost.value }, at: lost }));
}

function everyBlock(directive: Directive, { header }: Block): Caught | undefined {
  if (!header || holdsAlways(header)) return undefined;
  const { keyword } = directive;
  return (program) => ({ messageId: 'everyBlock', data: { program, keyword: keyword.text }, at: directive });
}

function gluedEquals(header: MatchHeader, file: ConfigFile): readonly Caught[] {
  return header.criteria.flatMap((criterion): readonly Caught[] => {
    const text = textOf(file, criterion);
    const name = `${criterion.negated ? '!' : ''}${criterion.name}`;
    if (!text.toLowerCase().startsWith(`${name}=`) || !criterion.value) return [];
    const equals = criterion.start + name.length;
    const edits = [{ range: { start: equals, end: equals + 1 }, text: ' ' }];
    const fix: ReportedFix = { title: 'Put a blank in the place of =', edits, changes: [] };
    return [() => ({ messageId: 'matchEquals', data: { criterion: text }, at: criterion, fix })];
  });
}

function ignoredClass({ args }: Directive): Caught | undefined {
  const ignored = args.find(({ value }) => /^(lowdelay|throughput|reliability)$/i.test(value));
  if (!ignored) return undefined;
  return (program) => ({ messageId: 'trafficClass', data: { program, value: ignored.value }, at: ignored });
}

/** sshd reads the files of an Include for each connection, with all of their blocks turned off. */
function includedMatch({ file, roots }: TrapContext): readonly Caught[] {
  const header = file.blocks.find((block) => block.header)?.header;
  const isIncluded = roots.some(
    ({ fragment, includes }) =>
      fragment || includes.some(({ paths, conditions }) => conditions.length === 0 && paths.includes(file.path)),
  );
  if (!header || !isIncluded || !isPlain(file, header)) return [];
  return [(program) => ({ messageId: 'includedMatch', data: { program }, at: header })];
}

function singleNetBlock({ args }: Directive): Caught | undefined {
  const [size] = args;
  if (!size || !/^\d+$/.test(size.value)) return undefined;
  const fix: ReportedFix = {
    title: 'Add :128, what other releases take for IPv6',
    edits: [{ range: size, text: `${size.value}:128` }],
    changes: ['persourcenetblocksize'],
    safety: 'unsafe',
  };
  return (program) => ({ messageId: 'netBlock', data: { program }, at: size, fix });
}

function quotedSubsystem({ args }: Directive, _: Block, file: ConfigFile): Caught | undefined {
  const quoted = args.slice(1).find((argument) => {
    const text = textOf(file, argument);
    return text !== argument.value && /[\s"'`$\\*?;&|<>()]/.test(argument.value);
  });
  if (!quoted) return undefined;
  const data = { argument: textOf(file, quoted) };
  return (program) => ({ messageId: 'subsystemQuotes', data: { program, ...data }, at: quoted });
}

/** Only where each file that reads this one is known to the end, and none of them sets a Subsystem for all. */
function crashingSubsystem({ file, roots }: TrapContext): readonly Caught[] {
  const hasGlobal = (root: Root): boolean =>
    root.sections.some(({ conditions, directives }) => conditions.every(holdsAlways) && directives.some(isSubsystem));
  if (!roots.every((root) => isComplete(root) && !hasGlobal(root))) return [];
  return file.blocks
    .filter(({ header }) => header?.type === 'Match')
    .flatMap(({ directives }) => directives.find(isSubsystem) ?? [])
    .map((directive) => (program) => ({ messageId: 'subsystemInMatch', data: { program }, at: directive }));
}

function isSubsystem({ keyword }: Directive): boolean {
  return keyword.canonical === 'subsystem';
}

/** Since 9.7 the check comes too early to see them. */
function anyAmongOthers({ keyword, args }: Directive): Caught | undefined {
  const [word, ...others] = args;
  if (!word || others.length === 0 || !/^(any|none)$/.test(word.value)) return undefined;
  const data = { word: word.value, keyword: keyword.text };
  return (program) => ({ messageId: 'permitAny', data: { program, ...data }, at: word });
}

function serviceInMatch(directive: Directive, { header }: Block): Caught | undefined {
  if (!header || holdsAlways(header)) return undefined;
  return (program) => ({ messageId: 'pamServiceName', data: { program }, at: directive });
}
