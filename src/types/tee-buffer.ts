import type { Abi } from '../abi/abi.ts';
import { type CapturePlanner, type CaptureValue, toWord } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { printArray } from './pointer.ts';
import { type Fields, type MemberPrinter, members, struct } from './struct.ts';
import { teeParameter } from './tee-parameter.ts';
import { Scalar, type Type } from './type.ts';

/** Which argument of ioctl(2) the buffer is. */
const ARGUMENT = 2;

/** Bytes of `struct tee_ioctl_buf_data` (linux/tee.h), and where it says how long the buffer is. */
const SIZE = 16;
const LENGTH = 8;

/** As long is a buffer at most (linux/tee.h, TEE_MAX_ARG_SIZE), and a parameter always. */
const MOST = 1024;
const PARAMETER = 32;

/** The last member of each head: how many parameters follow it. */
const COUNT_SIZE = 4;

/**
 * A buffer that holds a structure, of which some members ask and others answer, and parameters: each is told at entry, and
 * again at return. The structure ends with the number of parameters.
 */
export function teeBuffer(fields: Fields, asked: readonly string[], told: readonly string[]): Type {
  return new TeeBuffer(struct(fields), members(fields, { order: asked }), members(fields, { order: told }));
}

class TeeBuffer extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly head: Type,
    private readonly asked: MemberPrinter,
    private readonly told: MemberPrinter,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** Address of what is in the buffer, where that can be read and is as long as it should be; else 0. */
  remember(c: Decoding, low: number, high: number): number {
    const address = c.toWord(low, high);
    const at = address === 0 || !c.followsStructures ? -1 : c.memory.read(address, SIZE);
    return at < 0 ? 0 : this.addressOf(c, at);
  }

  print(c: Decoding, low: number, high: number): void {
    const { memory, out } = c;
    const at = c.readOrPrintAddress(low, high, SIZE);
    if (at < 0) return;
    const address = this.addressOf(c, at);
    out.beginStruct();
    out.field('buf_len');
    out.unsigned(memory.u32(at + LENGTH), memory.u32(at + LENGTH + 4));
    out.field('buf_ptr');
    if (address !== 0) {
      this.printContent(c, this.asked, address);
      return;
    }
    out.address(memory.u32(at), memory.u32(at + 4));
    out.endStruct();
  }

  complete(c: Decoding, _low: number, _high: number): void {
    const address = c.call.remembered[ARGUMENT] as number;
    if (address === 0) return;
    c.out.continueStruct();
    if (!c.failed) {
      c.out.becomes();
      this.printContent(c, this.told, address);
    }
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, SIZE, SIZE);
    const address = toWord(plan, plan.load(value, 0, 8));
    plan.bytes(address, plan.load(value, LENGTH, 8), MOST);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => this.capture(plan, value));
  }

  private addressOf(c: Decoding, at: number): number {
    const size = this.head.size(c.abi);
    const address = c.toWord(c.memory.u32(at), c.memory.u32(at + 4));
    const length = c.memory.word(at + LENGTH, 8);
    if (address === 0 || length < size || length > MOST) return 0;
    const head = c.memory.read(address, size);
    if (head < 0) return 0;
    return length === size + PARAMETER * c.memory.u32(head + size - COUNT_SIZE) ? address : 0;
  }

  private printContent(c: Decoding, printMembers: MemberPrinter, address: number): void {
    const size = this.head.size(c.abi);
    const at = c.memory.read(address, size);
    if (at < 0) {
      c.out.address(address >>> 0, Math.floor(address / 0x1_0000_0000));
      return;
    }
    const count = c.memory.u32(at + size - COUNT_SIZE);
    c.out.beginStruct();
    printMembers(c, at);
    c.out.field('params');
    const list = count === 0 ? 0 : address + size;
    printArray(c, teeParameter, list >>> 0, Math.floor(list / 0x1_0000_0000), count);
    c.out.endStruct();
  }
}
