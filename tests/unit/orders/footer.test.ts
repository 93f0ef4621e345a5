import { describe, expect, it } from 'vitest';
import { asFooterReading, checkFooter, type FooterReading } from '../../../lib/orders/footer-check';
import { footerSnippet } from '../../../lib/orders/footer-snippet';
import type { Filing } from '../../../lib/schema/filing';

const filing = (more: Partial<Filing> = {}, province = '浙江省'): Filing => ({
  entity: { province, name: '杭州青禾文化创意有限公司', filingNumber: '' },
  site: {
    domain: 'qinghe-example.cn',
    filingNumber: '浙ICP备2026012345号-1',
    policeFilingNumber: '浙公网安备33010602001234号',
  },
  ...more,
});
const jiangsu = filing(
  {
    entity: { province: '江苏省', name: '南京某某科技有限公司' },
    site: { domain: 'njmm-example.cn', filingNumber: '苏ICP备2026012345号-1' },
  },
  '江苏省',
);
const guangdong = filing({
  entity: { province: '广东省', name: '广州某某', filingNumber: '粤ICP备2026012345号' },
  site: { filingNumber: '粤ICP备2026012345号-2' },
});

describe('footer to copy', () => {
  it('site number linked to the ministry, police number to its page', () => {
    const { html, missing } = footerSnippet(filing(), 2026);
    expect(html).toBe(
      [
        '<p>',
        '  <a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">浙ICP备2026012345号-1</a>',
        '  <a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602001234" target="_blank" rel="noreferrer">浙公网安备33010602001234号</a>',
        '</p>',
      ].join('\n'),
    );
    expect(missing).toEqual([]);
  });
  it('Guangdong shows the entity’s number, Jiangsu the line 版权所有', () => {
    expect(footerSnippet(guangdong, 2026).lines[0]?.text).toBe('粤ICP备2026012345号');
    expect(footerSnippet(jiangsu, 2026).lines[0]?.text).toBe('© 2026 南京某某科技有限公司 版权所有');
  });
  it('says what is missing instead of writing half a footer', () => {
    expect(footerSnippet({ entity: {}, site: {} }, 2026)).toEqual({
      lines: [],
      html: '',
      missing: ['filingNumber', 'policeNumber'],
    });
    expect(footerSnippet({ entity: { province: '江苏' }, site: {} }, 2026).missing).toContain('entityName');
  });
  it('names cannot become markup', () => {
    const name = '<img src=x onerror=alert(1)>"&公司';
    const { html } = footerSnippet(filing({ entity: { province: '江苏省', name } }), 2026);
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;&#34;&#38;公司');
  });
});

const LINK = { text: '浙ICP备2026012345号-1', href: 'https://beian.miit.gov.cn/' };
const POLICE = {
  text: '浙公网安备 33010602001234号',
  href: 'https://beian.mps.gov.cn/#/query/webSearch?code=33010602001234',
};
const page = (more: Partial<FooterReading> = {}): FooterReading => ({
  host: 'www.qinghe-example.cn',
  lines: ['© 2026 杭州青禾文化创意有限公司', LINK.text, POLICE.text],
  links: [LINK, POLICE],
  ...more,
});
const verdicts = (reading: FooterReading, of: Filing = filing()) =>
  Object.fromEntries(
    checkFooter(reading, of).map((i) => [i.id, i.note ? `${i.status} ${i.note}` : i.status]),
  );

describe('check of a footer', () => {
  it('all is well', () => {
    expect(verdicts(page())).toEqual({
      number: 'ok',
      own: 'ok',
      form: 'ok',
      link: 'ok',
      police: 'ok',
      policeLink: 'ok',
      copyright: 'ok',
    });
  });
  it('nothing there', () => {
    expect(verdicts(page({ lines: ['联系我们'], links: [] }))).toEqual({
      number: 'error number-missing',
      police: 'error police-missing',
      copyright: 'info copyright-free',
    });
  });
  it.each([
    ['http://beian.miit.gov.cn', 'warning link-http'],
    ['https://www.miitbeian.gov.cn/', 'error link-elsewhere'],
    ['https://beian.miit.gov.cn.example.com/', 'error link-elsewhere'],
    ['javascript:void(0)', 'error link-elsewhere'],
    ['not a url', 'error link-missing'],
    ['https://beian.miit.gov.cn/#/Integrated/index', 'ok'],
  ])('link to %s', (href, expected) => {
    expect(verdicts(page({ links: [{ ...LINK, href }, POLICE] })).link).toBe(expected);
  });
  it('a number without a link', () => {
    expect(verdicts(page({ links: [POLICE] })).link).toBe('error link-missing');
  });
  it.each([
    ['浙ICP备2026099999号-1', { own: 'error own-differs' }],
    ['浙ICP备2026012345号-2', { own: 'error own-differs' }],
    ['浙ICP备2026012345号', { own: 'ok', form: 'warning suffix-missing' }],
    ['浙ＩＣＰ备2026012345号－1', { own: 'ok', form: 'ok' }],
    ['备案号：浙icp备2026012345号-1', { own: 'ok', form: 'ok' }],
    ['浙ICP备2026012345-1', { form: 'error form' }],
    ['苏ICP备2026012345号-1', { own: 'error own-differs', form: 'warning plate' }],
  ])('the page shows %s', (text, expected) => {
    expect(verdicts(page({ lines: [text], links: [{ ...LINK, text }, POLICE] }))).toMatchObject(expected);
  });
  it('of two numbers the client’s own counts', () => {
    const lines = ['友情链接 京ICP备12345678号-1', LINK.text];
    expect(verdicts(page({ lines }))).toMatchObject({ own: 'ok', link: 'ok' });
  });
  it('Guangdong wants the number without suffix', () => {
    const shown = (text: string) =>
      verdicts({ host: '', lines: [text], links: [{ ...LINK, text }] }, guangdong).form;
    expect(shown('粤ICP备2026012345号')).toBe('ok');
    expect(shown('粤ICP备2026012345号-2')).toBe('warning suffix-extra');
  });
  it.each([
    [['版权所有 南京某某科技有限公司'], 'ok'],
    [['版权所有', '南京某某科技 有限公司'], 'ok'],
    [['版权所有 某某网络'], 'error copyright-name'],
    [['© 南京某某科技有限公司'], 'error copyright-missing'],
    [[], 'error copyright-missing'],
  ])('Jiangsu: %j', (lines, expected) => {
    expect(verdicts({ host: 'njmm-example.cn', lines, links: [] }, jiangsu).copyright).toBe(expected);
  });
  it('police number: other, unlinked, not known to us', () => {
    const other = '浙公网安备33010602009999号';
    expect(verdicts(page({ lines: [LINK.text, other], links: [LINK] })).police).toBe('error police-differs');
    expect(verdicts(page({ links: [LINK] })).policeLink).toBe('warning police-link');
    expect(verdicts(page(), filing({ site: { filingNumber: LINK.text } })).police).toBe(
      'info police-unknown',
    );
  });
  it('says when the open page is another site', () => {
    expect(verdicts(page({ host: 'qinghe-example.cn.evil.com' })).site).toBe('warning other-site');
  });
});

describe('what came back from a page', () => {
  it('keeps text only, and no more than a line of it', () => {
    expect(asFooterReading(undefined)).toBeUndefined();
    expect(asFooterReading('x')).toBeUndefined();
    expect(
      asFooterReading({
        host: 1,
        lines: ['a'.repeat(9000), {}],
        links: [null, { text: 'b', href: 3 }, LINK],
      }),
    ).toEqual({ host: '', lines: ['a'.repeat(400)], links: [LINK] });
  });
});
