/**
 * Benchmark of the vault in Chromium: `tsx tests/bench/vault.bench.ts [clients]` (10,000 by default).
 * Prints a table and writes test-results/bench-vault.json; no goal is asserted, machines differ.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser, missingBrowser } from '../support/ensure-browsers.mjs';
import type { VaultFigures } from './vault.page';

const ROOT = join(import.meta.dirname, '../..');
const count = Number(process.argv[2] ?? 10_000);

const script = async (entry: string): Promise<string> => {
  const built = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return built.outputFiles[0]!.text;
};

/** localhost counts as a secure context, which WebCrypto asks for. */
const serve = async (scripts: Readonly<Record<string, string>>) => {
  const server = createServer((request, response) => {
    const text = scripts[request.url ?? ''];
    response.setHeader('content-type', text ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(text ?? '<!doctype html><meta charset="utf-8"><script src="/bench.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
};

const inBrowser = async (url: string): Promise<VaultFigures> => {
  const found = await findBrowser('chromium');
  if (!found) throw new Error(missingBrowser('chromium'));
  const profile = mkdtempSync(join(tmpdir(), 'filing-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.evaluate(
      (n) => (globalThis as unknown as { measureVault(n: number): Promise<VaultFigures> }).measureVault(n),
      count,
    );
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
};

const ms = (time: number) => `${time.toFixed(1)} ms`;
const report = (f: VaultFigures): [string, string, string][] => [
  [`import of ${f.clients} clients, one transaction`, ms(f.importAll), ''],
  ['first passphrase (new key, all records sealed anew)', ms(f.setPassphrase), ''],
  ['unlock (Argon2id)', ms(f.unlock), ''],
  ['read and decrypt all', ms(f.list), ''],
  ['usable after the passphrase', ms(f.usable), '1500 ms'],
  ['build the search index', ms(f.index), ''],
  ...f.searches.map((s): [string, string, string] => [
    `search “${s.query}”, per key (${s.found} found)`,
    `${ms(s.median)}, slowest ${ms(s.slowest)}`,
    '16 ms',
  ]),
  ['save one client', `${ms(f.save.median)}, slowest ${ms(f.save.slowest)}`, '20 ms'],
  ['list after a save', ms(f.listAfterSave), ''],
  ['encrypted backup', ms(f.exportBackup), ''],
  ...f.batch.map((b): [string, string, string] => [
    `batch check, ${b.workers} worker(s)`,
    `${b.perSecond.toFixed(0)} clients/s`,
    '2000 clients/s',
  ]),
];

const server = await serve({
  '/bench.js': await script('tests/bench/vault.page.ts'),
  '/worker.js': await script('components/options/batch/batch-worker.ts'),
});
try {
  const figures = await inBrowser(server.url);
  for (const [what, value, goal] of report(figures))
    console.log(`${what.padEnd(56)} ${value.padEnd(32)} ${goal && `goal ${goal}`}`);
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  writeFileSync(join(ROOT, 'test-results/bench-vault.json'), `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  server.close();
}
