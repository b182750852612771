/** The small arbitraries of which the others are made. */
import fc from 'fast-check';

/** One of the values, each as likely as the others. */
export function choice<Value>(...values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

/** `usual` most of the time, else one of the others. */
export function mostly<Value>(
  usual: fc.Arbitrary<Value>,
  ...others: readonly fc.Arbitrary<Value>[]
): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: usual, weight: 4 * others.length }, ...others);
}

/** The texts of the arbitraries one after another. */
export function joined(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

/** From `min` to `max` texts, with `separator` between them. */
export function list(
  item: fc.Arbitrary<string>,
  { min = 1, max = 3, separator }: { readonly min?: number; readonly max?: number; readonly separator: string },
): fc.Arbitrary<string> {
  return fc.array(item, { minLength: min, maxLength: max }).map((items) => items.join(separator));
}

/** A word in one of the ways of writing it that differ in case alone. */
export function inAnyCase(word: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(word, mostly(choice('as-is'), choice('upper', 'lower', 'capital')))
    .map(([text, form]) => inCase(text, form));
}

function inCase(text: string, form: string): string {
  if (form === 'upper') return text.toUpperCase();
  if (form === 'lower') return text.toLowerCase();
  return form === 'capital' ? text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase() : text;
}
