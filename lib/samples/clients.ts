/**
 * Two fictional clients to try things with. Their numbers are put together here, check characters
 * included: no number of a real person or company can be meant, and none stands in the code as it is.
 */
import { toInterchange } from '../io/index';
import type { Applicant } from '../schema/applicant';
import { residentCheckDigit } from '../text/id-number';
import { creditCheckCharacter } from '../text/organisation-code';

const residentId = (region: string, born: string, order: string): string => {
  const body = region + born + order;
  return body + residentCheckDigit(body);
};
const creditCode = (region: string, name: string): string => {
  const body = `91${region}${name}`;
  return body + creditCheckCharacter(body);
};
/** 0000 after the network's three digits: such numbers are not given out. */
const mobile = (network: string, last: string): string => `${network}0000${last}`;

const company = (): Applicant => ({
  id: 'sample-company',
  label: '苏州某某云杉科技有限公司（示例）',
  tags: ['示例'],
  entity: {
    province: '江苏省',
    city: '苏州市',
    district: '姑苏区',
    nature: 'enterprise',
    idType: 'businessLicense',
    name: '苏州某某云杉科技有限公司',
    idNumber: creditCode('320508', 'MA1EXAM42'),
    idAddress: '江苏省苏州市姑苏区人民路某某大厦6幢301室',
    // Without a house number, so that the practice form has something to point out.
    mailingAddress: '江苏省苏州市姑苏区人民路',
    investor: '陈某川',
    legalRepresentative: '陈某川',
  },
  entityManager: {
    name: '陈某川',
    idType: 'residentId',
    idNumber: residentId('320508', '19880512', '021'),
    idValidFrom: '2019-06-01',
    idValidUntil: '2039-06-01',
    mobile: mobile('139', '4321'),
    phone2: '0512-60000000',
    emergencyPhone: mobile('136', '8765'),
    email: 'chen@yunshan-example.cn',
  },
  sites: [
    {
      name: '云杉科技官网',
      domain: 'yunshan-example.cn',
      homeUrl: 'www.yunshan-example.cn',
      serviceContent: '单位门户网站',
      preApproval: '无',
      languages: ['中文简体'],
      siteManager: { sameAsEntityManager: true },
    },
  ],
});

const person = (): Applicant => ({
  id: 'sample-person',
  label: '何某宁（示例）',
  tags: ['示例', '个人'],
  entity: {
    province: '四川省',
    city: '成都市',
    district: '武侯区',
    nature: 'individual',
    idType: 'residentId',
    name: '何某宁',
    idNumber: residentId('510107', '19950923', '014'),
    idAddress: '四川省成都市武侯区某某路8号2单元401室',
    mailingAddress: '四川省成都市武侯区某某路8号2单元401室',
  },
  entityManager: {
    name: '何某宁',
    idType: 'residentId',
    idNumber: residentId('510107', '19950923', '014'),
    idValidFrom: '2020-01-10',
    idValidUntil: '2040-01-10',
    mobile: mobile('137', '2468'),
    emergencyPhone: mobile('135', '1357'),
    email: 'he@ningji-example.cn',
  },
  sites: [
    {
      name: '宁记手作',
      domain: 'ningji-example.cn',
      homeUrl: 'www.ningji-example.cn',
      serviceContent: '个人空间',
      preApproval: '无',
      languages: ['中文简体'],
      siteManager: { sameAsEntityManager: true },
    },
  ],
});

/** As an interchange file. The company comes first, so that it is the current client. */
export const samplesText = (): string => toInterchange([company(), person()]);
