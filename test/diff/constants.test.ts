import { subjectFixtures } from '../harness/fixtures.ts';
import { describeSubject, type OptionSet, type Subject } from '../harness/subject.ts';

/** Numbers alone leave out the seconds beside clock ticks, by which ticks are known to be right. */
const ticks = (line: string) => line.replace(/(\b(?:si|tms)_c?[us]time=)\d+/g, '$1<ticks>');

const raw: OptionSet = { options: ['-X', 'raw'], also: ticks };
const sets: readonly OptionSet[] = [raw, { options: ['--const-print-style=verbose'] }];

const FAMILIES: readonly Pick<Subject, 'fixture' | 'under' | 'by'>[] = [
  { fixture: 'files' },
  { fixture: 'descriptors' },
  { fixture: 'memory' },
  { fixture: 'time' },
  { fixture: 'ipc' },
  { fixture: 'aio' },
  { fixture: 'network', under: ['streams', 'sixes', 'datagrams', 'locals', 'passing', 'options', 'kinds'] },
  // In the other sections strace 6.1 ends where it spells out a long mask.
  { fixture: 'signals', under: ['sending', 'faults', 'on_time', 'on_files', 'deaths'], by: 'process' },
  { fixture: 'process', under: ['creating', 'executing', 'waiting', 'limits', 'controls'], by: 'process' },
  { fixture: 'seccomp', by: 'process' },
];
for (const family of FAMILIES)
  describeSubject({ ...family, sections: [], options: ['-f', '-v', '-s', '4096'], sets });
// Numbers and names are chosen after all that a backend does: one of them is enough for so many.
const subjects = process.env.XTRACE_BACKEND === 'ptrace' ? subjectFixtures() : [];
for (const fixture of subjects.filter((fixture) => fixture !== 'descriptor-names'))
  describeSubject({ fixture, sections: [], options: ['-v', '-s', '4096'], sets });
describeSubject({ fixture: 'signals', sections: [], under: ['actions', 'masks'], sets: [raw] });
const under = ['files', 'memory', 'signals', 'clocks', 'identity', 'sockets', 'ipc'];
describeSubject({ fixture: 'libc32', build: { m32: true }, sections: [], under, sets });
