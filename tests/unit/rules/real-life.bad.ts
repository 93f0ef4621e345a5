/**
 * What people really enter and reviewers send back: each gives at least a warning on the field named. All
 * persons and numbers are fictional.
 */
import type { FieldKey } from '../../../lib/schema/fields';
import type { Filing } from '../../../lib/schema/filing';

export interface BadInput {
  title: string;
  field: FieldKey;
  filing: Filing;
}

/** Province and names of persons; `*` = any province. */
const PERSON_NAMES = `
* 小鱼的论坛 阿远的社区 码农工作室 老周资讯 小王导航 青木网址大全 摄影爱好者之家 我的作品展示 云边平台 阿澄热线 读书社团 小禾的博客 南方在线 朋友交流 小禾个人空间 阿远个人网站 某某网络
* 科技随想公司 小周招聘 某某集团 小红书店旗舰店 基金观察 房产笔记 保险小知识 影视收藏 某某事务所 某某俱乐部
* 12345 hello 小屋 某某@笔记 某某★日记 example.com 中国小站 中华手记 国家笔记 人民的声音 赌博记录 一心一意 画蛇添足
* 某某摄影协会 某某公益 某某大学 海南旅行记 西湖边的日子
北京市 合伙日记 影评评论 返现日记 某某中心
广东省 股票日记 彩票日记 批发日记 商务日记 某某媒体
浙江省 某某工坊 农业日记 某某官网 养殖日记
河南省 沙龙日记 设计日记 艺术日记 维修日记 某某品牌
辽宁省 大众日记 互联日记 某某传播
湖北省 电商日记 某某学院
宁夏回族自治区 小鱼网 技术日记 信息日记
河北省 刮刮乐日记 淘宝日记
贵州省 排行榜日记 宣传日记
湖南省 报价日记 营销日记
内蒙古自治区 团购日记 利润日记
江苏省 青木手记
`;

const UNIT_NAMES = `
* 12345678 abcdefg 某某 某某#科技 www.qinghe.cn 中国某某网 中华某某 中央某某 人民某某 国家某某 赌博娱乐 色情影院 某某$商城
天津市 某某资讯 某某论坛 某某平台 某某导航
山东省 某某社区 某某热线
河北省 某某论坛
四川省 某某电子商务
广东省 某某小额贷款
浙江省 某某保理
上海市 某某信托
`;

const names = (table: string, entity: Filing['entity']): BadInput[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [place = '', ...list] = line.split(' ');
      const province = place === '*' ? '陕西省' : place;
      return list.map((name) => ({
        title: `${province} ${name}`,
        field: 'site.name' as const,
        filing: { entity: { ...entity, province }, site: { name } },
      }));
    });

export const BAD_NAMES: readonly BadInput[] = [
  ...names(PERSON_NAMES, { nature: 'individual' }),
  ...names(UNIT_NAMES, { nature: 'enterprise', name: '某某青禾贸易有限公司' }),
];

const person = (idType: string, list: string): BadInput[] =>
  list
    .trim()
    .split('\n')
    .map((idNumber) => ({
      title: `${idType} ${idNumber}`,
      field: 'entityManager.idNumber' as const,
      filing: { entityManager: { idType, idNumber } },
    }));
const unit = (idType: NonNullable<Filing['entity']>['idType'], list: string): BadInput[] =>
  list
    .trim()
    .split('\n')
    .map((idNumber) => ({
      title: `${idType} ${idNumber}`,
      field: 'entity.idNumber' as const,
      filing: { entity: { nature: 'enterprise' as const, idType, idNumber } },
    }));

export const BAD_NUMBERS: readonly BadInput[] = [
  ...person(
    'residentId',
    `
330106198503070181
330106198503070182
33010619850307018x
３３０１０６１９８５０３０７０１８０
330106 19850307 0180
330106-19850307-0180
33010619850307018
3301061985030701800
330106850307018
330106198513070180
330106198502300180
330106198504310180
330106190002290180
330106202902280180
990106198503070180
000106198503070180
33010619850307O180
330l06198503070180
33010619850307018Y
abcdefghijklmnopqr
330106198503070180。
身份证330106198503070180
110101199003078858
440301199912310001
510104200002300012`,
  ),
  ...person('passport', '1234\n中国护照\nE123456789012345678\nE 12345678\nＥ12345678'),
  ...person('hkMacauPermit', 'A123456\nH1234567\nX12345678\n1234567890123456\nH12345678O'),
  ...person('taiwanPermit', '123456\nT1234567\n123456789012\nA12345678'),
  ...person('hkMacauTaiwanResidence', '330106198503070180\n81000019900307001\n830000199013070012'),
  ...person('foreignPermanentResident', '1234567\nUSA1234\n93184019900307001'),
  ...unit(
    'businessLicense',
    `
91330106MA2EXAM191
91330106MA2EXAM19
91330106MA2EXAM19GG
9133O106MA2EXAM19G
91330106MA2EXAMI9G
91330106MA2EXAM19g
９１３３０１０６ＭＡ２ＥＸＡＭ１９Ｇ
91330106 MA2EXAM19G
91330106-MA2EXAM19-G
330106000012345678
ABCDEFGHIJ
123
统一社会信用代码91330106MA2EXAM19G
91330106MA2EXAM91G
81330106MA2EXAM19G`,
  ),
  ...unit('orgCode', '12345678-0\n1234567-8\nABCDEFGH-Z\n123456789012\n１２３４５６７８－９'),
  ...unit('unifiedCreditCode', '12330106MA2EXAM191\n1233010\n12330106 MA2EXAM19'),
];

