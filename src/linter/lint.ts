/** Files + rules -> findings. Pure and synchronous; a rule that throws costs its own findings and no others. */
import type { Release, ReleaseRange } from '../openssh/release.ts';
import type { Root } from '../resolve/model.ts';
import { type Project, loadRoot } from '../resolve/root.ts';
import type { Finding, Place } from '../rule/finding.ts';
import type { Collected, Report, RuleContext, Visitor } from '../rule/rule.ts';
import type { ConfigFile } from '../syntax/ast.ts';
import type { EnabledRule, LintSettings } from '../rule/enabled-rule.ts';
import { includeNotices } from './include-notices.ts';
import { findMembership } from './membership.ts';
import { placeOf, toFinding } from './report.ts';
import type { LintedFile, Notice } from './result.ts';
import { type Sources, type Target, treesOf } from './sources.ts';
import { walk } from './walk.ts';

export interface LintInput {
  /** In path order. */
  readonly targets: readonly Target[];
  readonly sources: Sources;
  /** How a target is to be judged, by its path; files that are judged alike share one object. */
  readonly settingsFor: (path: string) => LintSettings;
  /** Whether a path is that of a drop-in, which stands alone where no root includes it. */
  isFragmentPath(path: string): boolean;
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

/** The newest release that reads a file. */
export function newestReleaseFor({ settingsFor }: Pick<LintInput, 'settingsFor'>): (path: string) => Release {
  return (path) => settingsFor(path).releases.newest;
}

/** Lints every target that can be read, in order. */
export function lint(input: LintInput): LintOutput {
  const run = new Run(input);
  for (const target of input.targets) run.lintFile(target);
  run.compareRoots();
  return run.output();
}

/** The roots that read a file, and the project in which they were parsed. */
interface Readers {
  readonly key: string;
  readonly project: Project;
  readonly roots: readonly Root[];
}

/** What a rule kept of the roots that it is to compare. */
interface Comparison {
  readonly enabled: EnabledRule;
  readonly releases: ReleaseRange;
  readonly entries: Collected<unknown>[];
}

class Run {
  readonly #input: LintInput;
  readonly #rootsOf: ReadonlyMap<string, readonly Target[]>;
  readonly #files = new Map<string, { file: Omit<LintedFile, 'findings'>; findings: Finding[] }>();
  readonly #comparisons = new Map<string, Comparison>();
  readonly #failures: RuleFailure[] = [];
  readonly #notices = new Map<string, Notice>();
  #readers: Readers | undefined;

  constructor(input: LintInput) {
    this.#input = input;
    this.#rootsOf = findMembership(input.targets, input.sources, newestReleaseFor(input)).rootsOf;
  }

  lintFile(target: Target): void {
    const { sources } = this.#input;
    const { path } = target;
    const settings = this.#input.settingsFor(path);
    const source = sources.read(path);
    if (!source) return;
    // An included file is what includes it, whatever its name says.
    const includers = this.#rootsOf.get(path);
    const { dialect } = includers?.[0] ?? target;
    const release = settings.releases.newest;
    const readers = includers && this.#readersOf(includers, release);
    const project = readers?.project ?? treesOf(sources, release);
    const file = project.read(path, dialect)!;
    const roots = readers?.roots ?? [this.#loadAlone(file, project)];
    for (const notice of roots.flatMap(includeNotices)) this.#notices.set(`${notice.path} ${notice.message}`, notice);
    this.#files.set(path, {
      file: { path, dialect, text: source.text, encoding: source.encoding, suppressed: [] },
      findings: [],
    });

    const keywords = keywordsOf(file);
    const visitors: { enabled: EnabledRule; visitor: Visitor }[] = [];
    for (const enabled of settings.rules) {
      const { meta } = enabled.rule;
      if (!meta.dialects.includes(dialect) || !(meta.keywords?.some((keyword) => keywords.has(keyword)) ?? true)) {
        continue;
      }
      const context = this.#contextFor(enabled, settings.releases, { file, roots });
      this.#guard(enabled, path, () => {
        const visitor = enabled.rule.create?.(context);
        if (visitor) visitors.push({ enabled, visitor });
        for (const root of roots) if (root.file === file) this.#collect(enabled, root, context);
      });
    }
    for (const { enabled, visitor } of visitors) this.#guard(enabled, path, () => walk(file, roots, visitor));
    this.#closeFile(path);
  }

  #loadAlone(file: ConfigFile, project: Project): Root {
    return loadRoot(file, project, { fragment: this.#input.isFragmentPath(file.path) });
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

  #collect(enabled: EnabledRule, root: Root, context: RuleContext<never, never>): void {
    const kept: unknown = enabled.rule.collect?.(root, context);
    if (kept === undefined) return;
    const entry = { path: root.file.path, dialect: root.dialect, kept };
    const { releases } = context;
    // Files of different settings may share a rule and its options; its severity is that of the file it reports in.
    const key = JSON.stringify([enabled.id, enabled.options, releases.text]);
    const comparison = this.#comparisons.get(key);
    if (comparison) comparison.entries.push(entry);
    else this.#comparisons.set(key, { enabled, releases, entries: [entry] });
  }

  compareRoots(): void {
    for (const { enabled, releases, entries } of this.#comparisons.values()) {
      const report = (reported: Report<never>): void => {
        const { place } = toFinding(enabled, reported, undefined);
        const there = this.#input.settingsFor(place.path).rules.find(({ id }) => id === enabled.id);
        this.#add(toFinding(there ?? enabled, reported, undefined));
      };
      this.#guard(enabled, entries[0]!.path, () => {
        enabled.rule.compare?.(entries, { options: enabled.options, releases, report });
      });
    }
  }

  #add(finding: Finding): void {
    this.#files.get(finding.place.path)?.findings.push(finding);
  }

  /** Drops what a clean file no longer needs; its tree goes with the project it was parsed in. */
  #closeFile(path: string): void {
    const entry = this.#files.get(path)!;
    const keepsText = entry.findings.length > 0 || this.#input.settingsFor(path).rules.some(({ rule }) => rule.compare);
    if (!keepsText) entry.file = { ...entry.file, text: undefined };
  }

  #guard(enabled: EnabledRule, path: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#failures.push({ ruleId: enabled.id, path, error });
    }
  }

  output(): LintOutput {
    const files = [...this.#files.values()].map(({ file, findings }): LintedFile => {
      const sorted = sortFindings(findings);
      return { ...file, text: sorted.length > 0 ? file.text : undefined, findings: sorted };
    });
    return { files, failures: this.#failures, notices: [...this.#notices.values()] };
  }
}

/** The keywords that a file holds, under their current names. */
function keywordsOf(file: ConfigFile): ReadonlySet<string> {
  const keywords = new Set<string>();
  for (const block of file.blocks) {
    for (const { keyword } of block.directives) keywords.add(keyword.canonical);
  }
  return keywords;
}

/** By line, column and rule; what two roots say of the same place in the same words is said once. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ ruleId, place, message }: Finding): string => `${place.start} ${place.end} ${ruleId} ${message}`;
  const unique = [...new Map(findings.map((finding) => [key(finding), finding])).values()];
  return unique.toSorted(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message),
  );
}

function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
