/** Inputs -> findings, which of them count, and what else there is to say. Writes nothing. */
import { acceptedBy, readBaseline, staleEntries, staleNotices } from '../cli/baseline.ts';
import { failureNotices, rollbackNotices } from '../cli/lint-command.ts';
import { openConfigurations } from '../cli/open-configurations.ts';
import { UsageError } from '../cli/parsed-arguments.ts';
import { type FoundTargets, findTargets } from '../cli/targets.ts';
import type { Rules } from '../config/settings.ts';
import { isFragmentPath } from '../files/names.ts';
import { type FixOutput, fix } from '../linter/fix.ts';
import { type LintInput, type LintOutput, lint } from '../linter/lint.ts';
import { type LintResult, type Notice, distinctNotices } from '../linter/result.ts';
import type { Finding } from '../rule/finding.ts';
import { type Base, type Unknown, findBase, isKnown, isTrusted } from './base.ts';
import { type Checkout, absolutePathOf } from './checkout.ts';
import { type CommittedFiles, committedFiles } from './committed-files.ts';
import { readEvent } from './event.ts';
import { type Git, openGit } from './git.ts';
import type { ActionInputs, Environment } from './read-inputs.ts';
import { type Change, compare } from './compare.ts';

export interface Linted {
  /** Everything; paths are relative to the working folder. */
  readonly result: LintResult;
  /** Whether a finding counts. */
  counts(finding: Finding): boolean;
  /** What is known of the change; a clause that says why it is not. */
  readonly change: Change | string;
  readonly fixes: FixOutput | undefined;
  readonly found: FoundTargets;
  readonly hasFailed: boolean;
  /** Of entries of the suppressions file that suppress nothing any more. */
  readonly stale: readonly Notice[];
}

export interface LintContext {
  readonly env: Environment;
  readonly checkout: Checkout;
  readonly rules: Rules;
}

/** Throws `UsageError` and `ConfigurationError`. */
export async function lintCheckout(inputs: ActionInputs, { env, checkout, rules }: LintContext): Promise<Linted> {
  const git = openGit(checkout.root, env);
  const base = findBase(git, readEvent(env), inputs.base);
  const committed = inputs.configFrom === 'base' ? trustedFiles(inputs, { git, base, checkout, env }) : undefined;
  const { input, found } = await openInput(inputs, { checkout, rules, committed });
  const baseline = await readBaseline(noSuppressions, checkout, committed?.readBytes);
  const judged: LintInput = { ...input, accepted: acceptedBy(baseline) };
  const output = lint(judged);

  const change = isKnown(base)
    ? compare({ git, checkout, base, input: judged, output, config: inputs.config })
    : base.reason;
  const counts = countsWhere(inputs.changedOnly, change);
  const fixes = wantsFixes(inputs) ? fixesOf(output, judged, counts) : undefined;
  // Who mends a finding of the base cannot remove its entry there.
  const staleOnes = committed
    ? []
    : staleEntries(baseline, { output, settingsFor: input.settingsFor }).filter(
        ({ path }) => typeof change === 'string' || inputs.changedOnly === 'false' || change.hasChanged(path),
      );
  const stale = staleNotices(baseline, staleOnes);
  const notices = distinctNotices([
    ...found.notices(),
    ...output.notices,
    ...failureNotices(output.failures),
    ...rollbackNotices(fixes).map(patchNotice(inputs)),
    ...stale,
  ]);
  return {
    result: { files: output.files, notices },
    counts,
    change,
    fixes,
    found,
    hasFailed: output.failures.length > 0,
    stale,
  };
}

const noSuppressions = { suppressions: undefined, suppressAll: false };

interface Trust {
  readonly git: Git;
  readonly base: Base | Unknown;
  readonly checkout: Checkout;
  readonly env: Environment;
}

/** Undefined where what is checked out is itself what was pushed. Throws `UsageError` where the base is out of reach. */
function trustedFiles({ base: named }: ActionInputs, { git, base, checkout, env }: Trust): CommittedFiles | undefined {
  const files = isKnown(base) ? committedFiles(git, checkout, base.tip) : undefined;
  if (files || (named === undefined && isTrusted(git, readEvent(env)))) return files;
  const reason = isKnown(base) ? 'the clone lacks its files' : base.reason;
  throw new UsageError(`config-from is base, and the configuration of the base cannot be read: ${reason}.`);
}

interface InputContext {
  readonly checkout: Checkout;
  readonly rules: Rules;
  readonly committed: CommittedFiles | undefined;
}

interface OpenedInput {
  readonly input: LintInput;
  readonly found: FoundTargets;
}

async function openInput(inputs: ActionInputs, { checkout, rules, committed }: InputContext): Promise<OpenedInput> {
  const given = { presets: [], ruleSettings: [], only: [], skip: [], releases: undefined };
  const configurations = openConfigurations(
    { config: inputs.config, ...given },
    { cwd: checkout.cwd, rules, ignore: true, from: committed },
  );
  const targetOptions = {
    patterns: inputs.paths,
    dialect: undefined,
    rootDir: undefined,
    // A pull request may add to .gitignore whatever it likes.
    ignore: committed === undefined,
    ignorePatterns: [],
    errorOnUnmatched: true,
    stdinFilename: undefined,
  };
  const streams = { cwd: checkout.cwd, readStdin: () => new Uint8Array() };
  const found = await findTargets(targetOptions, streams, configurations);
  const input: LintInput = {
    targets: found.targets,
    context: await found.includingRoots((file) => configurations.settingsFor(file).releases.newest),
    sources: found.sources,
    settingsFor: (path) =>
      configurations.settingsFor(
        found.files.get(path) ?? { absolutePath: absolutePathOf(checkout, path), root: checkout.root },
      ),
    ruleIds: [...rules.keys()],
    rulesIgnorePaths: true,
    // Of the base there may be files that are here no more.
    isFragmentPath: (path) => isFragmentPath(absolutePathOf(checkout, path)),
  };
  return { input, found };
}

function countsWhere(changedOnly: ActionInputs['changedOnly'], change: Change | string): (finding: Finding) => boolean {
  if (changedOnly === 'false' || typeof change === 'string') return () => true;
  const counted = changedOnly === 'lines' ? change.touched : change.inFiles;
  return (finding) => counted.has(finding);
}

function wantsFixes({ patchFile, summary }: ActionInputs): boolean {
  return patchFile !== undefined || summary;
}

/** The fixes of files with findings that count. */
function fixesOf({ files }: LintOutput, input: LintInput, counts: (finding: Finding) => boolean): FixOutput {
  const paths = new Set(files.filter(({ findings }) => findings.some(counts)).map(({ path }) => path));
  return fix(input, { mayFix: (path) => paths.has(path) });
}

/** A fix that was taken back is missing from the patch; nobody else need mind. */
function patchNotice({ patchFile }: ActionInputs): (notice: Notice) => Notice {
  return (notice) => (patchFile === undefined ? { ...notice, level: 'warning' } : notice);
}
