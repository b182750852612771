import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [hosts: string, reader: Reader, outcome: string | { readonly problem: Problem['problem'] }];

const newest = ssh(1005);
const refused = { problem: 'invalid-argument' } as const;

function jump(hosts: string, reader: Reader): unknown {
  const outcome = outcomeOf(`ProxyJump ${hosts}`, reader);
  return typeof outcome === 'string' ? { problem: outcome } : outcome.join('|');
}

describe('hosts', () => {
  test.each<Row>([
    ['none', newest, 'none'],
    ['NONE', newest, 'none'],
    ['a', newest, 'a'],
    ['u@a:22', newest, 'u@a:22'],
    ['a:ssh', newest, 'a:22'],
    ['a:022', newest, 'a:22'],
    ['10.0.0.1', newest, '[10.0.0.1]'],
    ['[::1]:2222', newest, '[::1]:2222'],
    ['[a]', newest, 'a'],
    ['[]', newest, '[]'],
    ['[]:22', newest, '[]:22'],
    ['a,b', newest, 'a,b'],
    ['u@[a]:1,v@[b]:022', newest, 'u@[a]:1,v@b:22'],
    ['a:', newest, 'a'],
    ['u@v@a', newest, 'u@v@a'],
    ['u@', newest, refused],
    ['@a', newest, refused],
    ['a,', newest, refused],
    [',a', newest, refused],
    ['a,,b', newest, refused],
    ['a:x', newest, refused],
    ['a:0', newest, { problem: 'out-of-range' }],
    ['a:65536', newest, { problem: 'out-of-range' }],
    ['::1', newest, refused],
    ['[::1', newest, refused],
    ['[::1]x', newest, refused],
    ['a/22', ssh(809), refused],
    ['a/22', ssh(808), 'a:22'],
    ['none,a', newest, 'none,a'],
  ])('%s', (hosts, reader, outcome) => {
    expect(jump(hosts, reader)).toEqual(outcome);
  });
});

describe('URIs', () => {
  test.each<Row>([
    ['ssh://a', newest, 'a'],
    ['ssh://a/', newest, 'a'],
    ['ssh://u@a:22/', newest, 'u@a:22'],
    ['ssh://u%41+b@a', newest, 'uA b@a'],
    ['ssh://u;x=y@a', newest, 'u@a'],
    ['ssh://a.', newest, 'a'],
    ['b,ssh://u@a:1', newest, 'b,u@a:1'],
    ['ssh://a/x', newest, refused],
    ['ssh://a:22/x', newest, refused],
    ['ssh://a:', ssh(805), 'a'],
    ['ssh://a:', ssh(804), refused],
    ['ssh://a:/', newest, refused],
    ['ssh://', newest, refused],
    ['ssh://@a', newest, refused],
    ['ssh://u%4@a', newest, refused],
    ['ssh://a b', newest, refused],
    ['ssh://a:0', newest, { problem: 'out-of-range' }],
    ['ssh://_a', ssh(1000), '_a'],
    ['ssh://_a', ssh(909), refused],
    ['ssh://u%00v@a', ssh(1000), 'u@a'],
    ['ssh://u%00v@a', ssh(1001), refused],
    ['ssh://u%00v@a', ssh(902, 'debian'), refused],
  ])('%s', (hosts, reader, outcome) => {
    expect(jump(hosts, reader)).toEqual(outcome);
  });
});

describe('blanks and comments', () => {
  test.each<Row>([
    ['a, b', ssh(1001), 'a, b'],
    ['a, b', ssh(1000), refused],
    ['a, b', ssh(807), refused],
    ['a, b', ssh(806), 'a, b'],
    ['a b', newest, 'a b'],
    ['a b', ssh(1000), 'a'],
    ['a # b', newest, 'a'],
    ['a # b', ssh(807), 'a'],
    ['a # b', ssh(804), 'a # b'],
    ['none # a', newest, 'none'],
  ])('%s in %o', (hosts, reader, outcome) => {
    expect(jump(hosts, reader)).toEqual(outcome);
  });

  test('up to 10.0 hosts before the last comma stay as they are in the whole text', () => {
    expect(jump('a,b c,d', ssh(1000))).toBe('a,b c,b');
    expect(jump('a,b c,d', ssh(902, 'debian'))).toBe('a,b');
    expect(jump('a,b c,d', newest)).toBe('a,b c,d');
  });
});

test('tells which host is wrong, and why', () => {
  expect(readLine('ProxyJump a,u@b:x,c', newest)).toEqual({
    problem: 'invalid-argument',
    reason: '"x" is no port',
    accepts: 'hosts as [USER@]HOST[:PORT] with commas between them, or none',
    at: { start: 12, end: 17 },
  });
});
