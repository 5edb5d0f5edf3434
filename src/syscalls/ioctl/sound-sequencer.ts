import {
  SEQUENCER_CLIENT_FILTERS,
  SEQUENCER_CLIENT_TYPES,
  SEQUENCER_PORT_CAPABILITIES,
  SEQUENCER_PORT_FLAGS,
  SEQUENCER_PORT_TYPES,
  SEQUENCER_QUERIES,
  SEQUENCER_QUEUE_FLAGS,
  SEQUENCER_REMOVALS,
  SEQUENCER_SUBSCRIPTION_FLAGS,
  SEQUENCER_TIMERS,
} from '../../abi/generated/sound.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineHexString, inlineString, padding } from '../../types/inline.ts';
import { address, hexInt, int, uint, uint8 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, question, type Request } from './request.ts';
import { protocolVersion } from './sound.ts';
import { timerId } from './sound-controls.ts';

const system = struct({
  queues: int,
  clients: int,
  ports: int,
  channels: int,
  cur_clients: int,
  cur_queues: int,
  reserved: hidden(padding(24)),
});
const client: Fields = {
  client: int,
  type: enumeration(SEQUENCER_CLIENT_TYPES),
  name: inlineString(64),
  filter: flags(SEQUENCER_CLIENT_FILTERS),
  multicast_filter: inlineHexString(8),
  event_filter: inlineHexString(32),
  num_ports: int,
  event_lost: int,
  card: int,
  pid: int,
  midi_version: uint,
  reserved: hidden(padding(52)),
};
const pool: Fields = {
  client: int,
  output_pool: int,
  input_pool: int,
  output_room: int,
  output_free: int,
  input_free: int,
  reserved: hidden(padding(64)),
};

const end = struct({ client: uint8, port: uint8 });
const port: Fields = {
  addr: end,
  name: inlineString(64),
  pad: hidden(padding(2)),
  capability: flags(SEQUENCER_PORT_CAPABILITIES),
  type: flags(SEQUENCER_PORT_TYPES),
  midi_channels: int,
  midi_voices: int,
  synth_voices: int,
  read_use: int,
  write_use: int,
  kernel: address,
  flags: flags(SEQUENCER_PORT_FLAGS),
  time_queue: uint8,
  reserved: hidden(padding(59)),
};

const queue: Fields = {
  queue: int,
  owner: int,
  locked: uint,
  name: inlineString(64),
  flags: flags(SEQUENCER_QUEUE_FLAGS),
  reserved: hidden(padding(60)),
};
const time = struct({ tv_sec: uint, tv_nsec: uint });
const queueStatus: Fields = {
  queue: int,
  events: int,
  tick: uint,
  time,
  running: int,
  flags: hexInt,
  reserved: hidden(padding(64)),
};
const tempo: Fields = {
  queue: int,
  tempo: uint,
  ppq: int,
  skew_value: uint,
  skew_base: uint,
  reserved: hidden(padding(24)),
};
const queueClient: Fields = { queue: int, client: int, used: int, reserved: hidden(padding(64)) };

const subscription: Fields = {
  sender: end,
  dest: end,
  voices: uint,
  flags: flags(SEQUENCER_SUBSCRIPTION_FLAGS),
  queue: uint8,
  pad: hidden(padding(3)),
  reserved: hidden(padding(64)),
};
const subscribers: Fields = {
  root: end,
  type: enumeration(SEQUENCER_QUERIES),
  index: int,
  num_subs: int,
  addr: end,
  queue: uint8,
  flags: flags(SEQUENCER_SUBSCRIPTION_FLAGS),
  reserved: hidden(padding(64)),
};
const removed = struct({
  remove_mode: flags(SEQUENCER_REMOVALS),
  time,
  queue: uint8,
  dest: end,
  channel: uint8,
  type: int,
  tag: uint8,
  reserved: hidden(padding(40)),
});

const queueTimer: Fields = {
  queue: int,
  type: enumeration(SEQUENCER_TIMERS),
  u: struct({ alsa: struct({ id: timerId, resolution: uint }) }),
  reserved: hidden(padding(64)),
};
const running = struct({
  client: uint8,
  big_endian: uint8,
  cpu_mode: uint8,
  pad: hidden(uint8),
  reserved: hidden(padding(12)),
});

/** Requests to the sequencer (sound/asequencer.h). */
export const sequencerRequests: readonly Request[] = [
  ['SNDRV_SEQ_IOCTL_PVERSION', out(pointee(protocolVersion))],
  ['SNDRV_SEQ_IOCTL_CLIENT_ID', out(pointee(int))],
  ['SNDRV_SEQ_IOCTL_SYSTEM_INFO', out(pointer(system))],
  ['SNDRV_SEQ_IOCTL_GET_CLIENT_INFO', question(client, 'client')],
  ['SNDRV_SEQ_IOCTL_QUERY_NEXT_CLIENT', exchange(struct(client, { order: ['client'] }), struct(client))],
  ['SNDRV_SEQ_IOCTL_SET_CLIENT_INFO', pointer(struct(client))],
  ['SNDRV_SEQ_IOCTL_GET_CLIENT_POOL', question(pool, 'client')],
  ['SNDRV_SEQ_IOCTL_SET_CLIENT_POOL', pointer(struct(pool))],
  ['SNDRV_SEQ_IOCTL_CREATE_PORT', exchange(struct(port), struct(port, { order: ['addr'] }))],
  ['SNDRV_SEQ_IOCTL_DELETE_PORT', pointer(struct(port, { order: ['addr'] }))],
  ['SNDRV_SEQ_IOCTL_SET_PORT_INFO', pointer(struct(port))],
  ['SNDRV_SEQ_IOCTL_GET_PORT_INFO', question(port, 'addr')],
  ['SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT', exchange(struct(port, { order: ['addr'] }), struct(port))],
  ['SNDRV_SEQ_IOCTL_CREATE_QUEUE', exchange(struct(queue), struct(queue))],
  ['SNDRV_SEQ_IOCTL_DELETE_QUEUE', pointer(struct(queue, { order: ['queue'] }))],
  ['SNDRV_SEQ_IOCTL_GET_QUEUE_INFO', question(queue, 'queue')],
  ['SNDRV_SEQ_IOCTL_SET_QUEUE_INFO', pointer(struct(queue))],
  ['SNDRV_SEQ_IOCTL_GET_NAMED_QUEUE', question(queue, 'name')],
  ['SNDRV_SEQ_IOCTL_GET_QUEUE_STATUS', question(queueStatus, 'queue')],
  ['SNDRV_SEQ_IOCTL_GET_QUEUE_TEMPO', question(tempo, 'queue')],
  ['SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO', pointer(struct(tempo))],
  ['SNDRV_SEQ_IOCTL_GET_QUEUE_TIMER', question(queueTimer, 'queue')],
  ['SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER', pointer(struct(queueTimer))],
  ['SNDRV_SEQ_IOCTL_RUNNING_MODE', exchange(running, running)],
  ['SNDRV_SEQ_IOCTL_GET_QUEUE_CLIENT', question(queueClient, 'queue', 'client')],
  ['SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT', pointer(struct(queueClient))],
  ['SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT', pointer(struct(subscription))],
  ['SNDRV_SEQ_IOCTL_GET_SUBSCRIPTION', question(subscription, 'sender', 'dest')],
  ['SNDRV_SEQ_IOCTL_QUERY_SUBS', question(subscribers, 'root', 'type', 'index')],
  ['SNDRV_SEQ_IOCTL_REMOVE_EVENTS', pointer(removed)],
];
