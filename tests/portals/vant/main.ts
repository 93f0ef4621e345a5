import { start } from '../renderers/vant';
import { order } from './order';

start(order);
