import { subjectFixtures } from '../harness/fixtures.ts';
import { describeSubject } from '../harness/subject.ts';

/** What was captured prints in every notation: one backend is enough to try them. */
const NOTATIONS = process.env.XTRACE_BACKEND === 'ptrace' ? [{ options: ['-xx'] }] : [];

// Programs that make every call of one subject, most of them so that the kernel does not run it: no sections.
for (const fixture of subjectFixtures()) {
  describeSubject({
    fixture,
    sections: [],
    sets: [
      { options: [] },
      { options: ['-v', '-s', '4096'] },
      ...NOTATIONS,
      // Numbers that are made up may be those of processes that there happen to be.
      { options: fixture.endsWith('random') ? ['-y'] : ['-y', '-Y'] },
    ],
  });
}

// Some names are told in the same way however constants are shown.
describeSubject({
  fixture: 'network-netlink',
  sections: [],
  sets: [{ options: ['-X', 'raw'] }, { options: ['-v', '-X', 'verbose'] }],
});

// What is told under -v has constants of many kinds.
describeSubject({
  fixture: 'system-bpf-info',
  sections: [],
  sets: [
    { options: ['-v', '-X', 'raw'] },
    { options: ['-v', '-X', 'verbose'] },
    { options: ['-v', '-y', '-Y'] },
  ],
});
