/** Damaged import files, made from good ones with a seeded random generator, so that a finding can be repeated. */
import { strToU8, unzipSync, zipSync } from 'fflate';

export type Random = () => number;

/** Mulberry32: small, seeded, good enough to pick mutations. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
const below = (random: Random, n: number) => Math.floor(random() * n);
const pick = <T>(random: Random, items: readonly T[]): T => items[below(random, items.length)] as T;

/** GB 18030 by turning the decoder round: two bytes cover all that our files hold. */
const gbTable = new Map<string, [number, number]>();
export const toGb18030 = (text: string): Uint8Array => {
  if (gbTable.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let a = 0x81; a <= 0xfe; a += 1)
      for (let b = 0x40; b <= 0xfe; b += 1)
        if (b !== 0x7f) gbTable.set(decoder.decode(new Uint8Array([a, b])), [a, b]);
  }
  return new Uint8Array(
    [...text].flatMap((c) => (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : (gbTable.get(c) ?? [0x3f]))),
  );
};

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;
type Files = Record<string, Uint8Array>;

const splice = (bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array => {
  const result = new Uint8Array(bytes.length - remove + insert.length);
  result.set(bytes.subarray(0, at));
  result.set(insert, at);
  result.set(bytes.subarray(at + remove), at + insert.length);
  return result;
};

const truncate: Mutation = (bytes, random) => bytes.slice(0, below(random, bytes.length));
const flip: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let n = 1 + below(random, 8); n > 0; n -= 1) copy[below(random, copy.length)] = below(random, 256);
  return copy;
};
const cut: Mutation = (bytes, random) => {
  const at = below(random, bytes.length);
  return splice(bytes, at, Math.min(below(random, 40), bytes.length - at), new Uint8Array());
};
const repeat: Mutation = (bytes, random) => {
  const at = below(random, bytes.length);
  return splice(bytes, at, 0, bytes.subarray(at, at + below(random, 400)));
};
const inject: Mutation = (bytes, random) => {
  const text = pick(random, [
    '\0',
    '\uFEFF',
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r',
    '{',
    ']',
    '\\',
    '\u202E',
    '=1+1',
    '4.10E+17',
    '-',
    '</c>',
    '&#0;',
    '{}',
    'null',
  ]);
  return splice(bytes, below(random, bytes.length), 0, strToU8(text));
};
const TEXT_MUTATIONS: Mutation[] = [truncate, flip, cut, repeat, inject];

const VALUES: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  Number.MAX_VALUE,
  330106199002122500,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  '4.10E+17',
  '长'.repeat(20_000),
  ['a', 1],
  '=cmd()',
  '\u0000',
];
const nodes = (value: unknown, into: [object, string][] = []): [object, string][] => {
  if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      into.push([value, key]);
      nodes((value as Record<string, unknown>)[key], into);
    }
  return into;
};
/** Values of the wrong type, missing and doubled entries. */
const retype: Mutation = (bytes, random) => {
  const file = JSON.parse(new TextDecoder().decode(bytes));
  for (let n = 1 + below(random, 3); n > 0; n -= 1) {
    const found = nodes(file);
    if (found.length === 0) break;
    const [holder, key] = pick(random, found);
    const target = holder as Record<string, unknown>;
    const what = random();
    if (what < 0.2) delete target[key];
    else if (what < 0.3 && Array.isArray(holder)) holder.push(structuredClone(target[key]));
    else target[key] = structuredClone(pick(random, VALUES));
  }
  return strToU8(JSON.stringify(file));
};
const encodings: ((text: string) => Uint8Array)[] = [
  (t) => strToU8(`\uFEFF${t}`),
  toGb18030,
  (t) => new Uint8Array(Buffer.from(`\uFEFF${t}`, 'utf16le')),
  (t) => new Uint8Array(Buffer.from(t, 'utf16le')),
  (t) => new Uint8Array(Buffer.from(`\uFEFF${t}`, 'utf16le').swap16()),
  (t) => new Uint8Array(Buffer.from(t, 'latin1')),
];
const reencode: Mutation = (bytes, random) => pick(random, encodings)(new TextDecoder().decode(bytes));

const hugeCell: Mutation = (bytes, random) => {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const at = below(random, lines.length);
  lines[at] =
    `${lines[at]?.slice(0, 20)}${'大'.repeat(10_000 + below(random, 90_000))}${lines[at]?.slice(20)}`;
  return strToU8(lines.join('\n'));
};
const badCell: Mutation = (bytes, random) => {
  const cells = new TextDecoder().decode(bytes).split(',');
  cells[below(random, cells.length)] = pick(random, [
    '4.10E+17',
    '330106199002122000',
    '#REF!',
    '浙西省',
    '某种单位',
    '"',
    "'=1",
    '也许',
    '1'.repeat(400),
    '\u0000',
  ]);
  return strToU8(cells.join(','));
};

/** A sound archive around damaged parts, parts missing, or parts far larger than they look. */
const insideZip: Mutation = (bytes, random) => {
  const files: Files = unzipSync(bytes);
  const name = pick(random, Object.keys(files));
  const what = random();
  if (what < 0.15) delete files[name];
  else if (what < 0.25) files[name] = new Uint8Array(1_000_000 + below(random, 20_000_000));
  else if (what < 0.4) {
    const text = new TextDecoder().decode(files[name]);
    const place = pick(random, ['XFD1', 'A99999999', 'ZZZZZZ9', 'A0', '', 'A', '7', 'a1']);
    files[name] = strToU8(text.replace(/r="[A-Z]+\d+"/, `r="${place}"`));
  } else if (what < 0.55) {
    const text = new TextDecoder().decode(files[name]);
    const cell = pick(random, [
      '<c r="B3" t="s"><v>999</v></c>',
      '<c r="B3" t="e"><v>#N/A</v></c>',
      '<c r="B3"><v>330106199002122468</v></c>',
      '<c r="B3"><v>1e999</v></c>',
      '<c r="B3" t="b"><v>7</v></c>',
      '<c r="B3" t="str"><f>A1</f></c>',
      '<c r="B3" t="d"><v>nonsense</v></c>',
      '<c r="B3" s="77"><v>1</v></c>',
    ]);
    files[name] = strToU8(text.replace(/<c r="B3"[\s\S]*?<\/c>/, cell));
  } else files[name] = pick(random, TEXT_MUTATIONS)(files[name] as Uint8Array, random);
  return zipSync(files, { level: 1 });
};

const BY_KIND: Record<'json' | 'csv' | 'xlsx', Mutation[]> = {
  json: [...TEXT_MUTATIONS, retype, retype, retype, reencode],
  csv: [...TEXT_MUTATIONS, badCell, badCell, reencode, hugeCell],
  xlsx: [truncate, flip, cut, repeat, insideZip, insideZip, insideZip, insideZip],
};

/** One or two mutations of a good file. */
export const mutate = (kind: 'json' | 'csv' | 'xlsx', bytes: Uint8Array, random: Random): Uint8Array => {
  const first = pick(random, BY_KIND[kind])(bytes, random);
  return random() < 0.3 && first.length > 0 ? pick(random, TEXT_MUTATIONS)(first, random) : first;
};
