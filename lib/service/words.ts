/** The background's own words: refusals and badge titles. */

interface Words {
  locked: string;
  noApplicant: string;
  noForm: string;
  tabClosed: string;
  navigated: string;
  changed: string;
  busy: string;
  badge(errors: number, warnings: number): string;
  clean: string;
  armed: string;
  waiting(fields: number): string;
  form: string;
  name: string;
}

const zh: Words = {
  locked: '客户资料已上锁，请先输入口令解锁。',
  noApplicant: '还没有选客户，请先新建或导入一份客户资料。',
  noForm: '这个页面上没有认出备案表单，请打开接入商的备案填写页。',
  tabClosed: '这个标签页已经关闭，请重新打开备案页面。',
  navigated: '页面在预览之后换过，请看过新的预览再填。',
  changed: '页面内容有变化，请看过新的预览再填。',
  busy: '上一次填写还在进行，请等它结束或先停止。',
  badge: (errors, warnings) => `备案助手：需修改 ${errors} 条，请核对 ${warnings} 条`,
  clean: '备案助手：本页没有要改的内容',
  armed: '备案助手：进入下一步时继续填，点开可以停止',
  waiting: (fields) => `备案助手：这一步可以填入 ${fields} 项，点开看预览`,
  form: '备案助手：已认出备案表单',
  name: '备案助手',
};

const en: Words = {
  locked: 'The client data is locked; unlock it with the passphrase first.',
  noApplicant: 'No client is chosen; create or import one first.',
  noForm: 'No filing form was recognised on this page; open the filing page of your provider.',
  tabClosed: 'This tab is closed; open the filing page again.',
  navigated: 'The page was replaced after the preview; look at the new preview, then fill.',
  changed: 'The page has changed; look at the new preview, then fill.',
  busy: 'A fill is still running; wait for it to end or stop it first.',
  badge: (errors, warnings) => `Filing Assistant: ${errors} to fix, ${warnings} to check`,
  armed: 'Filing Assistant: fills the next step too; open to stop',
  waiting: (fields) => `Filing Assistant: ${fields} fields to fill in this step; open for the preview`,
  clean: 'Filing Assistant: nothing to fix on this page',
  form: 'Filing Assistant: filing form recognised',
  name: 'Filing Assistant',
};

export const wordsOf = (language: 'zh' | 'en'): Words => (language === 'zh' ? zh : en);
