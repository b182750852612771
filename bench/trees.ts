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

/** `count` files for ssh and sshd, each in a folder of its own; every twentieth leaves the interval out. */
export function configurations(root: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const interval = index % 20 === 0 ? '' : 'AliveInterval 60\n';
    const host = `hosts/rack-${Math.floor(index / 50)}/host-${index}`;
    if (index % 2 === 0) write(root, `${host}/etc/ssh/sshd_config`, serverFile(interval && `Client${interval}`));
    else write(root, `${host}/.ssh/config`, clientFile(8, interval && `    Server${interval}`));
  }
}

function serverFile(interval: string): string {
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

Match Group sftp-only
    ChrootDirectory /srv/%u
    ForceCommand internal-sftp
    AllowTcpForwarding no
`;
}

function clientFile(hosts: number, interval: string): string {
  return `${clientBlocks(hosts)}Host *\n${interval}    AddKeysToAgent yes\n`;
}

/** A client's file of about `lines` lines: blocks of five. */
export function longFile(root: string, lines: number): void {
  write(root, 'ssh_config', `${clientBlocks(lines / 5 - 1)}Host *\n    ServerAliveInterval 60\n`);
}

function clientBlocks(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const address = `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
    return `Host web-${index}\n    HostName ${address}\n    User deploy\n    Port 22\n\n`;
  }).join('');
}
