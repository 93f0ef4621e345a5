/**
 * What a person does to a control, as untrusted events of the extension's own world. Which events each
 * library listens to was measured; the whole sequence of a press serves all of them.
 */

const boxOf = (el: Element) => {
  const r = el.getBoundingClientRect();
  return { clientX: r.left + r.width / 2, clientY: r.top + r.height / 2 };
};

const mouse = (el: Element, type: string, more: MouseEventInit = {}) => {
  const isPointer = type.startsWith('pointer');
  const Kind = isPointer ? PointerEvent : MouseEvent;
  const pointer = isPointer && { pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const bubbles = !/enter$|leave$/.test(type);
  const init = { bubbles, cancelable: bubbles, composed: true, detail: 1, ...boxOf(el), ...pointer, ...more };
  return el.dispatchEvent(new Kind(type, init as MouseEventInit));
};

/** Moves the pointer over an element: menus that open their next level on hover need it. */
export const hover = (el: Element): void => {
  for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'pointermove', 'mousemove']) {
    // Entering is told to each element on its own; the box around a text is entered with it.
    if (/enter$/.test(type) && el.parentElement) mouse(el.parentElement, type);
    mouse(el, type);
  }
};

/** A full press at the element's centre; `focus`: the element takes the focus on the way, as under a finger. */
export const press = (el: Element, focus = false): void => {
  hover(el);
  mouse(el, 'pointerdown', { buttons: 1 });
  mouse(el, 'mousedown', { buttons: 1 });
  if (focus) takeFocus(el as HTMLElement);
  mouse(el, 'pointerup');
  mouse(el, 'mouseup');
  mouse(el, 'click');
};

const KEYS: Record<string, number> = { Enter: 13, Escape: 27, ArrowDown: 40, Tab: 9 };

/** A key on an element; libraries read `keyCode` as well as `key`. */
export const key = (el: Element, name: keyof typeof KEYS & string): void => {
  const keyCode = KEYS[name];
  for (const type of ['keydown', 'keyup'])
    el.dispatchEvent(
      new KeyboardEvent(type, {
        key: name,
        code: name,
        keyCode,
        which: keyCode,
        bubbles: true,
        cancelable: true,
        composed: true,
      } as KeyboardEventInit),
    );
};

/** A plain bubbling event. */
export const fire = (el: Element, type: string): void => {
  el.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
};

/** Focus events alone, for pages that check or format on leaving; the real focus stays where it is. */
export const fakeFocus = (el: Element, enter: boolean): void => {
  for (const type of enter ? ['focus', 'focusin'] : ['blur', 'focusout'])
    el.dispatchEvent(new FocusEvent(type, { bubbles: type.length > 5, composed: true }));
};

/** A finger; browsers without touch screens may have no such events. */
export const touch = (el: Element, type: string, clientX: number, clientY: number): void => {
  if (!globalThis.TouchEvent) return;
  const point = new Touch({ identifier: 1, target: el, clientX, clientY, pageX: clientX, pageY: clientY });
  const touches = type === 'touchend' ? [] : [point];
  const init = { bubbles: true, cancelable: true, composed: true, changedTouches: [point] };
  el.dispatchEvent(new TouchEvent(type, { ...init, touches, targetTouches: touches }));
};

/** Real focus; a document that is not in front gets the events as well, since the browser holds them back. */
export const takeFocus = (el: HTMLElement): void => {
  el.focus({ preventScroll: true });
  if (!el.ownerDocument.hasFocus()) fakeFocus(el, true);
};

/** The focus goes from an element and from what is in it. */
export const leave = (el: HTMLElement): void => {
  const { activeElement } = el.getRootNode() as Document | ShadowRoot;
  const inner = activeElement && el.contains(activeElement) ? (activeElement as HTMLElement) : el;
  inner.blur();
  if (!el.ownerDocument.hasFocus()) fakeFocus(inner, false);
};

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** An input or a textarea; what else takes text is an element that can be edited in place. */
const isPlainBox = (el: HTMLElement): boolean => /^(?:input|textarea)$/.test(el.localName);

/** What a text box holds. */
export const textIn = (el: TextBox): string =>
  isPlainBox(el) ? el.value : (el as HTMLElement).innerText.trim();

/** Ends an input-method composition: a value written into an active one is lost (measured, Element Plus). */
export const endComposition = (el: HTMLElement): void => {
  const root = el.getRootNode() as Document | ShadowRoot;
  if (root.activeElement === el) el.blur();
};

/** A key let go, for the scripts that look at a box only then (jQuery's plug-ins). */
const keyUp = (el: TextBox, text: string): void => {
  el.dispatchEvent(new KeyboardEvent('keyup', { key: text.at(-1) ?? '', bubbles: true, composed: true }));
};

/** Sets a box's value through the native setter and tells the page. */
export const writeText = (el: TextBox, text: string): void => {
  const { prototype } = el.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement;
  if (isPlainBox(el)) Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(el, text);
  // What a button shows belongs to the page's own script: React loses its page when the text is replaced.
  else if ((el as HTMLElement).isContentEditable) (el as HTMLElement).textContent = text;
  else return;
  el.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
  keyUp(el, text);
};

/**
 * Types like a person, so that the browser's own undo knows about it: needs the document's focus and a
 * focusable box. True when the box then holds the text.
 */
export const insertText = (el: TextBox, text: string): boolean => {
  const doc = el.ownerDocument;
  if (!doc.hasFocus() || !text) return false;
  el.focus({ preventScroll: true });
  if ((el.getRootNode() as Document | ShadowRoot).activeElement !== el) return false;
  if (isPlainBox(el)) el.select();
  else doc.getSelection()?.selectAllChildren(el);
  if (!doc.execCommand('insertText', false, text) || textIn(el) !== text) return false;
  keyUp(el, text);
  return true;
};

/** Size in the layout; transforms do not count, since popups grow out of nothing while they open. */
const sizeOf = (el: Element): [width: number, height: number] => {
  if ('offsetWidth' in el) return [(el as HTMLElement).offsetWidth, (el as HTMLElement).offsetHeight];
  const r = el.getBoundingClientRect();
  return [r.width, r.height];
};

const isUnseen = (el: Element) => getComputedStyle(el).visibility === 'hidden';

/** Has a size in the layout, even while it waits, unseen, for a frame to be drawn (a hidden tab draws none). */
export const isLaidOut = (el: Element): boolean => el.isConnected && !sizeOf(el).some((n) => n < 1);

/** Laid out with a size and not hidden by style; popups and their options are judged with it. */
export const isShown = (el: Element): boolean => isLaidOut(el) && !isUnseen(el);

/** Shown, and not inside a box of no size that cuts it off (the screen-reader copy of a list). */
export const isShownIn = (el: Element, box: Element): boolean => {
  if (!isLaidOut(el) || (isUnseen(el) && !isUnseen(box))) return false;
  for (let up: Element | null = el; up && up !== box.parentElement; up = up.parentElement) {
    // A copy far off only measures; wherever the page is scrolled to.
    if ((up as HTMLElement).offsetTop < -5e3) return false;
    if (up !== el && sizeOf(up).some((n) => n < 2) && getComputedStyle(up).overflow !== 'visible')
      return false;
  }
  return true;
};
