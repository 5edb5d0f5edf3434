import {
  ALG_FLAGS,
  ARP_HARDWARE_TYPES,
  ETHERNET_PROTOCOLS,
  IEEE802154_ADDRESS_TYPES,
  IEEE802154_ADDRESSES,
  IEEE802154_PANIDS,
  MCTP_ADDRESSES,
  MCTP_NETWORKS,
  NFC_LLCP_SAPS,
  NFC_TARGET_PROTOCOLS,
  PACKET_TYPES,
  QRTR_NODES,
  QRTR_PORTS,
  VSOCK_CIDS,
  VSOCK_FLAGS,
  VSOCK_PORTS,
  XDP_BIND_FLAGS,
} from '../abi/generated/network.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { enumeration, flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { planDescriptor, printDescriptor } from './descriptor.ts';
import { hardwareAddress, interfaceIndex, networkShort, swap32 } from './inet.ts';
import { inlineArray, inlineHexString, inlineString } from './inline.ts';
import { networkEnumeration } from './network-enumeration.ts';
import { hex8, hex16, hexInt, paddedByte, scalar, uint, uint8 } from './numbers.ts';
import { hidden, members, struct, unlessZero } from './struct.ts';
import { verboseEnumeration, verboseFlags } from './verbose-constants.ts';

/** The addresses of links and devices, after the family; structures as the kernel's headers have them. */

const family = hidden(hex16);

const etherType = networkEnumeration(ETHERNET_PROTOCOLS);

const printPacketFixed = members({
  sll_family: family,
  sll_protocol: etherType,
  sll_ifindex: interfaceIndex,
  sll_hatype: enumeration(ARP_HARDWARE_TYPES, 2),
  sll_pkttype: enumeration(PACKET_TYPES, 1),
  sll_halen: uint8,
});

const SLL_HALEN = 11;
const SLL_ADDR = 12;

/** AF_PACKET, linux/if_packet.h: a hardware address of `sll_halen` bytes, as far as it is there. */
export function printPacket(c: Decoding, at: number, length: number): void {
  printPacketFixed(c, at);
  const said = c.memory.u8(at + SLL_HALEN);
  if (said === 0) return;
  const there = length - SLL_ADDR;
  c.out.field('sll_addr');
  c.out.beginArray();
  for (let index = 0; index < Math.min(said, there); index++) {
    c.out.element();
    c.out.paddedHex(c.memory.u8(at + SLL_ADDR + index), 2);
  }
  if (said > there) c.out.more();
  c.out.endArray();
}

/** AF_IPX, linux/ipx.h. */
export const printIpx = members({
  sipx_family: family,
  sipx_port: networkShort,
  sipx_network: scalar(4, (c, low) => {
    c.out.beginCall('htonl');
    c.out.element();
    c.out.hex(swap32(low), 0);
    c.out.endCall();
  }),
  sipx_node: inlineArray(paddedByte, 6),
  sipx_type: paddedByte,
  sipx_zero: unlessZero(hex8),
});

/** AF_X25, linux/x25.h. */
export const printX25 = members({
  sx25_family: family,
  sx25_addr: struct({ x25_addr: inlineString(16) }),
});

/** AF_IEEE802154, net/ieee802154.h: a long address unless the type says that it is a short one, or none. */
export function printIeee802154(c: Decoding, at: number): void {
  const type = c.memory.u32(at + 4);
  c.out.field('addr');
  c.out.beginStruct();
  printIeeeFixed(c, at);
  if (type === 2) printIeeeShort(c, at);
  else if (type !== 0) printIeeeLong(c, at);
  c.out.endStruct();
}

const ieeeFixed = {
  family,
  addr_type: verboseEnumeration(IEEE802154_ADDRESS_TYPES, 4),
  pan_id: verboseEnumeration(IEEE802154_PANIDS, 2),
};
const ieeeHidden = { family, addr_type: hidden(hexInt), pan_id: hidden(hex16) };
const printIeeeFixed = members(ieeeFixed);
const printIeeeShort = members({ ...ieeeHidden, short_addr: verboseEnumeration(IEEE802154_ADDRESSES, 2) });
const printIeeeLong = members({ ...ieeeHidden, hwaddr: hardwareAddress(8) });

const SALG_NAME = 24;

const printAlgFixed = members({
  salg_family: family,
  salg_type: inlineString(14),
  salg_feat: verboseFlags(ALG_FLAGS, 4),
  salg_mask: verboseFlags(ALG_FLAGS, 4),
});

