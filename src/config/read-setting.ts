/** A setting as it is written. A mistake is a `ConfigurationError`: exit 2, one sentence. */
import { parseTime } from '../openssh/time.ts';
import type { Severity } from '../rule/finding.ts';
import { nearest } from '../rule/nearest.ts';
import type { AnyRule, OptionSpec, OptionSpecs, OptionValue } from '../rule/rule.ts';
import { ConfigurationError, type GivenSetting, type RuleOptions, type Rules, defaultOptions } from './settings.ts';

const severityWords = ['error', 'warning', 'info', 'off'] as const;

/** Reads one setting: a severity, or `[severity, { option: value }]`. */
export function readSetting(rules: Rules, id: string, setting: unknown): GivenSetting {
  const rule = requireRule(rules, id);
  const [severity, given] = Array.isArray(setting) ? (setting as readonly unknown[]) : [setting];
  if (Array.isArray(setting) && (setting.length === 0 || setting.length > 2)) {
    throw new ConfigurationError(`The setting of ${id} is a severity, or a list of a severity and options.`);
  }
  // YAML 1.1 readers take a bare `off` for false.
  const word = severity === false ? 'off' : severity;
  if (!severityWords.some((known) => known === word)) {
    throw new ConfigurationError(
      `The severity of ${id} is one of ${severityWords.join(', ')}, not ${JSON.stringify(severity)}.${typeof severity === 'string' ? suggestion(severity, severityWords) : ''}`,
    );
  }
  const specs = rule.meta.options as OptionSpecs;
  const options = given === undefined ? undefined : { ...defaultOptions(specs), ...readOptions(id, specs, given) };
  return { severity: word as Severity | 'off', options };
}

/** The rule of an id; a mistake names the nearest. */
export function requireRule(rules: Rules, id: string): AnyRule {
  const rule = rules.get(id);
  if (!rule) {
    throw new ConfigurationError(
      `There is no rule ${JSON.stringify(id)}.${suggestion(id, [...rules.keys()])} "ssh-lint rules" lists them.`,
    );
  }
  return rule;
}

function readOptions(id: string, specs: OptionSpecs, given: unknown): RuleOptions {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigurationError(`The options of ${id} are a map of names to values.`);
  }
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      if (!spec) {
        const names = Object.keys(specs);
        const known = names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none.';
        throw new ConfigurationError(
          `The rule ${id} has no option ${JSON.stringify(name)}.${suggestion(name, names)} ${known}`,
        );
      }
      return [name, readOption(`${id}: ${name}`, spec, value)];
    }),
  );
}

function readOption(name: string, spec: OptionSpec, value: unknown): OptionValue {
  switch (spec.type) {
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'strings':
      if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
      break;
    case 'integer':
      if (Number.isSafeInteger(value) && (value as number) >= (spec.minimum ?? 0)) return value as number;
      break;
    case 'seconds': {
      const seconds = typeof value === 'string' ? parseTime(value, newestTimeFormat) : value;
      if (Number.isSafeInteger(seconds) && (seconds as number) >= 0) return seconds as number;
      break;
    }
  }
  throw new ConfigurationError(`${name} is ${expectations[spec.type]}, not ${JSON.stringify(value)}.`);
}

/** Options are read as the newest release reads times, whatever release the linted files are for. */
const newestTimeFormat = 1005;

const expectations: Readonly<Record<OptionSpec['type'], string>> = {
  boolean: 'true or false',
  strings: 'a list of texts',
  integer: 'a whole number from 0 up',
  seconds: 'a number of seconds, or a time such as 5m',
};

function suggestion(given: string, known: readonly string[]): string {
  const name = nearest(given, known);
  return name === undefined ? '' : ` Did you mean ${name}?`;
}
