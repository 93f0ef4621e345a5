/**
 * Which of a page's options means the wanted one. Pure text: used by the drivers in the page and, through
 * `lib/fill/options.ts`, by the planner. Never by position, never a near miss (seed 001 §1.1: 企业 and
 * 事业单位 are different answers to the same question).
 */

import { isHint } from './hint';

export { isHint };

/** Folds what does not change a meaning: width, case, spaces, quotes, dashes, bracket and list style. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff"'“”‘’《》「」*:：·•_–—-]+/g, '')
    .replace(/[;,，、｜|\\]+/g, '/')
    .replace(/其它/g, '其他')
    .replace(/licence/g, 'license')
    .replace(/organis/g, 'organiz')
    .replace(/centre/g, 'center');

/** The pieces of an option text that stand for it on their own: 营业执照(个人或企业) has 营业执照. */
const segments = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/([\p{Script=Han}])([a-z0-9])/gu, '$1 $2')
    .replace(/([a-z0-9])([\p{Script=Han}])/gu, '$1 $2')
    .split(/[\s()[\]{}/,;:、，；|·>–—-]+|(?:以及|或者?)/u)
    .map(fold)
    .filter((s) => s.length > 1 || /^[是否有无]$/.test(s));

const PEOPLES =
  '(?:(?:壮|回|维吾尔|蒙古|藏|满|苗|彝|土家|侗|瑶|白|傣|景颇|朝鲜|哈尼|哈萨克|柯尔克孜|布依|羌|黎|畲|傈僳|拉祜|佤|仡佬|水|纳西|土|撒拉|东乡|保安|裕固|锡伯|塔吉克|达斡尔|鄂温克|鄂伦春|仫佬|毛南|独龙|怒|普米|布朗|京)族?)*';
const REGION_ENDING = new RegExp(
  `(特别行政区|${PEOPLES}自治[区州县旗]|地区|林区|新区|矿区|[省市区县旗盟州])$`,
);
const regionParts = (text: string): [stem: string, ending: string] => {
  const ending = REGION_ENDING.exec(text)?.[1] ?? '';
  // 广西壮族自治区: the peoples' names belong to the ending; a stem must keep two characters (沙市区, 东区).
  const stem = ending ? text.slice(0, -ending.length) : text;
  return stem.length > 1 ? [stem, ending] : [text, ''];
};
const sameRegion = (wanted: string, option: string): boolean => {
  const [a, x] = regionParts(wanted);
  const [b, y] = regionParts(option);
  if (!x && !y) return false;
  // 延边朝鲜族自治州 is called 延边州; 阜新市 and 阜新蒙古族自治县 are two places.
  if (x && y && x !== y && (x.length < 3 && y.length < 3 ? true : x.at(-1) !== y.at(-1))) return false;
  return a === b;
};

/** Closed vocabularies: in these a part of a name is another answer (民办非企业单位 is not 企业). */
const CLOSED =
  /证|照|单位|企业|机关|机构|团体|个人|法人|组织|基金|公司|军|[省市区县旗盟州]$|^.$|^[是否有无]|同|新闻|教育|文化|语|中文|简体|繁体/;
/** What a longer text may not add to a shorter one without turning it into something else. */
const TURNS = /[非不无未否]|境外|外国|香港|澳门|台湾|港澳|除|以外/;

const strip = (text: string) => text.replace(/^(使用|选择|通过)|(证书?|号码|类型?|服务|网站)$/g, '');

/** What portals put around the name of a kind: 企业用户, 个人备案, 企业性质, 我是个人. */
const KIND = /^(?:我|本人)[是为]|(?:用户|客户|备案|主体|性质)$/g;

const tiers: readonly ((wanted: string, option: string) => boolean)[] = [
  (w, o) => fold(w) === fold(o),
  (w, o) => sameRegion(fold(w), fold(o)),
  (w, o) => fold(o).replace(KIND, '') === fold(w),
  (w, o) => {
    const s = segments(o);
    return (
      s.includes(fold(w)) &&
      !TURNS.test(
        s
          .filter((p) => p !== fold(w))
          .join('')
          .replace(/无需|非必/g, ''),
      )
    );
  },
];

/** One wanted text against all options; undefined when none or more than one fits equally. */
const pick = (fits: (option: string) => boolean, options: readonly string[]): number | undefined => {
  const found = options.flatMap((o, i) => (!isHint(o) && fits(o) ? [i] : []));
  if (found.length < 2) return found[0];
  // The same text twice is one answer given twice (a virtual list, a group title).
  return found.every((i) => fold(options[i]!) === fold(options[found[0]!]!)) ? found[0] : undefined;
};

/** Match without guessing: equal texts, region endings, a piece that stands alone. */
export const matchExactly = (wanted: readonly string[], options: readonly string[]): number | undefined => {
  for (const w of wanted) {
    if (!w.trim()) continue;
    for (const fits of tiers) {
      const index = pick((o) => fits(w, o), options);
      if (index !== undefined) return index;
    }
  }
  return undefined;
};

/**
 * The index of the option that means one of `wanted` (best first); undefined when none does or the choice is
 * not clear. Containment counts only outside closed vocabularies, for one single option, and only where the
 * longer text does not turn the shorter one into its opposite (复用 in 不复用).
 */
export const matchOption = (wanted: readonly string[], options: readonly string[]): number | undefined => {
  const exact = matchExactly(wanted, options);
  if (exact !== undefined) return exact;
  for (const w of wanted) {
    const a = strip(fold(w));
    // 网站 alone is in half of all names.
    if (a.length < 2 || a === '网站' || (CLOSED.test(fold(w)) && !/^(不?复用)/.test(a))) continue;
    const index = pick((o) => {
      const b = strip(fold(o));
      if (b.length < 2) return false;
      const [long, short] = b.length > a.length ? [b, a] : [a, b];
      return long.includes(short) && !TURNS.test(long.replace(short, ''));
    }, options);
    if (index !== undefined) return index;
  }
  return answered(wanted.at(-1), options);
};

const SAYS_NO =
  /^(?:(?:以[上下]|上述|下列|前述|均|都|皆|全部?|内容|选项|项目?|[的、/或和])*(?:[否非不]|没|无(?![线人障])))|不[同一相是复需要涉]|^(?:no|none|n\/a)(?![a-z])|(?:填写|添加|录入|选择|使用)?新(?:建|增|的|填|负责)|[重另]|换(?:[一个成]|他)|其他人|单独|自行|手动/;

/** Lists of answers that end in 是, 有 or 否 answer a question: of two options one says no, of more one says 以上均无. */
const answered = (last: string | undefined, options: readonly string[]): number | undefined => {
  if (!/^[是有否]$/.test(last ?? '')) return undefined;
  const real = options.flatMap((o, i) => (isHint(o) ? [] : [i]));
  const no = real.filter((i) => SAYS_NO.test(fold(options[i]!)));
  if (no.length !== 1) return undefined;
  if (last === '否') return no[0];
  const yes = real.length === 2 ? real.find((i) => i !== no[0]) : undefined;
  // 无 / 新闻 asks which; 无 / 涉及 whether.
  return last === '是' ||
    /^(?:是|有|涉及|需|含|包含|yes)|(?:主体|单位|主办者)负责人/.test(fold(options[yes ?? -1] ?? ''))
    ? yes
    : undefined;
};
