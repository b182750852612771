/** The text of a suppressions file to its entries. */
import { ConfigurationError } from '../config/settings.ts';
import { yamlObstacle } from '../config/yaml-obstacle.ts';
import { type BaselineEntry, entryFields } from '../format/baseline.ts';
import { nearest } from '../rule/nearest.ts';

/** Keys and indices that lead to a value. */
type Steps = readonly (string | number)[];

/** What is wrong, and where. */
class Mistake extends Error {
  readonly steps: Steps;

  constructor(message: string, steps: Steps) {
    super(message);
    this.steps = steps;
  }
}

/** `name` is that of the file. Throws `ConfigurationError`: one sentence with file, line and column. */
export async function readEntries(bytes: Uint8Array, name: string): Promise<readonly BaselineEntry[]> {
  const text = decode(bytes, name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError(`${name}${await placeOfFault(text, error as Error)}: The file is not valid JSON.`);
  }
  try {
    return entriesIn(value);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    throw new ConfigurationError(`${name}${await placeOf(text, error.steps)}: ${error.message}`);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What the decoder says names no place; where the bytes are does not matter for a file that is made by us.
    throw new ConfigurationError(`${name}: The file is not valid UTF-8.`);
  }
}

function entriesIn(value: unknown): readonly BaselineEntry[] {
  const fields = fieldsOf(value, ['version', 'suppressions'], []);
  if (fields['version'] !== 1) throw new Mistake('The version is 1, and no other is known.', ['version']);
  const list = fields['suppressions'];
  if (!Array.isArray(list)) throw new Mistake('The suppressions are a list.', ['suppressions']);
  return list.map((entry: unknown, index) => {
    const steps = ['suppressions', index];
    const texts = fieldsOf(entry, entryFields, steps);
    const wrong = entryFields.find((field) => typeof texts[field] !== 'string');
    if (wrong !== undefined) throw new Mistake(`The ${wrong} of a suppression is a text.`, [...steps, wrong]);
    return texts as unknown as BaselineEntry;
  });
}

/** An object with just these keys. */
function fieldsOf(value: unknown, known: readonly string[], steps: Steps): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Mistake(`There has to be an object with ${known.join(', ')}.`, steps);
  }
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    const hint = near === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean ${near}?`;
    throw new Mistake(`There is no key ${JSON.stringify(unknown)}. ${hint}`, [...steps, unknown]);
  }
  const missing = known.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) throw new Mistake(`The key ${missing} is missing.`, steps);
  return value as Readonly<Record<string, unknown>>;
}

/** `:3:5`, of a value. JSON is YAML, whose reader knows places. */
async function placeOf(text: string, steps: Steps): Promise<string> {
  const { LineCounter, isNode, parseDocument } = await import('yaml');
  if (!(await isPlaced(text))) return '';
  const lineCounter = new LineCounter();
  const node = parseDocument(text, { lineCounter, uniqueKeys: false }).getIn(steps, true);
  return isNode(node) && node.range ? told(lineCounter.linePos(node.range[0])) : '';
}

/** Where JSON ends to be JSON, as far as it can be told. */
async function placeOfFault(text: string, { message }: Error): Promise<string> {
  const { LineCounter, parseDocument } = await import('yaml');
  if (!(await isPlaced(text))) return '';
  const lineCounter = new LineCounter();
  const [fault] = parseDocument(text, { lineCounter, uniqueKeys: false }).errors;
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position === undefined && !fault) return '';
  return told(lineCounter.linePos(position === undefined ? fault!.pos[0] : Number(position)));
}

/** UTF-16 units: YAML is read slowly, and a place is not worth seconds. */
const longestPlaced = 256 * 1024;

/** Whether a place is looked for: the text may be made to keep the reader busy, or to end its stack. */
async function isPlaced(text: string): Promise<boolean> {
  return text.length <= longestPlaced && yamlObstacle(await import('yaml'), text)?.kind !== 'too-deep';
}

function told({ line, col }: { readonly line: number; readonly col: number }): string {
  return `:${line}:${col}`;
}
