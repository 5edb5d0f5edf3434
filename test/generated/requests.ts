import type { Abi } from '../../src/abi/abi.ts';
import { LATER_NAMES } from '../../src/abi/generated/later-names.ts';
import { ioctlNumbers, PARAMETRIC_IOCTLS } from '../../src/abi/ioctl-names.ts';
import { address, hexLong } from '../../src/types/numbers.ts';
import { numbersOfFurtherRequests } from '../harness/further-requests.ts';
import { argumentType } from '../property/constants.ts';
import { pointerInto, REGION_SIZE, REGIONS } from '../property/memory.ts';
import { Random } from '../property/random.ts';
import type { GeneratedCall } from './call.ts';
import { type Corpus, numberOf, writeCorpus } from './corpus.ts';
import { CallSearch, type Effort } from './search.ts';

/** Descriptors of the fixture's own. */
const DESCRIPTOR = 3;

/** Nothing is mapped there. */
const NOWHERE = 0x10;

const EPERM = 1;

/**
 * Makes up calls of ioctl with every request that has a name, and of those that have a parameter in their number with
 * some of these: each with pointers to nothing, to memory of every kind, and to where it ends; and of those whose
 * argument is followed, calls that were searched for.
 */
export function makeRequestCorpus(abi: Abi, seed: number, effort: Effort): Corpus {
  const random = new Random(seed);
  const search = new CallSearch(random);
  const calls: GeneratedCall[] = [];
  const ioctl = numberOf(abi, 'ioctl') as number;
  for (const request of requestsOf(abi, random)) {
    const call = (argument: number, error = 0): GeneratedCall => ({
      abi,
      number: ioctl,
      args: registers(request, argument),
      result: error === 0 ? [0, 0] : [-error >>> 0, 0xffff_ffff],
      changes: new Map(),
    });
    const pointers = [REGIONS[0] as number, pointerInto(random)];
    if (!isDecoded(abi, request)) {
      calls.push(call(0), call(random.below(5)), ...pointers.map((pointer) => call(pointer)));
      continue;
    }
    for (const region of REGIONS.slice(0, 4)) calls.push(call(region), call(region, EPERM), call(endOf(region, request)));
    calls.push(call(0), call(NOWHERE), call(NOWHERE, EPERM), call(-1), call(endOf(REGIONS[3] as number, request) + 1));
    // Mostly with a pointer, behind which memory changes.
    const fixed = random.oneIn(4) ? { 1: request } : { 1: request, 2: pointerInto(random) };
    calls.push(...search.callsOf(abi, ioctl, effort, { args: fixed }));
  }
  return writeCorpus(search.regions, calls);
}

/** Whether of a request's argument more is told than the number. */
function isDecoded(abi: Abi, request: number): boolean {
  const type = argumentType(abi, request);
  return type !== hexLong && type !== address;
}

/** Where as many bytes as the number of the request says are left of a region. */
function endOf(region: number, request: number): number {
  return region + REGION_SIZE - ((request >>> 16) & 0x3fff);
}

function registers(request: number, argument: number): Uint32Array {
  const args = new Uint32Array(12);
  args.set([DESCRIPTOR, 0, request, 0, argument, 0]);
  return args;
}

/** Of these strace shows no more than numbers. */
const LATER = new Set(LATER_NAMES);

/** The requests of an ABI that strace knows, but those of which xtrace tells more. */
function requestsOf(abi: Abi, random: Random): number[] {
  const requests = new Set(ioctlNumbers(abi, (name) => !LATER.has(name)).values());
  for (const [, names] of PARAMETRIC_IOCTLS)
    for (const [, number] of names.entries)
      for (const size of [0, 4, 24, 64, 100 + random.below(100)])
        requests.add((number | (size << 16) | random.below(2)) >>> 0);
  for (const number of numbersOfFurtherRequests(abi)) requests.delete(number);
  return [...requests];
}
