/** Whether YAML may be handed to a composer. */
import type { Lexer, Parser } from 'yaml';

/** Levels of the tree of tokens. A list in a map is two of them, so this is far above what `deepestNesting` lets pass. */
const deepestTokens = 200;

export interface YamlTokens {
  readonly Lexer: typeof Lexer;
  readonly Parser: typeof Parser;
}

export interface YamlObstacle {
  readonly kind: 'too-deep' | 'no-yaml';
  /** Of a text that is no YAML: what the parser says. */
  readonly message: string;
  readonly start: number;
}

/**
 * What forbids to compose a text: the first word that is none, or where it nests too deeply. A composer calls itself at
 * each level, and where it nears the end of the stack V8 may end the process instead of throwing: it does so when it has
 * to compile a regular expression there. `yaml` is what the package of that name exports.
 */
export function yamlObstacle(yaml: YamlTokens, text: string): YamlObstacle | undefined {
  const parser = new yaml.Parser();
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type !== 'error') continue;
      return { kind: 'no-yaml', message: `${token.message}: ${JSON.stringify(token.source)}`, start: token.offset };
    }
    if (parser.stack.length > deepestTokens) return { kind: 'too-deep', message: '', start: parser.offset };
  }
  return undefined;
}
