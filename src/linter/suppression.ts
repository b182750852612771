/** Suppression comments: which lines they cover for which rules, and which findings they suppress. */
import { firstAtLeast } from '../resolve/ascending.ts';
import type { Finding } from '../rule/finding.ts';
import type { LineSpan, NamedRule, ReviewedSuppression, Suppression } from '../rule/suppression.ts';
import type { Block, ConfigFile, Line } from '../syntax/ast.ts';
import { linesOf } from '../syntax/text.ts';
import { byPlace } from './order.ts';
import type { LintedFile, SuppressedFinding } from './result.ts';

/** The suppression comments of a file, in order. Hostile files hold a hundred thousand: each pass goes through them once. */
export function readSuppressions(file: ConfigFile): readonly Suppression[] {
  const lines = [...linesOf(file)];
  const written = lines.flatMap((line) => readComment(file.text, line));
  const ends = endsOf(written);
  const enabling = enablingOnes(written);
  const reachOf = reachIn(file, lines);
  return written.map((suppression, index) => {
    if (suppression.isTrailing) return suppression;
    const reach = suppression.form === 'disable' ? ends[index]! : () => reachOf(suppression);
    const rules = suppression.rules.map((rule) => ({ ...rule, lines: reach(rule.id) }));
    const isIdle = suppression.form === 'enable' && !enabling.has(suppression);
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
  const [list, ...reason] = rest.split(/(?:^|(?<![ \t])[ \t]+)--(?:[ \t]+|$)/);
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

type Reach = (ruleId: string) => LineSpan | undefined;

/** What each `disable` covers, by its place among the comments: up to the next one that enables the rule. */
function endsOf(written: readonly Suppression[]): readonly Reach[] {
  const reaches: Reach[] = [];
  let allAt = Infinity;
  const at = new Map<string, number>();
  for (const [index, { form, isTrailing, line: first, rules }] of [...written.entries()].toReversed()) {
    if (isTrailing) continue;
    if (form === 'enable' && rules.length === 0) {
      allAt = first;
      at.clear();
    } else if (form === 'enable') {
      for (const { id } of rules) at.set(id, first);
    } else if (form === 'disable') {
      const spans = new Map(rules.map(({ id }) => [id, { first, last: at.get(id) ?? allAt }]));
      reaches[index] = (ruleId) => spans.get(ruleId);
    }
  }
  return reaches;
}

/** Those that enable a rule which a comment before them disables. One that names no rule enables all. */
function enablingOnes(written: readonly Suppression[]): ReadonlySet<Suppression> {
  const disabled = new Set<string>();
  const enabling = new Set<Suppression>();
  for (const suppression of written) {
    const { form, isTrailing, rules } = suppression;
    if (isTrailing) continue;
    if (form === 'disable') for (const { id } of rules) disabled.add(id);
    if (form !== 'enable') continue;
    const ids = rules.length === 0 ? [...disabled] : rules.map(({ id }) => id);
    if (ids.some((id) => disabled.has(id))) enabling.add(suppression);
    for (const id of ids) disabled.delete(id);
  }
  return enabling;
}

/** The lines that the other forms cover. A finding about the file as a whole may stand on the comment itself. */
function reachIn(file: ConfigFile, lines: readonly Line[]): (suppression: Suppression) => LineSpan | undefined {
  const directives = lines.filter(holdsDirective).map(({ line }) => line);
  const blocks = file.blocks.filter(({ header }) => header);
  const headers = blocks.map(({ header }) => header!.line);
  return ({ form, line: first }) => {
    switch (form) {
      case 'disable-next-line':
        return { first, last: directives[firstAtLeast(directives, first + 1)] ?? Infinity };
      case 'disable-next-block': {
        const block = blocks[firstAtLeast(headers, first + 1)];
        return block && spanOf(block);
      }
      case 'disable-file':
        return directives[0] !== undefined && directives[0] < first ? undefined : { first: 1, last: Infinity };
      default:
        return undefined;
    }
  };
}

function holdsDirective({ type }: Line): boolean {
  return type !== 'Blank' && type !== 'Comment';
}

function spanOf({ header, lines }: Block): LineSpan {
  return { first: header!.line, last: lines.at(-1)?.line ?? header!.line };
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Parts the findings of a file, which are in order of their lines; of several comments the first counts. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Suppressed {
  const byRule = new Map([...groupedByRule(findings)].map(([id, ofRule]) => [id, new FindingsOfRule(ofRule)]));
  const by = new Map<Finding, Suppression>();
  for (const suppression of suppressions) {
    for (const { id, lines } of suppression.rules) {
      for (const finding of (lines && byRule.get(id)?.takeWithin(lines)) ?? []) by.set(finding, suppression);
    }
  }
  return {
    findings: findings.filter((finding) => !by.has(finding)),
    suppressed: findings.flatMap((finding): readonly SuppressedFinding[] => {
      const suppression = by.get(finding);
      return suppression ? [{ ...finding, suppression: { kind: 'inSource', justification: suppression.reason } }] : [];
    }),
  };
}

function groupedByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.ruleId);
    if (ofRule) ofRule.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return byRule;
}

/** The findings of a rule, from which spans of lines are taken. */
class FindingsOfRule {
  readonly #findings: readonly Finding[];
  readonly #lines: readonly number[];
  /** For each finding the next one that is not taken, or one on the way to it. */
  readonly #next: number[];

  constructor(findings: readonly Finding[]) {
    this.#findings = findings;
    this.#lines = findings.map(({ place }) => place.line);
    this.#next = Array.from({ length: findings.length + 1 }, (_, index) => index);
  }

  takeWithin({ first, last }: LineSpan): readonly Finding[] {
    const taken: Finding[] = [];
    let index = this.#notTaken(firstAtLeast(this.#lines, first));
    while (index < this.#findings.length && this.#lines[index]! <= last) {
      taken.push(this.#findings[index]!);
      this.#next[index] = index + 1;
      index = this.#notTaken(index + 1);
    }
    return taken;
  }

  #notTaken(from: number): number {
    let found = from;
    while (this.#next[found] !== found) found = this.#next[found]!;
    for (let index = from; index !== found;) [index, this.#next[index]] = [this.#next[index]!, found];
    return found;
  }
}

/** Which of the rules that ran have nothing to suppress where they are named; the findings are in order of their lines. */
export function reviewed(
  suppressions: readonly Suppression[],
  suppressed: readonly Finding[],
  ran: ReadonlySet<string>,
): readonly ReviewedSuppression[] {
  const lines = new Map(
    [...groupedByRule(suppressed)].map(([id, findings]) => [id, findings.map(({ place }) => place.line)]),
  );
  const isUnused = ({ id, lines: span }: NamedRule): boolean => {
    if (!span || !ran.has(id)) return false;
    const found = lines.get(id) ?? [];
    const next = found[firstAtLeast(found, span.first)];
    return next === undefined || next > span.last;
  };
  return suppressions.map((suppression) => ({ ...suppression, unused: suppression.rules.filter(isUnused) }));
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
