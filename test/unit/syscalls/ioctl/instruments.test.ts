import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const THERE = 0x2000;
const IBRD = 0xc018a064;
const COMEDI_CMD = 0x80506409;
const COMEDI_INSN = 0x8028640c;
const FDRAWCMD = 0x258;
const DVD_READ_STRUCT = 0x5390;
const DVD_AUTH = 0x5392;
const VIDIOC_DBG_G_REGISTER = 0xc0385650;
const VIDIOC_DECODER_CMD = 0xc0485660;
const VHOST_VDPA_GET_CONFIG = 0x8008af73;
const TIOCGPTPEER = 0x5441;

/** So many bytes, which begin with these. */
function room(size: number, ...parts: (readonly number[] | Uint8Array)[]): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(parts.flatMap((part) => [...part]));
  return bytes;
}

function told(request: number, asked: Uint8Array, answer: Uint8Array, more: Record<number, Uint8Array> = {}) {
  return decode(ioctl, [3, request, AT], {
    memory: { [AT]: asked, ...more },
    memoryAtExit: { [AT]: answer, ...more },
  });
}

describe('requests to instruments', () => {
  it('tell what came over a bus', () => {
    const transfer = (completed: number) => room(24, words64(THERE), words32(8, completed, 1, 5));
    expect(told(IBRD, transfer(0), transfer(3), { [THERE]: Uint8Array.from([104, 105, 10]) })).toBe(
      String.raw`ioctl(3, IBRD, {requested_transfer_count=8, end=1, handle=5} => {buffer_ptr="hi\n", completed_transfer_count=3, end=1}) = 0`,
    );
  });

  it('tell the channels of a command, and what starts and stops it', () => {
    const command = room(
      80,
      words32(1, 0x20, 2, 0, 0x10, 1000, 2, 0, 0x20, 2, 1, 0),
      words64(THERE),
      words32(2, 0),
      words64(0),
      words32(0, 0),
    );
    const text =
      '{subdev=1, flags=CMDF_WAKE_EOS, start_src=TRIG_NOW, start_arg=0, scan_begin_src=TRIG_TIMER, scan_begin_arg=1000,' +
      ' convert_src=TRIG_NOW, convert_arg=0, scan_end_src=TRIG_COUNT, scan_end_arg=2, stop_src=TRIG_NONE, stop_arg=0,' +
      ' chanlist=[0, 0x1], chanlist_len=2, data=NULL, data_len=0}';
    expect(told(COMEDI_CMD, command, command, { [THERE]: words32(0, 1) })).toBe(
      `ioctl(3, COMEDI_CMD, ${text} => ${text}) = 0`,
    );
  });

  it('tell the data of an instruction', () => {
    const instruction = room(40, words32(0x400_0000, 2), words64(THERE), words32(1, 7));
    expect(told(COMEDI_INSN, instruction, instruction, { [THERE]: words32(5, 6) })).toBe(
      'ioctl(3, COMEDI_INSN, {insn=INSN_READ, n=2, data=[5, 6], subdev=1, chanspec=0x7} => {data=[5, 6]}) = 0',
    );
  });
});

describe('requests to drives', () => {
  it('tell as many bytes of a command, and of its reply, as there are', () => {
    const bytes = (replies: number) => {
      const made = room(104, words32(0x88, 0), words64(0));
      made.set([0, 2, 0x0f, 1], 52);
      made.set([replies, 0x20], 70);
      made.set(words32(2, 0), 88);
      return made;
    };
    expect(told(FDRAWCMD, bytes(0), bytes(1))).toBe(
      String.raw`ioctl(3, FDRAWCMD, {flags=FD_RAW_INTR|FD_RAW_NEED_SEEK, data=NULL, length=0, rate=0, cmd="\x0f\x01", track=2}` +
        String.raw` => {flags=FD_RAW_INTR|FD_RAW_NEED_SEEK, length=0, reply="\x20", track=2, resultcode=0}) = 0`,
    );
  });

  it('tell of a DVD what was asked for', () => {
    const answer = room(2056, [0, 0, 0, 0, 0x21, 0x02, 0x11, 0x00, 1, 0, 0, 0], words32(0x30000, 0x50000, 0));
    expect(told(DVD_READ_STRUCT, room(2056), answer)).toContain(
      '{type=DVD_STRUCT_PHYSICAL, layer_num=0} => {type=DVD_STRUCT_PHYSICAL, layer_num=0, layer=[{book_version=1, book_type=2, min_rate=2,' +
        ' disc_size=0, layer_type=1, track_path=1, nlayers=0, track_density=0, linear_density=0, bca=1, start_sector=196608,' +
        ' end_sector=327680, end_sector_l0=0}, {',
    );
    expect(told(DVD_READ_STRUCT, room(2056, [3]), room(2056, [3, 0, 0, 0, 2, 0, 0, 0, 7, 8, 9]))).toBe(
      'ioctl(3, DVD_READ_STRUCT, {type=DVD_STRUCT_BCA} => {type=DVD_STRUCT_BCA, len=2, value=[0x7, 0x8]}) = 0',
    );
  });

  it('tell how a drive and a program trust one another', () => {
    expect(told(DVD_AUTH, room(16, [7, 1]), room(16, [7, 1, 1, 2, 3, 4, 5, 0], words32(16), [0x0d]))).toBe(
      String.raw`ioctl(3, DVD_AUTH, {type=DVD_LU_SEND_TITLE_KEY, agid=1, title_key="\x00\x00\x00\x00\x00", lba=0, cpm=0, cp_sec=0, cgms=0}` +
        String.raw` => {type=DVD_LU_SEND_TITLE_KEY, agid=1, title_key="\x01\x02\x03\x04\x05", lba=16, cpm=1, cp_sec=0, cgms=3}) = 0`,
    );
  });
});

describe('rare requests to devices', () => {
  it('tell which chip has a register', () => {
    const register = (value: number) =>
      room(56, words32(0, 2), new Uint8Array(28), words32(4), words64(16), words64(value));
    expect(told(VIDIOC_DBG_G_REGISTER, register(0), register(9))).toBe(
      'ioctl(3, VIDIOC_DBG_G_REGISTER, {match={type=V4L2_CHIP_MATCH_BRIDGE, addr=2}, reg=0x10} => {size=4, val=0x9}) = 0',
    );
  });

  it('tell what a decoder is to do', () => {
    const start = room(72, words32(0, 1, -1000, 1));
    const text = '{cmd=V4L2_DEC_CMD_START, flags=0x1, start={speed=-1000, format=V4L2_DEC_START_FMT_GOP}}';
    expect(told(VIDIOC_DECODER_CMD, start, start)).toBe(
      `ioctl(3, VIDIOC_DECODER_CMD, ${text} => ${text}) = 0`,
    );
  });

  it('tell a part of what a device shows', () => {
    expect(told(VHOST_VDPA_GET_CONFIG, room(11, words32(4, 3)), room(11, words32(4, 3), [1, 2, 3]))).toBe(
      'ioctl(3, VHOST_VDPA_GET_CONFIG, {off=4, len=3} => {buf=[0x1, 0x2, 0x3]}) = 0',
    );
  });

  it('tell how the other end of a terminal is opened', () => {
    expect(decode(ioctl, [3, TIOCGPTPEER, 0x102], { result: 4 })).toBe(
      'ioctl(3, TIOCGPTPEER, O_RDWR|O_NOCTTY) = 4',
    );
  });
});
