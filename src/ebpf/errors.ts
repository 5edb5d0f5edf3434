import { E2BIG, ENOMEM, ENOTSUPP, EPERM, ESRCH } from '../libc/errors.ts';
import { errnoText } from '../process/errno-text.ts';

/** eBPF cannot be used, or no longer: the reason is one line for people, and so is the message. */
export class EbpfError extends Error {
  override readonly name = 'EbpfError';

  /** @param details what else the kernel said, in many lines, for whoever changes the program */
  constructor(
    readonly reason: string,
    readonly details: string = '',
  ) {
    super(`eBPF: ${reason}`);
  }
}

/** Errors of libbpf's own begin here (enum libbpf_errno, bpf/libbpf.h). */
const LIBBPF_ERRORS = 4000;

/** As much of the verifier's words as fits into a line. */
const LONGEST_EXCERPT = 300;
const LONGEST_DETAILS = 8000;

/** A program was not loaded: the error number that libbpf gave, and what the verifier wrote. */
export function loadError(error: number, verifierLog: string): EbpfError {
  return new EbpfError(loadFailure(error, verifierLog), verifierLog.slice(-LONGEST_DETAILS));
}

function loadFailure(error: number, verifierLog: string): string {
  const rejection = rejectionOf(verifierLog);
  if (rejection !== undefined) return `the kernel's verifier rejected the program (${rejection})`;
  switch (error) {
    case EPERM:
      return 'bpf(2) is refused: by a seccomp profile, a security module or, before Linux 5.11, the limit of locked memory (ulimit -l)';
    case E2BIG:
      return 'a map is larger than the kernel permits';
    case ENOMEM:
      return 'the kernel lacks the memory for its maps';
    case ESRCH:
      return 'the kernel lacks a tracepoint that the program attaches to';
    default:
      return `the program could not be loaded (${errorText(error)})`;
  }
}

/** Text of a positive error number from libbpf. */
export function errorText(error: number): string {
  if (error >= LIBBPF_ERRORS) return `libbpf's error ${error}`;
  return error === ENOTSUPP ? 'Operation not supported by this kernel' : errnoText(error);
}

/** The last that the verifier wrote, before the statistics that it ends with. */
function rejectionOf(verifierLog: string): string | undefined {
  const lines = verifierLog.split('\n').filter((line) => line !== '' && !line.startsWith('processed '));
  return lines.at(-1)?.trim().slice(0, LONGEST_EXCERPT);
}
