import { describe, expect, it } from 'vitest';
import { unsupportedReason } from '../../../src/cli/platform.ts';

describe('platform', () => {
  it('is Linux on x86-64', () => expect(unsupportedReason('linux', 'x64')).toBeUndefined());

  it.each([
    ['darwin', 'x64'],
    ['linux', 'arm64'],
    ['linux', 'ia32'],
  ])('says why it is not %s on %s', (platform, architecture) =>
    expect(unsupportedReason(platform, architecture)).toMatch(/^needs .*, and this is /),
  );
});
