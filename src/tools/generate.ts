/** `npm run generate`: writes the generated files. With `-- --check`: names the stale ones and exits 1. */
import { parseArgs } from 'node:util';
import { generatedFiles, staleFiles, writeFiles } from './generated-files.ts';
import { repository } from './repository.ts';

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
const files = await generatedFiles(repository);
const stale = check ? staleFiles(repository, files) : writeFiles(repository, files);

for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
