/** A step of an order as Material UI has it: outlined text fields with floating labels, menus, Autocomplete. */
import {
  Autocomplete,
  Box,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputAdornment,
  InputLabel,
  MenuItem,
  OutlinedInput,
  Paper,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import type { Order } from '../shared/types';
import { useLoaded } from './react-options';
import { type Field, startLook } from './react-step';

const List = ({ f, options }: { f: Field; options: readonly { value: string; label: string }[] }) => {
  const { c } = f;
  const many = c.kind === 'picks';
  const id = `${c.at}-l`;
  return (
    <FormControl fullWidth margin="normal" required={c.required} disabled={f.closed}>
      <InputLabel id={id}>{c.label}</InputLabel>
      <Select
        labelId={id}
        label={c.label}
        multiple={many}
        value={(f.value ?? (many ? [] : '')) as never}
        onChange={(e) => f.set(e.target.value as string)}
      >
        {options.map((o) => (
          <MenuItem key={o.value} value={o.value}>
            {o.label}
          </MenuItem>
        ))}
      </Select>
      {c.help && <FormHelperText>{c.help}</FormHelperText>}
    </FormControl>
  );
};

const RegionPart = ({ f }: { f: Field }) => {
  const { options } = useLoaded(f.wizard, f.c, f.live);
  return <List f={f} options={options} />;
};

const Searchable = ({ f }: { f: Field }) => {
  const options = f.wizard.options(f.c, f.live);
  return (
    <Autocomplete
      options={[...options]}
      value={options.find((o) => o.value === f.value) ?? null}
      onChange={(_, o) => f.set(o?.value ?? '')}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      renderInput={(p) => <TextField {...p} label={f.c.label} margin="normal" required={f.c.required} />}
    />
  );
};

const field = (f: Field) => {
  const { c, wizard } = f;
  if (c.kind === 'region')
    return (
      <Box>
        <Typography variant="body2" color="text.secondary">
          {c.label}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 2 }}>
          {c.parts?.map((p) => (
            <RegionPart key={p.at} f={f.part(p)} />
          ))}
        </Box>
      </Box>
    );
  const options = wizard.options(c, f.live);
  // Long lists are searched, short ones opened.
  if (c.kind === 'pick' && options.length > 20) return <Searchable f={f} />;
  if (c.kind === 'pick' || c.kind === 'picks') return <List f={f} options={options} />;
  if (c.kind === 'radio')
    return (
      <FormControl margin="normal">
        <FormLabel id={`${c.at}-g`}>{c.label}</FormLabel>
        <RadioGroup row aria-labelledby={`${c.at}-g`} value={f.value ?? ''} onChange={(_, v) => f.set(v)}>
          {options.map((o) => (
            <FormControlLabel key={o.value} value={o.value} control={<Radio />} label={o.label} />
          ))}
        </RadioGroup>
      </FormControl>
    );
  if (c.kind === 'check' || c.kind === 'switch') {
    const Box1 = c.kind === 'check' ? Checkbox : Switch;
    return (
      <FormControlLabel
        control={<Box1 checked={f.value === true} onChange={(_, v) => f.set(v)} />}
        label={c.label}
      />
    );
  }
  if (c.kind === 'shown')
    return (
      <Typography sx={{ my: 2 }}>
        {c.label}: {String(f.value ?? '')}
      </Typography>
    );
  if (c.kind === 'date')
    return (
      <TextField
        fullWidth
        margin="normal"
        type="date"
        label={c.label}
        value={f.value ?? ''}
        onChange={(e) => f.set(e.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    );
  const before = wizard.before(c, f.live);
  if (before)
    return (
      <FormControl fullWidth margin="normal">
        <InputLabel htmlFor={`${c.at}-i`}>{c.label}</InputLabel>
        <OutlinedInput
          id={`${c.at}-i`}
          label={c.label}
          value={f.value ?? ''}
          onChange={(e) => f.set(e.target.value)}
          startAdornment={<InputAdornment position="start">{before}</InputAdornment>}
        />
      </FormControl>
    );
  return (
    <TextField
      fullWidth
      margin="normal"
      label={c.label}
      placeholder={c.placeholder}
      required={c.required}
      disabled={f.closed}
      multiline={c.kind === 'area'}
      minRows={c.kind === 'area' ? 3 : undefined}
      helperText={c.help}
      value={f.value ?? ''}
      onChange={(e) => f.set(e.target.value)}
      slotProps={
        c.kind === 'code' ? { input: { endAdornment: <Button size="small">发送验证码</Button> } } : {}
      }
    />
  );
};

export const start = (order: Order) =>
  startLook(order, {
    section: (s, rows) => (
      <Paper key={s.title} variant="outlined" sx={{ p: 3, mb: 2 }}>
        {s.title && (
          <Typography component="div" variant="subtitle1">
            {s.title}
          </Typography>
        )}
        {rows}
      </Paper>
    ),
    field,
    actions: (next, go) => (
      <>
        <Button>保存草稿</Button>
        <Button variant="contained" onClick={go}>
          {next}
        </Button>
      </>
    ),
  });
