import { expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { lintInput, ruleThat } from '../testing/lint-input.ts';
import { lacksFiles, lintBefore } from './before.ts';
import type { FileChange } from './changes.ts';
import { openCheckout } from './checkout.ts';

/** Reports an Include that takes what cannot be read. */
const unread = ruleThat({
  create: ({ roots, report }) => ({
    Directive(directive) {
      const uses = roots.flatMap(({ includes }) => includes.filter((use) => use.directive === directive));
      if (uses.some((use) => use.unread.length > 0)) report({ messageId: 'said', data: { what: '' }, at: directive });
    },
  }),
});

/** How much was found before a change, in a clone that has no other texts than those that are checked out. */
function foundBefore(files: Readonly<Record<string, FileChange>>): number | string {
  const input = lintInput({ sshd_config: 'Include *.conf\n', 'a.conf': 'Port 22\n' }, { unread });
  const changes = {
    files: new Map(Object.entries(files)),
    oldNames: new Map<string, string>(),
    ledElsewhere: [],
    submodules: [],
  };
  const checkout = openCheckout(makeFolder(), '.');
  const before = lintBefore(input, { git: () => undefined, checkout, changes });
  return typeof before === 'string' ? before : before.findings.size;
}

test('what was not there was taken by no Include', () => {
  expect(foundBefore({ 'a.conf': { before: undefined, isThere: true } })).toBe(0);
});

test('nothing is known where a text is missing of what was there', () => {
  expect(foundBefore({ 'a.conf': { before: 'a blob', isThere: true } })).toBe(lacksFiles);
  expect(foundBefore({ 'b.conf': { before: 'a blob', isThere: false } })).toBe(lacksFiles);
  expect(foundBefore({ 'README.md': { before: 'a blob', isThere: false } })).toBe(0);
});
