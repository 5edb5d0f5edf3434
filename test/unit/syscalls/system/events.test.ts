import { describe, expect, it } from 'vitest';
import { systemChapters } from '../../../../src/syscalls/system/index.ts';
import { decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const bpf = rowNamed(systemChapters, 'bpf');
const perf = rowNamed(systemChapters, 'perf_event_open');

const AT = 0x1000;
const BPF_MAP_CREATE = 0;
const BPF_MAP_LOOKUP_ELEM = 1;
const BPF_PROG_GET_NEXT_ID = 11;
const E2BIG = 7;

describe('bpf', () => {
  it('shows the attributes that the caller knows', () => {
    const memory = { [AT]: words32(1, 4, 8, 16, 0, 0, 0, 0, 0, 0) };
    expect(decode(bpf, [BPF_MAP_CREATE, AT, 16], { memory, result: 3 })).toBe(
      'bpf(BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=4, value_size=8, max_entries=16}, 16) = 3',
    );
    expect(decode(bpf, [BPF_MAP_CREATE, AT, 20], { memory })).toContain('max_entries=16, map_flags=0}, 20)');
  });

  it('tells that there is more than it knows', () => {
    const memory = { [AT]: words64(3, 0x10, 0x20, 0, 7) };
    const known = 'bpf(BPF_MAP_LOOKUP_ELEM, {map_fd=3, key=0x10, value=0x20, flags=BPF_ANY';
    expect(decode(bpf, [BPF_MAP_LOOKUP_ELEM, AT, 40], { memory })).toBe(`${known}, ...}, 40) = 0`);
    expect(decode(bpf, [BPF_MAP_LOOKUP_ELEM, AT, 40], { memory, verbose: true })).toBe(
      `${known}, extra_data="\\x07\\x00\\x00\\x00\\x00\\x00\\x00\\x00" /* bytes 32..39 */}, 40) = 0`,
    );
    expect(decode(bpf, [BPF_MAP_LOOKUP_ELEM, AT, 32], { memory })).toBe(`${known}}, 32) = 0`);
  });

  it('tells what the kernel stored', () => {
    const memoryAtExit = { [AT]: words32(1, 97, 0) };
    expect(
      decode(bpf, [BPF_PROG_GET_NEXT_ID, AT, 8], { memory: { [AT]: words32(1, 0, 0) }, memoryAtExit }),
    ).toBe('bpf(BPF_PROG_GET_NEXT_ID, {start_id=1, next_id=0 => 97}, 8) = 0');
  });

  it('follows no attributes of impossible size', () => {
    expect(decode(bpf, [BPF_MAP_CREATE, AT, 0], { errno: 22 })).toBe(
      'bpf(BPF_MAP_CREATE, 0x1000, 0) = -1 EINVAL',
    );
    expect(decode(bpf, [BPF_MAP_CREATE, AT, 0xffffffff], { errno: 7 })).toContain('0x1000, 4294967295)');
  });
});

describe('perf_event_open', () => {
  const attributes = (type: number, size: number, config: number, bits: number) =>
    words32(type, size, config, 0, 99, 0, 0, 0, 0, 0, bits, ...Array(21).fill(0));

  it('names the event, and the bits that are set', () => {
    const memory = { [AT]: attributes(1, 64, 2, 0x8421) };
    expect(decode(perf, [AT, 0, -1, -1, 8], { memory, result: 3 })).toBe(
      'perf_event_open({type=PERF_TYPE_SOFTWARE, size=PERF_ATTR_SIZE_VER0, config=PERF_COUNT_SW_PAGE_FAULTS, ' +
        'sample_freq=99, sample_type=0, read_format=0, disabled=1, exclude_kernel=1, freq=1, ' +
        'precise_ip=1 /* constant skid */, ...}, 0, -1, -1, PERF_FLAG_FD_CLOEXEC) = 3',
    );
  });

  it('takes a cache event apart', () => {
    const memory = { [AT]: attributes(3, 64, 0x10102, 0) };
    expect(decode(perf, [AT, 0, 0, -1, 0], { memory })).toContain(
      'config=PERF_COUNT_HW_CACHE_RESULT_MISS<<16|PERF_COUNT_HW_CACHE_OP_WRITE<<8|PERF_COUNT_HW_CACHE_LL,',
    );
  });

  it('tells the size that the kernel wants', () => {
    const memory = { [AT]: attributes(4, 128, 7, 0) };
    const memoryAtExit = { [AT]: attributes(4, 112, 7, 0) };
    expect(decode(perf, [AT, 0, 0, -1, 0], { memory, memoryAtExit, errno: E2BIG })).toContain(
      'size=PERF_ATTR_SIZE_VER7 => PERF_ATTR_SIZE_VER5, config=0x7,',
    );
  });
});
