import type { CaptureLoop, CaptureNumber, CapturePlanner, CaptureValue } from '../capture.ts';
import { planDescriptor } from '../descriptor.ts';
import { planProcess } from '../ids.ts';

/** `struct nlmsghdr`, and what stands in an error before the header that it is about (linux/netlink.h). */
const HEADER = { size: 16, type: 4, sender: 12 } as const;
const NLMSG_ERROR = 2;
const ERROR_SIZE = 4;

/** `struct nlattr`: its size, its type, and the bits of that which are no flags. */
const ATTRIBUTE = { size: 4, type: 2, typeMask: 0x3fff } as const;

/**
 * What an attribute is: a descriptor, a process, or something that has attributes; a number may be all of these, in things
 * of other kinds.
 */
interface Place {
  readonly isDescriptor?: true;
  readonly isProcess?: true;
  /** Bytes before its attributes. */
  readonly head?: number;
  readonly attributes?: Readonly<Record<number, Place>>;
  /** What each of its attributes is, whatever its number. */
  readonly each?: Place;
}

const DESCRIPTOR: Place = { isDescriptor: true };
const PROCESS: Place = { isProcess: true };

/** What messages of some types have. */
type MessagePlaces = readonly (readonly [types: readonly number[], place: Place])[];

/** linux/if_link.h: IFLA_NET_NS_FD, and those in IFLA_XDP. */
const LINK_ATTRIBUTES = {
  28: DESCRIPTOR,
  43: { attributes: { 1: DESCRIPTOR, 8: DESCRIPTOR } },
} as const;

/**
 * IFLA_INFO_DATA in IFLA_LINKINFO: IFLA_PPP_DEV_FD, IFLA_GTP_FD0 and IFLA_GTP_FD1, or the other end of a pair, which is an
 * interface again.
 */
const KINDS: Place = {
  attributes: {
    2: { attributes: { 1: { isDescriptor: true, head: 16, attributes: LINK_ATTRIBUTES }, 2: DESCRIPTOR } },
  },
};

/** linux/pkt_cls.h: TCA_ACT_BPF_FD in TCA_ACT_OPTIONS of each action. */
const ACTIONS: Place = { each: { attributes: { 2: { attributes: { 5: DESCRIPTOR } } } } };

/** TCA_OPTIONS of filters: TCA_BPF_FD, and the actions of those whose actions have other numbers. */
const FILTERS: Place = {
  attributes: { 1: ACTIONS, 2: ACTIONS, 3: ACTIONS, 4: ACTIONS, 6: DESCRIPTOR, 7: ACTIONS, 9: ACTIONS },
};

/** linux/lwtunnel.h: LWT_BPF_PROG_FD in LWT_BPF_IN, LWT_BPF_OUT and LWT_BPF_XMIT. */
const PROGRAM: Place = { attributes: { 1: DESCRIPTOR } };
const ENCAPSULATION: Place = { attributes: { 1: PROGRAM, 2: PROGRAM, 3: PROGRAM } };

/** Messages of rtnetlink with such attributes (linux/rtnetlink.h), by type. */
const ROUTE_MESSAGES: MessagePlaces = [
  [[16, 17, 18, 19], { head: 16, attributes: { ...LINK_ATTRIBUTES, 18: KINDS } }],
  [[24, 25, 26], { head: 12, attributes: { 22: ENCAPSULATION } }],
  [[44, 45, 46], { head: 20, attributes: { 2: FILTERS } }],
  [[48, 49, 50], { head: 4, attributes: { 1: ACTIONS } }],
  [[88, 89, 90], { head: 4, attributes: { 3: DESCRIPTOR } }],
  [[104, 105, 106], { head: 8, attributes: { 8: ENCAPSULATION } }],
];

/** linux/sock_diag.h: SK_DIAG_BPF_STORAGE_REQ_MAP_FD in INET_DIAG_REQ_SK_BPF_STORAGES. */
const SOCKETS: Place = { head: 56, attributes: { 2: { attributes: { 1: DESCRIPTOR } } } };

/** rdma/rdma_netlink.h: RDMA_NLDEV_NET_NS_FD. */
const REMOTE_MEMORY: Place = { attributes: { 68: DESCRIPTOR } };

const DESCRIPTOR_OR_PROCESS: Place = { isDescriptor: true, isProcess: true };
const OF_TASK = { 1: PROCESS, 2: PROCESS };

/**
 * What families of generic netlink have, all in one: they get their numbers as they are loaded. Descriptors are
 * CGROUPSTATS_CMD_ATTR_FD and HANDSHAKE_A_ACCEPT_SOCKFD; HANDSHAKE_A_DONE_SOCKFD, and OVPN_A_PEER_SOCKET in OVPN_A_PEER;
 * NETDEV_A_DMABUF_FD; PSP_A_ASSOC_SOCK_FD; GTPA_NET_NS_FD, and NBD_SOCK_FD in items of NBD_ATTR_SOCKETS; L2TP_ATTR_FD;
 * DEVLINK_ATTR_NETNS_FD; NL80211_ATTR_NETNS_FD. Processes are those of TASKSTATS, alone and in what is told of a task
 * (1, 2, 4 and 5), of reports of Binder (3 to 6), NETDEV_A_NAPI_PID, NL80211_ATTR_PID and DEVLINK_ATTR_NETNS_PID.
 */
