/**
 * The words of filing forms, as data. A synonym = one line (or one word in a line) and one test.
 * Sources: field inventories of ten portals (2015–2026), 阿里云 ICP备案流程(PC端) §1.1 §2 §3 §9, QingCloud 首次备案.
 *
 * Words are written normalised: NFKC, lower case, no blanks, no 请输入, no punctuation.
 */
import type { Section } from '../schema/fields';

/** `~` and `~~`: a weaker reading. `person.x` stands for entityManager.x and siteManager.x; which one, the section decides. */
export const WORDS: readonly (readonly [words: string, keys: string])[] = [
  // 主体
  [
    '所在省 所在省份 省级行政区 省份 省 所属省份 所属省 注册省份 省/自治区/直辖市 省/直辖市 省级',
    'entity.province',
  ],
  ['所在市 所在城市 城市 市 地市 所属城市 所属市 地级市 所在地市', 'entity.city'],
  ['所在区 所在区县 区县 区/县 县区 县/区 区 县 所属区县 市/区/县 所在县 区或县', 'entity.district'],
  [
    '性质 单位性质 备案性质 主体类型 主办者类型 主办单位类型 备案主体类型 组织类型 单位类型 申请主体类型 备案身份 身份 主体身份 主办者身份 申请身份 主体属性 备案类别 用户性质',
    'entity.nature',
  ],
  [
    '单位名称 主办单位名称 主办者姓名 主办人姓名 主办者或主办单位名称 姓名/单位名称 姓名或单位名称 单位名称/姓名 主办单位/个人名称 公司名称/姓名 企业名称/姓名 主办单位名称或姓名 主办单位 主办者 证件名称 单位全称或个人姓名 公司全称或个人姓名 企业全称或个人姓名 单位名称或个人姓名 公司名称或个人姓名 单位全称/个人姓名 个人姓名或单位名称 单位/个人名称',
    'entity.name',
  ],
  ['名称 全称', 'entity.name site.name'],
  // A carrier's or an agency's word for whoever files.
  ['客户名称 客户全称 用户名称', 'entity.name~'],
  [
    '统一社会信用代码 社会信用代码 信用代码 营业执照号 营业执照号码 营业执照注册号 工商注册号 组织机构代码 执照号码',
    'entity.idNumber',
  ],
  [
    '证件住所 证件住址 证件地址 证件详细地址 注册地详细地址 注册详细地址 注册地地址 单位注册地址 证照住所 证照地址 住所 注册地址 注册住所 登记住所 登记地址 执照住所 营业执照地址 身份证住址 身份证地址 户籍地址 证件注册地址 证书住所',
    'entity.idAddress',
  ],
  [
    '实际联系地址 通信地址 通讯地址 通信详址 通讯详址 联系地址 联络地址 收信地址 街道地址 通信详细地址 通讯详细地址 办公地址 通信住址 通信地址详情 详细通信地址 通讯住址 实际通信地址 办公通信地址 经营地址 现居住地址 办公地点 现办公地点 现办公地址 实际办公地点 实际办公地址',
    'entity.mailingAddress',
  ],
  ['邮寄地址mailingaddress', 'entity.mailingAddress'],
  // Beside the address on the paper it is the other one.
  ['详细地址', 'entity.mailingAddress entity.idAddress~'],
  [
    '投资人或主管单位 投资人或主管单位名称 投资人 投资者 投资方 主管单位 主管单位名称 上级主管单位 投资者或主管单位 投资者或上级主管单位 投资者或上级单位主管名称 投资者或上级主管单位名称 投资人或上级主管单位 投资人/主管单位 投资者/主管单位 投资人及主管单位 投资人或上级单位 上级主管部门 投资方或主管单位 投资人姓名',
    'entity.investor',
  ],
  ['法定代表人 法定代表人姓名 法人代表 法人代表姓名 法人姓名 企业法人', 'entity.legalRepresentative'],
  ['备案主体号 icp主体备案号 主体备案号码 备案主体编号 备案主体号码', 'entity.filingNumber'],
  [
    '备注 备注信息 备注说明 补充说明 其他说明 附加说明 说明备注 情况说明 特殊说明 补充信息 补充内容',
    'entity.remarks site.remarks',
  ],
  [
    '备案号 icp备案号 备案编号 已有备案号 原备案号 icp备案编号 icp备案/许可证号 备案/许可证号',
    'entity.filingNumber site.filingNumber',
  ],
  // 证件: of the entity and of both persons
  [
    '证件类型 证件种类 证件类别 有效证件类型 证照类型 证照种类 身份证件类型 证书类型 证件 有效证件种类',
    'entity.idType person.idType',
  ],
  [
    '证件号码 证件号 证件编号 证照号码 证照号 证照编号 有效证件号码 有效证件号 证书号码 证件号码/统一社会信用代码',
    'entity.idNumber person.idNumber',
  ],
  [
    '身份证号 身份证号码 身份证 居民身份证号码 居民身份证号 身份证件号码 公民身份号码 身份号码',
    'person.idNumber entity.idNumber~',
  ],
  [
    '证明文件 证明文件类型 证明文件种类 证明文件类别 证明材料类型 资质证件 资质证件类型 资质类型',
    'entity.idType person.idType~',
  ],
  ['证明文件编号 证明文件号码 资质证件号码 资质证件编号', 'entity.idNumber person.idNumber~'],
  // A list of papers; in a box it is the name on the paper.
  ['证件名称 证照名称', 'entity.idType person.idType'],
  // A list of papers, and a number in a box.
  ['身份证件 有效身份证件 身份证明 身份证明文件 身份证明类型', 'person.idType person.idNumber~'],
  // 负责人
  ['姓名 名字 人员姓名 真实姓名 中文姓名 法定姓名 负责人名称 负责人 负责人名字', 'person.name'],
  ['姓名', 'entity.name~'],
  ['网站负责人 互联网信息服务负责人 服务负责人 站点负责人 icp负责人', 'siteManager.name'],
  ['主体负责人 单位负责人 主办单位负责人 企业负责人', 'entityManager.name'],
  [
    '有效期起 有效期开始 有效期开始日期 有效期起始 有效期起始日期 证件有效期起 证件有效期开始 证件有效期开始日期 证件有效期起始 证件有效期起始日期 证件起始日期 证件开始日期 起始日期 开始日期 生效日期 证件生效日期 签发日期 发证日期 有效期自 证件签发日期 有效起始日期 有效期从',
    'person.idValidFrom',
  ],
  [
    '有效期止 有效期至 有效期结束 有效期结束日期 有效期截止 有效期截止日期 有效期到期 证件有效期止 证件有效期至 证件有效期结束 证件有效期结束日期 证件有效期截止 证件有效期截止日期 证件有效期截止日 证件到期日 证件到期日期 证件到期时间 证件截止日期 证件失效日期 截止日期 结束日期 失效日期 到期日期 到期日 有效截止日期',
    'person.idValidUntil',
  ],
  [
    '手机号码 手机号 手机 移动电话 移动电话号码 手机电话 联系手机 联系手机号 联系手机号码 联系方式1 联系方式一 联系电话1 联系电话一 手机1 手机号码1 手机号1 电话号码1 联系人手机 常用手机号 常用手机号码 本人手机号 本人手机号码 移动号码 联系手机1',
    'person.mobile',
  ],
  [
    '联系方式2 联系方式二 联系电话2 联系电话二 办公电话 办公室电话 办公电话号码 办公室电话号码 座机 座机号码 座机号 座机电话 固定电话 固定电话号码 固话 单位电话 公司电话 办公座机 工作电话 办公联系电话 第二联系方式',
    'person.phone2',
  ],
  // The one number a form asks for is the mobile; beside a mobile it is the other one.
  ['联系电话 联系方式 电话号码 电话 联系号码', 'person.mobile~ person.phone2~~'],
  [
    '应急 紧急 应急电话 应急手机 应急手机号 应急手机号码 应急联系电话 应急联系手机 应急联系手机号 应急联系手机号码 应急联系人电话 应急联系人手机 应急联系人手机号 应急联系人手机号码 应急联系人联系方式 应急联系方式 应急联系人联系电话 应急电话号码 应急联系号码 紧急联系电话 紧急联系人电话 紧急电话 紧急联系方式 紧急联系人手机 紧急联系人手机号 紧急联系人手机号码 紧急手机号 紧急联系手机',
    'person.emergencyPhone',
  ],
  [
    '电子邮箱 邮箱 电子邮件 电子邮件地址 电子邮箱地址 邮箱地址 电子信箱 电子邮件址 联系邮箱 常用邮箱 邮件地址 email e-mail e_mail email地址 邮件 e-mail地址',
    'person.email',
  ],
  [
    '港澳身份证号码 港澳居民身份证号码 香港身份证号码 澳门身份证号码 港澳身份证号 证件背面号码 通行证背面号码 通行证背面证件号码 背面号码 背面证件号码 香港或澳门身份证号码 港澳身份证件号码 香港/澳门身份证号码',
    'person.hkMacauIdNumber',
  ],
  [
    '备用手机 备用手机号 备用手机号码 备用电话 备用联系电话 备用联系方式 备用号码',
    'person.emergencyPhone person.phone2~~',
  ],
  // Every filing needs a second number to reach the person by; where that has its own box, it is 联系方式2.
  ['第二联系电话 第二联系号码', 'person.emergencyPhone person.phone2~~'],
  // 网站
  [
    '网站名称 网站中文名 网站中文名称 网站名 服务名称 网站标题 站点标题 网站备案名称 服务(网站)名称 网站/app名称 站点中文名 站点名 站名 网站备案名',
    'site.name',
  ],
  [
    '域名 网站域名 已验证域名 备案域名 主域名 顶级域名 域名列表 域名信息 一级域名 待备案域名 已实名域名 域名地址 服务域名 域名名称',
    'site.domain',
  ],
  [
    '首页url 首页地址 首页网址 网址 网站地址 主页地址 首页链接 网站主页 主页 访问地址 首页 url',
    'site.homeUrl',
  ],
  [
    '网站内容 服务内容 内容类型 网站主要内容 服务内容类型 网站类别 网站内容分类 站点内容 互联网信息服务内容',
    'site.serviceContent',
  ],
  [
    '服务类型 互联网信息服务类型 应用服务类型 互联网服务类型 服务形式 备案服务类型 网站类型 服务类别',
    'site.serviceType',
  ],
  // What its options say.
  ['网站类型', 'site.serviceContent~'],
  ['网站服务项目 服务项目 网站服务内容分类', 'site.serviceContent'],
  ['业务形态 应用形态 业务种类', 'site.serviceType~'],
  [
    '前置审批 专项许可 行业许可 许可事项 前置许可事项 前置许可 前置许可类型 是否涉及前置许可 前置审批类型 前置审批项 前置审批项目 前置审批内容 前置审批内容类型 前置或专项审批 前置或专项审批内容 前置或专项审批内容类型 专项审批 涉及前置审批 是否涉及前置审批 前置/专项审批 前置审批情况 前置或专项审批类型 前置审批或专项审批 涉及前置审批内容 是否前置审批 需前置审批内容',
    'site.preApproval',
  ],
  ['网站语言 语言 语种 语言类别 支持语言 使用语言 语言种类 服务语言', 'site.languages'],
  [
    '云服务 备案云服务 对应云服务 云服务类型 云产品 云产品类型 产品类型 云资源 接入云服务 云服务产品 关联云服务 服务器产品 云服务资源 服务器产品类型 云服务器产品 接入产品 接入资源 部署在 部署于 部署产品 部署资源 部署位置',
    'site.cloudService',
  ],
  [
    'ip ip地址 服务器ip 服务器ip地址 接入ip 接入ip地址 公网ip 公网ip地址 公网地址 服务器公网地址 ip地址列表 ip列表 ip段 实例ip 解析ip',
    'site.ip',
  ],
  [
    '备案服务号 备案授权码 服务号 授权码 备案服务码 备案码 接入备案服务号 阿里云备案服务号 备案服务识别号 备案授权编号',
    'site.filingServiceNumber',
  ],
  ['云资源类别 云资源类型 云产品类别 云服务类别 资源类型 资源类别 接入资源类型', 'site.cloudService'],
  ['备案服务编号 备案服务号码 接入服务号', 'site.filingServiceNumber'],
  ['网站备案号 服务备案号', 'site.filingNumber'],
  [
    '公安备案号 公安联网备案号 公安机关备案号 公安备案编号 公网安备号 联网备案号 联网备案编号 公安联网备案编号 联网备案号码',
    'site.policeFilingNumber',
  ],
  ['开通时间 开通日期 开办时间 开办日期 上线时间 上线日期 启用时间 启用日期', 'site.openedOn'],
  [
    '域名注册商 域名商 域名注册服务机构 域名注册管理机构 域名在哪注册 注册服务机构 域名服务商 注册商 域名注册机构 域名所属注册商 域名注册服务商 所属注册商',
    'site.domainRegistrar',
  ],
  [
    '域名到期时间 域名到期日期 域名到期日 域名有效期 域名有效期至 域名过期时间 域名有效日期 域名截止日期 域名到期 域名有效期截止 域名失效日期',
    'site.domainExpiresOn',
  ],
  [
    '域名实名认证时间 域名实名认证日期 域名实名时间 域名实名日期 域名实名通过时间 域名认证时间 域名实名认证通过时间 域名实名认证通过日期',
    'site.domainVerifiedOn',
  ],
  [
    '域名持有者 域名所有者 域名持有者名称 域名所有者名称 域名注册人 域名注册人名称 域名注册者 域名注册者名称 域名持有人 域名持有人名称 域名所有人 域名所有人名称 域名持有者姓名 域名所有者姓名 域名注册人姓名 域名注册所有者 域名注册所有人 域名实名主体 域名登记人 域名登记者',
    'site.domainRegistrantName',
  ],
  [
    '域名持有者证件类型 域名所有者证件类型 域名注册人证件类型 域名注册者证件类型 域名持有人证件类型 域名所有人证件类型',
    'site.domainRegistrantIdType',
  ],
  [
    '域名持有者证件号码 域名所有者证件号码 域名注册人证件号码 域名注册者证件号码 域名持有人证件号码 域名所有人证件号码 域名持有者证件号 域名所有者证件号 域名注册人证件号',
    'site.domainRegistrantIdNumber',
  ],
  [
    '网站备注 网站说明 站点说明 服务说明 服务内容描述 服务内容说明 服务内容简介 服务内容介绍 网站内容说明 网站简介 站点简介 网站介绍 网站内容简介 网站内容介绍 网站描述',
    'site.remarks',
  ],
  // 网站负责人 = 主体负责人
  [
    '复用 是否复用 复用主体负责人 复用主体负责人信息 是否复用主体负责人 是否复用主体负责人信息 同主体负责人 同主体负责人信息 同主体负责人一致 与主体负责人相同 与主体负责人一致 与主体负责人为同一人 同单位负责人 与单位负责人一致 与单位负责人相同 是否与主体负责人一致 是否与主体负责人相同 是否同主体负责人 是否为主体负责人 使用主体负责人信息 沿用主体负责人 沿用主体负责人信息 引用主体负责人 引用主体负责人信息 网站负责人来源 复制主体负责人信息 同主办者负责人 复用负责人 复用负责人信息 主体负责人兼任 直接使用主体负责人信息 同上(主体负责人) 网站负责人与主体负责人是否相同 网站负责人与主体负责人是否一致',
    'siteManager.sameAsEntityManager',
  ],
  [
    '网站负责人信息 网站负责人 互联网信息服务负责人 服务负责人 网站负责人填写方式 负责人信息来源 网站负责人类型',
    'siteManager.sameAsEntityManager',
  ],
  // 短信核验 / 短信重发
  [
    '证件号码后6位 证件号后6位 证件号码后六位 证件号后六位 身份证后6位 身份证号后6位 身份证后六位 证件后6位 证件后六位 身份证号码后6位 身份证号码后六位 证件号码末6位 证件号码后六位数字 证件号码最后6位',
    'sms.idLast6',
  ],
  ['短信验证码 验证码 核验码 短信核验码 手机验证码 短信码', 'sms.code'],
  ['手机号码 手机号 手机 核验手机号 接收短信手机号', 'sms.mobile'],
];

