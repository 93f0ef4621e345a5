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
    '主办名称 主体名 单位的名字 公司的名字 公司注册名 执照名 营业执照名 企业名 机构名 主体名称 主办者名称 企业名称 公司名称 机构名称 学校名称 公司名字 公司名 单位名 主办单位全称 单位全称 企业全称 公司全称 单位简称 主体全称 单位更名 公司更名 企业更名 更名 执照名称 字号 抬头 备案主体名称 营业执照名称 执照上的名称',
    'entity.name',
  ],
  [
    '营业执照号 统代 统一码 机构代码 注册号 18位代码 执照编号 执照号 信用代码证号 统一代码 统一代码证号 信用号 统一信用代码 社会信用号 组织代码 税号 代码证号 登记证号 登记证书号 证书编号 单位证件号码 单位证件号 企业证件号码 主体证件号码 主体证件号 主办单位证件号码 主办单位证件号',
    'entity.idNumber',
  ],
  ['单位证件类型 主体证件类型 主办单位证件类型 主办单位有效证件类型', 'entity.idType'],
  [
    '住所地 营业地址 户籍地 身份证上的地址 身份证上地址 执照地址 执照上的地址 营业执照住所 经营场所 注册地 证照上的地址 登记的住所 身份证上的住址 住址 户口所在地',
    'entity.idAddress',
  ],
  [
    '收件地址 办公地 现地址 实际地址 家庭住址 家庭地址 家里地址 办公地点 通信地 通讯地 现住址 现居地 邮寄地址 详细地址 实际办公地址 地址信息',
    'entity.mailingAddress',
  ],
  ['股东 控股股东 控股公司 出资人 上级单位 上级主管 举办单位', 'entity.investor'],
  [
    '地区 县级市 行政区 主体所在地 所在地区 区县 省市区 省市县 区划 备案地区 备案地域 主体所在区域 主办单位所属区域 单位所属区域 所属区域 所属地区 所属区划',
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
    '号主 户主 这个号 那个号 该号 语音信箱 虚拟号 虚拟号码 虚拟号段 小号 副号 手机号码归属地 手机归属地 号码归属地 手机卡 手机号段 号段 本人号码 预留电话 预留号码 预留手机 联系号码 手机 手机号 手机号码 联系电话 联系方式 电话 电话号码 号码 来电 机主',
    'person.mobile',
  ],
  [
    '家属电话 家人电话 备用联系人 另一个联系人 第二个电话 应急联系人号码 应急号码 应急号 应急联系 应急联系人 紧急联系人 紧急号码 紧急联系号码 紧急联系人的号码 备用电话 备用号码 备用手机 备用联系方式 第二联系人 应急',
    'person.emergencyPhone',
  ],
  ['总机 前台电话 固话号码 办公室座机 单位固话 区号 办公室号码 分机号', 'person.phone2'],
  ['域名邮箱 企业邮箱 qq邮箱 163邮箱 邮箱后缀 邮箱账号 收件邮箱 信箱', 'person.email'],
  ['起止日期 起止时间 起始日 起始有效期 起始时间 开始时间', 'person.idValidFrom'],
  [
    '证件日期 身份证日期 身份证到期日 身份证有效日期 有效期 有效期限 截止日 证件期限 证件有效期 身份证有效期 有效日期',
    'person.idValidUntil',
  ],
  // 网站
  [
    '站名 网站名字 网名 站点名字 备案名称 备案名字 网站叫 网站标题 网站那个名字 站点名称 网站取名 网站起名 名字起 起名 取名 网站起的名字 网站命名 网站的名称 网站的名字 app名称 小程序名称 应用名称 站点名 首页标题 网站首页标题 网站全称 网站简称 注册商标 商标注册证 商标证书 商标注册证书 商标 命名',
    'site.name',
  ],
  ['网域 网域名 根域名 二级域名 子域名 中文域名 域名后缀 域名解析 域名状态 注册局 dns', 'site.domain'],
  [
    '域名过户 过户 域名所有权 域名归属人 域名拥有者 所有者 所有人 持有者 持有人 注册人 注册者 拥有者 域名归属 域名主体 域名注册信息 域名所有者信息 whois',
    'site.domainRegistrantName',
  ],
  ['域名续费 域名续费时间 续费时间', 'site.domainExpiresOn'],
  ['域名认证 域名实名 域名实名认证 域名实名信息 域名实名认证信息', 'site.domainVerifiedOn'],
  ['网站首页 网站首页地址 网站链接', 'site.homeUrl'],
  [
    '网站分类 网站服务内容 内容 版块 板块 栏目 网站板块 网站用途 网站业务 经营范围 服务内容标识 内容分类 业务内容 建站内容 网站服务项目',
    'site.serviceContent',
  ],
  [
    '药品证 信息服务资格证 资格证 版号 批准文号 文号 许可编号 前置 审批手续 审批 前置许可 审批文件 批准文件 批文 许可证 许可 资质证书 资格证书 办学许可证 资质',
    'site.preApproval',
  ],
  ['网站语种', 'site.languages'],
  [
    '公安号 公安的号 公安那个号 公安的那个号 公安备案 公安备案图标 公安图标 公安备案标识',
    'site.policeFilingNumber',
  ],
  ['云服务器 服务器 云主机 轻量 轻量服务器 轻量应用服务器 虚拟主机 主机 实例 ecs', 'site.cloudService'],
  ['服务码 备案服务码 备案授权码 授权码', 'site.filingServiceNumber'],
  ['备案号 备案编号', '?.filingNumber'],
  ['页脚 页尾 网站底部 网页底部 首页底部 网站下方 网站底下 网页下方 网页底下', 'site.filingNumber'],
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
  ['临时证 临时身份证 身份证 身份证件 居民身份证 护照 通行证 台胞证 军官证', 'paper.idCard'],
  [
    '身份证照 身份证照片 证件照片 证件照 证件图片 证件扫描件 身份证扫描件 身份证复印件 身份证图片 身份证正面 身份证反面 身份证背面 正面照 反面照 反面 背面 国徽面照片 身份证正反面 国徽面 人像面 正反面',
    'paper.idPhoto',
  ],
  ['委托函 授权书 授权委托书 委托书 法人授权 授权函', 'paper.letter'],
  ['承诺书 保证书 告知书 责任告知书 信息安全承诺书 责任书 承诺函', 'paper.promise'],
  ['核验单 真核单 真实性核验单 备案核验单', 'paper.form'],
  [
    '幕布 人脸 刷脸 扫脸 人脸采集 人脸核验 人脸核身 人脸认证 手持照 手持身份证 手持证件照 核验照 大头照 幕布照 幕布照片 那张人像 真人照 现场照 人脸识别 人像 核验照片 现场照片 现场拍照 负责人照片 半身照 头像 活体 视频核验 真实性核验 拍照 背景',
    'paper.face',
  ],
  ['居住证 居住卡 暂住证 居住证明', 'paper.residence'],
  [
    '在职证明 劳动证明 就业证明 社保 社保记录 租房合同 租赁协议 房屋租赁合同 房产证 租赁合同 劳动合同 社保证明 户口本 户口簿 情况说明 变更证明',
    'paper.proof',
  ],
  ['域名证书', 'paper.domainCertificate'],
  ['党建函 党建确认函 党建工作确认函 党建', 'paper.party'],
  ['方案书 建站方案 建设方案', 'paper.plan'],
  ['照片 图片 截图 相片 扫描图 原图 扫描件 复印件', 'paper.picture'],
  ['公章 合同章 手印 签名 签字 落款 水印 原件 附件 材料 资料 文件 证明文件 证明材料', 'paper.any'],
  ['电话核实 电话沟通 电话核验 电话回访 电话联系 电话抽查 致电', '@call'],
  ['短信 验证短信 短信核验 短信验证', 'sms.code'],
  [
    '备案类型 变更类型 订单类型 业务类型 备案密码 icp密码 订单 接入商 首次备案 新增网站 接入备案 变更备案',
    'order',
  ],
  // 谁
  ['主办单位 主办者 主体 备案主体 单位 企业 公司 学校 机构 贵司 贵单位 贵公司 你司 你单位 开办者', '@entity'],
  ['网站负责人 互联网信息服务负责人 服务负责人 app负责人 站点负责人', '@siteManager'],
  ['主体负责人 主办单位负责人 单位负责人 企业负责人 主要负责人', '@entityManager'],
  ['法人 法定代表人 法人代表 法人姓名 法定代表人姓名 经营者 法人信息 法人代表人', '@legal'],
  ['负责人 联系人 本人', '@person'],
  ['网站 站点 网页 app 小程序 取得备案号 获得备案号 拿到备案号', '@site'],
];

