/** The library as a consumer has it: the built files alone, in a folder of theirs. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './testing/folder.ts';

const repository = join(import.meta.dirname, '..');
const article = '# Server will send "keep alive" messages every 60 seconds\\nClientAliveInterval 298\\n';

/** Installs what is shipped as a package, runs an ES module beside it and gives what it prints as JSON. */
function runConsumer(code: string): unknown {
  const folder = makeFolder({
    'node_modules/ssh-lint/package.json': '',
    'etc/ssh/sshd_config': 'ClientAliveInterval 298\n',
  });
  cpSync(join(repository, 'dist'), join(folder, 'node_modules/ssh-lint/dist'), { recursive: true });
  cpSync(join(repository, 'package.json'), join(folder, 'node_modules/ssh-lint/package.json'));
  writeFileSync(join(folder, 'consumer.mjs'), code);
  return JSON.parse(execFileSync(process.execPath, ['consumer.mjs'], { cwd: folder, encoding: 'utf8' }));
}

test('lintText finds what the program finds', () => {
  const findings = runConsumer(`
    import { lintText } from 'ssh-lint';
    const { findings } = lintText('${article}', { path: 'sshd_config', dialect: 'sshd_config' });
    console.log(JSON.stringify(findings.map(({ ruleId, place, fix }) => [ruleId, place.line, fix.edits[0].text])));
  `);
  expect(findings).toEqual([['no-comment-mismatch', 2, '60']]);
});

test('lintFiles takes paths, and settings of rules', () => {
  const findings = runConsumer(`
    import { lintFiles } from 'ssh-lint';
    const ruleSettings = { 'keepalive-interval': ['error', { serverMax: 240 }] };
    const { files, notices } = await lintFiles(['.'], { ruleSettings });
    console.log(JSON.stringify([notices, files.map(({ path, findings }) => [path, findings.map(({ severity }) => severity)])]));
  `);
  expect(findings).toEqual([[], [['etc/ssh/sshd_config', ['error', 'info']]]]);
});

test('resolve answers for a host', () => {
  const value = runConsumer(`
    import { loadRoot, parse, resolve } from 'ssh-lint';
    const text = 'Host web\\n  Port 2222\\nHost *\\n  Port 22\\n';
    const file = parse({ path: 'config', dialect: 'ssh_config', release: 1005, text });
    const root = loadRoot(file, { rootDir: '.', read: () => undefined, glob: () => [] });
    const { origin } = resolve(root, { description: 'web', host: 'web' }).get('port');
    console.log(JSON.stringify([origin.directive.line, origin.directive.args[0].value]));
  `);
  expect(value).toEqual([2, '2222']);
});

test('a mistake in the options is told by name', () => {
  const message = runConsumer(`
    import { ConfigurationError, lintText } from 'ssh-lint';
    try {
      lintText('', { path: 'a', dialect: 'ssh_config', ruleSettings: { 'no-zero-cuont': 'error' } });
    } catch (error) {
      console.log(JSON.stringify([error instanceof ConfigurationError, error.message]));
    }
  `);
  expect(message).toEqual([
    true,
    'There is no rule "no-zero-cuont". Did you mean no-zero-count? "ssh-lint rules" lists them.',
  ]);
});
