import type { SupportedRow } from '../option-row.ts';
import { type Completed, completedValue } from './completed-values.ts';
import { documentedGroups, lettersWithValue, namesWithValue, spellings } from './documented.ts';

/**
 * The completions of bash: a function that reads the line as getopt_long(3) does, up to the cursor, and then completes
 * an option, the value of one, the command, or the command's arguments.
 */
export function bashCompletion(): string {
  const rows = documentedGroups().flatMap((group) => group.rows);
  const known = rows.filter((row) => completedValue(row) !== undefined);
  return `# Completions of bash for xtrace; made by \`xtrace --completion=bash\`.

# Finds the option that a word ends with: its name, what stands before its value, and its value; "next" where that is
# the next word.
_xtrace_option() {
  option='' front='' value='' next=''
  case $1 in
    --*=*) option=\${1%%=*} front=\${1%%=*}= value=\${1#*=}; option=\${option#--} ;;
    ${namesWithValue(rows)
      .map((name) => `--${name}`)
      .join('|')}) option=\${1#--} next=1 ;;
    --*) ;;
    -*)
      local i
      for ((i = 1; i < \${#1}; i++)); do
        [[ ${lettersWithValue(rows).join('')} == *"\${1:i:1}"* ]] || continue
        option=\${1:i:1} front=\${1:0:i+1} value=\${1:i+1}
        [[ $value ]] || next=1
        return
      done
      ;;
  esac
}

# Completes a value of an option; of one of -e, where "e:" stands before its name.
_xtrace_value() {
  case $1 in
${known.flatMap(cases).join('\n')}
  esac
}

_xtrace_list() {
  local before='' last=$1
  [[ $last == *,* ]] && before=\${last%,*}, last=\${last##*,}
  [[ ! $before && $last == '!'* ]] && before='!' last=\${last#?}
  compopt -o nospace 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$2" -- "$last")
}

_xtrace_expression() {
  local name=\${1%%=*} i
  if [[ $1 == *=* ]]; then
    _xtrace_value "e:$name" "\${1#*=}"
    for i in "\${!COMPREPLY[@]}"; do COMPREPLY[i]=$name=\${COMPREPLY[i]}; done
  else
    _xtrace_value trace "$1"
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -S = -W '${qualifiers(rows)}' -- "$1")
  fi
}

_xtrace() {
  local line=\${COMP_LINE:0:COMP_POINT} option front value next command='' i
  local -a words
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  local last=$((\${#words[@]} - 1))
  local current=\${words[last]}
  COMPREPLY=()
  for ((i = 1; i < last; i++)); do
    option=''
    [[ \${words[i]} == -- ]] && command=$((i + 1)) && break
    [[ \${words[i]} != -?* ]] && command=$i && break
    _xtrace_option "\${words[i]}"
    [[ $next ]] && i=$((i + 1))
  done
  if [[ $command ]] && ((command < last)); then
    if declare -F _command_offset >/dev/null; then
      _command_offset "$command"
    else
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
    return
  elif [[ ! $command ]] && ((i > last)); then
    _xtrace_value "$option" "$current"
  elif [[ ! $command && $current == -* ]]; then
    _xtrace_option "$current"
    if [[ $option && ! $next ]]; then
      _xtrace_value "$option" "$value"
      for i in "\${!COMPREPLY[@]}"; do COMPREPLY[i]=$front\${COMPREPLY[i]}; done
    else
      mapfile -t COMPREPLY < <(compgen -W '${rows.flatMap(spellings).join(' ')}' -- "$current")
    fi
  else
    mapfile -t COMPREPLY < <(compgen -c -- "$current")
  fi
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  # bash replaces only what follows the last of its word breaks.
  local breaks=''
  [[ $COMP_WORDBREAKS == *=* ]] && breaks+='='
  [[ $COMP_WORDBREAKS == *:* ]] && breaks+=':'
  if [[ $breaks && $current == *["$breaks"]* ]]; then
    local before=\${current%"\${current##*["$breaks"]}"}
    COMPREPLY=("\${COMPREPLY[@]#"$before"}")
  fi
}

complete -F _xtrace xtrace
`;
}

function cases(row: SupportedRow): string[] {
  const completed = completedValue(row) as Completed;
  const names = [
    ...(row.short ? [row.short] : []),
    ...row.long,
    ...(row.qualifiers ?? []).map((name) => `e:${name}`),
  ];
  return [`    ${names.join('|')}) ${command(completed)} ;;`];
}

function command(completed: Completed): string {
  switch (completed.kind) {
    case 'words':
      return `mapfile -t COMPREPLY < <(compgen -W '${completed.words.join(' ')}' -- "$2")`;
    case 'list':
      return `_xtrace_list "$2" '${completed.words.join(' ')}'`;
    case 'file':
      return 'compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$2")';
    case 'user':
      return 'mapfile -t COMPREPLY < <(compgen -u -- "$2")';
    case 'process':
      return 'mapfile -t COMPREPLY < <(cd /proc && compgen -W "$(echo [0-9]*)" -- "$2")';
    case 'variable':
      return 'mapfile -t COMPREPLY < <(compgen -e -S = -- "$2")';
    case 'expression':
      return '_xtrace_expression "$2"';
  }
}

function qualifiers(rows: readonly SupportedRow[]): string {
  return rows.flatMap((row) => row.qualifiers?.slice(0, 1) ?? []).join(' ');
}
