import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { deferredImports } from '../../../tools/deferred-imports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'xtrace-deferred-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('evaluates what is imported when something of it is first used', async () => {
  write('used.ts', "order.push('used'); export const one = 1; export const two = (): number => 2;");
  write('unused.ts', "order.push('unused'); export const three = 3;");
  write(
    'main.ts',
    `import defer * as unused from './unused.ts';
import defer * as used from './used.ts';
export const three = () => unused.three;
order.push('main');
order.push(used.one + used.two());
order.push('end');`,
  );
  const order: unknown[] = [];
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.ts'],
    bundle: true,
    format: 'cjs',
    plugins: [deferredImports],
    write: false,
  });
  new Script(outputFiles[0]?.text ?? '').runInNewContext({ order, module: {} });
  expect(order).toEqual(['main', 'used', 3, 'end']);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
