/** A step of an order as an Arco form: Form.Item with `field`. */
import '@arco-design/web-react/dist/css/arco.css';
import { Button, Checkbox, DatePicker, Form, Input, Radio, Select } from '@arco-design/web-react';
import { useEffect, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { startPortal } from '../shared/shell';
import type { Control, Option, Order, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';
import { useLoaded } from './react-options';

interface Props {
  wizard: Wizard;
  c: Control;
  live: Values;
}

const Region = ({ wizard, c, live, ...rest }: Props) => {
  const { options, loading, closed } = useLoaded(wizard, c, live);
  return (
    <Select
      {...rest}
      options={options}
      loading={loading}
      disabled={closed}
      placeholder={c.placeholder}
      style={{ width: 150 }}
    />
  );
};

const widget = ({ wizard, c, live }: Props) => {
  const above = wizard.parent(c);
  const options = wizard.options(c, live) as Option[];
  const common = {
    placeholder: c.placeholder,
    disabled: wizard.locked(c, live) || Boolean(above && !live[above.at]),
  };
  if (c.kind === 'pick') return <Select {...common} options={options} />;
  if (c.kind === 'picks') return <Select {...common} mode="multiple" options={options} />;
  if (c.kind === 'radio') return <Radio.Group options={options} />;
  if (c.kind === 'checks') return <Checkbox.Group options={options} />;
  if (c.kind === 'date') return <DatePicker {...common} format="YYYY-MM-DD" style={{ width: '100%' }} />;
  if (c.kind === 'area') return <Input.TextArea {...common} rows={3} />;
  if (c.kind === 'shown') return <Input readOnly />;
  if (c.kind === 'code') return <Input {...common} addAfter={<span>发送验证码</span>} />;
  return (
    <Input
      {...common}
      maxLength={c.maxLength}
      addBefore={wizard.before(c, live) || undefined}
      addAfter={c.behind}
    />
  );
};

const item = (p: Props) => {
  const { c } = p;
  if (c.kind === 'check')
    return (
      <Form.Item key={c.at} field={c.at} triggerPropName="checked" wrapperCol={{ offset: 6 }}>
        <Checkbox>{c.label}</Checkbox>
      </Form.Item>
    );
  if (c.kind === 'region')
    return (
      <Form.Item key={c.at} label={c.label} required={c.required} extra={c.help}>
        <div className="q-row">
          {c.parts?.map((part) => (
            <Form.Item key={part.at} field={part.at} noStyle>
              <Region {...p} c={part} />
            </Form.Item>
          ))}
        </div>
      </Form.Item>
    );
  return (
    <Form.Item
      key={c.at}
      field={c.at}
      label={c.label}
      extra={c.help}
      rules={[{ required: c.required ?? false, message: `请填写${c.label}` }]}
    >
      {widget(p)}
    </Form.Item>
  );
};

const StepForm = ({ wizard }: { wizard: Wizard }) => {
  const [form] = Form.useForm();
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const start = wizard.initial();
  const live = { ...start, ...form.getFieldsValue() } as Values;
  useEffect(() => wizard.bind(() => form.getFieldsValue() as Values), [wizard, form]);
  const step = wizard.step();
  const changed = (part: Values) => {
    for (const at of Object.keys(part).flatMap((k) => wizard.clears(k))) form.setFieldValue(at, undefined);
    draw();
  };
  return (
    <Form
      form={form}
      initialValues={start}
      labelCol={{ span: 6 }}
      wrapperCol={{ span: 14 }}
      onValuesChange={changed}
      onSubmit={() => wizard.next(form.getFieldsValue() as Values)}
    >
      {step.sections
        .filter((s) => wizard.shows(s, live))
        .map((s) => [
          s.title && <h3 key={s.title}>{s.title}</h3>,
          ...s.controls.filter((c) => wizard.shows(c, live)).map((c) => item({ wizard, c, live })),
        ])}
      <div className="q-actions">
        <Button>保存草稿</Button>
        <Button type="primary" htmlType="submit">
          {step.next}
        </Button>
      </div>
    </Form>
  );
};

export const start = (order: Order) =>
  startPortal(order, ({ wizard, host }) => {
    const root = createRoot(host);
    root.render(<StepForm wizard={wizard} />);
    return () => root.unmount();
  });