/** A row or one widget that stands for 省 + 市 + 区. */
export const REGION_WORDS =
  '地区 区域 地域 所在地区 所在区域 所属地区 所属区域 所在地 所在地域 省市区 省/市/区 省/市/县 省市县 省市区县 所在省市区 所在省市 所属省市区 省份城市 行政区划 行政区域 行政区 所属行政区 所属行政区划 所属行政区域 所在行政区 注册地所属行政区 注册地行政区 备案区域 备案地区 备案地域 注册地 注册地区 所属地 主体单位区域 主办单位所属区域 主办单位区域 主办者区域 主办者所在地 主体所在地 主体所在区域 单位所在地 省市 归属地 属地 归属区域 归属地区 归属地域 归属省市 所属地域 主办单位所在地 证件签发地 证件所在地 证件所在地区 签发地 登记地 住所地';

/** A period of validity: two dates, or the end alone. */
export const VALIDITY_WORDS =
  '有效期 证件有效期 有效期限 证件有效期限 有效期起止 证件有效期起止 起止日期 证件起止日期 有效期间 证件期限 有效日期 证件有效日期 有效时间 证件有效时间 有效期起止日期 证件有效期起止日期 身份证有效期 身份证有效期限';

/** Whose field it is, when the label says so. Longest first wins. '' = nobody's. */
export const OWNERS: readonly (readonly [words: string, sections: readonly Section[]])[] = [
  [
    '网站主办单位负责人 网站主办者负责人 主办方负责人 主体单位负责人 主办单位负责人 主办者负责人 备案主体负责人 主体负责人 单位负责人 企业负责人 机构负责人 公司负责人 组织负责人 开办者负责人 主要负责人 备案负责人',
    ['entityManager'],
  ],
  [
    '互联网信息服务负责人 网站负责人 站点负责人 服务负责人 icp负责人 app负责人 应用负责人 网站/app负责人 网站管理人 网站管理员',
    ['siteManager'],
  ],
  ['负责人', ['entityManager', 'siteManager']],
  ['法定代表人 法人代表 法人', []],
  [
    '备案人 icp备案主体 icp主体 网站备案主体 网站主体 网站主办单位 网站主办者 网站主办人 网站开办者 主办方 主办单位或主办人 主办单位/个人 单位/个人 企业/个人 主办单位 主办者 主办人 主体单位 备案主体 主体信息 主体 开办单位 开办者 申请单位 单位 企业 公司 机构 组织 营业执照 备案单位',
    ['entity'],
  ],
  ['互联网信息服务 网站信息 网站 站点 app', ['site']],
];

