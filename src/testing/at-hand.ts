/**
 * What tests ask besides the sources and their packages: measured facts (`references`), programs of the machine
 * (`programs`) and the validators of `tools/package.json` (`validators`).
 */
export type Aid = 'references' | 'programs' | 'validators';

const aids: readonly Aid[] = ['references', 'programs', 'validators'];

/**
 * Whether an aid is to be asked: always in CI, where a test fails without it, unless SSH_LINT_WITHOUT names it; else where
 * it is at hand. Throws where SSH_LINT_WITHOUT names anything else.
 */
export function isAsked(aid: Aid, isAtHand: () => boolean, env: Readonly<NodeJS.ProcessEnv> = process.env): boolean {
  const left = (env['SSH_LINT_WITHOUT'] ?? '').split(/[ ,]+/).filter((name) => name !== '');
  const strange = left.find((name) => !aids.some((known) => known === name));
  if (strange !== undefined) throw new Error(`SSH_LINT_WITHOUT names ${aids.join(', ')}, not ${strange}.`);
  if (left.includes(aid)) return false;
  return env['CI'] !== undefined || isAtHand();
}
