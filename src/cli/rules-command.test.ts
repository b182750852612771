import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { makeFolder } from '../testing/folder.ts';
import { homepage } from './program.ts';
import { runCli } from '../testing/run-cli.ts';

const ids = [...rules.keys()];
const run = (...argv: readonly string[]) => runCli(argv, { cwd: makeFolder() });

describe('rules', () => {
  test('prints a table with a line for each rule', async () => {
    const { code, stdout, stderr } = await run('rules');
    const [header, ...lines] = stdout.trimEnd().split('\n');
    expect([code, stderr]).toEqual([0, '']);
    expect(header).toMatch(/^rule +recommended +strict +dialects +fix +what it does$/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(ids);
    expect(lines.find((line) => line.startsWith('no-wrong-side-keyword '))).toMatch(
      /^no-wrong-side-keyword +error +error +both +Disallow a keyword that only the other program knows$/,
    );
    expect(lines.find((line) => line.startsWith('dead-peer-time '))).toMatch(
      /^dead-peer-time +off +info +both +Enforce /,
    );
    expect(lines.find((line) => line.startsWith('require-keepalive '))).toMatch(
      / warning +warning +both +fix +Require /,
    );
  });

  test('prints JSON for scripts', async () => {
    const { code, stdout } = await run('rules', '--format', 'json');
    const rows = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(rows.find(({ id }: { id: string }) => id === 'require-keepalive')).toEqual({
      id: 'require-keepalive',
      description: rules.get('require-keepalive')!.meta.description,
      dialects: ['ssh_config', 'sshd_config'],
      recommended: 'warning',
      strict: 'warning',
      fixable: true,
      docs: `${homepage}/blob/main/rules/require-keepalive/README.md`,
    });
  });
});

describe('explain', () => {
  test.each(ids)('%s prints the page of the rule', async (id) => {
    const { meta } = rules.get(id)!;
    const { code, stdout, stderr } = await run('explain', id);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(`${id}: ${meta.description}\n\nDialects: ${meta.dialects.join(', ')}. Severity: `)).toBe(
      true,
    );
    expect(stdout).toContain(meta.why.trim());
    for (const name of Object.keys(meta.options)) expect(stdout).toContain(`  ${name} (`);
    for (const { bad } of meta.examples) expect(stdout).toContain(`    ${bad.trim().split('\n')[0]!.trim()}\n`);
    expect(stdout.endsWith(`\n${homepage}/blob/main/rules/${id}/README.md\n`)).toBe(true);
    expect(stdout.split('\n').filter((line) => /\s$/.test(line))).toEqual([]);
  });

  test('an unknown rule is exit 2 and names the nearest', async () => {
    expect(await run('explain', 'require-keepaliv')).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'ssh-lint: There is no rule "require-keepaliv". Did you mean require-keepalive? "ssh-lint rules" lists them.\n',
    });
  });

  test('is coloured for a terminal', async () => {
    const cwd = makeFolder();
    const argv = ['explain', 'no-zero-count'];
    expect((await runCli(argv, { cwd, terminal: { stdout: true } })).stdout.startsWith('\u001b[1mno-zero-count')).toBe(
      true,
    );
    expect((await runCli([...argv, '--color'], { cwd })).stdout.startsWith('\u001b[1mno-zero-count')).toBe(true);
    expect((await runCli([...argv, '--no-color'], { cwd, terminal: { stdout: true } })).stdout).not.toContain('\u001b');
  });
});
