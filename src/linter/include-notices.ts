/** Includes that are not followed here though OpenSSH does: told, lest a run seem to have judged all. */
import type { Root } from '../resolve/model.ts';
import type { Notice } from './result.ts';

/** One of a root: there may be as many such Includes as it has lines. */
export function includeNotices({ file: root, includes }: Root): readonly Notice[] {
  const [first, ...others] = includes.filter(({ outcome }) => outcome === 'too-many');
  if (!first) return [];
  const elsewhere = others.length > 0 ? `, like ${others.length} more,` : '';
  const message = `The Include on line ${first.directive.line}${elsewhere} takes more files than are followed from one root file, ${root.path}: what they set was not judged.`;
  return [{ path: first.file.path, message, level: 'warning' }];
}
