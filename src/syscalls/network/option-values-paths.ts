import { type CapturePlanner, type CaptureValue, toWord } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { printGrowing } from '../../types/growing-struct.ts';
import { MPTCP_INFO_FIELDS, MPTCP_INFO_SIZE } from '../../types/mptcp-info.ts';
import { uint } from '../../types/numbers.ts';
import { storedSockaddr } from '../../types/sockaddr.ts';
import { members, struct } from '../../types/struct.ts';
import { TCP_INFO_FIELDS, TCP_INFO_SIZE } from '../../types/tcp-info.ts';
import type { Type } from '../../types/type.ts';
import { capturing, type ValuePrinter } from './option-forms.ts';

/** Of what the kernel tells of a connection of several paths as much as there was room for. */
export const mptcpInfo: ValuePrinter = (c, low, high, length) => {
  const there = Math.min(length, MPTCP_INFO_SIZE);
  const at = c.readOrPrintAddress(low, high, there);
  if (at >= 0) printGrowing(c, MPTCP_INFO_FIELDS, at, there);
};

/** Flows that are shown; the kernel lets no connection have more than a few. */
const MOST_FLOWS = 16;

/** What is told of a flow: bytes that are known of it, and how as many print as are there. */
interface Flow {
  readonly most: number;
  readonly print: (c: Decoding, at: number, there: number) => void;
}

const statistics: Flow = {
  most: TCP_INFO_SIZE,
  print: (c, at, there) => printGrowing(c, TCP_INFO_FIELDS, at, there),
};

/** `struct mptcp_subflow_addrs`. */
const ends = struct({ sa_local: storedSockaddr, sa_remote: storedSockaddr });

/** `struct mptcp_subflow_info`. */
const numberedEnds = struct({ id: uint, addrs: ends });

/** A structure that prints as bytes where it is not whole. */
function whole(type: Type, most: number): Flow {
  return {
    most,
    print: (c, at, there) => {
      if (there >= type.size(c.abi)) type.printAt(c, at, at);
      else
        c.out.hexString(c.memory, at, Math.min(there, c.options.stringLimit), there > c.options.stringLimit);
    },
  };
}

const addresses = whole(ends, 256);
const numberedAddresses = whole(numberedEnds, 264);

/** Prints `count` flows that begin at an address, `size` bytes apart. */
function printFlows(c: Decoding, flow: Flow, address: number, count: number, size: number): void {
  const { memory, out } = c;
  const there = Math.min(size, flow.most);
  const shown = Math.min(count, c.options.abbreviate ? c.options.stringLimit : MOST_FLOWS, MOST_FLOWS);
  const mark = memory.mark();
  out.beginArray();
  for (let index = 0; index < shown; index++) {
    memory.rewind(mark);
    const start = address + index * size;
    const at = there === 0 ? -1 : memory.read(start, there);
    out.element();
    if (at < 0) {
      c.printAddress(start >>> 0, Math.floor(start / 0x1_0000_0000));
      break;
    }
    flow.print(c, at, there);
  }
  if (shown < count) out.more();
  out.endArray();
}

const HEAD = 16;

/** `struct mptcp_subflow_data`: how much of what follows there is. */
const printHead = members({
  size_subflow_data: uint,
  num_subflows: uint,
  size_kernel: uint,
  size_user: uint,
});

/** Flows behind a head that says how many there are, and of which size. */
function flows(flow: Flow): ValuePrinter {
  const print: ValuePrinter = (c, low, high, length) => {
    const at = length < HEAD ? -1 : c.readOrPrintAddress(low, high, HEAD);
    if (at < 0) {
      if (length < HEAD) c.printAddress(low, high);
      return;
    }
    const head = c.memory.u32(at);
    const size = c.memory.u32(at + 12);
    const room = size === 0 || length <= head ? 0 : Math.floor((length - head) / size);
    const count = Math.min(c.memory.u32(at + 4), room);
    c.out.beginStruct();
    printHead(c, at);
    if (count > 0) {
      c.out.field('data');
      printFlows(c, flow, c.toWord(low, high) + head, count, size);
    }
    c.out.endStruct();
  };
  return capturing(print, (plan, address) => {
    const start = plan.add(address, plan.load(address, 0, 4));
    planFlows(plan, flow, start, plan.load(address, 4, 4), plan.load(address, 12, 4));
  });
}

function planFlows(
  plan: CapturePlanner,
  { most }: Flow,
  start: CaptureValue,
  count: CaptureValue,
  size: CaptureValue,
): void {
  plan.each(start, size, count, MOST_FLOWS, (flow) => plan.bytes(flow, plan.least(size, most), most));
}

/** `struct mptcp_full_info` without its pointers, and what it ends with. */
const printArrays = members({
  size_tcpinfo_kernel: uint,
  size_tcpinfo_user: uint,
  size_sfinfo_kernel: uint,
  size_sfinfo_user: uint,
  num_subflows: uint,
  size_arrays_user: uint,
});

/** Where in `struct mptcp_full_info` the sizes and the pointers lie, and what it ends with. */
const FULL = { tcpSize: 4, flowSize: 12, count: 16, room: 20, flows: 24, tcp: 32, info: 40 } as const;

const fullInfo: ValuePrinter = (c, low, high, length) => {
  const there = Math.min(length, FULL.info + MPTCP_INFO_SIZE);
  const at = there < FULL.info ? -1 : c.readOrPrintAddress(low, high, there);
  if (at < 0) {
    if (there < FULL.info) c.printAddress(low, high);
    return;
  }
  const { memory, out } = c;
  const count = Math.min(memory.u32(at + FULL.count), memory.u32(at + FULL.room));
  out.beginStruct();
  printArrays(c, at);
  out.field('subflow_info');
  printPointed(c, numberedAddresses, at + FULL.flows, count, memory.u32(at + FULL.flowSize));
  out.field('tcp_info');
  printPointed(c, statistics, at + FULL.tcp, count, memory.u32(at + FULL.tcpSize));
  if (there > FULL.info) {
    out.field('mptcp_info');
    printGrowing(c, MPTCP_INFO_FIELDS, at + FULL.info, there - FULL.info);
  }
  out.endStruct();
};

/** Prints the flows to which a pointer of 64 bits leads. */
function printPointed(c: Decoding, flow: Flow, at: number, count: number, size: number): void {
  const low = c.memory.u32(at);
  const high = c.memory.u32(at + 4);
  const address = c.toWord(low, high);
  if (address === 0 || count === 0 || !c.mayFollow) c.printAddress(low, high);
  else printFlows(c, flow, address, count, size);
}

/** What SOL_MPTCP tells of the flows of a connection. */
export const FLOWS: Readonly<Record<string, ValuePrinter>> = {
  MPTCP_TCPINFO: flows(statistics),
  MPTCP_SUBFLOW_ADDRS: flows(addresses),
  MPTCP_FULL_INFO: capturing(fullInfo, (plan, address) => {
    const count = plan.least(plan.load(address, FULL.count, 4), plan.load(address, FULL.room, 4));
    const planPointed = (flow: Flow, pointer: number, size: number) =>
      plan.within(() =>
        planFlows(
          plan,
          flow,
          toWord(plan, plan.load(address, pointer, 8)),
          count,
          plan.load(address, size, 4),
        ),
      );
    planPointed(numberedAddresses, FULL.flows, FULL.flowSize);
    planPointed(statistics, FULL.tcp, FULL.tcpSize);
  }),
};
