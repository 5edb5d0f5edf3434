import { flag, type OptionRow, valued } from '../option-row.ts';
import { BACKENDS, ON_OVERFLOW, readBufferSize, readMilliseconds, readWord, SHELLS } from '../values.ts';

/** What strace does not have. */
export const OWN_OPTIONS: readonly OptionRow[] = [
  flag('--json', 'own', 'print events as JSON, one object a line', ({ settings }) => {
    settings.json = true;
  }),
  flag('--json-schema', 'own', 'print the JSON Schema of what --json prints', ({ settings }) => {
    settings.jsonSchema = true;
  }),
  valued(
    '--where',
    'EXPRESSION',
    'own',
    'only events for which a CEL expression holds, such as \'errno == "ENOENT" && comm == "php"\'',
    ({ settings }, value) => {
      settings.where.push(value);
    },
  ),
  valued(
    '--duration',
    'MS',
    'own',
    'only calls that took longer than so many milliseconds',
    ({ settings }, value, spelling) => {
      settings.longerThan = readMilliseconds(value, spelling);
    },
  ),
  valued(
    '--completion',
    'SHELL',
    'own',
    'print a script that completes command lines in bash, zsh or fish',
    ({ settings }, value, spelling) => {
      settings.completion = readWord(value, spelling, SHELLS);
    },
  ),
  valued(
    '--backend',
    'NAME',
    'own',
    'trace through ebpf or ptrace; auto (default) takes ebpf where it can do what is asked',
    ({ settings }, value, spelling) => {
      settings.backend = readWord(value, spelling, BACKENDS);
    },
  ),
  valued(
    '--ring-buffer',
    'SIZE[UNIT]',
    'own',
    'how much may wait to be printed with ebpf, in bytes, K, M or G (64M); more is lost, and told',
    (draft, value, spelling) => {
      draft.settings.ringBufferSize = readBufferSize(value, spelling);
      draft.ebpfOptions.push('--ring-buffer');
    },
  ),
  valued(
    '--on-overflow',
    'WHAT',
    'own',
    'with ebpf, what finds no room there is dropped (drop), or processes are slowed so that it does (throttle)',
    (draft, value, spelling) => {
      draft.settings.onOverflow = readWord(value, spelling, ON_OVERFLOW);
      draft.ebpfOptions.push('--on-overflow');
    },
  ),
];
