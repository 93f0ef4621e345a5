/** Mobile and landline numbers as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseMobile, diagnosePhone, isMobile, provinceOfAreaCode } from '../../../lib/text/phone';
import { anyText } from './any-text';

describe('diagnoseMobile', () => {
  it.each([
    ['13800001234', '13800001234', undefined],
    ['138 0000 1234', '13800001234', undefined],
    ['138-0000-1234', '13800001234', undefined],
    ['+86 138 0000 1234', '13800001234', undefined],
    ['008613800001234', '13800001234', undefined],
    ['086-13800001234', '13800001234', undefined],
    ['１３８００００１２３４', '13800001234', undefined],
    ['19500001234', '19500001234', undefined],
    ['16500001234', '16500001234', undefined],
    ['12800001234', '12800001234', 'prefix'],
    ['1380000123', '1380000123', 'length'],
    ['138000012345', '138000012345', 'length'],
    ['0571-88001234', '057188001234', 'landline'],
    ['1380000123X', '1380000123X', 'characters'],
    ['', '', 'length'],
  ])('%s → %s %s', (text, value, problem) => {
    expect(diagnoseMobile(text)).toMatchObject({ value });
    expect(diagnoseMobile(text).problem).toBe(problem);
    expect(isMobile(text)).toBe(problem === undefined);
  });
  it('settles: the value it offers is written right', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 +-() １８６転') }), (text) => {
        const { value, problem } = diagnoseMobile(text);
        if (!problem) expect(diagnoseMobile(value)).toMatchObject({ value, rewritten: false });
      }),
    );
  });
});

describe('diagnosePhone', () => {
  it.each([
    ['0571-88001234', 'landline', '0571-88001234', undefined],
    ['057188001234', 'landline', '0571-88001234', undefined],
    ['(0571) 88001234', 'landline', '0571-88001234', undefined],
    ['（0571）88001234', 'landline', '0571-88001234', undefined],
    ['086-022-78954321', 'landline', '086-022-78954321', undefined],
    ['+86-10-87654321', 'landline', '086-010-87654321', undefined],
    ['+86 571 8800 1234', 'landline', '086-0571-88001234', undefined],
    ['010-87654321-123', 'landline', '010-87654321-123', undefined],
    ['010—87654321转8001', 'landline', '010-87654321-8001', undefined],
    ['13800001234', 'mobile', '13800001234', undefined],
    ['400-100-1234', 'service', '400-100-1234', undefined],
    ['88001234', 'unknown', '88001234', 'area-code'],
    ['0571-880', 'unknown', '0571-880', 'length'],
    ['无', 'unknown', '无', 'characters'],
  ])('%s → %s %s %s', (text, kind, value, problem) => {
    const result = diagnosePhone(text);
    expect([result.kind, result.value, result.problem]).toEqual([kind, value, problem]);
  });
  it('never throws', () => {
    fc.assert(fc.property(anyText, (text) => void diagnosePhone(text)));
  });
});

describe('provinceOfAreaCode', () => {
  it.each([
    ['010', 'beijing'],
    ['0571', 'zhejiang'],
    ['0311', 'hebei'],
    ['0335', 'hebei'],
    ['0349', 'shanxi'],
    ['0371', 'henan'],
    ['0898', 'hainan'],
    ['0891', 'xizang'],
    ['0919', 'shaanxi'],
    ['0769', 'guangdong'],
    ['0523', 'jiangsu'],
    ['0546', 'shandong'],
    ['0580', 'zhejiang'],
    ['0991', 'xinjiang'],
    ['0000', undefined],
  ])('%s → %s', (code, province) => expect(provinceOfAreaCode(code)).toBe(province));
});
