/** Certificates of the entity and of the persons in charge (the basic pictures of an order). */
import { sourcesOf } from '../provinces/define';
import { cite } from '../provinces/sources';
import { ID_TYPES } from '../schema/codes';
import type { Source } from '../schema/filing';
import { type Both, type Context, type DocumentDefinition, IMAGE, need, SEEN } from './define';

const ENTITY_NAME: Both = { zh: '主办单位证件', en: 'Entity certificate' };
const BASE = [SEEN.upload, SEEN.materials, SEEN.formats];

const typeName = (code: string): Both | undefined => {
  const found = ID_TYPES.find((type) => type.code === code);
  return found && code !== 'other' ? { zh: found.zh, en: found.en } : undefined;
};

/** Particulars of a province about the unit's own certificate. */
const CERTIFICATE_NOTES: Readonly<Record<string, { fact: string } & Both>> = {
  beijing: {
    fact: 'id-1',
    zh: '北京要求拍全四边：上到编号，下到查询网址和发证机关。',
    en: 'Beijing wants all four edges: the number at the top, query address and issuer at the bottom.',
  },
  tianjin: {
    fact: 'id-1',
    zh: '天津用执照原件；2019 年要求副本且不要年检章。',
    en: 'Tianjin takes the original licence; in 2019 the duplicate without inspection stamp.',
  },
  hainan: {
    fact: 'id-1',
    zh: '海南的执照要有“海南省市场监督管理局商事登记专用章”和琼字编号。',
    en: 'In Hainan the licence bears the registration seal of the provincial market administration and a 琼 number.',
  },
  shanghai: {
    fact: 'id-1',
    zh: '上海要求执照有效期剩 1 年以上。',
    en: 'Shanghai wants a licence valid for more than a year.',
  },
  zhejiang: {
    fact: 'id-1',
    zh: '浙江用执照副本（1/1），证件有效期剩 3 个月以上。',
    en: 'Zhejiang takes the duplicate licence (1/1), valid for three months or more.',
  },
};

const noteOf = (context: Context): { zh: string; en: string; sources: Source[] } => {
  const note = context.unit && context.code ? CERTIFICATE_NOTES[context.code] : undefined;
  if (!note || !context.province) return { zh: '', en: '', sources: [] };
  return { zh: note.zh, en: ` ${note.en}`, sources: sourcesOf(context.province, { fact: note.fact }) };
};

const QINGHAI_CHANGE = cite('HW25', '青海 变更备案');

export const entityCertificate: DocumentDefinition = {
  id: 'entity-certificate',
  name: ENTITY_NAME,
  formats: IMAGE,
  need: (context) => {
    const { individual, adding, type, code } = context;
    const all = code === 'qinghai' && type === 'changeSite';
    if (individual || !(adding || type === 'changeEntity' || all)) return undefined;
    const name = typeName(context.text('entity.idType'));
    const note = noteOf(context);
    return need(
      true,
      `核验主办单位的名称、号码和住所，须与填写的一致。${note.zh}`,
      `To check the entity’s name, number and address against the form.${note.en}`,
      all ? [QINGHAI_CHANGE] : [...BASE, SEEN.qingcloud, ...note.sources],
      name,
    );
  },
};

export const personalId: DocumentDefinition = {
  id: 'personal-id',
  name: { zh: '本人证件（正反面）', en: 'Your own ID (both sides)' },
  formats: IMAGE,
  need: ({ individual, adding, changing, text }) => {
    if (!individual || !(adding || changing)) return undefined;
    const type = typeName(text('entity.idType') || text('entityManager.idType'));
    return need(
      true,
      '个人备案的主办者、主体负责人和网站负责人是同一人，证件传一次，三处共用；有效期须剩 3 个月以上。',
      'For a person, entity and both managers are one; upload the ID once for all three. It has to be valid for three more months.',
      [...BASE, SEEN.qingcloud],
      type && { zh: `本人${type.zh}（正反面）`, en: `Your own ${type.en} (both sides)` },
    );
  },
};

const managerName = (who: Both, code: string): Both | undefined => {
  const type = typeName(code);
  return type && { zh: `${who.zh}的${type.zh}`, en: `${type.en} of the ${who.en}` };
};

const OTHERS_ZH = '非大陆居民用居住证、来往内地（大陆）通行证或护照。';
const OTHERS_EN = 'Persons from elsewhere use a residence permit, travel permit or passport.';

export const entityManagerId: DocumentDefinition = {
  id: 'entity-manager-id',
  name: { zh: '主体负责人证件', en: 'ID of the entity manager' },
  formats: IMAGE,
  need: ({ individual, adding, type, text, code }) => {
    const all = code === 'qinghai' && type === 'changeSite';
    if (individual || !(adding || type === 'changeEntity' || all)) return undefined;
    return need(
      true,
      `核验主体负责人身份，正反面；多数省份须是法定代表人。${OTHERS_ZH}`,
      `To verify the entity manager, both sides; in most provinces the legal representative. ${OTHERS_EN}`,
      all ? [QINGHAI_CHANGE] : [...BASE, SEEN.qingcloud],
      managerName({ zh: '主体负责人', en: 'entity manager' }, text('entityManager.idType')),
    );
  },
};

export const siteManagerId: DocumentDefinition = {
  id: 'site-manager-id',
  name: { zh: '网站负责人证件', en: 'ID of the site manager' },
  formats: IMAGE,
  need: ({ individual, adding, type, same, text, code }) => {
    const all = code === 'qinghai' && type === 'changeEntity';
    const site = type === 'changeSite' || all;
    if (individual || !(adding || site) || (same === true && type !== 'changeSite')) return undefined;
    return need(
      same === false || type === 'changeSite',
      same === undefined && type !== 'changeSite'
        ? '网站负责人与主体负责人不是同一人时上传，正反面。'
        : `核验网站负责人身份，正反面。${OTHERS_ZH}`,
      same === undefined && type !== 'changeSite'
        ? 'When the site manager is another person than the entity manager; both sides.'
        : `To verify the site manager, both sides. ${OTHERS_EN}`,
      all ? [QINGHAI_CHANGE] : [...BASE, SEEN.qingcloud],
      managerName({ zh: '网站负责人', en: 'site manager' }, text('siteManager.idType')),
    );
  },
};
