import {
  BPF_ATTACH_FLAGS,
  BPF_ATTACH_TYPES,
  BPF_FD_TYPES,
  BPF_FILE_FLAGS,
  BPF_LOOKUP_FLAGS,
  BPF_MAP_FLAGS,
  BPF_MAP_TYPES,
  BPF_PROG_FLAGS,
  BPF_PROG_TYPES,
  BPF_QUERY_FLAGS,
  BPF_TEST_RUN_FLAGS,
  BPF_UPDATE_FLAGS,
} from '../../abi/generated/bpf.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { pid } from '../../types/ids.ts';
import { interfaceIndex } from '../../types/inet.ts';
import { inlineBytes, printText } from '../../types/inline.ts';
import { hex64, uint } from '../../types/numbers.ts';
import type { Type } from '../../types/type.ts';
import { type AttributeLayout, attributeLayout, type Shape } from './bpf-attributes.ts';
import { objectInformation } from './bpf-information.ts';
import { linkCreate } from './bpf-links.ts';
import { instructions } from './bpf-program.ts';
import {
  kernelVersion,
  LOG_SIZE,
  log,
  mapExtra,
  numaNode,
  PROGRAM_COUNT,
  path64,
  pointer64,
  programIds,
  sizedBy,
  string64,
  stringOfAtMost,
  textSizedBy,
} from './bpf-types.ts';

/** Flag of BPF_LINK_UPDATE that says that `old_prog_fd` means something (linux/bpf.h). */
const BPF_F_REPLACE = 4;
/** Flag of BPF_MAP_CREATE that says that `numa_node` means something (linux/bpf.h). */
const BPF_F_NUMA_NODE = 4;
const MAP_FLAGS = 16;
const LINK_FLAGS = 8;

/** A layout with a field that the kernel stores. */
export function storing(
  name: string,
  stored: 'within' | 'behind',
  { fields, ...rest }: AttributeLayout,
): AttributeLayout {
  return { ...rest, fields: fields.map((field) => (field.name === name ? { ...field, stored } : field)) };
}

const attachType = enumeration(BPF_ATTACH_TYPES);
const attachFlags = flags(BPF_ATTACH_FLAGS);
/** As much of a tracepoint's name is looked at (kernel/bpf/syscall.c). */
const LONGEST_TRACEPOINT = 128;

/** Bytes of the name of an object (BPF_OBJ_NAME_LEN, linux/bpf.h). */
const NAME_SIZE = 16;

/** A name at `offset`, or as much of it as the attributes hold, whose size argument 2 says. */
const name = (offset: number): Type =>
  inlineBytes(NAME_SIZE, (c, at) => printText(c, at, Math.min(NAME_SIZE, c.low(2) - offset)));

const mapCreate = attributeLayout(72, [
  ['map_type', 0, enumeration(BPF_MAP_TYPES)],
  ['key_size', 4, uint],
  ['value_size', 8, uint],
  ['max_entries', 12, uint],
  ['map_flags', MAP_FLAGS, flags(BPF_MAP_FLAGS), 16],
  ['inner_map_fd', 20, fd, 20],
  ['numa_node', 24, numaNode, 24],
  ['map_name', 28, name(28), 28],
  ['map_ifindex', 44, interfaceIndex, 44],
  ['btf_fd', 48, fd, 48],
  ['btf_key_type_id', 52, uint, 48],
  ['btf_value_type_id', 56, uint, 48],
  ['btf_vmlinux_value_type_id', 60, uint, 60],
  ['map_extra', 64, mapExtra, 64],
]);

const hasNode = (c: Decoding, at: number) => (c.memory.u32(at + MAP_FLAGS) & BPF_F_NUMA_NODE) !== 0;
const replacesOne = (c: Decoding, at: number) => (c.memory.u32(at + LINK_FLAGS) & BPF_F_REPLACE) !== 0;

/** The layout with a field that only some flags bring. */
function showing(
  name: string,
  shown: (c: Decoding, at: number) => boolean,
  given: AttributeLayout,
): AttributeLayout {
  const fields = given.fields.map((field) => (field.name === name ? { ...field, shown } : field));
  return { ...given, fields };
}

