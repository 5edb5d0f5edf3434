import { WIRELESS_MODES } from '../../abi/generated/interfaces.ts';
import { inUnion } from '../../types/conditional.ts';
import { enumeration } from '../../types/constants.ts';
import { inlineString } from '../../types/inline.ts';
import { hardwareSockaddr } from '../../types/interface-request.ts';
import { address, hex8, hex16, int, int16, uint8, uint16 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { type Fields, struct } from '../../types/struct.ts';
import type { Type } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** `struct iwreq` (linux/wireless.h): the name of an interface, and a union of 16 bytes. */
const UNION = 16;
const request = (name: string, value: Type): Fields => ({
  ifr_name: inlineString(16),
  [name]: inUnion(value, UNION),
});
const asks = (name: string, value: Type): Type => exchangeOf(request(name, value), ['ifr_name'], [name]);
const tells = (name: string, value: Type): Type => pointer(struct(request(name, value)));

const frequency = struct({ m: int, e: int16, i: uint8, flags: hex8 });
const parameter = struct({ value: int, fixed: uint8, disabled: uint8, flags: hex16 });
const mode = enumeration(WIRELESS_MODES);
const point = (data: Type) => struct({ pointer: data, length: uint16, flags: hex16 });
const name = point(bytes('length'));
const data = point(address);

/** Parameters by what they are of: what asks for them, and what sets them. */
const PARAMETERS: readonly (readonly [field: string, of: string])[] = [
  ['sens', 'SENS'],
  ['bitrate', 'RATE'],
  ['rts', 'RTS'],
  ['frag', 'FRAG'],
  ['txpower', 'TXPOW'],
  ['retry', 'RETRY'],
  ['power', 'POWER'],
];

/** Requests to wireless interfaces, as they were before nl80211. */
export const wirelessRequests: readonly Request[] = [
  ['SIOCGIWNAME', asks('name', inlineString(UNION))],
  ['SIOCGIWFREQ', asks('freq', frequency)],
  ['SIOCSIWFREQ', tells('freq', frequency)],
  ['SIOCGIWMODE', asks('mode', mode)],
  ['SIOCSIWMODE', tells('mode', mode)],
  ['SIOCGIWAP', asks('ap_addr', hardwareSockaddr)],
  ['SIOCSIWAP', tells('ap_addr', hardwareSockaddr)],
  ...PARAMETERS.flatMap(([field, of]): Request[] => [
    [`SIOCGIW${of}`, asks(field, parameter)],
    [`SIOCSIW${of}`, tells(field, parameter)],
  ]),
  ['SIOCGIWAUTH', asks('param', parameter)],
  ['SIOCSIWAUTH', tells('param', parameter)],
  ['SIOCSIWTHRSPY SIOCGIWTHRSPY', tells('data', data)],
  ['SIOCSIWESSID', tells('essid', name)],
  [
    'SIOCGIWESSID',
    exchange(struct(request('essid', data)), struct(request('essid', name), { order: ['essid'] })),
  ],
  [
    'SIOCGIWNICKN',
    exchange(struct(request('data', data)), struct(request('data', name), { order: ['data'] })),
  ],
  ['SIOCSIWNICKN', tells('data', name)],
  ['SIOCGIWRANGE SIOCGIWPRIV SIOCGIWSTATS SIOCGIWSPY SIOCGIWAPLIST SIOCGIWSCAN', tells('data', data)],
  ['SIOCSIWSPY SIOCSIWSCAN SIOCSIWGENIE SIOCGIWGENIE SIOCSIWMLME SIOCSIWPMKSA', tells('data', data)],
  ['SIOCSIWENCODE SIOCGIWENCODE SIOCSIWENCODEEXT SIOCGIWENCODEEXT', tells('encoding', data)],
];
