/**
 * Measured facts that lie in a folder beside the repository. In CI they must be there; elsewhere the tests that ask them
 * are left out where they are not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isAsked } from './at-hand.ts';

const folder = new URL('../../../shared/', import.meta.url);

export const hasReferences: boolean = isAsked('references', () => existsSync(folder));

/** Where a file of the reference data lies. */
export function referenceUrl(path: string): URL {
  return new URL(path, folder);
}

/** The text of a file; empty where tests are to be left out. */
export function readReference(path: string): string {
  return hasReferences ? readFileSync(referenceUrl(path), 'utf8') : '';
}

/** The objects of a file that holds one a line; none where tests are to be left out. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what the lines hold
export function readReferenceLines<Row>(path: string): readonly Row[] {
  return readReference(path)
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
}
