import { start } from '../renderers/select2';
import { order } from './order';

start(order);
