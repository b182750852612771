import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { hasTemplateLines } from './template.ts';

test.each([
  ['Port 22\n', false],
  ['Port {{ port }}\n', false],
  ['ClientAliveInterval ${INTERVAL}\n', false],
  ["'Port' 22\n", false],
  ['# see https://example.com/{x}\n', false],
  ['{% if port %}\nPort 22\n{% endif %}\n', true],
  ['<% if @port -%>\nPort 22\n<% end -%>\n', true],
  ['{{- if .Port }}\nPort 22\n{{- end }}\n', true],
  ['{{#port}}\nPort 22\n{{/port}}\n', true],
  ['{{ options }}\n', true],
  ['$options\n', true],
  ['@OPTIONS@ x\n', true],
])('%j has template lines: %s', (text, expected) => {
  expect(hasTemplateLines(parse({ path: 'config', dialect: 'sshd_config', release: 1005, text }))).toBe(expected);
});
