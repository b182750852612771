/** What GitHub's runner does for a step that uses the Action: the environment before it, reading files after it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { main } from '../action/main.ts';
import { makeFolder } from './folder.ts';
import type { PullRequest } from './pull-request.ts';

const repository = resolve(import.meta.dirname, '../..');

export interface Step {
  /** The folder of the checkout. */
  readonly workspace: string;
  /** As `with:` gives them. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: WorkflowEvent;
  /** What the job's environment holds besides. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowEvent {
  readonly name: string;
  /** What `GITHUB_SHA` is. */
  readonly commit: string;
  readonly payload: unknown;
}

export function pullRequestEvent({ head, base, merge }: PullRequest, { fork = false } = {}): WorkflowEvent {
  const payload = {
    number: 1,
    pull_request: { head: { sha: head, repo: { fork } }, base: { sha: base, ref: 'main' } },
  };
  return { name: 'pull_request', commit: merge, payload };
}

export function pushEvent(commit: string): WorkflowEvent {
  return { name: 'push', commit, payload: { ref: 'refs/heads/main', after: commit } };
}

export interface StepFiles {
  readonly env: Readonly<Record<string, string>>;
  /** What the step has written so far. */
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
}

/** Every input has the default that action.yml gives it, as far as the step gives none. */
export function prepareStep({ workspace, inputs = {}, event, env = {} }: Step): StepFiles {
  const temp = makeFolder({ output: '', summary: '', 'event.json': JSON.stringify(event.payload) });
  const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  };
  const all = Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default] as const);
  return {
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_SHA: event.commit,
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      GITHUB_WORKSPACE: workspace,
      PATH: process.env['PATH'] ?? '',
      // Blanks become `_`, and nothing else does.
      ...Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
      ...env,
    },
    outputs: () => readOutputs(readFileSync(join(temp, 'output'), 'utf8')),
    summary: () => readFileSync(join(temp, 'summary'), 'utf8'),
  };
}

/** `name=value`, or `name<<delimiter` and lines up to the delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, sign, rest] = /^(.*?)(=|<<)(.*)$/.exec(lines[at]!) ?? [];
    if (name === undefined) continue;
    if (sign === '=') {
      outputs[name] = rest!;
      continue;
    }
    const end = lines.indexOf(rest!, at + 1);
    if (end < 0) throw new Error(`The output ${name} does not end.`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

export interface StepResult extends Omit<StepFiles, 'env'> {
  readonly code: number | null;
  /** What the runner reads: both streams, which it does not tell apart. */
  readonly log: string;
}

/** Runs the Action as a function. */
export async function runAction(step: Step): Promise<StepResult> {
  const { env, ...files } = prepareStep(step);
  let log = '';
  const write = (data: string | Uint8Array): void => void (log += Buffer.from(data).toString());
  const code = await main({
    cwd: step.workspace,
    env,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    readStdin: () => new Uint8Array(),
    writeStdout: write,
    writeStderr: write,
  });
  return { code, log, ...files };
}

/** Runs the built Action by a Node.js of this path. */
export function runStep(step: Step, program: string, node = process.execPath): StepResult {
  const { env, ...files } = prepareStep(step);
  const options = { cwd: step.workspace, env, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(node, [program], options);
  return { code: status, log: stdout + stderr, ...files };
}
