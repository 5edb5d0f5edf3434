import type { Decoding } from './decoding.ts';

/** linux/ax25.h: `struct sockaddr_ax25` is family, call and number of digipeaters; up to 8 calls may follow. */
const CALL_OFFSET = 2;
const DIGIS_OFFSET = 12;
const SHORT_SIZE = 16;
const CALL_SIZE = 7;
const MOST_DIGIPEATERS = 8;

/** AF_AX25: the call of a station, and of the digipeaters that relay to it. */
export function printAx25(c: Decoding, at: number, length: number): void {
  const digis = c.memory.u32(at + DIGIS_OFFSET) | 0;
  const full = digis !== 0 || length > SHORT_SIZE;
  if (full) {
    c.out.field('fsa_ax25');
    c.out.beginStruct();
  }
  c.out.field('sax25_call');
  printCall(c, at + CALL_OFFSET);
  c.out.field('sax25_ndigis');
  c.out.int(digis);
  if (!full) return;
  c.out.endStruct();
  printDigipeaters(c, at, length, Math.min(Math.max(digis, 0), MOST_DIGIPEATERS));
}

function printDigipeaters(c: Decoding, at: number, length: number, wanted: number): void {
  const there = Math.min(Math.floor((length - SHORT_SIZE) / CALL_SIZE), MOST_DIGIPEATERS);
  if (wanted > 0) {
    c.out.field('fsa_digipeater');
    c.out.beginArray();
    for (let index = 0; index < Math.min(wanted, there); index++) {
      c.out.element();
      printCall(c, at + SHORT_SIZE + index * CALL_SIZE);
    }
    if (wanted > there) c.out.more();
    c.out.endArray();
  }
  if (length > SHORT_SIZE + there * CALL_SIZE) c.out.more();
}

/** A call sign as radio amateurs write it, `VALID-0`; what is none, as bytes, with the sign in a comment if it is text. */
function printCall(c: Decoding, at: number): void {
  const kind = kindOf(c, at);
  if (kind === 'sign' && c.out.constantStyle === 'abbrev') {
    c.out.symbol(signText(c, at));
    return;
  }
  c.out.beginStruct();
  c.out.field('ax25_call');
  c.out.hexString(c.memory, at, CALL_SIZE, false);
  c.out.endStruct();
  if (kind === 'sign') c.out.meaning(signText(c, at));
  else if (kind === 'odd') c.out.comment(signText(c, at));
}

/** Six letters, each shifted left by a bit, padded with spaces, then a station number of four bits. */
function kindOf(c: Decoding, at: number): 'sign' | 'odd' | 'bytes' {
  let kind: 'sign' | 'odd' = 'sign';
  let spaceSeen = false;
  let letterSeen = false;
  for (let index = 0; index < CALL_SIZE - 1; index++) {
    const byte = c.memory.u8(at + index);
    const letter = byte >> 1;
    const space = letter === 0x20;
    const usual = space || (letter >= 0x30 && letter <= 0x39) || (letter >= 0x41 && letter <= 0x5a);
    if (space) spaceSeen = true;
    else letterSeen = true;
    if ((byte & 1) !== 0 || !usual || (!space && spaceSeen)) kind = 'odd';
    if (letter < 0x20 || letter > 0x7e || letter === 0x2a || letter === 0x2f) return 'bytes';
  }
  const station = c.memory.u8(at + CALL_SIZE - 1);
  if ((station & ~0x1e) !== 0 || (!letterSeen && station !== 0)) kind = 'odd';
  return kind;
}

function signText(c: Decoding, at: number): string {
  let end = CALL_SIZE - 1;
  while (end > 0 && c.memory.u8(at + end - 1) >> 1 === 0x20) end--;
  let text = '';
  for (let index = 0; index < end; index++) text += String.fromCharCode(c.memory.u8(at + index) >> 1);
  const station = (c.memory.u8(at + CALL_SIZE - 1) >> 1) & 0xf;
  return text === '' && station === 0 ? '*' : `${text}-${station}`;
}
