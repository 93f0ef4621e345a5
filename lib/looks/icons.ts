/** Icons as drawing instructions, built node by node: no markup is ever parsed. */

export type Part = readonly [tag: 'path' | 'rect' | 'circle', attributes: Readonly<Record<string, string>>];

const line = (d: string, stroke = 'currentColor', width = '1.5'): Part => [
  'path',
  { d, fill: 'none', stroke, 'stroke-width': width },
];
const solid = (d: string): Part => ['path', { d, fill: 'currentColor' }];
const dot = (x: string, y: string, size: string, fill: string): Part => [
  'rect',
  { x, y, width: size, height: size, fill },
];
const ON = 'var(--on-sev)';

export const ICONS = {
  error: [
    solid('M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z'),
    line('M8 4.2v4.6', ON, '2'),
    dot('7', '10.4', '2', ON),
  ],
  warning: [
    solid('M8 .9c.5 0 .9.3 1.1.6l6.5 11.4c.5.9-.1 2-1.1 2h-13c-1 0-1.6-1.1-1.1-2L6.9 1.5c.2-.3.6-.6 1.1-.6z'),
    line('M8 5v4.2', ON, '2'),
    dot('7', '10.6', '2', ON),
  ],
  info: [
    ['circle', { cx: '8', cy: '8', r: '6.25', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }],
    line('M8 7.2v4.3', undefined, '1.7'),
    dot('7.1', '4.2', '1.8', 'currentColor'),
  ],
  ok: [line('m2.2 8.6 3.8 3.8L13.8 4', undefined, '2')],
  close: [line('m3.5 3.5 9 9M12.5 3.5l-9 9')],
  you: [line('m2.5 13.5.7-3L10.5 3.2 12.8 5.5 5.5 12.8z'), line('m9 4.7 2.3 2.3')],
  brand: [
    ['rect', { width: '16', height: '16', rx: '3.5', fill: 'var(--brand)' }],
    line('m4 6.6 2.9 2.9L12.2 3.6', '#fff', '2.2'),
    line('M3 13h10', '#fff', '2'),
  ],
} satisfies Record<string, readonly Part[]>;

export type IconName = keyof typeof ICONS;
