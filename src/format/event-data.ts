import { type Abi, X86_64 } from '../abi/abi.ts';
import { ERRNOS, RESTART_ERRNOS } from '../abi/generated/errno.ts';
import type {
  SignalDelivered,
  SyscallEntered,
  SyscallReturned,
  TraceEvent,
  Tracee,
  TraceeEvent,
} from '../events/event.ts';
import type { Status } from '../filter/status-filter.ts';
import { Clock } from '../libc/clock.ts';
import type { BoundArgument, Syscall } from '../syscalls/syscall.ts';
import { signalName } from '../types/signal.ts';
import { type Data, type List, Named, Structure, signedNumber, unsignedNumber } from './data.ts';
import { DataEmitter } from './data-emitter.ts';
import { DataUnderWay } from './data-under-way.ts';
import { DecodingDriver } from './decoding-driver.ts';
import type { LineOptions } from './options.ts';
import type { CommandNames } from './process-names.ts';
import type { Stacks } from './stack-traces.ts';
import { renames, TraceeCommands } from './tracee-commands.ts';

/** What happened to a tracee, as data. */
export interface EventData {
  readonly type: EventType;
  readonly tracee: Tracee;
  readonly pid: number;
  readonly tid: number;
  /** Command name, in raw bytes (`latin1`). */
  readonly comm: string;
  /** When it happened, of a call when it began: CLOCK_REALTIME. */
  readonly seconds: number;
  readonly nanoseconds: number;
  readonly call?: CallData;
  /** The signal of a `signal`, `stopped` or `killed`. */
  readonly signal?: number;
  /** Of a `superseded`: the thread that goes on in its place. */
  readonly by?: Tracee;
  /** What else there is to say of an event that is no call. */
  readonly about?: Structure;
  /** The stack of the thread, where it was asked for. */
  readonly stack?: List | undefined;
}

export type EventType =
  | 'syscall'
  | 'signal'
  | 'stopped'
  | 'exited'
  | 'killed'
  | 'superseded'
  | 'attached'
  | 'detached'
  | 'personality';

/** A call that has returned, or will not. */
export interface CallData {
  readonly name: string;
  readonly number: number;
  readonly abi: Abi['name'];
  readonly instructionPointer: number | bigint;
  /** Decoded arguments by name. */
  readonly args: Structure;
  /** The result as a number: -1 where the call failed; null where it did not return, or returned nothing. */
  readonly ret: number | bigint | null;
  /** The result where that is more than its number, and what it means. */
  readonly result: Data | undefined;
  readonly meaning: Data | undefined;
  /** Positive error number, 0 where the call did not fail. */
  readonly errno: number;
  /** Nanoseconds; undefined where the call did not return. */
  readonly duration: number | undefined;
  readonly outcome: Status;
  /** What was done to the call (`src/events/tampering.ts`), 0 for nothing. */
  readonly tampering: number;
}

/** The call that a tracee is in. */
interface CallUnderWay {
  readonly row: Syscall;
  readonly values: DataUnderWay;
  readonly number: number;
  readonly abi: Abi;
  readonly instructionPointer: number | bigint;
  readonly comm: string;
  readonly seconds: number;
  readonly nanoseconds: number;
}

/** Makes data of events. Each may end a call and be something by itself. */
export class EventDescriber {
  /** The call that the event ended, whether it returned or not. */
  call: EventData | undefined;
  /** The event itself where it is none of a call. */
  event: EventData | undefined;
  private readonly out = new DataEmitter();
  private readonly driver: DecodingDriver;
  private readonly commands: TraceeCommands;
  private readonly under = new Map<Tracee, CallUnderWay>();
  private readonly clock = new Clock();
  private readonly lastAbis = new Map<Tracee, Abi>();

  /** `decodes`: whether arguments and results are wanted. */
  constructor(
    options: LineOptions,
    commandName: (tid: number) => string,
    names: CommandNames | undefined,
    private readonly decodes: boolean,
    private readonly stacks?: Stacks<List>,
  ) {
    this.driver = new DecodingDriver(this.out, options, names);
    this.commands = new TraceeCommands(commandName);
  }

