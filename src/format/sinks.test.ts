/**
 * Formats write strange text through `escape.ts` and in no other way. Two proofs: each text that a format is given is
 * exchanged for one that does harm wherever it stands raw, one at a time; and no other source holds what escapes are made of.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import type { LintResult } from '../linter/result.ts';
import { unprintableIn } from '../testing/hostile-text.ts';
import { formatContext, mixedResult, suppressedFinding } from '../testing/lint-results.ts';
import { type FormatName, formats } from './format.ts';

/** Does something in every sink: a terminal, a runner's log, XML, HTML, Markdown, a SARIF message, a URI. */
const poison =
  '\u001b[2J\u202e\u009b<b id="x">&amp;\']]>|`*[x](y){0}@user https://a.b ::error::##[add-mask]%0A\n::add-mask::x';

const markup = [/<b id/, /&amp;/, /"x">/];

/** What shows that the poison came through raw, and what of a report a reader takes for more than data. */
interface Sink {
  readonly raw: readonly RegExp[];
  active?(written: string): string;
}

const sinks: Readonly<Record<FormatName, Sink>> = {
  pretty: { raw: [] },
  compact: { raw: [] },
  json: { raw: [] },
  sarif: {
    raw: [/\[x\]\(y\)/],
    active: (written) => valuesOf(written, ['message', 'description', 'justification', 'uri']),
  },
  github: { raw: [] },
  gitlab: { raw: [] },
  junit: { raw: markup },
  checkstyle: { raw: markup },
  rdjson: { raw: [/<b/, /\]\(y/, /@user/, /https:\/\//], active: (written) => valuesOf(written, ['message']) },
  markdown: {
    raw: [/(?<!\\)<b id/, /(?<!\\)&amp;/, /(?<!\\)\]\(y/, /@user/, /https:\/\/a\.b/],
    active: (written) => written.replaceAll(/^```[^]*?^```$/gm, ''),
  },
  html: { raw: markup },
};

/** The values of some keys of JSON, wherever they stand. */
function valuesOf(json: string, keys: readonly string[]): string {
  const values: unknown[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (keys.includes(key)) values.push(typeof value === 'object' ? JSON.stringify(value) : value);
    return value;
  });
  return values.join('\n');
}

/** Strings that come from us or from a closed list. */
const ours: ReadonlySet<string> = new Set([
  'ruleId',
  'messageId',
  'severity',
  'dialect',
  'encoding',
  'safety',
  'kind',
  'level',
  'changes',
]);

const [first, ...rest] = mixedResult.files;
const result: LintResult = {
  files: [
    ...rest,
    {
      ...first!,
      suppressed: [suppressedFinding({ place: rest[0]!.findings[0]!.place, related: rest[0]!.findings[0]!.related })],
    },
  ],
  notices: [{ path: 'etc/ssh/link', message: 'It leads out of the root.', level: 'warning' }],
};

/** The ways to the strings of a value. */
function leaves(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [way];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (ours.has(key) ? [] : leaves(inner, [...way, key])));
}

/** A copy with another string at the end of a way. */
function planted<Value>(value: Value, way: readonly string[]): Value {
  const copy = structuredClone(value);
  const holder = way.slice(0, -1).reduce<object>((inner, key) => Reflect.get(inner, key) as object, copy as object);
  Reflect.set(holder, way.at(-1)!, poison);
  return copy;
}

const ways = leaves(result);
const context = { ...formatContext, showSuppressed: true, patch: ` ${poison.replace('\n', '\n ')}\n` };

test('every text of a result is planted: of files, of findings and of notices', () => {
  const names = new Set(ways.map((way) => way.findLast((key) => !/^\d+$/.test(key))));
  expect(names).toEqual(new Set(['justification', 'message', 'path', 'text', 'title']));
  expect(ways.length).toBeGreaterThan(30);
});

describe.each(Object.keys(formats) as FormatName[])('%s', (name) => {
  test.each(ways.map((way) => [way.join('.'), way] as const))('writes %s through an escape', (_, way) => {
    const written = formats[name](planted(result, way), context);
    expect(unprintableIn(written)).toEqual([]);
    const { raw, active = (whole) => whole } = sinks[name];
    expect(raw.filter((pattern) => pattern.test(active(written)))).toEqual([]);
    const lines = written.split(/[\r\n]/).filter((line) => /^\s*::/.test(line) && name !== 'github');
    expect(lines).toEqual([]);
    expect(written).not.toContain('##[');
  });
});

describe('the sources', () => {
  const source = join(import.meta.dirname, '..');
  const sources = ['format', 'cli'].flatMap((folder) =>
    readdirSync(join(source, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(source, folder, name), 'utf8') })),
  );

  /** What an escape is made of, and where it is something else. */
  const makings: readonly (readonly [making: string, pattern: RegExp, elsewhere: readonly string[]])[] = [
    ['percent encoding', /encodeURI|%0A|%25|%3A/, []],
    ['character references', /&(lt|gt|amp|quot|#\w+);/, []],
    ['classes of unprintable characters', /\\p\{C|\\x1b|\\u001b|\\u202/, ['format/excerpt.ts']],
    ['code points as text', /\\\\u|\\\\x/, []],
    // Only what reads it can undo it: these print it for a person through an escape, or compare it.
    [
      'JSON',
      /JSON\.stringify\((?!error)/,
      ['format/baseline.ts', 'format/redact.ts', 'format/sarif.ts', 'format/patch.ts'],
    ],
  ];

  test.each(makings)('hold %s in escape.ts alone', (_, pattern, elsewhere) => {
    const holding = sources.filter(({ name, text }) => name.startsWith('format/') && pattern.test(text));
    expect(holding.map(({ name }) => name)).toEqual(['format/escape.ts', ...elsewhere].toSorted());
  });

  /** What is ours or a number in what the command line writes. */
  const harmless: ReadonlySet<string> = new Set(
    'count counts defaultRange dialect found maxWarnings name noun refusal.reason stale.length version'.split(' '),
  );

  test('of the command line write what is strange through an escape', () => {
    const strange = sources
      .filter(({ name }) => name.startsWith('cli/'))
      .flatMap(({ name, text }) => writtenIn(text).map((part) => `${name}: ${part}`))
      .filter(
        (part) =>
          !/: (terminalLine\(|failureText\(|lines\.map\(terminalLine\))/.test(part) &&
          !harmless.has(part.replace(/^.*: /, '')),
      );
    expect(strange).toEqual([]);
  });

  test('planted, a raw path is found', () => {
    expect(writtenIn('streams.writeStderr(`a ${path}: ${terminalLine(`${path}`)}\\n`)')).toEqual([
      'path',
      'terminalLine(`${path}`)',
    ]);
  });
});

/** What templates take in that are written to a stream. */
function writtenIn(source: string): readonly string[] {
  const { code } = transformSync(source, { loader: 'ts' });
  const parts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, callee, arguments: given = [] } = node as CallNode;
    const isWrite = type === 'CallExpression' && /^write(Stdout|Stderr)$/.test(callee?.property?.name ?? '');
    const expressions = isWrite ? given.flatMap((argument) => argument.expressions ?? []) : [];
    // esbuild numbers names that an outer scope has too.
    parts.push(...expressions.map(({ start, end }) => code.slice(start, end).replace(/\d$/, '')));
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code));
  return parts;
}

interface CallNode {
  readonly type?: string;
  readonly callee?: { readonly property?: { readonly name?: string } };
  readonly arguments?: readonly {
    readonly expressions?: readonly { readonly start: number; readonly end: number }[];
  }[];
}
