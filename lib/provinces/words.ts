/**
 * Words of site names, kept compact because the content script carries them. Lists are verbatim from
 * their sources, de-duplicated (facts `1_website_name`, `7_content.trigger_words`).
 */
import type { ProvinceCode } from '../schema/codes';

type Table = Partial<Record<ProvinceCode, string>>;

/** Non-national bodies may not begin a name with these (seed 001 附录一). */
export const NATIONAL_STARTS = '中国 中华 中央 人民 人大 国家';

/** Longer words that begin like a national one but are everyday words. */
export const EVERYDAY_STARTS = '人民币 中国风 中国结 中国象棋 中华田园 中华鲟 中央空调 国家地理';

/** Huawei adds these starts for units (2025, second-hand). */
export const UNIT_STARTS = '反腐 纪检 监察 信访 维权 投诉';

/** Sensitive anywhere (seed 001 附录一、附录二). */
export const SENSITIVE = '反腐 赌博 廉政 色情';

/** Persons may not use these (seed 001 附录二). */
export const PERSONAL =
  '个人空间 资讯 网站 网络 网址 爱好者 作品展示 论坛 社区 工作室 平台 主页 热线 社团 导航 博客 在线 交流';

/** The five of them that need a permit in any name, says UCloud. */
export const FORUM = '博客 论坛 社区 在线 交流';

/** Persons, by province (seed 001 附录二 table of 2020-09; identical in Aliyun's pages of 2019). */
export const PERSONAL_BY_PROVINCE: Table = {
  beijing: '合伙 评论 中心 售后 学院 社团 博客 论坛 社区 返现 团购',
  guangdong: '媒体 股票 证券 彩票 体彩 刮刮乐 导航 论坛 社区 交流 商城 交易 返现 批发 利润 商务',
  zhejiang:
    '工作室 官网 行业 电商 企业 工坊 中心 产业 农业 养殖 股票 证券 彩票 体彩 刮刮乐 博客 论坛 在线 社区',
  henan:
    '合伙 框架 大众 维修 设计 沙龙 艺术 评论 工作室 官网 服务 转让 品牌 排行榜 行业 宣传 电商 报价 企业 管理 工坊 传播 中心 交流 咨询 投资 售后 学院 贸易 旗舰 产业 农业 传媒 系统 媒体 股票 证券 彩票 体彩 刮刮乐 热线 社团 导航 论坛 在线 社区 营销 商城 交易 折扣 定做 定制 购 返现 购物 导购 淘宝 网淘 阿里 诚信通 旺铺 网购 批发 市场 利润 团购 易购 商务',
  liaoning:
    '合伙 大众 维修 沙龙 工作室 互联 官网 品牌 行业 宣传 电商 企业 管理 工坊 传播 咨询 投资 贸易 产业 养殖 传媒 媒体 股票 证券 彩票 体彩 网络 网址 平台 论坛 站长网 商城 交易 折扣 购 购物 返现 易购 淘宝 网淘 网购 旺铺 团购',
  hubei: '官网 行业 电商 企业 学院 论坛 商城 团购',
  ningxia:
    '网 技术 信息 工作室 资讯 网站 网络 网址 爱好者 作品展示 平台 主页 热线 社团 导航 博客 论坛 在线 社区 交流 营销 商城 交易 折扣 定做 定制 购 返现 购物 贸易 导购 淘宝 网淘 阿里 诚信通 旺铺 网购 批发 市场 利润 团购 易购 商务',
  hebei: '工作室 官网 企业 中心 学院 彩票 体彩 刮刮乐 社团 论坛 社区 商城 淘宝 团购',
  guizhou:
    '评论 信息 互联 官网 排行榜 行业 宣传 电商 售后 学院 传媒 媒体 股票 证券 彩票 体彩 刮刮乐 资讯 网址 平台 主页 热线 导航 博客 论坛 在线 社区 交流 营销 商城 交易 折扣 购 返现 购物 导购 淘宝 网淘 旺铺 网购 批发 团购 易购',
  hunan:
    '官网 电商 报价 企业 售后 学院 产业 媒体 博客 论坛 营销 商城 交易 折扣 定做 定制 购 返现 购物 贸易 导购 淘宝 网淘 阿里 诚信通 旺铺 网购 批发 市场 利润 团购 易购 商务',
  neimenggu:
    '学院 股票 证券 彩票 体彩 刮刮乐 导航 博客 论坛 在线 营销 商城 交易 折扣 购 返现 购物 导购 淘宝 网淘 网购 利润 团购 易购',
};

