/** All 31 provinces: one import and one line each. */
import type { ProvinceCode } from '../schema/codes';
import anhui from './anhui';
import beijing from './beijing';
import chongqing from './chongqing';
import type { Province } from './define';
import fujian from './fujian';
import gansu from './gansu';
import guangdong from './guangdong';
import guangxi from './guangxi';
import guizhou from './guizhou';
import hainan from './hainan';
import hebei from './hebei';
import heilongjiang from './heilongjiang';
import henan from './henan';
import hubei from './hubei';
import hunan from './hunan';
import jiangsu from './jiangsu';
import jiangxi from './jiangxi';
import jilin from './jilin';
import liaoning from './liaoning';
import neimenggu from './neimenggu';
import ningxia from './ningxia';
import qinghai from './qinghai';
import shaanxi from './shaanxi';
import shandong from './shandong';
import shanghai from './shanghai';
import shanxi from './shanxi';
import sichuan from './sichuan';
import tianjin from './tianjin';
import xinjiang from './xinjiang';
import xizang from './xizang';
import yunnan from './yunnan';
import zhejiang from './zhejiang';

export const PROVINCE_DATA: readonly Province[] = [
  anhui,
  beijing,
  chongqing,
  fujian,
  gansu,
  guangdong,
  guangxi,
  guizhou,
  hainan,
  hebei,
  heilongjiang,
  henan,
  hubei,
  hunan,
  jiangsu,
  jiangxi,
  jilin,
  liaoning,
  neimenggu,
  ningxia,
  qinghai,
  shaanxi,
  shandong,
  shanghai,
  shanxi,
  sichuan,
  tianjin,
  xinjiang,
  xizang,
  yunnan,
  zhejiang,
];

const BY_CODE: ReadonlyMap<string, Province> = new Map(PROVINCE_DATA.map((p) => [p.code, p]));

/** What is known about a province; undefined when the code is not known. */
export const provinceData = (code: ProvinceCode | undefined): Province | undefined =>
  code && BY_CODE.get(code);
