// What every generated file has in common: its head, and how values are written.

/**
 * The text of a generated file.
 * @param {string} source where the values come from, as the file's head says
 * @param {string[]} blocks declarations
 */
export function generatedFile(source, blocks) {
  return `// Generated from ${source}.\n// Remake with: npm run generate:abi\n\n${blocks.join('\n\n')}\n`;
}

/**
 * A string as biome and people write it: in single quotes.
 * @param {string} text
 */
export function quoted(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/**
 * An array literal, one element a line.
 * @param {readonly string[]} elements
 */
export function lines(elements) {
  return `[\n${elements.map((element) => `  ${element},\n`).join('')}]`;
}
