/** A step of an order as a View UI Plus (iView) form: Form with model, FormItem with prop. */
import 'view-ui-plus/dist/styles/viewuiplus.css';
import ViewUIPlus from 'view-ui-plus';
import { createApp } from 'vue';
import { startPortal } from '../shared/shell';
import type { Order } from '../shared/types';
import { stepOptions } from './vue-step';

const CONTROL = `
  <template v-if="c.kind === 'region'">
    <Select v-for="p in c.parts" :key="p.at" v-model="model[p.at]" :placeholder="p.placeholder" :loading="loading(p)"
      :disabled="closed(p)" style="width: 150px; margin-right: 8px">
      <Option v-for="o in options(p)" :key="o.value" :value="o.value" :label="o.label" />
    </Select>
  </template>
  <Select v-else-if="c.kind === 'pick'" v-model="model[c.at]" :placeholder="c.placeholder" :disabled="closed(c)">
    <Option v-for="o in options(c)" :key="o.value" :value="o.value">{{ o.label }}</Option>
  </Select>
  <Select v-else-if="c.kind === 'picks'" v-model="model[c.at]" multiple filterable :placeholder="c.placeholder">
    <Option v-for="o in options(c)" :key="o.value" :value="o.value">{{ o.label }}</Option>
  </Select>
  <RadioGroup v-else-if="c.kind === 'radio'" v-model="model[c.at]">
    <Radio v-for="o in options(c)" :key="o.value" :label="o.value"><span>{{ o.label }}</span></Radio>
  </RadioGroup>
  <CheckboxGroup v-else-if="c.kind === 'checks'" v-model="model[c.at]">
    <Checkbox v-for="o in options(c)" :key="o.value" :label="o.value"><span>{{ o.label }}</span></Checkbox>
  </CheckboxGroup>
  <Checkbox v-else-if="c.kind === 'check'" v-model="model[c.at]">{{ c.label }}</Checkbox>
  <Switch v-else-if="c.kind === 'switch'" v-model="model[c.at]" />
  <Cascader v-else-if="c.kind === 'cascade'" v-model="model[c.at]" :data="tree" :placeholder="c.placeholder" />
  <template v-else-if="c.kind === 'period'">
    <DatePicker type="daterange" :model-value="model[c.at]" @on-change="(v) => (model[c.at] = v)" placeholder="请选择起止日期" style="width: 240px" />
    <Checkbox v-model="model[c.parts[2].at]">{{ c.longTerm }}</Checkbox>
  </template>
  <DatePicker v-else-if="c.kind === 'date'" type="date" :model-value="model[c.at]" @on-change="(v) => (model[c.at] = v)" :placeholder="c.placeholder" />
  <template v-else-if="c.kind === 'split'">
    <Input v-for="p in c.parts" :key="p.at" v-model="model[p.at]" :placeholder="p.placeholder" :maxlength="p.maxLength" style="width: 120px" />
  </template>
  <Input v-else-if="c.kind === 'area'" v-model="model[c.at]" type="textarea" :rows="3" :placeholder="c.placeholder" />
  <span v-else-if="c.kind === 'shown'">{{ model[c.at] }}</span>
  <Input v-else-if="c.kind === 'code'" v-model="model[c.at]" :placeholder="c.placeholder" search enter-button="发送验证码" />
  <Input v-else v-model="model[c.at]" :placeholder="c.placeholder" :disabled="closed(c)" :maxlength="c.maxLength">
    <template v-if="before(c)" #prepend><span>{{ before(c) }}</span></template>
  </Input>`;

const TEMPLATE = `
  <Form ref="form" :model="model" :rules="rules" :label-width="150">
    <template v-for="s in sections()" :key="s.title">
      <Divider v-if="s.title" orientation="left">{{ s.title }}</Divider>
      <FormItem v-for="c in controls(s)" :key="c.at" :label="c.kind === 'check' ? '' : c.label + '：'" :prop="c.at">
        ${CONTROL}
        <div v-if="c.help" class="q-note">{{ c.help }}</div>
      </FormItem>
    </template>
    <div class="q-actions">
      <Button>保存草稿</Button>
      <Button type="primary" @click="next">{{ step.next }}</Button>
    </div>
  </Form>`;

interface Form {
  validate(done: (ok: boolean) => void): void;
}

export const start = (order: Order) =>
  startPortal(order, ({ wizard, host }) => {
    const app = createApp(
      stepOptions(wizard, TEMPLATE, (form: Form, done) => form.validate((ok) => ok && done())),
    );
    app.use(ViewUIPlus);
    app.mount(host);
    return () => app.unmount();
  });
