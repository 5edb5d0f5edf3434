import { constantValue } from '../../abi/constants.ts';
import {
  ARP_FLAGS,
  BOND_LINKS,
  BOND_MODES,
  BOND_STATES,
  TIMESTAMP_CONFIGURATION,
  TIMESTAMP_FILTERS,
  TIMESTAMP_KINDS,
  VLAN_COMMANDS,
  VLAN_NAMES,
} from '../../abi/generated/interfaces.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { asked, hardwareSockaddr, interfaceRequestSize, told } from '../../types/interface-request.ts';
import { hex16, hexInt, int, int16, uint, uint16 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { inetSockaddr } from '../../types/sockaddr.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { timespec, timespec64, timeval, timeval64 } from '../../types/timespec.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** A `struct ifreq` (linux/if.h) of which the driver has something of its own in the union. */
const NAME_SIZE = 16;
const name = inlineString(NAME_SIZE);
const request = (union: Fields): Fields => ({
  ifr_name: name,
  ...union,
  rest: hidden(padding((abi) => interfaceRequestSize(abi) - NAME_SIZE - struct(union).size(abi))),
});

/** Registers of transceivers (linux/mii.h). */
const transceiver = request({ phy_id: uint16, reg_num: uint16, val_in: hex16, val_out: hex16 });

/** What stands for several interfaces (linux/if_bonding.h). */
const bond = struct({ bond_mode: enumeration(BOND_MODES), num_slaves: int, miimon: int });
const slaveFields: Fields = {
  slave_id: int,
  slave_name: name,
  link: enumeration(BOND_LINKS, 1),
  state: enumeration(BOND_STATES, 1),
  link_failure_count: uint,
};
const slave = struct(slaveFields);
const slaveNumber = struct(slaveFields, { order: ['slave_id'] });

/** When packets came and went, as the hardware knows (linux/net_tstamp.h). */
const stamping = struct({
  flags: flags(TIMESTAMP_CONFIGURATION),
  tx_type: enumeration(TIMESTAMP_KINDS),
  rx_filter: enumeration(TIMESTAMP_FILTERS),
});

/** Neighbours (linux/if_arp.h). */
const neighbour: Fields = {
  arp_pa: inetSockaddr,
  arp_ha: hardwareSockaddr,
  arp_flags: flags(ARP_FLAGS),
  arp_netmask: inetSockaddr,
  arp_dev: name,
};

/** `struct vlan_ioctl_args` (linux/if_vlan.h). */
const vlan = (command: string) => constantValue(VLAN_COMMANDS, `${command}_CMD`);
const VLAN_NAME = 24;
const virtual: Fields = {
  cmd: enumeration(VLAN_COMMANDS),
  device1: inlineString(VLAN_NAME),
  u: choice(
    'cmd',
    new Map<number, Fields>([
      [vlan('ADD_VLAN'), { VID: int }],
      [vlan('SET_VLAN_INGRESS_PRIORITY'), { skb_priority: uint }],
      [vlan('SET_VLAN_EGRESS_PRIORITY'), { skb_priority: uint }],
      [vlan('SET_VLAN_NAME_TYPE'), { name_type: enumeration(VLAN_NAMES) }],
      [vlan('SET_VLAN_FLAG'), { flag: hexInt }],
      [vlan('GET_VLAN_REALDEV_NAME'), { device2: inlineString(VLAN_NAME) }],
      [vlan('GET_VLAN_VID'), { VID: int }],
    ]),
    VLAN_NAME,
    undefined,
    4,
  ),
  vlan_qos: int16,
};

/** Requests to sockets about neighbours and times, and to the drivers of interfaces. */
export const networkDeviceRequests: readonly Request[] = [
  ['SIOCGSTAMP_OLD', out(pointer(timeval))],
  ['SIOCGSTAMPNS_OLD', out(pointer(timespec))],
  ['SIOCGSTAMP_NEW', out(pointer(timeval64))],
  ['SIOCGSTAMPNS_NEW', out(pointer(timespec64))],
  ['SIOCGMIIPHY', exchangeOf(transceiver, ['ifr_name'], ['phy_id'])],
  ['SIOCGMIIREG', exchangeOf(transceiver, ['ifr_name', 'phy_id', 'reg_num'], ['val_out'])],
  ['SIOCSMIIREG', pointer(struct(transceiver, { order: ['ifr_name', 'phy_id', 'reg_num', 'val_in'] }))],
  ['SIOCBONDENSLAVE SIOCBONDRELEASE SIOCBONDCHANGEACTIVE', told({ name: 'ifr_slave', type: name })],
  ['SIOCBONDINFOQUERY', asked({ name: 'ifr_data', type: pointer(bond) })],
  [
    'SIOCBONDSLAVEINFOQUERY',
    exchange(
      struct(request({ ifr_data: pointer(slaveNumber) })),
      struct(request({ ifr_data: pointer(slave) }), { order: ['ifr_data'] }),
    ),
  ],
  ['SIOCGHWTSTAMP', asked({ name: 'ifr_data', type: pointer(stamping) })],
  [
    'SIOCSHWTSTAMP',
    exchange(
      struct(request({ ifr_data: pointer(stamping) })),
      struct(request({ ifr_data: pointer(stamping) }), { order: ['ifr_data'] }),
    ),
  ],
  ['SIOCGARP', exchangeOf(neighbour, ['arp_pa', 'arp_dev'], ['arp_ha', 'arp_flags', 'arp_dev'])],
  ['SIOCSARP SIOCDARP', pointer(struct(neighbour))],
  ['SIOCSIFVLAN', pointer(struct(virtual))],
  [
    'SIOCGIFVLAN',
    exchange(struct(virtual, { order: ['cmd', 'device1'] }), struct(virtual, { order: ['u'] })),
  ],
];
