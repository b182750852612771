/** Suppression comments: which lines they cover for which rules, and which findings they suppress. */
import type { Finding } from '../rule/finding.ts';
import type { LineSpan, NamedRule, ReviewedSuppression, Suppression } from '../rule/suppression.ts';
import type { Block, ConfigFile, Line } from '../syntax/ast.ts';
import { linesOf } from '../syntax/text.ts';
import { byPlace } from './order.ts';
import type { LintedFile, SuppressedFinding } from './result.ts';

/** The suppression comments of a file, in order. */
export function readSuppressions(file: ConfigFile): readonly Suppression[] {
  const lines = [...linesOf(file)];
  const written = lines.flatMap((line) => readComment(file.text, line));
  return written.map((suppression, index) => {
    if (suppression.isTrailing) return suppression;
    const reach = reachOf(suppression, { file, lines, later: written.slice(index + 1) });
    const rules = suppression.rules.map((rule) => ({ ...rule, lines: reach(rule.id) }));
    const isIdle = suppression.form === 'enable' && !isEnabling(suppression, written.slice(0, index));
    const isCut = suppressing.has(suppression.form) && rules.length > 0 && rules.every((rule) => !rule.lines);
    return { ...suppression, rules, isMisplaced: isIdle || isCut };
  });
}

const suppressing: ReadonlySet<string> = new Set([
  'disable-next-line',
  'disable-next-block',
  'disable',
  'disable-file',
]);

/** The one of a line, with no effect as yet. Behind a value only the text tells: commands take the rest of a line as it is. */
function readComment(text: string, line: Line): readonly Suppression[] {
  const isTrailing = line.type !== 'Comment' && !isMarked(text, line);
  const written = text.slice(line.start, line.next).trimEnd();
  const found = (isTrailing ? behindValue : ownLine).exec(written);
  if (!found) return [];
  const [comment, form, rest = ''] = found as unknown as readonly [string, string, string | undefined];
  const start = line.start + found.index;
  const [list, ...reason] = rest.split(/(?:^|[ \t]+)--(?:[ \t]+|$)/);
  return [
    {
      start,
      end: start + comment.length,
      form,
      line: line.line,
      isTrailing,
      rules: readNames(list!, start + comment.length - rest.length),
      reason: reason.join(' -- ').trim() || undefined,
      isMisplaced: false,
    },
  ];
}

const ownLine = /(?<=^(?:\ufeff|ï»¿)?)#+[ \t]*ssh-lint-((?:dis|en)able[\w-]*)(?![\w.])(?:[ \t]*(.*))?$/s;
const behindValue = /(?<=[ \t])#+[ \t]*ssh-lint-((?:dis|en)able[\w-]*)(?![\w.])(?:[ \t]*(.*))?$/s;

/** A byte order mark, be it read as latin-1, makes it no comment to OpenSSH: a finding that it may suppress. */
function isMarked(text: string, { lineStart }: Line): boolean {
  return lineStart === 0 && /^(?:\ufeff|ï»¿)#/.test(text);
}

/** Rules by commas; `offset` is that of the list in the file. */
function readNames(list: string, offset: number): readonly NamedRule[] {
  return Array.from(list.matchAll(/[^,]+/g), ({ 0: part, index }) => {
    const start = offset + index + (part.length - part.trimStart().length);
    const id = part.trim();
    return { id, start, end: start + id.length, lines: undefined };
  }).filter(({ id }) => id !== '');
}

interface Surroundings {
  readonly file: ConfigFile;
  readonly lines: readonly Line[];
  /** The suppressions after it. */
  readonly later: readonly Suppression[];
}

/** The lines that a suppression covers, by rule. A finding about the file as a whole may stand on the comment itself. */
function reachOf(
  { form, line: first }: Suppression,
  { file, lines, later }: Surroundings,
): (ruleId: string) => LineSpan | undefined {
  switch (form) {
    case 'disable-next-line': {
      const next = lines.find((line) => line.line > first && holdsDirective(line));
      return () => ({ first, last: next?.line ?? Infinity });
    }
    case 'disable-next-block': {
      const block = file.blocks.find(({ header }) => header && header.line > first);
      return () => block && spanOf(block);
    }
    case 'disable':
      return (ruleId) => ({ first, last: later.find((other) => enables(other, ruleId))?.line ?? Infinity });
    case 'disable-file': {
      const isLate = lines.some((line) => line.line < first && holdsDirective(line));
      return () => (isLate ? undefined : { first: 1, last: Infinity });
    }
    default:
      return () => undefined;
  }
}

function holdsDirective({ type }: Line): boolean {
  return type !== 'Blank' && type !== 'Comment';
}

function spanOf({ header, lines }: Block): LineSpan {
  return { first: header!.line, last: lines.at(-1)?.line ?? header!.line };
}

/** One that names no rule enables all. */
function enables({ form, isTrailing, rules }: Suppression, ruleId: string): boolean {
  return form === 'enable' && !isTrailing && (rules.length === 0 || rules.some(({ id }) => id === ruleId));
}

/** Whether one of the rules is disabled by the comments before it. */
function isEnabling(enable: Suppression, earlier: readonly Suppression[]): boolean {
  const ids = new Set(
    earlier.filter(({ form }) => form === 'disable').flatMap(({ rules }) => rules.map(({ id }) => id)),
  );
  return [...ids].some((id) => {
    const last = earlier.findLast((each) => enables(each, id) || isDisabling(each, id));
    return enables(enable, id) && last?.form === 'disable';
  });
}

function isDisabling({ form, isTrailing, rules }: Suppression, ruleId: string): boolean {
  return form === 'disable' && !isTrailing && rules.some(({ id }) => id === ruleId);
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Parts the findings of a file. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Suppressed {
  const by = new Map(
    findings.map((finding) => [finding, suppressions.find(({ rules }) => rules.some((rule) => covers(rule, finding)))]),
  );
  return {
    findings: findings.filter((finding) => !by.get(finding)),
    suppressed: findings.flatMap((finding): readonly SuppressedFinding[] => {
      const suppression = by.get(finding);
      return suppression ? [{ ...finding, suppression: { kind: 'inSource', justification: suppression.reason } }] : [];
    }),
  };
}

function covers({ id, lines }: NamedRule, { ruleId, place }: Finding): boolean {
  return id === ruleId && lines !== undefined && lines.first <= place.line && place.line <= lines.last;
}

/** Which of the rules that ran have nothing to suppress where they are named. */
export function reviewed(
  suppressions: readonly Suppression[],
  suppressed: readonly Finding[],
  ran: ReadonlySet<string>,
): readonly ReviewedSuppression[] {
  return suppressions.map((suppression) => ({
    ...suppression,
    unused: suppression.rules.filter(
      (rule) => rule.lines && ran.has(rule.id) && !suppressed.some((finding) => covers(rule, finding)),
    ),
  }));
}

/** The file with what is suppressed from outside among the suppressed. */
export function setAside(file: LintedFile, accepted: ReadonlySet<Finding>): LintedFile {
  if (accepted.size === 0) return file;
  const external = file.findings.flatMap((finding): readonly SuppressedFinding[] =>
    accepted.has(finding) ? [{ ...finding, suppression: { kind: 'external', justification: undefined } }] : [],
  );
  return {
    ...file,
    findings: file.findings.filter((finding) => !accepted.has(finding)),
    suppressed: [...file.suppressed, ...external].toSorted(byPlace),
  };
}
