import { takeLaunch } from '../process/launch.ts';
import { runSession } from '../session/session.ts';
import { helpText } from './help.ts';
import { say, sayUsageError, write } from './messages.ts';
import { type Options, parseCommandLine, UsageError } from './options.ts';
import { versionText } from './version.ts';

const STDOUT = 1;
const USAGE_ERROR = 1;

/** Does what the command line asks for, and ends this process. `words`: what followed the name of this program. */
export async function run(words: readonly string[]): Promise<never> {
  const { gate, args } = takeLaunch(words);
  const options = readOptions(args);
  for (const warning of options.warnings) say(warning);
  if (options.help || options.version) {
    write(STDOUT, options.help ? await helpText() : versionText());
    process.exit(0);
  }
  return runSession(options, gate, say);
}

function readOptions(words: readonly string[]): Options {
  try {
    return parseCommandLine(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    error.warnings.forEach(say);
    sayUsageError(error);
    process.exit(USAGE_ERROR);
  }
}