/**
 * The form's own words; those that several sections share are in SPOKEN, those of one character say too little, and
 * what a word may mean besides (`~`) is no reading of its own.
 */
const FORM = WORDS.filter(([, keys]) => !/[ ~]/.test(keys)).map(([words, key]) => [words, key] as const);

/** Every name, folded, and its topic. */
export const NAMES = new Map<string, string>();
for (const [words, topic] of [...FORM, ...SPOKEN])
  for (const word of words.split(' ').map(normalise))
    if (word.length > 1 && !topic.endsWith('.sameAsEntityManager')) NAMES.set(word, topic);
NAMES.set('ip', 'site.ip');

const LONGEST = Math.max(...[...NAMES.keys()].map((word) => word.length));

export interface Mention {
  topic: string;
  word: string;
  at: number;
  end: number;
}

/** 个人性质的网站, 经营性质: the manner of something, no field. */
const isManner = (text: string, at: number, length: number): boolean =>
  length === 2 && text.startsWith('性质', at) && /[人业商营益]$/.test(text.slice(0, at));

/** 区选错了, 少区: of one character, so only where it is plainly a box. */
const BOX = /^[省市区县](?=[选填][的错成]|没[选填]|不对$)/;
const AREA: Readonly<Record<string, string>> = {
  省: 'entity.province',
  市: 'entity.city',
  区: 'entity.district',
  县: 'entity.district',
};
const areaAt = (text: string, at: number): string | undefined => {
  const before = text.slice(0, at);
  const isBox =
    BOX.test(text.slice(at, at + 4)) && !/[\p{Script=Han}]$/u.test(before.replace(/[把的是将]$/, ''));
  return isBox || (/[少缺漏]了?个?$/.test(before) && /^[省市区县](?:$|[,·])/.test(text.slice(at)))
    ? AREA[text.charAt(at)]
    : undefined;
};

/** Every name in the text, the longest at each place: 应急联系电话 is not 联系电话. */
export const mentionsIn = (text: string): Mention[] => {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    let word = '';
    for (let length = Math.min(LONGEST, text.length - at); length > 1 && !word; length--)
      if (NAMES.has(text.slice(at, at + length)) && !isManner(text, at, length))
        word = text.slice(at, at + length);
    const area = word ? undefined : areaAt(text, at);
    if (area) found.push({ topic: area, word: text.charAt(at), at, end: at + 1 });
    if (word) found.push({ topic: NAMES.get(word) ?? '', word, at, end: at + word.length });
    at += word.length || 1;
  }
  return found;
};
