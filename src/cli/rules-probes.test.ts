/** The rules about validity against real OpenSSH: an error where a build refuses a file, and none where it takes it. */
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { selectRules } from '../config/selection.ts';
import { isFragmentPath } from '../files/names.ts';
import { lint } from '../linter/lint.ts';
import { formatRelease, parseRelease, parseReleaseRange } from '../openssh/release.ts';
import type { Finding } from '../rule/finding.ts';
import { memorySources } from '../testing/memory-sources.ts';
import { type Probe, probes } from '../testing/probes.ts';
import { hasReferences } from '../testing/references.ts';

/** The rules whose errors say that OpenSSH refuses a file. */
const aboutValidity = [
  'no-newer-keyword',
  'no-removed-algorithm',
  'no-removed-keyword',
  'no-trailing-comment',
  'no-unknown-keyword',
  'no-vendor-keyword',
  'no-wrong-side-keyword',
  'valid-arguments',
  'valid-encoding',
  'valid-include',
  'valid-match',
  'valid-quotes',
].filter((id) => rules.has(id));

const enabled = selectRules(rules, { presets: ['all'], settings: [], only: aboutValidity, skip: [] });

/** Their errors speak of releases that take a line for another than the one that was meant. */
const aboutMeaning: ReadonlySet<string> = new Set(['no-trailing-comment']);

/** Answers that hang on what no file says, each with the reason. */
const notOfTheFile: Readonly<Record<string, string>> = {
  client_forwardagent_env: 'a $ reads as what a program fills in',
  client_host_backslash: 'the host on the command line is refused',
  client_host_comma_literal: 'the host on the command line is refused',
  client_identityagent_env_unset: 'a variable is not set',
  client_include_group_writable: 'the mode of a file is refused',
  client_include_world_writable: 'the mode of a file is refused',
  client_localforward_env_unset: 'a variable is not set',
  server_match_address_hostbits_noC: 'without -C, sshd 8.2 reads no Match line to its end',
  server_match_all_returns_global_for_allowed: 'sshd -T 8.0 wants a -C with every Match',
  server_match_missing_conn_info: 'sshd -T 8.0 wants more of its -C',
};

test.runIf(hasReferences)('every probe and release', () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const probe of probes().filter(isOfTheFile)) {
    const told = new Map<string, readonly Finding[]>();
    for (const { releases, accepts } of probe.answers) {
      // A vendor's build takes more than the release that the range names.
      for (const label of releases.filter((each) => each !== '9_2')) {
        const release = formatRelease(parseRelease(label.replace('_vanilla', '').replace('_', '.'))!);
        const findings = told.get(release) ?? findingsOf(probe, release);
        told.set(release, findings);
        compared++;
        const errors = findings.filter(({ severity, ruleId }) => severity === 'error' && !aboutMeaning.has(ruleId));
        if (accepts && errors.length > 0) wrong.push(`${probe.name} ${label} is taken, but ${tell(errors)}`);
        if (!accepts && findings.length === 0) wrong.push(`${probe.name} ${label} is refused, and nothing said`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(8000);
});

function tell(findings: readonly Finding[]): string {
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`).join(' ');
}

function isOfTheFile({ name, config, env, args }: Probe): boolean {
  return config !== undefined && env === undefined && !args.includes('-o') && !(name in notOfTheFile);
}

function findingsOf(probe: Probe, release: string): readonly Finding[] {
  const range = parseReleaseRange(release);
  if (typeof range === 'string') throw new Error(range);
  const path = probe.dialect === 'ssh_config' ? '.ssh/config' : 'etc/ssh/sshd_config';
  const place = (text: string): string => text.replaceAll('@DIR@', '/scratch');
  const texts = new Map([[path, place(probe.config!)]]);
  for (const [name, text] of Object.entries(probe.files ?? {})) {
    texts.set(name.startsWith('home/') ? name.slice('home/'.length) : `scratch/${name}`, place(text));
  }
  const { files, failures } = lint({
    targets: [...texts.keys()].toSorted().map((each) => ({ path: each, dialect: probe.dialect })),
    sources: memorySources(texts),
    settingsFor: () => ({ rules: enabled, releases: range }),
    isFragmentPath,
  });
  if (failures[0]) throw failures[0].error;
  return files.flatMap((file) => file.findings);
}
