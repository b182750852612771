/** The licences of the packages whose code is shipped: they ask to go with it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** One text for all packages that `inputs`, the paths of bundled files, come from. */
export function licensesOf(inputs: readonly string[]): string {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)].toSorted().map(licenseOf).join('\n');
}

function licenseOf(folder: string): string {
  const path = join(repository, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    readonly [field in 'name' | 'version' | 'license']: string;
  };
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
  const text = file === undefined ? '' : `\n${readFileSync(join(path, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
