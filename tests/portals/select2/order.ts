import { dates, reusedNot } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** An old table with blanks and font tags; lists drawn over native ones, dates in a floating calendar. */
export const order = seedOrder({
  id: 'select2',
  naming: (i) => `a${(i * 61) % 149}`,
  theme: {
    brand: 'ICP代备案系统',
    accent: '#337ab7',
    header: '#337ab7',
    headerText: '#ffffff',
    search: '搜索产品、文档',
    menu: ['备案申请', '备案查询', '备案变更'],
    crumbs: ['备案申请'],
  },
  titles: {
    steps: ['验证备案类型', '填写主体信息', '填写网站信息'],
    sections: {
      主办者信息校验: '开始备案：',
      网站信息校验: '',
      主办者信息: '备案主体信息',
      单位负责人信息: '单位负责人基本情况',
    },
  },
  next: ['验证备案类型', '下一步', '提交备案'],
  words: {
    'other.region': { label: '主办单位所属区域' },
    'entity.nature': { label: '主办单位性质', placeholder: '请选择单位性质' },
    'entity.idType': { label: '主办单位证件类型', placeholder: '请选择证件类型' },
    'entity.name': { label: '主办单位或\n主办人名称' },
    'entity.idNumber': { label: '主办单位证件号码' },
    'entity.mailingAddress': { before: undefined },
    'entityManager.phone2': { label: '办公电话' },
    'siteManager.sameAsEntityManager': { label: '网站负责人', kind: 'radio' },
  },
  extra: [
    ...dates('entityManager', ['证件有效期起', '证件有效期止']).map((control) => ({
      behind: 'entityManager.idNumber' as const,
      control,
    })),
    ...dates('siteManager', ['证件有效期起', '证件有效期止'], reusedNot).map((control) => ({
      behind: 'siteManager.idNumber' as const,
      control,
    })),
  ],
});
