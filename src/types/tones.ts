import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/** How often a second the clock of a PC's speaker ticks (ioctl_console(2)). */
const CLOCK = 1_193_182;
const OFF = 'off';

/** A sound, as how many ticks of the clock it takes to swing once: `1193 /* 1000 Hz * /`. */
export const sound: Type = scalar('word', (c, low, high) => {
  c.out.unsigned(low, high);
  const isSound = high === 0 && low > 0 && low <= CLOCK;
  c.out.meaning(isSound ? hertz(low) : OFF);
});

/** A sound, and for how many milliseconds: `125<<16|1193 /* 1000 Hz, 125 ms * /`. */
export const tone: Type = scalar(4, (c, low) => {
  const duration = low >>> 16;
  const ticks = low & 0xffff;
  if (duration !== 0) {
    c.out.parts();
    c.out.int(duration);
    c.out.shifted(16, '<<16');
    c.out.or();
  }
  c.out.int(ticks);
  c.out.meaning(duration !== 0 && ticks !== 0 ? `${hertz(ticks)}, ${duration} ms` : OFF);
});

function hertz(ticks: number): string {
  return `${Math.floor(CLOCK / ticks)} Hz`;
}
