/**
 * Words (u32, little-endian) that hold how much of a string or a list is read, and so depend on `-s`. Each is
 * `slope * limit + base`, but no less than `least` and no more than `most`, for limits from 1 to `HIGHEST_LIMIT`: found
 * from what the same bytes are for a few limits, so that what makes them need not be made for another.
 */
const RECORD = { at: 0, slope: 4, base: 8, least: 12, most: 16, size: 20 } as const;

/** The highest limit for which words are known: more than is read of any call. */
export const HIGHEST_LIMIT = 1_000_000;

/** For which limits `limitedWords` wants to be told what the bytes are. */
export const SAMPLED_LIMITS = [1, 2, HIGHEST_LIMIT - 1, HIGHEST_LIMIT] as const;

/**
 * The words that depend on the limit, as records for `setLimit`.
 *
 * @param samples the bytes for each of `SAMPLED_LIMITS`; throws where they do not follow from the limit as is said above
 */
export function limitedWords(samples: readonly Uint8Array[]): Uint8Array {
  const views = samples.map((bytes) => viewOf(bytes));
  const [first] = views;
  if (!first || views.some(({ byteLength }) => byteLength !== first.byteLength))
    throw new Error('what depends on the limit of strings is not the same words for each limit');
  const records: Buffer[] = [];
  for (let at = 0; at + 4 <= first.byteLength; at += 4) {
    const values = views.map((view) => view.getUint32(at, true));
    if (values.some((value) => value !== values[0])) records.push(recordOf(at, values));
  }
  return Buffer.concat(records);
}

/** Has the bytes be what they are for a limit from 1 to `HIGHEST_LIMIT`. */
export function setLimit(bytes: Uint8Array, limited: Uint8Array, limit: number): void {
  const words = viewOf(bytes);
  const records = viewOf(limited);
  for (let record = 0; record < limited.length; record += RECORD.size)
    words.setUint32(records.getUint32(record + RECORD.at, true), wordFor(records, record, limit), true);
}

function wordFor(records: DataView, record: number, limit: number): number {
  const wanted =
    records.getUint32(record + RECORD.slope, true) * limit + records.getInt32(record + RECORD.base, true);
  const least = records.getUint32(record + RECORD.least, true);
  return Math.min(Math.max(wanted, least), records.getUint32(record + RECORD.most, true));
}

function recordOf(at: number, values: readonly number[]): Buffer {
  const [lowest, second, lastButOne, highest] = values as [number, number, number, number];
  // Only one end may be where the word no longer grows.
  const slope = Math.max(second - lowest, highest - lastButOne, 0);
  const growsAtFirst = second - lowest === slope;
  const base = growsAtFirst ? lowest - slope * SAMPLED_LIMITS[0] : highest - slope * HIGHEST_LIMIT;
  const record = Buffer.alloc(RECORD.size);
  record.writeUInt32LE(at, RECORD.at);
  record.writeUInt32LE(slope, RECORD.slope);
  record.writeInt32LE(base, RECORD.base);
  record.writeUInt32LE(lowest, RECORD.least);
  record.writeUInt32LE(highest, RECORD.most);
  const view = viewOf(record);
  if (SAMPLED_LIMITS.some((limit, index) => wordFor(view, 0, limit) !== values[index]))
    throw new Error(`a word does not grow with the limit of strings: ${values.join(' ')}`);
  return record;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
