/** The one file input of a view; its labels look like buttons. */
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import type { Importer } from './use-import';

const INPUT = 'import-file';

export function ImportInput({ importer }: { importer: Importer }) {
  const { t } = useI18n();
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    await importer.take(file);
    // So that the same file, put right, can be taken again.
    input.value = '';
  };
  return (
    <input
      id={INPUT}
      className="sr"
      type="file"
      accept=".json,.csv,.xlsx,application/json,text/csv"
      aria-label={t('import.button-long')}
      data-testid="import-file"
      onChange={(e) => void take(e.currentTarget)}
    />
  );
}

/** A label of the input that looks like a button. */
export function ImportButton({ children, look = '' }: { children: ReactNode; look?: string }) {
  return (
    <label className={`btn filebtn ${look}`} htmlFor={INPUT}>
      <Icon name="import" />
      {children}
    </label>
  );
}
