import { appendFileSync } from 'node:fs';

/** The file that collects how many lines were compared; none where nobody asked. */
const FILE = process.env.XTRACE_COMPARED_LINES;

/** Notes that so many lines of strace were compared, and those that differ (as `differ` tells them). */
export function countLines(compared: number, difference: string | null): void {
  if (FILE === undefined) return;
  const different = difference === null ? 0 : linesThatDiffer(difference);
  appendFileSync(FILE, `${compared} ${different}\n`);
}

function linesThatDiffer(difference: string): number {
  const left = /^\.\.\. and (\d+) more$/m.exec(difference)?.[1] ?? 0;
  return (difference.match(/^-/gm)?.length ?? 0) + Number(left);
}
