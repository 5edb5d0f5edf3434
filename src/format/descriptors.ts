import { NOT_CAPTURED, type TraceeMemory } from '../events/memory.ts';
import { targetInProc, workingDirectoryInProc } from '../process/descriptors/proc-target.ts';
import {
  type DescriptorTarget,
  type Device,
  type EventCounter,
  linkOf,
} from '../process/descriptors/target.ts';
import { Sockets } from '../process/sockets/sockets.ts';
import type { DescriptorName, DescriptorNames } from '../types/decoding.ts';
import { AT_FDCWD } from '../types/descriptor.ts';
import { LAST_SIGNAL } from '../types/signal.ts';
import type { DescriptorDetail } from './options.ts';
import type { CommandNames } from './process-names.ts';
import { type HexStrings, quoteName } from './quote.ts';
import { signalsText } from './signal-set.ts';
import { socketText } from './sockets.ts';

const SOCKET = Buffer.from('socket:[');
const PIDFD = Buffer.from('anon_inode:[pidfd]');
const EVENTFD = Buffer.from('anon_inode:[eventfd]');
const SIGNALFD = Buffer.from('anon_inode:[signalfd]');
const SLASH = 0x2f;

/**
 * Names of descriptors, with what else the user wants to see: of what was captured along with a call, or else as `/proc`
 * has it by now.
 */
export class DescriptorTexts implements DescriptorNames {
  private readonly paths: boolean;
  private readonly devices: boolean;
  private readonly pidfds: boolean;
  private readonly eventfds: boolean;
  private readonly signalfds: boolean;
  private readonly showsSockets: boolean;
  private readonly sockets = new Sockets();
  /** Of what was captured before, and is the same still. */
  private readonly known = new WeakMap<DescriptorTarget, DescriptorName>();

  constructor(
    details: readonly DescriptorDetail[],
    private readonly hexStrings: HexStrings,
    private readonly processes: CommandNames | undefined,
  ) {
    this.paths = details.includes('path');
    this.devices = details.includes('dev');
    this.pidfds = details.includes('pidfd');
    this.eventfds = details.includes('eventfd');
    this.signalfds = details.includes('signalfd');
    this.showsSockets = details.includes('socket');
  }

  nameOf(tid: number, fd: number, memory?: TraceeMemory, whose = 0): DescriptorName | undefined {
    const captured = memory ? memory.descriptor(fd, whose) : NOT_CAPTURED;
    const target = captured === NOT_CAPTURED ? targetInProc(tid, fd) : captured;
    if (!target) return undefined;
    const known = this.known.get(target);
    if (known) return known;
    const other = this.otherText(target);
    if (other !== undefined) return { text: `<${other}>`, other };
    const name = this.pathName(target);
    if (name && captured === target) this.known.set(target, name);
    return name;
  }

  workingDirectory(tid: number, memory: TraceeMemory): DescriptorName | undefined {
    if (!this.paths) return undefined;
    const captured = memory.descriptor(AT_FDCWD);
    const path = captured === NOT_CAPTURED ? workingDirectoryInProc(tid) : captured && linkOf(captured);
    return path && { text: `<${quoteName(path, path.length, this.hexStrings)}>`, path };
  }

  processOf(tid: number, fd: number, memory: TraceeMemory): number | undefined {
    const captured = memory.descriptor(fd);
    return (captured === NOT_CAPTURED ? targetInProc(tid, fd) : captured)?.process();
  }

  private pathName(target: DescriptorTarget): DescriptorName | undefined {
    const { name: path, deleted } = target;
    const device = this.devices && path[0] === SLASH ? target.device() : undefined;
    if (device === undefined && !this.paths) return undefined;
    const name = quoteName(path, path.length, this.hexStrings);
    if (device === undefined) return { text: deleted ? `<${name}>(deleted)` : `<${name}>`, path, deleted };
    const text = deviceText(device);
    return { text: `<${name}<${text}>>`, path, deleted, device: text };
  }

  private otherText(target: DescriptorTarget): string | undefined {
    const { name } = target;
    if (name[0] === SLASH) return undefined;
    if (this.showsSockets && name.subarray(0, SOCKET.length).equals(SOCKET))
      return socketText(target.socket(this.sockets), this.hexStrings);
    if (this.eventfds && name.equals(EVENTFD)) return eventCounterText(target.eventCounter());
    if (this.signalfds && name.equals(SIGNALFD)) return signalMaskText(target.signals());
    if (this.pidfds && name.equals(PIDFD)) return this.processText(target);
    return undefined;
  }

  private processText(target: DescriptorTarget): string {
    const pid = target.process();
    if (pid === undefined) return target.name.toString();
    return `pid:${pid}${this.processes?.nameOf(pid, target.command()) ?? ''}`;
  }
}

function deviceText({ kind, major, minor }: Device): string {
  return `${kind} ${major}:${minor}`;
}

/** What is counted, as far as the kernel tells. */
function eventCounterText(counter: EventCounter | undefined): string | undefined {
  if (!counter) return undefined;
  const { count, id, semaphore } = counter;
  const counted = `eventfd-count=${count === '0' ? '' : '0x'}${count}`;
  if (id === undefined) return `{${counted}}`;
  return `{${counted}, eventfd-id=${id}${semaphore === undefined ? '' : `, eventfd-semaphore=${semaphore}`}}`;
}

/** Which signals come through the descriptor. */
function signalMaskText(signals: readonly [low: number, high: number] | undefined): string | undefined {
  return signals && `signalfd:${signalsText(signals[0], signals[1], LAST_SIGNAL, 'abbrev')}`;
}
