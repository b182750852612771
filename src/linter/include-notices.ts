/** Includes that OpenSSH refuses to follow, or that are not followed here: told, lest a run seem to have judged all. */
import type { IncludeOutcome, Root } from '../resolve/model.ts';
import type { Notice } from './result.ts';

const reasons: Readonly<Partial<Record<IncludeOutcome, string>>> = {
  cycle: 'leads back to a file that is being read: OpenSSH refuses such a circle, and it was not followed.',
  'too-deep': 'is deeper than 16 levels: OpenSSH refuses that, and it was not followed.',
  'too-many': 'takes more files than are followed from one root file: what they set was not judged.',
};

export function includeNotices({ includes }: Root): readonly Notice[] {
  return includes.flatMap(({ file, directive, outcome }): readonly Notice[] => {
    const reason = reasons[outcome];
    const message = `The Include on line ${directive.line} ${reason}`;
    return reason === undefined ? [] : [{ path: file.path, message, level: 'warning' }];
  });
}
