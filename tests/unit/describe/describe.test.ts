import { describe, expect, it } from 'vitest';
import { drawnKind } from '../../../lib/describe/drawn';
import { describePage } from '../../../lib/describe/index';
import { findStep } from '../../../lib/describe/step';
import { tellsOfEnd } from '../../../lib/describe/submitted';
import type { Looks, RawControl, RawNode, RawPage } from '../../../lib/describe/types';
import { recognise } from '../../../lib/recognise/index';

const box = (id: string, node: number, more: Partial<RawControl> = {}): RawControl => ({
  id,
  kind: 'text',
  node,
  value: '',
  placeholder: '',
  aria: '',
  title: '',
  name: '',
  type: 'text',
  required: false,
  fixed: false,
  locked: false,
  disabled: false,
  touched: false,
  visible: true,
  beside: false,
  ...more,
});
const page = (more: Partial<RawPage>): RawPage => ({
  nodes: [],
  texts: [],
  labels: [],
  controls: [],
  steps: [],
  ...more,
});

/** <form><h3>主体信息</h3><div><label>单位名称</label><input></div><div><span>联系电话</span><input> - <input></div></form> */
const NODES: RawNode[] = [
  [-1, 'form', ''],
  [0, 'h3', ''],
  [0, 'div', 'row'],
  [2, 'label', ''],
  [2, 'input', ''],
  [0, 'div', 'row'],
  [5, 'span', ''],
  [5, 'input', ''],
  [5, 'input', ''],
];
const FORM = page({
  nodes: NODES,
  texts: [
    [1, '主体信息', 0],
    [3, '单位名称', 0],
    [6, '联系电话', 1],
    [5, '-', 2],
  ],
  controls: [box('a', 4), box('b', 7, { maxLength: 4 }), box('c', 8, { value: '88001234', touched: true })],
});

describe('a list that is searched in a box of its own', () => {
  const of = (names: string) =>
    describePage(
      page({
        nodes: [
          [-1, 'div', ''],
          [0, 'div', 'row'],
          [1, 'span', ''],
          [1, 'span', 'wrap'],
          [3, 'span', ''],
          [3, 'input', names],
        ],
        texts: [[2, '所属区域', 0]],
        controls: [box('a', 4, { kind: 'combobox', placeholder: '请选择' }), box('b', 5)],
      }),
    );
  it('is one control', () => {
    expect(of('x-select-input').parts).toEqual([[0]]);
  });
  it('is not what stands behind a list and says nothing of one', () => {
    expect(of('x-input').parts).toEqual([[0], [1]]);
  });
});

describe('cards to choose from', () => {
  it('head nothing that follows, each a button with a title of its own', () => {
    const { descriptions } = describePage(
      page({
        nodes: [
          [-1, 'div', ''],
          [0, 'h2', ''],
          [0, 'button', ''],
          [2, 'h6', ''],
          [0, 'button', ''],
          [4, 'h6', ''],
          [0, 'div', ''],
          [6, 'label', ''],
          [6, 'input', ''],
          [0, 'div', ''],
          [9, 'label', ''],
          [9, 'input', ''],
        ],
        texts: [
          [1, '网站信息', 0],
          [3, '网站', 0],
          [5, '小程序', 0],
          [7, '域名', 0],
          [10, '网站名称', 1],
        ],
        controls: [box('a', 8), box('b', 11)],
      }),
    );
    expect(descriptions.map((d) => d.headings)).toEqual([['网站信息'], ['网站信息']]);
  });
});

