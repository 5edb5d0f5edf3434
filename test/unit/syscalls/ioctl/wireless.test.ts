import { expect, it } from 'vitest';
import { I386, X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const THERE = 0x2000;

const network = (length: number) =>
  new Uint8Array([...Buffer.from('wlan0'.padEnd(16, '\0')), ...words64(THERE), length, 0, 1, 0, 0, 0, 0, 0]);

it('the name of a wireless network is told, or asked for', () => {
  const [SIOCSIWESSID, SIOCGIWESSID] = [0x8b1a, 0x8b1b];
  const memory = { [AT]: network(4), [THERE]: Buffer.from('home') };
  expect(decode(ioctl, [3, SIOCSIWESSID, AT], { memory })).toBe(
    'ioctl(3, SIOCSIWESSID, {ifr_name="wlan0", essid={pointer="home", length=4, flags=0x1}}) = 0',
  );
  const before = { [AT]: network(32), [THERE]: new Uint8Array(32) };
  expect(decode(ioctl, [3, SIOCGIWESSID, AT], { memory: before, memoryAtExit: memory })).toBe(
    'ioctl(3, SIOCGIWESSID, {ifr_name="wlan0", essid={pointer=0x2000, length=32, flags=0x1}} =>' +
      ' {essid={pointer="home", length=4, flags=0x1}}) = 0',
  );
});

it.each([
  [
    X86_64,
    words64(0xe000_0000, 0x20_0000_0000 + 256, 0),
    '{regnum=32} => {base=0xe0000000, size=256, type=MTRR_TYPE_UNCACHABLE}',
  ],
  [
    I386,
    words32(32, 0xe000_0000, 256, 0),
    '{regnum=32} => {base=0xe0000000, size=256, type=MTRR_TYPE_UNCACHABLE}',
  ],
])('a range of memory lies otherwise in 32-bit programs', (abi, bytes, text) => {
  const number = ioctlNumbers(abi).get('MTRRIOC_GET_ENTRY') as number;
  const line = decode(ioctl, [3, number, AT], { abi, memory: { [AT]: bytes } });
  expect(line).toBe(`ioctl(3, MTRRIOC_GET_ENTRY, ${text}) = 0`);
});
