import type { Root } from './model.ts';

/**
 * What `compute` makes of a root, worked out once. It is kept in the root and goes with it; in a WeakMap the trees of ten
 * thousand files would outlive their turn and keep the garbage collector busy.
 */
export function derived<Value>(root: Root, compute: (root: Root) => Value): Value {
  if (root.derived.has(compute)) return root.derived.get(compute) as Value;
  const value = compute(root);
  root.derived.set(compute, value);
  return value;
}
