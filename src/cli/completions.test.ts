import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { makeFolder } from '../testing/folder.ts';
import { hasProgram } from '../testing/programs.ts';
import { shellsWith } from '../testing/shells.ts';
import { type CliOption, options } from './options.ts';

const repository = join(import.meta.dirname, '../..');

const lintOptions = (options as readonly CliOption[]).filter(({ commands = ['lint'] }) => commands.includes('lint'));

const cases: readonly (readonly [line: string, offers: readonly string[]])[] = [
  ['ssh-lint --', lintOptions.map(({ name }) => `--${name}`).toSorted()],
  ['ssh-lint explain ', [...rules.keys()].toSorted()],
  ['ssh-lint --pre', ['--preset']],
  ['ssh-lint --preset ', ['all', 'recommended', 'strict']],
  ['ssh-lint --preset=st', ['strict']],
  ['ssh-lint -f sa', ['sarif']],
  ['ssh-lint rules --format ', ['json', 'table']],
  ['ssh-lint resolve --format ', ['json', 'text']],
  ['ssh-lint --only require-', ['require-keepalive']],
  ['ssh-lint explain no-z', ['no-zero-count']],
  ['ssh-lint re', ['resolve']],
  ['ssh-lint --format json re', ['resolve']],
  ['ssh-lint --format=json re', ['resolve']],
  ['ssh-lint e', ['etc', 'explain']],
  ['ssh-lint a', ['a b.conf']],
  ['ssh-lint etc e', ['etc']],
  ['ssh-lint resolve e', ['etc']],
  ['ssh-lint resolve --ho', ['--home', '--host']],
  ['ssh-lint --ho', []],
  ['ssh-lint init --', ['--help', '--version']],
  ['ssh-lint --root-dir ', ['etc']],
  ['ssh-lint --config a', ['a b.conf']],
  ['ssh-lint --max-warnings ', []],
];

describe.each(shellsWith(join(repository, 'completions')))('$name', ({ name, offers }) => {
  const isAsked = process.platform === 'linux' && hasProgram(name);

  test.runIf(isAsked)('offers what the program takes, and nothing else', async () => {
    const folder = makeFolder({ 'a b.conf': '', 'etc/sshd_config': '' });
    const found = await offers(
      cases.map(([line]) => line),
      folder,
    );
    expect(cases.map(([line], index) => [line, found[index]])).toEqual(cases);
  });
});
