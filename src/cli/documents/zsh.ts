import type { SupportedRow } from '../option-row.ts';
import { type Completed, completedValue } from './completed-values.ts';
import { argumentOf, documentedGroups, summaryOf } from './documented.ts';

/** The completions of zsh, as a file `_xtrace` in a folder of its `fpath`, or to be sourced after `compinit`. */
export function zshCompletion(): string {
  const rows = documentedGroups().flatMap((group) => group.rows);
  return `#compdef xtrace
# Completions of zsh for xtrace; made by \`xtrace --completion=zsh\`.

_xtrace_list() {
  compset -P '\\!'
  compset -P '*,'
  compadd -qS , -- "$@"
}

_xtrace_expression() {
  if [[ $PREFIX != *=* ]]; then
    _xtrace_calls
    compadd -S = -- ${rows.flatMap((row) => row.qualifiers?.slice(0, 1) ?? []).join(' ')}
    return
  fi
  local name=\${PREFIX%%=*}
  compset -P 1 '*='
  case $name in
${rows.flatMap(qualifierCase).join('\n')}
  esac
}

_xtrace_calls() {
  ${action(completedValue({ long: ['trace'] }) as Completed)}
}

_xtrace() {
  _arguments -s -S \\
${rows
  .flatMap(specifications)
  .map((text) => `    ${text} \\`)
  .join('\n')}
    '(-):command: _command_names -e' \\
    '*::argument: _normal'
}

if [[ $funcstack[1] == _xtrace ]]; then
  _xtrace "$@"
else
  compdef _xtrace xtrace
fi
`;
}

function qualifierCase(row: SupportedRow): string[] {
  const completed = completedValue(row);
  if (!row.qualifiers || !completed) return [];
  return [`    ${row.qualifiers.join('|')}) ${action(completed)} ;;`];
}

/** A specification of \`_arguments\` for each spelling. */
function specifications(row: SupportedRow): string[] {
  const value = argumentOf(row);
  const help = `[${summaryOf(row).replace(/[[\]\\]/g, '\\$&')}]`;
  const completed = completedValue(row);
  const message = value?.text.replaceAll(':', '\\:') ?? '';
  const what = completed ? `{${action(completed)}}` : ' ';
  const short = row.short === undefined ? [] : [row.short];
  const letters = short.map((letter) =>
    value && !value.optional ? `*-${letter}+${help}:${message}:${what}` : `*-${letter}${help}`,
  );
  const names = row.long.map((name) => {
    if (!value) return `*--${name}${help}`;
    return value.optional
      ? `*--${name}=-${help}::${message}:${what}`
      : `*--${name}=${help}:${message}:${what}`;
  });
  return [...letters, ...names].map((text) => `'${text.replaceAll("'", `'\\''`)}'`);
}

function action(completed: Completed): string {
  switch (completed.kind) {
    case 'words':
      return `compadd -- ${completed.words.join(' ')}`;
    case 'list':
      return `_xtrace_list ${quoted(completed)}`;
    case 'file':
      return '_files';
    case 'user':
      return '_users';
    case 'process':
      return '_pids';
    case 'variable':
      return '_parameters -g "*export*" -S =';
    case 'expression':
      return '_xtrace_expression';
  }
}

function quoted({ words }: { readonly words: readonly string[] }): string {
  return words.map((word) => (/^[\w-]+$/.test(word) ? word : `\\${word.split('').join('\\')}`)).join(' ');
}
