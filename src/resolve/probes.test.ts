/** The resolver against what real OpenSSH builds answered: first-value keywords, blocks, Includes, both sides. */
import { expect, test } from 'vitest';
import { canonicalKeyword } from '../openssh/keyword.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { type Release, parseRelease } from '../openssh/release.ts';
import { parseCount, parseInterval } from '../openssh/time.ts';
import { parse } from '../syntax/parse.ts';
import { memorySources } from '../testing/memory-sources.ts';
import { type Probe, type ProbeAnswer, probes } from '../testing/probes.ts';
import { hasReferences } from '../testing/references.ts';
import type { Resolution, Subject } from './model.ts';
import { resolve } from './resolve.ts';
import { type Project, loadRoot } from './root.ts';

/** Keywords whose printed value is their first argument, or a number that is read from it. */
const comparable = new Set([
  'port',
  'user',
  'hostname',
  'serveraliveinterval',
  'serveralivecountmax',
  'clientaliveinterval',
  'clientalivecountmax',
  'maxauthtries',
  'x11forwarding',
  'usedns',
]);

const printedDefaults: Readonly<Record<string, string>> = {
  port: '22',
  serveraliveinterval: '0',
  serveralivecountmax: '3',
  clientaliveinterval: '0',
  clientalivecountmax: '3',
  maxauthtries: '6',
  x11forwarding: 'no',
  usedns: 'no',
};

/**
 * Answers that hang on what the model leaves open: the command line, the second pass, percent tokens of Include, the
 * 300 seconds that Debian's builds add to BatchMode.
 */
const beyond = /^client_(cmdline|match_.*(final|canonical)|batchmode|case_flag_upper|include_token$)/;

/** 8.2 and 8.3 let a Match inside a file apply that is included from a block that does not (fixed in 8.4). */
const knownFaults: ReadonlySet<string> = new Set(['server_include_global_then_match_in_include 8_2']);

interface Comparison {
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

function comparisonsOf(probe: Probe): readonly Comparison[] {
  return probe.answers
    .filter(({ accepts }) => accepts)
    .flatMap(({ releases, effective }) => releases.flatMap((label) => compareBuild(probe, label, effective)));
}

function compareBuild(probe: Probe, label: string, effective: ProbeAnswer['effective']): readonly Comparison[] {
  if (knownFaults.has(`${probe.name} ${label}`)) return [];
  const release = parseRelease(label.replace('_vanilla', '').replace('_', '.'))!;
  const resolution = resolveProbe(probe, release);
  return Object.entries(effective).flatMap(([keyword, theirs]) => {
    if (!comparable.has(keyword) || typeof theirs !== 'string') return [];
    const ours = printedValue(resolution, keyword, { dialect: probe.dialect, release });
    return ours === undefined ? [] : [{ where: `${probe.name} ${label} ${keyword}`, ours, theirs }];
  });
}

test.runIf(hasReferences)('every comparable answer of the probes', () => {
  const comparisons = probes().filter(isInScope).flatMap(comparisonsOf);
  expect(comparisons.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  expect(comparisons.length).toBeGreaterThan(2000);
});

function isInScope({ name, env, config }: Probe): boolean {
  return config !== undefined && env === undefined && !beyond.test(name);
}

function resolveProbe(probe: Probe, release: Release): Resolution {
  const path = probe.dialect === 'ssh_config' ? '.ssh/config' : 'etc/ssh/sshd_config';
  const place = (text: string): string => text.replaceAll('@DIR@', '/scratch');
  const texts = new Map([[path, place(probe.config!)]]);
  for (const [name, text] of Object.entries(probe.files ?? {})) {
    texts.set(name.startsWith('home/') ? name.slice('home/'.length) : `scratch/${name}`, place(text));
  }
  const sources = memorySources(texts);
  const project: Project = {
    ...sources,
    read: (file, dialect) => parse({ path: file, dialect, release, text: sources.read(file)!.text }),
  };
  return resolve(loadRoot(project.read(path, probe.dialect)!, project), subjectOf(probe));
}

function subjectOf({ dialect, args }: Probe): Subject {
  if (dialect === 'ssh_config') {
    return { description: '', host: (args.at(-1) ?? 'h').replace(/^.*@/, ''), user: 'root', localUser: 'root' };
  }
  const connection = Object.fromEntries((args[args.indexOf('-C') + 1] ?? '').split(',').map((part) => part.split('=')));
  const given = args.includes('-C') ? connection : {};
  return {
    description: '',
    user: given['user'] ?? '',
    host: given['host'] ?? '',
    address: given['addr'] ?? '',
    localAddress: given['laddr'] ?? '',
    localPort: Number(given['lport'] ?? 0),
    group: given['user'] ?? '',
  };
}

/** Undefined where the value hangs on what only a running ssh knows. */
function printedValue(
  resolution: Resolution,
  keyword: string,
  { dialect, release }: { dialect: Dialect; release: Release },
): string | undefined {
  const { origin, certainty } = resolution.get(canonicalKeyword(dialect, keyword));
  if (certainty === 'possible') return undefined;
  const text = origin?.directive.args[0]?.value;
  if (text === undefined) return origin ? undefined : printedDefaults[keyword];
  if (keyword.endsWith('interval')) return String(parseInterval(dialect, text, release));
  if (keyword.endsWith('max') || keyword === 'maxauthtries') return String(parseCount(text));
  if (keyword === 'port') return /^\+?\d+$/.test(text) ? String(Number(text)) : undefined;
  if (keyword === 'hostname') return text.includes('%') ? undefined : text;
  if (keyword === 'user') return /[%$]/.test(text) ? undefined : text;
  return text.toLowerCase();
}
