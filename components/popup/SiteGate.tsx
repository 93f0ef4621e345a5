/** 在此网站启用: a page whose host is not enabled yet, or cannot be. */
import { useState } from 'react';
import type { PageState } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { StateView } from '../ui/StateView';

/** Undefined where the page is none that could be enabled (a page of the browser, a file). */
export const canTellSite = (state: PageState): boolean => state.site !== undefined && state.host !== '';

export function SiteGate({ state }: { state: PageState }) {
  const api = useApi();
  const { t } = useI18n();
  const [said, setSaid] = useState<'declined' | 'refused'>();
  const { host } = state;
  if (state.site === 'insecure')
    return (
      <StateView icon="shield" title={t('site.insecure-title')} text={t('site.insecure-text', { host })} />
    );
  return (
    <StateView icon="shield" title={t('site.enable-title')} text={t('site.enable-text', { host })}>
      <div className="acts">
        <button
          type="button"
          className="btn btn--primary"
          data-testid="enable-site"
          onClick={() => {
            setSaid(undefined);
            api.enableSite(host).then(
              (granted) => granted || setSaid('declined'),
              () => setSaid('refused'),
            );
          }}
        >
          {t('site.enable')}
        </button>
      </div>
      {said && (
        <p className="x-2" role="status">
          {t(`site.${said}`)}
        </p>
      )}
    </StateView>
  );
}

/** The form, or a part of it, is in a frame of another host than the address bar shows. */
export function FrameHosts({ hosts }: { hosts: readonly string[] | undefined }) {
  const { t } = useI18n();
  if (!hosts?.length) return null;
  return (
    <p className="x-2 gap" data-testid="frame-hosts">
      {t('site.frame-hosts', { hosts: hosts.join(t('punctuation.list')) })}
    </p>
  );
}
