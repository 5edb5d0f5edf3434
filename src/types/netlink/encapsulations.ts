import { constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/route-encapsulations.ts';
import {
  LWT_BPF_ATTRIBUTES,
  LWT_BPF_PROGRAM_ATTRIBUTES,
  LWT_IP_ATTRIBUTES,
  LWT_IP6_ATTRIBUTES,
  LWT_MPLS_ATTRIBUTES,
  LWT_XFRM_ATTRIBUTES,
  SEG6_LOCAL_ACTIONS,
  SEG6_LOCAL_ATTRIBUTES,
  SEG6_TUNNEL_ATTRIBUTES,
  SEG6_TUNNEL_MODES,
} from '../../abi/generated/route-link-data.ts';
import { LWTUNNEL_ENCAPSULATIONS } from '../../abi/generated/route-netlink.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { fd } from '../descriptor.ts';
import {
  inet6Address,
  inetAddress,
  interfaceIndex,
  networkLong,
  networkLongLong,
  networkShort,
} from '../inet.ts';
import { hex8, hex16, uint, uint8 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { type AttributeSet, attributes, type ContentPrinter, printHex } from './attributes.ts';
import {
  bitOfEach,
  bits,
  many,
  named,
  nested,
  one,
  oneAndMore,
  oneThen,
  oneThenSome,
  text,
} from './contents.ts';
import { locatorAttributes } from './generic-protocols.ts';
import { routeTable } from './route-routes.ts';
import { tunnelOptions } from './tunnel-options.ts';

const program = nested(
  attributes(LWT_BPF_PROGRAM_ATTRIBUTES, { LWT_BPF_PROG_FD: one(fd), LWT_BPF_PROG_NAME: text }),
);

const options = nested(
  tunnelOptions({
    options: abi.TUNNEL_OPTION_ATTRIBUTES,
    geneve: abi.TUNNEL_GENEVE_ATTRIBUTES,
    vxlan: abi.TUNNEL_VXLAN_ATTRIBUTES,
    erspan: abi.TUNNEL_ERSPAN_ATTRIBUTES,
  }),
);

const addresses = many(inet6Address);
const ADDRESS_SIZE = 16;

/** Prints `count` addresses, as far as there are so many in `length` bytes at `at`, then what follows them. */
function printAddresses(c: Decoding, at: number, length: number, count: number): void {
  const size = Math.min(count * ADDRESS_SIZE, length - (length % ADDRESS_SIZE));
  if (size > 0) addresses(c, at, size, 0);
  if (size === length) return;
  if (size > 0) c.out.element();
  printHex(c, at + size, length - size);
}

/** `struct ipv6_sr_hdr` (linux/seg6.h): a path by its segments, of which the last is the first to be visited. */
const path: ContentPrinter = oneThen(
  struct({
    nexthdr: uint8,
    hdrlen: uint8,
    type: uint8,
    segments_left: uint8,
    first_segment: uint8,
    flags: flags(abi.SEGMENT_FLAGS, 1),
    tag: networkShort,
  }),
  (c, at, length) => printAddresses(c, at, length, c.memory.u8(at - 4) + 1),
);

/** `struct ipv6_rpl_sr_hdr` (linux/rpl.h): addresses, of which parts may be left out. */
const lossyPath: ContentPrinter = oneThen(
  struct({
    nexthdr: uint8,
    hdrlen: uint8,
    type: uint8,
    segments_left: uint8,
    cmpr: hex8,
    pad: hex8,
    reserved: hex16,
  }),
  (c, at, length) => printAddresses(c, at, length, c.memory.u8(at - 4) === 0 ? length : 0),
);

const flavours = attributesOf(abi.SEGMENT_FLAVOUR_ATTRIBUTES, {
  OPERATION: bits(bitOfEach(abi.SEGMENT_FLAVOURS), 4),
  'LCBLOCK_BITS LCNODE_FN_BITS': one(uint8),
});

/** `struct ioam6_trace_hdr` (linux/ioam6.h). */
const trace = struct({ namespace_id: networkShort, nodelen: hex8, remlen: hex8, type: networkLong });

const SETS: Readonly<Record<string, AttributeSet>> = {
  LWTUNNEL_ENCAP_MPLS: attributes(LWT_MPLS_ATTRIBUTES, {
    MPLS_IPTUNNEL_DST: many(networkLong),
    MPLS_IPTUNNEL_TTL: one(uint8),
  }),
  LWTUNNEL_ENCAP_IP: attributes(LWT_IP_ATTRIBUTES, {
    LWTUNNEL_IP_ID: one(networkLongLong),
    'LWTUNNEL_IP_DST LWTUNNEL_IP_SRC': one(inetAddress),
    'LWTUNNEL_IP_TTL LWTUNNEL_IP_TOS': one(uint8),
    LWTUNNEL_IP_FLAGS: one(hex16),
    LWTUNNEL_IP_OPTS: options,
  }),
  LWTUNNEL_ENCAP_ILA: locatorAttributes,
  LWTUNNEL_ENCAP_IP6: attributes(LWT_IP6_ATTRIBUTES, {
    LWTUNNEL_IP6_ID: one(networkLongLong),
    'LWTUNNEL_IP6_DST LWTUNNEL_IP6_SRC': one(inet6Address),
    'LWTUNNEL_IP6_HOPLIMIT LWTUNNEL_IP6_TC': one(uint8),
    LWTUNNEL_IP6_FLAGS: one(hex16),
    LWTUNNEL_IP6_OPTS: options,
  }),
  LWTUNNEL_ENCAP_SEG6: attributes(SEG6_TUNNEL_ATTRIBUTES, {
    SEG6_IPTUNNEL_SRH: oneThenSome(struct({ mode: enumeration(SEG6_TUNNEL_MODES) }), path),
    SEG6_IPTUNNEL_SRC: one(inet6Address),
  }),
  LWTUNNEL_ENCAP_BPF: attributes(LWT_BPF_ATTRIBUTES, {
    'LWT_BPF_IN LWT_BPF_OUT LWT_BPF_XMIT': program,
    LWT_BPF_XMIT_HEADROOM: one(uint),
  }),
  LWTUNNEL_ENCAP_SEG6_LOCAL: attributes(SEG6_LOCAL_ATTRIBUTES, {
    SEG6_LOCAL_ACTION: one(enumeration(SEG6_LOCAL_ACTIONS)),
    SEG6_LOCAL_SRH: path,
    'SEG6_LOCAL_TABLE SEG6_LOCAL_VRFTABLE': one(routeTable),
    SEG6_LOCAL_NH4: one(inetAddress),
    SEG6_LOCAL_NH6: one(inet6Address),
    'SEG6_LOCAL_IIF SEG6_LOCAL_OIF': one(interfaceIndex),
    /** Which is told by its descriptor, and answered by its identifier. */
    SEG6_LOCAL_BPF: nested(
      attributes(abi.SEGMENT_PROGRAM_ATTRIBUTES, {
        SEG6_LOCAL_BPF_PROG: one(uint),
        SEG6_LOCAL_BPF_PROG_NAME: text,
      }),
    ),
    SEG6_LOCAL_COUNTERS: nested(mostlyNumbers(abi.SEGMENT_COUNTER_ATTRIBUTES)),
    SEG6_LOCAL_FLAVORS: nested(flavours),
  }),
  LWTUNNEL_ENCAP_RPL: attributesOf(abi.RPL_TUNNEL_ATTRIBUTES, { SRH: lossyPath }),
  LWTUNNEL_ENCAP_IOAM6: attributesOf(abi.IOAM_TUNNEL_ATTRIBUTES, {
    MODE: named(abi.IOAM_TUNNEL_MODES, 1),
    'DST SRC': one(inet6Address),
    TRACE: oneAndMore(trace),
    'FREQ_K FREQ_N': one(uint),
  }),
  LWTUNNEL_ENCAP_XFRM: attributes(LWT_XFRM_ATTRIBUTES, {
    LWT_XFRM_IF_ID: one(uint),
    LWT_XFRM_LINK: one(interfaceIndex),
  }),
};

/** How routes wrap packets (lightweight tunnels), by `LWTUNNEL_ENCAP_*`. */
export const ENCAPSULATIONS: ReadonlyMap<number, AttributeSet> = new Map(
  Object.entries(SETS).map(([name, set]) => [constantValue(LWTUNNEL_ENCAPSULATIONS, name), set]),
);
