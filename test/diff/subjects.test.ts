import { subjectFixtures } from '../harness/fixtures.ts';
import { describeSubject } from '../harness/subject.ts';

// Programs that make every call of one subject, most of them so that the kernel does not run it: no sections.
for (const fixture of subjectFixtures()) {
  describeSubject({
    fixture,
    sections: [],
    sets: [{ options: [] }, { options: ['-v', '-s', '4096'] }, { options: ['-xx'] }, { options: ['-y'] }],
  });
}
