/** Arguments that OpenSSH takes, or nearly always takes, by their kind. */
import fc from 'fast-check';
import type { FactsOf } from '../../directive/reading.ts';
import type { AlgorithmFamily, ArgumentFacts } from '../../openssh/argument.ts';
import type { Build, KeywordFacts } from '../../openssh/keyword.ts';
import { choice, inAnyCase, joined, list, mostly } from './choice.ts';
import { groups, hostPatterns, hosts, paths, userPatterns, users, words } from './words.ts';

export interface ArgumentContext<Facts extends ArgumentFacts = ArgumentFacts> {
  /** As of the build. */
  readonly keyword: KeywordFacts;
  /** The argument of `keyword`, narrowed. */
  readonly facts: Facts;
  readonly build: Build;
}

/** The arguments of one directive, without quotes. */
export type Arguments = fc.Arbitrary<readonly string[]>;

/** What is generated with blocks and files, not here. */
type Structural = 'match-criteria';

type Generators = {
  readonly [Kind in Exclude<ArgumentFacts['kind'], Structural>]: (context: ArgumentContext<FactsOf<Kind>>) => Arguments;
};

/** Arguments for a keyword. */
export function goodArguments(keyword: KeywordFacts, build: Build): Arguments {
  const { argument } = keyword;
  if (argument.kind === 'match-criteria') throw new TypeError('Criteria are generated with their line.');
  const generate = generators[argument.kind] as (context: ArgumentContext) => Arguments;
  const usual = generate({ keyword, facts: argument, build });
  const literals = literalsOf(argument);
  return literals ? mostly(usual, one(literals)) : usual;
}

function literalsOf(facts: ArgumentFacts): fc.Arbitrary<string> | undefined {
  const { literals = [], caseSensitive } = facts;
  if (literals.length === 0) return undefined;
  return caseSensitive === false ? inAnyCase(choice(...literals)) : choice(...literals);
}

function one(word: fc.Arbitrary<string>): Arguments {
  return word.map((text) => [text]);
}

function some(word: fc.Arbitrary<string>, { min, max }: KeywordFacts['arity']): Arguments {
  return fc.array(word, { minLength: Math.max(1, min), maxLength: Math.min(3, max) });
}

function valueOf({ facts, build }: ArgumentContext<FactsOf<'flag' | 'enum' | 'option-list'>>): fc.Arbitrary<string> {
  const values = [...facts.values, ...((build.vendor && facts.vendorValues?.[build.vendor]) ?? [])];
  return spelt(facts, values);
}

function spelt(
  { caseSensitive }: { readonly caseSensitive?: boolean },
  values: readonly string[],
): fc.Arbitrary<string> {
  return caseSensitive === false ? inAnyCase(choice(...values)) : choice(...values);
}

const times = choice('0', '5', '60', '060', '1m', '1m30s', '2H', '1w2d', '1d1d', '10S', '1h30', '3550w', '2147483647');
const integers = choice('1', '2', '3', '10', '007', '+4', '77', '2147483647');
const ports = choice('1', '22', '2222', '8080', '65535', '022', 'ssh');
const commands = choice(
  'echo hi',
  'sh -c "x y"',
  'nc %h %p',
  'echo # c',
  'echo a=b',
  "echo 'q'",
  'x  y ',
  'ls#z',
  '"x y"',
);

/** Known to every release. */
const algorithms: Readonly<Record<AlgorithmFamily, readonly string[]>> = {
  'ca-signature': ['ssh-ed25519', 'rsa-sha2-512', 'ecdsa-sha2-nistp256', 'rsa-sha2-256'],
  cipher: [
    'aes128-ctr',
    'aes256-ctr',
    'chacha20-poly1305@openssh.com',
    'aes256-gcm@openssh.com',
    '3des-cbc',
    'aes128-cbc',
  ],
  hostkey: [
    'ssh-ed25519',
    'rsa-sha2-512',
    'ssh-rsa',
    'ecdsa-sha2-nistp256',
    'ssh-ed25519-cert-v01@openssh.com',
    'ssh-rsa-cert-v01@openssh.com',
    'sk-ssh-ed25519@openssh.com',
    'ssh-*',
    '*-cert-*',
    'rsa-sha2-*,ssh-ed25519',
  ],
  kex: ['curve25519-sha256', 'diffie-hellman-group14-sha1', 'diffie-hellman-group1-sha1', 'ecdh-sha2-nistp256'],
  mac: ['hmac-sha2-256', 'hmac-sha1', 'umac-64@openssh.com', 'hmac-md5', 'hmac-sha2-512-etm@openssh.com'],
};

