/** A project that lives in memory. */
import type { Sources } from '../linter/sources.ts';
import type { IncludePlace } from '../resolve/include-path.ts';
import { compareBytes } from '../resolve/byte-order.ts';
import { matchesGlob, splitGlob } from '../resolve/glob.ts';

/** Files that are there and whose text is not to be had, by path. */
export type Withheld = Readonly<Record<string, 'unreadable' | 'outside'>>;

/** Texts by path; paths are relative, with `/`. `rootDir` stands for `/` in an Include. */
export function memorySources(texts: ReadonlyMap<string, string>, rootDir = '.', withheld: Withheld = {}): Sources {
  const withheldAs = (reason: Withheld[string]): readonly string[] =>
    Object.keys(withheld).filter((path) => withheld[path] === reason);
  return {
    rootDir,
    read(path) {
      const text = texts.get(path);
      return text === undefined ? undefined : { text, encoding: 'utf-8' };
    },
    glob: (place) => matching([...texts.keys(), ...withheldAs('unreadable')], place),
    outside: (place) => matching(withheldAs('outside'), place),
  };
}

function matching(paths: readonly string[], { base, pattern }: IncludePlace): readonly string[] {
  const folder = base === '.' ? '' : `${base}/`;
  const components = splitGlob(pattern);
  return paths
    .filter((path) => path.startsWith(folder) && matchesPath(components, path.slice(folder.length).split('/')))
    .toSorted(compareBytes);
}

function matchesPath(components: readonly string[], names: readonly string[]): boolean {
  return (
    components.length === names.length && components.every((component, index) => matchesGlob(component, names[index]!))
  );
}
