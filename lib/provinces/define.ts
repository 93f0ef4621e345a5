/**
 * The shape of a province: data and citations only. Every datum names the fact it rests on; unknown is
 * absent, never a guess. Facts are what vendors and portals said, in our words, with their sources.
 */
import type { ProvinceCode } from '../schema/codes';
import { PROVINCES } from '../schema/codes';
import type { Source } from '../schema/filing';
import { cite, DOCUMENTS, type SourceCode } from './sources';

/** Who a fact is about; `government` = 政府机关 and 事业单位. */
export type Applies = 'all' | 'individual' | 'unit' | 'government';

export const TOPICS = {
  principal: '负责人',
  id: '证件',
  name: '网站名称',
  address: '地址',
  contact: '联系方式',
  'cross-province': '跨省备案',
  domain: '域名',
  content: '网站内容与备注',
  documents: '材料',
  sites: '网站数量',
  process: '流程',
  entity: '主体信息',
} as const;
export type Topic = keyof typeof TOPICS;

export interface ProvinceFact {
  /** Stable, `<topic>-<n>` inside the province; whole id `<province>-<topic>-<n>`. */
  id: string;
  topic: Topic;
  applies: Applies;
  /** What the sources say, in Chinese. */
  text: string;
  sources: readonly SourceCode[];
}

/** Ties a datum to the fact it rests on. */
export interface Cited {
  /** Id of a fact of the same province. */
  fact: string;
  /** The sources that say exactly this; absent = all of the fact's. */
  sources?: readonly SourceCode[];
  /** Sources about the same matter that say otherwise or no longer say it. */
  against?: readonly SourceCode[];
}

export type LegalRepresentativeRule =
  | 'legal-representative-required'
  | 'authorised-with-letter'
  | 'non-legal-allowed'
  | 'non-legal-allowed-if-site-manager';
export type CrossProvinceRule =
  | 'accepted'
  | 'accepted-with-local-mobile'
  | 'residence-permit'
  | 'not-accepted';

/** What each source says; the newest decides, the rest are shown. */
export type Votes<T> = Cited & { votes: Partial<Record<SourceCode, T>> };

export interface Province {
  code: ProvinceCode;
  facts: readonly ProvinceFact[];
  /** Dates of sections that are dated apart from their document. */
  dates?: Partial<Record<SourceCode, string>>;

  /** Must the 主体负责人 of a unit be the legal representative? */
  legalRepresentative?: Votes<LegalRepresentativeRule>;
  /** A site manager who is not the legal representative needs a letter, say these sources. */
  siteManagerLetter?: readonly SourceCode[];
  /** A foreign legal representative authorises a Chinese citizen, who is also the site manager. */
  foreignLegalRepresentative?: Cited;
  /** A person from another province files here. */
  crossProvince?: Votes<CrossProvinceRule>;
  /** Below `under` full years the person is refused or has to give proof. */
  ages?: readonly (Cited & {
    applies: Applies;
    under: number;
    effect: 'refused' | 'work-proof' | 'guardian';
  })[];
  /** Oldest age of a site manager, in full years. */
  oldestSiteManager?: Cited & { male: number; female: number };
  /** The managers of a unit may not be the same person. */
  managersDiffer?: Cited;

  localMobile?: readonly (Cited & { applies: Applies; onlyOutsiders?: boolean })[];
  landline?: readonly (Cited & { applies: Applies; kind: 'required' | 'local' })[];
  /** A sentence the remark has to hold, with 【】 for what to fill in. */
  phoneRemarks?: readonly (Cited & {
    applies: Applies;
    about: 'phone2' | 'emergencyPhone' | 'mobile';
    template: string;
  })[];
  /** How many of the four numbers (two managers' mobile and emergency phone) must differ. */
  distinctPhones?: readonly (Cited & {
    applies: Applies;
    managers: 'same' | 'different' | 'any';
    least: number;
  })[];

  /** Mailing address and 证件住所 lie in the same city. */
  sameCity?: Cited & { applies: Applies };
  /** Addresses may not contain 市辖区. */
  noShixiaqu?: Cited;
  /** Old district name → name of today. */
  renamedDistricts?: Cited & { names: Readonly<Record<string, string>> };

