import { describe, expect, it } from 'vitest';
import { takeLaunch } from '../../../src/process/launch.ts';

describe('what the launcher says', () => {
  it('is taken off the arguments', () => {
    expect(takeLaunch(['--launch=17,9,8,7,6,,,5', '-f', '--launch=x'])).toEqual({
      gate: { pid: 17, reading: 9, writing: 8, input: 7, ignored: 6n, blocked: 5n, isCaller: false },
      args: ['-f', '--launch=x'],
    });
  });

  it('may be that standard input is closed, or that /proc could not be read', () => {
    expect(takeLaunch(['--launch=17,9,8,-,,']).gate).toMatchObject({ input: undefined, ignored: 0n });
  });

  it('leaves out what the shell ignores by itself', () => {
    expect(takeLaunch(['--launch=17,9,8,7,0000000000000006,bash']).gate?.ignored).toBe(2n);
  });

  it('may be that there is no gate', () => {
    expect(takeLaunch(['--launch=', 'ls'])).toEqual({ gate: undefined, args: ['ls'] });
    expect(takeLaunch(['ls'])).toEqual({ gate: undefined, args: ['ls'] });
    expect(takeLaunch([])).toEqual({ gate: undefined, args: [] });
  });
});
