import { BPF_MAP_FLAGS, BPF_MAP_TYPES, BPF_PROG_TYPES } from '../../abi/generated/bpf.ts';
import { BPF_OBJECT } from '../../events/memory.ts';
import { momentText } from '../../types/absolute-time.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { device } from '../../types/device.ts';
import { given } from '../../types/given.ts';
import { uid } from '../../types/ids.ts';
import { interfaceIndex } from '../../types/inet.ts';
import { inlineHexString, inlineString } from '../../types/inline.ts';
import { hex64, scalar, uint, uint64, uint64OrMaximum } from '../../types/numbers.ts';
import { Scalar } from '../../types/type.ts';
import {
  type AttributeLayout,
  attributeLayout,
  grown,
  laterLayout,
  planLaidOut,
  printLaidOut,
} from './bpf-attributes.ts';
import { instructionsOf } from './bpf-program.ts';
import { countedBy, hexSizedBy, pointer64, pointerTo } from './bpf-types.ts';

const LENGTH = 4;
const INFORMATION = 8;
const ATTRIBUTES = 16;
/** A name of BPF_OBJ_NAME_LEN bytes (linux/bpf.h). */
const name = inlineString(16);
/** Where a call keeps what a decoder remembers besides a number for each of the six arguments. */
const KEPT = 6;

/** A moment as nanoseconds since the machine was started, with its date. */
const sinceStart = scalar(8, (c, low, high) => {
  c.out.unsigned(low, high);
  if (!c.surroundings) return;
  const seconds = Math.floor((c.surroundings.startOfMachine() + high * 0x1_0000_0000 + low) / 1e9);
  const text = momentText(seconds >>> 0, Math.floor(seconds / 0x1_0000_0000), 0, 9);
  if (text !== undefined) c.out.meaning(text);
});

const lowestBit = scalar(4, (c, low) => c.out.int(low & 1));

/** A field that strace 6.1 passes over, which shows where it is not zero. */
const unlessZeroAt = (offset: number) => (c: Decoding, at: number) =>
  c.memory.u32(at + offset) !== 0 || c.memory.u32(at + offset + 4) !== 0;

/** `struct bpf_map_info` (linux/bpf.h), as far as Linux 6.1 has it. */
const earlierMap = attributeLayout(88, [
  ['type', 0, enumeration(BPF_MAP_TYPES)],
  ['id', 4, uint],
  ['key_size', 8, uint],
  ['value_size', 12, uint],
  ['max_entries', 16, uint],
  ['map_flags', 20, flags(BPF_MAP_FLAGS)],
  ['name', 24, name, 24],
  ['ifindex', 40, interfaceIndex, 40],
  ['btf_vmlinux_value_type_id', 44, uint, 40],
  ['netns_dev', 48, device, 40],
  ['netns_ino', 56, uint64, 40],
  ['btf_id', 64, uint, 64],
  ['btf_key_type_id', 68, uint, 64],
  ['btf_value_type_id', 72, uint, 64],
  ['map_extra', 80, hex64, 80, unlessZeroAt(80)],
]);
const map: AttributeLayout = {
  ...earlierMap,
  later: [
    grown(earlierMap, 100, [
      ['hash', 88, pointer64, 88],
      ['hash_size', 96, uint, 88],
    ]),
  ],
};

/** What the kernel stores in the place of what the caller gave: a number, or a pointer, which it may take back. */
class Stored extends Scalar {
  /** @param place its first among what is kept: a number takes one, a pointer one for each half */
  constructor(
    readonly place: number,
    readonly bytes: 4 | 8 = 4,
  ) {
    super();
  }

  size(): number {
    return this.bytes;
  }

  print(c: Decoding, low: number, high: number): void {
    const before = kept(c, this.place);
    const beforeHigh = this.bytes === 8 ? kept(c, this.place + 1) : 0;
    if (!Number.isNaN(before) && (before !== low || beforeHigh !== high)) {
      this.printNumber(c, before, beforeHigh);
      c.out.becomes();
    }
    this.printNumber(c, low, high);
  }

  private printNumber(c: Decoding, low: number, high: number): void {
    if (this.bytes === 8) c.out.address(low, high);
    else c.out.int(low);
  }
}

/** What was kept at entry, NaN where nothing could be read. */
function kept(c: Decoding, place: number): number {
  return c.call.remembered[KEPT + place] as number;
}

/** How many of what is counted there are, of those that the caller had room for. */
function told(c: Decoding, scope: number, counted: Stored, offset: number): number {
  const before = kept(c, counted.place);
  const now = c.memory.u32(scope + offset);
  return before < now ? before : now;
}

const xlated = new Stored(1);
const maps = new Stored(2);

/** The instructions and the maps of a program, of which a caller may have had room for fewer than there are. */
const instructions = instructionsOf((c, scope) => told(c, scope, xlated, 20) >>> 3, 20, 3);
const mapIds = countedBy(52, uint, (c, scope) => told(c, scope, maps, 52));

