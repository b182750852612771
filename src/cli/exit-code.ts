/**
 * 0: no error-level finding. 1: findings. 2: could not run as asked. 3: ssh-lint itself failed.
 * The same for every format.
 */
export type ExitCode = 0 | 1 | 2 | 3;