/** Fields that look like ours and are nobody's. */
export const NOBODY =
  /密码|口令|password|报备人|填表人|填报人|(?<!域名)登记人|录入人|制表人|操作[人员]|(?:被?授权|委托|受托)(?:代表|代理)?[人方]|授权代表|客户经理|管家|专员|销售|代理|经办|代办|办理人|申办人|值班|小程序|技术|运维|客服|销售|推荐|邀请|发票|开票|账单|配送|举报|投诉|绑定(?:手机|邮箱)|抬头|税号|开户|银行|收件|收货|邮寄|快递|寄送|领取|订阅|优惠|登录|用户名|账号|帐号|昵称|搜索|检索|关键[词字]|同意|阅读并|协议|承诺|隐私|记住|上传|附件|扫描件|照片|图片|头像|传真|邮编|邮政|qq|微信|wechat|msn|即时通信|性别|民族|生日|出生|年龄|职务|职位|岗位|部门|人数|资本|注册资金|行业(?!前置|审批)|接入方式|接入(?:服务)?(?:单位|商|方)?的?联[系络]|放置|机房|带宽|备案密码|审批号|审批文[件号]|许可证编?号|监护|家庭|配偶|介绍人|财务|法务|商务|业务(?:联系|经理|负责|员)|项目|合伙|股东|联系人(?:姓名|名称)?$|居住地|工单|意见|反馈|评价|来源渠道|了解|附加码|校验码|图形|动态(?:验证)?码|网站负责人授权|英文名|曾用名|简称|安全(?:负责人|管理员|联系人|联络人)|联络[人员]|抄送|留言|独立(?:的)?(?:一级|顶级)?域名|(?:备用|其[他它]|附加|更多|第二)(?:的)?域名|(?:第二|其[他它]|另一?个?)(?:的|联系人)?(?:手机|邮箱)|服务(?:开始|起始|结束|截止|到期)|合同|logo/i;

