import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Real processes on few cores: two files at a time, and patience instead of flakiness.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What chance spoils among real processes is tried once more; a mistake fails twice.
    retry: 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'ptrace',
          include: ['test/**/*.test.ts'],
          exclude: ['test/faults/**'],
          env: { XTRACE_BACKEND: 'ptrace' },
        },
      },
      {
        extends: true,
        test: {
          name: 'ebpf',
          include: ['test/diff/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          // Which is eBPF wherever that can do what a test asks.
          env: { XTRACE_BACKEND: 'auto' },
          setupFiles: ['test/harness/skip-without-ebpf.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          ...(process.env.XTRACE_FAULTS === 'long'
            ? { testTimeout: 3 * 3600_000, hookTimeout: 600_000 }
            : {}),
        },
      },
    ],
  },
});
