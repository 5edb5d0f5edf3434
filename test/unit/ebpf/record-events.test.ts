import { beforeEach, describe, expect, it } from 'vitest';
import {
  ATTACHED,
  BEGUN,
  BLOCKED,
  CALL,
  ENTERED,
  EXECUTED,
  EXITED,
  EXITING,
  FORKED,
  LOST,
  NOT_FOLLOWED,
  RETURNED,
  SIGNAL,
  STOPPED,
  TASK_RECORD,
} from '../../../src/ebpf/layout.ts';
import { RecordEvents } from '../../../src/ebpf/record-events.ts';
import type { Records } from '../../../src/ebpf/records.ts';
import { Tracees } from '../../../src/ebpf/tracees.ts';
import { WallClock } from '../../../src/ebpf/wall-clock.ts';
import type { BackendSettings } from '../../../src/events/backend.ts';
import type { TraceEvent } from '../../../src/events/event.ts';
import { UNREADABLE } from '../../../src/events/memory.ts';
import { Random } from '../../property/random.ts';
import { callRecord, emptyRecords, lossRecord, signalRecord, taskRecord } from './records.ts';

const COMMAND = 100;
const SIZE = 1 << 14;
const AT = 4096;
const BUFFER = 0x7fff_1234_0000;

let records: Records;
let tracees: Tracees;
let events: RecordEvents;
/** What was handed on, in words: events are used again, so nothing of them is kept. */
let told: string[];
let reported: string[];

/** The events about a tracee in short, with what can be read of a buffer. */
function inShort(event: TraceEvent): string {
  if (event.kind === 'lost') return `${event.count} lost`;
  const head = `${event.tracee.tid} ${event.kind}`;
  switch (event.kind) {
    case 'entered':
      return `${head} ${event.call.number}(${event.call.args[0]})${memoryOf(event)}`;
    case 'returned':
      return `${head} ${event.call.number} = ${event.errno > 0 ? `error ${event.errno}` : event.resultLow}${memoryOf(event)}`;
    case 'exited':
      return `${head} ${event.status}`;
    case 'killed':
    case 'signal':
    case 'stopped':
      return `${head} ${event.signal}`;
    default:
      return head;
  }
}

function memoryOf({
  memory,
}: {
  memory: { readUpTo(address: number, length: number): number; bytes: Buffer; length: number };
}) {
  const at = memory.readUpTo(BUFFER, 100);
  return at === UNREADABLE ? '' : ` "${memory.bytes.toString('latin1', at, at + memory.length)}"`;
}

function take(record: Buffer): void {
  record.copy(records.bytes, AT);
  events.take(records, AT, record.length);
}

function begin(more: Partial<BackendSettings> = {}, countsOnly = false): void {
  told = [];
  reported = [];
  const settings = {
    consumer: { consume: (event: TraceEvent) => told.push(inShort(event)), flush() {} },
    clocks: { wall: true, monotonic: true, systemTime: false },
    plan: { readsMemory: () => true, unpack() {} },
    report: (message: string) => reported.push(message),
    quietAttach: false,
    detachOnExec: false,
    ...more,
  } as unknown as BackendSettings;
  records = emptyRecords(SIZE);
  tracees = new Tracees(settings);
  events = new RecordEvents(settings, tracees, new WallClock(), COMMAND, countsOnly);
}

beforeEach(() => begin());

const held = (text: string) => [{ address: BUFFER, bytes: Buffer.from(text) }];

