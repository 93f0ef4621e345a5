/** Takes a message apart: greetings and headings off, then reason by reason, clause by clause. */
import { meant } from './chat';
import { fold } from './concepts';
import { marked, righted } from './typing';

/** What stands before, between and after the reasons and says nothing about them. */
const WRAPPING: readonly RegExp[] = [
  /(?:如有|若有|如果有|如对)[^。\n]{0,12}(?:疑问|问题|异议)[^。\n]*|(?:咨询|客服|服务)(?:热线|电话|专线)(?!里?[说讲来打]|反馈|通知)[^。;\n]*|详情[^。\n]*(?:查看|登录|点击|咨询)[^。\n]*/g,
  /请?(?:您)?(?:前往|登录|登陆|进入)[^,。;\n]*(?:控制台|系统|平台|页面|官网)[^,。;\n]*/g,
  /\[[a-z ]*(?:cloud|云)[^\]]*\]|【[^】]*云】/g,
  /(?:刚才?|刚刚|今天)?(?:管局|审核员?|初审|客服|他们|人家)?(?:那边)?(?:打了?个?|来了?)?电话(?:来了|来说|里说|过来说?了?|通知说?|反馈说?)(?:说|讲)?[,:]?/g,
  /(?:备案专员|审核员?|管局|客服|他们)?让我问(?:一?下)?[你您]?[,:]?/g,
  /(?:尊敬的|亲爱的)[^,:。!\n]{0,14}[,:。!\n]/g,
  /您好[,。!:]?|亲[,~]/g,
  /\(?(?:订单号?|工单号?|备案订单|流水号)[:为]?[\da-z-]{6,}\)?/g,
  /(?:您的)?(?:备案)?(?:资料|申请|订单|信息)?审核(?:结果|结论)[:为]*(?:不通过|未通过|驳回|退回)[。,;:]?/g,
  /(?<=^|[\n。;,!\]])(?:(?:管局|通信管理局|初审|审核|终审|系统|工信部)?(?:驳回|退回|拒绝|不通过|未通过)(?:的)?(?:原因|理由|意见|说明)?(?:如下|是|为)?|reject(?:ed)?reason|reason|审核意见|审核备注|(?:驳回|退回)(?:备注|说明)|审核结果|备案意见|整改通知|具体(?:原因|问题)?如下|原因如下|原因)[一二三四五]?[:。]/g,
  /请?(?:您)?(?:尽快|及时|按(?:要求|以上))?(?:修改|更正|整改|完善|调整)(?:后|完毕|好后)?(?:再|重新)?(?:次)?(?:提交|上报|报备)(?:备案|审核|申请)?(?:,?谢谢(?:配合)?)?(?=[。;!,\n]|$)/g,
  /(?:感?谢谢?|感谢)(?:您的|您|的)?(?:配合|理解|支持)?(?=[。!,;\n]|$)/g,
];

/** Who asks for it: 根据管局要求. */
const DEMANDED =
  /(?:根据|按照?|依照|依据)(?:[^,:。;\n]{0,12}(?:管局|工信部|通信管理局|相关|本省|当地|备案|最新)[^,:。;\n]{0,6})(?:要求|规定|规则),?|(?:您|你|贵司)?所在省份?(?:管局)?(?:要求|规定),?|经(?:我司|系统|人工|管局)?(?:核实|核查|查询|审核|检测|查证)(?:发现)?,?/g;

/** Several reasons in one text: numbered lists, lines, full stops, semicolons, 另外. */
const REASONS =
  /[。;\n\r!]|(?<![\d.(])(?=(?:\d{1,2}[、.)]|\(\d{1,2}\)|\([一二三四五六]\))(?!\d))|(?=[一二三四五六七八九十]、)|,(?=另外|此外|另[,有需请]|同时[,请需,]|其次|还有|最后)|(?<=.{2})(?=再一个|再就是|再有就是|还有就是|还有(?:一个|一点|个)(?=问题|事|是)|另外|其次|(?<!这|那|哪)一个是|[一二三四五]是(?![不否])|第[一二三四五六](?:个?[,是]|个))/;
const NUMBER =
  /^[\s,:、.]*(?:\(?\d{1,2}[、.)]|\(?[一二三四五六七八九十]{1,2}[、.)]|[一二三四五六](?:个?是|来)(?=.{2})|第[一二三四五六](?:个?是?|点是?)|另外|此外|同时|其次|还有)[,:]?/;

/** Parts of a reason at commas and colons outside brackets; what follows a colon keeps it. */
export const clausesOf = (reason: string): string[] =>
  reason
    .split(
      /,(?![^()]*\))|(?=:(?![^()]*\))(?!\/\/))|(?<=[^,]{4})并(?=[^且][^,]{2})(?![^()]*\))|(?<=[^,]{2})(?=但是?|不过|可是|(?<=[了题错行好过对事k病])就是(?![说要])|卡在|[就只光][差剩]|主要[是在]|然后|现在是|这次)(?![^()]*\))/,
    )
    .filter((clause) => clause.trim() !== '');

/** The reasons a text lists, folded, quotation marks kept. */
export const reasonsOf = (text: string): string[] =>
  WRAPPING.reduce(
    (rest, pattern) => rest.replace(pattern, '\n'),
    righted(fold(marked(text))).replace(DEMANDED, ''),
  )
    .split(REASONS)
    .map((part) => meant(part.replace(NUMBER, '').trim()))
    .filter((part) => part.length > 1);

/** A text without what it quotes and what it adds in brackets; the length stays. */
export const withoutAsides = (text: string, keep: (quoted: string) => boolean): string => {
  const blank = (whole: string) => '·'.repeat(whole.length);
  return text
    .replace(/“[^”]*”|"[^"]*"|「[^」]*」|'[^']*'|‘[^’]*’/g, (whole) =>
      keep(whole.slice(1, -1)) ? `·${whole.slice(1, -1)}·` : blank(whole),
    )
    .replace(/\([^)]*\)/g, blank);
};
