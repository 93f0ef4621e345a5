/**
 * How long the rules take and how big they are. Run: npm run bench:rules (npx tsx tests/bench/rules.bench.ts).
 * Goals: one keystroke in the site name p99 <= 1 ms; one full filing mean <= 0.5 ms, p99 <= 5 ms; light tier
 * <= 25 kB gzipped. Prints two tables and never fails on time: on a shared machine the wall clock also counts
 * what others do, which is why the processor's own time stands beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { evaluate } from '../../lib/rules/engine';
import { FULL_RULES } from '../../lib/rules/full';
import { checkFiling, RULES } from '../../lib/rules/index';
import { checkLight, LIGHT_RULES } from '../../lib/rules/light';
import type { Filing } from '../../lib/schema/filing';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 20_000;
const WARM_UP = 2_000;

interface Stored {
  entity: Filing['entity'];
  entityManager: Filing['entityManager'];
  sites: (NonNullable<Filing['site']> & { siteManager?: Filing['siteManager'] })[];
}
const { applicants } = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/applicants.json'), 'utf8')) as {
  applicants: Stored[];
};
const filings: Filing[] = applicants.map(({ entity, entityManager, sites }) => ({
  filingType: 'firstFiling',
  today: '2026-11-22',
  entity,
  entityManager,
  site: sites[0]!,
  siteManager: sites[0]!.siteManager,
}));

const NAME = '小满的个人生活与旅行摄影论坛交流网站';
/** The filing after each keystroke of a long name, in turn. */
const typing = filings.flatMap((filing) =>
  [...NAME].map((_, i): Filing => ({ ...filing, site: { ...filing.site, name: NAME.slice(0, i + 1) } })),
);

const measure = (run: (round: number) => unknown) => {
  for (let i = 0; i < WARM_UP; i++) run(i);
  const times = new Float64Array(ROUNDS);
  const before = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    run(i);
    times[i] = performance.now() - start;
  }
  const { user, system } = process.cpuUsage(before);
  const mean = times.reduce((sum, t) => sum + t, 0) / ROUNDS;
  times.sort();
  const at = (share: number) => times[Math.floor(ROUNDS * share)]!.toFixed(4);
  return {
    'mean ms': mean.toFixed(4),
    'processor ms': ((user + system) / 1000 / ROUNDS).toFixed(4),
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'max ms': times[ROUNDS - 1]!.toFixed(2),
  };
};

const pick = <T>(list: readonly T[], round: number): T => list[round % list.length]!;
const changed = ['site.name'] as const;

/** One entry built as the extension ships it; its own run shows the rules without tsx's helper for names. */
const bundle = async (entry: string): Promise<Uint8Array> => {
  const result = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    outdir: 'out',
  });
  return result.outputFiles[0]!.contents;
};
const [lightBundle, wholeBundle] = await Promise.all([
  bundle('lib/rules/light.ts'),
  bundle('lib/rules/index.ts'),
]);
const load = (contents: Uint8Array): Promise<unknown> =>
  import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
const light = (await load(lightBundle)) as { checkLight: typeof checkLight };
const whole = (await load(wholeBundle)) as { checkFiling: typeof checkFiling };

const sizes = (contents: Uint8Array) => ({
  'minified bytes': contents.length,
  'gzipped bytes': gzipSync(contents, { level: 9 }).length,
});

console.table({
  'keystroke in the site name, light tier': measure((i) => checkLight(pick(typing, i), { changed })),
  'keystroke in the site name, both tiers': measure((i) => checkFiling(pick(typing, i), { changed })),
  'whole filing, light tier': measure((i) => checkLight(pick(filings, i))),
  'whole filing, full tier alone': measure((i) => evaluate(FULL_RULES, pick(filings, i))),
  'whole filing, both tiers': measure((i) => checkFiling(pick(filings, i))),
  'as built: keystroke, light tier': measure((i) => light.checkLight(pick(typing, i), { changed })),
  'as built: keystroke, both tiers': measure((i) => whole.checkFiling(pick(typing, i), { changed })),
  'as built: whole filing, both tiers': measure((i) => whole.checkFiling(pick(filings, i))),
});
console.table({
  [`light tier, ${LIGHT_RULES.length} rules`]: sizes(lightBundle),
  [`both tiers, ${RULES.length} rules`]: sizes(wholeBundle),
});
