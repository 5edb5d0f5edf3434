import { nameOf } from '../../abi/constants.ts';
import { ARCH_PRCTL_CODES, XFEATURE_MASK, XFEATURES } from '../../abi/generated/process.ts';
import { enumeration } from '../../types/constants.ts';
import { address, hexLong, scalar } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { out } from '../../types/type.ts';
import { verboseFlags } from '../../types/verbose-constants.ts';
import { flagsNote } from '../notes.ts';
import { hexResult, type Syscall } from '../syscall.ts';
import { variants } from '../variants.ts';

const op = enumeration(ARCH_PRCTL_CODES);

/** A component of the processor's extended state, by number. */
const feature = scalar('word', (c, low, high) => {
  c.out.hex(low, high);
  c.out.meaning(nameOf(XFEATURES, low, high) ?? XFEATURES.placeholder);
});

const requested = [
  { op, addr: feature },
  { result: hexResult, note: flagsNote(XFEATURE_MASK) },
] as const;
const permitted = [{ op, addr: out(pointee(verboseFlags(XFEATURE_MASK, 8))) }] as const;

/** arch_prctl(2): segment bases, and what the processor's state may hold. */
export const archPrctl: Syscall = variants(
  'arch_prctl',
  { argument: 0, names: ARCH_PRCTL_CODES },
  {
    'ARCH_SET_FS ARCH_SET_GS ARCH_MAP_VDSO_X32 ARCH_MAP_VDSO_32 ARCH_MAP_VDSO_64 ARCH_SET_CPUID': [
      { op, addr: hexLong },
    ],
    'ARCH_GET_FS ARCH_GET_GS': [{ op, addr: out(pointee(address)) }],
    ARCH_GET_CPUID: [{ op }],
    'ARCH_GET_XCOMP_SUPP ARCH_GET_XCOMP_PERM ARCH_GET_XCOMP_GUEST_PERM': permitted,
    'ARCH_REQ_XCOMP_PERM ARCH_REQ_XCOMP_GUEST_PERM': requested,
  },
  [{ op, addr: hexLong }],
);
