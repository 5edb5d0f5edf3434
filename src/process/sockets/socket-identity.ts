/** What a socket is, as far as the kernel tells the tracer. */
export type SocketIdentity = InternetSocket | LocalSocket | NetlinkSocket | NamelessSocket;

/** A socket that has an address, or two of them, of IPv4 or IPv6. */
export interface InternetSocket {
  readonly kind: 'internet';
  readonly protocol: string;
  readonly local: Endpoint;
  /** Undefined where it is not connected. */
  readonly remote: Endpoint | undefined;
}

export interface Endpoint {
  /** As inet_ntop(3) writes it, that of IPv6 in brackets. */
  readonly address: string;
  readonly port: number;
}

/** A socket of AF_UNIX that is bound or connected. */
export interface LocalSocket {
  readonly kind: 'local';
  readonly protocol: string;
  readonly inode: number;
  /** Inode of the socket at the other end, 0 where there is none. */
  readonly peer: number;
  /** What it is bound to, up to the first NUL. Empty where it is not bound. */
  readonly name: Uint8Array;
  /** The name is not a path, but one in the abstract namespace. */
  readonly isAbstract: boolean;
}

/** A netlink socket that has an address. */
export interface NetlinkSocket {
  readonly kind: 'netlink';
  readonly protocol: string;
  /** `NETLINK_*`, which part of the kernel it talks to. */
  readonly family: number;
  readonly port: number;
}

/** A socket of which no address is known; nor its protocol, where that is none of those that can be asked for. */
export interface NamelessSocket {
  readonly kind: 'nameless';
  readonly protocol: string | undefined;
  readonly inode: number;
}
