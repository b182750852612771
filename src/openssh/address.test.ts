/** Address lists of Match, each answer as sshd -T gave it, and what it refuses of them. */
import { describe, expect, test } from 'vitest';
import { isNetwork, matchesAddressList, networkFault } from './address.ts';

test.each([
  ['10.0.0.1', '10.0.0.1', true],
  ['10.0.0.1', '10.0.0.2', false],
  ['10.0.0.0/8', '10.255.0.1', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['10.0.0.0/08', '10.0.0.7', true],
  ['192.168.4.0/22', '192.168.7.255', true],
  ['192.168.4.0/22', '192.168.8.0', false],
  ['0.0.0.0/0', '203.0.113.9', true],
  ['10.0.0.1/32', '10.0.0.1', true],
  ['10.0.0.0/', '10.0.0.1', false],
  ['10.0.0.0/+8', '10.0.0.1', false],
  ['10.0.0.0/-1', '10.0.0.1', false],
  ['10.0.0.0/1e1', '10.0.0.1', false],
  ['10.0.0.256', '10.0.0.25', false],
  ['10.1', '10.0.0.1', true],
  ['167772161', '10.0.0.1', true],
  ['0x0a000001', '10.0.0.1', true],
  ['012.0.0.1', '10.0.0.1', true],
  ['08.0.0.1', '8.0.0.1', false],
  ['10.16777216', '10.0.0.1', false],
  ['10.0.0.*', '10.0.0.7', true],
  ['10.0.?.1', '10.0.3.1', true],
  ['*', '10.0.0.1', true],
  ['*', 'fe80::1', true],
  ['*:*', 'fe80::1', true],
  ['*:*', '10.0.0.1', false],
  ['fe80::1', 'fe80::1', true],
  ['FE80::1', 'fe80::1', true],
  ['fe80::1', 'FE80:0:0::1', true],
  ['FE80:*', 'fe80::1', false],
  ['fe80:*', 'fe80::1', true],
  ['2001:db8::/32', '2001:db8:1::9', true],
  ['2001:db8::/32', '2001:db9::9', false],
  ['::/0', '::1', true],
  ['::/0', '10.0.0.1', false],
  ['0.0.0.0/0', '::1', false],
  ['::1', '0:0:0:0:0:0:0:1', true],
  ['*', '1::2::3', false],
  ['*', '1:2:3:4:5:6:7', false],
  ['*', '10.0.0.256', false],
  ['*', 'any', false],
  ['::ffff:10.0.0.1', '::ffff:a00:1', true],
  ['::ffff:10.0.0.0/104', '::ffff:10.9.0.1', true],
  ['::ffff:10.0.0.1', '10.0.0.1', false],
  ['::ffff:10.0.0.999', '::ffff:10.0.0.1', false],
  ['192.0.2.1,10.0.0.0/8', '10.1.1.1', true],
  ['!10.0.0.1,*', '10.0.0.1', false],
  ['!10.0.0.1,*', '10.0.0.2', true],
  ['*,!10.0.0.1', '10.0.0.1', false],
  ['!10.0.0.1', '10.0.0.2', false],
  ['10.0.0.0/8,!10.1.0.0/16', '10.1.2.3', false],
  ['10.0.0.0/8,!10.1.0.0/16', '10.2.2.3', true],
])('%j takes %j: %s', (list, address, expected) => {
  expect(matchesAddressList(list, address)).toBe(expected);
});

test('a prefix that is too long, which sshd refuses, takes nothing', () => {
  expect(matchesAddressList('10.0.0.0/33', '10.0.0.0')).toBe(false);
});

describe('networks', () => {
  test.each([
    ['10.0.0.0/8', undefined],
    ['10.0.0.1', undefined],
    ['10.0.0.*', undefined],
    ['host/33', undefined],
    ['10.0.0.1/8', '"10.0.0.1/8" has bits set behind its prefix'],
    ['10/8', '"10/8" has bits set behind its prefix'],
    ['0x0a000001/8', '"0x0a000001/8" has bits set behind its prefix'],
    ['fe80::1/64', '"fe80::1/64" has bits set behind its prefix'],
    ['fe80::/64', undefined],
    ['::1/128', undefined],
    ['0.0.0.0/0', undefined],
    ['10.0.0.0/33', 'the prefix of "10.0.0.0/33" is over 32 bits'],
    ['::/128', undefined],
    [`${'0'.repeat(56)}.0.0.1/8`, undefined],
  ])('%j: %s', (entry, fault) => {
    expect([807, 907, 908, 1005].map((release) => networkFault(entry, release))).toEqual(Array(4).fill(fault));
  });

  test.each([
    ['10.0.0.0/129', [undefined, 'the prefix of "10.0.0.0/129" is over 32 bits']],
    ['::/129', [undefined, 'the prefix of "::/129" is over 128 bits']],
    ['10.0.0.1/+8', [undefined, '"10.0.0.1/+8" has bits set behind its prefix']],
    ['10.0.0.1/2147483648', [undefined, undefined]],
  ])('%j before and since 9.8', (entry, faults) => {
    expect([907, 908].map((release) => networkFault(entry, release))).toEqual(faults);
  });

  test.each([
    ['10.0.0.1', true],
    ['10.0.0.0/33', true],
    ['fe80::/64', true],
    ['10.0.0.', false],
    ['/8', false],
    ['10.0.0.0/', false],
    ['any', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isNetwork(text, 1005)).toBe(expected);
  });
});
