import { simplify } from './traditional';

/** Words that mean the same in reviewers' messages; `$name` in a pattern stands for any of them. */
const TABLE: Readonly<Record<string, string>> = {
  mismatch:
    '不一致 不符 不匹配 不相符 不吻合 对不上 不一样 不同 不相同 有出入 比对不上 比对失败 未保持一致 保持一致 须一致 应一致 需一致 一致后 有差异 不对应 矛盾 不是同一 不属于 不在 不是本 不为本',
  wrong:
    '无效 不正确 不对 错误 有误 不合法 非法 格式不 填错 选错 不合格 不规范 不合规 不符合 不准确 不当 不通过 没有通过 未通过 不可用 不存在 请输入正确 核实后再次 错了 填错了 不真实 有问题 异常 失败 不能识别 不规则 有差错 不符合要求 不合要求 不标准 不实 不属实 误填 不成功 不行 写错 输错 搞错 弄错',
  unfit:
    '不符合 不合格 不合规 不太合规 不规范 不合要求 不符要求 不满足 不当 不合适 不能通过 未通过 不通过 不予通过 不妥 不可使用 不合适 有问题 有误 不对 不行 违规 违反',
  forbid:
    '不能 不可 不得 不允许 不准 不要 禁止 不支持 不接受 不可以 不予 不收 不受理 不应 勿 不宜 严禁 无法 不具备 不被 不让 只能 必须 须 不符合 不合格 不规范 不行 不给 过不了 用不了 别用 别写 别带 别放 别填',
  contain: '含有 包含 含 带有 带 出现 涉及 存在 有 使用 用了 涉 带了 夹带 存在',
  missing:
    '未上传 没有上传 未提供 没有提供 缺少 缺 没上传 未提交 没提供 补充 补传 补交 请上传 请提供 需提供 需上传 须提供 须上传 需要提供 需要上传 漏传 未附 没有附 需补 应提供 没交 补齐 补交 补上 未见 需要补 请补 未能提供 没有附上 附上 请附 还差 没给 没见到 没看到 少了 少传 未按要求上传 请提交 需提交 还需',
  empty:
    '不能为空 为空 未填 没有填 没填 请填写 请输入 必填 缺少 不可为空 漏填 空着 没有填写 未填写 没写 未写 缺失',
  expired: '过期 到期 失效 已过有效期 超过有效期 超出有效期 已届满 届满 不在有效期 过了有效期',
  short:
    '不足 少于 小于 低于 不到 即将过期 即将到期 快到期 快要到期 快过期 临近到期 即将届满 将届满 将到期 将过期 马上到期 马上过期 不满 期限太短 大于3个月 不够',
  exists:
    '已存在 已经存在 已有 已被 已经有 存在备案 已备案 已经备案 已报备 已经报备 备过案 已上报 已经上报 重复 冲突 存在相同 雷同 重名 被占用 被使用 已使用 用过 备过 重了 撞了',
  running:
    '进行中 办理中 正在办理 处理中 审核中 在审核 未完结 在途 正在受理 变更中 注销中 正在注销 正在变更 在办 未完成的 未办结 未结束 没有结束 尚未完成 没办完 没完结 没结束 没结 没弄完 没搞完 没做完 没撤 未撤销 还在走',
  absent:
    '不存在 找不到 查不到 没有找到 未找到 查询不到 无此 没有查到 没有这 未查到 查无 里没有 中没有 未查询到 无法查询 没有收录 未收录 未录入 未同步 没有同步 未登记 无记录 没有记录 不在',
  blurred:
    '模糊 不清 看不清 不清晰 不清楚 无法辨认 反光 难以辨认 看不见 无法看清 糊 认不出 不能辨认 字迹不清 反光严重 曝光 清楚一点 清晰的 太暗',
  same: '相同 一样 一致 同一个 重复 同一',
  sitename: '网站名称 网站名字 站点名称 网站名 站名 网站的名称 app名称 小程序名称 服务名称',
  entity: '主办单位 主办者 主体 备案主体 单位 企业 公司 主办人 开办者',
  entityname: '主办单位名称 主办者名称 单位名称 主体名称 企业名称 公司名称 主办单位全称 主办者姓名',
  certificate: '营业执照 执照 证件 证书',
  registry: '工商',
  manager: '负责人 法人 法定代表人',
  idcard: '身份证 证件',
  idnumber: '身份证号 身份证号码 证件号 证件号码',
  mobile: '手机号码 手机号 手机 移动电话 移动号码 手机号吗 联系方式1 联系电话 电话号码 电话',
  emergency: '应急联系手机号 应急联系电话 应急联系人电话 应急电话 应急手机 应急联系 紧急联系 应急',
  office: '办公电话 办公室电话 座机 固定电话 固话 联系方式2',
  address: '通信地址 通讯地址 联系地址 办公地址 详细地址',
  idaddress: '证件住所 证件住址 证件地址 住所地址 注册地址 住所',
  domain: '域名',
  registrant: '所有人 所有者 持有者 注册人 注册者 持有人 拥有者 域名归属',
  homeurl: '首页url 首页网址 首页地址 网站首页 首页链接 主页地址',
  content: '服务内容 网站内容 内容选择 内容',
  preapproval: '前置审批 前置许可 专项审批',
  remark: '备注',
  number: '备案号',
  photo: '照片 图片 扫描件 证件 营业执照 执照 身份证 影像 资料 材料 附件',
  materials: '资料 材料 附件 证明文件',
  form: '核验单',
  letter: '授权书 授权委托书 委托书 法人授权',
  promise: '承诺书 责任告知书 告知书',
  face: '人脸 面部 头像 人像',
  sms: '短信 验证码 核验码',
  ask: '请更换 请改 请修改 请换 应为 应该 应当 须为 需为 需是 须是 请使用 请用 更换为 改为 改成 请选择 请重新 请核对 请核实 请检查 请确认 请更正 重新填写 请完善 请调整 请规范',
  three: '3个月 90天 三个月',
  code: '返回码 错误码 代码 编码',
};

