import { expect, test } from 'vitest';
import { splitHostPort } from './host-port.ts';

test.each([
  ['h', { host: 'h', delimiter: undefined, rest: '' }],
  ['', { host: '', delimiter: undefined, rest: '' }],
  ['h:22', { host: 'h', delimiter: ':', rest: '22' }],
  ['h:', { host: 'h', delimiter: ':', rest: '' }],
  [':22', { host: '', delimiter: ':', rest: '22' }],
  ['h/22:x', { host: 'h', delimiter: '/', rest: '22:x' }],
  ['h:22/x', { host: 'h', delimiter: ':', rest: '22/x' }],
  ['[::1]', { host: '::1', delimiter: undefined, rest: '' }],
  ['[::1]:22', { host: '::1', delimiter: ':', rest: '22' }],
  ['[::1]/22', { host: '::1', delimiter: '/', rest: '22' }],
  ['[]:22', { host: '', delimiter: ':', rest: '22' }],
  ['[::1', undefined],
  ['[::1]22', undefined],
])('%s', (text, split) => {
  expect(splitHostPort(text)).toEqual(split);
});
