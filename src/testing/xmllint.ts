/** libxml2's reader of XML, with or without a schema. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './folder.ts';
import { hasProgram } from './programs.ts';

/** Whether xmllint is to be asked: always in CI, else where it is installed (libxml2-utils). */
export const hasXmllint: boolean = hasProgram('xmllint');

/** What it has against each of these documents; nothing where all are well-formed and as the schema says. */
export function xmlFaults(documents: readonly string[], schema: string): readonly string[] {
  const folder = makeFolder({ 'schema.xsd': schema });
  const paths = documents.map((document, index) => {
    const path = join(folder, `${index}.xml`);
    writeFileSync(path, document);
    return path;
  });
  const args = ['--noout', '--nonet', '--schema', join(folder, 'schema.xsd'), ...paths];
  const { error, status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
  if (error) throw error;
  const faults = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  if (status !== 0 && faults.length === 0) throw new Error(`xmllint failed with ${status}.`);
  return faults;
}
