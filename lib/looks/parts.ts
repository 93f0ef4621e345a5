/** The parts of the layer that are the same on every page, as data: mark and message of a field, the host's own manners. */
import type { Piece } from './sheets';

/**
 * Edge bar, mark, and the line of text: message, fix, number of further findings, counter. What can be pressed is no
 * form control: the browser's autofill looks through all of those with every key.
 */
export const markOf = (lang: string): Piece => {
  const unread = { 'aria-hidden': 'true' };
  return [
    'div',
    { class: 'f', hidden: '', lang },
    ['span', { class: 'edge' }],
    ['span', { role: 'button', tabindex: '-1', 'aria-haspopup': 'dialog' }],
    [
      'p',
      {},
      ['span', { class: 'text', ...unread }],
      ['span', { class: 'do', role: 'button', tabindex: '-1' }],
      ['span', { class: 'more', ...unread }],
      ['span', { class: 'n', ...unread }],
    ],
  ];
};

/** What the page's own style may not change about our host: out of flow, without a size. */
export const HOST_STYLE = [
  'all:initial',
  'position:absolute',
  'inset:0 auto auto 0',
  'width:0',
  'height:0',
  'display:block',
]
  .map((rule) => `${rule}!important;`)
  .join('');

/** Mouse and key events on our parts are not the page's business (its click-outside and focus traps). */
export const PRIVATE_EVENTS: readonly string[] = [
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'focusin',
  'wheel',
];
