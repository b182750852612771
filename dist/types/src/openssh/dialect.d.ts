/** Which program reads the file: `ssh` reads an ssh_config, `sshd` an sshd_config. */
export type Dialect = 'ssh_config' | 'sshd_config';
/** Both dialects, the client's first. */
export declare const dialects: readonly Dialect[];
