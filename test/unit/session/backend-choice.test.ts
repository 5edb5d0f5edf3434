import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/cli/options.ts';
import { BackendError, chooseBackend, describeChoice } from '../../../src/session/backend-choice.ts';

/** The choice for a command line, on a machine that permits eBPF unless it says why not. */
function choice(words: readonly string[], obstacle?: string) {
  return chooseBackend(parseCommandLine([...words, 'true']), () => obstacle);
}

const LOOKING: readonly (readonly [words: readonly string[], option: string])[] = [
  [['--namespace=new'], '--namespace'],
  [['-C', '-k'], '-k/--stack-traces'],
  [['-yy', '-P', '/tmp', '-k'], '-k/--stack-traces'],
];

describe('the backend is', () => {
  it.each([
    [],
    ['--backend=ebpf'],
    ['-f'],
    ['-ff', '-o', 'x'],
    ['-c'],
    ['-c', '-y', '-Y'],
    ['-i', '-n', '-r', '-T'],
    ['-b', 'execve'],
    ['--decode-fds=none'],
    ['-yy'],
    ['-Y'],
    ['--decode-pids=pidns'],
    ['-P', '/tmp'],
    ['-c', '--trace-fds=3'],
  ])('eBPF where that can do what is asked: %s %s %s', (...words) => {
    expect(choice(words)).toEqual({ backend: 'ebpf' });
    expect(describeChoice(choice(words))).toBe('backend: eBPF');
  });

  it.each(LOOKING)('ptrace, since only that can do it: %s', (words, option) => {
    const reason = `${option} looks at processes while they are stopped`;
    expect(choice(words)).toEqual({ backend: 'ptrace', reason });
    expect(choice(words, 'no BTF')).toEqual({ backend: 'ptrace', reason });
    const error = new BackendError(`cannot trace through eBPF: ${reason}`);
    expect(() => choice(['--backend=ebpf', ...words])).toThrow(error);
  });

  it('ptrace, where the machine does not permit eBPF', () => {
    expect(choice([], 'no BTF')).toEqual({ backend: 'ptrace', reason: 'no BTF' });
    expect(describeChoice(choice([], 'no BTF'))).toBe('backend: ptrace (no BTF)');
    const error = new BackendError('cannot trace through eBPF: no BTF');
    expect(() => choice(['--backend=ebpf'], 'no BTF')).toThrow(error);
  });

  it('ptrace where that is asked for, and eBPF is not even looked at', () => {
    const look = () => {
      throw new Error('looked');
    };
    const options = parseCommandLine(['--backend=ptrace', 'true']);
    expect(chooseBackend(options, look)).toEqual({ backend: 'ptrace', reason: 'asked for' });
    expect(chooseBackend(parseCommandLine(['-k', 'true']), look)).toMatchObject({ backend: 'ptrace' });
  });
});
