import 'antd4/dist/antd.css';
import * as antd from 'antd4';
import moment from 'moment';
import { startWith } from '../renderers/antd';
import { order } from './order';

startWith(antd, order, moment);
