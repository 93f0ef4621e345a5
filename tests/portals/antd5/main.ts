import 'antd5/dist/reset.css';
import * as antd from 'antd5';
import { startWith } from '../renderers/antd';
import { order } from './order';

startWith(antd, order);