/** Wordings in which NOBODY finds nothing. */
export const SOMEBODY =
  /备案\/许可证号|(?:应急|紧急)联系人.*(?:电话|手机|方式|号)|收短信|(?<!接入.{0,3})联系人手机$|许可证件/;

/** Words of a label before the name of a person's field that mean somebody else: 复核员, 技术联系人, 财务经理. */
export const SOMEONE_ELSE =
  /(?:人|员|者|代表|经理|主管|专员|助理|秘书|会计|出纳|主任|顾问|客户|买家|卖家|[务销应道理作]商|师|[部科处组班队院校]长|合作方|乙方|甲方)的?$/;
/** And those that do not. */
export const KNOWN_PERSON =
  /(?:^|负责|本|个|申请|备案|主办|开办|主体|单位|企业|公司|网站|站点|服务|法定代表|持有|所有|注册|投资|出资|应急|紧急)(?:联[系络])?人的?$|^联[系络]人的?$|(?:主办|开办|持有|所有|注册|投资|申请|备案)者的?$|(?:网站|站点)?管理员的?$/;

/** When the label holds the word, only these properties are left. */
export const GUARDS: readonly (readonly [pattern: RegExp, properties: RegExp])[] = [
  [/应急|紧急/, /^emergencyPhone$/],
  [/性质/, /^nature$/],
  [/验证码|核验码/, /^code$/],
  [/后\s*[6六]位/, /^idLast6$/],
  [/办公(?:室)?电话|座机|固话|固定电话/, /^phone2$/],
  [/域名/, /^domain|^name$/],
  [/实名|whois/i, /^domainVerifiedOn$|^domainRegistrant/],
  [/有效期|到期|失效|截止/, /^idValid|^domainExpiresOn$/],
  [/备注/, /^remarks$/],
  [/语言|语种/, /^languages$/],
  [/邮箱|邮件/, /^email$/],
  [/地址|住所|住址/, /[aA]ddress$|^homeUrl$|^ip$|^email$|^domain$/],
  [/公安/, /^policeFilingNumber$/],
  [/审批/, /^preApproval$/],
  [/(?:手机|电话)(?!.*(?:验证|核验|校验|动态|短信)码|.*邮)/, /^(?:mobile|phone2|emergencyPhone)$/],
];

