import { PARALLEL_FLAGS, PARALLEL_MODES, SPI_MODES, TPM_PROXY_FLAGS } from '../../abi/generated/boards.ts';
import { PARALLEL_PORT_MODES } from '../../abi/generated/instruments.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { device32 } from '../../types/device.ts';
import { following } from '../../types/following.ts';
import {
  hex8,
  hex16,
  hex64,
  hexLong,
  int,
  int64,
  uint,
  uint8,
  uint16,
  uint64,
  ulong,
} from '../../types/numbers.ts';
import { packedLong } from '../../types/packed.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { path } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { timeval } from '../../types/timespec.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** Ports that were for printers (linux/ppdev.h). */
const bits = hex8;
const PARALLEL: readonly Request[] = [
  ['PPRSTATUS PPRCONTROL PPRDATA', out(pointee(bits))],
  ['PPWCONTROL PPWDATA PPWCTLONIRQ', pointee(bits)],
  ['PPFCONTROL', pointer(struct({ mask: bits, val: bits }))],
  ['PPSETMODE PPNEGOT', pointee(flags(PARALLEL_MODES))],
  ['PPDATADIR PPSETPHASE', pointee(int)],
  ['PPSETFLAGS', pointee(flags(PARALLEL_FLAGS))],
  ['PPGETFLAGS', out(pointee(flags(PARALLEL_FLAGS)))],
  ['PPCLRIRQ PPGETPHASE', out(pointee(int))],
  ['PPGETMODE', out(pointee(flags(PARALLEL_MODES)))],
  ['PPSETTIME', pointer(timeval)],
  ['PPGETTIME', out(pointer(timeval))],
];

/** Images of sleeping machines (linux/suspend_ioctls.h). */
const area = struct({ offset: packedLong(int64), dev: device32 });
const SLEEP: readonly Request[] = [
  ['SNAPSHOT_CREATE_IMAGE', pointee(int)],
  ['SNAPSHOT_SET_SWAP_AREA', pointer(area)],
  ['SNAPSHOT_GET_IMAGE_SIZE SNAPSHOT_AVAIL_SWAP_SIZE SNAPSHOT_ALLOC_SWAP_PAGE', out(pointee(int64))],
];

/** Buses of few wires (linux/spi/spidev.h). */
const BUS: readonly Request[] = [
  ['SPI_IOC_RD_MODE', out(pointee(flags(SPI_MODES, 1)))],
  ['SPI_IOC_WR_MODE', pointee(flags(SPI_MODES, 1))],
  ['SPI_IOC_RD_MODE32', out(pointee(flags(SPI_MODES)))],
  ['SPI_IOC_WR_MODE32', pointee(flags(SPI_MODES))],
  ['SPI_IOC_RD_LSB_FIRST SPI_IOC_RD_BITS_PER_WORD', out(pointee(uint8))],
  ['SPI_IOC_WR_LSB_FIRST SPI_IOC_WR_BITS_PER_WORD', pointee(uint8)],
  ['SPI_IOC_RD_MAX_SPEED_HZ', out(pointee(uint))],
  ['SPI_IOC_WR_MAX_SPEED_HZ', pointee(uint)],
];

/** Events that programs define for tracers (linux/user_events.h); the numbers tell the size of a pointer. */
const event: Fields = {
  size: uint,
  enable_bit: uint8,
  enable_size: uint8,
  flags: hex16,
  enable_addr: packedLong(hex64),
  name_args: packedLong(wide(path)),
  write_index: uint,
};
const withdrawn = struct({
  size: uint,
  disable_bit: uint8,
  reserved: hidden(uint8),
  reserved2: hidden(uint16),
  disable_addr: packedLong(hex64),
});
const EVENTS: readonly Request[] = [
  ['DIAG_IOCSREG', exchangeOf(event, Object.keys(event).slice(0, -1), ['write_index'])],
  ['DIAG_IOCSUNREG', pointer(withdrawn)],
  ['DIAG_IOCSDEL', path],
];

/** What covers code (linux/kcov.h), what makes keys (linux/vtpm_proxy.h), and what ticks (timerfd_create(2)). */
const remote = struct({
  trace_mode: uint,
  area_size: uint,
  num_handles: uint,
  common_handle: hex64,
  handles: following(hex64, 'num_handles'),
});
const proxy: Fields = { flags: flags(TPM_PROXY_FLAGS), tpm_num: uint, fd, major: uint, minor: uint };
/** What counts (linux/hpet.h). */
const timer = struct({ hi_ireqfreq: ulong, hi_flags: hexLong, hi_hpet: uint16, hi_timer: uint16 });
const OTHERS: readonly Request[] = [
  ['KCOV_INIT_TRACE', ulong],
  ['KCOV_REMOTE_ENABLE', pointer(remote)],
  ['VTPM_PROXY_IOC_NEW_DEV', question(proxy, 'flags')],
  ['LPSETTIMEOUT_NEW', pointer(struct({ tv_sec: int64, tv_usec: int64 }))],
  ['PPGETMODES', out(pointee(flags(PARALLEL_PORT_MODES)))],
  ['HPET_INFO', out(pointer(timer))],
  ['HPET_IRQFREQ', ulong],
  ['TFD_IOC_SET_TICKS', pointee(uint64)],
  ['RFKILL_IOCTL_MAX_SIZE', pointee(uint)],
];

/** Requests to devices that are asked little. */
export const smallDeviceRequests: readonly Request[] = [...PARALLEL, ...SLEEP, ...BUS, ...EVENTS, ...OTHERS];
