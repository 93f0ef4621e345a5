/** A step of an order as an Element Plus form: el-form with model and rules, el-form-item with prop. */
import 'element-plus/dist/index.css';
import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import { createApp } from 'vue';
import { startPortal } from '../shared/shell';
import type { Order } from '../shared/types';
import { stepOptions } from './vue-step';

const CONTROL = `
  <div v-if="c.kind === 'region'" class="q-row">
    <el-select v-for="p in c.parts" :key="p.at" v-model="model[p.at]" :placeholder="p.placeholder"
      :loading="loading(p)" :disabled="closed(p)" style="width: 150px">
      <el-option v-for="o in options(p)" :key="o.value" :label="o.label" :value="o.value" />
    </el-select>
  </div>
  <el-select v-else-if="c.kind === 'pick'" v-model="model[c.at]" :placeholder="c.placeholder" :disabled="closed(c)">
    <el-option v-for="o in options(c)" :key="o.value" :label="o.label" :value="o.value" />
  </el-select>
  <el-select v-else-if="c.kind === 'picks'" v-model="model[c.at]" multiple filterable :placeholder="c.placeholder">
    <el-option v-for="o in options(c)" :key="o.value" :label="o.label" :value="o.value" />
  </el-select>
  <el-radio-group v-else-if="c.kind === 'radio'" v-model="model[c.at]">
    <el-radio v-for="o in options(c)" :key="o.value" :value="o.value">{{ o.label }}</el-radio>
  </el-radio-group>
  <el-checkbox-group v-else-if="c.kind === 'checks'" v-model="model[c.at]">
    <el-checkbox v-for="o in options(c)" :key="o.value" :value="o.value" :label="o.label" />
  </el-checkbox-group>
  <el-checkbox v-else-if="c.kind === 'check'" v-model="model[c.at]" :label="c.label" />
  <el-cascader v-else-if="c.kind === 'cascade'" v-model="model[c.at]" :options="tree" :placeholder="c.placeholder"
    style="width: 100%" />
  <div v-else-if="c.kind === 'period'" class="q-row">
    <el-date-picker v-model="model[c.at]" type="daterange" value-format="YYYY-MM-DD" start-placeholder="起始日期"
      end-placeholder="截止日期" range-separator="至" />
    <el-checkbox v-model="model[c.parts[2].at]" :label="c.longTerm" />
  </div>
  <div v-else-if="c.kind === 'split'" class="q-row">
    <template v-for="(p, i) in c.parts" :key="p.at">
      <span v-if="i"> - </span>
      <el-input v-model="model[p.at]" :placeholder="p.placeholder" :maxlength="p.maxLength" />
    </template>
  </div>
  <el-date-picker v-else-if="c.kind === 'date'" v-model="model[c.at]" type="date" value-format="YYYY-MM-DD"
    :shortcuts="c.longTerm ? [{ text: c.longTerm, value: new Date(2099, 11, 31) }] : undefined" />
  <el-input v-else-if="c.kind === 'area'" v-model="model[c.at]" type="textarea" :rows="3" :placeholder="c.placeholder" />
  <span v-else-if="c.kind === 'shown'">{{ model[c.at] }}</span>
  <div v-else-if="c.kind === 'code'" class="q-row">
    <el-input v-model="model[c.at]" :placeholder="c.placeholder" />
    <el-button>发送验证码</el-button>
  </div>
  <el-input v-else v-model="model[c.at]" :placeholder="c.placeholder" :disabled="closed(c)" :maxlength="c.maxLength">
    <template v-if="before(c)" #prepend>{{ before(c) }}</template>
    <template v-if="c.behind" #append>{{ c.behind }}</template>
  </el-input>`;

const TEMPLATE = `
  <el-form ref="form" :model="model" :rules="rules" label-width="180px">
    <template v-for="s in sections()" :key="s.title">
      <h3 v-if="s.title">{{ s.title }}</h3>
      <el-form-item v-for="c in controls(s)" :key="c.at" :label="c.kind === 'check' ? '' : c.label" :prop="c.at">
        <div style="width: 100%">${CONTROL}</div>
        <p v-if="c.help" class="q-note">{{ c.help }}</p>
      </el-form-item>
    </template>
    <div class="q-actions">
      <el-button>保存草稿</el-button>
      <el-button type="primary" @click="next">{{ step.next }}</el-button>
    </div>
  </el-form>`;

interface Form {
  validate(done: (ok: boolean) => void): void;
}

export const start = (order: Order) =>
  startPortal(order, ({ wizard, host }) => {
    const app = createApp(
      stepOptions(wizard, TEMPLATE, (form: Form, done) => form.validate((ok) => ok && done())),
    );
    app.use(ElementPlus, { locale: zhCn });
    app.mount(host);
    return () => app.unmount();
  });
