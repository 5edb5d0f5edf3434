import { join } from 'node:path';
import { tuneCompiler } from '../session/compiler.ts';
import { loadCachedProgram } from './cached-program.ts';
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
tuneCompiler();
// Only now: loading the rest looks up functions of a Linux libc.
const program = loadCachedProgram(join(__dirname, PROGRAM), tuneCompiler) as typeof import('./run.ts');
program.run(process.argv.slice(2));
