/** What the workflow runs for, as far as it tells which commits are to be compared. */
import { readFileSync } from 'node:fs';

export interface WorkflowEvent {
  /** The commit that the event is about; of a pull request the merge commit that GitHub made to try it. */
  readonly commit: string | undefined;
  /** Commits; undefined where the event is none of a pull request, be it in a merge queue. */
  readonly pullRequest: { readonly head: string; readonly base: string } | undefined;
}

/** Undefined where no event can be read: nothing is known then, not even that there is no pull request. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): WorkflowEvent | undefined {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return undefined;
  let event: unknown;
  try {
    event = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The runner writes the file; where it did not, whoever asks has to do without.
    return undefined;
  }
  const [told, queued] = ['pull_request', 'merge_group'].map((name) => fieldOf(event, name));
  if (told === undefined && queued === undefined) return { commit: env['GITHUB_SHA'], pullRequest: undefined };
  const [head, base] = ['head', 'base'].map(
    (side) => fieldOf(queued, `${side}_sha`) ?? fieldOf(fieldOf(told, side), 'sha'),
  );
  if (!isCommit(head) || !isCommit(base)) return undefined;
  return { commit: env['GITHUB_SHA'], pullRequest: { head, base } };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value);
}
