import { constantValue } from '../../abi/constants.ts';
import {
  CDROM_ADDRESSES,
  CDROM_AUDIO_STATES,
  CDROM_CHANGES,
  CDROM_DIRECTIONS,
  CDROM_OPTIONS,
  CDROM_SLOTS,
} from '../../abi/generated/peripherals.ts';
import { bitFields } from '../../types/bit-fields.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags, namedNumber } from '../../types/constants.ts';
import { inlineHexString, inlineString } from '../../types/inline.ts';
import { address, int, int64, long, uint, uint8, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** Where on a disc something is (linux/cdrom.h, as all that follows): the number of a sector, or minutes, seconds and frames. */
const minutes = { minute: uint8, second: uint8, frame: uint8 };
const formatOf = (name: string) => constantValue(CDROM_ADDRESSES, `CDROM_${name}`);
const place = (name: string, format: string) =>
  choice(
    format,
    new Map<number, Fields>([
      [formatOf('LBA'), { [name]: struct({ lba: int }) }],
      [formatOf('MSF'), { [name]: struct({ msf: struct(minutes) }) }],
    ]),
    PLACE,
    undefined,
    4,
  );
const PLACE = 4;
const format = enumeration(CDROM_ADDRESSES, 1);
const played = struct({
  cdmsf_min0: uint8,
  cdmsf_sec0: uint8,
  cdmsf_frame0: uint8,
  cdmsf_min1: uint8,
  cdmsf_sec1: uint8,
  cdmsf_frame1: uint8,
});
const tracks = struct({ cdti_trk0: uint8, cdti_ind0: uint8, cdti_trk1: uint8, cdti_ind1: uint8 });
const entry: Fields = {
  cdte_track: uint8,
  adr_ctrl: bitFields(1, [
    ['cdte_adr', 4],
    ['cdte_ctrl', 4],
  ]),
  cdte_format: format,
  cdte_addr: place('cdte_addr', 'cdte_format'),
  cdte_datamode: uint8,
};
const channel: Fields = {
  cdsc_format: format,
  cdsc_audiostatus: enumeration(CDROM_AUDIO_STATES, 1),
  adr_ctrl: bitFields(1, [
    ['cdsc_adr', 4],
    ['cdsc_ctrl', 4],
  ]),
  cdsc_trk: uint8,
  cdsc_ind: uint8,
  cdsc_absaddr: place('cdsc_absaddr', 'cdsc_format'),
  cdsc_reladdr: place('cdsc_reladdr', 'cdsc_format'),
};
const sessions: Fields = { addr: place('addr', 'addr_format'), xa_flag: uint8, addr_format: format };
const volume = struct({ channel0: uint8, channel1: uint8, channel2: uint8, channel3: uint8 });
const audio = struct({ addr: place('addr', 'addr_format'), addr_format: format, nframes: int, buf: address });
const change: Fields = { last_media_change: int64, media_flags: flags(CDROM_CHANGES, 8) };

/** `struct cdrom_generic_command`: what the drive is told in the words of SCSI. */
const packet: Fields = {
  cmd: inlineHexString(12),
  buffer: address,
  buflen: uint,
  stat: int,
  sense: address,
  data_direction: enumeration(CDROM_DIRECTIONS, 1),
  quiet: int,
  timeout: int,
  unused: hidden(address),
};
/** Requests to drives of discs (linux/cdrom.h). */
export const opticalDriveRequests: readonly Request[] = [
  ['CDROMREADTOCHDR', out(pointer(struct({ cdth_trk0: uint8, cdth_trk1: uint8 })))],
  [
    'CDROMREADTOCENTRY',
    exchangeOf(entry, ['cdte_track', 'cdte_format'], ['adr_ctrl', 'cdte_addr', 'cdte_datamode']),
  ],
  ['CDROMPLAYMSF', pointer(played)],
  ['CDROMPLAYTRKIND', pointer(tracks)],
  ['CDROMPLAYBLK', pointer(struct({ from: int, len: uint16 }))],
  ['CDROMSUBCHNL', question(channel, 'cdsc_format')],
  ['CDROMMULTISESSION', exchangeOf(sessions, ['addr_format'], ['addr', 'xa_flag', 'addr_format'])],
  ['CDROM_GET_MCN', out(pointer(struct({ medium_catalog_number: inlineString(14) })))],
  ['CDROMVOLCTRL', pointer(volume)],
  ['CDROMVOLREAD', out(pointer(volume))],
  ['CDROMREADAUDIO', pointer(audio)],
  ['CDROMREADMODE1 CDROMREADMODE2 CDROMREADRAW CDROMREADCOOKED', pointer(played)],
  ['CDROM_SELECT_SPEED CDROM_LOCKDOOR CDROMEJECT_SW', long],
  ['CDROM_DRIVE_STATUS CDROM_MEDIA_CHANGED CDROM_SELECT_DISC', namedNumber(CDROM_SLOTS, 4)],
  ['CDROM_SET_OPTIONS CDROM_CLEAR_OPTIONS', flags(CDROM_OPTIONS, 'word')],
  [
    'CDROM_SEND_PACKET',
    exchangeOf(
      packet,
      Object.keys(packet).filter((name) => name !== 'stat' && name !== 'unused'),
      ['buflen', 'stat'],
    ),
  ],
  ['CDROMSEEK', pointer(played)],
  ['CDROMGETSPINDOWN', out(pointee(uint8))],
  ['CDROMSETSPINDOWN', pointee(uint8)],
  ['CDROM_DEBUG', long],
  ['CDROM_NEXT_WRITABLE CDROM_LAST_WRITTEN', out(pointee(long))],
  [
    'CDROM_TIMED_MEDIA_CHANGE',
    exchangeOf(change, ['last_media_change'], ['last_media_change', 'media_flags']),
  ],
];
