import { start } from '../renderers/tdesign';
import { order } from './order';

start(order);
