/**
 * `npm run bench:page -- [scan|fill [--firefox] [portal…]]`: what the extension costs a page, and how long fills take against a script written
 * by hand. Prints; asserts nothing.
 */
import { timeFills } from './page-fill';
import { benchScan } from './page-scan';

const [only, ...rest] = process.argv.slice(2);
const names = rest.filter((r) => !r.startsWith('--'));
const browser = rest.includes('--firefox') ? 'firefox' : 'chromium';
if (only !== 'fill') await benchScan();
if (only !== 'scan') await timeFills(names.length ? names : undefined, browser);