describe('records of calls', () => {
  beforeEach(() => {
    take(taskRecord({ kind: ATTACHED, slot: 1, tid: 7 }));
    told.length = 0;
  });

  it('are an entry and a return, each with its memory', () => {
    take(callRecord({ kind: ENTERED, slot: 1, tid: 7, number: 1 }, { args: [3], atEntry: held('given') }));
    take(callRecord({ kind: RETURNED, slot: 1, tid: 7, number: 1 }, { result: 5n, atReturn: held('got') }));
    expect(told).toEqual(['7 entered 1(3) "given"', '7 returned 1 = 5 "got"']);
  });

  it('may be both in one', () => {
    const call = { args: [3], result: -2n, atEntry: held('given'), atReturn: held('got') };
    take(callRecord({ kind: CALL, slot: 1, tid: 7, number: 2 }, call));
    expect(told).toEqual(['7 entered 2(3) "given"', '7 returned 2 = error 2 "got"']);
  });

  it('take no memory over from another call', () => {
    take(callRecord({ kind: CALL, slot: 1, tid: 7, number: 1 }, { atEntry: held('given') }));
    take(callRecord({ kind: CALL, slot: 1, tid: 7, number: 1 }));
    expect(told.slice(2)).toEqual(['7 entered 1(0)', '7 returned 1 = 0']);
  });

  it('have what could be read as the call began before what could be read as it returned', () => {
    const begun = (text: string, sequence: number) =>
      take(callRecord({ kind: BEGUN, slot: 1, tid: 7, number: 1 }, { sequence, atEntry: held(text) }));
    begun('giv', 4);
    begun('GIVEN', 4);
    const call = { atEntry: held('CHANgen'), atReturn: held('changed') };
    take(callRecord({ kind: CALL, slot: 1, tid: 7, number: 1 }, { sequence: 4, ...call }));
    take(callRecord({ kind: CALL, slot: 1, tid: 7, number: 1 }, { sequence: 5, ...call }));
    begun('lost', 6);
    take(callRecord({ kind: CALL, slot: 1, tid: 7, number: 1 }, { sequence: 7, ...call }));
    expect(told).toEqual([
      '7 entered 1(0) "givNgen"',
      '7 returned 1 = 0 "changed"',
      ...Array(2).fill(['7 entered 1(0) "CHANgen"', '7 returned 1 = 0 "changed"']).flat(),
    ]);
  });

  it('never join the return of another call with an entry', () => {
    take(callRecord({ kind: ENTERED, slot: 1, tid: 7, number: 1 }, { sequence: 4 }));
    take(callRecord({ kind: RETURNED, slot: 1, tid: 7, number: 1 }, { sequence: 5, result: 9n }));
    take(callRecord({ kind: RETURNED, slot: 1, tid: 7, number: 1 }, { sequence: 4, result: 8n }));
    take(callRecord({ kind: RETURNED, slot: 1, tid: 7, number: 1 }, { sequence: 4, result: 7n }));
    expect(told).toEqual(['7 entered 1(0)', '7 returned 1 = 8']);
  });

  it('may be the first that is known of a thread', () => {
    take(callRecord({ kind: CALL, slot: 2, tid: 8, number: 1 }));
    expect(told).toEqual(['8 attached', '8 entered 1(0)', '8 returned 1 = 0']);
    expect(tracees.size).toBe(2);
  });

  it('may be the first that is known of who has the place of another, whose end was lost', () => {
    take(callRecord({ kind: CALL, slot: 1, tid: 8, number: 1 }));
    expect(told[0]).toBe('8 attached');
    expect(tracees.all().map(({ tid }) => tid)).toEqual([8]);
  });
});

