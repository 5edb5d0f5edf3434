import { join } from 'node:path';
import { tuneCompiler } from '../session/compiler.ts';
import { loadBundles } from './bundles.ts';
import { say } from './messages.ts';
import { unsupportedNodeReason, unsupportedReason } from './platform.ts';

/** Names of the bundles with all the rest, beside this file; the build puts them here. */
declare const FIRST: string;
declare const REST: string;

const FAILED = 1;

const reason =
  unsupportedReason(process.platform, process.arch) ?? unsupportedNodeReason(process.versions.node);
if (reason !== undefined) {
  say(reason);
  process.exit(FAILED);
}
tuneCompiler();
// Only now: loading the rest looks up functions of a Linux libc.
const program = loadBundles(
  join(__dirname, FIRST),
  join(__dirname, REST),
  tuneCompiler,
) as typeof import('./run.ts');
program.run(process.argv.slice(2));
