/** What an Include takes of files that are known by their paths alone. */
import { compareBytes } from './byte-order.ts';
import { matchesGlob, splitGlob } from './glob.ts';
import type { IncludePlace } from './include-path.ts';

/** The paths that match, in byte order; they and the base are relative to the same folder. */
export function pathsMatching(paths: readonly string[], { base, pattern }: IncludePlace): readonly string[] {
  const folder = base === '.' ? '' : `${base}/`;
  const components = splitGlob(pattern);
  return paths
    .filter((path) => path.startsWith(folder) && matchesPath(components, path.slice(folder.length).split('/')))
    .toSorted(compareBytes);
}

/** Whether the pattern could take a file at the path, or one below it. */
export function mayTakeBelow(path: string, { base, pattern }: IncludePlace): boolean {
  const names = path.split('/');
  const folders = base === '.' ? [] : base.split('/');
  const components = splitGlob(pattern);
  return (
    names.length <= folders.length + components.length &&
    names.every((name, index) => {
      const component = components[index - folders.length];
      return component === undefined ? name === folders[index] : matchesGlob(component, name);
    })
  );
}

function matchesPath(components: readonly string[], names: readonly string[]): boolean {
  return (
    components.length === names.length && components.every((component, index) => matchesGlob(component, names[index]!))
  );
}
