import { expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const CLIPS = 0x2000;
const VIDIOC_S_FMT = 0xc0d05605;
const VIDIOC_G_CTRL = 0xc008561b;
const VIDEO_OVERLAY = 3;
const CLIP = 24;

it('a format of an overlay is told again where all of its clips were', () => {
  const format = (count: number) => {
    const bytes = new Uint8Array(208);
    bytes.set(words32(VIDEO_OVERLAY));
    bytes.set([...words64(CLIPS), ...words32(count)], 32);
    return bytes;
  };
  const told = (count: number, there: number, stringLimit = 32) =>
    decode(ioctl, [3, VIDIOC_S_FMT, AT], {
      memory: { [AT]: format(count), [CLIPS]: new Uint8Array(there) },
      stringLimit,
    });
  expect(told(2, 2 * CLIP)).toContain(' => {fmt.win={');
  expect(told(3, 2 * CLIP)).toContain('... /* 0x2030 */], clipcount=3, bitmap=NULL}}) = 0');
  expect(told(2, 2 * CLIP - 1)).toContain('... /* 0x2018 */], clipcount=2, bitmap=NULL}}) = 0');
  expect(told(3, 2 * CLIP, 1)).toContain(' => {fmt.win={');
  expect(told(3, 2 * CLIP, 2)).not.toContain(' => ');
  expect(told(0, CLIP)).toContain('clips=[], clipcount=0, bitmap=NULL}}) = 0');
});

it('a control without a name is told by its class', () => {
  const told = (id: number) => decode(ioctl, [3, VIDIOC_G_CTRL, AT], { memory: { [AT]: words32(id, 5) } });
  expect(told(0x98_0000)).toBe('ioctl(3, VIDIOC_G_CTRL, {id=V4L2_CTRL_CLASS_USER+0, value=5}) = 0');
  expect(told(0x98_0002)).toBe('ioctl(3, VIDIOC_G_CTRL, {id=V4L2_CTRL_CLASS_USER+0x2, value=5}) = 0');
});
