import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { hasReferences } from '../testing/references.ts';
import {
  articleCase,
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  placeIn,
} from '../testing/lint-results.ts';
import { compact } from './compact.ts';

test('one line a finding', () => {
  const place = placeIn('my dir/::x\r', 'Port 22', '22');
  const hostile = lintedFile('my dir/::x\r', 'Port 22', [
    finding({ place, severity: 'info', message: 'a\nb ##[group]' }),
  ]);
  expect(compact(lintResult(articleCase, hostile), formatContext)).toBe(
    'etc/ssh/sshd_config:2:21: error: The comment says every 60 seconds, the value is 298. [no-comment-mismatch]\n' +
      'my dir/::x\\u{d}:1:6: info: a\\u{a}b ##\\u{5b}group] [no-comment-mismatch]\n',
  );
});

test('nothing where there is no finding', () => {
  expect(compact(lintResult(lintedFile('a', '')), formatContext)).toBe('');
});

test('whatever names and messages hold, a line stays a line of printable characters', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const lines = compact(result, formatContext);
      expect(unprintableIn(lines)).toEqual([]);
      expect(lines.split('\n')).toHaveLength(result.files.flatMap((file) => file.findings).length + 1);
    }),
  );
});

test.runIf(hasReferences)('whatever names and messages hold, a CI runner sees no command', async () => {
  const commands = await runnerCommands();
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(commands(compact(result, formatContext))).toEqual([]);
    }),
  );
});
