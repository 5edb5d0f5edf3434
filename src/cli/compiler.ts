import { setFlagsFromString } from 'node:v8';

/** The newest version of Node.js whose V8 is known to have the setting; another might complain on stderr. */
const NEWEST_KNOWN = 24;

/**
 * Has V8 put so much bytecode of called functions into the machine code of one that calls them, four times the default: a
 * tracer spends its life in one loop, whose every turn calls dozens of small functions. `npm run bench:reader` is a tenth
 * faster for it. To be called before any code is loaded that was compiled so.
 */
export function tuneCompiler(nodeVersion: string): void {
  if (Number.parseInt(nodeVersion, 10) <= NEWEST_KNOWN)
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=4000');
}
