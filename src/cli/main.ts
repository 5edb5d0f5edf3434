import { join } from 'node:path';
import { loadCachedProgram } from './cached-program.ts';
import { tuneCompiler } from './compiler.ts';
import { say } from './messages.ts';
import { unsupportedNodeReason, unsupportedReason } from './platform.ts';

/** Name of the bundle with all the rest, beside this file; the build puts it here. */
declare const PROGRAM: string;

const FAILED = 1;

const reason =
  unsupportedReason(process.platform, process.arch) ?? unsupportedNodeReason(process.versions.node);
if (reason !== undefined) {
  say(reason);
  process.exit(FAILED);
}
tuneCompiler(process.versions.node);
// Only now: loading the rest looks up functions of a Linux libc.
const program = loadCachedProgram(join(__dirname, PROGRAM)) as typeof import('./run.ts');
program.run(process.argv.slice(2));
