import koffi from 'koffi';
import { BPF_OBJECT } from '../events/memory.ts';
import { Clock } from '../libc/clock.ts';
import type { Surroundings } from '../types/decoding.ts';
import { genericFamilies } from './generic-netlink.ts';
import { procFolder } from './numbering.ts';
import type { PidTranslator } from './pid-translator.ts';
import { linkOf, textOf } from './proc-files.ts';

/** Asks the machine that the tracer itself runs on, in the tracer's own namespaces. */
export class SystemSurroundings implements Surroundings {
  /** Protocols of netlink sockets by inode, which the kernel does not use again soon. */
  private readonly protocols = new Map<string, number>();
  private families: ReadonlyMap<number, string> | undefined;
  private libc: Libc | undefined;
  private clock: Clock | undefined;

  constructor(private readonly translator: PidTranslator) {}

  interfaceName(index: number): string | undefined {
    const libc = this.load();
    if (libc.if_indextoname(index, libc.address) === 0) return undefined;
    return libc.text(libc.buffer.indexOf(0));
  }

  netlinkProtocol(tid: number, fd: number): number | undefined {
    const path = `${procFolder(tid)}/fd/${fd}`;
    return this.isNetlink(path) ? this.protocolOf(path) : undefined;
  }

  bpfObject(tid: number, fd: number): number {
    const link = linkOf(`${procFolder(tid)}/fd/${fd}`);
    if (link === 'anon_inode:bpf-map') return BPF_OBJECT.map;
    return link === 'anon_inode:bpf-prog' ? BPF_OBJECT.program : BPF_OBJECT.none;
  }

  numberOfProcess(pid: number, by: number): number | undefined {
    return this.translator.process(pid, by);
  }

  startOfMachine(): number {
    this.clock ??= new Clock();
    return this.clock.startOfMachine();
  }

  genericFamily(type: number): string | undefined {
    this.families ??= genericFamilies();
    return this.families.get(type);
  }

  /** The kernel names the protocol of every socket in an extended attribute (net/socket.c, since Linux 3.4). */
  private isNetlink(path: string): boolean {
    const libc = this.load();
    const length = libc.getxattr(path, 'system.sockprotoname', libc.address, libc.buffer.length);
    return length > 0 && libc.text(length).startsWith('NETLINK');
  }

  private protocolOf(path: string): number {
    const link = linkOf(path);
    if (link === undefined) return UNKNOWN;
    const inode = link.slice(link.indexOf('[') + 1, -1);
    const known = this.protocols.get(inode);
    if (known !== undefined) return known;
    const found = protocolOfInode(inode);
    if (found !== UNKNOWN) {
      if (this.protocols.size >= MOST_KEPT) this.protocols.clear();
      this.protocols.set(inode, found);
    }
    return found;
  }

  private load(): Libc {
    this.libc ??= loadLibc();
    return this.libc;
  }
}

const UNKNOWN = -1;
const MOST_KEPT = 1024;
const BUFFER_SIZE = 64;

/** /proc/net/netlink (proc(5)) lists bound sockets: the second column is the protocol, the last the inode. */
function protocolOfInode(inode: string): number {
  for (const line of textOf('/proc/net/netlink')?.split('\n') ?? []) {
    const columns = line.trim().split(/\s+/);
    if (columns.at(-1) === inode) return Number(columns[1]);
  }
  return UNKNOWN;
}

interface Libc {
  readonly if_indextoname: (index: number, name: number) => number;
  readonly getxattr: (path: string, name: string, value: number, size: number) => number;
  /** Where they write. */
  readonly buffer: Buffer;
  readonly address: number;
  text(length: number): string;
}

function loadLibc(): Libc {
  const library = koffi.load(null);
  const buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  return {
    if_indextoname: library.func('uintptr_t if_indextoname(unsigned int, uintptr_t)'),
    getxattr: library.func('long getxattr(const char *, const char *, uintptr_t, size_t)'),
    buffer,
    address: Number(koffi.address(buffer)),
    text: (length) => buffer.toString('latin1', 0, length),
  };
}
