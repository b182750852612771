/** Real files from public repositories: reference data that lies beside the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '../openssh/dialect.ts';
import { readReferenceLines, referenceUrl } from './references.ts';

export interface CorpusFile {
  readonly path: string;
  readonly dialect: Dialect;
  /** Whether a program fills it in before OpenSSH reads it. */
  readonly template: boolean;
  /** What OpenSSH 9.2 said of it. */
  readonly verdict: 'accept' | 'reject' | 'skipped';
  readonly bytes: Uint8Array;
}

interface IndexEntry extends Omit<CorpusFile, 'bytes' | 'verdict'> {
  readonly openssh_9_2: { readonly result: CorpusFile['verdict'] };
}

/** None where tests are to be left out. */
export function corpus(): readonly CorpusFile[] {
  return readReferenceLines<IndexEntry>('corpus/index.jsonl').map(
    ({ path, dialect, template, openssh_9_2: answer }) => {
      const bytes = readFileSync(join(fileURLToPath(referenceUrl('corpus/files/')), path));
      return { path, dialect, template, verdict: answer.result, bytes };
    },
  );
}
