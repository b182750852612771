import { describe, expect, test } from 'vitest';
import { ssh, sshd } from '../testing/config-text.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import { textOf } from '../syntax/text.ts';
import type { Root } from './model.ts';

/** One line a section: its file, the headers that must hold, what it sets. */
function outline({ sections }: Root): readonly string[] {
  return sections.map(({ file, conditions, directives }) => {
    const headers = conditions.map((header) => header.args.map(({ value }) => value).join(' '));
    return [file.path, ...headers.map((text) => `[${text}]`), ...directives.map((line) => textOf(file, line))].join(
      ' ',
    );
  });
}

/** One line an argument of an Include: what became of it. */
function uses({ includes }: Root): readonly string[] {
  return includes.map(
    ({ file, argument, outcome, paths }) => `${file.path} ${argument.value}: ${[outcome, ...paths].join(' ')}`,
  );
}

describe('sections', () => {
  test('follow each other as OpenSSH reads them, an Include where it stands', () => {
    const root = memoryRoot(
      ssh`
        Port 1
        Include a
        Port 2
        Host x
          Port 3
          Include a b
          Port 4
        Host y
          Port 5
      `,
      { files: { '.ssh/a': 'User a\nHost z\nUser z\n', '.ssh/b': 'User b\n' } },
    );
    expect(outline(root)).toEqual([
      '.ssh/config Port 1',
      '.ssh/a User a',
      '.ssh/a [z] User z',
      '.ssh/config Port 2',
      '.ssh/config [x] Port 3',
      '.ssh/a [x] User a',
      '.ssh/a [x] [z] User z',
      '.ssh/b [x] User b',
      '.ssh/config [x] Port 4',
      '.ssh/config [y] Port 5',
    ]);
    expect(root.files.map(({ path }) => path)).toEqual(['.ssh/config', '.ssh/a', '.ssh/b']);
  });

  test('a Match of an included file ends with it', () => {
    const root = memoryRoot(
      sshd`
      Include /etc/ssh/a.conf
      UseDNS yes
    `,
      { files: { 'etc/ssh/a.conf': 'Match user bob\nX11Forwarding yes\n' } },
    );
    expect(outline(root)).toEqual(['etc/ssh/a.conf [user bob] X11Forwarding yes', 'etc/ssh/sshd_config UseDNS yes']);
  });

  test('an included file is read in the dialect of its root', () => {
    const root = memoryRoot(sshd`Include ssh_config.d/a`, { files: { 'etc/ssh/ssh_config.d/a': 'Host a\n' } });
    expect(root.files.map(({ dialect }) => dialect)).toEqual(['sshd_config', 'sshd_config']);
    expect(outline(root)).toEqual(['etc/ssh/ssh_config.d/a Host a']);
  });

  test('malformed lines, an Include among them, are passed over', () => {
    const root = memoryRoot(
      ssh`
      Include "a
      Include
      Port 1
    `,
      { files: { '.ssh/a': 'Port 2\n' } },
    );
    expect(outline(root)).toEqual(['.ssh/config Port 1']);
    expect(uses(root)).toEqual([]);
  });
});

