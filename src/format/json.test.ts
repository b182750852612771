import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unprintableIn } from '../testing/hostile-text.ts';
import {
  articleCase,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  placeIn,
  suppressedFinding,
} from '../testing/lint-results.ts';
import { json } from './json.ts';

test('the keys and their order', () => {
  expect(json(lintResult(articleCase), formatContext)).toBe(`{
  "version": 1,
  "tool": {
    "name": "ssh-lint",
    "version": "1.2.3"
  },
  "files": [
    {
      "path": "etc/ssh/sshd_config",
      "dialect": "sshd_config",
      "findings": [
        {
          "ruleId": "no-comment-mismatch",
          "messageId": "interval",
          "severity": "error",
          "message": "The comment says every 60 seconds, the value is 298.",
          "line": 2,
          "column": 21,
          "endLine": 2,
          "endColumn": 24,
          "related": [
            {
              "path": "etc/ssh/sshd_config",
              "line": 1,
              "column": 42,
              "endLine": 1,
              "endColumn": 58,
              "message": "The comment says 60 seconds."
            }
          ],
          "fix": {
            "safety": "safe",
            "title": "Change the value to 60",
            "edits": [
              {
                "path": "etc/ssh/sshd_config",
                "start": 78,
                "end": 81,
                "text": "60"
              }
            ]
          },
          "suggestions": []
        }
      ],
      "suppressed": []
    }
  ],
  "summary": {
    "files": 1,
    "errors": 1,
    "warnings": 0,
    "infos": 0,
    "fixable": 1,
    "suppressed": 0
  }
}
`);
});

test('a clean file has its entry, a suppressed finding is told apart, a finding without fix says so', () => {
  const place = placeIn('a', 'Port 22', '22');
  const suggestions = [{ title: 'Either', edits: [{ path: 'a', start: 5, end: 7, text: '23' }] }];
  const suppressed = {
    ...lintedFile('a', ''),
    suppressed: [suppressedFinding({ place, severity: 'warning', suggestions })],
  };
  expect(JSON.parse(json(lintResult(suppressed), formatContext))).toMatchObject({
    files: [{ path: 'a', findings: [], suppressed: [{ messageId: 'interval', related: [], fix: null, suggestions }] }],
    summary: { files: 1, errors: 0, warnings: 0, infos: 0, fixable: 0, suppressed: 1 },
  });
});

test('whatever names and messages hold, it can be printed and is told in full', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const written = json(result, formatContext);
      expect(unprintableIn(written)).toEqual([]);
      const messages = result.files.flatMap((file) => file.findings).map(({ message }) => message);
      const { files } = JSON.parse(written) as { files: { findings: { message: string }[] }[] };
      expect(files.flatMap((file) => file.findings).map(({ message }) => message)).toEqual(messages);
    }),
  );
});
