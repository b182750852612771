/** What a comment says about a number, in thirteen languages. Pure: text in, claims out. */
export type { Claim, Reading } from './claim.ts';
export { commentText } from './comment-text.ts';
export { type Measure, type Measured, agrees, contradiction } from './judge.ts';
export { type CommentInput, readComment } from './read.ts';
export type { CommentPlace } from './stance.ts';
