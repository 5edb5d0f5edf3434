import { afterAll, describe, expect, it } from 'vitest';
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

/** Bytes of a tracee's memory that may be held at once. */
const LARGEST_WINDOW = 1 << 27;

const NUMBERS = [...Array(MOST_NUMBERS).keys(), ...UNKNOWN_NUMBERS];

afterAll(() => {
  const { what, milliseconds, characters } = slowest;
  console.log(`slowest: ${what}, ${milliseconds.toFixed(1)} ms for ${characters} characters`);
});

describe('decoders, whatever registers and memory hold', () => {
  for (const [name, options] of Object.entries(OPTIONS)) {
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
            const fault = faultIn(`${abi.name} ${rowOf(call).name}`, () => {
              tracer.enter();
              tracer.return(...result);
              return tracer.take();
            });
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
            const fault = faultIn(`signal ${signal}`, () => {
              tracer.signal(signal, siginfo);
              return tracer.take();
            });
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
function faultIn(what: string, print: () => string): Fault | undefined {
  const start = performance.now();
  let text: string;
  try {
    text = print();
  } catch (error) {
    return { what: `throws ${(error as Error).stack?.split('\n').slice(0, 4).join('')}`, text: '' };
  }
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { what, milliseconds, characters: text.length };
  const fault = faultOf(text);
  return fault === undefined ? undefined : { what: fault, text: text.slice(0, 2000) };
}

/** Told at the end, and judged by no test: how long something takes is the machine's matter, too. */
let slowest = { what: '', milliseconds: 0, characters: 0 };
