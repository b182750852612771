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
import { writeConfig } from './write.ts';

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

  test('through a link inside the root changes its target and leaves the link', async () => {
    const root = makeFolder({ 'real/config': original.text });
    symlinkSync('real/config', join(root, 'config'));
    expect(await writeConfig(join(root, 'config'), { root, original, text })).toBeUndefined();
    expect(readlinkSync(join(root, 'config'))).toBe('real/config');
    expect(readFileSync(join(root, 'real/config'), 'utf8')).toBe(text);
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

  test('with the path as given, where that is a link', async () => {
    const { root, path } = prepare();
    symlinkSync('config', join(root, 'link'));
    chmodSync(path, 0o400);
    expect(await writeConfig(join(root, 'link'), { root, original, text })).toMatchObject({ path: join(root, 'link') });
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

  test('where a link or a FIFO may stand in the place of the temporary file', async () => {
    const { root, path } = prepare();
    const target = makeFolder({ victim: 'x' });
    symlinkSync(join(target, 'victim'), join(root, 'config.123'));
    expect(await writeConfig(path, { root, original, text })).toMatchObject({ path, cause: 'temporary-name' });
    rmSync(join(root, 'config.123'));
    execFileSync('mkfifo', [join(root, 'config.4294967295')]);
    expect(await writeConfig(path, { root, original, text })).toMatchObject({ path, cause: 'temporary-name' });
    rmSync(join(root, 'config.4294967295'));
    symlinkSync('config', join(root, 'config.old'));
    writeFileSync(join(root, 'config.1'), '');
    expect(await writeConfig(path, { root, original, text })).toBeUndefined();
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
