/** A project that lives in memory. */
import type { Sources } from '../linter/sources.ts';
import { pathsMatching } from '../resolve/paths-matching.ts';

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
    glob: (place) => pathsMatching([...texts.keys(), ...withheldAs('unreadable')], place),
    outside: (place) => pathsMatching(withheldAs('outside'), place),
  };
}
