import { PERF_EVENT_OPEN_FLAGS } from '../../abi/generated/perf.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { int } from '../../types/numbers.ts';
import { out } from '../../types/type.ts';
import { syscall } from '../syscall.ts';
import { returnedPerfAttributes } from './perf-attributes.ts';

/** perf_event_open(2). */
export const perfEventOpen = syscall(
  'perf_event_open',
  {
    attr: out(returnedPerfAttributes(0)),
    pid: out(int),
    cpu: out(int),
    group_fd: out(fd),
    flags: out(flags(PERF_EVENT_OPEN_FLAGS, 'word')),
  },
  { result: descriptorResult },
);
