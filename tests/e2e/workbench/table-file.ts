/** A spreadsheet with a changed, a new and a refused row. */
import { shortLivedFile } from '../../support/short-lived-file';

const TABLE = [
  '客户编号,客户名称,主办单位证件号码,省份,单位性质,网站域名,网站名称,合同号',
  'c-0001,,,,,qinghe-example.cn,青禾新站,HT-1',
  'n-1,成都某某社工中心,52510100MJQ0000007,四川省,企业,shegong-example.org.cn,中国论坛,HT-2',
  'n-2,武汉某某餐饮,9.14201E+17,湖北省,企业,canyin-example.com,武汉餐饮,',
].join('\n');

export const tableFile = (): string => shortLivedFile('clients.csv', `\uFEFF${TABLE}`);
