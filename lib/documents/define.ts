/** The shape of a document: what it is called, when it is needed, why, in which format. Pure data and predicates. */
import type { Cited, Province } from '../provinces/define';
import { sourcesOf } from '../provinces/define';
import { cite, type SourceCode } from '../provinces/sources';
import type { Localized } from '../rules/define';
import { samePerson } from '../rules/people';
import { dataOf, provinceName } from '../rules/province-evidence';
import { isIndividual, isUnit, textOf } from '../rules/read';
import type { FilingType, ProvinceCode } from '../schema/codes';
import type { FieldKey } from '../schema/fields';
import type { Filing, Source } from '../schema/filing';

export type Both = Localized;

/** What a document's condition may look at; unknown values are '' or undefined. */
export interface Context {
  filing: Filing;
  type: FilingType;
  /** A new site or a new access: the filing types that hand in everything. */
  adding: boolean;
  changing: boolean;
  individual: boolean;
  unit: boolean;
  /** 政府机关 or 事业单位. */
  government: boolean;
  nature: string;
  province?: Province;
  code?: ProvinceCode;
  /** Short province name; empty texts while not known. */
  place: Both;
  /** Sites of the entity with this order. */
  sites: number;
  /** One person in charge of entity and site; undefined while not known. */
  same: boolean | undefined;
  text: (key: FieldKey) => string;
}

export interface Need {
  /** False: possibly required, and `why` says when. */
  required: boolean;
  why: Both;
  sources: readonly Source[];
  /** Where the name depends on the case, e.g. 营业执照 for 主办单位证件. */
  name?: Both;
}

export interface DocumentDefinition {
  id: string;
  name: Both;
  formats?: Both;
  /** Undefined: this filing does not need it. */
  need: (context: Context) => Need | undefined;
}

const ADDING: ReadonlySet<FilingType> = new Set([
  'firstFiling',
  'addSiteSameProvider',
  'addSiteOtherProvider',
  'addAccess',
]);

/** Reads a filing once for all documents. */
export const contextOf = (filing: Filing): Context => {
  const type = filing.filingType || 'firstFiling';
  const province = dataOf(filing);
  const nature = textOf(filing, 'entity.nature');
  const filed = Number.isFinite(filing.filedSiteCount) ? Math.max(0, filing.filedSiteCount ?? 0) : 0;
  const others = Array.isArray(filing.otherSites) ? filing.otherSites.length : 0;
  return {
    filing,
    type,
    adding: ADDING.has(type),
    changing: type === 'changeEntity' || type === 'changeSite',
    individual: isIndividual(filing),
    unit: isUnit(filing),
    government: nature === 'government' || nature === 'institution',
    nature,
    ...(province ? { province, code: province.code } : {}),
    place: province ? both(provinceName(province)) : { zh: '', en: '' },
    sites: 1 + others + filed,
    same: samePerson(filing),
    text: (key) => textOf(filing, key).trim(),
  };
};

const both = (text: string | Both): Both => (typeof text === 'string' ? { zh: text, en: text } : text);

/** A need in one call. */
export const need = (
  required: boolean,
  zh: string,
  en: string,
  sources: readonly Source[],
  name?: Both,
): Need => ({ required, why: { zh, en }, sources, ...(name ? { name } : {}) });

/** The sources of a fact of the province, narrowed to some of them where given. */
export const factSources = (context: Context, fact: string, sources?: readonly SourceCode[]): Source[] => {
  const cited: Cited = sources ? { fact, sources } : { fact };
  return context.province ? sourcesOf(context.province, cited) : [];
};

export const IMAGE: Both = {
  zh: 'jpg、jpeg、png、gif，单张 4 MB 内；证件原件的彩色扫描件或直接拍摄，不用截屏、翻拍或黑白复印件',
  en: 'jpg, jpeg, png or gif, under 4 MB each; a colour scan or a photo taken of the original, no screenshot, photo of a screen or black-and-white copy',
};
export const HUAWEI_IMAGE: Both = {
  zh: 'jpg、png，单张 4 MB 内；证件原件的彩色扫描件或直接拍摄，可以加简短的用途水印',
  en: 'jpg or png, up to 4 MB each; a colour scan or a photo of the original, a short watermark of its purpose is allowed',
};
export const LETTER: Both = {
  zh: '用接入商或省里的模板打印，签字并加盖公章后彩色扫描或拍摄；jpg、jpeg、png、gif，4 MB 内',
  en: 'print the template of the provider or province, sign, stamp, then scan in colour or photograph; jpg, jpeg, png or gif, under 4 MB',
};
export const FACE: Both = {
  zh: '白色背景、光线均匀，衣着整齐（深色为好），不戴帽子和眼镜、不留刘海；用接入商最新版 App 当场拍，不能从相册选',
  en: 'plain white background, even light, tidy (preferably dark) clothes, no hat, glasses or fringe; taken live in the provider’s newest app, not from the album',
};

/** Passages many documents cite. */
export const SEEN = {
  upload: cite('S001', '§5 上传资料及真实性核验'),
  materials: cite('SALI', '备案前准备概述 · 备案材料'),
  formats: cite('ALI19', '上传资料要求'),
  huaweiFormats: cite('HW25', '证件图片要求'),
  qingcloud: cite('S002', '前提条件；操作步骤 5'),
  registered: cite('PORTAL', '材料清单'),
  preApproval: cite('UC24', '基础知识二：前置审批', '2025-12-30'),
  letters: cite('UC24', '常见问题九：承诺书模板'),
} as const;
