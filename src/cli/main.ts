import { closeSync, openSync, writeSync } from 'node:fs';
import { createConsumer, capturePlanFor } from '../format/consumer.ts';
import { resolveCommand } from '../process/command.ts';
import { rawArguments, takeLaunch } from '../process/launch.ts';
import { PtraceBackend } from '../ptrace/backend.ts';
import { parseCommandLine } from './options.ts';

const { gate, args } = takeLaunch(process.argv.slice(2));
const options = parseCommandLine(args);
const fd = options.output?.kind === 'file' ? openSync(options.output.path, 'w') : 2;
let text = '';
const sink = {
  write(more: string) {
    text += more;
  },
  close() {},
};
const output = {
  shared: sink,
  sinkFor: () => sink,
  flush() {
    writeSync(fd, text);
    text = '';
  },
};
const consumer = createConsumer(options as never, output, (tid) => String(tid));
const argv = rawArguments(options.command.length);
const ending = new PtraceBackend({
  ...(gate && argv[0] ? { start: { gate, command: { path: resolveCommand(argv[0], process.env.PATH), argv, environment: [] } } } : {}),
  pids: options.pids,
  followForks: options.followForks,
  detachOnExec: false,
  selected: { x86_64: options.trace.bitmap('x86_64'), i386: options.trace.bitmap('i386') },
  plan: capturePlanFor(options as never),
  consumer,
  clocks: { wall: true, monotonic: true, systemTime: true },
  report: (message) => {
    consumer.flush();
    writeSync(2, `xtrace: ${message}\n`);
  },
  quietAttach: options.quiet.attach,
  lazyFlush: fd !== 2,
  interruption: () => 0,
  childEnded() {},
}).run();
consumer.finish();
closeSync(fd);
process.exit(ending.status);
