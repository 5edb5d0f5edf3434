import { HDIO_BUS_STATES, IDE_NICE_FLAGS } from '../../abi/generated/devices.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { driveCommand } from '../../types/drive-command.ts';
import { wholeArray } from '../../types/inline.ts';
import { hex8, hexInt, kernelUlong, uint8, uint16, ulong } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, type Request } from './request.ts';

/** `struct hd_geometry` (linux/hdreg.h). */
const geometry = struct({ heads: uint8, sectors: uint8, cylinders: uint16, start: ulong });

/** Bytes of what an ATA disk says of itself: today, and of which old kernels knew. */
const IDENTITY_SIZE = 512;
const OLD_IDENTITY_SIZE = 142;

const niceness = flags(IDE_NICE_FLAGS, 'register');
const busState = enumeration(HDIO_BUS_STATES, 'register');
const threeNumbers = array(hexInt, 3);

/** The registers of a command that moves no data: command, feature, number of sectors, sector, cylinder, drive. */
const taskRegisters = wholeArray(hex8, 7);

const OF_64_BITS: readonly Request[] = [
  ['HDIO_GET_IDENTITY', out(bytes(IDENTITY_SIZE))],
  ['HDIO_OBSOLETE_IDENTITY', out(bytes(OLD_IDENTITY_SIZE))],
  ['HDIO_GET_NICE', out(pointee(niceness))],
  ['HDIO_SET_NICE', niceness],
  ['HDIO_GET_BUSSTATE', out(pointee(busState))],
  ['HDIO_SET_BUSSTATE', busState],
  ['HDIO_DRIVE_RESET HDIO_SCAN_HWIF', threeNumbers],
  ['HDIO_GET_UNMASKINTR HDIO_GET_MULTCOUNT HDIO_GET_KEEPSETTINGS', out(pointee(kernelUlong))],
  ['HDIO_GET_32BIT HDIO_GET_NOWERR HDIO_GET_DMA', out(pointee(kernelUlong))],
  ['HDIO_GET_WCACHE HDIO_GET_ACOUSTIC HDIO_GET_ADDRESS', out(pointee(kernelUlong))],
  ['HDIO_SET_MULTCOUNT HDIO_SET_UNMASKINTR HDIO_SET_KEEPSETTINGS', kernelUlong],
  ['HDIO_SET_32BIT HDIO_SET_NOWERR HDIO_SET_DMA HDIO_SET_PIO_MODE', kernelUlong],
  ['HDIO_SET_WCACHE HDIO_SET_ACOUSTIC HDIO_SET_ADDRESS HDIO_UNREGISTER_HWIF', kernelUlong],
];

/** Requests to ATA disks (linux/hdreg.h); of those that i386 programs make, two are told in detail, as by strace. */
export const diskRequests: readonly Request[] = [
  ['HDIO_GETGEO', out(pointer(geometry))],
  ['HDIO_DRIVE_CMD', driveCommand],
  ['HDIO_DRIVE_TASK', exchange(taskRegisters, taskRegisters)],
  ['HDIO_GET_QDMA', out(pointee(ulong))],
  ['HDIO_SET_QDMA HDIO_SET_XFER HDIO_TRISTATE_HWIF', ulong],
  ...OF_64_BITS.map(([names, type]): Request => [names, type, { abi: 'x86_64' }]),
];
