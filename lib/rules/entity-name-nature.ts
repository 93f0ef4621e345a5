import { cite } from '../provinces/sources';
import { countCharacters, isAllHan } from '../text/han';
import { toHalfWidth, withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { isIndividual, isUnit, textOf } from './read';

const FIELD = 'entity.name';
const UNIT =
  /(公司|集团|工厂|工作室|事务所|合作社|商行|经营部|协会|学会|基金会|委员会|幼儿园|学校|医院|商店|超市|酒店|餐厅|服务部|研究院|研究所)$/;

export default defineRule({
  id: 'entity-name-nature',
  fields: [FIELD],
  reads: ['entity.nature'],
  severity: 'warning',
  tier: 'full',
  messages: {
    individualUnit: {
      zh: '主办者名称“{name}”像单位名称，备案性质选的是个人，请改成一致。',
      en: 'The name “{name}” looks like an organisation but the nature is individual; make them agree.',
    },
    unitPerson: {
      zh: '单位名称“{name}”像个人姓名；个体工商户没有字号的，多数省份选个人备案并在备注说明，请先确认。',
      en: 'The name “{name}” looks like a person’s. A sole trader without a trade name usually files as an individual with a remark; ask first.',
    },
    spaces: {
      zh: '主办者名称里有空格，请按证件写并去掉空格。',
      en: 'The entity’s name has spaces; write it as on the certificate, without them.',
    },
    fullWidth: {
      zh: '主办者名称里有全角字母或数字，请改为半角。',
      en: 'The entity’s name has full-width letters or digits; enter half-width ones.',
    },
  },
  sources: [cite('S001', '1.1 基础信息校验 · 单位名称、备案性质'), cite('TX', '河北、安徽、浙江 个体工商户')],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    const name = withoutSpaces(text);
    if (!name) return [];
    const hits: RuleHit[] = [];
    if (isIndividual(filing) && UNIT.test(name))
      hits.push({ field: FIELD, message: 'individualUnit', params: { name } });
    if (isUnit(filing) && isAllHan(name) && countCharacters(name) <= 3 && !UNIT.test(name))
      hits.push({ field: FIELD, message: 'unitPerson', params: { name }, severity: 'info' });
    // Spaces between Latin words belong to a foreign company's name.
    const bare = text
      .trim()
      .replace(/[\s\u200b-\u200f\ufeff]+(?![A-Za-z])|(?<![A-Za-z.,])[\s\u200b-\u200f\ufeff]+/g, '');
    if (bare !== text)
      hits.push({
        field: FIELD,
        message: 'spaces',
        fix: { label: { zh: '去掉空格', en: 'Take out spaces' }, value: bare },
      });
    // Brackets keep the width they have on the licence (Beijing, facts `name`).
    if (/[０-９Ａ-Ｚａ-ｚ]/.test(text))
      hits.push({
        field: FIELD,
        message: 'fullWidth',
        severity: 'info',
        fix: {
          label: { zh: '改为半角', en: 'Change to half width' },
          value: text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, toHalfWidth),
        },
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '主办者名称与备案性质相符，不留空格',
    en: 'The entity’s name fits its nature and has no spaces',
  },
  why: {
    zh: '系统按备案性质核对证件库，性质选错就对不上。',
    en: 'The portal checks the register by nature; the wrong nature finds nothing.',
  },
  examples: {
    ok: [
      { title: '公司', filing: { entity: { nature: 'enterprise', name: '杭州某某青禾文化创意有限公司' } } },
      {
        title: '括号宽度照执照',
        filing: { entity: { nature: 'enterprise', name: '某某（杭州）科技有限公司' } },
      },
      { title: '罕用字姓名的个人', filing: { entity: { nature: 'individual', name: '𠮷㛃' } } },
    ],
    bad: [
      {
        title: '个人填公司名',
        filing: { entity: { nature: 'individual', name: '杭州某某科技有限公司' } },
        message: 'individualUnit',
      },
      {
        title: '企业填人名',
        filing: { entity: { nature: 'enterprise', name: '王小满' } },
        message: 'unitPerson',
      },
      {
        title: '名称里有空格',
        filing: { entity: { name: '杭州 某某公司 ' } },
        message: 'spaces',
        fixed: '杭州某某公司',
      },
      {
        title: '全角字母',
        filing: { entity: { name: '杭州ＡＢ科技公司' } },
        message: 'fullWidth',
        fixed: '杭州AB科技公司',
      },
    ],
  },
};
