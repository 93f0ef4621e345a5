import '../renderers/jquery-global';
import 'chosen-js/chosen.min.css';
import 'chosen-js';
import $ from 'jquery';
import { startWith } from '../renderers/jquery';
import { order } from './order';

startWith(order, {
  labels: 'above',
  put: (select) =>
    void $(select).chosen({
      width: select.closest('.q-row') ? '160px' : '100%',
      disable_search_threshold: 10,
      search_contains: true,
      no_results_text: '没有匹配的结果',
      placeholder_text_multiple: '请选择',
    }),
  renew: (select) => void $(select).trigger('chosen:updated'),
});
