/** A configuration that sets many keywords at once, for questions to real programs. */
import type { ConfigText } from './config-text.ts';

export interface RichSample {
  readonly name: string;
  readonly config: ConfigText;
  /** The host of ssh, the connection of sshd. */
  readonly args?: readonly string[];
}
