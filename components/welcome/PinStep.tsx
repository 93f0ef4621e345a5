/** Step 1: the icon on the toolbar, with a drawing of where to click. */
import { useEffect, useState } from 'react';
import { useI18n } from '../i18n';
import { Icon, Mark } from '../ui/Icon';
import { Step } from './Step';
import type { WelcomeBrowser } from './WelcomeApp';

export function PinStep({ browser }: { browser: WelcomeBrowser }) {
  const { t } = useI18n();
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const stop = new AbortController();
    const look = () => void browser.pinned().then(setPinned, () => undefined);
    globalThis.addEventListener('focus', look, { signal: stop.signal });
    look();
    return () => stop.abort();
  }, [browser]);
  const text = t(browser.firefox ? 'welcome.pin-firefox' : 'welcome.pin-text');
  return (
    <Step n={1} title={t('welcome.pin')} text={text} done={pinned === true} doneText={t('welcome.done')}>
      {!pinned && (
        <div className="tb" role="img" aria-label={text}>
          <span className="addr" />
          <span className="pz">
            <Icon name="puzzle" />
          </span>
          <span className="av" />
          <div className="pop">
            <p className="x-3">{t('welcome.extensions')}</p>
            <p className="row">
              <Mark />
              <span className="grow">{t('app.name')}</span>
              <span className="pinit">
                <Icon name={browser.firefox ? 'gear' : 'pin'} />
              </span>
            </p>
          </div>
        </div>
      )}
    </Step>
  );
}