  /** Sets `call` and `event`. */
  take(event: TraceEvent): void {
    this.call = undefined;
    this.event = undefined;
    if (event.kind !== 'lost') this.takeOf(event);
  }

  private takeOf(event: TraceeEvent): void {
    const { tracee } = event;
    switch (event.kind) {
      case 'entered':
        this.enter(event);
        break;
      case 'returned':
        this.call = this.returned(event);
        if (event.errno === 0 && renames(event.call)) this.commands.learn(tracee);
        break;
      case 'signal':
        this.event = this.withStack(this.eventOf(event, 'signal', this.siginfo(event), event.signal));
        break;
      case 'stopped':
        this.event = this.withStack(this.eventOf(event, 'stopped', undefined, event.signal));
        break;
      case 'abi':
        this.lastAbis.set(tracee, event.abi);
        this.event = this.eventOf(event, 'personality', aboutAbi(event.abi));
        break;
      case 'exiting':
        this.call = this.unreturned(tracee, 'unfinished');
        break;
      case 'exited':
        this.ended(event, 'exited', about('status', event.status));
        break;
      case 'killed':
        this.ended(event, 'killed', about('core_dumped', event.coreDumped), event.signal);
        break;
      case 'superseded':
        this.ended(event, 'superseded', about('by_tid', event.byTid));
        if (this.event) this.event = { ...this.event, by: event.by };
        break;
      case 'detached':
        this.ended(event, 'detached', undefined);
        break;
      case 'attached':
        this.commands.learn(tracee);
        this.event = this.eventOf(event, 'attached', undefined);
        break;
    }
  }

  private enter(event: SyscallEntered): void {
    const { call, tracee, seconds, nanoseconds } = event;
    const [low = 0, high = 0] = call.instructionPointer;
    const row = this.driver.rowOf(call);
    const values = new DataUnderWay();
    this.stacks?.enters(tracee, call.abi, row.name);
    this.under.set(tracee, {
      row,
      values,
      number: call.number,
      abi: call.abi,
      instructionPointer: unsignedNumber(low, high),
      comm: this.commands.nameOf(tracee),
      seconds,
      nanoseconds,
    });
    if (!this.decodes) return;
    this.out.resume(values);
    this.driver.enter(event, row);
    this.emitArguments(row, 0, row.printedAtEntry);
  }

  private returned(event: SyscallReturned): EventData | undefined {
    const { tracee } = event;
    const under = this.under.get(tracee);
    if (!under) return undefined;
    this.under.delete(tracee);
    const { row } = under;
    const { errno } = event;
    let outcome: Structure | undefined;
    if (this.decodes) {
      this.out.resume(under.values);
      this.driver.return(event);
      this.driver.complete(row);
      this.emitArguments(row, row.printedAtEntry, row.arguments.length);
      outcome = this.outcome(row, errno);
    }
    const ret = numericResult(event);
    const result = outcome && memberOf(outcome, 'result');
    const stack = this.stacks?.of(tracee, under.abi);
    return this.callOf(tracee, under, stack, {
      ret,
      result: result === ret || errno !== 0 ? undefined : result,
      meaning: outcome && memberOf(outcome, 'meaning'),
      errno,
      duration: event.duration,
      outcome: errno === 0 ? 'successful' : 'failed',
      tampering: event.tampering,
    });
  }

  /** What the row says of the result. */
  private outcome(row: Syscall, errno: number): Structure {
    const values = new DataUnderWay();
    const { c } = this.driver;
    this.out.resume(values);
    this.out.field('result');
    if (errno === 0) row.result(c);
    row.note?.(c);
    this.driver.noteFurther(row);
    return values.root;
  }

  private unreturned(tracee: Tracee, outcome: Status): EventData | undefined {
    const under = this.under.get(tracee);
    if (!under) return undefined;
    this.under.delete(tracee);
    const nothing = {
      ret: null,
      result: undefined,
      meaning: undefined,
      errno: 0,
      duration: undefined,
      tampering: 0,
    };
    return this.callOf(tracee, under, this.stacks?.kept(tracee), { ...nothing, outcome });
  }

