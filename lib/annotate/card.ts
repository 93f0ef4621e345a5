/** The card of one finding: why, sources with dates, fix, put aside. One at a time, in the top layer. */
import { type Child, make } from './elements';
import type { Kit } from './kit';
import { type Box, placeCard } from './place';
import type { FindingDetails, PlacedFinding } from './types';
import { say } from './words';

export interface CardContent {
  label: string;
  finding: PlacedFinding;
  details?: FindingDetails;
  theme: 'light' | 'dark';
  index: number;
  total: number;
}

export interface CardActions {
  fix(): void;
  ignore(): void;
  muteSite(): void;
  muteRule(): void;
  rule(): void;
  next(): void;
  close(): void;
}

export interface Card {
  element: HTMLElement;
  isOpen(): boolean;
  /** Draws and opens; `focus` puts the focus on the first button. */
  open(content: CardContent, focus: boolean): void;
  /** What came after the card was opened; the buttons keep the focus. */
  explain(content: CardContent): void;
  close(): void;
  /** Beside a field, in viewport pixels. */
  place(field: Box): void;
}

const MAX_SOURCES = 3;

/** The user's words stand in “ ” and are marked. */
function marked(document: Document, message: string): Child[] {
  return message
    .split(/(“[^”]*”)/)
    .flatMap((part) =>
      part.startsWith('“') && part.endsWith('”')
        ? ['“', make(document, 'mark', {}, part.slice(1, -1)), '”']
        : [part],
    );
}

function squares({ document, words }: Kit, agreeing: number, total: number): HTMLElement {
  const boxes = Array.from({ length: Math.min(total, 8) }, (_, i) =>
    make(document, 'u', i < agreeing ? { class: 'y' } : {}),
  );
  const label = say(words.evidence, agreeing, total);
  return make(
    document,
    'span',
    {},
    make(document, 'i', { class: 'ev', role: 'img', 'aria-label': label }, ...boxes),
    label,
  );
}

/** Creates the card inside the closed root. */
export function createCard(kit: Kit, actions: CardActions): Card {
  const { document, words, icon, guard } = kit;
  const element = make(document, 'section', {
    class: 'card',
    role: 'dialog',
    popover: 'manual',
    lang: words.lang,
  });
  const button = (label: string, kind: string, act: () => void, listen = guard.onCommit) => {
    const it = make(document, 'button', { class: kind, type: 'button' }, label);
    listen(it, act);
    return it;
  };

  const facts = ({ finding, details }: CardContent): HTMLElement => {
    const row = (term: string, ...children: Child[]) => [
      make(document, 'dt', {}, term),
      make(document, 'dd', {}, ...children),
    ];
    const lines: Child[] = finding.sources
      .slice(0, MAX_SOURCES)
      .map(({ document: title, section, date }) =>
        make(
          document,
          'span',
          {},
          [title, section].filter(Boolean).join(' '),
          date && ' ',
          date && make(document, 'time', {}, date),
        ),
      );
    if (details?.total) lines.unshift(squares(kit, details.agreeing ?? 0, details.total));
    const rest = finding.sources.length - MAX_SOURCES;
    if (rest > 0) lines.push(make(document, 'span', {}, say(words.moreSources, rest)));
    lines.push(button(words.rule, 'act act--q', actions.rule, guard.onPress));
    return make(
      document,
      'dl',
      {},
      ...(details?.why ? row(words.why, details.why) : []),
      ...(finding.conflict ? row(words.differ, finding.conflict) : []),
      ...row(words.sources, ...lines),
    );
  };

  const render = (content: CardContent) => {
    const { finding, label, index, total } = content;
    const shut = button('', 'x', actions.close, guard.onPress);
    shut.setAttribute('aria-label', words.close);
    shut.append(icon('close'));
    element.className = `card ${finding.severity} ${content.theme}`;
    element.setAttribute('aria-label', `${label}，${words.severity[finding.severity]}`);
    element.replaceChildren(
      make(
        document,
        'header',
        {},
        make(document, 'b', {}, icon(finding.severity), words.severity[finding.severity]),
        make(document, 'i', {}, say(words.position, index, total)),
        total > 1 && button(words.next, 'act act--q', actions.next, guard.onPress),
        shut,
      ),
      make(document, 'p', { class: 'say' }, ...marked(document, finding.message)),
    );
    element.append(
      facts(content),
      make(
        document,
        'footer',
        {},
        finding.fix && button(finding.fix.label, 'act', actions.fix),
        button(words.ignore, 'act act--q', actions.ignore),
        button(words.muteSite, 'act act--q', actions.muteSite),
        button(words.muteRule, 'act act--q', actions.muteRule),
      ),
    );
  };

  const isOpen = () => element.isConnected && element.matches(':popover-open');
  return {
    element,
    isOpen,
    open(content, focus) {
      render(content);
      if (!isOpen()) element.showPopover();
      if (focus) element.querySelector<HTMLElement>('footer button')?.focus({ preventScroll: true });
    },
    explain(content) {
      element.querySelector('dl')?.replaceWith(facts(content));
    },
    close() {
      if (isOpen()) element.hidePopover();
    },
    place(field) {
      const view = document.documentElement;
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const { x, y } = placeCard(field, size, { width: view.clientWidth, height: view.clientHeight });
      element.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
    },
  };
}
