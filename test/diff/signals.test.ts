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

describeSubject({
  fixture: 'signals',
  options: ['-f'],
  by: 'process',
  sections: ['of_children', 'deaths'],
  sets: [],
});
