/** Hosts that only serve git: their sessions last seconds, so that keepalive is no question for them. */
import type { Resolution, Root } from '../resolve/model.ts';
import { resolutions } from '../resolve/resolve.ts';
import { argumentsInForce } from './value.ts';

/** Domains of public forges; hosts below them count too. */
const forges: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'sr.ht',
  'gitee.com',
  'ssh.dev.azure.com',
  'visualstudio.com',
  'source.developers.google.com',
  'aur.archlinux.org',
  'salsa.debian.org',
  'hf.co',
]);

/** Names under which people run a forge of their own: the first label of a host. */
const forgeName = /^(github|gitlab|bitbucket|gitea|gogs|forgejo|gerrit|codeberg|git-codecommit)\b/i;

/** Whether the host of a client subject only serves git: it logs in as `git`, or is a forge by its name. */
export function isGitHost(resolution: Resolution): boolean {
  const { host = '' } = resolution.subject;
  if (argumentsInForce(resolution.get('user')).every((user) => user === 'git')) return true;
  return argumentsInForce(resolution.get('hostname')).every((name) => isForge(name ?? host));
}

function isForge(host: string): boolean {
  const name = host.toLowerCase();
  if (forgeName.test(name)) return true;
  return [...forges].some((forge) => name === forge || name.endsWith(`.${forge}`));
}

/** Whether a client root names hosts, and all of them only serve git: what it says in general is for those. */
export function servesGitOnly(root: Root): boolean {
  return namesOnly(root, isGitHost);
}

/** Whether a client root names hosts, and all of them are of the kind. */
export function namesOnly(root: Root, isOfKind: (resolution: Resolution) => boolean): boolean {
  if (root.dialect !== 'ssh_config') return false;
  const named = resolutions(root).filter(({ subject }) => !subject.other);
  return named.length > 0 && named.every(isOfKind);
}
