/** Our buttons act only on a person's own press, on a part that this person can see. */

type Tracking = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type TrackedEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** Less than this is as good as invisible. */
const MIN_OPACITY = 0.6;

export interface Guard {
  /** Calls `act` for trusted presses on a visible element. */
  onPress(element: HTMLElement, act: () => void): void;
  /** The same for what changes a value or a setting: also asks the browser whether anything covers the element. */
  onCommit(element: HTMLElement, act: () => void): void;
}

/** Creates the guard for one host. */
export function createGuard(document: Document, host: HTMLElement, signal: AbortSignal): Guard {
  /** How much of us shines through, and whether an effect on the whole page blinds the browser's tracking. */
  const chain = () => {
    let opacity = 1;
    let effects = false;
    for (let e: Element | null = host; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      opacity *= Number(style.opacity);
      // Grey pages on days of mourning are a filter on <html>.
      effects ||= e !== host && (style.filter !== 'none' || style.transform !== 'none');
    }
    return { opacity, effects };
  };

  const isSeen = (element: HTMLElement): boolean => {
    const r = element.getBoundingClientRect();
    const top = document.elementsFromPoint(r.left + r.width / 2, r.top + r.height / 2)[0];
    const shown = host.checkVisibility({ visibilityProperty: true });
    return top === host && shown && chain().opacity >= MIN_OPACITY;
  };

  /** A cover that lets presses through is known to Chromium's visibility tracking only. */
  const uncovered = (element: HTMLElement): Promise<boolean> => {
    if (!('isVisible' in IntersectionObserverEntry.prototype) || chain().effects)
      return Promise.resolve(true);
    return new Promise((done) => {
      const observer = new IntersectionObserver(
        (entries) => {
          observer.disconnect();
          done((entries.at(-1) as TrackedEntry).isVisible !== false);
        },
        { trackVisibility: true, delay: 100 } as Tracking,
      );
      observer.observe(element);
    });
  };

  const listen = (element: HTMLElement, act: () => void) => {
    // The caret stays in the field.
    element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    element.addEventListener('click', (event) => event.isTrusted && isSeen(element) && act(), { signal });
  };

  return {
    onPress: listen,
    onCommit: (element, act) =>
      listen(element, () => void uncovered(element).then((yes) => yes && !signal.aborted && act())),
  };
}
