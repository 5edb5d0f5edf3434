import { closeSync, readFileSync } from 'node:fs';
import { addressOf, errno } from '../libc/libc.ts';
import { EbpfError, errorText, loadError } from './errors.ts';
import { type Libbpf, libbpf } from './libbpf.ts';
import { BpfMap } from './map.ts';
import { findVariable } from './variables.ts';

/** Places in `struct bpf_object_open_opts` (bpf/libbpf.h), and its size in libbpf 1.1; later ones only append. */
const OPTIONS_SIZE = 80;
const KERNEL_LOG_BUF = 56;
const KERNEL_LOG_SIZE = 64;

/**
 * Room for what the verifier writes about a program that it rejects: kernels before 6.4 fail otherwise where it is too
 * short. Pages that are not written take no memory.
 */
const LOG_SIZE = 16 << 20;

/**
 * A BPF object file: opened, adjusted, loaded, attached, closed, in this order. Whatever fails throws an EbpfError; what
 * was opened is still to be closed then.
 */
export class BpfObject {
  private readonly libbpf: Libbpf = libbpf();
  private object: number;
  private readonly maps = new Map<string, BpfMap>();
  private readonly links: number[] = [];
  private log: Buffer | undefined = Buffer.allocUnsafeSlow(LOG_SIZE);

  /** @param path of the object file */
  constructor(path: string) {
    const options = Buffer.allocUnsafeSlow(OPTIONS_SIZE).fill(0);
    const log = this.log as Buffer;
    log[0] = 0;
    options.writeBigUInt64LE(BigInt(OPTIONS_SIZE), 0);
    options.writeBigUInt64LE(BigInt(addressOf(log)), KERNEL_LOG_BUF);
    options.writeBigUInt64LE(BigInt(LOG_SIZE), KERNEL_LOG_SIZE);
    this.object = this.libbpf.openFile(path, addressOf(options));
    if (this.object === 0) throw new EbpfError(`${path} cannot be opened (${errorText(errno())})`);
  }

  /** A map by its name; `.rodata`, `.data` and `.bss` are those of the program's variables. */
  map(name: string): BpfMap {
    const known = this.maps.get(name);
    if (known) return known;
    const address = this.libbpf.findMap(this.object, name);
    if (address === 0) throw new EbpfError(`the program has no map ${name}`);
    const map = new BpfMap(address, name);
    this.maps.set(name, map);
    return map;
  }

  /** What a variable of the program will hold once it is loaded: a constant one is set here. */
  initialVariable(name: string): DataView {
    const { section, offset, size } = this.find(name);
    const { buffer, byteOffset } = this.map(section).initialValue();
    return new DataView(buffer, byteOffset + offset, size);
  }

  /** A variable of the loaded program, in memory that is shared with it. Not to be looked at once this is closed. */
  variable(name: string): DataView {
    const { section, offset, size } = this.find(name);
    return new DataView(this.map(section).memory(), offset, size);
  }

  /** A program of the object is not loaded. */
  omit(program: string): void {
    this.check(this.libbpf.setAutoload(this.program(program), false), `${program} cannot be left out`);
  }

  /** Makes the maps, and has the kernel verify and translate the programs. */
  load(): void {
    const result = this.libbpf.loadObject(this.object);
    if (result < 0) throw loadError(-result, this.verifierLog());
    this.log = undefined;
  }

  /** Attaches loaded programs to what their sections name. */
  attach(programs: readonly string[]): void {
    for (const name of programs) {
      const link = this.libbpf.attach(this.program(name));
      if (link === 0) throw new EbpfError(`${name} cannot be attached (${errorText(errno())})`);
      this.links.push(link);
    }
  }

  /** Runs an iterator to its end, and gives what it wrote. */
  iterate(program: string): Buffer {
    const link = this.libbpf.attachIterator(this.program(program), 0);
    if (link === 0) throw new EbpfError(`${program} cannot be attached (${errorText(errno())})`);
    try {
      const fd = this.libbpf.createIterator(this.libbpf.linkFd(link));
      this.check(fd, `${program} cannot be run`);
      try {
        return readFileSync(fd);
      } finally {
        closeSync(fd);
      }
    } finally {
      this.libbpf.destroyLink(link);
    }
  }

  /** Detaches the programs: they run no more. What they left in maps stays until this is closed. */
  detach(): void {
    for (const link of this.links.splice(0)) this.libbpf.destroyLink(link);
  }

  /** Detaches the programs, and frees everything. Nothing of it may be used afterwards. */
  close(): void {
    this.detach();
    for (const map of this.maps.values()) map.close();
    this.maps.clear();
    this.libbpf.closeObject(this.object);
    this.object = 0;
  }

  private program(name: string): number {
    const program = this.libbpf.findProgram(this.object, name);
    if (program === 0) throw new EbpfError(`the object has no program ${name}`);
    return program;
  }

  private find(name: string) {
    const variable = findVariable(this.libbpf.objectTypes(this.object), name);
    if (!variable) throw new EbpfError(`the program has no variable ${name}`);
    return variable;
  }

  private verifierLog(): string {
    const log = this.log as Buffer;
    return log.toString('latin1', 0, log.indexOf(0));
  }

  private check(result: number, failure: string): void {
    if (result < 0) throw new EbpfError(`${failure} (${errorText(-result)})`);
  }
}