/** Persons, single sources by province: Tencent for Henan, a filing diary for Sichuan, a guide for Inner Mongolia. */
export const PERSONAL_SINGLE: Table = {
  henan: '个人网站 个人 中华 中国',
  sichuan: '设计',
  neimenggu: '校园 大学 学院 公益 慈善 募捐 捐款 救助 志愿者 协会 公司 企业 集团 工作室 传媒 商城',
};

/** Units, by province (Tencent). */
export const UNIT_BANNED: Table = {
  tianjin: '资讯 网站 网络 网址 爱好者 作品展示 论坛 社区 工作室 平台 主页 热线 社团 导航 分享',
  shandong: '资讯 网站 网络 网址 爱好者 作品展示 论坛 社区 工作室 平台 主页 热线 社团 导航 分享',
};

/** Units, words that need a permit first, by province (Tencent). */
export const UNIT_PERMIT: Table = {
  tianjin: '博客 论坛 在线 社区 交流',
  sichuan: '论坛 空间 社区 电子商务 新闻 医药 广播 视频',
  hebei: '论坛 社区',
};

/** Industry, enterprise and product words: what resellers and diaries say is never accepted for persons. */
export const PERSONAL_INDUSTRY =
  '论坛 博客 企业 科技 技术 炼钢 游戏 求职 招聘 广告 炒股 基金 股票 影视 网络音乐 教育 搜索 引擎 银行 门户 购物 淘宝 商城 下载 交友 婚介 房产 联盟 学校 俱乐部 支付 新闻 邮局 保险 医药 药物 投资 金融 推广 首页 信息 家园 有限公司 公司 集团 股份 工厂 商行 商店 旗舰店 专卖店 事务所';

/** The words of that list that suggested or approved names also hold. */
export const INDUSTRY_DISPUTED = '求职 游戏 技术 信息 家园 搜索 首页 下载';

/** Starts that a reseller says are refused for persons. */
export const PERSONAL_STARTS = '华夏 省 市 镇 乡 村 区';

/** Reads as an institution or a charity. */
export const INSTITUTION =
  '协会 学会 商会 研究院 研究所 研究中心 委员会 基金会 大学 医院 政府 公安 法院 检察院 税务局 管理局 公益 慈善 募捐 捐款 救助 志愿者 红十字 校友会 幼儿园';

/** Need a financial licence or a letter (UCloud 2024, Tencent, Aliyun). */
export const FINANCE =
  '交易所 交易中心 金融 资产管理 理财 基金 基金管理 投资管理 财富管理 股权投资基金 网贷 网络借贷 p2p 股权众筹 互联网保险 支付';
export const FINANCE_BY_PROVINCE: Table = {
  guangdong: '小额贷款 融资 黄金交易 信托 消费金融 外汇',
  zhejiang: '金融信息服务 网络借贷信息中介服务 保理 票据 金服 金管 金控',
  shanghai: '信托',
  liaoning: '担保 典当 贷款',
};

/** Words that point to a pre-approval, by the option of 前置审批 (facts `7_content.pre_approval`). */
export const PRE_APPROVAL_WORDS: Readonly<Record<string, string>> = {
  新闻: '新闻 时政 要闻',
  出版: '出版社 电子书 网络出版',
  药品和医疗器械: '药品 医药 药店 大药房 医疗器械',
  文化: '网络文化 直播 网络音乐 网络表演',
  广播电影电视节目: '视频 广播 电视台 影视 视听',
  网络预约车: '网约车 专车 顺风车',
  '校外培训（高中及以下阶段）': '校外培训 课外辅导 中小学辅导 k12',
  宗教: '宗教 佛教 道教 基督教 天主教 伊斯兰教 寺院 教会 佛学',
};

/** Words that only look as if they held a listed one. */
export const HARMLESS =
  '阿里山 交流电 具体彩 立体彩 全体彩 存在线 所在线 现在线 炽热线 加热线 基金会 心中心 湖中心 信息素 保险丝 引擎盖 反腐蚀';
