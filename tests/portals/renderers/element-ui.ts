/** A step of an order as an Element UI form (Vue 2). */
import 'element-ui/lib/theme-chalk/index.css';
import ElementUI from 'element-ui';
import Vue from 'vue';
import { startPortal } from '../shared/shell';
import type { Order } from '../shared/types';
import { stepOptions } from './vue-step';

Vue.use(ElementUI);

const TEMPLATE = `
  <el-form ref="form" :model="model" :rules="rules" label-width="170px">
    <div v-for="s in sections()" :key="s.title">
      <h3 v-if="s.title">{{ s.title }}</h3>
      <el-form-item v-for="c in controls(s)" :key="c.at" :label="c.kind === 'check' ? '' : c.label" :prop="c.at">
        <div v-if="c.kind === 'region'" class="q-row">
          <el-select v-for="p in c.parts" :key="p.at" v-model="model[p.at]" :placeholder="p.placeholder"
            :loading="loading(p)" :disabled="closed(p)" style="width: 150px">
            <el-option v-for="o in options(p)" :key="o.value" :label="o.label" :value="o.value" />
          </el-select>
        </div>
        <el-select v-else-if="c.kind === 'pick' || c.kind === 'picks'" v-model="model[c.at]" style="width: 100%"
          :multiple="c.kind === 'picks'" :placeholder="c.placeholder" :disabled="closed(c)">
          <el-option v-for="o in options(c)" :key="o.value" :label="o.label" :value="o.value" />
        </el-select>
        <el-radio-group v-else-if="c.kind === 'radio'" v-model="model[c.at]">
          <el-radio v-for="o in options(c)" :key="o.value" :label="o.value">{{ o.label }}</el-radio>
        </el-radio-group>
        <el-checkbox-group v-else-if="c.kind === 'checks'" v-model="model[c.at]">
          <el-checkbox v-for="o in options(c)" :key="o.value" :label="o.value">{{ o.label }}</el-checkbox>
        </el-checkbox-group>
        <el-checkbox v-else-if="c.kind === 'check'" v-model="model[c.at]">{{ c.label }}</el-checkbox>
        <el-input v-else-if="c.kind === 'area'" v-model="model[c.at]" type="textarea" :rows="3"
          :placeholder="c.placeholder" />
        <span v-else-if="c.kind === 'shown'">{{ model[c.at] }}</span>
        <el-input v-else-if="c.kind === 'code'" v-model="model[c.at]" :placeholder="c.placeholder">
          <el-button slot="append">发送验证码</el-button>
        </el-input>
        <el-input v-else v-model="model[c.at]" :placeholder="c.placeholder" :disabled="closed(c)"
          :maxlength="c.maxLength">
          <template v-if="before(c)" slot="prepend">{{ before(c) }}</template>
          <template v-if="c.behind" slot="append">{{ c.behind }}</template>
        </el-input>
        <p v-if="c.help" class="q-note">{{ c.help }}</p>
      </el-form-item>
    </div>
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
    const place = document.createElement('div');
    host.append(place);
    const view = new Vue({
      ...stepOptions(wizard, TEMPLATE, (form: Form, done) => form.validate((ok) => ok && done())),
      el: place,
    });
    return () => view.$destroy();
  });
