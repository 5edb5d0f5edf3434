import type { CaptureLoop, CaptureNumber, CapturePlanner, CaptureValue } from '../capture.ts';
import { planDescriptor } from '../descriptor.ts';
import { planProcess } from '../ids.ts';

/** `struct nlmsghdr`, and what stands in an error before the header that it is about (linux/netlink.h). */
const HEADER = { size: 16, type: 4, sender: 12 } as const;
const NLMSG_ERROR = 2;
const ERROR_SIZE = 4;

/** `struct nlattr`: its size, its type, and the bits of that which are no flags. */
const ATTRIBUTE = { size: 4, type: 2, typeMask: 0x3fff } as const;

/** Attributes that are descriptors (linux/net_namespace.h, linux/if_link.h), or have some among theirs. */
const NETNSA_FD = 3;
const IFLA_NET_NS_FD = 28;
const IFLA_XDP = 43;
const IFLA_XDP_FD = 1;
const IFLA_XDP_EXPECTED_FD = 8;

/** Messages with such attributes (linux/rtnetlink.h), and the bytes between the header and them. */
const LINK_MESSAGES = [16, 17, 18, 19];
const LINK_SIZE = 16;
const NAMESPACE_MESSAGES = [88, 89, 90];
const NAMESPACE_SIZE = 4;

/** Messages, and attributes of each, that are looked at. */
const MOST = 64;

/** Plans what it takes to show whom netlink messages name, and what descriptors in them lead to. */
export function planNamed(plan: CapturePlanner, address: CaptureValue, length: CaptureNumber): void {
  const end = plan.add(address, length);
  eachOf(plan, address, end, HEADER.size, 4, (message, next) => {
    planProcess(plan, plan.load(message, HEADER.sender, 4));
    const inLink = () => planLink(plan, plan.add(message, HEADER.size + LINK_SIZE), next);
    const inNamespace = () => {
      const start = plan.add(message, HEADER.size + NAMESPACE_SIZE);
      planDescriptors(plan, start, next, [NETNSA_FD]);
    };
    const inError = () => planProcess(plan, plan.load(message, HEADER.size + ERROR_SIZE + HEADER.sender, 4));
    plan.choose(
      plan.load(message, HEADER.type, 2),
      new Map([
        ...LINK_MESSAGES.map((type): [number, () => void] => [type, inLink]),
        ...NAMESPACE_MESSAGES.map((type): [number, () => void] => [type, inNamespace]),
        [NLMSG_ERROR, inError],
      ]),
    );
  });
}

function planLink(plan: CapturePlanner, start: CaptureValue, end: CaptureValue): void {
  eachAttribute(plan, start, end, (attribute, next, type) => {
    plan.whenEqual(type, IFLA_NET_NS_FD, () => planDescriptor(plan, plan.load(attribute, ATTRIBUTE.size, 4)));
    plan.whenEqual(type, IFLA_XDP, () =>
      planDescriptors(plan, plan.add(attribute, ATTRIBUTE.size), next, [IFLA_XDP_FD, IFLA_XDP_EXPECTED_FD]),
    );
  });
}

function planDescriptors(
  plan: CapturePlanner,
  start: CaptureValue,
  end: CaptureValue,
  types: readonly number[],
): void {
  eachAttribute(plan, start, end, (attribute, _next, type) => {
    for (const descriptor of types)
      plan.whenEqual(type, descriptor, () => planDescriptor(plan, plan.load(attribute, ATTRIBUTE.size, 4)));
  });
}

function eachAttribute(
  plan: CapturePlanner,
  start: CaptureValue,
  end: CaptureValue,
  body: (attribute: CaptureValue, next: CaptureValue, type: CaptureValue) => void,
): void {
  eachOf(plan, start, end, ATTRIBUTE.size, 2, (attribute, next) =>
    body(attribute, next, plan.mask(plan.load(attribute, ATTRIBUTE.type, 2), ATTRIBUTE.typeMask)),
  );
}

/**
 * Plans `body` for what lies one behind the other from `start` to `end`, aligned to 4 bytes, each beginning with its length
 * in `width` bytes, at least `least`. `next`: where the one behind it begins.
 */
function eachOf(
  plan: CapturePlanner,
  start: CaptureValue,
  end: CaptureValue,
  least: number,
  width: number,
  body: (element: CaptureValue, next: CaptureValue) => void,
): void {
  const step = plan.constant(0);
  plan.each(start, step, MOST, MOST, (element, loop: CaptureLoop) => {
    plan.whenBelow(
      element,
      end,
      () => {},
      () => loop.stop(),
    );
    const size = plan.load(element, 0, width);
    plan.within(() => plan.assign(step, plan.mask(plan.add(size, 3), 0xffff_fffc)));
    plan.within(() => body(element, plan.add(element, step)));
    plan.whenBelow(size, least, () => loop.stop());
  });
}
