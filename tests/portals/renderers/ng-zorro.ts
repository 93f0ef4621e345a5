/**
 * A step of an order as an NG-ZORRO form: nz-form with a reactive FormGroup, templates compiled in the page (JIT),
 * so that no Angular build of its own is needed.
 */
import '@angular/compiler';
import { type ApplicationRef, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzCascaderModule } from 'ng-zorro-antd/cascader';
import { NzCheckboxModule } from 'ng-zorro-antd/checkbox';
import { provideNzNativeDateAdapter } from 'ng-zorro-antd/core/time';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzFormModule } from 'ng-zorro-antd/form';
import { provideNzI18n, zh_CN } from 'ng-zorro-antd/i18n';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzRadioModule } from 'ng-zorro-antd/radio';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzSwitchModule } from 'ng-zorro-antd/switch';
import { regionTree } from '../shared/regions';
import { startPortal } from '../shared/shell';
import type { Control, Option, Order, Section, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';

const CONTROL = `
  @switch (c.kind) {
    @case ('region') {
      <div class="q-row">
        @for (p of c.parts; track p.at) {
          <nz-select [formControlName]="p.at" [nzPlaceHolder]="p.placeholder ?? '请选择'" [nzLoading]="!!busy()[p.at]" style="width: 150px">
            @for (o of lists()[p.at] ?? []; track o.value) { <nz-option [nzValue]="o.value" [nzLabel]="o.label" /> }
          </nz-select>
        }
      </div>
    }
    @case ('pick') {
      <nz-select [formControlName]="c.at" nzShowSearch [nzPlaceHolder]="c.placeholder ?? '请选择'">
        @for (o of options(c); track o.value) { <nz-option [nzValue]="o.value" [nzLabel]="o.label" /> }
      </nz-select>
    }
    @case ('picks') {
      <nz-select [formControlName]="c.at" nzMode="multiple" [nzPlaceHolder]="c.placeholder ?? '请选择'">
        @for (o of options(c); track o.value) { <nz-option [nzValue]="o.value" [nzLabel]="o.label" /> }
      </nz-select>
    }
    @case ('radio') {
      <nz-radio-group [formControlName]="c.at">
        @for (o of options(c); track o.value) { <label nz-radio [nzValue]="o.value">{{ o.label }}</label> }
      </nz-radio-group>
    }
    @case ('checks') { <nz-checkbox-group [formControlName]="c.at" [nzOptions]="$any(options(c))" /> }
    @case ('check') { <label nz-checkbox [formControlName]="c.at">{{ c.label }}</label> }
    @case ('switch') { <nz-switch [formControlName]="c.at" /> }
    @case ('cascade') { <nz-cascader [formControlName]="c.at" [nzOptions]="tree" [nzPlaceHolder]="c.placeholder ?? '请选择'" /> }
    @case ('date') { <nz-date-picker [formControlName]="c.at" /> }
    @case ('period') {
      <div class="q-row">
        <nz-range-picker [formControlName]="c.at" />
        <label nz-checkbox [formControlName]="c.parts[2].at">{{ c.longTerm }}</label>
      </div>
    }
    @case ('split') {
      <div class="q-row">
        @for (p of c.parts; track p.at) {
          <input nz-input [formControlName]="p.at" [placeholder]="p.placeholder ?? ''" [maxlength]="p.maxLength ?? 99" style="width: 140px" />
        }
      </div>
    }
    @case ('area') { <textarea nz-input rows="3" [formControlName]="c.at" [placeholder]="c.placeholder ?? ''"></textarea> }
    @case ('shown') { <span>{{ form.get(c.at)?.value }}</span> }
    @case ('code') {
      <div class="q-row">
        <input nz-input [formControlName]="c.at" [placeholder]="c.placeholder ?? ''" />
        <button nz-button type="button">发送验证码</button>
      </div>
    }
    @default {
      <nz-input-wrapper [nzAddonBefore]="before(c)" [nzAddonAfter]="c.behind ?? ''">
        <input nz-input [formControlName]="c.at" [placeholder]="c.placeholder ?? ''" [maxlength]="c.maxLength ?? 999" />
      </nz-input-wrapper>
    }
  }`;

const TEMPLATE = `
  <form nz-form [formGroup]="form" (ngSubmit)="next()">
    @for (s of sections(); track s.title) {
      @if (s.title) { <h3>{{ s.title }}</h3> }
      @for (c of controls(s); track c.at) {
        <nz-form-item>
          @if (c.kind !== 'check') {
            <nz-form-label [nzSpan]="7" [nzRequired]="!!c.required">{{ c.label }}</nz-form-label>
          }
          <nz-form-control [nzSpan]="13" [nzOffset]="c.kind === 'check' ? 7 : 0" [nzExtra]="c.help ?? ''" [nzErrorTip]="'请填写' + c.label">
            ${CONTROL}
          </nz-form-control>
        </nz-form-item>
      }
    }
    <div class="q-actions">
      <button nz-button type="button">保存草稿</button>
      <button nz-button nzType="primary" type="submit">{{ step.next }}</button>
    </div>
  </form>`;

const IMPORTS = [
  ReactiveFormsModule,
  NzButtonModule,
  NzCascaderModule,
  NzCheckboxModule,
  NzDatePickerModule,
  NzFormModule,
  NzInputModule,
  NzRadioModule,
  NzSelectModule,
  NzSwitchModule,
];

/** The library asks of its last level to say so. */
const TREE = regionTree().map((p) => ({
  ...p,
  children: p.children.map((c) => ({ ...c, children: c.children.map((d) => ({ ...d, isLeaf: true })) })),
}));

const isoOf = (day: Date) =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** Days of the library as ISO dates, however deep they lie; what is empty is null there. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return isoOf(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]));
};

