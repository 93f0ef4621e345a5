/**
 * `npm run bench:page [scan|fill]`: what the extension costs a page, and how long fills take against a script written
 * by hand. Prints; asserts nothing.
 */
import { timeFills } from './page-fill';
import { benchScan } from './page-scan';

const [only] = process.argv.slice(2);
if (only !== 'fill') await benchScan();
if (only !== 'scan') await timeFills();
