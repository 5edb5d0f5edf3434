import type { Contents } from './chapters.ts';

/** Where everything is in the catalogue, by its tables. */
export interface TableOfContents {
  readonly syscalls: Contents;
  readonly requests: Contents;
}

/** What the build puts here (tools/build.mjs). */
declare const TABLE_OF_CONTENTS: TableOfContents | undefined;

/** What the build found out; undefined where the program is not a bundle. */
export const CONTENTS = typeof TABLE_OF_CONTENTS === 'undefined' ? undefined : TABLE_OF_CONTENTS;
