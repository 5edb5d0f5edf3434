import { beforeEach } from 'vitest';
import { ebpfSkipReason } from './ebpf.ts';

const reason = ebpfSkipReason();

// Tests that run the eBPF backend are skipped where the machine has none.
beforeEach((context) => {
  if (reason !== undefined) context.skip(`no eBPF: ${reason}`);
});
