import { describeSubject } from '../harness/subject.ts';

describeSubject({
  fixture: 'signals',
  sections: [
    'actions',
    'masks',
    'sending',
    'faults',
    'on_time',
    'on_files',
    'of_children',
    'deaths',
    'interruptions',
  ],
  under: ['actions', 'masks', 'sending', 'faults', 'on_time', 'on_files', 'deaths'],
});

// Without ptrace an ignored signal interrupts nothing: test/ebpf/ has that.
if (process.env.XTRACE_BACKEND !== 'auto')
  describeSubject({ fixture: 'signals', sections: ['ignored'], sets: [] });

describeSubject({
  fixture: 'signals',
  options: ['-f'],
  by: 'process',
  sections: ['of_children', 'deaths'],
  sets: [],
});
