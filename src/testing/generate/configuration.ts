/** Whole configurations: blocks, the files they include, and whom to ask about. */
import fc from 'fast-check';
import type { Dialect } from '../../openssh/dialect.ts';
import { type Build, type KeywordFacts, factsIn, isKnownTo, keywordsOf } from '../../openssh/keyword.ts';
import { choice, mostly } from './choice.ts';
import { badLine, goodLine } from './directive.ts';
import { badHeader, goodHeader } from './header.ts';
import { goodInclude, includedPaths, includedPathsInMatch, includingPath } from './include.ts';
import { mutated } from './mutation.ts';

/** A configuration, with other files by path below the folder that `@DIR@` stands for; `home` is the home within it. */
export interface Generated {
  readonly dialect: Dialect;
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The texts of a configuration; its own has an empty path. */
type Texts = Readonly<Record<string, string>>;

/** How much of a configuration is meant to be right: `one` line is changed in the second, several in the third. */
type Soundness = 'valid' | 'nearly-valid' | 'broken';

/** Configurations for one side of a build. */
export function configurations(dialect: Dialect, build: Build): fc.Arbitrary<Generated> {
  return fc.oneof(
    { arbitrary: ofSoundness('valid', dialect, build), weight: 12 },
    { arbitrary: ofSoundness('nearly-valid', dialect, build), weight: 9 },
    { arbitrary: ofSoundness('broken', dialect, build), weight: 4 },
  );
}

/** What the lines of one configuration are drawn from. */
interface Palette {
  readonly dialect: Dialect;
  readonly build: Build;
  readonly soundness: Soundness;
  /** A few keywords, so that they repeat. */
  readonly keywords: readonly KeywordFacts[];
  /** All that the build knows. */
  readonly known: readonly KeywordFacts[];
}

function ofSoundness(soundness: Soundness, dialect: Dialect, build: Build): fc.Arbitrary<Generated> {
  const known = knownKeywords(dialect, build);
  return fc
    .shuffledSubarray([...known], { minLength: 1, maxLength: 7 })
    .map(offline)
    .chain((keywords) => tree({ dialect, build, soundness, keywords, known }));
}

/** What begins blocks and reads files has arbitraries of its own. */
const structural: ReadonlySet<string> = new Set(['host', 'match', 'include']);

/** The keywords that a build knows, with the facts as of its release. */
function knownKeywords(dialect: Dialect, build: Build): readonly KeywordFacts[] {
  return keywordsOf(dialect)
    .filter((facts) => isKnownTo(facts, build) && !structural.has(facts.keyword.toLowerCase()))
    .map((facts) => factsIn(facts, build.release));
}

/** ssh asks name servers where it is to canonicalize names within domains: of these keywords one is left out. */
function offline(keywords: readonly KeywordFacts[]): readonly KeywordFacts[] {
  const canonicalizes = keywords.some(({ keyword }) => keyword === 'CanonicalizeHostname');
  return canonicalizes ? keywords.filter(({ keyword }) => keyword !== 'CanonicalDomains') : keywords;
}

type Lines = fc.Arbitrary<readonly string[]>;

/** Where lines stand, which tells what may stand there. */
type Place = 'global' | 'block';

function tree(palette: Palette): fc.Arbitrary<Generated> {
  const { dialect } = palette;
  const main = body(palette, 4).map((lines) => ({ '': joinLines(lines) }));
  const including = fc
    .tuple(body(palette, 4, goodInclude(dialect, 'global')), includedFiles(palette))
    .map(([lines, files]) => ({ ...files, '': joinLines(lines) }));
  return fc
    .oneof({ arbitrary: main, weight: 3 }, { arbitrary: including, weight: 2 })
    .chain((files) => damaged(files, palette))
    .map(({ '': text = '', ...files }) => ({ dialect, text, files }));
}

/** Some of the files that an Include may take; one of them includes others. */
function includedFiles(palette: Palette): fc.Arbitrary<Texts> {
  const flat = fc.oneof(linesAt('global', palette, 3), body(palette, 2)).map(joinLines);
  const including = linesAt('global', palette, 3, goodInclude(palette.dialect, 'leaf')).map(joinLines);
  const inMatch = linesAt('block', palette, 3).map(joinLines);
  const files = {
    ...Object.fromEntries(includedPaths.map((path) => [path, flat])),
    ...Object.fromEntries(includedPathsInMatch.map((path) => [path, inMatch])),
    [includingPath]: including,
  };
  return fc.record(files, { requiredKeys: [] }).map((chosen) => ({ ...chosen }));
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Lines outside of blocks, then up to `blocks` of these. Includes may stand anywhere. */
function body(palette: Palette, blocks: number, include?: fc.Arbitrary<string>): Lines {
  const { dialect, build } = palette;
  const header = goodHeader(dialect, build);
  const inner = linesAt('block', palette, 4, include && goodInclude(dialect, 'block'));
  const block = fc.tuple(header, inner).map(([first, rest]) => [first, ...rest]);
  return fc
    .tuple(prefix(palette), linesAt('global', palette, 6, include), fc.array(block, { maxLength: blocks }))
    .map(([first, global, inBlocks]) => [...first, ...global, ...inBlocks.flat()]);
}

/** What only makes sense as a whole, at the start of a file. */
function prefix({ dialect, build, keywords }: Palette): Lines {
  if (dialect === 'sshd_config') return fc.constant([]);
  const ignoring = fc
    .tuple(
      choice('IgnoreUnknown Foo*,use*', 'IgnoreUnknown "*"', 'IgnoreUnknown foo*,!foobaz,x'),
      choice('FooBar x', 'UseKeychain yes', 'Foo "x'),
    )
    .map((lines) => lines.map((line) => (build.release < 807 ? line.replace('"x', 'x') : line.replace('"x', '"x"'))));
  // Behind a proxy no name is looked up, so that the rules for them can be tried.
  const proxied = choice('*.a:*.b', 'a,*.b:*.c x:y', '*.A:b').map((rules) => [
    'ProxyCommand nc %h %p',
    `CanonicalizePermittedCNAMEs ${rules}`,
  ]);
  const canonicalizes = keywords.some(({ keyword }) => keyword === 'CanonicalizeHostname');
  return fc.oneof({ arbitrary: fc.constant([]), weight: 12 }, ignoring, ...(canonicalizes ? [] : [proxied]));
}

function linesAt(place: Place, palette: Palette, maxLength: number, include?: fc.Arbitrary<string>): Lines {
  const { dialect, build, keywords } = palette;
  const allowed = keywords.filter(
    ({ inMatch }) => place === 'global' || dialect === 'ssh_config' || (inMatch !== false && inMatch <= build.release),
  );
  const comment = choice('# a comment', '', '   ', '\t# "', '#');
  const directive = allowed.length > 0 ? choice(...allowed).chain((keyword) => goodLine(keyword, build)) : comment;
  const usual = include ? fc.oneof({ arbitrary: directive, weight: 4 }, { arbitrary: include, weight: 3 }) : directive;
  return fc.array(mostly(usual, comment), { maxLength });
}

/** The same files with faults in some lines, as the soundness of the configuration has it. */
function damaged(files: Texts, palette: Palette): fc.Arbitrary<Texts> {
  const { soundness } = palette;
  if (soundness === 'valid') return fc.constant(files);
  const faults = fc.array(fault(palette), { minLength: 1, maxLength: soundness === 'broken' ? 4 : 1 });
  return faults.map((changes) => changes.reduce((damagedFiles, change) => change(damagedFiles), files));
}

type Fault = (files: Texts) => Texts;

/** One line put in, or changed, at some place of some file. */
function fault(palette: Palette): fc.Arbitrary<Fault> {
  const { dialect, build, keywords, known } = palette;
  const anyKeyword = choice(...keywords, ...keywords, ...known);
  const line = fc.oneof(
    { arbitrary: anyKeyword.chain((keyword) => badLine(keyword, known, build)), weight: 8 },
    { arbitrary: strangeKeyword(dialect, build), weight: 2 },
    { arbitrary: badHeader(dialect), weight: 3 },
    { arbitrary: mutated(goodHeader(dialect, build)), weight: 1 },
    {
      arbitrary: mutated(
        choice(...known.filter(({ argument }) => !resolves.has(argument.kind))).chain((keyword) =>
          goodLine(keyword, build),
        ),
      ),
      weight: 8,
    },
    { arbitrary: mutated(goodInclude(dialect, 'global')), weight: 1 },
  );
  return fc.tuple(line, fc.nat(), fc.nat()).map(([text, file, at]) => insertion(text, file, at));
}

/** A name that is changed at random would be looked up. */
const resolves: ReadonlySet<string> = new Set(['listen-address', 'cname-rule-list', 'domain-list']);

function insertion(text: string, file: number, at: number): Fault {
  return (files) => {
    const paths = ['', '', ...Object.keys(files)];
    const path = paths[file % paths.length]!;
    const lines = files[path]!.split('\n');
    return { ...files, [path]: lines.toSpliced(at % lines.length, 0, text).join('\n') };
  };
}

/** A keyword that this side of this build does not know, or only others do. */
function strangeKeyword(dialect: Dialect, build: Build): fc.Arbitrary<string> {
  const elsewhere = keywordsOf(dialect === 'ssh_config' ? 'sshd_config' : 'ssh_config').map(({ keyword }) => keyword);
  const unknown = keywordsOf(dialect)
    .filter((facts) => !isKnownTo(facts, build))
    .map(({ keyword }) => keyword);
  const keyword = choice('Foo', 'Prot', 'Hosts', 'UseKeychain', 'ServerAliveIntervall', ...elsewhere, ...unknown);
  const harmless = keyword.filter((name) => !/^(listenaddress|canonical|match$|include$)/i.test(name));
  return fc
    .tuple(harmless, choice(' yes', ' no', ' 1', '', ' none', '=x', ' "x', ' a b', " it's", ' # c'))
    .map(([name, rest]) => name + rest);
}
