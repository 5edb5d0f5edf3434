import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { until } from '../harness/attach.ts';
import { expectSameStableLines, type Unsteady } from '../harness/stable.ts';

const SYSTEM = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

/** Runs a client to its end; it must succeed. */
const client = (file: string, args: string[]) => execa(file, args, { env: SYSTEM, extendEnv: false });

/** Waits until a command succeeds. */
async function untilSucceeds(file: string, args: string[]): Promise<void> {
  for (;;) {
    const result = await execa(file, args, { env: SYSTEM, extendEnv: false, reject: false });
    if (result.exitCode === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function stop(pidFile: string, signal: NodeJS.Signals): void {
  process.kill(Number.parseInt(readFileSync(pidFile, 'latin1'), 10), signal);
}

const serve = (command: string[], unsteady: Omit<Unsteady, 'command' | 'options'>) =>
  expectSameStableLines({ options: ['-f'], command, ignoreStdout: true, ...unsteady });

const nginxConfiguration = (location: string) => `
daemon off; worker_processes 1; pid nginx.pid; error_log error.log;
${userInfo().uid === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http {
  access_log access.log; sendfile on;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server { listen unix:nginx.sock; root .; ${location} }
}
`;

function prepareNginx(folder: string, location = ''): void {
  writeFileSync(`${folder}/nginx.conf`, nginxConfiguration(location));
  writeFileSync(`${folder}/page`, 'page\n'.repeat(2000));
}

const nginx = (folder: string) => ['nginx', '-p', folder, '-c', 'nginx.conf', '-e', 'error.log'];

describe('servers', () => {
  it('nginx', () =>
    serve(['sh', '-c', 'exec nginx -p . -c nginx.conf -e error.log'], {
      prepare: prepareNginx,
      during: async (folder) => {
        const get = (path: string) => ['-s', '--unix-socket', `${folder}/nginx.sock`, `http://host${path}`];
        await until(() => existsSync(`${folder}/nginx.sock`) && existsSync(`${folder}/nginx.pid`));
        await untilSucceeds('curl', get('/page'));
        await client('curl', get('/page'));
        await client('curl', get('/missing'));
        stop(`${folder}/nginx.pid`, 'SIGQUIT');
      },
      mustShow: [/GET \/page/, /sendfile\(/],
      atLeast: 200,
    }));

  it('redis-server', () =>
    serve(
      [
        'redis-server',
        '--port',
        '0',
        '--unixsocket',
        'redis.sock',
        '--save',
        '',
        '--appendonly',
        'yes',
        '--daemonize',
        'no',
      ],
      {
        during: async (folder) => {
          const redis = (...args: string[]) => ['-s', `${folder}/redis.sock`, ...args];
          await untilSucceeds('redis-cli', redis('ping'));
          await client('redis-cli', redis('set', 'key', 'value'));
          await client('redis-cli', redis('lpush', 'list', 'a', 'b'));
          await client('redis-cli', redis('get', 'key'));
          await client('redis-cli', redis('shutdown', 'nosave'));
        },
        mustShow: [/\\r\\nget\\r\\n/],
        atLeast: 200,
      },
    ));

  it('php-fpm', async () => {
    const program = readdirSync('/usr/sbin').find((name) => name.startsWith('php-fpm')) as string;
    await serve([program, '--nodaemonize', '--fpm-config', 'fpm.conf', '--allow-to-run-as-root'], {
      prepare: (folder) => {
        prepareNginx(
          folder,
          `location ~ \\.php$ { fastcgi_pass unix:php.sock; include /etc/nginx/fastcgi_params;
            fastcgi_param SCRIPT_FILENAME ${folder}$fastcgi_script_name; }`,
        );
        writeFileSync(
          `${folder}/fpm.conf`,
          `[global]\npid = ${folder}/fpm.pid\nerror_log = ${folder}/fpm.log\n[www]\n${
            userInfo().uid === 0 ? 'user = root\ngroup = root\n' : ''
          }listen = ${folder}/php.sock\npm = static\npm.max_children = 1\n`,
        );
        writeFileSync(
          `${folder}/index.php`,
          '<?php $s = @stream_socket_client("unix:///nowhere/app.sock"); echo file_get_contents("page", false, null, 0, 4);',
        );
      },
      during: async (folder) => {
        await until(() => existsSync(`${folder}/php.sock`) && existsSync(`${folder}/fpm.pid`));
        const [file, ...args] = nginx(folder) as [string, ...string[]];
        const front = execa(file, args, { cwd: folder, env: SYSTEM, extendEnv: false, reject: false });
        const get = ['-sf', '--unix-socket', `${folder}/nginx.sock`, 'http://host/index.php'];
        await untilSucceeds('curl', get);
        await client('curl', get);
        stop(`${folder}/nginx.pid`, 'SIGTERM');
        await front;
        stop(`${folder}/fpm.pid`, 'SIGTERM');
      },
      mustShow: [/\/nowhere\/app\.sock/],
      atLeast: 300,
      // The master sends its worker SIGTERM and SIGKILL at once: which of them ends it is chance.
      also: (line) => (ENDED_BY_CHANCE.test(line) ? '== chance' : line),
    });
  });
});

const ENDED_BY_CHANCE =
  /^accept\(\d+, .*\) = \?|^--- SIGTERM|^\+\+\+ killed by SIG(TERM|KILL)|(si_status=|WTERMSIG\(s\) == )SIG(TERM|KILL)/;

/**
 * Nothing of the machine's state is read (for huge pages postgres reads /proc/meminfo, whose numbers depend on how many
 * threads a tracer has), and no statistics are kept from one run to the next.
 */
const SETTINGS = ['listen_addresses=', 'fsync=off', 'autovacuum=off', 'huge_pages=off', 'track_counts=off'];

describe('postgres', () => {
  const versions = '/usr/lib/postgresql';
  const programs = () => join(versions, readdirSync(versions).sort().at(-1) as string, 'bin');
  const home = join(tmpdir(), `xtrace-postgres-${process.pid}`);
  const initial = join(home, 'initial');
  const data = join(home, 'data');
  const root = userInfo().uid === 0;
  // postgres refuses to run as root.
  const as = root ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];

  beforeAll(async () => {
    mkdirSync(home);
    if (root) {
      const { stdout } = await execa('id', ['-u', 'postgres']);
      chownSync(home, Number(stdout), Number(stdout));
    }
    const [file, ...args] = [
      ...as,
      join(programs(), 'initdb'),
      '-D',
      initial,
      '-A',
      'trust',
      '-N',
      '--no-locale',
    ];
    await execa(file as string, args, { cwd: home, env: { LANG: 'C' } });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('starts, answers and stops', () =>
    serve(
      [
        ...as,
        join(programs(), 'postgres'),
        ...['-D', data, '-k', home],
        ...SETTINGS.flatMap((setting) => ['-c', setting]),
      ],
      {
        prepare: async () => {
          rmSync(data, { recursive: true, force: true });
          await execa('cp', ['-a', initial, data]);
        },
        during: async () => {
          const psql = (query: string) => [
            '-h',
            home,
            '-U',
            root ? 'postgres' : userInfo().username,
            'postgres',
            '-c',
            query,
          ];
          await untilSucceeds('psql', psql('select 1'));
          await client('psql', psql('create table t (n int); insert into t values (1); select * from t'));
          stop(join(data, 'postmaster.pid'), 'SIGINT');
        },
        mustShow: [/create table t/],
        atLeast: 400,
      },
    ));
});
