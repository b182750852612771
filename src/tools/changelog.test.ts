import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changelogFaults, releaseNotes } from './changelog.ts';
import { repository } from './repository.ts';

const sample = `# Changelog

## [Unreleased]

### Fixed

- What is to come.

## [1.1.0] - 2024-02-03

### Added

- A rule.

## [1.0.0] - 2024-01-02

The first.

[Unreleased]: https://example.com/compare/v1.1.0...HEAD
[1.1.0]: https://example.com/compare/v1.0.0...v1.1.0
[1.0.0]: https://example.com/releases/v1.0.0
`;

test('the changelog is in form', () => {
  expect(changelogFaults(readFileSync(join(repository, 'CHANGELOG.md'), 'utf8'))).toEqual([]);
});

test.each([
  ['1.1.0', '### Added\n\n- A rule.'],
  ['1.0.0', 'The first.'],
  ['1.1', undefined],
  ['Unreleased', undefined],
  ['2.0.0', undefined],
])('the notes of %s', (version, notes) => {
  expect(releaseNotes(sample, version)).toBe(notes);
});

test('there are no notes of a version without a date', () => {
  expect(releaseNotes(sample.replace('2024-02-03', 'soon'), '1.1.0')).toBeUndefined();
});

describe('a planted fault is found', () => {
  test('not where there is none', () => {
    expect(changelogFaults(sample)).toEqual([]);
  });

  test.each([
    ['## [Unreleased]\n', '', 'The first section is not [Unreleased].'],
    ['## [1.0.0] - 2024-01-02', '## [1.0.0]', 'The section [1.0.0] is not named by version and date.'],
    ['### Added', '### Additions', 'Additions is no kind of change.'],
    ['[1.1.0]: https', '[1.1]: https', '[1.1.0] has no link.'],
  ])('%j as %j', (from, to, fault) => {
    expect(changelogFaults(sample.replace(from, to))).toEqual([fault]);
  });
});

test.each([
  [[], '"" cannot be released: package.json says'],
  [['v0.0.1'], '"v0.0.1" cannot be released: package.json says'],
])('npm run release-notes -- %s', (args, sentence) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tools/release-notes.ts', ...args],
    { cwd: repository, encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(sentence) });
});
