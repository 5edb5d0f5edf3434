import { closeSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  commandName,
  descriptorTarget,
  initialArguments,
  namespaceOf,
  statusField,
  threadGroup,
  threadsOf,
  tracerOf,
} from '../../../src/process/proc.ts';

/** Larger than any pid. */
const NO_PID = 0x7fff_ffff;

describe('/proc', () => {
  it('tells of this process', () => {
    expect(threadGroup(process.pid)).toBe(process.pid);
    expect(tracerOf(process.pid)).toBe(0);
    expect(threadsOf(process.pid)).toContain(process.pid);
    expect(commandName(process.pid)).toMatch(/^[^\n]+$/);
    expect(namespaceOf(process.pid, 'pid')).toMatch(/^pid:\[\d+\]$/);
    expect(initialArguments('self')?.length).toBeGreaterThan(0);
  });

  it('tells the group of a thread that does not lead it', () => {
    const other = threadsOf(process.pid).find((tid) => tid !== process.pid) as number;
    expect(threadGroup(other)).toBe(process.pid);
  });

  it('takes names of status fields whole', () => {
    expect(statusField(process.pid, 'Pid')).toBe(String(process.pid));
    expect(statusField(process.pid, 'id')).toBeUndefined();
  });

  it('tells where descriptors lead', () => {
    const fd = openSync('/dev/null', 'r');
    expect(descriptorTarget(process.pid, fd)).toBe('/dev/null');
    closeSync(fd);
    expect(descriptorTarget(process.pid, 99_999)).toBeUndefined();
  });

  it('knows nothing of a process that is not there', () => {
    expect(statusField(NO_PID, 'Tgid')).toBeUndefined();
    expect(threadGroup(NO_PID)).toBeUndefined();
    expect(tracerOf(NO_PID)).toBeUndefined();
    expect(threadsOf(NO_PID)).toEqual([]);
    expect(commandName(NO_PID)).toBeUndefined();
    expect(initialArguments(NO_PID)).toBeUndefined();
  });
});
