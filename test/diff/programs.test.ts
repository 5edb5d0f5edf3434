import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { type Comparison, expectSame } from '../harness/compare.ts';
import { expectSameStableLines, type Unsteady } from '../harness/stable.ts';

/** A few files of different kinds. */
function prepare(folder: string): void {
  mkdirSync(`${folder}/tree/inner`, { recursive: true });
  writeFileSync(`${folder}/tree/one`, 'one\n');
  writeFileSync(`${folder}/tree/inner/two`, 'two\n'.repeat(5000));
  symlinkSync('one', `${folder}/tree/link`);
  for (const name of ['tree/one', 'tree/inner/two']) utimesSync(`${folder}/${name}`, 1e9, 1e9);
  writeFileSync(
    `${folder}/script.sh`,
    `for i in 1 2; do echo $i | tr 1 2; done > out
x=$(cat tree/one); [ "$x" = one ] && echo yes
trap 'echo trapped' USR1; kill -USR1 $$
cat < tree/one >> out 2>&1; wait; exit 4
`,
  );
  writeFileSync(
    `${folder}/hello.c`,
    'int puts(const char *);\nint main(void) { return puts("hello") < 0; }\n',
  );
  writeFileSync(`${folder}/Makefile`, 'all: copy\ncopy: tree/one\n\tcp tree/one copy\n\techo made\n');
}

const same = (command: string[], more: Partial<Comparison> = {}) =>
  expectSame({ options: ['-f'], by: 'process', signalsApart: true, prepare, command, ...more });

describe('programs', () => {
  it('ls -l', () => same(['ls', '-l', 'tree']));
  it('ls -la in a file each', () => same(['ls', '-la', '/usr'], { options: ['-ff'], ignoreStdout: true }));
  it('cat', () => same(['cat', 'tree/inner/two', 'tree/one', 'missing']));
  it('cp -a', () => same(['cp', '-a', 'tree', 'copy']));
  it('mv', () => same(['mv', 'tree', 'moved']));
  it('rm -r', () => same(['rm', '-rv', 'tree']));
  it('find', () =>
    same(['find', 'tree', '-name', 't*', '-newer', 'tree/one', '-printf', '%p %s %m\\n'], {
      ignoreStdout: true,
    }));
  it('find -exec', () => same(['find', 'tree', '-type', 'f', '-exec', 'head', '-c', '3', '{}', ';']));
  it('tar', () => same(['tar', 'cf', 'tree.tar', 'tree']));
  it('make', () => same(['make']));
  it('openssl', () => same(['openssl', 'dgst', '-sha256', 'tree/one']));
  it('ssh -V', () => same(['ssh', '-V']));
  it('git --version', () => same(['git', '--version']));
  it('env', () => same(['env', 'A=1', 'true']));
  it('date', () => same(['date', '-r', 'tree/one']));
  it('id', () => same(['id']));
  it('sort', () => same(['sort', '--parallel=1', 'tree/inner/two', '-o', 'sorted']));
  it('grep', () => same(['grep', '-rn', 'one', 'tree']));
});

const stable = (command: string[], atLeast: number, more: Partial<Unsteady> = {}) =>
  expectSameStableLines({ options: ['-f'], prepare, command, atLeast, ...more });

/** So that it makes no difference how many threads are alive at the same time: mallopt(3). */
const ONE_ARENA = { MALLOC_ARENA_MAX: '1' };

/** Names that mkstemp(3) and its like made. */
const temporary = (line: string) =>
  line.replace(/(\/tmp\/cc|tmp_obj_|tmp_pack_|tmp_idx_|\.tmp\.?|tmp)\w{6,8}\b/g, '$1<random>');

describe('programs that do not do the same in every run', () => {
  it('gcc', () => stable(['gcc', '-O1', '-o', 'hello', 'hello.c'], 200, { also: temporary }));

  it('git', () =>
    stable(
      [
        'sh',
        '-c',
        'git init -q . && git add tree && git -c user.name=n -c user.email=e commit -qm one && git log --stat && git gc -q',
      ],
      300,
      {
        also: temporary,
        env: { GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_DATE: '@1 +0000', GIT_COMMITTER_DATE: '@1 +0000' },
      },
    ));

  it('python3 with threads and subprocesses', () =>
    stable(
      [
        '/usr/bin/python3',
        '-c',
        `import subprocess, threading, socket, os, json
def work():
    open('/nowhere/file') if os.path.exists('/nowhere') else None
threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(subprocess.run(['echo', 'sub'], capture_output=True).stdout)
print(subprocess.check_output('exit 0; ', shell=True))
s = socket.socket(socket.AF_UNIX)
try: s.connect('/nowhere/socket')
except OSError as e: print(e)`,
      ],
      300,
      {
        env: { PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1', ...ONE_ARENA },
        mustShow: [/\/nowhere\/socket/],
      },
    ));

  it('node', () =>
    stable(
      [
        'node',
        '-e',
        `const { execFileSync } = require('child_process'); const fs = require('fs');
execFileSync('echo', ['sub'], { stdio: 'inherit' });
fs.readFile('tree/one', () => fs.promises.readdir('tree').then((names) => setTimeout(console.log, 5, names.length)));`,
      ],
      150,
      { env: ONE_ARENA, mustShow: [/tree\/one/] },
    ));

  it('timeout', () => stable(['timeout', '-s', 'KILL', '0.2', 'sleep', '100'], 40));
  it('a script of sh', () => stable(['sh', 'script.sh'], 60));
  it('a script of bash', () => stable(['bash', 'script.sh'], 90));

  it('perl', () =>
    stable(['perl', '-e', 'open F, "<tree/one"; print <F>; print `echo sub`; sleep 0; die'], 60, {
      env: { PERL_HASH_SEED: '0' },
    }));

  it('perl with a child', () =>
    stable(['perl', '-e', 'if (!fork) { exit 3 } wait; print $? >> 8; system("exit 2"); print `pwd`'], 60));
});
