/**
 * Typing: messages forwarded in chat hold English words, slips of the input method, blanks and pictures instead of
 * marks. Put right before anything is read.
 */
import { NAMES } from './subjects';

/** English words amid Chinese. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/(?:(?<=\bip) |\b)address\b/gi, '地址'],
  [/\b(?:web)?site ?name\b|\btitle\b/gi, '网站名称'],
  [/\bid ?cards?\b/gi, '身份证'],
  [/\b(?:business )?licen[cs]e\b/gi, '营业执照'],
  [/\bphoto(?:s|graph)?\b|\bpictures?\b|\bpics?\b/gi, '照片'],
  [/\bphone(?: ?(?:no|number)\.?)?\b|\btel\b|\bmobile\b/gi, '电话'],
  [/\be?-?mail\b/gi, '邮箱'],
  [/\bdomains?\b/gi, '域名'],
  [/\bcompany\b/gi, '公司'],
  [/\bname\b/gi, '名称'],
  [/\bremarks?\b/gi, '备注'],
  [/\bfooter\b/gi, '底部'],
  [/\b(?:stamp|seal)\b/gi, '盖章'],
  [/\bsign\b/gi, '签字'],
  [/\bblur(?:red|ry|ed)?\b/gi, '模糊'],
  [/\bexpired?\b/gi, '过期'],
  [/\b(?:mismatch|not match|unmatch)(?:ed)?\b/gi, '不一致'],
  // A number behind it makes it a return code.
  [/\b(?:invalid|wrong|incorrect|error(?![:：\s]*\d))\b/gi, '不对'],
  [/\bmissing\b/gi, '缺少'],
  [/\b(?:redo|resubmit)\b/gi, '重新做'],
  [/\bupdate\b/gi, '更新'],
  [/\b(?:not clear|unclear)\b/gi, '不清晰'],
  [/\bre-?upload\b/gi, '重新上传'],
  [/(?<=机|电话) ?off\b/gi, '关机'],
  [/\bok(?:ay)?\b/gi, '没问题'],
];

/** Characters of field names and what the same keys give instead. */
const SOUNDS: Readonly<Record<string, string>> = {
  名: '明铭',
  称: '程成撑',
  域: '欲玉预遇',
  址: '止只纸制',
  责: '则泽',
  负: '付复富',
  者: '着',
  有: '由又',
  照: '找赵招',
  话: '华画化',
  码: '马吗',
  证: '正政争',
  案: '按岸',
  备: '被倍',
  站: '占战',
  邮: '由油',
  箱: '相香想',
  身: '深',
  份: '分',
  营: '赢迎',
  执: '直值只',
  注: '住主',
  讯: '信训',
  幕: '墓目',
  布: '部步',
  授: '受收',
  权: '全',
  核: '合和',
  验: '检',
  承: '成',
  诺: '若',
  件: '见',
  地: '第帝',
  所: '锁索',
  单: '但丹',
  网: '往忘',
  机: '几鸡',
  电: '店点',
  信: '心新',
  持: '吃迟',
  法: '发',
  审: '申',
  急: '即级',
  性: '姓',
  质: '制',
};

/** Slips in words of two characters, and in what is said of a field. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/电[华画]/g, '电话'],
  [/地[止只](?!能|要)/g, '地址'],
  [/邮相/g, '邮箱'],
  [/域[明铭]/g, '域名'],
  [/明称/g, '名称'],
  [/名子/g, '名字'],
  [/备住/g, '备注'],
  [/坐机/g, '座机'],
  [/照骗/g, '照片'],
  [/执找/g, '执照'],
  [/(?<![改变作成认分因称])为(?=实名|认证|悬挂|上传|提供|签字|盖章|接通|填写)/g, '未'],
  [/不付合?(?![款费])/g, '不符'],
  [/一至(?![两三四五日])/g, '一致'],
  [/以(?=过期|到期|注销|备案|被)/g, '已'],
  [/清析|清淅/g, '清晰'],
  [/[摸糢磨模][糊胡湖]/g, '模糊'],
  // Cantonese as it is typed.
  [/嘅/g, '的'],
  [/唔/g, '不'],
  [/冇/g, '没有'],
  [/喺/g, '在'],
  [/咗/g, '了'],
  [/畀/g, '给'],
  [/从新/g, '重新'],
  [/[添天](?=写|错)/g, '填'],
  [/有(?:物|务)(?![流业])/g, '有误'],
];

let slips: ReadonlyMap<string, string> | undefined;
let longest = 0;
/** Names of three characters and more with one of them mistaken. */
const slipsOf = (): ReadonlyMap<string, string> => {
  if (slips) return slips;
  const made = new Map<string, string>();
  for (const name of NAMES.keys())
    if (name.length > 2)
      for (let at = 0; at < name.length; at++)
        for (const other of SOUNDS[name.charAt(at)] ?? '') {
          const slip = name.slice(0, at) + other + name.slice(at + 1);
          if (!NAMES.has(slip)) made.set(slip, name);
        }
  longest = Math.max(...[...made.keys()].map((slip) => slip.length));
  slips = made;
  return made;
};

/** The folded text with slips of the input method put right. */
export const righted = (text: string): string => {
  const made = slipsOf();
  let done = '';
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at);
    while (length > 2 && !NAMES.has(text.slice(at, at + length)) && !made.has(text.slice(at, at + length)))
      length--;
    const run = text.slice(at, at + length);
    // 能备案吗 asks, 营业执照明天给 is no 营业执照名.
    const rest = text.slice(at + length);
    const isAsked =
      (run.endsWith('吗') && !/^[\p{Script=Han}\d]/u.test(rest)) ||
      (run.endsWith('明') && /^[天年确白日早晚显]/.test(rest));
    if (length > 2) done += (isAsked ? undefined : made.get(run)) ?? run;
    else done += text.charAt(at);
    at += length > 2 ? length : 1;
  }
  return SLIPS.reduce((rest, [from, to]) => rest.replace(from, to), done);
};

/** English words put into Chinese, blanks and pictures between clauses into marks. Before folding. */
export const marked = (text: string): string =>
  ENGLISH.reduce((rest, [from, to]) => (/[a-z]/i.test(rest) ? rest.replace(from, to) : rest), text)
    .replace(
      /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Extended_Pictographic})*|…+|\.{3,}|——+|(?<!\d)[~～]+|[~～]+(?!\d)/gu,
      '，',
    )
    .replace(/\[[\p{Script=Han}]{1,3}\](?=$|[\s，。,.\p{Script=Han}])/gu, '，')
    .replace(/(?<=[\p{Script=Han}\d])[ \t]*[+＋][ \t]*(?=\p{Script=Han})/gu, '。')
    .replace(/(?<=\p{Script=Han}{2}|[，。])[ \t\u3000]+(?=[\p{Script=Han}\w])/gu, '，');
