/** Who verifies by SMS, with which number and which last six (seed 001 §9). */
import { cite } from '../provinces/sources';
import { findProvince } from '../schema/codes';
import type { Filing, Person } from '../schema/filing';
import { bracketedNumber } from '../text/id-number';
import type { Both, Language } from './text';
import type { SmsVerification } from './types';

type Role = SmsVerification['role'];

/** Roles by filing type: table 需要短信核验的备案类型. */
const ROLES: Readonly<Record<string, readonly Role[]>> = {
  firstFiling: ['entityManager', 'siteManager'],
  addSiteSameProvider: ['siteManager'],
  addSiteOtherProvider: ['siteManager'],
  addAccess: ['siteManager'],
  changeEntity: ['entityManager'],
  changeSite: ['siteManager'],
  cancelAccess: [],
  cancelEntity: ['entityManager'],
  cancelSite: ['siteManager'],
};

/**
 * The six characters the SMS page asks for. Zhejiang wants those of the HK/Macau identity number on the
 * BACK of the travel permit; everywhere else it is the number on the front (seed 001 §9, 证件号码后6位).
 */
export const smsIdLast6 = (filing: Filing, person: Person): string => {
  const back =
    person.idType === 'hkMacauPermit' && findProvince(filing.entity?.province)?.code === 'zhejiang';
  const number = back ? person.hkMacauIdNumber : person.idNumber;
  return number ? (back ? bracketedNumber(number) : number.trim()).slice(-6) : '';
};

const who = {
  entityManager: { zh: '主体负责人', en: 'Entity manager' },
  siteManager: { zh: '网站负责人', en: 'Site manager' },
};

/** What to mind for a filing type: numbers out of use, orders that start elsewhere. */
const NEW_NUMBER: Both = {
  zh: '原号码停用的，核验新号码。',
  en: 'If the old number is out of use, the new one is verified.',
};
const CANCELLING: Both = {
  zh: '原号码停用的，先做变更备案。注销其他单位或空壳主体的备案，要向所在地管局书面申请。',
  en: 'If the old number is out of use, file a change first. To cancel a filing of another unit or without provider, apply to the authority in writing.',
};
const NOTES: Readonly<Record<string, Both>> = {
  addAccess: {
    zh: '手机号码换过的，要先在原接入商变更号码，再做接入备案；空壳网站须注销后重新提交。',
    en: 'A changed mobile number has to be changed at the former provider first; a site without provider is cancelled and filed anew.',
  },
  addSiteSameProvider: NEW_NUMBER,
  addSiteOtherProvider: NEW_NUMBER,
  changeEntity: NEW_NUMBER,
  changeSite: NEW_NUMBER,
  cancelEntity: CANCELLING,
  cancelSite: {
    zh: `${CANCELLING.zh}UCloud 称注销网站不发短信（2024 年）。`,
    en: `${CANCELLING.en} UCloud says that cancelling a site needs no SMS (2024).`,
  },
};

const note = ({ filingType = '' }: { filingType?: string }, language: Language): string =>
  Object.hasOwn(NOTES, filingType) ? NOTES[filingType]![language] : '';

const verification = (
  filing: Filing,
  role: Role,
  person: Person,
  language: Language,
  both: boolean,
): SmsVerification => {
  const zh = language === 'zh';
  const idLast6 = smsIdLast6(filing, person);
  const name = both
    ? `${who.entityManager[language]}${zh ? '兼' : ' and '}${who.siteManager[language]}`
    : who[role][language];
  const text = zh
    ? `${name}用联系方式1收验证码，自己填写手机号码和证件号码后 6 位。${note(filing, language)}`
    : `${name} receives the code on contact number 1 and enters that number and the last 6 of the ID number. ${note(filing, language)}`;
  return {
    role,
    ...(person.name ? { name: person.name } : {}),
    ...(person.mobile ? { mobile: person.mobile } : {}),
    ...(idLast6 ? { idLast6 } : {}),
    text: text.trim(),
    sources: [cite('S001', '§9 需要短信核验的备案类型'), cite('UC24', '短信核验')],
  };
};

/** One entry per code that is sent: same mobile, one code. */
export const smsVerificationOf = (filing: Filing, language: Language): SmsVerification[] => {
  const roles = ROLES[filing.filingType ?? 'firstFiling'] ?? [];
  const entityManager = filing.entityManager ?? {};
  const own = filing.siteManager ?? {};
  const reused = own.sameAsEntityManager === true || filing.entity?.nature === 'individual';
  const siteManager = reused ? entityManager : own;
  const samePhone = reused || (!!entityManager.mobile && entityManager.mobile === siteManager.mobile);
  if (roles.length === 2 && samePhone)
    return [verification(filing, 'entityManager', entityManager, language, true)];
  return roles.map((role) =>
    verification(filing, role, role === 'entityManager' ? entityManager : siteManager, language, false),
  );
};
