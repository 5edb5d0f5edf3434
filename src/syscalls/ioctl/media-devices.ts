import { constantValue } from '../../abi/constants.ts';
import {
  CEC_ADDRESS_FLAGS,
  CEC_CAPABILITIES,
  CEC_CONNECTORS,
  CEC_EVENT_FLAGS,
  CEC_EVENTS,
  CEC_MESSAGE_FLAGS,
  CEC_MODES,
  CEC_RECEPTION,
  CEC_TRANSMISSION,
  MEDIA_ENTITIES,
  MEDIA_ENTITY_FLAGS,
  MEDIA_LINK_FLAGS,
  MEDIA_PAD_FLAGS,
} from '../../abi/generated/boards.ts';
import { choice } from '../../types/choice.ts';
import { inUnion } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { countedHexString } from '../../types/inline-counted.ts';
import { address, address64, hex8, hex16, hexInt, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** What handles pictures and sound, and how it is wired (linux/media.h). */
const device = struct({
  driver: inlineString(16),
  model: inlineString(32),
  serial: inlineString(40),
  bus_info: inlineString(32),
  media_version: hexInt,
  hw_revision: hexInt,
  driver_version: hexInt,
  reserved: hidden(padding(124)),
});
const entity: Fields = {
  id: hexInt,
  name: inlineString(32),
  type: enumeration(MEDIA_ENTITIES),
  revision: uint,
  flags: flags(MEDIA_ENTITY_FLAGS),
  group_id: uint,
  pads: uint16,
  links: uint16,
  reserved: hidden(padding(16)),
  dev: inUnion(struct({ major: uint, minor: uint }), 184),
};
const pad = struct({
  entity: uint,
  index: uint16,
  flags: flags(MEDIA_PAD_FLAGS),
  reserved: hidden(padding(8)),
});
const link = struct({
  source: pad,
  sink: pad,
  flags: flags(MEDIA_LINK_FLAGS),
  reserved: hidden(padding(8)),
});
const links: Fields = { entity: uint, pads: address, links: address, reserved: hidden(padding(16)) };
const topology: Fields = {
  topology_version: uint64,
  num_entities: uint,
  reserved1: hidden(uint),
  ptr_entities: address64,
  num_interfaces: uint,
  reserved2: hidden(uint),
  ptr_interfaces: address64,
  num_pads: uint,
  reserved3: hidden(uint),
  ptr_pads: address64,
  num_links: uint,
  reserved4: hidden(uint),
  ptr_links: address64,
};
const LISTED = ['num_entities', 'num_interfaces', 'num_pads', 'num_links'];

/** Screens, players and what is between them (linux/cec.h). */
const capabilities = struct({
  driver: inlineString(32),
  name: inlineString(32),
  available_log_addrs: uint,
  capabilities: flags(CEC_CAPABILITIES),
  version: hexInt,
});
const MOST_ADDRESSES = 4;
const bytes = countedHexString('num_log_addrs', MOST_ADDRESSES);
const addresses: Fields = {
  log_addr: bytes,
  log_addr_mask: hex16,
  cec_version: hex8,
  num_log_addrs: uint8,
  vendor_id: hexInt,
  flags: flags(CEC_ADDRESS_FLAGS),
  osd_name: inlineString(15),
  primary_device_type: bytes,
  log_addr_type: bytes,
  all_device_types: bytes,
  features: hidden(padding(12 * MOST_ADDRESSES)),
};
const message: Fields = {
  tx_ts: uint64,
  rx_ts: uint64,
  len: uint,
  timeout: uint,
  sequence: uint,
  flags: flags(CEC_MESSAGE_FLAGS),
  msg: countedHexString('len', 16),
  reply: hex8,
  rx_status: flags(CEC_RECEPTION, 1),
  tx_status: flags(CEC_TRANSMISSION, 1),
  tx_arb_lost_cnt: uint8,
  tx_nack_cnt: uint8,
  tx_low_drive_cnt: uint8,
  tx_error_cnt: uint8,
};
const event = (name: string) => constantValue(CEC_EVENTS, `CEC_EVENT_${name}`);
const happened = struct({
  ts: uint64,
  event: enumeration(CEC_EVENTS),
  flags: flags(CEC_EVENT_FLAGS),
  what: choice(
    'event',
    new Map<number, Fields>([
      [
        event('STATE_CHANGE'),
        { state_change: struct({ phys_addr: hex16, log_addr_mask: hex16, have_conn_info: uint16 }) },
      ],
      [event('LOST_MSGS'), { lost_msgs: struct({ lost_msgs: uint }) }],
    ]),
    64,
    undefined,
    4,
  ),
});
const connector = struct({
  type: enumeration(CEC_CONNECTORS),
  drm: inUnion(struct({ card_no: uint, connector_id: uint }), 64),
});
const mode = flags(CEC_MODES);

/** Requests to devices of media. */
export const mediaDeviceRequests: readonly Request[] = [
  ['MEDIA_IOC_DEVICE_INFO', out(pointer(device))],
  ['MEDIA_IOC_ENUM_ENTITIES', exchange(struct(entity, { order: ['id'] }), struct(entity))],
  ['MEDIA_IOC_ENUM_LINKS', pointer(struct(links))],
  ['MEDIA_IOC_SETUP_LINK', pointer(link)],
  ['MEDIA_IOC_G_TOPOLOGY', exchangeOf(topology, Object.keys(topology), ['topology_version', ...LISTED])],
  ['MEDIA_IOC_REQUEST_ALLOC', out(pointee(fd))],
  ['CEC_ADAP_G_CAPS', out(pointer(capabilities))],
  ['CEC_ADAP_G_PHYS_ADDR', out(pointee(hex16))],
  ['CEC_ADAP_S_PHYS_ADDR', pointee(hex16)],
  ['CEC_ADAP_G_LOG_ADDRS', out(pointer(struct(addresses)))],
  ['CEC_ADAP_S_LOG_ADDRS', exchange(struct(addresses), struct(addresses))],
  ['CEC_ADAP_G_CONNECTOR_INFO', out(pointer(connector))],
  [
    'CEC_TRANSMIT',
    exchange(struct(message, { order: ['len', 'timeout', 'flags', 'msg', 'reply'] }), struct(message)),
  ],
  ['CEC_RECEIVE', exchange(struct(message, { order: ['timeout'] }), struct(message))],
  ['CEC_DQEVENT', out(pointer(happened))],
  ['CEC_G_MODE', out(pointee(mode))],
  ['CEC_S_MODE', pointee(mode)],
];
