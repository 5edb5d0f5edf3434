import { join } from 'node:path';
import { expect } from 'vitest';
import { until } from './attach.ts';
import { descendants, threadStates } from './faults.ts';
import { compileFixture } from './fixtures.ts';
import { whileRunning } from './traced.ts';

/** A busy, multi-threaded, forking server (`test/fixtures/answering.c`), and what its clients say of it. */
export interface AnsweringServer {
  pid: number;
  /** A folder of its own. */
  folder: string;
  /** Answers until now. */
  answers(): number;
  /** Waits until it has given so many more answers, and expects that none was wrong. */
  goesOn(answers?: number): Promise<void>;
}

/**
 * While a server is asked without end: none of its answers may be wrong, late or missing, and in the end none of its
 * threads or children may be stopped or traced.
 */
export async function whileAnswering(use: (server: AnsweringServer) => Promise<void>): Promise<void> {
  const program = compileFixture('answering');
  await whileRunning([program, 'serve', 'socket'], (server) =>
    until(() => server.stdout() === 'ready\n').then(() =>
      whileRunning([program, 'ask', join(server.folder, 'socket')], async (client) => {
        const counts = () => {
          const [answered = 0, wrong = 0] = (client.stdout().trimEnd().split('\n').at(-1) ?? '')
            .split(' ')
            .map(Number);
          return { answered, wrong };
        };
        const goesOn = async (more = 200) => {
          const { answered } = counts();
          await until(() => counts().answered >= answered + more || counts().wrong > 0);
          expect(counts().wrong, `wrong answers of ${counts().answered}`).toBe(0);
        };
        await goesOn();
        await use({ pid: server.pid, folder: server.folder, answers: () => counts().answered, goesOn });
        await goesOn();
        process.kill(client.pid, 'SIGTERM');
        expect(await client.ended, client.stdout().slice(-100)).toBe(0);
        await untilUndisturbed(server.pid);
      }),
    ),
  );
}

/** Waits until no thread of a process or of its descendants is stopped or traced. */
export async function untilUndisturbed(pid: number): Promise<void> {
  await until(() =>
    [pid, ...descendants(pid)].every((one) => {
      const { states, traced } = threadStates(one);
      return traced === 0 && !/[tT]/.test(states);
    }),
  );
}
