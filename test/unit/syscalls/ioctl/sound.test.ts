import { describe, expect, it } from 'vitest';
import { I386, X86_64 } from '../../../../src/abi/abi.ts';
import { ioctlNumbers } from '../../../../src/abi/ioctl-names.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32 } from '../../support/decode.ts';

const AT = 0x1000;

/** Words 1, 2, 3... */
const counted = words32(...Array.from({ length: 40 }, (_, index) => index + 1));

describe('what 32-bit programs ask of sound devices with times of 64 bits', () => {
  it.each([
    [
      0xc088_4123,
      '_IOC(_IOC_READ|_IOC_WRITE, 0x41, 0x23, 0x88), {flags=SNDRV_PCM_SYNC_PTR_HWSYNC, control={appl_ptr=19, avail_min=20}} => ' +
        '{flags=SNDRV_PCM_SYNC_PTR_HWSYNC, status={state=SNDRV_PCM_STATE_RUNNING, hw_ptr=5, tstamp={tv_sec=34359738375, ' +
        'tv_nsec=42949672969}, suspended_state=0xb /* SNDRV_PCM_STATE_??? */, audio_tstamp={tv_sec=60129542157, ' +
        'tv_nsec=68719476751}}, control={appl_ptr=19, avail_min=20}}',
    ],
    [
      0xc030_5720,
      '_IOC(_IOC_READ|_IOC_WRITE, 0x57, 0x20, 0x30), {stream=SNDRV_RAWMIDI_STREAM_INPUT} => ' +
        '{tstamp={tv_sec=17179869187, tv_nsec=25769803781}, avail=7, xruns=8}',
    ],
    [
      0x8060_5414,
      '_IOC(_IOC_READ, 0x54, 0x14, 0x60), {tstamp={tv_sec=8589934593, tv_nsec=17179869187}, resolution=5, lost=6, ' +
        'overrun=7, queue=8}',
    ],
  ])('has a number of its own: %i', (number, text) => {
    expect(decode(ioctl, [3, number, AT], { abi: I386, memory: { [AT]: counted } })).toBe(
      `ioctl(3, ${text}) = 0`,
    );
  });

  it('is something else on x86-64, or nothing', () => {
    expect(decode(ioctl, [3, 0xc030_5720, AT], { memory: { [AT]: counted } })).toBe(
      'ioctl(3, _IOC(_IOC_READ|_IOC_WRITE, 0x57, 0x20, 0x30), 0x1000) = 0',
    );
    expect(decode(ioctl, [3, 0xc088_4123, AT], { memory: { [AT]: counted } })).toContain(
      'SNDRV_PCM_IOCTL_SYNC_PTR, {flags=SNDRV_PCM_SYNC_PTR_HWSYNC, control={appl_ptr=85899345939, avail_min=94489280533}}',
    );
  });
});

it.each([
  [0, '{card=1, device=1, flags=0, protocol_caps=0, protocol=0, num_blocks=0, version=0, family_id=0,'],
  [1, '{card=1, device=1, block_id=0, direction=0 /* SNDRV_UMP_DIR_??? */, active=0, first_group=0,'],
  [2, '"\\x01\\x00\\x00\\x00\\x01'],
])('what a client of the sequencer says of itself is of kind %i', (type, text) => {
  const number = ioctlNumbers(X86_64).get('SNDRV_SEQ_IOCTL_SET_CLIENT_UMP_INFO') as number;
  const memory = { [AT]: new Uint8Array([...words32(5, type, 1, 1), ...new Uint8Array(504)]) };
  expect(decode(ioctl, [3, number, AT], { memory })).toContain(`info=${text}`);
});
