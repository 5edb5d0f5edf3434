/**
 * Names by which manual pages (section 2) call arguments that the catalogue, as strace does, calls otherwise for some
 * calls. An alias counts where a call has no argument that is really called so.
 */
export const ARGUMENT_ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['path', ['pathname']],
  ['pathname', ['path']],
  ['signum', ['sig']],
  ['status', ['wstatus']],
  ['usage', ['rusage']],
]);

/** All names by which the arguments of a call go. */
export function namesOfArguments(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, ...(ARGUMENT_ALIASES.get(name) ?? [])]));
}
