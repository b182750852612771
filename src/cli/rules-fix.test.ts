/** The fixes of all rules together, on configurations nobody wrote. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { selectRules } from '../config/selection.ts';
import { fix } from '../linter/fix.ts';
import { lint } from '../linter/lint.ts';
import { withTexts } from '../linter/sources.ts';
import { lintInput } from '../testing/lint-input.ts';

const selection = { presets: ['all'], settings: [], only: [], skip: [] } as const;

const comments = [
  '# every 60 seconds',
  '# Send a keepalive every 2 minutes',
  '# give up after 3 missed probes',
  '# at most 5 min',
  '# alle 30 Sekunden',
  '#ServerAliveInterval 0',
  '#ClientAliveInterval 0',
  '# é',
  '',
  '  ',
];

function lines(keywords: readonly string[], headers: readonly string[]): fc.Arbitrary<string> {
  const value = fc.constantFrom('0', '3', '30', '60', '60', '1m', '298', '"300"', '7200', 'none', 'x', '');
  const directive = fc
    .tuple(fc.constantFrom('', '    ', '\t'), fc.constantFrom(...keywords), fc.constantFrom(' ', '=', '\t'), value)
    .map((parts) => parts.join(''));
  const line = fc.oneof(
    { arbitrary: directive, weight: 12 },
    { arbitrary: fc.constantFrom(...comments), weight: 8 },
    { arbitrary: fc.constantFrom(...headers), weight: 4 },
    { arbitrary: fc.constantFrom('User git', 'TCPKeepAlive no', 'User bob', 'Port 22 # c'), weight: 4 },
    fc.constantFrom('User "x', 'Port', '{% if x %}', 'Include *'),
  );
  return fc
    .tuple(
      fc.array(line, { minLength: 2, maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.constantFrom('', '\u{feff}'),
    )
    .map(([parts, end, last, mark]) => mark + parts.join(end) + (last ? end : ''));
}

const client = lines(
  ['ServerAliveInterval', 'ServerAliveCountMax', 'serveraliveinterval', 'ClientAliveInterval'],
  [
    'Host *',
    'Host a',
    'Host b !a',
    'Host *.example.com',
    'Host github.com',
    'Match host a exec "x"',
    'Match all',
    'Include config.d/*',
  ],
);
const server = lines(
  ['ClientAliveInterval', 'ClientAliveCountMax', 'LoginGraceTime', 'ServerAliveInterval'],
  ['Match user a', 'Match all', 'Match address 10.0.0.0/8', 'Include sshd_config.d/*.conf'],
);
const projects = fc.record({
  '.ssh/config': client,
  '.ssh/config.d/one': client,
  'etc/ssh/sshd_config': server,
  'etc/ssh/sshd_config.d/50-x.conf': server,
});

test('fixing what is fixed changes nothing more, and no fix has to be taken back', () => {
  let changed = 0;
  fc.assert(
    fc.property(projects, fc.boolean(), (files, unsafe) => {
      const plain = lintInput(files, {}, '>=8.0');
      const settings = { ...plain.settingsFor(''), rules: selectRules(rules, selection) };
      const input = { ...plain, settingsFor: () => settings };
      const first = fix(input, { unsafe });
      expect(first.rolledBack).toEqual([]);
      expect([...first.before.failures, ...first.output.failures]).toEqual([]);
      changed += first.fixed.length;

      const texts = new Map(first.fixed.map(({ path, newText }) => [path, newText]));
      const after = { ...input, sources: withTexts(input.sources, texts) };
      expect(fix(after, { unsafe }).fixed).toEqual([]);
      expect(lint(after).files).toEqual(first.output.files);
    }),
    { seed: 11, numRuns: 250 },
  );
  expect(changed).toBeGreaterThan(100);
});
