import { completionScript } from './completion.ts';
import { manualPage } from './manual-page.ts';

/** What the build makes of the table of options beside the program: the content of each file, by its name. */
export function documents(): Readonly<Record<string, string>> {
  return {
    'xtrace.1': manualPage(),
    'completions/xtrace.bash': completionScript('bash'),
    'completions/_xtrace': completionScript('zsh'),
    'completions/xtrace.fish': completionScript('fish'),
  };
}
