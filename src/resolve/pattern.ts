/** What can be told of patterns without a text to match. */
import { matchesPattern } from '../openssh/pattern.ts';

export { matchesPattern, matchesPatternList } from '../openssh/pattern.ts';

export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}

/** Half of a surrogate pair: a letter that no decoded text holds. */
const anyOne = '\u{d800}';

/**
 * Whether everything that `inner` matches is matched by `outer` too. Sound, not complete: the wildcards of `inner` are
 * taken as letters that only a wildcard of `outer` can stand for.
 */
export function patternCovers(outer: string, inner: string): boolean {
  if (!inner.includes('*')) return matchesPattern(outer, inner);
  return matchesPattern(outer.replaceAll('?', anyOne), inner.replaceAll('?', anyOne));
}

/** Whether the two patterns may match a common text: false only where their fixed beginnings or ends differ. */
export function patternsMayOverlap(one: string, other: string): boolean {
  if (!hasWildcard(one)) return matchesPattern(other, one);
  if (!hasWildcard(other)) return matchesPattern(one, other);
  const fixedStart = (text: string): string => text.slice(0, text.search(/[*?]/));
  const fixedEnd = (text: string): string => text.slice(Math.max(text.lastIndexOf('*'), text.lastIndexOf('?')) + 1);
  const [startOne, startOther] = [fixedStart(one), fixedStart(other)];
  const [endOne, endOther] = [fixedEnd(one), fixedEnd(other)];
  return (
    (startOne.startsWith(startOther) || startOther.startsWith(startOne)) &&
    (endOne.endsWith(endOther) || endOther.endsWith(endOne))
  );
}
