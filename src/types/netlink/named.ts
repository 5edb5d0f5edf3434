import type { CaptureLoop, CaptureNumber, CapturePlanner, CaptureValue } from '../capture.ts';
import { planDescriptor } from '../descriptor.ts';
import { planProcess } from '../ids.ts';

/** `struct nlmsghdr`, and what stands in an error before the header that it is about (linux/netlink.h). */
const HEADER = { size: 16, type: 4, sender: 12 } as const;
const NLMSG_ERROR = 2;
const ERROR_SIZE = 4;

/** `struct nlattr`: its size, its type, and the bits of that which are no flags. */
const ATTRIBUTE = { size: 4, type: 2, typeMask: 0x3fff } as const;

/** What an attribute is: a descriptor, or something that has attributes; a number may be both, in things of other kinds. */
interface Place {
  readonly isDescriptor?: true;
  /** Bytes before its attributes. */
  readonly head?: number;
  readonly attributes?: Readonly<Record<number, Place>>;
  /** What each of its attributes is, whatever its number. */
  readonly each?: Place;
}

const DESCRIPTOR: Place = { isDescriptor: true };

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

/** RDMA_NL_NLDEV, and what may be said to it. */
const DEVICE_COMMANDS = Array.from({ length: 32 }, (_, command) => (5 << 10) | command);

/** Messages with such attributes (linux/rtnetlink.h where nothing else is said), by type. */
const MESSAGES: readonly (readonly [types: readonly number[], place: Place])[] = [
  [[16, 17, 18, 19], { head: 16, attributes: { ...LINK_ATTRIBUTES, 18: KINDS } }],
  [[24, 25, 26], { head: 12, attributes: { 22: ENCAPSULATION } }],
  [[44, 45, 46], { head: 20, attributes: { 2: FILTERS } }],
  [[48, 49, 50], { head: 4, attributes: { 1: ACTIONS } }],
  [[88, 89, 90], { head: 4, attributes: { 3: DESCRIPTOR } }],
  [[104, 105, 106], { head: 8, attributes: { 8: ENCAPSULATION } }],
  // linux/inet_diag.h: SK_DIAG_BPF_STORAGE_REQ_MAP_FD in INET_DIAG_REQ_SK_BPF_STORAGES.
  [[20, 21], { head: 56, attributes: { 2: { attributes: { 1: DESCRIPTOR } } } }],
  // rdma/rdma_netlink.h: RDMA_NLDEV_NET_NS_FD, for commands to devices.
  [DEVICE_COMMANDS, { attributes: { 68: DESCRIPTOR }, head: 0 }],
];

/** Messages, and attributes of each, that are looked at. */
const MOST = 64;

/** Plans what it takes to show whom netlink messages name, and what descriptors in them lead to. */
export function planNamed(plan: CapturePlanner, address: CaptureValue, length: CaptureNumber): void {
  const end = plan.add(address, length);
  eachOf(plan, { at: address, offset: 0, end }, HEADER.size, 4, (message, endOf) => {
    planProcess(plan, plan.load(message, HEADER.sender, 4));
    const type = plan.load(message, HEADER.type, 2);
    const inError = () => planProcess(plan, plan.load(message, HEADER.size + ERROR_SIZE + HEADER.sender, 4));
    const cases = MESSAGES.flatMap(([types, place]) => {
      const planned = () => planPlace(plan, { at: message, offset: HEADER.size, end: endOf(type) }, place);
      return types.map((number): [number, () => void] => [number, planned]);
    });
    plan.choose(type, new Map([...cases, [NLMSG_ERROR, inError]]));
  });
}

/** Bytes from `offset` behind an address to another address: as few values as can be, since plans have few at once. */
interface Extent {
  readonly at: CaptureValue;
  readonly offset: number;
  readonly end: CaptureValue;
}

function planPlace(plan: CapturePlanner, { at, offset, end }: Extent, place: Place): void {
  const { isDescriptor, head = 0, attributes, each } = place;
  if (isDescriptor) plan.within(() => planDescriptor(plan, plan.load(at, offset, 4)));
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
