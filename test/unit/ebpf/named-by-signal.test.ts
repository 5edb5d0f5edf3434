import { describe, expect, it } from 'vitest';
import {
  DESCRIPTOR,
  DESCRIPTOR_FACTS,
  FILE_PIPE,
  PROCESS_FACTS,
  PROCESS_IS_TASK,
  SEGMENT,
  SIGNAL_RECORD,
} from '../../../src/ebpf/layout.ts';
import { NamedBySignal } from '../../../src/ebpf/named-by-signal.ts';
import { NOT_CAPTURED } from '../../../src/events/memory.ts';

describe('NamedBySignal', () => {
  it('knows who sent a signal, and what its descriptor leads to', () => {
    const bytes = Buffer.alloc(SIGNAL_RECORD.size + SEGMENT.size + DESCRIPTOR_FACTS.size);
    bytes.writeUInt32LE(42, SIGNAL_RECORD.sender + PROCESS_FACTS.number);
    bytes.writeUInt32LE(PROCESS_IS_TASK, SIGNAL_RECORD.sender + PROCESS_FACTS.flags);
    bytes.write('cron', SIGNAL_RECORD.sender + PROCESS_FACTS.comm);
    bytes.writeUInt32LE(5, SIGNAL_RECORD.size + SEGMENT.address);
    bytes.writeUInt32LE(DESCRIPTOR_FACTS.size, SIGNAL_RECORD.size + SEGMENT.length);
    bytes.writeUInt32LE(DESCRIPTOR, SIGNAL_RECORD.size + SEGMENT.kind);
    const facts = SIGNAL_RECORD.size + SEGMENT.size;
    bytes.writeUInt32LE(9, facts + DESCRIPTOR_FACTS.inode);
    bytes.writeUInt16LE(FILE_PIPE, facts + DESCRIPTOR_FACTS.nature);
    const named = new NamedBySignal();
    named.hold(
      { bytes, words: new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) },
      0,
      bytes.length,
    );
    expect(named.process()).toEqual({
      number: 42,
      command: 'cron',
      isTask: true,
      isGroup: false,
      isSession: false,
    });
    const target = named.descriptor(5);
    expect(target !== NOT_CAPTURED && target.name.toString()).toBe('pipe:[9]');
    expect(named.descriptor(6)).toBe(NOT_CAPTURED);
  });
});
