import { constantValue } from '../../abi/constants.ts';
import { IPMI_ADDRESSES, IPMI_MAINTENANCE, IPMI_RECEIVED } from '../../abi/generated/boards.ts';
import { inUnion } from '../../types/conditional.ts';
import { enumeration } from '../../types/constants.ts';
import { headed } from '../../types/headed.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { padding } from '../../types/inline.ts';
import { hex8, hexInt, int, int16, long, uint, uint8, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { uuid } from '../../types/uuid.ts';
import { exchange, question, type Request } from './request.ts';

/** An address of IPMI (linux/ipmi.h), by its kind. */
const kind = (name: string) => constantValue(IPMI_ADDRESSES, `IPMI_${name}_TYPE`);
const CHANNEL: Fields = { addr_type: hidden(int), channel: int16 };
const onBus: Fields = { ...CHANNEL, slave_addr: hex8, lun: hex8 };
const address = headed(
  'addr_type',
  enumeration(IPMI_ADDRESSES),
  new Map<number, Fields>([
    [kind('SYSTEM_INTERFACE_ADDR'), { ...CHANNEL, lun: hex8 }],
    [kind('IPMB_ADDR'), onBus],
    [kind('IPMB_BROADCAST_ADDR'), onBus],
    [
      kind('LAN_ADDR'),
      { ...CHANNEL, privilege: hex8, session_handle: hex8, remote_SWID: hex8, local_SWID: hex8, lun: hex8 },
    ],
  ]),
);

/** Commands to the controller of the board, and what it says. */
const message = struct({ netfn: hex8, cmd: hex8, data_len: uint16, data: hexBytes('data_len') });
const command: Fields = { addr: address, addr_len: uint, msgid: long, msg: message };
const received = struct({ recv_type: enumeration(IPMI_RECEIVED), ...command });
const timing: Fields = { retries: int, retry_time_ms: uint };
const registered = struct({ netfn: hex8, cmd: hex8 });
const registeredOnChannels = struct({ netfn: hexInt, cmd: hexInt, chans: hexInt });
const own: Fields = { channel: uint16, value: hex8 };

/** The management engine of a processor (linux/mei.h). */
const properties: Fields = { max_msg_length: uint, protocol_version: uint8, reserved: hidden(padding(3)) };
const UUID = 16;
const connected = struct({ out_client_properties: inUnion(struct(properties), UUID) });
const connecting = struct({ in_client_uuid: uuid });
const tagged = struct({ in_client_uuid: uuid, vtag: uint8, reserved: hidden(padding(3)) });
const TAGGED = 20;

/** Requests to what manages machines. */
export const managementRequests: readonly Request[] = [
  ['IPMICTL_SEND_COMMAND', pointer(struct(command))],
  ['IPMICTL_SEND_COMMAND_SETTIME', pointer(struct({ req: struct(command), ...timing }))],
  ['IPMICTL_RECEIVE_MSG IPMICTL_RECEIVE_MSG_TRUNC', out(pointer(received))],
  ['IPMICTL_REGISTER_FOR_CMD IPMICTL_UNREGISTER_FOR_CMD', pointer(registered)],
  ['IPMICTL_REGISTER_FOR_CMD_CHANS IPMICTL_UNREGISTER_FOR_CMD_CHANS', pointer(registeredOnChannels)],
  ['IPMICTL_SET_GETS_EVENTS_CMD', pointee(int)],
  ['IPMICTL_SET_MY_ADDRESS_CMD IPMICTL_SET_MY_LUN_CMD', pointee(hexInt)],
  ['IPMICTL_GET_MY_ADDRESS_CMD IPMICTL_GET_MY_LUN_CMD', out(pointee(hexInt))],
  ['IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD IPMICTL_SET_MY_CHANNEL_LUN_CMD', pointer(struct(own))],
  ['IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD IPMICTL_GET_MY_CHANNEL_LUN_CMD', question(own, 'channel')],
  ['IPMICTL_SET_TIMING_PARMS_CMD', pointer(struct(timing))],
  ['IPMICTL_GET_TIMING_PARMS_CMD', out(pointer(struct(timing)))],
  ['IPMICTL_GET_MAINTENANCE_MODE_CMD', out(pointee(enumeration(IPMI_MAINTENANCE)))],
  ['IOCTL_MEI_CONNECT_CLIENT', exchange(connecting, connected)],
  [
    'IOCTL_MEI_CONNECT_CLIENT_VTAG',
    exchange(tagged, struct({ out_client_properties: inUnion(struct(properties), TAGGED) })),
  ],
  ['IOCTL_MEI_NOTIFY_SET', pointee(uint)],
  ['IOCTL_MEI_NOTIFY_GET', out(pointee(uint))],
];
