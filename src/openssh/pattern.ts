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
