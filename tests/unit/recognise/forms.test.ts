/**
 * Whole forms put together at random from the wordings of labels and headings: blocks of one or both persons, with a
 * heading of their own, under the heading of the block before, or with none, several sites, other people's fields
 * among them. SEED sets the run; a failing one prints its own.
 */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/recognise/index';
import type { ControlDescription, ControlKind, LabelEvidence } from '../../../lib/recognise/types';
import { PERSON_PROPERTIES } from '../../../lib/schema/fields';
import { WORDINGS } from './wordings';

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  entity: [
    '主体信息',
    '主办单位信息',
    '主办者信息',
    '备案主体信息',
    '单位信息',
    '一、主办单位信息',
    '基础信息',
    '企业信息',
    '主办方信息',
    '单位基本信息',
    'Step 1 主体信息',
    '网站主办者信息',
    'ICP备案主办单位信息',
    '主办单位（个人）信息',
  ],
  entityManager: [
    '主体负责人信息',
    '主办单位负责人基本情况',
    '单位负责人信息',
    '二、主体负责人',
    '负责人信息',
    '主办者负责人信息',
    '网站主办者负责人',
    '企业负责人信息',
  ],
  site: [
    '网站信息',
    '互联网信息服务信息',
    '服务信息',
    '三、网站信息',
    'ICP备案网站信息',
    '网站基本情况',
    '服务基本信息',
    '网站1',
  ],
  siteManager: [
    '网站负责人信息',
    '互联网信息服务负责人信息',
    '服务负责人信息',
    '四、网站负责人',
    '网站管理员信息',
    '负责人信息',
  ],
};
/** The back of a permit is asked for by few forms. */
const PERSON = PERSON_PROPERTIES.filter((p) => p !== 'hkMacauIdNumber');
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  entity: [
    'province',
    'city',
    'district',
    'nature',
    'idType',
    'name',
    'idNumber',
    'idAddress',
    'mailingAddress',
    'investor',
    'legalRepresentative',
    'remarks',
  ],
  entityManager: PERSON,
  site: [
    'name',
    'domain',
    'homeUrl',
    'serviceContent',
    'serviceType',
    'preApproval',
    'languages',
    'ip',
    'filingServiceNumber',
    'remarks',
  ],
  siteManager: PERSON,
};
/** The usual words, which the list of unusual ones leaves out. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'person.name': ['姓名', '真实姓名'],
  'person.idType': ['证件类型'],
  'person.idNumber': ['证件号码'],
  'entity.idType': ['证件类型'],
  'entity.idNumber': ['证件号码'],
  'entity.province': ['省份'],
  'entity.city': ['城市'],
  'entity.remarks': ['备注'],
  'site.remarks': ['备注'],
};
/** What no form leaves out; the rest comes three times in four. */
const ALWAYS = new Set(['name', 'idNumber', 'mobile', 'idType', 'nature', 'domain']);
const ORDERS = [
  ['entity', 'entityManager'],
  ['site', 'siteManager'],
  ['siteManager', 'site'],
  ['entity', 'entityManager', 'site', 'siteManager', 'site', 'siteManager'],
  ['entity', 'entityManager', 'site', 'siteManager'],
  ['entity', 'entityManager', 'site', 'siteManager'],
];

const kindOf = (property: string): ControlKind => {
  if (/province|city|district|nature|idType|serviceType/.test(property)) return 'select';
  if (/serviceContent|preApproval/.test(property)) return 'combobox';
  if (property === 'languages') return 'checkbox-group';
  return /^idValid/.test(property) ? 'date' : 'text';
};

const wordsOf = (key: string) => [...(WORDINGS[key] ?? []), ...(USUAL[key] ?? [])];

/** A form and what each of its controls is; '' = nobody's. */
const formOf = (random: () => number) => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const page = random() < 0.5 ? ['网站备案申请'] : [];
  const headed = random() < 0.75;
  const merged = headed && random() < 0.5;
  const controls: ControlDescription[] = [];
  const meant: string[] = [];
  let heading = '';
  const add = (key: string, text: string, kind: ControlKind) => {
    const source = pick<LabelEvidence['source']>(['form-item', 'label-for', 'table-cell', 'preceding-text']);
    controls.push({
      id: `c${controls.length}`,
      kind,
      labels: [{ text: text + pick(['', '：', ' *']), source }],
      headings: heading ? [...page, heading] : page,
      value: '',
      touched: false,
      required: false,
      readOnly: false,
      disabled: false,
      visible: true,
    });
    meant.push(key);
  };
  for (const section of pick(ORDERS)) {
    const isPerson = /anager$/.test(section);
    if (headed && !(merged && isPerson && heading)) heading = pick(HEADINGS[section]!);
    const used = new Set<string>();
    for (const property of FIELDS[section]!) {
      if (!ALWAYS.has(property) && random() < 0.25) continue;
      const key = `${section}.${property}`;
      const own = wordsOf(key);
      const shared = isPerson ? wordsOf(`person.${property}`) : [];
      // Without headings a person's labels say whose they are, where they can.
      const words = own.length && (!headed || !shared.length || random() < 0.3) ? own : shared;
      const word = words.length ? pick(words) : '';
      if (!word || used.has(word)) continue;
      used.add(word);
      add(key, word, kindOf(property));
      if (random() < 0.06) add('', pick(WORDINGS.nobody!), 'text');
    }
  }
  return { controls, meant };
};

const SEED = Number(process.env.SEED ?? 20261130);
const FORMS = 400;

describe('forms put together at random', () => {
  it(`gives every field its own key, none to somebody else's (SEED=${SEED})`, () => {
    let state = SEED;
    const random = () => {
      state = (state * 1664525 + 1013904223) % 2 ** 32;
      return state / 2 ** 32;
    };
    const wrong: string[] = [];
    const missed: string[] = [];
    let right = 0;
    for (let n = 0; n < FORMS; n++) {
      const { controls, meant } = formOf(random);
      const { matches } = recognise(controls);
      controls.forEach((control, i) => {
        const got = matches.find((m) => m.controls.includes(control.id))?.keys.join() ?? '';
        const note = `${meant[i] || 'nobody’s'} “${control.labels[0]?.text}” under ${control.headings.at(-1)}: ${got}`;
        // A code is left to the user wherever it is.
        if (got === meant[i]) right += got ? 1 : 0;
        else if (got && got !== 'sms.code') wrong.push(note);
        else if (!got) missed.push(note);
      });
    }
    expect(wrong).toEqual([]);
    expect(missed.length, missed.slice(0, 20).join('\n')).toBeLessThan(right / 500);
  });
});
