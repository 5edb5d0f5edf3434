/**
 * A word of a command line (raw bytes, as `latin1`) as text, from which `argumentBytes` makes its bytes again. One that is no
 * UTF-8 has a lone surrogate, U+DC00 and the byte, in the place of each byte beyond ASCII.
 */
export function argumentText(raw: string): string {
  const bytes = Buffer.from(raw, 'latin1');
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  return raw.replace(BEYOND_ASCII, (byte) => String.fromCharCode(SURROGATES + byte.charCodeAt(0)));
}

/** The bytes of a word, or of a part of one, that is text. */
export function argumentBytes(text: string): Buffer {
  if (!HAS_SURROGATE.test(text)) return Buffer.from(text);
  const pieces = text.split(EACH_SURROGATE).map((piece) => {
    const code = piece.charCodeAt(0);
    return HAS_SURROGATE.test(piece) ? Buffer.of(code - SURROGATES) : Buffer.from(piece);
  });
  return Buffer.concat(pieces);
}

const SURROGATES = 0xdc00;
const BEYOND_ASCII = /[\x80-\xff]/g;
const HAS_SURROGATE = /[\udc80-\udcff]/u;
const EACH_SURROGATE = /([\udc80-\udcff])/u;
