import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, countHan, isAllHan } from '../../../lib/text/han';
import { idioms } from '../../../lib/text/idioms';
import { isPersonLike, isPlainName } from '../../../lib/text/person-names';
import { findWords, quoteWords, splitWords, wordList } from '../../../lib/text/words';

describe('countHan', () => {
  it.each([
    ['小鱼手记', 4],
    ['𠮷野家', 3],
    ['㐀〇々', 3],
    ['ＡＢc12🐟', 0],
    ['\u{31350}\u{2EBF0}', 2],
    ['カナ한글', 0],
    ['', 0],
  ])('%s → %i', (text, count) => {
    expect(countHan(text)).toBe(count);
  });
  it('never counts more than there are characters', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        (text) => countHan(text) <= countCharacters(text),
      ),
    );
  });
  it('tells text of Han characters only', () => {
    expect(isAllHan('𠮷田')).toBe(true);
    expect(isAllHan('𠮷田A')).toBe(false);
    expect(isAllHan('')).toBe(false);
  });
});

describe('findWords', () => {
  const list = wordList(splitWords('购 购物 网购 论坛 阿里'), ['阿里山']);
  it.each([
    ['小鱼购物记', ['购物']],
    ['小鱼购记', ['购']],
    ['论坛购物论坛', ['论坛', '购物']],
    ['游阿里山', []],
    ['阿里和阿里山', ['阿里']],
    ['网购物', ['网购']],
    ['', []],
  ])('%s → %j', (text, words) => {
    expect(findWords(text, list)).toEqual(words);
  });
  it('finds only words of the list that stand in the text, each once', { timeout: 60_000 }, () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 3 }),
      { maxLength: 5 },
    );
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 12 });
    fc.assert(
      fc.property(words, text, (some, where) => {
        const found = findWords(where, wordList(some));
        expect(new Set(found).size).toBe(found.length);
        for (const word of found) expect(some.includes(word) && where.includes(word)).toBe(true);
        if (some.some((word) => where.includes(word))) expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
  it('quotes for both languages', () => {
    expect(quoteWords(['论坛', '网购'])).toEqual({ zh: '“论坛”“网购”', en: '“论坛”, “网购”' });
  });
});

describe('isPersonLike', () => {
  it.each(['张小伟', '王芳', '欧阳志明', '李国强'])('%s reads as a name', (text) => {
    expect(isPersonLike(text)).toBe(true);
  });
  it.each(['白日梦', '高兴事', '安全屋', '小鱼记', '马拉松', '方块游戏', '张', '', '一起学习', '梅兰竹菊'])(
    '%s does not',
    (text) => {
      expect(isPersonLike(text)).toBe(false);
    },
  );
});

describe('isPlainName', () => {
  it.each(['李明', '王芳', '张小伟'])('%s is one', (text) => {
    expect(isPlainName(text)).toBe(true);
  });
  it.each(['安静', '王国', '黄金', '周一', '石英'])('%s is not', (text) => {
    expect(isPlainName(text)).toBe(false);
  });
});

describe('idioms', () => {
  it('holds four-character idioms, each once', () => {
    expect(idioms().size).toBeGreaterThan(900);
    expect([...idioms()].filter((idiom) => !isAllHan(idiom) || countHan(idiom) !== 4)).toEqual([]);
  });
});
