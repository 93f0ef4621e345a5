/**
 * The last page before an order is submitted (seed 001 §6): all that was filled, as text, numbers masked, an
 * agreement to tick. `?differs=idAddress` shows another address than the sample client has; `?as=dl` uses
 * definition lists instead of tables.
 */
const query = new URLSearchParams(location.search);
const other = (name: string) => (query.get('differs') ?? '').split(',').includes(name);

type Rows = readonly (readonly [label: string, value: string])[];
const SECTIONS: readonly [title: string, rows: Rows][] = [
  [
    '主体信息',
    [
      ['地区', '浙江省 / 杭州市 / 西湖区'],
      ['备案性质', '企业'],
      ['证件类型', '营业执照（个人或企业）'],
      ['单位名称', '杭州某某青禾文化创意有限公司'],
      ['证件号码', '9133**********M19G'],
      ['证件住所', `浙江省杭州市西湖区文三路某某大厦3幢${other('idAddress') ? 503 : 502}室`],
    ],
  ],
  [
    '单位负责人信息',
    [
      ['姓名', '李某晴'],
      ['证件号码', '330106********018X'],
      ['手机号码', other('mobile') ? '139****1234' : '138****1234'],
    ],
  ],
  [
    '网站信息',
    [
      ['网站名称', '青禾文化创意'],
      ['域名', 'qinghe-example.cn'],
      ['网站语言', '中文简体'],
    ],
  ],
  [
    '网站负责人信息',
    [
      ['姓名', '周某远'],
      ['手机号码', '137****2468'],
    ],
  ],
];

const make = (name: string, ...children: (Node | string)[]) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};
const asTable = (rows: Rows) =>
  make('table', make('tbody', ...rows.map(([k, v]) => make('tr', make('th', k), make('td', v)))));
const asList = (rows: Rows) => make('dl', ...rows.flatMap(([k, v]) => [make('dt', `${k}：`), make('dd', v)]));

document.body.append(make('h1', '信息确认'));
for (const [title, rows] of SECTIONS)
  document.body.append(
    make('section', make('h2', title), (query.get('as') === 'dl' ? asList : asTable)(rows)),
  );
const agree = Object.assign(document.createElement('input'), { type: 'checkbox' });
document.body.append(make('label', agree, '我已阅读并同意相关协议'), make('button', '提交备案'));
