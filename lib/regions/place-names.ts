/**
 * Names of provinces, cities and districts for telling place names inside other text. Short names that are
 * everyday words (资源, 合作, 商城, 东方) are left out: they say nothing about a place.
 */
import { PROVINCES } from '../schema/codes';
import { cities, shortName } from './index';

/** Short names, and full ones such as 城区, that people use as words. Kept by hand; one place per reason is enough. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `城区 郊区 矿区 东区 西区 市中 市南 市北 城中 城东 城西 城北 城关 新城 老城 古城 山城 新市
  和平 朝阳 向阳 红桥 无极 复兴 兴隆 运河 海港 长子 平定 孝义 回民 玉泉 青山 红山 松山 元宝 振兴 古塔 太平 太和
  白塔 宏伟 灯塔 双塔 丰满 平房 方正 富裕 工农 友谊 友好 前进 东风 新兴 龙凤 阳明 爱民 新华 长安 新民 望花
  金山 玄武 鼓楼 钟楼 东海 滨湖 滨江 平湖 天台 无为 大观 大通 三元 石狮 云霄 平和 东湖 新建 莲花 兴国 万年 万安
  天桥 河口 平原 牡丹 上街 红旗 解放 博爱 湖滨 卧龙 民权 商城 公安 云梦 大悟 芙蓉 雨花 荷塘 洞口 桃源 石门 嘉禾
  蓝山 凤凰 白云 光明 高明 江海 龙门 阳春 七星 资源 港口 兴业 乐业 东方 天涯 海棠 长寿 金牛 安居 朝天 东坡
  南部 前锋 白玉 名山 大方 金沙 天柱 盘龙 西山 富民 安宁 弥勒 祥云 比如 太白 武功 白水 宝塔 甘泉 紫阳 清水 民乐
  安定 两当 康乐 合作 平安 共和 同心 同德 温泉 新星 白杨 天心 天元 天宁 天全 天山 玉树 双河 北海 日照 来宾 安康
  通化 白银 白山 山南 阿里 海东 海西 海北 大同 大安 大足 大名 大关 大英 五常 中站 二七 三门 三水 九龙 九原 云龙 云和
  永和 永新 永安 永春 永胜 永吉 永平 永善 永德 永宁 永寿 泰和 泰山 高台 高坪 江口 江北 江源 开平 开远 开阳 方山
  明光 明山 明水 长丰 长宁 长顺 长乐 长兴 新和 新源 新乐 新密 新安 兴和 兴安 兴仁 兴文 兴海 兴庆 和静 和政 和顺
  安远 安福 安庆 安顺 安吉 乐安 乐平 乐都 静安 静乐 静宁 景泰 德兴 德化 集美 集贤 集安 文昌 文成 文安 文圣 文峰
  建华 建安 建平 建宁 建德 武安 武宁 武平 信丰 信宜 信都 华安 华龙 华容 宝丰 宝安 宝兴 宝山 宝清 宝应 丰泽 丰都
  南山 南海 南湖 南关 北关 北湖 北安 东山 东安 东宝 东港 东至 东光 西固 西市 西峰 西岗 石泉 石鼓 石龙 石林 石城
  龙湖 龙城 龙江 龙山 龙华 龙游 龙泉 龙里 龙文 金湖 金川 金东 金安 金台 金凤 金平 玉山 玉门 玉环
  花山 花溪 花都 黄龙 黑山 黑水 红河 红原 青田 青河 青原 镜湖 月湖 云溪 云城 云阳 云岩 君山 雨山 福田 福山 福泉
  福海 富源 富平 富顺 富民 富锦 富阳 会同 会宁 会理 正阳 正安 正宁 政和 志丹 普安 惠民 惠安 利通 宁国 宁化
  定安 定边 靖安 靖边 顺义 顺城 顺平 顺德 平山 平安 平川 平昌 广平 广安 广汉 广昌 广德 怀远 怀仁 怀安 望江 高安
  高阳 高唐 清河 清流 清丰 灵石 灵宝 灵山 仁和 仁化 仁寿 崇仁 崇信 崇义 思明 思南 喜德 余庆 庆安 庆元 庆云 庆城
   保德 保定 复兴 象山 连山 连云 海盐 海宁 海安 海丰 海兴 洪湖 盐池 盐湖 盐田 温江 天河 天等 天长 团风`
    .split(/\s+/)
    .filter(Boolean),
);

let known: ReadonlySet<string> | undefined;

/** Every name of a province, city or district, with and without its suffix, of two characters or more. */
export const placeNames = (): ReadonlySet<string> => {
  if (known) return known;
  const names = new Set<string>();
  const add = (name: string) => {
    if (name.length >= 2 && !ORDINARY_WORDS.has(name)) names.add(name);
  };
  for (const province of PROVINCES) {
    // Provinces and municipalities are always places, whatever else the word may mean.
    names.add(province.zh).add(province.short);
    for (const city of cities(province.code)) {
      add(city.name);
      add(shortName(city.name));
      for (const d of city.districts.filter((x) => x.kind === 'district')) {
        add(d.name);
        add(shortName(d.name));
      }
    }
  }
  known = names;
  return names;
};
