/** Files + rules -> findings. Pure and synchronous; a rule that throws costs its own findings and no others. */
import type { Release, ReleaseRange } from '../openssh/release.ts';
import type { Root } from '../resolve/model.ts';
import { type Project, loadRoot } from '../resolve/root.ts';
import type { Finding } from '../rule/finding.ts';
import type { Report, RuleContext, Visitor } from '../rule/rule.ts';
import { signsOf } from '../rule/sign.ts';
import { maySuppress } from '../rule/suppression.ts';
import type { ConfigFile } from '../syntax/ast.ts';
import { inventoryOf } from '../syntax/text.ts';
import type { EnabledRule, LintSettings } from '../rule/enabled-rule.ts';
import { Comparisons } from './comparisons.ts';
import { Copies } from './copies.ts';
import { rootNotices } from './root-notices.ts';
import { membershipOf } from './membership.ts';
import { placeOf, toFinding } from './report.ts';
import { concerns } from './occasion.ts';
import { sortFindings } from './order.ts';
import type { LintedFile, Notice } from './result.ts';
import { type SourceText, type Sources, type Target, treesOf } from './sources.ts';
import { readSuppressions, reviewed, setAside, suppress } from './suppression.ts';
import { walk } from './walk.ts';

export interface LintInput {
  /** In path order. */
  readonly targets: readonly Target[];
  /** Files that are not linted themselves, in which some of the targets are read. */
  readonly context?: readonly Target[];
  readonly sources: Sources;
  /** How a target is to be judged, by its path; files that are judged alike share one object. */
  readonly settingsFor: (path: string) => LintSettings;
  /** The ids of all rules there are; of those that run where left out. */
  readonly ruleIds?: readonly string[];
  /** Whether suppression comments have an effect; they do where left out. */
  readonly inlineConfig?: boolean;
  /** The findings of a file that are suppressed from outside of it. */
  accepted?(file: LintedFile): ReadonlySet<Finding>;
  /** Whether no rule looks at the path of a file, so that what is found in one is found in its copies; else each is judged. */
  readonly rulesIgnorePaths?: boolean;
  /** Told before each step of a run that may be long. */
  onStep?(step: Step): void;
  /** Whether a path is that of a drop-in, which stands alone where no root includes it. */
  isFragmentPath(path: string): boolean;
}

export interface Step {
  readonly doing: 'linting' | 'proving';
  /** Files of this kind of step that are behind. */
  readonly done: number;
  /** Files. */
  readonly total: number;
}

/** A rule that threw: a fault of ssh-lint, never of the linted file. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly path: string;
  readonly error: unknown;
}

export interface LintOutput {
  readonly files: readonly LintedFile[];
  readonly failures: readonly RuleFailure[];
  /** Includes that were not followed. */
  readonly notices: readonly Notice[];
}

/** In one file. A hostile one of a few megabytes may have millions, each of which takes time and a kilobyte of a report. */
const mostOfOneRule = 10_000;

/** Thrown to a rule that has reported enough. */
const enough = new Error('A rule was stopped.');

/** Lints every target that can be read, in order. */
export function lint(input: LintInput): LintOutput {
  const run = new Run(input);
  const total = input.targets.length;
  for (const [done, target] of input.targets.entries()) {
    input.onStep?.({ doing: 'linting', done, total });
    run.lintFile(target);
  }
  run.compareRoots();
  run.applySuppressions();
  return run.output();
}

/** The roots that read a file, and the project in which they were parsed. */
interface Readers {
  readonly key: string;
  readonly project: Project;
  readonly roots: readonly Root[];
}

interface FileEntry {
  file: Omit<LintedFile, 'findings'>;
  findings: Finding[];
  /** Findings by rule. */
  readonly counts: Map<string, number>;
  /** Whether comments of the file may suppress some. */
  readonly maySuppress: boolean;
}

class Run {
  readonly #input: LintInput;
  readonly #rootsOf: ReadonlyMap<string, readonly Target[]>;
  readonly #files = new Map<string, FileEntry>();
  readonly #comparisons = new Comparisons();
  readonly #failures: RuleFailure[] = [];
  readonly #notices = new Map<string, Notice>();
  readonly #copies: Copies | undefined;
  #readers: Readers | undefined;

