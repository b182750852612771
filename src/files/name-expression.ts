/** The names that are found without being named, as a regular expression for other tools: Python's `re`, verbose. */
import { otherKinds } from './names.ts';

/** Searched for in a path with `/` that is relative to the repository. One alternative a line. */
export function nameExpression(): string {
  const shown = '[^./][^/]*';
  const anotherKind = String.raw`([^/]*\.)?(?i:${[...otherKinds].join('|')})$`;
  const alternatives = [
    'sshd?_config',
    String.raw`\.ssh/config`,
    String.raw`\.ssh/config\.d/${shown}`,
    String.raw`sshd?_config\.d/${shown}\.conf`,
    String.raw`[^/]*sshd?_config\.(?!${anotherKind})[^/]*`,
  ];
  return `(?x)(^|/)(\n  ${alternatives.join('\n  |')}\n)$`;
}
