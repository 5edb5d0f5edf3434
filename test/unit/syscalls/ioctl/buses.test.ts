import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const THERE = 0x2000;
const FW_CDEV_IOC_SEND_REQUEST = 0x40282301;
const USBTMC_IOCTL_READ = 0xc0145b0e;
const UVCIOC_CTRL_QUERY = 0xc0107521;
const RIO_TRANSFER = 0xc0186d15;
const VIDEO_GET_EVENT = 0x80206f1c;
const MSHV_SET_MSI_ROUTING = 0x4008b805;
const IOCTL_GNTDEV_DMABUF_IMP_TO_REFS = 0x0014470b;
const VBG_IOCTL_HGCM_CONNECT = 0xc09c5604;
const SNDRV_COMPRESS_AVAIL = 0x801c4321;

/** So many bytes, which begin with these. */
function room(size: number, ...parts: (readonly number[] | Uint8Array)[]): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(parts.flatMap((part) => [...part]));
  return bytes;
}

function told(request: number, asked: Uint8Array, answer = asked, there: Uint8Array = new Uint8Array()) {
  const more = there.length > 0 ? { [THERE]: there } : {};
  return decode(ioctl, [3, request, AT], {
    memory: { [AT]: asked, ...more },
    memoryAtExit: { [AT]: answer, ...more },
  });
}

describe('requests to buses', () => {
  it('tell the data of a transaction', () => {
    const request = room(40, words32(1, 3), words64(0x10), words64(7), words64(THERE), words32(2));
    expect(told(FW_CDEV_IOC_SEND_REQUEST, request, request, Uint8Array.from([1, 2, 3]))).toBe(
      'ioctl(3, FW_CDEV_IOC_SEND_REQUEST, {tcode=TCODE_WRITE_BLOCK_REQUEST, length=3, offset=0x10, closure=0x7,' +
        String.raw` data="\x01\x02\x03", generation=2}) = 0`,
    );
  });

  it('tell what an instrument said, as much as there is of it', () => {
    const message = (transferred: number) => room(20, words32(64, transferred, 0), words64(THERE));
    expect(told(USBTMC_IOCTL_READ, message(0), message(2), Uint8Array.from([111, 107]))).toBe(
      'ioctl(3, USBTMC_IOCTL_READ, {transfer_size=64, flags=0} => {transferred=2, message="ok"}) = 0',
    );
  });

  it('tell what a camera is set to', () => {
    const query = room(16, [3, 1, 0x81, 0, 2, 0, 0, 0], words64(THERE));
    expect(told(UVCIOC_CTRL_QUERY, query, query, Uint8Array.from([5, 0]))).toBe(
      String.raw`ioctl(3, UVCIOC_CTRL_QUERY, {unit=3, selector=1, query=UVC_GET_CUR, size=2, data="\x05\x00"} => {data="\x05\x00"}) = 0`,
    );
  });

  it('tell the pieces of a transfer', () => {
    const transfer = room(24, words64(THERE), words32(1, 2), [0, 0, 1, 0]);
    const piece = room(
      48,
      words64(0x100),
      words64(0x5000),
      words64(0),
      words64(0),
      words64(64),
      [9, 0, 1, 0],
    );
    const text =
      '{block=[{rio_addr=0x100, loc_addr=0x5000, handle=0, offset=0, length=64, rioid=0x9, method=RIO_EXCHANGE_NWRITE,' +
      ' completion_code=0}], count=1, transfer_mode=RIO_TRANSFER_MODE_TRANSFER, sync=RIO_TRANSFER_SYNC, dir=RIO_TRANSFER_DIR_WRITE}';
    expect(told(RIO_TRANSFER, transfer, transfer, piece)).toBe(
      `ioctl(3, RIO_TRANSFER, ${text} => ${text}) = 0`,
    );
  });
});

describe('requests whose structures say what they hold', () => {
  it('tell what happened to a picture', () => {
    const event = room(32, words32(2, 0), words64(5), words32(25_000));
    expect(told(VIDEO_GET_EVENT, event)).toBe(
      'ioctl(3, VIDEO_GET_EVENT, {type=VIDEO_EVENT_FRAME_RATE_CHANGED, timestamp=5, u.frame_rate=25000}) = 0',
    );
  });

  it('tell as many routes, and as many references, as there are', () => {
    expect(told(MSHV_SET_MSI_ROUTING, room(24, words32(1, 0, 5, 0xfee0_0000, 0, 0x31)))).toBe(
      'ioctl(3, MSHV_SET_MSI_ROUTING, {nr=1, entries=[{gsi=5, address_lo=0xfee00000, address_hi=0, data=0x31}]}) = 0',
    );
    const imported = room(24, words32(4, 2, 1, 0, 8, 9));
    expect(told(IOCTL_GNTDEV_DMABUF_IMP_TO_REFS, imported)).toBe(
      'ioctl(3, IOCTL_GNTDEV_DMABUF_IMP_TO_REFS, {fd=4, count=2, domid=1} => {refs=[8, 9]}) = 0',
    );
  });

  it('tell of a guest what it asks, and what it was told', () => {
    const asked = room(156, words32(156, 0x10001, 0, 0, 28, 0, 2), [104, 105]);
    const answer = room(156, words32(156, 0x10001, 0, 0, 28, 0, 77));
    expect(told(VBG_IOCTL_HGCM_CONNECT, asked, answer)).toBe(
      'ioctl(3, VBG_IOCTL_HGCM_CONNECT, {size_in=156, version=0x10001, type=0, size_out=28, in={loc={type=2, service_name="hi"}}}' +
        ' => {rc=0, out={client_id=77}}) = 0',
    );
  });

  it('tell of sound that is compressed how far it is, though the structure has no padding', () => {
    expect(told(SNDRV_COMPRESS_AVAIL, room(28, words64(512), words32(1, 2, 3, 4, 48_000)))).toBe(
      'ioctl(3, SNDRV_COMPRESS_AVAIL, {avail=512, tstamp={byte_offset=1, copied_total=2, pcm_frames=3, pcm_io_frames=4,' +
        ' sampling_rate=48000}}) = 0',
    );
  });
});