describe('what an Include takes', () => {
  const folder = {
    '.ssh/d/b.conf': '',
    '.ssh/d/a.conf': '',
    '.ssh/d/B.conf': '',
    '.ssh/d/10.conf': '',
    '.ssh/d/9.conf': '',
    '.ssh/d/.hidden.conf': '',
    '.ssh/d/a.conf~': '',
    '.ssh/d/deep/c.conf': '',
    '.ssh/d/a b.conf': '',
    '.ssh/plain': '',
  };
  test.each([
    [
      'd/*.conf',
      ['d/*.conf: read .ssh/d/10.conf .ssh/d/9.conf .ssh/d/B.conf .ssh/d/a b.conf .ssh/d/a.conf .ssh/d/b.conf'],
    ],
    ['d/.*', ['d/.*: read .ssh/d/.hidden.conf']],
    ['d/a.*', ['d/a.*: read .ssh/d/a.conf .ssh/d/a.conf~']],
    ['d/[ab].conf', ['d/[ab].conf: read .ssh/d/a.conf .ssh/d/b.conf']],
    ['d/{a,b}.conf', ['d/{a,b}.conf: nothing']],
    ['d/*/c.conf', ['d/*/c.conf: read .ssh/d/deep/c.conf']],
    ['*', ['*: cycle .ssh/config .ssh/plain']],
    ['"d/a b.conf"', ['d/a b.conf: read .ssh/d/a b.conf']],
    ['d', ['d: nothing']],
    ['missing plain', ['missing: nothing', 'plain: read .ssh/plain']],
    ['plain plain', ['plain: read .ssh/plain', 'plain: read .ssh/plain']],
    ['d/b.conf d/a.conf', ['d/b.conf: read .ssh/d/b.conf', 'd/a.conf: read .ssh/d/a.conf']],
    ['~/.ssh/plain', ['~/.ssh/plain: read .ssh/plain']],
    ['~/nowhere', ['~/nowhere: nothing']],
  ])('Include %s', (args, expected) => {
    const root = memoryRoot({ dialect: 'ssh_config', text: `Include ${args}\n` }, { files: folder });
    expect(uses(root)).toEqual(expected.map((line) => `.ssh/config ${line}`));
  });

  test.each([
    ['/etc/ssh/sshd_config.d/*.conf', 'stock'],
    ['/etc/ssh/other.d/*.conf', 'nothing'],
    ['~/a.conf', 'never'],
  ])('sshd: Include %s that meets no file: %s', (argument, outcome) => {
    const root = memoryRoot({ dialect: 'sshd_config', text: `Include ${argument}\n` });
    expect(root.includes.map((use) => use.outcome)).toEqual([outcome]);
  });

  test('the first place that holds a file is the one', () => {
    const text = 'Include /etc/ssh/a.conf\n';
    const files = { 'files/etc/ssh/a.conf': '', 'image/etc/ssh/a.conf': '' };
    const read = (present: Readonly<Record<string, string>>) =>
      memoryRoot(
        { dialect: 'sshd_config', text },
        { path: 'files/etc/ssh/sshd_config', files: present, rootDir: 'image' },
      ).includes[0]!.paths;
    expect(read(files)).toEqual(['files/etc/ssh/a.conf']);
    expect(read({ 'image/etc/ssh/a.conf': '' })).toEqual(['image/etc/ssh/a.conf']);
  });

  test('names the conditions under which it is read', () => {
    const root = memoryRoot(
      ssh`
      Host a
        Include b
    `,
      { files: { '.ssh/b': 'Host c\nInclude d\n', '.ssh/d': '' } },
    );
    expect(root.includes.map(({ conditions }) => conditions.map((header) => header.args[0]!.value))).toEqual([
      ['a'],
      ['a', 'c'],
    ]);
  });
});

describe('depth', () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `.ssh/${index + 1}`,
        index + 1 < length ? `Include ${index + 2}\n` : 'Port 7\n',
      ]),
    );

  test('sixteen levels are read', () => {
    const root = memoryRoot(ssh`Include 1`, { files: chain(16) });
    expect(outline(root)).toEqual(['.ssh/16 Port 7']);
  });

  test('the seventeenth is not', () => {
    const root = memoryRoot(ssh`Include 1`, { files: chain(17) });
    expect(outline(root)).toEqual([]);
    expect(uses(root).at(-1)).toBe('.ssh/16 17: too-deep .ssh/17');
  });

  test('a seventeenth that is missing is no fault', () => {
    const { '.ssh/17': _, ...files } = chain(17);
    expect(uses(memoryRoot(ssh`Include 1`, { files })).at(-1)).toBe('.ssh/16 17: nothing');
  });
});

describe('circles', () => {
  test('a file that includes itself', () => {
    const root = memoryRoot(ssh`
      Port 1
      Include config
      User a
    `);
    expect(outline(root)).toEqual(['.ssh/config Port 1', '.ssh/config User a']);
    expect(uses(root)).toEqual(['.ssh/config config: cycle .ssh/config']);
  });

  test('a longer one, each file once', () => {
    const files = { '.ssh/a': 'Port 1\nInclude b\n', '.ssh/b': 'Include a config\nPort 2\n' };
    const root = memoryRoot(ssh`Include a`, { files });
    expect(outline(root)).toEqual(['.ssh/a Port 1', '.ssh/b Port 2']);
    expect(uses(root)).toEqual([
      '.ssh/config a: read .ssh/a',
      '.ssh/a b: read .ssh/b',
      '.ssh/b a: cycle .ssh/a',
      '.ssh/b config: cycle .ssh/config',
    ]);
  });

  test('the same file twice is none', () => {
    const root = memoryRoot(
      ssh`
      Include a
      Include a
    `,
      { files: { '.ssh/a': 'Port 1\n' } },
    );
    expect(outline(root)).toEqual(['.ssh/a Port 1', '.ssh/a Port 1']);
    expect(root.files).toHaveLength(2);
  });
});

