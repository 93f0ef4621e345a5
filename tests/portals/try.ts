/**
 * Tries practice portals in seconds, without the extension: the scan, the recognition and the runner in an
 * isolated world of a real browser, every step of the order, the page's own model compared field by field.
 * `npx tsx tests/portals/try.ts mui shoelace [--firefox [--behind|--cold]] [--person|--unit] [--lasting] [--explain] [--shots] [--times]`
 * `--behind`: behind another tab, kept drawn as the extension does it; `--cold`: left to the browser.
 * `--lasting`: with papers that do not expire.
 * A page that is no practice portal is tried by its address: what each control is taken for is printed.
 * Pictures (Chromium only) go to test-results/try.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import type { FillItem } from '../../lib/fill/types';
import { count, touchedTraps } from '../e2e/portals/tally';
import { openUrl } from '../e2e/widgets/rig';
import { expectedModel, lasting, type SampleApplicant } from './expected';
import { orderOf } from './orders';
import type { Model } from './shared/types';

const DIST = resolve(import.meta.dirname, 'dist');
const SHOTS = resolve(import.meta.dirname, '../../test-results/try');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
const { applicants } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/applicants.json'), 'utf8'),
) as { applicants: SampleApplicant[] };

interface Filled {
  items: FillItem[];
  turns: string[];
  written: number;
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
  const file = [join(DIST, path), join(DIST, path, 'index.html')].find((f) => extname(f) && existsSync(f));
  if (!file) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/html; charset=utf-8' })
    .end(readFileSync(file));
}).listen(0);
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const args = process.argv.slice(2);
const has = (flag: string) => args.includes(`--${flag}`);
const browser = has('firefox') ? 'firefox' : 'chromium';
const names = args.filter((a) => !a.startsWith('--'));
const chosen = applicants
  .filter((a) =>
    has('person') ? a.entity.nature === 'individual' : !has('unit') || a.entity.nature !== 'individual',
  )
  .map((a) => (has('lasting') ? lasting(a) : a));
const until = async (test: () => Promise<boolean>) => {
  for (let i = 0; i < 60; i++) {
    if (await test()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the page does not go on to its next step');
};
const PRESS = `(words) => {
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? inside(e.shadowRoot) : []), ...(e.contentDocument ? inside(e.contentDocument) : [])]);
  const all = inside(document).filter((e) => e.localName.includes('button') || e.getAttribute('role') === 'button');
  all.find((e) => e.textContent.replace(/\\s+/g, '') === words)?.click();
  return 0;
}`;

const tryPortal = async (id: string, applicant: SampleApplicant) => {
  const order = orderOf(id);
  const rig = await openUrl(
    browser,
    `${base}/${id}/index.html`,
    has('cold') ? 'cold' : has('behind') ? 'warm' : undefined,
  );
  const model = () => rig.page<Model>('window.__model()');
  const begin = performance.now();
  const odd: FillItem[] = [];
  let stuck = '';
  try {
    for (const [index, step] of order.steps.entries()) {
      await until(async () => (await model()).steps.current === index);
      if (has('explain')) console.log((await rig.ours<string[]>('assistant.explain()')).join('\n'), '\n');
      const { items, turns, written } = await rig.ours<Filled>(
        `assistant.fill(${JSON.stringify(applicant)})`,
      );
      if (has('times')) console.log(`   written after ${written} ms: ${turns.join(', ')}`);
      odd.push(...items.filter((i) => !/^(filled|already-right|needs-you)$/.test(i.outcome)));
      if (has('shots')) await rig.screenshot?.(join(SHOTS, `${id}-${applicant.id}-${index + 1}.png`));
      if (index < order.steps.length - 1) await rig.page(`(${PRESS})(${JSON.stringify(step.next)})`);
    }
  } catch (error) {
    stuck = ` STUCK: ${error}`;
    if (has('shots')) await rig.screenshot?.(join(SHOTS, `${id}-${applicant.id}-stuck.png`));
  }
  const { fields, traps } = await model();
  const counted = count(fields, expectedModel(id, applicant));
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const { right, wrong, missed, notes } = counted;
  console.log(
    `${browser} ${id} ${applicant.id}: ${right} right, ${wrong} wrong, ${missed} missed, traps ${touchedTraps(traps).join() || 0}, ${seconds} s${stuck}`,
  );
  for (const note of notes) console.log(`   ${note}`);
  for (const i of odd)
    console.log(
      `   · ${i.key}@${i.siteBlock} ${i.outcome} ${i.note ?? ''} shown=${i.shown ?? ''} ${i.options?.slice(0, 8) ?? ''}`,
    );
  await rig.close();
};

for (const name of names) {
  if (/^\w+:\/\//.test(name)) {
    const rig = await openUrl(browser, name);
    console.log((await rig.ours<string[]>('assistant.explain()')).join('\n'));
    const [applicant] = chosen;
    const { items } = await rig.ours<{ items: FillItem[] }>(`assistant.fill(${JSON.stringify(applicant)})`);
    for (const i of items)
      console.log(`${i.key}@${i.siteBlock} ${i.outcome} ${i.note ?? ''} ${i.shown ?? ''}`);
    if (has('shots')) await rig.screenshot?.(join(SHOTS, 'page.png'));
    await rig.close();
  } else for (const applicant of chosen) await tryPortal(name, applicant);
}
server.close();
