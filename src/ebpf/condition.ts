import type { Abi } from '../abi/abi.ts';
import {
  COMM_KINDS,
  COMM_SIZE,
  CONDITION,
  CONFIGURATION,
  FAST_READ,
  FAST_STRING,
  MOST_FAST_READS,
  PATH_ROOM,
  PLAN,
} from './layout.ts';
import type { CallCondition } from './settings.ts';
import { forEachCall } from './syscall-tables.ts';

/**
 * Writes into the configuration, in which the plans of calls are already, what of a condition the kernel side can decide:
 * texts that fit, and paths that a fast read captures.
 */
export function writeCondition(condition: CallCondition, configuration: DataView): void {
  const at = CONFIGURATION.condition;
  const { error = 0, leastDuration = 0, pid = 0, tid = 0, comm, path } = condition;
  configuration.setBigUint64(at + CONDITION.leastDuration, BigInt(Math.ceil(leastDuration)), true);
  configuration.setUint32(at + CONDITION.error, error, true);
  configuration.setUint32(at + CONDITION.tgid, pid, true);
  configuration.setUint32(at + CONDITION.tid, tid, true);
  if (comm && isPlain(comm.text) && comm.text.length < COMM_SIZE) {
    configuration.setUint8(at + CONDITION.commHow, COMM_KINDS.indexOf(comm.how) + 1);
    configuration.setUint8(at + CONDITION.commLength, comm.text.length);
    writeText(configuration, at + CONDITION.comm, comm.text);
  }
  if (path && isPlain(path.text) && path.text.length < PATH_ROOM) {
    configuration.setUint8(at + CONDITION.pathLength, path.text.length);
    writeText(configuration, at + CONDITION.path, path.text);
    writeRegisters(configuration, path.registerOf);
  }
}

/** What the end of a string cannot be taken for. */
function isPlain(text: string): boolean {
  return text !== '' && !text.includes('\0');
}

function writeText(configuration: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index++)
    configuration.setUint8(at + index, text.charCodeAt(index));
}

/** Notes in the plans which register holds the path. */
function writeRegisters(
  configuration: DataView,
  registerOf: (abi: Abi['name'], number: number) => number | undefined,
): void {
  forEachCall((place, abi, number, isLast) => {
    const plan = CONFIGURATION.plans + place * PLAN.size;
    const register = isLast ? undefined : registerOf(abi, number);
    if (register !== undefined && readsString(configuration, plan, register))
      configuration.setUint8(plan + PLAN.path, register + 1);
  });
}

function readsString(configuration: DataView, plan: number, register: number): boolean {
  for (let index = 0; index < MOST_FAST_READS; index++) {
    const read = plan + PLAN.entryReads + index * FAST_READ.size;
    const isString = configuration.getUint8(read + FAST_READ.kind) === FAST_STRING;
    if (isString && configuration.getUint8(read + FAST_READ.address) === register) return true;
  }
  return false;
}
