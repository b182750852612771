/** What can be said of the pattern of an Include, and of a file that it takes, by name. */
import type { Argument, ReportedFix } from '../../src/rule/index.ts';

/** What stands behind the last `/`. */
export function lastNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Copies of editors, packages and people, and texts about the folder. */
const leftover =
  /^(readme|license|changelog)|(~|#|\.(bak|backup|old|orig|save|sav|swp|tmp|rej|disabled|off|example|sample|md|txt|rst)|\.(dpkg|ucf|rpm|pac)-?(dist|new|old|bak|tmp|remove|save|orig))$/i;

/** Whether a file lies in the folder without being meant for OpenSSH, as far as its name tells. */
export function isLeftover(name: string): boolean {
  return leftover.test(name);
}

/** Whether there are braces around a comma, as shells expand them. */
export function holdsChoice(pattern: string): boolean {
  const upToEach = pattern.split('}').slice(0, -1);
  return upToEach.some((part) => part.includes('{') && part.includes(',', part.indexOf('{')));
}

/** Writes `a{b,c}` as `ab ac`; undefined where the braces are within others. */
export function braceFix(argument: Argument): ReportedFix | undefined {
  const [, before, list, after] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(argument.value) ?? [];
  if (before === undefined || /\s/.test(argument.value)) return undefined;
  const text = list!
    .split(',')
    .map((name) => `${before}${name}${after}`)
    .join(' ');
  return { title: `Write ${text}`, edits: [{ range: argument, text }], changes: [], safety: 'unsafe' };
}
