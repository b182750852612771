/** How far a long run is, on a terminal: one line that is written over, and gone before anything else is told. */
import type { Step } from '../linter/lint.ts';
import type { Streams } from './streams.ts';

/** In milliseconds: a run that is over sooner tells nothing. */
const patience = 2000;

/** In milliseconds. */
const interval = 100;

const clearLine = '\r\u{1b}[K';

export interface Progress {
  /** Called often: costs a look at the clock. */
  tell(step: Step | Search): void;
  /** Does some of the run's work and clears the line after it, whatever becomes of the work. */
  during<Result>(work: () => Result | Promise<Result>): Promise<Result>;
}

export interface Search {
  readonly doing: 'searching';
  /** Folders. */
  readonly done: number;
}

/** `now` gives milliseconds. */
export function startProgress(streams: Streams, now: () => number = Date.now): Progress {
  let due = now() + patience;
  let shown = false;
  return {
    tell(step) {
      if (now() < due) return;
      due = isWatched(streams) ? now() + interval : Infinity;
      if (due === Infinity) return;
      streams.writeStderr(clearLine + lineOf(step));
      shown = true;
    },
    async during(work) {
      try {
        return await work();
      } finally {
        if (shown) streams.writeStderr(clearLine);
        shown = false;
      }
    },
  };
}

/** Without names, so short enough for any terminal: a line that wraps could not be cleared. */
function lineOf(step: Step | Search): string {
  switch (step.doing) {
    case 'searching':
      return `Searching: ${step.done} folders`;
    case 'linting':
      return `Linting: ${step.done} of ${step.total} files`;
    case 'proving':
      return `Proving fixes: ${step.done} of ${step.total} files`;
  }
}

function isWatched({ stderrIsTerminal, env }: Streams): boolean {
  return stderrIsTerminal && env['TERM'] !== 'dumb';
}
