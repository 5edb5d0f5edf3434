import { type OptionRow, valued } from '../option-row.ts';
import { applyQualifier } from '../qualifier-table.ts';

/** The option that holds others. */
export const GENERAL_OPTIONS: readonly OptionRow[] = [
  valued(
    '-e',
    'EXPR',
    'general',
    'EXPR: an option below by its name without dashes (signal=SET), or a SET for trace',
    applyQualifier,
  ),
];
