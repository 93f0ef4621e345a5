// web-ext lint over the Firefox build: 0 errors allowed. Known warnings come from zod and react-dom, not from us.
import { spawnSync } from 'node:child_process';

const { stdout, stderr, error } = spawnSync(
  'web-ext',
  ['lint', '-s', '.output/firefox-mv3', '--output', 'json'],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
);
let report;
try {
  report = JSON.parse(stdout.slice(stdout.indexOf('{')));
} catch {
  console.error('web-ext lint gave no report', error?.message ?? '', stderr.slice(0, 2000));
  process.exit(1);
}
const { summary, errors, warnings } = report;
for (const e of errors) console.error(`error ${e.code}: ${e.message} ${e.file ?? ''}`);
for (const w of warnings) console.log(`warning ${w.code} ${w.file ?? ''}`);
console.log(
  `web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`,
);
process.exit(summary.errors ? 1 : 0);