/** What a control is empty with. */
const empty = ({ kind }: Control): unknown =>
  kind === 'check' || kind === 'switch' ? false : kind === 'picks' || kind === 'checks' ? [] : null;

const stepOf = (wizard: Wizard) => {
  const step = wizard.step();
  const all = wizard.controls(step);
  const regions = all.filter((c) => c.kind === 'region').flatMap((c) => c.parts ?? []);
  const periods = all.filter((c) => c.kind === 'period');
  return Component({ selector: 'q-step', imports: IMPORTS, template: TEMPLATE })(
    class {
      step = step;
      tree = TREE;
      lists = signal<Record<string, readonly Option[]>>({});
      busy = signal<Record<string, boolean>>({});
      live = signal<Values>(wizard.initial());
      form = new FormGroup(
        Object.fromEntries(
          all.map((c) => [
            c.at,
            new FormControl<unknown>(
              wizard.initial()[c.at] ?? empty(c),
              c.required && !c.parts ? Validators.required : null,
            ),
          ]),
        ),
      );

      constructor() {
        const values = () => plain(this.form.getRawValue()) as Values;
        wizard.bind(values);
        let last = values();
        const follow = () => {
          const now = values();
          const before = last;
          last = now;
          for (const c of all) {
            if (now[c.at] === before[c.at]) continue;
            for (const at of wizard.clears(c.at)) this.form.get(at)?.setValue(null, { emitEvent: false });
            for (const p of regions) if (wizard.parent(p)?.at === c.at) this.fetch(p);
          }
          last = values();
          this.live.set(last);
          this.close();
        };
        this.form.valueChanges.subscribe(follow);
        this.close();
        for (const p of regions) if (!wizard.parent(p)) this.fetch(p);
      }

      /** Opens and closes what depends on another value. */
      close() {
        const live = this.live();
        const set = (at: string, closed: boolean) => {
          const control = this.form.get(at);
          if (control && control.disabled !== closed)
            control[closed ? 'disable' : 'enable']({ emitEvent: false });
        };
        for (const c of all) {
          const above = wizard.parent(c);
          set(c.at, wizard.locked(c, live) || Boolean(above && !live[above.at]));
        }
        for (const c of periods) set(c.at, live[c.parts?.[2]?.at ?? ''] === true);
      }

      fetch(c: Control) {
        const above = wizard.parent(c);
        const from = above && this.form.get(above.at)?.value;
        this.lists.update((l) => ({ ...l, [c.at]: [] }));
        if (above && !from) return;
        this.busy.update((b) => ({ ...b, [c.at]: true }));
        void wizard.load(c, plain(this.form.getRawValue()) as Values).then((options) => {
          if (above && this.form.get(above.at)?.value !== from) return;
          this.lists.update((l) => ({ ...l, [c.at]: options }));
          this.busy.update((b) => ({ ...b, [c.at]: false }));
        });
      }

      sections = () => step.sections.filter((s) => wizard.shows(s, this.live()));
      controls = (s: Section) => s.controls.filter((c) => wizard.shows(c, this.live()));
      options = (c: Control) => wizard.options(c, this.live());
      before = (c: Control) => wizard.before(c, this.live());
      next = () => wizard.next(plain(this.form.getRawValue()) as Values);
    },
  );
};

export const start = (order: Order) =>
  startPortal(order, ({ wizard, host }) => {
    host.append(document.createElement('q-step'));
    const app: Promise<ApplicationRef> = bootstrapApplication(stepOf(wizard) as never, {
      providers: [provideZonelessChangeDetection(), provideNzI18n(zh_CN), provideNzNativeDateAdapter()],
    });
    return () => void app.then((a) => a.destroy());
  });
