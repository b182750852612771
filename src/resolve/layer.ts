/** The sections that apply to a subject, in the passes in which ssh and sshd read their files. */
import type { Build } from '../openssh/keyword.ts';
import type { BlockHeader } from '../syntax/ast.ts';
import { type Situation, evaluate } from './condition.ts';
import { evaluateCriterion } from './criterion.ts';
import { derived } from './derived.ts';
import { finalPassOf, mayReadTwice } from './final-pass.ts';
import type { Root, Section, Subject } from './model.ts';
import { namedHosts } from './named-hosts.ts';
import { type ActiveSection, type Doubt, ObtainedSoFar } from './obtained.ts';

export interface Layer {
  /** In reading order; those of ssh's final pass follow those of the first. */
  readonly sections: readonly ActiveSection[];
  /** How many of them are of the first pass. */
  readonly firstPass: number;
  /** Whether it holds what Match blocks set for a connection to sshd. */
  readonly isMatch: boolean;
}

/**
 * The layers of a subject; one is asked only for what the ones before it leave unset. ssh has a single one, in which a
 * final pass continues the first.
 */
export function layersFor(root: Root, subject: Subject, build: Build = root): readonly Layer[] {
  if (root.dialect === 'ssh_config') return [clientLayer(root, subject, build)];
  return [
    layerOf(connectionSections(root, subject, build), { isMatch: true }),
    layerOf(startSections(root, build), { isMatch: false }),
  ];
}

function layerOf(sections: readonly ActiveSection[], { isMatch }: Pick<Layer, 'isMatch'>): Layer {
  return { sections, firstPass: sections.length, isMatch };
}

/** The names that ssh may connect to once it has read its files; undefined for any. */
export function connectedHosts(root: Root, subject: Subject, build: Build = root): readonly (string | undefined)[] {
  return finalPassOf(root, subject, firstSections(root, subject, build)).hosts;
}

/** What ssh finds in its first pass. */
export function firstSections(root: Root, subject: Subject, build: Build): readonly ActiveSection[] {
  return new Pass(root, subject, { build, hosts: [subject.host] }).read();
}

/** ssh's first pass, and the final one where something asks for it. */
function clientLayer(root: Root, subject: Subject, build: Build): Layer {
  const first = firstSections(root, subject, build);
  if (!mayReadTwice(root)) return layerOf(first, { isMatch: false });
  const { requestedBy, hosts } = finalPassOf(root, subject, first);
  if (!requestedBy) return layerOf(first, { isMatch: false });
  const pass = new Pass(root, subject, { build, hosts, pass: 'final', above: first, requestedBy });
  return { sections: [...first, ...pass.read()], firstPass: first.length, isMatch: false };
}

/** sshd's second pass: what a Match block that applies sets wins over what the first pass found. */
function connectionSections(root: Root, subject: Subject, build: Build): readonly ActiveSection[] {
  const isRead = includesMatchTooLittle(build) ? isUnderMatchOfRoot(root) : isConditional;
  return new Pass(root, subject, { build, hosts: [subject.host] }).read().filter(({ section }) => isRead(section));
}

/** sshd's first pass: the global block, and what `Match all` or `Match version` adds to it. */
function startSections(root: Root, build: Build): readonly ActiveSection[] {
  const known = derived(root, noneKnown);
  const key = `${build.release} ${build.vendor ?? ''}`;
  const sections = known.get(key) ?? new Pass(root, anyone, { build, hosts: [], pass: 'start' }).read();
  known.set(key, sections);
  return sections;
}

const anyone: Subject = { description: 'sshd before any connection' };

/** What was found before, by build: it is the same for every connection. */
function noneKnown(): Map<string, readonly ActiveSection[]> {
  return new Map();
}

function isConditional({ conditions }: Pick<Section, 'conditions'>): boolean {
  return conditions.length > 0;
}

/** In 8.2 and 8.3 no Match applies to a connection that stands in a file which the global block includes. */
function includesMatchTooLittle({ release }: Build): boolean {
  return release === 802 || release === 803;
}

function isUnderMatchOfRoot({ file }: Root): (section: Section) => boolean {
  const headers = new Set(file.blocks.flatMap(({ header }) => header ?? []));
  return ({ conditions }) => isConditional({ conditions }) && headers.has(conditions[0]!);
}

