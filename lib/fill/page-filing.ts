/**
 * The filing as a page shows it now: recognised fields and their values put together as the rules read
 * them. Pure; runs in the background, for the page's annotations and for the popup's findings.
 */
import type { ControlDescription, Recognition } from '../recognise/types';
import { type CodeName, FILING_TYPES, ID_TYPES, NATURES } from '../schema/codes';
import { type FieldKey, propertyOf, sectionOf } from '../schema/fields';
import type { Filing, Site, SiteManager } from '../schema/filing';
import { type ShownField, shownFields } from './shown-fields';

/** What the page shows, by key; site keys of further site blocks are kept apart. */
export interface PageValues {
  values: Partial<Record<FieldKey, string>>;
  otherSites: readonly Partial<Record<FieldKey, string>>[];
}

const fold = (text: string): string => text.normalize('NFKC').replace(/[\s()]/g, '');

/** The code whose name or alias a shown option text equals; '' when none does. */
export const codeOfOption = <C extends string>(list: readonly CodeName<C>[], text: string): C | '' => {
  const wanted = fold(text);
  if (!wanted) return '';
  const found =
    list.find((c) => fold(c.zh) === wanted) ?? list.find((c) => c.aliases.some((a) => fold(a) === wanted));
  return found?.code ?? '';
};

/** Shown text of a compound value in parts: 浙江省 / 杭州市 / 西湖区. */
const parts = (text: string): string[] =>
  text
    .split(/\s*[/／>,，、~～至]\s*|\s+-\s+|\s+/)
    .map((t) => t.trim())
    .filter(Boolean);

const assign = (into: Partial<Record<FieldKey, string>>, field: ShownField) => {
  const { keys, texts: shown, split, prefix = '', checked } = field;
  const [first] = keys;
  if (keys.length > 1) {
    const texts = shown.length > 1 ? shown : parts(shown[0] ?? '');
    keys.forEach((key, i) => {
      if (texts[i]) into[key] = texts[i];
    });
    return;
  }
  if (!first) return;
  if (first === 'siteManager.sameAsEntityManager') {
    into[first] = shown[0] || (checked === undefined ? '' : checked ? '是' : '否');
    return;
  }
  const text = shown.join(split ? '-' : '');
  if (text) into[first] = prefix + text;
};

/** The values of fields by key. */
export const valuesOf = (fields: readonly ShownField[]): PageValues => {
  const values: Partial<Record<FieldKey, string>> = {};
  const others: Partial<Record<FieldKey, string>>[] = [];
  for (const field of fields) {
    const section = field.keys[0] ? sectionOf(field.keys[0]) : 'entity';
    if (field.siteBlock > 0 && (section === 'site' || section === 'siteManager')) {
      others[field.siteBlock - 1] ??= {};
      assign(others[field.siteBlock - 1]!, field);
    } else assign(values, field);
  }
  return { values, otherSites: others.filter(Boolean) };
};

/** Reads all recognised fields of one scan. */
export const pageValues = (
  recognition: Recognition,
  descriptions: readonly ControlDescription[],
): PageValues => valuesOf(shownFields(recognition, descriptions));

const LISTS: ReadonlySet<string> = new Set(['site.languages', 'site.serviceContent', 'site.preApproval']);
const NOT_SAME = /不复用|不同|否|新增|另/;

const put = (filing: Filing, key: FieldKey, text: string): void => {
  const section = sectionOf(key);
  if (section === 'sms') return;
  filing[section] ??= {};
  const target = filing[section] as Record<string, unknown>;
  const property = propertyOf(key);
  if (property === 'nature') target.nature = codeOfOption(NATURES, text);
  else if (property === 'idType') target.idType = codeOfOption(ID_TYPES, text);
  else if (property === 'sameAsEntityManager') target[property] = !NOT_SAME.test(text);
  else if (LISTS.has(key)) target[property] = property === 'languages' ? parts(text) : text;
  else target[property] = text;
};

/**
 * `base` (the client's data, or the order's context) with what the page shows laid over it.
 * Where the page shows nothing the base stays. Never changes `base`.
 */
export const overlay = (base: Filing, page: PageValues): Filing => {
  const filing: Filing = {
    ...base,
    entity: { ...base.entity },
    entityManager: { ...base.entityManager },
    site: { ...base.site },
    siteManager: { ...base.siteManager },
  };
  for (const [key, text] of Object.entries(page.values)) if (text) put(filing, key as FieldKey, text);
  const extra = page.otherSites.map((values) => {
    const other: Filing = {};
    for (const [key, text] of Object.entries(values)) if (text) put(other, key as FieldKey, text);
    return other.site ?? {};
  });
  if (extra.length) filing.otherSites = extra;
  return filing;
};

/** A stored client as a filing: one site current, the rest as `otherSites`. */
export const filingOf = (
  applicant: {
    entity?: Filing['entity'];
    entityManager?: Filing['entityManager'];
    sites?: readonly (Site & { siteManager?: SiteManager })[];
  },
  siteIndex: number,
  order: Pick<Filing, 'filingType' | 'accessProvider' | 'today'>,
): Filing => {
  const sites = applicant.sites ?? [];
  const current = sites[siteIndex];
  const known = FILING_TYPES.some((t) => t.code === order.filingType);
  return {
    ...order,
    ...(known ? {} : { filingType: 'firstFiling' as const }),
    entity: { ...applicant.entity },
    entityManager: { ...applicant.entityManager },
    site: { ...current },
    siteManager: { ...current?.siteManager },
    otherSites: sites.filter((_, i) => i !== siteIndex),
  };
};
