import {
  type ConfigFile,
  type Directive,
  type Root,
  commentText,
  contradiction,
  defineRule,
  formatTime,
  keepaliveCases,
  keepaliveKeywords,
  probeGapSeconds,
  readComment,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow a server interval that is too long once OpenSSH 9.2 to 9.4 has doubled it',
    why: `
sshd 9.2 to 9.4 lets two intervals pass before it sends a probe (measured; later releases wait for one again).
\`ClientAliveInterval 300\` then means ten minutes of silence. Debian 12 ships 9.2. The shortest limit for idle connections
that is widely met is 240 seconds, so that 115 is the longest interval that keeps a path open on those releases too.

Nothing is reported where the range of releases holds none of the three, nor of a value that its own comment contradicts:
that one is about to change. Where intervals serve only to find dead clients,
raise \`max\` or switch the rule off.
`,
    dialects: ['sshd_config'],
    fixable: false,
    recommended: 'info',
    occasions: [{ keywords: ['clientaliveinterval'] }],
    examples: [{ dialect: 'sshd_config', bad: 'ClientAliveInterval 300\n', good: 'ClientAliveInterval 60\n' }],
    references: ['sshd_config(5) ClientAliveInterval', 'serverloop.c of OpenSSH 9.2 and 9.5'],
    messages: {
      doubled:
        'OpenSSH 9.2 to 9.4 waits twice as long as told: sshd sends the first probe after {{gap}} of silence, not after {{interval}}.',
    },
    options: {
      max: {
        type: 'seconds',
        default: 115,
        description: 'The longest interval, whose double still keeps a path open.',
      },
    },
  },

  create({ file, options, releases, roots, report }) {
    const { dialect } = file;
    return {
      'ConfigFile:exit'() {
        for (const [directive, interval] of intervalsOf(file, roots)) {
          const gap = Math.max(...releases.releases.map((release) => probeGapSeconds({ dialect, interval }, release)));
          if (interval <= options.max || gap === interval || isInQuestion(file, directive, interval)) continue;
          const value = directive.args[0]!;
          const text = String(options.max);
          report({
            messageId: 'doubled',
            data: { gap: formatTime(gap), interval: formatTime(interval) },
            at: value,
            suggest: [{ title: `Change the value to ${text}`, edits: [{ range: value, text }] }],
          });
        }
      },
    };
  },
});

/** The directives of the file that set the interval of some connection, in seconds. */
function intervalsOf(file: ConfigFile, roots: readonly Root[]): ReadonlyMap<Directive, number> {
  const found = new Map<Directive, number>();
  for (const { value, origin } of roots.flatMap(keepaliveCases).flatMap(({ intervals }) => intervals)) {
    if (value && origin?.section.file === file) found.set(origin.directive, value);
  }
  return found;
}

/** Whether the comment above the line says another interval, so that this one is about to change. */
function isInQuestion(file: ConfigFile, directive: Directive, interval: number): boolean {
  const lines = file.blocks.flatMap((block) => (block.directives.includes(directive) ? block.lines : []));
  const above = lines[lines.indexOf(directive) - 1];
  if (above?.type !== 'Comment') return false;
  const { intervalName, countName } = keepaliveKeywords[file.dialect];
  const keywords = new Set([intervalName.toLowerCase(), countName.toLowerCase()]);
  const reading = readComment({ text: commentText(textOf(file, above)), place: 'above', keywords });
  return (
    contradiction(reading, { measure: 'interval', value: interval, partners: undefined, others: [] }) !== undefined
  );
}
