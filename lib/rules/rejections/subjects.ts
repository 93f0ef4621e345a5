/**
 * What reviewers speak of, as data: the names that forms give their fields, and the names reviewers use besides.
 * A topic is a field key (`person.x` = either manager, `?.x` = the owner decides), a paper (`paper.x`), or a bare
 * owner (`@entity`: only the section is named).
 */
import { WORDS } from '../../recognise/vocabulary';
import { normalise } from './concepts';

const SPOKEN: readonly (readonly [words: string, topic: string])[] = [
  // 主体
  [
    '主体名称 主办者名称 企业名称 公司名称 机构名称 学校名称 公司名字 公司名 单位名 主办单位全称 单位全称 企业全称 公司全称 单位简称 主体全称 单位更名 公司更名 企业更名 更名 执照名称 字号 抬头 备案主体名称 营业执照名称 执照上的名称',
    'entity.name',
  ],
  [
    '执照编号 执照号 信用代码证号 统一代码 统一代码证号 税号 代码证号 登记证号 登记证书号 证书编号 单位证件号码 单位证件号 企业证件号码 主体证件号码 主体证件号 主办单位证件号码 主办单位证件号',
    'entity.idNumber',
  ],
  ['单位证件类型 主体证件类型 主办单位证件类型 主办单位有效证件类型', 'entity.idType'],
  [
    '住所地 执照地址 执照上的地址 营业执照住所 经营场所 注册地 证照上的地址 登记的住所 身份证上的住址 住址 户口所在地',
    'entity.idAddress',
  ],
  ['办公地点 通信地 通讯地 现住址 现居地 邮寄地址 详细地址 实际办公地址 地址信息', 'entity.mailingAddress'],
  ['股东 出资人 上级单位 上级主管 举办单位', 'entity.investor'],
  [
    '主体所在地 所在地区 备案地区 备案地域 主体所在区域 主办单位所属区域 单位所属区域 所属区域 所属地区 所属区划',
    'entity.district',
  ],
  ['主体所在省 备案省份', 'entity.province'],
  ['主体性质 企业性质 主办单位性质 单位属性', 'entity.nature'],
  ['主体备案号 主体备案编号 主体号 原备案号', 'entity.filingNumber'],
  ['主体备注 主办单位备注 主办者备注 主体信息备注', 'entity.remarks'],
  // 负责人
  ['负责人姓名 名字 姓名', 'person.name'],
  [
    '负责人证件号码 负责人证件号 身份证号 身份证号码 身份证编号 公民身份号码 护照号 护照号码 通行证号码 通行证号 身份信息',
    'person.idNumber',
  ],
  ['负责人证件类型 负责人证件', 'person.idType'],
  [
    '手机号码归属地 手机归属地 号码归属地 手机卡 手机号段 号段 本人号码 预留电话 预留号码 预留手机 联系号码 手机 手机号 手机号码 联系电话 联系方式 电话 电话号码 号码 来电 机主',
    'person.mobile',
  ],
  [
    '应急联系人号码 应急号码 应急号 应急联系 应急联系人 紧急联系人 紧急号码 紧急联系人的号码 备用电话 备用号码 备用手机 备用联系方式 第二联系人 应急',
    'person.emergencyPhone',
  ],
  ['固话号码 办公室座机 单位固话 区号 办公室号码 分机号', 'person.phone2'],
  ['邮箱后缀 邮箱账号 收件邮箱 信箱', 'person.email'],
  ['起始日 起始有效期 起始时间 开始时间', 'person.idValidFrom'],
  ['有效期 有效期限 截止日 证件期限 证件有效期 身份证有效期 有效日期', 'person.idValidUntil'],
  // 网站
  [
    '站名 网站名字 站点名称 网站取名 网站起名 名字起 起名 取名 网站起的名字 网站命名 网站的名称 网站的名字 app名称 小程序名称 应用名称 站点名 首页标题 网站首页标题 网站全称 网站简称 商标注册证 商标证书 商标注册证书 商标 命名',
    'site.name',
  ],
  ['根域名 二级域名 子域名 中文域名 域名后缀 域名解析 域名状态 注册局 dns', 'site.domain'],
  [
    '域名拥有者 所有者 所有人 持有者 持有人 注册人 注册者 拥有者 域名归属 域名主体 域名注册信息 域名所有者信息 whois',
    'site.domainRegistrantName',
  ],
  ['域名实名 域名实名认证 域名实名信息 域名实名认证信息', 'site.domainVerifiedOn'],
  ['网站首页 网站首页地址 网站链接', 'site.homeUrl'],
  [
    '网站服务内容 内容 栏目 网站板块 网站用途 网站业务 经营范围 服务内容标识 内容分类 业务内容 建站内容 网站服务项目',
    'site.serviceContent',
  ],
  [
    '审批手续 审批 前置许可 审批文件 批准文件 批文 许可证 许可 资质证书 资格证书 办学许可证 资质',
    'site.preApproval',
  ],
  ['网站语种', 'site.languages'],
  ['云服务器 服务器 云主机 实例 ecs', 'site.cloudService'],
  ['服务码', 'site.filingServiceNumber'],
  ['备案号 备案编号', '?.filingNumber'],
  ['备注 备注栏 备注信息 网站备注 备注说明', '?.remarks'],
  ['建站用途 网站说明', 'site.remarks'],
  // 名称、证件: whose, the owner says
  ['名称 全称 简称', '?.name'],
  ['地址', '?.address'],
  ['证件类型 证件种类 有效证件类型 类型', '?.idType'],
  ['证件号码 证件号 证件编号 证号', '?.idNumber'],
  // 材料
  [
    '营业执照 执照 预核准通知书 企业名称预核准通知书 副本 正本 单位证件 主体证件 主办单位证件 企业证件 证照 法人证书 登记证书 事业单位法人证书 组织机构代码证',
    'paper.licence',
  ],
  ['证件', 'paper.id'],
  ['身份证 身份证件 居民身份证 护照 通行证 台胞证 军官证', 'paper.idCard'],
  [
    '身份证照片 证件照片 证件照 证件图片 证件扫描件 身份证扫描件 身份证复印件 身份证图片 身份证正反面 国徽面 人像面 正反面',
    'paper.idPhoto',
  ],
  ['授权书 授权委托书 委托书 法人授权 授权函', 'paper.letter'],
  ['承诺书 告知书 责任书 承诺函', 'paper.promise'],
  ['核验单 真实性核验单 备案核验单', 'paper.form'],
  [
    '幕布 人脸 人脸识别 人像 核验照片 现场照片 现场拍照 负责人照片 半身照 头像 活体 视频核验 真实性核验 拍照 背景',
    'paper.face',
  ],
  ['居住证 暂住证 居住证明', 'paper.residence'],
  ['租赁合同 劳动合同 社保证明 户口本 户口簿 情况说明 变更证明', 'paper.proof'],
  ['域名证书', 'paper.domainCertificate'],
  ['方案书 建站方案 建设方案', 'paper.plan'],
  ['照片 图片 截图 扫描件 复印件', 'paper.picture'],
  ['公章 合同章 手印 签名 签字 落款 水印 原件 附件 材料 资料 文件 证明文件 证明材料', 'paper.any'],
  ['电话核实 电话沟通 电话核验 电话回访 电话联系 电话抽查 致电', '@call'],
  ['短信 验证短信 短信核验 短信验证', 'sms.code'],
  ['备案类型 订单 接入商 首次备案 新增网站 接入备案 变更备案', 'order'],
  // 谁
  ['主办单位 主办者 主体 备案主体 单位 企业 公司 学校 机构 贵司 贵单位 贵公司 你司 你单位 开办者', '@entity'],
  ['网站负责人 互联网信息服务负责人 服务负责人 app负责人 站点负责人', '@siteManager'],
  ['主体负责人 主办单位负责人 单位负责人 企业负责人 主要负责人', '@entityManager'],
  ['法人 法定代表人 法人代表 法人姓名 法定代表人姓名 经营者 法人信息 法人代表人', '@legal'],
  ['负责人 联系人 本人', '@person'],
  ['网站 站点 网页 app 小程序 取得备案号 获得备案号 拿到备案号', '@site'],
];

