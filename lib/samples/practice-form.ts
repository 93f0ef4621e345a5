/** The practice form of the welcome page: fields as the portals name them, in Chinese in both languages. */

export interface PracticeField {
  label: string;
  /** Present for a list to choose from. */
  options?: readonly string[];
}

export interface PracticeSection {
  title: string;
  fields: readonly PracticeField[];
}

export const PRACTICE_FORM: readonly PracticeSection[] = [
  {
    title: '主办单位信息',
    fields: [
      { label: '单位性质', options: ['企业', '个人', '事业单位', '社会团体', '政府机关'] },
      { label: '主办单位名称' },
      { label: '主办单位证件类型', options: ['营业执照', '居民身份证', '统一社会信用代码证书'] },
      { label: '主办单位证件号码' },
      { label: '通信地址' },
    ],
  },
  { title: '主体负责人信息', fields: [{ label: '负责人姓名' }, { label: '手机号码' }] },
  { title: '网站信息', fields: [{ label: '网站名称' }, { label: '图形验证码' }] },
];

/** The first entry of its lists, and the button that stays the user's. */
export const PRACTICE_WORDS = { choose: '请选择', next: '下一步' } as const;
