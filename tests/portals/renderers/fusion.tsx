/** A step of an order as a Fusion form: Form with a Field, Form.Item, controls with `name`. */
import '@alifd/next/dist/next.css';
import { Button, Checkbox, DatePicker2, Field, Form, Input, Radio, Select } from '@alifd/next';
import { useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import './fusion.css';
import { startPortal } from '../shared/shell';
import type { Control, Option, Order, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';
import { useLoaded } from './react-options';

interface Props {
  wizard: Wizard;
  c: Control;
  live: Values;
}

const Region = ({ wizard, c, live }: Props) => {
  const { options, loading, closed } = useLoaded(wizard, c, live);
  return (
    <Form.Item key={c.at} style={{ marginBottom: 0 }}>
      <Select
        name={c.at}
        dataSource={options}
        placeholder={c.placeholder}
        disabled={closed}
        state={loading ? 'loading' : undefined}
        style={{ width: 150 }}
      />
    </Form.Item>
  );
};

const isClosed = ({ wizard, c, live }: Props) => {
  const above = wizard.parent(c);
  return wizard.locked(c, live) || Boolean(above && !live[above.at]);
};

const widget = (p: Props) => {
  const { wizard, c, live } = p;
  const list = wizard.options(c, live) as Option[];
  const common = { name: c.at, placeholder: c.placeholder, disabled: isClosed(p) };
  const before = wizard.before(c, live);
  switch (c.kind) {
    case 'pick':
      return <Select {...common} dataSource={list} style={{ width: '100%' }} />;
    case 'picks':
      return <Select {...common} mode="multiple" dataSource={list} style={{ width: '100%' }} />;
    case 'radio':
      return <Radio.Group name={c.at} dataSource={list} />;
    case 'checks':
      return <Checkbox.Group name={c.at} dataSource={list} />;
    case 'check':
      return <Checkbox name={c.at}>{c.label}</Checkbox>;
    case 'date':
      return <DatePicker2 {...common} outputFormat="YYYY-MM-DD" />;
    case 'area':
      return <Input.TextArea {...common} rows={3} />;
    case 'shown':
      return <Input name={c.at} isPreview />;
    case 'code':
      return <Input {...common} innerAfter={<Button text>发送验证码</Button>} />;
    default:
      return (
        <Input
          {...common}
          maxLength={c.maxLength}
          addonTextBefore={before || undefined}
          addonTextAfter={c.behind}
        />
      );
  }
};

const item = (p: Props) => {
  const { c } = p;
  if (c.kind === 'check')
    return (
      <Form.Item key={c.at} label=" ">
        {widget(p)}
      </Form.Item>
    );
  return (
    <Form.Item
      key={c.at}
      label={c.label}
      required={c.required}
      requiredMessage={`请填写${c.label}`}
      extra={c.help && <p className="q-note">{c.help}</p>}
    >
      {c.kind === 'region' ? (
        <div className="q-row">
          {c.parts?.map((part) => (
            <Region key={part.at} {...p} c={part} />
          ))}
        </div>
      ) : (
        widget(p)
      )}
    </Form.Item>
  );
};

const StepForm = ({ wizard }: { wizard: Wizard }) => {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const field = Field.useField({ values: wizard.initial(), parseName: false });
  const live = field.getValues() as Values;
  wizard.bind(() => field.getValues() as Values);
  const step = wizard.step();
  const changed = (_: unknown, item: { name: string }) => {
    for (const at of wizard.clears(item.name)) field.setValue(at, undefined);
    draw();
  };
  return (
    <Form field={field} labelCol={{ fixedSpan: 8 }} wrapperCol={{ span: 15 }} onChange={changed}>
      {step.sections
        .filter((s) => wizard.shows(s, live))
        .map((s) => [
          s.title && <h3 key={s.title}>{s.title}</h3>,
          ...s.controls.filter((c) => wizard.shows(c, live)).map((c) => item({ wizard, c, live })),
        ])}
      <div className="q-actions">
        <Button>保存草稿</Button>
        <Form.Submit
          type="primary"
          validate
          onClick={(values: Values, errors: unknown) => errors || wizard.next(values)}
        >
          {step.next}
        </Form.Submit>
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
