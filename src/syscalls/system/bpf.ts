import { BPF_COMMANDS } from '../../abi/generated/bpf.ts';
import type { CapturePlanner } from '../../types/capture.ts';
import { enumeration } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, planDescriptorResult } from '../../types/descriptor.ts';
import { address, uint } from '../../types/numbers.ts';
import { out } from '../../types/type.ts';
import { type Syscall, unsignedResult } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import { attributes, hasAttributes, planAttributes } from './bpf-attributes.ts';
import { ALL_BPF_LAYOUTS } from './bpf-later-commands.ts';

/** Commands whose result shows as a descriptor. */
const OPENING = new Set([
  'BPF_MAP_CREATE',
  'BPF_PROG_LOAD',
  'BPF_OBJ_PIN',
  'BPF_OBJ_GET',
  'BPF_PROG_GET_FD_BY_ID',
  'BPF_MAP_GET_FD_BY_ID',
  'BPF_BTF_GET_FD_BY_ID',
  'BPF_LINK_GET_FD_BY_ID',
  'BPF_BTF_LOAD',
  'BPF_LINK_CREATE',
  'BPF_ITER_CREATE',
  'BPF_TOKEN_CREATE',
]);

const cmd = enumeration(BPF_COMMANDS);

/** bpf(2), command by command. */
export const bpf: Syscall = variants(
  'bpf',
  { argument: 0, names: BPF_COMMANDS },
  Object.fromEntries(
    Object.entries(ALL_BPF_LAYOUTS).map(([name, layout]) => {
      const attr = attributes(layout);
      const stored = layout.fields.find((field) => field.stored)?.stored;
      const args = {
        cmd,
        attr: stored === 'within' ? out(attr) : attr,
        size: stored === 'behind' ? out(uint) : uint,
      };
      return [name, withResult(name, [args])];
    }),
  ),
  [{ cmd, attr: address, size: uint }],
);

function withResult(name: string, [args]: Variant): Variant {
  return OPENING.has(name) ? [args, { result: openedResult, captureNote: planOpened }] : [args];
}

function planOpened(plan: CapturePlanner): void {
  planAttributes(plan);
  planDescriptorResult(plan);
}

/** A descriptor, if the call had attributes at all. */
function openedResult(c: Decoding): void {
  if (hasAttributes(c)) descriptorResult(c);
  else unsignedResult(c);
}
