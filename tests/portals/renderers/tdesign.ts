/** A step of an order as a TDesign form (Vue 3): t-form with data and rules, t-form-item with name. */
import 'tdesign-vue-next/es/style/index.css';
import TDesign from 'tdesign-vue-next';
import { createApp } from 'vue';
import { startPortal } from '../shared/shell';
import type { Order } from '../shared/types';
import { stepOptions } from './vue-step';

const TEMPLATE = `
  <t-form ref="form" :data="model" :rules="rules" label-width="170px" @submit.prevent>
    <template v-for="s in sections()" :key="s.title">
      <h3 v-if="s.title">{{ s.title }}</h3>
      <t-form-item v-for="c in controls(s)" :key="c.at" :label="c.kind === 'check' ? '' : c.label" :name="c.at"
        :help="c.help">
        <t-space v-if="c.kind === 'region'">
          <t-select v-for="p in c.parts" :key="p.at" v-model="model[p.at]" :options="options(p)"
            :placeholder="p.placeholder" :loading="loading(p)" :disabled="closed(p)" style="width: 160px" />
        </t-space>
        <t-select v-else-if="c.kind === 'pick' || c.kind === 'picks'" v-model="model[c.at]" :options="options(c)"
          :multiple="c.kind === 'picks'" :placeholder="c.placeholder" :disabled="closed(c)" />
        <t-radio-group v-else-if="c.kind === 'radio'" v-model="model[c.at]" :options="options(c)" />
        <t-checkbox-group v-else-if="c.kind === 'checks'" v-model="model[c.at]" :options="options(c)" />
        <t-checkbox v-else-if="c.kind === 'check'" v-model="model[c.at]">{{ c.label }}</t-checkbox>
        <t-textarea v-else-if="c.kind === 'area'" v-model="model[c.at]" :placeholder="c.placeholder" />
        <span v-else-if="c.kind === 'shown'">{{ model[c.at] }}</span>
        <t-space v-else-if="c.kind === 'code'">
          <t-input v-model="model[c.at]" :placeholder="c.placeholder" />
          <t-button variant="outline">发送验证码</t-button>
        </t-space>
        <t-input-adornment v-else-if="before(c) || c.behind" :prepend="before(c)" :append="c.behind" style="width: 100%">
          <t-input v-model="model[c.at]" :placeholder="c.placeholder" :disabled="closed(c)" />
        </t-input-adornment>
        <t-input v-else v-model="model[c.at]" :placeholder="c.placeholder" :disabled="closed(c)" />
      </t-form-item>
    </template>
    <div class="q-actions">
      <t-button theme="default" type="button">保存草稿</t-button>
      <t-button type="button" @click="next">{{ step.next }}</t-button>
    </div>
  </t-form>`;

interface Form {
  validate(): Promise<boolean | object>;
}

export const start = (order: Order) =>
  startPortal(order, ({ wizard, host }) => {
    const app = createApp(
      stepOptions(
        wizard,
        TEMPLATE,
        (form: Form, done) => void form.validate().then((ok) => ok === true && done()),
      ),
    );
    app.use(TDesign);
    app.mount(host);
    return () => app.unmount();
  });
