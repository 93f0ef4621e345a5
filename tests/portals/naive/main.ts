import { start } from '../renderers/naive';
import { order } from './order';

start(order);
