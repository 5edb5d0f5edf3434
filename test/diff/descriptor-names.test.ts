import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { describeSubject } from '../harness/subject.ts';

const SECTIONS = [
  'files',
  'odd_names',
  'anonymous',
  'processes',
  'of_others',
  'devices',
  'tcp',
  'datagrams',
  'raw_sockets',
  'local',
  'netlink',
  'other_sockets',
  'remembered',
  'passed_around',
  'across_namespaces',
];

/** Its ports are fixed, since names of sockets tell them: no other run on this machine may take them. */
const through = [compileFixture('apart')];

describeSubject({
  fixture: 'descriptor-names',
  through,
  options: ['-yy'],
  sections: SECTIONS,
  under: SECTIONS,
  sets: [
    { options: ['-s', '4096'] },
    { options: ['-x'] },
    { options: ['-xx'] },
    { options: ['-v', '-Y'] },
    { options: ['-a', '60'], width: 60 },
  ],
});

// Nothing is looked for at the path of what was captured: a descriptor of a deleted file is no device.
if (process.env.XTRACE_BACKEND !== 'auto')
  describeSubject({
    fixture: 'descriptor-names',
    through,
    options: ['-yy'],
    sections: ['replaced'],
    sets: [],
  });

describe('what is shown of descriptors', () => {
  for (const details of [
    'path',
    'socket',
    'dev',
    'pidfd',
    'path,dev',
    'socket,pidfd',
    '!path',
    'none',
    'all',
  ]) {
    it(`--decode-fds=${details}`, async () => {
      const program = compileFixture('descriptor-names');
      await expectSame({ options: [`--decode-fds=${details}`], command: [program, ...SECTIONS], through });
    });
  }

  it('of a 32-bit program', async () => {
    const program = compileFixture('descriptor-names', { m32: true });
    await expectSame({
      options: ['-yy'],
      through,
      command: [program, 'files', 'devices', 'tcp', 'local', 'passed_around'],
    });
  });
});
