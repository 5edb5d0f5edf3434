import { TCP_AO_KEY_FLAGS } from '../../abi/generated/socket-options.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { inlineBytes, inlineString } from '../../types/inline.ts';
import { hex16, hexInt, int, uint, uint8, uint64 } from '../../types/numbers.ts';
import { storedSockaddr } from '../../types/sockaddr.ts';
import { hidden, struct } from '../../types/struct.ts';
import { Aggregate, type Type } from '../../types/type.ts';
import type { ValuePrinter } from './option-forms.ts';

/** Single bits of a word, each a field; the others mean nothing. */
function bits(...names: readonly string[]): Type {
  return new (class extends Aggregate {
    override readonly follows = false;

    size(): number {
      return 4;
    }

    align(): number {
      return 4;
    }

    printAt(): void {}

    printField(c: Decoding, _name: string, at: number): void {
      names.forEach((name, bit) => {
        c.out.field(name);
        c.out.int((c.memory.u32(at) >>> bit) & 1);
      });
    }
  })();
}

/** Bytes of a key at most (linux/tcp.h: TCP_AO_MAXKEYLEN). */
const LONGEST_KEY = 80;
/** Bytes of `struct tcp_ao_add`, the longest structure that an option takes. */
export const LONGEST_OPTION = 288;

const key = inlineBytes(LONGEST_KEY, (c, at) => {
  const length = Math.min(c.memory.u8(at - 1), LONGEST_KEY);
  c.out.hexString(c.memory, at, Math.min(length, c.options.stringLimit), length > c.options.stringLimit);
});

/** `struct tcp_ao_add` (linux/tcp.h). */
const addedKey = struct(
  {
    addr: storedSockaddr,
    alg_name: inlineString(64),
    ifindex: int,
    uses: bits('set_current', 'set_rnext'),
    reserved2: hidden(hex16),
    prefix: uint8,
    sndid: uint8,
    rcvid: uint8,
    maclen: uint8,
    keyflags: flags(TCP_AO_KEY_FLAGS, 1),
    keylen: uint8,
    key,
  },
  {
    order: [
      ...['addr', 'prefix', 'alg_name', 'ifindex', 'uses', 'sndid', 'rcvid', 'maclen', 'keyflags'],
      ...['key', 'keylen'],
    ],
  },
);

/** `struct tcp_ao_del`. */
const deletedKey = struct(
  {
    addr: storedSockaddr,
    ifindex: int,
    uses: bits('set_current', 'set_rnext', 'del_async'),
    reserved2: hidden(hex16),
    prefix: uint8,
    sndid: uint8,
    rcvid: uint8,
    current_key: uint8,
    rnext: uint8,
    keyflags: flags(TCP_AO_KEY_FLAGS, 1),
  },
  {
    order: [...['addr', 'prefix', 'ifindex', 'uses', 'sndid', 'rcvid', 'current_key', 'rnext', 'keyflags']],
  },
);

/** `struct tcp_ao_info_opt`. */
const aoInfo = struct({
  uses: bits('set_current', 'set_rnext', 'ao_required', 'set_counters', 'accept_icmps'),
  reserved2: hidden(hex16),
  current_key: uint8,
  rnext: uint8,
  pkt_good: uint64,
  pkt_bad: uint64,
  pkt_key_not_found: uint64,
  pkt_ao_required: uint64,
  pkt_dropped_icmp: uint64,
});

/** `struct tcp_ao_repair`. */
const aoRepair = struct({ snt_isn: hexInt, rcv_isn: hexInt, snd_sne: uint, rcv_sne: uint });

/** A structure of which the bytes that were not given are 0. */
function padded(type: Type): ValuePrinter {
  return (c, low, high, length) => {
    const size = type.size(c.abi);
    const address = c.toWord(low, high);
    const isFollowed = length > 0 && address !== 0 && c.mayFollow;
    const at = isFollowed ? c.memory.readPadded(address, Math.min(length, size), size) : -1;
    if (at < 0) c.printAddress(low, high);
    else type.printAt(c, at, at);
  };
}

/** Options of SOL_TCP about authentication (RFC 5925) that can be set and asked for. */
export const AUTHENTICATION: Readonly<Record<string, ValuePrinter>> = {
  TCP_AO_INFO: padded(aoInfo),
  TCP_AO_REPAIR: padded(aoRepair),
};

/** And those that can only be set. */
export const KEYS: Readonly<Record<string, ValuePrinter>> = {
  TCP_AO_ADD_KEY: padded(addedKey),
  TCP_AO_DEL_KEY: padded(deletedKey),
};
