/** What is not judged of a root though OpenSSH reads it: told, lest a run seem to have judged all. */
import type { Root } from '../resolve/model.ts';
import { leavesOutSubjects } from '../resolve/subject.ts';
import type { Notice } from './result.ts';

export function rootNotices(root: Root): readonly Notice[] {
  return [...includeNotices(root), ...subjectNotices(root)];
}

/** One of a root: there may be as many such Includes as it has lines. */
function includeNotices({ file: root, includes }: Root): readonly Notice[] {
  const [first, ...others] = includes.filter(({ outcome }) => outcome === 'too-many');
  if (!first) return [];
  const elsewhere = others.length > 0 ? `, like ${others.length} more,` : '';
  const message = `The Include on line ${first.directive.line}${elsewhere} takes more files than are followed from one root file, ${root.path}: what they set was not judged.`;
  return [{ path: first.file.path, message, level: 'warning' }];
}

function subjectNotices(root: Root): readonly Notice[] {
  if (!leavesOutSubjects(root)) return [];
  const message =
    'It has more Host and Match blocks than are weighed against each other: for the last of them the values in force were not judged.';
  return [{ path: root.file.path, message, level: 'warning' }];
}
