import { expect, test } from 'vitest';
import { outcomeOf, readLine, sshd } from '../testing/read-line.ts';
import type { Problem } from './reading.ts';

const newest = sshd(1005);

test.each<readonly [address: string, outcome: Problem['problem'] | 'taken']>([
  ['0.0.0.0', 'taken'],
  ['0.0.0.0:22', 'taken'],
  ['localhost:ssh', 'taken'],
  ['no.such.name', 'taken'],
  ['::', 'taken'],
  ['[::]', 'taken'],
  ['[::1]:22', 'taken'],
  ['fe80::1%eth0', 'taken'],
  ['::ffff:10.0.0.1', 'taken'],
  ['::1 rdomain red', 'taken'],
  ['""', 'empty-argument'],
  [':22', 'invalid-argument'],
  ['[]:22', 'invalid-argument'],
  ['[::1', 'invalid-argument'],
  ['a:b:c', 'invalid-argument'],
  ['[a:b]:22', 'invalid-argument'],
  ['::1/128', 'invalid-argument'],
  ['10.0.0.1/22', 'invalid-argument'],
  ['a:x', 'invalid-argument'],
  ['a:0', 'out-of-range'],
  ['a:65536', 'out-of-range'],
  ['::1 22', 'invalid-argument'],
  ['::1 RDomain red', 'invalid-argument'],
  ['::1 rdomain', 'invalid-argument'],
  ['::1 rdomain red x', 'surplus-argument'],
  ['::1 ""', 'invalid-argument'],
])('%s: %s', (address, outcome) => {
  expect(outcomeOf(`ListenAddress ${address}`, newest)).toEqual(outcome === 'taken' ? [address] : outcome);
});

test('tells why', () => {
  expect(readLine('ListenAddress a:0', newest)).toEqual({
    problem: 'out-of-range',
    reason: 'the port 0 is under 1',
    accepts: 'HOST, HOST:PORT, [ADDRESS]:PORT or an IPv6 address',
    at: expect.objectContaining({ start: 14, end: 17 }),
  });
  expect(readLine('ListenAddress ::1 red', newest)).toMatchObject({
    reason: '"red" stands behind the address',
    at: { start: 18, end: 21 },
  });
});
