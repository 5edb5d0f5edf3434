import { describe, expect, it } from 'vitest';
import { BPF_OBJECT } from '../../../../src/events/memory.ts';
import { bpf } from '../../../../src/syscalls/system/bpf.ts';
import { decode } from '../../support/decode.ts';

const BPF_OBJ_GET_INFO_BY_FD = 15;
const ATTRIBUTES = 0x1000;
const INFORMATION = 0x2000;

/** What the tracee has in memory: attributes for a descriptor, and `numbers` where they lead to, by offset. */
function memoryOf(fd: number, length: number, numbers: Readonly<Record<number, number>>) {
  const attributes = Buffer.alloc(16);
  attributes.writeUInt32LE(fd, 0);
  attributes.writeUInt32LE(length, 4);
  attributes.writeUInt32LE(INFORMATION, 8);
  const information = Buffer.alloc(256);
  for (const [offset, value] of Object.entries(numbers)) information.writeUInt32LE(value, Number(offset));
  return { [ATTRIBUTES]: attributes, [INFORMATION]: information };
}

function ask(fd: number, length: number, before: Readonly<Record<number, number>>, after = before) {
  return decode(bpf, [BPF_OBJ_GET_INFO_BY_FD, ATTRIBUTES, 16], {
    memory: memoryOf(fd, length, before),
    memoryAtExit: memoryOf(fd, length, after),
    verbose: true,
  });
}

describe('what BPF_OBJ_GET_INFO_BY_FD tells under -v', () => {
  it('of a map, as far as the caller has room', () => {
    expect(ask(BPF_OBJECT.map, 24, { 0: 1, 4: 7, 8: 4, 12: 8, 16: 100, 24: 0x61 })).toBe(
      'bpf(BPF_OBJ_GET_INFO_BY_FD, {info={bpf_fd=1, info_len=24, info={type=BPF_MAP_TYPE_HASH, id=7, key_size=4,' +
        ' value_size=8, max_entries=100, map_flags=0}}}, 16) = 0',
    );
    expect(ask(BPF_OBJECT.map, 26, { 24: 0x636261 })).toContain(', name="ab"}}}, 16) = 0');
    expect(ask(BPF_OBJECT.map, 88, {})).toContain(', btf_value_type_id=0}}}, 16) = 0');
    expect(ask(BPF_OBJECT.map, 104, { 80: 3, 88: 0x3000, 96: 32 })).toContain(
      ', btf_value_type_id=0, map_extra=0x3, hash=0x3000, hash_size=32}}}, 16) = 0',
    );
  });

  it('of a program: what it had room for, and what there is', () => {
    const line = ask(BPF_OBJECT.program, 130, { 16: 5, 112: 0x3000 }, { 0: 1, 16: 6, 20: 8, 112: 0 });
    expect(line).toContain(
      'info={type=BPF_PROG_TYPE_SOCKET_FILTER, id=0, tag="\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00",' +
        ' jited_prog_len=5 => 6, jited_prog_insns=NULL, xlated_prog_len=0 => 8, xlated_prog_insns=NULL, load_time=0,',
    );
    expect(line).toContain(', jited_ksyms=0x3000 => NULL, jited_func_lens=NULL, btf_id=0,');
  });

  it('of nothing else, nor of what is larger than a page', () => {
    const address = 'info=0x2000}}, 16) = 0';
    expect(ask(BPF_OBJECT.none, 88, {})).toContain(address);
    expect(ask(BPF_OBJECT.map, 4097, {})).toContain(address);
    expect(ask(BPF_OBJECT.program, 0, {})).toContain(address);
  });
});
