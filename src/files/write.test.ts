import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from './encoding.ts';
import { makeFolder, withoutPrivilege } from '../testing/folder.ts';
import { replaceFile, writeConfig, writeReport } from './write.ts';

const original = { text: 'Port 22\n', encoding: 'utf-8' } as const;
const text = 'Port 23\n';

describe('writing', () => {
  test('replaces the content and keeps mode and owner', async () => {
    const root = makeFolder({ sshd_config: original.text });
    const path = join(root, 'sshd_config');
    chmodSync(path, 0o640);
    if (process.getuid!() === 0) chownSync(path, 1234, 4321);
    const { uid, gid, ino } = statSync(path);
    expect(await writeConfig(path, { root, original, text })).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(text);
    const after = statSync(path);
    expect([after.mode & 0o7777, after.uid, after.gid]).toEqual([0o640, uid, gid]);
    expect(after.ino).not.toBe(ino);
    expect(readdirSync(root)).toEqual(['sshd_config']);
  });

  test('keeps a mode that only the owner may use, whatever the mask', async () => {
    const root = makeFolder({ config: original.text });
    chmodSync(join(root, 'config'), 0o600);
    const mask = process.umask(0o777);
    try {
      expect(await writeConfig(join(root, 'config'), { root, original, text })).toBeUndefined();
    } finally {
      process.umask(mask);
    }
    expect(statSync(join(root, 'config')).mode & 0o7777).toBe(0o600);
  });

  test('keeps every byte of a latin-1 file', async () => {
    const bytes = Uint8Array.of(0x23, 0xe9, 0xff, 0x00, 0x0d, 0x0a, 0x58);
    const root = makeFolder({ config: bytes });
    const decoded = decodeText(bytes);
    const request = { root, original: decoded, text: decoded.text.replace('X', 'Y') };
    expect(await writeConfig(join(root, 'config'), request)).toBeUndefined();
    expect([...readFileSync(join(root, 'config'))]).toEqual([0x23, 0xe9, 0xff, 0x00, 0x0d, 0x0a, 0x59]);
  });
});

test('a link above the root is the user’s, and no obstacle', async () => {
  const root = makeFolder({ config: original.text });
  const above = join(makeFolder(), 'link');
  symlinkSync(root, above);
  expect(await writeConfig(join(above, 'config'), { root, original, text })).toBeUndefined();
  expect(readFileSync(join(root, 'config'), 'utf8')).toBe(text);
});

test('a text of which the system takes a part at a time is written whole or not at all', () => {
  const size = 3000;
  const root = makeFolder({ config: original.text });
  const script = `
    import { writeConfig } from ${JSON.stringify(join(import.meta.dirname, 'write.ts'))};
    process.on('SIGXFSZ', () => {});
    const original = { text: ${JSON.stringify(original.text)}, encoding: 'utf-8' };
    const request = { root: ${JSON.stringify(root)}, original, text: 'x'.repeat(${size}) };
    console.log((await writeConfig(${JSON.stringify(join(root, 'config'))}, request))?.cause);`;
  const node = `"$0" --import tsx --input-type=module -e "$1"`;
  const limited = (command: string) =>
    execFileSync('bash', ['-c', command, process.execPath, script], { encoding: 'utf8', stdio: 'pipe' });
  expect(limited(`ulimit -f 1; ${node}`)).toBe('unwritable\n');
  expect(readFileSync(join(root, 'config'), 'utf8')).toBe(original.text);
  expect(readdirSync(root)).toEqual(['config']);
  expect(limited(node)).toBe('undefined\n');
  expect(readFileSync(join(root, 'config'))).toHaveLength(size);
});

describe('a report', () => {
  const prepare = () => {
    const root = makeFolder({ 'there/old': 'x' });
    const outside = makeFolder({ victim: 'x' });
    return { root, outside };
  };

  test('is written with the folders that it needs, and over a file', () => {
    const { root } = prepare();
    for (const name of ['there/old', 'not/there/yet']) {
      expect(writeReport(join(root, name), 'told', root)).toBeUndefined();
      expect(readFileSync(join(root, name), 'utf8')).toBe('told');
    }
  });

  test.each([
    ['a link', 'victim', 'x.sarif', 'x.sarif'],
    ['a link to nothing', 'none', 'x.sarif', 'x.sarif'],
    ['a folder that is a link', '.', 'reports', 'reports/victim'],
  ])('goes through no link of the root: %s', (_, target, link, path) => {
    const { root, outside } = prepare();
    symlinkSync(join(outside, target), join(root, link));
    expect(writeReport(join(root, path), 'told', root)).toMatchObject({ path: join(root, path), cause: 'link' });
    expect([readdirSync(outside), readFileSync(join(outside, 'victim'), 'utf8')]).toEqual([['victim'], 'x']);
  });

  test('waits for nobody at a FIFO of the root', () => {
    const { root } = prepare();
    execFileSync('mkfifo', [join(root, 'fifo')]);
    expect(writeReport(join(root, 'fifo'), 'told', root)).toMatchObject({ cause: 'not-regular' });
  });

  test('goes where the user says outside of the root, be it through a link to a device', () => {
    const { root, outside } = prepare();
    symlinkSync('/dev/null', join(outside, 'stdout'));
    expect(writeReport(join(outside, 'stdout'), 'told', root)).toBeUndefined();
  });
});

