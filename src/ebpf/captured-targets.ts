import { CapturedTarget } from './captured-target.ts';
import { DESCRIPTOR_FACTS } from './layout.ts';

/** So many targets are remembered, each in the place that its inode and the length of its facts say. */
const REMEMBERED = 1024;

/** Makes targets of the facts about descriptors; the same one of the same facts, as long as it is remembered. */
export class CapturedTargets {
  private readonly remembered: (CapturedTarget | undefined)[] = new Array(REMEMBERED).fill(undefined);

  /** The target of the facts from `start` to `end`; undefined where the descriptor led to nothing. */
  targetOf(bytes: Buffer, start: number, end: number): CapturedTarget | undefined {
    if (end - start < DESCRIPTOR_FACTS.size) return undefined;
    const place = (bytes.readUInt32LE(start + DESCRIPTOR_FACTS.inode) + end - start) % REMEMBERED;
    const remembered = this.remembered[place];
    if (remembered?.is(bytes, start, end)) return remembered;
    const facts = Buffer.allocUnsafeSlow(end - start);
    bytes.copy(facts, 0, start, end);
    const target = CapturedTarget.from(facts);
    if (target) this.remembered[place] = target;
    return target;
  }
}
