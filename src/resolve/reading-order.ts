/** The lines of a root in the order in which OpenSSH reads them, whatever they are worth. */
import type { Block, BlockHeader, ConfigFile, Directive, Line } from '../syntax/ast.ts';
import type { IncludeUse, Root } from './model.ts';

/** A header, or lines of a block that are read one after another; an Include is the last of them. */
export interface Passage {
  readonly file: ConfigFile;
  readonly block: Block;
  /** At least one. */
  readonly lines: readonly Line[];
  /** The headers that must hold where it stands; for a header those around it. */
  readonly conditions: readonly BlockHeader[];
  /** What became of the arguments of the Include. */
  readonly includes: readonly IncludeUse[];
}

/** What the command line gives, then the root file, with what an Include takes after its line. */
export function* readingOrder(root: Root): Generator<Passage> {
  for (const block of root.commandLine?.blocks ?? []) {
    yield { file: root.commandLine!, block, lines: block.lines, conditions: none, includes: none };
  }
  yield* passagesOf(root.file, [], new Files(root));
}

/** The files of a root by path, and its Includes in the order in which they were followed. */
class Files {
  readonly #byPath: ReadonlyMap<string, ConfigFile>;
  readonly #uses: readonly IncludeUse[];
  #used = 0;

  constructor({ files, includes }: Root) {
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    this.#uses = includes;
  }

  usesOf(count: number): readonly IncludeUse[] {
    this.#used += count;
    return this.#uses.slice(this.#used - count, this.#used);
  }

  takenBy({ outcome, paths }: IncludeUse): readonly ConfigFile[] {
    if (outcome !== 'read') return [];
    return paths.map((path) => this.#byPath.get(path)).filter((file) => file !== undefined);
  }
}

function* passagesOf(file: ConfigFile, outer: Passage['conditions'], files: Files): Generator<Passage> {
  for (const block of file.blocks) {
    const { header } = block;
    if (header) yield { file, block, lines: [header], conditions: outer, includes: none };
    const conditions = header ? [...outer, header] : outer;
    if (!block.directives.some(isInclude)) {
      if (block.lines.length > 0) yield { file, block, lines: block.lines, conditions, includes: none };
      continue;
    }
    for (const { lines, include } of partedAtIncludes(block)) {
      const includes = include ? files.usesOf(include.args.length) : none;
      yield { file, block, lines, conditions, includes };
      for (const taken of includes.flatMap((use) => files.takenBy(use))) yield* passagesOf(taken, conditions, files);
    }
  }
}

const none: readonly never[] = [];

interface Part {
  readonly lines: readonly Line[];
  /** The last of the lines. */
  readonly include: Directive | undefined;
}

function partedAtIncludes({ lines, directives }: Block): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const include of directives) {
    if (!isInclude(include)) continue;
    const end = lines.indexOf(include, start) + 1;
    parts.push({ lines: lines.slice(start, end), include });
    start = end;
  }
  if (start < lines.length) parts.push({ lines: lines.slice(start), include: undefined });
  return parts;
}

function isInclude({ keyword }: Directive): boolean {
  return keyword.name === 'include';
}
