import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { maximumFileSize, readConfig, readRegular, readStream } from './read.ts';
import { makeFolder, withoutPrivilege } from '../testing/folder.ts';

test.each([
  ['a byte order mark and CRLF', '\u{feff}Port 22\r\n', 'utf-8', '\u{feff}Port 22\r\n'],
  ['latin-1', Uint8Array.of(0x23, 0xe9), 'latin-1', '#é'],
  ['a binary file', Uint8Array.of(0, 0xff, 0x0a, 0), 'latin-1', '\0ÿ\n\0'],
  ['an empty file', '', 'utf-8', ''],
])('reads %s', (_, content, encoding, text) => {
  const root = makeFolder({ sshd_config: content });
  expect(readConfig(join(root, 'sshd_config'), { root })).toEqual({ text, encoding });
});

test('reads through links that stay inside the root', () => {
  const root = makeFolder({ 'a/x': 'Port 22' });
  symlinkSync('a', join(root, 'b'));
  symlinkSync('b/x', join(root, 'c'));
  expect(readConfig(join(root, 'c'), { root })).toEqual({ text: 'Port 22', encoding: 'utf-8' });
});

test('refuses by rule, with a cause and the path as given', () => {
  const outside = makeFolder({ secret: 'x' });
  const root = makeFolder({ '.git/config': 'x', 'folder/x': 'x' });
  symlinkSync(join(outside, 'secret'), join(root, 'leaving'));
  symlinkSync('/dev/zero', join(root, 'device'));
  symlinkSync('.git/config', join(root, 'git'));
  symlinkSync('nowhere', join(root, 'broken'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
  const cause = (path: string, from = root): unknown => readConfig(path, { root: from });
  expect(cause(join(root, 'leaving'))).toMatchObject({ path: join(root, 'leaving'), cause: 'outside-root' });
  expect(cause(join(outside, 'secret'))).toMatchObject({ cause: 'outside-root' });
  expect(cause(join(root, 'folder/x'), join(root, 'fold'))).toMatchObject({ cause: 'outside-root' });
  expect(cause(join(root, 'device'))).toMatchObject({ cause: 'outside-root' });
  expect(cause(join(root, 'device'), '/')).toMatchObject({ cause: 'not-regular' });
  expect(cause(join(root, 'git'))).toMatchObject({ cause: 'git-folder' });
  expect(cause(join(root, 'broken'))).toMatchObject({ cause: 'broken-link' });
  expect(cause(join(root, 'fifo'))).toMatchObject({ path: join(root, 'fifo'), cause: 'not-regular' });
  expect(cause(join(root, 'folder'))).toMatchObject({ cause: 'not-regular' });
  expect(cause(join(root, 'nowhere'))).toMatchObject({ cause: 'missing' });
});

test('refuses what is larger than the limit, whose default holds a million lines and not 200 MB', () => {
  const root = makeFolder({ big: '', small: '12345' });
  truncateSync(join(root, 'big'), 200_000_000);
  expect(maximumFileSize).toBeGreaterThan(1_000_000 * 40);
  expect(readConfig(join(root, 'big'), { root })).toEqual({
    path: join(root, 'big'),
    cause: 'too-large',
    reason: 'It is larger than 64 MiB, the most that is read of one file.',
  });
  symlinkSync('small', join(root, 'link'));
  expect(readConfig(join(root, 'link'), { root, maximumSize: 4 })).toEqual({
    path: join(root, 'link'),
    cause: 'too-large',
    reason: 'It is larger than 4 bytes, the most that is read of one file.',
  });
  expect(readConfig(join(root, 'small'), { root, maximumSize: 5 })).toMatchObject({ text: '12345' });
});

test('what may not be read is told', async () => {
  const root = makeFolder({ secret: 'x', 'closed/x': 'x' });
  chmodSync(join(root, 'secret'), 0);
  chmodSync(join(root, 'closed'), 0);
  const reason = 'It cannot be read: permission denied.';
  for (const path of ['secret', 'closed/x']) {
    const read = await withoutPrivilege(() => readConfig(join(root, path), { root }));
    expect(read).toEqual({ path: join(root, path), cause: 'unreadable', reason });
  }
});

test('what was exchanged for a link or a FIFO after it was judged is neither followed nor waited for', () => {
  const root = makeFolder({ target: 'x' });
  symlinkSync('target', join(root, 'link'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
  expect(readRegular(join(root, 'link'))).toMatchObject({ cause: 'broken-link' });
  expect(readRegular(join(root, 'fifo'))).toMatchObject({ cause: 'not-regular' });
});

test('reads a stream to its end, but no more than is read of a file', () => {
  const folder = makeFolder({ x: 'Port 22\n'.repeat(10_000) });
  const read = (maximumSize: number): unknown => {
    const descriptor = openSync(join(folder, 'x'), 'r');
    try {
      return readStream('-', descriptor, maximumSize);
    } finally {
      closeSync(descriptor);
    }
  };
  expect(read(80_000)).toEqual(Buffer.from('Port 22\n'.repeat(10_000)));
  expect(read(79_999)).toMatchObject({ path: '-', cause: 'too-large' });
});
