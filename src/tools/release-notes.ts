/** `npm run release-notes -- v1.2.3`: prints what the changelog tells of a release, and exits 1 where the tag is not one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../cli/program.ts';
import { releaseNotes } from './changelog.ts';
import { repository } from './repository.ts';

const [tag = ''] = process.argv.slice(2);
const changelog = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
const notes = tag === `v${version}` ? releaseNotes(changelog, version) : undefined;

if (notes === undefined) {
  const what =
    tag === `v${version}` ? `CHANGELOG.md has no dated section of ${version}` : `package.json says ${version}`;
  console.error(`${JSON.stringify(tag)} cannot be released: ${what}.`);
  process.exitCode = 1;
} else {
  console.log(notes);
}
