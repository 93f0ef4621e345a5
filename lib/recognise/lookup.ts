/** What a label text can mean, by the vocabulary. */
import { FIELD_KEYS, type FieldKey, propertyOf, type Section, sectionOf } from '../schema/fields';
import { ENGLISH, ENGLISH_NOBODY, ownedText, plainEnglish } from './english';
import { FAMILIES } from './families';
import { hasChinese, normalise, spell } from './text';
import {
  GUARDS,
  KNOWN_PERSON,
  NOBODY,
  OPTIONS,
  OWNERS,
  REGION_WORDS,
  SOMEBODY,
  SOMEONE_ELSE,
  VALIDITY_WORDS,
  WORDS,
} from './vocabulary';

export interface Meaning {
  /** Key → 0..1. */
  keys: ReadonlyMap<FieldKey, number>;
  /** Sections the label itself names. */
  owner?: readonly Section[];
  /** A row or widget for 省 + 市 + 区. */
  region?: boolean;
  /** A period of validity. */
  validity?: boolean;
  /** Nobody's field, and why. */
  nobody?: string;
  why: string;
}

type Scores = Map<FieldKey, number>;
const NONE: ReadonlyMap<FieldKey, number> = new Map();
const split = (words: string): string[] => words.split(' ');

function expand(keys: string, into: Scores): void {
  for (const entry of split(keys)) {
    const name = entry.replace(/~+$/, '');
    const weak = entry.length - name.length;
    const all = name.startsWith('person.')
      ? ['entityManager', 'siteManager'].map((s) => name.replace('person', s))
      : [name];
    for (const key of all as FieldKey[]) into.set(key, Math.max(into.get(key) ?? 0, 1 - weak / 4));
  }
}

const DICTIONARY = new Map<string, Scores>();
for (const [words, keys] of WORDS)
  for (const word of split(words)) {
    const scores = DICTIONARY.get(word) ?? new Map();
    expand(keys, scores);
    DICTIONARY.set(word, scores);
  }
const LONGEST_FIRST = [...DICTIONARY.keys()].filter((w) => w.length > 1).sort((a, b) => b.length - a.length);
const REGION = new Set(split(REGION_WORDS));
const VALIDITY = new Set(split(VALIDITY_WORDS));
const OWNER_WORDS = OWNERS.flatMap(([words, sections]) =>
  split(words).map((word) => ({ word, sections })),
).sort((a, b) => b.word.length - a.word.length);
const NOISE = /您的|信息|填写|有效|真实|完整|详细|当前|本人|常用|具体|正式|对应|的|本|所填/g;
const ELSEWHERE = /云主机|服务器|机房|实例|节点|负责人|联系人/;

const guarded = (text: string, scores: Scores): Scores => {
  for (const [pattern, properties] of GUARDS)
    if (pattern.test(text))
      for (const key of scores.keys()) if (!properties.test(propertyOf(key))) scores.delete(key);
  return scores;
};

/** Keeps what the named owner can have; the person in charge of a named unit is a weaker reading. */
function ownedBy(scores: ReadonlyMap<FieldKey, number>, owner: readonly Section[], factor: number): Scores {
  const kept: Scores = new Map();
  const direct = [...scores.keys()].some((key) => owner.includes(sectionOf(key)));
  for (const [key, score] of scores) {
    const section = sectionOf(key);
    if (owner.includes(section)) kept.set(key, score * factor);
    else if (direct) continue;
    else if (owner[0] === 'entity' && section === 'entityManager') kept.set(key, score * factor * 0.6);
    else if (owner[0] === 'site' && section === 'siteManager') kept.set(key, score * factor * 0.6);
  }
  return kept;
}

const ownerAt = (text: string, anywhere: boolean) =>
  OWNER_WORDS.find(({ word }) => (anywhere ? text.includes(word) : text.startsWith(word)));

/** A wording built from known parts; weaker than one that is listed. */
function family(text: string, factor: number): Meaning | undefined {
  const means = FAMILIES.find(([pattern]) => pattern.test(text))?.[1];
  if (!means) return undefined;
  const why = `parts of “${text}”`;
  if (means === 'validity' || means === 'region') return { keys: NONE, [means]: true, why };
  const keys: Scores = new Map();
  expand(means, keys);
  return { keys: ownedBy(keys, ALL, factor * 0.95), why };
}

