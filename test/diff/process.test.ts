import { describeSubject } from '../harness/subject.ts';

describeSubject({
  fixture: 'process',
  options: ['-f'],
  by: 'process',
  sections: ['creating', 'vforking', 'executing', 'waiting', 'identity', 'limits', 'scheduling', 'controls'],
});

describeSubject({
  fixture: 'process',
  sections: ['creating', 'vforking', 'executing', 'waiting'],
  sets: [],
});
