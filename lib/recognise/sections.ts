/** How well a section fits where a control stands. */
import type { Section } from '../schema/fields';
import { englishHeading } from './english';
import { hasChinese, normalise, spell } from './text';
import type { ControlDescription } from './types';
import { HEADINGS, REUSE } from './vocabulary';

type HeadingMeaning = Section | 'manager' | 'nobody';

/** 网站备案申请表, ICP备案管理系统: the name of the whole, which says nothing of a block. */
const TITLE =
  /^(?:网站|icp|域名)?备案(?:$|[-—:|·>]|(?:信息|资料)?(?:在线)?(?:填写|录入|提交))|备案(?:信息)?(?:申请|登记|报备|系统|平台|管理|服务|订单|流程|办理|控制台|中心)(?!.*(?:负责人|主体|主办))/;

/** 1 主体信息 > 2 网站信息: the way through the steps. */
const isTrail = (text: string): boolean => text.split(/[>→›»＞]|-{2,}/).filter((t) => t.trim()).length > 1;

/** 请如实填写，提交后客服将致电核实: tells what to do, heads nothing of anybody's. */
const ADVICE = /(?:^请|提示|将会?|请您?).*[，。；！]|[，。；！].*(?:请|将)/;

/** 备案主体 请与域名实名一致, 备案主体（和域名实名一致）: the title without the note beside it. */
export const titleOf = (text: string): string =>
  text
    .replace(/[（(][^）)]{5,}[）)]/g, '')
    .replace(
      /^(?!.*(?:以下|如下|如需|须知|注意))(\s*[\p{Script=Han}\d.、]{2,12})\s+(?=.{6}).*(?:[请需须可应仅，。,]|一致|填写|用于).*$/u,
      '$1',
    );

/** 负责人失联时我们会联系 TA: a remark under a title, which speaks of people and names none. */
const REMARK = /我们|失联|联系不[到上]|时(?:我们|将|会|请)|(?:第一|首要)联系人/;

/** What a heading text says about the fields below it. */
export const headingMeaning = (text: string): HeadingMeaning | undefined =>
  meaningOfTitle(titleOf(text)) ?? meaningOfTitle(text);

function meaningOfTitle(text: string): HeadingMeaning | undefined {
  if (!hasChinese(text)) return englishHeading(spell(text));
  const flat = normalise(text);
  // The name of a row nobody recognised, 同主体负责人, heads nothing.
  if (
    isTrail(text) ||
    REMARK.test(flat) ||
    flat.length > 24 ||
    TITLE.test(flat) ||
    (/^(?:是否|就)?[同与和是复沿使]/.test(flat) && REUSE.test(flat))
  )
    return undefined;
  const meaning = HEADINGS.find(([pattern]) => pattern.test(flat))?.[1];
  return meaning === 'nobody' && ADVICE.test(text) ? undefined : meaning;
}

const FIT: Record<HeadingMeaning, Record<Section, number>> = {
  entity: { entity: 0.4, entityManager: 0.15, site: -0.3, siteManager: -0.4, sms: -0.5 },
  entityManager: { entity: -0.15, entityManager: 0.5, site: -0.4, siteManager: -0.5, sms: -0.5 },
  site: { entity: -0.3, entityManager: -0.35, site: 0.4, siteManager: 0.15, sms: -0.5 },
  siteManager: { entity: -0.4, entityManager: -0.5, site: -0.1, siteManager: 0.5, sms: -0.5 },
  manager: { entity: -0.2, entityManager: 0.2, site: -0.2, siteManager: 0.2, sms: -0.5 },
  sms: { entity: -0.6, entityManager: -0.6, site: -0.6, siteManager: -0.6, sms: 0.5 },
  nobody: { entity: -1.2, entityManager: -1.2, site: -1.2, siteManager: -1.2, sms: -1.2 },
};

export interface Place {
  fit: Record<Section, number>;
  /** The nearest heading that says something. */
  heading?: string;
  meaning?: HeadingMeaning;
}

/** Reads the headings of a control, the nearest first; each further one counts half. */
export function placeOf(description: ControlDescription): Place {
  const fit = { entity: 0, entityManager: 0, site: 0, siteManager: 0, sms: 0 };
  const place: Place = { fit };
  let weight = 1;
  for (const heading of [...description.headings].reverse()) {
    const meaning = headingMeaning(heading);
    if (!meaning || weight < 0.2) continue;
    if (!place.meaning) Object.assign(place, { meaning, heading });
    // A page called 查询 or 登录 further up says nothing about this block.
    if (meaning === 'nobody' && weight < 1) continue;
    for (const section of Object.keys(fit) as Section[]) fit[section] += FIT[meaning][section] * weight;
    weight /= 2;
  }
  for (const text of [description.placeholder, description.help]) {
    const said = text && /负责人/.test(text) ? headingMeaning(text) : undefined;
    if (said === 'siteManager' || said === 'entityManager') {
      fit[said] += 0.25;
      fit[said === 'siteManager' ? 'entityManager' : 'siteManager'] -= 0.25;
    }
  }
  return place;
}
