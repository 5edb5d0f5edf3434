/** Where the argument ends that begins at `start`. */
export function endOfValue(line: string, start: number): number {
  return firstOutside(line, start, /[,)]/);
}

/** Where the array or structure ends in which `start` is: at its closing bracket. */
export function endOfEnclosing(line: string, start: number): number {
  return firstOutside(line, start, /[)}\]]/);
}

/** Where a character that `ends` matches stands first after `start`, outside of text and of brackets that open behind it. */
function firstOutside(line: string, start: number, ends: RegExp): number {
  let depth = 0;
  let isText = false;
  for (let at = start; at < line.length; at++) {
    const character = line[at] as string;
    if (isText) {
      if (character === '\\') at++;
      else isText = character !== '"';
      continue;
    }
    if (depth === 0 && ends.test(character)) return at;
    if (character === '"') isText = true;
    else if (/[{[(]/.test(character)) depth++;
    else if (/[)}\]]/.test(character)) depth--;
  }
  return line.length;
}
