/** One answer per reason: the known message that fits what is spoken of, else the field and the kind of complaint. */
import type { FieldKey } from '../../schema/fields';
import { clausesOf, reasonsOf, withoutAsides } from './clauses';
import { ASKED, type Complaint, complaintOf } from './complaints';
import { normalise } from './concepts';
import type { Rejection } from './define';
import { coded, FLOOR, type Match, matchesIn } from './match';
import { PLAIN, type Subject, subjectOf, subjectsIn } from './subject';
import { mentionsIn } from './subjects';
import { agrees, exactly, isKin, movedTopic } from './topics';

export type Answer =
  | { known: Rejection; field: FieldKey | undefined; word: string }
  | { known?: undefined; field: FieldKey | undefined; word: string; complaint: Complaint };

/** A question or an advertisement is no reason. */
const NO_REASON =
  /请问|想问|问下|怎么(?![打样都])|如何|吗$|多久|几天$|多长时间|什么时候|\?$|将于.{1,8}[到过]期,请及时续费|验证码(?:是|为|:)\d|感谢|欢迎|温馨提示|没有?问题|续费提醒|自动发送|^请在(?:备案|审核)(?:通过|成功|完成)后|(?:搬迁|变更|放假|会议|培训)通知|进行维护|查询$|^(?:请|您?可以?)在.{0,8}(?:下载|查看|查询|阅读)|有效期\d+分钟/;
/** Nor is good news or a receipt, unless it goes on to find fault. */
const GOOD_NEWS =
  /恭喜|(?:审核|初审|核验|认证|备案)(?:已经?)?通过(?![后的])|(?<![不未没有能])成功(?![的后过]|备案|网站|主体)|状态:(?:已|正常)|已(?:受理|识别|添加|登记|报送|保留|分配|签收|为您|同步至|提交|恢复|收到|发送|生成|绑定|开具|生效|进入|寄出|.{0,4}(?:完成|通过))|已(?:更新|变更|修改|更换)为|您的.{2,10}已更新$|^已[^,]{2,6}$|正在识别|(?:换成.{2,8}|换|收到|拿到|定|好)了$|下来了|(?:日期|时间|为|:)\d{4}[-年.]\d{1,2}[-月.]\d{1,2}日?$|无需(?:再次|其他|处理)/;
const FAULT =
  /但|却|不(?!需|用)|未|没|错|缺|无法|过期|停机|空号|模糊|异常|其他|只能|重复|多个|他人|注销|吊销|已到期|到期了|失效|反|漏|虚假|旧/;

/** Clauses that only say what to do, or go on about what was said. */
const GOES_ON =
  /^(?::|请|需|建议|可|并|如|否则|以便|核实|谢谢|麻烦|烦请|务必|后再|重新|须|应|且|而|但|若|因|所以|故|即|您|贵|你|现|其中|例如|比如|目前|系统|已|未|要求|勿|别|而非|再|然后|先|不|待|等|也|都|只|无法|拨打|接听|改|换|更|保留|并非|与|和|跟|同)/;
/** The ground of what follows, no reason by itself. */
const GROUND = /^(?:因|由于|鉴于)|(?<![逾超过])时$/;

/** A known message this close is believed against the head of the clause, when the head is one of its words. */
const SURE = 7;

const isSaid = (text: string): boolean => complaintOf(text) !== undefined;
const keepsQuoted = (quoted: string): boolean =>
  mentionsIn(quoted).reduce((sum, { word }) => sum + word.length, 0) * 2 > quoted.length;
const spoken = (text: string): string => withoutAsides(text, keepsQuoted);

interface Group {
  text: string;
  /** Grounds and conditions said before: read only when the rest names nothing. */
  ground: string;
  subject?: Subject;
  said: boolean;
}

const opensNew = (plain: string, last: Group, subject: Subject | undefined): boolean =>
  last.said &&
  subject !== undefined &&
  subject.weight >= 2.6 &&
  !isKin(subject.topic, last.subject?.topic ?? '') &&
  !last.subject?.topic.endsWith('.remarks') &&
  !/这一?项|该项|此项/.test(plain) &&
  !/[应须需请](?:选择?|使用|填写?|为)$/.test(plain.slice(0, subject.at)) &&
  !/[此该这]$/.test(plain.slice(0, subject.at)) &&
  !GOES_ON.test(plain);

/** Clauses that belong to one reason: a new one begins where another field is named and found fault with. */
const grouped = (reason: string): Group[] => {
  const groups: Group[] = [];
  let ground = '';
  for (const clause of clausesOf(reason)) {
    const plain = spoken(clause);
    if (GROUND.test(plain)) {
      ground += `${clause},`;
      continue;
    }
    const subject = subjectOf(subjectsIn(plain, isSaid));
    const said = isSaid(plain);
    const last = groups.at(-1);
    if (!last || (said && opensNew(plain, last, subject))) {
      groups.push({ text: clause, ground, said, ...(subject ? { subject } : {}) });
      ground = '';
    } else {
      last.text += clause.startsWith(':') ? clause : `,${clause}`;
      last.said ||= said;
      if (subject && (!last.subject || last.subject.weight < subject.weight)) last.subject = subject;
    }
  }
  const last = groups.at(-1);
  if (last) last.ground += ground;
  return last || !ground ? groups : [{ text: ground, ground: '', said: true }];
};

const SITE_MANAGER = /网站负责人|互联网信息服务负责人|服务负责人/;
const ENTITY_MANAGER = /主体负责人|主办单位负责人|单位负责人/;
/** Whose: 网站负责人 alone means the site manager. */
const roleOf = (text: string): 'siteManager' | 'entityManager' =>
  SITE_MANAGER.test(text) && !ENTITY_MANAGER.test(text) ? 'siteManager' : 'entityManager';

