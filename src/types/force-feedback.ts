import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import { INPUT_FORCES } from '../abi/generated/input.ts';
import { choice } from './choice.ts';
import { enumeration } from './constants.ts';
import { address, hex16, int16, uint, uint16 } from './numbers.ts';
import { type Fields, struct } from './struct.ts';
import type { Type } from './type.ts';

/** Bytes of the union of all kinds of effects (linux/input.h): the longest ends with a pointer. */
const unionSize = (abi: Abi): number => (abi.wordSize === 8 ? 32 : 28);

const envelope = struct({
  attack_length: uint16,
  attack_level: uint16,
  fade_length: uint16,
  fade_level: hex16,
});

const kind = (name: string) => constantValue(INPUT_FORCES, name);

const kinds = new Map<number, Fields>([
  [kind('FF_CONSTANT'), { constant: struct({ level: int16, envelope }) }],
  [kind('FF_RAMP'), { ramp: struct({ start_level: int16, end_level: int16, envelope }) }],
  [
    kind('FF_PERIODIC'),
    {
      periodic: struct({
        waveform: uint16,
        period: uint16,
        magnitude: int16,
        offset: int16,
        phase: uint16,
        envelope,
        custom_len: uint,
        custom_data: address,
      }),
    },
  ],
  [kind('FF_RUMBLE'), { rumble: struct({ strong_magnitude: uint16, weak_magnitude: uint16 }) }],
]);

/** `struct ff_effect`: what a joystick is to do to the hand that holds it. */
export const forceFeedback: Type = struct(
  {
    type: enumeration(INPUT_FORCES, 2),
    id: int16,
    direction: uint16,
    trigger: struct({ button: uint16, interval: uint16 }),
    replay: struct({ length: uint16, delay: uint16 }),
    effect: choice('type', kinds, unionSize),
  },
  { brief: ['type', 'id', 'direction'] },
);
