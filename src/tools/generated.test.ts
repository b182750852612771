import { expect, test } from 'vitest';
import { generatedFiles, staleFiles } from './generated-files.ts';
import { repository } from './repository.ts';

test('generated files are fresh', async () => {
  const files = await generatedFiles(repository);
  expect(staleFiles(repository, files), 'These files are stale: run `npm run generate`').toEqual([]);
});

test('a file that differs or is missing is stale', async () => {
  const files = await generatedFiles(repository);
  const changed = new Map([...files, ['rules/index.ts', ''], ['rules/no-such-rule/README.md', '']]);
  expect(staleFiles(repository, changed)).toEqual(['rules/index.ts', 'rules/no-such-rule/README.md']);
});
