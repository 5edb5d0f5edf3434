import { describe, expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const DATA = 0x2000;
const KIOCSOUND = 0x4b2f;
const KDMKTONE = 0x4b30;
const KDADDIO = 0x4b34;
const KDGKBENT = 0x4b46;
const KDSKBENT = 0x4b47;
const KDSKBSENT = 0x4b49;
const KDSKBDIACR = 0x4b4b;
const KDGETKEYCODE = 0x4b4c;
const KDSIGACCEPT = 0x4b4e;
const GIO_UNIMAP = 0x4b66;
const PIO_UNISCRNMAP = 0x4b6a;
const PIO_FONTX = 0x4b6c;
const KDFONTOP = 0x4b72;
const EPERM = 1;
const ENOMEM = 12;

describe('requests to the console', () => {
  it('tell sounds in hertz', () => {
    expect(decode(ioctl, [3, KIOCSOUND, 1193])).toBe('ioctl(3, KIOCSOUND, 1193 /* 1000 Hz */) = 0');
    expect(decode(ioctl, [3, KIOCSOUND, 0])).toBe('ioctl(3, KIOCSOUND, 0 /* off */) = 0');
    expect(decode(ioctl, [3, KIOCSOUND, 1_193_183])).toBe('ioctl(3, KIOCSOUND, 1193183 /* off */) = 0');
    expect(decode(ioctl, [3, KDMKTONE, (125 << 16) | 1193])).toBe(
      'ioctl(3, KDMKTONE, 125<<16|1193 /* 1000 Hz, 125 ms */) = 0',
    );
    expect(decode(ioctl, [3, KDMKTONE, 1193])).toBe('ioctl(3, KDMKTONE, 1193 /* off */) = 0');
  });

  it.each([
    [0x0061, "K(KT_LATIN, 'a')"],
    [0x0009, "K(KT_LATIN, '\\t')"],
    [0x0107, 'K_F8'],
    [0x0201, 'K_ENTER'],
    [0x0219, 'K(KT_SPEC, 0x19)'],
    [0x0b27, "K(KT_LETTER, '\\'')"],
    [0xf000, 'K(0xf0, 0)'],
  ])('tell what key %i is', (symbol, text) => {
    const entry = new Uint8Array([1, 30, symbol & 0xff, symbol >> 8]);
    const shown = symbol === 0 ? '0' : `0x${symbol.toString(16)}`;
    expect(decode(ioctl, [3, KDSKBENT, AT], { memory: { [AT]: entry } })).toBe(
      `ioctl(3, KDSKBENT, {kb_table=K_SHIFTTAB, kb_index=30, kb_value=${shown} /* ${text} */}) = 0`,
    );
  });

  it('tell the modifiers of a table that has no name, and an answer only where there is one', () => {
    const memory = { [AT]: new Uint8Array([12, 30, 0x61, 0]) };
    const asked = 'kb_table=1<<KG_CTRL|1<<KG_ALT, kb_index=30';
    expect(decode(ioctl, [3, KDGKBENT, AT], { memory })).toBe(
      `ioctl(3, KDGKBENT, {${asked}, kb_value=0x61 /* K(KT_LATIN, 'a') */}) = 0`,
    );
    expect(decode(ioctl, [3, KDGKBENT, AT], { memory, errno: EPERM })).toBe(
      `ioctl(3, KDGKBENT, {${asked}}) = -1 EPERM`,
    );
    expect(decode(ioctl, [3, KDGETKEYCODE, AT], { memory: { [AT]: words32(0x1c, 28) } })).toBe(
      'ioctl(3, KDGETKEYCODE, {scancode=0x1c, keycode=0x1c => 0x1c}) = 0',
    );
  });

  it('tell what a key is as far as memory goes', () => {
    const memory = { [AT]: new Uint8Array([1, 30, 0x61]) };
    const asked = 'kb_table=K_SHIFTTAB, kb_index=30';
    expect(decode(ioctl, [3, KDSKBENT, AT], { memory, errno: EPERM })).toBe(
      `ioctl(3, KDSKBENT, {${asked}, kb_value=???}) = -1 EPERM`,
    );
    expect(decode(ioctl, [3, KDGKBENT, AT], { memory })).toBe(
      `ioctl(3, KDGKBENT, {${asked}, kb_value=???}) = 0`,
    );
    expect(decode(ioctl, [3, KDGKBENT, AT], { memory, errno: EPERM })).toBe(
      `ioctl(3, KDGKBENT, {${asked}}) = -1 EPERM`,
    );
    const none = { [AT]: new Uint8Array([1]) };
    expect(decode(ioctl, [3, KDGKBENT, AT], { memory: none })).toBe('ioctl(3, KDGKBENT, 0x1000) = 0');
  });

  it('tell the ports of video cards', () => {
    expect(decode(ioctl, [3, KDADDIO, 0x3c0])).toBe('ioctl(3, KDADDIO, 0x3c0 /* GPFIRST + 12 */) = 0');
    expect(decode(ioctl, [3, KDADDIO, 0x3b3])).toBe('ioctl(3, KDADDIO, 0x3b3) = 0');
    expect(decode(ioctl, [3, KDADDIO, 0x3e0])).toBe('ioctl(3, KDADDIO, 0x3e0) = 0');
    expect(decode(ioctl, [3, KDADDIO, 2 ** 32 + 0x3c0])).toBe('ioctl(3, KDADDIO, 0x1000003c0) = 0');
  });

  it('tell the string of a function key', () => {
    const text = new Uint8Array([3, ...Buffer.from('\x1b[[D\0')]);
    expect(decode(ioctl, [3, KDSKBSENT, AT], { memory: { [AT]: text } })).toBe(
      'ioctl(3, KDSKBSENT, {kb_func=KVAL(K_F4), kb_string="\\33[[D"}) = 0',
    );
    expect(decode(ioctl, [3, KDSKBSENT, AT], { memory: { [AT]: text.subarray(0, 4) } })).toBe(
      'ioctl(3, KDSKBSENT, {kb_func=KVAL(K_F4), kb_string=???}) = 0',
    );
  });

  it('tell accents and characters of the font', () => {
    const accents = new Uint8Array([...words32(1), 0x27, 0x65, 0xe9]);
    expect(decode(ioctl, [3, KDSKBDIACR, AT], { memory: { [AT]: accents } })).toBe(
      "ioctl(3, KDSKBDIACR, {kb_cnt=1, kbdiacr=[{diacr='\\'', base='e', result='\\xe9'}]}) = 0",
    );
    const map = new Uint8Array(512);
    map.set([0, 0xf0, 0xff, 0xf1, 0x41, 0]);
    expect(decode(ioctl, [3, PIO_UNISCRNMAP, AT], { memory: { [AT]: map } })).toMatch(
      /^ioctl\(3, PIO_UNISCRNMAP, \[UNI_DIRECT_BASE\+0, UNI_DIRECT_BASE\+0x1ff, 0x41, 0, /,
    );
  });

  it('tell no more accents than a table has', () => {
    const table = (count: number, accents: number) => ({
      [AT]: new Uint8Array([...words32(count), ...new Uint8Array(3 * accents)]),
    });
    const told = (memory: Record<number, Uint8Array>) =>
      decode(ioctl, [3, KDSKBDIACR, AT], { memory, stringLimit: 1024 }).replace(/\{diacr.*\}, /, '');
    expect(told(table(257, 256))).toBe('ioctl(3, KDSKBDIACR, {kb_cnt=257, kbdiacr=[...]}) = 0');
    expect(told(table(257, 255))).toBe('ioctl(3, KDSKBDIACR, {kb_cnt=257, kbdiacr=[... /* 0x1301 */]}) = 0');
  });

  it('tell how large a map is even where there was no room for it', () => {
    const memory = {
      [AT]: new Uint8Array([...words32(1, 0), ...words64(DATA)]),
      [DATA]: words32(0x0020_0041),
    };
    const asking = (errno: number) => decode(ioctl, [3, GIO_UNIMAP, AT], { memory, errno });
    expect(asking(0)).toBe(
      'ioctl(3, GIO_UNIMAP, {entry_ct=1 => 1, entries=[{unicode=0x41, fontpos=0x20}]}) = 0',
    );
    expect(asking(ENOMEM)).toBe('ioctl(3, GIO_UNIMAP, {entry_ct=1 => 1, entries=0x2000}) = -1 ENOMEM');
  });

  it('tell fonts, as far as the operation has any', () => {
    const font = new Uint8Array(2 * 32).fill(7);
    const shown = `"${'\\x07'.repeat(32)}"...`;
    const described = new Uint8Array([...words32(0x0010_0002), ...words32(DATA)]);
    expect(decode(ioctl, [3, PIO_FONTX, AT], { memory: { [AT]: described, [DATA]: font }, abi: I386 })).toBe(
      `ioctl(3, PIO_FONTX, {charcount=2, charheight=16, chardata=${shown}}) = 0`,
    );
    const operation = (op: number) => new Uint8Array([...words32(op, 1, 9, 16, 1, 0), ...words64(DATA)]);
    const told = (op: number) =>
      decode(ioctl, [3, KDFONTOP, AT], { memory: { [AT]: operation(op), [DATA]: font } });
    const size = 'width=9, height=16, charcount=1';
    const flags = 'flags=KD_FONT_FLAG_DONT_RECALC';
    expect(told(0)).toBe(`ioctl(3, KDFONTOP, {op=KD_FONT_OP_SET, ${flags}, ${size}, data=${shown}}) = 0`);
    expect(told(1)).toBe(
      `ioctl(3, KDFONTOP, {op=KD_FONT_OP_GET, ${flags}, ${size}, data=0x2000} => {${size}, data=${shown}}) = 0`,
    );
    expect(told(3)).toBe('ioctl(3, KDFONTOP, {op=KD_FONT_OP_COPY, height=16}) = 0');
  });

  it('tell the name of a font, which is short', () => {
    const operation = new Uint8Array([...words32(2, 0, 9, 16, 0, 0), ...words64(DATA)]);
    const told = (name: string, stringLimit = 1024) =>
      decode(ioctl, [3, KDFONTOP, AT], {
        memory: { [AT]: operation, [DATA]: Buffer.from(name) },
        errno: EPERM,
        stringLimit,
      }).slice('ioctl(3, KDFONTOP, {op=KD_FONT_OP_SET_DEFAULT, width=9, height=16, '.length);
    expect(told('VGA8x16\0')).toBe('data="VGA8x16"}) = -1 EPERM');
    expect(told(`${'x'.repeat(31)}\0`)).toBe(`data="${'x'.repeat(31)}"}) = -1 EPERM`);
    expect(told('x'.repeat(32))).toBe(`data="${'x'.repeat(31)}"...}) = -1 EPERM`);
    expect(told('x'.repeat(31))).toBe('data=0x2000}) = -1 EPERM');
    expect(told('VGA8', 3)).toBe('data="VGA"...}) = -1 EPERM');
  });

  it('tell signals', () => {
    expect(decode(ioctl, [3, KDSIGACCEPT, 15])).toBe('ioctl(3, KDSIGACCEPT, SIGTERM) = 0');
    expect(decode(ioctl, [3, KDSIGACCEPT, 65])).toBe('ioctl(3, KDSIGACCEPT, 65) = 0');
  });
});
