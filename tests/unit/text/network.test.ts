/** Domains, e-mail, IP addresses and the numbers of authorities and providers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseDomain, splitDomains, tldOf } from '../../../lib/text/domain';
import { diagnoseEmail } from '../../../lib/text/email';
import { diagnoseFilingNumber, diagnoseIp, isUuid, splitIps } from '../../../lib/text/network';
import { anyText } from './any-text';

describe('diagnoseDomain', () => {
  it.each([
    ['qinghe-example.cn', 'qinghe-example.cn', undefined],
    ['https://www.Qinghe-Example.cn/a?b#c', 'qinghe-example.cn', undefined],
    ['ｗｗｗ。ａ．cn', 'a.cn', undefined],
    ['www.cn', 'www.cn', undefined],
    ['a.cn:8080', 'a.cn', undefined],
    ['a.cn.', 'a.cn', undefined],
    ['示例.中国', '示例.中国', undefined],
    ['𠮷.公司', '𠮷.公司', undefined],
    ['xn--fiq228c.cn', 'xn--fiq228c.cn', undefined],
    ['a_b.cn', 'a_b.cn', 'characters'],
    ['localhost', 'localhost', 'no-dot'],
    ['a..cn', 'a..cn', 'label-length'],
    ['-a.cn', '-a.cn', 'hyphen'],
    ['1.2.3.4', '1.2.3.4', 'ip'],
    ['a.123', 'a.123', 'tld'],
  ])('%s → %s %s', (text, value, problem) => {
    expect(diagnoseDomain(text).value).toBe(value);
    expect(diagnoseDomain(text).problem).toBe(problem);
  });
  it('settles and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), anyText), (text) => {
        const { value, problem } = diagnoseDomain(text);
        if (!problem && !/^www\./.test(value)) expect(diagnoseDomain(value).value).toBe(value);
      }),
    );
  });
  it('takes every domain of the standard', () => {
    fc.assert(fc.property(fc.domain(), (domain) => diagnoseDomain(domain).problem === undefined));
  });
  it('parts lists, not single names', () => {
    expect(splitDomains('a.cn；b.cn、c.cn d.cn')).toEqual(['a.cn', 'b.cn', 'c.cn', 'd.cn']);
    expect(splitDomains(' a. cn')).toEqual([' a. cn']);
    expect(tldOf('www.a.com.cn')).toBe('cn');
    expect(tldOf('a')).toBe('');
  });
});

describe('diagnoseEmail', () => {
  it.each([
    ['liqing@qinghe-example.cn', undefined],
    ['li.qing+icp@mail.example.com.cn', undefined],
    [' ｌi@b。cn', undefined],
    ['a.b.cn', 'no-at'],
    ['a@b@c.cn', 'several-at'],
    ['.a@b.cn', 'local'],
    ['李@b.cn', 'local'],
    ['a@b', 'domain'],
    ['a@-b.cn', 'domain'],
    ['a@b.c', 'domain'],
  ])('%s → %s', (text, problem) => expect(diagnoseEmail(text).problem).toBe(problem));
});

describe('diagnoseIp', () => {
  it.each([
    ['203.0.113.10', undefined],
    ['２03.0。113.10', undefined],
    ['2001:db8::1', undefined],
    ['fe80:1', 'form'],
    ['203.0.113', 'form'],
    ['203.0.113.256', 'octet'],
    ['10.0.0.1', 'reserved'],
    ['172.16.0.1', 'reserved'],
    ['172.32.0.1', undefined],
    ['192.168.1.1', 'reserved'],
    ['100.64.0.1', 'reserved'],
    ['100.128.0.1', undefined],
    ['127.0.0.1', 'reserved'],
    ['224.0.0.1', 'reserved'],
  ])('%s → %s', (text, problem) => expect(diagnoseIp(text).problem).toBe(problem));
  it('parts lists and ranges', () => {
    expect(splitIps('198.51.100.1-198.51.100.2；198.51.100.9')).toEqual([
      '198.51.100.1',
      '198.51.100.2',
      '198.51.100.9',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['浙ICP备12345678号', 'entity'],
    ['浙icp备 12345678号－1', 'site'],
    ['豫ICP备2026012345号-12', 'site'],
    ['浙B2-20260001', 'licence'],
    ['京ICP证030173号', 'licence'],
    ['浙ICP备123号', 'unknown'],
    ['12345678', 'unknown'],
  ])('%s → %s', (text, kind) => expect(diagnoseFilingNumber(text).kind).toBe(kind));
  it('knows a UUID', () => {
    expect(isUuid('32a43232-a888-88e8-b9ec-00888be80001')).toBe(true);
    expect(isUuid('32a43232a88888e8b9ec00888be80001')).toBe(false);
  });
});
