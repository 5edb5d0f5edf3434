import { closeSync } from 'node:fs';
import { addressOf, errno, libcFunction } from '../libc/libc.ts';
import { StartError } from '../start/gate.ts';

/**
 * Lets go of standard input and output, which are the command's from now on: whoever is at their other end is to see when
 * the command closes them. In their place are pipes that nobody else has.
 */
export function leaveStandardStreams(): void {
  const [input, output] = [openPipe(), openPipe()];
  replace(STDIN, input.reading);
  replace(STDOUT, output.writing);
  closeSync(input.writing);
  closeSync(output.reading);
}

const STDIN = 0;
const STDOUT = 1;

function openPipe(): { reading: number; writing: number } {
  if (pipe(addressOf(ends)) < 0) throw new StartError('pipe', errno());
  return { reading: ends.readInt32LE(0), writing: ends.readInt32LE(4) };
}

function replace(standard: number, descriptor: number): void {
  dup2(descriptor, standard);
  closeSync(descriptor);
}

/** The two `int` that pipe(2) stores. */
const ends = Buffer.allocUnsafeSlow(8);
const pipe = libcFunction('int pipe(uintptr_t)');
const dup2 = libcFunction('int dup2(int, int)');
