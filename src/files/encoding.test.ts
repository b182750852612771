import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from './encoding.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ['nothing', bytes(), '', 'utf-8'],
  ['ASCII with CRLF', bytes(0x50, 0x0d, 0x0a), 'P\r\n', 'utf-8'],
  ['UTF-8', bytes(0xc3, 0xa9), 'é', 'utf-8'],
  ['a byte order mark, kept', bytes(0xef, 0xbb, 0xbf, 0x50), '\u{feff}P', 'utf-8'],
  ['latin-1', bytes(0x50, 0xe9), 'Pé', 'latin-1'],
  ['UTF-16, whose mark is no UTF-8', bytes(0xff, 0xfe, 0x50, 0x00), 'ÿþP\0', 'latin-1'],
  ['half a surrogate pair', bytes(0xed, 0xa0, 0x80), '\u{ed}\u{a0}\u{80}', 'latin-1'],
  ['an overlong form', bytes(0xc0, 0x80), '\u{c0}\u{80}', 'latin-1'],
])('decodes %s', (_, encoded, text, encoding) => {
  expect(decodeText(encoded)).toEqual({ text, encoding });
});

test('any bytes come back', () => {
  const text = fc.string({ unit: 'binary' }).map((value) => new TextEncoder().encode(value));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), text), (original) => {
      const decoded = decodeText(original);
      expect(Buffer.compare(encodeText(decoded.text, decoded.encoding), original)).toBe(0);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('decodes a part of a larger buffer', () => {
  expect(decodeText(Buffer.from('abcdef').subarray(2, 4)).text).toBe('cd');
});

test('does not lose a character that latin-1 lacks', () => {
  expect(() => encodeText('é–', 'latin-1')).toThrow(RangeError);
});