function exact(text: string, factor: number): Meaning | undefined {
  const hit = DICTIONARY.get(text);
  if (hit)
    return { keys: ownedBy(hit, ALL, factor), owner: ownerAt(text, false)?.sections, why: `“${text}”` };
  if (VALIDITY.has(text)) return { keys: NONE, validity: true, why: `“${text}”` };
  if (REGION.has(text)) return { keys: NONE, region: true, why: `“${text}”` };
  const built = family(text, factor);
  if (built) return built;
  const owner = ownerAt(text, false);
  if (!owner) return undefined;
  const said = text.slice(owner.word.length).replace(/^的?(?:信息)?的?/, '');
  // 网站名字: of what is no person it is another word for 名称.
  const rest = said === '名字' && /^(?:site|entity)$/.test(owner.sections[0] ?? '') ? '名称' : said;
  const under = rest && rest !== text ? exact(rest, factor) : undefined;
  if (!under) return undefined;
  if (under.region || under.validity) {
    const mine = under.region
      ? owner.sections[0] === 'entity'
      : owner.sections.some((s) => s.endsWith('Manager'));
    return mine ? { ...under, owner: owner.sections } : { keys: NONE, nobody: `of ${owner.word}`, why: text };
  }
  const keys = guarded(rest, ownedBy(under.keys, owner.sections, 1));
  if (!keys.size) return owner.sections.length ? undefined : { keys, nobody: `of ${owner.word}`, why: text };
  return { keys, owner: owner.sections, why: `${owner.word} + ${under.why}` };
}
const ALL: readonly Section[] = [...new Set(FIELD_KEYS.map(sectionOf))];

/** 域名所有者证件 is not the 域名所有者: what a label ends with is what it asks for; 与证件一致 asks for nothing. */
const OTHER_HEAD =
  /(?:证件|证书|证明|材料|身份|关系|学历|类型|种类|日期?|时间|电话|手机|邮箱|密码|图片|照片|有效期|数量|名单|一致)$/;
/** What a name cannot be. */
const NO_NAME = /(?:号码?|编号|地址|住址|网址|链接)$/;
const NAMES = /ame$|Representative$|^investor$/;

/** The longest known word in a longer label; better at the end, where Chinese puts the head word. */
function contained(text: string): Meaning | undefined {
  if (/信息$/.test(text)) return undefined;
  const word = LONGEST_FIRST.find((w) => text.includes(w));
  if (!word) return undefined;
  const share = word.length / text.length;
  if (share < 0.4 && !(text.endsWith(word) && share >= 0.25)) return undefined;
  const before = text.slice(0, text.indexOf(word));
  if (SOMEONE_ELSE.test(before) && !KNOWN_PERSON.test(before))
    return { keys: NONE, nobody: before, why: text };
  const behind = text.slice(before.length + word.length);
  if (OTHER_HEAD.test(behind)) return undefined;
  if (
    word.startsWith('负责人') &&
    before &&
    !ownerAt(before, true) &&
    !/^(?:备案|icp|主要|第一|该|总)/.test(before)
  )
    return { keys: NONE, nobody: `${before}负责人`, why: text };
  const factor = text.endsWith(word) ? 0.55 + 0.3 * share : 0.35 + 0.4 * share;
  const owner = ownerAt(before, true);
  const keys = guarded(text, ownedBy(DICTIONARY.get(word)!, owner?.sections ?? ALL, factor));
  if (NO_NAME.test(behind)) for (const key of keys.keys()) if (NAMES.test(propertyOf(key))) keys.delete(key);
  return keys.size ? { keys, owner: owner?.sections, why: `“${word}” in “${text}”` } : undefined;
}

