import { describe, expect, test } from 'vitest';
import type { Painter } from './context.ts';
import { resolutionText } from './resolution-text.ts';
import type { ResolutionReport, ResolvedKeyword } from './resolution.ts';

const plain = (text: string): string => text;
const noColor: Painter = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, cyan: plain };
const marks: Painter = { ...noColor, dim: (text) => `<${text}>`, yellow: (text) => `{${text}}` };

const place = (line: number) => ({ path: 'config', line, column: 3 });

const keywords: readonly ResolvedKeyword[] = [
  {
    keyword: 'hostname',
    values: [{ text: 'web.example.org', origin: place(2) }],
    addsUp: false,
    certainty: 'certain',
    candidates: [],
  },
  {
    keyword: 'port',
    values: [{ text: '22', origin: undefined }],
    addsUp: false,
    certainty: 'possible',
    candidates: [[{ text: '2222', origin: place(7) }], []],
  },
  {
    keyword: 'tcpkeepalive',
    values: [{ text: 'yes', origin: undefined }],
    addsUp: false,
    certainty: 'certain',
    candidates: [],
  },
  {
    keyword: 'identityfile',
    values: [
      { text: `~/.ssh/${'x'.repeat(60)}`, origin: place(3) },
      { text: '~/.ssh/b', origin: { ...place(4), path: 'conf.d/b' } },
    ],
    addsUp: true,
    certainty: 'certain',
    candidates: [],
  },
  { keyword: 'tag', values: [], addsUp: false, certainty: 'possible', candidates: [[{ text: 'x', origin: place(9) }]] },
];

const report: ResolutionReport = { dialect: 'ssh_config', release: '9.2', accepted: true, errors: [], keywords };

test('aligns keywords and origins, marks what is only possible, and hides defaults', () => {
  expect(`\n${resolutionText(report, { all: false, paint: marks })}`).toMatchInlineSnapshot(`
    "
    hostname     web.example.org                                   <config:2:3>
    port         22                                                <default>  {possible}
      or         2222                                              <config:7:3>
      or         (not set)
    identityfile ~/.ssh/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx  <config:3:3>
    identityfile ~/.ssh/b                                          <conf.d/b:4:3>
    tag          (not set)                                           {possible}
      or         x                                                 <config:9:3>
    "
  `);
});

test('--all shows defaults too', () => {
  expect(resolutionText(report, { all: true, paint: noColor })).toMatch(/^tcpkeepalive yes +default$/m);
});

test('of nothing, nothing is said', () => {
  expect(resolutionText({ ...report, keywords: [] }, { all: true, paint: noColor })).toBe('');
});

describe('text of the file is fit for a terminal', () => {
  const shown = (text: string, path = 'config') => {
    const values = [{ text, origin: { ...place(1), path } }];
    const hostile = [{ keyword: 'user', values, addsUp: false, certainty: 'certain', candidates: [] }] as const;
    return resolutionText({ ...report, keywords: hostile }, { all: false, paint: noColor });
  };

  test.each([
    ['\u001b[31m', 'user \\u{1b}[31m  config:1:3\n'],
    ['a\nb', 'user a\\u{a}b  config:1:3\n'],
    ['##[error]x', 'user ##\\u{5b}error]x  config:1:3\n'],
    ['::1', 'user ::1  config:1:3\n'],
  ])('%j', (text, line) => {
    expect(shown(text)).toBe(line);
  });

  test('its path too', () => {
    expect(shown('x', '\u202e##[a]')).toBe('user x  \\u{202e}##\\u{5b}a]:1:3\n');
  });
});
