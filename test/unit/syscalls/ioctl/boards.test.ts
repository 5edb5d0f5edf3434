import { expect, it } from 'vitest';
import { X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, type FakeBytes, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const THERE = 0x2000;
const DATA = 0x3000;
const numbers = ioctlNumbers(X86_64);

function shown(name: string, parts: readonly (Uint8Array | number[])[], more: FakeBytes = {}): string {
  const memory = { [AT]: new Uint8Array(parts.flatMap((part) => [...part])), ...more };
  const line = decode(ioctl, [3, numbers.get(name) as number, AT], { memory });
  return line.slice(line.indexOf('{'), -') = 0'.length);
}

it.each([
  ['a board', [0xc, 0, 0, 0, 15, 0, 2, 0], 'addr_type=IPMI_SYSTEM_INTERFACE_ADDR_TYPE, channel=15, lun=0x2'],
  [
    'a bus',
    [1, 0, 0, 0, 0, 0, 0x20, 1],
    'addr_type=IPMI_IPMB_ADDR_TYPE, channel=0, slave_addr=0x20, lun=0x1',
  ],
  ['none', [9, 0, 0, 0, 0, 0, 0, 0], 'addr_type=0x9 /* IPMI_???_ADDR_TYPE */'],
])('a command goes to the controller of %s', (_of, address, text) => {
  const request = [words64(THERE), words32(8, 0), words64(7), [6, 1, 2, 0, 0, 0, 0, 0], words64(DATA)];
  const memory = { [THERE]: new Uint8Array(address), [DATA]: new Uint8Array([0xde, 0xad]) };
  expect(shown('IPMICTL_SEND_COMMAND', request, memory)).toBe(
    `{addr={${text}}, addr_len=8, msgid=7, msg={netfn=0x6, cmd=0x1, data_len=2, data="\\xde\\xad"}}`,
  );
});

it('memory is mapped for devices, or devices are reset', () => {
  expect(shown('VFIO_IOMMU_MAP_DMA', [words32(32, 3), words64(0x7000, 0x8000, 4096)])).toBe(
    '{argsz=32, flags=VFIO_DMA_MAP_FLAG_READ|VFIO_DMA_MAP_FLAG_WRITE, vaddr=0x7000, iova=0x8000, size=4096}',
  );
  expect(shown('VFIO_IOMMU_MAP_DMA', [words32(20, 0, 2, 5, 6, 0, 0, 0)])).toBe(
    '{argsz=20, flags=0, count=2, group_fds=[5, 6]}',
  );
});

it.each([
  [
    1,
    'CEC_EVENT_STATE_CHANGE, flags=0, state_change={phys_addr=0x1000, log_addr_mask=0x10, have_conn_info=1}',
  ],
  [2, 'CEC_EVENT_LOST_MSGS, flags=0, lost_msgs={lost_msgs=1052672}'],
  [3, 'CEC_EVENT_PIN_CEC_LOW, flags=0'],
])('what happened to a screen has what belongs to it: %i', (event, text) => {
  const parts = [words64(5), words32(event, 0, 0x0010_1000, 1), new Uint8Array(56)];
  expect(shown('CEC_DQEVENT', parts)).toBe(`{ts=5, event=${text}}`);
});

it('a path is behind what is asked of mounts', () => {
  const request = [words32(1, 1, 29, -1), words64(0), [...Buffer.from('/mnt\0')]];
  expect(shown('AUTOFS_DEV_IOCTL_REQUESTER', request)).toBe(
    '{ver_major=1, ver_minor=1, size=29, ioctlfd=-1, path="/mnt"} => {requester={uid=0, gid=0}}',
  );
});