  constructor(input: LintInput) {
    this.#input = input;
    this.#rootsOf = membershipOf(input).rootsOf;
    this.#copies = input.rulesIgnorePaths ? new Copies((path) => input.isFragmentPath(path)) : undefined;
  }

  lintFile(target: Target): void {
    const { path } = target;
    const settings = this.#input.settingsFor(path);
    const source = this.#input.sources.read(path);
    if (!source) return;
    // An included file is what includes it, whatever its name says.
    const includers = this.#rootsOf.get(path);
    if (includers) {
      this.#openFile({ path, dialect: includers[0]!.dialect }, source);
      const readers = this.#readersOf(includers, settings.releases.newest);
      this.#judge(readers.project.read(path, includers[0]!.dialect)!, readers.roots, settings);
    } else {
      this.#lintAlone(target, source, settings);
    }
    this.#closeFile(path);
  }

  /** A file that no other includes; of copies one is judged. */
  #lintAlone(target: Target, source: SourceText, settings: LintSettings): void {
    const { text } = source;
    const entry = this.#openFile(target, source);
    const known = this.#copies?.findingsIn(target, settings, text);
    if (known) {
      entry.findings = [...known];
      return;
    }
    const told = this.#failures.length + this.#notices.size;
    const project = treesOf(this.#input.sources, settings.releases.newest);
    const file = project.read(target.path, target.dialect)!;
    const fragment = this.#input.isFragmentPath(target.path);
    this.#judge(file, [loadRoot(file, project, { fragment })], settings);
    if (this.#failures.length + this.#notices.size > told) return;
    this.#copies?.keep(target, settings, { text, findings: entry.findings });
  }

  #openFile({ path, dialect }: Target, { text, encoding }: SourceText): FileEntry {
    const entry: FileEntry = {
      file: { path, dialect, text, encoding, suppressed: [] },
      findings: [],
      counts: new Map(),
      maySuppress: this.#input.inlineConfig !== false && maySuppress(text),
    };
    this.#files.set(path, entry);
    return entry;
  }