/** A manager's field in the role the text names; others as they are. */
const fieldIn = (key: string, text: string): FieldKey | undefined => {
  if (/^(?:paper\.|order|@|none)/.test(key)) return undefined;
  const isManager = /^(?:person|entityManager|siteManager)\.(?!same)/.test(key);
  const role =
    key.startsWith('siteManager.') && (SITE_MANAGER.test(text) || !ENTITY_MANAGER.test(text))
      ? 'siteManager'
      : roleOf(text);
  return (isManager ? key.replace(/^\w+/, role) : key) as FieldKey;
};

/** 网站名称及服务内容: both are meant. */
const TOGETHER = /^(?:、|及|以及|和|与|\/)(?:您的|填写的)?$/;
const WITH = /[和与]/;
const COMPARES = /同一|一致|相同|一样|重复|不符|无关|关联|不同|对应|不匹配/;

interface Book {
  /** The message says that the order came back: a field it names is one to change. */
  returned?: boolean;
  all: readonly Rejection[];
  isPaper: (id: string) => boolean;
}

/** A code says which reason it is. */
const byCode = (known: Rejection): Answer => ({ known, field: known.field, word: '' });

/** The answer about one subject of a group. */
const answerAbout = (
  subject: Subject | undefined,
  { text, plain, role }: { text: string; plain: string; role: string },
  book: Book,
): Answer | undefined => {
  const { topic, word: hint } = movedTopic(subject?.topic ?? 'none', plain);
  const isPlain = subject ? subject.weight >= PLAIN || topic !== subject.topic : topic !== 'none';
  const touches = ({ words }: Match) =>
    subject !== undefined && words.some(({ start, end }) => start <= subject.at && end >= subject.end);
  const fitting = matchesIn(text, book.all).filter((match) => {
    if (agrees(topic, match.rejection, book.isPaper)) return true;
    if (match.score < FLOOR) return false;
    if (match.rejection.general || !subject) return !subject;
    return !isPlain || (touches(match) && match.score >= SURE);
  });
  const word = subject && !(hint && topic.startsWith('paper.')) ? subject.word : hint;
  const known = (fitting.find((m) => exactly(topic, m.rejection)) ?? fitting[0])?.rejection;
  const about = known && topic.startsWith('paper.') && book.isPaper(known.id) ? word : '';
  // 公章在王姐那里: the name of the paper alone is no complaint.
  const rest = subject ? plain.slice(0, subject.at) + plain.slice(subject.end) : plain;
  // 核验单模板在附件里: nor is a paper that nothing is said against.
  if (topic.startsWith('paper.') && !complaintOf(rest) && !book.returned) return undefined;
  if (known) return { known, field: known.field && fieldIn(known.field, role), word: about };
  const complaint =
    complaintOf(topic.startsWith('paper.') ? rest : plain) ??
    complaintOf(text.replace(word, '')) ??
    (book.returned ? ASKED : undefined);
  const isPaperFault =
    topic.startsWith('paper.') && /^(?:blurred|unsigned|missing)$/.test(complaint?.id ?? '');
  if (!complaint || !(isPlain || isPaperFault) || /^(?:@|order|none)/.test(topic)) return undefined;
  return { field: fieldIn(topic, role), word, complaint };
};

const answersTo = (group: string, role: string, book: Book): Answer[] => {
  const text = normalise(group);
  if (NO_REASON.test(text) || (GOOD_NEWS.test(text) && !FAULT.test(text))) return [];
  const masked = spoken(group);
  const subjects = subjectsIn(masked, isSaid);
  const subject = subjectOf(subjects);
  const said = { text, plain: normalise(masked), role };
  const answer = answerAbout(subject, said, book);
  if (!answer) return [];
  if (!subject) return [answer];
  let end = subject.end;
  const further = subjects.filter((next) => {
    const gap = next.at > end ? masked.slice(end, next.at) : '';
    const isMeant =
      TOGETHER.test(gap) &&
      !(WITH.test(gap) && COMPARES.test(masked) && end === subject.end) &&
      !/^(?:@|order|paper)/.test(next.topic);
    if (isMeant) end = next.end;
    return isMeant;
  });
  return [answer, ...further.flatMap((next) => answerAbout({ ...next, weight: PLAIN }, said, book) ?? [])];
};

/** Known wordings explain themselves, whatever else could be read into them; the longest counts. */
const verbatim = (reason: string, all: readonly Rejection[]): Rejection | undefined => {
  const text = normalise(reason);
  let best = { length: 0, known: undefined as Rejection | undefined };
  for (const known of all)
    for (const example of known.examples) {
      const words = normalise(example);
      const isMeant = words.length > best.length && words.length * 1.5 >= text.length && text.includes(words);
      if (isMeant) best = { length: words.length, known };
    }
  return best.known;
};

const RETURNED = /驳回|退回|打回|(?:不|未|未予)通过|需?整改|(?:存在|以下|如下).{0,6}问题/;

export const answersIn = (text: string, known: Book): Answer[] => {
  const book = { ...known, returned: RETURNED.test(text) };
  return reasonsOf(text.slice(0, 5000)).flatMap((reason) => {
    const told = verbatim(reason, book.all);
    if (told) return [{ known: told, field: told.field && fieldIn(told.field, reason), word: '' }];
    let role = '';
    const answers = grouped(reason).flatMap(({ text: group, ground }) => {
      role += ground + group;
      const own = answersTo(group, role, book);
      return own.length > 0 || !ground ? own : answersTo(ground + group, role, book);
    });
    return answers.length > 0 ? answers : coded(normalise(reason), book.all).map(byCode);
  });
};
