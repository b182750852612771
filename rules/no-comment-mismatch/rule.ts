import { type Block, defineRule } from '../../src/rule/index.ts';
import { commentAbove, commentedDirectives, withoutSuppressions } from './attached-comments.ts';
import { findMismatch } from './find-mismatch.ts';
import { measuredArgument, measuredKeywords, partnerFinder, timesIn } from './measured-value.ts';
import { waysOut } from './mend.ts';
import { commentLine, wordsOf } from './words.ts';

export default defineRule({
  meta: {
    description: 'Disallow a comment that states another number than the directive beside it',
    why: `
A comment such as \`# every 60 seconds\` over \`ClientAliveInterval 298\` is left behind when a value is changed, and the
next reader believes it: firewalls that forget a connection after 240 seconds then cut sessions that look safe.

The rule reads the comment behind a directive, else the one directly above it or its group of keepalive directives, else
the one above the \`Host\` or \`Match\` line. It reads times and counts in digits and words, in English, German, French,
Spanish, Portuguese, Italian, Dutch, Polish, Russian, Turkish, Chinese, Japanese and Korean, and takes a number for
explained if it is the value in any unit, the interval times the count, or that plus one more interval.

It would rather miss a contradiction than invent one. It says nothing of defaults, former values, other keywords, limits
of firewalls, directives that are commented out, values that a template fills in, and comments that a blank line parts
from the directive.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'error',
    occasions: [{ keywords: measuredKeywords, signs: ['comment'] }],
    examples: [
      {
        dialect: 'sshd_config',
        bad: `
# Server will send "keep alive" messages every 60 seconds
ClientAliveInterval 298
`,
        good: `
# Server will send "keep alive" messages every 60 seconds
ClientAliveInterval 60
`,
      },
      {
        dialect: 'ssh_config',
        bad: `
Host *
    ServerAliveInterval 60
    ServerAliveCountMax 5 # give up after 3 missed replies
`,
        good: `
Host *
    ServerAliveInterval 60
    ServerAliveCountMax 3 # give up after 3 missed replies
`,
      },
    ],
    references: ['ssh_config(5) ServerAliveInterval', 'sshd_config(5) ClientAliveInterval'],
    messages: {
      value: 'The comment says {{claim}}, but {{keyword}} is {{value}}.',
      total: 'The comment says {{claim}}, but an interval of {{interval}} and a count of {{count}} come to {{total}}.',
    },
    options: {},
  },

  create({ file, roots, report }) {
    const partners = partnerFinder(file, roots);
    /** Where the comments begin that were reported: a total is wrong for the interval and the count alike. */
    const told = new Set<number>();
    let before: Block | undefined;
    return {
      Block(written) {
        const block = withoutSuppressions(file, written);
        for (const { directive, comments, group } of commentedDirectives(block, commentAbove(block, before))) {
          const measured = measuredArgument(file, directive);
          if (!measured) continue;
          const around = { above: group, header: block.directives, trailing: [] };
          const mismatch = findMismatch(file, { directive: measured, comments }, (place) => ({
            measure: measured.measure,
            value: measured.value,
            partners: partners(directive, measured.measure, block),
            others: timesIn(file, around[place]),
          }));
          if (!mismatch) continue;
          if (mismatch.ofBoth && told.has(mismatch.text.offset)) continue;
          told.add(mismatch.text.offset);
          report({
            ...wordsOf(file, mismatch),
            at: measured.argument,
            related: [{ at: commentLine(file, mismatch), message: 'What the comment says.' }],
            ...waysOut(file.dialect, mismatch),
          });
        }
        before = block;
      },
    };
  },
});
