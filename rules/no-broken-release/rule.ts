import {
  type ConfigFile,
  type Release,
  type ReleaseRange,
  type Root,
  type Shadow,
  defineRule,
  isTemplate,
  refusedHere,
  refuserOf,
  shadows,
} from '../../src/rule/index.ts';
import { messages } from './messages.ts';
import { type Caught, isIn, traps } from './traps.ts';

/** What is left out because of another directive. */
const mistaken = ['authorizedprincipalscommand', 'proxycommand'];

/** What a release does not know though older ones do. */
const lost = ['gssapiauthentication', 'gssapicleanupcredentials', 'gssapistrictacceptorcheck'];

export default defineRule({
  meta: {
    description: 'Disallow what a release in range does wrongly or undoes without a word',
    why: `
Releases of OpenSSH have had faults in how they read or apply a configuration. A file that is right by the manual is then
taken in silence and means something else on some machines: the first destination of \`PermitRemoteOpen\` is dropped, a
\`Match\` in a drop-in is passed over, \`sshd\` crashes as a user logs in. Nobody sees it in the file.

The rule knows such faults with the releases that have them, and reports the lines of this very file that they touch, as
long as one of those releases is in range. To leave old releases behind, raise the range. The releases are the ones of the
OpenSSH project: a distribution may have mended its package.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'warning',
    occasions: [
      ...traps.map(({ keywords, signs }) => ({ keywords, ...(signs && { signs }) })),
      { keywords: [...mistaken, ...lost] },
    ],
    examples: [
      {
        dialect: 'ssh_config',
        bad: `
Host web
    SyslogFacility LOCAL3
`,
        good: `
SyslogFacility LOCAL3
`,
      },
      {
        dialect: 'sshd_config',
        bad: 'PerSourceNetBlockSize 24\n',
        good: 'PerSourceNetBlockSize 24:56\n',
      },
    ],
    references: ['OpenSSH release notes', 'ssh_config(5)', 'sshd_config(5)'],
    messages,
    options: {},
  },

  create(context) {
    const { file, releases, roots, report } = context;
    const tell = (caught: Caught, caughtIn: readonly Release[]): void => {
      report(caught(refuserOf(file.dialect, caughtIn, releases).program));
    };
    return {
      'ConfigFile:exit'() {
        for (const trap of traps) {
          const caughtIn = releases.releases.filter((release) => isIn(trap, release));
          if (trap.dialect !== file.dialect || caughtIn.length === 0) continue;
          for (const caught of trap.find({ file, roots }, trap)) tell(caught, caughtIn);
        }
        const refused = refusedHere(context).find(({ topic }) => topic === 'lost-keyword');
        if (refused) {
          const { refusal, line } = refused;
          const refuser = refuserOf(file.dialect, refusal.releases, releases);
          report({ messageId: 'lostKeyword', data: { ...refuser, keyword: line.keyword!.text }, at: refusal.at });
        }
        for (const mistake of mistakes(file, roots, releases)) tell(tellMistake(mistake, file), mistake.releases);
      },
    };
  },
});

/** The directives that a release leaves out because of another one, which later releases no longer do. */
function mistakes(file: ConfigFile, roots: readonly Root[], { releases }: ReleaseRange): readonly Shadow[] {
  const [first, ...others] = roots.map((root) =>
    isTemplate(root) ? [] : shadows(root, releases).filter(({ isMistake }) => isMistake),
  );
  const isSame = (one: Shadow, other: Shadow): boolean => one.shadowed.directive === other.shadowed.directive;
  return first!.filter(
    (shadow) =>
      shadow.shadowed.section.file === file && others.every((found) => found.some((other) => isSame(shadow, other))),
  );
}

function tellMistake({ shadowed, winners }: Shadow, file: ConfigFile): Caught {
  const { directive } = shadowed;
  const [winner] = winners;
  const inFile = winner!.section.file;
  const place = `line ${winner!.directive.line}${inFile === file ? '' : ` of ${inFile.path}`}`;
  const related = [{ at: winner!.directive, file: inFile, message: 'This keeps it out.' }];
  const messageId = directive.keyword.canonical === 'proxycommand' ? 'jumpNone' : 'principalsCommand';
  return (program) => ({ messageId, data: { program, place }, at: directive, related });
}