  private callOf(
    tracee: Tracee,
    under: CallUnderWay,
    stack: List | undefined,
    ending: Pick<CallData, 'ret' | 'result' | 'meaning' | 'errno' | 'duration' | 'outcome' | 'tampering'>,
  ): EventData {
    const { row, number, abi, instructionPointer, values, comm, seconds, nanoseconds } = under;
    return {
      type: 'syscall',
      tracee,
      pid: tracee.tgid,
      tid: tracee.tid,
      comm,
      seconds,
      nanoseconds,
      call: { name: row.name, number, abi: abi.name, instructionPointer, args: values.root, ...ending },
      stack,
    };
  }

  private ended(event: TraceeEvent, type: EventType, more: Structure | undefined, signal?: number): void {
    const { tracee } = event;
    this.call = this.unreturned(tracee, type === 'detached' ? 'detached' : 'unfinished');
    this.event = this.eventOf(event, type, more, signal);
    this.lastAbis.delete(tracee);
    this.stacks?.forget(tracee);
  }

  private eventOf(
    event: TraceeEvent,
    type: EventType,
    more: Structure | undefined,
    signal?: number,
  ): EventData {
    const { tracee } = event;
    const { seconds, nanoseconds } = event.seconds === 0 ? this.now() : event;
    return {
      type,
      tracee,
      pid: tracee.tgid,
      tid: tracee.tid,
      comm: this.commands.nameOf(tracee),
      seconds,
      nanoseconds,
      ...(signal === undefined ? {} : { signal }),
      ...(more && { about: more }),
    };
  }

  /** The time of what came without one. */
  private now(): Clock {
    this.clock.readWall();
    return this.clock;
  }

  private withStack(data: EventData): EventData {
    const { tracee } = data;
    return this.stacks
      ? { ...data, stack: this.stacks.of(tracee, this.lastAbis.get(tracee) ?? tracee.abi ?? X86_64) }
      : data;
  }

  private siginfo(event: SignalDelivered): Structure | undefined {
    const { siginfo, tracee } = event;
    if (!siginfo || !this.decodes) return undefined;
    const values = new DataUnderWay();
    this.out.resume(values);
    this.out.field('siginfo');
    this.driver.signal(event, siginfo, this.lastAbis.get(tracee) ?? tracee.abi ?? event.abi);
    return values.root;
  }

  private emitArguments(row: Syscall, from: number, to: number): void {
    const { out } = this;
    const { c } = this.driver;
    for (let index = from; index < to; index++) {
      const { name, shown, type, index: register } = row.arguments[index] as BoundArgument;
      if (shown && !shown(c)) continue;
      out.field(name);
      type.print(c, c.low(register), c.high(register), -1);
    }
  }
}

/** A signal by its name. */
export function signalData(signal: number): Data {
  const name = signalName(signal);
  return name === undefined ? signal : new Named(name, signal);
}

/** `ENOENT`; `ERRNO_1234` of a number that has no name. */
export function errnoName(errno: number): string {
  return ERRNOS.get(errno)?.[0] ?? RESTART_ERRNOS.get(errno)?.[0] ?? `ERRNO_${errno}`;
}

/** What the program got: -1 where the call failed; nothing where the kernel will make the call again. */
function numericResult({ call, errno, resultLow, resultHigh }: SyscallReturned): number | bigint | null {
  if (errno !== 0) return RESTART_ERRNOS.has(errno) ? null : -1;
  return call.abi.registerSize === 4 ? resultLow : signedNumber(resultLow, resultHigh);
}

function memberOf({ names, values }: Structure, name: string): Data | undefined {
  const index = names.indexOf(name);
  return index < 0 ? undefined : values[index];
}

function about(name: string, value: Data): Structure {
  const structure = new Structure();
  structure.add(name, value);
  return structure;
}

function aboutAbi(abi: Abi): Structure {
  return about('abi', abi.name);
}
