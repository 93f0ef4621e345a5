import { cite } from '../provinces/sources';
import { diagnoseAddress } from '../text/address';
import { toHalfWidth, withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'entity.mailingAddress';
/** Punctuation of a sentence: likely typed on purpose, so only to be looked at. */
const MILD = /^[,，、。.;；:：/／~～—]$/;

/** 3#楼 and 12# mean 号; other signs have no one right replacement. */
const spelt = (text: string): string | undefined => {
  const half = text.replace(/[＃]/g, '#');
  const next = half.replace(
    /(\d|[一二三四五六七八九十])#楼?/g,
    (whole, n: string) => `${n}号${whole.endsWith('楼') ? '楼' : ''}`,
  );
  return next !== text && diagnoseAddress(next).special.length === 0 ? next : undefined;
};

export default defineRule({
  id: 'address-characters',
  fields: [FIELD],
  severity: 'error',
  tier: 'light',
  messages: {
    special: {
      zh: '通信地址含“{signs}”，请去掉特殊符号，用汉字、字母和数字写。',
      en: 'Mailing address holds “{signs}”; take special signs out and use Chinese characters, letters and digits.',
    },
    hash: {
      zh: '通信地址用“#”表示“号”，请写成汉字“号”。',
      en: 'Mailing address uses “#” for “号”; write the character.',
    },
    spaces: { zh: '通信地址里有空格，请去掉空格。', en: 'Mailing address has spaces; take them out.' },
    fullWidth: {
      zh: '通信地址里有全角数字或字母，请改为半角。',
      en: 'Mailing address has full-width digits or letters; enter half-width ones.',
    },
  },
  sources: [cite('UC24', '通信地址（problem2）', '2022-02'), cite('S001', '2 主办者信息 · 通信地址')],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text) return [];
    const { special, hasSpaces } = diagnoseAddress(text);
    const hits: RuleHit[] = [];
    const hashed = special.length === 1 && special[0] === '#' ? spelt(text) : undefined;
    if (hashed)
      hits.push({
        field: FIELD,
        message: 'hash',
        severity: 'warning',
        fix: { label: { zh: '改写为“号”', en: 'Write 号' }, value: hashed },
      });
    else if (special.length)
      hits.push({
        field: FIELD,
        message: 'special',
        params: { signs: special.join('') },
        severity: special.every((s) => MILD.test(s)) ? 'warning' : 'error',
      });
    if (hasSpaces && !(text.trim() === text && /[A-Za-z] [A-Za-z]/.test(text)))
      hits.push({
        field: FIELD,
        message: 'spaces',
        severity: 'warning',
        fix: { label: { zh: '去掉空格', en: 'Take out spaces' }, value: withoutSpaces(text) },
      });
    if (/[０-９Ａ-Ｚａ-ｚ]/.test(text)) {
      const value = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, toHalfWidth);
      hits.push({
        field: FIELD,
        message: 'fullWidth',
        severity: 'info',
        fix: { label: { zh: '改为半角', en: 'Change to half width' }, value },
      });
    }
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '通信地址不含空格和特殊符号', en: 'Mailing address has no spaces or special signs' },
  why: {
    zh: '核验单和系统都按字面比对地址，空格和符号会让同一地址对不上。',
    en: 'Addresses are compared letter by letter; blanks and signs make one address look like two.',
  },
  examples: {
    ok: [
      {
        title: '汉字、数字、连字符、括号',
        filing: { entity: { mailingAddress: '上海市徐汇区宜山路900号A座（科技楼）3-502室' } },
      },
      { title: '罕用字', filing: { entity: { mailingAddress: '浙江省杭州市余杭区㘵头村𠮷组3号' } } },
      {
        title: '英文楼名中间的空格',
        filing: { entity: { mailingAddress: '静安区南京西路1号Plaza Tower 12层' } },
      },
    ],
    bad: [
      { title: '星号和圆圈', filing: { entity: { mailingAddress: '文三路*号@501室' } }, message: 'special' },
      { title: '逗号只提示', filing: { entity: { mailingAddress: '文三路1号，3幢' } }, message: 'special' },
      {
        title: '井号楼',
        filing: { entity: { mailingAddress: '某某小区3#楼501室' } },
        message: 'hash',
        fixed: '某某小区3号楼501室',
      },
      {
        title: '空格',
        filing: { entity: { mailingAddress: '文三路1号 3幢' } },
        message: 'spaces',
        fixed: '文三路1号3幢',
      },
      {
        title: '全角数字',
        filing: { entity: { mailingAddress: '文三路１２号Ａ座' } },
        message: 'fullWidth',
        fixed: '文三路12号A座',
      },
    ],
  },
};
