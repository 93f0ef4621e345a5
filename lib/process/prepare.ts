/** What to have before the order: account, domain, cloud product (seeds 000, 003, 004; seed 001 §1.1, §4). */
import { cite } from '../provinces/sources';
import { textOf } from '../rules/read';
import type { Filing } from '../schema/filing';
import { CLOUD_PRODUCTS, type CloudProduct, cloudProductOf } from './cloud-products';
import type { Both, StepData } from './text';

const ACCOUNT: StepData = {
  id: 'prepare-account',
  title: { zh: '备好账号和规则', en: 'Account and rules' },
  text: {
    zh: '用接入商账号登录备案系统，打开备案消息通知，看过所在省份的规则；涉及前置审批的先办好批文。手机端和电脑端都能办，认领和导入备案只能在电脑端。',
    en: 'Sign in to the filing system with the provider’s account, switch its notices on, read the rules of the province, and get pre-approvals first. Phone and computer both work; claiming or importing a filing needs a computer.',
  },
  sources: [cite('S001', '§1.1 前提条件'), cite('SALI', '备案前准备概述')],
};

const DOMAIN: StepData = {
  id: 'prepare-domain',
  title: { zh: '检查域名', en: 'Check the domain' },
  text: {
    zh: '域名在有效期内、后缀和注册机构已获批复、已实名认证，持有者的姓名、证件类型和证件号码与备案主体一致。在国际站（alibabacloud.com）注册的域名不能备案。',
    en: 'The domain has not expired, its suffix and registrar are approved, it is verified, and name, type and number of its holder’s certificate are the entity’s. Domains registered at alibabacloud.com cannot be filed.',
  },
  sources: [cite('SALI', '备案前准备概述 · 网站域名准备与检查')],
};

const describeProduct = (product: CloudProduct, language: keyof Both): string => {
  const { months, numbers, per, besides } = product;
  return language === 'zh'
    ? `${product.zh}：${months} 个月以上，${per ? '每个账号' : '每个'} ${numbers} 个备案服务号${besides ? `，${besides.zh}` : ''}`
    : `${product.en}: ${months} months or more, ${numbers} filing numbers per ${per ?? 'product'}${besides ? `, ${besides.en}` : ''}`;
};

const cloudStep = (filing: Filing): StepData => {
  const known = cloudProductOf(textOf(filing, 'site.cloudService'));
  const list = known ? [known] : CLOUD_PRODUCTS;
  return {
    id: 'cloud-product',
    title: { zh: '备好中国内地的云产品', en: 'A cloud product on the mainland' },
    text: {
      zh: `服务器须在中国内地节点。${list.map((p) => describeProduct(p, 'zh')).join('；')}。时长不够先续费；续费不增加服务号，用完须另购。产品在别的账号下的，先申请备案服务号再填写；服务器在别家的，找那一家备案。`,
      en: `The server stands on the mainland. ${list.map((p) => describeProduct(p, 'en')).join('; ')}. Renew first if the time is short; renewing adds no numbers, so buy another when they are used up. For a product of another account apply for its filing number and enter it; a server elsewhere is filed by its own provider.`,
    },
    sources: [cite('SALI', '备案前准备概述 · 备案服务器准备与检查'), cite('S001', '§4 选择云服务和 IP 地址')],
  };
};

const QINGCLOUD: StepData = {
  id: 'cloud-product',
  title: { zh: '备好公网 IP', en: 'A public IP' },
  text: {
    zh: '备好青云的公网 IP，登录控制台，从右上角进入备案系统。',
    en: 'Have a public IP of QingCloud; sign in to the console and open filing at the top right.',
  },
  sources: [cite('S002', '前提条件；操作步骤 1–3')],
};

const cloudOf = (filing: Filing): StepData[] => {
  const { accessProvider } = filing;
  if (accessProvider === 'qingcloud') return [QINGCLOUD];
  return !accessProvider || accessProvider === 'aliyun' ? [cloudStep(filing)] : [];
};

/** Steps before an order that adds a site or an access; the conditions of products are Aliyun's. */
export const preparationsOf = (filing: Filing): StepData[] => [ACCOUNT, DOMAIN, ...cloudOf(filing)];