const built = new Map<string, readonly string[]>();

/** The words of a group such as `$domain|网址`, folded and longest first. */
export const wordsOf = (group: string): readonly string[] => {
  const known = built.get(group);
  if (known) return known;
  const words = group
    .split('|')
    .flatMap((part) => (part.startsWith('$') ? (TABLE[part.slice(1)] ?? '').split(' ') : [part]))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  built.set(group, words);
  return words;
};

/** Concepts a pattern may name; a test checks the patterns against it. */
export const CONCEPTS: ReadonlySet<string> = new Set(Object.keys(TABLE));

/** One spelling for what is written in several ways (applied to the folded text). */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[《》〈〉<>]/g, ''],
  [/三个月|九十天|90天|90日|叁个月/g, '3个月'],
  [/十八周?岁|18周岁/g, '18岁'],
  [/四十五天/g, '45天'],
  [/二十四小时/g, '24小时'],
  [/后六位|末六位|后6个/g, '后6位'],
  [/六位/g, '6位'],
  [/公民身份号码/g, '身份证号码'],
  [/身分证/g, '身份证'],
  [/帐号/g, '账号'],
  [/其它/g, '其他'],
  [/域明/g, '域名'],
  // As recognition calls them.
  [/责任人/g, '负责人'],
];
const QUOTES = /[“”"'‘’「」【】]/g;

/** Compatibility forms, case, width, blanks, characters and spellings evened out; marks are kept. */
export const fold = (text: string): string => {
  const folded = simplify(text.replace(/[\u2460-\u2473\u2776-\u277F]/g, '\n').normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[ \t\u3000]+/g, '');
  return SPELLINGS.reduce((done, [from, to]) => done.replace(from, to), folded);
};

/** Folded, and without quotation marks. */
export const normalise = (text: string): string => fold(text).replace(QUOTES, '');
