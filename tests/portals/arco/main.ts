import { start } from '../renderers/arco';
import { order } from './order';

start(order);
