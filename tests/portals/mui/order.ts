import { dates, reusedNot } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** Floating labels in outlined boxes; lists in menus and in searchable boxes; section titles are no headings. */
export const order = seedOrder({
  id: 'mui',
  naming: (i) => `:r${(i * 17) % 101}:`,
  theme: {
    brand: 'Filing Console 备案控制台',
    accent: '#1976d2',
    header: '#1976d2',
    headerText: '#ffffff',
    search: '搜索产品、文档',
    menu: ['Overview 概览', 'Filings 备案'],
    crumbs: ['Filings', 'New'],
  },
  titles: {
    sections: {
      主办者信息校验: '主办单位 Organizer',
      网站信息校验: '域名 Domain',
      主办者信息: '联系信息 Contact',
      单位负责人信息: '主体负责人 Person in charge',
      网站信息: '网站 Website',
      网站负责人信息: '网站负责人 Site manager',
    },
  },
  words: {
    'other.region': { label: '所在地区' },
    'entity.nature': { label: '单位性质 Nature' },
    'entity.idType': { label: '证件类型 ID type' },
    'entity.name': { label: '单位名称 Organization name', placeholder: '' },
    'entity.idNumber': { label: '证件号码 ID number', placeholder: '' },
    'entity.idAddress': { label: '证件住所 Registered address', placeholder: '' },
    'entity.mailingAddress': { label: '通信地址 Mailing address', before: undefined },
    'entity.investor': { label: '投资人或主管单位 Investor' },
    'entity.remarks': { label: '备注 Remarks' },
    'entityManager.name': { label: '姓名 Name' },
    'entityManager.mobile': { label: '手机号码 Mobile', before: '+86' },
    'entityManager.phone2': { label: '办公电话 Office phone' },
    'entityManager.email': { label: '电子邮箱 E-mail' },
    'site.name': { label: '网站名称 Site name', placeholder: '' },
    'site.domain': { label: '域名 Domain', placeholder: '' },
    'site.languages': { label: '网站语言 Languages' },
    'siteManager.sameAsEntityManager': { label: '网站负责人 Site manager', kind: 'radio' },
  },
  extra: [
    ...dates('entityManager', ['证件有效期起 Valid from', '证件有效期止 Valid until']).map((control) => ({
      behind: 'entityManager.idNumber' as const,
      control,
    })),
    ...dates('siteManager', ['证件有效期起 Valid from', '证件有效期止 Valid until'], reusedNot).map(
      (control) => ({ behind: 'siteManager.idNumber' as const, control }),
    ),
    {
      behind: 'site.name',
      control: { key: 'site.homeUrl', kind: 'text', label: '首页网址 Home page', before: 'https://www.' },
    },
  ],
});
