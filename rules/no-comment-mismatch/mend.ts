/** The ways out of a contradiction: another value, or other words. */
import {
  type Claim,
  type Dialect,
  type ReportedFix,
  type ReportedSuggestion,
  agrees,
  formatTime,
  longestUsefulInterval,
} from '../../src/rule/index.ts';
import { type Mismatch, endAfter, inFile, partsOf } from './find-mismatch.ts';

export interface WaysOut {
  readonly fix?: ReportedFix;
  readonly suggest?: readonly ReportedSuggestion[];
}

/** A fix where the comment states one thing that the value can become, else a choice. */
export function waysOut(dialect: Dialect, mismatch: Mismatch): WaysOut {
  const { claim, reading, directive, measured } = mismatch;
  const value = statedValue(mismatch);
  const edits = value === undefined ? [] : [{ range: directive.argument, text: value }];
  const title = `Change the value to ${value}`;
  const isOneThing = isExact(claim) && agrees(reading, { ...measured, value: claim.high });
  const isSafe = isOneThing && !losesSessions(dialect, mismatch);
  if (value !== undefined && isSafe) return { fix: { title, edits, changes: [directive.name] } };
  const words = otherWords(mismatch);
  return { suggest: [...(value === undefined ? [] : [{ title, edits }]), ...(words ? [words] : [])] };
}

/** Whether an interval that keeps sessions would become one that does not, which a person has to want. */
function losesSessions(dialect: Dialect, { claim, directive }: Mismatch): boolean {
  return directive.measure === 'interval' && claim.high > longestUsefulInterval[dialect];
}

/** "Within" sets a limit as a directive does. */
function isExact({ bound }: Claim): boolean {
  return bound === 'exact' || bound === 'within';
}

/** What the value would be if the comment is right; undefined for what no single value comes to. */
function statedValue({ claim, directive: { argument }, ofBoth }: Mismatch): string | undefined {
  if (!Number.isInteger(claim.high) || claim.low !== claim.high || ofBoth) return undefined;
  const [, suffix] = /^\d+([smhdw])$/i.exec(argument.value) ?? [];
  const unit = suffix && unitSeconds[suffix.toLowerCase()];
  return suffix && unit && claim.high % unit === 0 ? `${claim.high / unit}${suffix}` : String(claim.high);
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Undefined for a total of which a part is unknown. */
function otherWords(mismatch: Mismatch): ReportedSuggestion | undefined {
  const { claim, directive, text, ofBoth } = mismatch;
  const parts = ofBoth ? partsOf(mismatch) : undefined;
  if (ofBoth && !parts) return undefined;
  const amount = parts ? endAfter(parts) : directive.value;
  const said = claim.kind === 'count' ? String(amount) : formatTime(amount);
  const digits = claim.kind === 'count' ? claim.number : claim.digits;
  const inUnit = claim.kind === 'duration' && claim.digits ? amount / claim.digits.unit : amount;
  const edit =
    digits && Number.isInteger(inUnit)
      ? { range: inFile(text, digits), text: String(inUnit) }
      : { range: inFile(text, claim.quantity), text: said };
  return { title: `Change the comment to say ${said}`, edits: [edit] };
}
