/** The lines of a root in the order in which OpenSSH reads them, whatever they are worth. */
import type { Block, BlockHeader, ConfigFile, Line } from '../syntax/ast.ts';
import type { IncludeUse, Root } from './model.ts';

export interface ReadLine {
  readonly file: ConfigFile;
  readonly block: Block;
  readonly line: Line;
  /** The headers that must hold where it stands; for a header those around it. */
  readonly conditions: readonly BlockHeader[];
  /** What became of the arguments of an Include. */
  readonly includes: readonly IncludeUse[];
}

/** What the command line gives, then each line of the root file, with the lines of what an Include takes after its own. */
export function* readingOrder(root: Root): Generator<ReadLine> {
  for (const block of root.commandLine?.blocks ?? []) {
    const file = root.commandLine!;
    for (const line of block.lines) yield { file, block, line, conditions: [], includes: [] };
  }
  yield* linesIn(root.file, [], new Files(root));
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

function* linesIn(file: ConfigFile, outer: ReadLine['conditions'], files: Files): Generator<ReadLine> {
  for (const block of file.blocks) {
    if (block.header) yield { file, block, line: block.header, conditions: outer, includes: [] };
    const conditions = block.header ? [...outer, block.header] : outer;
    for (const line of block.lines) {
      const isInclude = line.type === 'Directive' && line.keyword.name === 'include';
      const includes = isInclude ? files.usesOf(line.args.length) : [];
      yield { file, block, line, conditions, includes };
      for (const taken of includes.flatMap((use) => files.takenBy(use))) yield* linesIn(taken, conditions, files);
    }
  }
}
