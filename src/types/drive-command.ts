import type { Abi } from '../abi/abi.ts';
import { ATA_COMMANDS } from '../abi/generated/devices.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { enumeration } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { printHexBytes } from './hex-bytes.ts';
import { hex8, uint8 } from './numbers.ts';
import { members, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';

/** Which argument of ioctl(2) the command is. */
const ARGUMENT = 2;

/** Bytes before the data, of which the last counts the sectors, and bytes of a sector (linux/hdreg.h). */
const HEAD = 4;
const SECTOR = 512;

/** asm-generic/errno-base.h: the disk could not do it, and says why. */
const EIO = 5;

const command = struct({
  command: enumeration(ATA_COMMANDS, 1),
  sector_number: uint8,
  feature: uint8,
  sector_count: uint8,
});
const status = members({ status: hex8, error: uint8, nsector: uint8 });

/** What an ATA disk is told by HDIO_DRIVE_CMD; at return its status, which it tells of a command that failed, too, and the data where sectors are counted. */
export const driveCommand: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** 0 where the command cannot be read. */
  remember(c: Decoding, low: number, high: number): number {
    const address = c.toWord(low, high);
    const at = address === 0 || !c.followsStructures ? -1 : c.memory.read(address, HEAD);
    return at < 0 ? 0 : 1;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, HEAD);
    if (at >= 0) command.printAt(c, at, at);
  }

  complete(c: Decoding, low: number, high: number): void {
    if ((c.failed && c.errno !== EIO) || c.call.remembered[ARGUMENT] === 0) return;
    const { errno } = c;
    c.errno = 0;
    this.tell(c, low, high);
    c.errno = errno;
  }

  private tell(c: Decoding, low: number, high: number): void {
    const at = c.memory.read(c.toWord(low, high), HEAD);
    if (at < 0) return;
    const sectors = c.memory.u8(at + HEAD - 1);
    c.out.becomes();
    c.out.beginStruct();
    status(c, at);
    if (sectors !== 0) {
      const data = c.toWord(low, high) + HEAD;
      c.out.field('buf');
      printHexBytes(c, data >>> 0, Math.floor(data / 0x1_0000_0000), sectors * SECTOR);
    }
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, HEAD, HEAD);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.regardless(() => {
      plan.bytes(value, HEAD, HEAD);
      plan.bytes(plan.add(value, HEAD), plan.stringLimit + 1);
    });
  }
})();
