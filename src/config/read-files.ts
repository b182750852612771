/** Where configuration files are read: the disk, unless a host has them elsewhere. */
import { locate, lookAt } from '../files/place.ts';
import { type ReadOptions, readConfig } from '../files/read.ts';
import { type Refusal, isRefusal } from '../files/refusal.ts';
import type { DecodedText } from '../files/encoding.ts';

/** Paths are absolute, with `/`; nothing outside the root is read. Refusals name the path as given. */
export interface ConfigurationFiles {
  /** Links count, whatever they lead to. */
  has(path: string): boolean;
  /** What a path is known by, however it is written. */
  locate(path: string, root: string): { readonly realPath: string } | Refusal;
  read(path: string, options: ReadOptions): DecodedText | Refusal;
}

export const filesOnDisk: ConfigurationFiles = {
  has: (path) => !isRefusal(lookAt(path)),
  locate,
  read: readConfig,
};
