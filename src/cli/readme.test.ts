import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { readArguments } from './arguments.ts';
import { runCli } from '../testing/run-cli.ts';

const repository = join(import.meta.dirname, '../..');
const readme = readFileSync(join(repository, 'README.md'), 'utf8');

const program = /^(?:node dist\/ssh-lint\.cjs|ssh-lint)(?: |$)/;

/** The arguments of a command line that is the program's; undefined for any other. */
function argumentsOf(commandLine: string): readonly string[] | undefined {
  if (!program.test(commandLine)) return undefined;
  const words = commandLine.replace(program, '').matchAll(/'([^']*)'|(\S+)/g);
  return [...words].map(([, quoted, bare]) => quoted ?? bare!);
}

/** The command lines in blocks of a language. */
function commandsIn(language: string): readonly string[] {
  const blocks = readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].flatMap(([, block]) => block!.split('\n').map((line) => line.replace(/^\$ /, '')));
}

/** What a terminal shows for a command that is run where the fixtures are. */
async function shownBy(command: string): Promise<string> {
  const cwd = makeFolder();
  cpSync(join(repository, 'fixtures'), join(cwd, 'fixtures'), { recursive: true });
  const { shown } = await runCli(argumentsOf(command)!, { cwd });
  return `\`\`\`console\n$ ${command}\n${shown}\`\`\`\n`;
}

// `npx vitest run src/cli/readme.test.ts -u` brings the outputs up to date.
test('each output that the README shows is what the command prints', async () => {
  const example = /^```console\n\$ (.*)\n(?:.*\n)*?```\n/gm;
  const commands = [...readme.matchAll(example)].map(([, command]) => command!);
  expect(commands.length).toBeGreaterThan(4);
  const outputs = new Map<string, string>();
  for (const command of commands) outputs.set(command, await shownBy(command));
  const real = readme.replace(example, (_, command: string) => outputs.get(command)!);
  await expect(real).toMatchFileSnapshot(join(repository, 'README.md'));
});

test('each command that the README names is one', () => {
  const commands = [...commandsIn('sh'), ...commandsIn('console')].flatMap((line) => {
    const argv = argumentsOf(line);
    return argv ? [argv] : [];
  });
  expect(commands.length).toBeGreaterThan(8);
  for (const argv of commands) expect(() => readArguments(argv), argv.join(' ')).not.toThrow();
});

test('the README begins with a real output and the two commands', () => {
  const lines = readme.split('\n');
  expect(lines.indexOf('$ node dist/ssh-lint.cjs fixtures/article')).toBeLessThan(12);
  expect(lines.indexOf('node dist/ssh-lint.cjs fixtures/sample')).toBeLessThan(35);
  expect(lines.indexOf('npm cit')).toBeLessThan(40);
});

test('each file that the README links to is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target!);
  expect(targets).toEqual(expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'docs/architecture.md']));
  expect(targets.filter((target) => !existsSync(join(repository, target)))).toEqual([]);
});
