/** A small rule for the tests of the tester, correct but for what a test plants in it. */
import type { ReportedFix, ReportedSuggestion } from '../rule/rule.ts';
import { type RuleContext, type RuleExample, defineRule } from '../rule/rule.ts';
import type { Directive } from '../syntax/ast.ts';

type Context = RuleContext<typeof messages, typeof options>;

interface Planted {
  readonly description?: string;
  readonly fixable?: boolean;
  readonly examples?: readonly RuleExample[];
  readonly messages?: Readonly<Record<string, string>>;
  readonly keyword?: (directive: Directive, context: Context) => string;
  readonly at?: (directive: Directive) => { readonly start: number; readonly end: number };
  readonly fix?: (directive: Directive, context: Context) => ReportedFix | undefined;
  readonly suggest?: (directive: Directive) => readonly ReportedSuggestion[];
}

const messages = { zero: '{{keyword}} is 0: no probe is ever sent.' } as const;
const options = { allow: { type: 'boolean', default: false, description: 'Allows it.' } } as const;

const examples: readonly RuleExample[] = [
  { dialect: 'ssh_config', bad: 'ServerAliveInterval 0\n', good: 'ServerAliveInterval 60\n' },
];

/** Reports a ServerAliveInterval of 0 and changes it to 60. */
export function toyRule(planted: Planted = {}) {
  return defineRule({
    meta: {
      description: planted.description ?? 'Disallow a ServerAliveInterval of 0',
      why: 'It sends no probes.',
      dialects: ['ssh_config'],
      fixable: planted.fixable ?? true,
      recommended: 'warning',
      examples: planted.examples ?? examples,
      references: ['ssh_config(5)'],
      messages: { ...messages, ...planted.messages },
      options,
    },
    create(context) {
      return {
        Directive(directive) {
          const keyword = planted.keyword?.(directive, context) ?? directive.keyword.name;
          const value = directive.args[0];
          if (keyword !== 'serveraliveinterval' || value?.value !== '0' || context.options.allow) return;
          const fix = planted.fix ? planted.fix(directive, context) : changeValue(directive, '60');
          context.report({
            messageId: 'zero',
            data: { keyword: directive.keyword.text },
            at: planted.at?.(directive) ?? value,
            related: [{ at: directive.keyword, message: 'Here.' }],
            ...(fix && { fix }),
            ...(planted.suggest && { suggest: planted.suggest(directive) }),
          });
        },
      };
    },
  });
}

export function changeValue(directive: Directive, text: string): ReportedFix {
  const range = directive.args[0]!;
  return { title: `Change the value to ${text}`, edits: [{ range, text }], changes: ['serveraliveinterval'] };
}
