import { say } from './messages.ts';
import { unsupportedReason } from './platform.ts';

const FAILED = 1;

const reason = unsupportedReason(process.platform, process.arch);
if (reason !== undefined) {
  say(reason);
  process.exit(FAILED);
}
// Only now: loading the rest looks up functions of a Linux libc.
const { run } = await import('./run.ts');
await run(process.argv.slice(2));
