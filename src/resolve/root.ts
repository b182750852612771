/** A root file and what it includes, flattened into the order in which OpenSSH reads it. */
import type { Dialect } from '../openssh/dialect.ts';
import type { Block, BlockHeader, ConfigFile, Directive } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { type ExpandInclude, expandsIncludes, holdsToken } from './include-expansion.ts';
import { type IncludePlace, type RootDir, includePlaces, parentOf } from './include-path.ts';
import type { IncludeOutcome, IncludeUse, Root, Section } from './model.ts';

/** Where the files of a project come from. */
export interface Project extends RootDir {
  /** The tree of a file, read as `dialect` (an included file is what includes it); undefined where it cannot be read. */
  read(path: string, dialect: Dialect): ConfigFile | undefined;
  /** The files that a pattern takes on behalf of a root file, as glob(3) does: in byte order, relative to the working folder. */
  glob(place: IncludePlace, rootPath: string): readonly string[];
  /** The files that a pattern would take if they did not lie outside of what may be read. */
  outside?(place: IncludePlace, rootPath: string): readonly string[];
}

export interface LoadOptions {
  /** Whether no root of the project includes the file. */
  readonly fragment?: boolean;
  /** Directives that OpenSSH is given by `-o`, such as `Port=2222`, in their order. */
  readonly commandLine?: readonly string[];
  /** Expands what ssh expands in an Include since 9.9; left out, an Include with a token `depends`. */
  readonly expandInclude?: ExpandInclude;
}

/** READCONF_MAX_DEPTH, SERVCONF_MAX_DEPTH. */
const maximumDepth = 16;

/** Far above any real configuration; a tree of files that include each other twice would otherwise grow without end. */
const maximumFiles = 4096;

/** Flattens `file` and its Includes. */
export function loadRoot(file: ConfigFile, project: Project, options: LoadOptions = {}): Root {
  const { fragment = false, commandLine = [] } = options;
  const loader = new Loader(file, project, options.expandInclude);
  const given = commandLine.length > 0 ? parseCommandLine(commandLine, file) : undefined;
  if (given) loader.addCommandLine(given);
  loader.addFile(file, []);
  return { ...loader.root(fragment), ...(given && { commandLine: given }) };
}

function parseCommandLine(lines: readonly string[], { dialect, release }: ConfigFile): ConfigFile {
  return parse({ path: 'command-line', dialect, release, text: lines.map((line) => `${line}\n`).join('') });
}

type Conditions = readonly BlockHeader[];

class Loader {
  readonly #sections: Section[] = [];
  readonly #files = new Set<ConfigFile>();
  readonly #includes: IncludeUse[] = [];
  readonly #outer = new Map<Conditions, Conditions>();
  readonly #root: ConfigFile;
  readonly #project: Project;
  readonly #expand: ExpandInclude | undefined;
  readonly #open: ConfigFile[] = [];
  #taken = 0;

  constructor(root: ConfigFile, project: Project, expand: ExpandInclude | undefined) {
    this.#root = root;
    this.#project = project;
    this.#expand = expand;
  }

  /** What has been read so far. */
  root(fragment: boolean): Root {
    const { dialect, release } = this.#root;
    return {
      file: this.#root,
      dialect,
      release,
      fragment,
      sections: this.#sections,
      files: [...this.#files],
      includes: this.#includes,
      outer: this.#outer,
      derived: new Map(),
    };
  }

  /** OpenSSH refuses blocks and Includes there. */
  addCommandLine(file: ConfigFile): void {
    const directives = file.blocks.flatMap((block) => block.directives).filter((line) => !isInclude(line));
    this.#sections.push({ file, block: file.blocks[0]!, conditions: [], directives });
  }

  addFile(file: ConfigFile, outer: Conditions): void {
    this.#files.add(file);
    this.#open.push(file);
    for (const block of file.blocks) {
      const conditions = block.header ? [...outer, block.header] : outer;
      if (block.header && outer.length > 0) this.#outer.set(conditions, outer);
      this.#addBlock(file, block, conditions);
    }
    this.#open.pop();
  }

  /** An Include splits its block: what it takes is read at that very spot. */
  #addBlock(file: ConfigFile, block: Block, conditions: Conditions): void {
    let directives: Directive[] = [];
    const flush = (): void => {
      if (directives.length > 0) this.#sections.push({ file, block, conditions, directives });
      directives = [];
    };
    for (const directive of block.directives) {
      if (!isInclude(directive)) {
        directives.push(directive);
        continue;
      }
      flush();
      for (const argument of directive.args) this.#include({ file, directive, argument, conditions });
    }
    flush();
  }

  #include(use: IncludeLine): void {
    const note = (outcome: IncludeOutcome, paths: readonly string[] = [], more: Partial<IncludeUse> = {}): void => {
      this.#includes.push({ ...use, outcome, paths, unread: [], ...more });
    };
    const pattern = this.#expanded(use.argument.value);
    if (pattern === undefined) return note('depends');
    const places = includePlaces(pattern, this.#root, this.#project);
    if (places.never) return note('never');
    const paths = this.#firstMatch(places.places);
    if (paths.length === 0) {
      if (places.stock) return note('stock');
      const outside = places.places.flatMap((place) => this.#project.outside?.(place, this.#root.path) ?? []);
      return outside.length > 0 ? note('outside', outside) : note('nothing', [], this.#missedBy(use, places.places));
    }
    if (this.#open.length > maximumDepth) return note('too-deep', paths);

    const found = paths.map((path) => this.#project.read(path, this.#root.dialect));
    const unread = paths.filter((_, index) => !found[index]);
    const targets = found.filter((target) => target !== undefined);
    if (targets.some((target) => this.#open.includes(target))) return note('cycle', paths);
    if ((this.#taken += targets.length) > maximumFiles) return note('too-many', paths);
    note('read', paths, { unread });
    for (const target of targets) this.addFile(target, use.conditions);
  }

  /** Looked for when it is asked for: most Includes that take nothing are meant to. */
  #missedBy({ file, argument }: IncludeLine, places: readonly IncludePlace[]): Partial<IncludeUse> {
    const [project, rootPath] = [this.#project, this.#root.path];
    const filesAt = (place: IncludePlace): readonly string[] => project.glob(place, rootPath);
    const isRelative = !/^[~/]/.test(argument.value) && file !== this.#root;
    return {
      missed: () => ({
        within: places.flatMap(({ base, pattern }) => filesAt({ base, pattern: `${pattern}/*` })),
        around: places.flatMap(({ base, pattern }) => filesAt({ base, pattern: pattern.replace(/[^/]*$/, '*') })),
        beside: isRelative ? filesAt({ base: parentOf(file.path), pattern: argument.value }) : [],
      }),
    };
  }

  #expanded(argument: string): string | undefined {
    if (!expandsIncludes(this.#root) || !holdsToken(argument)) return argument;
    return this.#expand?.(argument, this.root(false));
  }

  #firstMatch(places: readonly IncludePlace[]): readonly string[] {
    for (const place of places) {
      const paths = this.#project.glob(place, this.#root.path);
      if (paths.length > 0) return paths;
    }
    return [];
  }
}

type IncludeLine = Pick<IncludeUse, 'file' | 'directive' | 'argument' | 'conditions'>;

function isInclude({ keyword }: Directive): boolean {
  return keyword.name === 'include';
}
