import type { MemberPrinter } from '../struct.ts';
import type { AttributeSet } from './attributes.ts';

/** A kind of message of rtnetlink(7). */
export interface RouteMessage {
  /** The first member of its structure, an address family of one byte. */
  readonly family: string;
  /** Prints the members after the first. */
  readonly print: MemberPrinter;
  /** Bytes of the structure. */
  readonly size: number;
  /** What may follow the structure; the family is their context. */
  readonly attributes: AttributeSet;
}
