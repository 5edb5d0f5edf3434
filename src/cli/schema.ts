import { readFileSync } from 'node:fs';

/** The JSON Schema of what `--json` prints, as it is published. */
export function schemaText(): string {
  return readFileSync(new URL('../schema/xtrace-event.schema.json', import.meta.url), 'utf8');
}
