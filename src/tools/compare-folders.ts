/** Two folders, file by file. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** How `actual` differs from `expected`: a line for each file that is missing, too many or other, its mode included. */
export function differences(expected: string, actual: string): readonly string[] {
  const [wanted, found] = [filesIn(expected), filesIn(actual)];
  return [...new Set([...wanted, ...found])].toSorted().flatMap((path) => {
    if (!found.has(path)) return `${path} is missing`;
    if (!wanted.has(path)) return `${path} is too many`;
    const [one, other] = [join(expected, path), join(actual, path)];
    if (!readFileSync(one).equals(readFileSync(other))) return `${path} differs`;
    return isExecutable(one) === isExecutable(other) ? [] : `${path} has another mode`;
  });
}

function filesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    paths.filter((path) => statSync(join(folder, path)).isFile()).map((path) => path.split(sep).join('/')),
  );
}

function isExecutable(path: string): boolean {
  return (statSync(path).mode & 0o111) !== 0;
}
