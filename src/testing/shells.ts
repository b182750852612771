/** Real shells, asked what they offer for a line that is typed and followed by a tab. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './folder.ts';

export interface Shell {
  readonly name: string;
  /** What is offered for each of the lines, in a folder; spelled as the word would stand in the line without quotes. */
  offers(lines: readonly string[], folder: string): Promise<readonly (readonly string[])[]>;
}

/** The completions are those of a folder that holds one file for each shell. */
export function shellsWith(completions: string): readonly Shell[] {
  return [
    {
      name: 'bash',
      offers: (lines, folder) =>
        typed(lines, { folder, shell: 'bash --norc --noprofile -i', setup: bashSetup(completions) }),
    },
    {
      name: 'zsh',
      offers: (lines, folder) => typed(lines, { folder, shell: 'zsh -f -i', setup: zshSetup(completions) }),
    },
    {
      name: 'fish',
      offers: (lines, folder) => Promise.resolve(lines.map((line) => askFish(line, { folder, completions }))),
    },
  ];
}

/** Writes what is offered to a file, and an end after each line. */
const bashSetup = (completions: string) => (answers: string) =>
  `
source '${completions}/ssh-lint.bash'
asked() {
  _ssh_lint
  printf '%s\\n' "\${COMPREPLY[@]}" ${end} >> '${answers}'
}
complete -F asked ssh-lint
bind 'set page-completions off'
`;

const zshSetup = (completions: string) => (answers: string) =>
  `
fpath=('${completions}' $fpath)
autoload -Uz compinit && compinit -D -u
setopt no_auto_list
compadd() {
  local -a hits
  if [[ -z \${argv[(r)-[OAD]]} ]]; then
    builtin compadd -A hits "$@"
    print -rl -- $hits >> '${answers}'
  fi
  builtin compadd "$@"
}
asked() {
  zle complete-word
  print ${end} >> '${answers}'
}
zle -N asked
bindkey '^I' asked
`;

const end = '@end';

interface Session {
  readonly folder: string;
  readonly shell: string;
  setup(answers: string): string;
}

/**
 * Types the lines in a pseudo-terminal, each once the one before is answered. Control-U clears the line in the editor of
 * the shell; the terminal itself must not take it, should the shell not have reached its editor.
 */
async function typed(lines: readonly string[], { folder, shell, setup }: Session) {
  const place = makeFolder({ answers: '' });
  const answers = join(place, 'answers');
  writeFileSync(join(place, 'setup'), setup(answers));
  const child = spawn('script', ['--quiet', '--command', `stty kill undef; exec ${shell}`, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], TERM: 'dumb', HOME: place },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  try {
    const ready = join(place, 'ready');
    child.stdin.write(`source ${join(place, 'setup')}; echo > ${ready}\n`);
    await until(child, () => read(ready) !== '');
    for (const [index, line] of lines.entries()) {
      child.stdin.write(`${line}\t\u{15}`);
      await until(child, () => answersIn(answers).length > index);
    }
  } finally {
    child.kill('SIGHUP');
  }
  return answersIn(answers);
}

async function until({ exitCode, pid }: ChildProcess, holds: () => boolean): Promise<void> {
  for (const start = Date.now(); !holds(); await sleep(10)) {
    if (exitCode !== null || Date.now() - start > 30_000) throw new Error(`The shell ${pid} does not answer.`);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function answersIn(path: string): readonly (readonly string[])[] {
  const parts = read(path).split(`${end}\n`).slice(0, -1);
  return parts.map((part) => normal(part.split('\n')));
}

function askFish(line: string, { folder, completions }: { readonly folder: string; readonly completions: string }) {
  const script = `source '${completions}/ssh-lint.fish'; complete -C ${JSON.stringify(line)}`;
  const env = { PATH: process.env['PATH'], HOME: makeFolder() };
  const { error, stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (error) throw error;
  if (stderr !== '') throw new Error(stderr);
  return normal(stdout.split('\n').map((each) => each.split('\t')[0]!.replace(/^--[\w-]+=(?=.)/, '')));
}

/** Without the marks that tell a shell what may follow, sorted. */
function normal(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => word.replaceAll('\\', '').replace(/[=/]$/, '')).filter((word) => word !== '');
  return [...new Set(plain)].toSorted();
}
