/** Drawings of the icon set, 16 × 16, in the current colour. */
import type { ReactNode } from 'react';

/** Drawn with a 1.5 px line. */
const line = (...paths: string[]): ReactNode =>
  paths.map((d) => <path key={d} d={d} fill="none" stroke="currentColor" strokeWidth="1.5" />);

export const ICON_PATHS = {
  down: line('m3.5 6 4.5 4.5L12.5 6'),
  right: line('m6 3.5 4.5 4.5L6 12.5'),
  back: line('M9.5 3.5 5 8l4.5 4.5'),
  gear: line(
    'M5.8 8a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0',
    'M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  ),
  ok: <path fill="none" stroke="currentColor" strokeWidth="2" d="m2.2 8.6 3.8 3.8L13.8 4" />,
  error: (
    <>
      <path fill="currentColor" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path stroke="var(--on-sev)" strokeWidth="2" d="M8 4.2v4.6" />
      <rect x="7" y="10.4" width="2" height="2" fill="var(--on-sev)" />
    </>
  ),
  warning: (
    <>
      <path
        fill="currentColor"
        d="M8 .9c.5 0 .9.3 1.1.6l6.5 11.4c.5.9-.1 2-1.1 2h-13c-1 0-1.6-1.1-1.1-2L6.9 1.5c.2-.3.6-.6 1.1-.6z"
      />
      <path stroke="var(--on-sev)" strokeWidth="2" d="M8 5v4.2" />
      <rect x="7" y="10.6" width="2" height="2" fill="var(--on-sev)" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path stroke="currentColor" strokeWidth="1.7" d="M8 7.2v4.3" />
      <rect x="7.1" y="4.2" width="1.8" height="1.8" fill="currentColor" />
    </>
  ),
  keep: line('M8 1.8 13.5 4v3.8c0 3-2.2 5.2-5.5 6.4-3.3-1.2-5.5-3.4-5.5-6.4V4z', 'M5.6 7.9 7.4 9.7l3.2-3.4'),
  shield: line('M8 1.8 13.5 4v3.8c0 3-2.2 5.2-5.5 6.4-3.3-1.2-5.5-3.4-5.5-6.4V4z'),
  you: line('m2.5 13.5.7-3L10.5 3.2 12.8 5.5 5.5 12.8z', 'm9 4.7 2.3 2.3'),
  noopt: line('M2 4h8M2 8h5M2 12h4', 'm9.5 9.5 4.5 4.5M14 9.5 9.5 14'),
  changed: line('M13.2 6.5A5.5 5.5 0 0 0 3.4 5M2.8 9.5A5.5 5.5 0 0 0 12.6 11', 'M3 1.8V5h3.2M13 14.2V11H9.8'),
  hidden: line(
    'M1.5 8c1.6-2.8 3.8-4.3 6.5-4.3s4.9 1.5 6.5 4.3c-1.6 2.8-3.8 4.3-6.5 4.3S3.1 10.8 1.5 8z',
    'm3 13 10-10',
  ),
  undo: line('M3 5.5h6.5a4 4 0 0 1 0 8H5', 'M6 2.5 3 5.5l3 3'),
  clock: line('M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0', 'M8 4.3V8l2.6 1.7'),
  cal: line('M2.75 3.25h10.5a1 1 0 0 1 1 1v9h-12.5v-9a1 1 0 0 1 1-1z', 'M2 6.5h12M5 1.5v3M11 1.5v3'),
  play: line('M4.5 2.8v10.4L13 8z'),
  stop: line('M3.75 3.75h8.5v8.5h-8.5z'),
  page: line('M1.75 2.25h12.5v11.5H1.75z', 'M2 5.5h12M4.5 8.5h3M4.5 11h5'),
  export: line('M8 10V2.2M4.8 5.3 8 2.1l3.2 3.2M2 11v3h12v-3'),
  import: line('M8 1.8v7.7M4.8 6.5 8 9.7l3.2-3.2M2 11v3h12v-3'),
  check: line('M1.75 2.25h12.5v11.5H1.75z', 'm4.8 8.2 2.3 2.3 4.2-4.7'),
  doc: line('M3.25 1.75h6.5l3 3v9.5h-9.5z', 'M9.5 2v3h3M5.5 8h5M5.5 11h5'),
  people: line(
    'M3.5 5.3a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
    'M1.5 13.5c.3-2.7 2-4 4.5-4s4.2 1.3 4.5 4M10.5 3.2a2.4 2.4 0 0 1 0 4.3M12 9.9c1.5.5 2.3 1.7 2.5 3.6',
  ),
  lock: line(
    'M3.75 6.75h8.5a1 1 0 0 1 1 1v6.5H2.75v-6.5a1 1 0 0 1 1-1z',
    'M5 6.5V4.8a3 3 0 0 1 6 0v1.7M8 9.5v2',
  ),
  person: line(
    'M5.25 5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0',
    'M2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5',
  ),
  copy: line('M5.25 5.25h8.5v8.5h-8.5z', 'M3.25 10.75h-.5v-8.5h8v.5'),
  print: line('M4.5 5.5V2.25h7V5.5', 'M4.5 11.5H2.25V5.75h11.5v5.75H11.5', 'M4.5 9.5h7v4.25h-7z'),
  panel: line('M1.75 2.75h12.5v10.5H1.75z', 'M10 3v10'),
  plus: line('M8 2.5v11M2.5 8h11'),
  search: line('M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0', 'm10.3 10.3 3.7 3.7'),
  trash: line('M2.5 4h11M6 4V2.25h4V4M4 4l.6 9.75h6.8L12 4', 'M6.7 6.5v5M9.3 6.5v5'),
  puzzle: line(
    'M6 3.5a1.5 1.5 0 0 1 3 0h3.25v3.25a1.5 1.5 0 0 1 0 3v3.5H9a1.5 1.5 0 0 0-3 0H2.75V9.75a1.5 1.5 0 0 0 0-3V3.5z',
  ),
  pin: line('M5.5 2h5l-.5 5 2.5 2.5h-9L6 7zM8 9.5V14.5'),
  book: line(
    'M8 3.5C6.5 2.5 4.5 2.2 2 2.25v10.5c2.5 0 4.5.3 6 1.25 1.5-1 3.5-1.25 6-1.25V2.25c-2.5 0-4.5.25-6 1.25zM8 3.5V14',
  ),
} as const;

export type IconName = keyof typeof ICON_PATHS;
