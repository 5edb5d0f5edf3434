import { ABIS, type Abi, X86_64 } from '../abi/abi.ts';
import type { CallCount } from '../events/call-count.ts';
import type { EventConsumer, SyscallCall, SyscallReturned, TraceEvent } from '../events/event.ts';
import { isNamed, rowOf } from '../syscalls/catalogue.ts';
import { tallyKey } from '../syscalls/i386/carried.ts';
import { Structure } from './data.ts';
import type { SummaryColumn, SummaryOptions } from './options.ts';

/** What is counted of one syscall. */
interface Tally {
  readonly name: string;
  calls: number;
  errors: number;
  /** Time of the processor, or from entry to return (`-w`). */
  readonly time: Times;
  /** From entry to return, where that is asked for by columns of its own. */
  readonly wall: Times;
}

/** What calls took, in nanoseconds. */
interface Times {
  total: number;
  shortest: number;
  longest: number;
}

/** What tells of a call how it is counted. */
export type CountedCall = Pick<SyscallCall, 'abi' | 'number' | 'carried'>;

/** Whether columns of the time from entry to return are asked for, whatever the other times are. */
export function countsWall({ summaryColumns, summarySort }: SummaryOptions): boolean {
  return [...summaryColumns, summarySort].some((column) => WALL_COLUMNS.has(column));
}

const WALL_COLUMNS: ReadonlySet<string> = new Set(['wall-total', 'wall-min', 'wall-max', 'wall-avg']);

/** Counts calls (`-c`), and tells the counts when asked. */
export class Summary implements EventConsumer {
  private readonly tallies: readonly Map<number, Tally>[] = ABIS.map(() => new Map());

  private readonly countsWall: boolean;

  constructor(private readonly options: SummaryOptions) {
    this.countsWall = countsWall(options);
  }

  consume(event: TraceEvent): void {
    if (event.kind === 'returned') this.count(event);
  }

  flush(): void {}

  /** The report: a table for each ABI that was used, empty where there was no call. */
  report(): string {
    const used = ABIS.filter((abi) => this.tallies[abi.index]?.size);
    return used.map((abi) => heading(abi) + this.table(abi)).join('');
  }

  /** Counts calls that somebody else counted, less their overhead. */
  add(call: CountedCall, count: CallCount): void {
    if (!isNamed(call.abi, call.number)) return;
    const tally = this.tallyOf(call);
    tally.calls += count.calls;
    tally.errors += count.errors;
    addTimes(tally.time, count.time, count.shortest, count.longest);
    addTimes(tally.wall, count.wallTime, count.wallShortest, count.wallLongest);
  }

  /** The same as data: what `report` has in columns, times in seconds. */
  data(): { abi: Abi['name']; calls: Structure[]; total: Structure }[] {
    const used = ABIS.filter((abi) => this.tallies[abi.index]?.size);
    return used.map((abi) => {
      const rows = this.rows(abi);
      const total = sum(rows);
      return {
        abi: abi.name,
        calls: rows.map((row) => rowData(row, total, this.countsWall)),
        total: rowData(total, total, this.countsWall),
      };
    });
  }

  /** Numbers that no call has are left out, as by strace. */
  private count(event: SyscallReturned): void {
    if (!isNamed(event.call.abi, event.call.number)) return;
    const tally = this.tallyOf(event.call);
    const { summaryOverhead, summaryWallClock } = this.options;
    const time = Math.max((summaryWallClock ? event.duration : event.systemTime) - summaryOverhead, 0);
    tally.calls++;
    if (event.errno !== 0) tally.errors++;
    addTimes(tally.time, time, time, time);
    if (!this.countsWall) return;
    const wall = Math.max(event.duration - summaryOverhead, 0);
    addTimes(tally.wall, wall, wall, wall);
  }

  private tallyOf(call: CountedCall): Tally {
    const key = tallyKey(call);
    const tallies = this.tallies[call.abi.index] as Map<number, Tally>;
    let tally = tallies.get(key);
    if (!tally) {
      tally = emptyTally(rowOf(call).name);
      tallies.set(key, tally);
    }
    return tally;
  }

  private rows(abi: Abi): Tally[] {
    const byNumber = [...(this.tallies[abi.index] as Map<number, Tally>)].sort(([a], [b]) => a - b);
    return sorted(
      byNumber.map(([, tally]) => tally),
      this.options.summarySort,
    );
  }

  private table(abi: Abi): string {
    const { summaryColumns } = this.options;
    const rows = this.rows(abi);
    const total = sum(rows);
    const columns = summaryColumns.map((column) => COLUMNS[column]);
    const cells = [...rows, total].map((row) => columns.map((column) => column.cell(row, total)));
    // strace has room for the NUL of a name.
    const widths = columns.map((column, index) =>
      Math.max(
        column.width,
        ...cells.map((line) => (line[index] as string).length + (column === COLUMNS.name ? 1 : 0)),
      ),
    );
    const line = (texts: readonly string[]) => `${layOut(texts, columns, widths)}\n`;
    const dashes = line(widths.map((width) => '-'.repeat(width)));
    const body = cells.slice(0, -1).map(line).join('');
    return line(columns.map((column) => column.title)) + dashes + body + dashes + line(cells.at(-1) ?? []);
  }
}

