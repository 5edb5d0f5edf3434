import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCommandLine } from '../../../src/cli/options.ts';
import { EbpfError } from '../../../src/ebpf/errors.ts';
import type { Backend, BackendSettings } from '../../../src/events/backend.ts';
import { PtraceBackend } from '../../../src/ptrace/backend.ts';
import { createBackend } from '../../../src/session/backend.ts';
import { BackendError } from '../../../src/session/backend-choice.ts';
import { loadEbpfBackend } from '../../../src/session/ebpf-backend.ts';

vi.mock('../../../src/session/ebpf-backend.ts', () => ({ loadEbpfBackend: vi.fn() }));

const load = vi.mocked(loadEbpfBackend);
const settings = { clocks: {} } as BackendSettings;

function create(...words: string[]): { backend: Backend; said: string[] } {
  const said: string[] = [];
  const options = parseCommandLine([...words, 'true']);
  const say = (line: string) => said.push(line);
  return { backend: createBackend({ backend: 'ebpf' }, options, settings, () => undefined, say, []), said };
}

describe('the chosen backend', () => {
  beforeEach(() => {
    load.mockReset();
  });

  it('is loaded, and told of where that is asked for', () => {
    const ebpf = { name: 'ebpf' as const, run: () => ({ status: 0, signal: 0 }) };
    load.mockReturnValue(ebpf);
    expect(create('-d')).toEqual({ backend: ebpf, said: ['backend: eBPF'] });
    expect(create()).toEqual({ backend: ebpf, said: [] });
    const filtered = ['-f', '--seccomp-bpf', '-e', 'trace=chdir'];
    expect(create('-d', ...filtered).said).toEqual([
      'backend: eBPF',
      '--seccomp-bpf has no effect: eBPF passes over calls that are not traced by itself',
    ]);
    expect(create(...filtered).said).toEqual([]);
  });

  it('is ptrace after all where the kernel does not take the programs', () => {
    load.mockImplementation(() => {
      throw new EbpfError('a map is larger than the kernel permits');
    });
    const { backend, said } = create('-d');
    expect(backend).toBeInstanceOf(PtraceBackend);
    expect(said).toEqual(['backend: ptrace (a map is larger than the kernel permits)']);
  });

  it('is missed where it has to be eBPF', () => {
    load.mockImplementation(() => {
      throw new EbpfError('a map is larger than the kernel permits');
    });
    const error = new BackendError('cannot trace through eBPF: a map is larger than the kernel permits');
    expect(() => create('--backend=ebpf')).toThrow(error);
  });

  it('is not replaced after an error of ours', () => {
    load.mockImplementation(() => {
      throw new TypeError('of ours');
    });
    expect(() => create()).toThrow('of ours');
  });
});
