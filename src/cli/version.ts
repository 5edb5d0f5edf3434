import { release } from 'node:os';
import packageFacts from '../../package.json' with { type: 'json' };

/** The text of `-V`: the version, and what somebody who looks into a problem asks next. */
export function versionText(): string {
  return [
    `xtrace -- version ${packageFacts.version}`,
    'Options and output as those of strace 6.1.',
    `Node.js ${process.versions.node}, Linux ${release()} ${process.arch}`,
    '',
  ].join('\n');
}
