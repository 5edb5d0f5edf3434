/** Why xtrace cannot run on a machine, in words for the user; undefined where it can. Names are Node's. */
export function unsupportedReason(platform: string, architecture: string): string | undefined {
  if (platform !== 'linux')
    return `needs Linux, and this is ${platform}: system calls are traced through ptrace(2)`;
  if (architecture !== 'x64')
    return `needs an x86-64 machine and Node.js built for it, and this is ${architecture}`;
  return undefined;
}
