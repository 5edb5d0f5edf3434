import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { describeSubject } from '../harness/subject.ts';

const ALONE = ['names', 'arguments', 'descriptors', 'objects', 'signals'];
const SEVERAL = ['children', 'becoming', 'threads'];
const fixture = 'commands';

describeSubject({
  fixture,
  options: ['-Y'],
  sections: ALONE,
  under: ALONE,
  sets: [
    { options: ['-xx'] },
    { options: ['-yy', '-v'] },
    { options: ['-f'], by: 'process' },
    { options: ['-f', '-t'], stamps: '-t', by: 'process' },
  ],
});

describe('command names of several processes', () => {
  const FOLLOWED = ['-Y', '-f', '-e', 'trace=!futex'];

  for (const section of SEVERAL) {
    it(`${section}, in one file`, () =>
      expectSame({ options: FOLLOWED, by: 'process', command: [compileFixture(fixture), section] }));
    it(`${section}, on stderr`, () =>
      expectSame({
        options: FOLLOWED,
        to: 'stderr',
        by: 'process',
        command: [compileFixture(fixture), section],
      }));
    it(`${section}, in a file each`, () =>
      expectSame({
        options: ['-Y', '-ff', '-e', 'trace=!futex'],
        by: 'process',
        command: [compileFixture(fixture), section],
      }));
  }

  it('where execve is not traced', () =>
    expectSame({
      options: ['-Y', '-f', '-e', 'trace=kill,getpid'],
      by: 'process',
      command: [compileFixture(fixture), 'becoming'],
    }));

  for (const m32 of [false, true])
    it(`where prctl is not traced${m32 ? ' (i386)' : ''}`, () =>
      expectSame({
        options: ['-Y', '-f', '-e', 'trace=tgkill'],
        by: 'process',
        command: [compileFixture(fixture, { m32 }), 'threads'],
        mustShow: [/<thread> tgkill/],
      }));

  it('of a 32-bit program', () =>
    expectSame({ options: ['-Y'], command: [compileFixture(fixture, { m32: true }), ...ALONE] }));
});
