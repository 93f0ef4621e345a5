// Its exports name the style sheet for style loaders only.
import '../node_modules/ng-zorro-antd/ng-zorro-antd.min.css';
import { start } from '../renderers/ng-zorro';
import { order } from './order';

start(order);
