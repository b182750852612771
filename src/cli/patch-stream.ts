/** A patch on a stream: the lines of linted files byte by byte, in front of whoever reads the log. */
import { patchLines } from '../format/escape.ts';
import type { Streams } from './streams.ts';

/**
 * On a terminal the patch is read and not applied, so that what is unprintable is made visible. GitHub's runner obeys
 * commands wherever they stand in a log; a patch that holds some is put between a line that tells it to stop obeying, and
 * one that ends that by a word that a patch cannot hold, being made of the whole of it. `git apply` and `patch` pass over
 * both lines.
 */
export function patchForStream(
  patch: Uint8Array,
  { env, isTerminal }: Pick<Streams, 'env'> & { readonly isTerminal: boolean },
): string | Uint8Array {
  if (patch.length === 0) return patch;
  if (isTerminal) return patchLines(new TextDecoder().decode(patch));
  if (env['GITHUB_ACTIONS'] !== 'true' || !mayCommand.test(Buffer.from(patch).toString('latin1'))) return patch;
  const { createHash } = process.getBuiltinModule('node:crypto');
  const word = createHash('sha256').update(patch).digest('hex');
  return Buffer.concat([Buffer.from(`::stop-commands::${word}\n`), patch, Buffer.from(`::${word}::\n`)]);
}

/** What the runner may take for a command. It passes over blanks of any kind in front of the colons. */
const mayCommand = /::|##\[/;
