import 'antd/dist/reset.css';
import * as antd from 'antd';
import { startWith } from '../renderers/antd';
import { order } from './order';

startWith(antd, order);
