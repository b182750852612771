/** What makes `ssh -G` or `sshd -T` give up once the files are read: values that are in force and do not work out. */
import type { Reader } from '../directive/reading.ts';
import { refusedByClient } from './after-reading-client.ts';
import { refusedByServer } from './after-reading-server.ts';
import { inForce } from './in-force.ts';
import { keptKeyword } from './kept-keyword.ts';
import { type Environment, type LateContext, type LateRefusal, unusableLists } from './late-refusal.ts';
import { layersFor } from './layer.ts';
import { refusedMethods } from './methods-once.ts';
import type { Root, Subject } from './model.ts';
import { storedBy } from './stored-values.ts';
import { type ValuesInForce, valuesInForce } from './values.ts';

/**
 * What the program refuses for certain, in the order in which it comes to it; it stops at the first. `root` has to be read
 * for the release of the build.
 */
export function refusedAfterReading(
  root: Root,
  subject: Subject,
  { environment, ...reader }: Reader & { readonly environment?: Environment },
): readonly LateRefusal[] {
  const context = contextOf(subject, reader, valuesInForce(root, subject, reader));
  if (reader.dialect === 'ssh_config') return refusedByClient(context, environment);
  const start = contextOf(subject, reader, valuesAtStart(root, reader));
  return [
    ...untoldCriteria(root, subject),
    ...refusedMethods(root, subject, reader),
    ...refusedByServer(start),
    ...unusableLists(context),
  ];
}

/** What of a connection the criteria of sshd ask for. */
const attributes: Readonly<Record<string, keyof Subject>> = {
  user: 'user',
  group: 'user',
  host: 'host',
  address: 'address',
  localaddress: 'localAddress',
  localport: 'localPort',
  rdomain: 'rdomain',
};

/** Up to 8.0 `sshd -T` gives up at a Match that asks for what its `-C` does not tell; connections know it all. */
function untoldCriteria(root: Root, subject: Subject): readonly LateRefusal[] {
  if (root.release >= 801) return [];
  const isUntold = (name: string): boolean => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return attribute !== undefined && (subject[attribute] === '' || subject[attribute] === 0);
  };
  const headers = root.files.flatMap(({ blocks }) => blocks.map(({ header }) => header));
  const criteria = headers.flatMap((header) => (header?.type === 'Match' ? header.criteria : []));
  const criterion = criteria.find(({ name }) => isUntold(name));
  if (!criterion) return [];
  const reason = `sshd -T is not told what Match ${criterion.name} asks for`;
  return [{ keyword: 'Match', origin: undefined, reason }];
}

type Values = (keyword: string) => Pick<ValuesInForce, 'values' | 'candidates'>;

function contextOf(subject: Subject, reader: Reader, values: Values): LateContext {
  const isCertain = (keyword: string): boolean => values(keyword).candidates.length === 0;
  return { reader, subject, isCertain, held: (keyword) => (isCertain(keyword) ? values(keyword).values : []) };
}

/** What sshd holds before it knows of a connection, and looks at then. */
function valuesAtStart(root: Root, reader: Reader): Values {
  const layers = layersFor(root, { description: 'sshd before any connection' }, reader).filter(
    ({ isMatch }) => !isMatch,
  );
  const read = storedBy(reader);
  return (keyword) => inForce(root, { layers, keyword: keptKeyword(reader, keyword), read });
}
