import type { SupportedRow } from '../option-row.ts';
import { type Completed, completedValue } from './completed-values.ts';
import { argumentOf, documentedGroups, lettersWithValue, namesWithValue, summaryOf } from './documented.ts';

/** The completions of fish. */
export function fishCompletion(): string {
  const rows = documentedGroups().flatMap((group) => group.rows);
  const withValue = [
    ...lettersWithValue(rows).map((letter) => `-${letter}`),
    ...namesWithValue(rows).map((name) => `--${name}`),
  ];
  return `# Completions of fish for xtrace; made by \`xtrace --completion=fish\`.

# Words that the value of an option is made of.
function __xtrace_words
    switch $argv[1]
${rows.flatMap(wordsCase).join('\n')}
    end
end

function __xtrace_expression
    set -l typed (commandline -ct | string replace -r -- '^-[A-Za-z]*e' '')
    if string match -q -- '*=*' $typed
        set -l name (string split -m 1 = -- $typed)[1]
        set -l rest (string split -m 1 = -- $typed)[2]
        set -l before (string match -r -- '^.*,|^!' $rest)
        printf "$name=$before%s\\n" (__xtrace_words (string replace -r '^' 'e:' -- $name))
    else
        __xtrace_words trace
        printf '%s=\\n' ${rows.flatMap((row) => row.qualifiers?.slice(0, 1) ?? []).join(' ')}
    end
end

complete -c xtrace -f
complete -c xtrace -x -a '(__fish_complete_subcommand ${withValue.join(' ')})'
${rows.map(completion).join('\n')}
`;
}

function wordsCase(row: SupportedRow): string[] {
  const completed = completedValue(row);
  const [name = row.short] = row.long;
  if (!completed || !('words' in completed)) return [];
  const names = [name, ...(row.qualifiers ?? []).map((qualifier) => `e:${qualifier}`)].join(' ');
  return [`        case ${names}`, `            printf '%s\\n' ${completed.words.join(' ')}`];
}

function completion(row: SupportedRow): string {
  const value = argumentOf(row);
  const completed = completedValue(row);
  const parts = ['complete -c xtrace'];
  if (row.short !== undefined) parts.push(`-s ${row.short}`);
  for (const name of row.long) parts.push(`-l ${name}`);
  if (value && !value.optional) parts.push(completed?.kind === 'file' ? '-r -F' : '-x');
  if (value && completed && completed.kind !== 'file') parts.push(`-a '${words(row, completed)}'`);
  parts.push(`-d '${summaryOf(row).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);
  return parts.join(' ');
}

function words({ short, long: [name = short] }: SupportedRow, completed: Completed): string {
  switch (completed.kind) {
    case 'list':
      return `(__fish_complete_list , "__xtrace_words ${name}")`;
    case 'user':
      return '(__fish_complete_users)';
    case 'process':
      return '(__fish_complete_pids)';
    case 'variable':
      return '(set -xn)=';
    case 'expression':
      return '(__xtrace_expression)';
    default:
      return `(__xtrace_words ${name})`;
  }
}
