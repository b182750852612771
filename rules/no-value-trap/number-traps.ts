/** Numbers that are read otherwise than they look. */
import { type Release, formatTime, parseInterval } from '../../src/rule/index.ts';
import { type Trap, anyProgram, programOf, replaced, trapOf } from './trap.ts';

/** What 0 means to the keyword, where it is not just no time. */
const zeroMeanings: Readonly<Record<string, string>> = {
  off: 'the same as off',
  unlimited: 'no limit at all',
};

/** `ServerAliveInterval 0.5`: fractions are taken since 10.3, and of no use. */
const fraction = trapOf(['time', 'enum-or-time'], ({ file, argument, facts, releases }) => {
  const { value } = argument;
  if (!/^\d*\.\d+s?$/i.test(value)) return [];
  const isTaken = (release: Release): boolean => typeof parseInterval(file.dialect, value, release) === 'number';
  const program = programOf({ file, releases }, isTaken);
  if (!program) return [];
  const seconds = Math.trunc(Number.parseFloat(value));
  const data = { program, keyword: facts.keyword, value };
  if (seconds > 0) return [{ messageId: 'fraction', data: { ...data, seconds }, at: argument }];
  const meaning = zeroMeanings[facts.zero ?? ''] ?? 'no time at all';
  return [{ messageId: 'fractionZero', data: { ...data, meaning }, at: argument }];
});

/** `1m30s`: before 8.4 the seconds are multiplied by the unit in front of them. */
const timeByRelease = trapOf(['time', 'enum-or-time'], ({ file, argument, releases }) => {
  if (releases.oldest >= unitsEndSince) return [];
  const secondsIn = (release: Release): unknown => parseInterval(file.dialect, argument.value, release);
  const [old, now] = [secondsIn(releases.oldest), secondsIn(unitsEndSince)];
  if (typeof old !== 'number' || typeof now !== 'number' || old === now || old < 0) return [];
  const program = programOf({ file, releases }, (release) => secondsIn(release) === old)!;
  const data = { program, value: argument.value, old: formatTime(old), new: formatTime(now) };
  return [{ messageId: 'timeByRelease', data, at: argument, suggest: [replaced(argument, String(now))] }];
});

const unitsEndSince: Release = 804;

/** `StreamLocalBindMask 0888`, which is 0: strtol stops at the first character that is no octal digit. */
const mask = trapOf(['octal'], ({ argument, ...stated }) => {
  const { value } = argument;
  const digits = /^[0-7]+/.exec(value)?.[0];
  if (digits === undefined || digits === value) return [];
  const read = `0${digits.replace(/^0+/, '')}`;
  return [{ messageId: 'mask', data: { program: anyProgram(stated), value, read }, at: argument }];
});

/** `MaxStartups 10:30:100x`: sscanf takes one number or three, and looks at nothing behind them. */
const startups = trapOf(['max-startups'], ({ argument, ...stated }) => {
  const { value } = argument;
  const read = /^\d+:\d+:\d+|^\d+(?!\d|:\d)/.exec(value)?.[0];
  if (read === undefined || read === value) return [];
  const suggest = [replaced(argument, read)];
  return [{ messageId: 'startups', data: { program: anyProgram(stated), read, value }, at: argument, suggest }];
});

/** `AddKeysToAgent 0`, a time since 8.4. */
const zeroIsYes: Trap = {
  concerns: ({ keyword }) => keyword === 'AddKeysToAgent',
  find({ argument, ...stated }) {
    if (!/^0+[smhdw]?$/i.test(argument.value)) return [];
    const program = programOf(stated, (release) => release >= 804);
    const suggest = [replaced(argument, 'no')];
    return program ? [{ messageId: 'zeroIsYes', data: { program }, at: argument, suggest }] : [];
  },
};

export const numberTraps: readonly Trap[] = [fraction, timeByRelease, mask, startups, zeroIsYes];
