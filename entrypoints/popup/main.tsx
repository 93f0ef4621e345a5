import '../../components/styles/tokens.css';
import '../../components/styles/ui.css';
import '../../components/styles/popup.css';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../../components/api';
import { I18nProvider } from '../../components/i18n';
import { PresetLanguage } from '../../components/PresetLanguage';
import { PopupApp } from '../../components/popup/PopupApp';
import { createApi, currentTabId } from '../../lib/browser/client';

/** Opened as a page of its own (`?tab=`) the popup may be narrower than its 380 px. */
const asPage = new URLSearchParams(location.search).has('tab');
document.documentElement.classList.toggle('is-page', asPage);

const root = createRoot(document.getElementById('root')!);
const api = createApi();

currentTabId().then((tabId) =>
  root.render(
    <I18nProvider onLanguage={api.setLanguage}>
      <ApiProvider api={api}>
        <PresetLanguage />
        <PopupApp tabId={tabId} />
      </ApiProvider>
    </I18nProvider>,
  ),
);
