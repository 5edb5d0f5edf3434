import { syscallRows } from './catalogue.ts';
import type { TableOfContents } from './contents.ts';
import { requestRows } from './ioctl/ioctl.ts';

/** Makes what `CONTENTS` is in the bundle. */
export function tableOfContents(): TableOfContents {
  return { syscalls: syscallRows.contents(), requests: requestRows.contents() };
}
