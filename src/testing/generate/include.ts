/** `Include` lines, and the files that they may take. */
import fc from 'fast-check';
import type { Dialect } from '../../openssh/dialect.ts';
import { choice, inAnyCase, joined } from './choice.ts';

/**
 * Files that the globs meet: hidden ones and a folder lie in their way, and byte order is not that of numbers or of
 * words. The home is that of ssh's user.
 */
export const includedPaths = [
  'd/9.conf',
  'd/10.conf',
  'd/B.conf',
  'd/a.conf~',
  'd/.hidden.conf',
  'd/sub.conf/x',
  'home/.ssh/rel.conf',
  'home/t.conf',
] as const;

/** A file that includes some of them in its turn. */
export const includingPath = 'one';

/** Files that hold nothing which sshd refuses inside Match. */
export const includedPathsInMatch = ['m/one', 'm/2.conf', 'm/10.conf'] as const;

const leaves = [
  '@DIR@/d/*.conf',
  '@DIR@/d/*',
  '@DIR@/d/[9B].conf',
  '@DIR@/d/[!9].conf',
  '@DIR@/d/1?.conf',
  '@DIR@/*/9.conf',
  '@DIR@/none',
  '@DIR@/d',
  '@DIR@/d/.h*',
  '@DIR@/d/{9,10}.conf',
  '@DIR@//d//9.conf',
  '@DIR@/d/*/x',
] as const;
const global = ['@DIR@/one', '@DIR@/d/../one', '@DIR@/./o?e', ...leaves] as const;

const inMatch = ['@DIR@/m/one', '@DIR@/m/*.conf', '@DIR@/m/*', '@DIR@/m/none', '@DIR@/m/[0-9].conf'] as const;
const inHome = ['rel.conf', 'r*.conf', '~/t.conf', '~/.ssh/rel.conf', '~/*.conf', 'nothing', './rel.conf'] as const;

/** Lines that take files which may stand at the place; `leaf` takes none that includes others. */
export function goodInclude(dialect: Dialect, place: 'global' | 'block' | 'leaf'): fc.Arbitrary<string> {
  const anywhere = place === 'leaf' ? leaves : global;
  const paths = place === 'block' && dialect === 'sshd_config' ? inMatch : anywhere;
  const path =
    dialect === 'ssh_config'
      ? choice(...paths, ...inHome)
      : choice(...paths, '~/t.conf', 'nothing-of-that-name_*.conf');
  const argument = fc.tuple(path, choice('', '', '"')).map(([text, quote]) => quote + text + quote);
  return joined(
    inAnyCase(choice('Include')),
    choice(' ', ' ', '\t', '='),
    fc.array(argument, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
  );
}
