import { readFileSync } from 'node:fs';

/** Whether the running kernel has a tracepoint that BPF programs can attach to: its types (BTF) name it. */
export function hasTracepoint(name: string): boolean {
  return readFileSync('/sys/kernel/btf/vmlinux').includes(`\0btf_trace_${name}\0`, 0, 'latin1');
}
