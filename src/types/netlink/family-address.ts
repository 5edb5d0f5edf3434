import { AF_INET, AF_INET6 } from '../../abi/internet-families.ts';
import type { Decoding } from '../decoding.ts';
import { inet6Address, inetAddress } from '../inet.ts';
import { Aggregate, type Type } from '../type.ts';

/** One of the addresses of 16 bytes that are in structures; its family, of 16 bits, stands `offset` bytes behind it, or before. */
export function addressWithFamilyAt(offset: number): Type {
  return new FamilyAddress(offset);
}

/** Prints such an address as a field of a structure. */
export function printAddress(c: Decoding, name: string, at: number, family: number): void {
  if (family === AF_INET6) {
    inet6Address.printField?.(c, name, at, at);
    return;
  }
  c.out.field(name);
  printBytes(c, at, family);
}

function printBytes(c: Decoding, at: number, family: number): void {
  if (family === AF_INET6) inet6Address.printAt(c, at, at);
  else if (family === AF_INET) {
    c.out.beginPartsOfBytes(c.memory, at, ADDRESS);
    inetAddress.printAt(c, at, at);
    c.out.endParts();
  } else c.out.hexString(c.memory, at, ADDRESS, false);
}

const ADDRESS = 16;

class FamilyAddress extends Aggregate {
  override readonly follows = false;

  constructor(private readonly offset: number) {
    super();
  }

  size(): number {
    return ADDRESS;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    printBytes(c, at, c.memory.u16(at + this.offset));
  }

  printField(c: Decoding, name: string, at: number): void {
    printAddress(c, name, at, c.memory.u16(at + this.offset));
  }
}