/** AF_ALG, linux/if_alg.h: an algorithm's name takes what remains of the address. */
export function printAlg(c: Decoding, at: number, length: number): void {
  printAlgFixed(c, at);
  c.out.field('salg_name');
  inlineString(length - SALG_NAME).printAt(c, at + SALG_NAME, at);
}

const printNfcFixed = members({
  sa_family: family,
  dev_idx: interfaceIndex,
  target_idx: hexInt,
  nfc_protocol: enumeration(NFC_TARGET_PROTOCOLS, 4),
});

const printNfcSaps = members({
  header: hidden(inlineArray(hexInt, 4)),
  dsap: verboseEnumeration(NFC_LLCP_SAPS, 1),
  ssap: verboseEnumeration(NFC_LLCP_SAPS, 1),
});

const NFC_SHORT = 16;
const NFC_SERVICE_NAME = 18;
const NFC_SERVICE_NAME_MAX = 63;

/** AF_NFC, linux/nfc.h: the address of a target, or, where it is long enough, of an LLCP service. */
export function printNfc(c: Decoding, at: number, length: number): void {
  printNfcFixed(c, at);
  const { wordSize } = c.abi;
  const lengthOffset = wordSize === 8 ? 88 : 84;
  if (length < lengthOffset + wordSize) {
    if (length > NFC_SHORT) c.out.more();
    return;
  }
  printNfcSaps(c, at);
  const low = c.memory.u32(at + lengthOffset);
  const high = wordSize === 8 ? c.memory.u32(at + lengthOffset + 4) : 0;
  c.out.field('service_name');
  const shown = Math.min(NFC_SERVICE_NAME_MAX, c.toWord(low, high));
  c.out.string(c.memory, at + NFC_SERVICE_NAME, shown, false);
  c.out.field('service_name_len');
  c.out.unsigned(low, high);
}

/** AF_VSOCK, linux/vm_sockets.h: the context prints before the port, which lies before it. */
export function printVsock(c: Decoding, at: number): void {
  printVsockContext(c, at);
  printVsockPort(c, at);
  printVsockRest(c, at);
}

const vsockHead = { svm_family: family, svm_reserved1: hidden(hex16) };
const printVsockContext = members({
  svm_family: family,
  svm_reserved1: unlessZero(hex16),
  svm_port: hidden(hexInt),
  svm_cid: enumeration(VSOCK_CIDS, 4),
});
const printVsockPort = members({ ...vsockHead, svm_port: enumeration(VSOCK_PORTS, 4) });
const printVsockRest = members({
  ...vsockHead,
  svm_port: hidden(hexInt),
  svm_cid: hidden(hexInt),
  svm_flags: flags(VSOCK_FLAGS, 1),
  svm_zero: unlessZero(inlineHexString(3)),
});

/** AF_QIPCRTR, linux/qrtr.h. */
export const printQrtr = members({
  sq_family: family,
  sq_node: enumeration(QRTR_NODES, 4),
  sq_port: enumeration(QRTR_PORTS, 4),
});

const XDP_SHARED_UMEM = 1;
const SXDP_FLAGS = 2;
const SXDP_SHARED_UMEM_FD = 12;

const printXdpFixed = members({
  sxdp_family: family,
  sxdp_flags: flags(XDP_BIND_FLAGS, 2),
  sxdp_ifindex: interfaceIndex,
  sxdp_queue_id: uint,
});

/** AF_XDP, linux/if_xdp.h: the descriptor means something only together with XDP_SHARED_UMEM. */
export function printXdp(c: Decoding, at: number): void {
  printXdpFixed(c, at);
  const shared = c.memory.u32(at + SXDP_SHARED_UMEM_FD);
  if ((c.memory.u16(at + SXDP_FLAGS) & XDP_SHARED_UMEM) !== 0) {
    c.out.field('sxdp_shared_umem_fd');
    printDescriptor(c, shared | 0);
  } else if (shared !== 0) {
    c.out.field('sxdp_shared_umem_fd');
    c.out.hex(shared, 0);
  }
}

/** Plans what it takes to show the descriptor in such an address. */
export function planXdp(plan: CapturePlanner, address: CaptureValue): void {
  planDescriptor(plan, plan.load(address, SXDP_SHARED_UMEM_FD, 4));
}

/** AF_MCTP, linux/mctp.h. */
export const printMctp = members({
  smctp_family: family,
  __smctp_pad0: unlessZero(hex16),
  smctp_network: enumeration(MCTP_NETWORKS, 4),
  smctp_addr: struct({ s_addr: enumeration(MCTP_ADDRESSES, 1) }),
  smctp_type: hex8,
  smctp_tag: hex8,
  __smctp_pad1: unlessZero(hex8),
});
