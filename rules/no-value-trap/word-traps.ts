/** Words that are taken for something else than they say. */
import { type ArgumentFacts, factsIn, matchesPattern, nearest } from '../../src/rule/index.ts';
import { type Hit, type Trap, anyProgram, programOf, replaced, trapOf } from './trap.ts';

/** `ForwardAgent maybe`: since 8.2 what is no switch is a path. Real ones hold a slash, a dot, a `$` or a `%`. */
const agentPath = trapOf(['flag-or-path'], ({ argument, takes, ...stated }) => {
  const { value } = argument;
  if (!/^[A-Za-z0-9-]+$/.test(value) || takes.values.includes(value.toLowerCase())) return [];
  const program = programOf(stated, (release) => release >= 802);
  const suggest = ['yes', 'no'].map((text) => replaced(argument, text));
  return program ? [{ messageId: 'agentPath', data: { program, value }, at: argument, suggest }] : [];
});

/** `PermitUserEnvironment NO`: the words are compared with regard to case, and any other is a pattern. */
const userEnvironment = trapOf(['flag-or-pattern-list'], ({ argument, takes, ...stated }) => {
  const { value } = argument;
  if (!/^(yes|no|true|false|on|off|none|[01])$/i.test(value) || takes.values.includes(value)) return [];
  const suggest = [replaced(argument, /^(yes|true|on|1)$/i.test(value) ? 'yes' : 'no')];
  return [{ messageId: 'userEnvironment', data: { program: anyProgram(stated), value }, at: argument, suggest }];
});

const things: Readonly<Partial<Record<ArgumentFacts['kind'], string>>> = {
  path: 'a file',
  'path-list': 'a file',
  'raw-command': 'a command',
  'raw-string': 'a text',
  'jump-list': 'a host',
};

/** `Banner no`: a file of that name. Commands that have to be absolute paths are refused instead. */
const noSwitch = trapOf(
  ['path', 'path-list', 'raw-command', 'raw-string', 'jump-list'],
  ({ directive, argument, facts, takes, ...stated }) => {
    const { value } = argument;
    const isSwitch = /^(yes|no|true|false|on|off)$/i.test(value) && directive.args.length === 1;
    if (!isSwitch || !takes.literals?.includes('none') || /^Authorized\w+Command$/.test(facts.keyword)) return [];
    const suggest = /^(no|false|off)$/i.test(value) ? [replaced(argument, 'none')] : [];
    const data = { program: anyProgram(stated), value, thing: things[takes.kind]!, keyword: facts.keyword };
    return [{ messageId: 'noSwitch', data, at: argument, suggest }];
  },
);

/** `PreferredAuthentications pubkey`. Vendors know methods of their own, and all know `none`. */
const unknownMethod = trapOf(['comma-list'], ({ argument, takes, ...stated }) => {
  if (!takes.known) return [];
  const known = [...takes.known, 'gssapi-keyex', 'none'];
  const words = argument.value.split(',');
  const unknown = words.find((word) => word !== '' && !known.includes(word));
  if (unknown === undefined) return [];
  const near = nearest(unknown.toLowerCase(), known);
  const mended = words.map((word) => (word === unknown ? near : word)).join(',');
  const suggest = near === undefined ? [] : [replaced(argument, mended)];
  const data = { program: anyProgram(stated), value: unknown };
  return [{ messageId: 'unknownMethod', data, at: argument, suggest }];
});

/** `AuthorizedKeysFile none x`, which is refused since 10.3. */
const noneBeside = trapOf(['path-list'], ({ directive, facts, ...stated }) => {
  const none = directive.args.find(({ value }) => value.toLowerCase() === 'none');
  if (!none || directive.args.length === 1) return [];
  const program = programOf(stated, (release) => {
    const { argument, arity } = factsIn(facts, release);
    const takesSeveral = argument.kind === 'path-list' && arity.max > 1 && release >= (facts.since ?? Infinity);
    return takesSeveral && argument.literalAlone === false;
  });
  return program ? [{ messageId: 'noneBeside', data: { program, keyword: facts.keyword }, at: none }] : [];
});

/** `PubkeyAuthOptions none touch-required`. */
const nonePassedOver = trapOf(['option-list'], ({ directive, facts, ...stated }) => {
  const none = directive.args.find(({ value }) => value.toLowerCase() === 'none');
  if (!none || directive.args.length === 1) return [];
  return [{ messageId: 'nonePassedOver', data: { program: anyProgram(stated), keyword: facts.keyword }, at: none }];
});

/** `ChannelTimeout sessions=1h`: the names of channels are patterns, and not checked. */
const channelType = trapOf(['channel-timeout-list'], ({ directive, takes, ...stated }) =>
  directive.args.flatMap((each): readonly Hit[] => {
    const [type] = each.value.split('=');
    if (type === undefined || type === 'none' || fitsChannel(type, takes.channelTypes)) return [];
    const near = nearest(type, takes.channelTypes);
    const suggest = near === undefined ? [] : [replaced(each, each.value.replace(type, near))];
    return [{ messageId: 'channelType', data: { program: anyProgram(stated), value: type }, at: each, suggest }];
  }),
);

/** Subsystems have names of their own. */
function fitsChannel(type: string, known: readonly string[]): boolean {
  return type.startsWith('session:subsystem:') || known.some((name) => matchesPattern(type, name));
}

/** What ssh expands when it comes to use it; the tokens of other keywords are refused before it connects. */
const expandedLate: ReadonlySet<string> = new Set([
  'CertificateFile',
  'IdentityFile',
  'KnownHostsCommand',
  'LocalCommand',
  'ProxyCommand',
]);

/** `IdentityFile ~/.ssh/%z`; sshd looks at no token as it starts. */
const unknownToken: Trap = {
  concerns: ({ tokens }) => tokens.length > 0,
  find({ file, directive, facts, releases }) {
    if (file.dialect === 'ssh_config' && !expandedLate.has(facts.keyword)) return [];
    const outcome = file.dialect === 'ssh_config' ? 'gives up' : 'refuses the login';
    return directive.args.flatMap((argument): readonly Hit[] => {
      for (const token of new Set(argument.value.match(/%.?/gs))) {
        const program = programOf({ file, releases }, (release) => {
          const known = release >= (facts.since ?? Infinity) ? factsIn(facts, release).tokens : [];
          return known.length > 0 && !known.includes(token);
        });
        const data = { token, keyword: facts.keyword, outcome };
        if (program) return [{ messageId: 'unknownToken', data: { ...data, program }, at: argument }];
      }
      return [];
    });
  },
};

export const wordTraps: readonly Trap[] = [
  agentPath,
  userEnvironment,
  noSwitch,
  unknownMethod,
  noneBeside,
  nonePassedOver,
  channelType,
  unknownToken,
];
