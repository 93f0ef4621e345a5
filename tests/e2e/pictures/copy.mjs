// `npm run pictures`: takes the gallery and copies what the README shows to .github/images.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const GALLERY = join(ROOT, 'test-results/gallery');
const IMAGES = join(ROOT, '.github/images');
const MOST = 250 * 1024;

const NAMES = [
  'preview',
  'report',
  'panel',
  'clients',
  'editor',
  'import',
  'batch',
  'rules',
  'rejections',
  'settings',
  'welcome',
];

if (!process.argv.includes('--copy-only'))
  spawnSync('playwright', ['test', 'pictures/gallery', '--project=chromium'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FULL: '1' },
    shell: process.platform === 'win32',
  });

/** The portal's own page: light in either theme. */
const ON_PAGE = ['annotation-light.png', 'card-light.png'];

let left = 0;
for (const name of [...ON_PAGE, ...NAMES.flatMap((n) => [`${n}-light.png`, `${n}-dark.png`])]) {
  const from = join(GALLERY, name);
  const problem = !existsSync(from) ? 'not taken' : statSync(from).size > MOST ? 'larger than 250 kB' : '';
  if (problem) {
    left += 1;
    console.log(`${name}: ${problem}`);
  } else copyFileSync(from, join(IMAGES, name));
}
process.exit(left ? 1 : 0);
