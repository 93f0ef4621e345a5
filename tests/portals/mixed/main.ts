import { start } from '../renderers/element-plus';
import { order } from './order';

start(order);
