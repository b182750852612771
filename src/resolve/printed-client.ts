/** What `ssh -G` prints in another way than it is stated (main in ssh.c, fill_default_options in readconf.c). */
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import type { PrintedKeyword } from '../openssh/printed-keywords.ts';
import { jumpInForce } from './jump.ts';
import { localForwards } from './kept-keyword.ts';
import { printPlain } from './printed-plain.ts';
import type { Held, PrintContext, PrintedLine, Printer } from './printed-line.ts';
import { type KnownTokens, connectedHost, expandTokens, knownTokens, remoteUser } from './tokens.ts';
import { updateHostKeys } from './update-host-keys.ts';

export const clientPrinters: Readonly<Record<string, Printer>> = {
  host: (_, { subject }) => [{ text: subject.host ?? '%n', origin: undefined }],
  user: (_, context) => [{ text: remoteUser(context) ?? '%u', origin: context.held('user')[0]?.origin }],
  hostname: printHostName,
  proxyusefdpass: printUseFdpass,
  proxyjump: printJump,
  updatehostkeys: updateHostKeys,
  dynamicforward: printListeners,
  localforward: printForwards,
  remoteforward: printForwards,
  tunnel: printTunnel,
  setenv: changed(expandedBy(expandValue)),
  controlpath: changed(expandedBy(expandTokens)),
  forwardagent: changed(expandedBy(expandTokens)),
  identityagent: changed(expandedBy(expandTokens)),
  remotecommand: changed(expandedBy(expandTokens)),
  revokedhostkeys: changed(expandedBy(expandTokens)),
  userknownhostsfile: changed(expandedBy(expandTokens)),
  versionaddendum: changed(expandedBy(expandTokens)),
};

/** Without a host the tokens of the value stand for what they would be. */
function printHostName(_: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const [stated] = context.held('hostname');
  return [{ text: connectedHost(context) ?? stated?.value ?? '%h', origin: stated?.origin }];
}

type Change = (text: string, printed: PrintedKeyword, context: PrintContext) => string;

function changed(change: Change): Printer {
  return (printed, context) =>
    printPlain(printed, context).map(({ text, origin }) => ({ text: change(text, printed, context), origin }));
}

/** In the releases that expand tokens before they print the value. */
function expandedBy(expand: (text: string, known: KnownTokens) => string): Change {
  return (text, { keyword, expandsSince = Infinity }, context) => {
    const { dialect, release } = context.reader;
    const { tokens } = factsIn(lookupKeyword(dialect, keyword)!, release);
    const isExpanded = release >= expandsSince && tokens.length > 0 && text.includes('%');
    return isExpanded ? expand(text, knownTokens(context)) : text;
  };
}

/** Of `NAME=value` the value. */
function expandValue(text: string, known: KnownTokens): string {
  const start = text.indexOf('=') + 1;
  return text.slice(0, start) + expandTokens(text.slice(start), known);
}

/** A forward as it is printed: where it listens, and its target, each a path of a socket unless it ends in a port. */
const forwardForm = /^(?<listener>(?:\d+|\[[^\]]*\]:\d+)(?= |$))?(?<paths>.*?)(?<target> \[[^\]]*\]:\d+)?$/s;

function expandPaths(text: string, known: KnownTokens): string {
  const { listener = '', paths = '', target = '' } = forwardForm.exec(text)!.groups!;
  return listener + expandTokens(paths, known) + target;
}

const expandForward = changed(expandedBy(expandPaths));

function printForwards(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  return clearing(context) ? [] : expandForward(printed, context);
}

/** A tunnel is cleared as forwardings are. */
function printTunnel(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const cleared = clearing(context);
  return cleared ? [{ text: 'false', origin: cleared.origin }] : printPlain(printed, context);
}

function clearing({ held }: PrintContext): Held[number] | undefined {
  const [stated] = held('clearallforwardings');
  return stated?.value === 'yes' ? stated : undefined;
}

/** ssh takes a local forward whose target is a socket for a dynamic one too, and prints where it listens. */
function printListeners(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const held: PrintContext['held'] = (keyword) => context.held(keyword === printed.keyword ? localForwards : keyword);
  return printForwards(printed, { ...context, held }).flatMap(({ text, origin }) => {
    if (origin?.directive.keyword.name !== 'localforward') return [{ text, origin }];
    const isToSocket = forwardForm.exec(text)!.groups!['target'] === undefined;
    return isToSocket ? [{ text: text.slice(0, text.lastIndexOf(' ')), origin }] : [];
  });
}

/** A jump leaves no descriptor to pass. */
function printUseFdpass(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const jump = jumpInForce(context);
  return jump ? [{ text: 'no', origin: jump.stated.origin }] : printPlain(printed, context);
}

function printJump(_: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const jump = jumpInForce(context);
  return jump ? [{ text: jump.stated.value, origin: jump.stated.origin }] : [];
}
