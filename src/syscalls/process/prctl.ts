import { type Constants, constants } from '../../abi/constants.ts';
import {
  CAPABILITIES,
  PR_CAP_AMBIENT_OPERATIONS,
  PR_DUMPABLE_MODES,
  PR_FP_MODES,
  PR_MCE_KILL_OPTIONS,
  PR_MCE_KILL_POLICIES,
  PR_MDWE_FLAGS,
  PR_PAC_GENERIC_KEYS,
  PR_PAC_KEYS,
  PR_SCHED_CORE_COMMANDS,
  PR_SET_MM_OPTIONS,
  PR_SET_VMA_ATTRIBUTES,
  PR_SME_VL_FLAGS,
  PR_SPECULATION_FEATURES,
  PR_SPECULATION_STATES,
  PR_SVE_VL_FLAGS,
  PR_SYS_DISPATCH_MODES,
  PR_TSC_MODES,
  PR_UNALIGN_FLAGS,
  PRCTL_OPTIONS,
  SECCOMP_MODES,
  SECUREBITS,
} from '../../abi/generated/process.ts';
import { bpfProgram } from '../../types/bpf-filter.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { pidWhere } from '../../types/ids.ts';
import { address, hex64, hexLong, kernelAddress, uint, ulong } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { signal } from '../../types/signal.ts';
import { string } from '../../types/strings.ts';
import { out, type Type } from '../../types/type.ts';
import { enumerationNote, flagsNote } from '../notes.ts';
import { hexResult, type Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import { otherMachines } from './prctl-other-machines.ts';
import {
  comm,
  deathSignal,
  noteTaggedAddressFlags,
  pidTypeComment,
  ptracer,
  slack,
  speculationControl,
  taggedAddressControl,
  vectorLength,
  vectorLengthNote,
} from './prctl-types.ts';

const op = enumeration(PRCTL_OPTIONS);
const capability = enumeration(CAPABILITIES, 'word');
/** `PIDTYPE_PID`, `PIDTYPE_TGID`, `PIDTYPE_PGID` and `PIDTYPE_SID` (the kernel's linux/pid_types.h). */
const coreSharer = pidWhere(3, { processes: [0, 1], groups: 2, sessions: 3 });
const pacKeys = flags(PR_PAC_KEYS, 'word');
const anyPacKeys = constants(PR_PAC_KEYS.placeholder, [
  ...PR_PAC_KEYS.entries,
  ...PR_PAC_GENERIC_KEYS.entries,
]);

const rest3 = { arg3: hexLong, arg4: hexLong, arg5: hexLong };
const rest4 = { arg4: hexLong, arg5: hexLong };
const all: Variant = [{ op, arg2: hexLong, ...rest3 }];
const none: Variant = [{ op }];

/** A number as the second argument, and no more. */
function one(name: string, type: Type): Variant {
  return [{ op, [name]: type }];
}

/** The second argument points to where the kernel stores a value. */
function stored(name: string, type: Type): Variant {
  return [{ op, [name]: out(pointee(type)) }];
}

/** prctl, option by option (prctl(2), linux/prctl.h). */
export const prctl: Syscall = variants(
  'prctl',
  { argument: 0, names: PRCTL_OPTIONS },
  {
    PR_SET_PDEATHSIG: one('sig', deathSignal),
    PR_GET_PDEATHSIG: stored('sig', signal),
    PR_GET_DUMPABLE: [{ op }, { note: enumerationNote(PR_DUMPABLE_MODES) }],
    PR_SET_DUMPABLE: one('dumpable', enumeration(PR_DUMPABLE_MODES, 'word')),
    PR_GET_UNALIGN: stored('flags', flags(PR_UNALIGN_FLAGS)),
    PR_SET_UNALIGN: one('flags', flags(PR_UNALIGN_FLAGS)),
    'PR_GET_KEEPCAPS PR_GET_SECCOMP PR_GET_TIMING PR_GET_TIMERSLACK': none,
    'PR_TASK_PERF_EVENTS_DISABLE PR_TASK_PERF_EVENTS_ENABLE': none,
    PR_SET_KEEPCAPS: one('state', ulong),
    PR_SET_FPEMU: one('fpemu', ulong),
    'PR_SET_FPEXC PR_SET_TIMING': one('mode', ulong),
    PR_SET_ENDIAN: one('endianness', ulong),
    PR_SET_CHILD_SUBREAPER: one('set', ulong),
    PR_SET_TIMERSLACK: one('slack', slack),
    PR_GET_FPEMU: stored('fpemu', uint),
    PR_GET_FPEXC: stored('mode', uint),
    PR_GET_ENDIAN: stored('endianness', uint),
    PR_GET_CHILD_SUBREAPER: stored('isset', uint),
    PR_SET_NAME: one('name', comm(15)),
    PR_GET_NAME: [{ op, name: out(comm(16)) }],
    PR_SET_SECCOMP: setSeccomp(),
    'PR_CAPBSET_READ PR_CAPBSET_DROP': one('cap', capability),
    PR_GET_TSC: stored('flag', enumeration(PR_TSC_MODES)),
    PR_SET_TSC: one('flag', enumeration(PR_TSC_MODES)),
    PR_GET_SECUREBITS: [{ op }, { result: hexResult, note: flagsNote(SECUREBITS) }],
    PR_SET_SECUREBITS: one('flags', flags(SECUREBITS, 'word')),
    PR_MCE_KILL: killOnMachineCheck(),
    PR_MCE_KILL_GET: [all[0], { note: enumerationNote(PR_MCE_KILL_POLICIES) }],
    PR_SET_MM: [{ op, operation: enumeration(PR_SET_MM_OPTIONS), ...rest3 }],
    PR_SET_NO_NEW_PRIVS: [{ op, set: ulong, ...rest3 }],
    PR_SET_THP_DISABLE: [{ op, flag: ulong, ...rest3 }],
    PR_SET_IO_FLUSHER: [{ op, state: ulong, ...rest3 }],
    PR_GET_TID_ADDRESS: stored('addr', kernelAddress),
    PR_SET_FP_MODE: one('mode', flags(PR_FP_MODES)),
    PR_GET_FP_MODE: [{ op }, { result: hexResult, note: flagsNote(PR_FP_MODES) }],
    PR_CAP_AMBIENT: changeAmbient(),
    PR_SVE_SET_VL: [
      { op, value: vectorLength(PR_SVE_VL_FLAGS) },
      { result: hexResult, note: vectorLengthNote(PR_SVE_VL_FLAGS) },
    ],
    PR_SVE_GET_VL: [{ op }, { result: hexResult, note: vectorLengthNote(PR_SVE_VL_FLAGS) }],
    PR_SME_SET_VL: [
      { op, arg: vectorLength(PR_SME_VL_FLAGS) },
      { result: hexResult, note: vectorLengthNote(PR_SME_VL_FLAGS) },
    ],
    PR_SME_GET_VL: [{ op }, { result: hexResult, note: vectorLengthNote(PR_SME_VL_FLAGS) }],
    PR_GET_SPECULATION_CTRL: speculationState(),
    PR_SET_SPECULATION_CTRL: [
      { op, misfeature: enumeration(PR_SPECULATION_FEATURES, 'word'), value: speculationControl },
    ],
    PR_PAC_RESET_KEYS: [{ op, keys: flags(anyPacKeys, 'word'), ...rest3 }],
    PR_PAC_SET_ENABLED_KEYS: [{ op, bitmask_affected: pacKeys, bitmask_set: pacKeys, ...rest4 }],
    PR_PAC_GET_ENABLED_KEYS: [all[0], { result: hexResult, note: flagsNote(PR_PAC_KEYS) }],
    PR_SET_TAGGED_ADDR_CTRL: [{ op, mode: taggedAddressControl, ...rest3 }],
    PR_GET_TAGGED_ADDR_CTRL: [all[0], { result: hexResult, note: noteTaggedAddressFlags }],
    PR_SET_SYSCALL_USER_DISPATCH: [
      {
        op,
        operation: enumeration(PR_SYS_DISPATCH_MODES, 'word'),
        off: hexLong,
        size: hexLong,
        switch: address,
      },
    ],
    PR_SET_VMA: nameMapping(),
    PR_SCHED_CORE: shareCore(),
    PR_GET_MDWE: [
      { op, arg2: hexLong, ...rest3 },
      { result: hexResult, note: flagsNote(PR_MDWE_FLAGS) },
    ],
    ...otherMachines(op),
    PR_SET_MDWE: [{ op, mask: flags(PR_MDWE_FLAGS, 'word'), ...rest3 }],
    PR_SET_PTRACER: one('pid', ptracer),
  },
  all,
);

/** An option whose second argument selects what the others are. */
function bySecond(names: Constants, cases: Record<string, Variant>, otherwise: Variant): Syscall {
  return variants('prctl', { argument: 1, names, wide: true }, cases, otherwise);
}

function setSeccomp(): Syscall {
  const mode = enumeration(SECCOMP_MODES, 'word');
  return bySecond(
    SECCOMP_MODES,
    {
      SECCOMP_MODE_STRICT: [{ op, mode }],
      SECCOMP_MODE_FILTER: [{ op, mode, filter: bpfProgram }],
    },
    [{ op, mode, ...rest3 }],
  );
}

function killOnMachineCheck(): Syscall {
  const operation = enumeration(constants('PR_MCE_KILL_???', PR_MCE_KILL_OPTIONS.entries), 'word');
  const policy = enumeration(constants('PR_MCE_KILL_???', PR_MCE_KILL_POLICIES.entries), 'word');
  return bySecond(PR_MCE_KILL_OPTIONS, { PR_MCE_KILL_SET: [{ op, operation, policy, ...rest4 }] }, [
    { op, operation, ...rest3 },
  ]);
}

function changeAmbient(): Syscall {
  const operation = enumeration(PR_CAP_AMBIENT_OPERATIONS, 'word');
  return bySecond(
    PR_CAP_AMBIENT_OPERATIONS,
    {
      'PR_CAP_AMBIENT_IS_SET PR_CAP_AMBIENT_RAISE PR_CAP_AMBIENT_LOWER': [
        { op, operation, caps: capability, ...rest4 },
      ],
    },
    [{ op, operation, ...rest3 }],
  );
}

function shareCore(): Syscall {
  const operation = enumeration(PR_SCHED_CORE_COMMANDS);
  const known = { op, operation, pid: coreSharer, pid_type: pidTypeComment };
  return variants(
    'prctl',
    { argument: 1, names: PR_SCHED_CORE_COMMANDS },
    { PR_SCHED_CORE_GET: [{ ...known, cookie: out(pointee(hex64)) }] },
    [{ ...known, arg5: address }],
  );
}

function nameMapping(): Syscall {
  const attr = enumeration(PR_SET_VMA_ATTRIBUTES, 'word');
  return bySecond(
    PR_SET_VMA_ATTRIBUTES,
    { PR_SET_VMA_ANON_NAME: [{ op, attr, addr: address, size: ulong, name: string }] },
    [{ op, attr, ...rest3 }],
  );
}

/** The state is told of the misfeatures that are known. */
function speculationState(): Syscall {
  const misfeature = enumeration(PR_SPECULATION_FEATURES, 'word');
  const known = PR_SPECULATION_FEATURES.entries.map(([name]) => name).join(' ');
  return bySecond(
    PR_SPECULATION_FEATURES,
    {
      [known]: [
        { op, misfeature },
        { result: hexResult, note: flagsNote(PR_SPECULATION_STATES) },
      ],
    },
    [{ op, misfeature }],
  );
}
