import { type ConfigFile, type Malformed, defineRule, holdsPlaceholder, textOf } from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow lines that OpenSSH passes over without a word',
    why: `
OpenSSH refuses what it cannot read, with one exception. Where the keyword of a line cannot be read, because a double
quote in it is never closed or because nothing but empty words and equals signs stand there, both \`ssh\` and \`sshd\` go on
to the next line and say nothing. All releases do this. A \`PermitRootLogin no\` behind a stray quote is not in force, and
\`sshd -t\` finds no fault with the file.

A quote that is not closed in the arguments is refused: that is what \`valid-quotes\` reports.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'error',
    occasions: [{ signs: ['ignored-line'] }],
    examples: [
      { dialect: 'ssh_config', bad: '"ForwardAgent no\n', good: 'ForwardAgent no\n' },
      { dialect: 'sshd_config', bad: '"PermitRootLogin no\n', good: '"PermitRootLogin" no\n' },
    ],
    references: ['strdelim in misc.c', 'process_config_line in readconf.c', 'process_server_config_line in servconf.c'],
    messages: {
      quote: 'OpenSSH passes over this line without a word, as the quote in its keyword is never closed.',
      empty: 'OpenSSH passes over this line without a word, as it finds no keyword at its start.',
    },
    options: {},
  },

  create({ file, report }) {
    return {
      Malformed(line) {
        if (line.reason !== 'ignored-line' || holdsPlaceholder(textOf(file, line))) return;
        const quote = openQuote(file, line);
        if (quote === undefined) return report({ messageId: 'empty', at: line });
        const range = { start: quote, end: quote + 1 };
        report({
          messageId: 'quote',
          at: line,
          suggest: [{ title: 'Remove the quote, which puts the line in force', edits: [{ range, text: '' }] }],
        });
      },
    };
  },
});

/** Where the quote stands that is not closed. */
function openQuote(file: ConfigFile, line: Malformed): number | undefined {
  const text = textOf(file, line);
  const quotes = [...text.matchAll(/"/g)];
  return quotes.length % 2 === 1 ? line.start + quotes.at(-1)!.index : undefined;
}
