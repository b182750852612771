import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = ssh(1005);

describe('AddKeysToAgent', () => {
  test.each<Row>([
    ['AddKeysToAgent yes', newest, ['true']],
    ['AddKeysToAgent NO', newest, ['false']],
    ['AddKeysToAgent ask', newest, ['ask']],
    ['AddKeysToAgent confirm 5m', newest, ['confirm', '300']],
    ['AddKeysToAgent CONFIRM 0', newest, ['confirm']],
    ['AddKeysToAgent 0', newest, ['true']],
    ['AddKeysToAgent 1h', newest, ['3600']],
    ['AddKeysToAgent 1h', ssh(803), 'invalid-argument'],
    ['AddKeysToAgent confirm 5m', ssh(803), 'surplus-argument'],
    ['AddKeysToAgent yes 5m', newest, 'surplus-argument'],
    ['AddKeysToAgent 5m 5m', newest, 'surplus-argument'],
    ['AddKeysToAgent confirm none', newest, 'invalid-argument'],
    ['AddKeysToAgent confirm ""', newest, 'empty-argument'],
    ['AddKeysToAgent confirm 5m x', newest, 'surplus-argument'],
    ['AddKeysToAgent maybe', newest, 'invalid-argument'],
    ['AddKeysToAgent 3551w', newest, 'out-of-range'],
    ['AddKeysToAgent 3551w', ssh(804), ['true']],
    ['AddKeysToAgent "confirm"', ssh(806), 'empty-argument'],
    ['AddKeysToAgent "confirm"', ssh(807), ['confirm']],
    ['AddKeysToAgent confirm "5m"', ssh(806), ['confirm', '300']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('ControlPersist', () => {
  test.each<Row>([
    ['ControlPersist true', newest, ['yes']],
    ['ControlPersist no', newest, ['no']],
    ['ControlPersist 10m', newest, ['600']],
    ['ControlPersist 0', newest, ['yes']],
    ['ControlPersist YES', newest, 'wrong-case'],
    ['ControlPersist none', newest, 'invalid-argument'],
    ['ControlPersist 3551w', ssh(804), 'out-of-range'],
    ['ControlPersist 4294967296', ssh(804), ['yes']],
    ['ControlPersist ""', newest, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('ObscureKeystrokeTiming', () => {
  test.each<Row>([
    ['ObscureKeystrokeTiming yes', newest, ['yes']],
    ['ObscureKeystrokeTiming false', newest, ['no']],
    ['ObscureKeystrokeTiming interval:20', newest, ['yes']],
    ['ObscureKeystrokeTiming interval:+050', newest, ['50']],
    ['ObscureKeystrokeTiming interval:1000', newest, ['1000']],
    ['ObscureKeystrokeTiming interval:1001', newest, 'out-of-range'],
    ['ObscureKeystrokeTiming interval:0', newest, 'out-of-range'],
    ['ObscureKeystrokeTiming interval:', newest, 'invalid-argument'],
    ['ObscureKeystrokeTiming interval:5ms', newest, 'invalid-argument'],
    ['ObscureKeystrokeTiming Interval:5', newest, 'wrong-case'],
    ['ObscureKeystrokeTiming NO', newest, 'wrong-case'],
    ['ObscureKeystrokeTiming 20', newest, 'invalid-argument'],
    ['ObscureKeystrokeTiming ""', newest, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('ForwardAgent', () => {
  test.each<Row>([
    ['ForwardAgent YES', newest, ['yes']],
    ['ForwardAgent false', newest, ['no']],
    ['ForwardAgent maybe', newest, ['maybe']],
    ['ForwardAgent maybe', ssh(801), 'invalid-argument'],
    ['ForwardAgent ~/agent.sock', ssh(802), ['~/agent.sock']],
    ['ForwardAgent $SSH_AUTH_SOCK', ssh(802), ['$SSH_AUTH_SOCK']],
    ['ForwardAgent $A-B', newest, 'invalid-argument'],
    ['ForwardAgent $', newest, 'invalid-argument'],
    ['ForwardAgent ${HOME}/a', newest, ['${HOME}/a']],
    ['ForwardAgent ${HOME}/a', ssh(804), ['${HOME}/a']],
    ['ForwardAgent ${HOME}/a', ssh(803), 'invalid-argument'],
    ['ForwardAgent a${HOME', newest, 'invalid-argument'],
    ['ForwardAgent a${HOME', ssh(803), ['a${HOME']],
    ['ForwardAgent a${}', newest, 'invalid-argument'],
    ['ForwardAgent ""', newest, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

test.each<readonly [line: string, problem: Partial<Problem>]>([
  ['ControlPersist soon', { reason: '"soon" is no time', accepts: 'yes or no, or a time such as 60, 5m or 1h' }],
  ['ObscureKeystrokeTiming interval:0', { reason: '0 milliseconds are not between 1 and 1000' }],
  ['AddKeysToAgent ask 5m', { reason: 'no time may follow "ask"' }],
  ['ForwardAgent $A-B', { reason: '"A-B" is no name of a variable' }],
])('%s tells why', (line, problem) => {
  expect(readLine(line, newest)).toMatchObject(problem);
});
