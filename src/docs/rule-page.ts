/** A rule's page, `rules/<id>/README.md`, from its `meta`. */
import { dedent } from '../rule/dedent.ts';
import type { OptionSpec, RuleExample } from '../rule/rule.ts';
import { type DocumentedRule, strictText } from './documented-rule.ts';
import { code, codeBlock, table } from './markdown.ts';

export function rulePage(rule: DocumentedRule): string {
  const { id, meta } = rule;
  const sections = [
    '<!-- Generated from rule.ts by `npm run generate`. -->',
    `# ${id}`,
    `${meta.description}.`,
    factsTable(rule),
    '## Why',
    dedent(meta.why).trim(),
    '## Examples',
    ...meta.examples.flatMap(exampleSections),
    '## Messages',
    ...messageSections(meta.messages),
    ...optionSections(rule),
    '## References',
    meta.references.map((reference) => `- ${reference}`).join('\n'),
  ];
  return `${sections.map((section) => section.trimEnd()).join('\n\n')}\n`;
}

function factsTable(rule: DocumentedRule): string {
  const { dialects, recommended, fixable } = rule.meta;
  return table(
    ['', ''],
    [
      ['Reads', dialects.map(code).join(', ')],
      ['Recommended', recommended],
      ['Strict', strictText(rule)],
      ['Fix', fixable ? `yes, with ${code('--fix')} or ${code('--diff')}` : 'no'],
    ],
  );
}

function exampleSections({ dialect, bad, good, options = {}, openssh }: RuleExample): readonly string[] {
  const given = Object.entries(options).map(([name, value]) => code(`${name}: ${JSON.stringify(value)}`));
  if (openssh !== undefined) given.push(code(`--openssh '${openssh}'`));
  const condition = given.length > 0 ? ` (with ${given.join(', ')})` : '';
  return [
    `Reported in an ${code(dialect)}${condition}:`,
    codeBlock(dialect, dedent(bad)),
    'Not reported:',
    codeBlock(dialect, dedent(good)),
  ];
}

/** Placeholders read as words: `{{keyword}}` is shown as *keyword*. */
function messageSections(messages: Readonly<Record<string, string>>): readonly string[] {
  const lines = Object.entries(messages).map(
    ([id, text]) => `- ${code(id)}: ${text.replaceAll(/\{\{(\w+)\}\}/g, '*$1*')}`,
  );
  return [lines.join('\n')];
}

function optionSections({ id, meta }: DocumentedRule): readonly string[] {
  const options = Object.entries(meta.options);
  if (options.length === 0) return [];
  const rows = options.map(([name, spec]) => [
    code(name),
    typeText(spec),
    code(JSON.stringify(spec.default)),
    spec.description,
  ]);
  const setting = `${id}: [warning, { ${options.map(([name, spec]) => `${name}: ${JSON.stringify(spec.default)}`).join(', ')} }]`;
  return [
    '## Options',
    table(['Option', 'Type', 'Default', 'What it does'], rows),
    'With their defaults:',
    codeBlock('sh', `ssh-lint --rule '${setting}'`),
  ];
}

function typeText(spec: OptionSpec): string {
  switch (spec.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `whole number from ${spec.minimum ?? 0} up`;
    case 'seconds':
      return `seconds, or a time such as ${code('5m')}`;
    case 'strings':
      return 'list of texts';
  }
}
