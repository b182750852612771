import { expect, test } from 'vitest';
import { resolutionJson } from './resolution-json.ts';
import type { ResolutionReport } from './resolution.ts';

const origin = { path: 'conf.d/a', line: 3, column: 5 };

const report: ResolutionReport = {
  dialect: 'ssh_config',
  release: '9.2',
  accepted: false,
  errors: [{ path: 'config', line: 4, message: 'Port: "x" is no port.' }],
  keywords: [
    {
      keyword: 'port',
      values: [{ text: '22', origin: undefined }],
      addsUp: false,
      certainty: 'certain',
      candidates: [],
    },
    {
      keyword: 'sendenv',
      values: [
        { text: 'A', origin },
        { text: 'B', origin: undefined },
      ],
      addsUp: true,
      certainty: 'possible',
      candidates: [[], [{ text: 'C', origin }]],
    },
    { keyword: 'tag', values: [], addsUp: false, certainty: 'possible', candidates: [[{ text: 'x', origin }]] },
  ],
};

test('is version 1 of the contract, byte for byte', () => {
  expect(resolutionJson(report)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "dialect": "ssh_config",
      "release": "9.2",
      "accepted": false,
      "errors": [
        {
          "path": "config",
          "line": 4,
          "message": "Port: \\"x\\" is no port."
        }
      ],
      "directives": {
        "port": {
          "values": [
            "22"
          ],
          "certainty": "certain",
          "origin": null
        },
        "sendenv": {
          "values": [
            "A",
            "B"
          ],
          "certainty": "possible",
          "origin": {
            "path": "conf.d/a",
            "line": 3,
            "column": 5
          },
          "origins": [
            {
              "path": "conf.d/a",
              "line": 3,
              "column": 5
            },
            null
          ],
          "candidates": [
            {
              "values": [],
              "origin": null,
              "origins": []
            },
            {
              "values": [
                "C"
              ],
              "origin": {
                "path": "conf.d/a",
                "line": 3,
                "column": 5
              },
              "origins": [
                {
                  "path": "conf.d/a",
                  "line": 3,
                  "column": 5
                }
              ]
            }
          ]
        },
        "tag": {
          "values": [],
          "certainty": "possible",
          "origin": null,
          "candidates": [
            {
              "values": [
                "x"
              ],
              "origin": {
                "path": "conf.d/a",
                "line": 3,
                "column": 5
              }
            }
          ]
        }
      }
    }
    "
  `);
});

test('holds nothing that a terminal or a runner would act upon', () => {
  const text = '\u001b[31m##[error]\u202e';
  const value = { text, origin: { ...origin, path: text } };
  const hostile: ResolutionReport = {
    ...report,
    errors: [{ path: text, line: 1, message: text }],
    keywords: [{ keyword: 'user', values: [value], addsUp: false, certainty: 'possible', candidates: [[value]] }],
  };
  const json = resolutionJson(hostile);
  expect(json).not.toMatch(/[\u001b\u202e]|##\[/);
  expect(JSON.parse(json)).toMatchObject({ directives: { user: { values: [text], origin: { path: text } } } });
});
