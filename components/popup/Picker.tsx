/**
 * A button that opens a list below it: shared by the client and the site picker. The list lies over
 * the body of the popup; Escape or a click outside closes it and the focus goes back to the button.
 */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';

interface PickerProps {
  /** Attributes of the button that outside scripts read. */
  handle: Record<`data-${string}`, string | number>;
  name: string;
  summary: ReactNode;
  children(close: () => void): ReactNode;
}

export function Picker({ handle, name, summary, children }: PickerProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const outside = (event: Event) => {
      const at = event.target as Node;
      if (!layer.current?.contains(at) && !button.current?.contains(at)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { signal: stop.signal });
    document.addEventListener('focusin', outside, { signal: stop.signal });
    return () => stop.abort();
  }, [open]);
  return (
    <div className="pick-row">
      <button
        ref={button}
        type="button"
        {...handle}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="sr">{name}</span>
        {summary}
        <Icon name="down" />
      </button>
      {open && (
        <div
          ref={layer}
          id={id}
          className="drop"
          role="dialog"
          aria-label={name}
          onKeyDown={(e) => {
            if (e.key !== 'Escape') return;
            e.stopPropagation();
            e.preventDefault();
            close();
          }}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}

/** Marks the option that is in use now. */
export function CurrentTick() {
  const { t } = useI18n();
  return (
    <span className="current c-accent">
      <Icon name="ok" />
      <span className="sr">{t('picker.current')}</span>
    </span>
  );
}
