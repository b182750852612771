/** OpenSSH's patterns: `*` and `?`, lists with `!` (match.c). Case is the caller's business. */

/** match_pattern: whether `pattern` matches all of `text`. Takes at most `pattern.length * text.length` steps. */
export function matchesPattern(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const symbol = pattern[p];
    if (symbol === '*') {
      star = p++;
      resume = t;
    } else if (symbol !== undefined && (symbol === '?' || symbol === text[t])) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** match_pattern_list on a comma list: a matching `!pattern` decides against, and a list of only those never matches. */
export function matchesPatternList(list: string, text: string): boolean {
  let matched = false;
  for (const entry of list.split(',')) {
    const negated = entry.startsWith('!');
    if (!matchesPattern(negated ? entry.slice(1) : entry, text)) continue;
    if (negated) return false;
    matched = true;
  }
  return matched;
}

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