  /** Who may hold the domain of a unit. */
  registrant?: readonly (Cited & {
    applies: Applies;
    allowed: readonly ('entity' | 'legalRepresentative')[];
  })[];
  /** Months the domain has to run at least. */
  domainMonthsLeft?: readonly (Cited & { months: number })[];
  /** Words a domain prefix may not hold. */
  domainWords?: readonly (Cited & { words: readonly string[] })[];
  /** Suffixes certain natures must use. */
  domainSuffixes?: readonly (Cited & { natures: readonly string[]; suffixes: readonly string[] })[];

  /** Sites in one order. */
  sitesPerOrder?: readonly (Cited & { applies: Applies; most: number })[];
  /** Sites of one entity altogether. */
  sitesInAll?: readonly (Cited & { applies: Applies; most: number })[];
  /** From this number of sites on a plan (网站建设方案书), an explanation or a visit is due. */
  planFrom?: readonly (Cited & {
    applies: Applies;
    sites: number;
    kind: 'plan' | 'explanation' | 'visit' | 'certificates';
  })[];
  oneDomainPerSite?: Cited;

  /** 服务内容: what may or must be chosen. */
  serviceContent?: readonly (Cited & {
    applies: Applies;
    only?: readonly string[];
    not?: readonly string[];
  })[];
  /** What the site's remark has to hold. */
  remarks?: readonly (Cited & {
    applies: Applies;
    /** `content` = what the site is for; `promise` = that it is a personal site; `showing` = no trade. */
    holds: readonly ('content' | 'promise' | 'showing' | 'pre-approval' | 'opening-date')[];
    least?: number;
    /** Only where the service content is 其他, or is anything but these. */
    whenContent?: readonly string[];
    unlessContent?: readonly string[];
    template?: string;
  })[];

  /** Who 投资人或主管单位 is. */
  investor?: readonly (Cited & {
    applies: 'enterprise' | 'other-units' | 'unit';
    is: 'entity' | 'legalRepresentative' | 'superior';
  })[];
  /** The only certificate persons may use. */
  onlyResidentId?: Cited & { applies: Applies };
}

/** Identity at run time; gives a province file its types. */
export const defineProvince = (province: Province): Province => province;

/** A fact of a province by its local id. */
export const factOf = (province: Province, id: string): ProvinceFact | undefined =>
  province.facts.find((fact) => fact.id === id);

/** A citation of one document for a province, e.g. 「腾讯云各省管局要求 · 浙江 网站名称」. */
const citeFor = (province: Province, topic: Topic, code: SourceCode): Source => {
  const short = PROVINCES.find((p) => p.code === province.code)?.short ?? province.code;
  return cite(code, `${short} ${TOPICS[topic]}`, province.dates?.[code]);
};

const sorted = new WeakMap<Province, WeakMap<Cited, readonly Source[]>>();

/** The sources of a datum, newest first; sorted once per datum. */
export const sourcesOf = (province: Province, datum: Cited): Source[] => {
  const known = sorted.get(province) ?? new WeakMap<Cited, readonly Source[]>();
  sorted.set(province, known);
  const sources = known.get(datum) ?? newestFirst(province, datum);
  known.set(datum, sources);
  return [...sources];
};

const newestFirst = (province: Province, datum: Cited): Source[] => {
  const fact = factOf(province, datum.fact);
  if (!fact) return [];
  return [...(datum.sources ?? fact.sources)]
    .sort((a, b) => dateOf(province, b).localeCompare(dateOf(province, a)))
    .map((code) => citeFor(province, fact.topic, code));
};

/** Date of what a document says about a province; for sorting, intervals by their end. */
export const dateOf = (province: Province, code: SourceCode): string =>
  (province.dates?.[code] ?? DOCUMENTS[code].date).replace(/^\d+\//, '');

/** Whether a datum's `applies` fits a nature. */
export const appliesTo = (applies: Applies, nature: string | undefined): boolean => {
  if (!nature) return false;
  if (applies === 'all') return true;
  if (applies === 'government') return nature === 'government' || nature === 'institution';
  return (nature === 'individual') === (applies === 'individual');
};
