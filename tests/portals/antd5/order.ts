import { seedOrder } from '../shared/seed-order';

/** Wordings of the QingCloud guide and of the 2018 Tencent walk-through, in antd 5. */
export const order = seedOrder({
  id: 'antd5',
  naming: (i) => `a${i + 100}`,
  theme: {
    brand: 'ICP 管理系统',
    accent: '#00a971',
    header: '#ffffff',
    headerText: '#26303b',
    search: '请输入关键字',
    menu: ['备案须知', '开始备案', '备案进度', '备案信息'],
    crumbs: ['ICP 备案', '开始备案'],
  },
  rename: { 居民身份证: '大陆居民身份证', 企业: '企业单位' },
  natures: [
    { value: 'A1', label: '企业单位' },
    { value: 'A2', label: '事业单位' },
    { value: 'A3', label: '个人' },
    { value: 'A4', label: '政府机关' },
  ],
  titles: {
    steps: ['验证备案类型', '填写备案主体信息', '填写备案网站信息'],
    sections: { 主办者信息校验: '主体信息', 网站信息校验: '域名', 单位负责人信息: '主体负责人' },
  },
  next: ['下一步', '下一步', '保存'],
  words: {
    'other.region': { label: '主体单位区域' },
    'entity.nature': { label: '主体单位性质' },
    'entity.name': { label: '姓名/单位名称' },
    'entity.idAddress': { label: '证件住址' },
    'entity.mailingAddress': { label: '通信地址' },
    'entity.remarks': { label: '主体信息备注' },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.phone2': { label: '办公室电话' },
    'trap.captcha': { label: '手机验证码' },
    'entityManager.email': { label: '电子邮箱地址' },
    'site.cloudService': { label: '对应云服务' },
    'site.serviceContent': { label: '网站服务内容' },
    'site.preApproval': { label: '前置或专项审批内容类型' },
    'site.remarks': { label: '网站备注（选填）' },
    'siteManager.sameAsEntityManager': { label: '网站负责人', initial: undefined, kind: 'radio' },
    'siteManager.email': { label: '电子邮箱' },
  },
});
