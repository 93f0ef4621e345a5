/** Descriptions of a page's controls, as a scan would give them. */
import type { ControlDescription } from '../../../lib/recognise/types';

/** An empty text box of the entity's block. */
export const text = (
  id: string,
  label: string,
  more: Partial<ControlDescription> = {},
): ControlDescription => ({
  id,
  kind: 'text',
  labels: [{ text: label, source: 'form-item' }],
  headings: ['主办者信息'],
  value: '',
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  ...more,
});
