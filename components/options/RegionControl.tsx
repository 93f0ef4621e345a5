/** Province, city and district as three selects of the administrative divisions. */
import { cities, districts } from '../../lib/regions';
import { findProvince, isMunicipality, PROVINCES } from '../../lib/schema/codes';
import { useI18n } from '../i18n';
import type { ControlIds } from './controls';

export interface Region {
  province: string;
  city: string;
  district: string;
}

export function RegionControl(props: { value: Region; ids: ControlIds; onChange(region: Region): void }) {
  const { label } = useI18n();
  const { value, ids, onChange } = props;
  const code = findProvince(value.province)?.code;
  const cityNames = code ? cities(code).map((c) => c.name) : [];
  const districtNames = code ? districts(code, value.city).map((d) => d.name) : [];
  const pickProvince = (province: string) => {
    const next = findProvince(province)?.code;
    onChange({ province, city: next && isMunicipality(next) ? province : '', district: '' });
  };
  return (
    <div className="row wrap">
      <NameSelect
        {...ids}
        names={PROVINCES.map((p) => p.zh)}
        value={value.province}
        onChange={pickProvince}
      />
      <NameSelect
        aria-label={label('entity.city')}
        names={cityNames}
        value={value.city}
        onChange={(city) => onChange({ ...value, city, district: '' })}
      />
      <NameSelect
        aria-label={label('entity.district')}
        names={districtNames}
        value={value.district}
        onChange={(district) => onChange({ ...value, district })}
      />
    </div>
  );
}

interface NameSelectProps extends Partial<ControlIds> {
  'aria-label'?: string;
  names: readonly string[];
  value: string;
  onChange(name: string): void;
}

/** A stored name that the list does not hold (an old name, a typing slip) stays as it is. */
function NameSelect({ names, value, onChange, ...rest }: NameSelectProps) {
  const { t } = useI18n();
  return (
    <select {...rest} className="input w-region" value={value} onChange={(e) => onChange(e.target.value)}>
      <option value="">{t('editor.choose')}</option>
      {value && !names.includes(value) && <option value={value}>{value}</option>}
      {names.map((n) => (
        <option key={n} value={n}>
          {n}
        </option>
      ))}
    </select>
  );
}
