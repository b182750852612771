/** Bytes to tree and back, as a run reads and writes them. */
import { decodeText, encodeText } from '../files/encoding.ts';
import { type ParseInput, parse } from '../syntax/parse.ts';
import { print } from '../syntax/text.ts';

/** What is printed of a file whose tree nobody changed. */
export function printBytes(bytes: Uint8Array, reader: Pick<ParseInput, 'dialect' | 'release'>): Uint8Array {
  const { text, encoding } = decodeText(bytes);
  return encodeText(print(parse({ ...reader, path: 'config', text })), encoding);
}
