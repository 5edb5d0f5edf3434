import { type Abi, X86_64 } from '../abi/abi.ts';
import { blankCall } from '../events/blank.ts';
import type { SyscallCall, Tracee } from '../events/event.ts';
import type { Segments } from './segments.ts';

/** What was captured as a call began. */
export interface BegunCall {
  readonly sequence: number;
  readonly segments: Segments;
}

/** A tracee as this backend keeps it. */
export class EbpfTracee implements Tracee {
  readonly call: SyscallCall = blankCall();
  programs = 0;
  /** As the kernel told it last; undefined where nothing was told. */
  command: string | undefined;
  /** The ABI of its last call, and of the program that it executes. */
  abi: Abi = X86_64;
  programAbi: Abi = X86_64;
  /** Between the entry and the return of a call that were handed on. */
  inCall = false;
  /** Number of that call, as the kernel side counts them. */
  sequence = 0;
  /** What could be read of the call that it is in, of which the entry is told when it returns. */
  begun: BegunCall | undefined;
  /** It is the started command, whose execve failed: what it still does is ours. */
  hidden = false;
  /** No record of it has come since it was attached to. */
  silent = true;
  /** It ends, or has ended and cannot be waited for: a leader whose other threads go on. */
  exiting = false;

  constructor(
    readonly slot: number,
    public tid: number,
    readonly tgid: number,
    readonly attached: boolean,
  ) {}
}
