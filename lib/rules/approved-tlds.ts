/**
 * Top-level domains approved for filing, as a vendor listed them on 2022-08-30; all of .cn with its second
 * levels is approved. Newer approvals are missing, so a suffix that is not here deserves a warning only.
 * Source: facts `6_domains.approved_tld_2022` (Tencent).
 */
export const APPROVED_TLDS: ReadonlySet<string> = new Set(
  `archi art asia auto baby baidu band beer bio biz black blue bond cab cafe cash cc center chase chat
  citic city cloud club cn co college com company cool cyou design email fan fans fashion fit fun fund
  fyi games global gold green group guru host icu info ink jpmorgan kim law life link live lotto love
  ltd luxe market mba me media mobi monster net news online organic pet pink plus poker press pro
  promo protection pub red ren rent run sale school security shop shopping show site ski social sohu
  space storage store studio tax team tech technology theatre today top tv unicom uno video vin vip
  vote voto wang website wiki work world xin xyz yoga zone 世界 中信 中国 中文网 企业 佛山 信息 健康 公司 公益 商城 商店 商标 在线
  娱乐 广东 我爱你 手机 招聘 政务 时尚 游戏 移动 网址 网店 网站 网络 联通 购物 集团 餐厅`.split(/\s+/),
);
export const APPROVED_ON = '2022-08-30';

/** Suffixes Beijing did not take on 2019-01-01 (facts `6_domains.beijing_2019_refused`). */
export const BEIJING_REFUSED: ReadonlySet<string> = new Set([
  'hk',
  'tw',
  'asia',
  'jp',
  'io',
  'me',
  'win',
  'org',
]);
