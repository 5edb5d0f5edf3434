import { type Constants, constantValue } from '../../abi/constants.ts';
import {
  BPF_ATTACH_FLAGS,
  BPF_ATTACH_TYPES,
  BPF_KPROBE_MULTI_FLAGS,
  BPF_NETFILTER_FLAGS,
  BPF_UPROBE_MULTI_FLAGS,
} from '../../abi/generated/bpf.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { pid } from '../../types/ids.ts';
import { interfaceIndex } from '../../types/inet.ts';
import { hex64, int, uint } from '../../types/numbers.ts';
import { string } from '../../types/strings.ts';
import { type Fields, struct } from '../../types/struct.ts';
import type { Type } from '../../types/type.ts';
import type { AttributeField, AttributeLayout } from './bpf-attributes.ts';
import { countedBy, path64 } from './bpf-types.ts';

const ATTACH_TYPE = 8;
const LINK_FLAGS = 12;
const TARGET = 16;

const target: AttributeField = { name: 'target_fd', offset: 4, type: fd, from: 0 };
const interfaceTarget: AttributeField = { ...target, name: 'target_ifindex', type: interfaceIndex };

/** What every link takes, then what its kind of attachment takes besides, up to `size` bytes. */
function link(size: number, more: readonly AttributeField[] = [], to = target): AttributeLayout {
  return {
    fields: [
      { name: 'prog_fd', offset: 0, type: fd, from: 0 },
      to,
      { name: 'attach_type', offset: ATTACH_TYPE, type: enumeration(BPF_ATTACH_TYPES), from: 0 },
      { name: 'flags', offset: LINK_FLAGS, type: flags(BPF_ATTACH_FLAGS), from: 0 },
      ...more,
    ],
    size,
    member: 'link_create',
  };
}

/** A kind with a structure of its own in the union, of `size` bytes. */
function kind(name: string, size: number, fields: Fields, to = target): AttributeLayout {
  return link(TARGET + size, [field(name, TARGET, struct(fields))], to);
}

function field(name: string, offset: number, type: Type): AttributeField {
  return { name, offset, type, from: offset };
}

const addresses = countedBy(4, hex64);
const uprobeAddresses = countedBy(32, hex64);
const RELATED = ['BPF_F_BEFORE', 'BPF_F_AFTER'].reduce(
  (bits, name) => bits | constantValue(BPF_ATTACH_FLAGS, name),
  0,
);
const BPF_F_ID = constantValue(BPF_ATTACH_FLAGS, 'BPF_F_ID');

/** What relates to another attachment, by its descriptor or, where the flags say so, by its id. */
function related(name: string): AttributeField[] {
  const isById = (c: Decoding, at: number) => (c.memory.u32(at + LINK_FLAGS) & BPF_F_ID) !== 0;
  const byDescriptor = field(name, TARGET, struct({ relative_fd: fd, expected_revision: hex64 }));
  const byId = field(name, TARGET, struct({ relative_id: uint, expected_revision: hex64 }));
  return [
    { ...byDescriptor, shown: (c, at) => !isById(c, at) },
    { ...byId, shown: isById },
  ];
}

const cookie = kind('perf_event', 8, { bpf_cookie: hex64 });
const iterator = link(28, [
  field('iter_info', TARGET, countedBy(24, struct({ map: struct({ map_fd: fd }) }))),
  { ...field('iter_info_len', 24, uint), from: TARGET },
]);
const kprobes = kind('kprobe_multi', 32, {
  flags: flags(BPF_KPROBE_MULTI_FLAGS),
  cnt: uint,
  syms: countedBy(4, string),
  addrs: addresses,
  cookies: addresses,
});
const uprobes = kind('uprobe_multi', 48, {
  path: path64,
  offsets: uprobeAddresses,
  ref_ctr_offsets: uprobeAddresses,
  cookies: uprobeAddresses,
  cnt: uint,
  flags: flags(BPF_UPROBE_MULTI_FLAGS),
  pid,
  path_fd: fd,
});
const netfilter = kind('netfilter', 16, {
  pf: uint,
  hooknum: uint,
  priority: int,
  flags: flags(BPF_NETFILTER_FLAGS),
});
/** What extends another program is attached with the type 0, and names what it takes the place of. */
const extension = link(20, [
  { ...field('target_btf_id', TARGET, uint), shown: (c, at) => c.memory.u32(at + TARGET) !== 0 },
]);
/** Since links of cgroups have an order. */
const ordered: AttributeLayout = {
  ...link(TARGET + 16, related('cgroup')),
  isMeant: (c, at) => (c.memory.u32(at + LINK_FLAGS) & RELATED) !== 0,
};
const cgroup: AttributeLayout = { ...link(TARGET), later: [ordered, extension] };
/** What traces a function, or stands in its place. */
const tracing = kind('tracing', 16, { target_btf_id: uint, cookie: hex64 });
const laterTracing: AttributeLayout = { ...link(TARGET), later: [tracing] };
const tracedIds = countedBy(16, uint);
const tracedCookies = countedBy(16, hex64);
const manyTraced = kind('tracing_multi', 20, { ids: tracedIds, cookies: tracedCookies, cnt: uint });
const traffic = link(TARGET + 16, related('tcx'), interfaceTarget);
const netkit = link(TARGET + 16, related('netkit'), interfaceTarget);

/** What BPF_LINK_CREATE takes (bpf(2), linux/bpf.h), by the type of the attachment. */
export const linkCreate: AttributeLayout = {
  ...link(TARGET),
  selected: {
    offset: ATTACH_TYPE,
    layouts: byName(BPF_ATTACH_TYPES, {
      ...Object.fromEntries(
        BPF_ATTACH_TYPES.entries
          .map(([name]) => name)
          .filter((name) => name.startsWith('BPF_CGROUP_') || name === 'BPF_LSM_CGROUP')
          .map((name) => [name, cgroup]),
      ),
      BPF_CGROUP_INET_INGRESS: { ...extension, later: [ordered] },
      BPF_TRACE_FENTRY: laterTracing,
      BPF_TRACE_FEXIT: laterTracing,
      BPF_MODIFY_RETURN: laterTracing,
      BPF_LSM_MAC: laterTracing,
      BPF_TRACE_FSESSION: tracing,
      BPF_TRACE_FENTRY_MULTI: manyTraced,
      BPF_TRACE_FEXIT_MULTI: manyTraced,
      BPF_TRACE_FSESSION_MULTI: manyTraced,
      BPF_TRACE_KPROBE_SESSION: kprobes,
      BPF_TRACE_UPROBE_SESSION: uprobes,
      BPF_TRACE_ITER: iterator,
      BPF_PERF_EVENT: cookie,
      BPF_TRACE_KPROBE_MULTI: kprobes,
      BPF_TRACE_UPROBE_MULTI: uprobes,
      BPF_NETFILTER: netfilter,
      BPF_TCX_INGRESS: traffic,
      BPF_TCX_EGRESS: traffic,
      BPF_NETKIT_PRIMARY: netkit,
      BPF_NETKIT_PEER: netkit,
    }),
  },
};

function byName(
  set: Constants,
  layouts: Readonly<Record<string, AttributeLayout>>,
): ReadonlyMap<number, AttributeLayout> {
  return new Map(Object.entries(layouts).map(([name, layout]) => [constantValue(set, name), layout]));
}
