import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import { DEVICE_MAPPER_FLAGS } from '../abi/generated/devices.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { printDevice } from './device.ts';
import { type Data, planData, printData, printVersion } from './device-mapper-data.ts';
import { inlineString } from './inline.ts';
import { hexLong } from './numbers.ts';
import { Scalar, type Type } from './type.ts';

/** Which argument of ioctl(2) the structure is. */
const ARGUMENT = 2;

/** Bytes of `struct dm_ioctl` (linux/dm-ioctl.h) without the room for data at its end, and where its members lie. */
const SIZE = 305;
const DATA_SIZE = 12;
const DATA_START = 16;
const TARGET_COUNT = 20;
const OPEN_COUNT = 24;
const FLAGS = 28;
const EVENT_NR = 32;
const DEV = 40;
const NAME = 48;
const UUID = 176;

const SUSPEND_FLAG = constantValue(DEVICE_MAPPER_FLAGS, 'DM_SUSPEND_FLAG');

/** The version of the interface that is known. */
const VERSION = 4;

const name = inlineString(128);
const uuid = inlineString(129);
const commandFlags = flags(DEVICE_MAPPER_FLAGS);

/** What a request of the device mapper is about, besides the flags. */
export interface DeviceMapping {
  /** A device. */
  readonly device?: boolean;
  /** Which event of the device is meant. */
  readonly event?: boolean;
  /** The event is meant only where the device is not to be suspended. */
  readonly onResume?: boolean;
  /** The kernel says how the device is. */
  readonly answers?: boolean;
  /** What follows the structure at entry, or at return. */
  readonly given?: Data;
  readonly told?: Data;
}

/** A request of the device mapper, and what the kernel made of it: a list of structures, the first of them a head. */
export function deviceMapping(mapping: DeviceMapping): Type {
  return new Mapping(mapping);
}

class Mapping extends Scalar {
  override readonly follows = true;

  constructor(private readonly mapping: DeviceMapping) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** 1 where the structure is there, else 0. */
  remember(c: Decoding, low: number, high: number): number {
    return readHead(c, low, high) < 0 ? 0 : 1;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = readHead(c, low, high);
    if (at < 0) hexLong.print(c, low, high, -1);
    else this.printList(c, at, c.toWord(low, high), this.mapping.given);
  }

  complete(c: Decoding, low: number, high: number): void {
    if (c.failed || c.call.remembered[ARGUMENT] === 0) return;
    c.out.becomes();
    const at = c.readOrPrintAddress(low, high, SIZE);
    if (at >= 0) this.printList(c, at, c.toWord(low, high), this.mapping.told);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, SIZE, SIZE);
    const { given } = this.mapping;
    if (given) planData(plan, given, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      plan.bytes(value, SIZE, SIZE);
      const { told } = this.mapping;
      if (told) planData(plan, told, value);
    });
  }

  private printList(c: Decoding, at: number, address: number, data: Data | undefined): void {
    c.out.beginArray();
    c.out.element();
    const isWhole = this.printHead(c, at);
    if (isWhole && data) printData(c, data, at, address);
    c.out.endArray();
  }

  /** Prints the head; false where nothing more can be known of it. */
  private printHead(c: Decoding, at: number): boolean {
    const { memory, out } = c;
    out.beginStruct();
    out.field('version');
    printVersion(c, [memory.u32(at), memory.u32(at + 4), memory.u32(at + 8)]);
    const isKnown = memory.u32(at) === VERSION;
    if (!isKnown) out.comment('unsupported device mapper ABI version');
    const isWhole = isKnown && this.printSize(c, at);
    if (isWhole) this.printMembers(c, at);
    out.endStruct();
    return isWhole;
  }

  private printSize(c: Decoding, at: number): boolean {
    const size = c.memory.u32(at + DATA_SIZE);
    c.out.field('data_size');
    c.out.int(size);
    if (size < SIZE) c.out.comment('data_size too small');
    return size >= SIZE;
  }

  private printMembers(c: Decoding, at: number): void {
    const { memory, out, exiting } = c;
    const { device, event, onResume, answers, given, told } = this.mapping;
    if (given || told) number(c, 'data_start', memory.u32(at + DATA_START));
    if (device) printNames(c, at);
    if (exiting ? answers : given === 'targets') number(c, 'target_count', memory.u32(at + TARGET_COUNT));
    if (exiting && answers) number(c, 'open_count', memory.u32(at + OPEN_COUNT));
    if (exiting ? answers : event && !(onResume && isSuspended(c, at)))
      number(c, 'event_nr', memory.u32(at + EVENT_NR));
    out.field('flags');
    commandFlags.printAt(c, at + FLAGS, at);
  }
}

/** What does not even say how long it is is no request of the device mapper's. */
function readHead(c: Decoding, low: number, high: number): number {
  const address = c.toWord(low, high);
  const at = address === 0 || !c.followsStructures ? -1 : c.memory.read(address, SIZE);
  return at >= 0 && c.memory.u32(at + DATA_SIZE) < DATA_SIZE ? -1 : at;
}

function printNames(c: Decoding, at: number): void {
  const { memory, out } = c;
  const low = memory.u32(at + DEV);
  const high = memory.u32(at + DEV + 4);
  if (low !== 0 || high !== 0) {
    out.field('dev');
    printDevice(c, low, high);
  }
  if (memory.u8(at + NAME) !== 0) {
    out.field('name');
    name.printAt(c, at + NAME, at);
  }
  if (memory.u8(at + UUID) !== 0) {
    out.field('uuid');
    uuid.printAt(c, at + UUID, at);
  }
}

function isSuspended(c: Decoding, at: number): boolean {
  return (c.memory.u32(at + FLAGS) & SUSPEND_FLAG) !== 0;
}

function number(c: Decoding, field: string, value: number): void {
  c.out.field(field);
  c.out.int(value);
}
