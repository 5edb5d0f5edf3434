import { describe, expect, it } from 'vitest';
import { CapturedMemory } from '../../../src/ebpf/captured-memory.ts';
import { DESCRIPTOR_OBJECT, MEMORY, NETLINK_PROTOCOL, SEGMENT } from '../../../src/ebpf/layout.ts';
import { BPF_OBJECT, UNREADABLE } from '../../../src/events/memory.ts';
import { Sockets } from '../../../src/process/sockets/sockets.ts';
import { Random } from '../../property/random.ts';
import { type Captured, emptyRecords, segment } from './records.ts';

/** Above 2^32, so that both halves of an address count. */
const ADDRESS = 0x7fff_0000_1000;
const START = 64;

function holding(...captured: Captured[]): CapturedMemory {
  const { bytes, words } = emptyRecords();
  const all = Buffer.concat(captured.map(segment));
  all.copy(bytes, START);
  const memory = new CapturedMemory();
  memory.hold({ bytes, words }, START, START + all.length);
  return memory;
}

const text = (address: number, string: string): Captured => ({
  address,
  bytes: Buffer.from(string, 'latin1'),
});

function read(memory: CapturedMemory, address: number, length: number): string | undefined {
  memory.release();
  const at = memory.read(address, length);
  return at === UNREADABLE ? undefined : memory.bytes.toString('latin1', at, at + length);
}

describe('captured memory', () => {
  it('is what segments hold, wherever a read begins', () => {
    const memory = holding(text(ADDRESS, 'first'), text(ADDRESS + 0x1000, 'second'));
    expect(read(memory, ADDRESS, 5)).toBe('first');
    expect(read(memory, ADDRESS + 2, 3)).toBe('rst');
    expect(read(memory, ADDRESS + 0x1003, 3)).toBe('ond');
  });

  it('is nothing else: not the padding, not what lies between, not another half of the address space', () => {
    const memory = holding(text(ADDRESS, 'first'), text(ADDRESS + 8, 'second'));
    expect(read(memory, ADDRESS, 6)).toBeUndefined();
    expect(read(memory, ADDRESS + 5, 1)).toBeUndefined();
    expect(read(memory, ADDRESS - 1, 2)).toBeUndefined();
    expect(read(memory, ADDRESS % 2 ** 32, 5)).toBeUndefined();
    expect(memory.readUpTo(ADDRESS + 3, 100)).not.toBe(UNREADABLE);
    expect(memory.length).toBe(2);
  });

  it('goes on where another segment does, in any order', () => {
    const memory = holding(text(ADDRESS + 5, 'second'), text(ADDRESS, 'first'), text(ADDRESS + 11, 'third'));
    expect(read(memory, ADDRESS, 16)).toBe('firstsecondthird');
  });

  it('is what was read first, where segments overlap', () => {
    const memory = holding(text(ADDRESS, 'old'), text(ADDRESS, 'newer'));
    expect(read(memory, ADDRESS, 5)).toBe('older');
  });

  it('may be long, and of any length', () => {
    const random = new Random(7);
    for (let length = 1; length < 200; length += 7) {
      const bytes = Buffer.from(Array.from({ length }, () => random.below(256)));
      const memory = holding(text(ADDRESS - 100, 'other'), { address: ADDRESS, bytes });
      expect(read(memory, ADDRESS, length)).toBe(bytes.toString('latin1'));
    }
  });

  it('knows protocols of netlink sockets, and takes none for memory', () => {
    const protocol = Buffer.alloc(4);
    protocol.writeInt32LE(9);
    const none = Buffer.alloc(4, 0xff);
    const memory = holding(
      { address: 3, bytes: protocol, kind: NETLINK_PROTOCOL },
      { address: 4, bytes: none, kind: NETLINK_PROTOCOL },
      { address: 5, bytes: protocol, kind: MEMORY },
    );
    expect(memory.netlinkProtocol(3)).toBe(9);
    expect(memory.netlinkProtocol(4)).toBe(-1);
    expect(memory.netlinkProtocol(5)).toBeUndefined();
    expect(read(memory, 3, 1)).toBeUndefined();
  });

  it('knows which object of bpf(2) a descriptor is', () => {
    const program = Buffer.alloc(4);
    program.writeInt32LE(BPF_OBJECT.program);
    const memory = holding(
      { address: 3, bytes: program, kind: NETLINK_PROTOCOL },
      { address: 3, bytes: Buffer.alloc(4), kind: DESCRIPTOR_OBJECT },
      { address: 4, bytes: program, kind: DESCRIPTOR_OBJECT },
    );
    expect([3, 4, 5].map((fd) => memory.bpfObject(fd))).toEqual([
      BPF_OBJECT.none,
      BPF_OBJECT.program,
      BPF_OBJECT.none,
    ]);
  });

  it('comes to an end, whatever its segments say', () => {
    const random = new Random(11);
    const sockets = new Sockets();
    const { bytes, words } = emptyRecords(1 << 12);
    const memory = new CapturedMemory();
    for (let round = 0; round < 20_000; round++) {
      for (let word = 0; word < 64; word++) words[word] = random.oneIn(3) ? random.word() : random.below(64);
      if (random.oneIn(2)) words[SEGMENT.length / 4] = 0xffff_fff0 + random.below(16);
      memory.hold({ bytes, words }, 0, 8 * random.below(33));
      memory.release();
      memory.readUpTo(random.below(128), 1 + random.below(256));
      memory.netlinkProtocol(random.below(8));
      memory.bpfObject(random.below(8));
      const target = memory.descriptor(random.below(8));
      target?.device();
      target?.process();
      target?.eventCounter();
      target?.signals();
      if (target?.name.toString().startsWith('socket:')) target.socket(sockets);
    }
  });
});
