/** Face check, hand-held photos, 核验单: how the person behind the filing is verified. */
import { sourcesOf } from '../provinces/define';
import { cite } from '../provinces/sources';
import { parseRegion } from '../regions/parse';
import { PROVINCES } from '../schema/codes';
import { type DocumentDefinition, FACE, factSources, IMAGE, LETTER, need, SEEN } from './define';

export const faceCheck: DocumentDefinition = {
  id: 'face-check',
  name: { zh: '真实性核验（人脸识别）', en: 'Identity verification (face check)' },
  formats: FACE,
  need: ({ adding, changing, individual }) => {
    if (!adding && !changing) return undefined;
    const who = individual ? ['本人', 'you'] : ['网站负责人本人', 'the site manager in person'];
    return need(
      adding,
      `由${who[0]}在接入商 App 里做人脸识别，人在外地可在当地操作${changing ? '；变更负责人或证件时需要' : ''}。`,
      `Done by ${who[1]} in the provider’s app, wherever they are${changing ? '; needed when a person or certificate changes' : ''}.`,
      [SEEN.upload, SEEN.materials, cite('HW25', '真实性核验'), SEEN.qingcloud],
    );
  },
};

export const handheldId: DocumentDefinition = {
  id: 'handheld-id-photo',
  name: { zh: '手持本人证件照片', en: 'Photo holding your own ID' },
  formats: IMAGE,
  need: (context) => {
    const { individual, adding, code } = context;
    if (!adding || context.unit) return undefined;
    if (code === 'jiangxi' && individual)
      return need(
        true,
        '江西要求上传手持身份证的照片，穿当季衣服，脸和证件都清楚。',
        'Jiangxi wants a photo in clothes of the season, holding the ID; face and card legible.',
        factSources(context, 'documents-2'),
      );
    if (code === 'beijing' && individual)
      return need(
        false,
        '北京 2019 年要求手持证件照，新的流程多由人脸识别代替；页面有入口时上传。',
        'Beijing asked for it in 2019; the face check has mostly replaced it. Upload where the page asks.',
        [...factSources(context, 'documents-2'), SEEN.registered],
      );
    if (code) return undefined;
    return need(
      false,
      '个人备案在部分省份（北京 2019 年、江西等）要手持证件照。',
      'Persons in some provinces (Beijing in 2019, Jiangxi) are asked for it.',
      [SEEN.materials],
    );
  },
};

export const handheldCertificate: DocumentDefinition = {
  id: 'handheld-certificate-photo',
  name: { zh: '手持单位证件照片', en: 'Photo holding the entity certificate' },
  formats: IMAGE,
  need: (context) => {
    const { adding, code } = context;
    if (!adding || context.individual) return undefined;
    if (code === 'beijing' && context.unit)
      return need(
        false,
        '北京的材料清单列有网站负责人手持单位证件照（阿里云 2019、2020 年）；页面有入口时上传。',
        'Beijing’s list has the site manager holding the certificate (Aliyun 2019, 2020). Upload where the page asks.',
        [cite('S001', '§1.1 步骤 4 材料清单'), ...factSources(context, 'documents-2'), SEEN.registered],
      );
    if (code) return undefined;
    return need(
      false,
      '单位备案在部分省份要网站负责人手持执照等证件的照片。',
      'Some provinces ask units for a photo of the site manager holding the certificate.',
      [SEEN.materials],
    );
  },
};

export const neimengguRepresentative: DocumentDefinition = {
  id: 'neimenggu-legal-representative-proof',
  name: {
    zh: '法定代表人居住证，或手持身份证和执照的照片（内蒙古）',
    en: 'Residence permit of the legal representative, or photo holding ID and licence (Inner Mongolia)',
  },
  formats: IMAGE,
  need: (context) => {
    if (context.code !== 'neimenggu' || !context.unit || !context.adding) return undefined;
    const number = context.text('entityManager.idNumber').replace(/\s/g, '');
    if (/^15\d{4}/.test(number)) return undefined;
    return need(
      /^\d{6}/.test(number),
      '法定代表人的身份证不是内蒙古的，交居住证，或手持身份证和执照的照片。',
      'When the legal representative’s ID is from outside the region: a residence permit, or a photo holding ID and licence.',
      factSources(context, 'documents-1'),
    );
  },
};

