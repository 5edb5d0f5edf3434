import { describe, expect, it } from 'vitest';
import { constants } from '../../../src/abi/constants.ts';
import { SnapshotMemory } from '../../../src/events/snapshot-memory.ts';
import { DataEmitter } from '../../../src/format/data-emitter.ts';
import { DataUnderWay } from '../../../src/format/data-under-way.ts';
import { inBytes, jsonOf } from '../../../src/format/json.ts';
import type { Emitter, Notation } from '../../../src/types/emitter.ts';
import { demandValid } from '../../harness/schema.ts';

const FLAGS = constants('F_???', [
  ['F_NONE', 0],
  ['F_A', 1],
  ['F_B', 2],
]);
const KINDS = constants('K_???', [['K_ONE', 1]]);

/** The JSON of what `emit` emits as the member `it`. */
function emitted(emit: (out: Emitter) => void): unknown {
  const out = new DataEmitter();
  const values = new DataUnderWay();
  out.resume(values);
  out.field('it');
  emit(out);
  const data = JSON.parse(jsonOf(values.root));
  demandValid(data, 'structure');
  return data.it;
}

function bytes(text: string, cut = false): unknown {
  const memory = new SnapshotMemory();
  const content = Buffer.from(text, 'latin1');
  memory.hold(content);
  return emitted((out) => out.string(memory, 0, content.length, cut));
}

