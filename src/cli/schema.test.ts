/** The published schema and the reader say the same of a configuration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { hasValidators, importTool } from '../testing/sarif-validators.ts';
import { readConfiguration } from '../config/configuration.ts';
import { ConfigurationError } from '../config/settings.ts';

const schemaPath = join(import.meta.dirname, '../../schema/ssh-lint.schema.json');

function isReadable(configuration: unknown): boolean {
  try {
    readConfiguration('.ssh-lint.jsonc', JSON.stringify(configuration), rules);
    return true;
  } catch (error) {
    if (error instanceof ConfigurationError) return false;
    throw error;
  }
}

const samples: readonly (readonly [configuration: unknown, valid: boolean])[] = [
  [{}, true],
  [{ $schema: 'https://example.com/schema.json' }, true],
  [{ $schema: 1 }, false],
  [[], false],
  ['recommended', false],
  [{ extend: [] }, false],
  [{ extends: [] }, true],
  [{ extends: 'strict' }, true],
  [{ extends: ['all', './a.yaml', '../b.yml', './c/d.jsonc'] }, true],
  [{ extends: ['strikt'] }, false],
  [{ extends: ['a.yaml'] }, false],
  [{ extends: ['./a.js'] }, false],
  [{ extends: ['/etc/a.yaml'] }, false],
  [{ extends: { preset: 'all' } }, false],
  [{ extends: [1] }, false],
  [{ openssh: '>=8.0' }, true],
  [{ openssh: 9.2 }, false],
  [{ openssh: '' }, false],
  [{ openssh: ' 9.2p1 ' }, true],
  [{ openssh: '>=8.4, <9.9' }, true],
  [{ openssh: '8.0 - OpenSSH_9.9p2' }, true],
  [{ openssh: '8.0-9.9' }, false],
  [{ openssh: '^9.2' }, false],
  [{ openssh: 'latest' }, false],
  [{ openssh: null }, false],
  [{ files: [{ match: 'a/*.j2', dialect: 'sshd_config' }] }, true],
  [{ files: [{ match: 'a/*.j2' }] }, false],
  [{ files: [{ match: 'a', dialect: 'sshd' }] }, false],
  [{ files: [{ match: '', dialect: 'ssh_config' }] }, false],
  [{ files: [{ match: 'a', dialect: 'ssh_config', rules: {} }] }, false],
  [{ files: ['a'] }, false],
  [{ ignores: ['a/**', '!a/b'] }, true],
  [{ ignores: 'a' }, false],
  [{ ignores: ['./a'] }, false],
  [{ ignores: ['!../a'] }, false],
  [{ ignores: Array.from({ length: 1001 }, () => 'a') }, false],
  [{ rules: { 'require-keepalive': 'error' } }, true],
  [{ rules: { 'require-keepalive': ['error', { interval: 60 }] } }, true],
  [{ rules: { 'require-keepalive': ['error', { interval: '1m' }] } }, true],
  [{ rules: { 'require-keepalive': ['error', { interval: 'soon' }] } }, false],
  [{ rules: { 'require-keepalive': ['error', { intervall: 60 }] } }, false],
  [{ rules: { 'require-keepalive': ['error', { ['__proto__']: 60 }] } }, false],
  [{ rules: { 'require-keepalive': 'fatal' } }, false],
  [{ rules: { 'require-keepalives': 'error' } }, false],
  [{ rules: ['require-keepalive'] }, false],
  [{ overrides: [{ files: ['lab/**'], rules: { 'require-keepalive': 'off' } }] }, true],
  [{ overrides: [{ files: ['lab/**'] }] }, true],
  [{ overrides: [{ rules: {} }] }, false],
  [{ overrides: [{ files: 'lab/**', rules: {} }] }, false],
  [{ overrides: [{ files: ['a'], openssh: '9.2' }] }, false],
];

test.each(samples)('the reader: %j', (configuration, valid) => {
  expect(isReadable(configuration)).toBe(valid);
});

describe.runIf(hasValidators)('the schema', () => {
  let validate: (data: unknown) => boolean;

  beforeAll(async () => {
    const { Ajv } = (await importTool('ajv')) as {
      Ajv: new (options: object) => { compile(schema: unknown): (data: unknown) => boolean };
    };
    validate = new Ajv({ strict: true, strictTuples: false }).compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
  });

  test.each(samples)('%j', (configuration, valid) => {
    expect(validate(configuration)).toBe(valid);
  });
});
