import { CITY_NAMES, DISTRICT_NAMES, PROVINCE_NAMES } from './region-names';
import type { Option } from './types';

/** A list that arrives from "the server" after 200 to 600 ms, as the region services of the consoles do. */
const later = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), 200 + Math.random() * 400));

const pad = (i: number) => String(i + 1).padStart(2, '0');

export const provinces = (): Option[] =>
  Object.entries(PROVINCE_NAMES).map(([code, label]) => ({ value: `${code}0000`, label }));

/** Cities of a province code such as 330000. */
export const citiesOf = (province: string): Option[] =>
  (CITY_NAMES[province.slice(0, 2)] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((label, i) => ({ value: `${province.slice(0, 2)}${pad(i)}00`, label }));

/** Districts of a city code that `citiesOf` gave out. */
export const districtsOf = (city: string): Option[] => {
  const name = citiesOf(`${city.slice(0, 2)}0000`).find((o) => o.value === city)?.label;
  if (!name) return [];
  return (DISTRICT_NAMES[name] ?? '市辖区')
    .split(' ')
    .map((label, i) => ({ value: `${city.slice(0, 4)}${pad(i)}`, label }));
};

export const loadProvinces = () => later(provinces());
export const loadCities = (province: string) => later(citiesOf(province));
export const loadDistricts = (city: string) => later(districtsOf(city));

/** All three levels as a tree, for cascaders. */
export const regionTree = () =>
  provinces().map((p) => ({
    ...p,
    children: citiesOf(p.value).map((c) => ({ ...c, children: districtsOf(c.value) })),
  }));

/** The name of a province, city or district code; '' for an unknown one. */
export const regionName = (code: string): string =>
  [...provinces(), ...citiesOf(`${code.slice(0, 2)}0000`), ...districtsOf(`${code.slice(0, 4)}00`)].find(
    (o) => o.value === code,
  )?.label ?? '';