/** 单位名称 Organization name: the Chinese half of a label in two languages. */
const oneLanguage = (text: string): string => {
  const half = text
    .replace(/(\p{Script=Han}\)?)[/|(-]*[a-z][a-z.'’&/-]{3,}(?:\([a-z]*\))?\)?$/u, '$1')
    .replace(/^(?:e-?mail(?:address)?|ipaddress|homepageurl|url)[/|(-]*(?=(?:ip)?\p{Script=Han}{2})/u, '')
    .replace(/^(?!icp|url|whois|e-?mail)[a-z][a-z.'’&/-]{3,}[)/|-]*(?=\p{Script=Han}{2})/u, '');
  return half.length > 1 || DICTIONARY.has(half) ? half : text;
};

function chinese(raw: string): Meaning {
  const text = normalise(raw);
  const bare = text.replace(/\([^)]*\)/g, '');
  const alone = oneLanguage(text);
  if (alone !== text && !DICTIONARY.has(text)) return chinese(alone);
  // 有效期（起）: what stands in brackets may belong to the word.
  const joined = bare !== text ? text.replace(/[()]/g, '') : text;
  const known =
    exact(text, 1) ??
    (joined !== text ? exact(joined, 0.98) : undefined) ??
    (bare !== text && bare ? narrowed(text, exact(bare, 0.98)) : undefined);
  if (known?.region) return levelOf(text, known);
  if (known) return known;
  const whose = NOBODY.exec(bare.replace(SOMEBODY, ''));
  if (whose) return { keys: NONE, nobody: whose[0], why: `“${text}”` };
  if (bare.length > 24) return { keys: NONE, why: `“${text.slice(0, 24)}…” is prose` };
  // “主办单位信息” is a title, not the field 主办单位.
  const plain = /信息$/.test(bare) ? bare : bare.replace(NOISE, '');
  const found = (plain !== bare && plain ? exact(plain, 0.92) : undefined) ?? contained(bare);
  if (found) return found;
  if (/省市区|所[属在](?:地区|区域|地域)$/.test(bare) && !ELSEWHERE.test(bare))
    return { keys: NONE, region: true, why: `“${bare}”` };
  return { keys: NONE, why: `“${text}” is not in the vocabulary` };
}

/** 联系电话（座机）: what stands in brackets may only take readings away. */
function narrowed(text: string, known: Meaning | undefined): Meaning | undefined {
  const keys = known && guarded(text, new Map(known.keys));
  return keys?.size ? { ...known!, keys } : known;
}

/** 地区（省）, 所属区域-市: one level of a region. */
function levelOf(text: string, region: Meaning): Meaning {
  const level = /[(-](省|市|区|县|区县|区\/县)(?:份|级)?\)?$/.exec(text)?.[1];
  if (!level) return region;
  const key = level === '省' ? 'entity.province' : level === '市' ? 'entity.city' : 'entity.district';
  return { ...region, region: false, keys: new Map([[key, 1]]) };
}

/** 应急手机号，与上面的手机号不同: a name and a remark, unless the remark says that it is nobody's. */
function clauseOf(raw: string): string | undefined {
  const [, name, remark = ''] = /^\s*([^，,；;。]{2,12})[，,；;。](.{4,})$/.exec(raw) ?? [];
  return NOBODY.test(remark.replace(DELIVERED, '')) ? undefined : name;
}
const DELIVERED = /快递|邮寄|寄送/;

/** 单位名称 ? 请与营业执照一致: what stands before a help mark or before further words. */
function headOf(raw: string): string | undefined {
  const head =
    /^(.{2,20}?)\s*[?？ⓘℹ](?:\s*\S|$)/.exec(raw)?.[1] ?? clauseOf(raw) ?? /^\s*(\S{2,16})\s/.exec(raw)?.[1];
  // 证件号码（大写 X）: what stands in brackets is no further word.
  const isWhole = head && !/[(（][^)）]*$/.test(head);
  return isWhole && head.trim() !== raw.trim() && hasChinese(head) ? head : undefined;
}

const says = ({ keys, region, validity, nobody }: Meaning): boolean =>
  keys.size > 0 || !!region || !!validity || !!nobody;

/** The label itself where all of it is known, else its head. */
function headed(raw: string): Meaning {
  const head = headOf(raw);
  const whole = head && exact(normalise(raw), 1);
  const first = head && !whole ? chinese(head) : undefined;
  return first && says(first) ? first : chinese(raw);
}

function english(raw: string): Meaning {
  const keys: Scores = new Map();
  const lines = raw.split(/\s{2,}|\n/);
  const words = lines.flatMap((line) => line.split(' ').map(spell));
  const nobodys = [...lines.map(spell), ...words].find((t) => ENGLISH_NOBODY.test(t));
  if (nobodys) return { keys: NONE, nobody: nobodys, why: nobodys };
  const read = (text: string, sections?: readonly Section[]) => {
    const found: Scores = new Map();
    for (const [pattern, entry] of ENGLISH) if (pattern.test(text)) expand(entry, found);
    for (const [key, score] of found)
      if (!sections || sections.includes(sectionOf(key))) keys.set(key, score);
  };
  // A label is read as a whole, then by whose it is; its single words only where that says nothing, as ids do
  // (“unitName unit_name”).
  const labels = lines.map((line) => plainEnglish(spell(line)));
  for (const text of labels) read(text);
  let owner: readonly Section[] | undefined;
  for (const text of keys.size ? [] : labels) {
    const owned = ownedText(text);
    if (owned) read(owned.text, owned.sections);
    if (keys.size) owner ??= owned?.sections;
  }
  for (const text of keys.size ? [] : words) read(text);
  return { keys, ...(owner && { owner }), why: `"${raw}"` };
}

const cache = new Map<string, Meaning>();

/** Meaning of one label text. Pure; answers are remembered. */
export function meaningOf(raw: string): Meaning {
  const known = cache.get(raw);
  if (known) return known;
  const isChinese = hasChinese(raw);
  // Email, IP and URL stand in the Chinese vocabulary as well.
  const first = isChinese || /^(?:e[-_]?mail|ip|url)/i.test(raw.trim()) ? headed(raw) : undefined;
  const meaning = first && (isChinese || says(first)) ? first : english(raw);
  if (cache.size > 2000) cache.clear();
  cache.set(raw, meaning);
  return meaning;
}

/** Meaning of a list of options; none where fewer than two are known. */
export function meaningOfOptions(options: readonly string[]): Meaning {
  const keys: Scores = new Map();
  for (const [pattern, entry] of OPTIONS)
    if (options.filter((o) => pattern.test(normalise(o))).length > 1) expand(entry, keys);
  return { keys, why: 'its options' };
}
