/** Why xtrace cannot run on a machine, in words for the user; undefined where it can. Names are Node's. */
export function unsupportedReason(platform: string, architecture: string): string | undefined {
  if (platform !== 'linux')
    return `needs Linux, and this is ${platform}: system calls are traced through ptrace(2)`;
  if (architecture !== 'x64')
    return `needs an x86-64 machine and Node.js built for it, and this is ${architecture}`;
  return undefined;
}

const OLDEST_NODE = 20;

/** Why xtrace cannot run on a version of Node (as `process.versions.node` says it); undefined where it can. */
export function unsupportedNodeReason(version: string): string | undefined {
  const major = Number.parseInt(version, 10);
  return major < OLDEST_NODE ? `needs Node.js ${OLDEST_NODE} or later, and this is ${version}` : undefined;
}