/** Lists that say what they are where no label does: two of the options must match. */
export const OPTIONS: readonly (readonly [pattern: RegExp, keys: string])[] = [
  [/^(?:企业|公司|个人|事业单位|社会团体|社会组织|政府机关)(?:备案|用户|主体)?$/, 'entity.nature'],
  [/营业执照|组织机构代码|事业单位法人证|统一社会信用/, 'entity.idType'],
  [/身份证$|护照|台胞证|通行证$|军官证/, 'person.idType'],
  [/^(?:浙江|河南|河北|江苏|广东|北京|天津)(?:省|市)?$/, 'entity.province'],
  [/^(?:中文简体|简体中文|英语|日语)$/, 'site.languages'],
  [/^(?:网站|app|小程序|快应用|(?:网站|移动|app)应用服务)$/, 'site.serviceType'],
  [/^(?:综合门户|单位门户网站|网络购物|网络游戏|网络新闻)$/, 'site.serviceContent'],
  [
    /云(?:主机|服务器|虚拟主机)|(?:轻量|裸金属)\S*(?:服务|主机)|对象存储|负载均衡|^(?:使用)?备案(?:服务号|授权码|服务码)$/,
    'site.cloudService',
  ],
];

/** Texts of options or boxes that ask whether the site's manager is the entity's. */
export const REUSE =
  /复用|沿用|负责人(?:兼任|担任|本人)|(?:同|与|和|是|用|引用|复制)(?:为|于)?(?:以?上[面述]?|前[面述])(?:填写)?的?\S{0,4}负责人|(?:同|与|和|是|使用|引用|复制)(?:为)?(?:主体|单位|备案|主办\S{0,2})负责人|负责人(?:信息)?(?:一致|相同)|负责人(?:信息)?(?:是否)?[与同和]\S{1,12}(?:一致|相同)|同一个?人|same as (?:the )?entity/i;
