/** `--fix`: brings the fixed texts to the disk. */
import { writeConfig } from '../files/write.ts';
import type { FixOutput, FixedFile } from '../linter/fix.ts';
import type { Notice } from '../linter/result.ts';
import type { FoundTargets } from './targets.ts';

export interface WrittenFixes {
  /** The fixes that reached the disk; the findings of a file that could not be written are those it still has. */
  readonly fixes: FixOutput;
  readonly notices: readonly Notice[];
}

/** Writes each fixed file if it still is what was linted; one that cannot be written is told, and the rest done. */
export async function writeFixed(fixes: FixOutput, found: FoundTargets): Promise<WrittenFixes> {
  const fixed: FixedFile[] = [];
  const unwritten = new Map<string, Notice>();
  for (const file of fixes.fixed) {
    const { path, newText, oldText, encoding } = file;
    const { absolutePath, root } = found.files.get(path)!;
    const original = { text: oldText, encoding };
    const refusal = await writeConfig(absolutePath, { root, original, text: newText });
    if (refusal) unwritten.set(path, { path, level: 'error', message: `The fix was not written. ${refusal.reason}` });
    else fixed.push(file);
  }
  const unchanged = new Map(fixes.before.files.map((file) => [file.path, file]));
  const files = fixes.output.files.map((file) => (unwritten.has(file.path) ? unchanged.get(file.path)! : file));
  return { fixes: { ...fixes, output: { ...fixes.output, files }, fixed }, notices: [...unwritten.values()] };
}