/** `struct bpf_prog_info` (linux/bpf.h). */
const program = attributeLayout(220, [
  ['type', 0, enumeration(BPF_PROG_TYPES)],
  ['id', 4, uint],
  ['tag', 8, inlineHexString(8)],
  ['jited_prog_len', 16, new Stored(0)],
  ['jited_prog_insns', 24, given(hexSizedBy(16))],
  ['xlated_prog_len', 20, xlated],
  ['xlated_prog_insns', 32, instructions],
  ['load_time', 40, sinceStart, 40],
  ['created_by_uid', 48, uid, 40],
  ['nr_map_ids', 52, maps, 40],
  ['map_ids', 56, mapIds, 40],
  ['name', 64, name, 40],
  ['ifindex', 80, interfaceIndex, 80],
  ['gpl_compatible', 84, lowestBit, 80],
  ['netns_dev', 88, device, 80],
  ['netns_ino', 96, uint64, 80],
  ['nr_jited_ksyms', 104, new Stored(3), 104],
  ['nr_jited_func_lens', 108, new Stored(4), 104],
  ['jited_ksyms', 112, new Stored(12, 8), 104],
  ['jited_func_lens', 120, new Stored(14, 8), 104],
  ['btf_id', 128, uint, 128],
  ['func_info_rec_size', 132, new Stored(5), 128],
  ['func_info', 136, pointer64, 128],
  ['nr_func_info', 144, new Stored(6), 128],
  ['nr_line_info', 148, new Stored(7), 128],
  ['line_info', 152, pointer64, 128],
  ['jited_line_info', 160, new Stored(16, 8), 128],
  ['nr_jited_line_info', 168, new Stored(8), 128],
  ['line_info_rec_size', 172, new Stored(9), 128],
  ['jited_line_info_rec_size', 176, new Stored(10), 128],
  ['nr_prog_tags', 180, new Stored(11), 128],
  ['prog_tags', 184, pointer64, 128],
  ['run_time_ns', 192, uint64, 192],
  ['run_cnt', 200, uint64, 192],
  ['recursion_misses', 208, uint64OrMaximum, 208],
  ['verified_insns', 216, uint, 216],
]);

const stored = program.fields.flatMap(({ type, offset }) =>
  type instanceof Stored ? [{ place: KEPT + type.place, offset, isPointer: type.bytes === 8 }] : [],
);

const LAYOUTS: Readonly<Record<number, AttributeLayout>> = {
  [BPF_OBJECT.map]: map,
  [BPF_OBJECT.program]: program,
};

/** Under `-v` what is told of a map or a program, else, and of other objects, where. */
const information = pointerTo({
  print(c, low, high, scope) {
    const layout = c.options.abbreviate ? undefined : LAYOUTS[c.bpfObject(c.memory.i32(scope))];
    const address = c.toWord(low, high);
    const length = c.memory.u32(scope + LENGTH);
    if (
      !layout ||
      address === 0 ||
      !printLaidOut(c, laterLayout(c, layout, address, length), address, length)
    )
      c.printAddress(low, high);
  },
  plan(plan, address, scope) {
    if (plan.abbreviate) return;
    const object = plan.bpfObject(plan.load(scope, 0, 4));
    for (const [kind, layout] of Object.entries(LAYOUTS))
      plan.whenEqual(object, Number(kind), () =>
        planLaidOut(plan, layout, address, plan.load(scope, LENGTH, 4)),
      );
  },
});

/** What BPF_OBJ_GET_INFO_BY_FD takes (bpf(2), linux/bpf.h). */
export const objectInformation: AttributeLayout = {
  ...attributeLayout(
    ATTRIBUTES,
    [
      ['bpf_fd', 0, fd],
      ['info_len', LENGTH, uint],
      ['info', INFORMATION, information],
    ],
    'info',
  ),
  keeping: { keep: keepStored, plan: planStored },
};

/** Keeps what is stored of a program; of anything else, of which nothing is, what lies there does not show. */
function keepStored(c: Decoding, address: number): void {
  const { memory } = c;
  const { remembered } = c.call;
  remembered.fill(Number.NaN, KEPT);
  if (c.options.abbreviate || c.low(2) < ATTRIBUTES) return;
  const attributes = memory.read(address, ATTRIBUTES);
  if (attributes < 0) return;
  const size = Math.min(memory.u32(attributes + LENGTH), program.size);
  const from = c.toWord(memory.u32(attributes + INFORMATION), memory.u32(attributes + INFORMATION + 4));
  const at = memory.readPadded(from, size, program.size);
  if (at < 0) return;
  for (const { place, offset, isPointer } of stored) {
    remembered[place] = memory.u32(at + offset);
    if (isPointer) remembered[place + 1] = memory.u32(at + offset + 4);
  }
}

function planStored(plan: CapturePlanner, address: CaptureValue): void {
  if (plan.abbreviate) return;
  plan.bytes(address, ATTRIBUTES, ATTRIBUTES);
  plan.bytes(plan.load(address, INFORMATION, 8), plan.load(address, LENGTH, 4), program.size);
}
