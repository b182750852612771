/** What a run has to say besides its findings. */
import type { Aside } from '../format/format.ts';
import { counted } from '../format/totals.ts';
import { type LintResult, type Notice, summarize } from '../linter/result.ts';
import type { Linted } from './lint.ts';
import type { ActionInputs } from './read-inputs.ts';
import type { Told } from './report.ts';

/** Notices that the summary tells; the log has all of them. */
const mostNotices = 20;

/** Of the notices that fail the step the first of a kind: annotations are few, and findings need them. */
export function annotationAsides(linted: Linted, told: Told, inputs: ActionInputs): readonly Aside[] {
  const errors = told.all.notices.filter(({ level }) => level === 'error');
  const rest = findingCount(told.all) - findingCount(told.annotated);
  const where = inputs.summary ? "the job's summary tells of them" : 'the log tells of those that count';
  return [
    ...errors.slice(0, 1).map(noticeAside),
    ...(inputs.failOn === 'never' ? [] : staleAsides(linted.stale)),
    ...changeAsides(linted, inputs),
    ...(rest > 0 ? [info(`${counted(rest, 'more finding')} on lines that the change leaves alone: ${where}.`)] : []),
  ];
}

function staleAsides(stale: readonly Notice[]): readonly Aside[] {
  const more = stale.length > 1 ? ` So are ${stale.length - 1} more: the log names them.` : '';
  return stale.slice(0, 1).map((notice) => {
    const { message } = noticeAside(notice);
    return { severity: 'error', message: `${message}${more}` };
  });
}

export function summaryAsides(linted: Linted, { all }: Told, inputs: ActionInputs): readonly Aside[] {
  const rest = all.notices.length - mostNotices;
  return [
    ...all.notices.slice(0, mostNotices).map(noticeAside),
    ...(rest > 0 ? [info(`${counted(rest, 'more notice')} in the log.`)] : []),
    ...changeAsides(linted, inputs),
  ];
}

/** What the change means for the run itself. */
export function changeAsides({ change }: Linted, { changedOnly, configFrom }: ActionInputs): readonly Aside[] {
  if (typeof change === 'string') {
    return changedOnly === 'false'
      ? []
      : [info(`Every finding counts, as changed-only has nothing to go by: ${change}.`)];
  }
  const { ofLinting, suppressed } = change;
  const held = configFrom === 'base' ? 'they were read as the base has them' : 'they were read as changed';
  return [
    ...(ofLinting.length > 0
      ? [info(`The change touches what says how files are judged (${ofLinting.join(', ')}): ${held}.`)]
      : []),
    ...(suppressed > 0 ? [info(`The change suppresses ${counted(suppressed, 'finding')}.`)] : []),
  ];
}

function noticeAside({ path, message, level }: Notice): Aside {
  return { severity: level, message: path === undefined ? message : `${path}: ${message}` };
}

function info(message: string): Aside {
  return { severity: 'info', message };
}

export function findingCount(result: LintResult): number {
  const { errors, warnings, infos } = summarize(result);
  return errors + warnings + infos;
}
