import { describeSubject } from '../harness/subject.ts';

describeSubject({
  fixture: 'network',
  sections: ['streams', 'sixes', 'datagrams', 'locals', 'passing', 'options', 'netlink', 'kinds'],
  // Answers about interfaces hold how long ago they changed.
  under: ['streams', 'sixes', 'datagrams', 'locals', 'passing', 'options', 'kinds'],
});
