import { describeSubject } from '../harness/subject.ts';

describeSubject({
  fixture: 'descriptors',
  sections: [
    'moving_bytes',
    'duplicates',
    'controls',
    'waiting',
    'events',
    'counters',
    'requests',
    'splicing',
  ],
});
