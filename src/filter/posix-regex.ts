import defer * as koffi from 'koffi';
import { UsageError } from './usage-error.ts';

/** Values of `regex.h`, the same in glibc and musl. */
const REG_EXTENDED = 1;
const REG_NOSUB = 8;
/** More than a `regex_t` takes in any libc (64 bytes in glibc). */
const REGEX_SIZE = 256;
const MESSAGE_SIZE = 512;

/**
 * Compiles a POSIX extended regular expression with the C library, whose syntax and messages are what users of
 * `-e trace=/REGEX` know. The test that it gives finds a match anywhere in the text.
 * @throws UsageError with the C library's message if the expression is malformed
 */
export function compilePosixRegex(pattern: string): (text: string) => boolean {
  const libc = koffi.default.load(null);
  const regcomp = libc.func('int regcomp(void *, const char *, int)');
  const regexec = libc.func('int regexec(void *, const char *, size_t, void *, int)');
  const regerror = libc.func('size_t regerror(int, void *, void *, size_t)');

  const compiled = Buffer.alloc(REGEX_SIZE);
  const error = regcomp(compiled, pattern, REG_EXTENDED | REG_NOSUB);
  if (error !== 0) {
    const message = Buffer.alloc(MESSAGE_SIZE);
    regerror(error, compiled, message, MESSAGE_SIZE);
    throw new UsageError(`regcomp: ${pattern}: ${message.toString('utf8', 0, message.indexOf(0))}`);
  }
  return (text) => regexec(compiled, text, 0, null, 0) === 0;
}
