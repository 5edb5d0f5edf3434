import { describe, expect, it } from 'vitest';
import { ABIS } from '../../src/abi/abi.ts';
import { rowOf } from '../../src/syscalls/catalogue.ts';
import { MOST_NUMBERS, pretendCall, pretendResult, pretendSiginfo, UNKNOWN_NUMBERS } from './calls.ts';
import { PretendedMemory } from './memory.ts';
import { Random } from './random.ts';
import { faultOf } from './sound-line.ts';
import { OPTIONS, PretendedTracer } from './tracer.ts';

/** Calls of each number under each set of options; a soak asks for more, and for another seed. */
const ROUNDS = Number(process.env.PROPERTY_ROUNDS ?? 6);
const SEED = Number(process.env.PROPERTY_SEED ?? 20_241_117);

/** The highest signal (signal(7)). */
const MOST_SIGNALS = 64;
const SIGINFOS = 4 * ROUNDS;

/**
 * What a decoder may take: so much, and as much again for each so many characters that it prints, fewer where every
 * descriptor is asked for its name.
 */
const MOST_MILLISECONDS = 250;
const CHARACTERS = { plain: 100_000, named: 5_000 };
/** A call that seems slow is tried as often: the machine does other things too. */
const TRIES = 4;
/** Bytes of a tracee's memory that may be held at once. */
const LARGEST_WINDOW = 1 << 27;

const NUMBERS = [...Array(MOST_NUMBERS).keys(), ...UNKNOWN_NUMBERS];

describe('decoders, whatever registers and memory hold', () => {
  for (const [name, options] of Object.entries(OPTIONS)) {
    const characters = options.decodeFds.length === 0 ? CHARACTERS.plain : CHARACTERS.named;
    it(`print one sound line a call: ${name}`, () => {
      const random = new Random(SEED);
      const memory = new PretendedMemory(random);
      const tracer = new PretendedTracer(options, memory);
      const { call } = tracer;
      const faults = new Map<string, string>();
      for (const abi of ABIS) {
        call.abi = abi;
        for (let round = 0; round < ROUNDS; round++) {
          memory.renew(abi.wordSize);
          // Where names are wanted, each of a million descriptors is asked for its own: that takes the time it takes.
          memory.endless = round === 0 && options.decodeFds.length === 0;
          for (const number of NUMBERS) {
            call.number = number;
            pretendCall(call, random);
            const result = pretendResult(call, random);
            const given = `${call.args} = ${result}`;
            const args = call.args.slice();
            const print = () => {
              call.args.set(args);
              tracer.enter();
              tracer.return(...result);
              return tracer.take();
            };
            const fault = faultIn(print, characters);
            if (fault) faults.set(`${abi.name} ${rowOf(call).name} ${fault.what}`, `${given}: ${fault.text}`);
          }
        }
      }
      expect(Object.fromEntries(faults)).toEqual({});
      expect(memory.windowSize).toBeLessThanOrEqual(LARGEST_WINDOW);
    });

    it(`print one sound line a signal: ${name}`, () => {
      const random = new Random(SEED);
      const tracer = new PretendedTracer(options, new PretendedMemory(random));
      const faults = new Map<string, string>();
      for (const abi of ABIS) {
        tracer.call.abi = abi;
        for (let signal = 1; signal <= MOST_SIGNALS; signal++) {
          for (let round = 0; round < SIGINFOS; round++) {
            const siginfo = pretendSiginfo(signal, random);
            const fault = faultIn(() => {
              tracer.signal(signal, siginfo);
              return tracer.take();
            }, characters);
            if (fault)
              faults.set(`${abi.name} ${signal} ${fault.what}`, `${siginfo.toString('hex')}: ${fault.text}`);
          }
        }
      }
      expect(Object.fromEntries(faults)).toEqual({});
    });
  }
});

interface Fault {
  readonly what: string;
  readonly text: string;
}

/** What is wrong with the line that `print` gives, or with how it comes by it. */
function faultIn(print: () => string, characters: number): Fault | undefined {
  let text = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const start = performance.now();
    try {
      text = print();
    } catch (error) {
      return { what: `throws ${(error as Error).stack?.split('\n').slice(0, 4).join('')}`, text };
    }
    const taken = performance.now() - start;
    if (taken <= MOST_MILLISECONDS * (1 + text.length / characters)) break;
    if (attempt === TRIES) return { what: `takes ${taken.toFixed(0)} ms`, text: text.slice(0, 200) };
  }
  const what = faultOf(text);
  return what === undefined ? undefined : { what, text: text.slice(0, 2000) };
}
