/** A step of an order as an Ant Design form; the same page code runs with antd 4, 5 and 6. */
import { useEffect, useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LONG_TERM_DAY } from '../shared/person-controls';
import { regionTree } from '../shared/regions';
import { startPortal } from '../shared/shell';
import type { Control, Option, Order, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';
import { useLoaded } from './react-options';

// biome-ignore lint/suspicious/noExplicitAny: two majors of one library, whose types differ in detail only
type Antd = any;

interface Props {
  wizard: Wizard;
  c: Control;
  live: Values;
}

const TREE = regionTree();

/** Dates of moment or dayjs as ISO dates, however deep they lie. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('format' in value) return (value as { format(how: string): string }).format('YYYY-MM-DD');
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]));
};

/** The step component of one major of the library. */
const stepOf = (antd: Antd, dayOf: (iso: string) => unknown) => {
  const { Button, Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, Switch } = antd;
  // Form.Item hands value, onChange and id to its only child: they are passed on.
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

  /** A day, with 长期 below the panel where the portal offers it: it stands for a day far off. */
  const Day = ({ longTerm, ...rest }: { longTerm?: string; onChange?: (value: unknown) => void }) => {
    const [open, setOpen] = useState(false);
    const always = () => {
      rest.onChange?.(dayOf(LONG_TERM_DAY));
      setOpen(false);
    };
    const footer = () => (
      <Button type="link" size="small" onClick={always}>
        {longTerm}
      </Button>
    );
    const more = longTerm ? { open, onOpenChange: setOpen, renderExtraFooter: footer } : {};
    return <DatePicker {...rest} {...more} />;
  };

  const widget = ({ wizard, c, live }: Props) => {
    const above = wizard.parent(c);
    const disabled = wizard.locked(c, live) || Boolean(above && !live[above.at]);
    const options = wizard.options(c, live) as Option[];
    const common = { placeholder: c.placeholder, disabled };
    if (c.kind === 'pick')
      return <Select {...common} options={options} showSearch optionFilterProp="label" />;
    if (c.kind === 'picks')
      return <Select {...common} mode="multiple" options={options} optionFilterProp="label" />;
    if (c.kind === 'radio') return <Radio.Group options={options} />;
    if (c.kind === 'checks') return <Checkbox.Group options={options} />;
    if (c.kind === 'switch') return <Switch />;
    if (c.kind === 'cascade') return <Cascader {...common} options={TREE} />;
    if (c.kind === 'date') return <Day {...common} longTerm={c.longTerm} />;
    if (c.kind === 'area') return <Input.TextArea {...common} rows={3} />;
    if (c.kind === 'shown') return <Input variant="borderless" readOnly />;
    const before = wizard.before(c, live);
    if (c.kind === 'code') return <Input {...common} suffix={<span>发送验证码</span>} />;
    return (
      <Input {...common} maxLength={c.maxLength} addonBefore={before || undefined} addonAfter={c.behind} />
    );
  };

  const item = (p: Props) => {
    const { c } = p;
    if (c.kind === 'check')
      return (
        <Form.Item key={c.at} name={c.at} valuePropName="checked" wrapperCol={{ offset: 7 }}>
          <Checkbox>{c.label}</Checkbox>
        </Form.Item>
      );
    if (c.kind === 'region')
      return (
        <Form.Item key={c.at} label={c.label} required={c.required} extra={c.help}>
          <div className="q-row">
            {c.parts?.map((part) => (
              <Form.Item key={part.at} name={part.at} noStyle rules={[{ required: true }]}>
                <Region {...p} c={part} />
              </Form.Item>
            ))}
          </div>
        </Form.Item>
      );
    if (c.kind === 'period')
      return (
        <Form.Item key={c.at} label={c.label}>
          <div className="q-row">
            <Form.Item name={c.at} noStyle>
              <DatePicker.RangePicker
                disabled={[false, Boolean(p.live[c.parts?.[2]?.at ?? ''])]}
                allowEmpty={[false, Boolean(p.live[c.parts?.[2]?.at ?? ''])]}
              />
            </Form.Item>
            <Form.Item name={c.parts?.[2]?.at} valuePropName="checked" noStyle>
              <Checkbox>{c.longTerm}</Checkbox>
            </Form.Item>
          </div>
        </Form.Item>
      );
    if (c.kind === 'split')
      return (
        <Form.Item key={c.at} label={c.label} extra={c.help}>
          <Input.Group compact>
            {c.parts?.map((part) => (
              <Form.Item key={part.at} name={part.at} noStyle>
                <Input placeholder={part.placeholder} maxLength={part.maxLength} style={{ width: 140 }} />
              </Form.Item>
            ))}
          </Input.Group>
        </Form.Item>
      );
    return (
      <Form.Item
        key={c.at}
        name={c.at}
        {...(c.kind === 'switch' ? { valuePropName: 'checked' } : {})}
        label={c.label}
        extra={c.help}
        rules={[{ required: c.required ?? false, message: `请填写${c.label}` }]}
      >
        {widget(p)}
      </Form.Item>
    );
  };

  return ({ wizard }: { wizard: Wizard }) => {
    const [form] = Form.useForm();
    const [, draw] = useReducer((n: number) => n + 1, 0);
    const start = wizard.initial();
    const live = { ...start, ...form.getFieldsValue(true) } as Values;
    useEffect(() => wizard.bind(() => plain(form.getFieldsValue(true)) as Values), [wizard, form]);
    const step = wizard.step();
    const changed = (part: Values) => {
      for (const at of Object.keys(part).flatMap((k) => wizard.clears(k))) form.setFieldValue(at, undefined);
      draw();
    };
    return (
      <Form
        form={form}
        initialValues={start}
        labelCol={{ span: 7 }}
        wrapperCol={{ span: 13 }}
        onValuesChange={changed}
        onFinish={() => wizard.next(plain(form.getFieldsValue(true)) as Values)}
      >
        {step.sections
          .filter((s) => wizard.shows(s, live))
          .map((s) => [
            s.title && <h3 key={s.title}>{s.title}</h3>,
            ...s.controls.filter((c) => wizard.shows(c, live)).map((c) => item({ wizard, c, live })),
          ])}
        <div className="q-actions">
          <Button>保存草稿</Button>
          <Button type="primary" htmlType="submit" autoInsertSpace={false}>
            {step.next}
          </Button>
        </div>
      </Form>
    );
  };
};

/** @param dayOf makes the library's own date (moment or dayjs) of an ISO date */
export const startWith = (antd: Antd, order: Order, dayOf: (iso: string) => unknown = (iso) => iso) => {
  const StepForm = stepOf(antd, dayOf);
  return startPortal(order, ({ wizard, host }) => {
    const root = createRoot(host);
    root.render(<StepForm wizard={wizard} />);
    return () => root.unmount();
  });
};
