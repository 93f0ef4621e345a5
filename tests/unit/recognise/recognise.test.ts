/** Decisions of the pure function: sections, order, uniqueness, compounds, doubt. */
import { describe, expect, it } from 'vitest';
import { isFilingForm, recognise } from '../../../lib/recognise/index';
import { headingMeaning } from '../../../lib/recognise/sections';
import type { ControlDescription, LabelEvidence } from '../../../lib/recognise/types';

let count = 0;
const control = (label: string, more: Partial<ControlDescription> = {}): ControlDescription => ({
  id: `k${++count}`,
  kind: 'text',
  labels: label ? [{ text: label, source: 'form-item' } as LabelEvidence] : [],
  headings: [],
  value: '',
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  ...more,
});
const under = (heading: string, ...labels: string[]) =>
  labels.map((l) => control(l, { headings: [heading] }));
/** Keys in page order; '' = left alone. */
const keys = (all: readonly ControlDescription[]): string[] => {
  const { matches } = recognise(all);
  return all.map((d) => matches.find((m) => m.controls.includes(d.id))?.keys.join('+') ?? '');
};

describe('recognise', () => {
  it('reads the heading of a block above a box without a label as no name of the box', () => {
    const first = control('', {
      headings: ['网站负责人信息'],
      labels: [
        { text: '网站负责人信息', source: 'preceding-text' },
        { text: '请输入姓名', source: 'placeholder' },
      ],
    });
    expect(keys([control('网站名称', { headings: ['网站信息'] }), first])).toEqual([
      'site.name',
      'siteManager.name',
    ]);
  });

  it('tells the two managers apart by headings, whatever their order', () => {
    const form = [
      ...under('网站负责人信息', '姓名', '手机号码'),
      ...under('主体负责人信息', '姓名', '手机号码'),
    ];
    expect(keys(form)).toEqual([
      'siteManager.name',
      'siteManager.mobile',
      'entityManager.name',
      'entityManager.mobile',
    ]);
  });
  it('believes the label more than the heading', () => {
    expect(keys(under('网站信息', '单位名称', '主体负责人姓名', '网站名称', '网站负责人姓名'))).toEqual([
      'entity.name',
      'entityManager.name',
      'site.name',
      'siteManager.name',
    ]);
  });
  it('takes the name of a row for no heading', () => {
    const all = ['姓名', '手机号码'].map((l) => control(l, { headings: ['网站负责人信息', '同主体负责人'] }));
    expect(keys(all)).toEqual(['siteManager.name', 'siteManager.mobile']);
  });
  it.each([
    ['先填备案主体 （和域名实名一致）', 'entity'],
    ['备案主体 以企业名义备案的，请填写网站负责人', 'entity'],
    ['主体信息（请如实填写域名所有者信息）', 'entity'],
    ['网站 1 负责人', 'siteManager'],
    ['负责人（主体）', 'entityManager'],
    ['网络安全员登记', 'nobody'],
    ['驻场工程师', 'nobody'],
    ['登记人', 'nobody'],
  ])('the heading %s is of %s', (text, meaning) => expect(headingMeaning(text)).toBe(meaning));
  it.each([
    ['switch', '同备案责任人', 'siteManager.sameAsEntityManager'],
    ['checkbox', '同备案负责人', 'siteManager.sameAsEntityManager'],
    ['text', '同备案负责人', ''],
    ['checkbox', '本人承诺网站负责人与备案负责人一致', ''],
  ] as const)('a %s called %s is %s', (kind, label, key) =>
    expect(
      keys([control(label, { kind, headings: ['网站责任人'] }), ...under('网站责任人', '姓名')])[0],
    ).toBe(key),
  );
  it('leaves a person alone when nothing says whose it is', () => {
    const all = ['姓名', '手机号码', '电子邮箱'].map((l) => control(l));
    expect(keys(all)).toEqual(['', '', '']);
    expect(recognise(all).unassigned.map((u) => u.reason.startsWith('in doubt'))).toEqual([true, true, true]);
  });
  it('reads lists that share the name of the first as province, city and district', () => {
    const shared = [{ text: '主办单位所在省份', source: 'table-cell', shared: true }] as LabelEvidence[];
    const row = [1, 2, 3].map(() => control('', { kind: 'select', labels: shared, group: 'row' }));
    expect(keys([...row, control('单位名称')])).toEqual([
      'entity.province',
      'entity.city',
      'entity.district',
      'entity.name',
    ]);
  });
  it('leaves the validity of the entity’s own certificate alone', () => {
    const form = [
      ...under('备案主体', '主体名称', '证照编号', '证照有效期至'),
      ...under('负责人', '姓名', '身份证号码', '证件有效期至'),
    ];
    expect(keys(form)).toEqual([
      'entity.name',
      'entity.idNumber',
      '',
      'entityManager.name',
      'entityManager.idNumber',
      'entityManager.idValidUntil',
    ]);
  });
  it('takes the name of the whole page for no heading of the site', () => {
    const form = ['负责人姓名', '手机号码'].map((l) =>
      control(l, { headings: ['网站备案 - 在线填写', '备案负责人'] }),
    );
    expect(keys([...under('备案单位', '主办者名称', '证件号'), ...form])).toEqual([
      'entity.name',
      'entity.idNumber',
      'entityManager.name',
      'entityManager.mobile',
    ]);
  });
  it('knows whose 负责人 stands in brackets, and leaves the people of other blocks alone', () => {
    const form = [
      ...under('ICP负责人（主体）', '姓名', '移动电话'),
      ...under('ICP负责人（网站）', '姓名', '移动电话'),
      ...under('应急联络员', '姓名', '手机号码'),
    ];
    expect(keys(form)).toEqual([
      'entityManager.name',
      'entityManager.mobile',
      'siteManager.name',
      'siteManager.mobile',
      '',
      '',
    ]);
  });
  it('does not give the second phone of a person to the other person', () => {
    const all = keys([
      ...under('主体资料', '主体名称', '证件号'),
      ...under('负责人资料', '负责人', '身份证号', '手机', '手机号', '邮箱'),
    ]);
    expect(all.filter((k) => k.startsWith('siteManager'))).toEqual([]);
    expect(all.at(-1)).toBe('entityManager.email');
  });
  it('asks another person with 与备案负责人一致, and takes 详细地址 beside the paper’s address for the other one', () => {
    const form = [
      ...under('备案单位', '主办者名称', '证件地址', '详细地址'),
      control('与备案负责人一致', { kind: 'switch', headings: ['网站负责人资料'] }),
    ];
    expect(keys(form)).toEqual([
      'entity.name',
      'entity.idAddress',
      'entity.mailingAddress',
      'siteManager.sameAsEntityManager',
    ]);
  });
  it('reads a day box without a name behind the first day of a paper', () => {
    const headings = ['主体负责人', '主体负责人证件有效期'];
    const form = [
      control('主体负责人姓名', { headings }),
      control('开始日期', { kind: 'date', headings }),
      control('', { kind: 'date', headings }),
    ];
    expect(keys(form)).toEqual([
      'entityManager.name',
      'entityManager.idValidFrom',
      'entityManager.idValidUntil',
    ]);
  });
  it('reads lists whose level stands behind them: [ ] 省 [ ] 市 [ ] 县(区)', () => {
    const list = (label: string) => control(label, { kind: 'select' });
    expect(keys([control('主办者名称'), list('主办者所在地'), list('省'), list('市')])).toEqual([
      'entity.name',
      'entity.province',
      'entity.city',
      'entity.district',
    ]);
  });
  it('does not let one stray box in a header turn the persons round', () => {
    const form = [
      control('邮箱'),
      ...under('备案主体', '主体名称', '证照编号'),
      ...under('负责人', '姓名', '手机', '邮箱'),
      ...under('网站', '网站名称', '域名'),
    ];
    expect(keys(form)).toEqual([
      '',
      'entity.name',
      'entity.idNumber',
      'entityManager.name',
      'entityManager.mobile',
      'entityManager.email',
      'site.name',
      'site.domain',
    ]);
  });
  it('takes the name of the whole form for no heading of a block', () => {
    const form = ['网站备案申请表', 'ICP备案管理系统'].map((h) =>
      ['姓名', '手机'].map((l) => control(l, { headings: [h, '第二部分 负责人'] })),
    );
    for (const block of form)
      expect(keys([...under('主体', '单位名称'), ...block, ...under('网站', '域名')])).toEqual([
        'entity.name',
        'entityManager.name',
        'entityManager.mobile',
        'site.domain',
      ]);
  });
  it('gives each key once per section', () => {
    expect(keys(under('主体信息', '单位名称', '企业名称', '证件号码'))).toEqual([
      'entity.name',
      '',
      'entity.idNumber',
    ]);
  });
  it('takes a label like another one in the middle of a site for no second site', () => {
    const form = under('网站信息', '网站名称', '网站服务类别', '互联网信息服务类型', '网站语言', '前置审批');
    expect(recognise(form).matches.map((m) => m.siteBlock)).toEqual([0, 0, 0, 0]);
  });
  it('counts site blocks by repeated fields', () => {
    const all = [...under('网站', '网站名称', '域名'), ...under('网站', '网站名称', '域名')];
    expect(recognise(all).matches.map((m) => m.siteBlock)).toEqual([0, 0, 1, 1]);
  });
  it('does not take a repeated single field for a second site', () => {
    expect(keys(under('网站信息', '网站名称', '域名', '首页URL', '域名'))).toEqual([
      'site.name',
      'site.domain',
      'site.homeUrl',
      '',
    ]);
  });
  it('knows 联系电话 beside 手机号码 as the second phone', () => {
    expect(keys(under('主体负责人', '姓名', '手机号码', '联系电话'))).toEqual([
      'entityManager.name',
      'entityManager.mobile',
      'entityManager.phone2',
    ]);
  });
  it('reads codes only on the page of 短信核验', () => {
    const sms = ['短信验证码', '手机号', '证件号码后6位'].map((l) => control(l));
    expect(keys(sms)).toEqual(['sms.code', 'sms.mobile', 'sms.idLast6']);
    expect(isFilingForm(recognise(sms))).toBe(true);
    expect(keys(under('主体负责人', '姓名', '手机号码', '短信验证码'))).toEqual([
      'entityManager.name',
      'entityManager.mobile',
      '',
    ]);
  });
  it('never assigns what cannot be filled', () => {
    const all = [
      control('单位名称', { kind: 'file' }),
      control('证件号码', { kind: 'password' }),
      control('单位名称', { visible: false }),
      control('网站名称', { kind: 'search' }),
    ];
    expect(keys(all)).toEqual(['', '', '', '']);
  });
  it('ranks an English id below a Chinese label and uses it where there is none', () => {
    const id = (text: string): LabelEvidence => ({ text, source: 'identifier' });
    const form = under('主体信息', '单位名称', '通信地址');
    form[0] = { ...form[0]!, labels: [...form[0]!.labels, id('siteName')] };
    expect(keys(form)).toEqual(['entity.name', 'entity.mailingAddress']);
    expect(keys([...form, control('', { labels: [id('homePage')], headings: ['网站'] })]).at(-1)).toBe(
      'site.homeUrl',
    );
  });
  it('puts 省 市 区 on one cascader or on three selects, and 长期 with its date', () => {
    const row = {
      kind: 'combobox',
      group: 'g',
      headings: ['主体信息'],
      labels: [{ text: '所属区域', source: 'form-item', shared: true }],
    } as const;
    expect(keys([control('所在地区', { kind: 'cascader' })])).toEqual([
      'entity.province+entity.city+entity.district',
    ]);
    expect(keys([control('', row), control('', row), control('', row)])).toEqual([
      'entity.province',
      'entity.city',
      'entity.district',
    ]);
    // What a list asks for counts more than its place in a row that is torn.
    const asks = (placeholder: string) => control('', { ...row, placeholder });
    expect(keys([asks('请选择城市'), asks('请选择区县')])).toEqual(['entity.city', 'entity.district']);
    const dated = [
      ...under('网站负责人', '姓名'),
      control('证件有效期', { kind: 'date-range', headings: ['网站负责人'] }),
      control('长期', { kind: 'checkbox', headings: ['网站负责人'] }),
    ];
    expect(keys(dated).slice(1)).toEqual(Array(2).fill('siteManager.idValidFrom+siteManager.idValidUntil'));
  });
  const person = (...more: ControlDescription[]) =>
    keys([
      ...under('主体负责人信息', '姓名'),
      ...more.map((d) => ({ ...d, headings: ['主体负责人信息', ...d.headings] })),
    ]).slice(1);
  it('reads from the words of each box which end of a period it is', () => {
    const end = (text: string): LabelEvidence => ({ text, source: 'aria' });
    const from = control('证件有效期', { kind: 'date' });
    expect(
      person(
        { ...from, labels: [...from.labels, end('开始日期')] },
        control('', { kind: 'date', labels: [end('结束日期')] }),
      ),
    ).toEqual(['entityManager.idValidFrom', 'entityManager.idValidUntil']);
  });
  it('reads a row by the cell beside it: 是否长期 ○是 ○否 从 [ ] 到 [ ]', () => {
    const shared: LabelEvidence[] = [{ text: '从', source: 'table-cell', shared: true }];
    const date = () =>
      control('', { kind: 'date', group: 'row', labels: shared, headings: ['证件有效期', '从'] });
    const lasts = control('是否长期：', {
      kind: 'radio-group',
      options: ['是', '否'],
      headings: ['证件有效期'],
    });
    expect(person(lasts, date(), date())).toEqual([
      'entityManager.idValidUntil',
      'entityManager.idValidFrom',
      'entityManager.idValidUntil',
    ]);
    // The same words under another name say nothing.
    const other = () => ({ ...date(), headings: ['备案周期', '从'] });
    expect(person(other(), other())).toEqual(['', '']);
  });
  it('takes the one number asked for as the mobile, and a second one as the other', () => {
    expect(person(control('联系方式'), control('应急联系方式'))).toEqual([
      'entityManager.mobile',
      'entityManager.emergencyPhone',
    ]);
    expect(person(control('联系电话'), control('手机号码'))).toEqual([
      'entityManager.phone2',
      'entityManager.mobile',
    ]);
  });
  it('takes the way through the steps for no heading', () => {
    const way = '1 主体信息 > 2 网站信息';
    const labels = ['负责人姓名', '备注'];
    const form = [
      ...under(way, '单位名称'),
      ...labels.map((l) => control(l, { headings: [way, '主体负责人基本情况'] })),
    ];
    expect(keys(form)).toEqual(['entity.name', 'entityManager.name', 'entity.remarks']);
  });
  it('reads 名字 of a site or a company as its 名称, of a person as the person’s', () => {
    const all = [
      ...under('主体信息', '主体名字'),
      ...under('主体负责人', '名字', '手机号'),
      ...under('网站信息', '网站名字', '域名', '备用域名', '访问地址'),
    ];
    expect(keys(all)).toEqual([
      'entity.name',
      'entityManager.name',
      'entityManager.mobile',
      'site.name',
      'site.domain',
      '',
      'site.homeUrl',
    ]);
  });
  it('knows what a list or a row of answers asks when neither says it in so many words', () => {
    const radios = (label: string, ...options: string[]) => control(label, { kind: 'radio-group', options });
    expect(
      keys([
        radios('您是', '个人备案', '企业备案', '政府机关备案'),
        control('放在哪里', { kind: 'select', options: ['弹性云主机', '裸金属服务器', '备案授权码'] }),
        radios('网站由谁负责', '就是上面的负责人', '另外指定一位'),
      ]),
    ).toEqual(['entity.nature', 'site.cloudService', 'siteManager.sameAsEntityManager']);
    const same = radios('网站负责人与主办单位负责人是否一致', '一致', '不一致');
    expect(keys([same])).toEqual(['siteManager.sameAsEntityManager']);
  });
  it('takes the fields under an assistant’s title for nobody’s, and advice that names one for no title', () => {
    expect(keys(under('备案专员', '姓名', '手机号'))).toEqual(['', '']);
    for (const advice of ['请如实填写，备案专员将致电核实', '提交后，客服将在一个工作日内审核'])
      expect(keys(under(advice, '单位名称', '通信地址'))).toEqual(['entity.name', 'entity.mailingAddress']);
  });
  it('takes a person’s field outside the block that is asked for 复用 for somebody else’s, unless it names the manager', () => {
    const site = under('网站信息', '网站名称', '域名');
    const asked = control('网站负责人', {
      kind: 'radio-group',
      options: ['同主体负责人', '另行指定'],
      headings: ['网站负责人信息'],
    });
    const stray = control('值守手机', { headings: ['接入信息'] });
    expect(keys([...site, stray, asked])).toEqual([
      'site.name',
      'site.domain',
      '',
      'siteManager.sameAsEntityManager',
    ]);
    const named = control('网站负责人手机', { headings: ['接入信息'] });
    expect(keys([...site, named, asked]).at(2)).toBe('siteManager.mobile');
    const own = under('网站负责人信息', '姓名', '手机');
    expect(keys([...site, stray, asked, ...own]).slice(2)).toEqual([
      '',
      'siteManager.sameAsEntityManager',
      'siteManager.name',
      'siteManager.mobile',
    ]);
  });
  it('takes a remark under a title for no title', () => {
    const titles = ['紧急联系人（同事）', '负责人失联时我们会联系 TA'];
    const all = [...under('网站负责人信息', '姓名'), control('手机号', { headings: titles })];
    expect(keys(all)).toEqual(['siteManager.name', '']);
  });
  it('reads what a box of a row says itself beside the name of the row', () => {
    const part = (hint: string, kind: ControlDescription['kind']) =>
      control('', {
        kind,
        headings: ['主体信息'],
        labels: [
          { text: '证件', source: 'form-item', shared: true },
          { text: hint, source: 'placeholder' },
        ],
      });
    expect(keys([part('证件类型', 'combobox'), part('证件号码', 'text')])).toEqual([
      'entity.idType',
      'entity.idNumber',
    ]);
  });
  it('reads a second number without an office number beside it as the one for emergencies', () => {
    expect(keys(under('主体负责人', '姓名', '手机号', '备用联系电话'))).toEqual([
      'entityManager.name',
      'entityManager.mobile',
      'entityManager.emergencyPhone',
    ]);
  });
  it('takes how a list is searched for no word on what it holds, and leaves a search box alone', () => {
    const hint = { text: '输入关键字检索', source: 'placeholder' } as LabelEvidence;
    const labels = [{ text: '网站服务内容', source: 'form-item' } as LabelEvidence, hint];
    expect(keys([control('', { kind: 'combobox', labels })])).toEqual(['site.serviceContent']);
    expect(keys([control('', { labels: [hint] })])).toEqual(['']);
  });
  it('takes the name of a row 就是主体负责人 for no heading of the block', () => {
    const all = ['姓名', '手机号'].map((l) => control(l, { headings: ['网站负责人', '就是主体负责人'] }));
    expect(keys(all)).toEqual(['siteManager.name', 'siteManager.mobile']);
    const same = control('和开办者的负责人是同一个人', { kind: 'checkbox', headings: ['网站的负责人'] });
    expect(keys([same])).toEqual(['siteManager.sameAsEntityManager']);
    const asked = control('由谁担任', {
      kind: 'radio-group',
      options: ['主体负责人兼任', '另行指定'],
      headings: ['网站负责人'],
    });
    expect(keys([asked])).toEqual(['siteManager.sameAsEntityManager']);
  });
  it('reads 身份证件 as the kind of paper in a list and as its number in a box', () => {
    const [name, box] = under('主体负责人', '姓名', '身份证件');
    const list = control('身份证件', { kind: 'combobox', headings: ['主体负责人'] });
    expect(keys([name!, list, box!])).toEqual([
      'entityManager.name',
      'entityManager.idType',
      'entityManager.idNumber',
    ]);
  });
  it('takes where a manager lives for nobody’s address; of a person who files it is the entity’s', () => {
    expect(keys(under('主体负责人信息', '姓名', '户籍地址'))).toEqual(['entityManager.name', '']);
    expect(keys(under('主体信息', '主体名称', '户籍地址'))).toEqual(['entity.name', 'entity.idAddress']);
  });
  it('reads a region across boxes nobody sees, and out of one list that only says 所在城市', () => {
    const list = (visible: boolean) =>
      control('', {
        kind: visible ? 'combobox' : 'text',
        labels: [{ text: '所在地区', source: 'table-cell', shared: true }],
        group: 'g',
        headings: ['主体信息'],
        visible,
      });
    const all = [list(false), list(true), list(false), list(true), list(false), list(true)];
    expect(keys(all)).toEqual(['', 'entity.province', '', 'entity.city', '', 'entity.district']);
    const city = control('所在城市', { kind: 'combobox', headings: ['主体信息'] });
    expect(keys([city])).toEqual(['entity.province+entity.city+entity.district']);
    const province = control('所在省份', { kind: 'combobox', headings: ['主体信息'] });
    expect(keys([province, city])).toEqual(['entity.province', 'entity.city']);
  });
  it('takes the adapter’s word before the vocabulary', () => {
    const all = under('主体信息', '单位名称', '贵司拟用承载介质');
    const { matches } = recognise(all, { labels: { 贵司拟用承载介质: 'entity.remarks' } });
    expect(matches.map((m) => m.keys[0])).toEqual(['entity.name', 'entity.remarks']);
  });
  it('gives a reason for every control', () => {
    const all = [...under('主体信息', '单位名称', '注册资本', '天气'), control('验证码', { kind: 'code' })];
    const { matches, unassigned } = recognise(all);
    expect(matches.length + unassigned.length).toBe(all.length);
    expect([...matches.flatMap((m) => m.reasons), ...unassigned.map((u) => u.reason)].every(Boolean)).toBe(
      true,
    );
  });
});

describe('isFilingForm', () => {
  it('wants two keys of one section', () => {
    expect(isFilingForm(recognise(under('主体信息', '单位名称', '通信地址')))).toBe(true);
    expect(isFilingForm(recognise([...under('主体信息', '单位名称'), ...under('网站信息', '域名')]))).toBe(
      false,
    );
    expect(
      isFilingForm(recognise([control('用户名'), control('密码', { kind: 'password' }), control('关键词')])),
    ).toBe(false);
  });
});
