/** Holds a language to sentences as administrators write them. */
import { expect, test } from 'vitest';
import type { Claim } from '../prose/claim.ts';
import { commentText } from '../prose/comment-text.ts';
import { readComment } from '../prose/read.ts';

/**
 * A comment behind the directive, without its `#`, and each claim expected of it: `interval 30`, `total 300`, `time 60`
 * (a duration without a cue) in seconds, `times 3`, `probe|attempt 5`. The bound stands before it unless exact, and before
 * that the stance unless stated: `other at-most interval 300`. A range is `30..60`.
 */
export type Sentence = readonly [text: string, ...claims: readonly string[]];

/** Makes a test of every sentence. */
export function checkLanguage(name: string, sentences: readonly Sentence[]): void {
  test.each(sentences.map(([text, ...claims]) => ({ text, claims })))(`${name}: $text`, ({ text, claims }) => {
    expect(claimsOf(text)).toEqual(claims);
  });
}

const keywords = new Set(['clientaliveinterval', 'clientalivecountmax', 'serveraliveinterval', 'serveralivecountmax']);

function claimsOf(text: string): readonly string[] {
  return readComment({ text: commentText(`# ${text}`), place: 'trailing', keywords }).claims.map(describeClaim);
}

function describeClaim(claim: Claim): string {
  const { stance, bound, low, high } = claim;
  const cue = claim.kind === 'count' ? claim.counted.join('|') : claim.cue === 'none' ? 'time' : claim.cue;
  const words = [
    stance === 'stated' ? '' : stance,
    bound === 'exact' ? '' : bound,
    cue,
    low === high ? low : `${low}..${high}`,
  ];
  return words.filter((word) => word !== '').join(' ');
}
