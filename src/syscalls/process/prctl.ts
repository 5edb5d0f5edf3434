import type { Constants } from '../../abi/constants.ts';
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
import type { Decoding } from '../../types/decoding.ts';
import { pidWhere } from '../../types/ids.ts';
import { address, hexLong, long, uint, ulong } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { signal } from '../../types/signal.ts';
import { string } from '../../types/strings.ts';
import { out, type Type } from '../../types/type.ts';
import { enumerationNote, flagsNote, noteOf } from '../notes.ts';
import { hexResult, type Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import {
  comm,
  deathSignal,
  noteTaggedAddressFlags,
  pidTypeComment,
  ptracer,
  speculationControl,
  taggedAddressControl,
  vectorLength,
  vectorLengthNote,
} from './prctl-types.ts';

const option = enumeration(PRCTL_OPTIONS);
const capability = enumeration(CAPABILITIES, 'word');
/** A process for `PIDTYPE_PID` and `PIDTYPE_TGID`. */
const coreSharer = pidWhere(3, 0, 1);
const pacKeys = flags(PR_PAC_KEYS, 'word');
const anyPacKeys = {
  ...PR_PAC_KEYS,
  entries: [...PR_PAC_KEYS.entries, ...PR_PAC_GENERIC_KEYS.entries],
};

const rest3 = { arg3: hexLong, arg4: hexLong, arg5: hexLong };
const rest4 = { arg4: hexLong, arg5: hexLong };
const all: Variant = [{ option, arg2: hexLong, ...rest3 }];
const none: Variant = [{ option }];

/** A number in place of the second argument, and no more. */
function one(type: Type): Variant {
  return [{ option, arg2: type }];
}

/** The second argument points to where the kernel stores a value. */
function stored(type: Type): Variant {
  return [{ option, arg2: out(pointee(type)) }];
}

/** prctl, option by option (prctl(2), linux/prctl.h). */
export const prctl: Syscall = variants(
  'prctl',
  { argument: 0, names: PRCTL_OPTIONS },
  {
    PR_SET_PDEATHSIG: one(deathSignal),
    PR_GET_PDEATHSIG: stored(signal),
    PR_GET_DUMPABLE: [{ option }, { note: enumerationNote(PR_DUMPABLE_MODES) }],
    PR_SET_DUMPABLE: one(enumeration(PR_DUMPABLE_MODES, 'word')),
    PR_GET_UNALIGN: stored(flags(PR_UNALIGN_FLAGS)),
    PR_SET_UNALIGN: one(flags(PR_UNALIGN_FLAGS)),
    'PR_GET_KEEPCAPS PR_GET_SECCOMP PR_GET_TIMING PR_GET_TIMERSLACK': none,
    'PR_TASK_PERF_EVENTS_DISABLE PR_TASK_PERF_EVENTS_ENABLE': none,
    'PR_SET_KEEPCAPS PR_SET_FPEMU PR_SET_FPEXC PR_SET_TIMING PR_SET_ENDIAN': one(ulong),
    PR_SET_CHILD_SUBREAPER: one(ulong),
    PR_SET_TIMERSLACK: one(long),
    'PR_GET_FPEMU PR_GET_FPEXC PR_GET_ENDIAN PR_GET_CHILD_SUBREAPER': stored(uint),
    PR_SET_NAME: one(comm(15)),
    PR_GET_NAME: [{ option, arg2: out(comm(16)) }],
    PR_SET_SECCOMP: setSeccomp(),
    'PR_CAPBSET_READ PR_CAPBSET_DROP': one(capability),
    PR_GET_TSC: stored(enumeration(PR_TSC_MODES)),
    PR_SET_TSC: one(enumeration(PR_TSC_MODES)),
    PR_GET_SECUREBITS: [{ option }, { result: hexResult, note: flagsNote(SECUREBITS) }],
    PR_SET_SECUREBITS: one(flags(SECUREBITS, 'word')),
    PR_MCE_KILL: killOnMachineCheck(),
    PR_MCE_KILL_GET: [all[0], { note: enumerationNote(PR_MCE_KILL_POLICIES) }],
    PR_SET_MM: [{ option, opt: enumeration(PR_SET_MM_OPTIONS), ...rest3 }],
    'PR_SET_NO_NEW_PRIVS PR_SET_THP_DISABLE PR_SET_IO_FLUSHER': [{ option, arg2: ulong, ...rest3 }],
    PR_GET_TID_ADDRESS: stored(address),
    PR_SET_FP_MODE: one(flags(PR_FP_MODES)),
    PR_GET_FP_MODE: [{ option }, { result: hexResult, note: flagsNote(PR_FP_MODES) }],
    PR_CAP_AMBIENT: changeAmbient(),
    PR_SVE_SET_VL: [
      { option, arg: vectorLength(PR_SVE_VL_FLAGS) },
      { result: hexResult, note: vectorLengthNote(PR_SVE_VL_FLAGS) },
    ],
    PR_SVE_GET_VL: [{ option }, { result: hexResult, note: vectorLengthNote(PR_SVE_VL_FLAGS) }],
    PR_SME_SET_VL: [
      { option, arg: vectorLength(PR_SME_VL_FLAGS) },
      { result: hexResult, note: vectorLengthNote(PR_SME_VL_FLAGS) },
    ],
    PR_SME_GET_VL: [{ option }, { result: hexResult, note: vectorLengthNote(PR_SME_VL_FLAGS) }],
    PR_GET_SPECULATION_CTRL: speculationState(),
    PR_SET_SPECULATION_CTRL: [
      { option, misfeature: enumeration(PR_SPECULATION_FEATURES, 'word'), val: speculationControl },
    ],
    PR_PAC_RESET_KEYS: [{ option, keys: flags(anyPacKeys, 'word'), ...rest3 }],
    PR_PAC_SET_ENABLED_KEYS: [{ option, keys: pacKeys, value: pacKeys, ...rest4 }],
    PR_PAC_GET_ENABLED_KEYS: [all[0], { result: hexResult, note: flagsNote(PR_PAC_KEYS) }],
    PR_SET_TAGGED_ADDR_CTRL: [{ option, flags: taggedAddressControl, ...rest3 }],
    PR_GET_TAGGED_ADDR_CTRL: [all[0], { result: hexResult, note: noteTaggedAddressFlags }],
    PR_SET_SYSCALL_USER_DISPATCH: [
      {
        option,
        mode: enumeration(PR_SYS_DISPATCH_MODES, 'word'),
        offset: hexLong,
        len: hexLong,
        selector: address,
      },
    ],
    PR_SET_VMA: nameMapping(),
    PR_SCHED_CORE: [
      {
        option,
        cs_command: enumeration(PR_SCHED_CORE_COMMANDS),
        pid: coreSharer,
        type: pidTypeComment,
        cookie: address,
      },
    ],
    PR_SET_MDWE: [{ option, mask: flags(PR_MDWE_FLAGS, 'word'), ...rest3 }],
    PR_SET_PTRACER: one(ptracer),
  },
  all,
);

/** An option whose second argument selects what the others are. */
function bySecond(names: Constants, cases: Record<string, Variant>, otherwise: Variant): Syscall {
  return variants('prctl', { argument: 1, names }, cases, otherwise);
}

function setSeccomp(): Syscall {
  const mode = enumeration(SECCOMP_MODES, 'word');
  return bySecond(
    SECCOMP_MODES,
    {
      SECCOMP_MODE_STRICT: [{ option, mode }],
      SECCOMP_MODE_FILTER: [{ option, mode, filter: bpfProgram }],
    },
    [{ option, mode, ...rest3 }],
  );
}

function killOnMachineCheck(): Syscall {
  const arg2 = enumeration({ ...PR_MCE_KILL_OPTIONS, placeholder: 'PR_MCE_KILL_???' }, 'word');
  const policy = enumeration({ ...PR_MCE_KILL_POLICIES, placeholder: 'PR_MCE_KILL_???' }, 'word');
  return bySecond(PR_MCE_KILL_OPTIONS, { PR_MCE_KILL_SET: [{ option, arg2, arg3: policy, ...rest4 }] }, [
    { option, arg2, ...rest3 },
  ]);
}

function changeAmbient(): Syscall {
  const op = enumeration(PR_CAP_AMBIENT_OPERATIONS, 'word');
  return bySecond(
    PR_CAP_AMBIENT_OPERATIONS,
    {
      'PR_CAP_AMBIENT_IS_SET PR_CAP_AMBIENT_RAISE PR_CAP_AMBIENT_LOWER': [
        { option, op, cap: capability, ...rest4 },
      ],
    },
    [{ option, op, ...rest3 }],
  );
}

function nameMapping(): Syscall {
  const attribute = enumeration(PR_SET_VMA_ATTRIBUTES, 'word');
  return bySecond(
    PR_SET_VMA_ATTRIBUTES,
    { PR_SET_VMA_ANON_NAME: [{ option, attribute, addr: address, size: ulong, val: string }] },
    [{ option, attribute, ...rest3 }],
  );
}

/** The state is told of the misfeatures that are known. */
function speculationState(): Syscall {
  const misfeature = enumeration(PR_SPECULATION_FEATURES, 'word');
  const known = PR_SPECULATION_FEATURES.entries.map(([name]) => name).join(' ');
  const names = noteOf((c) => c.out.flags(PR_SPECULATION_STATES, c.resultLow, c.resultHigh), true);
  const note = (c: Decoding) => {
    if (c.out.constantStyle !== 'raw') names(c);
  };
  return bySecond(
    PR_SPECULATION_FEATURES,
    {
      [known]: [
        { option, misfeature },
        { result: hexResult, note },
      ],
    },
    [{ option, misfeature }],
  );
}