const addresses = (list: string, region: Filing['entity']): BadInput[] =>
  list
    .trim()
    .split('\n')
    .map((mailingAddress) => ({
      title: `地址 ${mailingAddress}`,
      field: 'entity.mailingAddress' as const,
      filing: { entity: { ...region, mailingAddress } },
    }));

export const BAD_ADDRESSES: readonly BadInput[] = [
  ...addresses(
    `
浙江省杭州市西湖区
浙江省杭州市西湖区文三路
浙江省杭州市西湖区文三路某某大厦
浙江省杭州市西湖区文三路东侧
浙江省杭州市西湖区某某镇
浙江省杭州市西湖区某某镇某某村
浙江省杭州市西湖区某某街道某某社区
浙江省杭州市西湖区某某小区
浙江省杭州市西湖区西溪湿地旁边
浙江省杭州市西湖区文三路与学院路交叉口
文三路
杭州
浙江省杭州市西湖区文三路90号@3楼
浙江省杭州市西湖区文三路90号*502室
浙江省杭州市西湖区文三路90号★502
浙江省杭州市西湖区文三路90号 502室
浙江省杭州市西湖区文三路90号，502室
浙江省杭州市西湖区文三路90号502室!
浙江省杭州市市辖区文三路90号502室
江苏省南京市鼓楼区中山路90号502室
上海市浦东新区祖冲之路2305号1605室
浙江省宁波市海曙区某某路90号502室
浙江省杭州市余杭区某某路90号502室
广东省深圳市南山区科苑路15号1502
浙江省杭州市西湖区某某产业园
浙江省杭州市西湖区某某科技园区
同上
无
111
某某大厦`,
    { province: '浙江省', city: '杭州市', district: '西湖区' },
  ),
  ...addresses('浙江省杭州市西湖区文三路90号502室', {
    province: '广东省',
    city: '深圳市',
    district: '南山区',
  }),
];

const field = (key: FieldKey, list: string, more: Filing = {}): BadInput[] =>
  list
    .trim()
    .split('\n')
    .map((value) => {
      const [section, property] = key.split('.') as ['site' | 'entityManager', string];
      return {
        title: `${key} ${value}`,
        field: key,
        filing: { ...more, [section]: { ...more[section], [property]: value } },
      };
    });

const ENTERPRISE: Filing = {
  entity: { nature: 'enterprise', province: '浙江省', name: '某某青禾贸易有限公司' },
};

export const BAD_CONTACTS: readonly BadInput[] = [
  ...field(
    'entityManager.mobile',
    `
1380000123
138000012345
23800001234
12800001234
1380000123a
１３８００００１２３４
138 0000 1234
138-0000-1234
0571-88001234
+85291234567
无
10086
13800001234,13900005678
88001234`,
  ),
  ...field('entityManager.emergencyPhone', '13800001234', { entityManager: { mobile: '13800001234' } }),
  ...field('entityManager.emergencyPhone', '138 0000 1234', { entityManager: { mobile: '13800001234' } }),
  ...field(
    'entityManager.phone2',
    '88001234\n0571\n057188\n0571-880012345678\n0571 88001234 转 802\n无\n４００－８８００－１２３\n9999-88001234',
    ENTERPRISE,
  ),
  ...field(
    'entityManager.email',
    `
liqing
liqing@
@example.cn
liqing@example
liqing@@example.cn
li qing@example.cn
liqing＠example.cn
liqing@example。cn
liqing@example..cn
liqing.@example.cn
liqing@example,cn
无
liqing@example.cn;ming@example.cn
李晴@example.cn`,
  ),
  ...field(
    'site.domain',
    `
example
www.example.cn
http://example.cn
example.cn/
example,cn
example。cn
exa mple.cn
-example.cn
example-.cn
exa_mple.cn
192.168.1.1
com.cn
shop.example.cn
example.cn;example.com
ｅｘａｍｐｌｅ.cn
example.invalidtld
example.cn:8080
liqing@example.cn`,
    ENTERPRISE,
  ),
  ...field(
    'site.homeUrl',
    'www.other.cn\nhttps://www.example.cn\nwww.example\nexample\nwww.example.cn www.example.com\nwww。example。cn\nwww.myexample.cn',
    { site: { domain: 'example.cn' } },
  ),
  ...field('site.ip', '999.1.1.1\n192.168.1.1\n10.0.0.8\n127.0.0.1\n1.2.3\nlocalhost\n203.0.113.10.5'),
  ...field('site.filingServiceNumber', '32a43232-a888\n无\n３２ａ43232-a888-88e8-b9ec-00888be80001', {
    accessProvider: 'aliyun',
  }),
];

export const BAD_INPUTS: readonly BadInput[] = [
  ...BAD_NAMES,
  ...BAD_NUMBERS,
  ...BAD_ADDRESSES,
  ...BAD_CONTACTS,
];
