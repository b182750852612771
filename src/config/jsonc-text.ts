/** Reads JSON with comments and trailing commas. */
import { type Node, type ParseError, createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Located, SyntaxFault, deepestNesting, tooDeep } from './located.ts';

/** Undefined for a text without content. Throws `SyntaxFault`. */
export function readJsonc(text: string): Located | undefined {
  refuseDepth(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [fault] = errors;
  if (root === undefined && isEmpty(text)) return undefined;
  if (fault) throw new SyntaxFault(`${words(printParseErrorCode(fault.error))}.`, fault.offset);
  return located(root!, 0);
}

/** Whether there are comments at most. */
function isEmpty(text: string): boolean {
  const scanner = createScanner(text, true);
  scanner.scan();
  return scanner.getTokenLength() === 0;
}

/** The parser calls itself at each level: what nests without end would end the stack. */
function refuseDepth(text: string): void {
  const scanner = createScanner(text, true);
  let depth = 0;
  // Only the end of the text is a token without length.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const char = text[scanner.getTokenOffset()]!;
    if ('[{'.includes(char)) depth++;
    else if (']}'.includes(char)) depth--;
    if (depth > deepestNesting + 1) throw tooDeep(scanner.getTokenOffset());
  }
}

/** `CommaExpected` as `Comma expected`. */
function words(code: string): string {
  const spaced = code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced;
}

function located(node: Node, depth: number): Located {
  const { type, offset: start, children = [] } = node;
  if (depth > deepestNesting) throw tooDeep(start);
  if (type === 'array') return { kind: 'list', start, items: children.map((child) => located(child, depth + 1)) };
  if (type !== 'object') return { kind: 'scalar', start, value: node.value as string | number | boolean | null };
  const entries = children.map(({ children: pair }) => {
    const [name, value] = pair!;
    return { name: String(name!.value), start: name!.offset, value: located(value!, depth + 1) };
  });
  return { kind: 'map', start, entries };
}
