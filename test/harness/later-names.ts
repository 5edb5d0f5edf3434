import { ABIS } from '../../src/abi/abi.ts';
import { LATER_NAMES } from '../../src/abi/generated/later-names.ts';
import { endOfValue } from './ends.ts';
import { saysNoLess } from './further-attributes.ts';
import { FURTHER_REQUESTS, numbersOfFurtherRequests } from './further-requests.ts';
import { constantNamed } from './named-values.ts';

/** Fields of structures that strace 6.1 ends before, with an ellipsis or without, or shows as bytes. */
const FIELDS = [
  'handled_access_net|scoped|quiet_\\w+',
  'stx_(?:subvol|atomic_\\w+|dio_read_offset_align)',
  // bpf
  'value_type_btf_obj_fd|map_token_fd|excl_prog_hash\\w*|core_relo\\w+|log_true_size|prog_token_fd|fd_array_cnt',
  'signature\\w*|keyring_id|path_fd|attach_bpf_fd|attach_flags|replace_bpf_fd|relative_\\w+|expected_revision',
  'prog_attach_flags|link_ids|link_attach_flags|revision|cookie|btf_log_true_size|btf_flags|btf_token_fd',
  'open_flags|fd_by_id_token_fd|target_btf_id|cgroup|tracing',
  // ioctl
  'disable_fm|need_resv_pool',
  // BPF_OBJ_GET_INFO_BY_FD
  'map_extra|hash|hash_size',
].join('|');
const VALUE = String.raw`(?:\{[^{}]*\}|\[[^\][]*\]|"[^"]*"(?:\.\.\.)?|[^,{}[\]]*)`;
const LATER_FIELDS = new RegExp(
  String.raw`, (?:${FIELDS})=${VALUE}|, \.\.\.(?=\})|, extra_data="[^"]*" /\* bytes \d+\.\.\d+ \*/`,
  'g',
);
const LATER_FIELD = new RegExp(LATER_FIELDS.source);

/** What later names select, where strace 6.1 prints a number. */
const SELECTED = /(?<=LANDLOCK_RULE_NET_PORT, )\{[^}]*\}|(?<=F_DUPFD_QUERY, )-?\d+(?:<[^>]*>)?/g;

