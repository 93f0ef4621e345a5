/** The cells that are not taken: where they are, what they hold, why, and what to do. */
import { useState } from 'react';
import type { RefusedCell } from '../../../lib/io/tables';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { download, FILE_TYPES } from '../import-export';
import { ShowMore } from './ShowMore';

const FIRST = 100;

export function ProblemRows({ cells, file }: { cells: readonly RefusedCell[]; file: string }) {
  const { lang, t } = useI18n();
  const [shown, setShown] = useState(FIRST);
  const say = (words: { zh: string; en: string }) => (lang === 'en' ? words.en : words.zh);
  const heads = ['sheet', 'row', 'column', 'value', 'reason', 'to-do'] as const;
  const save = async () => {
    const { writeRows } = await import('../../../lib/io/tables');
    const rows = cells.map((c) => [
      c.sheet,
      String(c.row),
      `${c.column} ${c.header}`,
      c.value,
      say(c.reason),
      say(c.whatToDo),
    ]);
    const name = file.replace(/\.\w+$/, '');
    download(
      writeRows('csv', [heads.map((h) => t(`import.${h}`)), ...rows]),
      `${name}-${t('import.problem-file')}.csv`,
      FILE_TYPES.csv,
    );
  };
  return (
    <section>
      <div className="sec">
        <h2>{t('import.count-refused')}</h2>
        <button type="button" className="link" data-testid="save-problems" onClick={() => void save()}>
          {t('import.save-problems')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways is reached with the keyboard */}
      <section className="sheet" tabIndex={0} aria-label={t('import.count-refused')}>
        <table className="table table--lines">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{t(`import.${head}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, shown).map((cell) => (
              <tr
                key={`${cell.sheet} ${cell.row} ${cell.column} ${cell.reason.en}`}
                data-testid="import-problem"
              >
                <td>{cell.sheet || t('import.only-sheet')}</td>
                <td className="num">{cell.row}</td>
                <td>
                  {cell.column} {cell.header}
                </td>
                <td className="mono">{cell.value}</td>
                <td>
                  <span className="row reason">
                    <span className="c-error">
                      <Icon name="error" />
                    </span>
                    {say(cell.reason)}
                  </span>
                </td>
                <td className="x-2">{say(cell.whatToDo)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ShowMore total={cells.length} shown={shown} onMore={() => setShown(shown + FIRST)} />
    </section>
  );
}
