/** Controls of a person that are more than a box or a list. */
import type { Draft } from './seed-order';
import type { Get } from './types';

type Person = 'entityManager' | 'siteManager';

/** Both ends of the validity in one control, with 长期. */
export const period = (who: Person, when?: (get: Get) => boolean): Draft => ({
  key: `other.${who}Period`,
  kind: 'period',
  label: '证件有效期',
  longTerm: '长期',
  ...(when ? { when } : {}),
  parts: [
    { key: `${who}.idValidFrom`, kind: 'date', label: '起始日期' },
    { key: `${who}.idValidUntil`, kind: 'date', label: '截止日期' },
    { key: `other.${who}Always`, kind: 'check', label: '长期' },
  ],
});

/** The day that portals keep for a paper that does not expire, where 长期 is a shortcut of the picker. */
export const LONG_TERM_DAY = '2099-12-31';

/** Both ends of the validity as two controls; `longTerm`: the picker of the end has that shortcut. */
export const dates = (
  who: Person,
  labels: readonly [from: string, until: string],
  when?: (get: Get) => boolean,
  longTerm?: string,
) =>
  (['idValidFrom', 'idValidUntil'] as const).map(
    (property, i): Draft => ({
      key: `${who}.${property}`,
      kind: 'date',
      label: labels[i]!,
      placeholder: '请选择日期',
      ...(i && longTerm ? { longTerm } : {}),
      ...(when ? { when } : {}),
    }),
  );

/** A landline number in two boxes. */
export const split = (who: Person): Partial<Draft> => ({
  label: '办公电话',
  kind: 'split',
  help: '区号 - 号码',
  parts: [
    { key: `other.${who}Area`, kind: 'text', label: '区号', placeholder: '区号', maxLength: 4 },
    { key: `other.${who}Line`, kind: 'text', label: '号码', placeholder: '号码', maxLength: 8 },
  ],
});

/** 不复用: the site has a manager of its own. */
export const reusedNot = (get: Get) =>
  get('siteManager.sameAsEntityManager') === '0' || get('siteManager.sameAsEntityManager') === false;
