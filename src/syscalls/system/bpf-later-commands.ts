import { constantValue } from '../../abi/constants.ts';
import { BPF_ATTACH_FLAGS, BPF_FILE_FLAGS, BPF_STATISTICS } from '../../abi/generated/bpf.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { dirfd, fd } from '../../types/descriptor.ts';
import { hex64, hexInt, int, uint, uint64 } from '../../types/numbers.ts';
import { type AttributeLayout, attributeLayout, grown, type Shape } from './bpf-attributes.ts';
import { BPF_LAYOUTS, storing } from './bpf-commands.ts';
import { countedBy, hexSizedBy, PROGRAM_COUNT, pointer64, sizedBy } from './bpf-types.ts';

const ATTACH_FLAGS = 12;
const BPF_F_ID = constantValue(BPF_ATTACH_FLAGS, 'BPF_F_ID');
const attachFlags = flags(BPF_ATTACH_FLAGS);
const attachFlagsOfEach = countedBy(PROGRAM_COUNT, attachFlags);

/** What relates to another attachment: by descriptor, or by id where the flags say so. */
function relative(isId: boolean): Shape {
  const shown = (c: Decoding, at: number) => ((c.memory.u32(at + ATTACH_FLAGS) & BPF_F_ID) !== 0) === isId;
  return isId ? ['relative_id', 20, uint, 20, shown] : ['relative_fd', 20, fd, 20, shown];
}

const related: readonly Shape[] = [relative(false), relative(true), ['expected_revision', 24, uint64, 24]];

/** Fields of each command that came after the others (linux/bpf.h), and where they end. */
const FURTHER: Readonly<Record<string, readonly [size: number, shapes: readonly Shape[]]>> = {
  BPF_MAP_CREATE: [
    92,
    [
      ['value_type_btf_obj_fd', 72, fd, 72],
      ['map_token_fd', 76, fd, 76],
      ['excl_prog_hash', 80, pointer64, 80],
      ['excl_prog_hash_size', 88, uint, 80],
    ],
  ],
  BPF_PROG_LOAD: [
    168,
    [
      ['core_relo_cnt', 116, uint, 116],
      ['core_relos', 128, pointer64, 128],
      ['core_relo_rec_size', 136, uint, 128],
      ['log_true_size', 140, uint, 140],
      ['prog_token_fd', 144, fd, 144],
      ['fd_array_cnt', 148, uint, 148],
      ['signature', 152, hexSizedBy(160), 152],
      ['signature_size', 160, uint, 152],
      ['keyring_id', 164, int, 152],
    ],
  ],
  BPF_OBJ_PIN: [20, [['path_fd', 16, dirfd, 16]]],
  BPF_OBJ_GET: [20, [['path_fd', 16, dirfd, 16]]],
  BPF_PROG_ATTACH: [32, related],
  BPF_PROG_DETACH: [
    32,
    [
      ['attach_bpf_fd', 4, fd],
      ['attach_flags', ATTACH_FLAGS, attachFlags],
      ['replace_bpf_fd', 16, fd, 16],
      ...related,
    ],
  ],
  BPF_PROG_QUERY: [
    64,
    [
      ['prog_attach_flags', 32, attachFlagsOfEach, 32],
      ['link_ids', 40, countedBy(PROGRAM_COUNT, uint), 40],
      ['link_attach_flags', 48, attachFlagsOfEach, 40],
      ['revision', 56, hex64, 56],
    ],
  ],
  BPF_RAW_TRACEPOINT_OPEN: [24, [['cookie', 16, hex64, 16]]],
  BPF_BTF_LOAD: [
    40,
    [
      ['btf_log_true_size', 28, uint, 28],
      ['btf_flags', 32, flags(BPF_FILE_FLAGS), 32],
      ['btf_token_fd', 36, fd, 36],
    ],
  ],
  BPF_BTF_GET_FD_BY_ID: [
    16,
    [
      ['open_flags', 8, flags(BPF_FILE_FLAGS), 8],
      ['fd_by_id_token_fd', 12, fd, 12],
    ],
  ],
};

/** Commands that take so little, or are so new, that no version of them had fewer fields. */
const WHOLE: Readonly<Record<string, AttributeLayout>> = {
  BPF_ENABLE_STATS: attributeLayout(4, [['type', 0, enumeration(BPF_STATISTICS)]], 'enable_stats'),
  BPF_ITER_CREATE: attributeLayout(
    8,
    [
      ['link_fd', 0, fd],
      ['flags', 4, hexInt],
    ],
    'iter_create',
  ),
  BPF_LINK_DETACH: attributeLayout(4, [['link_fd', 0, fd]], 'link_detach'),
  BPF_PROG_BIND_MAP: attributeLayout(
    12,
    [
      ['prog_fd', 0, fd],
      ['map_fd', 4, fd],
      ['flags', 8, hexInt],
    ],
    'prog_bind_map',
  ),
  BPF_TOKEN_CREATE: attributeLayout(
    8,
    [
      ['flags', 0, hexInt],
      ['bpffs_fd', 4, fd],
    ],
    'token_create',
  ),
  BPF_PROG_STREAM_READ_BY_FD: storing(
    'stream_buf_len',
    'within',
    attributeLayout(
      20,
      [
        ['stream_buf', 0, sizedBy(8)],
        ['stream_buf_len', 8, uint],
        ['stream_id', 12, uint],
        ['prog_fd', 16, fd],
      ],
      'prog_stream_read',
    ),
  ),
  BPF_PROG_ASSOC_STRUCT_OPS: attributeLayout(
    12,
    [
      ['map_fd', 0, fd],
      ['prog_fd', 4, fd],
      ['flags', 8, hexInt],
    ],
    'prog_assoc_struct_ops',
  ),
};

/** What each command of bpf(2) takes, by the command's name, with what later kernels know of it. */
export const ALL_BPF_LAYOUTS: Readonly<Record<string, AttributeLayout>> = {
  ...Object.fromEntries(
    Object.entries(BPF_LAYOUTS).map(([name, layout]) => {
      const further = FURTHER[name];
      return [name, further ? { ...layout, later: [grown(layout, ...further)] } : layout];
    }),
  ),
  ...WHOLE,
};
