/** Names that may be given once: up to 9.4 sshd refuses a second Subsystem of a name. */
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import type { Directive, Line } from '../syntax/ast.ts';
import type { LineRefusal } from './line-refusal.ts';
import type { Root } from './model.ts';

/** The first directive of each name, in reading order. */
export class TakenNames {
  readonly #dialect: Root['dialect'];
  readonly #taken = new Map<string, Directive>();

  constructor({ dialect }: Pick<Root, 'dialect'>) {
    this.#dialect = dialect;
  }

  /** Why the releases that allow a name once refuse the line, having come to it; undefined for a name that is new. */
  refusalOf(line: Line): LineRefusal | undefined {
    const name = line.type === 'Directive' ? line.args[0] : undefined;
    if (line.type !== 'Directive' || !name || !mayTakeNames(this.#dialect, line)) return undefined;
    const key = `${line.keyword.canonical} ${name.value}`;
    const first = this.#taken.get(key);
    if (!first) {
      this.#taken.set(key, line);
      return undefined;
    }
    const place = first === line ? 'the file is included twice: it' : `line ${first.line}`;
    const reason = `${place} already defines the ${line.keyword.text} ${JSON.stringify(name.value)}`;
    return { kind: 'conflict', reason, at: name, stops: true };
  }
}

function mayTakeNames(dialect: Root['dialect'], { keyword }: Directive): boolean {
  return lookupKeyword(dialect, keyword.canonical)?.former?.some(({ repeat }) => repeat === 'once-per-name') ?? false;
}

/** Whether the release allows each name of the line's keyword once. */
export function takesNamesOnce(dialect: Root['dialect'], line: Line, release: Release): boolean {
  const facts = line.type === 'Directive' ? lookupKeyword(dialect, line.keyword.canonical) : undefined;
  return facts !== undefined && factsIn(facts, release).repeat === 'once-per-name';
}
