/** `npm run agreement`: how far the resolver answers the probes as real builds of OpenSSH did, by group and by release. */
import { type Comparison, compareProbes } from '../testing/probe-agreement.ts';
import { hasReferences } from '../testing/references.ts';
import { untoldReason } from '../testing/untold-answers.ts';

if (!hasReferences) {
  console.error('The probes are not at hand: they lie in ../shared/openssh, beside the repository.');
  process.exit(2);
}
const comparisons = compareProbes();
for (const [title, part] of [
  ['Accepted or refused', comparisons.filter(({ what }) => what === 'acceptance')],
  ['Values', comparisons.filter(({ what }) => what !== 'acceptance')],
] as const) {
  console.log(`\n${title}: ${share(part)}\n`);
  printTable(part);
}
const parted = comparisons.filter(({ agrees }) => !agrees);
for (const { probe, label, what, ours, theirs } of parted) {
  const reason = untoldReason(probe.name, label, what);
  console.log(`\n${probe.name} ${label} ${what}${reason === undefined ? '' : ` (untold: ${reason})`}`);
  console.log(`  ssh-lint: ${ours}\n  OpenSSH:  ${theirs}`);
}

function share(part: readonly Comparison[]): string {
  const agreeing = part.filter(({ agrees }) => agrees).length;
  return `${agreeing} of ${part.length} (${((100 * agreeing) / part.length).toFixed(2)} %)`;
}

/** A row for each group of probes and side, a column for each build: how many answers agree, and of how many where not all do. */
function printTable(part: readonly Comparison[]): void {
  const labels = [...new Set(part.map(({ label }) => label))].toSorted(byRelease);
  const nameOf = ({ probe }: Comparison): string => `${probe.dialect} ${probe.group}`;
  const names = [...new Set(part.map(nameOf))].toSorted();
  const width = Math.max(...names.map((name) => name.length));
  console.log(' '.repeat(width), ...labels.map((label) => label.replace('vanilla', 'v').padStart(8)));
  for (const name of names) {
    const all = part.filter((comparison) => nameOf(comparison) === name);
    console.log(
      name.padEnd(width),
      ...labels.map((label) => cell(all.filter((each) => each.label === label)).padStart(8)),
    );
  }
}

function cell(part: readonly Comparison[]): string {
  const agreeing = part.filter(({ agrees }) => agrees).length;
  return agreeing === part.length ? String(agreeing) : `${agreeing}/${part.length}`;
}

function byRelease(one: string, other: string): number {
  return number(one) - number(other) || other.length - one.length;
}

function number(label: string): number {
  const [major, minor] = label.split('_');
  return 100 * Number(major) + Number(minor);
}
