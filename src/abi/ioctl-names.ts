import { ABIS, type Abi } from './abi.ts';
import { IOCTLS, IOCTLS_I386, IOCTLS_X86_64 } from './generated/ioctls.ts';

const OWN = { x86_64: IOCTLS_X86_64, i386: IOCTLS_I386 };

const tables: (ReadonlyMap<number, string> | undefined)[] = ABIS.map(() => undefined);

/**
 * The name of an ioctl request, from its 32-bit number; several names of one number are joined by ` or `. Requests
 * whose number carries a length of the caller's choice (`EVIOCGNAME(256)`) have none here.
 */
export function ioctlName(abi: Abi, request: number): string | undefined {
  let table = tables[abi.index];
  if (table === undefined) {
    table = new Map([...parse(IOCTLS), ...parse(OWN[abi.name])]);
    tables[abi.index] = table;
  }
  return table.get(request >>> 0);
}

function parse(table: string): [number, string][] {
  const rows = table.split('\n');
  rows.pop();
  return rows.map((row) => {
    const space = row.indexOf(' ');
    return [Number.parseInt(row.slice(0, space), 16), row.slice(space + 1)];
  });
}
