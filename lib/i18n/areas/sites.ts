/** Messages of one area of the extension's own pages, both languages side by side; the keys must be the same. */
import type { Translated } from './define';

export const zh = {
  'site.enable-title': '这个网站还没有启用',
  'site.enable-text':
    '启用后，助手才能读取本页的表单字段。只对 {host} 生效，可随时在设置里停用。浏览器会再问您一次。',
  'site.enable': '在此网站启用',
  'site.declined': '没有得到浏览器的允许，这个网站保持未启用。需要时再点一次。',
  'site.refused': '浏览器没有给出询问窗口。请从工具栏图标打开助手，再点一次。',
  'site.insecure-title': '这个网站没有加密连接',
  'site.insecure-text':
    '{host} 用的是 http，内容在路上可能被看到或改动，助手不在这里填写。请改用 https 开头的地址打开。',
  'site.frame-hosts': '表单在本页的框架里，来自 {hosts}；内容只填进这个框架。',
  'summary.differ': '这一页与客户资料不一致 {n} 处，共比对 {all} 项。',
  'summary.same': '这一页与客户资料一致，共比对 {all} 项。',
  'summary.next': '在页面上返回修改，或更正客户资料；改好后再打开助手看一次。',
  'summary.same-next': '看不到的数字没有比对；提交前请再看一遍。',
  'summary.list': '不一致的地方',
  'summary.empty': '页面上是空的',
  'sites.since': '{date}由您启用',
  'sites.remove': '停用',
  'sites.remove-host': '停用 {host}',
  'sites.more-hosts': ' 等 {n} 个地址',
  'sites.how-to': '其他网站：打开它的备案页面，点工具栏图标，选“在此网站启用”。',
  'settings.taught': '教过的字段',
  'settings.taught-text': '在输入框上点右键，选“这个框是…”教给助手。只记框的名称，不记填了什么。',
  'taught.row': '“{label}”是“{field}”',
  'taught.none': '不用填的框',
  'taught.forget': '忘掉',
  'taught.forget-one': '忘掉“{label}”',
  'taught.kept': '记在这台电脑上，可以导出给同事。',
  'taught.how-to': '还没有教过。认不出的框，教一次以后就认得。',
  'taught.export': '导出',
  'taught.import': '导入',
  'taught.imported': '已导入 {n} 条。',
  'taught-problem.not-json': '这个文件读不出内容，请选从这里导出的 JSON 文件。',
  'taught-problem.other-format': '这个文件不是教过的字段，请选从这里导出的 JSON 文件。',
  'taught-problem.newer-version': '这个文件由更新的版本导出，请先更新扩展。',
  'taught-problem.bad-entry': '文件里 {at} 的内容不完整，没有导入任何一条。请重新导出再试。',
} as const;

export const en: Translated<typeof zh> = {
  'site.enable-title': 'This site is not enabled yet',
  'site.enable-text':
    'Once enabled, the assistant can read the form on this page. It applies to {host} only and can be switched off in the settings. The browser will ask you once more.',
  'site.enable': 'Enable on this site',
  'site.declined':
    'The browser was not given permission, so the site stays as it was. Press again when you need it.',
  'site.refused': 'The browser showed no question. Open the assistant from its toolbar icon and press again.',
  'site.insecure-title': 'This site has no encrypted connection',
  'site.insecure-text':
    '{host} uses http: what is sent could be read or changed on the way, so nothing is filled here. Open the address that begins with https.',
  'site.frame-hosts': 'The form is in a frame of this page, from {hosts}; only this frame is filled.',
  'summary.differ': '{n} of {all} values on this page {n:differs|differ} from the client file.',
  'summary.same': 'This page agrees with the client file: {all} values compared.',
  'summary.next':
    'Go back in the page to change them, or correct the client file; then open the assistant again.',
  'summary.same-next': 'Hidden digits were not compared; look at them before you submit.',
  'summary.list': 'Differences',
  'summary.empty': 'empty in the page',
  'sites.since': 'Enabled by you on {date}',
  'sites.remove': 'Switch off',
  'sites.remove-host': 'Switch off {host}',
  'sites.more-hosts': ' and others, {n} addresses',
  'settings.taught': 'Taught fields',
  'settings.taught-text':
    'Right-click a box and choose “This box is…” to teach the assistant. Only the name of the box is kept, never what was filled.',
  'taught.row': '“{label}” is “{field}”',
  'taught.none': 'a box to leave alone',
  'taught.forget': 'Forget',
  'taught.forget-one': 'Forget “{label}”',
  'taught.kept': 'Kept on this computer; export it for a colleague.',
  'taught.how-to': 'Nothing taught yet. A box that was not recognised is known after you teach it once.',
  'taught.export': 'Export',
  'taught.import': 'Import',
  'taught.imported': '{n} {n:field|fields} imported.',
  'taught-problem.not-json': 'This file cannot be read; choose a JSON file exported here.',
  'taught-problem.other-format': 'This file holds no taught fields; choose a JSON file exported here.',
  'taught-problem.newer-version': 'This file comes from a newer version; update the extension first.',
  'taught-problem.bad-entry':
    'The entry {at} in the file is incomplete; nothing was imported. Export it again and retry.',
  'sites.how-to': 'Other sites: open the filing page, click the toolbar icon, choose “Enable on this site”.',
};
