import type { Abi } from '../../abi/abi.ts';
import { constantValue } from '../../abi/constants.ts';
import { LANDLOCK_ACCESSES, LANDLOCK_CREATE_FLAGS, LANDLOCK_RULE_TYPES } from '../../abi/generated/misc.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { address, hexInt, size } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { members, packed } from '../../types/struct.ts';
import { Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall, unsignedResult } from '../syscall.ts';
import { variants } from '../variants.ts';

const accesses = flags(LANDLOCK_ACCESSES, 8);

/** `struct landlock_ruleset_attr` of as many bytes as the next argument says; what came after Linux 6.1 is `...`. */
const rulesetAttr: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const length = c.word(1);
    if (length < RULESET_ATTR_SIZE) {
      c.printAddress(low, high);
      return;
    }
    const at = c.readOrPrintAddress(low, high, RULESET_ATTR_SIZE);
    if (at < 0) return;
    c.out.beginStruct();
    c.out.field('handled_access_fs');
    accesses.printAt(c, at, at);
    if (length > RULESET_ATTR_SIZE) c.out.more();
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, RULESET_ATTR_SIZE, RULESET_ATTR_SIZE);
  }
})();

const RULESET_ATTR_SIZE = 8;

/** `struct landlock_path_beneath_attr`, which is packed. */
const pathBeneathAttr = packed(members({ allowed_access: accesses, parent_fd: fd }), 12);

const VERSION = constantValue(LANDLOCK_CREATE_FLAGS, 'LANDLOCK_CREATE_RULESET_VERSION');

/** Calls of the Landlock sandbox (landlock(7)). */
export const landlockSyscalls: readonly Syscall[] = [
  syscall(
    'landlock_create_ruleset',
    { attr: rulesetAttr, size, flags: flags(LANDLOCK_CREATE_FLAGS) },
    { result: (c) => ((c.low(2) & VERSION) !== 0 ? unsignedResult(c) : descriptorResult(c)) },
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
          flags: hexInt,
        },
      ],
    },
    [{ ruleset_fd: fd, rule_type: enumeration(LANDLOCK_RULE_TYPES), rule_attr: address, flags: hexInt }],
  ),
  syscall('landlock_restrict_self', { ruleset_fd: fd, flags: hexInt }),
];
