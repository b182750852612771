/** `ssh-lint rules` and `ssh-lint explain <rule>`. */
import { requireRule } from '../config/read-setting.ts';
import { type Rules, presetSetting } from '../config/settings.ts';
import type { Painter } from '../format/format.ts';
import { dedent } from '../rule/dedent.ts';
import type { AnyRule, OptionSpecs, RuleExample } from '../rule/rule.ts';
import { docsUrl } from './program.ts';

interface RuleRow {
  readonly id: string;
  readonly description: string;
  readonly dialects: readonly string[];
  readonly recommended: string;
  readonly strict: string;
  readonly fixable: boolean;
  readonly docs: string;
}

/** Every rule: severity in the presets, dialects, whether it can fix, as a table or as JSON. */
export function listRules(rules: Rules, format: 'table' | 'json'): string {
  const rows = [...rules].map(([id, rule]) => rowOf(id, rule));
  return format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n` : tableOf(rows);
}

function rowOf(id: string, rule: AnyRule): RuleRow {
  return {
    id,
    description: rule.meta.description,
    dialects: rule.meta.dialects,
    recommended: presetSetting(rule, 'recommended')?.severity ?? 'off',
    strict: presetSetting(rule, 'strict')?.severity ?? 'off',
    fixable: rule.meta.fixable,
    docs: docsUrl(id),
  };
}

function tableOf(rows: readonly RuleRow[]): string {
  const header = ['rule', 'recommended', 'strict', 'dialects', 'fix', 'what it does'];
  const body = rows.map(({ id, recommended, strict, dialects, fixable, description }) => [
    id,
    recommended,
    strict,
    dialects.length === 2 ? 'both' : dialects.join(),
    fixable ? 'fix' : '',
    description,
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...body.map((row) => row[column]!.length)));
  const lines = [header, ...body].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** A rule's page for the terminal. */
export function explainRule(rules: Rules, id: string, paint: Painter): string {
  const rule = requireRule(rules, id);
  const { description, why, examples, references } = rule.meta;
  const { recommended, strict, dialects, docs } = rowOf(id, rule);
  const sections = [
    `${paint.bold(id)}: ${description}`,
    `Dialects: ${dialects.join(', ')}. Severity: ${recommended} (recommended), ${strict} (strict).`,
    dedent(why).trim(),
    ...examples.map((example: RuleExample) => exampleText(example, paint)),
    ...optionLines(rule.meta.options as OptionSpecs),
    `References: ${references.join(', ')}\n${docs}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function exampleText({ dialect, bad, good, openssh, files = {} }: RuleExample, paint: Painter): string {
  const others = Object.entries(files).flatMap(([path, text]) => ['', `Beside it, ${path}:`, indent(text)]);
  const condition = openssh === undefined ? '' : ` (with --openssh '${openssh}')`;
  const reported = [paint.red(`Reported in an ${dialect}${condition}:`), indent(bad)];
  return [...reported, ...others, '', paint.bold('Better:'), indent(good)].join('\n');
}

function optionLines(options: OptionSpecs): readonly string[] {
  const lines = Object.entries(options).map(
    ([name, { type, default: value, description }]) =>
      `  ${name} (${type}, default ${JSON.stringify(value)}): ${description}`,
  );
  return lines.length > 0 ? [`Options:\n${lines.join('\n')}`] : [];
}

function indent(text: string): string {
  return dedent(text)
    .trim()
    .replaceAll(/^(?=.)/gm, '    ');
}
