import { argumentText } from '../process/argument-text.ts';
import { answerCaller, rawArguments, takeLaunch } from '../process/launch.ts';
import { runSession } from '../session/session.ts';
import defer * as expression from '../where/expression.ts';
import { all, longerThanCondition, type Where } from '../where/where.ts';
import { completionScript } from './documents/completion.ts';
import { helpText } from './help.ts';
import { say, sayUsageError, write } from './messages.ts';
import { type Options, parseCommandLine, UsageError } from './options.ts';
import { schemaText } from './schema.ts';
import { versionText } from './version.ts';

export { keepOptimisingLate } from '../session/compiler.ts';

const STDOUT = 1;
const STDERR = 2;
const USAGE_ERROR = 1;

/** Does what the command line asks for, and ends this process. `words`: what followed the name of this program. */
export async function run(words: readonly string[]): Promise<never> {
  const { gate, args } = takeLaunch(withoutLoss(words));
  if (gate?.isCaller) process.once('exit', (status) => answerCaller(gate, status));
  const options = readOptions(args);
  if (gate?.isCaller && !options.daemonize && !options.help && !options.version) {
    // The launcher only guessed that -D was among the options.
    answerCaller(gate, 'foreground');
    process.exit(0);
  }
  for (const warning of options.warnings) say(warning);
  const text = await textAskedFor(options);
  if (text !== undefined) {
    write(STDOUT, text);
    process.exit(0);
  }
  return runSession(options, gate, say, readConditions(options));
}

/** What is no UTF-8 in the words, Node has replaced. */
function withoutLoss(words: readonly string[]): readonly string[] {
  const isLossy = words.some((word) => word.includes('\ufffd'));
  return isLossy ? rawArguments(words.length).map(argumentText) : words;
}

/** What events must meet. Expressions are compiled by a library that is loaded only where there are some. */
function readConditions({ where, longerThan }: Options): Where | undefined {
  const conditions = longerThan === undefined ? [] : [longerThanCondition(longerThan)];
  if (where.length === 0) return all(conditions);
  const { compileWhere, WhereError } = expression;
  try {
    return all([...where.map(compileWhere), ...conditions]);
  } catch (error) {
    if (!(error instanceof WhereError)) throw error;
    say(`--where: ${error.message}`);
    write(STDERR, `${error.place}\n`);
    process.exit(USAGE_ERROR);
  }
}

/** What the options ask to print instead of tracing. */
async function textAskedFor(options: Options): Promise<string | undefined> {
  const { help, version, completion, jsonSchema } = options;
  if (help) return helpText();
  if (completion) return completionScript(completion);
  if (jsonSchema) return schemaText();
  return version ? versionText() : undefined;
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