describe('replacing a file of our own', () => {
  const bytes = Buffer.from('old');

  test('makes it, replaces it, and keeps its mode', async () => {
    const path = join(makeFolder(), 'x.json');
    expect(await replaceFile(path, { original: undefined, text: 'old' })).toBeUndefined();
    chmodSync(path, 0o600);
    expect(await replaceFile(path, { original: bytes, text: 'new' })).toBeUndefined();
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600]);
    expect(readdirSync(join(path, '..'))).toEqual(['x.json']);
  });

  test.each([
    ['was made by others meanwhile', undefined],
    ['was changed by others meanwhile', Buffer.from('older')],
  ])('is refused where it %s', async (_, read) => {
    const path = join(makeFolder({ 'x.json': bytes }), 'x.json');
    expect(await replaceFile(path, { original: read, text: 'new' })).toMatchObject({ cause: 'changed' });
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('is refused where it is read-only', async () => {
    const path = join(makeFolder({ 'x.json': bytes }), 'x.json');
    chmodSync(path, 0o400);
    expect(await replaceFile(path, { original: bytes, text: 'new' })).toMatchObject({ cause: 'read-only' });
  });
});

describe('is refused, and the file left as it is,', () => {
  const prepare = (): { root: string; path: string } => {
    const root = makeFolder({ config: original.text });
    return { root, path: join(root, 'config') };
  };

  test('where it changed after it was read', async () => {
    const { root, path } = prepare();
    writeFileSync(path, 'Port 24\n');
    expect(await writeConfig(path, { root, original, text })).toMatchObject({ path, cause: 'changed' });
    expect(readFileSync(path, 'utf8')).toBe('Port 24\n');
    rmSync(path);
    expect(await writeConfig(path, { root, original, text })).toMatchObject({ path, cause: 'missing' });
    expect(readdirSync(root)).toEqual([]);
  });

  test('where a link inside the root leads to it, or to its folder', async () => {
    const root = makeFolder({ 'real/config': original.text });
    symlinkSync('real/config', join(root, 'config'));
    symlinkSync('real', join(root, 'folder'));
    for (const path of ['config', 'folder/config'].map((name) => join(root, name))) {
      expect(await writeConfig(path, { root, original, text })).toEqual({
        path,
        cause: 'link',
        reason: 'It is reached by a link, and nothing is written through one: name the file itself.',
      });
    }
    expect(readFileSync(join(root, 'real/config'), 'utf8')).toBe(original.text);
    expect(readlinkSync(join(root, 'config'))).toBe('real/config');
  });

  test('where it is read-only, even for root', async () => {
    const { root, path } = prepare();
    chmodSync(path, 0o444);
    expect(await writeConfig(path, { root, original, text })).toEqual({
      path,
      cause: 'read-only',
      reason: 'It is read-only: give its owner permission to write first.',
    });
    expect(readFileSync(path, 'utf8')).toBe(original.text);
  });

  test('where a link leads out of the root', async () => {
    const outside = prepare();
    const root = makeFolder();
    symlinkSync(outside.path, join(root, 'config'));
    expect(await writeConfig(join(root, 'config'), { root, original, text })).toMatchObject({ cause: 'outside-root' });
    expect(readFileSync(outside.path, 'utf8')).toBe(original.text);
  });

  test('where it is a folder', async () => {
    const root = makeFolder({ 'config/x': '' });
    expect(await writeConfig(join(root, 'config'), { root, original, text })).toMatchObject({ cause: 'not-regular' });
  });
});

describe.runIf(process.getuid?.() === 0)('without the rights of root it is refused', () => {
  const nobody = 65534;

  test('in a folder that may not be written, and nothing is left behind', async () => {
    const root = makeFolder({ config: original.text });
    chownSync(join(root, 'config'), nobody, nobody);
    const refusal = await withoutPrivilege(() => writeConfig(join(root, 'config'), { root, original, text }));
    expect(refusal).toMatchObject({ cause: 'unwritable', reason: 'It cannot be written: permission denied.' });
    expect(readFileSync(join(root, 'config'), 'utf8')).toBe(original.text);
    expect(readdirSync(root)).toEqual(['config']);
  });

  test.each([
    ['owner', 1234, nobody],
    ['group', nobody, 1234],
  ])('where the %s could not be kept', async (_, uid, gid) => {
    const root = makeFolder({ config: original.text });
    chownSync(root, nobody, nobody);
    chownSync(join(root, 'config'), uid, gid);
    chmodSync(join(root, 'config'), 0o666);
    const refusal = await withoutPrivilege(() => writeConfig(join(root, 'config'), { root, original, text }));
    expect(refusal).toMatchObject({ cause: 'foreign-owner' });
    expect(readFileSync(join(root, 'config'), 'utf8')).toBe(original.text);
  });

  test('and done where the file is one’s own', async () => {
    const root = makeFolder({ config: original.text });
    chownSync(root, nobody, nobody);
    chownSync(join(root, 'config'), nobody, nobody);
    expect(await withoutPrivilege(() => writeConfig(join(root, 'config'), { root, original, text }))).toBeUndefined();
    expect(readFileSync(join(root, 'config'), 'utf8')).toBe(text);
  });
});