const FAMILIES: Place = {
  head: 4,
  attributes: {
    1: DESCRIPTOR_OR_PROCESS,
    2: { ...DESCRIPTOR_OR_PROCESS, attributes: { 6: DESCRIPTOR } },
    3: DESCRIPTOR_OR_PROCESS,
    4: { isProcess: true, attributes: OF_TASK },
    5: { ...DESCRIPTOR_OR_PROCESS, attributes: OF_TASK },
    6: PROCESS,
    7: { isDescriptor: true, attributes: { 1: { attributes: { 1: DESCRIPTOR } } } },
    23: DESCRIPTOR,
    82: PROCESS,
    138: DESCRIPTOR,
    139: PROCESS,
    219: DESCRIPTOR,
  },
};

/** linux/netlink.h: what messages have by the protocol of their socket, of some types alone or whatever they are. */
const PROTOCOLS: Readonly<Record<number, MessagePlaces | Place>> = {
  0: ROUTE_MESSAGES,
  4: SOCKETS,
  16: FAMILIES,
  20: REMOTE_MEMORY,
};

/** Messages, and attributes of each, that are looked at. */
const MOST = 64;

/**
 * Plans what it takes to show whom netlink messages name, and what descriptors in them lead to. `protocol`: what
 * `CapturePlanner.netlinkProtocol` gave.
 */
export function planNamed(
  plan: CapturePlanner,
  address: CaptureValue,
  length: CaptureNumber,
  protocol: CaptureValue,
): void {
  const end = plan.add(address, length);
  eachOf(plan, { at: address, offset: 0, end }, HEADER.size, 4, (message, endOf) => {
    const start = plan.add(message, 0);
    const sender = () => plan.within(() => planProcess(plan, plan.load(start, HEADER.sender, 4)));
    sender();
    const type = plan.load(message, HEADER.type, 2);
    plan.whenEqual(type, NLMSG_ERROR, () => {
      plan.assign(start, plan.add(message, HEADER.size + ERROR_SIZE));
      plan.assign(type, plan.load(start, HEADER.type, 2));
      sender();
    });
    const inMessage = (place: Place): void =>
      planPlace(plan, { at: start, offset: HEADER.size, end: endOf(type) }, place);
    const ofTypes = (places: MessagePlaces): void => {
      const cases = places.flatMap(([types, place]) => {
        const planned = () => inMessage(place);
        return types.map((number): [number, () => void] => [number, planned]);
      });
      plan.choose(type, new Map(cases));
    };
    const ofProtocol = Object.entries(PROTOCOLS).map(([number, places]): [number, () => void] => [
      Number(number) + 1,
      () => (isOfTypes(places) ? ofTypes(places) : inMessage(places)),
    ]);
    plan.choose(protocol, new Map(ofProtocol));
  });
}

function isOfTypes(places: MessagePlaces | Place): places is MessagePlaces {
  return Array.isArray(places);
}

/** Bytes from `offset` behind an address to another address: as few values as can be, since plans have few at once. */
interface Extent {
  readonly at: CaptureValue;
  readonly offset: number;
  readonly end: CaptureValue;
}

function planPlace(plan: CapturePlanner, { at, offset, end }: Extent, place: Place): void {
  const { isDescriptor, isProcess, head = 0, attributes, each } = place;
  if (isDescriptor) plan.within(() => planDescriptor(plan, plan.load(at, offset, 4)));
  if (isProcess) plan.within(() => planProcess(plan, plan.load(at, offset, 4)));
  if (attributes === undefined && each === undefined) return;
  const first = offset + head;
  const inside = first + ATTRIBUTE.size;
  eachOf(plan, { at, offset: first, end }, ATTRIBUTE.size, 2, (attribute, endOf) => {
    const planInside = (child: Place, unneeded: CaptureValue) =>
      planPlace(plan, { at: attribute, offset: inside, end: endOf(unneeded) }, child);
    if (each) planInside(each, plan.constant(0));
    if (attributes === undefined) return;
    const type = plan.load(attribute, first + ATTRIBUTE.type, 2);
    plan.within(() => plan.assign(type, plan.mask(type, ATTRIBUTE.typeMask)));
    plan.choose(
      type,
      byNumber(attributes, (child) => planInside(child, type)),
    );
  });
}

/** What is planned for the places that numbers stand for, once for each place. */
function byNumber(
  places: Readonly<Record<number, Place>>,
  plan: (place: Place) => void,
): ReadonlyMap<number, () => void> {
  const planned = new Map(Object.values(places).map((place) => [place, () => plan(place)] as const));
  return new Map(
    Object.entries(places).map(([number, place]) => [Number(number), planned.get(place) as () => void]),
  );
}

/**
 * Plans `body` for what lies one behind the other in an extent, aligned to 4 bytes, each beginning with its length in
 * `width` bytes, at least `least`. Elements are told by their address less the extent's offset; `endOf` puts where one
 * ends into a value that is no more needed.
 */
function eachOf(
  plan: CapturePlanner,
  { at, offset, end }: Extent,
  least: number,
  width: number,
  body: (element: CaptureValue, endOf: (unneeded: CaptureValue) => CaptureValue) => void,
): void {
  const step = plan.constant(0);
  plan.each(at, step, MOST, MOST, (element, loop: CaptureLoop) => {
    plan.within(() =>
      plan.whenBelow(
        plan.add(element, offset),
        end,
        () => {},
        () => loop.stop(),
      ),
    );
    const size = () => plan.load(element, offset, width);
    plan.within(() => plan.assign(step, plan.mask(plan.add(size(), 3), 0xffff_fffc)));
    plan.within(() =>
      body(element, (unneeded) => {
        plan.within(() => plan.assign(unneeded, plan.add(plan.add(element, step), offset)));
        return unneeded;
      }),
    );
    plan.whenBelow(size(), least, () => loop.stop());
  });
}
