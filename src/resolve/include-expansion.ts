/** Percent tokens and variables in the Includes of ssh, which are expanded as the line is reached (readconf.c). */
import type { ConfigFile } from '../syntax/ast.ts';
import { expandHostName } from './criterion.ts';
import { firstSections } from './layer.ts';
import type { Root, Subject } from './model.ts';
import { obtainedFrom } from './obtained.ts';

/**
 * The argument of an Include as ssh expands it; undefined where that cannot be told. `above` is what stands before it.
 */
export type ExpandInclude = (argument: string, above: Root) => string | undefined;

/** Before, tokens were taken as they are written; sshd always takes them so. */
const expandsIncludesSince = 909;

export function expandsIncludes({ dialect, release }: ConfigFile): boolean {
  return dialect === 'ssh_config' && release >= expandsIncludesSince;
}

export function holdsToken(argument: string): boolean {
  return /%|\$\{/.test(argument);
}

/** Expands Includes for one subject; `environment` holds the variables that are set. */
export function expansionFor(subject: Subject, environment: Readonly<Record<string, string>> = {}): ExpandInclude {
  return (argument, above) => {
    const sections = firstSections(above, subject, above);
    const tokens = new Tokens(subject, (keyword) => onlyOne(obtainedFrom(sections, keyword)));
    let isKnown = true;
    const expanded = argument.replaceAll(/%(.?)|\$\{([^}]*)\}/g, (_, token?: string, variable?: string) => {
      const text = variable === undefined ? tokens.valueOf(token!) : environmentValue(environment, variable);
      if (text === undefined) isKnown = false;
      return text ?? '';
    });
    return isKnown ? expanded : undefined;
  };
}

function environmentValue(environment: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined;
}

/** What a keyword has obtained; null where the text does not tell. */
function onlyOne(values: readonly (string | undefined)[]): string | undefined | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

class Tokens {
  readonly #subject: Subject;
  readonly #obtained: (keyword: string) => string | undefined | null;

  constructor(subject: Subject, obtained: (keyword: string) => string | undefined | null) {
    this.#subject = subject;
    this.#obtained = obtained;
  }

  /** Undefined for what only the machine knows: its name, a hash, a number. The home is `~`, which OpenSSH expands too. */
  valueOf(token: string): string | undefined {
    switch (token) {
      case '%':
        return '%';
      case 'd':
        return '~';
      case 'h':
        return this.#host();
      case 'k':
        return this.#orElse('hostkeyalias', this.#host());
      case 'n':
        return this.#subject.host;
      case 'p':
        return this.#orElse('port', '22');
      case 'r':
        return this.#subject.user ?? this.#orElse('user', this.#subject.localUser);
      case 'u':
        return this.#subject.localUser;
      default:
        return undefined;
    }
  }

  #host(): string | undefined {
    const hostName = this.#obtained('hostname');
    return hostName === null ? undefined : expandHostName(hostName, this.#subject);
  }

  #orElse(keyword: string, text: string | undefined): string | undefined {
    const value = this.#obtained(keyword);
    return value === null ? undefined : (value ?? text);
  }
}
