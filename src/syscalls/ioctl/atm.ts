import { constantValue } from '../../abi/constants.ts';
import {
  ATM_BACKENDS,
  ATM_BRIDGE_SEARCHES,
  ATM_SHORTCUTS,
  SONET_DIAGNOSTICS,
  SONET_FRAMES,
} from '../../abi/generated/instruments.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inetAddress } from '../../types/inet.ts';
import { inlineHexString, inlineString } from '../../types/inline.ts';
import { address, hexInt, int, uint8 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, type Request } from './request.ts';

/** An interface, and what is asked of it (linux/atmdev.h). */
const asked = pointer(struct({ number: int, length: int, arg: address }));
const buffer = pointer(struct({ length: int, buffer: address }));
const backend = pointee(enumeration(ATM_BACKENDS, 2));

/** Which traffic a bridge lets through (linux/atmbr2684.h). */
const found = (name: string) => constantValue(ATM_BRIDGE_SEARCHES, `BR2684_FIND_${name}`);
const filter = struct({
  ifspec: struct({
    method: enumeration(ATM_BRIDGE_SEARCHES),
    spec: choice(
      'method',
      new Map<number, Fields>([
        [found('BYNUM'), { 'spec.devnum': int }],
        [found('BYIFNAME'), { 'spec.ifname': inlineString(16) }],
      ]),
      16,
      undefined,
      4,
    ),
  }),
  filter: struct({ prefix: inetAddress, netmask: inetAddress }),
});

/** What light carries (linux/sonet.h). */
const counts = struct({
  section_bip: int,
  line_bip: int,
  path_bip: int,
  line_febe: int,
  path_febe: int,
  corr_hcs: int,
  uncorr_hcs: int,
  tx_cells: int,
  rx_cells: int,
});
const diagnostics = flags(SONET_DIAGNOSTICS);
const frames = pointee(enumeration(SONET_FRAMES));

/** Networks over it (linux/atmlec.h, linux/atmmpc.h). */
const emulated = struct({ dev_num: int, atm_addr: inlineHexString(20), receive: uint8 });
const shortcut = struct({ dev_num: int, ipaddr: inetAddress, type: enumeration(ATM_SHORTCUTS) });

/** Requests to networks of the asynchronous transfer mode, and to their drivers. */
export const atmRequests: readonly Request[] = [
  ['ATM_GETLINKRATE ATM_GETTYPE ATM_GETESI ATM_SETESI ATM_SETESIF ATM_GETADDR ATM_ADDADDR', asked],
  ['ATM_DELADDR ATM_RSTADDR ATM_ADDLECSADDR ATM_DELLECSADDR ATM_GETLECSADDR ATM_GETCIRANGE', asked],
  ['ATM_SETCIRANGE ATM_GETSTAT ATM_GETSTATZ ATM_GETLOOP ATM_SETLOOP ATM_QUERYLOOP', asked],
  ['ENI_MEMDUMP HE_GET_REG ENI_SETMULT IDT77105_GETSTAT IDT77105_GETSTATZ NS_GETPSTAT', asked],
  ['NS_SETBUFLEV ZATM_GETPOOL ZATM_GETPOOLZ ZATM_SETPOOL', asked],
  ['ATM_GETNAMES ATM_ADDPARTY', buffer],
  ['ATM_SETSC', pointee(hexInt)],
  ['ATM_DROPPARTY', pointee(int)],
  ['ATM_SETBACKEND ATM_NEWBACKENDIF', backend],
  ['BR2684_SETFILT', pointer(filter)],
  ['SONET_GETSTAT SONET_GETSTATZ', out(pointer(counts))],
  ['SONET_SETDIAG SONET_CLRDIAG', exchange(diagnostics, diagnostics)],
  ['SONET_GETDIAG', out(pointee(diagnostics))],
  ['SONET_SETFRAMING', frames],
  ['SONET_GETFRAMING', out(frames)],
  ['SONET_GETFRSENSE', out(pointer(inlineHexString(6)))],
  ['ATMLEC_CTRL ATMLEC_MCAST ATMMPC_CTRL ATMTCP_CREATE ATMTCP_REMOVE', int],
  ['SIOCMKCLIP ATMARP_MKIP ATMARP_ENCAP', int],
  ['ATMARP_SETENTRY', inetAddress],
  ['ATMLEC_DATA', pointer(emulated)],
  ['ATMMPC_DATA', pointer(shortcut)],
];