describe('a day in three lists', () => {
  const numbers = (from: number, to: number, unit: string) => [
    unit,
    ...Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`),
  ];
  const day = [numbers(1990, 2060, '年'), numbers(1, 12, '月'), numbers(1, 31, '日')];
  /** <div><span>身份证有效期</span> [1990] 年 [1] 月 [1] 日 至 [1990] 年 [1] 月 [1] 日</div> */
  const of = (lists: readonly string[][]) =>
    describePage(
      page({
        nodes: [
          [-1, 'div', ''],
          [0, 'div', ''],
          [1, 'span', ''],
          ...lists.map((): RawNode => [1, 'select', '']),
        ],
        texts: [
          [2, '身份证有效期', 0],
          ...lists.map((_, i): [number, string, number] => [1, ['年', '月', '日 至'][i % 3]!, i + 1]),
        ],
        controls: lists.map((options, i) => box(`s${i}`, 3 + i, { kind: 'select', type: '', options })),
      }),
    );
  it('is one value, and a second one goes by the name of the first', () => {
    const { descriptions, parts } = of([...day, ...day]);
    expect(parts).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    const label = { text: '身份证有效期', shared: true };
    const person = descriptions.map((d) => ({ ...d, headings: ['主体负责人信息'] }));
    expect(descriptions).toMatchObject([
      { kind: 'split-text', labels: [label] },
      { kind: 'split-text', labels: [label] },
    ]);
    expect(recognise(person).matches.map((m) => m.keys.join())).toEqual([
      'entityManager.idValidFrom',
      'entityManager.idValidUntil',
    ]);
  });
  it('is one value where months and days come up only once the list before them is chosen', () => {
    const linked = describePage(
      page({
        nodes: [[-1, 'div', ''], ...day.map((): RawNode => [0, 'select', ''])],
        texts: [
          [0, '签发日期', 0],
          [0, '年', 1],
          [0, '月', 2],
        ],
        controls: [day[0]!, ['--'], ['--']].map((options, i) =>
          box(`s${i}`, 1 + i, { kind: 'select', type: '', options, disabled: i > 0 }),
        ),
      }),
    );
    expect(linked.parts).toEqual([[0, 1, 2]]);
    expect(linked.descriptions[0]).toMatchObject({ kind: 'split-text', disabled: false });
  });
  it('is none where the numbers count something else', () => {
    expect(of([day[0]!, day[1]!, numbers(1, 24, '时')]).parts).toEqual([[0], [1], [2]]);
  });
});

describe('what only a typed box can be', () => {
  const only = (more: Partial<RawControl>) => describePage(page({ ...FORM, controls: [box('a', 4, more)] }));
  it('leaves a box to tick alone with readonly, which HTML gives it no meaning for', () => {
    const tick = only({ kind: 'checkbox', type: 'checkbox', fixed: true });
    expect(tick.descriptions[0]!.readOnly).toBe(false);
    expect(only({ kind: 'radio-group', fixed: true, locked: true }).descriptions[0]!.readOnly).toBe(true);
    expect(only({ fixed: true }).descriptions[0]!.readOnly).toBe(true);
  });
});

describe('boxes in landmarks of search', () => {
  /** <div><div role=search><span>…</span><input></div>…</div> */
  const labels = ['主体名称', '证件号码', '证件住所'];
  const nodes: RawNode[] = [
    [-1, 'div', ''],
    ...labels.flatMap((_, i): RawNode[] => [
      [0, 'div', '', 'search'],
      [3 * i + 1, 'span', ''],
      [3 * i + 1, 'input', ''],
    ]),
  ];
  const searches = (more: Partial<RawControl>[]) =>
    describePage(
      page({
        nodes,
        texts: labels.map((l, i) => [3 * i + 2, l, i]),
        controls: more.map((m, i) => box(`b${i}`, 3 * i + 3, { kind: 'search', ...m })),
      }),
    ).descriptions.map((d) => d.kind);
  it('takes them for boxes of a form where every box has a landmark of its own', () => {
    expect(searches([{}, {}, {}])).toEqual(['text', 'text', 'text']);
    expect(searches([{}, { placeholder: '搜索' }, {}])).toEqual(['text', 'search', 'text']);
  });
  it('believes a lone one, and what says itself that it searches', () => {
    expect(searches([{}])).toEqual(['search']);
    expect(searches([{}, { type: 'search' }])).toEqual(['search', 'search']);
  });
});

describe('what a page says of its controls', () => {
  const { descriptions, parts } = describePage(FORM);
  it('names them, and says what stands above', () => {
    expect(descriptions[0]).toMatchObject({
      id: 'a',
      kind: 'text',
      labels: [{ text: '单位名称', source: 'form-item' }],
      headings: ['主体信息'],
    });
  });
  it('heads a block with its title, and not with the note beside it', () => {
    const above = (text: string) =>
      describePage({ ...FORM, texts: [[1, text, 0], ...FORM.texts.slice(1)] }).descriptions[0]!.headings;
    expect(above('备案主体 以公司名义备案可展示企业信息，以个人名义备案不能有经营内容')).toEqual([
      '备案主体',
    ]);
    expect(above('注意：以下网站信息提交之后不能再修改，请您在填写之前逐项认真地核对清楚')).toEqual([]);
  });
  it('puts the boxes of one value together, under the same name in every scan', () => {
    expect(parts).toEqual([[0], [1, 2]]);
    expect(descriptions[1]).toMatchObject({
      id: 'b-c',
      kind: 'split-text',
      value: '88001234',
      touched: true,
      group: 'b 联系电话',
    });
  });
  it('sees a value of several boxes only where all of them can be seen', () => {
    const controls = FORM.controls.map((c) => (c.id === 'c' ? { ...c, visible: false } : c));
    expect(describePage({ ...FORM, controls }).descriptions[1]?.visible).toBe(false);
  });
  it('takes the hidden box a library keeps before its own for no part of a value', () => {
    const controls = FORM.controls.map((c) => (c.id === 'b' ? { ...c, visible: false } : c));
    expect(describePage({ ...FORM, controls }).parts).toEqual([[0], [1], [2]]);
  });
  it('takes a hint drawn before its box for a hint', () => {
    const nodes: RawNode[] = [...NODES.slice(0, 5), [2, 'div', 'x-placeholder'], ...NODES.slice(5)];
    const texts = [
      [3, '单位名称', 0],
      [5, '与证件一致', 0],
    ] as const;
    const [first] = describePage(page({ nodes, texts, controls: [box('a', 4)] })).descriptions;
    expect(first!.labels.map((l) => [l.text, l.source])).toEqual([
      ['单位名称', 'form-item'],
      ['与证件一致', 'placeholder'],
    ]);
  });
  it('takes a hint drawn over the second of two boxes for no name of its own', () => {
    const nodes: RawNode[] = [
      ...NODES.slice(0, 8),
      [5, 'div', ''],
      [8, 'input', ''],
      [8, 'div', 'x-placeholder'],
    ];
    const texts = [...FORM.texts, [10, '号码', 3]] as const;
    const controls = FORM.controls.map((c) => (c.id === 'c' ? { ...c, node: 9 } : c));
    expect(describePage({ ...FORM, nodes, texts, controls }).parts).toEqual([[0], [1, 2]]);
  });
  it('takes a label that points elsewhere for nobody else’s', () => {
    const labels = [[3, 2, '单位名称', false]] as const;
    const [first, ...others] = describePage({ ...FORM, labels }).descriptions;
    expect(first?.labels).toEqual([]);
    expect(JSON.stringify(others)).toContain('单位名称');
  });
});

it('one name behind two days and their 长期 names all three', () => {
  const nodes: RawNode[] = [
    [-1, 'form', ''],
    [0, 'div', ''],
    [1, 'input', ''],
    [1, 'input', ''],
    [1, 'label', ''],
    [1, 'span', ''],
  ];
  const day = { kind: 'date', type: 'date' } as const;
  const tick = box('c', 4, { kind: 'checkbox', type: 'checkbox', own: '长期' });
  const labels = (name: string) =>
    describePage(
      page({ nodes, texts: [[5, name, 3]], controls: [box('a', 2, day), box('b', 3, day), tick] }),
    ).descriptions.map((d) => d.labels.map((l) => l.text).join());
  expect(labels('有效期限 *')).toEqual(['有效期限 *', '有效期限 *', '长期,有效期限 *']);
  expect(labels('请按证件填写').slice(0, 2)).toEqual(['', '']);
});

describe('kinds that only words tell', () => {
  const kind = (label: string, more: Partial<RawControl>) =>
    describePage(page({ nodes: NODES, texts: [[3, label, 0]], controls: [box('a', 4, more)] }))
      .descriptions[0]?.kind;
  it('are codes, and days whose box takes no typing', () => {
    expect(kind('短信验证码', {})).toBe('code');
    expect(kind('证件有效期', { fixed: true, pressed: true })).toBe('date');
    expect(kind('证件有效期', { fixed: true, value: '2030-01-01' })).toBe('text');
    expect(kind('单位名称', { fixed: true, pressed: true })).toBe('text');
  });
  it('are lists, where a place or a kind takes no typing; filled, they still are', () => {
    expect(kind('* 所属区域：', { fixed: true, pressed: true })).toBe('combobox');
    expect(kind('单位性质', { fixed: true, pressed: true, value: '企业' })).toBe('combobox');
    expect(kind('单位性质', { fixed: true, value: '企业' })).toBe('text');
    expect(kind('所属区域', { fixed: true, pressed: true, disabled: true })).toBe('text');
  });
  it('are those of drawn widgets', () => {
    const looks = (more: Partial<Looks>): Looks => ({
      names: 'x-select',
      hint: '请选择',
      opens: '',
      boxes: 1,
      ranged: false,
      ...more,
    });
    expect(drawnKind(looks({}), 'combobox')).toBe('combobox');
    expect(drawnKind(looks({ names: 'x-cascader' }), 'multi-select')).toBe('cascader');
    expect(drawnKind(looks({ names: 'x-date-picker' }), 'combobox')).toBe('date');
    expect(drawnKind(looks({ names: 'x-date-picker', boxes: 2 }), 'combobox')).toBe('date-range');
    expect(drawnKind(looks({ names: 'x-picker', opens: 'listbox' }), 'combobox')).toBe('combobox');
    expect(drawnKind(looks({ names: 'x-region-picker' }), 'combobox')).toBe('cascader');
    for (const hint of [
      '起止日期',
      '起始日期 ~ 截止日期',
      '生效日期起 至 到期日期',
      'yyyy-MM-dd ~ yyyy-MM-dd',
    ])
      expect(drawnKind(looks({ names: 'x', hint }), 'combobox')).toBe('date-range');
    expect(drawnKind(looks({ names: 'x-date', hint: '-' }), 'combobox')).toBe('date-range');
    expect(drawnKind(looks({ names: 'x', hint: '起始日期' }), 'combobox')).toBe('date');
  });
  it('are lists, where a picker of anything is called by a kind or a place and not by a day', () => {
    const picker: Looks = { names: 'picker-value', hint: '请选择', opens: '', boxes: 0, ranged: false };
    expect(kind('主体类型', { kind: 'combobox', looks: picker })).toBe('combobox');
    expect(kind('证件失效日期', { kind: 'combobox', looks: picker })).toBe('date');
    expect(kind('证件类型', { kind: 'combobox', looks: { ...picker, names: 'date-picker' } })).toBe('date');
  });
});

describe('the step of a wizard', () => {
  const list = (tag: string, items: [names: string, text: string, current?: string][]) => ({
    nodes: [
      [-1, tag, tag === 'ol' ? '' : 'x-steps'],
      ...items.map(([names, , current]): RawNode => [0, 'li', names, null, current ?? null]),
    ] as RawNode[],
    steps: items.map(([, text], i) => [i + 1, text, 0] as const),
  });
  it('is the marked one, or the one that looks so', () => {
    expect(
      findStep(
        list('div', [
          ['', '主体信息'],
          ['', '网站信息', 'step'],
          ['', '上传资料'],
        ]),
      ),
    ).toEqual({
      title: '网站信息',
      index: 1,
      count: 3,
    });
    expect(
      findStep(
        list('div', [
          ['x-step is-active', '1 主体信息'],
          ['x-step', '2 网站信息'],
        ]),
      ),
    ).toMatchObject({
      title: '主体信息',
      index: 0,
    });
  });
  it('is told by the class of a numbered item, and by nothing in a list without numbers', () => {
    const plain = list('ol', [
      ['on', '1 主体信息'],
      ['', '2 网站信息'],
      ['', '3 上传资料'],
    ]);
    expect(findStep(plain)).toEqual({ title: '主体信息', index: 0, count: 3 });
    expect(
      findStep(
        list('ol', [
          ['on', '首页'],
          ['', '备案'],
          ['', '帮助'],
        ]),
      ),
    ).toBeUndefined();
  });
});

it('an order is handed in where a notice says so', () => {
  expect(tellsOfEnd(['订单提交成功'])).toBe(true);
  expect(tellsOfEnd(['提交前请核对'])).toBe(false);
  expect(tellsOfEnd()).toBe(false);
});

describe('heads of cards', () => {
  /** <div><div class=head><b>网站负责人</b><label><input type=checkbox>同上</label></div><div><input><input></div></div>, a card with a note */
  const nodes: RawNode[] = [
    [-1, 'div', ''],
    [0, 'div', 'card'],
    [1, 'div', 'head'],
    [2, 'div', 'title'],
    [2, 'label', ''],
    [1, 'div', 'body'],
    [5, 'div', ''],
    [6, 'label', ''],
    [6, 'input', ''],
    [5, 'div', ''],
    [9, 'label', ''],
    [9, 'input', ''],
    [0, 'div', 'card'],
    [12, 'div', 'head'],
    [13, 'div', 'piece'],
    [13, 'div', 'piece'],
    [12, 'div', ''],
    [16, 'label', ''],
    [16, 'input', ''],
    [12, 'input', ''],
  ];
  const { descriptions } = describePage(
    page({
      nodes,
      texts: [
        [3, '网站负责人', 0],
        [7, '姓名', 1],
        [10, '手机', 2],
        [14, '备案专员', 3],
        [15, '非必填，用于沟通进度', 3],
        [17, '姓名', 3],
      ],
      controls: [
        box('same', 4, { kind: 'checkbox', type: 'checkbox', own: '与主体负责人为同一人' }),
        box('name', 8),
        box('mobile', 11),
        box('agent', 18),
        box('more', 19),
      ],
    }),
  );
  const headings = (id: string) => descriptions.find((d) => d.id === id)?.headings;

  it('head the card, though a box to tick stands in them', () => {
    expect(headings('name')).toEqual(['网站负责人']);
    expect(headings('mobile')).toEqual(['网站负责人']);
  });

  it('are nearer than what explains them', () => {
    expect(headings('agent')).toEqual(['非必填，用于沟通进度', '备案专员']);
  });
});
