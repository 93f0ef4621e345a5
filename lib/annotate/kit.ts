/** What every part of the layer is built with. */
import type { Words } from '../looks/words';
import type { DrawIcon } from './icons';
import type { Guard } from './trust';

export interface Kit {
  document: Document;
  words: Words;
  icon: DrawIcon;
  guard: Guard;
}