interface PassInput extends Pick<Situation, 'pass' | 'hosts'> {
  readonly build: Build;
  /** What an earlier pass found. */
  readonly above?: readonly ActiveSection[];
  /** Without which there is no such pass. */
  readonly requestedBy?: readonly Doubt[];
}

/** One reading of the files. */
class Pass {
  readonly #root: Root;
  readonly #subject: Subject;
  readonly #input: PassInput;
  readonly #found: ActiveSection[] = [];
  /** What is found, behind what an earlier pass found. */
  readonly #above: ActiveSection[];
  readonly #situation: Situation;
  /** What each list of conditions leaves in doubt, undefined where one does not hold; kept where an Include parts blocks. */
  readonly #known: Map<Section['conditions'], readonly Doubt[] | undefined> | undefined;

  constructor(root: Root, subject: Subject, input: PassInput) {
    this.#root = root;
    this.#subject = subject;
    this.#input = input;
    const { above, build, pass, hosts } = input;
    this.#above = above ? [...above] : this.#found;
    this.#known = root.includes.length > 0 ? new Map() : undefined;
    const obtained = new ObtainedSoFar(this.#above);
    this.#situation = { build, pass, hosts, obtained: (keyword) => obtained.of(keyword) };
  }

  read(): readonly ActiveSection[] {
    const { requestedBy = [], pass } = this.#input;
    const certain = derived(this.#root, certainSections);
    for (const position of positionsToTry(this.#root, this.#situation.hosts)) {
      const section = this.#root.sections[position]!;
      if (pass === 'final' && section.file === this.#root.commandLine) continue;
      const undecided = this.#undecidedOf(section.conditions);
      if (!undecided) continue;
      const needed = requestedBy.length > 0 ? [...requestedBy, ...undecided] : undecided;
      const active = needed.length === 0 ? certain[position]! : { section, undecided: needed };
      this.#found.push(active);
      if (this.#above !== this.#found) this.#above.push(active);
    }
    return this.#found;
  }

  /** Each header is evaluated as it is reached: what obtains a value below it does not change it. */
  #undecidedOf(conditions: Section['conditions']): readonly Doubt[] | undefined {
    const header = conditions.at(-1);
    if (!header) return nothing;
    if (this.#known?.has(conditions)) return this.#known.get(conditions);
    const outer = this.#undecidedOf(this.#root.outer.get(conditions) ?? nothing);
    const verdict = outer && evaluate(header, this.#subject, this.#situation);
    const undecided =
      verdict === 'possible' ? [...outer!, ...this.#doubtsOf(header)] : verdict === 'yes' ? outer : undefined;
    this.#known?.set(conditions, undecided);
    return undecided;
  }

  #doubtsOf(header: BlockHeader): readonly Doubt[] {
    if (this.#root.dialect === 'ssh_config' || header.type === 'Host') return [header];
    return header.criteria
      .filter((criterion) => evaluateCriterion(criterion, this.#subject, this.#situation) === 'possible')
      .map(({ name, value = '' }) => `${name} ${value}`);
  }
}

const nothing: readonly never[] = [];

/** Each section as one that applies: thousands of subjects share them. */
function certainSections({ sections }: Root): readonly ActiveSection[] {
  return sections.map((section) => ({ section, undecided: nothing }));
}

/** The sections that can apply to one of the hosts: with ten thousand Host blocks, all but a few cannot. */
function positionsToTry(root: Root, hosts: Situation['hosts']): Iterable<number> {
  if (root.dialect === 'sshd_config' || hosts.includes(undefined)) return root.sections.keys();
  const { byName, always } = namedHosts(root);
  const named = hosts.map((host) => byName.get(host!)).filter((positions) => positions !== undefined);
  if (named.length < 2) return named[0] ? merge(always, named[0]) : always;
  return merge(
    always,
    [...new Set(named.flat())].toSorted((one, other) => one - other),
  );
}

function merge(one: readonly number[], other: readonly number[]): readonly number[] {
  const merged: number[] = [];
  let next = 0;
  for (const position of other) {
    while (next < one.length && one[next]! < position) merged.push(one[next++]!);
    merged.push(position);
  }
  while (next < one.length) merged.push(one[next++]!);
  return merged;
}
