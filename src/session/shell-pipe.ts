import { closeSync } from 'node:fs';
import { EINTR } from '../libc/errors.ts';
import { addressOf, errno, libcFunction, wait4 } from '../libc/libc.ts';
import { SIGPIPE, SIGXFSZ } from '../libc/signals.ts';
import { errnoText } from '../process/errno-text.ts';

const SHELL = '/bin/sh';
const O_CLOEXEC = 0o2000000;
const POSIX_SPAWN_SETSIGDEF = 4;
/** Room for `posix_spawn_file_actions_t` or `posix_spawnattr_t` of glibc and of musl (spawn.h). */
const OPAQUE_SIZE = 512;
const SIGSET_SIZE = 128;
const IGNORED_BY_NODE = [SIGPIPE, SIGXFSZ];

/**
 * A shell command whose standard input we write to. Not through `child_process`, which would make every ptrace-stop
 * cost a signal.
 */
export class ShellPipe {
  private ended = false;

  private constructor(
    readonly pid: number,
    /** Our end of the pipe. */
    readonly descriptor: number,
  ) {}

  /**
   * Starts the command. `environment` holds `NAME=value` in raw bytes (`latin1`); `descriptors` are those that it
   * gets besides its standard input. Throws where the kernel refuses.
   */
  static start(command: string, environment: readonly string[], descriptors: readonly number[]): ShellPipe {
    const ends = new Int32Array(Buffer.allocUnsafeSlow(8).buffer);
    if (pipe2(addressOf(new Uint8Array(ends.buffer)), O_CLOEXEC) < 0) throw new Error(errnoText(errno()));
    const [reading = 0, writing = 0] = ends;
    const pid = spawnShell(command, environment, reading, descriptors);
    closeSync(reading);
    return new ShellPipe(pid, writing);
  }

  /** Must be told when its end was seen elsewhere. */
  wasReaped(): void {
    this.ended = true;
  }

  /** Lets the command see the end of its input, and waits until it ended. */
  finish(): void {
    closeSync(this.descriptor);
    while (!this.ended) this.ended = wait4(this.pid, 0, 0, 0) === this.pid || errno() !== EINTR;
  }
}

function spawnShell(
  command: string,
  environment: readonly string[],
  input: number,
  descriptors: readonly number[],
): number {
  const pid = new Int32Array(Buffer.allocUnsafeSlow(4).buffer);
  const actions = Buffer.allocUnsafeSlow(OPAQUE_SIZE);
  const attributes = Buffer.allocUnsafeSlow(OPAQUE_SIZE);
  const defaults = Buffer.allocUnsafeSlow(SIGSET_SIZE).fill(0);
  for (const signal of IGNORED_BY_NODE) defaults.writeUInt8(1 << ((signal - 1) % 8), (signal - 1) >> 3);
  fileActionsInit(addressOf(actions));
  fileActionsAddDup2(addressOf(actions), input, 0);
  // Duplicating one onto itself keeps it open.
  for (const fd of descriptors) fileActionsAddDup2(addressOf(actions), fd, fd);
  attributesInit(addressOf(attributes));
  attributesSetSigdefault(addressOf(attributes), addressOf(defaults));
  attributesSetFlags(addressOf(attributes), POSIX_SPAWN_SETSIGDEF);
  const path = cString(SHELL);
  const argv = new StringArray(['sh', '-c', command]);
  const envp = new StringArray(environment);
  const error = posixSpawn(
    addressOf(new Uint8Array(pid.buffer)),
    addressOf(path),
    addressOf(actions),
    addressOf(attributes),
    argv.address,
    envp.address,
  );
  if (error !== 0) throw new Error(errnoText(error));
  return pid[0] as number;
}

/** A NULL-terminated array of C strings; must be referenced while C uses it. */
class StringArray {
  readonly address: number;
  private readonly strings: Buffer[];
  private readonly pointers: Buffer;

  constructor(texts: readonly string[]) {
    this.strings = texts.map(cString);
    this.pointers = Buffer.allocUnsafeSlow((texts.length + 1) * 8).fill(0);
    for (const [index, text] of this.strings.entries()) {
      this.pointers.writeBigUInt64LE(BigInt(addressOf(text)), index * 8);
    }
    this.address = addressOf(this.pointers);
  }
}

function cString(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(text.length + 1).fill(0);
  bytes.write(text, 0, 'latin1');
  return bytes;
}

const pipe2 = libcFunction('int pipe2(uintptr_t, int)');
const fileActionsInit = libcFunction('int posix_spawn_file_actions_init(uintptr_t)');
const fileActionsAddDup2 = libcFunction('int posix_spawn_file_actions_adddup2(uintptr_t, int, int)');
const attributesInit = libcFunction('int posix_spawnattr_init(uintptr_t)');
const attributesSetSigdefault = libcFunction('int posix_spawnattr_setsigdefault(uintptr_t, uintptr_t)');
const attributesSetFlags = libcFunction('int posix_spawnattr_setflags(uintptr_t, short)');
const posixSpawn = libcFunction(
  'int posix_spawn(uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t)',
);
