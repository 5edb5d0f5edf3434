import type { SyscallCall } from '../../src/events/event.ts';
import { SIGINFO_SIZE } from '../../src/types/siginfo.ts';
import { CONSTANT_VALUES, FOLLOWED_REQUESTS, IOCTL_REQUESTS, OPTION_LEVELS } from './constants.ts';
import { ENDLESS, pointerInto } from './memory.ts';
import type { Random } from './random.ts';

/** More numbers than any table has. */
export const MOST_NUMBERS = 560;
export const UNKNOWN_NUMBERS = [561, 1023, 1024, 5000, 0x4000_0000, 0x4000_0001, 0x7fff_ffff, 0xffff_ffff];

/** Calls in which a constant selects what the other arguments are. */
const IOCTL = { x86_64: 16, i386: 54, x32: 514 };
const SOCKET_OPTIONS = { x86_64: [54, 55], i386: [365, 366], x32: [541, 542] };

/** Fills in arguments for a call of this number: any number, any pointer, any constant. */
export function pretendCall(call: SyscallCall, random: Random): void {
  for (let index = 0; index < 6; index++) setArgument(call, random, index);
  if (call.number === IOCTL[call.abi.name] && !random.oneIn(8))
    call.args[2] = random.of(random.oneIn(3) ? IOCTL_REQUESTS : FOLLOWED_REQUESTS);
  if (SOCKET_OPTIONS[call.abi.name].includes(call.number) && !random.oneIn(4)) {
    call.args[2] = random.of(OPTION_LEVELS);
    call.args[4] = random.below(80);
  }
  call.carried = 0;
  call.remembered.fill(0);
  call.instructionPointer.set([random.word(), random.word()]);
}

/** A result, as two halves and an error number. */
export function pretendResult(call: SyscallCall, random: Random): [low: number, high: number, errno: number] {
  const wide = call.abi.registerSize === 8;
  switch (random.below(6)) {
    case 0:
    case 1: {
      const errno = random.oneIn(4) ? 1 + random.below(4095) : 1 + random.below(133);
      return [-errno >>> 0, wide ? 0xffff_ffff : 0, random.oneIn(6) ? 512 + random.below(6) : errno];
    }
    case 2:
      return [random.word(), wide ? random.word() >>> 1 : 0, 0];
    case 3:
      return [pointerInto(random), 0, 0];
    default:
      return [random.below(random.oneIn(3) ? 5000 : 8), 0, 0];
  }
}

/** The `siginfo_t` of a signal: its number and a code that may go with it, then anything. */
export function pretendSiginfo(signal: number, random: Random): Buffer {
  const siginfo = Buffer.alloc(SIGINFO_SIZE);
  for (let at = 0; at < SIGINFO_SIZE; at += 4) siginfo.writeUInt32LE(anyWord(random), at);
  if (!random.oneIn(8)) siginfo.writeInt32LE(signal, 0);
  if (!random.oneIn(4)) siginfo.writeInt32LE(random.below(16) - 7, CODE);
  return siginfo;
}

/** Where `si_code` lies in a `siginfo_t`. */
const CODE = 8;

function anyWord(random: Random): number {
  if (random.oneIn(3)) return random.below(500);
  return random.oneIn(2) ? random.word() : random.of(CONSTANT_VALUES);
}

function setArgument({ args, abi }: SyscallCall, random: Random, index: number): void {
  let low = 0;
  let high = 0;
  switch (random.below(16)) {
    case 0:
      if (random.oneIn(3)) [low, high] = endlessPointer(random);
      break;
    case 1:
      low = -1 - random.below(random.oneIn(2) ? 4 : 4200);
      high = -1;
      break;
    case 2:
    case 3:
      low = random.below(300);
      break;
    case 4:
    case 5:
      low = random.below(12);
      break;
    case 6:
      low = random.word();
      high = random.word();
      break;
    case 7:
      low = 2 ** random.below(32);
      high = random.oneIn(2) ? 0 : 2 ** random.below(32);
      break;
    case 8:
      low = -random.below(100);
      high = random.oneIn(2) ? -1 : 0;
      break;
    case 9:
    case 10:
      low = random.of(CONSTANT_VALUES);
      break;
    default:
      low = pointerInto(random);
  }
  args[2 * index] = low;
  args[2 * index + 1] = abi.wordSize === 8 ? high : 0;
}

function endlessPointer(random: Random): [low: number, high: number] {
  const address = random.of(ENDLESS) + random.below(0x10_0000);
  return [address % 2 ** 32, Math.floor(address / 2 ** 32)];
}
