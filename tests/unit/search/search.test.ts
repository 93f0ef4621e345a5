import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Applicant } from '../../../lib/schema/applicant';
import { buildIndex, search } from '../../../lib/search/index';
import { readingsOf } from '../../../lib/text/pinyin';
import { SAMPLES } from '../vault/helpers';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const MORE: Applicant[] = [
  { id: 'cq', label: '重庆绿洲银行', tags: ['VIP'], entity: { idNumber: '915001080000000000' } },
  { id: 'lv', label: '吕梁旅游', sites: [{ domain: 'LvLiang.cn' }] },
  { id: 'bare' },
];
const index = buildIndex([...SAMPLES, ...MORE]);

describe('search', () => {
  it.each([
    ['杭州某某', ['c-0001']],
    ['王小满', ['c-0002']],
    ['李某', ['c-0001']],
    ['周某远', ['c-0001']],
    ['xiaoman-example', ['c-0002']],
    ['青禾 杭州', ['c-0001']],
    ['青禾 郑州', []],
    ['am19g', ['c-0001']],
    ['0180', []],
    ['018x', ['c-0001']],
    ['33010619850307018X', ['c-0001']],
    ['vip', ['cq']],
    ['ＶＩＰ', ['cq']],
    ['hzmm', ['c-0001']],
    ['hangzhou', ['c-0001']],
    ['hangzmm', ['c-0001']],
    ['hangzho', ['c-0001']],
    ['wangxiaoman', ['c-0002']],
    ['wxm', ['c-0002']],
    ['xm', ['c-0002']],
    ['chongqing', ['cq']],
    ['cqlz', ['cq']],
    ['yinhang', ['cq']],
    ['lvliang', ['lv']],
    ['lulianglvyou', ['lv']],
    ['angzhou', []],
    ['没有这个', []],
    ['   ', ['c-0001', 'c-0002', 'cq', 'lv', 'bare']],
  ])('%s', (query, ids) => {
    expect(search(index, query)).toEqual(ids);
  });

  it('property: a client is found by any part of its name, and by more words never more clients', () => {
    const name = fc.stringMatching(/^[一-龥]{2,8}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (names, at, cut) => {
        const own = buildIndex(names.map((label, n) => ({ id: `${n}`, label })));
        const place = at % names.length;
        const chosen = names[place]!;
        const part = chosen.slice(cut % chosen.length);
        expect(search(own, part)).toContain(`${place}`);
        const fewer = search(own, `${part} ${chosen[0]}`);
        expect(search(own, part)).toEqual(expect.arrayContaining(fewer));
      }),
    );
  });

  it('property: a name is found by its readings typed as initials, whole or unfinished at the end', () => {
    /** What the index does, said plainly: every character by one reading or its first letter. */
    const spelled = (sets: readonly (readonly string[])[], word: string): boolean =>
      word === '' ||
      (sets[0] ?? []).some(
        (reading) =>
          reading.startsWith(word) ||
          (word.startsWith(reading) && spelled(sets.slice(1), word.slice(reading.length))) ||
          (word[0] === reading[0] && spelled(sets.slice(1), word.slice(1))),
      );
    const somewhere = (label: string, word: string) =>
      [...label].some((_, at) => spelled([...label].slice(at).map(readingsOf), word));
    const character = fc.constantFrom(...'重庆长安银行单曾解朝阳绿旅女西安a1');
    const label = fc.array(character, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
    const typed = fc.array(
      fc.constantFrom('c', 'cha', 'chang', 'zhong', 'z', 'x', 'xi', 'an', 'xian', 'y', 'n', 'nv', 'lu', 'g'),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(label, typed, (name, pieces) => {
        const word = pieces.join('');
        const hit = search(buildIndex([{ id: 'a', label: name }]), word).length > 0;
        expect(hit).toBe(name.includes(word) || somewhere(name, word));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(search(index, query))));
  });
});
