/**
 * Runs in an isolated world of a hazard page, as a content script would: starts the annotation layer with
 * a few rules of its own and lets the test look into the closed root.
 */
import { createAnnotator } from '../../../lib/annotate/index';
import type { AnnotatedField, AnnotatorOptions, Counter, PlacedFinding } from '../../../lib/annotate/types';
import { looksFor } from '../../../lib/looks/index';
import { cardSheet, toastSheet } from '../../../lib/looks/sheets';
import type { Language } from '../../../lib/looks/words';
import type { FieldKey } from '../../../lib/schema/fields';
import type { Finding } from '../../../lib/schema/filing';

declare const OPEN_ROOT: boolean | undefined;

let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const ours = this.hasAttribute('data-filing-assist');
  // An accessibility checker only sees open roots.
  const made = attach.call(this, ours && typeof OPEN_ROOT !== 'undefined' ? { mode: 'open' } : init);
  if (ours) root = made;
  return made;
};

/** Frames and timers that the layer has asked for. */
let scheduled = 0;
for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'requestIdleCallback'] as const) {
  const original = globalThis[name] as (...args: unknown[]) => number;
  Object.assign(globalThis, {
    [name]: (...args: unknown[]) => {
      scheduled += 1;
      return original(...args);
    },
  });
}

const inputs = (tree: ParentNode = document): HTMLInputElement[] =>
  [...tree.querySelectorAll<HTMLElement>('*')].flatMap((e) => [
    ...(e.dataset.key ? [e as HTMLInputElement] : []),
    ...(e.shadowRoot ? inputs(e.shadowRoot) : []),
  ]);

const labelOf = (e: HTMLInputElement) => e.dataset.label ?? e.labels?.[0]?.textContent?.trim() ?? '';

