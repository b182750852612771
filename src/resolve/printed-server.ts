/** What `sshd -T` prints in another way than it is stated (servconf.c). */
import type { PrintedKeyword } from '../openssh/printed-keywords.ts';
import { defaultValues } from './default-values.ts';
import { listenAddresses } from './listen-address.ts';
import { printPlain, valuesOf } from './printed-plain.ts';
import type { PrintContext, PrintedLine, Printer } from './printed-line.ts';

export const serverPrinters: Readonly<Record<string, Printer>> = {
  listenaddress: listenAddresses,
  kbdinteractiveauthentication: printKbdInteractive,
  hostkey: printKeys,
  hostcertificate: printKeys,
  subsystem: printSubsystems,
  persourcepenalties: printPenalties,
};

const challengeUntil = 807;

/**
 * Up to 8.6 ChallengeResponseAuthentication, which is on by default, turns it on (main in sshd.c), before Match blocks
 * have their say.
 */
function printKbdInteractive(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const isInBlock = (context.held(printed.keyword)[0]?.origin?.section.conditions.length ?? 0) > 0;
  if (context.reader.release >= challengeUntil || isInBlock) return printPlain(printed, context);
  const [challenge] = context.held('challengeresponseauthentication');
  return challenge?.value === 'no' ? printPlain(printed, context) : [{ text: 'yes', origin: challenge?.origin }];
}

/** sshd holds no name for `none`, and prints that as C does. */
function printKeys(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  return printPlain(printed, context).map(({ text, origin }) => ({ text: text === 'none' ? '(null)' : text, origin }));
}

/** The values are names and commands in turn. */
function printSubsystems({ keyword }: PrintedKeyword, { held }: PrintContext): readonly PrintedLine[] {
  const values = held(keyword);
  return values.flatMap(({ value, origin }, index) =>
    index % 2 === 0 ? [{ text: `${value} ${values[index + 1]!.value}`, origin }] : [],
  );
}

/** All penalties in sshd's own order, those that nothing states by default; an overflow holds for IPv6 addresses too. */
function printPenalties(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const stated = valuesOf(printed, context);
  const origin = stated[0]?.origin;
  if (stated.length === 1 && stated[0]!.value === 'no') return [{ text: 'no', origin }];
  const byKey = new Map(stated.map(({ value }) => value.split(':', 2) as [string, string]));
  const overflow = byKey.get('overflow');
  if (overflow !== undefined && !byKey.has('overflow6')) byKey.set('overflow6', overflow);
  const penalties = defaultValues(printed, context).map(({ value }) => {
    const [key, standIn] = value.split(':', 2) as [string, string];
    return `${key}:${byKey.get(key) ?? standIn}`;
  });
  return [{ text: penalties.join(' '), origin }];
}
