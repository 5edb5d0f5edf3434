import { describe, expect, it } from 'vitest';
import { I386, X86_64 } from '../../../src/abi/abi.ts';
import type { SyscallReturned } from '../../../src/events/event.ts';
import type { SummaryOptions } from '../../../src/format/options.ts';
import { Summary } from '../../../src/format/summary.ts';

const DEFAULTS: SummaryOptions = {
  summarySort: 'total-time',
  summaryColumns: ['time-percent', 'total-time', 'avg-time', 'calls', 'errors', 'name'],
  summaryWallClock: false,
  summaryOverhead: 0,
};

function returned(number: number, systemTime: number, errno = 0, abi = X86_64): SyscallReturned {
  return {
    kind: 'returned',
    call: { abi, number, carried: 0 },
    errno,
    systemTime,
    duration: 2 * systemTime,
  } as SyscallReturned;
}

function report(options: Partial<SummaryOptions>, ...events: SyscallReturned[]): string[] {
  const summary = new Summary({ ...DEFAULTS, ...options });
  for (const event of events) summary.consume(event);
  return summary.report().split('\n');
}

describe('summary', () => {
  it('is empty where no call was made', () => expect(report({})).toEqual(['']));

  it('sorts by time, counts errors, and sums up', () =>
    expect(report({}, returned(0, 1000), returned(1, 3000), returned(0, 2000, 9), returned(1, 4000))).toEqual(
      [
        '% time     seconds  usecs/call     calls    errors syscall',
        '------ ----------- ----------- --------- --------- ----------------',
        ' 70.00    0.000007           3         2           write',
        ' 30.00    0.000003           1         2         1 read',
        '------ ----------- ----------- --------- --------- ----------------',
        '100.00    0.000010           2         4         1 total',
        '',
      ],
    ));

  it('takes what was counted elsewhere', () => {
    const summary = new Summary(DEFAULTS);
    const times = { time: 3000, shortest: 1000, longest: 2000, wallTime: 0, wallShortest: 0, wallLongest: 0 };
    const count = { abi: 'i386', errors: 1, ...times } as const;
    const bind = { abi: I386, number: 102, carried: 2 };
    summary.add(bind, { ...count, number: 102, carried: 2, calls: 2 });
    summary.add(bind, { ...count, number: 102, carried: 2, calls: 1 });
    summary.add({ abi: I386, number: 90, carried: 0 }, { ...count, number: 90, carried: 0, calls: 1 });
    expect(summary.report().split('\n').slice(3, 5)).toEqual([
      ' 66.67    0.000006           2         3         2 bind',
      ' 33.33    0.000003           3         1         1 mmap',
    ]);
  });

  it('takes columns, order and clock as asked', () =>
    expect(
      report(
        { summaryColumns: ['name', 'max-time', 'min-time'], summarySort: 'name', summaryWallClock: true },
        returned(1, 3000),
        returned(0, 1000),
        returned(0, 2000),
      ),
    ).toEqual([
      'syscall           longest shortest',
      '---------------- -------- --------',
      'read             0.000004 0.000002',
      'write            0.000006 0.000006',
      '---------------- -------- --------',
      'total            0.000006 0.000002',
      '',
    ]));

  it('has columns of the time from entry to return beside the others', () => {
    const times = {
      time: 2000,
      shortest: 1000,
      longest: 1000,
      wallTime: 9000,
      wallShortest: 2000,
      wallLongest: 7000,
    };
    const summary = new Summary({
      ...DEFAULTS,
      summaryColumns: ['name', 'wall-total', 'wall-min', 'wall-max', 'wall-avg', 'total-time'],
      summarySort: 'wall-avg',
    });
    summary.consume(returned(0, 1000));
    summary.add(
      { abi: X86_64, number: 1, carried: 0 },
      { abi: 'x86_64', number: 1, carried: 0, calls: 2, errors: 0, ...times },
    );
    expect(summary.report().split('\n')).toEqual([
      'syscall           wall-total wall-min wall-max    wall-avg     seconds',
      '---------------- ----------- -------- -------- ----------- -----------',
      'write               0.000009 0.000002 0.000007           4    0.000002',
      'read                0.000002 0.000002 0.000002           2    0.000001',
      '---------------- ----------- -------- -------- ----------- -----------',
      'total               0.000011 0.000002 0.000007           3    0.000003',
      '',
    ]);
  });

  it('takes the overhead off each call', () =>
    expect(
      report(
        { summaryOverhead: 900, summaryColumns: ['total-time'] },
        returned(0, 1900),
        returned(0, 500),
      )[2],
    ).toBe('   0.000001'));

  it('is as wide as the longest name, and one more', () =>
    expect(
      report({ summaryColumns: ['name', 'calls'] }, returned(225, 0), returned(0, 0)).slice(0, 3),
    ).toEqual(['syscall               calls', '----------------- ---------', 'read                      1']));

  it('keeps a table for each ABI', () =>
    expect(
      report({ summaryColumns: ['calls', 'name'] }, returned(0, 0), returned(3, 0, 0, I386)).filter(
        (line) => !line.startsWith('-'),
      ),
    ).toEqual([
      '    calls syscall',
      '        1 read',
      '        1 total',
      'System call usage summary for 32 bit mode:',
      '    calls syscall',
      '        1 read',
      '        1 total',
      '',
    ]));
});
