import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { hasProgram } from '../testing/programs.ts';
import { patchBytes, type PatchedFile } from './patch.ts';

const folder = mkdtempSync(join(tmpdir(), 'ssh-lint-patch-'));
afterAll(() => rmSync(folder, { recursive: true }));

function patched(path: string, oldText: string, newText: string): PatchedFile {
  return { path, oldText, newText, encoding: 'utf-8', ruleIds: ['no-comment-mismatch'] };
}

function bytesOf(text: string, { encoding }: PatchedFile): Buffer {
  return Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1');
}

/** How each tool is asked to apply a patch that lies beside the folder it works in. */
const tools = {
  git(cwd: string, patch: string) {
    execFileSync('git', ['init', '--quiet'], { cwd });
    execFileSync('git', ['apply', '--check', patch], { cwd, stdio: 'pipe' });
    execFileSync('git', ['apply', patch], { cwd, stdio: 'pipe' });
  },
  patch(cwd: string, patch: string) {
    execFileSync('patch', ['-p1', '--input', patch, '--no-backup-if-mismatch', '--fuzz=0'], { cwd, stdio: 'pipe' });
  },
};

/** The files as a tool leaves them, having applied their patch. */
function applied(tool: keyof typeof tools, files: readonly PatchedFile[]): readonly Buffer[] {
  const parent = mkdtempSync(join(folder, 'case-'));
  const work = join(parent, 'work');
  const patch = join(parent, 'x.patch');
  for (const file of files) {
    mkdirSync(dirname(join(work, file.path)), { recursive: true });
    writeFileSync(join(work, file.path), bytesOf(file.oldText, file));
  }
  writeFileSync(patch, patchBytes(files));
  tools[tool](work, patch);
  return files.map((file) => readFileSync(join(work, file.path)));
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index}\n`).join('');
const old = 'Host *\n  ServerAliveInterval 298\n';
const mended = 'Host *\n  ServerAliveInterval 60\n';
const long = lines(40);

const cases: Readonly<Record<string, readonly PatchedFile[]>> = {
  plain: [patched('etc/ssh/ssh_config', old, mended)],
  'a blank in the name': [patched('my dir/ssh_config', old, mended)],
  'a blank at the end of the name': [patched('my dir /config ', old, mended)],
  'a name that repeats its prefix': [patched('x b/x', old, mended)],
  'a name that is not ASCII': [patched('é 日本/config', old, mended)],
  'a quote in the name': [patched('q"x/a b', old, mended)],
  'a backslash in the name': [patched('b\\n', old, mended)],
  'a newline in the name': [patched('new\nline/é', old, mended)],
  'a tab in the name': [patched('a\tb', old, mended)],
  'a bidi mark in the name': [patched('a\u202eb c', old, mended)],
  CRLF: [patched('config', old.replaceAll('\n', '\r\n'), mended.replaceAll('\n', '\r\n'))],
  'a lone CR': [patched('config', 'A\rB 1\nC\n', 'A\rB 2\nC\n')],
  'no last line end': [patched('config', old.trimEnd(), mended.trimEnd())],
  'no last line end, far from the change': [patched('config', `${long}end`, `x\n${long}end`)],
  'insertion at the end of a file without last line end': [patched('config', 'Host a', 'Host a\nHost *\n')],
  'last line end taken away': [patched('config', 'Host a\n', 'Host a')],
  'insertion into an empty file': [patched('config', '', mended)],
  'insertion at the start': [patched('config', long, `x\n${long}`)],
  'two hunks': [patched('config', long, long.replace('Line 3\n', 'x\n').replace('Line 30\n', 'y\nz\n'))],
  'a byte order mark': [patched('config', `\ufeff${old}`, `\ufeff${mended}`)],
  'invalid UTF-8': [
    { ...patched('config', `# caf\xe9 \xff\xfe\n${old}`, `# caf\xe9 \xff\xfe\n${mended}`), encoding: 'latin-1' },
  ],
  'lines that look like headers': [patched('config', '-- a\n++ b\n@@ x\nPort 1\n', '-- a\n++ b\n@@ x\nPort 2\n')],
  'several files in two encodings': [
    patched('a b/é', `# é\n${old}`, `# é\n${mended}`),
    { ...patched('latin', `# \xe9\n${old}`, `# \xe9\n${mended}`), encoding: 'latin-1' },
    patched('c', old.trimEnd(), mended.trimEnd()),
  ],
};

describe.each((['git', 'patch'] as const).filter(hasProgram))('%s apply', (tool) => {
  test.each(Object.entries(cases))('%s', (_, files) => {
    expect(applied(tool, files)).toEqual(files.map((file) => bytesOf(file.newText, file)));
  });

  test('whatever the change', () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', '\r\n', ' \n', '- \n', 'é\n', '\\\n', 'd\r');
    const text = fc.array(line, { maxLength: 30 }).map((parts) => parts.join(''));
    const trimmed = fc.tuple(text, fc.boolean()).map(([whole, cut]) => (cut ? whole.replace(/\n$/, '') : whole));
    fc.assert(
      fc.property(trimmed, trimmed, (oldText, newText) => {
        fc.pre(oldText !== newText && newText !== '');
        expect(applied(tool, [patched('f', oldText, newText)])).toEqual([Buffer.from(newText)]);
      }),
      { numRuns: 25 },
    );
  });
});

test('what it looks like', () => {
  const file = { ...patched('my dir/config', old, mended), ruleIds: ['keepalive-interval', 'no-comment-mismatch'] };
  const unchanged = patched('same', old, old);
  expect(Buffer.from(patchBytes([unchanged, file])).toString()).toBe(`ssh-lint: keepalive-interval, no-comment-mismatch
diff --git a/my dir/config b/my dir/config
--- a/my dir/config\t
+++ b/my dir/config\t
@@ -1,2 +1,2 @@
 Host *
-  ServerAliveInterval 298
+  ServerAliveInterval 60
`);
});

test('a range of no lines is told by the line before it', () => {
  const text = (file: PatchedFile) => Buffer.from(patchBytes([file])).toString();
  expect(text(patched('f', '', 'x\n'))).toContain('\n@@ -0,0 +1,1 @@\n');
  expect(text(patched('f', 'x\n', ''))).toContain('\n@@ -1,1 +0,0 @@\n');
});

test('empty where nothing changes', () => {
  expect(patchBytes([patched('same', old, old)])).toHaveLength(0);
});

test('a character that the encoding lacks is refused', () => {
  expect(() => patchBytes([{ ...patched('config', 'a', 'a日'), encoding: 'latin-1' }])).toThrow(RangeError);
});
