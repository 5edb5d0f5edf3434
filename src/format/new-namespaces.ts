import { constantValue } from '../abi/constants.ts';
import { NAMESPACE_TYPES } from '../abi/generated/process.ts';
import type { PidTranslator } from '../process/pid-translator.ts';
import { namespaceOf } from '../process/proc.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import type { Decoding } from '../types/decoding.ts';

/** What makes a namespace: the flag, and what `/proc/PID/ns` calls it (namespaces(7)), of a child and of oneself. */
const KINDS: readonly (readonly [flag: number, ofChild: string, own: string])[] = [
  ['CLONE_NEWCGROUP', 'cgroup', 'cgroup'] as const,
  ['CLONE_NEWIPC', 'ipc', 'ipc'] as const,
  ['CLONE_NEWNET', 'net', 'net'] as const,
  ['CLONE_NEWNS', 'mnt', 'mnt'] as const,
  ['CLONE_NEWPID', 'pid', 'pid_for_children'] as const,
  ['CLONE_NEWTIME', 'time', 'time_for_children'] as const,
  ['CLONE_NEWUSER', 'user', 'user'] as const,
  ['CLONE_NEWUTS', 'uts', 'uts'] as const,
].map(([flag, ofChild, own]) => [constantValue(NAMESPACE_TYPES, flag), ofChild, own]);

/** Bits of clone(2)'s flags that are the signal of the child's end, and no flags (sched.h). */
const CSIGNAL = 0xff;

/** Prints which namespaces a call made, ` (net:[4026532281], uts:[4026532280])` (`-e namespace=new`). */
export function noteNewNamespaces(c: Decoding, row: Syscall, translator: PidTranslator): void {
  const flags = c.failed ? 0 : flagsOf(c, row.name);
  if (flags === 0) return;
  const isOwn = row.name === 'unshare';
  const pid = isOwn ? c.tid : translator.process(c.resultLow, c.tid);
  if (pid === undefined) return;
  let text = '';
  for (const [flag, ofChild, own] of KINDS) {
    const made = (flags & flag) === 0 ? undefined : namespaceOf(pid, isOwn ? own : ofChild);
    if (made !== undefined) text += text === '' ? made : `, ${made}`;
  }
  if (text === '') return;
  c.out.beginNote();
  c.out.symbol(text);
  c.out.endNote();
}

/** The flags of a call that may make namespaces; 0 of any other. */
function flagsOf(c: Decoding, name: string): number {
  if (name === 'unshare') return c.low(0);
  if (name === 'clone') return c.low(0) & ~CSIGNAL;
  const at = name === 'clone3' ? c.memory.read(c.word(0), 8) : -1;
  return at < 0 ? 0 : c.memory.u32(at);
}
