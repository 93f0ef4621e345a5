/** Licences of 前置审批 and letters of non-involvement, one pair per category (facts `7_content`). */
import { cite } from '../provinces/sources';
import { FINANCE, FINANCE_BY_PROVINCE, HARMLESS, PRE_APPROVAL_WORDS } from '../provinces/words';
import { textsOf } from '../rules/read';
import type { ProvinceCode } from '../schema/codes';
import { foldText } from '../text/width';
import { findWords, splitWords, type WordList, wordList } from '../text/words';
import { type Both, type Context, type DocumentDefinition, IMAGE, LETTER, need, SEEN } from './define';

interface Category {
  id: string;
  zh: string;
  en: string;
  /** Options of 前置审批 that mean it. */
  option: RegExp;
  /** Options of 服务内容 that point to it. */
  content?: RegExp;
  words: string;
  licence: Both;
  issuer: Both;
}

const W = PRE_APPROVAL_WORDS;
const words = (option: string): string => W[option] ?? '';

const CATEGORIES: readonly Category[] = [
  {
    id: 'news',
    zh: '新闻',
    en: 'News',
    option: /新闻/,
    content: /网络新闻/,
    words: words('新闻'),
    licence: { zh: '互联网新闻信息服务许可证', en: 'internet news licence' },
    issuer: { zh: '省网信办', en: 'the cyberspace administration' },
  },
  {
    id: 'publishing',
    zh: '出版、游戏',
    en: 'Publishing, games',
    option: /出版|游戏/,
    content: /网络游戏|网络出版/,
    words: `${words('出版')} 游戏`,
    licence: { zh: '网络出版服务许可证（游戏另附版号）', en: 'publishing licence (games with their number)' },
    issuer: { zh: '新闻出版主管部门', en: 'the publishing authority' },
  },
  {
    id: 'drugs',
    zh: '药品和医疗器械',
    en: 'Drugs and medical devices',
    option: /药品|医疗器械/,
    words: words('药品和医疗器械'),
    licence: {
      zh: '互联网药品信息服务资格证书或医疗器械经营许可证',
      en: 'drug information certificate or device licence',
    },
    issuer: { zh: '药品监督管理部门', en: 'the drug administration' },
  },
  {
    id: 'culture',
    zh: '文化',
    en: 'Culture',
    option: /文化/,
    content: /网络音乐|网络表演|网络直播/,
    words: words('文化'),
    licence: { zh: '网络文化经营许可证', en: 'network culture licence' },
    issuer: { zh: '文化和旅游部门', en: 'the culture authority' },
  },
  {
    id: 'broadcasting',
    zh: '广播电影电视节目',
    en: 'Radio, film, television',
    option: /广播|电影|电视|视听/,
    content: /网络影视|网络视频/,
    words: words('广播电影电视节目'),
    licence: { zh: '信息网络传播视听节目许可证', en: 'audiovisual programme licence' },
    issuer: { zh: '广电主管部门', en: 'the broadcasting authority' },
  },
  {
    id: 'ride-hailing',
    zh: '网络预约车',
    en: 'Ride hailing',
    option: /网络预约|网约车/,
    words: words('网络预约车'),
    licence: { zh: '网络预约出租汽车经营许可证', en: 'ride-hailing licence' },
    issuer: { zh: '交通管理部门', en: 'the transport authority' },
  },
  {
    id: 'training',
    zh: '校外培训',
    en: 'After-school training',
    option: /校外培训|教育/,
    content: /网络教育/,
    words: `${words('校外培训（高中及以下阶段）')} 培训 教育`,
    licence: { zh: '民办学校办学许可证', en: 'private school licence' },
    issuer: { zh: '教育行政部门', en: 'the education authority' },
  },
  {
    id: 'religion',
    zh: '宗教',
    en: 'Religion',
    option: /宗教/,
    words: words('宗教'),
    licence: { zh: '互联网宗教信息服务许可证', en: 'religious information licence' },
    issuer: { zh: '民族宗教事务部门', en: 'the religious affairs authority' },
  },
  {
    id: 'finance',
    zh: '金融',
    en: 'Finance',
    option: /金融/,
    content: /网络借贷|互联网金融/,
    words: FINANCE,
    licence: { zh: '金融监管部门的许可或批复', en: 'licence of the financial authorities' },
    issuer: { zh: '人民银行、金融监管或证监部门', en: 'the financial authorities' },
  },
];

