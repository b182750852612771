/** Bytes to text and back: whatever the bytes, the same come back. */
import { isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../syntax/text.ts';

/** Decoded bytes. A byte order mark stays in the text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer)
    ? { text: buffer.toString('utf8'), encoding: 'utf-8' }
    : { text: buffer.toString('latin1'), encoding: 'latin-1' };
}

/** Throws a RangeError where the encoding has no bytes for the text: latin-1 ends at U+00FF. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (/[^\0-\xff]/.test(text)) throw new RangeError('A latin-1 text cannot hold a character above U+00FF.');
  return Buffer.from(text, 'latin1');
}
