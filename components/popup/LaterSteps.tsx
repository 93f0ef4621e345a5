/** What the fill may write beyond the rows of this page: fields that come up on the way, and later steps. */
import type { LaterMode } from '../../lib/fill/later';
import { type FieldKey, SECTIONS, sectionOf } from '../../lib/schema/fields';
import { useI18n } from '../i18n';

/** One line per section: its name, then its fields. */
function KeyLines({ keys }: { keys: readonly FieldKey[] }) {
  const { t, label, section } = useI18n();
  const groups = SECTIONS.map((s) => ({ s, keys: keys.filter((k) => sectionOf(k) === s) }));
  return (
    <dl className="keys">
      {groups
        .filter((g) => g.keys.length > 0)
        .map((g) => (
          <div key={g.s} data-keys={g.keys.join(' ')}>
            <dt>{section(g.s)}</dt>
            <dd>{g.keys.map(label).join(t('punctuation.list'))}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Keys whose boxes the page shows only once something else is chosen; they are part of this fill. */
export function AppearingKeys({ keys }: { keys: readonly FieldKey[] }) {
  const { t } = useI18n();
  if (keys.length === 0) return null;
  return (
    <section data-testid="appearing-keys">
      <div className="sec">
        <h2>{t('later.appearing')}</h2>
        <span className="x-3">{t('later.appearing-why')}</span>
      </div>
      <KeyLines keys={keys} />
    </section>
  );
}

const MODES: readonly LaterMode[] = ['step', 'offer', 'fill'];

export function LaterSteps(props: {
  keys: readonly FieldKey[];
  mode: LaterMode;
  onMode(mode: LaterMode): void;
}) {
  const { t } = useI18n();
  const { keys, mode, onMode } = props;
  if (keys.length === 0) return null;
  return (
    <section data-testid="later-keys">
      <div className="sec">
        <h2 id="later-title">{t('later.title')}</h2>
        <span className="x-3">{t('count.fields', { n: keys.length })}</span>
      </div>
      <div role="radiogroup" aria-labelledby="later-title" className="later">
        {MODES.map((m) => (
          <label key={m} className="pick">
            <input
              className="radio"
              type="radio"
              name="later-mode"
              data-testid={`later-${m}`}
              checked={mode === m}
              onChange={() => onMode(m)}
            />
            <span>{t(`later.${m}`)}</span>
          </label>
        ))}
      </div>
      {mode !== 'step' && <KeyLines keys={keys} />}
      {mode === 'fill' && <p className="x-3 gap">{t('later.limits')}</p>}
    </section>
  );
}
