/** The template tags in which samples are written. */
import type { Dialect } from '../openssh/dialect.ts';
import { dedent } from '../rule/dedent.ts';

export interface ConfigText {
  readonly dialect: Dialect;
  readonly text: string;
}

type Tag = (strings: TemplateStringsArray, ...values: readonly (string | number)[]) => ConfigText;

/** An ssh_config. The indentation of the template is taken off; escapes are JavaScript's (`\t`, `\\`). */
export const ssh: Tag = tagFor('ssh_config');

/** An sshd_config. The indentation of the template is taken off; escapes are JavaScript's (`\t`, `\\`). */
export const sshd: Tag = tagFor('sshd_config');

function tagFor(dialect: Dialect): Tag {
  return (strings, ...values) => ({ dialect, text: dedent(String.raw({ raw: strings }, ...values)) });
}
