/** The icon set and the mark. Icons are decoration: the word beside them carries the meaning. */
import { ICON_PATHS, type IconName } from './icon-paths';

export type { IconName } from './icon-paths';

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`i ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {ICON_PATHS[name]}
    </svg>
  );
}

/** The product's mark: a tick over a ruled line. */
export function Mark() {
  return (
    <svg className="brand" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" fill="var(--brand)" />
      <path fill="none" stroke="#fff" strokeWidth="2.2" d="m4 6.6 2.9 2.9L12.2 3.6" />
      <path stroke="#fff" strokeWidth="2" d="M3 13h10" />
    </svg>
  );
}
