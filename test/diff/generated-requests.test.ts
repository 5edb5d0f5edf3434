import { afterAll, beforeAll, describe, it } from 'vitest';
import { I386, X32, X86_64 } from '../../src/abi/abi.ts';
import type { Corpus } from '../generated/corpus.ts';
import { expectSamePlayed } from '../generated/play.ts';
import { makeRequestCorpus } from '../generated/requests.ts';

/** Calls of each request that are tried; a soak asks for more, and for another seed. */
const TRIES = Number(process.env.GENERATED_TRIES ?? 8);
/** Of those that no program makes any more, and that differ from others by the widths of fields alone. */
const FEW_TRIES = Math.ceil(TRIES / 4);
const SEED = Number(process.env.GENERATED_SEED ?? 20_261_128);

/** Numbers and names are chosen after all that a backend does: what it captures shows under the other options. */
const STYLES = process.env.XTRACE_BACKEND === 'ptrace' ? [['-X', 'raw'], ['-X', 'verbose'], ['-v']] : [];
const OPTIONS = [[], ['-xx', '-s', '100'], ...STYLES];

// Calls of ioctl with every request that has a name, with every kind of memory behind the argument.
describe.each([
  { abi: X86_64, tries: TRIES },
  { abi: I386, tries: TRIES },
  { abi: X32, tries: FEW_TRIES },
])('requests of ioctl on $abi.name', ({ abi, tries }) => {
  let corpus: Corpus;

  beforeAll(() => {
    corpus = makeRequestCorpus(abi, SEED, { tries, extra: 1, most: 8, share: 1 });
  });

  afterAll(() => corpus.remove());

  it.each(OPTIONS)('print the same: %s %s %s', async (...options) => {
    await expectSamePlayed(corpus, options);
  });
});
