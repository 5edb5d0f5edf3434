/** A number of at most 32 bits in hexadecimal, as `#` in a format of printf(3) has it: 0 has no prefix. */
export function hexText(value: number): string {
  return value === 0 ? '0' : `0x${value.toString(16)}`;
}
