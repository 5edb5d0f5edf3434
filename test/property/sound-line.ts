/** What JavaScript writes where a value is missing or is none that the kernel has. */
const ACCIDENTS = /undefined|NaN|\[object|Infinity|\bnull\b|\bfalse\b|\btrue\b|0x-|\d\.\d+e\+|\de\+\d/;

/** What select(2) found ready: strace ends each further set that it does not list in a bracket all the same. */
const SETS_NOT_LISTED = /(\b(?:in|out|except) \[[\d ]*\])\]+/g;

/** What is wrong with the text of one call or signal, undefined where nothing is. */
export function faultOf(text: string): string | undefined {
  const end = text.indexOf('\n');
  if (end < 0) return 'is not finished';
  if (end !== text.length - 1) return 'is more than one line';
  if (!isPrintable(text, end)) return 'is not printable';
  const outside = withoutStrings(text).replace(SETS_NOT_LISTED, '$1');
  const accident = ACCIDENTS.exec(outside);
  if (accident) return `has ${accident[0]}`;
  return nestingFault(outside.replace(UNOPENED, '$1'));
}

function isPrintable(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

/** The text with quoted strings emptied. */
function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

/** strace's own, and ours: a set of select that finds no room in the note ends in a bracket all the same. */
const UNOPENED = /( \((?:in|out|except) \[[\d ]*\])\]+/;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function nestingFault(text: string): string | undefined {
  const open: string[] = [];
  for (const sign of text) {
    if (sign === '(' || sign === '[' || sign === '{') open.push(sign);
    else if (sign in CLOSERS && open.pop() !== CLOSERS[sign]) return `has ${sign} too much`;
  }
  if (open.length > 0) return `does not close ${open.pop()}`;
  const odd = /[[({], |, [\])}]|, ,|^, |=[,})\]]/.exec(text);
  return odd ? `has '${odd[0]}'` : undefined;
}
