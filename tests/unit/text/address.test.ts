/** How far real-looking addresses go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseAddress, hasDetailRemark, isDetailed } from '../../../lib/text/address';
import { anyText } from './any-text';

describe('diagnoseAddress', () => {
  it.each([
    ['浙江省杭州市西湖区文三路某某大厦3幢502室', 'room'],
    ['上海市徐汇区宜山路900弄12号', 'number'],
    ['北京市海淀区中关村大街甲1号', 'number'],
    ['河南省郑州市金水区文化路某某小区7号楼3单元101室', 'room'],
    ['某某大厦A座1203', 'building'],
    ['某某大厦十二层', 'building'],
    ['某某花园二期三栋', 'building'],
    ['某某广场B1202', 'room'],
    ['XX家园7-3-101', 'room'],
    ['某某村一组', 'group'],
    ['某某村三社12号', 'number'],
    ['某某农场五队', 'group'],
    ['某某大学计算机学院软件工程系2班', 'group'],
    ['贵阳市乌当区104信箱', 'mailbox'],
    ['文三路252', 'number'],
    ['市场东区12档', 'room'],
    ['人民路商铺3号', 'number'],
    ['１２号', 'number'],
    ['𠮷祥路 12 号', 'number'],
    ['河南省郑州市金水区文化路', 'road'],
    ['北京市海淀区五一路', 'road'],
    ['杭州市钱塘区6号大街', 'road'],
    ['318国道', 'road'],
    ['文化路与农业路交叉口', 'road'],
    ['王沟镇刘楼村', 'village'],
    ['重庆市石柱土家族自治县南宾镇', 'town'],
    ['浙江省杭州市西湖区', 'region'],
    ['文三路某某大厦', 'place'],
    ['幸福里小区', 'place'],
    ['', 'none'],
  ])('%s → %s', (text, level) => expect(diagnoseAddress(text).level).toBe(level));
  it('quotes the last part', () => {
    expect(diagnoseAddress('河南省郑州市金水区文化路').tail).toBe('文化路');
    expect(diagnoseAddress('江苏省徐州市丰县王沟镇刘楼村').tail).toBe('刘楼村');
    expect(diagnoseAddress('某某镇318国道旁').tail).toBe('318国道旁');
  });
  it('lists special signs once, and leaves brackets, hyphens and rare characters alone', () => {
    expect(diagnoseAddress('文三路#1，@2#').special).toEqual(['#', ',', '@']);
    expect(diagnoseAddress('㘵头村（𠮷组）3-1号').special).toEqual([]);
  });
  it('spells out estate-3-101 and nothing else', () => {
    expect(diagnoseAddress('某某家园7-3-101').spelt).toBe('某某家园7号楼3单元101室');
    expect(diagnoseAddress('某某家园 ７－３－１０１室').spelt).toBe('某某家园7号楼3单元101室');
    expect(diagnoseAddress('文三路7-3-101').spelt).toBeUndefined();
    expect(diagnoseAddress('某某家园7-101').spelt).toBeUndefined();
  });
  it('never throws; what is spelt out is detailed and settled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'某路号幢7-3101室#，村组 区市１－') }), (text) => {
        const { spelt } = diagnoseAddress(text);
        if (!spelt) return;
        expect(isDetailed(diagnoseAddress(spelt).level)).toBe(true);
        expect(diagnoseAddress(spelt).spelt).toBeUndefined();
      }),
    );
    fc.assert(fc.property(anyText, (text) => void diagnoseAddress(text)));
  });
});

describe('hasDetailRemark', () => {
  it.each([
    ['主办单位通信地址已为最详细的地址', true],
    ['此地址已是最详细地址。', true],
    ['此为最详细地址', true],
    ['农村地址，无门牌号', true],
    ['公司官网', false],
  ])('%s → %s', (text, said) => expect(hasDetailRemark(text)).toBe(said));
});
