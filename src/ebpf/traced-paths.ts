import { withoutDeleted } from '../process/descriptors/target.ts';
import { CONFIGURATION, TRACED_PATH } from './layout.ts';

const COMPARED = 8;

/**
 * Writes into the configuration which paths (raw bytes, `latin1`) calls must concern to be told, at most
 * `MOST_TRACED_PATHS`. More is told than concerns them: who reads it compares whole paths.
 */
export function writeTracedPaths(paths: readonly string[], configuration: DataView): void {
  for (const [index, path] of paths.entries()) {
    const at = CONFIGURATION.tracedPaths + index * TRACED_PATH.size;
    const name = withoutDeleted(path).replace(/^.*\//s, '');
    writeEnd(configuration, at + TRACED_PATH.end, path);
    writeEnd(configuration, at + TRACED_PATH.nameEnd, name);
    configuration.setUint32(at + TRACED_PATH.length, path.length, true);
    configuration.setUint32(at + TRACED_PATH.nameLength, name.length, true);
  }
  configuration.setUint32(CONFIGURATION.tracedPathCount, paths.length, true);
}

function writeEnd(configuration: DataView, at: number, text: string): void {
  const end = text.slice(-COMPARED);
  for (let index = 0; index < end.length; index++) configuration.setUint8(at + index, end.charCodeAt(index));
}
