/** Directives at which ssh or sshd gives up after reading, for some subject of a root. */
import { checkTokens } from '../directive/tokens.ts';
import { lookupKeyword } from '../openssh/keyword.ts';
import type { Directive } from '../syntax/ast.ts';
import { refusedAfterReading } from './after-reading.ts';
import { derived } from './derived.ts';
import type { LateRefusal } from './late-refusal.ts';
import type { Origin, Root, Subject } from './model.ts';
import { subjects } from './subject.ts';

export interface RefusedLater extends LateRefusal {
  readonly origin: Origin;
  /** The first for whom it is refused. */
  readonly subject: Subject;
}

/** Bounds the work on files with thousands of blocks: one witness of a fault is enough. */
const maximumSubjects = 200;

/** Each directive once, with what the root's release has against it. What is meant to refuse is left out. */
export function refusedLater(root: Root): readonly RefusedLater[] {
  if (!root.sections.some(({ directives }) => directives.some((line) => mayBeRefused(root, line)))) return [];
  const found = new Map<Directive, RefusedLater>();
  for (const subject of subjects(root).slice(0, maximumSubjects)) {
    for (const refusal of refusedAfterReading(root, subject, root)) {
      const { origin } = refusal;
      if (!origin || refusal.keyword === 'RefuseConnection' || found.has(origin.directive)) continue;
      found.set(origin.directive, { ...refusal, origin, subject });
    }
  }
  return [...found.values()];
}

/** Keywords whose value may not work out with those of others. */
const depending: ReadonlySet<string> = new Set([
  'authenticationmethods',
  'authorizedkeyscommand',
  'authorizedprincipalscommand',
  'forkafterauthentication',
  'proxyjump',
  'proxyusefdpass',
]);

/** Whether it is worth asking: most files hold nothing that is looked at again. */
function mayBeRefused(root: Root, { keyword, args }: Directive): boolean {
  const { dialect, release } = root;
  if (depending.has(keyword.canonical)) return true;
  if (keyword.canonical === 'listenaddress') {
    return derived(root, asksForFamily) || /invalid/i.test(args[0]?.value ?? '');
  }
  const facts = lookupKeyword(dialect, keyword.canonical);
  if (!facts) return false;
  if (facts.argument.kind === 'algorithm-list') return true;
  if (facts.zero === 'refused') return args[0]?.value === '0';
  // sshd expands tokens once someone logs in.
  if (dialect === 'sshd_config') return false;
  // Several arguments are one value, of which not all is expanded.
  const isFault = (value: string): boolean =>
    /[%$]/.test(value) && (args.length > 1 || checkTokens(facts, value, release) !== undefined);
  return args.some(({ value }) => isFault(value));
}

/** Whether addresses of one family alone are listened to. */
function asksForFamily({ sections }: Root): boolean {
  return sections.some(({ directives }) =>
    directives.some(
      ({ keyword, args }) => keyword.canonical === 'addressfamily' && args[0]?.value.toLowerCase() !== 'any',
    ),
  );
}
