import { describe, expect, it } from 'vitest';
import { I386, X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, type FakeBytes, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const DATA = 0x2000;
const URB = 0x3000;
const numbers = ioctlNumbers(X86_64);

/** What a request shows whose structure is made of these parts. */
function shown(name: string, parts: readonly (Uint8Array | number[])[], more: FakeBytes = {}, result = 0) {
  const memory = { [AT]: new Uint8Array(parts.flatMap((part) => [...part])), ...more };
  const line = decode(ioctl, [3, numbers.get(name) as number, AT], { memory, result });
  return line.slice(line.indexOf(`${name}, `) + name.length + 2, line.lastIndexOf(') = '));
}

describe('transfers of USB', () => {
  const data = { [DATA]: new Uint8Array([1, 2, 3, 4]) };

  it('tell their data as it goes, or as it came', () => {
    expect(shown('USBDEVFS_BULK', [words32(2, 3, 1000, 0), words64(DATA)], data, 3)).toBe(
      '{ep=0x2, len=3, timeout=1000, data="\\x01\\x02\\x03"}',
    );
    expect(shown('USBDEVFS_BULK', [words32(0x82, 4, 1000, 0), words64(DATA)], data, 2)).toBe(
      '{ep=0x82, len=4, timeout=1000} => {data="\\x01\\x02"}',
    );
    const setup = [0x80, 6, 0, 1, 0, 0, 4, 0];
    expect(shown('USBDEVFS_CONTROL', [setup, words32(5000, 0), words64(DATA)], data, 4)).toBe(
      '{bRequestType=0x80, bRequest=0x6, wValue=0x100, wIndex=0, wLength=4, timeout=5000} => {data="\\x01\\x02\\x03\\x04"}',
    );
  });

  it('are as 32-bit programs have them', () => {
    const memory = { [AT]: words32(2, 1, 1000, DATA), ...data };
    expect(decode(ioctl, [3, 0xc010_5502, AT], { abi: I386, memory, result: 1 })).toBe(
      'ioctl(3, USBDEVFS_BULK32, {ep=0x2, len=1, timeout=1000, data="\\x01"}) = 1',
    );
  });

  it('are told again when they have ended, with their parts where they have such', () => {
    const ended = (type: number) =>
      new Uint8Array([
        ...[type, 0x81, 0, 0],
        ...words32(-32, 2, 0),
        ...words64(DATA),
        ...words32(8, 4, 0, 1, 0, 0),
        ...words64(0x77),
        ...words32(8, 4, 0),
      ]);
    const start = 'endpoint=0x81, status=-EPIPE, flags=USBDEVFS_URB_ISO_ASAP, buffer="\\x01\\x02\\x03\\x04",';
    const end =
      ' buffer_length=8, actual_length=4, start_frame=0, number_of_packets=1, error_count=0, signr=0, usercontext=0x77';
    expect(shown('USBDEVFS_REAPURB', [words64(URB)], { [URB]: ended(1), ...data })).toBe(
      `[{type=USBDEVFS_URB_TYPE_INTERRUPT, ${start}${end}}]`,
    );
    expect(shown('USBDEVFS_REAPURB', [words64(URB)], { [URB]: ended(0), ...data })).toBe(
      `[{type=USBDEVFS_URB_TYPE_ISO, ${start}${end}, iso_frame_desc=[{length=8, actual_length=4, status=0}]}]`,
    );
  });
});

it('a place on a disc is the number of a sector, or a time', () => {
  const entry = (format: number) => [[1, 0x14, format, 0], words32(0x0a0b0c), [0, 0, 0, 0]];
  expect(shown('CDROMREADTOCENTRY', entry(1))).toBe(
    '{cdte_track=1, cdte_format=CDROM_LBA} => {cdte_adr=4, cdte_ctrl=1, cdte_addr={lba=658188}, cdte_datamode=0}',
  );
  expect(shown('CDROMREADTOCENTRY', entry(2))).toContain('cdte_addr={msf={minute=12, second=11, frame=10}}');
  expect(shown('CDROMREADTOCENTRY', entry(3))).toContain('cdte_ctrl=1, cdte_datamode=0}');
});

it('the slot of a drive may be the current one', () => {
  expect(decode(ioctl, [3, 0x5326, 0x7fff_ffff], { result: 4 })).toBe(
    'ioctl(3, CDROM_DRIVE_STATUS, CDSL_CURRENT) = 4',
  );
});

it('terminals tell with which signals they are switched', () => {
  expect(shown('VT_SETMODE', [[1, 0, 10, 0, 12, 0, 0, 0]])).toBe(
    '{mode=VT_PROCESS, waitv=0, relsig=SIGUSR1, acqsig=SIGUSR2, frsig=0}',
  );
});
