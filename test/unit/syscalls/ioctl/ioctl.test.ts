import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const TCGETS = 0x5401;
const TCSETSW = 0x5403;
const FIONREAD = 0x541b;
const FIOCLEX = 0x5451;
const SIOCGIFCONF = 0x8912;
const SIOCGIFMTU = 0x8921;
const ENOTTY = 25;

describe('ioctl', () => {
  const terminal = new Uint8Array(36);
  terminal.set(words32(0x500, 5, 0xbf, 0x8a3b));

  it('shows what terminals take and give', () => {
    const memory = { [AT]: terminal };
    const shown =
      '{c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}';
    expect(decode(ioctl, [1, TCGETS, AT], { memory })).toBe(`ioctl(1, TCGETS, ${shown}) = 0`);
    expect(decode(ioctl, [1, TCGETS, AT], { memory, errno: ENOTTY })).toBe(
      'ioctl(1, TCGETS, 0x1000) = -1 ENOTTY',
    );
    expect(decode(ioctl, [1, TCSETSW, AT], { memory, errno: ENOTTY })).toBe(
      `ioctl(1, SNDCTL_TMR_STOP or TCSETSW, ${shown}) = -1 ENOTTY`,
    );
  });

  it('shows numbers, and nothing where there is no argument', () => {
    expect(decode(ioctl, [1, FIONREAD, AT], { memory: { [AT]: words32(5) } })).toBe(
      'ioctl(1, FIONREAD, [5]) = 0',
    );
    expect(decode(ioctl, [1, FIOCLEX, AT])).toBe('ioctl(1, FIOCLEX) = 0');
  });

  it('composes requests that have no name', () => {
    expect(decode(ioctl, [1, 0x80563412, AT])).toBe(
      'ioctl(1, _IOC(_IOC_READ, 0x34, 0x12, 0x56), 0x1000) = 0',
    );
    expect(decode(ioctl, [1, 0, 0])).toBe('ioctl(1, _IOC(_IOC_NONE, 0, 0, 0), 0) = 0');
  });

  it('shows an interface that was asked about even where there was no answer', () => {
    const request = new Uint8Array(40);
    request.set(Buffer.from('lo'));
    request.set(words32(65536), 16);
    const memory = { [AT]: request };
    expect(decode(ioctl, [3, SIOCGIFMTU, AT], { memory })).toBe(
      'ioctl(3, SIOCGIFMTU, {ifr_name="lo", ifr_mtu=65536}) = 0',
    );
    expect(decode(ioctl, [3, SIOCGIFMTU, AT], { memory, errno: 19 })).toBe(
      'ioctl(3, SIOCGIFMTU, {ifr_name="lo"}) = -1 ENODEV',
    );
    expect(decode(ioctl, [3, SIOCGIFMTU, AT], { memory: { [AT]: request.subarray(0, 32) }, abi: I386 })).toBe(
      'ioctl(3, SIOCGIFMTU, {ifr_name="lo", ifr_mtu=65536}) = 0',
    );
  });

  it('lists interfaces with their addresses', () => {
    const element = (name: string, address: number[]) => {
      const bytes = new Uint8Array(40);
      bytes.set(Buffer.from(name));
      bytes.set([2, 0, 0, 0, ...address], 16);
      return bytes;
    };
    const list = Buffer.concat([element('lo', [127, 0, 0, 1]), element('eth0', [10, 0, 0, 2])]);
    const asked = new Uint8Array([...words32(800, 0), ...words64(0x2000)]);
    const told = new Uint8Array([...words32(80, 0), ...words64(0x2000)]);
    const memory = { [AT]: asked, 8192: list };
    const of = (name: string, address: string) =>
      `{ifr_name="${name}", ifr_addr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("${address}")}}`;
    expect(decode(ioctl, [3, SIOCGIFCONF, AT], { memory, memoryAtExit: { [AT]: told, 8192: list } })).toBe(
      `ioctl(3, SIOCGIFCONF, {ifc_len=800 /* 20 * sizeof(struct ifreq) */ => 80 /* 2 * sizeof(struct ifreq) */, ifc_buf=[${of('lo', '127.0.0.1')}, ${of('eth0', '10.0.0.2')}]}) = 0`,
    );
  });
});
