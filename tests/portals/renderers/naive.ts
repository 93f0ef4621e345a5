/** A step of an order as a Naive UI form: n-form with model and rules, n-form-item with path; cards as sections. */
import naive, { dateZhCN, type FormInst, zhCN } from 'naive-ui';
import { createApp } from 'vue';
import { startPortal } from '../shared/shell';
import type { Control, Order } from '../shared/types';
import { stepOptions } from './vue-step';

const CONTROL = `
  <n-space v-if="c.kind === 'region'">
    <n-select v-for="p in c.parts" :key="p.at" :value="model[p.at] || null" @update:value="(v) => (model[p.at] = v ?? '')"
      :options="options(p)" :placeholder="p.placeholder" :loading="loading(p)" :disabled="closed(p)" style="width: 150px" />
  </n-space>
  <n-select v-else-if="c.kind === 'pick'" :value="model[c.at] || null" @update:value="(v) => (model[c.at] = v ?? '')"
    :options="options(c)" filterable :placeholder="c.placeholder" :disabled="closed(c)" />
  <n-select v-else-if="c.kind === 'picks'" v-model:value="model[c.at]" multiple :options="options(c)" :placeholder="c.placeholder" />
  <n-radio-group v-else-if="c.kind === 'radio'" :value="model[c.at] || null" @update:value="(v) => (model[c.at] = v)">
    <n-radio v-for="o in options(c)" :key="o.value" :value="o.value">{{ o.label }}</n-radio>
  </n-radio-group>
  <n-checkbox-group v-else-if="c.kind === 'checks'" v-model:value="model[c.at]">
    <n-checkbox v-for="o in options(c)" :key="o.value" :value="o.value" :label="o.label" />
  </n-checkbox-group>
  <n-checkbox v-else-if="c.kind === 'check'" v-model:checked="model[c.at]">{{ c.label }}</n-checkbox>
  <n-switch v-else-if="c.kind === 'switch'" v-model:value="model[c.at]" />
  <n-cascader v-else-if="c.kind === 'cascade'" :value="model[c.at].at(-1) ?? null" :options="tree" check-strategy="child"
    @update:value="(v, o, path) => (model[c.at] = path.map((p) => p.value))" :placeholder="c.placeholder" />
  <n-space v-else-if="c.kind === 'period'" align="center">
    <n-date-picker type="daterange" :formatted-value="model[c.at].length ? model[c.at] : null" value-format="yyyy-MM-dd"
      :disabled="model[c.parts[2].at]" @update:formatted-value="(v) => (model[c.at] = v ?? [])" />
    <n-checkbox v-model:checked="model[c.parts[2].at]">{{ c.longTerm }}</n-checkbox>
  </n-space>
  <n-date-picker v-else-if="c.kind === 'date'" type="date" :formatted-value="model[c.at] || null" value-format="yyyy-MM-dd"
    @update:formatted-value="(v) => (model[c.at] = v ?? '')" :placeholder="c.placeholder" />
  <n-input-group v-else-if="c.kind === 'split'">
    <n-input v-for="p in c.parts" :key="p.at" v-model:value="model[p.at]" :placeholder="p.placeholder" :maxlength="p.maxLength" />
  </n-input-group>
  <n-input v-else-if="c.kind === 'area'" v-model:value="model[c.at]" type="textarea" :placeholder="c.placeholder" />
  <span v-else-if="c.kind === 'shown'">{{ model[c.at] }}</span>
  <n-input-group v-else-if="c.kind === 'code'">
    <n-input v-model:value="model[c.at]" :placeholder="c.placeholder" />
    <n-button>发送验证码</n-button>
  </n-input-group>
  <n-input-group v-else-if="before(c)">
    <n-input-group-label>{{ before(c) }}</n-input-group-label>
    <n-input v-model:value="model[c.at]" :placeholder="c.placeholder ?? ''" />
  </n-input-group>
  <n-input v-else v-model:value="model[c.at]" :placeholder="c.placeholder ?? ''" :disabled="closed(c)" :maxlength="c.maxLength" clearable />`;

const TEMPLATE = `
  <n-config-provider :locale="zhCN" :date-locale="dateZhCN">
    <n-form ref="form" :model="model" :rules="rules" label-placement="top">
      <n-card v-for="s in sections()" :key="s.title" :title="s.title" size="small" style="margin-bottom: 16px">
        <n-grid :cols="2" :x-gap="24">
          <n-form-item-gi v-for="c in controls(s)" :key="c.at" :label="c.kind === 'check' ? '' : c.label" :path="c.at">
            <div style="width: 100%">${CONTROL}<p v-if="c.help" class="q-note">{{ c.help }}</p></div>
          </n-form-item-gi>
        </n-grid>
      </n-card>
      <div class="q-actions">
        <n-button>保存草稿</n-button>
        <n-button type="primary" @click="next">{{ step.next }}</n-button>
      </div>
    </n-form>
  </n-config-provider>`;

const TYPES: Partial<Record<Control['kind'], string>> = {
  cascade: 'array',
  picks: 'array',
  checks: 'array',
  check: 'boolean',
  switch: 'boolean',
};

export const start = (order: Order) =>
  startPortal(order, ({ wizard, host }) => {
    const app = createApp({
      ...stepOptions(
        wizard,
        TEMPLATE,
        (form: FormInst, done) => void form.validate((wrong) => wrong || done()),
        (c) => ({
          required: true,
          type: TYPES[c.kind] ?? 'string',
          message: `请填写${c.label}`,
          trigger: 'change',
        }),
      ),
      setup: () => ({ zhCN, dateZhCN }),
    });
    app.use(naive);
    app.mount(host);
    return () => app.unmount();
  });
