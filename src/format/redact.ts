/**
 * What looks like a secret in a linted file is repeated in no report: more people read a report than its files, and logs
 * are kept for long. The patterns are those of command lines, URLs and the environment.
 */
import type { LintResult, SuppressedFinding } from '../linter/result.ts';
import type { Edit, Finding } from '../rule/finding.ts';
import { sourceLine } from './source.ts';

/** What stands in a report in the place of a secret. */
export const redacted = '[REDACTED]';

/** UTF-16 offsets in a line, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines whose arguments go to a program or its environment, be they commented out. `Match` has `exec`. */
const commandLine =
  /^[\s#"']*(?:AuthorizedKeysCommand|AuthorizedPrincipalsCommand|ForceCommand|KnownHostsCommand|LocalCommand|Match|ProxyCommand|RemoteCommand|SetEnv|Subsystem)["']?[\s=]/i;

const name =
  '(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|(?:access|api|auth|encryption|private|secret)[_-]?key)';

/** Not what stands for a secret, such as `$TOKEN`, `%h` and `{{ token }}`, nor what is none. */
const meant = String.raw`(?!["']?(?:[$\x60<{]|%\w(?!\w)|(?:ask|false|no|none|null|prompt|true|yes)(?![^\s"'])))`;
const value = String.raw`${meant}("[^"]*"?|'[^']*'?|(?:\\.|[^\s"'\\])+)`;

/**
 * The group of each is the secret; nothing but what is looked ahead at follows it. What may stand in front of it is
 * bounded: a line may be as long as a file.
 */
const anywhere: readonly RegExp[] = [
  new RegExp(`${name}=${value}`, 'gi'),
  new RegExp(String.raw`["']\w{0,64}${name}=${meant}([^"']+)(?=["'])`, 'gi'),
  /\/\/[^\s:@/]{0,64}:(?![$%])([^\s@/]{1,256})(?=@)/g,
];

const onCommandLines: readonly RegExp[] = [
  ...anywhere,
  new RegExp(String.raw`${name}:\s?${value}`, 'gi'),
  new RegExp(String.raw`(?:--?[\w-]{0,32}|\bSetEnv\s[^=]{0,64}?)${name}\s{1,4}${value}`, 'gi'),
  new RegExp(String.raw`\b(?:basic|bearer|token)\s{1,4}${value}`, 'gi'),
  new RegExp(String.raw`\bsshpass\s{1,4}-p\s{0,4}${value}`, 'gi'),
  new RegExp(String.raw`\s(?:-u|--user)[\s=]["']?[\w.+-]{1,64}:${value}`, 'gi'),
  /(?:^|[\s"'=])(?!mailto:)[\w.+-]{1,64}:(?![$%])([^\s:@/"']{1,256})(?=@)/gi,
  /(?<![\w+-])([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w+-])/gi,
];

/** Words that may be random: those of letters and digits, with dashes between, that are as long as no name. */
const longWord = /[\w+-]{20,}={0,2}/g;

function looksRandom(word: string): boolean {
  const runs = word.match(/[a-z\d+]{20,}/gi) ?? [];
  const isMixed = [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(word));
  return isMixed || runs.some((run) => /\d/.test(run) && /[a-z]/i.test(run));
}

/** How much of a line is looked at beside the part in question, in UTF-16 units. */
const margin = 2048;

/** The secrets in a line of a linted file, or in what may be seen of a part of it; ascending, and apart. */
export function secretsIn(line: string, { start, end }: Span = { start: 0, end: line.length }): readonly Span[] {
  const from = Math.max(0, start - margin);
  const part = line.slice(from, end + margin);
  const found = commandLine.test(line)
    ? [...matches(part, onCommandLines), ...randomWords(part)]
    : matchesAnywhere(part);
  if (found.length === 0) return found;
  const words = new Set(found.map((span) => secretAt(part, span)).filter(({ length }) => length >= shortest));
  const repeated = [...words].slice(0, mostRepeated).flatMap((word) => occurrences(part, word));
  return apart([...found, ...repeated]).map((span) => ({ start: from + span.start, end: from + span.end }));
}

/** What is shorter stands in other words too. */
const shortest = 4;

/** Secrets that are looked for elsewhere on their line; one with more is made to keep us busy. */
const mostRepeated = 20;

/** Without the quotes around it. */
function secretAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/^["']|["']$/g, '');
}

function occurrences(text: string, word: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

function matches(text: string, patterns: readonly RegExp[]): readonly Span[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: whole, 1: secret, index }) => {
      const end = index + whole.length;
      return { start: end - secret!.length, end };
    }),
  );
}

