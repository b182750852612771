/** All that a rule may import. */
export { type Dialect, dialects } from '../openssh/dialect.ts';
export { type KeywordFacts, lookupKeyword } from '../openssh/keyword.ts';
export { formatRelease, type Release, type ReleaseRange } from '../openssh/release.ts';
export { formatTime } from '../openssh/time.ts';
export type * from '../resolve/model.ts';
export { matchesPatternList } from '../resolve/pattern.ts';
export { resolve } from '../resolve/resolve.ts';
export { type Shadow, shadows } from '../resolve/shadow.ts';
export { holdsAlways, subjects } from '../resolve/subject.ts';
export type * from '../syntax/ast.ts';
export { hasTemplateLines } from '../syntax/template.ts';
export { textOf } from '../syntax/text.ts';
export type * from './finding.ts';
export { isGitHost, servesGitOnly, speaksOnlyOf } from './git-hosting.ts';
export { appendHostBlock, insertDirective } from './insert.ts';
export * from './keepalive.ts';
export * from './rule.ts';
export * from './value.ts';
