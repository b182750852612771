/** Where connections are taken in and where they may lead. */
import { readForward, readListener } from './forward.ts';
import { readListenAddress } from './listen-address.ts';
import { readPermits } from './permit.ts';
import type { ArgumentReaders } from './reading.ts';

type TargetKind = 'forward-listen' | 'forward-spec' | 'listen-address' | 'permit-list';

export const targetReaders: ArgumentReaders<TargetKind> = {
  'forward-listen': readListener,
  'forward-spec': readForward,
  'listen-address': readListenAddress,
  'permit-list': readPermits,
};
