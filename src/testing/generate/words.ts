/** The names that generated configurations are made of: few of each, so that what is set and what is asked for meet. */

/** Hosts that are asked about, and that Host and Match lines name. None of them is ever looked up. */
export const hosts = ['a', 'b', 'ab', 'web.x', 'A', 'other', '10.0.0.1', '::1', 'c-3.example.org'] as const;

export const hostPatterns = [
  ...hosts,
  '*',
  '?',
  'a*',
  '*b',
  '*.x',
  'w??.x',
  '10.0.0.*',
  '*.example.org',
  'nowhere',
  'B',
  '*a*b*',
  '**',
  'web.?',
] as const;

/** `root` is who asks; sshd looks up whether the user of a connection exists where a group is asked for. */
export const users = ['root', 'nobody', 'one', 'two'] as const;
export const userPatterns = [...users, '*', 'o*', '?wo', 'ONE', '*o*'] as const;
export const groups = ['root', 'wheel', '*', 'r*t', 'staff', 'ROOT'] as const;

export const addresses = ['10.1.2.3', '192.0.2.7', '2001:db8::5', '127.0.0.1'] as const;

export const networks = [
  ...addresses,
  '10.0.0.0/8',
  '192.0.2.0/24',
  '2001:db8::/32',
  '10.1.*',
  '*',
  '192.0.2.?',
  '0.0.0.0/0',
  '::/0',
  '10.1.2.3/32',
  '2001:DB8::5',
  '2001:db8:0::5',
] as const;

export const paths = [
  '/tmp/x',
  '/tmp/y/z',
  'rel/path',
  '/etc/nothing',
  '/tmp/a b',
  '/tmp/é',
  '/tmp/a=b',
  '~/p',
  './x',
] as const;

/** Words that no keyword names, and that no list of values holds. */
export const words = ['alpha', 'Beta', 'g4mma', 'del-ta', 'e_psilon', 'x.y', 'ZETA'] as const;
