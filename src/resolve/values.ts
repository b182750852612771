/** The values that are in force for a subject, keyword by keyword, each with the directive that it comes from. */
import type { Reader } from '../directive/reading.ts';
import { isKnownTo, lookupKeyword } from '../openssh/keyword.ts';
import { inForce } from './in-force.ts';
import { keptKeyword } from './kept-keyword.ts';
import { layersFor } from './layer.ts';
import type { Origin, Root, Subject } from './model.ts';
import { storedBy } from './stored-values.ts';
import { givenBy } from './subject.ts';

export interface ValueInForce {
  /** As `ssh -G` or `sshd -T` of 10.5 prints it; algorithm lists as they are written. */
  readonly value: string;
  /** Undefined where the subject's own `-l`, `-P`, `-N` or `-s` gives it, and for a part that nothing sets. */
  readonly origin: Origin | undefined;
}

export interface ValuesInForce {
  readonly certainty: 'certain' | 'possible';
  /**
   * In the order in which OpenSSH keeps them; empty where nothing sets the keyword. RekeyLimit: two, the bytes and the
   * seconds, of which one that nothing sets is empty.
   */
  readonly values: readonly ValueInForce[];
  /** Where the text does not tell: what else may be in force. */
  readonly candidates: readonly (readonly ValueInForce[])[];
}

/**
 * What one build would use, by keyword: in lower case, under any of its names. `root` has to be read for the release of
 * the build. A directive that the build refuses stores nothing.
 */
export function valuesInForce(root: Root, subject: Subject, reader: Reader): (keyword: string) => ValuesInForce {
  const layers = layersFor(root, subject, reader);
  const read = storedBy(reader);
  return (asked) => {
    const keyword = keptKeyword(reader, asked);
    const given = givenBy(subject, reader.dialect, keyword.name);
    if (given !== undefined && isKnownBy(reader, keyword.name)) {
      return { certainty: 'certain', values: [{ value: given, origin: undefined }], candidates: [] };
    }
    const { values, candidates } = inForce(root, { layers, keyword, read });
    return { certainty: candidates.length > 0 ? 'possible' : 'certain', values, candidates };
  };
}

function isKnownBy(reader: Reader, keyword: string): boolean {
  const facts = lookupKeyword(reader.dialect, keyword);
  return facts !== undefined && isKnownTo(facts, reader);
}
