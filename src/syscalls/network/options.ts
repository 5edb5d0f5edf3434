import type { Abi } from '../../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { address, int } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { printBytes } from '../../types/strings.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { valueAfter, valueBefore, valueResult } from '../../types/value-result.ts';
import type { Syscall } from '../syscall.ts';
import { syscall } from '../syscall.ts';
import { earlyWithoutPointers } from './early.ts';
import { gotOptionName, optionLevel, setOptionName } from './option-names.ts';
import {
  gotValuePrinter,
  type Option,
  planGotValue,
  planSetValue,
  setValuePrinter,
} from './option-values.ts';

/** Registers of an option's level, name, and length (or the pointer to it). */
const LEVEL = 1;
const NAME = 2;
const LENGTH = 4;

const anInt = pointee(int);

/** The value of an option without a structure: an int, or bytes, as many of them as the kernel would take as unsigned. */
function printPlain(c: Decoding, low: number, high: number, length: number): void {
  if (length === 4) anInt.print(c, low, high, -1);
  else printBytes(c, low, high, length >>> 0);
}

abstract class OptionValue extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }
}

const setValue: Type = new (class extends OptionValue {
  print(c: Decoding, low: number, high: number): void {
    if (!c.followsStructures) {
      c.printAddress(low, high);
      return;
    }
    const print = low === 0 && high === 0 ? undefined : setValuePrinter(c.low(LEVEL), c.low(NAME));
    (print ?? printPlain)(c, low, high, c.int(LENGTH));
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planSetValue(plan, option(plan), value, lowHalf(plan, LENGTH));
  }
})();

const gotValue: Type = new (class extends OptionValue {
  print(c: Decoding, low: number, high: number): void {
    const room = valueBefore(c, LENGTH);
    const length = c.failed ? Number.NaN : valueAfter(c, LENGTH);
    if (!(room > 0 && length > 0) || (low === 0 && high === 0) || !c.followsStructures)
      c.printAddress(low, high);
    else (gotValuePrinter(c.low(LEVEL), c.low(NAME)) ?? printPlain)(c, low, high, length);
  }

  /** The length is captured by its own argument. */
  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => planGotValue(plan, option(plan), value, plan.load(plan.argument(LENGTH), 0, 4)));
  }
})();

function option(plan: CapturePlanner): Option {
  return { level: lowHalf(plan, LEVEL), name: lowHalf(plan, NAME) };
}

function lowHalf(plan: CapturePlanner, index: number): CaptureValue {
  return plan.mask(plan.argument(index), 0xffff_ffff);
}

export const optionSyscalls: readonly Syscall[] = [
  syscall('setsockopt', {
    sockfd: fd,
    level: optionLevel,
    optname: setOptionName,
    optval: setValue,
    optlen: int,
  }),
  earlyWithoutPointers(
    'getsockopt',
    [LENGTH, LENGTH],
    {
      sockfd: fd,
      level: optionLevel,
      optname: gotOptionName,
      optval: out(gotValue),
      optlen: out(valueResult(LENGTH, LENGTH)),
    },
    { sockfd: fd, level: optionLevel, optname: gotOptionName, optval: address, optlen: address },
  ),
];
