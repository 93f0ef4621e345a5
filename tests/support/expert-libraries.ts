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
  /** What says where a section begins; a third-level heading by default. */
  heading?: string;
  /** The label has a tip in it, behind its own words. */
  tip?: boolean;
  /** The words a row of three lists is found by, where it has no label of its own. */
  region?: (label: string, part: string) => string;
  /** The options are in the row, shown or not: what was chosen is told by the trigger alone. */
  inside?: boolean;
  /** To be pressed after an option. */
  confirm?: string;
  cascade?: { open: string; node: string };
  /** A switch or a single box. */
  toggle?: string;
  /** A box for text that is no input. */
  sheet?: string;
  /** Lists for several choices that are searched: an open list moves away from the pointer as the page scrolls. */
  search?: string;
  /** Pressed after a date was typed. */
  dateKeys?: readonly string[];
  /** Both ends in one box with these words between them, or the keys after each of two boxes. */
  period?: { one?: string; between?: readonly string[]; last?: readonly string[] };
  /** Parts are within shadow roots or frames. */
  deep?: boolean;
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
  cascade: { open: 'input', node: '.el-cascader-node' },
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

const ANTD4: Library = {
  ...ANTD,
  cascade: { open: '.ant-select-selector', node: '.ant-cascader-menu-item' },
  toggle: '.ant-switch',
};

const NAIVE: Library = {
  row: '.n-form-item',
  label: '.n-form-item-label',
  heading: '.n-card-header__main',
  trigger: '.n-base-selection',
  disabled: '.n-base-selection--disabled',
  option: '.n-base-select-option',
  radio: '.n-radio, .n-checkbox',
  scroller: '.n-select-menu .v-vl, .n-cascader-menu .v-vl',
  cascade: { open: '.n-base-selection', node: '.n-cascader-option' },
  toggle: '.n-switch',
  period: { between: [], last: ['Escape'] },
};

const IVIEW: Library = {
  row: '.ivu-form-item',
  label: '.ivu-form-item-label',
  heading: '.ivu-divider-inner-text',
  trigger: '.ivu-select-selection',
  disabled: '.ivu-select-disabled',
  option: '.ivu-select-item',
  radio: '.ivu-radio-wrapper, .ivu-checkbox-wrapper',
  inside: true,
  period: { one: ' - ', last: ['Escape', 'Tab'] },
};

const MUI: Library = {
  row: '.MuiPaper-outlined > div:not(.MuiTypography-root)',
  label: 'label, p',
  heading: '.MuiTypography-subtitle1',
  trigger: '.MuiSelect-select, .MuiAutocomplete-input',
  disabled: '.Mui-disabled',
  option: '.MuiMenuItem-root, .MuiAutocomplete-option',
  radio: '.MuiFormControlLabel-root',
};

/** The wheel of a sheet turns to the option that is pressed and is then confirmed. */
const VANT: Library = {
  row: '.van-cell',
  label: '.van-field__label',
  heading: '.van-cell-group__title',
  trigger: '.van-field__control',
  disabled: '.van-field--disabled',
  option: '.van-picker-column__item',
  radio: '.van-radio, .van-checkbox',
  confirm: '.van-picker__confirm',
  cascade: { open: '.van-field__control', node: '.van-cascader__option' },
};

const BOOTSTRAP = {
  row: '.form-group',
  label: 'label:not(:empty)',
  heading: '.card-header',
  radio: '.q-choice',
  inside: true,
  dateKeys: ['End', 'Tab'],
};

const SELECT2: Library = {
  ...BOOTSTRAP,
  trigger: '.select2-selection',
  disabled: '.select2-container--disabled',
  option: '.select2-results__option',
  search: '.select2-search__field',
};

const CHOSEN: Library = {
  ...BOOTSTRAP,
  trigger: '.chosen-single, .chosen-choices',
  disabled: '.chosen-disabled',
  option: '.chosen-with-drop .active-result',
};

const BOOTSTRAP_SELECT: Library = {
  ...BOOTSTRAP,
  trigger: '.dropdown-toggle',
  disabled: '.bootstrap-select > .disabled',
  option: '.dropdown-item',
};

const BARE: Library = {
  row: '.b-row',
  label: '.b-name',
  tip: true,
  heading: '.b-head',
  trigger: '.b-value',
  disabled: 'x-none',
  option: '.b-list > div',
  radio: '.b-buttons span, .q-choice',
  sheet: '.b-text',
  inside: true,
};

const SHADOW: Library = {
  row: '.row',
  label: 'label[for], .label, b',
  region: (label, part) => `${label}（${part}）`,
  trigger: '.box',
  disabled: '[aria-disabled=true]',
  option: 'li',
  radio: '.q-choice',
  inside: true,
  deep: true,
};

const SHOELACE: Library = {
  row: '.row',
  label: '.form-control__label',
  heading: 'legend',
  region: (_, part) => part,
  trigger: '.select__display-input',
  disabled: '.select--disabled',
  option: 'sl-option',
  radio: 'sl-radio',
  inside: true,
  deep: true,
};

const LIBRARIES: Readonly<Record<string, Library>> = {
  fusion: FUSION,
  'element-plus': ELEMENT_PLUS,
  antd5: ANTD,
  antd6: { ...ANTD, trigger: '.ant-select' },
  'ng-zorro': {
    ...ANTD,
    scroller: '.cdk-virtual-scroll-viewport',
    cascade: { open: 'nz-cascader', node: '.ant-cascader-menu-item' },
    toggle: '.ant-switch',
    // Enter hands the form in.
    dateKeys: ['Tab'],
    period: { between: ['Tab'], last: ['Tab'] },
  },
  arco: ARCO,
  'element-ui': ELEMENT_UI,
  tdesign: TDESIGN,
  mixed: ELEMENT_PLUS,
  'native-table': NATIVE,
  random: { ...NATIVE, row: '[class$="-r"]', label: '[class$="-l"]' },
  // Without labels, three lists in a row are known by the first one's placeholder.
  placeholder: { ...NATIVE, row: '.ph-row', label: '', region: (_, part) => part },
  'miit-sms': { ...NATIVE, row: '.q-plain > div > div', label: '' },
  layui: LAYUI,
  antd4: ANTD4,
  naive: NAIVE,
  iview: IVIEW,
  mui: MUI,
  vant: VANT,
  select2: SELECT2,
  chosen: CHOSEN,
  'bootstrap-select': BOOTSTRAP_SELECT,
  bare: BARE,
  iframe: { ...ELEMENT_PLUS, deep: true },
  shadow: SHADOW,
  shoelace: SHOELACE,
};

export const LIBRARY_OF = (portalId: string): Library => {
  const library = LIBRARIES[portalId];
  if (!library) throw new Error(`the expert does not know ${portalId}`);
  return library;
};
