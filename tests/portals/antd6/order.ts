import { listed } from '../shared/options';
import { seedOrder } from '../shared/seed-order';

/** Wordings of a provider-side form (facts: MIIT back office 2023): 单位全称, 办公电话, 网站首页网址. */
export const order = seedOrder({
  id: 'antd6',
  naming: (i) => `k${(i * 11) % 97}`,
  theme: {
    brand: '云备案',
    accent: '#1677ff',
    header: '#001529',
    headerText: '#ffffff',
    search: '搜索产品、文档',
    menu: ['工作台', '备案申请', '主体管理', '网站管理', '消息中心'],
    crumbs: ['备案申请', '新建'],
  },
  natures: listed('政府机关 事业单位 企业 个人 社会团体 民办非企业单位 基金会'),
  titles: {
    sections: { 主办者信息校验: '单位信息', 主办者信息: '单位联系信息', 单位负责人信息: '负责人信息' },
  },
  words: {
    'other.region': { label: '所属区域' },
    'entity.nature': { label: '单位性质' },
    'entity.name': { label: '单位全称', placeholder: '请输入证件上的单位全称' },
    'entity.idNumber': { label: '有效证件号码' },
    'entity.mailingAddress': { label: '单位通信地址', before: undefined },
    'entity.investor': { label: '投资者或上级单位主管名称' },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.phone2': { label: '办公电话' },
    'entityManager.emergencyPhone': { label: '应急电话' },
    'site.languages': { label: '语言' },
    'site.serviceContent': { label: '服务内容' },
    'siteManager.sameAsEntityManager': { label: '网站负责人', kind: 'radio' },
  },
  extra: [
    {
      behind: 'site.name',
      control: { key: 'site.homeUrl', kind: 'text', label: '网站首页网址', before: 'http://' },
    },
  ],
});
