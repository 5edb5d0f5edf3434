import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Abi, I386, X32, X86_64 } from '../../src/abi/abi.ts';
import type { Corpus } from '../generated/corpus.ts';
import { expectSamePlayed } from '../generated/play.ts';
import { makeRequestCorpus } from '../generated/requests.ts';

/** Calls of each request that are tried; a soak asks for more, and for another seed. */
const TRIES = Number(process.env.GENERATED_TRIES ?? 12);
const SEED = Number(process.env.GENERATED_SEED ?? 20_261_128);

/** Numbers and names are chosen after all that a backend does: what it captures shows under the other options. */
const STYLES = process.env.XTRACE_BACKEND === 'ptrace' ? [['-X', 'raw'], ['-X', 'verbose'], ['-v']] : [];
const OPTIONS = [[], ['-xx', '-s', '100'], ...STYLES];

// Calls of ioctl with every request that has a name, with every kind of memory behind the argument.
describe.each([X86_64, I386, X32])('requests of ioctl on $name', (abi: Abi) => {
  let corpus: Corpus;

  beforeAll(() => {
    corpus = makeRequestCorpus(abi, SEED, { tries: TRIES, extra: 1, most: 8, share: 1 });
  });

  afterAll(() => corpus.remove());

  it.each(OPTIONS)('print the same: %s %s %s', async (...options) => {
    await expectSamePlayed(corpus, options);
  });
});
