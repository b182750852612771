/**
 * One function for each place that text of a linted file, or its name, is written to. Such text may come from a
 * stranger's pull request: formats write it through these and in no other way.
 */

/**
 * What a terminal or an editor acts upon instead of showing: control characters, bidi marks, line and paragraph
 * separators, the byte order mark. Halves of surrogate pairs are here because no encoding can hold them.
 */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/**
 * GitHub's runner obeys `##[command]` wherever it stands in a line, Azure's `##vso[command]`. The `[` alone is matched,
 * so that text can be escaped character by character.
 */
const commandBracket = /\[(?<=##[\w-]*\[)/g;

/** GitHub's runner obeys `::command::` where a line begins with it; it passes over any Unicode blank before it. */
const commandColons = /^\s*:(?=:)/;

/** The first of the colons of such a line, written as a command is not. */
function withoutCommandColons(line: string): string {
  return line.replace(commandColons, (start) => start.slice(0, -1) + codePoint(':'));
}

/** `\u{1b}` for an escape character. */
function codePoint(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16)}}`;
}

/** One line for people: what is unprintable becomes visible, line ends included. */
export function visible(text: string): string {
  return text.replace(unprintable, codePoint);
}

/** One line, or the beginning of one, for people: visible, and no command to a CI runner that shows it in a log. */
export function terminalLine(text: string): string {
  return withoutCommandColons(visible(text).replace(commandBracket, codePoint));
}

/**
 * The characters of a source line, each made fit for a terminal. The UTF-16 length of the input is kept: the second
 * half of a surrogate pair is `''`. Tabs are left to the caller, who knows the column.
 */
export function terminalCharacters(line: string): readonly string[] {
  const characters = line.split('').fill('');
  for (let at = 0; at < line.length;) {
    const char = String.fromCodePoint(line.codePointAt(at)!);
    characters[at] = char === '\t' ? char : visible(char);
    at += char.length;
  }
  for (const { index } of line.matchAll(commandBracket)) characters[index] = codePoint('[');
  return characters;
}

/**
 * JSON, indented by two, with a line end. Parses to the same value as plain JSON would, but holds neither unprintable
 * characters nor runner commands, so that it can be printed anywhere.
 */
export function jsonText(value: unknown): string {
  const unit = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const lines = JSON.stringify(value, null, 2).replace(commandBracket, unit);
  return `${lines.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, unit)}\n`;
}

/** Text as JSON for readers that refuse halves of surrogate pairs, escaped or not. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** A relative path as a URI reference: percent-encoded segment by segment, so that no part of it reads as a scheme. */
export function uriPath(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

/**
 * A SARIF message in plain text (SARIF 2.1.0, 3.11). File content must not form a link, `[text](target)`, nor a
 * placeholder, `{0}`. Braces are doubled only where one might be read: few readers undo it, and `${HOME}` is common.
 */
export function sarifText(text: string): string {
  const unlinked = visible(text).replaceAll('](', '] (');
  return /\{\d+\}/.test(unlinked) ? unlinked.replace(/[{}]/g, '$&$&') : unlinked;
}

/** A name in a patch header, `a/` or `b/` included: quoted as in C where git and GNU patch need that, or a terminal. */
export function patchPath(path: string): string {
  if (!/["\\]|\s$/.test(path) && path.search(unprintable) < 0) return path;
  const bytes = new TextEncoder().encode(path);
  return `"${Array.from(bytes, patchByte).join('')}"`;
}

function patchByte(byte: number): string {
  const char = String.fromCharCode(byte);
  if (char === '"' || char === '\\') return `\\${char}`;
  return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : char;
}

/** The message of a GitHub workflow command, of which the runner decodes `%25`, `%0D` and `%0A`. */
export function commandData(text: string): string {
  return visible(text).replace(commandBracket, codePoint).replaceAll('%', '%25');
}

/** The value of a property of a GitHub workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What XML 1.0 holds in no form, not even as a reference, and `visible` lets pass. */
const notXml = /[\ufffe\uffff]/g;

/** Text or an attribute's value of XML, on one line. */
export function xml(text: string): string {
  return visible(text)
    .replace(notXml, codePoint)
    .replace(/[&<>"']/g, reference)
    .replace(commandBracket, reference);
}

/** Text or an attribute's value of HTML, on one line. A tab stays one. */
export function html(text: string): string {
  return text
    .replace(/[&<>"']/g, reference)
    .replace(unprintable, (char) => (char === '\t' ? reference(char) : codePoint(char)))
    .replace(commandBracket, reference);
}

/** `&#60;` for `<`. */
function reference(char: string): string {
  return `&#${char.codePointAt(0)!};`;
}

/** Stands between characters that would mean something together, and is not seen. */
const zeroWidth = '\u200b';

/** Text in a line or a table's cell of GitHub's Markdown: no markup, link, mention of a person, issue or emoji. */
export function markdownText(text: string): string {
  return markdownWords(text)
    .replace(/#(?=\d)/g, `#${zeroWidth}`)
    .replace(/:(?=[\w\\+-]+:)/g, `:${zeroWidth}`);
}

/** Code in a line or a table's cell of GitHub's Markdown. In a span of backticks there `\|` cannot be written. */
export function markdownCode(text: string): string {
  return `<code>${markdownWords(text)}</code>`;
}

function markdownWords(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]|~$&<>]/g, '\\$&')
    .replace(/@|:(?=\/\/)|(?<=www)(?=\.)/gi, `$&${zeroWidth}`);
}

/** Lines as a block of code in Markdown. */
export function markdownFence(text: string, language: string): string {
  const longestRun = (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 2);
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}${language}\n${patchLines(text)}${fence}`;
}

/** Lines of code, each with its line end, for people to read. */
export function patchLines(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.map((line) => `${codeLine(line)}\n`).join('');
}

/** A line of code as it stands, its tabs too, but for what is unprintable or a command to a CI runner. */
function codeLine(line: string): string {
  return withoutCommandColons(terminalCharacters(line).join(''));
}

/**
 * A message that reviewdog puts into a review: Markdown on GitHub, plain text elsewhere. So it is kept from being
 * markup by characters that are not seen.
 */
export function reviewText(text: string): string {
  return visible(text)
    .replace(/[<@]|\](?=[([:])|:(?=\/\/)|(?<=www)(?=\.)/gi, `$&${zeroWidth}`)
    .replace(/^\s*(?=[^\w\s])/, zeroWidth);
}
