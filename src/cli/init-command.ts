/** `ssh-lint init`: a configuration to start from, for what is found in the working folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationNames } from '../config/find-configurations.ts';
import { lookAt } from '../files/place.ts';
import { isRefusal } from '../files/refusal.ts';
import { terminalLine } from '../format/escape.ts';
import type { Target } from '../linter/sources.ts';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { defaultRange } from '../openssh/release.ts';
import type { ExitCode } from './exit-code.ts';
import { UsageError } from './parsed-arguments.ts';
import { homepage } from './program.ts';
import type { Streams } from './streams.ts';
import { findTargets } from './targets.ts';

const name = configurationNames[0]!;
/** More are counted. */
const listedPaths = 20;

export async function initCommand(streams: Streams): Promise<ExitCode> {
  const present = configurationNames.find((each) => !isRefusal(lookAt(join(streams.cwd, each))));
  if (present !== undefined) throw new UsageError(`${present} is here already, and init overwrites nothing.`);
  const { targets } = await findTargets(everythingHere, streams);
  try {
    writeFileSync(join(streams.cwd, name), starter(targets), { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${name} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
  const counts = dialects.map((dialect) => `${pathsOf(targets, dialect).length} ${dialect}`).join(', ');
  streams.writeStdout(`Wrote ${name}: the recommended rules, OpenSSH ${defaultRange}. Found here: ${counts}.\n`);
  return 0;
}

const everythingHere = {
  patterns: [],
  dialect: undefined,
  rootDir: undefined,
  ignore: true,
  ignorePatterns: [],
  errorOnUnmatched: false,
  stdinFilename: undefined,
} as const;

function pathsOf(targets: readonly Target[], dialect: Dialect): readonly string[] {
  return targets.filter((target) => target.dialect === dialect).map(({ path }) => path);
}

/** Paths stand in comments, where a line break in a name would end the comment: they are made visible. */
function starter(targets: readonly Target[]): string {
  const found = dialects.flatMap((dialect) => {
    const paths = pathsOf(targets, dialect);
    const more = paths.length > listedPaths ? [`and ${paths.length - listedPaths} more`] : [];
    return [...paths.slice(0, listedPaths), ...more].map((path) => `#   ${dialect.padEnd(12)}${terminalLine(path)}`);
  });
  return `# yaml-language-server: $schema=${homepage}/raw/main/schema/ssh-lint.schema.json
# How ssh-lint judges the files of this folder and below: ${homepage}#configuration
extends: [recommended]

# The releases of OpenSSH that will read the files.
openssh: "${defaultRange}"

# ${found.length > 0 ? 'Found by their names:' : 'No file was found by its name.'}
${found.map((line) => `${line}\n`).join('')}# Files of other names are added with their dialect:
# files:
#   - { match: "templates/sshd.j2", dialect: sshd_config }
# ignores: ["test/fixtures/**"]

# rules:
#   require-keepalive: [error, { interval: 60 }]
# overrides:
#   - files: ["lab/**"]
#     rules: { require-keepalive: off }
`;
}