export const verificationForm: DocumentDefinition = {
  id: 'verification-form',
  name: { zh: '网站备案真实性核验单', en: 'Verification form (核验单)' },
  formats: LETTER,
  need: (context) => {
    if (!context.adding) return undefined;
    if (context.code === 'guangdong' && context.individual)
      return need(
        true,
        '广东个人用本省核验单，承诺内容手写，签名并按指印。',
        'Guangdong has its own form for persons with a promise in handwriting, signed with fingerprint.',
        factSources(context, 'documents-2'),
      );
    const old = cite('ALI19', '真实性核验单（2018–2019）');
    return need(
      false,
      '2018–2019 年各省都要，现在多由电子核验代替；接入商要求时在备案系统下载，域名不带 www，写全本次的域名，签字盖章。',
      'Needed everywhere in 2018–2019, now mostly replaced by electronic checks. If asked: download it in the order, list all domains without www, sign and stamp.',
      [old, SEEN.materials, SEEN.registered],
    );
  },
};

export const beijingDomains: DocumentDefinition = {
  id: 'beijing-domain-list',
  name: { zh: '北京备案确认书', en: 'Beijing confirmation of domains' },
  formats: LETTER,
  need: ({ adding, code, sites }) =>
    adding && code === 'beijing'
      ? need(
          false,
          sites > 5
            ? `本主体共 ${sites} 个网站，核验单写不下全部域名时用确认书列出。`
            : '域名很多、核验单写不下时，用它列出所有域名。',
          sites > 5
            ? `With ${sites} sites the form may not hold all domains; list them here.`
            : 'When there are more domains than the form holds.',
          [SEEN.materials, cite('ALI19', '北京 备案确认书')],
        )
      : undefined,
};

export const residencePermit: DocumentDefinition = {
  id: 'residence-permit',
  name: { zh: '居住证（暂住证）', en: 'Residence permit' },
  formats: IMAGE,
  need: (context) => {
    const { individual, adding, province, code, text, place } = context;
    if (!adding || context.unit) return undefined;
    if (!province || !code)
      return need(
        false,
        '个人在户籍以外的省备案时，多数省份要居住证，有的省不受理。',
        'When a person files outside the province of the ID; many provinces want it, some refuse.',
        [cite('UC24', '各省规则 · 个人跨省备案'), cite('TX', '各省管局要求 · 个人跨省备案')],
      );
    const rule = province.crossProvince;
    const votes = Object.values(rule?.votes ?? {});
    if (!individual || !rule || !votes.includes('residence-permit')) return undefined;
    const from = parseRegion(text('entity.idAddress')).province ?? regionOfNumber(text('entity.idNumber'));
    if (from === code) return undefined;
    const extra = EXTRA[code];
    const agreed = votes[0] === 'residence-permit' || rule.votes.UC24 === 'residence-permit';
    const doubt = !agreed || votes.some((vote) => vote !== 'residence-permit');
    return need(
      from !== undefined && agreed,
      `${from ? '证件不是本省的，' : '证件不是本省的才需要：'}${place.zh}要居住证${extra?.zh ?? ''}。${doubt ? '各来源说法不一，请先向接入商确认。' : ''}`,
      `${from ? 'The ID is from another province: ' : 'Only when the ID is from another province: '}${place.en} wants a residence permit${extra?.en ?? ''}.${doubt ? ' Sources differ; ask the provider first.' : ''}`,
      sourcesOf(province, { fact: rule.fact }),
    );
  },
};

const EXTRA: Readonly<Record<string, { zh: string; en: string }>> = {
  guangdong: {
    zh: '，另附“粤省事”里的有效期截图，也收房产证或社保；不收学生证',
    en: ' with a screenshot of its validity in 粤省事; deed or social security also, no student card',
  },
  shanghai: {
    zh: '（剩 1 个月以上）和状态证明；不收学生证',
    en: ' (one more month at least) with proof of its state; no student card',
  },
  jilin: { zh: '，学生可用学生证（2019 年）', en: ', students their student card (2019)' },
  sichuan: {
    zh: '，也收学生证、社保或在职证明',
    en: '; student card, social security or proof of employment also',
  },
};

/** Province by the first two digits of a resident ID. */
const regionOfNumber = (number: string): string | undefined => {
  const digits = /^(\d{2})\d{4}/.exec(number.replace(/\s/g, ''))?.[1];
  return digits && PROVINCES.find((province) => province.gb2260.startsWith(digits))?.code;
};
