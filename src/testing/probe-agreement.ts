/** The resolver against the answers to the probes: those that were recorded, build by build, and those of this machine. */
import type { Reader } from '../directive/reading.ts';
import { type OwnAnswer, type OwnValues, differences, isAmong, shown } from './differences.ts';
import type { Oracle } from './oracle.ts';
import { ownAnswer } from './own-answer.ts';
import { type Here, inCurrentForm, isIncomparable } from './printed-form.ts';
import { argsOf, environmentOf, isRefusedByMode, placedProbe, readerOf, writeProbe } from './probe-questions.ts';
import { type Probe, type ProbeAnswer, probes } from './probes.ts';
import { untoldAnswers } from './untold-answers.ts';

/** One thing that one build answered to one probe. */
export interface Comparison {
  readonly probe: Probe;
  /** The build, as the reference data calls it. */
  readonly label: string;
  /** `acceptance`, or a keyword. */
  readonly what: string;
  readonly agrees: boolean;
  readonly ours: string;
  readonly theirs: string;
}

/** Every answer of every build: whether it takes the probe and, if it does, each value that was recorded. */
export function compareProbes(): readonly Comparison[] {
  return probes().flatMap((probe) =>
    probe.answers.flatMap((answer) => answer.releases.flatMap((label) => compareBuild(probe, label, answer))),
  );
}

/** Stands for the folder of a probe, as no real one does. */
const folder = '/@DIR@';

function compareBuild(probe: Probe, label: string, answer: ProbeAnswer): readonly Comparison[] {
  const reader = readerOf(probe, label);
  const ours = answerTo(probe, reader);
  const acceptance: Comparison = {
    probe,
    label,
    what: 'acceptance',
    agrees: ours.accepted === answer.accepts,
    ours: ours.accepted ? 'accepted' : `refused: ${ours.error}`,
    theirs: answer.accepts ? 'accepted' : 'refused',
  };
  return answer.accepts ? [acceptance, ...compareValues({ probe, label, reader, ours }, answer)] : [acceptance];
}

function answerTo(probe: Probe, reader: Reader): OwnAnswer {
  const question = {
    placed: placedProbe(probe, folder),
    args: argsOf(probe, '@KEY@'),
    environment: environmentOf(probe, folder),
  };
  const answer = ownAnswer(question, reader);
  return isRefusedByMode(probe, reader) ? { ...answer, accepted: false, error: 'others may change a file' } : answer;
}

interface Asked {
  readonly probe: Probe;
  readonly label: string;
  readonly reader: Reader;
  readonly ours: OwnAnswer;
}

function compareValues({ probe, label, reader, ours }: Asked, { effective }: ProbeAnswer): readonly Comparison[] {
  const recorded = new Map(
    Object.entries(effective).map(([keyword, value]) => [keyword, value === null ? [] : [value].flat()]),
  );
  const own = asRecorded(ours.values);
  const here: Here = { reader, folder, environment: environmentOf(probe, folder) };
  return [...inCurrentForm(recorded, reader)].map(([keyword, lines]) => {
    const values = own.get(keyword) ?? { lines: [], candidates: [] };
    const agrees = isAmong(values, { keyword, lines: lines.map(placeBack) }, here);
    return { probe, label, what: keyword, agrees, ours: shown(values), theirs: JSON.stringify(lines) };
  });
}

/** `@DIR@` is written without the slash that makes it an absolute path here. */
function placeBack(text: string): string {
  return text.replaceAll('@DIR@', folder);
}

/** The record takes a carriage return for the end of a line, and of a long list it keeps the beginning and the length. */
function asRecorded(values: OwnAnswer['values']): OwnAnswer['values'] {
  const printed = [...values].flatMap(([keyword, { lines }]) =>
    lines.flatMap((line) => `${keyword} ${line}`.split('\r').slice(1)),
  );
  const broken = printed.map((line): [string, OwnValues] => [line.toLowerCase(), { lines: [''], candidates: [] }]);
  const kept = [...values].map(([keyword, { lines, candidates }]): [string, OwnValues] => [
    keyword,
    { lines: abbreviated(lines), candidates: candidates.map(abbreviated) },
  ]);
  return new Map([...broken, ...kept]);
}

function abbreviated(lines: readonly string[]): readonly string[] {
  const broken = lines.map((line) => line.replace(/\r.*/s, ''));
  return broken.length > 200 ? [...broken.slice(0, 3), `... (${broken.length} values)`] : broken;
}

/** Where the resolver and the programs of this machine part over a probe. */
export async function compareLive(oracle: Oracle, probe: Probe): Promise<readonly string[]> {
  const reader = oracle.readerOf(probe.dialect);
  const question = writeProbe(probe, oracle);
  const theirs = await oracle.ask(question);
  if (isIncomparable(theirs.error) || hangsOnVariable(probe)) return [];
  const environment = { ...question.environment, HOME: question.home };
  const configuration = placedProbe(probe, question.folder);
  const answer = ownAnswer({ placed: configuration, args: question.args, environment, isOnDisk: true }, reader);
  const ours = isRefusedByMode(probe, reader) ? { ...answer, accepted: false } : answer;
  return differences(ours, theirs, { reader, folder: question.folder, environment }).map(
    (difference) => `${probe.name} ${difference.what}: ${difference.ours}, OpenSSH says ${difference.theirs}`,
  );
}

/** A forward whose form is decided by what a variable holds, so that its values cannot be told. */
function hangsOnVariable({ name }: Probe): boolean {
  return untoldAnswers.some(({ probe, what }) => probe === name && what === 'localforward');
}