const fields = (): AnnotatedField[] =>
  inputs().map((e, i) => ({
    id: `m${i}`,
    keys: [e.dataset.key as FieldKey],
    siteBlock: 0,
    label: labelOf(e),
    anchor: e,
    // The same element twice, as a control with parts reports it.
    inputs: [e, e],
    read: () => e.value,
    apply: async (value) => {
      e.value = value;
      e.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
  }));

const source = (document: string, section = '', date?: string) => ({ document, section, date });
const STANDARD = [source('GB 11643-1999'), source('某云备案文档', '证件号码', '2020-09-21')];

type Rule = [ruleId: string, key: FieldKey, test: (v: string) => Partial<Finding> | undefined | false];
const RULES: Rule[] = [
  [
    'name-length',
    'site.name',
    (v) =>
      !!v &&
      [...v].length < 3 && {
        message: `网站名称只有 ${[...v].length} 个字，请至少填 3 个字。`,
        severity: 'error',
      },
  ],
  [
    'name-words',
    'site.name',
    (v) =>
      v.includes('论坛') && {
        message: '网站名称含“论坛”，多数省份个人网站不能用，请换一个词。',
        conflict: '4 个来源中的 3 个这样要求，最新一个是 2026-02-27。',
      },
  ],
  [
    'home-url-scheme',
    'site.homeUrl',
    (v) =>
      v.startsWith('http://') && {
        message: '首页网址不用写 http://，请从 www 开始填。',
        fix: { label: '去掉 http://', value: v.slice(7) },
      },
  ],
  [
    'id-uppercase-x',
    'entityManager.idNumber',
    (v) =>
      v.endsWith('x') && {
        message: '证件号码末位是小写“x”，请填大写 X。',
        severity: 'error',
        fix: { label: '改为大写 X', value: v.toUpperCase() },
        sources: STANDARD,
      },
  ],
  [
    'id-checksum',
    'entityManager.idNumber',
    (v) => v.endsWith('0023') && { message: '证件号码末位与前 17 位对不上，请再核一遍。', severity: 'error' },
  ],
  [
    'address-detail',
    'entity.mailingAddress',
    (v) => v.endsWith('路') && { message: `通信地址只到“${v.slice(-3)}”，请补到门牌号。`, sources: STANDARD },
  ],
  [
    'address-village',
    'entity.mailingAddress',
    (v) =>
      v.endsWith('组') && {
        message: '已到村组，可在备注写明“已是最小门牌”。',
        severity: 'info',
        fix: { label: '写入备注', value: '已是最小门牌', field: 'entity.remarks' },
      },
  ],
  [
    'mobile-length',
    'entityManager.mobile',
    (v) => !!v && v.length !== 11 && { message: '手机号码是 11 位。' },
  ],
  [
    'content-note',
    'site.serviceContent',
    (v) => v.includes('博客') && { message: '备注里可写明服务内容。', severity: 'info' },
  ],
  [
    'entity-name-length',
    'entity.name',
    (v) => v.length > 10 && { message: `名称 ${v.length} 个字，与证件一致即可。`, severity: 'info' },
  ],
];

const log = {
  evaluated: 0,
  findings: [] as string[][],
  muted: [] as string[],
  rules: [] as string[],
  undone: 0,
  revealed: [] as string[],
};

/** What was put aside, as the frame remembers it: for one value, or for good. */
const aside: { ruleId: string; value?: string | undefined }[] = [];

async function evaluate(): Promise<PlacedFinding[]> {
  log.evaluated += 1;
  const all = inputs();
  return RULES.flatMap(([ruleId, field, test]) => {
    const input = all.find((e) => e.dataset.key === field);
    const hit = input && test(input.value);
    return hit && !aside.some((m) => m.ruleId === ruleId && (m.value ?? input.value) === input.value)
      ? [{ ruleId, field, severity: 'warning', message: '', sources: [], ...hit } as PlacedFinding]
      : [];
  });
}

const counter = (field: AnnotatedField, value: string): Counter | undefined =>
  field.keys[0] === 'site.name' ? { count: [...value].length, min: 3 } : undefined;

const controller = new AbortController();
let annotator: ReturnType<typeof createAnnotator>;

const buttons = () => [...(root?.querySelectorAll<HTMLElement>('button,[role=button]') ?? [])];

const boxOf = (e: Element | null | undefined) => {
  if (!e?.checkVisibility()) return undefined;
  const { x, y, width, height } = e.getBoundingClientRect();
  return { x, y, width, height };
};
const text = (e: Element | null | undefined) => (e?.checkVisibility() ? (e.textContent ?? '') : '');

export const assist = {
  start({ language = 'zh', ...options }: Partial<AnnotatorOptions> & { language?: Language } = {}) {
    annotator = createAnnotator({
      document,
      signal: controller.signal,
      looks: looksFor(language),
      evaluate,
      fields,
      counter,
      card: async (request) =>
        cardSheet(
          request,
          request.finding.ruleId === 'id-uppercase-x' ? { why: '末位的 10 记作罗马数字 X。' } : {},
          language,
        ),
      toast: async (request) => toastSheet(request, language),
      onFindings: (_, shown) => log.findings.push(shown.map((f) => f.ruleId)),
      onMute: (scope, { ruleId, field }) => {
        log.muted.push(`${scope}:${ruleId}`);
        const input = inputs().find((e) => e.dataset.key === field);
        aside.push({ ruleId, ...(scope === 'value' ? { value: input?.value } : {}) });
      },
      onRule: (f) => log.rules.push(f.ruleId),
      onUndo: () => {
        log.undone += 1;
      },
      onReveal: (f) => log.revealed.push(f.label),
      ...options,
    });
    annotator.refresh();
  },
  log,
  scheduled: () => scheduled,
  api: () => annotator,
  stop: () => controller.abort(),
  host: () => document.querySelectorAll('[data-filing-assist]').length,
  root: () => root!,
  /** Our sheet reached the closed root. */
  styled: () => !!root && getComputedStyle(root.querySelector('.status')!).position === 'absolute',
  /** Parts on display, by the name of the mark. */
  parts: () =>
    [...(root?.querySelectorAll('.f') ?? [])]
      .filter((f) => f.checkVisibility())
      .map((f) => ({
        kind: f.className,
        edge: boxOf(f.querySelector('.edge')),
        name: f.querySelector('.mark')?.getAttribute('aria-label') ?? '',
        level: (f as HTMLElement).style.zIndex,
        message: text(f.querySelector('.text')),
        counter: text(f.querySelector('.n')),
        more: text(f.querySelector('.more')),
        mark: boxOf(f.querySelector('.mark')),
        msg: boxOf(f.querySelector('.msg')),
        fix: boxOf(f.querySelector('.do')),
      })),
  card: () => {
    const card = root?.querySelector('.card');
    return card?.matches(':popover-open') ? { text: card.textContent ?? '', box: boxOf(card)! } : undefined;
  },
  ring: (label: string) => {
    const part = [...(root?.querySelectorAll('.f') ?? [])].find((f) =>
      f.querySelector('.mark')?.getAttribute('aria-label')?.startsWith(label),
    );
    return boxOf(part?.querySelector('.flash'));
  },
  toast: () => {
    const toast = root?.querySelector('.toast');
    return toast?.matches(':popover-open') ? (toast.textContent ?? '') : undefined;
  },
  /** Where a button of card or toast is, by its words. */
  button: (label: string) => boxOf(buttons().find((b) => (b.textContent || b.ariaLabel) === label)),
  press: (label: string) =>
    buttons()
      .find((b) => b.textContent === label)
      ?.click(),
  /** What Chromium's own tracking says about a part. */
  occluded: (label: string) =>
    new Promise<boolean>((done) => {
      const part = buttons().find((b) => b.textContent === label);
      const observer = new IntersectionObserver(
        ([entry]) => {
          observer.disconnect();
          done((entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible === false);
        },
        { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
      );
      observer.observe(part!);
    }),
  focused: () => root?.activeElement?.textContent ?? '',
  status: () => root?.querySelector('[role=status]')?.textContent ?? '',
};

Object.assign(globalThis, { assist });
