/** Mark, edge bar and one-line message of one field. */
import { build, setText } from './elements';
import type { Kit } from './kit';
import { estimateWidth, type Place } from './place';
import type { FieldState } from './state';
import type { Counter } from './types';
import { counterText, say } from './words';

/** Everything one frame needs to draw a field; lengths in our own pixels. */
export interface Picture {
  x: number;
  y: number;
  width: number;
  height: number;
  level: number;
  theme: 'light' | 'dark';
  place: Place;
  open: boolean;
  counter?: Counter;
}

export interface View {
  element: HTMLElement;
  draw(state: FieldState, picture: Picture): void;
  hide(): void;
  /** A ring around the field, once; `done` when it has gone. */
  flash(done: () => void): void;
}

type Part = HTMLElement;

interface Actions {
  open(): void;
  fix(): void;
}

/** A field this close to the page's left edge has its bar inside. */
const EDGE_ROOM = 5;
/** Room a fix button needs beside its message. */
const FIX_GAP = 12;

/** Creates the parts; they are empty and hidden until drawn. */
export function createView({ document, words, icons, mark: parts, guard }: Kit, actions: Actions): View {
  const element = build(document, parts);
  const [edge, mark, msg] = element.children as unknown as HTMLElement[] as [Part, Part, Part];
  const [text, fix, more, counter] = msg.children as unknown as [Part, Part, Part, Part];
  guard.onPress(mark, actions.open);
  guard.onCommit(fix, actions.fix);
  let said = '';
  let stood = '';
  let drawn = '';
  let kind = '';

  const drawContent = ({ shown, field, ok }: FieldState, picture: Picture) => {
    const [first] = shown;
    const now = first?.severity ?? 'ok';
    mark.hidden = (!first && !ok) || picture.place.mark === 'none';
    edge.hidden = !first;
    if (kind !== now) mark.replaceChildren(build(document, icons[now]));
    kind = now;
    mark.setAttribute(
      'aria-label',
      first
        ? say(words.mark, field.label, words.severity[first.severity], shown.length)
        : `${field.label}，${words.severity.ok}`,
    );
    const message = first?.message ?? (ok ? words.severity.ok : '');
    mark.title = message;
    setText(text, message);
    setText(more, shown.length > 1 ? say(words.more, shown.length - 1) : '');
    more.hidden = shown.length < 2;
    setText(counter, picture.counter ? counterText(words, picture.counter) : '');
    counter.hidden = !picture.counter;
    const label = first?.fix?.label ?? '';
    setText(fix, label);
    const taken = [message, label, more.textContent, counter.textContent]
      .filter(Boolean)
      .reduce((sum, t) => sum + estimateWidth(t!) + FIX_GAP, 0);
    fix.hidden = !label || taken > picture.place.width;
    msg.hidden = picture.place.message === 'none' || !(message || picture.counter);
  };

  return {
    element,
    draw(state, picture) {
      const { place, x, y, width, height, level, theme, open, counter: count } = picture;
      if (element.hidden) element.hidden = false;
      const says = JSON.stringify([state.shown, state.ok, state.field.label, count, place]);
      if (says !== said) drawContent(state, picture);
      said = says;
      // New words in the same place leave the styles alone.
      const at = `${y}px auto auto ${x}px`;
      if (at !== stood) element.style.inset = at;
      stood = at;
      const looks = JSON.stringify([kind, { ...picture, x: x < EDGE_ROOM, y: 0, counter: 0 }]);
      if (looks === drawn) return;
      drawn = looks;
      element.className = `f ${kind} ${theme}`;
      edge.className = x < EDGE_ROOM ? 'edge edge--in' : 'edge';
      element.style.zIndex = `${level}`;
      element.style.setProperty('--w', `${width}px`);
      element.style.setProperty('--h', `${height}px`);
      element.style.setProperty('--m', `${place.width}px`);
      mark.className = `mark mark--${place.mark}${open ? ' is-open' : ''}`;
      msg.className = `msg msg--${place.message}`;
    },
    hide() {
      if (!element.hidden) element.hidden = true;
    },
    flash(done) {
      const ring = build(document, ['span', { class: 'flash' }]);
      ring.addEventListener('animationend', () => {
        ring.remove();
        done();
      });
      element.append(ring);
    },
  };
}
