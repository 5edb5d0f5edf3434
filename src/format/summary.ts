import { ABIS, type Abi } from '../abi/abi.ts';
import type { CallCount } from '../events/call-count.ts';
import type { EventConsumer, SyscallCall, SyscallReturned, TraceEvent } from '../events/event.ts';
import { rowOf } from '../syscalls/catalogue.ts';
import { tallyKey } from '../syscalls/i386/carried.ts';
import { Structure } from './data.ts';
import type { SummaryColumn, SummaryOptions } from './options.ts';

/** What is counted of one syscall. Times in nanoseconds. */
interface Tally {
  readonly name: string;
  calls: number;
  errors: number;
  time: number;
  shortest: number;
  longest: number;
}

/** What tells of a call how it is counted. */
export type CountedCall = Pick<SyscallCall, 'abi' | 'number' | 'carried'>;

/** Counts calls (`-c`), and tells the counts when asked. */
export class Summary implements EventConsumer {
  private readonly tallies: readonly Map<number, Tally>[] = ABIS.map(() => new Map());

  constructor(private readonly options: SummaryOptions) {}

  consume(event: TraceEvent): void {
    if (event.kind === 'returned') this.count(event);
  }

  flush(): void {}

  /** The report: a table for each ABI that was used, empty where there was no call. */
  report(): string {
    const used = ABIS.filter((abi) => this.tallies[abi.index]?.size);
    return used.map((abi) => this.heading(abi, used.length > 1) + this.table(abi)).join('');
  }

  /** Counts calls that somebody else counted, less their overhead. */
  add(call: CountedCall, { calls, errors, time, shortest, longest }: CallCount): void {
    const tally = this.tallyOf(call);
    tally.calls += calls;
    tally.errors += errors;
    tally.time += time;
    tally.shortest = Math.min(tally.shortest, shortest);
    tally.longest = Math.max(tally.longest, longest);
  }

  /** The same as data: what `report` has in columns, times in seconds. */
  data(): { abi: Abi['name']; calls: Structure[]; total: Structure }[] {
    const used = ABIS.filter((abi) => this.tallies[abi.index]?.size);
    return used.map((abi) => {
      const rows = this.rows(abi);
      const total = sum(rows);
      return {
        abi: abi.name,
        calls: rows.map((row) => rowData(row, total)),
        total: rowData(total, total),
      };
    });
  }

  private count(event: SyscallReturned): void {
    const tally = this.tallyOf(event.call);
    const measured = this.options.summaryWallClock ? event.duration : event.systemTime;
    const time = Math.max(measured - this.options.summaryOverhead, 0);
    tally.calls++;
    if (event.errno !== 0) tally.errors++;
    tally.time += time;
    if (time < tally.shortest) tally.shortest = time;
    if (time > tally.longest) tally.longest = time;
  }

  private tallyOf(call: CountedCall): Tally {
    const key = tallyKey(call);
    const tallies = this.tallies[call.abi.index] as Map<number, Tally>;
    let tally = tallies.get(key);
    if (!tally) {
      const { name } = rowOf(call);
      tally = { name, calls: 0, errors: 0, time: 0, shortest: Number.POSITIVE_INFINITY, longest: 0 };
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

  private heading(abi: Abi, several: boolean): string {
    return several ? `System call usage summary for ${abi.wordSize * 8} bit mode:\n` : '';
  }

  private table(abi: Abi): string {
    const { summaryColumns } = this.options;
    const rows = this.rows(abi);
    const total = sum(rows);
    const columns = summaryColumns.map((column) => COLUMNS[column]);
    const cells = [...rows, total].map((row) => columns.map((column) => column.cell(row, total)));
    const widths = columns.map((column, index) =>
      Math.max(column.width, ...cells.map((line) => (line[index] as string).length)),
    );
    const line = (texts: readonly string[]) => `${layOut(texts, columns, widths)}\n`;
    const dashes = line(widths.map((width) => '-'.repeat(width)));
    const body = cells.slice(0, -1).map(line).join('');
    return line(columns.map((column) => column.title)) + dashes + body + dashes + line(cells.at(-1) ?? []);
  }
}

function rowData(row: Tally, total: Tally): Structure {
  const data = new Structure();
  if (row !== total) data.add('syscall', row.name);
  data.add('calls', row.calls);
  data.add('errors', row.errors);
  data.add('time_percent', Number(percentage(row, total).toFixed(2)));
  data.add('total_time', row.time / 1e9);
  data.add('min_time', row.shortest / 1e9);
  data.add('max_time', row.longest / 1e9);
  data.add('avg_time', average(row) / 1e9);
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
  'total-time': { title: 'seconds', width: 11, cell: (row) => seconds(row.time) },
  'min-time': { title: 'shortest', width: 8, cell: (row) => seconds(row.shortest) },
  'max-time': { title: 'longest', width: 8, cell: (row) => seconds(row.longest) },
  'avg-time': { title: 'usecs/call', width: 11, cell: (row) => String(Math.floor(average(row) / 1000)) },
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
  'time-percent': (row) => row.time,
  'total-time': (row) => row.time,
  'min-time': (row) => row.shortest,
  'max-time': (row) => row.longest,
  'avg-time': average,
  calls: (row) => row.calls,
  errors: (row) => row.errors,
};

function percentage(row: Tally, total: Tally): number {
  if (row === total) return 100;
  return total.time === 0 ? 0 : (row.time / total.time) * 100;
}

function average(row: Tally): number {
  return row.calls === 0 ? 0 : row.time / row.calls;
}

function sum(rows: readonly Tally[]): Tally {
  return rows.reduce(
    (total, row) => ({
      name: 'total',
      calls: total.calls + row.calls,
      errors: total.errors + row.errors,
      time: total.time + row.time,
      shortest: Math.min(total.shortest, row.shortest),
      longest: Math.max(total.longest, row.longest),
    }),
    { name: 'total', calls: 0, errors: 0, time: 0, shortest: Number.POSITIVE_INFINITY, longest: 0 },
  );
}

function seconds(nanoseconds: number): string {
  return (nanoseconds / 1e9).toFixed(6);
}
