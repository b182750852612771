/** Finds the directives of a block that were not written for it. */
import {
  type Block,
  type ConfigFile,
  type Directive,
  type Line,
  type Range,
  type ReleaseRange,
  lookupKeyword,
  textOf,
} from '../../src/rule/index.ts';

export interface Capture {
  /** The first of the directives that are captured together. */
  readonly directive: Directive;
  /** By what it shows that it is meant for all: the message to report. */
  readonly sign: 'outdented' | 'announced' | 'besideGlobal';
  /** From the comments right above it to the last of the directives, whole lines. */
  readonly lines: Range;
  /** Whether it is fit for all; else a header of its own may have been lost. */
  readonly isForAll: boolean;
}

/** The first captured directive of the block, by each of the signs until one is found. */
export function capturesIn(file: ConfigFile, block: Block, releases: ReleaseRange): readonly Capture[] {
  const written = { file, block, releases };
  const found = outdented(written) ?? announced(written) ?? besideGlobal(written);
  return found ? [found] : [];
}

interface Written {
  readonly file: ConfigFile;
  readonly block: Block;
  readonly releases: ReleaseRange;
}

/** The block's own directives are indented, and this one is not. */
function outdented({ file, block, releases }: Written): Capture | undefined {
  const margin = indentationOf(file, block.header!);
  const isInside = (line: Line): boolean => indentationOf(file, line) > margin;
  const at = block.directives.findIndex((directive) => !isInside(directive));
  const directive = block.directives[at];
  if (!directive || at === 0) return undefined;
  const next = block.directives.findIndex((each, index) => index > at && isInside(each));
  const captured = block.directives.slice(at, next === -1 ? undefined : next);
  const isApart = separatorsAbove(block, directive).some((line) => line.type === 'Blank' || !isInside(line));
  const mayBeSloppy = !isApart && (next !== -1 || captured.some(isForFew));
  if (mayBeSloppy || captured.some((each) => isRefusedInMatch(file, each, releases))) return undefined;
  const isForAll = next === -1 && !captured.some(isForFew);
  return { directive, sign: 'outdented', lines: linesOf(block, directive, captured.at(-1)!), isForAll };
}

/** A comment of its own paragraph says that what follows is for all. */
function announced({ file, block, releases }: Written): Capture | undefined {
  const directive = directiveAnnounced(file, block);
  if (!directive || isForFew(directive) || isRefusedInMatch(file, directive, releases)) return undefined;
  const paragraph = paragraphsOf(block).find((lines) => lines.includes(directive))!;
  const last = paragraph.findLast((line) => line.type === 'Directive')!;
  return { directive, sign: 'announced', lines: linesOf(block, directive, last), isForAll: true };
}

/** The first directive under comments that begin a paragraph, one of which announces something for all. */
function directiveAnnounced(file: ConfigFile, { lines }: Block): Directive | undefined {
  let state: 'none' | 'blank' | 'announced' = 'none';
  for (const line of lines) {
    if (line.type === 'Blank') state = 'blank';
    else if (line.type === 'Directive' && state === 'announced') return line;
    else if (line.type !== 'Comment') state = 'none';
    else if (state === 'blank' && announcesAll(textOf(file, line))) state = 'announced';
  }
  return undefined;
}

/** A paragraph holds a keyword that no Match block may hold: what else stands there is not meant for the block either. */
function besideGlobal({ file, block, releases }: Written): Capture | undefined {
  if (file.dialect === 'ssh_config') return undefined;
  for (const paragraph of paragraphsOf(block).slice(1)) {
    const directives = paragraph.filter((line): line is Directive => line.type === 'Directive');
    const isGlobal = (directive: Directive): boolean => isRefusedInMatch(file, directive, releases);
    const directive = directives.find((each) => !isGlobal(each) && !isForFew(each));
    if (!directive || !directives.some(isGlobal)) continue;
    return {
      directive,
      sign: 'besideGlobal',
      lines: linesOf(block, directives[0]!, directives.at(-1)!),
      isForAll: true,
    };
  }
  return undefined;
}

/** The lines of a block between its blank lines, the one of the header first. */
function paragraphsOf({ lines }: Block): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    if (line.type === 'Blank') paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

/** The blank lines and comments between a directive and the line of OpenSSH's above it. */
function separatorsAbove({ lines }: Block, directive: Directive): readonly Line[] {
  const at = lines.indexOf(directive);
  const above = lines.slice(0, at).findLastIndex(({ type }) => type !== 'Blank' && type !== 'Comment');
  return lines.slice(above + 1, at);
}

/** With the comments right above the first. */
function linesOf({ lines }: Block, first: Line, last: Line): Range {
  const at = lines.indexOf(first);
  const above = lines.slice(0, at).findLastIndex(({ type }) => type !== 'Comment');
  return { start: lines[above + 1]!.lineStart, end: last.next };
}

/** Columns in front of the line, a tab for eight. */
function indentationOf({ text }: ConfigFile, { lineStart, start }: Line): number {
  return text.slice(lineStart, start).replaceAll('\t', ' '.repeat(8)).length;
}

const announcements = [
  /\b(global(ly)?|general|default|common)\s+(ssh\s+|sshd\s+|client\s+|server\s+)?(settings?|options?|config\w*|defaults?|values?|parameters?|section)\b/i,
  /\b(for|to|on)\s+(all|every|any)\s+(other\s+)?(hosts?|connections?|servers?|users?|clients?)\b/i,
  /^#\W*(globals?|defaults?|general|all hosts|every host)\W*$/i,
];

function announcesAll(comment: string): boolean {
  return announcements.some((pattern) => pattern.test(comment));
}

/** Keywords that hosts or users have of their own, and hardly all of them. */
const forFew: ReadonlySet<string> = new Set(
  `hostname user port identityfile certificatefile identitiesonly proxyjump proxycommand localforward remoteforward
  dynamicforward hostkeyalias remotecommand requesttty sessiontype tag forcecommand chrootdirectory permittty permitopen
  permitlisten permittunnel authorizedkeysfile`.split(/\s+/),
);

function isForFew({ keyword }: Directive): boolean {
  return forFew.has(keyword.canonical);
}

/** Whether sshd refuses the file for the directive, which then is another rule's matter. */
function isRefusedInMatch({ dialect }: ConfigFile, { keyword }: Directive, { newest }: ReleaseRange): boolean {
  if (dialect === 'ssh_config') return false;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return facts !== undefined && (facts.inMatch === false || facts.inMatch > newest);
}
