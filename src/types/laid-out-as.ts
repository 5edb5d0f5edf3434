import type { Abi } from '../abi/abi.ts';
import { Aggregate, type Type } from './type.ts';

/** A type whose values lie in memory as those of another, and print otherwise. */
export abstract class LaidOutAs extends Aggregate {
  constructor(protected readonly type: Type) {
    super();
  }

  size(abi: Abi): number {
    return this.type.size(abi);
  }

  align(abi: Abi): number {
    return this.type.align(abi);
  }
}
