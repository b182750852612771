/** What one build makes of a root for one subject: whether it takes it, and what it would print. */
import type { Reader } from '../directive/reading.ts';
import { type Refusal, refusals } from './acceptance.ts';
import { refusedAfterReading } from './after-reading.ts';
import { type Configuration, configurationOf } from './configuration.ts';
import { ignoreUnknownInForce, usedLines } from './in-use.ts';
import type { LateRefusal } from './late-refusal.ts';
import type { Root, Subject } from './model.ts';

export interface EvaluationError {
  /** `command-line` for what ssh or sshd was given besides its files. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** A sentence. */
  readonly message: string;
}

export interface Evaluation {
  readonly accepted: boolean;
  /** In the order in which OpenSSH comes to them, up to the one at which it stops. */
  readonly errors: readonly EvaluationError[];
  /** What can be told, be it that the build refuses the files: a refused directive sets nothing. */
  readonly configuration: Configuration;
}

/** `root` has to be read for the release of the build. */
export function evaluate(root: Root, subject: Subject, reader: Reader): Evaluation {
  const ignoreUnknown = ignoreUnknownInForce(root, subject, reader);
  const refused = refusals(root, reader, { ignoreUnknown, isUsed: usedLines(root, subject, reader) });
  // What is in force is looked at only once all files are read.
  const late = refused.length === 0 ? refusedAfterReading(root, subject, reader) : [];
  const errors = [...refused.map(errorOf), ...late.map(lateErrorOf)];
  return { accepted: errors.length === 0, errors, configuration: configurationOf(root, subject, reader) };
}

function errorOf({ file, line, reason, accepts }: Refusal): EvaluationError {
  const keyword = 'keyword' in line && line.keyword ? `${line.keyword.text}: ` : '';
  const taken = accepts === undefined ? '' : `; it takes ${accepts}`;
  return { path: file.path, line: line.line, message: `${keyword}${reason}${taken}.` };
}

function lateErrorOf({ keyword, origin, reason }: LateRefusal): EvaluationError {
  const message = `${keyword === undefined ? '' : `${keyword}: `}${reason}.`;
  if (!origin) return { path: 'command-line', line: 1, message };
  return { path: origin.section.file.path, line: origin.directive.line, message };
}
