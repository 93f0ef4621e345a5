/** Messages of one area of the extension's own pages, both languages side by side; the keys must be the same. */
import type { Translated } from './define';

export const zh = {} as const;

export const en: Translated<typeof zh> = {};
