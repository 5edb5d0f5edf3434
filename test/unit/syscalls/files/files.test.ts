import { describe, expect, it } from 'vitest';
import { fileChapters } from '../../../../src/syscalls/files/index.ts';
import { decode, decodeEntry, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const row = (name: string) => rowNamed(fileChapters, name);

const AT = 0x1000;
const BUFFER = 0x2000;
const AT_FDCWD = -100;
const ENOENT = 2;
const path = { [AT]: 'a file' };

describe('open', () => {
  it('shows the mode only where a file may be made', () => {
    expect(decode(row('open'), [AT, 0, 0o644], { memory: path, result: 3 })).toBe(
      'open("a file", O_RDONLY) = 3',
    );
    expect(decode(row('openat'), [AT_FDCWD, AT, 0o101, 0o644], { memory: path, result: 3 })).toBe(
      'openat(AT_FDCWD, "a file", O_WRONLY|O_CREAT, 0644) = 3',
    );
    expect(decode(row('openat'), [5, AT, 0o20200002, 0], { memory: path, errno: ENOENT })).toBe(
      'openat(5, "a file", O_RDWR|O_TMPFILE, 000) = -1 ENOENT',
    );
  });

  it('names unknown flags without saying of which set they are', () => {
    expect(decode(row('open'), [AT, 4], { memory: path, result: 3 })).toBe(
      'open("a file", O_RDONLY|0x4) = 3',
    );
  });

  it('shows an unreadable path as its address', () => {
    expect(decode(row('open'), [0x10, 0], { errno: 14 })).toBe('open(0x10, O_RDONLY) = -1 EFAULT');
    expect(decode(row('open'), [0, 0], { errno: 14 })).toBe('open(NULL, O_RDONLY) = -1 EFAULT');
  });

  it('reads as much of open_how as the caller says there is', () => {
    const how = words64(0o101, 0o600, 8, 5);
    const memory = { ...path, [BUFFER]: how };
    const known = '{flags=O_WRONLY|O_CREAT, mode=0600, resolve=RESOLVE_BENEATH';
    const call = (size: number) =>
      decode(row('openat2'), [AT_FDCWD, AT, BUFFER, size], { memory, result: 3 });
    expect(call(23)).toBe('openat2(AT_FDCWD, "a file", 0x2000, 23) = 3');
    expect(call(24)).toBe(`openat2(AT_FDCWD, "a file", ${known}}, 24) = 3`);
    expect(call(25)).toBe(`openat2(AT_FDCWD, "a file", ${known}, /* bytes 24..24 */ "\\x05"}, 25) = 3`);
    expect(call(40)).toBe(`openat2(AT_FDCWD, "a file", ${known}, ???}, 40) = 3`);
  });
});

describe('stat', () => {
  const stat = words64(
    0x801,
    42,
    1,
    0o104755,
    0,
    0,
    1234,
    4096,
    8,
    1700000000,
    123456789,
    -5,
    0,
    0,
    0,
    0,
    0,
    0,
  );

  it('is brief unless -v is given', () => {
    const memory = { [AT]: 'a file', [BUFFER]: stat };
    expect(decode(row('stat'), [AT, BUFFER], { memory })).toBe(
      'stat("a file", {st_mode=S_IFREG|S_ISUID|0755, st_size=1234, ...}) = 0',
    );
    expect(decode(row('fstat'), [3, BUFFER], { memory, verbose: true })).toContain(
      '{st_dev=makedev(0x8, 0x1), st_ino=42, st_mode=S_IFREG|S_ISUID|0755, st_nlink=1, st_uid=0,',
    );
  });

  it('prints the structure once the call has returned, and not where it failed', () => {
    const memory = { [AT]: 'a file', [BUFFER]: stat };
    expect(decodeEntry(row('stat'), [AT, BUFFER], { memory })).toBe('stat("a file"');
    expect(decode(row('stat'), [AT, BUFFER], { memory, errno: ENOENT })).toBe(
      'stat("a file", 0x2000) = -1 ENOENT',
    );
  });

  it('shows the device where the file is one, and an unknown kind of file in octal', () => {
    const device = new Uint8Array(stat);
    new DataView(device.buffer).setUint32(24, 0o020620, true);
    new DataView(device.buffer).setUint32(40, 0x8801, true);
    expect(decode(row('fstat'), [3, BUFFER], { memory: { [BUFFER]: device } })).toBe(
      'fstat(3, {st_mode=S_IFCHR|0620, st_rdev=makedev(0x88, 0x1), ...}) = 0',
    );
    new DataView(device.buffer).setUint32(24, 0o170777, true);
    expect(decode(row('fstat'), [3, BUFFER], { memory: { [BUFFER]: device } })).toBe(
      'fstat(3, {st_mode=0170777, st_size=1234, ...}) = 0',
    );
  });

  it('shows of statx what the kernel filled in', () => {
    const statx = new Uint8Array(256);
    const view = new DataView(statx.buffer);
    view.setUint32(0, 0x200, true);
    view.setUint32(40, 77, true);
    expect(
      decode(row('statx'), [AT_FDCWD, AT, 0x100, 0x200, BUFFER], { memory: { ...path, [BUFFER]: statx } }),
    ).toBe(
      'statx(AT_FDCWD, "a file", AT_STATX_SYNC_AS_STAT|AT_SYMLINK_NOFOLLOW, STATX_SIZE, {stx_mask=STATX_SIZE, stx_attributes=0, stx_size=77, ...}) = 0',
    );
  });
});

describe('names and attributes', () => {
  it('shows a device number only for devices', () => {
    expect(decode(row('mknod'), [AT, 0o060644, 0x103], { memory: path })).toBe(
      'mknod("a file", S_IFBLK|0644, makedev(0x1, 0x3)) = 0',
    );
    expect(decode(row('mknod'), [AT, 0o010600, 5], { memory: path })).toBe(
      'mknod("a file", S_IFIFO|0600) = 0',
    );
  });

  it('changes modes without a link on the way', () => {
    expect(decode(row('fchmodat2'), [AT_FDCWD, AT, 0o640, 0x100], { memory: path })).toBe(
      'fchmodat2(AT_FDCWD, "a file", 0640, AT_SYMLINK_NOFOLLOW) = 0',
    );
  });

  it('leaves the NUL at the end of an attribute out', () => {
    const memory = { [AT]: 'a file', [BUFFER]: 'value' };
    expect(decode(row('setxattr'), [AT, AT, BUFFER, 6, 1], { memory })).toBe(
      'setxattr("a file", "a file", "value", 6, XATTR_CREATE) = 0',
    );
    expect(decode(row('getxattr'), [AT, AT, BUFFER, 100], { memory, result: 3 })).toBe(
      'getxattr("a file", "a file", "val", 100) = 3',
    );
  });
});

describe('getdents64', () => {
  const entry = new Uint8Array(24);
  new DataView(entry.buffer).setUint32(0, 7, true);
  new DataView(entry.buffer).setUint16(16, 24, true);
  entry[18] = 8;
  entry.set(Buffer.from('name'), 19);
  const memory = { [BUFFER]: entry };

  it('counts entries, and lists them under -v', () => {
    expect(decode(row('getdents64'), [3, BUFFER, 100], { memory, result: 24 })).toBe(
      'getdents64(3, 0x2000 /* 1 entries */, 100) = 24',
    );
    expect(decode(row('getdents64'), [3, BUFFER, 100], { memory, result: 24, verbose: true })).toBe(
      'getdents64(3, [{d_ino=7, d_off=0, d_reclen=24, d_type=DT_REG, d_name="name"}], 100) = 24',
    );
  });

  it('survives an entry that says it is shorter than it can be', () => {
    const broken = new Uint8Array(entry);
    new DataView(broken.buffer).setUint16(16, 0, true);
    expect(decode(row('getdents64'), [3, BUFFER, 100], { memory: { [BUFFER]: broken }, result: 24 })).toBe(
      'getdents64(3, 0x2000 /* d_reclen 19 bytes underflow */ /* 1+ entries */, 100) = 24',
    );
  });
});

describe('mounts', () => {
  it('follows only the strings that the kernel looks at', () => {
    const memory = { [AT]: 'text' };
    const MS_BIND = 4096;
    const MS_REMOUNT = 32;
    expect(decode(row('mount'), [AT, AT, AT, 1, AT], { memory })).toBe(
      'mount("text", "text", "text", MS_RDONLY, "text") = 0',
    );
    expect(decode(row('mount'), [AT, AT, AT, MS_BIND, AT], { memory })).toBe(
      'mount("text", "text", 0x1000, MS_BIND, 0x1000) = 0',
    );
    expect(decode(row('mount'), [AT, AT, AT, MS_BIND | MS_REMOUNT, AT], { memory })).toBe(
      'mount("text", "text", 0x1000, MS_REMOUNT|MS_BIND, "text") = 0',
    );
  });

  it('has of quotactl the arguments of its command', () => {
    const memory = { [AT]: '/dev/sda', [BUFFER]: words32(2, 0) };
    expect(decode(row('quotactl'), [0x80000101, AT, 5, BUFFER], { memory })).toBe(
      'quotactl(QCMD(Q_SYNC, GRPQUOTA), "/dev/sda") = 0',
    );
    expect(decode(row('quotactl'), [0x80000400, AT, 5, BUFFER], { memory })).toBe(
      'quotactl(QCMD(Q_GETFMT, USRQUOTA), "/dev/sda", [QFMT_VFS_V0]) = 0',
    );
  });
});
