import { BPF_ANCILLARY_OFFSETS } from '../abi/generated/bpf.ts';
import type { ConstantPrinter } from './bpf-filter.ts';

/** Bits of a statement that loads from an absolute offset (linux/bpf_common.h). */
const CLASS_AND_MODE = 0xe7;
const LOAD_ABSOLUTE = 0x20;

/**
 * Offsets that a program on a socket may load from beside those in the packet (linux/filter.h): what the kernel knows
 * of it, its network header, its link layer header.
 */
const ANCILLARY = 0xffff_f000;
const NETWORK_HEADER = 0xfff0_0000;
const LINK_HEADER = 0xffe0_0000;

/** The constant of a statement in a program that a socket runs: `SKF_AD_OFF+SKF_AD_PROTOCOL`. */
export const printSocketConstant: ConstantPrinter = (c, code, constant) => {
  if ((code & CLASS_AND_MODE) !== LOAD_ABSOLUTE || constant < LINK_HEADER) {
    c.out.hex(constant, 0);
  } else if (constant < NETWORK_HEADER) {
    c.out.constant('SKF_LL_OFF', LINK_HEADER, 0);
    c.out.plus();
    c.out.int(constant - LINK_HEADER);
  } else if (constant < ANCILLARY) {
    c.out.constant('SKF_NET_OFF', NETWORK_HEADER, 0);
    c.out.plus();
    c.out.int(constant - NETWORK_HEADER);
  } else {
    c.out.constant('SKF_AD_OFF', ANCILLARY, 0);
    c.out.plus();
    c.out.enumeration(BPF_ANCILLARY_OFFSETS, constant - ANCILLARY, 0);
  }
};
