import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** While there is an installation of xtrace's that the test may change: `bin/xtrace` below a folder, and no cache in `dist`. */
export async function whileInstalled(use: (folder: string) => Promise<void>): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-installed-'));
  try {
    for (const name of ['bin', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    for (const name of readdirSync(join(root, 'dist')).filter((file) => !file.includes('.cache')))
      cpSync(join(root, 'dist', name), join(folder, 'dist', name), { recursive: true });
    for (const name of ['node_modules', 'vendor']) symlinkSync(join(root, name), join(folder, name));
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
