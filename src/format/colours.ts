import { Sink } from './output.ts';

/** Select Graphic Rendition (console_codes(4)). */
const RESET = '\x1b[0m';
const COLOURS = {
  name: '\x1b[36m',
  string: '\x1b[32m',
  error: '\x1b[31m',
  event: '\x1b[33m',
  unfinished: '\x1b[90m',
} as const;

type Kind = keyof typeof COLOURS;

/**
 * What is coloured in a line, in the order in which it is tried. That a word names a call is told by its being the first
 * before a parenthesis.
 */
const TOKENS = new RegExp(
  [
    String.raw`(?<string>"(?:[^"\\\n]|\\.)*"(?:\.\.\.)?)`,
    String.raw`(?<unfinished><unfinished \.\.\.>|<\.\.\. \w+ resumed>|<detached \.\.\.>|<pid changed to \d+ \.\.\.>)`,
    String.raw`(?<event>\+\+\+ [^\n]* \+\+\+|--- (?:SIG\w+|stopped by SIG\w+))`,
    String.raw`(?<== )(?<error>(?:-1|\?) (?:E[A-Z0-9]+|\(errno \d+\))(?: \([^()\n]*\))?)`,
    String.raw`(?<name>\b[a-z_]\w*)(?=\()`,
    String.raw`(?<end>\n)`,
  ].join('|'),
  'g',
);

/** Lines of dumped bytes, in which everything may stand. */
const DUMPED = /^ [|*=] /;

/**
 * Colours lines on their way to a terminal: names of calls, strings, errors, signals and ends, and what is unfinished.
 * Whoever wrote them has counted their columns without the colours.
 */
export class ColouringSink extends Sink {
  /** Whether the line has named its call. */
  private named = false;

  constructor(private readonly next: Sink) {
    super();
  }

  override take(): void {
    const text = this.text.toString();
    this.text.clear();
    this.next.write(DUMPED.test(text) ? text : text.replace(TOKENS, this.token));
  }

  override close(): void {
    this.next.close();
  }

  private readonly token = (token: string, ...rest: unknown[]): string => {
    const groups = rest.at(-1) as Partial<Record<Kind | 'end', string>>;
    if (groups.end !== undefined) {
      this.named = false;
      return token;
    }
    const kind = KINDS.find((each) => groups[each] !== undefined) as Kind;
    const isFurtherName = kind === 'name' && this.named;
    if (kind === 'name' || token.startsWith('<...')) this.named = true;
    return isFurtherName ? token : `${COLOURS[kind]}${token}${RESET}`;
  };
}

const KINDS = Object.keys(COLOURS) as Kind[];
