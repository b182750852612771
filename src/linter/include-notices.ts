/** Includes that are not followed here though OpenSSH does: told, lest a run seem to have judged all. */
import type { Root } from '../resolve/model.ts';
import type { Notice } from './result.ts';

export function includeNotices({ includes }: Root): readonly Notice[] {
  return includes.flatMap(({ file, directive, outcome }): readonly Notice[] => {
    if (outcome !== 'too-many') return [];
    const message = `The Include on line ${directive.line} takes more files than are followed from one root file: what they set was not judged.`;
    return [{ path: file.path, message, level: 'warning' }];
  });
}
