/** Our buttons act only on a person's own press, on a part that this person can see. */

type Visibility = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };

/** Less than this is as good as invisible. */
const MIN_OPACITY = 0.6;

export interface Guard {
  /** Calls `act` for trusted presses on a visible element. */
  onPress(element: HTMLElement, act: () => void): void;
}

/** Creates the guard for one host. */
export function createGuard(document: Document, host: HTMLElement, signal: AbortSignal): Guard {
  const view = document.defaultView!;
  const hidden = new WeakSet<Element>();
  // Occlusion by something that lets clicks through is only known to Chromium's visibility tracking.
  const tracked = 'isVisible' in view.IntersectionObserverEntry.prototype;
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const entry of entries as (IntersectionObserverEntry & { isVisible?: boolean })[])
        if (entry.isVisible === false && entry.isIntersecting) hidden.add(entry.target);
        else hidden.delete(entry.target);
    },
    { trackVisibility: true, delay: 100 } as Visibility,
  );
  signal.addEventListener('abort', () => observer.disconnect());

  /** A filter on the whole page (days of mourning are grey) blinds the tracking; opacity is read here. */
  const chain = () => {
    let opacity = 1;
    let effects = false;
    for (let e: Element | null = host; e; e = e.parentElement) {
      const style = view.getComputedStyle(e);
      opacity *= Number(style.opacity);
      effects ||= e !== host && (style.filter !== 'none' || style.transform !== 'none');
    }
    return { opacity, effects };
  };

  const isSeen = (element: HTMLElement): boolean => {
    const r = element.getBoundingClientRect();
    const top = document.elementsFromPoint(r.left + r.width / 2, r.top + r.height / 2)[0];
    const { opacity, effects } = chain();
    if (top !== host || opacity < MIN_OPACITY || !host.checkVisibility({ visibilityProperty: true }))
      return false;
    return effects || !hidden.has(element);
  };

  return {
    onPress(element, act) {
      if (tracked) observer.observe(element);
      // The caret stays in the field.
      element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
      element.addEventListener(
        'click',
        (event) => {
          if (event.isTrusted && isSeen(element)) act();
        },
        { signal },
      );
    },
  };
}
