import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes a file for a page's file box into a folder of its own and returns its path. The folder goes when the tests
 * do: what a browser is handed must outlive the click.
 */
export const shortLivedFile = (name: string, text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'filing-file-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
