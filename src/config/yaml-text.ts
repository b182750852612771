/** Reads YAML as data: maps, lists and scalars. Anchors, aliases and tags are refused. */
import { Lexer, type Node, type Pair, Parser, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { type Located, type LocatedEntry, SyntaxFault, deepestNesting, tooDeep } from './located.ts';
import { yamlObstacle } from './yaml-obstacle.ts';

/** Undefined for a text without content. Throws `SyntaxFault`. */
export function readYaml(text: string): Located | undefined {
  const obstacle = yamlObstacle({ Lexer, Parser }, text);
  if (obstacle?.kind === 'too-deep') throw tooDeep(obstacle.start);
  if (obstacle) throw new SyntaxFault(sentence(obstacle.message), obstacle.start);
  // Duplicate keys are found here too, so that the fault has the place of the second one.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error', prettyErrors: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new SyntaxFault(sentence(fault.message), fault.pos[0]);
  return document.contents === null || isEmpty(document.contents) ? undefined : located(document.contents, 0);
}

function sentence(message: string): string {
  return message.replace(/\.?$/, '.');
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

function located(node: Node, depth: number): Located {
  const start = node.range?.[0] ?? 0;
  if (depth > deepestNesting) throw tooDeep(start);
  if (isAlias(node) || node.tag !== undefined || ('anchor' in node && node.anchor !== undefined)) {
    throw new SyntaxFault('Anchors, aliases and tags are not taken in a configuration: write the value out.', start);
  }
  if (isMap(node)) return { kind: 'map', start, entries: entriesOf(node.items, depth) };
  if (isSeq(node)) return { kind: 'list', start, items: node.items.map((item) => located(item as Node, depth + 1)) };
  if (isScalar(node)) return { kind: 'scalar', start, value: scalarValue(node.value, start) };
  throw new SyntaxFault('This is neither a map nor a list nor a value.', start);
}

function entriesOf(pairs: readonly Pair[], depth: number): readonly LocatedEntry[] {
  return pairs.map(({ key, value }) => {
    const start = (isNode(key) ? key.range?.[0] : undefined) ?? 0;
    if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
      throw new SyntaxFault('A name stands in front of the colon.', start);
    }
    const content: Located = isNode(value) ? located(value, depth + 1) : { kind: 'scalar', start, value: null };
    return { name: String(key.value), start, value: content };
  });
}

function scalarValue(value: unknown, start: number): string | number | boolean | null {
  const isPlain =
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (isPlain) return value;
  throw new SyntaxFault('This is neither a text nor a number, true, false or null.', start);
}
