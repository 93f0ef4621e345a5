/** Papers for changed or cancelled filings, for minors, and for special names. */
import { appliesTo, sourcesOf } from '../provinces/define';
import { cite } from '../provinces/sources';
import { NATIONAL_STARTS } from '../provinces/words';
import { isoDate } from '../rules/dates';
import { ageOn, diagnoseResidentId } from '../text/id-number';
import { foldText } from '../text/width';
import { splitWords } from '../text/words';
import { type Context, type DocumentDefinition, factSources, IMAGE, LETTER, need, SEEN } from './define';

export const changeProof: DocumentDefinition = {
  id: 'change-proof',
  name: { zh: '名称或证件号码变更证明', en: 'Proof of a changed name or number' },
  formats: IMAGE,
  need: (context) => {
    const { type, individual, code } = context;
    if (individual || (type !== 'changeEntity' && type !== 'addAccess')) return undefined;
    if (type === 'changeEntity' && code === 'beijing')
      return need(
        false,
        '单位更名时交发证机关的变更证明和名称变更说明；北京不能由一家单位转给另一家。',
        'When the unit was renamed: the issuer’s proof and a letter. In Beijing a filing cannot pass to another unit.',
        [...factSources(context, 'documents-1'), SEEN.registered],
      );
    const access = type === 'addAccess';
    return need(
      false,
      access
        ? '名称或号码与原备案不一致时，部分省份凭变更证明先接入，之后马上变更；其他省份先到原接入商变更。'
        : '单位名称或证件号码有变时，交发证机关开具的变更证明。',
      access
        ? 'When name or number differ from the filing, some provinces accept proof and a change at once afterwards; elsewhere change it at the old provider first.'
        : 'When the unit’s name or number changed: the proof of the issuing office.',
      [cite('ALI19', '变更备案 · 变更证明'), SEEN.registered],
    );
  },
};

export const cancelApplication: DocumentDefinition = {
  id: 'cancel-application',
  name: { zh: '注销书面申请', en: 'Written application to cancel' },
  formats: {
    zh: '交备案所在地的通信管理局，按当地要求签字盖章',
    en: 'to the communications administration of the place, signed and stamped as it asks',
  },
  need: ({ type }) =>
    type === 'cancelEntity' || type === 'cancelSite'
      ? need(
          false,
          '注销其他单位的备案或空壳主体时，系统里办不了，向当地通信管理局书面申请；注销自己的备案在系统里短信核验即可。',
          'To cancel another unit’s filing or an empty entity, which the system cannot do: apply to the local administration in writing. Your own is cancelled in the system by SMS.',
          [cite('S001', '§9 需要短信核验的备案类型')],
        )
      : undefined,
};

const ageOf = (context: Context): number | undefined => {
  const given: unknown = context.filing.today;
  const today = typeof given === 'string' ? isoDate(given) : undefined;
  const { birthDate, problem } = diagnoseResidentId(
    context.text('entityManager.idNumber') || (context.individual ? context.text('entity.idNumber') : ''),
  );
  return today && birthDate && !problem ? ageOn(birthDate, today) : undefined;
};

export const minorProof: DocumentDefinition = {
  id: 'age-proof',
  name: { zh: '就业、收入或监护人证明', en: 'Proof of work, income or guardian' },
  formats: IMAGE,
  need: (context) => {
    const { province, nature, adding, place } = context;
    const age = adding ? ageOf(context) : undefined;
    if (age === undefined || !province) return undefined;
    const rule = (province.ages ?? []).find(
      (a) => a.effect !== 'refused' && appliesTo(a.applies, nature) && age < a.under,
    );
    if (!rule) return undefined;
    const guardian = rule.effect === 'guardian';
    return need(
      true,
      `负责人 ${age} 周岁，${place.zh}对未满 ${rule.under} 周岁的要${guardian ? '监护人证件和户口簿' : '就业或收入证明'}；先确认是否受理。`,
      `The manager is ${age}; below ${rule.under} ${place.en} wants ${guardian ? 'the guardian’s ID and the household book' : 'proof of work or income'}. Ask first whether it is accepted.`,
      sourcesOf(province, rule),
    );
  },
};

export const nationalName: DocumentDefinition = {
  id: 'national-name-approval',
  name: { zh: '国字头名称的批准文件', en: 'Approval of a name that begins like a national body' },
  formats: IMAGE,
  need: (context) => {
    if (!context.unit || !context.adding) return undefined;
    const name = foldText(context.text('site.name'));
    const start = splitWords(NATIONAL_STARTS).find((word) => name.startsWith(word));
    if (!start || foldText(context.text('entity.name')).startsWith(start)) return undefined;
    return need(
      false,
      `网站名称以“${start}”开头；非国家级单位一般要改名，经批准的交批文。`,
      `The site name begins with “${start}”; other than national bodies have to change it or show the approval.`,
      [cite('S001', '附录一：单位网站命名要求'), cite('TX', '网站名称'), SEEN.registered],
    );
  },
};

export const travelLicence: DocumentDefinition = {
  id: 'shanghai-travel-licence',
  name: { zh: '旅行社业务经营许可证（上海）', en: 'Travel agency licence (Shanghai)' },
  formats: IMAGE,
  need: (context) =>
    context.code === 'shanghai' &&
    context.unit &&
    context.adding &&
    /旅行社/.test(context.text('site.name') + context.text('entity.name'))
      ? need(
          true,
          '名称含“旅行社”，上海要经营许可证。',
          'The name holds 旅行社: Shanghai wants the licence.',
          factSources(context, 'content-1'),
        )
      : undefined,
};

export const renamedLetter: DocumentDefinition = {
  id: 'passport-name-note',
  name: { zh: '护照与执照姓名不同的说明', en: 'Note on differing names in passport and licence' },
  formats: LETTER,
  need: (context) =>
    context.unit &&
    (context.adding || context.changing) &&
    context.text('entityManager.idType') === 'passport' &&
    (context.code === 'shanghai' || context.code === 'jiangsu')
      ? need(
          false,
          `${context.place.zh}：护照姓名与执照上的不同时，按护照填写并在备注说明。`,
          `${context.place.en}: when passport and licence differ, enter the passport’s name and say so in the remark.`,
          factSources(context, context.code === 'shanghai' ? 'id-2' : 'id-1'),
        )
      : undefined,
};
