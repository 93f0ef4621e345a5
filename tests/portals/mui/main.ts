import { start } from '../renderers/mui';
import { order } from './order';

start(order);
