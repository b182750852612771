/** What a build would print of a root with `ssh -G` or `sshd -T`, each value with the directive that it comes from. */
import type { Reader } from '../directive/reading.ts';
import { type PrintedKeyword, printedKeywords, printedName } from '../openssh/printed-keywords.ts';
import { connectedHosts } from './layer.ts';
import type { Root, Subject } from './model.ts';
import { clientPrinters } from './printed-client.ts';
import type { Held, PrintContext, PrintedLine, Printer } from './printed-line.ts';
import { printPlain } from './printed-plain.ts';
import { serverPrinters } from './printed-server.ts';
import { asksNameServers } from './tokens.ts';
import { type ValuesInForce, valuesInForce } from './values.ts';

export interface ConfigurationEntry {
  /** In lower case, as the release names it. */
  readonly keyword: string;
  /**
   * One for each line that is printed, written as 10.5 does. What only the machine tells stays as it is written: `~`,
   * tokens such as `%d`, variables and relative paths.
   */
  readonly values: readonly PrintedLine[];
  /** `possible`: where the text does not tell, one of `candidates` is printed in place of `values`. */
  readonly certainty: 'certain' | 'possible';
  readonly candidates: readonly (readonly PrintedLine[])[];
}

/** In the order in which the program prints them; a keyword that it would not print is left out. */
export type Configuration = readonly ConfigurationEntry[];

/**
 * The configuration for a subject. `root` has to be read for the release of the build. Directives that the build refuses
 * set nothing.
 */
export function configurationOf(root: Root, subject: Subject, reader: Reader): Configuration {
  const { dialect } = reader;
  const inForce = remembered(valuesInForce(root, subject, reader));
  const context: PrintContext = { reader, subject, held: (keyword) => inForce(keyword).values };
  const special = dialect === 'ssh_config' ? clientPrinters : serverPrinters;
  return printedKeywords(dialect, reader).flatMap((printed) => {
    const printer: Printer = Object.hasOwn(special, printed.keyword) ? special[printed.keyword]! : printPlain;
    const values = printer(printed, context);
    const candidates = distinct(
      [
        ...otherCases(printed, inForce).map((held) => printer(printed, { ...context, held })),
        ...canonicalCases(printed, root, context),
      ],
      values,
    );
    if (values.length === 0 && candidates.length === 0) return [];
    const keyword = printedName(printed, reader.release);
    return [{ keyword, values, certainty: candidates.length > 0 ? 'possible' : 'certain', candidates }];
  });
}

type InForce = (keyword: string) => ValuesInForce;

/** Values are asked for again by the keywords that hang on them. */
function remembered(inForce: InForce): InForce {
  const known = new Map<string, ValuesInForce>();
  return (keyword) => {
    const values = known.get(keyword) ?? inForce(keyword);
    known.set(keyword, values);
    return values;
  };
}

/** What may be held in place of what is in force: for each candidate of the keyword, and of those that bear on it. */
function otherCases({ keyword, dependsOn = [] }: PrintedKeyword, inForce: InForce): readonly PrintContext['held'][] {
  return [...new Set([keyword, ...dependsOn])].flatMap((name) =>
    inForce(name).candidates.map(
      (candidate): PrintContext['held'] =>
        (asked): Held =>
          asked === name ? candidate : inForce(asked).values,
    ),
  );
}

/** Where ssh asks name servers for the host's full name, what that may be. */
function canonicalCases(
  { keyword }: PrintedKeyword,
  root: Root,
  { reader, subject, held }: PrintContext,
): readonly (readonly PrintedLine[])[] {
  if (keyword !== 'hostname' || !asksNameServers(held)) return [];
  const origin = held('canonicalizehostname')[0]?.origin;
  return connectedHosts(root, subject, reader).map((host) => [{ text: host ?? '%h', origin }]);
}

function distinct(
  lists: readonly (readonly PrintedLine[])[],
  but: readonly PrintedLine[],
): readonly (readonly PrintedLine[])[] {
  const found: (readonly PrintedLine[])[] = [];
  for (const list of lists) if (![but, ...found].some((other) => areSame(list, other))) found.push(list);
  return found;
}

function areSame(one: readonly PrintedLine[], other: readonly PrintedLine[]): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]!.text);
}
