/** GitHub's workflow commands, which its runner shows as annotations on the lines of a pull request. */
import { type Finding, type Severity, severities } from '../rule/finding.ts';
import type { Aside, Format } from './context.ts';
import { commandData, commandProperty, terminalLine } from './escape.ts';
import { counted, worstFindings } from './totals.ts';

/** So many of each kind the runner shows of one step; it drops the others without a word. */
const mostOfAKind = 10;

/** UTF-16 units; the runner cuts off what is longer. */
const longestMessage = 4096;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Asides, then findings, worst first. What is beyond the runner's limit is counted in a notice. */
export const github: Format = (result, { asides = [] }) => {
  const findings = worstFindings(result);
  const room = (severity: Severity): number => mostOfAKind - ofKind(asides, severity).length;
  const isTooMuch = severities.some((severity) => ofKind(findings, severity).length > room(severity));
  const shown = severities.flatMap((severity) =>
    // One place among the notices is for the count.
    ofKind(findings, severity).slice(0, Math.max(0, room(severity) - (isTooMuch && severity === 'info' ? 1 : 0))),
  );
  const lines = [
    ...asides.map(({ severity, message }) => plainCommand(severity, message)),
    ...shown.map(annotation),
    ...(isTooMuch ? [plainCommand('info', restOf(findings.length - shown.length))] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

function ofKind<Told extends Finding | Aside>(told: readonly Told[], severity: Severity): readonly Told[] {
  return told.filter((each) => each.severity === severity);
}

function annotation({ severity, ruleId, message, place }: Finding): string {
  const { path, line, endLine, column, endColumn } = place;
  const properties = {
    file: path,
    line,
    endLine,
    // The runner passes over the columns of a place that spans lines.
    ...(line === endLine && { col: column, endColumn }),
    title: `ssh-lint: ${ruleId}`,
  };
  const told = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${commands[severity]} ${told.join(',')}::${commandData(cut(terminalLine(message)))}`;
}

function cut(message: string): string {
  if (message.length <= longestMessage) return message;
  return `${message.slice(0, longestMessage - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function restOf(rest: number): string {
  return `${counted(rest, 'more finding')} not shown here: GitHub shows ${mostOfAKind} annotations of each kind for a step.`;
}

/** An annotation of no place. */
function plainCommand(severity: Severity, message: string): string {
  return `::${commands[severity]} title=ssh-lint::${commandData(cut(terminalLine(message)))}`;
}
