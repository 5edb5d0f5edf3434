import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, type FakeBytes, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const LIST = 0x2000;
const OTHER = 0x3000;
const THIRD = 0x4000;
const FOURTH = 0x5000;

/** What a request shows whose structure is made of these parts. */
function shown(number: number, parts: readonly Uint8Array[], memory: FakeBytes, memoryAtExit?: FakeBytes) {
  const there = { [AT]: Buffer.concat(parts), ...memory };
  const line = decode(ioctl, [3, number, AT], { memory: there, memoryAtExit: { ...there, ...memoryAtExit } });
  return line.slice('ioctl(3, '.length, -') = 0'.length);
}

describe('lists that graphics devices are asked about', () => {
  it('are handles that are waited for, with a deadline or without', () => {
    const memory = { [LIST]: words32(7, 8) };
    const wait = [words64(LIST, -1), words32(2, 1, 8, 0)];
    const text =
      'DRM_IOCTL_SYNCOBJ_WAIT, {handles=[7, 8], timeout_nsec=-1, count_handles=2, flags=DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL';
    expect(shown(0xc020_64c3, wait, memory)).toBe(`${text}} => {first_signaled=8}`);
    expect(shown(0xc028_64c3, [...wait, words64(5)], memory)).toBe(
      `${text}, deadline_nsec=5} => {first_signaled=8}`,
    );
  });

  it('are points of time, which the kernel tells', () => {
    const memory = { [LIST]: words32(7, 8), [OTHER]: words64(0, 0) };
    expect(
      shown(0xc018_64cb, [words64(LIST, OTHER), words32(2, 0)], memory, { [OTHER]: words64(4, 5) }),
    ).toBe(
      'DRM_IOCTL_SYNCOBJ_QUERY, {handles=[7, 8], points=0x3000, count_handles=2, flags=0} => {points=[4, 5]}',
    );
  });

  it('are the properties of several objects, one behind another', () => {
    const change = [words32(0x200, 2), words64(LIST, OTHER, THIRD, FOURTH, 0, 9)];
    const memory = {
      [LIST]: words32(31, 42),
      [OTHER]: words32(1, 2),
      [THIRD]: words32(20, 21, 22),
      [FOURTH]: words64(1, 2, 3),
    };
    expect(shown(0xc038_64bc, change, memory)).toBe(
      'DRM_IOCTL_MODE_ATOMIC, {flags=DRM_MODE_ATOMIC_NONBLOCK, count_objs=2, objs_ptr=[31, 42], count_props_ptr=[1, 2],' +
        ' props_ptr=[20, 21, 22], prop_values_ptr=[1, 2, 3], user_data=0x9}',
    );
    expect(shown(0xc038_64bc, change, { ...memory, [OTHER]: words32(1) })).toContain(
      'count_props_ptr=[1, ... /* 0x3004 */], props_ptr=0x4000, prop_values_ptr=0x5000,',
    );
  });

  it('are the modes of a connector, briefly', () => {
    const mode = Buffer.concat([
      words32(148_500, 1920 | (2008 << 16), 2052 | (2200 << 16), 1080 << 16, 1084 | (1089 << 16), 1125),
      words32(60, 5, 0x48),
      Buffer.from('1920x1080'.padEnd(32, '\0')),
    ]);
    const connector = [words64(LIST, OTHER, 0, 0), words32(1, 0, 1, 41, 40, 11, 1, 1, 500, 300, 1, 0)];
    expect(shown(0xc050_64a7, connector, { [LIST]: words32(41), [OTHER]: mode })).toBe(
      'DRM_IOCTL_MODE_GETCONNECTOR, {connector_id=40, encoders_ptr=0x2000, modes_ptr=0x3000, props_ptr=NULL,' +
        ' prop_values_ptr=NULL, count_modes=1, count_props=0, count_encoders=1} => {encoders_ptr=[41],' +
        ' modes_ptr=[{hdisplay=1920, vdisplay=1080, vrefresh=60, name="1920x1080", ...}], props_ptr=NULL,' +
        ' prop_values_ptr=NULL, count_modes=1, count_props=0, count_encoders=1, encoder_id=41,' +
        ' connector_type=DRM_MODE_CONNECTOR_HDMIA, connector_type_id=1, connection=1, mm_width=500, mm_height=300, subpixel=1}',
    );
  });

  it('are the values that a property may have, with their names where it has such', () => {
    const property = (flags: number) => [
      words64(LIST, OTHER),
      words32(5, flags),
      Buffer.from('DPMS'.padEnd(32, '\0')),
      words32(1, 1),
    ];
    const memory = {
      [LIST]: words64(3),
      [OTHER]: Buffer.concat([words64(3), Buffer.from('Off'.padEnd(32, '\0'))]),
    };
    expect(shown(0xc040_64aa, property(8), memory)).toContain(
      '=> {flags=DRM_MODE_PROP_ENUM, name="DPMS", count_values=1, count_enum_blobs=1, values_ptr=[3],' +
        ' enum_blob_ptr=[{value=3, name="Off"}]}',
    );
    expect(shown(0xc040_64aa, property(2), memory)).toContain('values_ptr=[3]}');
  });
});