describe('records of lives', () => {
  it('tell through which ABI programs run, where no call does', () => {
    const I386_PROGRAM = 1;
    begin({}, true);
    take(taskRecord({ kind: ATTACHED, slot: 1, tid: 7, abi: I386_PROGRAM }));
    take(taskRecord({ kind: ATTACHED, slot: 2, tid: COMMAND }));
    take(taskRecord({ kind: EXECUTED, slot: 2, tid: COMMAND, abi: I386_PROGRAM }, { otherTid: COMMAND }));
    expect(told).toEqual(['7 attached', '7 abi', '100 attached', '100 abi']);
  });

  it('begin and end tracees', () => {
    take(taskRecord({ kind: ATTACHED, slot: 1, tid: COMMAND }));
    take(taskRecord({ kind: FORKED, slot: 2, tid: 101 }, { otherTid: COMMAND }));
    expect(reported).toEqual(['Process 101 attached']);
    take(taskRecord({ kind: EXITED, slot: 2, tid: 101 }, { exitCode: 3 << 8 }));
    expect(events.commandExited).toBe(false);
    take(taskRecord({ kind: EXITED, slot: 1, tid: COMMAND }, { exitCode: 9 }));
    expect(told).toEqual([
      '100 attached',
      '101 attached',
      '101 exiting',
      '101 exited 3',
      '100 exiting',
      '100 killed 9',
    ]);
    expect(events.commandExited).toBe(true);
    expect(tracees.size).toBe(0);
  });

  it('tell once that a first thread ends before the others', () => {
    take(taskRecord({ kind: ATTACHED, slot: 1, tid: 7 }));
    take(taskRecord({ kind: EXITING, slot: 1, tid: 7 }));
    take(taskRecord({ kind: EXITED, slot: 1, tid: 7 }));
    expect(told).toEqual(['7 attached', '7 exiting', '7 exited 0']);
  });

  it('have a thread that executes a program take the first one’s place', () => {
    take(taskRecord({ kind: ATTACHED, slot: 1, tid: 7 }));
    take(taskRecord({ kind: FORKED, slot: 2, tid: 8 }, { tgid: 7, otherTid: 7 }));
    take(taskRecord({ kind: EXECUTED, slot: 2, tid: 7 }, { tgid: 7, otherTid: 8 }));
    expect(told.at(-1)).toBe('7 superseded');
    expect(tracees.all().map(({ slot, tid }) => [slot, tid])).toEqual([[2, 7]]);
  });

  it('let go at execve of those that are not the command before it', () => {
    begin({ detachOnExec: true });
    take(taskRecord({ kind: ATTACHED, slot: 1, tid: COMMAND }));
    take(taskRecord({ kind: EXECUTED, slot: 1, tid: COMMAND }, { otherTid: COMMAND }));
    expect(tracees.size).toBe(1);
    take(taskRecord({ kind: EXECUTED, slot: 1, tid: COMMAND }, { otherTid: COMMAND }));
    expect(told.at(-1)).toBe('100 detached');
    expect(tracees.size).toBe(0);
  });

  it('may lie elsewhere', () => {
    const bytes = Buffer.from(new ArrayBuffer(TASK_RECORD.size));
    taskRecord({ kind: FORKED, slot: 3, tid: 9 }).copy(bytes);
    events.take({ bytes, words: new Uint32Array(bytes.buffer) }, 0, bytes.length);
    take(taskRecord({ kind: EXITED, slot: 3, tid: 9 }));
    expect(told).toEqual(['9 attached', '9 exiting', '9 exited 0']);
  });

  it('tell stops, signals but the last, and whom there was no room for', () => {
    take(taskRecord({ kind: STOPPED, slot: 1, tid: 7, number: 19 }));
    take(signalRecord({ kind: SIGNAL, slot: 1, tid: 7, number: 10 }, Buffer.alloc(48)));
    take(signalRecord({ kind: SIGNAL, slot: 1, tid: 7, number: 9 }, Buffer.alloc(0)));
    take(taskRecord({ kind: NOT_FOLLOWED, tid: 12 }));
    expect(told).toEqual(['7 attached', '7 stopped 19', '7 signal 10']);
    expect(reported).toEqual(['Process 12 is not traced: there are too many threads']);
  });
});

describe('records of losses', () => {
  it('tell each loss once, however it comes to be known', () => {
    take(lossRecord({ kind: LOST }, 5));
    events.lose(5);
    take(lossRecord({ kind: LOST }, 4));
    events.lose(2 ** 33);
    expect(told).toEqual(['5 lost', `${2 ** 33 - 5} lost`]);
    expect(events.lost).toBe(2 ** 33);
  });
});

describe('records without sense', () => {
  it('come to an end, and break nothing', () => {
    const random = new Random(13);
    for (let round = 0; round < 20_000; round++) {
      if (round % 1000 === 0) begin();
      for (let word = 0; word < 64; word++)
        records.words[AT / 4 + word] = random.oneIn(2) ? random.word() : random.below(16);
      for (let word = 30; word < 60; word += 6) {
        records.words[AT / 4 + word] = BUFFER % 2 ** 32;
        records.words[AT / 4 + word + 1] = Math.floor(BUFFER / 2 ** 32);
      }
      records.bytes[AT] = random.below(16);
      records.bytes[AT + 1] = random.below(2);
      // Nobody has a thread of this number: it could be anybody's memory that is read.
      records.bytes[AT + 2] = random.below(256) & ~BLOCKED;
      events.take(records, AT, 8 * random.below(33));
    }
    expect(told.length).toBeGreaterThan(0);
  });
});