const lookUp = attributeLayout(32, [
  ['map_fd', 0, fd],
  ['key', 8, pointer64],
  ['value', 16, pointer64],
  ['flags', 24, flags(BPF_LOOKUP_FLAGS, 8), 24],
]);

const programLoad = attributeLayout(128, [
  ['prog_type', 0, enumeration(BPF_PROG_TYPES)],
  ['insn_cnt', 4, uint],
  ['insns', 8, instructions],
  ['license', 16, string64],
  ['log_level', 24, uint, 24],
  ['log_size', LOG_SIZE, uint, 24],
  ['log_buf', 32, log, 24],
  ['kern_version', 40, kernelVersion, 40],
  ['prog_flags', 44, flags(BPF_PROG_FLAGS), 44],
  ['prog_name', 48, name(48), 48],
  ['prog_ifindex', 64, interfaceIndex, 64],
  ['expected_attach_type', 68, attachType, 68],
  ['prog_btf_fd', 72, fd, 72],
  ['func_info_rec_size', 76, uint, 72],
  ['func_info', 80, pointer64, 72],
  ['func_info_cnt', 88, uint, 72],
  ['line_info_rec_size', 92, uint, 72],
  ['line_info', 96, pointer64, 72],
  ['line_info_cnt', 104, uint, 72],
  ['attach_btf_id', 108, uint, 108],
  ['attach_prog_fd', 112, fd, 112],
  ['fd_array', 120, pointer64, 120],
]);

const object = attributeLayout(16, [
  ['pathname', 0, path64],
  ['bpf_fd', 8, fd],
  ['file_flags', 12, flags(BPF_FILE_FLAGS), 12],
]);

const testRun = attributeLayout(
  76,
  [
    ['prog_fd', 0, fd],
    ['retval', 4, uint],
    ['data_size_in', 8, uint],
    ['data_size_out', 12, uint],
    ['data_in', 16, pointer64],
    ['data_out', 24, pointer64],
    ['repeat', 32, uint],
    ['duration', 36, uint],
    ['ctx_size_in', 40, uint, 40],
    ['ctx_size_out', 44, uint, 40],
    ['ctx_in', 48, pointer64, 40],
    ['ctx_out', 56, pointer64, 40],
    ['flags', 64, flags(BPF_TEST_RUN_FLAGS), 64],
    ['cpu', 68, uint, 64],
    ['batch_size', 72, uint, 72],
  ],
  'test',
);

const openFlags = flags(BPF_FILE_FLAGS);
const byId = (id: string) =>
  attributeLayout(12, [
    [id, 0, uint],
    ['next_id', 4, uint],
    ['open_flags', 8, openFlags, 8],
  ]);
const nextId = storing('next_id', 'within', byId('start_id'));

const query = attributeLayout(
  28,
  [
    ['target_fd', 0, fd],
    ['attach_type', 4, attachType],
    ['query_flags', 8, flags(BPF_QUERY_FLAGS)],
    ['attach_flags', 12, attachFlags],
    ['prog_ids', 16, programIds],
    ['prog_cnt', PROGRAM_COUNT, uint],
  ],
  'query',
);

const taskQuery = attributeLayout(
  48,
  [
    ['pid', 0, pid],
    ['fd', 4, fd],
    ['flags', 8, uint],
    ['buf_len', 12, uint],
    ['buf', 16, textSizedBy(12)],
    ['prog_id', 24, uint],
    ['fd_type', 28, enumeration(BPF_FD_TYPES)],
    ['probe_offset', 32, hex64],
    ['probe_addr', 40, hex64],
  ],
  'task_fd_query',
);

const batchEnd: readonly Shape[] = [
  ['count', 32, uint],
  ['map_fd', 36, fd],
  ['elem_flags', 40, flags(BPF_LOOKUP_FLAGS, 8)],
  ['flags', 48, hex64],
];
const keys: Shape = ['keys', 16, pointer64];
const values: Shape = ['values', 24, pointer64];
const lookUpBatch = attributeLayout(
  56,
  [['in_batch', 0, pointer64], ['out_batch', 8, pointer64], keys, values, ...batchEnd],
  'batch',
);

