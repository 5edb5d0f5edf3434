import { expect, it } from 'vitest';
import { I386, X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, type FakeBytes, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const THERE = 0x2000;
const numbers = ioctlNumbers(X86_64);

function shown(
  number: number,
  parts: readonly (Uint8Array | number[])[],
  more: FakeBytes = {},
  abi = X86_64,
) {
  const memory = { [AT]: new Uint8Array(parts.flatMap((part) => [...part])), ...more };
  const line = decode(ioctl, [3, number, AT], { abi, memory });
  return line.slice(line.indexOf('{'), -') = 0'.length);
}

it('a queue of commands has grown', () => {
  const before = [words64(1, 2, 3, 4), words32(4096, 7, 1, 100, 7, 9), words64(5, 6, 7), words32(8, 9)];
  const text =
    '{ring_base_address=0x1, write_pointer_address=0x2, read_pointer_address=0x3, ring_size=4096, gpu_id=7,' +
    ' queue_type=KFD_IOC_QUEUE_TYPE_SDMA, queue_percentage=100, queue_priority=7, eop_buffer_address=0x5, eop_buffer_size=6,' +
    ' ctx_save_restore_address=0x7, ctx_save_restore_size=8, ctl_stack_size=9';
  expect(shown(0xc058_4b02, before)).toBe(`${text}} => {doorbell_offset=0x4, queue_id=9}`);
  expect(shown(0xc060_4b02, [...before, words32(10, 11)])).toBe(
    `${text}, sdma_engine_id=10, metadata_ring_size=11} => {doorbell_offset=0x4, queue_id=9}`,
  );
});

it('a method of an object has attributes', () => {
  const request = [
    [0x28, 0, 2, 0, 1, 0, 1, 0],
    words64(0),
    words32(1, 0),
    [0, 0x10, 8, 0, 1, 0, 0, 0],
    words64(0x99),
  ];
  expect(shown(numbers.get('RDMA_VERBS_IOCTL') as number, request)).toBe(
    '{length=40, object_id=UVERBS_OBJECT_COMP_CHANNEL, method_id=0x1, num_attrs=1, driver_id=RDMA_DRIVER_MLX5,' +
      ' attrs=[{attr_id=0x1000, len=8, flags=UVERBS_ATTR_F_MANDATORY, data=0x99}]}',
  );
});

it('properties of a receiver are as long as pointers make them', () => {
  const property = (bytes: number) => [
    ...words32(3, 0, 0, 0, 538_000_000),
    ...new Uint8Array(bytes),
    ...words32(0),
  ];
  const text =
    '{num=2, props=[{cmd=DTV_FREQUENCY, data=538000000, result=0}, {cmd=DTV_FREQUENCY, data=538000000, result=0}]}';
  const wide = { [THERE]: new Uint8Array([...property(52), ...property(52)]) };
  expect(shown(0x4010_6f52, [words32(2, 0), words64(THERE)], wide)).toBe(text);
  const narrow = { [THERE]: new Uint8Array([...property(48), ...property(48)]) };
  expect(shown(0x4008_6f52, [words32(2, THERE)], narrow, I386)).toBe(text);
});

it('an event of a program has a name', () => {
  const event = [words32(28), [5, 4, 0, 0], words64(0x7000, THERE), words32(3)];
  expect(shown(numbers.get('DIAG_IOCSREG') as number, event, { [THERE]: 'began u32 count' })).toBe(
    '{size=28, enable_bit=5, enable_size=4, flags=0, enable_addr=0x7000, name_args="began u32 count"} => {write_index=3}',
  );
});
