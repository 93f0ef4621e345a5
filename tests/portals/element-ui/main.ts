import { start } from '../renderers/element-ui';
import { order } from './order';

start(order);
