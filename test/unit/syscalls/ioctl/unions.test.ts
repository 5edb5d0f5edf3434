import { expect, it } from 'vitest';
import { X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32 } from '../../support/decode.ts';

const AT = 0x1000;
const numbers = ioctlNumbers(X86_64);

/** What a request shows whose memory begins with these words, and ends with zeros. */
function shown(name: string, ...words: number[]): string {
  const memory = Buffer.concat([words32(...words), Buffer.alloc(1300 - 4 * words.length)]);
  const line = decode(ioctl, [3, numbers.get(name) as number, AT], { memory: { [AT]: memory } });
  return line.slice(`ioctl(3, ${name}, `.length, -') = 0'.length);
}

it('the timings of a signal are packed', () => {
  expect(shown('VIDIOC_G_DV_TIMINGS', 0, 1920, 1080, 0, 3, 148_500_000, 0, 88, 44)).toMatch(
    /^\{type=V4L2_DV_BT_656_1120, bt=\{width=1920, height=1080, interlaced=V4L2_DV_PROGRESSIVE, polarities=V4L2_DV_VSYNC_POS_POL\|V4L2_DV_HSYNC_POS_POL, pixelclock=148500000, hfrontporch=88, hsync=44,/,
  );
  expect(shown('VIDIOC_DV_TIMINGS_CAP', 0, 0, 0, 0, 640, 4096, 480, 2160, 1, 0, 600, 0, 3, 8)).toContain(
    'max_pixelclock=600, standards=V4L2_DV_BT_STD_CEA861|V4L2_DV_BT_STD_DMT, capabilities=V4L2_DV_BT_CAP_CUSTOM}}',
  );
});

it.each([
  [3, 'ctrl={changes=V4L2_EVENT_CTRL_CH_VALUE, type=V4L2_CTRL_TYPE_INTEGER, value64=7, flags=0, minimum=0,'],
  [4, 'frame_sync={frame_sequence=1}'],
  [5, 'src_change={changes=V4L2_EVENT_SRC_CH_RESOLUTION}'],
  [6, 'motion_det={flags=V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ, frame_sequence=1, region_mask=0x7}'],
])('an event of kind %i of a video device has what belongs to it', (type, text) => {
  expect(shown('VIDIOC_DQEVENT', type, 0, 1, 1, 7)).toContain(text);
});

it('a controller of interrupts has what its kind has', () => {
  expect(shown('KVM_SET_IRQCHIP', 2, 0, 0xfec0_0000, 0, 16, 1)).toMatch(
    /^\{chip_id=KVM_IRQCHIP_IOAPIC, ioapic=\{base_address=0xfec00000, ioregsel=0x10, id=1, irr=0, redirtbl=\[0, 0,/,
  );
});

it('what an element of a mixer may be depends on its type', () => {
  const id = Array.from({ length: 16 }, () => 0);
  expect(shown('SNDRV_CTL_IOCTL_ELEM_ADD', ...id, 2, 3, 1, 0, 0, 0, 64, 0, 1)).toContain(
    'type=SNDRV_CTL_ELEM_TYPE_INTEGER, access=SNDRV_CTL_ELEM_ACCESS_READ|SNDRV_CTL_ELEM_ACCESS_WRITE, count=1, owner=0, ' +
      'integer={min=0, max=64, step=1}}',
  );
  expect(shown('SNDRV_CTL_IOCTL_ELEM_ADD', ...id, 3, 3, 1, 0, 2, 1)).toContain(
    'enumerated={items=2, item=1, name="", names_ptr=NULL, names_length=0}}',
  );
});
