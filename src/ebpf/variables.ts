import koffi from 'koffi';
import { libbpf } from './libbpf.ts';

/** Where a variable of a BPF program is: its section, and offset and size there in bytes. */
export interface Variable {
  readonly section: string;
  readonly offset: number;
  readonly size: number;
}

/** Sections of variables; a file has those that it uses. */
const SECTIONS = ['.rodata', '.data', '.bss'];

/** linux/btf.h: kind of a section's type; `struct btf_type`, and the `struct btf_var_secinfo` that follow it there. */
const BTF_KIND_DATASEC = 15;
const TYPE_SIZE = 12;
const INFO = 4;
const LENGTH_MASK = 0xffff;
const SECTION_ENTRY_SIZE = 12;

/**
 * Finds a variable by its name.
 * @param types address of the object's types (`struct btf`)
 */
export function findVariable(types: number, name: string): Variable | undefined {
  const { findType, typeById, typeName } = libbpf();
  for (const section of SECTIONS) {
    const id = findType(types, section, BTF_KIND_DATASEC);
    if (id < 0) continue;
    const address = typeById(types, id);
    const count = read(address, TYPE_SIZE).getUint32(INFO, true) & LENGTH_MASK;
    const entries = read(address + TYPE_SIZE, count * SECTION_ENTRY_SIZE);
    for (let at = 0; at < entries.byteLength; at += SECTION_ENTRY_SIZE) {
      const variable = read(typeById(types, entries.getUint32(at, true)), TYPE_SIZE);
      if (typeName(types, variable.getUint32(0, true)) !== name) continue;
      return { section, offset: entries.getUint32(at + 4, true), size: entries.getUint32(at + 8, true) };
    }
  }
  return undefined;
}

function read(address: number, length: number): DataView {
  return new DataView(koffi.view(address, length));
}
