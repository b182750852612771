/** The JSON Schema (draft 7, which editors read) of the configuration, as far as rules go. */
import type { OptionSpec } from '../rule/rule.ts';
import { type DocumentedRule, strictSetting } from './documented-rule.ts';

type Schema = Readonly<Record<string, unknown>>;

const severity: Schema = { $ref: '#/definitions/severity' };

/** A time as OpenSSH writes it: `90`, `5m`, `1h30m`. */
const time: Schema = { type: 'string', pattern: '^([0-9]+[sSmMhHdDwW]?)+$' };

export function configurationSchema(rules: readonly DocumentedRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ssh-lint',
    description: 'The configuration of ssh-lint, a linter for ssh_config and sshd_config.',
    type: 'object',
    properties: {
      rules: {
        description: 'By rule: a severity, or a list of a severity and options.',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
      },
    },
    definitions: {
      severity: {
        description: 'How much a finding weighs; off switches the rule off.',
        enum: ['error', 'warning', 'info', 'off'],
      },
    },
  };
}

function ruleSchema(rule: DocumentedRule): Schema {
  const { description, recommended, options } = rule.meta;
  const [strict] = strictSetting(rule);
  const optionsSchema = {
    type: 'object',
    properties: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)])),
    additionalProperties: false,
  };
  return {
    description: `${description}. Recommended: ${recommended}; strict: ${strict}.`,
    anyOf: [severity, { type: 'array', items: [severity, optionsSchema], minItems: 1, maxItems: 2 }],
  };
}

function optionSchema(spec: OptionSpec): Schema {
  return { description: spec.description, default: spec.default, ...valueSchema(spec) };
}

function valueSchema(spec: OptionSpec): Schema {
  switch (spec.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: spec.minimum ?? 0 };
    case 'seconds':
      return { anyOf: [{ type: 'integer', minimum: 0 }, time] };
    case 'strings':
      return { type: 'array', items: { type: 'string' } };
  }
}
