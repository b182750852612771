/** A root file and what it includes, flattened into the order in which OpenSSH reads it. */
import type { Dialect } from '../openssh/dialect.ts';
import type { Block, BlockHeader, ConfigFile, Directive } from '../syntax/ast.ts';
import { type IncludePlace, includePlaces } from './include-path.ts';
import type { IncludeOutcome, IncludeUse, Root, Section } from './model.ts';

/** Where the files of a project come from. */
export interface Project {
  /** The folder that stands for `/`, relative to the working folder. */
  readonly rootDir: string;
  /** Whether the user chose `rootDir`: then `/` is that folder and no other. */
  readonly isRootDirChosen?: boolean;
  /** The tree of a file, read as `dialect` (an included file is what includes it); undefined where it cannot be read. */
  read(path: string, dialect: Dialect): ConfigFile | undefined;
  /** The files that a pattern takes on behalf of a root file, as glob(3) does: in byte order, relative to the working folder. */
  glob(place: IncludePlace, rootPath: string): readonly string[];
}

/** READCONF_MAX_DEPTH, SERVCONF_MAX_DEPTH. */
const maximumDepth = 16;

/** Far above any real configuration; a tree of files that include each other twice would otherwise grow without end. */
const maximumFiles = 4096;

/** Flattens `file` and its Includes. `fragment`: no root of the project includes it. */
export function loadRoot(file: ConfigFile, project: Project, { fragment = false } = {}): Root {
  const loader = new Loader(file, project);
  loader.addFile(file, []);
  const { sections, files, includes } = loader;
  return {
    file,
    dialect: file.dialect,
    release: file.release,
    fragment,
    sections,
    files: [...files],
    includes,
    derived: new Map(),
  };
}

type Conditions = readonly BlockHeader[];

class Loader {
  readonly sections: Section[] = [];
  readonly files = new Set<ConfigFile>();
  readonly includes: IncludeUse[] = [];
  readonly #root: ConfigFile;
  readonly #project: Project;
  readonly #open: ConfigFile[] = [];
  #taken = 0;

  constructor(root: ConfigFile, project: Project) {
    this.#root = root;
    this.#project = project;
  }

  addFile(file: ConfigFile, outer: Conditions): void {
    this.files.add(file);
    this.#open.push(file);
    for (const block of file.blocks) {
      this.#addBlock(file, block, block.header ? [...outer, block.header] : outer);
    }
    this.#open.pop();
  }

  /** An Include splits its block: what it takes is read at that very spot. */
  #addBlock(file: ConfigFile, block: Block, conditions: Conditions): void {
    let directives: Directive[] = [];
    const flush = (): void => {
      if (directives.length > 0) this.sections.push({ file, block, conditions, directives });
      directives = [];
    };
    for (const directive of block.directives) {
      if (directive.keyword.name !== 'include') {
        directives.push(directive);
        continue;
      }
      flush();
      for (const argument of directive.args) this.#include({ file, directive, argument, conditions });
    }
    flush();
  }

  #include(use: Omit<IncludeUse, 'outcome' | 'paths'>): void {
    const places = includePlaces(use.argument.value, this.#root, this.#project);
    const note = (outcome: IncludeOutcome, paths: readonly string[] = []): void => {
      this.includes.push({ ...use, outcome, paths });
    };
    if (places.never) return note('never');
    const paths = this.#firstMatch(places.places);
    if (paths.length === 0) return note(places.stock ? 'stock' : 'nothing');
    if (this.#open.length > maximumDepth) return note('too-deep', paths);

    const targets = paths
      .map((path) => this.#project.read(path, this.#root.dialect))
      .filter((target) => target !== undefined);
    if (targets.some((target) => this.#open.includes(target))) return note('cycle', paths);
    if ((this.#taken += targets.length) > maximumFiles) return note('too-many', paths);
    note('read', paths);
    for (const target of targets) this.addFile(target, use.conditions);
  }

  #firstMatch(places: readonly IncludePlace[]): readonly string[] {
    for (const place of places) {
      const paths = this.#project.glob(place, this.#root.path);
      if (paths.length > 0) return paths;
    }
    return [];
  }
}
