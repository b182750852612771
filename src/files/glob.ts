/** What a pattern of `Include` takes on this disk, as OpenBSD's glob(3) expands it for OpenSSH. */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { compareBytes } from '../resolve/byte-order.ts';
import { type GlobToken, literalOf, matchesTokens, parseGlob, splitGlob } from '../resolve/glob.ts';
import { joinPath, locate, type Place, withSlashes } from './place.ts';
import { isRefusal, readFailure, type Refusal } from './refusal.ts';

export interface IncludeGlob {
  /** Absolute; taken as it is, whatever characters it holds. The pattern is relative to it, even if it begins with `/`. */
  readonly base: string;
  /** A real path: nothing outside it is read or listed. */
  readonly root: string;
}

export interface GlobMatches {
  /** Absolute paths of files that may be read, in byte order. A link keeps its own path. */
  readonly paths: readonly string[];
  /** With absolute paths. What is missing is no refusal: OpenSSH passes over it in silence. */
  readonly refused: readonly Refusal[];
}

/** Far above any real folder of drop-ins. Links that form a circle would otherwise match without end. */
export const maximumMatches = 10_000;

/** PATH_MAX of Linux: from that length on glob(3) matches nothing. */
const longestPattern = 4096;

/** Expands one argument of `Include`. A folder that matches gives nothing, as for OpenSSH. */
export function globFiles(pattern: string, { base, root }: IncludeGlob): GlobMatches {
  if (pattern.includes('\0') || pattern.length >= longestPattern) return { paths: [], refused: [] };
  const refused: Refusal[] = [];
  const refuse = (refusal: Refusal): void => {
    if (refusal.cause !== 'missing') refused.push(refusal);
  };
  let matches: readonly string[] = [base];
  for (const component of splitGlob(pattern)) {
    matches = stepInto(matches, component, { root, refuse });
    if (matches.length <= maximumMatches) continue;
    const reason = `It matches more than ${maximumMatches} paths, so none of them is read.`;
    return { paths: [], refused: [...refused, { path: joinPath(base, pattern), cause: 'too-many', reason }] };
  }
  const paths = matches.filter((path) => isReadable(path, { root, refuse }));
  return { paths: [...new Set(paths)].toSorted(compareBytes), refused };
}

interface Bounds {
  readonly root: string;
  refuse(refusal: Refusal): void;
}

/** The paths of one component below these folders; gives up soon after there are too many. */
function stepInto(folders: readonly string[], component: string, bounds: Bounds): string[] {
  const tokens = parseGlob(component);
  if (!tokens) return [];
  const literal = literalOf(tokens);
  const paths: string[] = [];
  for (const folder of folders) {
    if (paths.length > maximumMatches) break;
    const names = literal === undefined ? matchingNames(folder, tokens, bounds) : [literal];
    for (const name of names) paths.push(...enter(folder, name, bounds));
  }
  return paths;
}

/** The path of a name in a folder. What asks for a folder, as `.` does, finds none in a file; `..` leaves the real one. */
function enter(folder: string, name: string, bounds: Bounds): string[] {
  if (name !== '' && name !== '.' && name !== '..') return [joinPath(folder, name)];
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  return [name === '..' ? withSlashes(dirname(place.realPath)) : folder];
}

function matchingNames(folder: string, tokens: readonly GlobToken[], bounds: Bounds): string[] {
  const place = locateFolder(folder, bounds);
  if (!place) return [];
  try {
    const encoder = new TextEncoder();
    return ['.', '..', ...readdirSync(place.realPath)].filter((name) => matchesTokens(tokens, encoder.encode(name)));
  } catch (error) {
    bounds.refuse(readFailure(folder, error));
    return [];
  }
}

function locateFolder(path: string, { root, refuse }: Bounds): Place | undefined {
  const place = locate(path, root);
  if (!isRefusal(place)) return place.stats.isDirectory() ? place : undefined;
  refuse(place);
  return undefined;
}

function isReadable(path: string, { root, refuse }: Bounds): boolean {
  const place = locate(path, root);
  if (!isRefusal(place)) return place.stats.isFile();
  refuse(place);
  return false;
}
