/** `ssh-lint config <file>`: how one file would be judged, and where each value comes from. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { MergedConfiguration } from '../config/find-configurations.ts';
import { type ConfigurationFile, formatPlace } from '../config/load-configuration.ts';
import type { Origin } from '../config/merge.ts';
import type { RuleSetting, Rules } from '../config/settings.ts';
import { displayPath, findRepositoryRoot, isInside, realPathOf, withSlashes } from '../files/place.ts';
import { jsonText, terminalLine } from '../format/escape.ts';
import type { ConfigArguments } from './configuration-arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { openConfigurations } from './open-configurations.ts';
import { UsageError } from './parsed-arguments.ts';
import type { Streams } from './streams.ts';

export function configCommand(args: ConfigArguments, streams: Streams, rules: Rules): ExitCode {
  const cwd = realPathOf(streams.cwd);
  const absolutePath = withSlashes(resolve(cwd, args.file));
  const stats = args.file.includes('\0') ? undefined : statSync(absolutePath, { throwIfNoEntry: false });
  if (!stats || stats.isDirectory()) {
    const what = stats ? 'a folder' : 'nothing that can be found';
    throw new UsageError(`config takes one file, and ${JSON.stringify(args.file)} is ${what}.`);
  }
  const repositoryRoot = findRepositoryRoot(cwd);
  const root = isInside(repositoryRoot, absolutePath) ? repositoryRoot : findRepositoryRoot(dirname(absolutePath));
  const configurations = openConfigurations(args, { cwd, rules, ignore: true });
  const merged = configurations.mergedFor({ absolutePath, root });
  const shown = { path: displayPath(cwd, absolutePath), merged };
  streams.writeStdout(args.format === 'json' ? json(shown) : text(shown));
  return 0;
}

interface Shown {
  /** As reports name the file. */
  readonly path: string;
  readonly merged: MergedConfiguration;
}

function filesOf({ parts }: MergedConfiguration): readonly ConfigurationFile[] {
  return parts.flatMap((part) => ('preset' in part ? [] : [part]));
}

function text({ path, merged }: Shown): string {
  const files = filesOf(merged);
  const names = files.map(({ configuration }) => configuration.path).join(', ');
  const rows = [
    ['openssh', merged.releases.value.text, originText(merged.releases.origin)],
    ...files.flatMap(({ configuration }) => [
      ...configuration.files.map(({ value, place }) => [
        'files',
        `${value.match} ${value.dialect}`,
        formatPlace(place),
      ]),
      ...configuration.ignores.map(({ value, place }) => ['ignores', value, formatPlace(place)]),
    ]),
    ...[...merged.rules].map(([id, { value, origin }]) => [id, settingText(value), originText(origin)]),
  ].map((row) => row.map(terminalLine));
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map(([name, value, origin]) =>
    [name!.padEnd(widths[0]!), value!.padEnd(widths[1]!), origin!].join('  '),
  );
  return `${terminalLine(`${path}: ${names === '' ? 'no configuration file' : names}`)}\n${lines.join('\n')}\n`;
}

function settingText(setting: RuleSetting | undefined): string {
  if (!setting) return 'off';
  const options = Object.entries(setting.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [setting.severity, ...options].join(', ');
}

function originText(origin: Origin): string {
  switch (origin.kind) {
    case 'preset':
      return origin.place ? `${origin.preset} (${formatPlace(origin.place)})` : origin.preset;
    case 'file':
      return formatPlace(origin.place);
    case 'option':
      return origin.option;
    case 'default':
      return 'default';
  }
}

function json({ path, merged }: Shown): string {
  const files = filesOf(merged);
  const { releases, rules } = merged;
  return jsonText({
    version: 1,
    path,
    configurations: files.map(({ configuration }) => configuration.path),
    openssh: { value: releases.value.text, origin: releases.origin },
    files: files.flatMap(({ configuration }) =>
      configuration.files.map(({ value, place }) => ({ ...value, origin: { kind: 'file', place } })),
    ),
    ignores: files.flatMap(({ configuration }) =>
      configuration.ignores.map(({ value, place }) => ({ pattern: value, origin: { kind: 'file', place } })),
    ),
    rules: Object.fromEntries(
      [...rules].map(([id, { value, origin }]) => [id, { severity: 'off', options: {}, ...value, origin }]),
    ),
  });
}
