import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import type { Shell } from './shell.ts';
import { zshCompletion } from './zsh.ts';

/** A script that teaches a shell the options of xtrace. */
export function completionScript(shell: Shell): string {
  return { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }[shell]();
}
