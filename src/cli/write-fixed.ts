/** `--fix`: brings the fixed texts to the disk. */
import { writeConfig } from '../files/write.ts';
import type { FixOutput } from '../linter/fix.ts';
import type { Notice } from '../linter/result.ts';
import type { FoundTargets } from './targets.ts';

/** Writes each fixed file if it still is what was linted; one that cannot be written is told, and the rest done. */
export async function writeFixed({ fixed }: FixOutput, found: FoundTargets): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const { path, newText } of fixed) {
    const { absolutePath, root } = found.files.get(path)!;
    const original = found.sources.read(path)!;
    const refusal = await writeConfig(absolutePath, { root, original, text: newText });
    if (refusal) notices.push({ path, level: 'error', message: `The fix was not written. ${refusal.reason}` });
  }
  return notices;
}
