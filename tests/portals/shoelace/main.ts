import { start } from '../renderers/shoelace';
import { order } from './order';

start(order);
