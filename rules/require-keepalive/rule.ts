import {
  type Block,
  type ConfigFile,
  type Range,
  type ReportedEdit,
  type Resolution,
  type Root,
  appendHostBlock,
  argumentsInForce,
  countsInForce,
  defineRule,
  holdsAlways,
  insertDirective,
  isGitHost,
  isSpareCopy,
  isTemplate,
  keepaliveKeywords,
  namesOnly,
  readsElsewhere,
  resolutions,
  resolutionsApart,
  subjects,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Require an interval at which an idle peer is asked for an answer',
    why: `
Without a probe interval neither side of a silent session says anything. Load balancers, NAT gateways and firewalls
forget a connection that is idle for some minutes (the shortest widely met limits are 240 and 350 seconds), and the
session then hangs without a word. The kernel's own keepalive, which \`TCPKeepAlive\` turns on, waits two hours.

A root file is reported once, with the hosts or connections it leaves without probes. Nothing is said of a block that
switches probes off on purpose with 0, of drop-ins, which are judged inside the file that includes them, of hosts that
only serve git, run in \`BatchMode\` or are reached through a \`ProxyCommand\`, of samples, backups and what a package keeps
under \`usr/share\`, nor where a template or a file outside the repository may set the interval.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'warning',
    examples: [
      {
        dialect: 'ssh_config',
        bad: `
Host bastion
    HostName bastion.example.com
`,
        good: `
Host bastion
    HostName bastion.example.com

Host *
    ServerAliveInterval 60
`,
      },
      {
        dialect: 'sshd_config',
        bad: `
PermitRootLogin no
`,
        good: `
PermitRootLogin no
ClientAliveInterval 60
`,
      },
    ],
    references: ['ssh_config(5) ServerAliveInterval', 'sshd_config(5) ClientAliveInterval'],
    messages: {
      client:
        '{{keyword}} is not set for {{subjects}}: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.',
      clientNothing:
        '{{keyword}} is not set for {{subjects}} and TCPKeepAlive is off: nothing at all keeps an idle session alive or notices that the server is gone.',
      server:
        '{{keyword}} is not set for {{subjects}}: sshd never asks an idle client for an answer, so dead sessions stay open and quiet ones are dropped on the way.',
      serverNothing:
        '{{keyword}} is not set for {{subjects}} and TCPKeepAlive is off: nothing at all keeps an idle session alive or notices that the client is gone.',
    },
    options: {
      interval: { type: 'seconds', default: 60, description: 'The interval that the fix writes.' },
    },
  },

  create({ options, report }) {
    return {
      Root(root) {
        const unset = resolutionsWithoutProbes(root);
        if (unset.length === 0) return;
        const { interval, intervalName } = keepaliveKeywords[root.dialect];
        const side = root.dialect === 'ssh_config' ? 'client' : 'server';
        const nothing = unset.some((resolution) => isOff(resolution, 'tcpkeepalive'));
        const edit = editFor(root, unset, String(options.interval));
        report({
          messageId: nothing ? `${side}Nothing` : side,
          data: { keyword: intervalName, subjects: describeSubjects(root, unset) },
          at: placeToReport(root.file),
          ...(edit && {
            fix: {
              title: `Add ${intervalName} ${options.interval}${edit.where}`,
              edits: [edit.edit],
              changes: [interval],
            },
          }),
        });
      },
    };
  },
});

/** The subjects that get OpenSSH's default, which is no probe at all, though it might matter to them. */
function resolutionsWithoutProbes(root: Root): readonly Resolution[] {
  if (
    root.fragment ||
    isSpareCopy(root.file.path) ||
    root.sections.length === 0 ||
    isTemplate(root) ||
    readsElsewhere(root)
  ) {
    return [];
  }
  const { interval } = keepaliveKeywords[root.dialect];
  if (!resolutionsApart(root, [interval]).some((resolution) => hasNoProbes(root, resolution))) return [];
  if (namesOnly(root, (resolution) => isExcused(root, resolution))) return [];
  return resolutions(root).filter((resolution) => hasNoProbes(root, resolution) && !isExcused(root, resolution));
}

/** Unset, not switched off: an explicit 0 is somebody's choice. */
function hasNoProbes(root: Root, resolution: Resolution): boolean {
  const { origin, candidates } = resolution.get(keepaliveKeywords[root.dialect].interval);
  return origin === undefined && candidates.length === 0;
}

/** Short or proxied sessions, for which nobody wants a probe. */
function isExcused({ dialect }: Root, resolution: Resolution): boolean {
  if (dialect === 'sshd_config') return false;
  const proxy = argumentsInForce(resolution.get('proxycommand'));
  const proxied = proxy.some((command) => command !== undefined && command.toLowerCase() !== 'none');
  return proxied || isOn(resolution, 'batchmode') || (!resolution.subject.other && isGitHost(resolution));
}

function isOn(resolution: Resolution, flag: string): boolean {
  return argumentsInForce(resolution.get(flag)).some((value) => /^(yes|true)$/i.test(value ?? ''));
}

function isOff(resolution: Resolution, flag: string): boolean {
  return argumentsInForce(resolution.get(flag)).every((value) => /^(no|false)$/i.test(value ?? ''));
}

const mostListed = 4;

function describeSubjects(root: Root, unset: readonly Resolution[]): string {
  if (unset.length === subjects(root).length) return root.dialect === 'ssh_config' ? 'any host' : 'any connection';
  const names = [...new Set(unset.map(({ subject }) => subject.description))];
  const shown = names.length > mostListed ? names.slice(0, mostListed - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/** One line, so that a pull request that touches it shows the finding: the block to mend, else the first directive. */
function placeToReport(file: ConfigFile): Range {
  const lines = file.blocks.flatMap(({ header, directives }) => [header, directives[0]]);
  return generalBlock(file)?.header ?? lines.find((line) => line !== undefined) ?? file;
}

/** The last `Host *` block. */
function generalBlock({ blocks }: ConfigFile): Block | undefined {
  return blocks.findLast(({ header }) => header?.type === 'Host' && holdsAlways(header));
}

interface PlacedEdit {
  readonly edit: ReportedEdit;
  /** To stand after `Add ServerAliveInterval 60`. */
  readonly where: string;
}

function editFor(root: Root, unset: readonly Resolution[], value: string): PlacedEdit | undefined {
  const { intervalName: keyword, count } = keepaliveKeywords[root.dialect];
  const directive = { keyword, value, beside: [count] };
  if (root.dialect === 'sshd_config') {
    return { edit: insertDirective(root.file, root.file.blocks[0]!, directive), where: ' to the global block' };
  }
  // With a count of 0 the client ends a healthy session after one interval: setting one would do harm.
  if (unset.some((resolution) => countsInForce(root, resolution).some((inForce) => inForce.value === 0))) {
    return undefined;
  }
  const block = generalBlock(root.file);
  if (!block) {
    const generalElsewhere = root.files.some((file) => generalBlock(file));
    return generalElsewhere
      ? undefined
      : { edit: appendHostBlock(root.file, directive), where: ' in a Host * block at the end' };
  }
  return setsIntervalAfter(root, block)
    ? undefined
    : { edit: insertDirective(root.file, block, directive), where: ' to the last Host * block' };
}

/** Whether a block below has an interval of its own, over which one set here would win. */
function setsIntervalAfter(root: Root, block: Block): boolean {
  const { interval } = keepaliveKeywords[root.dialect];
  const position = root.sections.findLastIndex((section) => section.block === block);
  const below = position === -1 ? root.sections : root.sections.slice(position + 1);
  return below.some(({ directives }) => directives.some(({ keyword }) => keyword.canonical === interval));
}
