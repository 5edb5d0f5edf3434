import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const tracer = (name: string) => fileURLToPath(new URL(`test/harness/${name}`, import.meta.url));

export default defineConfig({
  test: {
    // Real processes on few cores: two files at a time, and patience instead of flakiness.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'ptrace',
          include: ['test/**/*.test.ts'],
          env: { XTRACE_BIN: tracer('xtrace-ptrace') },
        },
      },
      {
        extends: true,
        test: {
          name: 'ebpf',
          include: ['test/diff/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          env: { XTRACE_BIN: tracer('xtrace-ebpf') },
          setupFiles: ['test/harness/skip-without-ebpf.ts'],
        },
      },
    ],
  },
});
