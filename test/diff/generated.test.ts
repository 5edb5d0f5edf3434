import { afterAll, beforeAll, describe, it } from 'vitest';
import { I386, X32, X86_64 } from '../../src/abi/abi.ts';
import { type Corpus, makeCorpus } from '../generated/corpus.ts';
import { expectSamePlayed } from '../generated/play.ts';

/** Calls of each number that are tried; a soak asks for more, and for another seed. */
const TRIES = Number(process.env.GENERATED_TRIES ?? 20);
/** Of those that no program makes any more, and that differ from others by the widths of fields alone. */
const FEW_TRIES = Math.ceil(TRIES / 4);
/** Of the constants that select what a call is, one in so many is tried; a soak tries all: 1. */
const SHARE = Number(process.env.GENERATED_SHARE ?? 12);
const SEED = Number(process.env.GENERATED_SEED ?? 20_261_127);

/** Through eBPF what is larger than the room of one call is cut, as arrays are that never end under `-v`. */
const CUTS = process.env.XTRACE_BACKEND !== 'ptrace';
const OPTIONS = [
  [],
  ...(CUTS
    ? [['-x']]
    : [
        ['-v', '-s', '4096'],
        ['-X', 'raw'],
        ['-X', 'verbose'],
      ]),
  ['-yy', '-xx'],
  ['-e', 'raw=all'],
  ['-e', 'verbose=none'],
];

// Calls of every number with arguments and memory that were searched for what decoders make of them.
describe.each([
  { abi: X86_64, tries: TRIES },
  { abi: I386, tries: TRIES },
  { abi: X32, tries: FEW_TRIES },
])('calls of $abi.name that were made up', ({ abi, tries }) => {
  let corpus: Corpus;

  beforeAll(() => {
    corpus = makeCorpus(abi, SEED, { tries, extra: 4, most: 20, share: SHARE });
  });

  afterAll(() => corpus.remove());

  it.each(OPTIONS)('print the same: %s %s %s', async (...options) => {
    await expectSamePlayed(corpus, options);
  });
});

// Through eBPF the upper halves are not there: the kernel has no use for them.
describe.skipIf(CUTS)('i386 calls with anything in the upper halves of registers', () => {
  let corpus: Corpus;

  beforeAll(() => {
    corpus = makeCorpus(I386, SEED, { tries: TRIES, extra: 4, most: 20, share: SHARE }, true);
  });

  afterAll(() => corpus.remove());

  it.each(OPTIONS)('print the same: %s %s %s', async (...options) => {
    await expectSamePlayed(corpus, options);
  });
});
