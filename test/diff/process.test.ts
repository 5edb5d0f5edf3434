import { describeSubject } from '../harness/subject.ts';

describeSubject({
  fixture: 'process',
  options: ['-f'],
  by: 'process',
  sections: [
    'creating',
    'given_away',
    'vforking',
    'executing',
    'waiting',
    'identity',
    'limits',
    'scheduling',
    'controls',
  ],
});

describeSubject({
  fixture: 'process',
  sections: ['creating', 'vforking', 'executing', 'waiting'],
  sets: [],
});

// Only a tracer that the kernel knows as one is given a child that nobody follows.
describeSubject({
  fixture: 'process',
  options: process.env.XTRACE_BACKEND === 'ptrace' ? [] : ['-q'],
  sections: ['given_away', 'for_parent'],
  sets: [],
});
