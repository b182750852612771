/** What may not stand in a workflow: rights, code and time that nobody asked for. */
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly container?: string | { readonly image: string };
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Run with the rights of the repository on what a stranger wrote. */
const dangerousEvents = ['issue_comment', 'pull_request_target', 'workflow_run'];

/** One sentence for each fault of a workflow; `scripts` are the names that `npm run` knows. */
export function workflowFaults(source: string, scripts: readonly string[]): readonly string[] {
  const { on, permissions, concurrency, jobs } = parse(source) as Workflow;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? (on as readonly string[]) : Object.keys(on);
  return [
    ...events.filter((event) => dangerousEvents.includes(event)).map((event) => `It runs on ${event}.`),
    ...(isMap(permissions) && Object.keys(permissions).length === 0
      ? []
      : ['It grants permissions to all jobs: write `permissions: {}`.']),
    ...(concurrency === undefined ? ['It has no concurrency.'] : []),
    ...unpinnedUses(source),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      jobFaults(job, scripts).map((fault) => `The job ${name} ${fault}`),
    ),
  ];
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Read from the text, as the comment that names the version is part of a pin. */
function unpinnedUses(source: string): readonly string[] {
  const uses = source.split('\n').filter((line) => /(?:^|[\s{,])["']?uses["']?\s*:/.test(line));
  const pinned = /uses: (?:\.\/\S*|[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/;
  return uses.filter((line) => !pinned.test(line)).map((line) => `It does not pin by commit and version:${line}`);
}

function jobFaults(job: Job, scripts: readonly string[]): readonly string[] {
  const image = typeof job.container === 'string' ? job.container : job.container?.image;
  return [
    ...(isMap(job.permissions) ? [] : ['names no permissions of its own.']),
    ...(job['timeout-minutes'] === undefined ? ['has no time limit.'] : []),
    ...(image === undefined || /@sha256:[\da-f]{64}$/.test(image) ? [] : [`does not pin its image ${image}.`]),
    ...(job.steps ?? []).flatMap((step) => stepFaults(step, scripts)),
  ];
}

function stepFaults({ uses, run = '', with: inputs }: Step, scripts: readonly string[]): readonly string[] {
  const keepsToken = uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false;
  const unknown = [...run.matchAll(/\bnpm run (?:--?[\w-]+ )*([\w:-]+)/g)].filter(
    ([, name]) => !scripts.includes(name!),
  );
  return [
    ...(keepsToken ? ['leaves the token in the folder that it checks out.'] : []),
    ...(run.includes('${{') ? [`pastes an expression into a script: ${run.trim()}`] : []),
    ...(/\bnpm (?:i|install|ci)\b(?!.*--ignore-scripts)/.test(run) ? ['lets packages run scripts.'] : []),
    ...unknown.map(([command]) => `runs what package.json does not have: ${command}`),
  ];
}
