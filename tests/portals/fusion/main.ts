import { start } from '../renderers/fusion';
import { order } from './order';

start(order);
