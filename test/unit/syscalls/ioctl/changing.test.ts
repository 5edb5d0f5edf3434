import { expect, it } from 'vitest';
import { X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const LIST = 0x2000;
const numbers = ioctlNumbers(X86_64);

/** What is told of a request whose memory is something else, or gone, at return. */
function told(name: string, before: Uint8Array, after?: Uint8Array): string {
  const memory = { [AT]: padded(before), [LIST]: new Uint8Array(64) };
  const memoryAtExit = after ? { ...memory, [AT]: padded(after) } : {};
  const shown = decode(ioctl, [3, numbers.get(name) as number, AT], { memory, memoryAtExit });
  return shown.slice(`ioctl(3, ${name}, `.length);
}

const padded = (bytes: Uint8Array) => {
  const all = new Uint8Array(1024);
  all.set(bytes);
  return all;
};

it('an answer that is gone is left out, or told as unknown', () => {
  expect(told('KDKBDREP', words32(250, 33))).toBe('{delay=250, period=33}) = 0');
  expect(told('GIO_FONTX', new Uint8Array(16))).toBe('{charcount=0, charheight=0, chardata=NULL}) = 0');
  expect(told('HDIO_DRIVE_CMD', words32(0xec))).toBe(
    '{command=ATA_CMD_ID_ATA, sector_number=0, feature=0, sector_count=0}) = 0',
  );
  expect(told('PTP_PIN_GETFUNC', new Uint8Array(96))).toBe('{index=0, ???}) = 0');
  expect(told('PTP_SYS_OFFSET', words32(2))).toBe('{n_samples=2, ???}) = 0');
  expect(told('KDGKBENT', words32(0x6101))).toBe('{kb_table=K_SHIFTTAB, kb_index=97, kb_value=???}) = 0');
  expect(told('KDGKBSENT', words32(1))).toBe('{kb_func=KVAL(K_F2), kb_string=???}) = 0');
});

it('a list of interfaces that is gone is told as it was given', () => {
  expect(told('SIOCGIFCONF', new Uint8Array([...words32(80, 0), ...words64(LIST)]))).toBe(
    '{ifc_len=80 /* 2 * sizeof(struct ifreq) */, ifc_buf=0x2000}) = 0',
  );
});

it('a control is told again where it is another', () => {
  const control = (id: number) => words32(id, 1);
  const name = 'type=V4L2_CTRL_TYPE_INTEGER, name="", ...}) = 0';
  expect(told('VIDIOC_QUERYCTRL', control(0x8098_0900), control(0x98_0901))).toBe(
    `{id=V4L2_CTRL_FLAG_NEXT_CTRL|V4L2_CID_BRIGHTNESS => V4L2_CID_CONTRAST, ${name}`,
  );
  expect(told('VIDIOC_QUERYCTRL', control(0x98_0900), control(0x98_0900))).toBe(
    `{id=V4L2_CID_BRIGHTNESS, ${name}`,
  );
});

it('a disk tells the data of as many sectors as it counts at return', () => {
  const status = '=> {status=0x50, error=0, nsector=1';
  expect(told('HDIO_DRIVE_CMD', words32(0xec), words32(0x0101_0050))).toBe(
    `{command=ATA_CMD_ID_ATA, sector_number=0, feature=0, sector_count=0} ${status}, buf="${'\\x00'.repeat(32)}"...}) = 0`,
  );
  expect(told('HDIO_DRIVE_CMD', words32(0x0100_00ec), words32(0x0001_0050))).toBe(
    `{command=ATA_CMD_ID_ATA, sector_number=0, feature=0, sector_count=1} ${status}}) = 0`,
  );
});

it('a map of characters is told as there was room for it', () => {
  const map = (count: number) => new Uint8Array([...words32(count, 0), ...words64(LIST)]);
  expect(told('GIO_UNIMAP', map(2), map(1))).toBe(
    '{entry_ct=2 => 1, entries=[{unicode=0, fontpos=0}, {unicode=0, fontpos=0}]}) = 0',
  );
});
