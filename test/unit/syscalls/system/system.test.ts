import { describe, expect, it } from 'vitest';
import { systemChapters } from '../../../../src/syscalls/system/index.ts';
import { decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const row = (name: string) => rowNamed(systemChapters, name);

const AT = 0x1000;
const SYSLOG_ACTION_CONSOLE_LEVEL = 8;
const SYSLOG_ACTION_READ_ALL = 3;
const KEYCTL_DESCRIBE = 6;
const KEYCTL_REJECT = 19;

describe('syslog', () => {
  it('explains numbers, and shows what was read', () => {
    const memory = { [AT]: 'hello, world' };
    expect(decode(row('syslog'), [SYSLOG_ACTION_READ_ALL, AT, 100], { memory, result: 5 })).toBe(
      'syslog(3 /* SYSLOG_ACTION_READ_ALL */, "hello", 100) = 5',
    );
    expect(decode(row('syslog'), [SYSLOG_ACTION_CONSOLE_LEVEL, 0, 4])).toBe(
      'syslog(8 /* SYSLOG_ACTION_CONSOLE_LEVEL */, NULL, 4 /* LOGLEVEL_WARNING */) = 0',
    );
  });
});

describe('keyctl', () => {
  it('has the arguments of its operation', () => {
    expect(decode(row('keyctl'), [KEYCTL_REJECT, -1, 10, 13, 5])).toBe(
      'keyctl(KEYCTL_REJECT, KEY_SPEC_THREAD_KEYRING, 10, EACCES, 5) = 0',
    );
    const memory = { [AT]: 'user;0;0;3f010000;name' };
    expect(decode(row('keyctl'), [KEYCTL_DESCRIBE, 7, AT, 64], { memory, result: 23 })).toBe(
      'keyctl(KEYCTL_DESCRIBE, 7, "user;0;0;3f010000;name", 64) = 23',
    );
  });
});

describe('names', () => {
  it('shows system and node, under -v all', () => {
    const field = (text: string) => Buffer.concat([Buffer.from(text), Buffer.alloc(65 - text.length)]);
    const memory = { [AT]: Buffer.concat(['Linux', 'host', '6.1', '#1', 'x86_64', '(none)'].map(field)) };
    expect(decode(row('uname'), [AT], { memory })).toBe('uname({sysname="Linux", nodename="host", ...}) = 0');
    expect(decode(row('uname'), [AT], { memory, verbose: true })).toContain(
      'release="6.1", version="#1", machine="x86_64", domainname="(none)"})',
    );
  });

  it('follows no name that is too long to be one', () => {
    expect(decode(row('sethostname'), [AT, 65], { errno: 22 })).toBe('sethostname(0x1000, 65) = -1 EINVAL');
    expect(decode(row('sethostname'), [AT, 4], { memory: { [AT]: 'host' } })).toBe(
      'sethostname("host", 4) = 0',
    );
  });
});

describe('kexec_load', () => {
  it('shows as many segments as there can be', () => {
    const memory = { [AT]: words64(1, 2, 3, 4) };
    expect(decode(row('kexec_load'), [0, 1, AT, 0x3e0001], { memory })).toBe(
      'kexec_load(NULL, 1, [{buf=0x1, bufsz=2, mem=0x3, memsz=4}], KEXEC_ARCH_X86_64|KEXEC_ON_CRASH) = 0',
    );
    expect(decode(row('kexec_load'), [0, 17, AT, 0], { memory })).toContain(
      '(NULL, 17, 0x1000, KEXEC_ARCH_DEFAULT)',
    );
  });
});

describe('reboot', () => {
  it('has an argument for one command only', () => {
    const memory = { [AT]: words32(0x65766164) };
    expect(decode(row('reboot'), [0xfee1dead, 0x28121969, 0x1234567, AT], { memory })).toBe(
      'reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = 0',
    );
    expect(decode(row('reboot'), [0xfee1dead, 0x28121969, 0xa1b2c3d4, 0])).toBe(
      'reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2, NULL) = 0',
    );
  });

  it('has as much of its string as the kernel takes', () => {
    const shown = (text: string) =>
      decode(row('reboot'), [0xfee1dead, 0x28121969, 0xa1b2c3d4, AT], {
        memory: { [AT]: text },
        stringLimit: 300,
      }).match(/"(n*)"(\.*)/);
    expect(shown('n'.repeat(254))?.slice(1)).toEqual(['n'.repeat(254), '']);
    expect(shown('n'.repeat(255))?.slice(1)).toEqual(['n'.repeat(255), '...']);
    expect(shown('n'.repeat(280))?.slice(1)).toEqual(['n'.repeat(255), '...']);
  });
});
