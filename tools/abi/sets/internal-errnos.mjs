// Error numbers that no header for programs defines. Source: include/linux/errno.h of Linux 6.1; a tracer can see
// them in a result, and so can a program whose seccomp filter returns them.

/** @type {readonly (readonly [number: number, name: string])[]} */
export const INTERNAL_ERRNOS = [
  [515, 'ENOIOCTLCMD'],
  [517, 'EPROBE_DEFER'],
  [518, 'EOPENSTALE'],
  [521, 'EBADHANDLE'],
  [522, 'ENOTSYNC'],
  [523, 'EBADCOOKIE'],
  [524, 'ENOTSUPP'],
  [525, 'ETOOSMALL'],
  [526, 'ESERVERFAULT'],
  [527, 'EBADTYPE'],
  [528, 'EJUKEBOX'],
  [529, 'EIOCBQUEUED'],
  [530, 'ERECALLCONFLICT'],
];

/**
 * The texts are what strace prints for these.
 * @type {readonly (readonly [number: number, name: string, text: string])[]}
 */
export const RESTART_ERRNOS = [
  [512, 'ERESTARTSYS', 'To be restarted if SA_RESTART is set'],
  [513, 'ERESTARTNOINTR', 'To be restarted'],
  [514, 'ERESTARTNOHAND', 'To be restarted if no handler'],
  [516, 'ERESTART_RESTARTBLOCK', 'Interrupted by signal'],
];
