/** What every part of the layer is built with. */
import type { Looks } from '../looks/index';
import type { Guard } from './trust';

export interface Kit extends Looks {
  document: Document;
  guard: Guard;
}
