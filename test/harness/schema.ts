import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The published schema of what `--json` prints. */
export const SCHEMA_PATH = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../schema/xtrace-event.schema.json',
);

const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false });
ajv.addSchema(JSON.parse(readFileSync(SCHEMA_PATH, 'utf8')), 'event');

/** Fails where `value` is not what the schema says of an event, or of one of its `$defs`. */
export function demandValid(value: unknown, definition?: string): void {
  const validate = ajv.getSchema(definition === undefined ? 'event' : `event#/$defs/${definition}`);
  if (!validate) throw new Error(`the schema has no ${definition}`);
  if (validate(value)) return;
  throw new Error(`${ajv.errorsText(validate.errors)}: ${JSON.stringify(value)}`);
}

/** One event of the output. */
export interface JsonEvent {
  readonly event: string;
  readonly [member: string]: unknown;
}

/** The events in what `--json` printed (raw bytes, as `latin1`), each a valid line of its own. */
export function eventsIn(output: string): JsonEvent[] {
  if (output !== '' && !output.endsWith('\n')) throw new Error('the last line is not whole');
  const kinds = new Set<string>();
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const event = JSON.parse(Buffer.from(line, 'latin1').toString('utf8')) as JsonEvent;
      // By its own definition: what is wrong with it is easier to read. The whole, which takes longer, offers each kind.
      demandValid(event, event.event);
      if (!kinds.has(event.event)) demandValid(event);
      kinds.add(event.event);
      return event;
    });
}
