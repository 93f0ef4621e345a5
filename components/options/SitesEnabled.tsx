/** Settings › sites: the built-in portals and what the user enabled, each with its way out. */
import { useEffect, useState } from 'react';
import { PORTALS } from '../../lib/portals';
import type { EnabledSite } from '../../lib/protocol/sites-calls';
import { useApi } from '../api';
import { useI18n } from '../i18n';

export function SitesEnabled() {
  const api = useApi();
  const { t, lang } = useI18n();
  const [sites, setSites] = useState<readonly EnabledSite[]>([]);
  useEffect(() => {
    const read = () => api.enabledSites().then(setSites, () => undefined);
    void read();
    // Granted or taken back meanwhile, in the popup or in the browser's own settings.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [api]);
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  const remove = (host: string) => {
    api
      .removeSite(host)
      .then(() => api.enabledSites())
      .then(setSites, () => undefined);
  };
  return (
    <>
      {sites.map(({ host, since }) => (
        <div key={host} className="sl" data-testid="enabled-site" data-host={host}>
          <div className="grow">
            <p className="wrap-anywhere">{host}</p>
            <p className="x-3">{t('sites.since', { date: day.format(new Date(since)) })}</p>
          </div>
          <button
            type="button"
            className="btn btn--sm"
            aria-label={t('sites.remove-host', { host })}
            onClick={() => remove(host)}
          >
            {t('sites.remove')}
          </button>
        </div>
      ))}
      {PORTALS.map((portal) => (
        <div key={portal.id} className="sl">
          <div className="grow">
            <p>{lang === 'en' ? portal.name.en : portal.name.zh}</p>
            <p className="x-3">
              {portal.hosts.slice(0, 3).join(t('punctuation.list'))}
              {portal.hosts.length > 3 && t('sites.more-hosts', { n: portal.hosts.length })}
            </p>
          </div>
          <span className="x-3">{t('settings.built-in')}</span>
        </div>
      ))}
      {sites.length === 0 && <p className="x-3">{t('sites.how-to')}</p>}
    </>
  );
}