/** A lone box that asks the opposite: ticking it means another person. */
export const ANOTHER = /不复用|不同|不一致|新负责人|新增负责人|其他负责人|other person/;

/** What a heading says. First match wins. */
export const HEADINGS: readonly (readonly [pattern: RegExp, means: Section | 'manager' | 'nobody'])[] = [
  [/短信(?:核验|重发|验证)/, 'sms'],
  [
    /发票|管家|收件|邮寄|快递|销售|售前|售后|咨询|留言|反馈|报备人|填表人|填报人|操作人|订单联系|付款|支付|报价|代理|经办|代办|办理人|申办人|值班|小程序|技术(?:人员|负责|联系|支持)|客服|登录|注册账|财务|订阅|推荐人|(?:应急|紧急)联[系络][人员]|安全(?:负责人|管理员|联系人|联络人|员)|工程师|(?<!域名)登记人|录入人|制表人|^.{0,6}(?:专员|助理|顾问|对接人|联络员)(?:信息|资料|情况|联系方式|\(.*)?$|历史|搜索|查询|^(?:登录|会员|管理)?账[户号](?:信息|资料|校验|验证|安全|设置)$/,
    'nobody',
  ],
  // 网站主办者负责人 answers for the entity, and so does ICP负责人（主体）.
  [/(?:主办|开办)(?:单位|者|人|方).{0,4}负责人|负责人\((?:主体|主办|单位)|^备案负责人/, 'entityManager'],
  [/(?:网站|站点|互联网信息服务|服务|icp|app|应用).{0,4}(?:负责人|管理员)/i, 'siteManager'],
  [/(?:主体|主办|单位|企业|机构|组织|开办|公司).{0,4}负责人/, 'entityManager'],
  [/负责人/, 'manager'],
  [/(?:主办|开办)(?:单位|者|人|方)/, 'entity'],
  [/网站|站点|互联网(?:信息)?服务|域名|接入|app|^服务(?:基本|详细|备案)?(?:信息|资料|情况|内容)?$/i, 'site'],
  [/主体|主办|单位|备案人|企业|开办|机构|公司|基础信息|基本信息/, 'entity'],
];
