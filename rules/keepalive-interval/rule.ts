import {
  type ConfigFile,
  type Directive,
  type Root,
  defineRule,
  formatDeadPeerTime,
  formatProbeGap,
  formatTime,
  keepaliveCases,
  keepaliveKeywords,
  longestUsefulInterval,
  pairsInForce,
  probeGapSeconds,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Enforce a probe interval that is neither too long to keep a path open nor needlessly short',
    why: `
NAT gateways, load balancers and firewalls forget a connection that has been silent for a while, most often without
telling either end. A probe that comes later than that finds the path gone: the interval looks like a keepalive and is
none. The shortest limits that are widely met are 240 seconds (Azure's load balancers and public addresses) and 350
seconds (AWS's NAT gateways, and its network load balancers unless set otherwise); 900 seconds is where Kubernetes' IPVS
forgets. A server's interval often serves only to find dead clients, so it may be longer by default.

An interval of a few seconds costs traffic, logs and battery, and with the usual count of unanswered probes ends a session
on a stall that TCP would have survived.

The value in force is judged, for each host or connection that the files tell apart, by what the newest release in range
makes of it: sshd 9.2 to 9.4 waits twice as long as told, which \`no-doubled-interval\` reports where they are some among
others. An interval of 0 is no matter of this rule, nor is one that an earlier directive overrules. Sessions that must stay open on a path with a shorter limit need
\`max\` set to half of that limit.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'warning',
    strict: ['warning', { max: 240, serverMax: 240 }],
    occasions: [{ keywords: ['serveraliveinterval', 'clientaliveinterval'] }],
    examples: [
      { dialect: 'ssh_config', bad: 'ServerAliveInterval 1200\n', good: 'ServerAliveInterval 60\n' },
      { dialect: 'sshd_config', bad: 'ClientAliveInterval 1h\n', good: 'ClientAliveInterval 5m\n' },
    ],
    references: ['ssh_config(5) ServerAliveInterval', 'sshd_config(5) ClientAliveInterval'],
    messages: {
      tooLong:
        '{{keyword}} sends the first probe after {{wait}} of silence: a NAT or load balancer that forgets idle connections after {{max}} drops the session before it.',
      tooShort:
        '{{keyword}} sends a probe after every {{wait}} of silence, and a stall of {{stall}} is enough to end the session.',
      chatty:
        '{{keyword}} sends a probe after every {{wait}} of silence: more traffic than any path needs to stay open.',
    },
    options: {
      min: {
        type: 'seconds',
        default: 5,
        description: 'The shortest interval, in an ssh_config and in an sshd_config.',
      },
      max: {
        type: 'seconds',
        default: longestUsefulInterval.ssh_config,
        description: 'The longest interval in an ssh_config.',
      },
      serverMax: {
        type: 'seconds',
        default: longestUsefulInterval.sshd_config,
        description: 'The longest interval in an sshd_config.',
      },
    },
  },

  create({ file, options, releases, roots, report }) {
    const { dialect } = file;
    const { min } = options;
    const max = dialect === 'ssh_config' ? options.max : options.serverMax;
    const proposed = String(Math.max(min, Math.min(60, max)));

    return {
      'ConfigFile:exit'() {
        for (const [directive, { interval, count }] of intervalsOf(file, roots)) {
          const gap = probeGapSeconds({ dialect, interval }, releases.newest);
          if (gap >= min && gap <= max) continue;
          const value = directive.args[0]!;
          const suggest = [{ title: `Change the value to ${proposed}`, edits: [{ range: value, text: proposed }] }];
          const common = { at: value, suggest } as const;
          const keyword = `${keepaliveKeywords[dialect].intervalName} ${value.value}`;
          const wait = formatProbeGap({ dialect, interval }, releases);
          if (gap > max) {
            report({ messageId: 'tooLong', data: { keyword, wait, max: formatTime(max) }, ...common });
          } else if (count && interval * (count + 1) <= commonStall) {
            const stall = formatDeadPeerTime({ dialect, interval, count }, releases);
            report({ messageId: 'tooShort', data: { keyword, wait: formatTime(gap), stall }, ...common });
          } else {
            report({ messageId: 'chatty', data: { keyword, wait }, ...common });
          }
        }
      },
    };
  },
});

/** Seconds that a working connection may well be silent for: a Wi-Fi hand-over, a route that changes. */
const commonStall = 60;

interface IntervalInForce {
  /** In seconds, never 0. */
  readonly interval: number;
  /** The count that goes with it; undefined where the text does not tell. */
  readonly count: number | undefined;
}

/** The directives of the file that set the interval of some subject. */
function intervalsOf(file: ConfigFile, roots: readonly Root[]): ReadonlyMap<Directive, IntervalInForce> {
  const found = new Map<Directive, IntervalInForce>();
  for (const { interval, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (!interval.value || interval.origin?.section.file !== file) continue;
    const { directive } = interval.origin;
    if (!found.has(directive)) found.set(directive, { interval: interval.value, count: count.value });
  }
  return found;
}
