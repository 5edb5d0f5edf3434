import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { describeSubject, type OptionSet } from '../harness/subject.ts';

// The same programs, built for i386: other numbers, other structures, and calls that only i386 has.
const sets: readonly OptionSet[] = [{ options: ['-v', '-y', '-Y'] }, { options: ['-xx'] }];
const build = { m32: true };

describeSubject({ fixture: 'files', sections: [], sets, build });
describeSubject({ fixture: 'descriptors', sections: [], sets, build });
describeSubject({ fixture: 'memory', sections: [], sets, build });
describeSubject({ fixture: 'time', sections: [], sets, build });
describeSubject({
  fixture: 'network',
  sections: [],
  under: ['streams', 'sixes', 'datagrams', 'locals', 'passing', 'options', 'kinds'],
  sets,
  build,
});
describeSubject({ fixture: 'ipc', sections: [], sets, build });
describeSubject({ fixture: 'aio', sections: [], sets, build });
describeSubject({
  fixture: 'signals',
  sections: [],
  under: ['actions', 'masks', 'sending', 'faults', 'on_time', 'on_files', 'deaths'],
  sets,
  build,
});
describeSubject({
  fixture: 'process',
  options: ['-f'],
  by: 'process',
  sections: ['creating', 'vforking', 'executing', 'waiting', 'identity', 'limits', 'scheduling', 'controls'],
  sets: [],
  build,
});

describe('a program of 32 bits', () => {
  const command = () => [compileFixture('time', build)];

  it.each([
    [['-e', 'trace=execve,getitimer,exit_group'], /^exit_group\(\d+\) += \?$/m],
    [['-c', '-U', 'calls', '-S', 'name'], /^ +\d+ getitimer$/m],
  ])('is told to be one, until it ends: %s', async (options, shown) => {
    await expectSame({
      options,
      command: command(),
      to: 'stderr',
      also: (line) => line.replace(/PID=\d+/, 'PID=P'),
      mustShow: [/ runs in 32 bit mode/, shown],
    });
  });

  it.each([
    ['execve,getitimer', /^ +\d+ getitimer$/m],
    ['getitimer', /^System call usage summary for 32 bit mode:\n/],
  ])('has a table of its own: %s', async (trace, shown) => {
    await expectSame({
      options: ['-c', '-U', 'calls,name', '-S', 'name', '-e', `trace=${trace}`],
      command: command(),
      mustShow: [shown],
    });
  });
});
