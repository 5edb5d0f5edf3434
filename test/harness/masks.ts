import { uptime } from 'node:os';

/** An hour, in seconds: what lies this near to now is the time of the run and cannot be equal. */
const NEAR = 3600;

/**
 * Gives a function that replaces in one line after the other what differs from run to run: numbers of inodes, of
 * terminals and of SysV IPC objects (one that is not used again gets the same name throughout), times, use of
 * resources, random bytes, and the tracer's own name.
 */
export function maskValues(): (text: string) => string {
  const inodes = new Map<string, string>();
  const ipc = new Map<string, string>();
  const now = Date.now() / 1000;
  return (text) => {
    let result = text.replace(/^(?:strace|xtrace): |(?:strace|xtrace): (?=Process \S+ )/, 'TRACER: ');
    result = maskTracer(result);
    // Numbers of files are used again once a file is gone; those of sockets and namespaces are not.
    result = result.replace(/(\b(?:st_ino|stx_ino|d_ino|dev-inode|inode)=|\/#)\d+/g, '$1<inode>');
    // Others on the machine open terminals too.
    result = result.replace(/(\/dev\/pts\/|<char 136:)\d+/g, '$1<terminal>');
    result = result.replace(
      /(\b(?:pipe|socket|mnt|net|pid|user|uts|ipc|cgroup|time):\[)(\d+)/g,
      (_all, before: string, inode: string) => before + named(inodes, 'inode', inode),
    );
    if (/\d<[A-Z]/.test(result)) result = maskSockets(result, (inode) => named(inodes, 'inode', inode));
    if (result.includes('<\\x')) result = maskHexNames(result, (inode) => named(inodes, 'inode', inode));
    // Where the child clears its tid, it may have ended before the tracer looks.
    result = result.replace(/(=> \{parent_tid=\[)(?:0|P[\d.]+(?:<[^>]*>)?)\]/, '$1<tid>]');
    result = maskTimes(result, now);
    if (result.includes('_utime=')) result = maskTicks(result);
    const call = /^(?:\[[ \da-f?]+\] )*(?:<\.\.\. )?(\w+)/.exec(result)?.[1] ?? '';
    const special = SPECIAL[call];
    if (special) result = special(result, (id) => named(ipc, 'ipc', id));
    return result;
  };
}

/** The command name of the tracer itself under `-Y`, where nothing has become another program yet. */
export function maskTracer(text: string): string {
  return text.replace(/<(?:[sx]trace|\\x7[38]\\x74\\x72\\x61\\x63\\x65)>/g, '<TRACER>');
}

/** Inodes of sockets and of their peers, and names that the kernel chose for them, as `-yy` shows them. */
function maskSockets(text: string, name: Name): string {
  return text
    .replace(
      /(<[A-Z][\w/-]*:\[)(\d+)(?=[\],-])/g,
      (_all, before: string, inode: string) => before + name(inode),
    )
    .replace(/->(\d+)(?=[\],])/g, (_all, inode: string) => `->${name(inode)}`)
    .replace(/,@"(?:[0-9a-f]{5}|(?:\\x(?:3\d|6[1-6])){5})"/g, ',@<chosen>');
}

/** Inodes, pids and terminals in names of descriptors under `-xx`: the digits after `:[`, `/#`, `/proc/`, `/pts/`. */
function maskHexNames(text: string, name: Name): string {
  return text.replace(
    /(\\x3a\\x5b|\\x2f\\x23|(?:\\x70\\x72\\x6f\\x63|\\x70\\x74\\x73)\\x2f)((?:\\x3\d)+)/g,
    (_all, before: string, digits: string) => before + name(digits.replaceAll('\\x3', '')),
  );
}

function named(names: Map<string, string>, kind: string, number: string): string {
  let name = names.get(number);
  if (name === undefined) {
    name = `<${kind}${names.size + 1}>`;
    names.set(number, name);
  }
  return name;
}

/** Seconds since 1970 near to now become `<now>`, with the date in the comment (checked) and the fraction. */
function maskTimes(text: string, now: number): string {
  const near = (seconds: string) => Math.abs(Number(seconds) - now) <= NEAR;
  return text
    .replace(
      /\{tv_sec=(\d{10}), tv_([nu])sec=(\d{1,9})\}(?: \/\* (\S+) \*\/)?/g,
      (all, seconds: string, unit: string, part: string, date?: string) =>
        near(seconds) ? `{tv_sec=<now>, tv_${unit}sec=<part>}${checkedDate(seconds, part, date)}` : all,
    )
    .replace(
      /\b(\w*(?:time|_sec)=)(\d{10})(?: \/\* (\S+) \*\/)?(?:(, \w+(?:nsec|usec)=)(\d{1,9}))?/g,
      (all, key: string, seconds: string, date?: string, next?: string, part?: string) =>
        near(seconds)
          ? `${key}<now>${checkedDate(seconds, part, date)}${next === undefined ? '' : `${next}<part>`}`
          : all,
    );
}

/** What stands for a date's comment when it says the same as the numbers; otherwise the comment, which then differs. */
function checkedDate(seconds: string, part: string | undefined, date: string | undefined): string {
  if (date === undefined) return '';
  const right = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  const shown = /^([^.+]+)(?:\.(\d+))?\+0000$/.exec(date);
  if (shown?.[1] !== right) return ` /* wrong: ${date} */`;
  if (shown[2] === undefined) return ' /* date */';
  return shown[2] === (part ?? '').padStart(shown[2].length, '0')
    ? ' /* date.fraction */'
    : ` /* wrong: ${date} */`;
}

/** Clock ticks (hundredths of a second) that processes used, with the seconds in the comment checked. */
function maskTicks(text: string): string {
  return text.replace(
    /(\b(?:si|tms)_c?[us]time=)(\d+)(?: \/\* ([\d.]+) s \*\/)?/g,
    (all, key: string, ticks: string, seconds?: string) =>
      Number(ticks) === 0
        ? seconds === undefined
          ? `${key}<ticks>`
          : all
        : Number(seconds) === Number(ticks) / 100
          ? `${key}<ticks>`
          : all,
  );
}

/** Ids of maps and programs, and when a program was loaded in this run, in nanoseconds since the machine was started. */
function maskObjects(text: string): string {
  return text
    .replace(/(\binfo=\{type=[^,]*, id=)[1-9]\d*(?=, (?:key_size|tag)=)/g, '$1<id>')
    .replace(
      /(\bload_time=)(\d+)(?: \/\* (\S+) \*\/)?/g,
      (all, key: string, nanoseconds: string, date?: string) => {
        const age = Number(nanoseconds) / 1e9 - uptime();
        if (Math.abs(age) > NEAR) return all;
        if (date === undefined) return `${key}<since start>`;
        const isRight = Math.abs(Date.parse(date) - Date.now() - age * 1000) < 3000;
        return isRight ? `${key}<since start> /* date */` : `${key}<since start> /* wrong: ${date} */`;
      },
    );
}

const allNumbers = (text: string) => {
  const open = text.indexOf('{');
  return open < 0
    ? text
    : text.slice(0, open) + text.slice(open).replace(/(=\[?|, |\[)\d+(?=[,}\]])/g, '$1<number>');
};
const smallTimes = (text: string) =>
  text.replace(/\b(tv_sec|tv_nsec|tv_usec)=\d+/g, '$1=<number>').replace(/= \d{9,}$/, '= <number>');
const randomBytes = (text: string) => text.replace(/\\x[0-9a-f]{2}/g, '\\xRR');
/** What is left of a time: fixtures set multiples of ten seconds, so a remainder is told by its seconds. */
const remainder = (text: string) =>
  text
    .replace(/\{tv_sec=(\d*[1-9]), tv_([nu])sec=\d+\}/g, '{tv_sec=<left of $1>, tv_$2sec=<left>}')
    .replace(/<left of \d+>/g, '<left>');
type Name = (id: string) => string;
const ipcResult = (text: string, name: Name) =>
  text.replace(/= (\d+)$/, (_all, id: string) => `= ${name(id)}`);
const ipcArgument = (text: string, name: Name) =>
  text.replace(/^(\w+\()(\d+)/, (_all, call: string, id: string) => call + name(id));

/** Calls whose very purpose is to give what differs from run to run. */
const SPECIAL: Record<string, (text: string, name: Name) => string> = {
  getrandom: randomBytes,
  clock_gettime: smallTimes,
  clock_gettime64: smallTimes,
  gettimeofday: smallTimes,
  time: (text) =>
    text.replace(/(\d{10})(?: \/\* (\S+) \*\/| \((\S+)\))?/g, (_all, seconds, comment, note) =>
      comment || note ? `<now>${checkedDate(seconds, undefined, comment ?? note)}` : '<now>',
    ),
  times: (text) => text.replace(/= \d+$/, '= <number>'),
  bpf: maskObjects,
  sysinfo: allNumbers,
  getrusage: allNumbers,
  wait4: (text) => rusage(text),
  waitid: (text) => rusage(text),
  nanosleep: remainder,
  clock_nanosleep: remainder,
  clock_nanosleep_time64: remainder,
  select: remainder,
  pselect6: remainder,
  ppoll: remainder,
  recvmmsg: remainder,
  recvmmsg_time64: remainder,
  getitimer: remainder,
  setitimer: remainder,
  timer_gettime: remainder,
  timer_settime: remainder,
  timerfd_gettime: remainder,
  timerfd_settime: remainder,
  alarm: (text) => text.replace(/= (\d*[1-9])$/, '= <left>'),
  adjtimex: allNumbers,
  clock_adjtime: allNumbers,
  statfs: (text) => text.replace(/\b(f_bfree|f_bavail|f_ffree)=\d+/g, '$1=<number>'),
  fstatfs: (text) => text.replace(/\b(f_bfree|f_bavail|f_ffree)=\d+/g, '$1=<number>'),
  msgget: ipcResult,
  semget: ipcResult,
  shmget: ipcResult,
  msgsnd: ipcArgument,
  msgrcv: ipcArgument,
  msgctl: ipcArgument,
  semop: ipcArgument,
  semtimedop: ipcArgument,
  semctl: ipcArgument,
  shmat: ipcArgument,
  shmctl: ipcArgument,
};

function rusage(text: string): string {
  const at = text.indexOf('{ru_');
  return at < 0 ? text : text.slice(0, at) + allNumbers(text.slice(at));
}
