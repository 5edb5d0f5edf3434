import type { Abi } from '../../abi/abi.ts';
import { constantValue } from '../../abi/constants.ts';
import {
  LANDLOCK_ACCESSES,
  LANDLOCK_ADD_RULE_FLAGS,
  LANDLOCK_CREATE_FLAGS,
  LANDLOCK_NET_ACCESSES,
  LANDLOCK_RULE_TYPES,
  LANDLOCK_SCOPES,
} from '../../abi/generated/misc.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, fd, planDescriptorResult } from '../../types/descriptor.ts';
import { plainFlags } from '../../types/further-flags.ts';
import { address, hexInt, scalar, size, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { members, packed, struct } from '../../types/struct.ts';
import { Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall, unsignedResult } from '../syscall.ts';
import { variants } from '../variants.ts';

const accesses = flags(LANDLOCK_ACCESSES, 8);

const netAccesses = flags(LANDLOCK_NET_ACCESSES, 8);
const scopes = flags(LANDLOCK_SCOPES, 8);

/** Fields of `struct landlock_ruleset_attr` (linux/landlock.h), each of 64 bits; a caller knows the first of them. */
const RULESET_FIELDS: readonly (readonly [name: string, type: Type])[] = [
  ['handled_access_fs', accesses],
  ['handled_access_net', netAccesses],
  ['scoped', scopes],
  ['quiet_access_fs', accesses],
  ['quiet_access_net', netAccesses],
  ['quiet_scoped', scopes],
];
const FIELD_SIZE = 8;
const KNOWN_SIZE = RULESET_FIELDS.length * FIELD_SIZE;

/** A pointer to the structure, of as many bytes as the next argument says; its first field where no more can be read. */
const rulesetAttr: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const length = c.word(1);
    const address = c.toWord(low, high);
    const isFollowed = length >= FIELD_SIZE && address !== 0 && c.mayFollow;
    let shown = isFollowed ? Math.min(length, KNOWN_SIZE) : 0;
    let at = isFollowed ? c.memory.readPadded(address, shown, KNOWN_SIZE) : -1;
    if (at < 0 && shown > FIELD_SIZE) {
      shown = FIELD_SIZE;
      at = c.memory.read(address, shown);
    }
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    for (const [index, [name, type]] of RULESET_FIELDS.entries()) {
      const offset = index * FIELD_SIZE;
      if (shown <= offset) break;
      c.out.field(name);
      type.printAt(c, at + offset, at);
    }
    if (length > shown) c.out.more();
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, plan.least(plan.argument(1), KNOWN_SIZE), KNOWN_SIZE);
  }
})();

/** `struct landlock_path_beneath_attr`, which is packed. */
const pathBeneathAttr = packed(members({ allowed_access: accesses, parent_fd: fd }), 12);

/** `struct landlock_net_port_attr`. */
const netPortAttr = struct({ allowed_access: netAccesses, port: uint64 });

const VERSION = constantValue(LANDLOCK_CREATE_FLAGS, 'LANDLOCK_CREATE_RULESET_VERSION');

const ruleFlags = scalar(4, (c, low) => plainFlags(c, LANDLOCK_ADD_RULE_FLAGS, low, 0));

/** Calls of the Landlock sandbox (landlock(7)). */
export const landlockSyscalls: readonly Syscall[] = [
  syscall(
    'landlock_create_ruleset',
    { attr: rulesetAttr, size, flags: flags(LANDLOCK_CREATE_FLAGS) },
    {
      result: (c) => ((c.low(2) & VERSION) !== 0 ? unsignedResult(c) : descriptorResult(c)),
      captureNote: planDescriptorResult,
    },
  ),
  variants(
    'landlock_add_rule',
    { argument: 1, names: LANDLOCK_RULE_TYPES },
    {
      LANDLOCK_RULE_PATH_BENEATH: [
        {
          ruleset_fd: fd,
          rule_type: enumeration(LANDLOCK_RULE_TYPES),
          rule_attr: pointer(pathBeneathAttr),
          flags: ruleFlags,
        },
      ],
      LANDLOCK_RULE_NET_PORT: [
        {
          ruleset_fd: fd,
          rule_type: enumeration(LANDLOCK_RULE_TYPES),
          rule_attr: pointer(netPortAttr),
          flags: ruleFlags,
        },
      ],
    },
    [{ ruleset_fd: fd, rule_type: enumeration(LANDLOCK_RULE_TYPES), rule_attr: address, flags: ruleFlags }],
  ),
  syscall('landlock_restrict_self', { ruleset_fd: fd, flags: hexInt }),
];
