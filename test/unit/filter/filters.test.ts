import { describe, expect, it } from 'vitest';
import { ALL_SIGNALS, parseSignalFilter } from '../../../src/filter/signal-filter.ts';
import { ALL_STATUSES, onlyStatus, parseStatusFilter, STATUSES } from '../../../src/filter/status-filter.ts';
import { BITMAP_LENGTH, parseSyscallFilter } from '../../../src/filter/syscall-filter.ts';

describe('signal filter', () => {
  const SIGNALS = [1, 2, 6, 9, 11, 29, 32, 33, 64];

  it.each([
    ['all', SIGNALS],
    ['none', []],
    ['!none', SIGNALS],
    ['hup', [1]],
    ['SIGHUP,int', [1, 2]],
    ['!sigHUP,SIGINT', [6, 9, 11, 29, 32, 33, 64]],
    ['abrt,6,kill', [6, 9]],
    ['io', [29]],
    ['rtmin,RT_1,SIGRT_32', [32, 33, 64]],
    ['09,0,255', [9]],
  ])('%s', (expression, selected) => {
    const filter = parseSignalFilter(expression);
    expect(SIGNALS.filter((signal) => filter.selects(signal))).toEqual(selected);
  });

  it('selects every signal where nothing was asked for', () => {
    expect(SIGNALS.every((signal) => ALL_SIGNALS.selects(signal))).toBe(true);
  });
});

describe('status filter', () => {
  it.each([
    ['all', STATUSES],
    ['none', []],
    ['failed', ['failed']],
    ['Failed,DETACHED', ['failed', 'detached']],
    ['!successful', ['failed', 'unfinished', 'unavailable', 'detached']],
  ])('%s', (expression, selected) => {
    const filter = parseStatusFilter(expression);
    expect(STATUSES.filter((status) => filter[status])).toEqual(selected);
    expect(filter.all).toBe(selected.length === STATUSES.length);
  });

  it('has the sets that -z and no option stand for', () => {
    expect(STATUSES.filter((status) => onlyStatus('successful')[status])).toEqual(['successful']);
    expect(ALL_STATUSES.all).toBe(true);
  });
});

describe('syscall filter', () => {
  it('knows whether it takes everything or nothing', () => {
    expect(parseSyscallFilter('all')).toMatchObject({ everything: true, nothing: false });
    expect(parseSyscallFilter('!none')).toMatchObject({ everything: true, nothing: false });
    expect(parseSyscallFilter('none')).toMatchObject({ everything: false, nothing: true });
    expect(parseSyscallFilter('?nosuch')).toMatchObject({ everything: false, nothing: true });
    expect(parseSyscallFilter('read')).toMatchObject({ everything: false, nothing: false });
  });

  it('knows calls that are later than strace 6.1', () => {
    const filter = parseSyscallFilter('fchmodat2,%memory');
    expect(filter.selects('x86_64', 'fchmodat2', 452)).toBe(true);
    expect(filter.selects('i386', 'mseal', 462)).toBe(true);
    expect(filter.selects('x86_64', 'cachestat', 451)).toBe(false);
  });

  it('has numbers without a name in every set', () => {
    const filter = parseSyscallFilter('none');
    for (const number of [400, BITMAP_LENGTH - 1, BITMAP_LENGTH, 0x40000000]) {
      expect(filter.selects('x86_64', `syscall_0x${number.toString(16)}`, number)).toBe(true);
    }
    expect(filter.bitmap('x86_64')[400]).toBe(1);
    expect(filter.bitmap('x86_64')[BITMAP_LENGTH - 1]).toBe(1);
  });

  it.each([
    ['read@x32', 'read', 0],
    ['520', 'execve', 520],
    ['512@x32', 'rt_sigaction', 512],
    ['1073741825@x32', 'write', 1],
    ['1073741825', 'write', 1],
    ['%net@x32', 'recvfrom', 517],
    ['%net@x32', 'recvfrom#64', 45],
    ['all@x32', 'ioctl', 514],
    ['ioctl', 'ioctl', 514],
  ])('takes %s for the call of x32 %s, number %d', (expression, name, number) => {
    const filter = parseSyscallFilter(expression);
    expect(filter.selects('x32', name, number)).toBe(true);
    expect(filter.bitmap('x32')[number]).toBe(1);
    expect(filter.selects('x32', 'getpid', 39)).toBe(expression === 'all@x32');
    expect(filter.selects('x86_64', 'read', 0)).toBe(false);
  });
});