describe('data of', () => {
  it('numbers, exact whatever their size', () => {
    expect(emitted((out) => out.int(-5))).toBe(-5);
    expect(emitted((out) => out.unsigned(0xffff_ffff, 0x1f_ffff))).toBe(Number.MAX_SAFE_INTEGER);
    expect(emitted((out) => out.unsigned(0, 0x20_0000))).toBe('9007199254740992');
    expect(emitted((out) => out.unsigned(0xffff_ffff, 0xffff_ffff))).toBe('18446744073709551615');
    expect(emitted((out) => out.signed(0xffff_ffff, 0xffff_ffff))).toBe(-1);
    expect(emitted((out) => out.signed(0, 0x8000_0000))).toBe('-9223372036854775808');
    expect(emitted((out) => out.hex(0x10, 0))).toBe(16);
    expect(emitted((out) => out.octal(0o644, 3))).toBe(420);
  });

  it('pointers', () => {
    expect(emitted((out) => out.address(0, 0))).toBeNull();
    expect(emitted((out) => out.address(0x10, 0x7fff))).toEqual({ address: '0x7fff00000010' });
    expect(emitted((out) => out.constant('NULL', 0, 0))).toBeNull();
  });

  it('strings, without loss', () => {
    expect(bytes('plain')).toBe('plain');
    expect(bytes('with \0 and \x1b["')).toBe('with \0 and \x1b["');
    expect(bytes('\xc3\xa9')).toBe('é');
    expect(bytes('cut', true)).toEqual({ string: 'cut', cut: true });
    expect(bytes('\xff\xfe')).toEqual({ base64: '//4=' });
    expect(bytes('\xff', true)).toEqual({ base64: '/w==', cut: true });
    expect(bytes('')).toBe('');
  });

  it('names', () => {
    expect(emitted((out) => out.enumeration(KINDS, 1, 0))).toEqual({ name: 'K_ONE', value: 1 });
    expect(emitted((out) => out.enumeration(KINDS, 9, 0))).toBe(9);
    expect(emitted((out) => out.flags(FLAGS, 3, 0))).toEqual({ flags: ['F_A', 'F_B'], value: 3 });
    expect(emitted((out) => out.flags(FLAGS, 0x81, 0))).toEqual({ flags: ['F_A'], value: 129 });
    expect(emitted((out) => out.flags(FLAGS, 0, 0))).toEqual({ flags: ['F_NONE'], value: 0 });
    expect(emitted((out) => out.constant('AT_FDCWD', 0xffff_ff9c, 0xffff_ffff))).toEqual({
      name: 'AT_FDCWD',
      value: -100,
    });
    expect(emitted((out) => out.symbol('Timeout'))).toEqual({ name: 'Timeout' });
    expect(emitted((out) => out.signals(0x4002, 0, 64))).toEqual({
      flags: ['SIGINT', 'SIGTERM'],
      value: 0x4002,
    });
  });

  it('values of several parts', () => {
    const parts = (out: Emitter) => {
      out.parts();
      out.enumeration(KINDS, 1, 0);
      out.or();
      out.octal(0o640, 3);
    };
    expect(emitted(parts)).toEqual({ flags: ['K_ONE'], value: 0o641 });
    const one = (out: Emitter) => {
      out.parts();
      out.enumeration(KINDS, 1, 0);
    };
    expect(emitted(one)).toEqual({ flags: ['K_ONE'], value: 1 });
    const whole = (emit: (out: Emitter) => void, value: number, notation?: Notation) =>
      emitted((out) => {
        out.beginParts(value, 0, notation);
        emit(out);
        out.endParts();
      });
    expect(whole((out) => out.octal(0o644, 3), 0o644, 'octal')).toEqual({ flags: [], value: 0o644 });
    expect(whole((out) => out.enumeration(KINDS, 1, 0), 1)).toEqual({ flags: ['K_ONE'], value: 1 });
    expect(whole((out) => out.symbol('8*R15'), 5, 'address')).toEqual({ name: '8*R15', value: 5 });
    expect(whole((out) => out.unsigned(8192, 0), 8192, 'unsigned')).toBe(8192);
    const port = (out: Emitter) => {
      out.beginCall('htons');
      out.element();
      out.int(80);
      out.endCall();
    };
    expect(whole(port, 0x5000)).toBe(80);
    const after = (out: Emitter) => {
      out.int(1);
      out.becomes();
      out.beginParts(3, 0);
      out.flags(FLAGS, 3, 0);
      out.endParts();
    };
    expect(emitted(after)).toEqual({ before: 1, after: { flags: ['F_A', 'F_B'], value: 3 } });
    const shifted = (out: Emitter) => {
      out.hex(1, 0);
      out.or();
      out.constant('X', 3, 0);
      out.shifted(8, '<<8');
      out.or();
      out.hex(2, 0);
    };
    expect(emitted(shifted)).toEqual({ flags: ['X<<8'], value: 0x303 });
  });

  it('what changed', () => {
    const change = (out: Emitter) => {
      out.beginPointee();
      out.int(128);
      out.becomes();
      out.int(16);
      out.endPointee();
    };
    expect(emitted(change)).toEqual({ before: 128, after: 16 });
  });

  it('structures and lists, cut ones too', () => {
    const nested = (out: Emitter) => {
      out.beginStruct();
      out.field('a');
      out.int(1);
      out.field('a');
      out.int(2);
      out.field('list');
      out.beginArray();
      out.element();
      out.int(3);
      out.more();
      out.comment('0x10');
      out.endArray();
      out.more();
      out.endStruct();
    };
    expect(emitted(nested)).toEqual({
      a: 1,
      a_2: 2,
      list: [3, { value: { cut: true }, comment: '0x10' }],
      cut: true,
    });
  });

  it('sets, places, calls and comments', () => {
    const set = (out: Emitter) => {
      out.beginSet(true);
      out.element();
      out.int(2);
      out.endSet();
    };
    expect(emitted(set)).toEqual({ except: [2] });
    const places = (out: Emitter) => {
      out.beginArray();
      out.element();
      out.designator('VINTR');
      out.hex(3, 0);
      out.element();
      out.beginPlace('VQUIT');
      out.int(1);
      out.endPlace();
      out.hex(4, 0);
      out.endArray();
    };
    expect(emitted(places)).toEqual([
      { place: 'VINTR', value: 3 },
      { place: 'VQUIT', value: 4 },
    ]);
    const port = (out: Emitter) => {
      out.beginCall('htons');
      out.element();
      out.int(80);
      out.endCall();
    };
    expect(emitted(port)).toBe(80);
    const device = (out: Emitter) => {
      out.beginCall('makedev');
      out.element();
      out.hex(8, 0);
      out.element();
      out.hex(1, 0);
      out.endCall();
    };
    expect(emitted(device)).toEqual({ call: 'makedev', arguments: [8, 1] });
    const noted = (out: Emitter) => {
      out.address(0x10, 0);
      out.comment('3 vars');
    };
    expect(emitted(noted)).toEqual({ value: { address: '0x10' }, comment: '3 vars' });
    const unnamed = (out: Emitter) => {
      out.hex(9, 0);
      out.comment('K_???');
    };
    expect(emitted(unnamed)).toBe(9);
  });

  it('what goes on at return, in the place where it stopped at entry', () => {
    const out = new DataEmitter();
    const first = new DataUnderWay();
    const other = new DataUnderWay();
    out.resume(first);
    out.field('params');
    out.beginStruct();
    out.field('asked');
    out.int(1);
    out.resume(other);
    out.field('fd');
    out.int(7);
    out.resume(first);
    out.continueStruct();
    out.field('answered');
    out.int(2);
    out.endStruct();
    out.field('next');
    out.int(3);
    expect(JSON.parse(jsonOf(first.root))).toEqual({ params: { asked: 1, answered: 2 }, next: 3 });
    expect(JSON.parse(jsonOf(other.root))).toEqual({ fd: 7 });
  });

  it('groups and notes', () => {
    const exited = (out: Emitter) => {
      out.beginGroup();
      out.syntax('{WIFEXITED(s) && WEXITSTATUS(s) == ');
      out.label('exited');
      out.int(3);
      out.syntax('}');
      out.endGroup();
    };
    expect(emitted(exited)).toEqual({ exited: 3 });
    const out = new DataEmitter();
    const values = new DataUnderWay();
    out.resume(values);
    out.field('result');
    out.int(1);
    out.beginNote();
    out.symbol('Timeout');
    out.endNote();
    expect(JSON.parse(jsonOf(values.root))).toEqual({ result: 1, meaning: { name: 'Timeout' } });
  });
});

describe('JSON text', () => {
  it('is bytes, one a character, with nothing that a terminal obeys', () => {
    const json = inBytes(jsonOf('é\u009b\u2028\x7f\x1b'));
    expect(Buffer.from(json, 'latin1').toString()).toBe('"é\\u009b\\u2028\\u007f\\u001b"');
    expect(inBytes('{"a":1}')).toBe('{"a":1}');
  });
});
