/** A user who has nothing installed and nothing configured, while no registry and no host answers. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../cli/program.ts';
import { makeFolder } from './folder.ts';

const checkout = join(import.meta.dirname, '../..');

export interface Answer {
  readonly code: number | null;
  /** Both streams, without what pre-commit tells of its own doings. */
  readonly shown: string;
}

type Files = Readonly<Record<string, string>>;

export interface EmptyHome {
  readonly home: string;
  /** Runs a program in a folder. Throws where it cannot be started. */
  run(cwd: string, program: string, ...args: readonly string[]): Answer;
  /** Commits all that a folder holds. */
  commit(folder: string): Answer;
  /** A new repository that holds these files. */
  repository(files: Files): string;
  /**
   * A clone of this repository as it is on the disk, as far as others ask for it. git takes it for what lies at the
   * address of the project, where its state is tagged as the release.
   */
  clone(): string;
}

export function emptyHome(): EmptyHome {
  const home = makeFolder();
  const nowhere = 'http://127.0.0.1:9/';
  const env: Record<string, string | undefined> = {
    PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
    HOME: home,
    PRE_COMMIT_HOME: join(home, 'pre-commit'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@a.example',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@a.example',
    npm_config_registry: nowhere,
    npm_config_fetch_retries: '0',
    http_proxy: nowhere,
    https_proxy: nowhere,
  };
  const run: EmptyHome['run'] = (cwd, program, ...args) => {
    const command = spawnSync(program, args, { cwd, env, encoding: 'utf8', timeout: 120_000 });
    if (command.error) throw command.error;
    return { code: command.status, shown: (command.stdout + command.stderr).replace(/^\[INFO\] .*\n/gm, '') };
  };
  const commit: EmptyHome['commit'] = (folder) => {
    run(folder, 'git', 'add', '--all');
    return run(folder, 'git', 'commit', '--quiet', '--message', 'x');
  };
  const repository: EmptyHome['repository'] = (files) => {
    const folder = makeFolder(files);
    run(folder, 'git', 'init', '--quiet');
    const { code, shown } = commit(folder);
    if (code !== 0) throw new Error(shown);
    return folder;
  };
  const clone: EmptyHome['clone'] = () => {
    const folder = repository({ README: '' });
    for (const name of ['.pre-commit-hooks.yaml', 'package.json', 'package-lock.json', 'dist']) {
      cpSync(join(checkout, name), join(folder, name), { recursive: true });
    }
    commit(folder);
    run(folder, 'git', 'tag', `v${version}`);
    run(home, 'git', 'config', '--global', `url.${pathToFileURL(folder).href}.insteadOf`, address);
    return folder;
  };
  return { home, run, commit, repository, clone };
}

const address = 'https://github.com/ssh-lint/ssh-lint.git';