/** The form's own words; those that several sections share are in SPOKEN, those of one character say too little. */
const FORM = WORDS.filter(([, keys]) => !keys.includes(' ')).map(([words, key]) => [words, key] as const);

const BY_WORD = new Map<string, string>();
for (const [words, topic] of [...FORM, ...SPOKEN])
  for (const word of words.split(' ').map(normalise))
    if (word.length > 1 && !topic.endsWith('.sameAsEntityManager')) BY_WORD.set(word, topic);
BY_WORD.set('ip', 'site.ip');

const LONGEST = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

export interface Mention {
  topic: string;
  word: string;
  at: number;
  end: number;
}

/** 个人性质的网站, 经营性质: the manner of something, no field. */
const isManner = (text: string, at: number, length: number): boolean =>
  length === 2 && text.startsWith('性质', at) && /[人业商营益]$/.test(text.slice(0, at));

/** Every name in the text, the longest at each place: 应急联系电话 is not 联系电话. */
export const mentionsIn = (text: string): Mention[] => {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    let word = '';
    for (let length = Math.min(LONGEST, text.length - at); length > 1 && !word; length--)
      if (BY_WORD.has(text.slice(at, at + length)) && !isManner(text, at, length))
        word = text.slice(at, at + length);
    if (word) found.push({ topic: BY_WORD.get(word) ?? '', word, at, end: at + word.length });
    at += word.length || 1;
  }
  return found;
};
