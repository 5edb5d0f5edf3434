import { describeSubject } from '../harness/subject.ts';

describeSubject({
  fixture: 'seccomp',
  options: ['-f'],
  by: 'process',
  sections: ['killing', 'trapped', 'strict', 'killed'],
  sets: [{ options: ['-v'] }],
});

describeSubject({ fixture: 'seccomp', sections: ['killing', 'trapped', 'strict', 'killed'], sets: [] });
