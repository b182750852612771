/** One pass over a tree, calling what a rule asked for. */
import type { Root } from '../resolve/model.ts';
import type { Visitor } from '../rule/rule.ts';
import type { Block, ConfigFile, Line } from '../syntax/ast.ts';

/** Visits `file` in reading order; `Root` is called last, for the root or fragment that the file itself is. */
export function walk(file: ConfigFile, roots: readonly Root[], visitor: Visitor): void {
  visitor.ConfigFile?.(file);
  const visitsLines = Boolean(visitor.Directive ?? visitor.Comment ?? visitor.Malformed);
  for (const block of file.blocks) {
    visitor.Block?.(block);
    if (block.header?.type === 'Host') visitor.Host?.(block.header, block);
    if (block.header?.type === 'Match') visitor.Match?.(block.header, block);
    if (visitsLines) for (const line of block.lines) visitLine(line, block, visitor);
    visitor['Block:exit']?.(block);
  }
  visitor['ConfigFile:exit']?.(file);
  for (const root of roots) if (root.file === file) visitor.Root?.(root);
}

function visitLine(line: Line, block: Block, visitor: Visitor): void {
  switch (line.type) {
    case 'Directive':
      return visitor.Directive?.(line, block);
    case 'Comment':
      return visitor.Comment?.(line, block);
    case 'Malformed':
      return visitor.Malformed?.(line, block);
    default:
      return undefined;
  }
}
