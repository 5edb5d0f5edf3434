import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import {
  BSG_FLAGS,
  BSG_PROTOCOLS,
  BSG_SUB_PROTOCOLS,
  SG_DXFER_DIRECTIONS,
  SG_FLAGS,
  SG_INFO_FLAGS,
} from '../abi/generated/devices.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { enumeration, flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { hexBytes } from './hex-bytes.ts';
import { padding } from './inline.ts';
import { address, hex8, hex16, hex64, hexInt, int, uint, uint8, uint16 } from './numbers.ts';
import { transfer } from './scsi-transfer.ts';
import { type Fields, hidden, type MemberPrinter, members, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';
import { wide } from './wide.ts';

/** Which argument of ioctl(2) the command is. */
const ARGUMENT = 2;

/** The first word says which of two structures it is. */
const KIND_SIZE = 4;
const VERSION_3 = 'S'.charCodeAt(0);
const VERSION_4 = 'Q'.charCodeAt(0);

/** `struct sg_io_hdr` (scsi/sg.h). */
const header: Fields = {
  interface_id: hidden(int),
  dxfer_direction: enumeration(SG_DXFER_DIRECTIONS),
  cmd_len: uint8,
  mx_sb_len: uint8,
  iovec_count: uint16,
  dxfer_len: uint,
  dxferp: transfer('iovec_count', 'dxfer_len'),
  cmdp: hexBytes('cmd_len'),
  sbp: hexBytes('sb_len_wr'),
  timeout: uint,
  flags: flags(SG_FLAGS),
  pack_id: hidden(int),
  usr_ptr: hidden(address),
  status: hex8,
  masked_status: hex8,
  msg_status: hex8,
  sb_len_wr: uint8,
  host_status: hex16,
  driver_status: hex16,
  resid: int,
  duration: uint,
  info: flags(SG_INFO_FLAGS),
};
const HEADER_ASKED = 'dxfer_direction cmd_len cmdp mx_sb_len iovec_count dxfer_len timeout flags'.split(' ');
const HEADER_TOLD =
  'status masked_status msg_status sb_len_wr sbp host_status driver_status resid duration info'.split(' ');
const answeredHeader: Fields = { ...header, dxferp: transfer('iovec_count', 'dxfer_len', 'resid') };

/** `struct sg_io_v4` (linux/bsg.h). */
const fourth: Fields = {
  guard: hidden(int),
  protocol: enumeration(BSG_PROTOCOLS),
  subprotocol: enumeration(BSG_SUB_PROTOCOLS),
  request_len: uint,
  request: wide(hexBytes('request_len')),
  request_tag: hex64,
  request_attr: uint,
  request_priority: uint,
  request_extra: uint,
  max_response_len: uint,
  response: wide(hexBytes('response_len')),
  dout_iovec_count: uint,
  dout_xfer_len: uint,
  din_iovec_count: uint,
  din_xfer_len: uint,
  dout_xferp: wide(transfer('dout_iovec_count', 'dout_xfer_len')),
  din_xferp: wide(transfer('din_iovec_count', 'din_xfer_len', 'din_resid')),
  timeout: uint,
  flags: flags(BSG_FLAGS),
  usr_ptr: hex64,
  spare_in: hidden(uint),
  driver_status: hexInt,
  transport_status: hexInt,
  device_status: hexInt,
  retry_delay: uint,
  info: flags(SG_INFO_FLAGS),
  duration: uint,
  response_len: uint,
  din_resid: int,
  dout_resid: int,
  generated_tag: hex64,
  spare_out: hidden(uint),
  padding: hidden(padding(4)),
};
const FOURTH_ASKED =
  'protocol subprotocol request_len request request_tag request_attr request_priority request_extra max_response_len dout_iovec_count dout_xfer_len din_iovec_count din_xfer_len dout_xferp timeout flags usr_ptr'.split(
    ' ',
  );
const FOURTH_TOLD =
  'response_len response din_xferp driver_status transport_status device_status retry_delay info duration response_len din_resid dout_resid generated_tag'.split(
    ' ',
  );

/** What prints of a command, at entry and at return. */
interface Version {
  readonly whole: Type;
  /** Name of the first word. */
  readonly kind: string;
  readonly asked: MemberPrinter;
  readonly told: MemberPrinter;
}

/** Where members of the header lie that say how much is transferred, and which way. */
const DIRECTION = 4;
const LENGTH = 12;
const REST = 72;
const REST_OF_I386 = 52;
const BOTH_WAYS = constantValue(SG_DXFER_DIRECTIONS, 'SG_DXFER_TO_FROM_DEV');
const version3: Version = {
  whole: struct(header),
  kind: 'interface_id',
  asked: withData(
    members(header, { order: HEADER_ASKED }),
    members(header, { order: [...HEADER_ASKED, 'dxferp'] }),
    ['SG_DXFER_TO_DEV', 'SG_DXFER_TO_FROM_DEV'],
  ),
  told: withData(
    members(answeredHeader, { order: HEADER_TOLD }),
    members(answeredHeader, { order: ['dxferp', ...HEADER_TOLD] }),
    ['SG_DXFER_FROM_DEV', 'SG_DXFER_TO_FROM_DEV'],
  ),
};
const version4: Version = {
  whole: struct(fourth),
  kind: 'guard',
  asked: members(fourth, { order: FOURTH_ASKED }),
  told: members(fourth, { order: FOURTH_TOLD }),
};

/** Which members print depends on the direction of the transfer. */
function withData(without: MemberPrinter, withTransfer: MemberPrinter, directions: string[]): MemberPrinter {
  const values = directions.map((name) => constantValue(SG_DXFER_DIRECTIONS, name));
  const print = (c: Decoding, at: number) => {
    const direction = c.memory.u32(at + DIRECTION);
    const transfers =
      values.includes(direction) && !(c.exiting && direction === BOTH_WAYS && !hasCome(c, at));
    if (transfers) withTransfer(c, at);
    else without(c, at);
  };
  const captureAt = (plan: CapturePlanner, address: CaptureValue) => withTransfer.captureAt?.(plan, address);
  return Object.assign(print, { captureAt });
}

/** What could be read of a command at entry. */
const NOTHING = 0;
const KIND = 1;
const ALL = 2;

/** A SCSI command of SG_IO, and at return what the device said. */
export const scsiCommand: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  remember(c: Decoding, low: number, high: number): number {
    const address = c.toWord(low, high);
    if (address === 0 || !c.followsStructures) return NOTHING;
    const version = versionAt(c, c.memory.read(address, KIND_SIZE));
    if (!version) return NOTHING;
    return c.memory.read(address, version.whole.size(c.abi)) < 0 ? KIND : ALL;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, KIND_SIZE);
    if (at < 0) return;
    const kind = c.memory.u32(at);
    const version = versionAt(c, at);
    if (!version) {
      c.out.beginPointee();
      c.out.int(kind);
      c.out.endPointee();
      return;
    }
    c.out.beginStruct();
    c.out.field(version.kind);
    c.out.symbol(`'${String.fromCharCode(kind)}'`);
    const address = c.toWord(low, high);
    const whole = c.memory.read(address, version.whole.size(c.abi));
    if (whole >= 0) version.asked(c, whole);
    else {
      c.out.unnamedField('rest');
      const rest = address + KIND_SIZE;
      c.out.address(rest >>> 0, Math.floor(rest / 0x1_0000_0000));
    }
  }

  complete(c: Decoding, low: number, high: number): void {
    const read = c.call.remembered[ARGUMENT];
    if (read === NOTHING) return;
    if (read === ALL) this.tell(c, low, high);
    c.out.endStruct();
  }

  private tell(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const version = versionAt(c, c.memory.read(address, KIND_SIZE));
    const at = version ? c.memory.read(address, version.whole.size(c.abi)) : -1;
    c.out.continueStruct();
    if (!version || at < 0) return;
    const { errno } = c;
    c.errno = 0;
    if (transfersBothWays(c, at, version)) c.out.becomesMembers();
    version.told(c, at);
    c.errno = errno;
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planCommand(plan, value, ({ asked }) => asked);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.regardless(() => planCommand(plan, value, ({ told }) => told));
  }
})();

