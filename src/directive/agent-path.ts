/** What ssh asks of the path of an agent's socket (readconf.c, parse_agent_path). */
import type { Release } from '../openssh/release.ts';

/** Why a path is refused for the variables in it, as a clause. That the variables are set cannot be known. */
export function agentPathFault(path: string, release: Release): string | undefined {
  if (release >= 804) {
    for (const [, name, close] of path.matchAll(/\$\{([^}]*)(\}?)/g)) {
      if (close === '') return 'a } is missing behind ${';
      if (name === '') return 'the name of a variable is missing in ${}';
    }
    if (path.startsWith('${')) return undefined;
  }
  if (!path.startsWith('$') || /^\$[\dA-Za-z_]+$/.test(path)) return undefined;
  return `${JSON.stringify(path.slice(1))} is no name of a variable`;
}
