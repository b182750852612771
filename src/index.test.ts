/** What the library does beyond the command line, whose tests are elsewhere. */
import { expect, test } from 'vitest';
import { type Rules, defineRule, lintFiles } from './index.ts';
import { makeFolder } from './testing/folder.ts';

test('a rule of the user sees the path of each file, copies too', async () => {
  const rule = defineRule({
    meta: {
      description: 'Tell where a file lies',
      why: '',
      dialects: ['sshd_config'],
      fixable: false,
      recommended: 'warning',
      examples: [],
      references: [],
      messages: { here: 'This is {{path}}.' },
      options: {},
    },
    create: ({ file, report }) => ({
      ConfigFile: () => report({ messageId: 'here', data: { path: file.path }, at: file }),
    }),
  });
  const rules: Rules = new Map([['where', rule]]);
  const cwd = makeFolder({ 'a/sshd_config': 'Port 22\n', 'b/sshd_config': 'Port 22\n' });
  const { files } = await lintFiles(['.'], { cwd, rules });
  expect(files.map(({ findings }) => findings[0]!.message)).toEqual([
    'This is a/sshd_config.',
    'This is b/sshd_config.',
  ]);
});
