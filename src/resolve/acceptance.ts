/** Whether a build takes the files of a root, and at which lines it does not. */
import type { Reader } from '../directive/reading.ts';
import type { BlockHeader, ConfigFile, Line, Range } from '../syntax/ast.ts';
import { type Situation, evaluate } from './condition.ts';
import type { IsUsed } from './in-use.ts';
import { type LineRefusal, refusalOf } from './line-refusal.ts';
import type { IncludeOutcome, Origin, Root } from './model.ts';
import { TakenNames, takesNamesOnce } from './name-taken.ts';
import { matchesPatternList } from './pattern.ts';
import { type Passage, readingOrder } from './reading-order.ts';

export interface Refusal extends Omit<LineRefusal, 'kind'> {
  readonly kind: LineRefusal['kind'] | 'endless-include';
  readonly file: ConfigFile;
  readonly line: Line;
}

/** What hangs on the subject for whom the files are read. */
export interface ReadingContext {
  /** The IgnoreUnknown in force, which names the keywords to pass over (ssh_config). */
  readonly ignoreUnknown?: Origin | undefined;
  /** Left out, all lines are. */
  readonly isUsed?: IsUsed;
}

/**
 * The lines at which the build refuses the root, in reading order, up to the one at which it stops. `root` must be read
 * for its release.
 */
export function refusals(
  root: Root,
  reader: Reader,
  { ignoreUnknown, isUsed }: ReadingContext = {},
): readonly Refusal[] {
  const found: Refusal[] = [];
  const names = new TakenNames(root);
  let ignored = '';
  for (const { file, lines, conditions, includes } of readingOrder(root)) {
    const inMatch = isInMatch(reader, conditions);
    for (const line of lines) {
      if (ignoreUnknown && isAt(ignoreUnknown, line, conditions)) {
        ignored = ignoreUnknown.directive.args[0]?.value.toLowerCase() ?? '';
      }
      const repeated = names.refusalOf(line);
      const refusal =
        refusalOf(line, { reader, isInMatch: inMatch }) ??
        (takesNamesOnce(root.dialect, line, reader.release) ? repeated : undefined) ??
        (line === lines.at(-1) ? includeRefusal(line, includes) : undefined);
      if (!refusal || (refusal.kind === 'unknown-keyword' && isIgnored(line, ignored))) continue;
      if (refusal.onlyInUse && isUsed?.(line, conditions) === false) continue;
      found.push({ ...refusal, file, line });
      if (refusal.stops) return found;
    }
  }
  return found;
}

/** Whether a directive is the one that a line is: what an Include takes twice may stand in a block the first time only. */
function isAt({ directive, section }: Origin, line: Line, conditions: readonly BlockHeader[]): boolean {
  const isSame = section.conditions.length === conditions.length;
  return line === directive && isSame && conditions.every((header, index) => header === section.conditions[index]);
}

/** IgnoreUnknown covers a keyword alone: the quotes of its line must balance, and since 8.7 it needs an argument. */
function isIgnored(line: Line, patterns: string): boolean {
  return line.type === 'Directive' && patterns !== '' && matchesPatternList(patterns, line.keyword.name);
}

/** Whether sshd takes the place for the inside of a Match block: one that it cannot tell to apply as it starts. */
export function isInMatch(reader: Reader, conditions: readonly BlockHeader[]): boolean {
  if (reader.dialect === 'ssh_config' || conditions.length === 0) return false;
  const start: Situation = { build: reader, pass: 'start', hosts: [], obtained: () => [] };
  return !conditions.every((header) => evaluate(header, noConnection, start) === 'yes');
}

const noConnection = { description: 'sshd before any connection' };

const endless: ReadonlySet<IncludeOutcome> = new Set(['cycle', 'too-deep']);

/** OpenSSH follows 16 levels of Include, a circle too, and gives up at the next. */
function includeRefusal(line: Range, includes: Passage['includes']): Omit<Refusal, 'file' | 'line'> | undefined {
  const use = includes.find(({ outcome }) => endless.has(outcome));
  if (!use) return undefined;
  const reason = 'the Include is more than 16 levels deep';
  return { kind: 'endless-include', reason, at: line, stops: true };
}
