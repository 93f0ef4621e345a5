/** Pages for the benchmarks: real labels, no helpful ids, any number of fields among any number of nodes. */

const LABELS = [
  '单位名称',
  '证件号码',
  '证件住所',
  '通信地址',
  '投资人或主管单位',
  '负责人姓名',
  '手机号码',
  '办公电话',
  '应急电话',
  '电子邮箱',
  '网站名称',
  '网站域名',
  '首页网址',
  '备注',
];

const field = (i: number): string => {
  const label = LABELS[i % LABELS.length]!;
  const name = i < LABELS.length ? label : `${label}（${Math.floor(i / LABELS.length) + 1}）`;
  const control =
    i % 9 === 4
      ? '<select><option>请选择</option><option>企业</option><option>个人</option></select>'
      : '<input type="text">';
  return `<div class="item"><div class="name"><span>${name}：</span></div><div class="box"><div class="in">${control}</div></div></div>`;
};

const filler = (count: number): string =>
  Array.from(
    { length: Math.ceil(count / 7) },
    (_, i) =>
      `<tr class="row"><td>${i}</td><td><a href="#">订单 ${i}</a></td><td><span>已提交</span></td><td>杭州</td></tr>`,
  ).join('');

/** A whole page with `fields` controls among about `nodes` elements. */
export const formPage = (fields: number, nodes = 0): string => {
  const groups = Array.from({ length: Math.ceil(fields / 20) }, (_, g) => {
    const here = Array.from({ length: Math.min(20, fields - g * 20) }, (_, i) => field(g * 20 + i));
    return `<section class="group"><h3>${g % 2 ? '网站信息' : '主办者信息'}</h3>${here.join('')}</section>`;
  });
  const rest = Math.max(0, nodes - fields * 7);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>备案信息</title>
<style>body{font:14px/1.5 sans-serif}.item{display:flex;margin:12px 0}.name{width:160px;text-align:right}.in{padding:0 8px}</style>
<body><main>${groups.join('')}</main><table>${filler(rest)}</table></body></html>`;
};
