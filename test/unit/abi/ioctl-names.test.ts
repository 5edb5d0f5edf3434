import { describe, expect, it } from 'vitest';
import { I386, X86_64 } from '../../../src/abi/abi.ts';
import { ioctlName } from '../../../src/abi/ioctl-names.ts';

describe('the name of an ioctl request', () => {
  it.each([
    [0x5401, 'TCGETS'],
    [0x5413, 'TIOCGWINSZ'],
    [0x541b, 'FIONREAD'],
    [0x8912, 'SIOCGIFCONF'],
    [0x80045430, 'TIOCGPTN'],
    [0x40049409, 'BTRFS_IOC_CLONE or FICLONE'],
    [0x80086601, 'FS_IOC_GETFLAGS'],
    [0xc0585611, 'VIDIOC_DQBUF'],
  ])('0x%s is %s on x86-64', (request, name) => {
    expect(ioctlName(X86_64, request)).toBe(name);
    expect(ioctlName(X86_64, request | 0)).toBe(name);
  });

  it.each([
    [0x5401, 'TCGETS'],
    [0x80046601, 'FS_IOC32_GETFLAGS'],
    [0xc04c5611, 'VIDIOC_DQBUF'],
  ])('0x%s is %s on i386', (request, name) => {
    expect(ioctlName(I386, request)).toBe(name);
  });

  it.each([
    [0x80104506, 'EVIOCGNAME(16)'],
    [0x80104522, 'EVIOCGBIT(EV_REL, 16)'],
    [0x80004520, 'EVIOCGBIT(0, 0)'],
    [0x80104540, 'EVIOCGABS(ABS_X)'],
    [0x8010454b, 'EVIOCGABS(0xb /* ABS_??? */)'],
    [0x80106a13, 'JSIOCGNAME(16)'],
    [0x80044d12, 'MIXER_READ(18)'],
    [0x80104d12, 'MIXER_READ(18) or ECCGETSTATS'],
    [0x40206b00, 'SPI_IOC_MESSAGE(32)'],
  ])('0x%s holds what the caller chose: %s', (request, name) => {
    expect(ioctlName(X86_64, request)).toBe(name);
  });

  it.each([
    [0, '_IOC(_IOC_NONE, 0, 0, 0)'],
    [0x81234f01, '_IOC(_IOC_READ, 0x4f, 0x1, 0x123)'],
    [0xc0000000, '_IOC(_IOC_READ|_IOC_WRITE, 0, 0, 0)'],
    [0x7fffffff, '_IOC(_IOC_WRITE, 0xff, 0xff, 0x3fff)'],
  ])('0x%s has no name: %s', (request, name) => {
    expect(ioctlName(X86_64, request)).toBe(name);
  });
});
