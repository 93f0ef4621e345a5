/** The light tier is small, and without the data of the full tier. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const LIGHT = join(import.meta.dirname, '../../../lib/rules/light.ts');
const MOST_BYTES = 25_000;

const bundle = async () => {
  const result = await build({
    entryPoints: [LIGHT],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'out',
  });
  const output = Object.values(result.metafile.outputs)[0]!;
  const inputs = Object.entries(output.inputs).filter(([, input]) => input.bytesInOutput > 0);
  return { text: result.outputFiles[0]!.text, inputs: inputs.map(([path]) => path) };
};

describe('light tier', () => {
  it('is at most 25 kB gzipped with its data', async () => {
    const { text } = await bundle();
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });
  it('holds no data of the full tier and no examples', async () => {
    const { text, inputs } = await bundle();
    expect(
      inputs.filter((path) => /regions\/|idioms|provinces\/(?!words|sources|define)|node_modules/.test(path)),
    ).toEqual([]);
    expect(text.includes('只有表情')).toBe(false);
    expect(/\\u53EA\\u6709\\u8868\\u60C5/i.test(text)).toBe(false);
  });
});
