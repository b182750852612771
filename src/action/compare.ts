/** What is checked out, compared with its base. */
import { posix } from 'node:path';
import { configurationNames } from '../config/find-configurations.ts';
import { defaultSuppressionsFile } from '../cli/baseline.ts';
import type { LintInput, LintOutput } from '../linter/lint.ts';
import type { Finding } from '../rule/finding.ts';
import type { Base } from './base.ts';
import { lacksFiles, lintBefore, newlySuppressed } from './before.ts';
import { readChanges } from './changes.ts';
import { type Checkout, committedPaths } from './checkout.ts';
import type { Git } from './git.ts';
import { findTouched } from './touched.ts';

export interface Change {
  /** Findings on changed lines, and those that were not there before. */
  readonly touched: ReadonlySet<Finding>;
  /** Findings in changed files, and those above. */
  readonly inFiles: ReadonlySet<Finding>;
  /** Whether a file is another than before, or gone; by its path from the working folder. */
  hasChanged(path: string): boolean;
  /** The changed files that say how others are judged; paths from the repository root. */
  readonly ofLinting: readonly string[];
  /** How many findings are suppressed that were not before. */
  readonly suppressed: number;
}

export interface CompareInput {
  readonly git: Git;
  readonly checkout: Checkout;
  readonly base: Base;
  readonly input: LintInput;
  readonly output: LintOutput;
  /** The configuration file that was named, from the working folder on. */
  readonly config: string | undefined;
}

/** A clause that says why nothing is known of the change, where the clone lacks what the answer needs. */
export function compare({ git, checkout, base, input, output, config }: CompareInput): Change | string {
  const commits = { from: base.start, to: base.head };
  const changes = readChanges(git, commits);
  if (!changes) return lacksFiles;
  const before = lintBefore(input, { git, checkout, changes });
  if (typeof before === 'string') return before;
  const touched = findTouched(output.files, { git, checkout, commits, changes, before });
  if (!touched) return lacksFiles;
  const named = config === undefined ? [] : committedPaths(checkout, config);
  return {
    touched: touched.findings,
    inFiles: touched.inFiles,
    hasChanged: (path) => committedPaths(checkout, path).some((name) => changes.files.has(name)),
    ofLinting: [...changes.files.keys()].filter(
      (path) => lintingNames.has(posix.basename(path)) || named.includes(path),
    ),
    suppressed: newlySuppressed(before, output.files),
  };
}

const lintingNames: ReadonlySet<string> = new Set([...configurationNames, defaultSuppressionsFile]);
