/** Answers to the probes that no text of a configuration tells. */

export interface Untold {
  readonly probe: string;
  /** `acceptance`, or a keyword. */
  readonly what: string;
  readonly builds: string;
  /** What the answer hangs on. */
  readonly reason: string;
}

export const untoldAnswers: readonly Untold[] = [
  {
    probe: 'client_localforward_env',
    what: 'localforward',
    builds: '8_4 8_6 8_7 8_9 9_2_vanilla 9_2 9_4 9_6 9_9 10_0 10_3 10_4 10_5',
    reason: 'what the variable holds decides whether it stands for a path or for a host',
  },
  {
    probe: 'server_persourcenetblock_one',
    what: 'persourcenetblocksize',
    builds: '8_6 8_7',
    reason: 'sshd prints memory that it never set',
  },
];

/** Why the text does not tell what a build answered; undefined where it does. */
export function untoldReason(probe: string, label: string, what: string): string | undefined {
  const answer = untoldAnswers.find((each) => each.probe === probe && each.what === what);
  return answer?.builds.split(' ').includes(label) ? answer.reason : undefined;
}
