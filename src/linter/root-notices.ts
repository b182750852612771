/** What is not judged of a root though OpenSSH reads it: told, lest a run seem to have judged all. */
import type { Root } from '../resolve/model.ts';
import { leavesOutSubjects } from '../resolve/subject.ts';
import type { Notice } from './result.ts';

export function rootNotices(root: Root): readonly Notice[] {
  return [...includeNotices(root), ...subjectNotices(root)];
}

function includeNotices({ includes }: Root): readonly Notice[] {
  return includes.flatMap(({ file, directive, outcome }): readonly Notice[] => {
    if (outcome !== 'too-many') return [];
    const message = `The Include on line ${directive.line} takes more files than are followed from one root file: what they set was not judged.`;
    return [{ path: file.path, message, level: 'warning' }];
  });
}

function subjectNotices(root: Root): readonly Notice[] {
  if (!leavesOutSubjects(root)) return [];
  const message =
    'It has more Host and Match blocks than are weighed against each other: for the last of them the values in force were not judged.';
  return [{ path: root.file.path, message, level: 'warning' }];
}
