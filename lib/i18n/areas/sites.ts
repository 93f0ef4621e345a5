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
  'sites.since': '{date}由您启用',
  'sites.remove': '停用',
  'sites.remove-host': '停用 {host}',
  'sites.more-hosts': ' 等 {n} 个地址',
  'sites.how-to': '其他网站：打开它的备案页面，点工具栏图标，选“在此网站启用”。',
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
  'sites.since': 'Enabled by you on {date}',
  'sites.remove': 'Switch off',
  'sites.remove-host': 'Switch off {host}',
  'sites.more-hosts': ' and others, {n} addresses',
  'sites.how-to': 'Other sites: open the filing page, click the toolbar icon, choose “Enable on this site”.',
};
