import { describeSubject } from '../harness/subject.ts';

describeSubject({
  fixture: 'files',
  sections: [
    'opens',
    'stats',
    'filesystems',
    'names',
    'modes',
    'times',
    'folders',
    'attributes',
    'copying',
    'watching',
    'memory_files',
  ],
});
