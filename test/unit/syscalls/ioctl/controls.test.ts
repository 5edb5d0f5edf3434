import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const LIST = 0x2000;
const TEXT = 0x3000;
const VIDIOC_G_EXT_CTRLS = 0xc0205647;
const VIDIOC_S_EXT_CTRLS = 0xc0205648;
const BRIGHTNESS = 0x980900;
const EINVAL = 22;

const controls = (count: number) =>
  new Uint8Array([...words32(0x980000, count, 1, 0, 0, 0), ...words64(LIST)]);
const number = new Uint8Array([...words32(BRIGHTNESS, 0, 0), ...words64(5)]);
const text = new Uint8Array([...words32(BRIGHTNESS + 1, 3, 0), ...words64(TEXT)]);
const list = new Uint8Array([...number, ...text]);
const memory = { [AT]: controls(2), [LIST]: list, [TEXT]: Buffer.from('abc') };
const shown =
  'controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=5, value64=5}, {id=V4L2_CID_CONTRAST, size=3, string="abc"}]';
const asked = 'ctrl_class=V4L2_CTRL_CLASS_USER, count=2';

describe('controls of a video device', () => {
  it('are told at return where they are asked for, and after a failure which of them was wrong', () => {
    expect(decode(ioctl, [3, VIDIOC_G_EXT_CTRLS, AT], { memory })).toBe(
      `ioctl(3, VIDIOC_G_EXT_CTRLS, {${asked}, ${shown}}) = 0`,
    );
    expect(decode(ioctl, [3, VIDIOC_G_EXT_CTRLS, AT], { memory, errno: EINVAL })).toBe(
      `ioctl(3, VIDIOC_G_EXT_CTRLS, {${asked}, ${shown}, error_idx=1}) = -1 EINVAL`,
    );
  });

  it('are told before and after they are set', () => {
    expect(decode(ioctl, [3, VIDIOC_S_EXT_CTRLS, AT], { memory })).toBe(
      `ioctl(3, VIDIOC_S_EXT_CTRLS, {${asked}, ${shown}} => {${shown}}) = 0`,
    );
    expect(decode(ioctl, [3, VIDIOC_S_EXT_CTRLS, AT], { memory, errno: EINVAL })).toBe(
      `ioctl(3, VIDIOC_S_EXT_CTRLS, {${asked}, ${shown}} => {${shown}, error_idx=1}) = -1 EINVAL`,
    );
  });

  it('are told once where there are none, or not all of them can be read', () => {
    const none = { [AT]: controls(0) };
    expect(decode(ioctl, [3, VIDIOC_S_EXT_CTRLS, AT], { memory: none, errno: EINVAL })).toBe(
      'ioctl(3, VIDIOC_S_EXT_CTRLS, {ctrl_class=V4L2_CTRL_CLASS_USER, count=0}) = -1 EINVAL',
    );
    const cut = { ...memory, [LIST]: list.subarray(0, 30) };
    expect(decode(ioctl, [3, VIDIOC_S_EXT_CTRLS, AT], { memory: cut })).toBe(
      `ioctl(3, VIDIOC_S_EXT_CTRLS, {${asked}, controls=[{id=V4L2_CID_BRIGHTNESS, size=0, value=5, value64=5}, ... /* 0x2014 */]}) = 0`,
    );
  });
});
