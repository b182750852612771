/** UpdateHostKeys, whose value hangs on others (fill_default_options in readconf.c, main in ssh.c). */
import type { PrintedKeyword } from '../openssh/printed-keywords.ts';
import { printPlain } from './printed-plain.ts';
import type { PrintContext, PrintedLine } from './printed-line.ts';

/** Before it, the default was no in any case. */
const conditionalSince = 805;

const usualFile = '~/.ssh/known_hosts';

export function updateHostKeys(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const stated = context.held(printed.keyword)[0];
  if (stated?.value === 'ask' && !canAsk(context)) return [{ text: 'false', origin: stated.origin }];
  if (stated || context.reader.release < conditionalSince) return printPlain(printed, context);
  const cause = whyNot(context);
  return cause ? [{ text: 'false', origin: cause }] : printPlain(printed, context);
}

/** The directive for which host keys are not learnt by default: keys of a DNS, or a file of their own. */
function whyNot({ held }: PrintContext): PrintedLine['origin'] {
  const [dns] = held('verifyhostkeydns');
  if (dns && dns.value !== 'false') return dns.origin;
  const files = held('userknownhostsfile');
  const isUsual = files.length === 1 && files[0]!.value === usualFile;
  return isUsual ? undefined : files[0]?.origin;
}

/** Nobody can be asked by a connection in the background, with a command of its own, without a terminal or messages. */
function canAsk({ held, subject }: PrintContext): boolean {
  const valueOf = (keyword: string, standIn: string): string => held(keyword)[0]?.value.toLowerCase() ?? standIn;
  const persists = valueOf('controlpersist', 'no') !== 'no' && valueOf('controlpath', 'none') !== 'none';
  const hasTerminal = !['no', 'false'].includes(valueOf('requesttty', 'auto'));
  const isQuiet = ['quiet', 'fatal', 'error'].includes(valueOf('loglevel', 'info'));
  const hasCommand = Boolean(subject.command) || valueOf('remotecommand', 'none') !== 'none';
  return !persists && !hasCommand && hasTerminal && !isQuiet;
}
