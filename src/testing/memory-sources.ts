/** A project that lives in memory. */
import type { Sources } from '../linter/sources.ts';
import { compareBytes, matchesGlob, splitGlob } from '../resolve/glob.ts';

/** Texts by path; paths are relative, with `/`. `rootDir` stands for `/` in an Include. */
export function memorySources(texts: ReadonlyMap<string, string>, rootDir = '.'): Sources {
  return {
    rootDir,
    read(path) {
      const text = texts.get(path);
      return text === undefined ? undefined : { text, encoding: 'utf-8' };
    },
    glob({ base, pattern }) {
      const folder = base === '.' ? '' : `${base}/`;
      const components = splitGlob(pattern);
      return [...texts.keys()]
        .filter((path) => path.startsWith(folder) && matchesPath(components, path.slice(folder.length).split('/')))
        .toSorted(compareBytes);
    },
  };
}

function matchesPath(components: readonly string[], names: readonly string[]): boolean {
  return (
    components.length === names.length && components.every((component, index) => matchesGlob(component, names[index]!))
  );
}
