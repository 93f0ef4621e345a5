/** What a reviewer finds wrong, whatever field it is said of: words, and what to answer where no known reason fits. */
import type { Localized } from '../define';

export interface Complaint {
  id: string;
  words: RegExp;
  /** Follow the name of the field: “通信地址”… */
  cause: Localized;
  fix: Localized;
}

const c = (
  id: string,
  words: RegExp,
  [causeZh, fixZh, causeEn, fixEn]: readonly [string, string, string, string],
): Complaint => ({ id, words, cause: { zh: causeZh, en: causeEn }, fix: { zh: fixZh, en: fixEn } });

export const UNREACHABLE =
  /(?:打|拨|接|联系)(?:不|未|没|无法).{0,2}[通上]|无法.{0,2}[打接拨]通|空号|语音信箱|忙音|正忙|呼叫转移|转接|来电提醒|没人[^脸]|都没人|无法拨打|销号|拦截|停机|关机|停用|欠费|打不通|拨不通|不通(?!过)|无法接通|未接|没接|没人接|无人接|无人应答|拒接|挂断|占线|联系不上|无法联系|未能联系|暂停服务|不在服务区|接不通|未接听|不接听/;

/** Said of a field where nothing else is. */
export const ASKED = c(
  'asked',
  /需|须|应(?![急用])|(?<![纪主重摘])要|请(?=[填选补提上核写删去调重按用使与将在把改换更修确注勾先])/,
  [
    '要改或要补。',
    '照意见里说的改好这一项，再提交。',
    'has to be changed or completed.',
    'Change it as the message asks, then submit again.',
  ],
);

