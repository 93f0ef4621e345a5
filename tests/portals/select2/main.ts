import '../renderers/jquery-global';
import 'select2/dist/css/select2.min.css';
import $ from 'jquery';
import select2 from 'select2';
import { startWith } from '../renderers/jquery';
import { order } from './order';

if (typeof select2 === 'function') select2(window, $);

startWith(order, {
  labels: 'before',
  put: (select) =>
    void $(select).select2({
      width: select.closest('.q-row') ? '150px' : '100%',
      placeholder: select.multiple ? '可多选' : select.options[0]?.text,
      minimumResultsForSearch: 10,
    }),
  renew: (select) => void $(select).trigger('change.select2'),
});
