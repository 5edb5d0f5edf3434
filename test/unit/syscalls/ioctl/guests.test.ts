import { expect, it } from 'vitest';
import { X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, type FakeBytes, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const BITS = 0x2000;
const numbers = ioctlNumbers(X86_64);

function shown(name: string, parts: readonly Uint8Array[], more: FakeBytes = {}): string {
  const memory = { [AT]: Buffer.concat([...parts, Buffer.alloc(400)]), ...more };
  const line = decode(ioctl, [3, numbers.get(name) as number, AT], { memory });
  return line.slice(`ioctl(3, ${name}, `.length, -') = 0'.length);
}

it.each([
  [0, 1, 'type=KVM_XEN_ATTR_TYPE_LONG_MODE, long_mode=1'],
  [2, 0xf3, 'type=KVM_XEN_ATTR_TYPE_UPCALL_VECTOR, vector=0xf3'],
  [
    3,
    9,
    'type=KVM_XEN_ATTR_TYPE_EVTCHN, evtchn={send_port=9, type=0, flags=0, deliver={port={port=0, vcpu=0, priority=0}}}',
  ],
  [4, 0x40011, 'type=KVM_XEN_ATTR_TYPE_XEN_VERSION, xen_version=0x40011'],
  [6, 0x5000, 'type=KVM_XEN_ATTR_TYPE_SHARED_INFO_HVA, shared_info={hva=0x5000}'],
  [77, 1, 'type=0x4d /* KVM_XEN_ATTR_TYPE_??? */'],
])('a machine that looks like one of Xen has an attribute of kind %i', (type, value, text) => {
  expect(shown('KVM_XEN_HVM_SET_ATTR', [words64(type, value)])).toBe(`{${text}}`);
});

it.each([
  [
    3,
    'runstate={state=5, state_entry_time=0, time_running=0, time_runnable=0, time_blocked=0, time_offline=0}',
  ],
  [6, 'vcpu_id=5'],
  [7, 'timer={port=5, priority=0, expires_ns=0}'],
])('so do its processors: %i', (type, text) => {
  expect(shown('KVM_XEN_VCPU_SET_ATTR', [words64(type, 5)])).toContain(`, ${text}}`);
});

it('what machines within machines are is the processor’s', () => {
  expect(shown('KVM_SET_NESTED_STATE', [words32(0x0001_0001, 128), words64(0x6000)])).toBe(
    '{flags=KVM_STATE_NESTED_GUEST_MODE, format=KVM_STATE_NESTED_FORMAT_SVM, size=128, svm={vmcb_pa=0x6000}}',
  );
});

it('a bit of a filter is a register', () => {
  const filter = [words32(1, 0, 3, 9, 0x174, 0), words64(BITS)];
  expect(shown('KVM_X86_SET_MSR_FILTER', filter, { [BITS]: new Uint8Array([0xff, 1]) })).toMatch(
    /^\{flags=KVM_MSR_FILTER_DEFAULT_DENY, ranges=\[\{flags=KVM_MSR_FILTER_READ\|KVM_MSR_FILTER_WRITE, nmsrs=9, base=0x174, bitmap="\\xff\\x01"\}, /,
  );
});
