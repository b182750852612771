/** The folders that are measured: made up, but written as people write them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function write(root: string, path: string, text: string): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** A server's file with one mistake: the value is not what its comment says. */
export function oneFile(root: string): void {
  write(root, 'sshd_config', '# Send a keep alive message every 60 seconds\nClientAliveInterval 298\n');
}

/** `count` files in folders of a hundred, of which `sshFiles` are for ssh or sshd; a repository with a .gitignore. */
export function repository(root: string, count: number, sshFiles: number): void {
  mkdirSync(join(root, '.git'), { recursive: true });
  write(root, '.gitignore', '*.log\nbuild/\n/tmp\n');
  for (let index = 0; index < count - sshFiles; index++) {
    write(root, `pkg-${index % 40}/src-${Math.floor(index / 100)}/file-${index}.c`, '');
  }
  configurations(root, sshFiles);
}

/**
 * `count` files for ssh and sshd, each in a folder of its own; every twentieth leaves the interval out. Those of a side are
 * copies of each other, as a role writes them.
 */
export function configurations(root: string, count: number): void {
  for (let index = 0; index < count; index++) writeConfiguration(root, index, 0);
}

/** The same, no two of which are alike: each host has names and addresses of its own. */
export function differentConfigurations(root: string, count: number): void {
  for (let index = 0; index < count; index++) writeConfiguration(root, index, index);
}

/** `own`: the number by which it differs from others. */
function writeConfiguration(root: string, index: number, own: number): void {
  const interval = index % 20 === 0 ? '' : 'AliveInterval 60\n';
  const host = `hosts/rack-${Math.floor(index / 50)}/host-${index}`;
  if (index % 2 === 0) {
    write(root, `${host}/etc/ssh/sshd_config`, serverFile(own, interval && `Client${interval}`));
  } else {
    const hosts = { from: own * 8, to: own * 8 + 8 };
    write(root, `${host}/.ssh/config`, clientFile(hosts, interval && `    Server${interval}`));
  }
}

function serverFile(own: number, interval: string): string {
  return `# Managed by hand, see the wiki
Port 22
AddressFamily any

PermitRootLogin no
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM yes
${interval}ClientAliveCountMax 3
X11Forwarding no
AcceptEnv LANG LC_*
Subsystem sftp /usr/lib/openssh/sftp-server

Match Group sftp-only${own || ''}
    ChrootDirectory /srv/%u
    ForceCommand internal-sftp
    AllowTcpForwarding no
`;
}

function clientFile(hosts: Hosts, interval: string): string {
  return `${clientBlocks(hosts)}Host *\n${interval}    AddKeysToAgent yes\n`;
}

/** A client's file of about `lines` lines: blocks of five. */
export function longFile(root: string, lines: number): void {
  write(root, 'ssh_config', `${clientBlocks({ from: 0, to: lines / 5 - 1 })}Host *\n    ServerAliveInterval 60\n`);
}

/** Numbers of hosts, `to` excluded. */
interface Hosts {
  readonly from: number;
  readonly to: number;
}

function clientBlocks({ from, to }: Hosts): string {
  let text = '';
  for (let host = from; host < to; host++) {
    text += `Host web-${host}\n    HostName ${addressOf(host)}\n    User deploy\n    Port 22\n\n`;
  }
  return text;
}

function addressOf(host: number): string {
  return `10.${(host >> 16) & 255}.${(host >> 8) & 255}.${host & 255}`;
}
