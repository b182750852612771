/** The catalogue of rules and the README's table of them. */
import { type DocumentedRule, strictText } from './documented-rule.ts';
import { code, table } from './markdown.ts';

/** `rules/README.md`. */
export function catalogue(rules: readonly DocumentedRule[]): string {
  return [
    '<!-- Generated from the rules by `npm run generate`. -->',
    '# Rules',
    'The presets `recommended` (the default) and `strict` give each rule its severity; `all` runs the rest too, as `info`.',
    rulesTable(rules, '.').trimEnd(),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One row a rule, linked to its page below `folder`. */
export function rulesTable(rules: readonly DocumentedRule[], folder: string): string {
  const rows = rules.map((rule) => [
    `[${rule.id}](${folder}/${rule.id}/README.md)`,
    rule.meta.description,
    rule.meta.dialects.map(code).join(', '),
    rule.meta.recommended,
    strictText(rule),
    rule.meta.fixable ? 'yes' : '',
  ]);
  return table(['Rule', 'What it does', 'Reads', 'Recommended', 'Strict', 'Fix'], rows);
}