function algorithmList({ facts }: ArgumentContext<FactsOf<'algorithm-list'>>): Arguments {
  const known = list(choice(...algorithms[facts.family]), { max: 4, separator: ',' });
  const taken = joined(choice('', '', '+', '^'), known, mostly(choice(''), choice(',')));
  const excluded = list(choice(...algorithms[facts.family], '*', '*-cbc', 'ssh-*', '*256*', 'foo'), { separator: ',' });
  return one(mostly(taken, joined(choice('-'), excluded)));
}

const pattern = (values: readonly string[], negation: string | undefined): fc.Arbitrary<string> =>
  joined(negation ? mostly(choice(''), choice(negation)) : choice(''), choice(...values));

const environmentNames = ['LANG', 'LC_*', 'A_B', '?X', 'XMODIFIERS', 'LC_ALL', '*'];
const hostAndPort = joined(
  choice(...hosts.filter((host) => !host.includes(':')), '[::1]', '*'),
  choice(':'),
  choice('22', '80', '*'),
);
const listenSpecification = choice(
  '1080',
  'localhost:1080',
  '[::1]:1080',
  '*:1080',
  '127.0.0.1:1080',
  ':1080',
  '127.0.0.1/1080',
);
const target = choice('h:80', '[::1]:22', '10.0.0.1:443', 'localhost:8080', '/tmp/t.sock', 'h/80');

function path({ keyword }: ArgumentContext): fc.Arbitrary<string> {
  const plain = choice(...paths);
  const tokens = keyword.tokens.filter((token) => token.length === 2);
  const withToken =
    tokens.length > 0 ? [joined(choice('/tmp/', '~/', 'x'), choice(...tokens), choice('', '.k', '%%'))] : [];
  const withVariable = keyword.expandsEnvironment ? [choice('${HOME}/x', '/x/${HOME}${HOME}')] : [];
  return mostly(plain, ...withToken, ...withVariable, choice('/tmp/${HOME}'));
}

const jump = joined(
  choice('', '', 'u@', 'ssh://', 'ssh://u@'),
  choice('j', 'j.example', '10.0.0.1', '[::1]'),
  choice('', '', ':2222'),
);

function penalty({ facts }: ArgumentContext<FactsOf<'penalty-list'>>): fc.Arbitrary<string> {
  return choice(...Object.entries(facts.keys)).chain(([key, values]) => {
    const value =
      values === 'time' ? choice('5', '1m', '90s') : values === 'integer' ? choice('1', '4096') : choice(...values);
    return value.map((text) => `${key}:${text}`);
  });
}

