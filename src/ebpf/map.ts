import koffi from 'koffi';
import { ENOENT } from '../libc/errors.ts';
import { addressOf } from '../libc/libc.ts';
import { EbpfError, errorText } from './errors.ts';
import { type Libbpf, libbpf } from './libbpf.ts';
import type { RingBufferMemory } from './ring-buffer.ts';
import { PAGE_SIZE, SharedMemory } from './shared-memory.ts';

/**
 * A map of a BPF object. Its size is chosen before the object is loaded, its elements are reached afterwards. Buffers of
 * keys and values have the sizes that the map has.
 */
export class BpfMap {
  private readonly libbpf: Libbpf = libbpf();
  private readonly mapped: SharedMemory[] = [];
  private elements: ArrayBuffer | undefined;

  /** @param map address of libbpf's `struct bpf_map` */
  constructor(
    private readonly map: number,
    private readonly name: string,
  ) {}

  /** The descriptor that stands for the map, once it is loaded. */
  get fd(): number {
    return this.libbpf.mapFd(this.map);
  }

  /** Bytes of a value; of a per-CPU map, those of one CPU. */
  get valueSize(): number {
    return this.libbpf.mapValueSize(this.map);
  }

  /** To be called before loading. A ring buffer's are its bytes: a power of two, and a multiple of the page size. */
  setMaxEntries(entries: number): void {
    this.check(this.libbpf.setMaxEntries(this.map, entries), 'cannot be resized');
  }

  /** To be called before loading. */
  setValueSize(size: number): void {
    this.check(this.libbpf.setValueSize(this.map, size), 'cannot be resized');
  }

  /** The map is not made; only programs that are not loaded either may use it. To be called before loading. */
  omit(): void {
    this.check(this.libbpf.setAutocreate(this.map, false), 'cannot be left out');
  }

  /** What a map of variables (`.rodata`, `.data`, `.bss`) will hold once it is loaded. To be filled before loading. */
  initialValue(): DataView {
    const size = new BigUint64Array(1);
    const address = this.libbpf.mapInitialValue(this.map, addressOf(new Uint8Array(size.buffer)));
    if (address === 0) throw new EbpfError(`map ${this.name} has no initial value`);
    return new DataView(koffi.view(address, Number(size[0])));
  }

  /** Sets the value of a key. A queue has no keys: the value is put at its end. */
  update(key: Uint8Array | undefined, value: Uint8Array): void {
    const keyAddress = key ? addressOf(key) : 0;
    this.check(this.libbpf.updateElement(this.fd, keyAddress, addressOf(value), 0), 'cannot be written');
  }

  /** Sets the values of many keys: both lie one after the other. An array's elements are at multiples of 8 bytes. */
  updateAll(keys: Uint8Array, values: Uint8Array): void {
    const count = Uint32Array.of(keys.length / this.libbpf.mapKeySize(this.map));
    if (count[0] === 0) return;
    const countAddress = addressOf(new Uint8Array(count.buffer));
    this.check(
      this.libbpf.updateBatch(this.fd, addressOf(keys), addressOf(values), countAddress, 0),
      'cannot be written',
    );
  }

  /** Reads the value of a key, of a per-CPU map those of all possible CPUs; false where there is none. */
  lookup(key: Uint8Array, value: Uint8Array): boolean {
    return this.found(this.libbpf.lookupElement(this.fd, addressOf(key), addressOf(value)));
  }

  /** Takes the first value of a queue; false where it is empty. */
  take(value: Uint8Array): boolean {
    return this.found(this.libbpf.takeElement(this.fd, 0, addressOf(value)));
  }

  /** Deletes a key; false where it was not there. */
  delete(key: Uint8Array): boolean {
    return this.found(this.libbpf.deleteElement(this.fd, addressOf(key)));
  }

  /**
   * The memory of a loaded map of variables, or of an array that may be mapped (BPF_F_MMAPABLE), whose elements are at
   * multiples of 8 bytes: the kernel and we both change it. It may not be looked at once the object is closed.
   */
  memory(): ArrayBuffer {
    if (this.elements) return this.elements;
    const elementSize = (this.valueSize + 7) & ~7;
    const length = elementSize * this.libbpf.mapMaxEntries(this.map);
    this.elements = this.mapMemory(0, length, true).view(0, length);
    return this.elements;
  }

  /** The memory of a loaded ring buffer. It may not be looked at once the object is closed. */
  ringBufferMemory(): RingBufferMemory {
    const dataSize = 2 * this.libbpf.mapMaxEntries(this.map);
    const consumer = this.mapMemory(0, PAGE_SIZE, true);
    const producer = this.mapMemory(PAGE_SIZE, PAGE_SIZE + dataSize, false);
    return {
      consumer: consumer.view(0, PAGE_SIZE),
      producer: producer.view(0, PAGE_SIZE),
      data: producer.view(PAGE_SIZE, dataSize),
    };
  }

  /** Unmaps the map's memory. */
  close(): void {
    for (const memory of this.mapped.splice(0)) memory.unmap();
  }

  private mapMemory(offset: number, length: number, writable: boolean): SharedMemory {
    const memory = SharedMemory.map(this.fd, offset, length, writable);
    if (typeof memory === 'number') throw this.failure(memory, 'cannot be mapped');
    this.mapped.push(memory);
    return memory;
  }

  private found(result: number): boolean {
    if (result === -ENOENT) return false;
    this.check(result, 'cannot be read');
    return true;
  }

  private check(result: number, failure: string): void {
    if (result < 0) throw this.failure(-result, failure);
  }

  private failure(error: number, what: string): EbpfError {
    return new EbpfError(`map ${this.name} ${what} (${errorText(error)})`);
  }
}
