/** Clauses put together again: those that belong to one reason. */
import { openClauses } from './chat';
import { clausesOf, reasonsOf, withoutAsides } from './clauses';
import { complaintOf } from './complaints';
import { isSaid, listed } from './runs';
import { type Subject, subjectOf, subjectsIn } from './subject';
import { mentionsIn } from './subjects';
import { isKin } from './topics';

/** Clauses that only say what to do, or go on about what was said. */
const GOES_ON =
  /^(?::|请|需|要(?!求)|得|只要|必须|建议|可|并|如|否则|以便|核实|谢谢|麻烦|烦请|务必|后再|重新|须|应(?!急)|且|而|但|若|因|所以|故|即|您|贵|你|现|其中|例如|比如|目前|系统|已|未|要求|勿|别|而非|再|然后|先|不|待|等|也|都|只|无法|拨打|接听|改|换|更|保留|并非|与|和|跟|同|备注[里中栏]?(?:说明|写明|注明|解释)(?:一下|清楚|原因)?$)/;
/** The ground of what follows, no reason by itself. */
const GROUND = /^(?:因|由于|鉴于)|(?<![逾超过])时$/;

const keepsQuoted = (quoted: string): boolean =>
  mentionsIn(quoted).reduce((sum, { word }) => sum + word.length, 0) * 2 > quoted.length;
/** A text without what it only quotes. */
export const spoken = (text: string): string => withoutAsides(text, keepsQuoted);

export interface Group {
  text: string;
  /** Grounds and conditions said before: read only when the rest names nothing. */
  ground: string;
  subject?: Subject;
  said: boolean;
}

const opensNew = (plain: string, last: Group, subject: Subject | undefined): boolean =>
  last.said &&
  subject !== undefined &&
  subject.weight > 2.4 &&
  !isKin(subject.topic, last.subject?.topic ?? '') &&
  !last.subject?.topic.endsWith('.remarks') &&
  !/这一?项|该项|此项/.test(plain) &&
  !/[应须需请](?:选择?|使用|填写?|为)$/.test(plain.slice(0, subject.at)) &&
  !/[此该这]$/.test(plain.slice(0, subject.at)) &&
  !(GOES_ON.test(plain) && !/^(?:再|然后|而且|并且|还|也)(?:得|要)?把/.test(plain)) &&
  !(
    last.subject?.topic.startsWith('paper.') &&
    complaintOf(plain)?.id === 'blurred' &&
    !subject.topic.startsWith('paper.')
  );

/** Clauses that belong to one reason: a new one begins where another field is named and found fault with. */
export const grouped = (reason: string): Group[] => {
  const groups: Group[] = [];
  let ground = '';
  for (const { text, fresh, settled } of openClauses(clausesOf(reason).flatMap(listed), isSaid)) {
    // 地址没错，就是太简单: it goes on about what was called settled.
    const goesOn = settled !== '' && isSaid(text) && mentionsIn(text).length === 0;
    const clause = goesOn ? settled + text : text;
    const plain = spoken(clause);
    if (GROUND.test(plain)) {
      ground += `${clause},`;
      continue;
    }
    const subject = subjectOf(subjectsIn(plain, isSaid));
    const said = isSaid(plain);
    const last = groups.at(-1);
    if (!last || fresh || (said && opensNew(plain, last, subject))) {
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

/** 授权书没问题: nothing in the text is left to change. A text that says nothing at all settles nothing. */
export const isSettled = (text: string): boolean => {
  const reasons = reasonsOf(text);
  return reasons.length > 0 && reasons.every((reason) => grouped(reason).length === 0);
};
