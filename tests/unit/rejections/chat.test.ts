/** Messages forwarded in chat: enough right, little wrong, and the known reason where one is told. */
import { describe, expect, it } from 'vitest';
import { explainRejection } from '../../../lib/rules/rejections/index';
import * as held from './chat/held';
import * as mixed from './chat/mixed';
import * as passedOn from './chat/passed-on';
import * as last from './chat/passed-on-2';
import * as short1 from './chat/short-1';
import * as short2 from './chat/short-2';
import * as short3 from './chat/short-3';
import * as short4 from './chat/short-4';
import * as spoken from './chat/spoken';
import { count } from './messages/shape';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe('messages forwarded in chat', () => {
  it.each([
    ['short 1', short1, 0.97, 0.02],
    ['short 2', short2, 0.97, 0.02],
    ['short 3', short3, 0.97, 0.02],
    ['short 4', short4, 0.97, 0.02],
    ['mixed', mixed, 0.91, 0.02],
    ['held back', held, 0.93, 0.04],
    ['spoken', spoken, 0.97, 0.02],
    ['passed on', passedOn, 0.97, 0.03],
  ] as const)('%s', (title, { MESSAGES, NOTICES, KNOWN }, leastRight, mostWrong) => {
    const { right, wrong, misread } = count(MESSAGES, explainRejection);
    console.info(`${title}: right ${percent(right)}, wrong ${percent(wrong)}`, misread);
    expect(right).toBeGreaterThanOrEqual(leastRight);
    expect(wrong).toBeLessThanOrEqual(mostWrong);
    expect(NOTICES.filter((text) => explainRejection(text).length > 0)).toEqual([]);
    // Where the reason is not recognised, the field alone is named: not another reason.
    const others = KNOWN.filter(
      ([text, ids]) =>
        !explainRejection(text).some(({ id }) => id === 'named-field' || ids.split('|').includes(id)),
    );
    expect(others.length / Math.max(KNOWN.length, 1)).toBeLessThanOrEqual(0.1);
  });

  it('the last round, as good as unseen: at least 84 % right, at most 15 % wrong', () => {
    const { right, wrong, misread } = count(last.MESSAGES, explainRejection);
    console.info(`last: right ${percent(right)}, wrong ${percent(wrong)}`, misread);
    expect(right).toBeGreaterThanOrEqual(0.84);
    expect(wrong).toBeLessThanOrEqual(0.15);
    expect(last.NOTICES.filter((text) => explainRejection(text).length > 0).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['地址没问题，就是照片不行，要重拍', [undefined]],
    ['手机没错，错的是邮箱', ['entityManager.email']],
    ['地址没错，就是太简单', ['entity.mailingAddress']],
    ['网站责任人电话打不通', ['siteManager.mobile']],
    ['除了电话都行', ['entityManager.mobile']],
    ['不是说域名，是说网站名称，三个字以上', ['site.name']],
    ['上次说的地址改对了，可是座机还是空的', ['entityManager.phone2']],
    ['不光照片，网站名也要改', [undefined, 'site.name']],
    ['照片不行得重拍然后电话也打不通换一个号', [undefined, 'entityManager.mobile']],
  ])('%s: only what is meant', (text, fields) => {
    expect(explainRejection(text).map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    '域名注册于阿里云',
    '网站首页由前端开发',
    '网站域名归公司所有',
    '通信地址和执照一致',
    '备案服务号从控制台申请',
    '网站名称按公司简称来取',
  ])('%s: a statement finds fault with nothing', (text) => {
    expect(explainRejection(text)).toEqual([]);
  });

  it('reads the number of an error', () => {
    for (const text of ['返回 error 3004', '系统提示error:3004'])
      expect(explainRejection(text).map(({ id }) => id)).toEqual(['domain-expired']);
  });

  it('leaves what is settled alone', () => {
    for (const text of ['地址没问题', '名称OK，电话OK', '照片可以了', '跟域名没关系', '电话通了', '名字都对'])
      expect(explainRejection(text), text).toEqual([]);
  });

  it('reads a long text without marks in a moment', () => {
    const started = performance.now();
    explainRejection('照片不行得重拍然后电话也打不通'.repeat(300));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