/** strace names the mode of all tables but that of its own ABI, be it there or not. */
function heading(abi: Abi): string {
  return abi === X86_64 ? '' : `System call usage summary for ${abi.mode} mode:\n`;
}

function rowData(row: Tally, total: Tally, hasWall: boolean): Structure {
  const data = new Structure();
  if (row !== total) data.add('syscall', row.name);
  data.add('calls', row.calls);
  data.add('errors', row.errors);
  data.add('time_percent', Number(percentage(row, total).toFixed(2)));
  data.add('total_time', row.time.total / 1e9);
  data.add('min_time', row.time.shortest / 1e9);
  data.add('max_time', row.time.longest / 1e9);
  data.add('avg_time', average(row) / 1e9);
  if (!hasWall) return data;
  data.add('wall_total', row.wall.total / 1e9);
  data.add('wall_min', row.wall.shortest / 1e9);
  data.add('wall_max', row.wall.longest / 1e9);
  data.add('wall_avg', wallAverage(row) / 1e9);
  return data;
}

interface Column {
  readonly title: string;
  readonly width: number;
  cell(row: Tally, total: Tally): string;
}

const COLUMNS: Readonly<Record<SummaryColumn, Column>> = {
  'time-percent': {
    title: '% time',
    width: 6,
    cell: (row, total) => percentage(row, total).toFixed(2),
  },
  'total-time': { title: 'seconds', width: 11, cell: (row) => seconds(row.time.total) },
  'min-time': { title: 'shortest', width: 8, cell: (row) => seconds(row.time.shortest) },
  'max-time': { title: 'longest', width: 8, cell: (row) => seconds(row.time.longest) },
  'avg-time': { title: 'usecs/call', width: 11, cell: (row) => microseconds(average(row)) },
  'wall-total': { title: 'wall-total', width: 11, cell: (row) => seconds(row.wall.total) },
  'wall-min': { title: 'wall-min', width: 8, cell: (row) => seconds(row.wall.shortest) },
  'wall-max': { title: 'wall-max', width: 8, cell: (row) => seconds(row.wall.longest) },
  'wall-avg': { title: 'wall-avg', width: 11, cell: (row) => microseconds(wallAverage(row)) },
  calls: { title: 'calls', width: 9, cell: (row) => String(row.calls) },
  errors: { title: 'errors', width: 9, cell: (row) => (row.errors === 0 ? '' : String(row.errors)) },
  name: { title: 'syscall', width: 16, cell: (row) => row.name },
};

function layOut(texts: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  return texts
    .map((text, index) => {
      const width = widths[index] as number;
      if (columns[index] !== COLUMNS.name) return text.padStart(width);
      return index === texts.length - 1 ? text : text.padEnd(width);
    })
    .join(' ');
}

function sorted(rows: Tally[], by: SummaryColumn | 'nothing'): Tally[] {
  if (by === 'nothing') return rows;
  if (by === 'name') return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  const key = SORT_KEYS[by];
  return rows.sort((a, b) => key(b) - key(a));
}

const SORT_KEYS: Readonly<Record<Exclude<SummaryColumn, 'name'>, (row: Tally) => number>> = {
  'time-percent': (row) => row.time.total,
  'total-time': (row) => row.time.total,
  'min-time': (row) => row.time.shortest,
  'max-time': (row) => row.time.longest,
  'avg-time': average,
  'wall-total': (row) => row.wall.total,
  'wall-min': (row) => row.wall.shortest,
  'wall-max': (row) => row.wall.longest,
  'wall-avg': wallAverage,
  calls: (row) => row.calls,
  errors: (row) => row.errors,
};

function percentage(row: Tally, total: Tally): number {
  if (row === total) return 100;
  return total.time.total === 0 ? 0 : (row.time.total / total.time.total) * 100;
}

function average(row: Tally): number {
  return row.calls === 0 ? 0 : row.time.total / row.calls;
}

function wallAverage(row: Tally): number {
  return row.calls === 0 ? 0 : row.wall.total / row.calls;
}

function sum(rows: readonly Tally[]): Tally {
  const total = emptyTally('total');
  for (const { calls, errors, time, wall } of rows) {
    total.calls += calls;
    total.errors += errors;
    addTimes(total.time, time.total, time.shortest, time.longest);
    addTimes(total.wall, wall.total, wall.shortest, wall.longest);
  }
  return total;
}

function emptyTally(name: string): Tally {
  return { name, calls: 0, errors: 0, time: emptyTimes(), wall: emptyTimes() };
}

function emptyTimes(): Times {
  return { total: 0, shortest: Number.POSITIVE_INFINITY, longest: 0 };
}

function addTimes(times: Times, total: number, shortest: number, longest: number): void {
  times.total += total;
  if (shortest < times.shortest) times.shortest = shortest;
  if (longest > times.longest) times.longest = longest;
}

function seconds(nanoseconds: number): string {
  return (nanoseconds / 1e9).toFixed(6);
}

function microseconds(nanoseconds: number): string {
  return String(Math.floor(nanoseconds / 1000));
}
