import '../../components/styles/tokens.css';
import '../../components/styles/ui.css';
import '../../components/styles/popup.css';
import '../../components/styles/panel.css';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../../components/api';
import { I18nProvider } from '../../components/i18n';
import { PanelApp } from '../../components/panel/PanelApp';
import { PrintPage } from '../../components/panel/PrintPage';
import { createApi, currentTabId } from '../../lib/browser/client';
import { ownTabId, watchActiveTab } from '../../lib/browser/panel';

const query = new URLSearchParams(location.search);
const reminder = query.get('reminder') ?? undefined;
// Beside a form the panel follows the tab in front; opened for one tab or one reminder it stays with that.
const follows = !query.has('tab') && reminder === undefined;

const root = createRoot(document.getElementById('root')!);
const api = createApi();
let shown: number | undefined;

const show = (tabId: number): void => {
  if (tabId === shown) return;
  shown = tabId;
  root.render(
    <I18nProvider onLanguage={api.setLanguage}>
      <ApiProvider api={api}>
        {query.has('print') ? (
          <PrintPage tabId={tabId} />
        ) : (
          // Another tab is another order: nothing of the one before may linger.
          <PanelApp key={tabId} tabId={tabId} {...(reminder === undefined ? {} : { reminder })} />
        )}
      </ApiProvider>
    </I18nProvider>,
  );
};

const first = async () => (reminder === undefined ? undefined : await ownTabId()) ?? (await currentTabId());
void first().then(show);
if (follows) watchActiveTab(show);
