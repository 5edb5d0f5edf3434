import packageFacts from '../../../package.json' with { type: 'json' };
import type { SupportedRow } from '../option-row.ts';
import { argumentOf, type DocumentedGroup, documentedGroups } from './documented.ts';

/** The manual page, xtrace(1), in the language of mdoc(7). Its options are those of the help text. */
export function manualPage(): string {
  return [...BEGINNING, ...documentedGroups().flatMap(groupLines), ...END, ''].join('\n');
}

const BEGINNING = [
  '.\\" Made from the options of src/cli by the build.',
  '.Dd November 28, 2026',
  '.Dt XTRACE 1',
  `.Os xtrace ${packageFacts.version}`,
  '.Sh NAME',
  '.Nm xtrace',
  '.Nd show the system calls that processes make',
  '.Sh SYNOPSIS',
  '.Nm',
  '.Op Ar option ...',
  '.Ar command',
  '.Op Ar argument ...',
  '.Nm',
  '.Op Ar option ...',
  '.Fl p Ar pid',
  '.Op Fl p Ar pid ...',
  '.Sh DESCRIPTION',
  '.Nm',
  'runs a command, or attaches to processes that run, and prints a line for',
  'every system call that they make and for every signal that they get,',
  'on standard error or where',
  '.Fl o',
  'says.',
  'Options, lines and exit status are those of',
  '.Xr strace 1 .',
  '.Pp',
  'A line has the name of the call, its arguments, and after',
  '.Ql =',
  'its result; where the call failed, \\-1, the name of the error, and what',
  'the error means.',
  'A call that another process interrupts on the screen is',
  '.Ql <unfinished\\ ...> ,',
  'and goes on as',
  '.Ql <... resumed> .',
  '.Pp',
  'There are two ways to watch.',
  'Through',
  '.Xr ptrace 2',
  'a process is stopped at the beginning and at the end of each call.',
  'Through',
  '.Xr bpf 2',
  'it is not stopped: programs in the kernel note what it does.',
  'That takes Linux 5.8 with BTF, and root or CAP_BPF and CAP_PERFMON.',
  '.Nm',
  'takes the second way where it can be had and can do what is asked;',
  '.Fl d',
  'tells which was taken, and why.',
  '.Pp',
  'Letters may be joined',
  '.Pq Fl fq ,',
  'a value may follow its letter directly or as the next word, and a long name',
  'may be cut as long as it means one option.',
  'The first word that is no option begins the command.',
  '.Sh OPTIONS',
];

const END = [
  '.Sh EXIT STATUS',
  'That of the command; where a signal killed the command,',
  '.Nm',
  'ends by the same signal.',
  'Without a command it is 0.',
  'It is 1 where nothing could be traced or the options are wrong, and 125 where',
  '.Fl o',
  'was given and events were lost.',
  '.Sh EXAMPLES',
  'Where a command connects to:',
  '.Pp',
  '.Dl xtrace \\-f \\-e trace=connect getent hosts localhost',
  '.Pp',
  'What a server that runs reads and writes, with the paths behind descriptors',
  'and the time of each call:',
  '.Pp',
  '.Dl xtrace \\-f \\-y \\-T \\-e trace=read,write \\-p \\(dq$(pidof nginx)\\(dq',
  '.Pp',
  'Which calls take the time, by the clock:',
  '.Pp',
  '.Dl xtrace \\-f \\-c \\-w make',
  '.Sh SEE ALSO',
  '.Xr strace 1 ,',
  '.Xr bpf 2 ,',
  '.Xr ptrace 2 ,',
  '.Xr syscalls 2 ,',
  '.Xr proc 5 ,',
  '.Xr capabilities 7',
];

function groupLines({ heading, rows }: DocumentedGroup): string[] {
  return [`.Ss ${heading}`, '.Bl -tag -width Ds', ...rows.flatMap(optionLines), '.El'];
}

function optionLines(row: SupportedRow): string[] {
  const [, ...others] = row.qualifiers ?? [];
  const also = others.length > 0 ? [`Other names after \\-e: ${others.join(', ')}.`] : [];
  return [`.It ${titles(row).join(' , ')}`, ...paragraph(row.help), ...also];
}

/** Each way to write the option, with its value, as arguments of `.It`. */
function titles(row: SupportedRow): string[] {
  const value = argumentOf(row);
  const argument = value && `Ar ${argumentText(value.text)}`;
  const short = row.short === undefined ? [] : [`Fl ${row.short}`];
  const letter = value && !value.optional ? short.map((flag) => `${flag} ${argument}`) : short;
  const qualifier = row.qualifiers?.slice(0, 1).map((name) => `Fl e Cm ${name} Ns = Ns ${argument}`) ?? [];
  const long = row.long.map((name) => {
    const flag = `Fl \\-${name.replaceAll('-', '\\-')}`;
    if (!value) return flag;
    return value.optional ? `${flag} Ns Oo = Ns ${argument} Oc` : `${flag} Ns = Ns ${argument}`;
  });
  return [...letter, ...qualifier, ...long];
}

/** A word of a macro, which must not look like a macro, or like punctuation. */
function argumentText(text: string): string {
  return `\\&${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
}

/** What an option does, as a sentence in lines of a page. */
function paragraph(help: string): string[] {
  const sentence = help.charAt(0).toUpperCase() + help.slice(1) + (/[.:]$/.test(help) ? '' : '.');
  const lines = sentence.match(/\S.{0,69}(?!\S)/g) ?? [];
  return lines.map((line) => escaped(line.trim()).replace(/^(?=[.'])/, '\\&'));
}
