/** `npm run check-dist`: builds once more, elsewhere, and exits 1 where `dist/` is not the same to the byte. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './compare-folders.ts';
import { buildDist } from './dist.ts';
import { repository } from './repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'ssh-lint-dist-'));
try {
  await buildDist(folder);
  const found = differences(folder, join(repository, 'dist'));
  for (const difference of found) console.error(`dist/${difference}`);
  if (found.length > 0) {
    console.error('What is shipped is stale: run `npm run build` and commit dist/.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
