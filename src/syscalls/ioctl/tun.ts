import { TUN_FILTER_FLAGS, TUN_FLAGS, TUN_OFFLOADS } from '../../abi/generated/requests.ts';
import { filterProgram } from '../../types/bpf-filter.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { gid, uid } from '../../types/ids.ts';
import { hardwareAddress } from '../../types/inet.ts';
import { inlineArray, inlineString } from '../../types/inline.ts';
import { hexLong, int, uint, uint16, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { printSocketConstant } from '../../types/socket-filter.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, type Request } from './request.ts';

/** What of `struct ifreq` (linux/if.h) says which interface, and of what kind; the rest is three words more. */
const NAME_SIZE = 16;
const interfaceFields: Fields = {
  ifr_name: inlineString(NAME_SIZE),
  ifr_flags: flags(TUN_FLAGS, 2),
  ifr_rest: hidden(inlineArray(uint16, 3)),
  ifr_map: hidden(inlineArray(ulong, 2)),
};

/** `struct tun_filter` (linux/if_tun.h): the addresses that are let through. */
const ETHERNET_ADDRESS = 6;
const filter = struct({
  flags: flags(TUN_FILTER_FLAGS, 2),
  count: uint16,
  addr: following(hardwareAddress(ETHERNET_ADDRESS), 'count'),
});

const number = pointee(int);

/** Requests to interfaces that programs serve (/dev/net/tun). */
export const tunRequests: readonly Request[] = [
  [
    'TUNSETIFF',
    exchange(
      struct(interfaceFields, { order: ['ifr_name', 'ifr_flags'] }),
      struct(interfaceFields, { order: ['ifr_name'] }),
    ),
  ],
  ['TUNGETIFF', out(pointer(struct(interfaceFields)))],
  ['TUNSETQUEUE', pointer(struct(interfaceFields, { order: ['ifr_flags'] }))],
  ['TUNSETNOCSUM TUNSETDEBUG TUNSETPERSIST TUNSETLINK', int],
  ['TUNSETOWNER', uid],
  ['TUNSETGROUP', gid],
  ['TUNGETFEATURES', out(pointee(flags(TUN_FLAGS)))],
  ['TUNSETOFFLOAD', flags(TUN_OFFLOADS, 'word')],
  ['TUNSETTXFILTER', pointer(filter)],
  ['TUNGETSNDBUF TUNGETVNETHDRSZ TUNGETVNETLE TUNGETVNETBE', out(number)],
  ['TUNSETSNDBUF TUNSETVNETHDRSZ TUNSETVNETLE TUNSETVNETBE TUNSETCARRIER', number],
  ['TUNSETIFINDEX', pointee(uint)],
  ['TUNATTACHFILTER', filterProgram(printSocketConstant)],
  ['TUNGETFILTER', out(filterProgram(printSocketConstant))],
  ['TUNSETSTEERINGEBPF TUNSETFILTEREBPF', pointee(fd)],
  ['TUNGETDEVNETNS', hexLong, { result: descriptorResult }],
];
