/** A physical line of a trace, split into who it is about and what it says. */
export interface OwnedLine {
  /** The pid of the prefix, null where there is none. */
  pid: number | null;
  /** How the prefix was written: `[pid N] `, `N ` or nothing. */
  form: 'bracket' | 'plain' | 'none';
  /** The command name after the pid (`-Y`) with its brackets; empty where there is none. */
  command: string;
  /** The line without its prefix. */
  text: string;
}

/** Splits the `[pid N] ` or (in files) `N ` prefix from a line. */
export function splitPrefix(line: string): OwnedLine {
  const bracket = /^\[pid +(\d+)(<[^>]*>)?\] /.exec(line);
  if (bracket) return ownedLine(bracket, 'bracket', line);
  const plain = /^(\d+)(<[^>]*>)? +(?=\S)/.exec(line);
  // A relative or absolute timestamp has a point or colons, a pid has not.
  if (plain && !/^\d+ +[=%]/.test(line)) {
    return ownedLine(plain, 'plain', line);
  }
  return { pid: null, form: 'none', command: '', text: line };
}

function ownedLine(
  [prefix, pid, command = '']: RegExpExecArray,
  form: OwnedLine['form'],
  line: string,
): OwnedLine {
  return { pid: Number(pid), form, command, text: line.slice(prefix.length) };
}

const CREATES =
  /^(?:[\d:. ]|\[[ \da-f?]+\] )*(?:<\.\.\. )?(clone|clone3|fork|vfork)\b.*= (\d+)(?:<[^>]*>)?(?: <[\d.]+>)?$/;
const OWN_PID =
  /^(?:[\d:. ]|\[[ \da-f?]+\] )*(?:set_tid_address|getpid|gettid)\(.*= (\d+)(?:<[^>]*>)?(?: <[\d.]+>)?$/;

/**
 * Names for the pids of one run that mean the same in every run: `P1` for the first tracee, `P1.2` for the second
 * process or thread that it created, and so on; a pid that is known but was created by none of the tracees is `Q1`,
 * `Q2` in order of appearance. `known` holds names given beforehand (the tracer's own pid, say).
 */
export function namePids(lines: readonly string[], known: ReadonlyMap<number, string> = new Map()) {
  const names = new Map(known);
  const owned = lines.map(splitPrefix);
  const created = new Set<number>();
  for (const { text } of owned) {
    const creates = CREATES.exec(text);
    if (creates) created.add(Number(creates[2]));
  }
  const children = new Map<number, number>();
  let roots = 0;
  let strangers = 0;
  // A process that was attached to is `T1`, and alone where no line has a prefix.
  let first = [...known].find(([, name]) => name === 'T1')?.[0] ?? null;
  const root = (pid: number) => {
    if (names.has(pid)) return;
    names.set(pid, `P${++roots}`);
    first ??= pid;
  };
  for (const { text } of owned) {
    const attached = /Process (\d+) attached/.exec(text);
    if (attached && !created.has(Number(attached[1]))) root(Number(attached[1]));
  }
  for (const { pid } of owned) if (pid !== null && !created.has(pid)) root(pid);
  if (first === null) {
    for (const { text, pid } of owned) {
      const own = OWN_PID.exec(text);
      if (own && pid === null) {
        root(Number(own[1]));
        break;
      }
    }
  }
  // Who creates can itself be named only after its parent: repeat until nothing new gets a name.
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    children.clear();
    for (const { pid, text } of owned) {
      const creates = CREATES.exec(text);
      if (!creates) continue;
      const parent = pid ?? first;
      const parentName = parent === null ? 'P1' : names.get(parent);
      if (parentName === undefined) continue;
      const count = (children.get(parent ?? 0) ?? 0) + 1;
      children.set(parent ?? 0, count);
      const child = Number(creates[2]);
      if (!names.has(child)) names.set(child, `${parentName}.${count}`);
    }
  }
  for (const { pid } of owned) {
    if (pid !== null && !names.has(pid)) names.set(pid, `Q${++strangers}`);
  }
  return names;
}

// Where a number can be a pid. Everything else that happens to be the same number stays as it is.
const PID_RESULT =
  /^(?:[\d:. ]|\[[ \da-f?]+\] )*(?:<\.\.\. )?(?:clone|clone3|fork|vfork|getpid|gettid|getppid|getpgrp|getpgid|getsid|setsid|set_tid_address|wait4|waitpid|rt_sigreturn|fcntl|fcntl64)\b.*= -?(\d+)(?=$|[ <])/;
const PID_ARGUMENTS =
  /^(?:[\d:. ]|\[[ \da-f?]+\] )*(?:<\.\.\. )?(kill|tgkill|tkill|wait4|waitpid|waitid|getpgid|getsid|setpgid|sched_\w+|prlimit64|getpriority|setpriority|ioprio_\w+|process_vm_\w+|process_m\w+|pidfd_open|rt_sigqueueinfo|rt_tgsigqueueinfo|capget|capset|ptrace|move_pages|migrate_pages|get_robust_list|kcmp|futex|fcntl|fcntl64|ioctl|clone3|prctl|perf_event_open)\b/;
const PID_FIELD =
  /(\b(?:si_pid|si_tid|pid|l_pid|nl_pid|nlmsg_pid|ucred_pid|sigev_notify_thread_id|msg_lspid|msg_lrpid|shm_cpid|shm_lpid)=|\b(?:parent_tid|child_tid|pidfd|set_tid)=\[|\/proc\/|\bProcess (?:PID=)?|execve in pid |pid changed to |PTRACE_SEIZE, |F_SETOWN, |\bpid |<pid:|NETLINK:\[[A-Z_]+:)(\d+)/g;

/**
 * Replaces the named pids where the text of a line can have one.
 * @param constants numbers that are none as arguments and in structures, though a process has that pid
 */
export function replacePids(
  text: string,
  names: ReadonlyMap<number, string>,
  constants: ReadonlySet<number> = new Set(),
): string {
  const name = (number: string) => names.get(Number(number)) ?? number;
  const argument = (number: string) => (constants.has(Number(number)) ? number : name(number));
  let result = text.replace(PID_FIELD, (_all, before: string, pid: string) => before + argument(pid));
  if (PID_RESULT.test(result)) {
    result = result.replace(
      /= (-?)(\d+)(?=$|[ <])(?!.*= -?\d)/,
      (_all, sign: string, pid: string) => `= ${sign}${name(pid)}`,
    );
  }
  if (PID_ARGUMENTS.test(result)) {
    const end = result.lastIndexOf(' = ');
    const head = end < 0 ? result : result.slice(0, end);
    result = replaceArguments(head, argument) + (end < 0 ? '' : result.slice(end));
  }
  return result;
}

/**
 * Names the whole decimal numbers that are arguments, or all that an argument points to (`[12]`); `-N` names a process
 * group. Deeper in structures and arrays only fields that are known to hold pids are named.
 */
function replaceArguments(head: string, name: (number: string) => string): string {
  let depth = 0;
  return head.replace(
    /[{[]|[\]}]|(?<=[(, |-])\d+(?=[), {2}|<]|$)|(?<=\[)\d+(?=\])/g,
    (found: string, at: number) => {
      if (found === '{' || found === '[') depth++;
      else if (found === '}' || found === ']') depth--;
      else if (depth === 0 || (depth === 1 && head[at - 1] === '[')) return name(found);
      return found;
    },
  );
}
