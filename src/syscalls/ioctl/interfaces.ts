import { INTERFACE_FLAGS } from '../../abi/generated/network.ts';
import { nameOfAtMost } from '../../types/bounded-path.ts';
import { flags } from '../../types/constants.ts';
import { inlineString } from '../../types/inline.ts';
import { interfaceList } from '../../types/interface-list.ts';
import {
  asked,
  askedByIndex,
  hardwareSockaddr,
  interfaceMap,
  told,
  toldByIndex,
  type Value,
} from '../../types/interface-request.ts';
import { address, int } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { inetSockaddr } from '../../types/sockaddr.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

/** Names of network interfaces have at most 16 bytes (linux/if.h, IFNAMSIZ). */
const NAME_SIZE = 16;
const name = inlineString(NAME_SIZE);

const ADDRESS = inetSockaddr;

/** Requests about network interfaces that ask the kernel or tell it, and what they are about (netdevice(7)). */
const ABOUT: readonly (readonly [asking: string, telling: string, value: Value])[] = [
  ['SIOCGIFFLAGS', 'SIOCSIFFLAGS', { name: 'ifr_flags', type: flags(INTERFACE_FLAGS, 2) }],
  ['SIOCGIFADDR', 'SIOCSIFADDR', { name: 'ifr_addr', type: ADDRESS }],
  ['SIOCGIFDSTADDR', 'SIOCSIFDSTADDR', { name: 'ifr_dstaddr', type: ADDRESS }],
  ['SIOCGIFBRDADDR', 'SIOCSIFBRDADDR', { name: 'ifr_broadaddr', type: ADDRESS }],
  ['SIOCGIFNETMASK', 'SIOCSIFNETMASK', { name: 'ifr_netmask', type: ADDRESS }],
  ['SIOCGIFMETRIC', 'SIOCSIFMETRIC', { name: 'ifr_metric', type: int }],
  ['SIOCGIFMTU', 'SIOCSIFMTU', { name: 'ifr_mtu', type: int }],
  ['SIOCGIFTXQLEN', 'SIOCSIFTXQLEN', { name: 'ifr_qlen', type: int }],
  ['SIOCGIFINDEX', '', { name: 'ifr_ifindex', type: int }],
  ['SIOCGIFSLAVE', 'SIOCSIFSLAVE', { name: 'ifr_slave', type: name }],
  ['', 'SIOCSIFNAME', { name: 'ifr_newname', type: name }],
  [
    'SIOCGIFHWADDR',
    'SIOCSIFHWADDR SIOCSIFHWBROADCAST SIOCADDMULTI SIOCDELMULTI',
    { name: 'ifr_hwaddr', type: hardwareSockaddr },
  ],
  ['SIOCGIFMAP', 'SIOCSIFMAP', { name: 'ifr_map', type: interfaceMap }],
];

/** Requests to sockets. */
export const interfaceRequests: readonly Request[] = [
  ...ABOUT.flatMap(([asking, telling, value]): Request[] => [
    [asking, asked(value)],
    [telling, told(value)],
  ]).filter(([names]) => names !== ''),
  ['SIOCGIFNAME', askedByIndex],
  ['SIOCGIFCONF', interfaceList],
  ['SIOCBRADDBR SIOCBRDELBR', nameOfAtMost(NAME_SIZE)],
  ['SIOCBRADDIF SIOCBRDELIF', toldByIndex],
  ['SIOCRTMSG', address],
  ['SIOCSIFLINK SIOCGIFMEM SIOCSIFMEM SIOCSIFPFLAGS SIOCGIFPFLAGS SIOCDIFADDR SIOCGIFCOUNT', address],
  ['SIOCGIFBR SIOCSIFBR SIOCWANDEV SIOCGSKNS SIOCBONDSETHWADDR', address],
  ['SIOCDRARP SIOCGRARP SIOCSRARP SIOCADDDLCI SIOCDELDLCI', address],
  ['FIOSETOWN SIOCSPGRP SIOCSIFENCAP', pointee(int)],
  ['FIOGETOWN SIOCGPGRP SIOCATMARK SIOCGIFENCAP SIOCOUTQNSD', out(pointee(int))],
];
