import '../renderers/jquery-global';
import 'bootstrap';
import 'bootstrap-select/dist/css/bootstrap-select.min.css';
import 'bootstrap-select';
import $ from 'jquery';
import { startWith } from '../renderers/jquery';
import { order } from './order';

startWith(order, {
  labels: 'before',
  put: (select) =>
    void $(select).selectpicker({
      width: select.closest('.q-row') ? '160px' : '100%',
      liveSearch: select.options.length > 10,
      noneSelectedText: '请选择',
      style: 'btn-light',
    }),
  renew: (select) => void $(select).selectpicker('refresh'),
});
