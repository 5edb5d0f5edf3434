import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const EPIOCGPARAMS = 0x80088a02;
const NS_GET_ID = 0x8008b70d;
const NS_GET_PID_IN_PIDNS = 0x8004b708;
const NS_MNT_GET_NEXT = 0x8010b70b;
const UFFDIO_MOVE = 0xc028aa05;
const UFFDIO_POISON = 0xc020aa08;
const EAGAIN = 11;

describe('requests that came after strace 6.1', () => {
  it('have their names', () => {
    expect(decode(ioctl, [3, EPIOCGPARAMS, AT])).toBe('ioctl(3, EPIOCGPARAMS, 0x1000) = 0');
  });

  it('tell namespaces by their numbers', () => {
    expect(decode(ioctl, [3, NS_GET_ID, AT], { memory: { [AT]: new Uint8Array(words64(77)) } })).toBe(
      'ioctl(3, NS_GET_ID, [0x4d]) = 0',
    );
    expect(decode(ioctl, [3, NS_GET_PID_IN_PIDNS, 12], { result: 3 })).toBe(
      'ioctl(3, NS_GET_PID_IN_PIDNS, 12) = 3',
    );
    const mounts = new Uint8Array([...words32(16, 5), ...words64(77)]);
    expect(decode(ioctl, [3, NS_MNT_GET_NEXT, AT], { memory: { [AT]: mounts }, result: 4 })).toBe(
      'ioctl(3, NS_MNT_GET_NEXT, {size=16, nr_mounts=5, mnt_ns_id=0x4d}) = 4',
    );
  });

  it('tell what was done to memory, where it was done', () => {
    const moved = new Uint8Array([0x10000, 0x20000, 0x1000, 1, 0x1000].flatMap((each) => [...words64(each)]));
    const memory = { [AT]: moved };
    const asked = '{dst=0x10000, src=0x20000, len=0x1000, mode=UFFDIO_MOVE_MODE_DONTWAKE';
    expect(decode(ioctl, [3, UFFDIO_MOVE, AT], { memory })).toBe(
      `ioctl(3, UFFDIO_MOVE, ${asked}, move=4096}) = 0`,
    );
    expect(decode(ioctl, [3, UFFDIO_MOVE, AT], { memory, errno: EAGAIN })).toBe(
      `ioctl(3, UFFDIO_MOVE, ${asked}}) = -1 EAGAIN`,
    );
    expect(decode(ioctl, [3, UFFDIO_POISON, AT], { memory })).toBe(
      'ioctl(3, UFFDIO_POISON, {range={start=0x10000, len=0x20000}, mode=0x1000 /* UFFDIO_POISON_MODE_??? */, updated=1}) = 0',
    );
  });
});
