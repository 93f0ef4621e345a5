/** Duties once the filing has passed (seed 001 §11, seed 002 后续处理, facts `9_process.after`). */
import { cite } from '../provinces/sources';
import { findProvince } from '../schema/codes';
import type { Filing } from '../schema/filing';
import type { StepData } from './text';

const FOOTER: StepData = {
  id: 'footer-number',
  title: { zh: '网页底部放备案号', en: 'Filing number in the footer' },
  text: {
    zh: '开通后在网页底部写上网站备案号（如 浙ICP备12345678号-1），链接到 https://beian.miit.gov.cn。没有放的，查到会罚 5000 至 10000 元。',
    en: 'Once open, show the site’s filing number in the footer (such as 浙ICP备12345678号-1), linked to https://beian.miit.gov.cn. Missing numbers are fined 5,000 to 10,000 yuan.',
  },
  sources: [cite('S001', '§11'), cite('UC24', '备案后')],
};

const FOOTER_GUANGDONG: StepData = {
  ...FOOTER,
  text: {
    zh: '开通后在网页底部写主体备案号（不带 -1 等后缀），链接到 https://beian.miit.gov.cn。没有放的，查到会罚 5000 至 10000 元。其他省份写带后缀的网站备案号。',
    en: 'Once open, show the entity’s filing number without suffix, linked to https://beian.miit.gov.cn. Missing numbers are fined 5,000 to 10,000 yuan. Other provinces show the site’s number with its suffix.',
  },
  sources: [cite('HW25', '广东'), ...FOOTER.sources],
};

const COPYRIGHT: StepData = {
  id: 'footer-copyright',
  title: { zh: '网页底部写版权所有', en: 'Copyright line in the footer' },
  text: {
    zh: '江苏要求网页下方写“版权所有”，名称与主办单位一致。',
    en: 'Jiangsu asks for 版权所有 in the footer with exactly the entity’s name.',
  },
  sources: [cite('S001', '§11'), cite('S002', '操作步骤 9'), cite('TX', '江苏')],
};

const RESOLVE: StepData = {
  id: 'resolve',
  title: { zh: '解析到境内服务器并开通', en: 'Resolve to a mainland server and open' },
  text: {
    zh: '部分管局要求备案成功的网站解析到中国内地服务器并能访问，否则可能被取消接入或注销备案。开通前做一次漏洞和内容检查。',
    en: 'Some authorities ask that the approved site resolves to a mainland server and is open; otherwise access or filing may be cancelled. Check it for weak points and content before opening.',
  },
  sources: [cite('S001', '§10、§11')],
};

const POLICE: StepData = {
  id: 'police-filing',
  title: { zh: '公安联网备案', en: 'Police filing' },
  text: {
    zh: '网站开通之日起 30 日内，登录全国互联网安全管理服务平台提交公安联网备案；通过后 30 日内把公安备案号和图标放到网页底部。',
    en: 'Within 30 days of opening, submit the police filing on the national platform; within 30 days of approval put its number and icon into the footer.',
  },
  sources: [cite('S001', '§11'), cite('S002', '后续处理')],
};

const POLICE_SHANGHAI: StepData = {
  ...POLICE,
  text: {
    zh: '网站开通之日起 30 日内提交公安联网备案；上海用户走上海市的入口，见“关于上海市网站公安联网备案公告”。通过后 30 日内把公安备案号和图标放到网页底部。',
    en: 'Within 30 days of opening, submit the police filing; Shanghai has its own entry, see its notice. Within 30 days of approval put number and icon into the footer.',
  },
};

const SAFETY: StepData = {
  id: 'safety-assessment',
  title: { zh: '网站安全评估', en: 'Safety assessment' },
  text: {
    zh: '青云提示：开通之日起 30 日内，还要在全国互联网安全管理服务平台完成网站安全评估。',
    en: 'QingCloud adds: within 30 days of opening also complete the safety assessment on the national platform.',
  },
  sources: [cite('S002', '后续处理')],
};

const COMMERCIAL: StepData = {
  id: 'commercial-licence',
  title: { zh: '经营性网站办 ICP 许可证', en: 'Commercial sites need the ICP licence' },
  text: {
    zh: '向上网用户有偿提供信息等服务的网站，备案后还要申请经营性 ICP 许可证。弹性 Web 托管不支持经营性备案。',
    en: 'Sites that charge users for information or services apply for the commercial ICP licence after filing. Elastic Web Hosting does not support it.',
  },
  sources: [cite('S001', '§11'), cite('S002', '后续处理')],
};

const CONTACTS: StepData = {
  id: 'keep-contacts',
  title: { zh: '联系方式变了要变更备案', en: 'Keep contacts current' },
  text: {
    zh: '负责人电话、邮箱有变化时及时变更备案，否则收不到通知。',
    en: 'File a change when a manager’s phone or e-mail changes, or notices will not arrive.',
  },
  sources: [cite('S001', '§2'), cite('S002', '后续处理')],
};

const CLOSING: ReadonlySet<string> = new Set(['cancelAccess', 'cancelEntity', 'cancelSite']);

/** What remains to do after approval, most urgent first. */
export const afterFilingOf = (filing: Filing): StepData[] => {
  if (CLOSING.has(filing.filingType ?? '')) return [];
  const province = findProvince(filing.entity?.province)?.code;
  return [
    province === 'guangdong' ? FOOTER_GUANGDONG : FOOTER,
    ...(province === 'jiangsu' ? [COPYRIGHT] : []),
    RESOLVE,
    province === 'shanghai' ? POLICE_SHANGHAI : POLICE,
    ...(filing.accessProvider === 'qingcloud' ? [SAFETY] : []),
    ...(filing.entity?.nature === 'individual' ? [] : [COMMERCIAL]),
    CONTACTS,
  ];
};
