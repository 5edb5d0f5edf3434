import { writeSync } from 'node:fs';
import type { Tips } from '../cli/options.ts';

const STDERR = 2;
const WIDTH = 60;

/** Advice for people who use xtrace every day. */
const TIPS: readonly string[] = [
  '-f follows what a program starts. Without it, much of what a server does goes unseen, since other processes do it.',
  '-ff -o FILE gives each process a file of its own, FILE.PID: easier to read than lines that are interleaved.',
  '-e trace=%file shows every call that takes a path: the quickest way to find out which configuration is read.',
  '-e trace=%net,%desc shows whom a process talks to, and what it says.',
  '-P PATH shows only calls that concern PATH, through descriptors too. It may be given more than once.',
  '-y shows what stands behind each descriptor; -yy also both ends of sockets, and devices.',
  '-Z shows failed calls alone. What a program looked for in vain is often why it does not work.',
  '-T shows how long each call took, and -r how long ago the line before was: together they tell where time goes.',
  '-c counts calls, errors and time by system call, and prints only that; -C prints the calls as well.',
  '-c -w counts the time that passed rather than processor time: what a program waits for comes first.',
  '-s 4096 shows strings up to that length; 32 bytes are shown otherwise.',
  '-e read=0 -e write=1,2 dumps all bytes that go through these descriptors, in hexadecimal and as text.',
  '-p takes many processes at once: -p "$(pidof php-fpm)".',
  '-p detaches at ^C, and the process goes on as if nothing had happened.',
  '-e signal=none hides signals, -e quiet=exit how processes end.',
  '-e trace=!futex,clock_gettime leaves out what fills the screen in programs with threads.',
  '-e trace=/^(open|stat) takes a regular expression in place of names.',
  '-v shows structures whole, and all of the environment that a program is started with.',
  '-X verbose shows the number beside every name; -X raw the number alone.',
  '-xx shows every string in hexadecimal, when bytes matter more than text.',
  '-o "|COMMAND" sends the trace to another program: -o "|grep ENOENT".',
  '-Y shows which command stands behind each process id.',
  '-E VAR=VALUE sets a variable for the traced command, and for nothing else.',
  "-u USER runs the command as another user, with that user's groups.",
  '-b execve lets a process go as soon as it starts another program: the way to trace no more than a shell.',
  '-k shows by which functions each call was made.',
  '-d tells which backend traces, and why eBPF does not where it could not be had.',
  '--backend=ebpf hardly slows a busy process down; as root, it is chosen wherever it can do what is asked.',
  '--ring-buffer=256M helps where a trace through eBPF says that events were lost.',
  'NO_COLOR=1 or --color=never turns colours off; --color=always keeps them for less -R.',
];

/** Writes a tip to stderr: in a frame, and in full with somebody who says it. */
export function writeTip({ id, format }: Tips): void {
  if (format === 'none') return;
  const text = TIPS[(id ?? Math.floor(Math.random() * TIPS.length)) % TIPS.length] as string;
  try {
    writeSync(STDERR, framed(text) + (format === 'full' ? SPEAKER : ''));
  } catch {
    // Nobody reads it.
  }
}

function framed(text: string): string {
  const edge = `+${'-'.repeat(WIDTH + 2)}+\n`;
  const lines = wrapped(text).map((line) => `| ${line.padEnd(WIDTH)} |\n`);
  return edge + lines.join('') + edge;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

const SPEAKER = `      \\\\
       \\\\   __
          (o )~~~~-_
          /_/ | | \\_\\
`;
