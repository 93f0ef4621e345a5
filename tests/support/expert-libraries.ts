/** What the expert script knows of each component library: where a row, a label, a list and its options are. */
export interface Library {
  row: string;
  label: string;
  /** What opens a list. */
  trigger: string;
  /** An ancestor (or the trigger itself) that says the list is closed. */
  disabled: string;
  option: string;
  radio: string;
  /** The part of an open list that scrolls, where only some options are in the document. */
  scroller?: string;
  /** The lists are the browser's own: no script can click in them, so they are set. */
  native?: boolean;
}

const FUSION: Library = {
  row: '.next-form > .next-form-item',
  label: '.next-form-item-label',
  trigger: '.next-select-trigger',
  disabled: '.next-disabled',
  option: '.next-menu-item',
  radio: '.next-radio-wrapper',
};

const ELEMENT_PLUS: Library = {
  row: '.el-form-item',
  label: '.el-form-item__label',
  trigger: '.el-select__wrapper',
  disabled: '.is-disabled',
  option: '.el-select-dropdown__item',
  radio: '.el-radio, .el-checkbox',
};

const ANTD: Library = {
  row: '.ant-form-item',
  label: '.ant-form-item-label',
  trigger: '.ant-select-selector',
  disabled: '.ant-select-disabled',
  option: '.ant-select-item-option',
  radio: '.ant-radio-wrapper, .ant-checkbox-wrapper',
  scroller: '.ant-select-dropdown [class*="list-holder"]',
};

const ARCO: Library = {
  row: '.arco-form-item',
  label: '.arco-form-label-item',
  trigger: '.arco-select-view',
  disabled: '.arco-select-disabled',
  option: '.arco-select-option',
  radio: '.arco-radio, .arco-checkbox',
};

const ELEMENT_UI: Library = {
  row: '.el-form-item',
  label: '.el-form-item__label',
  trigger: '.el-select .el-input__inner',
  disabled: '.is-disabled',
  option: '.el-select-dropdown__item',
  radio: '.el-radio, .el-checkbox',
};

const TDESIGN: Library = {
  row: '.t-form__item',
  label: '.t-form__label',
  trigger: '.t-select__wrap .t-input',
  disabled: '.t-is-disabled',
  option: '.t-select-option',
  radio: '.t-radio, .t-checkbox',
};

const NATIVE: Library = {
  row: '.tb tr',
  label: '.tl',
  trigger: 'select',
  disabled: ':disabled',
  option: 'option',
  radio: '.q-choice',
  native: true,
};

const LAYUI: Library = {
  row: '.layui-form-item',
  label: '.layui-form-label',
  trigger: '.layui-select-title input',
  disabled: '.layui-select-disabled',
  option: '.layui-anim dd',
  radio: '.layui-form-radio, .layui-form-checkbox',
};

const LIBRARIES: Readonly<Record<string, Library>> = {
  fusion: FUSION,
  'element-plus': ELEMENT_PLUS,
  antd5: ANTD,
  antd6: { ...ANTD, trigger: '.ant-select' },
  arco: ARCO,
  'element-ui': ELEMENT_UI,
  tdesign: TDESIGN,
  mixed: ELEMENT_PLUS,
  'native-table': NATIVE,
  random: { ...NATIVE, row: '[class$="-r"]', label: '[class$="-l"]' },
  placeholder: { ...NATIVE, row: '.ph-row', label: '' },
  'miit-sms': { ...NATIVE, row: '.q-plain > div > div', label: '' },
  layui: LAYUI,
};

export const LIBRARY_OF = (portalId: string): Library => {
  const library = LIBRARIES[portalId];
  if (!library) throw new Error(`the expert does not know ${portalId}`);
  return library;
};
