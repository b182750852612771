/** The directives of sections that apply, or may apply, and the first value that a keyword obtains from them. */
import { lookupKeyword } from '../openssh/keyword.ts';
import type { Dialect } from '../openssh/dialect.ts';
import type { BlockHeader, Directive } from '../syntax/ast.ts';
import { currentName, renamedIn } from './current-name.ts';
import { derived } from './derived.ts';
import type { Origin, Root, Section } from './model.ts';

/** So many cases that the text leaves open are told apart; where there are more, anything is possible. */
export const maximumCases = 32;

/** What the text does not decide: a header; on the server, where each question has one answer, a criterion by its words. */
export type Doubt = BlockHeader | string;

/** A section that applies if what is undecided holds. */
export interface ActiveSection {
  readonly section: Section;
  /** Empty where it applies for certain. */
  readonly undecided: readonly Doubt[];
}

/** Up to this many directives are looked through faster than an index of them is built. */
const fewDirectives = 12;

const bySection = new WeakMap<Section, ReadonlyMap<string, readonly Directive[]>>();

/** The directives of a section with a keyword, under any of the names that it has in the release. */
export function directivesOf(section: Section, keyword: string): readonly Directive[] {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return indexOf(section).get(keyword) ?? none;
  const names = renamedIn(file);
  return directives.filter((directive) => isNamed(directive, keyword, names));
}

const none: readonly Directive[] = [];

function isNamed({ keyword: { name } }: Directive, keyword: string, renamed: ReadonlyMap<string, string>): boolean {
  return (renamed.get(name) ?? name) === keyword;
}

function indexOf(section: Section): ReadonlyMap<string, readonly Directive[]> {
  const known = bySection.get(section);
  if (known) return known;
  const byKeyword = new Map<string, Directive[]>();
  for (const directive of section.directives) {
    const keyword = keywordOf(section, directive);
    const found = byKeyword.get(keyword);
    if (found) found.push(directive);
    else byKeyword.set(keyword, [directive]);
  }
  bySection.set(section, byKeyword);
  return byKeyword;
}

/** Whether any directive of a root has one of the keywords; of most keywords none does. */
export function states(root: Root, keywords: readonly string[]): boolean {
  const stated = derived(root, keywordsStated);
  return keywords.some((keyword) => stated.has(keyword));
}

function keywordsStated({ sections }: Root): ReadonlySet<string> {
  const stated = new Set<string>();
  for (const { file, directives } of sections) {
    const names = renamedIn(file);
    for (const { keyword } of directives) stated.add(names.get(keyword.name) ?? keyword.name);
  }
  return stated;
}

/** The keyword that a directive sets in the release for which its file was read. */
export function keywordOf({ file }: Section, { keyword }: Directive): string {
  return currentName(file, keyword.name);
}

/**
 * Whether the directive obtains its keyword: one without arguments does not, and the client's `none` of some intervals
 * leaves it unset for a later one.
 */
export function storesValue(dialect: Dialect, { keyword, args }: Directive): boolean {
  if (args[0]?.value !== 'none') return args.length > 0;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return !facts?.quirks?.includes('none-leaves-unset');
}

/** Something that is in force if what is undecided holds. */
interface Conditional {
  readonly undecided: readonly Doubt[];
}

/** A directive of a section that applies, or may apply. */
export type Statement = Origin & Conditional;

/** Which directive states a keyword first. */
export interface First {
  /** The first that is in force for certain. */
  readonly certain: Statement | undefined;
  /** Those before it that may be, without any that another one of them precedes wherever it applies. */
  readonly candidates: readonly Statement[];
}

/** Whether a directive of the keyword sets it. */
type Setter = (directive: Directive, section: Section) => boolean;

export function firstStatement(
  sections: readonly ActiveSection[],
  keyword: string,
  isSetBy: Setter = ofDialect,
): First {
  return new Search(keyword, isSetBy).through(sections);
}

/** A search that can be taken up again once sections have been added. */
class Search implements First {
  certain: Statement | undefined;
  candidates: readonly Statement[] = noCandidates;
  /** The first arguments of the candidates, each once: no more than one beyond `maximumCases`. */
  readonly candidateValues: (string | undefined)[] = [];
  readonly #keyword: string;
  readonly #isSetBy: Setter;
  #doubtful: Doubtful | undefined;
  #next = 0;

  constructor(keyword: string, isSetBy: Setter) {
    this.#keyword = keyword;
    this.#isSetBy = isSetBy;
  }

  /** Goes through what it has not seen yet. */
  through(sections: readonly ActiveSection[]): this {
    while (!this.certain && this.#next < sections.length) this.#look(sections[this.#next++]!);
    return this;
  }

  #look({ section, undecided }: ActiveSection): void {
    const directive = firstDirective(section, this.#keyword, this.#isSetBy);
    if (!directive || this.#doubtful?.precedes(undecided)) return;
    const statement = { section, directive, undecided };
    if (undecided.length === 0) {
      this.certain = statement;
      return;
    }
    this.#doubtful ??= new Doubtful();
    this.#doubtful.add(statement);
    this.candidates = this.#doubtful.candidates;
    const values = this.candidateValues;
    const value = directive.args[0]?.value;
    if (values.length <= maximumCases && !values.includes(value)) values.push(value);
  }
}

const noCandidates: readonly never[] = [];

/** The first directive of a section that sets a keyword. */
function firstDirective(section: Section, keyword: string, isSetBy: Setter): Directive | undefined {
  const { directives, file } = section;
  if (directives.length > fewDirectives) return directivesOf(section, keyword).find((line) => isSetBy(line, section));
  const names = renamedIn(file);
  return directives.find((line) => isNamed(line, keyword, names) && isSetBy(line, section));
}

function ofDialect(directive: Directive, { file }: Section): boolean {
  return storesValue(file.dialect, directive);
}

/** Directives that come first if what is undecided holds. */
class Doubtful {
  readonly candidates: Statement[] = [];
  readonly #byDoubt = new Map<Doubt, Statement>();

  add(candidate: Statement): void {
    this.candidates.push(candidate);
    this.#byDoubt.set(candidate.undecided.at(-1)!, candidate);
  }

  /** Whether one of them comes first in every case in which these doubts hold. */
  precedes(undecided: readonly Doubt[]): boolean {
    return undecided.some((doubt) => this.#byDoubt.get(doubt)?.undecided.every((other) => undecided.includes(other)));
  }
}

/** The first arguments that the keyword may have; undefined stands for none. */
export function obtainedFrom(sections: readonly ActiveSection[], keyword: string): readonly (string | undefined)[] {
  const { certain, candidates } = firstStatement(sections, keyword);
  return [...new Set([...candidates, certain].map((statement) => statement?.directive.args[0]?.value))];
}

/**
 * The same, asked again and again while sections are added: each is looked at once. Of more than `maximumCases`, which
 * only a hostile file has, it tells one more than these.
 */
export class ObtainedSoFar {
  readonly #sections: readonly ActiveSection[];
  readonly #searches = new Map<string, Search>();

  constructor(sections: readonly ActiveSection[]) {
    this.#sections = sections;
  }

  of(keyword: string): readonly (string | undefined)[] {
    let search = this.#searches.get(keyword);
    if (!search) this.#searches.set(keyword, (search = new Search(keyword, ofDialect)));
    const { certain, candidateValues } = search.through(this.#sections);
    const value = certain?.directive.args[0]?.value;
    return candidateValues.includes(value) ? candidateValues : [...candidateValues, value];
  }
}
