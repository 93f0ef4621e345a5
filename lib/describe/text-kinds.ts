/** What a text on a form can be by its looks: affix, separator, mark, heading, label. */
import type { LabelSource } from '../recognise/types';
import type { Tree } from './tree';

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
const PLACE = new RegExp(`^(?:${PROVINCES})(?:省|市|\\S{0,4}自治区)?[^，。？?]{0,30}$`);
const AFFIX =
  /^(?:[a-z]+:\/\/(?:www\.)?|www\.|\+?0?86[-\s]?|\(?0\d{2,3}\)?[-\s]?|(?:0?86-)?0\d{2,3}-|@[\w.]*|\.[a-z.]{2,}|元|人|年|天|个|号)$/i;
const HEADING_TAG = /^(?:h[1-6]|legend|caption|summary)$/;
const LABEL_CLASS = /(?:^|[-_\s])(?:\w*label|form-?title|field-?name|left-title)(?:[-_\s]|$)/i;

/** No word in it: * : ? and icons. */
export const MARKS = /^[\s*＊:：?？·•|/\\,，。!！()（）[\]【】+×✓✔→\d.、①-⑳\u{E000}-\u{F8FF}—–~～_-]+$/u;
/** What stands between the boxes of one value. */
export const SEPARATOR = /^(?:[-—–~～_.→]+|至|到|转|分机)$/;

/** Fixed text before or after a value: www., 0571-, 浙江省杭州市西湖区. */
export const isAffix = (text: string): boolean => AFFIX.test(text) || (PLACE.test(text) && text.length > 2);

/** h1 to h6. */
export const HEADINGS = /^h[1-6]$/;
const LABELS = /^(?:label|th|dt)$/;

export const isHeadingTag = (tree: Tree, node: number): boolean =>
  HEADING_TAG.test(tree.tag(node)) || tree.node(node)?.[3] === 'heading' || tree.closest(node, HEADINGS) >= 0;

/** Marked as a label by its tag or by a class word. */
export const isLabelTag = (tree: Tree, node: number): boolean =>
  tree.closest(node, LABELS) >= 0 ||
  LABEL_CLASS.test(`${tree.names(node)} ${tree.names(tree.node(node)?.[0] ?? -1)}`);

/** Where a label text was found. `alone` = it shares its box with one control only. */
export function sourceOf(tree: Tree, node: number, alone: boolean): LabelSource {
  const within = (tags: RegExp) => tree.closest(node, tags) >= 0;
  if (within(/^label$/)) return 'form-item';
  if (within(/^dt$/)) return 'definition-list';
  if (within(/^legend$/)) return 'legend';
  if (within(/^t[dh]$/)) return 'table-cell';
  return alone || isLabelTag(tree, node) ? 'form-item' : 'preceding-text';
}
