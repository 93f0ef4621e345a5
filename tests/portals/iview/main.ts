import { start } from '../renderers/iview';
import { order } from './order';

start(order);
