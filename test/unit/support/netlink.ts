import { X86_64 } from '../../../src/abi/abi.ts';
import { ByteText } from '../../../src/format/byte-text.ts';
import { TextEmitter } from '../../../src/format/text-emitter.ts';
import { Decoding, type Surroundings } from '../../../src/types/decoding.ts';
import { printMessages } from '../../../src/types/netlink/messages.ts';
import { FakeMemory, words32 } from './decode.ts';

const ADDRESS = 0x1000;

/** What a message that a socket of `protocol` sends is shown as. `families`: those of generic netlink. */
export function shownMessages(
  protocol: number,
  messages: Uint8Array,
  families: Readonly<Record<number, string>> = {},
): string {
  const surroundings: Surroundings = {
    interfaceName: (index) => (index === 1 ? 'lo' : undefined),
    netlinkProtocol: () => undefined,
    bpfObject: () => 0,
    numberOfProcess: (pid) => pid,
    startOfMachine: () => 0,
    genericFamily: (type) => families[type],
  };
  const text = new ByteText();
  const options = { stringLimit: 32, abbreviate: true };
  const c = new Decoding(new TextEmitter(text, 'none'), options, undefined, surroundings);
  c.abi = X86_64;
  c.memory = new FakeMemory({ [ADDRESS]: messages });
  printMessages(c, ADDRESS, 0, messages.length, protocol);
  return text.toString();
}

/** A message of this type, numbered 1, with what follows its header. */
export function message(type: number, flags: number, ...payload: Uint8Array[]): Buffer {
  const content = Buffer.concat(payload);
  return Buffer.concat([words32(16 + content.length, type | (flags << 16), 1, 0), content]);
}

/** An attribute, which may hold others. */
export function attribute(type: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const padding = Buffer.alloc(-content.length & 3);
  return Buffer.concat([words32((4 + content.length) | (type << 16)), content, padding]);
}

export const NETLINK_GENERIC = 16;
const FAMILY = 0x11;

/** What follows the header of a message of a family of generic netlink: its command, version 1, and attributes. */
export function saidBy(
  family: string,
  isRequest: boolean,
  command: number,
  ...payload: Uint8Array[]
): string {
  const whole = message(FAMILY, isRequest ? 1 : 0, Buffer.from([command, 1, 0, 0]), ...payload);
  return shownMessages(NETLINK_GENERIC, whole, { [FAMILY]: family }).replace(/^\[\{nlmsg_len.*?\}, /, '');
}
