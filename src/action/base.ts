/** The commits that a run compares what is checked out with. */
import type { WorkflowEvent } from './event.ts';
import type { Git } from './git.ts';

export interface Base {
  /** What is checked out. */
  readonly head: string;
  /** The newest commit of the branch that the change is for: whose configuration holds there. */
  readonly tip: string;
  /** Where the change begins: what differs from here to the head is the change. */
  readonly start: string;
}

/** Why there is no base: a clause to stand behind a colon. */
export interface Unknown {
  readonly reason: string;
}

const shallow =
  'the history of the clone is too short (actions/checkout needs fetch-depth: 2, or 0 for more than that)';

/** `named` is the input of that name. */
export function findBase(git: Git, event: WorkflowEvent | undefined, named: string | undefined): Base | Unknown {
  const head = commitOf(git, 'HEAD');
  if (head === undefined) return { reason: 'git cannot tell which commit is checked out' };
  if (named !== undefined) {
    const tip = commitOf(git, named);
    return tip === undefined ? { reason: `this clone has no commit ${named}` } : forkedFrom(git, head, tip);
  }
  if (event === undefined) return { reason: 'the event that the workflow runs for cannot be read' };
  if (!event.pullRequest) return { reason: 'there is no pull request, and the input base names no commit' };
  const { head: proposed, base } = event.pullRequest;
  const parents = parentsOf(git, head);
  if (parents.length === 2 && parents[1] === proposed) {
    const [tip] = parents;
    return has(git, tip!) ? { head, tip: tip!, start: tip! } : { reason: shallow };
  }
  if (head === proposed) return has(git, base) ? forkedFrom(git, head, base) : { reason: shallow };
  return { reason: 'neither the merge commit of the pull request nor its head is checked out' };
}

function forkedFrom(git: Git, head: string, tip: string): Base | Unknown {
  const start = lineOf(git('merge-base', tip, head));
  return start === undefined ? { reason: shallow } : { head, tip, start };
}

export function isKnown(base: Base | Unknown): base is Base {
  return 'start' in base;
}

/** Whether what is checked out is what was pushed: no pull request that a workflow for another event has fetched. */
export function isTrusted(git: Git, event: WorkflowEvent | undefined): boolean {
  const head = commitOf(git, 'HEAD');
  return head !== undefined && event !== undefined && !event.pullRequest && event.commit === head;
}

/** Git also answers `^main`, which asks for all but a commit. */
function commitOf(git: Git, name: string): string | undefined {
  const answer = lineOf(git('rev-parse', '--verify', '--quiet', `${name}^{commit}`));
  return answer?.startsWith('^') ? undefined : answer;
}

/** As the commit itself names them: a shallow clone hides those that it lacks from every other question. */
function parentsOf(git: Git, commit: string): readonly string[] {
  const [header = ''] = git('cat-file', 'commit', commit)?.toString('latin1').split('\n\n', 1) ?? [];
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
}

function has(git: Git, commit: string): boolean {
  return git('cat-file', '-e', `${commit}^{commit}`) !== undefined;
}

function lineOf(output: Buffer | undefined): string | undefined {
  const [line] = output?.toString('latin1').split('\n', 1) ?? [];
  return line === undefined || line === '' ? undefined : line;
}
