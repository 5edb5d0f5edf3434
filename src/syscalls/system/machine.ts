import { constants } from '../../abi/constants.ts';
import { REBOOT_COMMANDS, REBOOT_MAGICS_1, REBOOT_MAGICS_2 } from '../../abi/generated/misc.ts';
import { nameOfAtMost } from '../../types/bounded-path.ts';
import { enumeration } from '../../types/constants.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { lowHalf, RETURNED } from '../../types/length.ts';
import { address, hexLong, int, kernelUlong, uint, uint16, uint64, ulong } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { bytes, bytesWithin } from '../../types/strings.ts';
import { hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { variants } from '../variants.ts';

/** `__NEW_UTS_LEN` and its NUL (linux/utsname.h). */
const nameField = inlineString(65);

const utsname = struct(
  {
    sysname: nameField,
    nodename: nameField,
    release: nameField,
    version: nameField,
    machine: nameField,
    domainname: nameField,
  },
  { brief: ['sysname', 'nodename'] },
);

/** `struct __sysctl_args` (linux/sysctl.h). */
const sysctlArguments = struct({
  name: address,
  nlen: int,
  oldval: address,
  oldlenp: address,
  newval: address,
  newlen: ulong,
  unused: hidden(inlineArray(ulong, 4)),
});

const sysinfo = {
  uptime: kernelUlong,
  loads: inlineArray(kernelUlong, 3),
  totalram: kernelUlong,
  freeram: kernelUlong,
  sharedram: kernelUlong,
  bufferram: kernelUlong,
  totalswap: kernelUlong,
  freeswap: kernelUlong,
  procs: uint16,
  totalhigh: kernelUlong,
  freehigh: kernelUlong,
  mem_unit: uint,
};
/** Bytes at the end of `struct sysinfo` that mean nothing, where words are short. */
const SYSINFO_REST = 8;

/** A name of at most `__NEW_UTS_LEN` bytes (linux/utsname.h), the low half of a register; a longer one is refused unread. */
const systemName = bytesWithin(lowHalf(1), 0, 64);

/** The kernel takes no more of LINUX_REBOOT_CMD_RESTART2's string, besides its NUL (reboot(2)). */
const MOST_OF_COMMAND = 255;

const magics = {
  magic: enumeration(REBOOT_MAGICS_1),
  magic2: enumeration(constants(REBOOT_MAGICS_1.placeholder, REBOOT_MAGICS_2.entries)),
  op: enumeration(REBOOT_COMMANDS),
};

/** What the machine is called, how it does, and its end. */
export const machineSyscalls: readonly Syscall[] = [
  syscall('uname', { buf: out(pointer(utsname)) }),
  syscall('sysinfo', { info: out(pointer(struct(sysinfo))) }),
  syscall(
    'sysinfo',
    { info: out(pointer(struct({ ...sysinfo, unused: hidden(padding(SYSINFO_REST)) }))) },
    { abi: 'i386' },
  ),
  syscall('sethostname', { name: systemName, len: uint }),
  syscall('setdomainname', { name: systemName, len: uint }),
  variants(
    'reboot',
    { argument: 2, names: REBOOT_COMMANDS },
    { LINUX_REBOOT_CMD_RESTART2: [{ ...magics, arg: nameOfAtMost(MOST_OF_COMMAND) }] },
    [magics, { registers: 4 }],
  ),
  syscall('ioperm', { from: hexLong, num: hexLong, turn_on: int }),
  syscall('iopl', { level: int }),
  syscall('vhangup', {}),
  syscall('alarm', { seconds: uint }),
  syscall('olduname', { arg1: hexLong }),
  syscall('oldolduname', { arg1: hexLong }),
  syscall(
    'lookup_dcookie',
    { cookie: uint64, buffer: out(bytes(RETURNED)), len: out(ulong) },
    { abi: 'x86_64' },
  ),
  syscall('_sysctl', { args: pointer(sysctlArguments) }),
  syscall('sysfs', { arg1: hexLong, arg2: hexLong, arg3: hexLong }),
];
