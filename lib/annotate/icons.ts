/** Draws icons from instructions. */
import type { IconName, Part } from '../looks/icons';
import { build } from './sheet';

/** A 16 px icon; decorative, so the words beside it must carry the meaning. */
export type DrawIcon = (name: IconName) => Node;

/** Draws the icons of one document. */
export const createIcons =
  (document: Document, icons: Readonly<Record<IconName, readonly Part[]>>): DrawIcon =>
  (name) =>
    build(document, ['svg', { viewBox: '0 0 16 16', class: name, 'aria-hidden': 'true' }, ...icons[name]]);
