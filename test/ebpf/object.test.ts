import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { LIBRARIES, libraryFolders, objectPath } from '../../src/ebpf/files.ts';
import { libbpf } from '../../src/ebpf/libbpf.ts';
import { BpfObject } from '../../src/ebpf/object.ts';
import { RingBuffer } from '../../src/ebpf/ring-buffer.ts';
import { allocateSpare } from '../../src/ebpf/shared-memory.ts';
import { libcFunction } from '../../src/libc/libc.ts';
import { describeWithEbpf, withBpfObject } from '../harness/ebpf.ts';

const getppid = libcFunction('int getppid()');
const SYS_GETPPID = 110;

describeWithEbpf('libbpf', () => {
  it('and what it needs come from one folder', () => {
    libbpf();
    const mapped = readFileSync('/proc/self/maps', 'latin1')
      .split('\n')
      .flatMap((line) => line.match(/\/.*\/lib(elf|bpf)\b.*/)?.[0] ?? []);
    const [folder = ''] = libraryFolders();
    const paths = LIBRARIES.slice(1).map((name) => realpathSync(join(folder, name)));
    expect([...new Set(mapped)].sort()).toEqual(paths.sort());
  });
});

describeWithEbpf('the kernel side', () => {
  it('is compiled into the same bytes wherever the source is', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const compile = (): Buffer => withBpfObject('object', (path) => readFileSync(path));
    const bytes = compile();
    expect(compile().equals(bytes)).toBe(true);
    expect(bytes.includes(root)).toBe(false);
  });

  it.each([
    ['without a look at what descriptors lead to', false],
    ['with one', true],
  ])('opens, %s', (_which, looksFurther) => {
    const object = new BpfObject(objectPath(looksFurther));
    try {
      expect(object.initialVariable('config').byteLength).toBeGreaterThan(0);
    } finally {
      object.close();
    }
  });
});

describeWithEbpf('a BPF object', () => {
  let object: BpfObject;

  function open(name = 'object'): BpfObject {
    object = withBpfObject(name, (path) => new BpfObject(path));
    return object;
  }

  /** With a map that no kernel has the memory for, unless it is left out, and so is the program that uses it. */
  function openTooLarge(): BpfObject {
    open()
      .map('spare')
      .setMaxEntries(2 ** 31);
    return object;
  }

  function openLoadable(): BpfObject {
    openTooLarge().omit('on_exit');
    object.map('spare').omit();
    return object;
  }

  afterEach(() => object.close());

  it('is configured before it is loaded, and shares its variables and maps', () => {
    openLoadable();
    const config = object.initialVariable('config');
    config.setUint32(0, gettid(), true);
    for (let at = 0; at < 12; at++) config.setUint8(4 + at, at);
    object.map('numbers').setMaxEntries(3);
    object.map('names').setValueSize(32);
    object.map('records').setMaxEntries(1 << 16);
    object.load();
    const ring = new RingBuffer(object.map('records').ringBufferMemory(), allocateSpare);
    const calls = object.variable('calls');
    const lastNumber = object.variable('last_number');
    const numbers = new Uint32Array(object.map('numbers').memory());

    getppid();
    expect(calls.getUint32(0, true)).toBe(0);
    object.attach(['on_enter']);
    getppid();
    const [seen, last, third] = [calls.getUint32(0, true), lastNumber.getUint32(0, true), numbers[2]];
    expect(seen).toBeGreaterThan(0);
    expect(last).toBe(SYS_GETPPID);
    expect(third).toBe(SYS_GETPPID);
    expect(numbers.length).toBe(6);
    // To read the ring takes calls as well.
    object.detach();
    const records: string[] = [];
    ring.drain(({ bytes }, at, length) => records.push(bytes.toString('hex', at, at + length)));
    expect(records.length).toBe(calls.getUint32(0, true));
    expect(records[0]).toBe('000102030405060708090a0b');
    expect(object.map('names').valueSize).toBe(32);
  });

  it('has maps whose elements are read and written', () => {
    openLoadable().load();
    const names = object.map('names');
    names.update(word(7), word(70));
    names.updateAll(Buffer.concat([word(8), word(9)]), Buffer.concat([word(80), word(90)]));
    const value = word(0);
    expect(names.lookup(word(9), value)).toBe(true);
    expect(value).toEqual(word(90));
    expect(names.lookup(word(1), value)).toBe(false);
    expect(names.delete(word(7))).toBe(true);
    expect(names.delete(word(7))).toBe(false);

    const queue = object.map('queue');
    queue.update(undefined, word(5));
    expect(queue.take(value)).toBe(true);
    expect(value).toEqual(word(5));
    expect(queue.take(value)).toBe(false);
  });

  it('has iterators', () => {
    openLoadable().load();
    expect(object.iterate('count_tasks').length).toBe(0);
    expect(object.variable('calls').getUint32(0, true)).toBeGreaterThan(10);
  });

  it('lets go of everything when it is closed', () => {
    const before = descriptors();
    openLoadable().load();
    object.attach(['on_enter']);
    object.map('records').ringBufferMemory();
    const during = descriptors();
    object.close();
    const after = descriptors();
    expect(during).toBeGreaterThan(before);
    expect(after).toBe(before);
  });

  it('tells what the verifier rejects', () => {
    open('rejected');
    expect(() => object.load()).toThrow(
      /^eBPF: the kernel's verifier rejected the program \(.*invalid mem access.*\)$/,
    );
  });

  it('tells that a map is too large', () => {
    openTooLarge();
    expect(() => object.load()).toThrow(/^eBPF: (a map is larger|the kernel lacks the memory)/);
  });

  it('tells what it does not have', () => {
    open();
    expect(() => object.map('nothing')).toThrow('eBPF: the program has no map nothing');
    expect(() => object.initialVariable('nothing')).toThrow('eBPF: the program has no variable nothing');
    expect(() => object.attach(['nothing'])).toThrow('eBPF: the object has no program nothing');
  });
});

describeWithEbpf('a file that is no BPF object', () => {
  it('is not opened', () => {
    expect(() => new BpfObject('/dev/null')).toThrow(/^eBPF: \/dev\/null cannot be opened \(/);
    expect(() => new BpfObject('/nowhere')).toThrow('/nowhere cannot be opened (No such file or directory)');
  });
});

function gettid(): number {
  return libcFunction('int gettid()')();
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function descriptors(): number {
  return readdirSync('/proc/self/fd').length;
}
