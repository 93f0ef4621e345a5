/** The name of a place in a client: 网站 2 · 网站名称. */
import { EXTRA_COLUMNS } from '../../lib/io/columns';
import { isFieldKey } from '../../lib/schema/fields';
import { useI18n } from '../i18n';

/** The field's own name where the path is one of the contract's keys, else the path as it is. */
export const usePathLabel = (): ((path: readonly string[]) => string) => {
  const { t, fullLabel } = useI18n();
  const named = (key: string): string => (isFieldKey(key) ? fullLabel(key) : key);
  return (path) => {
    const [first = '', second = '', ...rest] = path;
    if (first === 'label') return t('editor.label');
    if (first === 'tags') return t('tags.button');
    if (first === 'filingOrders') return t('orders.unnamed');
    const key = rest.join('.');
    if (first === EXTRA_COLUMNS) return [second, ...rest].join('.');
    if (first !== 'sites') return named(path.join('.'));
    const label =
      rest[0] === EXTRA_COLUMNS
        ? rest.slice(1).join('.')
        : named(rest[0] === 'siteManager' ? key : `site.${key}`);
    return `${t('import.site', { n: Number(second) + 1 })} ${label}`;
  };
};