/** Most lines and messages hold nothing of the kind: this is told without the patterns. */
function matchesAnywhere(text: string): readonly Span[] {
  return text.includes('=') || text.includes('//') ? matches(text, anywhere) : [];
}

function randomWords(text: string): readonly Span[] {
  return Array.from(text.matchAll(longWord), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  })).filter(({ word }) => looksRandom(word));
}

/** In order, with those that overlap or touch as one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** A part of a line of a linted file, the whole of it where left out, without its secrets. */
export function redact(line: string, part: Span = { start: 0, end: line.length }): string {
  return replaceSpans(line, part, secretsIn(line, part));
}

/** Of a secret that begins before the part nothing is left, not even that it is there. */
function replaceSpans(text: string, part: Span, secrets: readonly Span[]): string {
  let [shown, at] = ['', part.start];
  for (const { start, end } of secrets) {
    if (end <= at || start >= part.end) continue;
    shown += start < at ? '' : text.slice(at, start) + redacted;
    at = end;
  }
  return shown + text.slice(at, Math.max(at, part.end));
}

/** Messages and titles without the secrets of the lines they speak of. Fixes that would show one are told, not shown. */
export function withoutSecrets({ files, notices }: LintResult): LintResult {
  const texts = new Map(files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])));
  const hide = (finding: Finding): Finding => withoutSecretsOf(finding, secretsOf(finding, texts));
  const hideSuppressed = (finding: SuppressedFinding): SuppressedFinding => {
    const { kind, justification } = finding.suppression;
    const told = justification === undefined ? undefined : hideIn(justification, secretsOf(finding, texts));
    return { ...hide(finding), suppression: { kind, justification: told } };
  };
  return {
    files: files.map((file) => ({
      ...file,
      findings: file.findings.map(hide),
      suppressed: file.suppressed.map(hideSuppressed),
    })),
    notices,
  };
}

/** The secrets themselves, on the lines of the places that a finding names. */
function secretsOf({ place, related }: Finding, texts: ReadonlyMap<string, string>): readonly string[] {
  const secrets = [place, ...related.map((other) => other.place)].flatMap((each) => {
    const text = texts.get(each.path);
    if (text === undefined) return [];
    const line = sourceLine(text, each);
    const part = { start: each.column - 1, end: each.column - 1 };
    return secretsIn(line, part).map((span) => secretAt(line, span));
  });
  return [...new Set(secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]))].filter(
    ({ length }) => length >= shortest,
  );
}

function withoutSecretsOf(finding: Finding, secrets: readonly string[]): Finding {
  const hide = (text: string): string => hideIn(text, secrets);
  const shown = (edits: readonly Edit[]): readonly Edit[] => (showSecret(edits, secrets) ? [] : edits);
  const { fix } = finding;
  return {
    ...finding,
    message: hide(finding.message),
    related: finding.related.map((other) => ({ ...other, message: hide(other.message) })),
    fix: fix && { ...fix, title: hide(fix.title), edits: shown(fix.edits) },
    suggestions: finding.suggestions.map(({ title, edits }) => ({ title: hide(title), edits: shown(edits) })),
  };
}

function hideIn(text: string, secrets: readonly string[]): string {
  const hidden = secrets.reduce((rest, secret) => withoutBeginning(rest.replaceAll(secret, redacted), secret), text);
  return replaceSpans(hidden, { start: 0, end: hidden.length }, apart(matchesAnywhere(hidden)));
}

/** Messages cut long texts: what is left of the secret stands before an ellipsis. */
function withoutBeginning(text: string, secret: string): string {
  const parts = text.split('…');
  const last = parts.pop()!;
  const hidden = parts.map((part) => {
    const lengths = Array.from(
      { length: Math.max(0, secret.length - shortest) },
      (_, index) => secret.length - index - 1,
    );
    const left = lengths.find((length) => part.endsWith(secret.slice(0, length)));
    return left === undefined ? part : part.slice(0, part.length - left) + redacted;
  });
  return [...hidden, last].join('…');
}

function showSecret(edits: readonly Edit[], secrets: readonly string[]): boolean {
  return edits.some(
    ({ text }) =>
      secrets.some((secret) => text.includes(secret)) || text.split('\n').some((line) => secretsIn(line).length > 0),
  );
}
