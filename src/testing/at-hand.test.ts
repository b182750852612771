import { expect, test } from 'vitest';
import { isAsked } from './at-hand.ts';

test.each<[env: NodeJS.ProcessEnv, isAtHand: boolean, expected: boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ CI: 'true' }, false, true],
  [{ CI: 'true', SSH_LINT_WITHOUT: '' }, false, true],
  [{ CI: 'true', SSH_LINT_WITHOUT: 'references, validators' }, false, true],
  [{ CI: 'true', SSH_LINT_WITHOUT: 'references, programs' }, false, false],
  [{ SSH_LINT_WITHOUT: 'programs' }, true, false],
])('%j, where programs are at hand: %s', (env, isAtHand, expected) => {
  expect(isAsked('programs', () => isAtHand, env)).toBe(expected);
});

test('a name that is none is refused', () => {
  expect(() => isAsked('programs', () => true, { SSH_LINT_WITHOUT: 'program' })).toThrow(
    'SSH_LINT_WITHOUT names references, programs, validators, not program.',
  );
});