test('a tree of files that double at each level ends', () => {
  const files = Object.fromEntries(
    Array.from({ length: 16 }, (_, level) => [`.ssh/${level}`, `Include ${level + 1} ${level + 1}\n`]),
  );
  let globs = 0;
  const root = memoryRoot(ssh`Include 0`, {
    files: { ...files, '.ssh/16': 'Port 1\n' },
    wrap: (project) => ({
      ...project,
      glob(place, path) {
        globs++;
        return project.glob(place, path);
      },
    }),
  });
  expect(new Set(root.includes.map(({ outcome }) => outcome))).toContain('too-many');
  expect(globs).toBeLessThan(10_000);
  expect(root.includes.length).toBe(globs);
});

test('a file that cannot be read is passed over', () => {
  const root = memoryRoot(ssh`Include a b`, {
    files: { '.ssh/a': 'Port 1\n', '.ssh/b': 'Port 2\n' },
    wrap: (project) => ({
      ...project,
      read: (path, dialect) => (path === '.ssh/a' ? undefined : project.read(path, dialect)),
    }),
  });
  expect(outline(root)).toEqual(['.ssh/b Port 2']);
  expect(uses(root)).toEqual(['.ssh/config a: read .ssh/a', '.ssh/config b: read .ssh/b']);
});

describe('the command line', () => {
  const root = memoryRoot(ssh`Port 1`, {
    load: { commandLine: ['Port=2', 'user x', 'Include other', 'Host a', 'Match all', '"broken'] },
    files: { '.ssh/other': 'Port 3\n' },
  });

  test('is read before the file, without blocks and Includes', () => {
    expect(outline(root)).toEqual(['command-line Port=2 user x', '.ssh/config Port 1']);
    expect(root.includes).toEqual([]);
  });

  test('is a file of its own', () => {
    expect(root.commandLine?.path).toBe('command-line');
    expect(root.files.map(({ path }) => path)).toEqual(['.ssh/config']);
    expect(memoryRoot(ssh`Port 1`).commandLine).toBeUndefined();
  });
});

describe('tokens of an Include', () => {
  const files = { '.ssh/h.conf': 'Port 1\n', '.ssh/%h.conf': 'Port 2\n', '.ssh/%%': 'Port 3\n' };
  const expandInclude = (argument: string): string | undefined => (argument === '%h.conf' ? 'h.conf' : undefined);

  test('depend on the subject', () => {
    const root = memoryRoot(ssh`Include %h.conf \${A}/x %%`, { files });
    expect(uses(root)).toEqual([
      '.ssh/config %h.conf: depends',
      '.ssh/config ${A}/x: depends',
      '.ssh/config %%: depends',
    ]);
  });

  test('are expanded by whom the subject is known to', () => {
    const root = memoryRoot(ssh`Include %h.conf %p`, { files, load: { expandInclude } });
    expect(uses(root)).toEqual(['.ssh/config %h.conf: read .ssh/h.conf', '.ssh/config %p: depends']);
  });

  test('are taken as they are up to 9.8, and by sshd', () => {
    const root = memoryRoot(ssh`Include %h.conf`, { files, release: 908, load: { expandInclude } });
    expect(uses(root)).toEqual(['.ssh/config %h.conf: read .ssh/%h.conf']);
    const server = memoryRoot(sshd`Include %h.conf`, { files: { 'etc/ssh/%h.conf': '' }, load: { expandInclude } });
    expect(uses(server)).toEqual(['etc/ssh/sshd_config %h.conf: read etc/ssh/%h.conf']);
  });

  test('are expanded with what stands above', () => {
    const above: (readonly string[])[] = [];
    const note = (_: string, root: Root): undefined => void above.push(outline(root));
    memoryRoot(
      ssh`
        Port 1
        Include %h
        User u
        Include plain %h
      `,
      { files: { '.ssh/plain': 'Tag t\n' }, load: { expandInclude: note } },
    );
    expect(above).toEqual([['.ssh/config Port 1'], ['.ssh/config Port 1', '.ssh/config User u', '.ssh/plain Tag t']]);
  });
});

test('a folder stands for the home', () => {
  const files = { 'me/.ssh/a': 'Port 1\n', 'me/b': 'User u\n', 'dotfiles/a': 'Port 2\n' };
  const root = memoryRoot(ssh`Include a ~/b`, { path: 'dotfiles/config', files, home: 'me' });
  expect(outline(root)).toEqual(['me/.ssh/a Port 1', 'me/b User u']);
});

test('the conditions of an included block know those around it', () => {
  const root = memoryRoot(
    ssh`
      Host a
        Include b
    `,
    { files: { '.ssh/b': 'Port 1\nHost c\nPort 2\n' } },
  );
  const [own, inner] = root.sections.map(({ conditions }) => conditions);
  expect([root.outer.get(inner!), root.outer.get(own!)]).toEqual([own, undefined]);
});
