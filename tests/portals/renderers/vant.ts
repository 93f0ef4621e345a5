/** A step of an order as a mobile Vant form: read-only fields that open a picker in a bottom sheet. */
import 'vant/lib/index.css';
import Vant from 'vant';
import { createApp } from 'vue';
import { startPortal } from '../shared/shell';
import type { Control, Order } from '../shared/types';
import { stepOptions } from './vue-step';

const SHEET = (p: string) => `
  <van-field :model-value="textOf(${p})" is-link readonly :label="${p}.label" :placeholder="${p}.placeholder ?? '点击选择'"
    :disabled="closed(${p})" @click="closed(${p}) || (open[${p}.at] = true)" />
  <van-popup v-model:show="open[${p}.at]" position="bottom" round>
    <van-picker :columns="options(${p}).map((o) => ({ text: o.label, value: o.value }))" :title="${p}.label"
      @cancel="open[${p}.at] = false" @confirm="(e) => { model[${p}.at] = e.selectedValues[0]; open[${p}.at] = false }" />
  </van-popup>`;

const CONTROL = `
  <template v-if="c.kind === 'region'"><template v-for="p in c.parts" :key="p.at">${SHEET('p')}</template></template>
  <template v-else-if="c.kind === 'pick'">${SHEET('c')}</template>
  <van-field v-else-if="c.kind === 'radio'" :label="c.label"><template #input>
    <van-radio-group v-model="model[c.at]" direction="horizontal">
      <van-radio v-for="o in options(c)" :key="o.value" :name="o.value">{{ o.label }}</van-radio>
    </van-radio-group></template></van-field>
  <van-field v-else-if="c.kind === 'checks' || c.kind === 'picks'" :label="c.label"><template #input>
    <van-checkbox-group v-model="model[c.at]" shape="square" direction="horizontal">
      <van-checkbox v-for="o in options(c)" :key="o.value" :name="o.value">{{ o.label }}</van-checkbox>
    </van-checkbox-group></template></van-field>
  <van-checkbox v-else-if="c.kind === 'check'" v-model="model[c.at]" style="padding: 12px 16px">{{ c.label }}</van-checkbox>
  <van-field v-else-if="c.kind === 'switch'" :label="c.label"><template #input><van-switch v-model="model[c.at]" /></template></van-field>
  <template v-else-if="c.kind === 'cascade'">
    <van-field :model-value="pathOf(model[c.at])" is-link readonly :label="c.label" placeholder="请选择省/市/区" @click="open[c.at] = true" />
    <van-popup v-model:show="open[c.at]" position="bottom" round>
      <van-cascader :options="tree" :title="c.label" :field-names="{ text: 'label' }" @close="open[c.at] = false"
        @finish="(e) => { model[c.at] = e.selectedOptions.map((o) => o.value); open[c.at] = false }" />
    </van-popup>
  </template>
  <van-field v-else-if="c.kind === 'area'" v-model="model[c.at]" type="textarea" :label="c.label" :placeholder="c.placeholder" />
  <van-cell v-else-if="c.kind === 'shown'" :title="c.label" :value="model[c.at]" />
  <van-field v-else v-model="model[c.at]" :label="c.label" :placeholder="c.placeholder" :readonly="closed(c)" :maxlength="c.maxLength">
    <template v-if="c.kind === 'code'" #button><van-button size="small">发送验证码</van-button></template>
  </van-field>`;

const TEMPLATE = `
  <van-form ref="form">
    <template v-for="s in sections()" :key="s.title">
      <van-cell-group inset :title="s.title">
        <template v-for="c in controls(s)" :key="c.at">${CONTROL}</template>
      </van-cell-group>
    </template>
    <div style="margin: 16px">
      <van-button block type="primary" @click="next">{{ step.next }}</van-button>
    </div>
  </van-form>`;

interface Form {
  validate(): Promise<unknown>;
}
interface Step {
  model: Record<string, string | string[]>;
  tree: { value: string; label: string; children?: Step['tree'] }[];
  options(c: Control): readonly { value: string; label: string }[];
}

export const start = (order: Order) =>
  startPortal(order, ({ wizard, host }) => {
    const base = stepOptions(
      wizard,
      TEMPLATE,
      (form: Form, done) => void form.validate().then(done, () => {}),
    );
    const app = createApp({
      ...base,
      data: () => ({ ...base.data(), open: {} as Record<string, boolean> }),
      methods: {
        ...base.methods,
        textOf(this: Step, c: Control) {
          return this.options(c).find((o) => o.value === this.model[c.at])?.label ?? '';
        },
        pathOf(this: Step, path: string[]) {
          let level: Step['tree'] | undefined = this.tree;
          return path
            .map((value) => {
              const node: Step['tree'][number] | undefined = level?.find((o) => o.value === value);
              level = node?.children;
              return node?.label;
            })
            .join('/');
        },
      },
    });
    app.use(Vant);
    app.mount(host);
    return () => app.unmount();
  });
