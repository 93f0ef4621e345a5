/** The settings' list of rules that are switched off. */
import { documentationOf } from '../../lib/rules/details';
import { useI18n } from '../i18n';
import { MutedRows } from './MutedRows';
import { useMutes } from './use-mutes';

export function MutedRules() {
  const { t, lang } = useI18n();
  const mutes = useMutes();
  return (
    <section className="set" data-testid="muted-rules">
      <div>
        <h2>{t('muted.title')}</h2>
        <p className="x-2">{t('muted.text')}</p>
      </div>
      <div>
        {mutes.all.length === 0 && <p className="x-2">{t('muted.none')}</p>}
        <MutedRows
          mutes={mutes.all}
          titleOf={(id) => documentationOf(id)?.title[lang === 'en' ? 'en' : 'zh'] ?? id}
          onUnmute={(mute) => void mutes.set(mute, false)}
        />
      </div>
    </section>
  );
}
