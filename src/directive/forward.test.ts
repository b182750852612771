import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, outcome: string | { readonly problem: Problem['problem'] }];

const newest = ssh(1005);
const refused = { problem: 'invalid-argument' } as const;
const beyond = { problem: 'out-of-range' } as const;
const empty = { problem: 'empty-argument' } as const;

function forward(line: string, reader: Reader): unknown {
  const outcome = outcomeOf(line, reader);
  return typeof outcome === 'string' ? { problem: outcome } : outcome.join('|');
}

describe('LocalForward', () => {
  test.each<Row>([
    ['LocalForward 8080 h:80', '8080 [h]:80'],
    ['LocalForward 08080 h:http', '8080 [h]:80'],
    ['LocalForward a:8080 [::1]:80', '[a]:8080 [::1]:80'],
    ['LocalForward *:1 h:2', '[*]:1 [h]:2'],
    ['LocalForward :1 h:2', '[]:1 [h]:2'],
    ['LocalForward [::1]:1 h:2', '[::1]:1 [h]:2'],
    ['LocalForward 1 :2', '1 []:2'],
    ['LocalForward 1 /s', '1 /s'],
    ['LocalForward a:1 /s', '[a]:1 /s'],
    ['LocalForward /s h:2', '/s [h]:2'],
    ['LocalForward /s /t', '/s /t'],
    ['LocalForward /s/%h h:%p', refused],
    ['LocalForward "/a b" h:2', '/a b [h]:2'],
    [String.raw`LocalForward /a\\:b h:2`, '/a:b [h]:2'],
    ['LocalForward 0 h:2', beyond],
    ['LocalForward 1 h:0', beyond],
    ['LocalForward 1 h:65536', beyond],
    ['LocalForward -1 h:1', beyond],
    ['LocalForward x h:1', refused],
    ['LocalForward 1 h', refused],
    ['LocalForward 1 ::1:2', refused],
    ['LocalForward [::1 h:2', refused],
    ['LocalForward 1', { problem: 'missing-argument' }],
    ['LocalForward 1 h:2 3', { problem: 'surplus-argument' }],
    ['LocalForward "" h:2', empty],
    ['LocalForward 1 ""', empty],
    [`LocalForward /${'p'.repeat(106)} h:2`, `/${'p'.repeat(106)} [h]:2`],
    [`LocalForward /${'p'.repeat(107)} h:2`, beyond],
    // What does not fit is cut off.
    [`LocalForward 1 ${'h'.repeat(300)}:2`, refused],
  ])('%s', (line, outcome) => {
    expect(forward(line, newest)).toEqual(outcome);
  });
});

describe('RemoteForward', () => {
  test.each<Row>([
    ['RemoteForward 1 h:2', '1 [h]:2'],
    ['RemoteForward 0 h:2', '0 [h]:2'],
    ['RemoteForward a:0 h:2', '[a]:0 [h]:2'],
    ['RemoteForward 1', '1 [socks]:0'],
    ['RemoteForward a:1', '[a]:1 [socks]:0'],
    ['RemoteForward /s', '/s [socks]:0'],
    ['RemoteForward 1 ""', '1 [socks]:0'],
    ['RemoteForward 1 h:0', beyond],
    ['RemoteForward a:b:1', refused],
    ['RemoteForward ""', empty],
  ])('%s', (line, outcome) => {
    expect(forward(line, newest)).toEqual(outcome);
  });
});

describe('DynamicForward', () => {
  test.each<Row>([
    ['DynamicForward 1080', '1080'],
    ['DynamicForward *:1080', '[*]:1080'],
    ['DynamicForward [::1]:1080', '[::1]:1080'],
    ['DynamicForward /s', '/s'],
    ['DynamicForward 0', beyond],
    ['DynamicForward a', refused],
    ['DynamicForward a:1:2', refused],
    ['DynamicForward 1 2', { problem: 'surplus-argument' }],
    ['DynamicForward ""', empty],
  ])('%s', (line, outcome) => {
    expect(forward(line, newest)).toEqual(outcome);
  });
});

describe('variables', () => {
  test.each<Row>([
    ['LocalForward ${A} ${B}', '${A} ${B}'],
    ['LocalForward ${A} h', '${A} h'],
    ['LocalForward ${A h:2', refused],
    ['LocalForward 1 ${}', refused],
    ['DynamicForward ${A}', '${A}'],
    ['RemoteForward ${A}', '${A}'],
  ])('%s', (line, outcome) => {
    expect(forward(line, newest)).toEqual(outcome);
  });

  test('are looked for since 8.4', () => {
    expect(forward('LocalForward ${A} h:2', ssh(803))).toEqual(refused);
    expect(forward('LocalForward ${A} h:2', ssh(804))).toBe('${A} h:2');
  });
});

test.each([
  ['LocalForward 1 h:65536', 'the port 65536 is over 65535', 15, 22],
  ['LocalForward 0 h:2', 'the port 0 is under 1', 13, 14],
  ['LocalForward 1 h', 'the target "h" has no port', 15, 16],
  ['LocalForward 1 a:b:c:2', '"1 a:b:c:2" is no forwarding', 15, 22],
  ['LocalForward 1 ${A', 'a } is missing behind ${', 15, 18],
  ['DynamicForward a:1:2', '"a:1:2" is no port and no path', 15, 20],
  ['DynamicForward x', '"x" is no port', 15, 16],
])('%s tells why', (line, reason, start, end) => {
  expect(readLine(line, newest)).toMatchObject({ reason, at: { start, end } });
});
