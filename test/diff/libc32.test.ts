import { describeSubject } from '../harness/subject.ts';

// What a 32-bit C library really calls, static and dynamic.
describeSubject({
  fixture: 'libc32',
  build: { m32: true },
  sections: ['files', 'memory', 'signals', 'clocks', 'identity', 'sockets', 'ipc'],
  sets: [{ options: ['-v'] }, { options: ['-y', '-s', '2'] }],
  under: ['files', 'memory', 'signals', 'clocks', 'identity', 'sockets', 'ipc'],
});

describeSubject({
  fixture: 'libc32',
  build: { m32: true, dynamic: true },
  options: ['-f'],
  by: 'process',
  sections: ['processes'],
  sets: [],
});
