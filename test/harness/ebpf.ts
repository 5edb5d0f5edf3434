import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { ebpfUnavailability } from '../../src/ebpf/availability.ts';
import { objectPath } from '../../src/ebpf/files.ts';
import { bpfCompilerMissing, compileBpf } from '../../tools/bpf-object.mjs';

/** Why tests of eBPF cannot run here; undefined where they can. That the program was not built is no reason by itself. */
export function ebpfSkipReason(): string | undefined {
  return bpfCompilerMissing() ?? (existsSync(objectPath(false)) ? ebpfUnavailability() : undefined);
}

/** Tests that are skipped where the machine has no eBPF; their title then says why. */
export function describeWithEbpf(title: string, tests: () => void): void {
  const reason = ebpfSkipReason();
  describe.skipIf(reason !== undefined)(
    reason === undefined ? title : `${title} (no eBPF: ${reason})`,
    tests,
  );
}

const PROGRAMS = fileURLToPath(new URL('../ebpf/programs/', import.meta.url));

/** Compiles `test/ebpf/programs/NAME.bpf.c` and gives the path of the object file to a function. */
export function withBpfObject<T>(name: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-bpf-'));
  try {
    const path = join(folder, `${name}.bpf.o`);
    compileBpf(join(PROGRAMS, `${name}.bpf.c`), path);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
