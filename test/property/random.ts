/** Numbers that look random and are the same for the same seed (xorshift32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 1;
  }

  /** 32 bits, unsigned. */
  word(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return this.state >>> 0;
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return this.word() % limit;
  }

  /** Whether something happens that does in one of `times` cases. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}
