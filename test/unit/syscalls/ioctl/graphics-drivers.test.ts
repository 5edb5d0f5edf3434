import { describe, expect, it } from 'vitest';
import { I386, X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers, plainIoctlName } from '../../../../src/abi/ioctl-names.ts';
import { graphicsDriverRequests } from '../../../../src/syscalls/ioctl/graphics-drivers.ts';
import { intelGraphicsRequests } from '../../../../src/syscalls/ioctl/graphics-intel.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const THERE = 0x2000;
const DRM_IOCTL_I915_GETPARAM = 0xc0106446;
const DRM_IOCTL_I915_GEM_EXECBUFFER2 = 0x40406469;
const DRM_IOCTL_XE_VM_BIND = 0x40886445;
const DRM_IOCTL_AMDGPU_GEM_VA = 0x40286448;
const DRM_IOCTL_VIRTGPU_EXECBUFFER = 0xc0406442;

/** So many bytes, which begin with these. */
function room(size: number, ...parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(parts.flatMap((part) => [...part]));
  return bytes;
}

describe('requests to drivers of graphics', () => {
  it.each([X86_64, I386])('have numbers that no other driver has, on $name', (abi) => {
    const numbers = ioctlNumbers(abi);
    const told = [...graphicsDriverRequests, ...intelGraphicsRequests]
      .filter(([, , options]) => options?.abi === undefined || options.abi === abi.name)
      .flatMap(([names]) => names.split(' ').map((name) => name.split(':')[0] as string));
    const shared = told.filter((name) => {
      const number = numbers.get(name);
      return number !== undefined && plainIoctlName(abi, number) !== name;
    });
    expect(shared).toEqual([]);
  });

  it('tell a parameter, and what it is', () => {
    const asked = room(16, words32(4, 0), words64(THERE));
    const memory = { [AT]: asked, [THERE]: words32(0x9a49) };
    expect(decode(ioctl, [3, DRM_IOCTL_I915_GETPARAM, AT], { memory, memoryAtExit: memory })).toBe(
      'ioctl(3, DRM_IOCTL_I915_GETPARAM, {param=I915_PARAM_CHIPSET_ID, value=[39497]}) = 0',
    );
  });

  it('tell what is run with which objects', () => {
    const run = room(64, words64(THERE), words32(1, 0, 64, 0, 0, 0), words64(0), words64(0), words64(2));
    const object = room(56, words32(5, 0), words64(0), words64(4096), words64(0x10_0000), words64(4));
    expect(
      decode(ioctl, [3, DRM_IOCTL_I915_GEM_EXECBUFFER2, AT], { memory: { [AT]: run, [THERE]: object } }),
    ).toBe(
      'ioctl(3, DRM_IOCTL_I915_GEM_EXECBUFFER2, {buffers_ptr=[{handle=5, relocation_count=0, relocs_ptr=NULL, alignment=4096,' +
        ' offset=0x100000, flags=EXEC_OBJECT_WRITE}], buffer_count=1, batch_start_offset=0, batch_len=64, DR1=0, DR4=0,' +
        ' num_cliprects=0, cliprects_ptr=NULL, flags=0, rsvd1=0x2, rsvd2=0}) = 0',
    );
  });

  it('tell one binding, or where there are several', () => {
    const head = (count: number) => [words64(0), words32(1, 2, 0, count)];
    const binding = [
      words64(0),
      words32(7, 0),
      words64(0),
      words64(8192),
      words64(0x5000),
      words32(0, 2, 0, 0),
    ];
    const one = room(136, ...head(1), ...binding);
    expect(decode(ioctl, [3, DRM_IOCTL_XE_VM_BIND, AT], { memory: { [AT]: one } })).toBe(
      'ioctl(3, DRM_IOCTL_XE_VM_BIND, {extensions=NULL, vm_id=1, exec_queue_id=2, num_binds=1, bind={extensions=NULL, obj=7,' +
        ' pat_index=0, obj_offset=0, range=8192, addr=0x5000, op=DRM_XE_VM_BIND_OP_MAP, flags=DRM_XE_VM_BIND_FLAG_IMMEDIATE,' +
        ' prefetch_mem_region_instance=0}, num_syncs=0, syncs=NULL}) = 0',
    );
    const more = room(136, ...head(2), words64(THERE));
    expect(decode(ioctl, [3, DRM_IOCTL_XE_VM_BIND, AT], { memory: { [AT]: more } })).toContain(
      'num_binds=2, vector_of_binds=0x2000, num_syncs=0',
    );
  });

  it('tell a mapping as old programs make it, without the signals at its end', () => {
    const mapping = room(40, words32(3, 0, 1, 6), words64(0x8000), words64(0), words64(4096));
    expect(decode(ioctl, [3, DRM_IOCTL_AMDGPU_GEM_VA, AT], { memory: { [AT]: mapping } })).toBe(
      'ioctl(3, DRM_IOCTL_AMDGPU_GEM_VA, {handle=3, operation=AMDGPU_VA_OP_MAP,' +
        ' flags=AMDGPU_VM_PAGE_READABLE|AMDGPU_VM_PAGE_WRITEABLE, va_address=0x8000, offset_in_bo=0, map_size=4096}) = 0',
    );
  });

  it('tell the objects of commands', () => {
    const commands = (descriptor: number) =>
      room(64, words32(2, 16), words64(0x7000), words64(THERE), words32(2, descriptor));
    const there = { [THERE]: words32(8, 9) };
    expect(
      decode(ioctl, [3, DRM_IOCTL_VIRTGPU_EXECBUFFER, AT], {
        memory: { [AT]: commands(-1), ...there },
        memoryAtExit: { [AT]: commands(6), ...there },
      }),
    ).toBe(
      'ioctl(3, DRM_IOCTL_VIRTGPU_EXECBUFFER, {flags=VIRTGPU_EXECBUF_FENCE_FD_OUT, size=16, command=0x7000, bo_handles=[8, 9],' +
        ' num_bo_handles=2, fence_fd=-1, ring_idx=0, syncobj_stride=0, num_in_syncobjs=0, num_out_syncobjs=0, in_syncobjs=NULL,' +
        ' out_syncobjs=NULL} => {fence_fd=6}) = 0',
    );
  });
});
