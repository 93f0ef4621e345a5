/** One answer per reason: the known message that fits what is spoken of, else the field and the kind of complaint. */
import type { FieldKey } from '../../schema/fields';
import { reasonsOf } from './clauses';
import { ASKED, type Complaint, complaintOf } from './complaints';
import { normalise } from './concepts';
import type { Rejection } from './define';
import { grouped, spoken } from './groups';
import { coded, FLOOR, type Match, matchesIn } from './match';
import { isNotice, isTold } from './notices';
import { isSaid } from './runs';
import { PLAIN, type Subject, subjectOf, subjectsIn } from './subject';
import { agrees, exactly, movedTopic } from './topics';

export type Answer =
  | { known: Rejection; field: FieldKey | undefined; word: string }
  | { known?: undefined; field: FieldKey | undefined; word: string; complaint: Complaint };

/** A known message this close is believed against the head of the clause, when the head is one of its words. */
const SURE = 7;

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
const COMPARES = /同一|不在|一致|相同|一样|重复|不符|无关|关联|不同|对应|不匹配/;

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
  const isCall = topic === 'person.mobile' && complaintOf(plain)?.id === 'unreachable';
  const known =
    (isCall && book.all.find(({ id }) => id === 'mobile-unreachable')) ||
    (fitting.find((m) => exactly(topic, m.rejection)) ?? fitting[0])?.rejection;
  const about = known && topic.startsWith('paper.') && book.isPaper(known.id) ? word : '';
  // 公章在王姐那里: the name of the paper alone is no complaint.
  const rest = subject ? plain.slice(0, subject.at) + plain.slice(subject.end) : plain;
  // 核验单模板在附件里: nor is a paper that nothing is said against.
  if (topic.startsWith('paper.') && !complaintOf(rest) && !book.returned) return undefined;
  if (known) return { known, field: known.field && fieldIn(known.field, role), word: about };
  const complaint =
    complaintOf(topic.startsWith('paper.') ? rest : plain) ??
    complaintOf(text.replace(word, '')) ??
    (book.returned || (isPlain && subject && isTold(plain.slice(subject.end))) ? ASKED : undefined);
  const isPaperFault =
    topic.startsWith('paper.') &&
    (/^(?:blurred|unsigned|missing)$/.test(complaint?.id ?? '') || /[签章印]|落款/.test(word));
  if (!complaint || !(isPlain || isPaperFault) || /^(?:@|order|none)/.test(topic)) return undefined;
  return { field: fieldIn(topic, role), word, complaint };
};

const answersTo = (group: string, role: string, book: Book): Answer[] => {
  const text = normalise(group);
  if (isNotice(text)) return [];
  const masked = spoken(group);
  const subjects = subjectsIn(masked, isSaid);
  const opening = masked.split(',')[0] ?? masked;
  // 做药品的要药监局的证，没有就删内容: it is said before anything is named.
  const isSaidFirst =
    !!complaintOf(opening) &&
    !!subjects[0] &&
    subjects[0].at >= opening.length &&
    !!movedTopic('none', opening).word;
  const subject = isSaidFirst ? undefined : subjectOf(subjects);
  const said = { text, plain: normalise(masked), role };
  const answer = answerAbout(subject, said, book);
  if (!answer) return [];
  if (!subject) return [answer];
  let end = subject.end;
  const further = subjects.filter((next) => {
    const gap = next.at > end ? masked.slice(end, next.at) : '';
    const isMeant =
      TOGETHER.test(gap) &&
      !(
        WITH.test(gap) &&
        COMPARES.test(masked) &&
        end === subject.end &&
        !/^[都均]/.test(masked.slice(next.end))
      ) &&
      !/^(?:@|order)/.test(next.topic) &&
      (!next.topic.startsWith('paper.') || /[都均]/.test(masked.slice(next.end)));
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

const RETURNED =
  /管局(?:那边|这边|老师|又|也|都)*(?:说|讲|退|不|没|觉得|反馈|提示|让|要)|驳回|退回|打回|(?:不|未|未予)通过|需?整改|(?:存在|以下|如下).{0,6}问题/;

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
