/**
 * A page that calls things by words of its own, with ids that are new in every load. `data-box` is for the
 * tests alone; the boxes a person fills by hand are there too.
 */
const BOXES: readonly [box: string, label: string, type: string][] = [
  ['holder', '挂靠方', 'text'],
  ['number', '证件号码', 'text'],
  ['address', '证件住所', 'text'],
  ['secret', 'ICP备案密码', 'text'],
  ['login', '登录密码', 'password'],
  ['code', '短信验证码', 'text'],
  ['search', '搜索', 'search'],
];

document.body.append(Object.assign(document.createElement('h2'), { textContent: '主体信息' }));
for (const [box, label, type] of BOXES) {
  const id = `f${Math.random().toString(36).slice(2)}`;
  const row = document.createElement('p');
  const input = Object.assign(document.createElement('input'), { id, type, name: id });
  input.dataset.box = box;
  row.append(Object.assign(document.createElement('label'), { htmlFor: id, textContent: label }), input);
  document.body.append(row);
}
Object.assign(window, {
  __model: () => ({
    fields: Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input')].map((i) => [i.dataset.box, i.value]),
    ),
  }),
});