const generators: Generators = {
  'address-list': () => one(list(pattern(['10.0.0.0/8', '2001:db8::/32', '192.0.2.7'], '!'), { separator: ',' })),
  'algorithm-list': algorithmList,
  'auth-method-lists': ({ facts, keyword }) => {
    const methods = ['publickey', 'password', 'keyboard-interactive', 'keyboard-interactive:pam', 'publickey,password'];
    const known = methods.filter((method) => facts.values.includes(method.replace(/[:,].*/, '')));
    return mostly(some(choice(...known, 'publickey,publickey'), keyword.arity), one(choice('any')));
  },
  'channel-timeout-list': ({ keyword }) =>
    mostly(
      some(joined(choice('session', '*', 'session:*', 'x11-connection', 'Any'), choice('='), times), keyword.arity),
      one(choice('none')),
    ),
  'cname-rule-list': () => one(choice('none')),
  'comma-list': () => one(list(choice('publickey', 'password', 'foo', 'hostbased', ''), { separator: ',' })),
  'domain-list': ({ keyword }) => some(choice('example.org', 'a.b', 'X.Y', 'z', '1.2'), keyword.arity),
  enum: (context) => one(valueOf(context)),
  'enum-or-interval': ({ facts }) => one(choice(...facts.values, 'interval:20', 'interval:1000', 'interval:1')),
  'enum-or-time': ({ facts }) => {
    const single = one(mostly(spelt(facts, facts.values), times));
    return facts.forms
      ? mostly(
          single,
          times.map((time) => ['confirm', time]),
        )
      : single;
  },
  'env-assign-list': ({ keyword }) =>
    some(joined(choice('A', 'LANG', 'B_2', 'a'), choice('='), choice('1', '', 'x y', 'b=c', '%h', 'z')), keyword.arity),
  'env-pattern-list': ({ facts, keyword }) => {
    const removal = facts.removal ? mostly(choice(''), choice(facts.removal)) : choice('');
    return some(joined(removal, choice(...environmentNames)), keyword.arity);
  },
  'escape-char': () => one(choice('~', '^X', 'none', 'x', '^a', '^_', '%')),
  flag: (context) => one(valueOf(context)),
  'flag-or-path': (context) =>
    one(mostly(spelt(context.facts, context.facts.values), path(context), choice('$SOCK', 'maybe'))),
  'flag-or-pattern-list': ({ facts }) => one(mostly(choice(...facts.values), choice('LANG,LC_*', 'A', 'NO', '*'))),
  'forward-listen': () => one(listenSpecification),
  'forward-spec': ({ keyword }) => {
    const listen = mostly(listenSpecification, choice('/tmp/l.sock', '/tmp/%h.sock'));
    const both = fc.tuple(listen, target);
    return keyword.arity.min === 1 ? mostly(both, one(listenSpecification)) : both;
  },
  'glob-path-list': () => one(choice('/nonexistent/none.conf')),
  'group-pattern-list': ({ facts, keyword }) => some(pattern(groups, facts.negation), keyword.arity),
  'host-pattern-list': ({ keyword }) => some(pattern(hostPatterns, '!'), keyword.arity),
  ignored: () => some(choice('yes', 'no', '1', 'x'), { min: 1, max: 3 }),
  integer: ({ facts }) => one(facts.min > 0 ? integers : mostly(integers, choice('0'))),
  ipqos: ({ facts, keyword }) => some(mostly(spelt(facts, facts.values), choice('0', '8', '255', '46')), keyword.arity),
  'jump-list': () => one(list(jump, { separator: ',' })),
  'listen-address': () =>
    one(choice('127.0.0.1', '0.0.0.0', '127.0.0.1:2222', '[::1]:2022', '::', '[::]', '127.0.0.2:1', '::1')),
  'log-verbose-pattern-list': ({ keyword }) =>
    some(choice('kex.c:*:1000', '*:foo():*', 'packet.c', 'x,y', '!z'), keyword.arity),
  'max-startups': () => one(choice('10', '10:30:100', '5:50:60', '1:1:1', '100:100:2147483647', '10:30:100x')),
  netblock: () => one(choice('32', '24:64', '0:0', '32:128', '16:none', 'none', '24:')),
  octal: () => one(choice('0177', '022', '0', '777', '0600', '0888', '01')),
  'option-list': (context) => some(valueOf(context), context.keyword.arity),
  path: (context) => one(path(context)),
  'path-list': (context) => some(path(context), context.keyword.arity),
  'pattern-list': () => one(list(choice('Foo*', 'bar', '!x', '*z', 'UseKeychain'), { separator: ',' })),
  'penalty-list': (context) => some(penalty(context), context.keyword.arity),
  'permit-list': ({ keyword }) =>
    mostly(
      some(keyword.keyword === 'PermitListen' ? mostly(hostAndPort, choice('80', '*')) : hostAndPort, keyword.arity),
      one(choice('any', 'none')),
    ),
  port: () => one(ports),
  'raw-command': ({ keyword }) =>
    one(keyword.keyword.startsWith('Authorized') ? commands.map((command) => `/bin/${command}`) : commands),
  'raw-string': () => one(choice('foo bar', 'none', 'x#y', '"q r"', 'a # b', 'NONE')),
  'rekey-limit': () =>
    fc
      .tuple(
        choice('default', '1G', '512M', '16', '4096k', '2g', '1048576'),
        choice(undefined, '1h', 'none', '0', '90'),
      )
      .map((both) => both.filter((part) => part !== undefined)),
  string: ({ keyword }) => one(stringFor(keyword)),
  subsystem: () =>
    fc
      .tuple(
        choice('sftp', 'x', 'Y2'),
        choice(['/usr/lib/sftp-server'], ['internal-sftp', '-f', 'AUTH'], ['echo', 'a b'], ['q', 'it"s']),
      )
      .map(([name, command]) => [name, ...command]),
  time: () => one(times),
  'tunnel-device': () => one(choice('any', 'any:any', '0', '1:2', 'any:5', '3:any', 'ANY')),
  unknown: () => some(choice('yes', 'no', 'x'), { min: 1, max: 1 }),
  'user-pattern-list': ({ facts, keyword }) =>
    some(
      joined(
        pattern(userPatterns, facts.negation),
        mostly(choice(''), choice('@10.0.0.0/8', '@*.example', '@10.1.2.3')),
      ),
      keyword.arity,
    ),
};

function stringFor({ keyword, tokens }: KeywordFacts): fc.Arbitrary<string> {
  if (keyword === 'Hostname') return choice('b', 'web.x', '%h.x', 'x%%', 'UP.x', '10.0.0.1', '::1', '[::1]');
  if (keyword === 'User') return choice(...users, 'Two', 'a b', ...tokens.map((token) => `u${token}`));
  return choice(...words, '10.0.0.1', 'two words', 'none');
}