const built = new Map<string, WordList>();
const listOf = (category: Category, code: ProvinceCode | undefined): WordList => {
  const extra = category.id === 'finance' && code ? (FINANCE_BY_PROVINCE[code] ?? '') : '';
  const key = `${category.id} ${extra}`;
  const list =
    built.get(key) ?? wordList(splitWords(`${category.words} ${extra}`), splitWords(`${HARMLESS} 教育局`));
  built.set(key, list);
  return list;
};

const NONE = /^(无|没有|不涉及|否|不需要|无需)/;
const chosen = (category: Category, { filing }: Context): boolean =>
  textsOf(filing, 'site.preApproval').some((option) => !NONE.test(option) && category.option.test(option));

/** Words in the name or options of the content that point to the category. */
const triggers = (category: Category, context: Context): readonly string[] => {
  const found = findWords(foldText(context.text('site.name')), listOf(category, context.code));
  const content = category.content;
  const options = content
    ? textsOf(context.filing, 'site.serviceContent').filter((o) => content.test(o))
    : [];
  return [...found, ...options];
};

const licence = (category: Category): DocumentDefinition => ({
  id: `pre-approval-${category.id}`,
  name: {
    zh: `前置审批批文：${category.zh}（${category.licence.zh}）`,
    en: `Pre-approval: ${category.en} (${category.licence.en})`,
  },
  formats: IMAGE,
  need: (context) => {
    if (!context.adding && context.type !== 'changeSite') return undefined;
    const where = [SEEN.preApproval, cite('S001', '§3.1 前置审批')];
    if (chosen(category, context))
      return need(
        true,
        `前置审批选了“${category.zh}”，上传${category.issuer.zh}核发的${category.licence.zh}。`,
        `Pre-approval “${category.en}” is chosen: upload the ${category.licence.en} of ${category.issuer.en}.`,
        where,
      );
    const found = triggers(category, context);
    if (found.length === 0) return undefined;
    const quoted = found.map((word) => `“${word}”`).join('');
    return need(
      false,
      `含${quoted}：若做这项业务，须先有${category.issuer.zh}核发的${category.licence.zh}。`,
      `Holds ${quoted}: for that business the ${category.licence.en} of ${category.issuer.en} is needed first.`,
      where,
    );
  },
});

const letter = (category: Category): DocumentDefinition => ({
  id: `no-${category.id}-letter`,
  name: { zh: `不涉及${category.zh}承诺书`, en: `Letter of non-involvement: ${category.en}` },
  formats: LETTER,
  need: (context) => {
    if (!context.adding && context.type !== 'changeSite') return undefined;
    if (!context.unit || chosen(category, context)) return undefined;
    // Guangdong's finance letter is a document of its own.
    if (category.id === 'finance' && context.code === 'guangdong') return undefined;
    const found = triggers(category, context);
    if (found.length === 0) return undefined;
    const quoted = found.map((word) => `“${word}”`).join('');
    const refused = context.code === 'hubei';
    return need(
      false,
      `含${quoted}而不做这项业务时，用${context.place.zh || '本省'}或通用模板承诺${refused ? '；腾讯云写湖北不收说明、须改词，请先确认' : '，也可换一个词'}。`,
      `Holds ${quoted}; when that business is not done, promise it with the template of ${context.place.en || 'the province'}${refused ? ' (Tencent says Hubei takes no letter and wants the word changed; ask first)' : ', or use another word'}.`,
      [SEEN.letters, cite('TX', '前置审批承诺书')],
    );
  },
});

export const preApprovals: readonly DocumentDefinition[] = CATEGORIES.flatMap((category) => [
  licence(category),
  letter(category),
]);

export const guangdongFinance: DocumentDefinition = {
  id: 'guangdong-finance-letter',
  name: { zh: '广东备案承诺书（金融）', en: 'Guangdong finance letter' },
  formats: LETTER,
  need: (context) => {
    const finance = CATEGORIES.find((category) => category.id === 'finance');
    if (context.code !== 'guangdong' || !context.unit || !context.adding || !finance) return undefined;
    const found = triggers(finance, context);
    if (found.length === 0 && !chosen(finance, context)) return undefined;
    return need(
      true,
      `网站涉及金融内容${found.length ? `（${found.map((w) => `“${w}”`).join('')}）` : ''}，广东要金融类承诺书。`,
      `The site concerns finance${found.length ? ` (${found.join(', ')})` : ''}; Guangdong wants its finance letter.`,
      [SEEN.materials, cite('UC24', '广东 金融类承诺书')],
    );
  },
};