/** The most telling first: one that fits names the answer. */
export const COMPLAINTS: readonly Complaint[] = [
  c('unreachable', UNREACHABLE, [
    '打不通。',
    '换成本人在用、工作时间能接通的号码，再提交。',
    'could not be reached.',
    'Enter a number in use that is answered in office hours.',
  ]),
  c(
    'blurred',
    /模糊|不清晰|不清楚|看不清|看不见|看不到|反光|太暗|曝光|辨认|糊|黑白|翻拍|缺角|遮挡|不完整|没拍全|未拍全|传反|拍反|水印|过期的照片|失真|倾斜|字迹|像素|分辨率|复印件(?!.{0,2}[需须要加上])|闭眼|美颜|歪|倾斜|没露|露全|裁切|缺边|涂改|伪造|ps|变形|倒置/,
    [
      '看不清或不完整。',
      '用原件重新拍照或彩色扫描，四角齐全、字迹清楚，再上传。',
      'is not clear or not complete.',
      'Take it again from the original, in colour, with all corners, and upload it.',
    ],
  ),
  c('unsigned', /盖章|公章|签字|签名|手印|签署|落款|合同章|骑缝/, [
    '签字、盖章或日期不齐。',
    '下载当前模板，按要求签字、写日期、盖单位公章后重新上传。',
    'lacks a signature, seal or date.',
    'Use the current template, sign, date and stamp it, then upload it again.',
  ]),
  c(
    'expired',
    /过期|到期|失效|届满|过了有效期|超过有效期|已过有效期|超出有效期|超期|逾期|逾时|超时|过时|有效期不足|不足3个月|大于3个月|少于3个月|换证|换领|不在有效期/,
    [
      '过期或快到期。',
      '先换领或续期，再填新的日期、传新的证件。',
      'has expired or soon will.',
      'Renew it first, then enter the new dates and upload the new document.',
    ],
  ),
  c(
    'duplicate',
    /重复|相同|一样|同一个(?!人)|冲突|占用|雷同|重名|近似|相似|相近|类似|撞名|被使用|已使用|已被|已绑定|其他网站|其他主体|别的主体|已经被|已存在|已经存在|用过|多次使用|频次|频率|超限|上限|超过限制|次数/,
    [
      '与别处重复。',
      '换一个没有用过的，或先到原来的备案里改掉。',
      'is the same as another one.',
      'Use another one, or change the other filing first.',
    ],
  ),
  c(
    'mismatch',
    /不一致|不符(?!合)|不匹配|不相符|不吻合|匹配不|对不上|不一样|不同(?!意)|不相同|对不起来|有出入|差异|不对应|矛盾|不是同一|[不未须需应请持保].{0,14}一致|不属于|不在|非本|不是本|不是您|不是贵|非您|非贵|变更前|早于|晚于|偏差|区别|差别|不等|有别|大于|小于|旧的|最新|更名|迁|搬[离走]|不在一|不像|无关|关联/,
    [
      '与证件、登记信息或别的项对不上。',
      '对照证件逐字核对，改成一致后再提交。',
      'does not match the document, the registry or another field.',
      'Compare it with the document character by character and make both agree.',
    ],
  ),
  c(
    'missing',
    /未上传|没上传|没有上传|未提供|没提供|未填|没填|没有填|漏填|漏传|没有|缺少|缺失|缺|空着|不能为空|为空|未提交|补充|补传|补全|补齐|少传|未附|没传|未传|请上传|请提供|需提供|需上传|须提供|须上传|先取得|先办理|需取得|先到.{0,8}办理|必填|未完成|没有.{0,12}完成|超时|未选|没有选|[只仅](?:上传|提供|提交|拍)|漏了|不全|空白|未勾|没勾|尚未|暂缺|缺页|没有写|未写/,
    ['缺了或没有填全。', '补上后再提交。', 'is missing or not complete.', 'Add it, then submit again.'],
  ),
  c(
    'detail',
    /不详|详细|具体到|精确|门牌|笼统|宽泛|过于简单|太简单|太简|空洞|含糊|粗略|简略|简单|泛化|空泛|宽泛|写清|写明|说明|注明|描述|细化|完善|太短|太少|[只仅][勾填选写传有]/,
    [
      '不够详细。',
      '按要求写得更具体，再提交。',
      'is not detailed enough.',
      'Write it in more detail, then submit again.',
    ],
  ),
  c(
    'form',
    /格式|位数|特殊字符|特殊符号|符号|空格|全角|大写|小写|字符|区号|前缀|多一位|少一位|多了|少了|少一|多一|错别字|乱填|乱写|随意|测试|无意义|夹杂|多余|标点|重叠|颠倒|互换|对调|[填写传弄搞放]反|错字|书写|缺位|拼写|规则|校验|大小写|输错|打错/,
    [
      '写法不对。',
      '照证件和填写提示的写法改正。',
      'is not written as wanted.',
      'Write it as on the document and as the hint beside the field says.',
    ],
  ),
  c(
    'forbidden',
    /不能|不可|不得|不允许|禁止|不支持|不接受|不予|不收|不准|不许|不要|勿|违规|违禁|别[选填写用带传放勾留]|敏感|含有|带有|出现|夹带|超过|摘下|摘掉|正在办理|进行中|侵权|夸大|极限词|广告语|广告词|低俗|政治|冒用|盗用|编造|暂停|关闭|境外|博彩|赌博|色情|违法|涉黄|涉及|超出|超范围|不符合|不宜|不让|只能|限制|仅限|限于|超限/,
    [
      '有不允许的内容或选择。',
      '按当地要求换一个，再提交。',
      'holds something that is not allowed.',
      'Choose something else that the province allows.',
    ],
  ),
  c(
    'absent',
    /不存在|查不到|查无|找不到|未查询|查询不到|无法查询|无法核实|无法验证|未收录|未入库|没有记录|无记录|虚假|不真实|异常|注销|吊销|释放|冻结|黑名单|锁定|失联|歇业|停业|退信|退回|查封|迁出|hold|作废|造假|无法|打不开|点不开|不能访问|同步|收不到|过短/,
    [
      '查不到或状态不正常。',
      '先核实它是否有效、是否写对，再提交。',
      'was not found or is not in order.',
      'Make sure that it is valid and written right, then submit again.',
    ],
  ),
  c(
    'wrong',
    /有误|错误|错|不正确|不准确|不对|不合|不规范|不标准|无效|不通过|未通过|没有通过|没通过|不合格|不当|不行|问题|请改|请换|请更换|请更正|请修改|修改|更改|更正|更换|改为|改成|换成|应为|应填|应选|须为|需为|应是|应该|应当|重[新做拍传签填写]|[写填选传做]的[是为成]|提交的.{0,8}[为是]|(?<![因作认视改换称分])为(?!.icp)(?=\p{Script=Han})|(?<!已)核[实对]|[请再需].{0,6}确认|据实|如实|不是|非|请填|请选|请按|请用|请使用|需填|需选|需用|应用|反了|遗漏|写串|串了|差[一两几]|看不出|像个|显示为|写成|填成|[填选写]写?了|选成|仍|还是|没写|中文逗号|逗号|更新|跳转|保留其一|变更|去掉|删除|必须|要求|太|过于|过[低高大小长短少多]|未|[少多漏错误][写填选传打加了一出]|不(?![需用错仅但过久少必改变])|没(?![电事问])|无(?![需误])|(?<!不)错|(?<!出)差|[误缺漏乱歪]|疑似|退订|得(?=[换改写填补重先要])|换个|重了|可疑|存疑|填成|当成|弄错|搞错|换一个|补一下|看不懂|下架|他人|别人|其他公司|另有/u,
    [
      '填得不对。',
      '对照证件和填写提示核对，改好后再提交。',
      'is not right.',
      'Check it against the document and the hint beside the field, correct it, then submit again.',
    ],
  ),
  ASKED,
];

/** The first kind of complaint in the text. */
export const complaintOf = (text: string): Complaint | undefined =>
  COMPLAINTS.find(({ words }) => words.test(text));
