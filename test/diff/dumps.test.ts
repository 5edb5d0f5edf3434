import { expect, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { runBoth } from '../harness/run.ts';
import { describeSubject } from '../harness/subject.ts';

const all = ['-e', 'read=all', '-e', 'write=all'];
const sections = ['bytes', 'buffers', 'messages', 'queues'];

describeSubject({
  fixture: 'dumps',
  options: all,
  sections,
  sets: [
    { options: ['-s', '4096', '-v'] },
    { options: ['-s', '0', '-xx'] },
    { options: ['-e', 'raw=write,read,readv,sendmsg,recvmmsg'] },
    { options: ['-e', 'verbose=none', '-z'] },
    { options: ['-e', 'trace=read,sendmsg,writev'] },
    { options: ['-f', '-t', '-T'], stamps: '-t', durations: true },
  ],
  under: sections,
});

describeSubject({
  fixture: 'dumps',
  options: all,
  sections: ['buffers', 'messages'],
  build: { m32: true },
  sets: [],
});

for (const options of [
  ['-e', 'read=3,8'],
  ['-e', 'write=9'],
  ['--read=!3,9', '--write=!8,10'],
  ['-e', 'reads=none', '-e', 'w=none'],
  ['-e', 'read=3', '-c'],
]) {
  it(options.join(' '), async () => {
    const command = [compileFixture('dumps'), ...sections];
    if (options.includes('-c')) {
      const { strace, xtrace } = await runBoth({ options, command });
      expect(xtrace.trace.includes(' | 00000')).toBe(strace.trace.includes(' | 00000'));
    } else await expectSame({ options, command });
  });
}

it('what cannot be read', async () => {
  const command = [compileFixture('dumps'), 'edges'];
  if (process.env.XTRACE_BACKEND === 'ptrace') {
    await expectSame({ options: all, command });
    return;
  }
  // What was not captured might have been readable: that is said.
  const { strace, xtrace } = await runBoth({ options: all, command });
  expect(strace.trace).toMatch(/, 200, 0\) += 6\npread64/);
  expect(xtrace.trace).toMatch(
    /, 200, 0\) += 6\n(?: \| 00000 .*\n)? \| \d+ bytes were not captured\npread64/,
  );
});
