/** What the site-name rules share: the name as compared, and the words found in it by list. */
import {
  FORUM,
  HARMLESS,
  INDUSTRY_DISPUTED,
  PERSONAL,
  PERSONAL_BY_PROVINCE,
  PERSONAL_INDUSTRY,
  PERSONAL_SINGLE,
  UNIT_BANNED,
  UNIT_PERMIT,
} from '../provinces/words';
import type { ProvinceCode } from '../schema/codes';
import type { Filing } from '../schema/filing';
import { foldText, withoutSpaces } from '../text/width';
import { findWords, splitWords, type WordList, wordList } from '../text/words';
import { isIndividual, isUnit, provinceOf, textOf } from './read';

/** The site name without spaces, as typed otherwise; '' when not known. */
export const siteNameOf = (filing: Filing): string => withoutSpaces(textOf(filing, 'site.name'));

/** The site name folded for comparing. */
export const foldedName = (filing: Filing): string => foldText(textOf(filing, 'site.name'));

const JIANGSU_TAIL = /的个人(博客|主页)$/;

/** True for 某某的个人博客 and 某某的个人主页, the only personal names Jiangsu takes. */
export const isJiangsuName = (name: string): boolean => /^.+的个人(博客|主页)$/.test(name);

/** Which list a word of a personal name is on; a word is reported by one rule only. */
export type PersonalList = 'national' | 'province' | 'single' | 'industry' | 'disputed' | 'elsewhere';

/** Words banned in this many provinces or more are worth a word elsewhere too. */
const ELSEWHERE_LEAST = 3;

/** In how many of the eleven tables each word stands. */
export const TABLE_COUNT: ReadonlyMap<string, number> = (() => {
  const counts = new Map<string, number>();
  for (const words of Object.values(PERSONAL_BY_PROVINCE))
    for (const word of new Set(splitWords(words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
})();

interface Lists<Kind> {
  kinds: ReadonlyMap<string, Kind>;
  list: WordList;
}

/** Later entries win: the most specific list last. */
const lists = <Kind>(entries: readonly (readonly [Kind, readonly string[]])[]): Lists<Kind> => {
  const kinds = new Map<string, Kind>();
  for (const [kind, words] of entries) for (const word of words) kinds.set(word, kind);
  return { kinds, list: wordList(kinds.keys(), splitWords(HARMLESS)) };
};

/** Builds once per province. */
const perProvince = <Kind>(build: (province: ProvinceCode | undefined) => Lists<Kind>) => {
  const built = new Map<ProvinceCode | undefined, Lists<Kind>>();
  return (province: ProvinceCode | undefined): Lists<Kind> => {
    const known = built.get(province) ?? build(province);
    built.set(province, known);
    return known;
  };
};

const common = [...TABLE_COUNT].filter(([word, n]) => n >= ELSEWHERE_LEAST && word.length > 1);

const personalLists = perProvince<PersonalList>((province) =>
  lists([
    ['elsewhere', common.map(([word]) => word)],
    ['industry', splitWords(PERSONAL_INDUSTRY)],
    ['disputed', splitWords(INDUSTRY_DISPUTED)],
    ['single', splitWords((province && PERSONAL_SINGLE[province]) ?? '')],
    ['national', splitWords(PERSONAL)],
    ['province', splitWords((province && PERSONAL_BY_PROVINCE[province]) ?? '')],
  ]),
);

let last: { list: WordList; text: string; words: readonly string[] } | undefined;
/** One search serves the rules that ask for the kinds of one list in turn. */
const wordsIn = (list: WordList, text: string): readonly string[] => {
  if (last?.list !== list || last.text !== text) last = { list, text, words: findWords(text, list) };
  return last.words;
};

const wordsOfKind = <Kind>({ kinds, list }: Lists<Kind>, text: string, kind: Kind): string[] =>
  wordsIn(list, text).filter((word) => kinds.get(word) === kind);

/** Words of a person's site name that stand on this list; [] for units and while the nature is not known. */
export const personalWords = (filing: Filing, kind: PersonalList): string[] => {
  if (!isIndividual(filing)) return [];
  const province = provinceOf(filing);
  const name = foldedName(filing);
  const text = province === 'jiangsu' ? name.replace(JIANGSU_TAIL, '') : name;
  return wordsOfKind(personalLists(province), text, kind);
};

export type UnitList = 'banned' | 'permit' | 'forum';

const unitLists = perProvince<UnitList>((province) =>
  lists([
    ['forum', splitWords(FORUM)],
    ['permit', splitWords((province && UNIT_PERMIT[province]) ?? '')],
    ['banned', splitWords((province && UNIT_BANNED[province]) ?? '')],
  ]),
);

/**
 * Words of a unit's site name that stand on this list, without those its own registered name holds:
 * the full or short company name is always acceptable (Tencent, Huawei).
 */
export const unitWords = (filing: Filing, kind: UnitList): string[] => {
  if (!isUnit(filing)) return [];
  const entity = foldText(textOf(filing, 'entity.name'));
  return wordsOfKind(unitLists(provinceOf(filing)), foldedName(filing), kind).filter(
    (word) => !entity.includes(word),
  );
};
