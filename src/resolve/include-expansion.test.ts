import { describe, expect, test } from 'vitest';
import { type ConfigText, ssh } from '../testing/config-text.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import { expansionFor } from './include-expansion.ts';

const subject = { description: '', host: 'h', localUser: 'me' };
const environment = { A: 'x', EMPTY: '' };

function expanded(argument: string, config: ConfigText, whom = subject): string | undefined {
  return expansionFor(whom, environment)(argument, memoryRoot(config));
}

describe('with nothing set above', () => {
  test.each([
    ['%h.conf', 'h.conf'],
    ['%n-%k', 'h-h'],
    ['a%%b', 'a%b'],
    ['%d/x', '~/x'],
    ['%p', '22'],
    ['%r@%u', 'me@me'],
    ['${A}/${EMPTY}y', 'x/y'],
    ['${B}', undefined],
    ['%L', undefined],
    ['%C', undefined],
    ['%Z', undefined],
    ['x%', undefined],
  ])('%s', (argument, text) => {
    expect(expanded(argument, ssh``)).toBe(text);
  });
});

test('a variable is unknown without an environment', () => {
  expect(expansionFor(subject)('${A}', memoryRoot(ssh``))).toBeUndefined();
});

describe('with what was obtained above', () => {
  const config = ssh`
    HostName %h.x
    Port 7
    User u
    Host other
      HostKeyAlias o
    Match exec x
      HostKeyAlias k
  `;
  test.each([
    ['%h', 'h.x'],
    ['%n', 'h'],
    ['%p', '7'],
    ['%r', 'u'],
    ['%k', undefined],
  ])('%s', (argument, text) => {
    expect(expanded(argument, config)).toBe(text);
  });

  test('but not with what the command line of ssh gives', () => {
    expect(expanded('%r', config, { ...subject, user: 'l' } as typeof subject)).toBe('l');
  });

  test('nor with the final pass', () => {
    expect(
      expanded(
        '%p',
        ssh`
      Match final
        Port 7
    `,
      ),
    ).toBe('22');
  });
});