/** What strace 6.1 shows otherwise, as reserved words or not at all, by the calls that have it. */
const OTHERWISE: readonly (readonly [call: RegExp, what: RegExp])[] = [
  [
    /\bsa_family=(?:AF_TIPC|0x1e\b)/,
    /(?<=sa_family=(?:AF_TIPC|0x1e(?: \/\* AF_TIPC \*\/)?)), (?:sa_data="(?:[^"\\]|\\.)*"|addrtype=.*?, addr=(?:"(?:[^"\\]|\\.)*"|\{.*?\}+?(?=\}[,\]]|\}$)))/g,
  ],
  [/\bio_uring_register\(.*ring_addr=/, /, (?:pad|flags|min_left|resv)=(?:\[[^\]]*\]|\w+)/g],
  [/\bptrace\((?:PTRACE_SET_SYSCALL_INFO|0x4212)\b/, /(?<=(?:^| )ptrace\([^,]*, [^,]*, )\w+(?=,)/g],
  [/\bprctl\((?:PR_GET_MDWE|PR_RISCV_\w+|PR_PPC_[GS]ET_DEXCR|0x4[25-9]|66|69|7[0-3])\b/, /(?<=\bprctl\().*/g],
  [
    /\bperf_event_open\(|\b(?:PERF_EVENT_IOC_MODIFY_ATTRIBUTES|0x4008240b)\b/,
    / \/\* bytes 116\.\.119: \w+ \*\/|, (?:aux_(?:start_paused|pause|resume)|__reserved_3|config[34])=\w+(?: \/\* Bits [\d.]+ \*\/)?|, \.\.\.(?=\})/g,
  ],
  [/\bsched_getscheduler\(/, / \((?:SCHED_|0x)\S*\)$/g],
  [
    /\bcmsg_type=(?:IP_PROTOCOL|0x34)\b/,
    /(?<=cmsg_type=(?:IP_PROTOCOL|0x34)\b[^,}]*), cmsg_data=\[[^\]]*\]/g,
  ],
  [
    /\bPTP_(?:CLOCK_GETCAPS|SYS_OFFSET_EXTENDED)2?\b|, 0x3d, 0x(?:1|9|a|12),|0x(?:80503d0[1a]|c4c03d(?:09|12))/,
    /, (?:max_phase_adj|clockid|rsv)=(?:\[[^\]]*\]|[^,{}\]]*)/g,
  ],
  [/\bio_uring_setup\(/, /, (?:resv2|user_addr)=\w+/g],
];
/** Operations of io_uring_register(2) that came later, by name and as numbers. */
const REGISTRATIONS =
  'IORING_(?:UN)?REGISTER_(?:SYNC|FILE_ALLOC|PBUF_STATUS|NAPI|CLOCK|CLONE|SEND|ZCRX|RESIZE|MEM|QUERY|BPF)\\w*|0x(?:1[89a-f]|2[0-5])';
const FURTHER_NUMBERS = ABIS.flatMap(numbersOfFurtherRequests)
  .map((number) => `0x${number.toString(16)}`)
  .join('|');
/** Before what strace 6.1 does not follow. */
const BEFORE_STRUCTURES = [
  /\b[gs]etsockopt\([^,]*, (?:SOL_TCP|SOL_MPTCP|0x6|0x11c)\b(?: \/\*.*?\*\/)?, (?:(?:TCP_AO|MPTCP)_\w+|0x\w+|\d+)(?: \/\*.*?\*\/)?, /,
  /\bfcntl(?:64)?\([^,]*, (?:F_(?:[GS]ET_(?:FILE_)?RW_HINT|[GS]ETDELEG)|0x40[b-f]|0x410)\b(?: \/\*.*?\*\/)?, /,
  /\bptrace\((?:PTRACE_SET_SYSCALL_INFO|0x4212)\b(?: \/\*.*?\*\/)?, [^,]*, [^,]*, /,
  /\bio_uring_enter\((?:[^,]*, ){3}(?:[^,]*), /,
  new RegExp(`\\bio_uring_register\\([^,]*, (?:${REGISTRATIONS})(?: /\\*.*?\\*/)?, `),
  /\bio_uring_register\([^,]*, (?:\w+(?: \/\*.*?\*\/)?\|(?:IORING_REGISTER_USE_REGISTERED_RING|0x80000000)|0x8\w{7})(?: \/\*.*?\*\/)?, /,
  new RegExp(
    `\\bioctl\\([^,]*, (?:(?:[\\w()]+ or )*(?:${[...FURTHER_REQUESTS].join('|')})(?: or [\\w()]+)*|(?:${FURTHER_NUMBERS})(?: /\\*.*?\\*/)?), `,
  ),
  /\bbpf\((?:BPF_(?:ENABLE_STATS|ITER_CREATE|LINK_DETACH|PROG_(?:BIND|STREAM|ASSOC)\w+|TOKEN_CREATE)|0x2[0-6])\b(?: \/\*.*?\*\/)?, /,
];

const LATER_NAME = new RegExp(`\\b(?:${LATER_NAMES.join('|')})\\b`);
const LATER = new RegExp(`\\|?${LATER_NAME.source}`, 'g');
/** What strace 6.1 prints in the place of such names: bits or a value as a number, and of which set they are; of a request its parts. */
const UNNAMED =
  /\|?\b(?:_IOC\([^)]*\)|0x[0-9a-f]+\b(?: \/\* \w+\?{2,3} \*\/)?|\d+ \/\* *(?:\w+\?{2,3} )?\*\/)/g;
/** What is left of a comment, of a list of names, of a note, and of the column of results where something was taken away. */
const LEFT_OVER = / *\/\*[ |]*\*\/| \(\)|(?<=[ =[(,])\|| +/g;
/** Calls of which strace 6.1 shows some values as numbers, though it has names for them elsewhere. */
const NAMED_ELSEWHERE = /\b(?:bpf|io_uring_register|rseq|sched_[gs]et\w+)\(/;
/** Names and numbers of one value. */
const NAMED = /\b(?:[A-Z]\w*|0x[0-9a-f]+|\d+)(?:\|(?:[A-Z]\w*|0x[0-9a-f]+))*(?: \/\* [\w|?]* \*\/)?/g;

/**
 * Lines with strace's own in the place of those that differ in nothing but that xtrace names what came after strace 6.1,
 * where strace has a number, or shows fields that came after it.
 */
export function withoutLaterNames(got: readonly string[], wanted: readonly string[]): readonly string[] {
  if (got.length !== wanted.length) return got;
  return got.map((line, index) => {
    const other = wanted[index] as string;
    return line !== other && isSaidLater(line, other) ? other : line;
  });
}

function isSaidLater(line: string, other: string): boolean {
  if (other.includes('nlmsg_type=')) {
    if (saysNoLess(line, other)) return true;
    if (LATER_NAME.test(line) && saysNoLess(line, other, bare)) return true;
  }
  const [mine, theirs] = withoutStructures(withoutOther(line), withoutOther(other));
  const isLater = mine !== line || LATER_NAME.test(mine) || LATER_FIELD.test(mine);
  if (isLater && bare(mine) === bare(theirs)) return true;
  return NAMED_ELSEWHERE.test(line) && evaluated(mine) === evaluated(theirs);
}

/** A line without these names and such numbers. */
function bare(line: string): string {
  return withoutFields(line)
    .replace(SELECTED, '')
    .replace(LATER, '')
    .replace(UNNAMED, '')
    .replace(LEFT_OVER, '');
}

/** A line with numbers in the place of names: what strace 6.1 shows as a number may have names that it knows elsewhere. */
function evaluated(line: string): string {
  return withoutFields(line)
    .replace(NAMED, (text) => {
      const [value = '', comment = ''] = text.split(/ \/\* (.*) \*\//);
      const number = numberOf(value);
      if (number === undefined) return text;
      return comment === '' || comment.endsWith('??') || numberOf(comment) === number ? `${number}` : text;
    })
    .replace(LEFT_OVER, '');
}

/** The value of a list of names and numbers. */
function numberOf(text: string): bigint | undefined {
  const values = text.split('|').map((part) => (/^\d/.test(part) ? BigInt(part) : constantNamed(part)));
  return values.includes(undefined) ? undefined : values.reduce((all, one) => (all ?? 0n) | (one ?? 0n));
}

function withoutOther(line: string): string {
  return OTHERWISE.reduce((rest, [call, what]) => (call.test(rest) ? rest.replace(what, '') : rest), line);
}

/** Both lines with nothing in the place of what one of them follows, as a structure, and the other shows as a number. */
function withoutStructures(line: string, other: string): [string, string] {
  for (const before of BEFORE_STRUCTURES) {
    const [mine, theirs] = [before.exec(line), before.exec(other)];
    if (!mine || !theirs) continue;
    const [from, to] = spanAfter(line, mine);
    const [otherFrom, otherTo] = spanAfter(other, theirs);
    const values = [line.slice(from, to), other.slice(otherFrom, otherTo)];
    if (
      !values.some((value) =>
        /^(?:NULL|\d+|0x[0-9a-f]+|\{(?:sigmask|addr|set_current|snt_isn|mptcpi_subflows|size_subflow_data|size_tcpinfo_kernel)=.*)$/.test(
          value,
        ),
      )
    )
      continue;
    return [
      line.slice(0, from) + withNumberAsResult(line.slice(to)),
      other.slice(0, otherFrom) + other.slice(otherTo),
    ];
  }
  return [line, other];
}

/** What follows the arguments, with a descriptor that is the result as a number like any other. */
function withNumberAsResult(rest: string): string {
  return rest.replace(/(?<== -?\d+)<.*>$/, '').replace(/(?<== )-\d+$/, (result) => `${Number(result) >>> 0}`);
}

function spanAfter(line: string, match: RegExpExecArray): [from: number, to: number] {
  const from = match.index + match[0].length;
  return [from, endOfValue(line, from)];
}

function withoutFields(line: string): string {
  return line.replace(LATER_FIELDS, '');
}
