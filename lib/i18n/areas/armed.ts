/** Messages of an order's later steps, both languages side by side; the keys must be the same. */
import type { Translated } from './define';

export const zh = {
  'later.appearing': '填写中可能出现',
  'later.appearing-why': '选好前面的项才显示，会一起填',
  'later.title': '后面的步骤',
  'later.step': '只填这一步',
  'later.offer': '到了再问我',
  'later.fill': '到了自动填入',
  'later.limits': '只填上面列出的字段，每项一次；离开这个网站、上锁、换客户或过 15 分钟就停。',
  'armed.fill': '进入下一步时继续填这位客户。',
  'armed.held': '这一步有没预览过的内容，有 {n} 项等您点“填入”。',
  'armed.offer': '进入下一步时会问您要不要填。',
  'armed.offered': '这一步可以填入 {n} 项。',
  'armed.until': '还剩 {n} 项，到 {time} 为止',
  'armed.stop': '停止',
} as const;

export const en: Translated<typeof zh> = {
  'later.appearing': 'May appear while filling',
  'later.appearing-why': 'shown after a choice above, filled too',
  'later.title': 'Later steps',
  'later.step': 'Fill this step only',
  'later.offer': 'Ask me when I get there',
  'later.fill': 'Fill them when I get there',
  'later.limits':
    'Only the fields listed, each once; ends when you leave this site, lock, change the client, or after 15 minutes.',
  'armed.fill': 'The next step is filled for this client too.',
  'armed.held': 'This step has fields you have not previewed: {n} wait for you to press Fill.',
  'armed.offer': 'You will be asked at the next step.',
  'armed.offered': '{n} fields of this step can be filled.',
  'armed.until': '{n} to go, until {time}',
  'armed.stop': 'Stop',
};
