import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandError, changedEnvironment, resolveCommand } from '../../../src/process/command.ts';

describe('the file of a command', () => {
  let folder: string;
  const at = (...names: string[]): string => join(folder, ...names);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xtrace-command-'));
    for (const name of ['first', 'second', 'first/folder']) mkdirSync(at(name));
    writeFileSync(at('first', 'tool'), '');
    writeFileSync(at('second', 'tool'), '');
    writeFileSync(at('second', 'folder'), '');
    for (const name of ['second/tool', 'second/folder']) chmodSync(at(name), 0o755);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a path where the name has a slash, executable or not', () => {
    expect(resolveCommand(at('first', 'tool'), '')).toBe(at('first', 'tool'));
    expect(resolveCommand(at('first', 'folder'), '')).toBe(at('first', 'folder'));
  });

  it.each(['tool', 'folder'])('is the first file in PATH that may be executed: %s', (name) => {
    expect(resolveCommand(name, `${at('first')}:${at('second')}`)).toBe(at('second', name));
  });

  it('is looked for in the current folder where a name in PATH is empty, but not at its end', () => {
    const before = process.cwd();
    process.chdir(at('second'));
    try {
      expect(resolveCommand('tool', ':/nonexistent')).toBe(at('second', 'tool'));
      expect(resolveCommand('tool', '/nonexistent::/nonexistent')).toBe(at('second', 'tool'));
      expect(() => resolveCommand('tool', '/nonexistent:')).toThrow(CommandError);
      expect(() => resolveCommand('tool', '')).toThrow(CommandError);
    } finally {
      process.chdir(before);
    }
  });

  it.each([
    ['nowhere', '/nonexistent', "Can't stat 'nowhere': No such file or directory"],
    ['', '/usr/bin', "Can't stat '': No such file or directory"],
    ['nowhere', undefined, "Can't stat 'nowhere': No such file or directory"],
    ['/dev/null/x', undefined, "Can't stat '/dev/null/x': Not a directory"],
    ['x'.repeat(4096), undefined, 'exec: File name too long'],
  ])('is missed in one line: %.20s', (name, path, message) => {
    expect(() => resolveCommand(name, path)).toThrow(new CommandError(message));
  });
});

describe('changes of the environment', () => {
  const before = ['A=1', 'B=2', 'ODD.NAME=x', 'B.C=3'];

  it('replace a variable where it stands, and add new ones at the end', () => {
    const changes = [
      { name: 'B', value: 'two=2' },
      { name: 'NEW', value: '' },
    ];
    expect(changedEnvironment(before, changes)).toEqual(['A=1', 'B=two=2', 'ODD.NAME=x', 'B.C=3', 'NEW=']);
  });

  it('remove a variable, and only that', () => {
    expect(changedEnvironment(before, [{ name: 'B' }, { name: 'absent' }])).toEqual([
      'A=1',
      'ODD.NAME=x',
      'B.C=3',
    ]);
  });

  it('are made in their order', () => {
    const changes = [{ name: 'A' }, { name: 'A', value: '5' }];
    expect(changedEnvironment(['A=1'], changes)).toEqual(['A=5']);
  });
});
