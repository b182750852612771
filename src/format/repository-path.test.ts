import { describe, expect, test } from 'vitest';
import { formatContext, lintResult, mixedResult } from '../testing/lint-results.ts';
import { type FormatName, formats } from './format.ts';
import { fromRepositoryRoot, pathFromRoot } from './repository-path.ts';

test.each([
  ['.', 'etc/ssh/sshd_config', 'etc/ssh/sshd_config'],
  ['roles/ssh', 'files/ssh_config', 'roles/ssh/files/ssh_config'],
  ['roles/ssh', '../sshd/sshd_config', 'roles/sshd/sshd_config'],
  ['roles/ssh', '../../sshd_config', 'sshd_config'],
  ['roles', '../../other/sshd_config', '../other/sshd_config'],
  ['roles', '..d/config', 'roles/..d/config'],
  ['roles', '.', 'roles'],
  ['roles', '..', '.'],
  ['roles', '/etc/ssh/sshd_config', '/etc/ssh/sshd_config'],
  ['roles', 'D:/etc/ssh/sshd_config', 'D:/etc/ssh/sshd_config'],
])('in %s, %s is %s', (folder, path, expected) => {
  expect(pathFromRoot(folder, path)).toBe(expected);
});

test('every path of a result is moved', () => {
  const notice = { message: 'It is a FIFO.', level: 'warning' } as const;
  const result = {
    ...mixedResult,
    notices: [
      { ...notice, path: 'fifo' },
      { ...notice, path: undefined },
    ],
  };
  const moved = fromRepositoryRoot(result, 'lab');
  expect(JSON.stringify(moved)).toBe(JSON.stringify(result).replaceAll('"path":"', '"path":"lab/'));
});

describe('a format for a service that knows nothing of the working folder', () => {
  const files = mixedResult.files;

  test.each<FormatName>(['sarif', 'github', 'gitlab', 'rdjson'])('%s names files from the root', (name) => {
    const fromRoot = formats[name](fromRepositoryRoot(lintResult(...files), 'lab/one'), formatContext);
    expect(formats[name](lintResult(...files), { ...formatContext, folder: 'lab/one' })).toBe(fromRoot);
    expect(fromRoot).toContain('lab/one/etc/ssh/sshd_config');
  });

  test.each<FormatName>(['pretty', 'compact', 'json'])('%s is for whoever stands in the folder', (name) => {
    const shown = formats[name](lintResult(...files), { ...formatContext, folder: 'lab/one' });
    expect(shown).toBe(formats[name](lintResult(...files), formatContext));
  });
});
