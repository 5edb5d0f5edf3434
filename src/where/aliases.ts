/**
 * Names by which manual pages (section 2) call arguments that the kernel, and so the catalogue, calls otherwise. An
 * alias counts where a call has no argument that is really called so.
 */
export const ARGUMENT_ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['filename', ['pathname', 'path']],
  ['path', ['pathname']],
  ['pathname', ['path']],
  ['dfd', ['dirfd']],
  ['flag', ['flags']],
  ['oldname', ['oldpath']],
  ['newname', ['newpath']],
  ['olddfd', ['olddirfd']],
  ['newdfd', ['newdirfd']],
  ['buff', ['buf']],
  ['ubuf', ['buf']],
  ['uservaddr', ['addr']],
  ['umyaddr', ['addr']],
  ['upeer_sockaddr', ['addr']],
  ['usockaddr', ['addr']],
  ['usockaddr_len', ['addrlen']],
  ['upeer_addrlen', ['addrlen']],
  ['addr_len', ['addrlen']],
  ['optname', ['option']],
]);

/** All names by which the arguments of a call go. */
export function namesOfArguments(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, ...(ARGUMENT_ALIASES.get(name) ?? [])]));
}
