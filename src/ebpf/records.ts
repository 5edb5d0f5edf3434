const TWO_32 = 0x1_0000_0000;

/** Where records lie: the same memory in bytes and in words of 32 bits. */
export interface Records {
  readonly bytes: Buffer;
  readonly words: Uint32Array;
}

/** The 64 bits at `at`, a multiple of 8: exact below 2^53. */
export function uint64(words: Uint32Array, at: number): number {
  return (words[(at >> 2) + 1] as number) * TWO_32 + (words[at >> 2] as number);
}