/** Data that went to the device, and what came in its place: one field that changed. */
function transfersBothWays(c: Decoding, at: number, version: Version): boolean {
  return version === version3 && c.memory.u32(at + DIRECTION) === BOTH_WAYS && hasCome(c, at);
}

/** Whether any of the data was transferred. */
function hasCome(c: Decoding, at: number): boolean {
  return c.memory.u32(at + LENGTH) !== c.memory.u32(at + (c.abi.wordSize === 8 ? REST : REST_OF_I386));
}

function versionAt(c: Decoding, at: number): Version | undefined {
  if (at < 0) return undefined;
  const kind = c.memory.u32(at);
  if (kind === VERSION_3) return version3;
  return kind === VERSION_4 ? version4 : undefined;
}

function planCommand(
  plan: CapturePlanner,
  value: CaptureValue,
  of: (version: Version) => MemberPrinter,
): void {
  plan.bytes(value, KIND_SIZE, KIND_SIZE);
  const planned = (version: Version) => () => {
    const size = version.whole.size(plan.abi);
    plan.bytes(value, size, size);
    of(version).captureAt?.(plan, value);
  };
  const cases = new Map([
    [VERSION_3, planned(version3)],
    [VERSION_4, planned(version4)],
  ]);
  plan.choose(plan.load(value, 0, KIND_SIZE), cases);
}
