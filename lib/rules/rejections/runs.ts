/** Speech written down without marks, and lists of complaints: where one thing ends and another begins. */
import { complaintOf } from './complaints';
import { mentionsIn } from './subjects';

export const isSaid = (text: string): boolean => complaintOf(text) !== undefined;

/** Where what is said of one thing ends, in speech written down without marks. */
const SAID_ENDS =
  /(?:不[行对通全够清详符]|不通过|不清[楚晰]|不详细|不一致|不符合?要求|不规范|不合格|太\p{Script=Han}|空号|[停关]机|没人?接|打不通|糊|过期|到期|[写填选传]?[错反]|[没未](?!有)\p{Script=Han}{1,2}|重[拍传填弄做签新](?:\p{Script=Han})?|换|改|补|不能用|有?问题|[盖签]章?字?|一[下个张])(?:了|的|啊|掉|上|一下|一个|一张)*$/u;
const LINKS = /(?:然后|还有|而且|并且|另外|以及|再就是|就是|那个|这个|还|也|,)+$/;
/** 照片不行要重拍电话也打不通: cut where another thing is named after something was said of the one before. */
const unrolled = (clause: string): string[] => {
  const names = mentionsIn(clause);
  let from = 0;
  const parts: string[] = [];
  for (const [i, { at }] of names.entries()) {
    const gap = clause.slice(Math.max(names[i - 1]?.end ?? at, from), at);
    if (!SAID_ENDS.test(gap.replace(LINKS, '')) || !isSaid(clause.slice(at, at + 40))) continue;
    parts.push(clause.slice(from, at).replace(LINKS, ''));
    from = at;
  }
  return [...parts, clause.slice(from)];
};

/** 执照没拍全、电话没人接: a list of complaints, unlike a list of names. */
export const listed = (clause: string): string[] => {
  const parts = clause.split('、');
  return parts.length === 1
    ? unrolled(clause)
    : parts.every((part) => part.length > 3 && isSaid(part) && mentionsIn(part).length > 0)
      ? parts
      : [clause];
};
