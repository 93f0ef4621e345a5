/** What a cloud product must be like to carry a filing (seed 004 备案服务器准备与检查; seed 001 §4). */

export interface CloudProduct {
  zh: string;
  en: string;
  /** As portals write it in 云服务. */
  pattern: RegExp;
  /** Least months bought or left. */
  months: number;
  /** 备案服务号 it gives; `account` = for the whole account. */
  numbers: number;
  per?: 'account';
  /** What else it must have. */
  besides?: { zh: string; en: string };
}

/** In the order of the table; the first pattern that fits counts. */
export const CLOUD_PRODUCTS: readonly CloudProduct[] = [
  {
    zh: 'ECS 实例',
    en: 'ECS instance',
    pattern: /^(?:ECS|云服务器)/i,
    months: 3,
    numbers: 5,
    besides: {
      zh: '须包年包月并买公网带宽，按量付费的申请不了',
      en: 'it must be a subscription with public bandwidth, not pay-as-you-go',
    },
  },
  { zh: '云虚拟主机', en: 'Cloud virtual host', pattern: /虚拟主机/, months: 3, numbers: 5 },
  { zh: '轻量应用服务器', en: 'Simple application server', pattern: /轻量/, months: 3, numbers: 5 },
  {
    zh: '弹性 Web 托管',
    en: 'Elastic Web Hosting',
    pattern: /弹性\s*Web/i,
    months: 6,
    numbers: 5,
    per: 'account',
  },
  {
    zh: '建站市场产品',
    en: 'Site-building product',
    pattern: /建站|云市场|速成美站|企业官网/,
    months: 12,
    numbers: 1,
    besides: { zh: '首次购买订单满 99 元', en: 'the first order comes to 99 yuan or more' },
  },
  { zh: 'NAT 网关', en: 'NAT gateway', pattern: /NAT/i, months: 1, numbers: 2 },
  { zh: 'IPv6 转换服务', en: 'IPv6 translation', pattern: /IPv6/i, months: 1, numbers: 2 },
  { zh: 'ENS', en: 'ENS', pattern: /^ENS|边缘/i, months: 3, numbers: 5 },
];

/** The product a portal's 云服务 names. @returns undefined for 使用备案服务号 and for what is not on the list */
export const cloudProductOf = (text: string): CloudProduct | undefined =>
  CLOUD_PRODUCTS.find((product) => product.pattern.test(text.trim()));
