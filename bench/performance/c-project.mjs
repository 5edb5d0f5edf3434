// A small project in C, to be built: many short processes that open many files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = 8;

/**
 * Writes the project into a new folder.
 * @param {string} folder
 * @returns the command that builds all of it, however often it is run
 */
export function writeProject(folder) {
  mkdirSync(folder);
  const names = Array.from({ length: FILES }, (_, index) => `part${index}`);
  for (const name of names) {
    writeFileSync(
      join(folder, `${name}.c`),
      `#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n\nint ${name}(int n)\n{\n\treturn n < 2 ? n : ${name}(n - 1) + ${name}(n - 2);\n}\n`,
    );
  }
  const declarations = names.map((name) => `int ${name}(int n);`).join('\n');
  const sum = names.map((name) => `${name}(10)`).join(' + ');
  writeFileSync(
    join(folder, 'main.c'),
    `#include <stdio.h>\n${declarations}\n\nint main(void)\n{\n\tprintf("%d\\n", ${sum});\n\treturn 0;\n}\n`,
  );
  const objects = [...names, 'main'].map((name) => `${name}.o`).join(' ');
  writeFileSync(join(folder, 'Makefile'), `all: ${objects}\n\t$(CC) -o all ${objects}\n`);
  return ['make', '--silent', '--always-make', '--jobs=2', '-C', folder];
}
