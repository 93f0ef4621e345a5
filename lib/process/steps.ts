/** The steps of an order at an access provider, from preparation on (seed 001 §1.2–§7, seed 002 操作步骤). */
import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { preparationsOf } from './prepare';
import { provincialStepsOf } from './provincial';
import type { StepData } from './text';

const s001 = (section: string) => cite('S001', section);

const FILL: StepData = {
  id: 'fill-order',
  title: { zh: '填写订单', en: 'Fill in the order' },
  text: {
    zh: '基础信息校验、主办者信息、网站信息三步。系统按证件和域名判断备案类型；同一主体同时只能有一笔订单。',
    en: 'Basic check, organiser, website. The system decides the filing type from certificate and domain; an entity can have one order at a time.',
  },
  sources: [s001('§1.1–§3'), cite('HW25', '备案订单')],
};

const MATERIALS: StepData = {
  id: 'materials',
  title: { zh: '上传资料与真实性核验', en: 'Upload documents, verify identity' },
  text: {
    zh: '用接入商最新版 App 拍证件原件，不能翻拍或从相册选。人脸核验要白色背景、光线均匀，不戴帽子、眼镜，不留刘海；人在外地可在当地操作。用钉钉或支付宝扫码安装 App，不支持微信。',
    en: 'Photograph the originals with the provider’s newest app; no copies from the album. Face check: plain white background, even light, no hat, glasses or fringe; someone elsewhere does it where they are. Install by scanning with DingTalk or Alipay, not WeChat.',
  },
  sources: [s001('§5')],
};

const CONFIRM: StepData = {
  id: 'confirm',
  title: { zh: '信息确认并提交', en: 'Confirm and submit' },
  text: {
    zh: '逐项核对负责人姓名、手机号码和网站名称，确认后提交订单。',
    en: 'Check names, mobile numbers and site name once more, then submit the order.',
  },
  sources: [s001('§6')],
};

const FIRST_REVIEW: StepData = {
  id: 'first-review',
  title: { zh: '接入商初审', en: 'First review by the provider' },
  text: {
    zh: '审核人员会打电话核实，请保持电话畅通；阿里云的外呼号码是 95187、0571-26885853、0571-26885857。可能要求补充资料或视频核验。',
    en: 'The reviewer calls to verify, so keep the phone reachable; Aliyun calls from 95187, 0571-26885853 or 0571-26885857. More documents or a video check may be asked for.',
  },
  duration: { zh: '1 个工作日（阿里云，2020 年）', en: '1 working day (Aliyun, 2020)' },
  sources: [s001('§7')],
};

const QINGCLOUD_FIRST: StepData = {
  id: 'first-review',
  title: { zh: '青云初审', en: 'First review by QingCloud' },
  text: {
    zh: '先审填写的信息；通过后上传域名证书、授权书、承诺书等图片，并扫码做真实性核验。',
    en: 'The data is reviewed first; after that upload domain certificate, letters and promises, and verify identity by scanning the code.',
  },
  duration: { zh: '1–2 个工作日', en: '1–2 working days' },
  sources: [cite('S002', '操作步骤 5')],
};

const QINGCLOUD_SECOND: StepData = {
  id: 'second-review',
  title: { zh: '青云复审', en: 'Second review by QingCloud' },
  text: {
    zh: '信息和资料一起复审，通过后提交管局。',
    en: 'Data and documents are reviewed together, then passed to the authority.',
  },
  duration: { zh: '1–2 个工作日', en: '1–2 working days' },
  sources: [cite('S002', '操作步骤 6')],
};

const MAIL: StepData = {
  id: 'mail',
  title: { zh: '邮寄资料（仅在要求时）', en: 'Mail documents (only when asked)' },
  text: {
    zh: '没有收到要求就跳过。不限快递公司，不支持到付；签收后 1–2 天录入。内容有误要重新寄。',
    en: 'Skip it unless asked. Any courier, never cash on delivery; entered within 1–2 days of receipt. Wrong papers have to be sent again.',
  },
  sources: [s001('§8')],
};

const SMS: StepData = {
  id: 'sms',
  title: { zh: '短信核验', en: 'SMS verification' },
  text: {
    zh: '收到 12381 或 106*******12381 发来的 6 位验证码后，在工信部备案管理系统填验证码、手机号码和证件号码后 6 位。没收到可在同一页重发，最多 2 次。还有其他负责人要核验时，订单会等到全部完成。超时或没有通过，订单退回账号。',
    en: 'After the 6-digit code from 12381 or 106*******12381 arrives, enter code, mobile and the last 6 of the ID number in the MIIT system. Missing codes can be sent again there, twice at most. The order waits until every manager has verified; late or failed, it returns to the account.',
  },
  duration: { zh: '收到短信后 24 小时内', en: 'Within 24 hours of the message' },
  sources: [s001('§9'), cite('UC24', '短信核验')],
};

const AUTHORITY: StepData = {
  id: 'authority-review',
  title: { zh: '管局审核', en: 'Review by the authority' },
  text: {
    zh: '接入商在 1 个工作日内提交管局；结果以短信和邮件通知。被退回时按原因修改后重新提交。',
    en: 'The provider passes the order on within 1 working day; the result comes by SMS and e-mail. If it is returned, change what was named and submit again.',
  },
  duration: {
    zh: '1–20 个工作日（阿里云，2020 年）；3–20 个工作日（阿里云 2019 年、UCloud 2024 年）',
    en: '1–20 working days (Aliyun, 2020); 3–20 working days (Aliyun 2019, UCloud 2024)',
  },
  sources: [s001('§7'), cite('SALI', '备案流程 10'), cite('UC24', '管局审核')],
};

/** No SMS for 取消接入 (seed 001 §9); the cancelling orders need no new materials step. */
const CANCELLING: ReadonlySet<string> = new Set(['cancelAccess', 'cancelEntity', 'cancelSite']);

/** Steps of an order, in sequence; QingCloud reviews twice. */
export const stepsOf = (filing: Filing): StepData[] => {
  const type = filing.filingType ?? 'firstFiling';
  const cancelling = CANCELLING.has(type);
  const review =
    filing.accessProvider === 'qingcloud'
      ? [CONFIRM, QINGCLOUD_FIRST, MATERIALS, QINGCLOUD_SECOND]
      : [...(cancelling ? [] : [MATERIALS]), CONFIRM, FIRST_REVIEW];
  const adding = type !== 'changeEntity' && type !== 'changeSite' && !cancelling;
  return [
    ...(adding ? preparationsOf(filing) : []),
    ...provincialStepsOf(filing),
    FILL,
    ...review,
    MAIL,
    ...(type === 'cancelAccess' ? [] : [SMS]),
    AUTHORITY,
  ];
};