  #judge(file: ConfigFile, roots: readonly Root[], settings: LintSettings): void {
    const { path, dialect } = file;
    const own = roots.filter((root) => root.file === file);
    for (const notice of own.flatMap(rootNotices)) this.#notices.set(`${notice.path} ${notice.message}`, notice);
    const inventory = inventoryOf(file);
    const shows = signsOf({ file, roots, releases: settings.releases }, inventory);
    const visitors: { enabled: EnabledRule; visitor: Visitor }[] = [];
    for (const enabled of settings.rules) {
      const { meta } = enabled.rule;
      if (!meta.dialects.includes(dialect)) continue;
      this.#guard(enabled, path, () => {
        if (!concerns(meta, inventory.keywords, shows)) return;
        const context = this.#contextFor(enabled, settings.releases, { file, roots });
        const visitor = enabled.rule.create?.(context);
        if (visitor) visitors.push({ enabled, visitor });
        for (const root of own) this.#comparisons.collect(enabled, root, context);
      });
    }
    for (const { enabled, visitor } of visitors) this.#guard(enabled, path, () => walk(file, roots, visitor));
  }

  /** Kept until others are asked for: drop-ins follow each other, and each has the trees of all. */
  #readersOf(includers: readonly Target[], release: Release): Readers {
    const key = [release, ...includers.map(({ dialect, path }) => `${dialect} ${path}`)].join('\n');
    if (this.#readers?.key !== key) {
      const project = treesOf(this.#input.sources, release);
      const roots = includers.map(({ dialect, path }) => loadRoot(project.read(path, dialect)!, project));
      this.#readers = { key, project, roots };
    }
    return this.#readers;
  }

  #contextFor(
    enabled: EnabledRule,
    releases: ReleaseRange,
    { file, roots }: { readonly file: ConfigFile; readonly roots: readonly Root[] },
  ): RuleContext<never, never> {
    return {
      file,
      options: enabled.options as never,
      releases,
      roots,
      place: (range, inFile = file) => placeOf(inFile, range),
      report: (report: Report<never>) => this.#add(toFinding(enabled, report, file)),
    };
  }

  compareRoots(): void {
    for (const { enabled, releases, entries } of this.#comparisons.all()) {
      const report = (reported: Report<never>): void => {
        const { place } = toFinding(enabled, reported, undefined);
        // An included file that is not linted has no settings either.
        if (!this.#files.has(place.path)) return;
        const there = this.#input.settingsFor(place.path).rules.find(({ id }) => id === enabled.id);
        this.#add(toFinding(there ?? enabled, reported, undefined));
      };
      this.#guard(enabled, entries[0]!.path, () => {
        enabled.rule.compare?.(entries, { options: enabled.options, releases, report });
      });
    }
  }

  /** The trees are dropped by now: the few files with such comments are parsed again. */
  applySuppressions(): void {
    const { sources } = this.#input;
    for (const [path, entry] of this.#files) {
      const { rules, releases } = this.#input.settingsFor(path);
      const { ruleIds = rules.map(({ id }) => id) } = this.#input;
      const file = entry.maySuppress ? treesOf(sources, releases.newest).read(path, entry.file.dialect) : undefined;
      if (!file) continue;
      const suppressions = readSuppressions(file);
      const { findings, suppressed } = suppress(sortFindings(entry.findings), suppressions);
      entry.findings = [...findings];
      entry.file = { ...entry.file, suppressed };
      const failed = new Set(this.#failures.flatMap((failure) => (failure.path === path ? [failure.ruleId] : [])));
      // What a rule finds by comparing hangs on files that this run may lack: its suppressions are never called unused.
      const ran = new Set(rules.flatMap(({ id, rule }) => (rule.compare || failed.has(id) ? [] : [id])));
      const review = reviewed(suppressions, suppressed, ran);
      for (const enabled of rules) {
        if (!enabled.rule.review || !enabled.rule.meta.dialects.includes(file.dialect)) continue;
        const report = (reported: Report<never>): void => this.#add(toFinding(enabled, reported, file));
        const context = { file, options: enabled.options, releases, ruleIds, report };
        this.#guard(enabled, path, () => enabled.rule.review!(review, context));
      }
    }
  }

  #add(finding: Finding): void {
    const { ruleId, place } = finding;
    const entry = this.#files.get(place.path);
    if (!entry) return;
    const count = (entry.counts.get(ruleId) ?? 0) + 1;
    if (count > mostOfOneRule) {
      const message = `${ruleId} was stopped after ${mostOfOneRule} findings in this file: there may be more.`;
      this.#notices.set(`${place.path} ${message}`, { path: place.path, message, level: 'warning' });
      throw enough;
    }
    entry.counts.set(ruleId, count);
    entry.findings.push(finding);
  }

  /** Drops what a clean file no longer needs; its tree goes with the project it was parsed in. */
  #closeFile(path: string): void {
    const entry = this.#files.get(path)!;
    const { rules } = this.#input.settingsFor(path);
    const keepsText = entry.findings.length > 0 || entry.maySuppress || rules.some(({ rule }) => rule.compare);
    if (!keepsText) entry.file = { ...entry.file, text: undefined };
  }

  #guard(enabled: EnabledRule, path: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      if (error !== enough) this.#failures.push({ ruleId: enabled.id, path, error });
    }
  }

  #settled(file: LintedFile): LintedFile {
    const accepted = this.#input.accepted?.(file);
    return accepted && accepted.size > 0 ? setAside(file, accepted) : file;
  }

  output(): LintOutput {
    const files = [...this.#files.values()].map(({ file, findings }): LintedFile => {
      const sorted = this.#settled({ ...file, findings: sortFindings(findings) });
      const keepsText = sorted.findings.length > 0 || sorted.suppressed.length > 0;
      return { ...sorted, text: keepsText ? file.text : undefined };
    });
    return { files, failures: this.#failures, notices: [...this.#notices.values()] };
  }
}