const btfLoad = attributeLayout(28, [
  ['btf', 0, sizedBy(16)],
  ['btf_log_buf', 8, pointer64],
  ['btf_size', 16, uint],
  ['btf_log_size', 20, uint],
  ['btf_log_level', 24, uint],
]);

const linkUpdate = attributeLayout(
  16,
  [
    ['link_fd', 0, fd],
    ['new_prog_fd', 4, fd],
    ['flags', LINK_FLAGS, attachFlags],
    ['old_prog_fd', 12, fd],
  ],
  'link_update',
);

/** The kernel says how many elements it got through. */
function batch(given: AttributeLayout): AttributeLayout {
  return storing('count', 'behind', given);
}

/** What each command of bpf(2) takes, by the command's name. */
export const BPF_LAYOUTS: Readonly<Record<string, AttributeLayout>> = {
  BPF_MAP_CREATE: showing('numa_node', hasNode, mapCreate),
  BPF_MAP_LOOKUP_ELEM: lookUp,
  BPF_MAP_LOOKUP_AND_DELETE_ELEM: lookUp,
  BPF_MAP_UPDATE_ELEM: attributeLayout(32, [
    ['map_fd', 0, fd],
    ['key', 8, pointer64],
    ['value', 16, pointer64],
    ['flags', 24, flags(BPF_UPDATE_FLAGS, 8)],
  ]),
  BPF_MAP_DELETE_ELEM: attributeLayout(16, [
    ['map_fd', 0, fd],
    ['key', 8, pointer64],
  ]),
  BPF_MAP_GET_NEXT_KEY: attributeLayout(24, [
    ['map_fd', 0, fd],
    ['key', 8, pointer64],
    ['next_key', 16, pointer64],
  ]),
  BPF_PROG_LOAD: programLoad,
  BPF_OBJ_PIN: object,
  BPF_OBJ_GET: object,
  BPF_PROG_ATTACH: attributeLayout(20, [
    ['target_fd', 0, fd],
    ['attach_bpf_fd', 4, fd],
    ['attach_type', 8, attachType],
    ['attach_flags', 12, attachFlags],
    ['replace_bpf_fd', 16, fd, 16],
  ]),
  BPF_PROG_DETACH: attributeLayout(12, [
    ['target_fd', 0, fd],
    ['attach_type', 8, attachType],
  ]),
  BPF_PROG_TEST_RUN: testRun,
  BPF_PROG_GET_NEXT_ID: nextId,
  BPF_MAP_GET_NEXT_ID: nextId,
  BPF_BTF_GET_NEXT_ID: nextId,
  BPF_LINK_GET_NEXT_ID: nextId,
  BPF_PROG_GET_FD_BY_ID: byId('prog_id'),
  BPF_MAP_GET_FD_BY_ID: byId('map_id'),
  BPF_BTF_GET_FD_BY_ID: attributeLayout(4, [['btf_id', 0, uint]]),
  BPF_LINK_GET_FD_BY_ID: attributeLayout(4, [['link_id', 0, uint]]),
  BPF_OBJ_GET_INFO_BY_FD: storing('info_len', 'within', objectInformation),
  BPF_PROG_QUERY: storing('prog_cnt', 'within', query),
  BPF_RAW_TRACEPOINT_OPEN: attributeLayout(
    12,
    [
      ['name', 0, stringOfAtMost(LONGEST_TRACEPOINT)],
      ['prog_fd', 8, fd],
    ],
    'raw_tracepoint',
  ),
  BPF_BTF_LOAD: btfLoad,
  BPF_TASK_FD_QUERY: storing('buf_len', 'within', taskQuery),
  BPF_MAP_FREEZE: attributeLayout(4, [['map_fd', 0, fd]]),
  BPF_MAP_LOOKUP_BATCH: batch(lookUpBatch),
  BPF_MAP_LOOKUP_AND_DELETE_BATCH: batch(lookUpBatch),
  BPF_MAP_UPDATE_BATCH: batch(attributeLayout(56, [keys, values, ...batchEnd], 'batch')),
  BPF_MAP_DELETE_BATCH: batch(attributeLayout(56, [keys, ...batchEnd], 'batch')),
  BPF_LINK_CREATE: linkCreate,
  BPF_LINK_UPDATE: showing('old_prog_fd', replacesOne, linkUpdate),
};
