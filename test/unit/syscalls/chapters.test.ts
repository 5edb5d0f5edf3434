import { describe, expect, it } from 'vitest';
import { Chapters, type Contents } from '../../../src/syscalls/chapters.ts';

describe('a table in chapters', () => {
  it('says what each chapter has', () => {
    expect(table().contents()).toEqual([' open close ', ' read ']);
  });

  it('finds rows', () => {
    const rows = table();
    expect(rows.get('close')).toBe('row of close');
    expect(rows.get('read')).toBe('row of read');
    expect(rows.get('rea')).toBeUndefined();
    expect([...rows.all().keys()]).toEqual(['open', 'close', 'read']);
  });

  it('evaluates a chapter when something of it is asked for, and once', () => {
    const evaluated: string[] = [];
    const rows = table(evaluated, table().contents());
    expect(rows.get('write')).toBeUndefined();
    expect(evaluated).toEqual([]);
    expect(rows.get('read')).toBe('row of read');
    expect(rows.get('read')).toBe('row of read');
    expect(evaluated).toEqual(['second']);
    rows.all();
    expect(evaluated).toEqual(['second', 'first']);
  });

  it('has one row for a key', () => {
    const twice = new Chapters([() => ['read'], () => ['read']], (name) => [[name, 1]], undefined);
    expect(() => twice.contents()).toThrow('two rows for read');
  });
});

function table(evaluated: string[] = [], contents?: Contents): Chapters<string, string> {
  const chapter = (name: string, entries: string[]) => () => {
    evaluated.push(name);
    return entries;
  };
  return new Chapters(
    [chapter('first', ['open close']), chapter('second', ['read'])],
    (names) => names.split(' ').map((name) => [name, `row of ${name}`]),
    contents,
  );
}
