import { constantValue } from './constants.ts';
import { ADDRESS_FAMILIES } from './generated/network.ts';

/** The families of the Internet's addresses: IPv4 (ip(7)) and IPv6 (ipv6(7)). */
export const AF_INET: number = constantValue(ADDRESS_FAMILIES, 'AF_INET');
export const AF_INET6: number = constantValue(ADDRESS_FAMILIES, 'AF_INET6');
