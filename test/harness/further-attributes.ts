import { endOfEnclosing } from './ends.ts';
import { constantNamed } from './named-values.ts';

/**
 * Whether a line shows netlink messages as strace's does, and differs only where strace 6.1 shows bytes as numbers, the
 * flags of generic netlink as a number, the attributes of actions by the names of those within them, those of netfilter by
 * numbers, or messages of rtnetlink as a family and bytes. `ofBoth`: what else is left out before they are compared.
 */
export function saysNoLess(line: string, other: string, ofBoth = (text: string): string => text): boolean {
  const mine = ofBoth(withoutFurther(line));
  const parts = withFlagsOf(mine, ofBoth(withoutFurther(other))).split(BYTES);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0 || mine.startsWith(part, at)) {
      if (!mine.startsWith(part, at)) return false;
      at += part.length;
      // Of bytes that are a name: that it does not end, and in the verbose style what hardware is called by them.
      if (index % 2 === 1) at += / \/\* [\da-f:]+ \*\/|\.\.\./y.exec(mine.slice(at))?.[0].length ?? 0;
    } else {
      const end = endOfEnclosing(mine, at);
      if (end === at) return false;
      at = end;
    }
  }
  return at === mine.length;
}

/**
 * Bytes that mean nothing known to strace, which are the last element of an array; or where they begin, if the memory
 * (that fixtures have there) ends among them.
 */
const BYTES = /("(?:\\x[0-9a-f]{2})+"(?:\.\.\.)?|\b0x2000f[0-9a-f]{3})(?=\])/;

const ACTIONS = String.raw`\btca_family=[^{}]*\}`;
/** Messages of which strace 6.1 knows no more than the name, if that. */
const MESSAGES = String.raw`\bnlmsg_type=(?:(?:0x[0-9a-f]+ /\* )?RTM_(?:\?\?\?|[A-Z]{3}(?:PREFIX|NDUSEROPT|LINKPROP|VLAN|NEXTHOPBUCKET))|0x(?:3[4-9a-f]|44|5f|6[c-f]|7[0-9a-f])(?=,))[^{}]*\}`;
const LATER =
  /\bnlmsg_type=(?:0x[0-9a-f]+ \/\* )?(RTM_(?:[A-Z]{3}(?:TUNNEL|MULTICAST|ANYCAST)|SETSTATS))\b(?: \*\/)?/g;
/** Messages of netfilter, of whose attributes strace 6.1 shows the numbers alone. */
const SUBSYSTEMS = String.raw`\bnlmsg_type=(?:(?:0x[0-9a-f]+ /\* )?NFNL_SUBSYS_(?!NONE)\w+|0x[1-9a-c][0-9a-f]{2},)[^{}]*\}, \{nfgen_family=[^{}]*\}`;
const FURTHER = new RegExp(`(?<=${ACTIONS}|${MESSAGES}|${SUBSYSTEMS}), (?=[[{])`);

const DIAGNOSES = String.raw`\bnlmsg_type=(?:(?:0x[0-9a-f]+ /\* )?(?:SOCK_D\w+|SOCK_DIAG_\?\?\?|\w+DIAG_GETSOCK)|0x1[2-5](?=,))[^{}]*\}`;
/** What is said of sockets of families that strace 6.1 knows by name alone. */
const DIAGNOSED = new RegExp(
  String.raw`(?<=${DIAGNOSES}), (?=\{(?:[svx]diag_family|family)=(?:(?:0x[0-9a-f]+ /\* )?AF_(?:VSOCK|XDP|TIPC)\b|0x(?:28|2c|1e)(?=,)))`,
);
/** Types of messages for remote memory, which strace 6.1 shows as numbers. */
const REMOTE = /\bnlmsg_type=(?:0x[0-9a-f]+ \/\* )?(RDMA_NL_\w+)<<10\|(\w+)(?: \*\/)?/g;

function withoutFurther(line: string): string {
  let rest = line.replace(
    LATER,
    (_, name: string) => `nlmsg_type=0x${constantNamed(name)?.toString(16)} /* RTM_??? */`,
  );
  rest = rest.replace(REMOTE, (_, client: string, said: string) => {
    const type = ((constantNamed(client) ?? 0n) << 10n) | (constantNamed(said) ?? BigInt(Number(said) || 0));
    return `nlmsg_type=0x${type.toString(16)} /* NLMSG_??? */`;
  });
  return cutAt(FURTHER, cutAt(DIAGNOSED, rest));
}

/** A line without what stands, to the end of the array around it, wherever a pattern matches. */
function cutAt(pattern: RegExp, line: string): string {
  let rest = line;
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest))
    rest = rest.slice(0, match.index) + rest.slice(endOfEnclosing(rest, match.index));
  return rest;
}

const FLAGS = /(nlmsg_type=[^,]*, nlmsg_flags=)([^,]*)/g;
/** Families of generic netlink, by names of their own or none. */
const FAMILY = String.raw`(?:[a-z][\w-]*|TASKSTATS|VFS_DQUOT|IPVS|NLBL_\w+|SEG6|IOAM6|HSR|NCSI|NET_DM|DLM|TCM-USER|SMC_\w+|TIPC\w*|IPMI\w*)`;
const GENERIC = new RegExp(
  String.raw`^nlmsg_type=(?:${FAMILY}|0x[0-9a-f]+ /\* (?:GENERIC_FAMILY_\?\?\?|${FAMILY}) \*/),`,
);

/** `other` with the flags of `line` in messages of generic netlink, where they are of the same value. */
function withFlagsOf(line: string, other: string): string {
  const mine = [...line.matchAll(FLAGS)];
  let index = 0;
  return other.replace(FLAGS, (text, type: string, flags: string) => {
    const [, myType, myFlags = ''] = mine[index++] ?? [];
    const isSame = type === myType && GENERIC.test(type) && flagsValue(flags) === flagsValue(myFlags);
    return isSame ? `${type}${myFlags}` : text;
  });
}

function flagsValue(flags: string): bigint | undefined {
  const values = flags
    .replace(/ \/\*.*/, '')
    .split('|')
    .map((part) => (/^\d/.test(part) ? BigInt(part) : constantNamed(part)));
  return values.includes(undefined) ? undefined : values.reduce((all, one) => (all ?? 0n) | (one ?? 0n));
}
