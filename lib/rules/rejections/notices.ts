/** What is no reason: questions, advertisements, good news, receipts; and what tells a value or a plan. */
import type { Subject } from './subject';

/** A question or an advertisement is no reason. */
const NO_REASON =
  /帮我[改换看查]|要不要|行不行|对吧$|要几|请问|想问|问下|怎么(?![打样都会有是没还又])|如何|(?<!(?:不能|不行|不符|不合格|不对|没有?过).{0,30})吗$|多久|几天$|多长时间|什么时候|\?$|将于.{1,8}[到过]期,请及时续费|验证码(?:是|为|:)\d|感谢|欢迎|温馨提示|没有?问题|续费提醒|自动发送|^请在(?:备案|审核)(?:通过|成功|完成)后|(?:搬迁|变更|放假|会议|培训)通知|进行维护|了没有?$|地址.{0,12}是一样的$|下来(?:之?后|以后)|查询$|^(?:请|您?可以?)在.{0,8}(?:下载|查看|查询|阅读)|不影响$|会打电话|会来电|别漏接|再看看|您看看|有效期\d+分钟|^(?:收到|好的|好滴|嗯嗯).{0,4}(?:明天|下午|晚|马上|稍|等|回头|我)|(?:明天|下午|稍后|等下|马上|晚点|回头|今晚|待会)就?我?[让叫去发改补给]|我(?:这就|马上|现在)?[让叫去](?!你)/;
/** Nor is good news or a receipt, unless it goes on to find fault. */
const GOOD_NEWS =
  /恭喜|(?:审核|初审|核验|认证|备案)(?:已经?)?通过(?![后的])|(?<![不未没有能])成功(?![的后过]|备案|网站|主体)|状态:(?:已|正常)|已(?:受理|识别|添加|登记|报送|保留|分配|签收|为您|同步至|提交|恢复|收到|发送|生成|绑定|开具|生效|进入|寄出|.{0,4}(?:完成|通过))|已(?:更新|变更|修改|更换)为|您的.{2,10}已更新$|^已[^,]{2,6}$|正在识别|(?:换成.{2,8}|换|收到|拿到|定|好)了$|下来了|(?:日期|时间|为|:)\d{4}[-年.]\d{1,2}[-月.]\d{1,2}日?$|无需(?:再次|其他|处理)/;
const FAULT =
  /但|却|不(?!需|用)|未|没|错|缺|无法|过期|停机|空号|模糊|异常|其他|只能|重复|多个|他人|注销|吊销|已到期|到期了|失效|反|漏|虚假|旧/;

export const isNotice = (text: string): boolean =>
  NO_REASON.test(text) || (GOOD_NEWS.test(text) && !FAULT.test(text));

/** 出资人填法人名字: what follows the name of the field is what to enter. */
const TOLD = /^(?:那?[栏里处边块]|那里|这里)?(?:统一|直接|就|只|要|得|请|重新)*[填写选勾](?![好完的在给])/;

/** Whether what follows a field says what to enter. */
export const isTold = (after: string): boolean => TOLD.test(after);

/** Tells a value, a plan or what is done; asks, thanks or announces. */
const TELLS =
  /发(?:我|你|您|给|群|到|过|了|一?下)|[记存]一?下|记[住了]|存了|保存|收[到好]|\d{4,}$|\d{5,}|尾号|@|[a-z]+\.[a-z]+|已|正在|在(?:准备|整理|做|弄|写|改)|准备|打算|计划|我|咱|先不|就[用叫这]|什么|哪|多少|谁|呢$|吗|\?|打折|买好|麻烦|给一?下|保持|畅通|接收|查收|可以|会议|合同|讨论|这是|那是|他的|新的?|下周|明天|后天|稍后|今天|昨天|刚|通过|完成|成功|恭喜|流程|步骤|公告|通知|服务(?!器|内容|号|类型)|优惠|活动|价格|续费一|年$|您可|欢迎|感谢|帮|你定|随便|提供|一会|下个?[月周]|周[一二三四五六日]|挺|怎么|按照?合同|群|微信|告诉|让|上线|行不行|对吧|就行|都在|想好|老板|客户|同事|他们|就[中简]|块一?年|教程|说明书|示例|例如|链接|下载|查询|登录/;
/** Telephones and photos are spoken of everywhere; these words are not. */
const OF_FILING = /备案|管局|审核|网站|域名|负责人|法人|主体|执照|核验|实名|证件|单位/;

/** Says something of a field named plainly, in words that are not known: in a reviewer's message, what is to be changed. */
export const isPredicated = (plain: string, { topic, word, weight, at, end }: Subject): boolean => {
  const clause = plain.slice(plain.lastIndexOf(',', at) + 1).split(',')[0] ?? plain;
  const after = plain.slice(end).split(',')[0] ?? '';
  return (
    weight >= 1.9 &&
    !/人$|代表$|经营者$/.test(word) &&
    !/^(?:paper\.any|order|@|none|sms|site\.cloudService)/.test(topic) &&
    clause.length > 3 &&
    clause.length - (end - at) > 1 &&
    !/^(?:是|为|叫|:|即|在|[·“”"]|$)/.test(after) &&
    (/^(?:entity|site)\./.test(topic) || OF_FILING.test(plain)) &&
    !TELLS.test(plain)
  );
};
